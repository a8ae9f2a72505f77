import { type PhraseTable } from '../../matching/compile.js';

/** Dutch: the small signs of a decision made, what explains them, and plain danger in more wordings. */
export const NL_QUIET: PhraseTable = {
  'quiet.affairs': `
    (huur|huurcontract|telefoonabonnement) ~2 opgezegd
    (graf|grafsteen|kist|urne|urn) ~3 (uitgezocht|gekozen|betaald|geregeld)
    (laatste|mijn) ~1 (spullen|kleren|kleding) ~3 (kringloop|kledingbak|weggebracht|weggedaan)
    (werk|alles|taken|lijst) ~2 (afgerond|overgedragen|afgevinkt)
    (schulden|schuld|huur|rekeningen|rekening|lening|achterstand) ~4 (afgelost|betaald|afbetaald|voldaan|overgemaakt|terugbetaald|vereffend)
    (terugbetaald|afgelost|afbetaald) ~4 (schuldig|schulden|iedereen)
    (abonnement|abonnementen|contract|contracten|afspraak|afspraken|therapie|rekening|verzekering*|account|accounts|lidmaatschap) ~4 (opgezegd|afgezegd|geannuleerd|verwijderd|stopgezet|opgeheven)
    (huis|kamer|appartement|flat|bureau|kast|kasten|zolder|woning) ~4 (brandschoon|schoongemaakt|opgeruimd|leeggehaald|leeg|gepoetst|uitgeruimd|aan kant|netjes|schoon)
    (wachtwoorden|wachtwoord|inloggegevens|codes|papieren|documenten|bankgegevens|polissen) ~6 (envelop|enveloppe|map|lijst|schrift|opgeschreven|genoteerd|broer|zus|la|tafel|klaar)
    (testament|uitvaart|begrafenis|wilsverklaring|levensverzekering)
    (sleutel|sleutels) ~4 (brievenbus|mat|deurmat|buurman|buurvrouw|buren|envelop|tafel|ingeleverd)
    alles ~2 (afgehandeld|afgerond|afbetaald|geregeld|op een rij)
    (opgezegd|afgemeld|verwijderd|betaald|afgelost|overgemaakt|opgeruimd|leeggemaakt|ontdooid|gepoetst) ~3 (alles|rekening|rekeningen|abonnementen|schulden|huur|koelkast|huis|kamer|verzekering|accounts)
    (administratie|papieren|rekeningen|schulden|huur|koelkast|verzekering|abonnementen|alles) ~2 (rond|geregeld|betaald|opgezegd|leeg|af|afgelost|opgeruimd)
  `,
  'quiet.gave_away': `
    (schilderijen|spullen|boeken|fotos|kleren) ~2 (uitgedeeld|verdeeld|weggegeven|weggebracht)
    (mijn|de|het) (auto|motor|verzameling|gitaar|piano|meubels|console) ~3 verkocht
    (gegeven|geschonken|nagelaten|cadeau gedaan|uitgedeeld|weggedaan|gedoneerd)
    (mijn) ~1 (gitaar|boeken|fiets|horloge|ring|platen|verzameling|spullen|sieraden|console|planten|camera|auto) ~1 (is|zijn|gaat|gaan|mag|krijgt|mogen) ~1 (nu)? ~1 (van|naar|voor|mijn|jij|je|hebben)
    (mag|mogen|krijgt|krijg) ~2 (mijn) ~2 (hebben|houden|gitaar|fiets|boeken|spullen)
  `,
  'quiet.letters': `
    (envelop|enveloppe|enveloppen|briefjes|kaarten) ~4 (ligt|liggen|tafel|bureau|kastje|bed|klaar|gefrankeerd|dichtgeplakt)
    (brief|brieven|briefje|video|videos|filmpje) ~4 (gepost|achtergelaten|af|verstuurd|opgenomen|iedereen|ieder|dichtgeplakt|neergelegd)
    (geschreven|schreef) ~3 (brief|brieven|briefje)
    (briefje|brief|brieven|envelop) ~2 (hangt|ligt|hangen|liggen|staat|plakt) ~2 (deur|koelkast|tafel|kussen|bureau|kast|bed)
  `,
  'quiet.dependants': `
    <pet> ~2 (is|zijn|heeft|hebben|neemt|bij|woont|gaat) ~3 (buurvrouw|buren|tante|zus|moeder|ouders|broer|vriendin|oma|nieuw thuis|asiel|opvanggezin)
    <pet> ~2 (herplaatst|ondergebracht|weggegeven|weggebracht|verzorgd)
    voor ~1 (<pet>|kinderen|kleintjes) is ~2 gezorgd
    ((hond|kat|poes|konijn) ~3 in het asiel|(voer|brokjes|water) ~4 (week|weken|maand|dagen))
    (kinderen|kleintjes|jongens|meiden|baby) ~2 bij (oma|opa|hun vader|mijn ouders|mijn moeder|papa)
    (hond|honden|kat|katten|poes|konijn|hamster|vissen|kinderen|kleintjes|jongens|meiden|baby) ~4 (woont|wonen|logeert|logeren|ondergebracht|gebracht|verzorgd|gevoerd|nieuw baasje|nieuw thuis|bij hun|bij zijn|bij haar|neemt|opgevangen)
    (nieuw|goed) (baasje|thuis|huis) ~4 (hond|kat|poes|konijn|gevonden)
    (voer|brokken|bakje|bakjes) ~4 (genoeg|dagen|vol|gevuld|klaargezet)
    <pet> ~2 (is|zijn|zit|gaat|naar|bij) ~2 (mn|mijn|m n)? ~1 (ex|schoonmoeder|nicht|vader|pa|kennis|collega)
  `,
  'quiet.farewell': `
    (vastgehouden|omhelsd|geknuffeld|gekust|knuffel) ~2 (nog een keer|nog eens|langer|steviger|lang)
    (nog een keer|nog eens) ~2 (vastgehouden|omhelsd|geknuffeld|gekust)
    (hoeveel|hoe veel|hoe erg) ~2 (betekend|betekenen|geholpen)
    van (jullie|je|haar|hem|hen|ze) (hou|houd|hield)
    (zorg|zorgen|pas|passen) ~1 (goed)? ~1 (voor|op) (elkaar|haar|hem|jullie zelf|jezelf)
    (het ga jullie goed|het ga je goed|vaarwel|afscheid|tot nooit|dag lieve)
    (sorry|vergeef|spijt) ~2 (mij|me|mama|papa|allemaal|alles|jongens|iedereen)
    (hou|houd|hield) ~2 van (jullie|je|jou|hen|ze)
    (huil|treur|wees) ~1 niet ~1 (verdrietig|om mij|boos)?
    (niemand|jullie|je) ~2 (schuld|iets aan doen)
    (denk|herinner|onthoud) ~2 (aan mij|me|mij) ~2
    ((zorg|zorgen) ~1 (goed)? voor (elkaar|jezelf|jullie zelf|mekaar)|(hou|houd) je (taai|haaks|sterk))
  `,
  'quiet.thanks': `
    (jullie|je|jij) (waren|was|zijn|bent) ~2 (geweldig|fantastisch|lief|de besten|de beste|altijd voor me|er altijd)
    (dank|bedankt) ~3 (alles|mooie|jaren|tijd|jullie er waren|je er was)
  `,
  'quiet.calm': `
    (storm|chaos|oorlog|onrust|strijd) ~1 (in mij|in me|in mijn hoofd) ~3 (voorbij|weg|stil|liggen|rustig)
    (rustig|licht|vrij|helder|kalm) ~1 als ~2 (nooit|niet|jaren|tijden)
    (vrede|rust|stilte) ~1 in (mijn|mn) hoofd
    (fijn|goed|licht|bevrijdend|mooi) gevoel
    nu is ~1 alles ~1 goed
    (huil|vecht|tril) ~1 (ik)? niet meer
    voelt ~5 (licht|goed|vredig) ($|aan)
    eindelijk ~3 (rustig|vrede|kalm|licht)
    (stil|rustig|rust|vrede) ~1 in (mij|me|mijn hoofd)
    (gek|vreemd|raar|ineens|opeens|plotseling|merkwaardig|wonderlijk|bijzonder) ~4 (rustig|rust|kalm|licht|vredig|vrij|opgelucht|vrede|helder)
    (rustig|kalm|licht|vredig|vrij|opgelucht|rust) ~2 (ineens|opeens|sinds|eindelijk|nu|vandaag|voor het eerst|in mijn hoofd)
    voor het eerst (in|sinds) ~1 (jaren|maanden|weken|tijden|lang|lange)
    (niet|geen) ~1 (bang|angst|pijn|verdriet) ~1 meer
  `,
  'quiet.decided': `
    (het is|is|staat) ~1 (besloten|beslist|vast) ($|en|nu)
    meer ~1 (hoef|moet) ik niet ~1 (te)? (doen|regelen)
    is het (zover|zo ver)
    (is|heb|valt) ~2 (niets|niks) meer te (doen|regelen|zeggen)
    (keuze|besluit) ~1 gemaakt
    (geen|er is geen) weg terug
    (besluit|beslissing|keuze|knoop) ~2 (vast|genomen|gevallen|gemaakt|doorgehakt|definitief) ($|en|nu)
    (besluit|beslissing) (staat|is) ~1 (vast|definitief|genomen)
    (ben|ik) ~2 (er)? klaar (voor|om te gaan|om weg te gaan|mee)
    (niet|geen) ~1 (meer)? (terug|weg terug|van gedachten|ompraten|omgepraat)
    (nu)? weet ik ~1 wat ~1 (me|mij)? ~1 te doen (staat)?
  `,
  'quiet.absent': `
    (hoeven|hoef|hoeft) ~4 (geen|nooit meer) zorgen ~1 (meer)? ~2 (over mij|om mij|te maken)
    (kerst|verjaardag|zomer|oud en nieuw|lente|pasen|herfst|volgend jaar) ~2 (reken|plan) ~1 (ik)? ~1 niet ~1 meer
    (terugreis|retour|terugvlucht|retourtje) ~3 (niet|geen)
    (heb|hoef|heeft) ~3 (niets|niks|niet|geen|nooit) ~2 (meer)? ~2 nodig
    (na|vanaf) (morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|de 1*|de 2*) ~4 (niets|niks|niet meer|geen)
    (redden|redt|red|doorgaan|verder|lukt|kunnen) ~3 zonder (mij|me)
    zonder mij ~2 (verder|redden|door)
    (als|zodra|wanneer) ik ~2 (weg ben|er niet meer ben|niet meer ben|ben gegaan|vertrokken ben)
  `,
  'sign.no_return': `
    (ga|zoek) ~1 (me|mij|alsjeblieft) ~2 niet ~1 zoeken
    niet (gaan)? zoeken
    (zaterdag|zondag|vrijdag|maandag|dinsdag|woensdag|donderdag|morgen) is (het|alles) ~1 (klaar|voorbij|afgelopen|over)
    niet van plan ~3 (thuis|terug|terugkomen)
    (wacht|reken) ~2 niet op (mij|me)
    (vinden|vind|vindt|zien|zie|ziet) ~2 (me|mij) ~1 (niet|nooit|niemand) ~1 (meer|terug|weer)
    (zoek|wacht|bel) ~1 (me|mij|op mij|op me|naar mij|maar)? ~1 niet
    (kom|keer|word) ~2 (niet|nooit) ~1 (meer)? (terug|thuis|wakker)
    waar ik ~1 (heen|naartoe|naar toe) ~1 (ga|zal gaan)?
    (haal|zie|maak|vier) ~1 (ik)? ~1 (de|het)? ~1 (niet|geen) ~1 (meer)? ~1 (mee|lente|zomer|kerst)
    (ben|zal) ~1 (ik)? ~1 er ~1 (niet|nooit) meer ~1 (zijn)?
    (antwoord|lees|reageer) ~2 niet meer
    (enkele reis|enkeltje|zonder bagage|geen retour|en dan is (het|alles) stil)
    (en)? dan is (het|alles) ~1 (klaar|goed zo|over) $
    (nog|laatste) ~1 (een|één) ~1 (kop|kopje|bak|bakje|peuk|sigaret|wandeling|liedje|nachtje) ~1 (koffie|thee)? en dan
  `,
  'sign.resolve': `
    (datum|dag|moment|tijdstip) ~3 (geprikt|gekozen|uitgekozen|vastgelegd|omcirkeld|staat vast|vastgesteld)
  `,
  'sign.at_hand': `
    (pillen|tabletten|slaappillen|slaapmiddelen|medicijnen|strips|mesje|scheermesje|mes|touw|strop|pistool|geweer|gif) ~5 (nachtkastje|op een rij|voor me|tafel|klaar|hangt|in mijn hand|naast me|geladen|geknoopt|in de la|genoeg)
    (opgespaard|gespaard|verzameld|gehamsterd|opzij|gekocht|gehaald|achtergehouden) ~4 (pillen|tabletten|slaappillen|medicijnen|touw|gif)
    (pillen|tabletten|slaappillen|medicijnen|touw|gif) ~4 (opgespaard|gespaard|verzameld|gehamsterd|opzij|gekocht|achtergehouden)
  `,
  'sign.place': `
    (sta|zit|ben|loop|rijd) ~4 (parkeergarage|parkeertoren|uitkijktoren)
    (sta|zit|ben|klim|loop|rijd|hang) ~4 (brug|dak|reling|spoor|rails|viaduct|klif|afgrond|flatgebouw|brugleuning|stuwdam|parkeerdek|spoorbrug|overweg|perronrand)
    (onder me|onder mij|beneden me|beneden) ~3 (diepte|afgrond|water|lichten|lichtjes|rails|auto*|weg)
  `,
  'sign.act': `
    over ~2 (hek|reling|leuning|balustrade) ~2 (geklommen|gestapt|heen)
    (heb|net) ~1 alles ~1 (geslikt|ingenomen|doorgeslikt|weggespoeld|opgedronken)
    (overal) ~2 bloed
    bloed ~2 (overal|loopt|druppelt|op de vloer)
    (alles|hoofd|kamer|het) ~3 (draaien|draait|wazig|zwart voor)
    (val|zak|doezel) ~2 (in slaap|weg)
  `,
  'sign.last': `
    laatste ~1 (avondeten|ontbijt|avondmaal|bad|biertje|maal)
    (laatste|allerlaatste) (keer|avond|nacht|bericht|maaltijd|koffie|kop|wandeling|ochtend|sigaret|zondag|weekend|woorden|brief|dag|uren|zonsondergang|post|groet|lied|glas|knuffel)
    nog een keer
  `,
  'sign.alone': `
    (ze|zij|hij|mama|papa|niemand) ~1 (weet|weten|vermoedt) ~1 (niet|niks|niets) ~1 (waarom|van)?
    alleen ~1 (thuis|hier|vanavond|vannacht|$)
    (iedereen|kinderen|ouders|man|vrouw|gezin|huisgenoten|mama|kleintjes) ~3 (slaapt|slapen|in bed|weg|de deur uit|op pad|ligt te slapen)
    (niemand) ~1 (weet|vermoedt|merkt|thuis|is er|komt|verwacht|hoort)
  `,
  'sign.soon': `
    over ~1 (uur|minuten|dagen|uurtje)
    (op|de|wordt) ~1 (1*|2*|3*)
    (binnenkort|straks|zo meteen|na (zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag))
  `,
  'sign.exit': `
    (alleen|enkel) ~1 (heenreis|heenvlucht|heen) ~1 (gekocht|geboekt)
    (binnenkort|straks) ~1 (heb ik|is er) ~1 rust
    (ga|verdwijn|vertrek|weg|gaan|verlaat) ~2 (voorgoed|voor altijd|voor eeuwig|deze wereld)
    (enkele reis|enkeltje) ~3
    (weerzien|terugzien|zie|volg|bij) ~3 (in de hemel|daarboven|daar boven|aan de andere kant|hiernamaals)
    (voor altijd|eeuwig|eeuwige|voorgoed|definitief) ~1 (slaap|slapen|rust|rusten|inslapen|vrede|stilte)
    (laatste reis|doek valt|hiernamaals|licht uit)
  `,
  'quiet.explained': `
    (ben vrij|thuiswerken|dienstreis|nieuw leven|nieuwe start|scheiding)
    (therapeut*|psycholoog|psychologe) ~8 (brief|brieven)
    (vakantie|zomerkamp|kamp|kampvuur|(op|mijn|onze|een lange|een verre) reis|cruise|kamperen|camping|schoolreis|weekendje)
    (verhuizen|verhuis|verhuist|verhuizing|verhuisdozen|verhuisd|housewarming|inpakken)
    (nieuwe|nieuw|andere) (baan|werk|woning|huis|flat|functie|stad|baas|afdeling)
    (ontslag|baan|werk) ~2 (nemen|genomen|opgezegd|opzeggen|wisselen|stoppen)
    (collega|collegas|pensioen|afscheidsborrel|afscheidsfeest|zwangerschapsverlof|semester|schooljaar|seizoen)
    (we|wij) (gaan|verhuizen|vertrekken|vliegen|rijden|vieren|trouwen)
    (verhuizen|gaan|vliegen|vieren) we
    (notaris|kringloop|kringloopwinkel|leger des heils|rode kruis|rommelmarkt|marktplaats|vinted|minimalis*|voorjaarsschoonmaak|grote schoonmaak|opruimwoede|ontspullen|kledingbank)
    (brief|brieven|kaart|kaarten|kaartje|cadeau*) ~8 (kerst|verjaardag|bruiloft|sinterklaas|penvriend*|sollicitatie*|bedank*)
    (examen|examens|tentamen|tentamens|toets|rijexamen|rijbewijs|sollicitatiegesprek|presentatie|scriptie)
    tot (volgende|komende|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) ~2
    (afkick*|kliniekprogramma|stap|stappen|sponsor|zelfhulpgroep|nuchter|clean)
    (bruiloft|trouwdag|doop|bevalling|operatie|concert)
    (trots|schuldenvrij) ~3
  `,
  'crisis.hinted': `
    (brief|brieven|briefje) ~3 (ligt|liggen|tafel|keukentafel|bed)
    (vanaf|na|morgen) ~5 (niemand|jullie) ~2 (probleem|last|zorg)
    (vandaag|vanavond|vannacht|morgen|straks) ga ik ~5 (hemel|naar boven|hiernamaals)
    (horen|hoort|vernemen) ~4 vergeef
    (gas|gaskraan) ~1 (opengedraaid|opengezet|open) ~5
    (datum|dag) ~3 (geprikt|uitgekozen|omcirkeld) ~3 (de|op) (1*|2*|3*)
    (brief|brieven|briefje) ~1 (geschreven|achtergelaten|ligt|klaar) ~1 (voor|aan) ~1 (mijn kinderen|de kinderen|iedereen|jullie|ieder)
    (brief|brieven|briefje) ~1 (achtergelaten|ligt|liggen|klaar) ~1 (voor|aan) ~1 (mijn|mama|papa)
    (brief|brieven|briefje) ~1 (aan|voor) (iedereen|mama|papa|de kinderen|jullie|mijn (ouders|kinderen|moeder|vader|vrouw|man|zoon|dochter|gezin)) ~1 (ligt|liggen|klaar)
    (lente|zomer|herfst|winter|kerst|nieuwe jaar|volgend jaar|volgende verjaardag) ~1 (haal|zie|maak|beleef) ik ~1 niet ~1 (meer)? ~1
    (ga|vertrek|verdwijn) ~2 (voorgoed|voor altijd|voor eeuwig) ~2 (zoek|vergeef|sorry|vaarwel|$)
    (morgen|straks|dan|jullie|niemand) ~1 (vinden|vind|vindt|zien|ziet) ~2 (me|mij) ~1 (niet|nooit|niemand) ~1 (meer|terug)
  `,
  'crisis.act_under_way': `
    alles ~1 (geslikt|ingenomen) ~6 (medicijnkastje|medicijnkast|medicijnla)
    (tien|vijftien|handvol|10|12|<many>) ~1 (tabletten|pillen|slaappillen|capsules|paracetamol|ibuprofen|paracetamols) ~5 (geslikt|ingenomen|doorgeslikt|weggespoeld|genomen|naar binnen|op)
    (gootsteenontstopper|bleek|bleekmiddel|chloor|schoonmaakmiddel|antivries|zuur|onkruidverdelger|rattengif|spiritus) ~2 (gedronken|geslikt|ingenomen)
    (twee|drie|meerdere) ~1 (strips|doosjes|dozen|potjes) ~3 (weggespoeld|geslikt|ingenomen|doorgeslikt|naar binnen)
    (hele|volle|complete|alle) ~2 (strip|strips|doosje|doosjes|doos|pillen|potje|pot|slaappillen|tabletten|medicijnen) ~4 (weggespoeld|geslikt|ingenomen|doorgeslikt|leeggeslikt|achterovergeslagen|naar binnen|leeggegeten)
    alles ~1 (geslikt|ingenomen|doorgeslikt|weggespoeld) ~14 (slaap|weet|draait|te laat|vergeef|pillen|bang|moe|medicijnen)
    (sneed|gesneden|open|opengesneden|opengehaald) ~3 (polsen|pols|aders|slagader)
    (polsen|pols|aders|slagader) ~2 (gesneden|open|opengesneden|opengehaald|doorgesneden)
  `,
  'crisis.means': `
    (mesje|mes|scheermes|scheermesje) ~2 (tegen|op|aan) (mijn|de) (pols|polsen|keel|hals|arm)
    (pistool|geweer|wapen|revolver) ~4 (schoot|slaap|mond)
    (genoeg|voldoende) ~1 (tabletten|pillen|slaappillen|medicijnen|insuline) ~3 (gespaard|verzameld|opgespaard|bij elkaar|in huis)
    (zit|sta|klim|geklommen|benen|hang) ~3 (reling|brugleuning|leuning|hek) ~4 (brug|viaduct|onder me|diepte|dak|flat|afgrond|spoor|springen)
    (touw|strop) ~3 (hangt|geknoopt|vastgemaakt|bevestigd|opgehangen|vastgebonden) ~4 (garage|zolder|balk|boom|tak|kelder|plafond|haak|schuur)
    (garage|zolder|balk|boom|kelder|schuur) ~2 (hangt|bungelt) ~2 (touw|strop)
    (pillen|tabletten|slaappillen|medicijnen) ~2 (op een rij|op een rijtje|uitgestald|uitgeteld|afgeteld|uitgedrukt) ~3
  `,
  'hopelessness.death_wish': `
    (hoop|wens|bid) ~3 ik niet meer wakker word
    (zou|maakt|kan|zal) ~2 niet ~1 (uitmaken|schelen|boeien|uit) ~2 (als|of) ik ~4 (niet meer|dood|weg|doodga)
    er ~2 (liever|graag) niet meer zijn
    als ~2 (bus|auto|vrachtwagen|trein) ~1 (me|mij) ~1 (aanrijdt|aanrijden|overrijdt|schept|overreed|aanreed)
    (bid|smeek|wens) ~3 niet ~1 wakker
    (was|kreeg|wou|wenste|hoop|hoopte|soms|liefst|droom|fantaseer|stel me voor|wens) ~6 (hartaanval|hartstilstand|hersenbloeding|beroerte|kanker|vrachtwagen|auto|bus|trein|ongeluk|ziekte) ~5 (slaap|kreeg|krijg|schept|aanrijdt|overrijdt|raakt|meeneemt|klaar is|dodelijk*|voorbij|rust)
    (uitmaken|erg vinden|egaal|schelen|prima|boeien) ~3 (als|of) ik ~4 (er niet meer|dood|doodga|doodging|niet meer wakker|niet wakker|weg|er morgen)
    (inslapen|slapen|in slaap vallen) ~2 (nooit|niet) ~1 meer ~1 (wakker)?
  `,
  'hopelessness.burden': `
    zonder (mij|me) ~1 (hadden|zouden|zou|was|is) ~4 (beter|makkelijker|gelukkiger|rust)
    (ben) ~2 (overbodig|overtollig|nutteloos) ~1
    (ben) ~1 te veel ~1 (in|voor) ~1 (gezin|familie|iedereen|wereld)
    zonder (mij|me) ~2 (ademhalen|ademen|verder|rust)
    (ik kost|kost ik|dat ik) ~3 (alleen|enkel|slechts) ~1 (maar)? ~1 (geld|energie|tijd|moeite)
    niemand ~1 (zou|zal|gaat) ~1 (me|mij) ~1 missen
    niemand ~1 (me|mij) ~1 (missen|mist)
    (verdienen|verdient) ~1 (een)? (betere|andere|echte) (moeder|vader|mama|papa|vrouw|man|dochter|zoon|vriendin)
    (iedereen|ze|familie|gezin|ouders) ~3 (opgelucht|beter af|gelukkiger|blijer|rust) ~2 (als|zonder) ~1 (ik|mij) ~3
    (blok aan ~1 been|sta iedereen in de weg|verpest alles voor|verziek alles voor|ballast voor|iedereen tot last)
  `,
  'self_harm.urge': `
    (jeukt|kriebelt|trekt) ~3 (me|mezelf) ~1 (snijden|krassen|verwonden|branden)
    (vecht|verzet|weersta|bedwing|knok|houd me in) ~8 (mesje|snijden|scheermesje|krassen|mezelf pijn|drang)
    (drang|zin|behoefte|wil|wilde|verlang*) ~1 (me|mezelf) ~4 (snijden|krassen|pijn doen|verwonden|branden|beschadigen)
    (drang|neiging|behoefte|verlangen) ~5 (snijden|krassen|mezelf pijn|mezelf te verwonden|mesje|te branden)
  `,
  'cue.idiom': `
    huil* ~2 van (blijdschap|geluk|ontroering|vreugde)
    (blijdschap|geluk) ~2 huil*
    (vertraging|overstap|koffer|omgeroepen) ~8 (perron|station|spoor)
    alleen ~1 thuis ~4 (serie|series|bad|griep|film|films|pizza|thuiswerk*|programma|bank)
    (griep|verkouden|serie) ~2 alleen thuis
  `,
};
