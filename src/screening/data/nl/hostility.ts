import { type PhraseTable } from '../../matching/compile.js';

/** Dutch: what is aimed at others, ways to reach the writer, adverts and sourcing. */
export const NL_HOSTILITY: PhraseTable = {
  'abuse.insult': `
    (je bent|jij bent|ben jij|ben je|jullie zijn|u bent) <really>? <really>? (een|zo een|zon)? <really>? <insult>
    (jij|vuile|vieze|stomme|domme|achterlijke|zielige) ~1 (vuile|vieze|stomme|domme|achterlijke|zielige)? <slur>
    (wat een|wat ben jij een) ~1 <slur>
    ^ <slur> ~1 $
    (hou|houd) ~1 (je|die|jij) ~1 (bek|mond|kop|muil|smoel|klep) ~1 (dicht)? ~1
    (rot op|rot toch op|flikker op|donder op|sodemieter op|ga weg hier|val dood|krijg de|krijg kanker|krijg de tering|fuck jou|ga dood|loop naar de hel|opzouten|tyf op|kanker op|tief op|scheer je weg|ga ergens anders janken|ga huilen|oprotten|opgerot) ~1
    niemand ~1 (hier)? ~1 (wil|mag|mist|moet|houdt|gelooft|vindt|zit op|geeft om|heeft) ~2 (jou|je|jij|van jou|op jou|om jou) ~1
    niemand ~1 (zal|gaat) (je|jou) ~1 missen
    (je|jij) (kunt|kan|bent|deugt) ~1 (niks|niets|nergens) ~1 (goed voor|voor|waard)?
    (je|jij) (hoort|past) ~1 niet ~1 (thuis|bij ons|bij)? ~1
    (je|jij) (stinkt|walgt me|maakt me ziek|bent ziek in je hoofd)
    (we|wij) (willen|hoeven|moeten) (je|jou) ~1 niet
    (stop|hou|houd) ~1 (op)? (met) (janken|zeiken|liegen|zeuren|slachtoffer spelen|aanstellen)
    (je|jij) (wil|wilt|zoekt) ~1 (alleen|gewoon)? ~1 (aandacht|medelijden)
    (eigen schuld|net goed|je verdient het|heb je verdiend|dat verdien je) ~1
  `,
  'hate.group': `
    (alle|die|deze|vuile|kut|kanker) ~1 (moslims|joden|marokkanen|turken|homos|flikkers|negers|zigeuners|buitenlanders|vluchtelingen|asielzoekers|zwarten|transgenders) ~2 (zijn|moeten|oprotten|weg|dood|eruit|stinken|vergassen|terug)
    (dood aan|ik haat|weg met) ~1 (de|alle)? ~1 (moslims|joden|marokkanen|turken|homos|negers|zigeuners|buitenlanders|vluchtelingen|asielzoekers)
    (kutmarokkaan|kutmarokkanen|kankerjood|kankerneger|kutturk)
  `,
  'threat.violence': `
    (ik|we) (sla|slaan|maak|maken|vermoord|steek|schop|breek|vind|weet|trap|sloop) (je|jou|jullie) ~2 (in elkaar|dood|kapot|af|neer|benen|botten|wel te vinden|wonen|verrot)
    (ik ga|ga) (je|jou) ~1 (vermoorden|doodmaken|doodslaan|neersteken|in elkaar slaan|afmaken|opzoeken|kapotmaken|slopen)
    ik weet waar je woont
  `,
  'pro_harm.encourage': `
    (maak|hang|snij|snijd|verzuip|beroof|gooi|schiet) ~1 (jezelf|je eigen) ~2 (van kant|op|dood|voor de trein|dieper|van het leven|gewoon|maar|nou|dan|kapot|$)
    (pleeg) ~1 zelfmoord
    (ga|spring|sterf|crepeer) (toch|dan|nou|gewoon|maar|lekker|eens)? ~1 (dood|springen|sterven|van een brug|van de brug|voor de trein) ~1
    (doe) ~1 het ~1 (nou|dan|eindelijk) ~2 (niemand|$|eindelijk|watje|en|dan|gewoon)
    doe ~1 het ~1 (gewoon|maar) ~2 (niemand|watje|lafaard|eindelijk|dan)
    (je zou|waarom|je moet|je kunt beter|doe ons een plezier en) ~3 (dood|zelfmoord plegen|jezelf van kant|ophangen|jezelf|dood moeten|sterf)
    (wereld|iedereen|familie|wij|we|leven) ~2 (beter|gelukkiger|mooier) ~1 (af)? zonder (jou|je)
    zonder (jou|je) ~2 (beter|gelukkiger|mooier)
    (hoop) ~1 (dat)? je ~1 (doodgaat|sterft|crepeert|dood gaat|zelfmoord|snel dood)
    (eet) ~1 (niet|niks) ~2 (dik|vet|afval*|dun)
  `,
  'solicitation.sexual': `
    (stuur|laat) ~2 (naaktfoto*|nudes|naakt|blote|foto van je borsten|pikante) ~2
    (zin in|zoek|wie wil) ~1 (seks|neuken|sexchat|sexten)
  `,
  'sourcing.drugs': `
    (verkoopt|iemand|wie|waar|kan) ~3 <drug> ~2 (kopen|te koop|verkopen|krijgen|vinden|over|regelen|halen|verkoopt)
    (verkoopt|dealt|waar koop ik|waar haal ik) ~4 <drug>
    (verkoop|zoek|koop|ruil|bied) ~1 <drug> ~2 (prijs|goedkoop|zonder recept|pb|verzenden|betaal|$)
    <drug> ~1 (te koop|zonder recept|discreet)
  `,
  'spam.advert': `
    (verdien|verdienen|bijverdienen) ~2 (geld|euro|inkomen|bij|duizenden) ~4 (huis|link|klik|snel|makkelijk|online|maand|dag|aanmelden|invest*)
    (koop|bestel|klik|profiteer|meld je aan) ~3 (nu|link|aanbieding|korting|kortingscode|webshop|gratis|actie|kortings*)
    (bezoek|volg|abonneer) ~1 (op)? ~1 (mijn|onze) (site|webshop|kanaal|pagina|cursus|winkel|website)
    (waarzegster|bitcoin|crypto|forex|casino|gokken op|liefdesspreuk|medium) ~3 (gegarandeerd|winst|invest*|link|whatsapp|gratis|contact)
  `,
  'contact.described': `
    (app|bel|mail|stuur|voeg|contacteer|bereik|zoek|volg|schrijf|dm|sms|vind|bericht) (me|mij) ~1 (op|via|toe op|een bericht op|een mail|per|naar)? ~1 (mijn|toe)? ~1 (<platform>|mail|email|nummer|telefoon|mobiel|gmail|sms)
    (je|jullie) (vindt|vind|vinden|kunt|bereikt) (me|mij) ~1 (op|via|bereiken|vinden) ~1 <platform>
    mijn ~1 (nummer|telefoonnummer|mail|email|mailadres|adres|06|insta|instagram|snap|discord|telegram|whatsapp|facebook) (is|heet|eindigt)
    (geef|stuur) ~1 (ik)? ~1 (je|jullie) ~1 mijn (nummer|mail|insta|adres|whatsapp|snap)
    (bel|app) (me|mij) ~1
    (<platform>) ~1 (zelfde naam|dezelfde naam|daar heet ik|ben ik)
    (dezelfde naam|zelfde naam) (op|als op) ~1 <platform>
    (ik woon in de|we spreken af|kom langs) ~2 (straat|station|cafe|park|nummer|plein)
  `,
};
