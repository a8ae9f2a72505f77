import { type PhraseTable } from '../../matching/compile.js';

/** Dutch: self-harm in all its ways, being hurt, voices, and despair said in everyday words. */
export const NL_SELF_HARM: PhraseTable = {
  'self_harm.act': `
    (elleboog|knie|vuist|vuisten|hand|hoofd|knokkels) ~2 muur ~1 (geslagen|gestompt|geramd|gebeukt)
    <body> ~4 (verwarming|kookplaat|kaars|vlam|aansteker) ~2 (gehouden|houd|tot)
    (in|op|aan) (mijn|mn|me) <body> ~2 (zitten|zit|weer)? ~1 (snijden|gesneden|krassen|gekrast|gebrand|geprikt)
    (heb|weer|gisteren|gisteravond|vandaag|net|expres|met) ~4 (mijn|mn|me) <body> ~3 (gesneden|snijden|gekrast|opengekrabd|bekrast|verbrand|kapot|open gekrabd|opengehaald expres)
    (sigaret|peuk|peuken|aansteker|strijkijzer) ~4 <body> ~2
    (bonk|sla|ram|knal|beuk|stoot|bonkte|sloeg) (ik)? ~3 (hoofd|kop|vuist|vuisten) ~2 (tegen|op) (de|een) (muur|deur|vloer|tafel)
    (hoofd|kop) ~1 tegen de (muur|deur) ~1 (sla|bonk|bonken|geslagen|geramd|slaan|gebonkt)
    (sla|bijt|krab|kras|snij|snijd|brand|steek|knijp|stomp|sloeg) (ik)? (mezelf|me|mijzelf) ~3 (in mijn gezicht|in mn gezicht|op mijn hoofd|tot bloedens|tot het bloedt|in mijn been|als ik|met mijn vuist|open|in mijn arm|kapot)
    (mezelf|mijzelf) ~2 (in mijn gezicht|in mn gezicht|op mijn hoofd) ~1 (geslagen|sla|slaan|gestompt)
    (mezelf|mijzelf) (gebeten|verbrand|gekrabd|gestompt|kapot gekrabd)
    (krab|kras|peuter|pulk|bijt) ~5 (bloedt|tot bloedens|bloeden|kapot|openligt)
    (trek|ruk|pluk) ~4 (haar|haren|wimpers|wenkbrauwen) ~1 (uit)? ~2 (uit|mijn hoofd|als ik|tot)
    plukken ~1 haar ~2 (uit|uitgetrokken)?
    (passer|schaar|scherf|nagelschaar|scheermes|scheermesje|mesje|naald|breekmes) ~3 (mijn|mn|me) <body> ~3
    (zelfbeschadiging|automutilatie|snijden) ~3 (weer|terugval|begonnen|niet stoppen|elke dag|dagelijks)
    weer ~2 (naar het mesje|begonnen met snijden|aan het snijden)
    (nieuwe|verse) (sneeen|sneetjes|snijwonden|brandwonden|wonden|krassen)
    (krab|krabde|snijd|snij|sneed|bijt|beet|kras|kraste) ~5 (open|kapot|tot het bloedt|tot bloedens|tot bloed|weer open)
  `,
  'self_harm.urge': `
    <sharp> ~5 (gegeven|afgegeven|weggegeven|weggegooid|ingeleverd|verstopt|weggedaan|opgeborgen) ~7 (terug|weer|wil|nodig|zoek|zoeken|vuilnisbak|kopen|prullenbak|mis)
    (wil|zoek|haal|koop) ~2 <sharp> ~2 (terug|uit de vuilnisbak|uit de prullenbak)
    scherp ~7 (vuilnisbak|prullenbak|terug|zoeken)
    (drang|neiging|aandrang|verleiding|impuls|jeukt|kriebelt|onrust) ~10 (snijden|te snijden|krassen|mezelf te verwonden|mezelf pijn|mesje|mesjes|zelfbeschadiging)
    (denk|denken|gedachten|droom|fantaseer) ~4 (aan snijden|snijden|mesjes|mezelf snijden|mezelf pijn doen|zelfbeschadiging|mezelf pijn te doen)
    (wil|moet) ~2 (bloed zien|de pijn voelen|pijn voelen)
    (moet|wil) ~1 mezelf ~3 (pijn doen|straffen|iets aandoen)
  `,
  'self_harm.attempt': `
    (lag|was|werd|ben|zat) ~5 (ic|intensive care|seh|spoedeisende hulp|ziekenhuis|kliniek|opname|psychiatrie) ~8 (overdosis|poging|pillen|geslikt|zelfmoord*)
    (kliniek|ziekenhuis|opname|ic|psychiatrie) ~4 na ~2 (poging|zelfmoordpoging|suicidepoging|overdosis)
    (geleden|vorige|gisteren|eergisteren|afgelopen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) ~5 (brug|spoor|reling|dak|perron|rails) ~6 (trok|weggetrokken|tegengehouden|politie|gered|teruggetrokken|omgepraat|vastgehouden)
    maag ~2 leeggepompt
    na (mijn|mn) ~1 (poging|zelfmoordpoging|overdosis) ~4 (dagen|week|weken|maandag|iedereen|niemand|thuis|kliniek|schaam)?
    (mislukt|mislukte|overleefd) ~3 (poging|overdosis)
  `,
  'self_harm.starving': `
    weer alles ~1 (uitgekotst|uitgebraakt|eruit gekotst)
    al ~2 (dagen|weken) ~2 (alleen|niks|niets|amper|enkel|nauwelijks) ~2 (kauwgom|water|cola zero|thee|koffie|bouillon|gegeten)
    (eet) ~2 (al|sinds) ~2 (dagen|weken) ~2 (niks|niets|nauwelijks|alleen)
    (verdien|verdiende) ~2 (geen|niet) ~1 (eten|maaltijd|te eten)
    vinger* ~3 (keel|strot)
    (kots|braak|gekotst|gebraakt|spuug) ~5 (expres|stiekem|na elke|na het eten|alles eruit|alles er weer|eetbui|elke maaltijd)
    (laxeermiddel|laxeermiddelen|laxeerpillen|plaspillen|dieetpillen|afslankpillen) ~4 (als snoepjes|elke dag|dagelijks|hele strip*|handen|handvol|te veel|misbruik)
    (slik|vreet|neem) ~1 (laxeermiddelen|laxeerpillen|plaspillen|dieetpillen) ~3
    eetbui* ~6 (kots*|braak*|keel|straf*|laxeer*|hongeren)
    (hongeren|honger) ~1 (mezelf|me) ~1 (uit)?
    (mezelf|me) ~1 (uithongeren|uitgehongerd|aan het hongeren)
  `,
  'abuse_suffered.violence': `
    als ik (wegga|ga|bij hem wegga|hem verlaat|het uitmaak) ~2 (pakt|maakt|vermoordt|doet|neemt) (hij|ie|ze) ~3
    (sleurde|sleurt|sleepte|trok) (me|mij) ~3 haren
    kinderen ~1 (afpakt|afneemt) als ik
    (hij|zij|ze|mijn <kin>|mn <kin>) ~2 (greep|grijpt|pakte|kneep|wurgde|sloeg|stompte|schopte|smeet|gooide|duwde|trok) (me|mij) ~3 (keel|strot|tegen de muur|aan mijn haren|aan mn haren|in mijn gezicht|in mn gezicht|van de trap|op de grond|in elkaar|met zijn vuist|met de riem|blauw|gisteren|weer|opnieuw)
    (hij|zij|ze|mama|papa|<kin>) (slaat|stompt|schopt|mept|wurgt|duwt|trapt|knijpt) ~1 (me|mij|ons) ~4 (riem|kabel|stok|vuist|cijfers|gedronken|dronken|in mijn gezicht|in elkaar|bont en blauw|elke keer|elke dag|steeds|regelmatig)
    met (de riem|zijn riem|een riem|de pollepel|zijn vuist|vuisten) ~2 (slaat|sloeg|geslagen|in elkaar)
    (weer|alweer) ~1 (een)? (blauw oog|gescheurde lip|kapotte lip)
    (blauw oog|blauwe plekken|wurgsporen) ~4 (van hem|van mijn|door hem|verberg*|camoufleer*|verstop*)
    bang ~1 (voor|van) (hem|mijn <kin>|mn <kin>|mijn ouders|mijn stiefvader|thuis)
    (hij|<kin>|stiefvader) ~3 (trok|pakte|hield|dreigde met) ~1 een mes
    (hij|<kin>|stiefvader) ~3 (dreigt|dreigde|bedreigt) ~4 (me te|mij te|vermoorden|kinderen af|iets aan te doen|kapot te maken|neer te steken)
    als (hij|zij|papa|mama|mijn <kin>) ~2 (gedronken|drinkt|dronken|zat|bezopen) ~9 (slaat|blauw|verstop*|klappen|uit de buurt|schopt|bang|los)
    (hij|zij|mijn <kin>) ~4 (flipt|ontploft|gaat door het lint) (als|zodra) ~1 ik
    (krijg|kreeg) ~2 klappen ~1 (van|als|thuis|$)
  `,
  'abuse_suffered.sexual': `
    (hij|stiefvader|oom|papa|vader|broer|opa|trainer|leraar|man|vriend|neef|baas|begeleider) ~2 (dwingt|dwong|gedwongen) ~1 (me|mij)? ~5 (seks|vrijen|uit te kleden|aan te raken|naar bed|te pijpen|met hem)
    (hij|stiefvader|oom|papa|vader|broer|opa|trainer|vriend van mama|vriend van mijn moeder) ~1 (komt|kwam|sluipt|kruipt) ~3 (op mijn kamer|op mn kamer|mijn kamer in|in mijn bed|bij me in bed|naast me liggen|onder mijn deken|mijn slaapkamer)
    (zit|zat|zitten) ~1 aan (me|mij|mijn borsten|mijn lijf) ~2
    (nee|stop) ~2 (zei|zeg|gezegd) ~4 (ging door|gewoon door|toch door|stopte niet|hield niet op)
    (seks|vrijen|gaat door|aan me) ~4 (ook als|terwijl|hoewel|ook al) ik ~1 (nee|niet)
    (heeft me|ben|werd|is) ~2 verkracht
  `,
  'abuse_suffered.control': `
    (hij|zij|mijn <kin>|van hem|van haar|mijn stiefvader|mijn ouders) ~8 (mag ik|ik mag) ~3 (niet|niemand|geen|nergens) ~4 (afspreken|zien|de deur uit|naar buiten|werken|bellen|vriendinnen|vrienden|alleen)
    ik mag (met)? (niemand|geen) ~2 (afspreken|zien|spreken) ~3 (zus|moeder|familie|vriendin*)
    zonder (zijn|haar) (toestemming|goedkeuring) ~2 (mag|kan|niet|niks)
    (mag) ~1 (ik)? niet ~3 zonder (zijn|haar) (toestemming|goedkeuring)
    (volgt|trackt|controleert|checkt|leest|doorzoekt) ~1 (mijn|mn|al mijn) (telefoon|mobiel|locatie|berichten|apps|rekening|uitgaven|mail)
    (pakt|neemt|pakte|nam) ~1 (mijn|mn|me|al mijn) (geld|loon|salaris|pas|bankpas|paspoort|sleutels|id) ~1 (af|in)
    (sluit|sloot|sluiten) (me|mij) ~2 op
    (hij|mijn <kin>|mijn stiefvader) ~2 (verbiedt|verboden|verbood) ~3 (contact|vrienden|vriendinnen|familie|werken|te werken|naar buiten)
  `,
  'voices.gaining': `
    in mijn hoofd (zeggen|zegt|schreeuwt|fluistert) ~7 (moet|straf*|vuil|dood)
    (stem|stemmen) ~5 (harder|luider|agressiever|wakker|commentaar|beveelt|bevelen|zegt dat ik|zeggen dat ik|willen dat ik|wil dat ik|niet met rust|schreeuwen tegen|schreeuwt)
    hoor ~2 (stemmen|ze praten|ze fluisteren|ze over mij)
    (cameras|camera s|microfoons|afluisterapparatuur) ~3 (in|achter) ~1 (mijn|mn|de) (huis|muur|kamer|rookmelder|telefoon|lamp|woning)
    (word|wordt) ~3 (achtervolgd|afgeluisterd|in de gaten gehouden|bespied) ~1
    (willen|wil) me vergiftigen
    (kunnen|lezen|horen|sturen) ~1 mijn gedachten
    (iedereen|de buren|ze) ~2 tegen me samen
  `,
  'hopelessness.death_wish': `
    (wou|wenste|hoop) ~2 (kanker|tumor|ziekte|hart) ~4 (sneller|opschoot|meenam|meeneemt|haalt|ermee ophoudt)
    ik ~1 nooit ~1 geboren ~1 (was|ben|geweest)
    hoop ~2 dat ~2 (auto|vrachtwagen|bus|trein) ~1 (me|mij) ~1 (schept|aanrijdt|overrijdt|raakt)
    ik hoef (niet|niet echt|echt niet) meer ~1 ($|echt|zo|van mij|verder)
    (klaar|helemaal klaar|gehad) ~1 met ~1 (dit leven|het leven|mijn leven|leven|mn leven)
    geen ~1 (zin|bock|trek) ~1 (meer)? in ~1 (dit|het|mijn) leven
    (in slaap vallen|inslapen|gaan slapen) ~2 (weg zijn|er niet meer|nooit meer|niet meer wakker|voor altijd)
    (benijd|jaloers) ~6 (niet meer wakker|dood|doden|overleden|dood zijn|er vanaf|rust gevonden)
    (begrafenis|crematie|uitvaart|graf|kerkhof|rouwkaart) ~6 (jaloers|benijd*|ruilen|in zijn plaats|in haar plaats)
    (zou) ~2 (niet erg|prima|fijn) ~2 (vinden|zijn) ~1 als ~5 (vrachtwagen|bus|auto|trein|dood|niet meer wakker|hart)
    (ik had|had ik) ~1 er ~1 (nooit|niet) ~1 (moeten|mogen) (zijn|komen)
    (liever|het liefst) ~2 (dood|onder de grond|er niet meer|weg van deze wereld)
    (wil|zou willen) ~2 (niet meer bestaan|er niet meer zijn|voor altijd slapen|eindelijk dood)
    van mij hoeft het ~3 niet ~1 meer
    onder een (bus|trein|auto|tram) ~1 (kom|kwam|loop|liep|raak) ~5 (prima|ok|oke|best|fijn|opgelucht|niet erg)
  `,
  'hopelessness.burden': `
    ben voor niemand ~1 (belangrijk|iets|van waarde)
    als ik ~1 (weg|er niet|dood) ~1 was ~9 (opgelucht|niks veranderen|beter af|gelukkiger)
    levensverzekering ~7 (beter|geholpen|meer aan|meer waard)
    (dood|overleden) ~2 (meer waard|nuttiger|meer aan me)
    (zou|was|waren|zouden) ~3 (geholpen|gebaat) ~3 (als|zonder)
    (hebben|hadden|zouden|was|zou) ~4 (makkelijker|beter|fijner|gelukkiger|beter af) ~2 zonder ~1 (mij|me|een|zon) ~3
    ben ~1 (een|de) (vergissing|fout|grote fout|mislukking voor iedereen)
    (bezorg|geef) ~1 (iedereen|mijn familie|mijn gezin) ~1 (alleen|enkel) ~1 (ellende|verdriet|zorgen|problemen)
  `,
  'hopelessness.no_way_out': `
    (zie) ~3 (niet meer goed komen|nooit meer goed komen|geen licht meer|het niet meer zitten|geen lichtpunt)
    (komt|wordt) ~3 (nooit|nooit meer|niet meer) ~1 (goed|beter) ~1 ($|nooit|met mij|en|komen)
    (is er|er is|heeft) ~1 (voor)? ~1 mij ~2 (geen toekomst|geen hoop|geen plek|niks meer|te laat)
    voor mij ~1 (geen toekomst|geen hoop|geen plek|niks meer|te laat)
    (geloof|hoop) (ik)? ~1 (er|nergens) ~1 niet meer (in|op)
    (opgegeven|gestopt) ~1 (met)? (hopen|geloven|vechten|te hopen|te vechten)
    (heeft|heeft het|is) ~3 (geen nut|geen zin|nutteloos) ~3 (meer|wat ik ook|allemaal|$)
    wat ik ook ~1 (doe|probeer) ~7 (hier niet uit|er niet uit|helpt niet|helpt niks|wordt niet beter|alleen erger|faal|mislukt)
    (kom|raak) ~1 (ik)? ~1 (hier|er|hieruit) ~1 (nooit|niet meer|nooit meer) ~1 (uit|bovenop)
  `,
  'cue.idiom': `
    (scheerapparaat|scheren|geschoren|baard) ~6 gesneden
    (zelfmoord|suicide) is ~1 geen oplossing
    (oven|fornuis|bbq|thee|koffie|zon|strand|kat|hond|doornen|heg|rozen|bramen|muggenbult*|koken|strijken) ~8 (verbrand|gekrabd|bekrast|opengehaald|gesneden|opengekrabd)
    (verbrand|gekrabd|opengehaald|gesneden) ~4 (oven|fornuis|bbq|zon|kat|hond|doornen|heg|rozen|bramen)
    in ~1 vinger ~1 gesneden
  `,
};
