import { type PhraseTable } from '../../matching/compile.js';

/** Dutch: despair, self-harm, being hurt, low mood. */
export const NL_DESPAIR: PhraseTable = {
  'hopelessness.death_wish': `
    (wil|wilde|zou willen|wou|verlang|hoop|liever|wens) ~2 (ik)? (dood|dood zijn|doodgaan|sterven|verdwijnen|niet meer bestaan|er niet meer zijn|niet meer wakker worden|nooit geboren zijn|voor altijd slapen|naar de dood|weg zijn voor altijd)
    (ik)? wil dood
    (was|ware) ik maar (dood|nooit geboren|er niet meer)
    (hoop|wou|wilde|wenste) ~1 dat ik ~2 (niet meer wakker word|dood was|niet meer wakker werd|nooit geboren was|er niet meer was|niet wakker word|dood ga|doodging)
    (wil|kan|hoef) ~1 (zo|echt|gewoon|van mij)? ~1 (niet meer|niet langer|niet verder) ~1 (leven|bestaan|verder leven|verder|zo)
    geen ~1 (kracht|zin|reden|wil|levenslust|puf|moed) ~1 (meer)? ~1 (om|in) ~1 (te leven|door te gaan met leven|verder te leven|het leven|leven)
    (levensmoe|suicidaal|zelfmoordgedachten|suicidegedachten|suicidale gedachten|doodswens)
    (denk|gedachten|denken) ~2 aan ~1 (zelfmoord|suicide|de dood|doodgaan|er een eind aan te maken|sterven)
    (beter) ~1 (dood|af als ik dood)
    (wil|wou|zou) ~1 dat ~1 (het|de pijn|alles|dit) ~1 (stopt|ophoudt|voorbij is|weggaat|over is|eindigt)
    (wil) ~1 (gewoon|alleen)? ~1 dat (het|alles|de pijn) ~1 (stopt|ophoudt|voorbij is|over is)
    (moe|zat) ~1 (van)? ~1 (het leven|te leven|leven|bestaan)
    (het leven|leven) ~1 (moe|zat|beu)
    (niemand) ~2 (merken|missen|opvallen) ~3 (dood|weg|er niet)
    (waarom|waarvoor) ~1 (leef ik|zou ik leven|nog leven|ben ik er nog)
  `,
  'hopelessness.burden': `
    (ben) ~2 (tot last|een last|een blok aan|te veel voor)
    (beter af|gelukkiger|beter|opgelucht) zonder mij
    zonder mij ~2 (beter|gelukkiger|makkelijker)
    (ben) ~1 (niks|niets) waard
    ben waardeloos
    (haat|walg van) mezelf
    verdien ~1 niet ~1 (te leven|om te leven)
  `,
  'hopelessness.no_way_out': `
    (zie|is|heeft|heb|vind|zit) ~2 geen ~1 (zin|uitweg|hoop|toekomst|reden|oplossing|licht|nut) ~1 (meer)?
    (alles|het leven) ~1 (is)? (zinloos|hopeloos|uitzichtloos)
    (ik)? kan ~1 (het)? ~1 niet meer ~1 (aan|$|volhouden|verdragen|zo)
    (hou|houd|trek) (het|dit) ~1 niet (meer|langer) ~1 (vol|uit)?
    (wordt|komt) ~1 nooit (meer)? ~1 (beter|goed)
    (geen hoop|hoop verloren|hoop opgegeven|geen toekomst)
  `,
  'self_harm.urge': `
    (drang|neiging|wil|zin|behoefte|aandrang) ~1 (om)? ~1 (mezelf|me) ~1 (te)? ~1 (pijn te doen|snijden|pijn doen|krassen|beschadigen|verwonden|branden|straffen|iets aan te doen)
    (snijdrang|zelfbeschadigingsdrang)
    (mesje|scheermesje) ~3 (roept|la|wacht)
  `,
  'self_harm.act': `
    (heb) ~2 (mezelf|me) ~1 (weer|gisteren|opnieuw|vandaag)? ~1 (gesneden|gekrast|verwond|beschadigd|pijn gedaan|verbrand|gebrand)
    (snijd|snij|kras|beschadig|verwond) (mezelf|me) ~1
    (weer|gisteren|vandaag) ~1 (mezelf)? (gesneden|gekrast|gesneden in mijn (armen|arm|been|benen))
    (verberg|verstop) ~2 (littekens|sneeen|wonden|armen)
    (automutilatie|zelfbeschadiging) ~1 (weer|terug|opnieuw|gisteren)
  `,
  'self_harm.attempt': `
    (gisteren|vorige week|eergisteren|deze week|vorige maand|zondag|(twee|drie|paar) dagen geleden) ~3 (geprobeerd|poging) ~1 (om|gedaan)? ~1 (mezelf|een einde|er een|zelfmoord|dood|$)
    (zelfmoordpoging|suicidepoging) ~1 (gisteren|gedaan|vorige|overleefd|deze|$|achter)
    heb geprobeerd (mezelf|er een (einde|eind)|zelfmoord) ~2
  `,
  'self_harm.starving': `
    (braak|kots|overgeven|overgegeven) ~2 (na elke|na het eten|expres|alles)
    verdien ~1 (geen eten|niet om te eten)
  `,
  'abuse_suffered.violence': `
    mijn <kin> ~1 (heeft|slaat|had|bedreigt|mishandelt|schopt|wurgt|duwt|blijft)? ~1 (me|mij|ons) ~2 (geslagen|slaan|geschopt|gewurgd|bedreigd|mishandeld|geduwd|slaat|opgesloten|in elkaar geslagen|vastgegrepen|gestompt)
    mijn <kin> (slaat|mishandelt|schopt|wurgt|bedreigt|duwt|stompt) (me|mij|ons) ~1
    (hij|zij|ze) (slaat|mishandelt|schopt|wurgt) (me|mij|ons)
    (kneep|knijpt) ~1 (mijn) keel ~1
    (hij|zij|ze) heeft (me|mij) ~1 (geslagen|geschopt|gewurgd|in elkaar geslagen|mishandeld)
    (bang) ~1 (om) naar huis ~1
    bang voor mijn (man|vader|vriend|partner|stiefvader|ex|moeder|broer)
    (blauwe plekken|blauw oog) ~4 (verberg*|make*|gevallen|mouwen|verstop*|camoufl*)
    niet veilig ~1 (thuis|in huis|in mijn eigen huis)
    thuis ~1 niet veilig
    als ik (wegga|hem verlaat|praat) ~2 (vermoordt|maakt) (hij|ie) me
  `,
  'abuse_suffered.sexual': `
    (ben|werd|heeft me|is) ~1 (verkracht|aangerand|misbruikt|seksueel misbruikt) ~2 (gisteren|vorige|door|en|zaterdag|$)
    (zit aan me|raakt me aan) ~1 (s nachts|elke|als)
  `,
  'abuse_suffered.control': `
    (ik mag|mag ik) ~1 (van hem|van mijn man|van mijn vriend) ~1 (niet|geen|niemand) ~2
    (controleert|checkt) ~1 (mijn telefoon|mijn berichten|mijn geld|alles wat)
  `,
  'voices.gaining': `
    stemmen ~2 (zeggen dat ik|dat ik|harder|stoppen niet|schreeuwen|bevelen|worden erger)
  `,
  'low_mood.low': `
    (voel me|voel mij) <so>? <so>? (alleen|slecht|rot)
    (voel me|ben|voel mij|zit) <so>? <so>? <so>? (eenzaam|verdrietig|leeg|uitgeput|somber|depressief|wanhopig|overweldigd|moedeloos|verloren|ellendig|in de put|helemaal op|ongelukkig|opgebrand)
    (alles) ~1 (is)? ~1 (te veel|teveel|zwaar)
    (kan|kom|krijg|lukt) ~2 niet ~1 (uit bed|slapen|opstaan|in slaap|concentreren|om op te staan|naar buiten)
    (slaap) ~2 (nauwelijks|niet|slecht|amper)
    (huil|huilen|gehuild) ~1 (elke|de hele|alleen maar|om niks|zonder reden|constant|al)
    niemand ~1 (stuurt|belt|begrijpt|luistert|appt|reageert|vraagt) ~1
    (nergens|geen) ~1 (zin|energie|puf|fut|motivatie) ~1 (in|meer|voor|om|$)
    (paniekaanval|slapeloze nacht|dieptepunt) ~1 (gehad|gisteren|weer|$)
  `,
  'relapse.substance': `
    (teruggevallen|terugval|weer (gedronken|gebruikt|gerookt|gegokt|aan de drank|begonnen met drinken|geblowd)) ~1
    (trek|zin|drang) ~1 (in|om te) (drank|alcohol|drinken|gebruiken|coke|gokken|blowen)
  `,
};
