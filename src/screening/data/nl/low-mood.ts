import { type PhraseTable } from '../../matching/compile.js';

/**
 * Dutch: worth a look some time. Low and numb, worn out, need unmet, quarrel, relapse. A bare "moe", "alleen" or
 * "leeg" is left out on purpose: tired after sport, alone at the cinema, an empty phone.
 */
export const NL_LOW_MOOD: PhraseTable = {
  'low_mood.low': `
    durf ~3 niet meer ~1 (in|naar buiten|uit|op straat|de deur|naar)
    (geghost|ghost me) ~1
    (miskraam|stilgeboren) ~6 (praat|niet|leeg|huil*|niemand|rouw*)
    (kan|zal) me ~2 (gestolen worden|worst wezen|worst zijn)
    (kom|kwam) ~2 (nergens toe|nergens aan toe)
    (zit|zat) ~4 in het donker
    (van|in) de (grond) ~2 mijn voeten
    grond onder mijn voeten
    zonder ~2 te (huilen|janken)
    (geen adem|geen lucht) ~4 (angst|paniek)
    (mis) (ik)? ~1 (opa|oma|mama|papa|mijn _) ~2 (overal|zo|elke|nog steeds)
    zegt ~4 geen woord ~2
    (weer) ~2 (laveloos|ladderzat|lam|black out|blackout)
    (voel|voelde) (ik)? (me|mij|mezelf|mn)? <so>? <so>? <so>? (een)? (soort)? <low>
    ben <so>? <so>? (eenzaam|wanhopig|lusteloos|depri|depressief|leeg van binnen|dood van binnen|afgestompt|doodongelukkig|ongelukkig|moedeloos|opgebrand|radeloos|kapot van binnen|een wrak|gesloopt|bekaf van alles)
    (alles|wereld|leven|dagen|het) (is|zijn|voelt|lijkt)? <so>? <so>? (grijs|grauw|dof|somber|kleurloos|betekenisloos|zinloos aan|donker van binnen|leeg aan)
    (functioneer|besta|overleef|leef|vegeteer) (ik)? ~2 (nog maar|alleen nog|alleen maar|nog net|maar een beetje door|maar wat|een beetje door)
    ik ~1 (functioneer|besta|overleef|vegeteer) (alleen|nog|maar|gewoon|een beetje)
    (alles|alleen nog|leef|doe|dagen|weken|maanden|al _|wat) ~4 (op|op de) (automatische piloot|autopiloot|automaat)
    (als|alsof) ~1 (een)? (robot|zombie|geest|machine|schim|in een mist|verdoofd|verlamd|achter glas|onder water)
    (achter glas|in een mist|in de mist in mijn hoofd)
    (alleen nog|al dagen|al weken|de hele dag|het hele weekend|dagenlang|hele dagen) ~3 (in|op) ~1 bed
    (kom|krijg|krijgt|lukt|red) ~4 (niet|niet eens|amper|nauwelijks) ~4 (uit bed|uit mn bed|uit mijn bed|op te staan|te douchen|onder de douche|de deur uit|het huis uit|op te nemen|terug te bellen|voor elkaar om)
    (krijg|kreeg) ~3 (niks|niets|niet|weinig) ~1 (meer)? ~1 (voor elkaar|gedaan|van de grond)
    (al|sinds) ~2 (dagen|weken|week|tijden) ~1 (niet|niks|niets|nauwelijks|niet meer) ~3 (gedoucht|gegeten|geslapen|gelachen|buiten geweest|de deur uit|het huis uit|gesproken|gepraat)
    (afwas|was|post|rommel|aanmaningen) ~4 (stapelt zich op|staat er al|ligt er al|al weken|ongeopend|niet open)
    (gordijnen|rolluiken) ~1 (dicht|toe|naar beneden) ~4 (dagen|niemand|deur|hele dag)
    al ~1 (dagen|weken) ~1 (de)? (gordijnen|rolluiken) dicht
    (lig|lag) ~6 (wakker|te piekeren|te malen|naar het plafond)
    (staar|staren|staarde) ~4 (plafond|muur|leegte|niets)
    (pieker|piekeren|maal|malen) ~5 (nacht|nachts|constant|steeds|uren|door|alleen maar|de hele|over alles)
    (nacht|nachts|nachten|elke nacht) ~4 (wakker|piekeren|malen|huilend|geen oog)
    (slaap|sliep) (ik)? <so>? <so>? (niet|nauwelijks|amper|hooguit|slecht|bijna niet) ~2 ($|meer|en|nog|sinds|door|uur)
    (twee|drie|vier|2|3|4) uur (slaap|geslapen) ~2
    (al|weer|zoveelste|alweer) ~2 slapeloze ~1 (nacht|nachten)
    geen oog ~1 (dicht|dichtgedaan)
    (hoofd|gedachten|brein) ~3 (nooit uit|niet uit|niet stil|maalt|malen|tollen|tolt|draait maar door|razen|houdt niet op|geen rust)
    (kom|krijg|kan|vind) ~1 (niet|geen|nooit) ~1 (tot rust|rust in mijn hoofd|in slaap|de slaap vatten)
    (nachtmerries|flashbacks|herbelevingen) ~3 (elke|iedere|weer|al|nacht|constant)
    (huil|huilen|jank|janken|huilend|tranen) ~4 (elke|iedere|constant|om niks|om alles|zonder reden|alleen maar|op mn werk|op mijn werk|op het werk|op de wc|onder de douche|in de auto|mezelf in slaap|stiekem|de hele)
    (weer|elke|iedere|constant|stiekem|uren|op de wc|op mn werk|op mijn werk|alleen nog) ~5 (zitten janken|zitten huilen|gehuild|gejankt|in tranen)
    (kan|kon) ~2 niet ~1 (stoppen|ophouden) met (huilen|janken|trillen|piekeren)
    (stort|stortte|zak) (ik)? ~3 (in|in elkaar) ($|en|als|thuis)
    thuis ~1 stort ~1 ik ~1 in
    (paniek|paniekaanval*|angstaanval*|hyperventil*) ~3 (weer|alweer|elke|dagelijks|gehad|supermarkt|trein|appie|bus|op mn werk)
    (weer|alweer|constant|vol in de|in totale) (paniek|paniekaanval*|angstaanval*)
    (hartkloppingen) ~3 (tril*|paniek|angst|adem*|duizelig|weer|nachts)
    (bang|angst) ~1 (voor|om) ~1 (alles|morgen|de toekomst|naar buiten|gek te worden|mensen|de dag)
    (nergens) ~2 (van genieten|zin in|trek in|blij van|plezier in|energie voor|warm voor)
    (kan|kon) ~2 (niet|nergens) ~2 (meer)? (genieten|van genieten)
    (niks|niets) ~2 (boeit|raakt|interesseert|doet) ~1 (me|mij) ~1 (meer|nog|iets)?
    (boeit|raakt|interesseert) (me|mij) ~1 (niet|niks|allemaal niks) ~1 (meer|$)
    (geen) ~1 (eetlust|levenslust|plezier meer|fut|puf|interesse meer) ~1
    (geen) ~1 (kracht|energie) ~1 (meer|over|$)
    voel ~1 (niks|niets|helemaal niks|gewoon niks) (meer|$|behalve)
    (herken|ken) (mezelf|me) ~1 (zelf)? ~1 niet ~1 (meer|terug)
    (ben) ~1 mezelf niet ~1
    (dagen|weken) ~3 (lopen in elkaar over|in elkaar over|vliegen langs me|glijden)
    weet ~2 (niet|niet eens|niet meer) ~2 (welke dag|hoe ik verder|hoe het verder moet|waar ik het zoeken|wat ik moet doen)
    (hoe) (moet|kan|hou|houd) ik (dit|het|dat) ~4 (volhouden|doen|vol|overleven|trekken|redden|aan)
    weet niet hoe ik (dit|het|dat|de dag|de week|verder) ~3 (moet|volhou|red)
    (wordt|is|werd) (me|mij|ons) ~3 (te veel|teveel|boven het hoofd)
    alles ~2 (te veel|teveel)
    (groeit|groeien|loopt) (me|mij) ~2 boven het hoofd
    (zit|zat) ~2 er ~2 doorheen
    (loop|lopen) ~2 op ~1 tandvlees
    (trek|red|hou) ~1 (het|dit) ~2 niet ~1 (meer)? ~1 ($|vol|zo)
    ben ~1 (zo|helemaal|gewoon|echt|totaal|compleet) (op|leeg) ($|en|ik|van alles)
    ben ~1 (zo|helemaal|gewoon|echt|totaal|compleet) (gesloopt|kapot van alles)
    (op|aan) het (einde|eind) van mijn (latijn|krachten)
    (burn out|burnout|overspannen) ~2 (zit|thuis|weer|raak|ben|tegenaan|nabij)
    (zit|raak|ben|tegen een|richting) ~3 (burn out|burnout|overspannen)
    (maakt|maken|sloopt|slopen) (me|mij) ~1 (kapot|ziek|gek|gesloopt)
    (mantelzorger|mantelzorg|zorg voor|verzorg) ~8 (op|kapot|uitgeput|niet meer|geen hulp|overbelast|alleen voor|doorheen|tandvlees)
    (alleenstaande) ~1 (moeder|vader|ouder) ~6 (tandvlees|op|uitgeput|niet meer|niemand|kapot|overbelast|moe)
    (baby|kind|kinderen|kleine) ~1 slaapt ~1 niet ~5 (gesloopt|kapot|op|niet meer|ik slaap)
    (schreeuw|snauw) ~2 (alleen nog|alleen maar|constant|mijn kinderen|de kinderen|tegen iedereen|tegen de kinderen)
    (niemand|geen mens|geen hond|bijna niemand|haast niemand) ~3 (gefeliciteerd|eraan dacht|aan gedacht|dacht eraan|teruggebeld|reageert|om mee te praten|om mij|aan mij|die me ziet|vraagt hoe)
    (ken|spreek) ~3 (niemand|geen kip|geen mens|geen hond)
    (praat|spreek) ~2 (tegen de muren|tegen de muur|met niemand|tegen mezelf|tegen zijn foto|tegen haar foto|alleen met de kat)
    geen ~1 (echte|enkele)? (vrienden|vriendschappen|contacten) ~1 (meer|en|$)
    (kerst|oud en nieuw|verjaardag|feestdagen|weekend) ~2 (weer)? (alleen|in mn eentje|in mijn eentje|zonder hem|zonder haar)
    eenzaam ~1 ($|en|zonder|hier|vandaag|als|sinds|dat)
    (die|deze|mijn|de) eenzaamheid
    (mis|miste) (ik)? ~1 (hem|haar|mama|papa|je|jou|ze) ~2 (zo|elke|iedere|vreselijk|ontzettend|verschrikkelijk|enorm)
    (ma|pa|mama|papa|moeder|vader|man|vrouw|oma|opa|broer|zus|zoon|dochter|vriend|vriendin|hij|zij|hond|kat) ~5 (dood|overleden|gestorven) ~8 (nog steeds|leeg|gat|pijn|huil*|voor twee|niet bevatten|niet geloven|dek de)
    (rouw|verlies|verdriet) ~2 (vreet|overspoelt|verscheurt|houdt niet op|verstikt)
    (zonder) (hem|haar) ~5 (leeg|stil|niet meer)
    (huis|huis is) ~3 (leeg|stil) ~1 zonder (hem|haar)
    (sinds|na) de (scheiding|breuk) ~6 (niet|geen|gat|lig|slaap|huil*|leeg|alleen|wakker|eenzaam)
    (heeft|is) ~1 (me verlaten|me bedrogen|vreemdgegaan|me laten zitten|het uitgemaakt|bij me weg)
    (lach|glimlach) (ik)? ~4 (thuis|van binnen|vanbinnen|in mezelf) ~2
    (doe|doen) ~2 alsof ~4 (goed|oke|ok|prima|normaal|niks|niets|niks aan de hand)
    (baas|leidinggevende|collegas|leraar|klas|chef) ~2 (kleineert|pest|pesten|vernedert|vernederen|kleineren|schreeuwt|negeren) ~1 (me|mij|tegen)?
    (word|werd) ~2 (gepest|gekleineerd|buitengesloten|getreiterd|weggepest|afgebrand)
    (zondag|zondagavond|sochtends) ~3 (misselijk|buikpijn|ziek van)
    eet (ik)? ~1 (nauwelijks|bijna niks|amper|niks|haast niks) ($|meer|en|sinds|nog)
    eet (ik)? ~1 alleen nog ~1 (maar)? (boterhammen|brood|chips|troep|snoep|crackers|als)
  `,
  'low_mood.need': `
    (revalidatie|behandeling|therapie|vergoeding|indicatie) ~2 (afgewezen|geweigerd|niet vergoed|stopgezet)
    niemand ~2 verantwoordelijk
    van (het kastje|de ene instantie|loket)
    aanvraag ~5 (ligt al|afgewezen|al maanden|al sinds|niet behandeld)
    (leef|leven) ~2 van ~1 (spaargeld|krediet)
    (kom|komen) ~1 (ik|we|wij) ~1 niet rond
    (naar de|aangewezen op de|afhankelijk van de) voedselbank ~1 (moet|moeten|gaan|$)
    (wachtlijst|wachtlijsten|wachttijd|wachttijden) ~7 (ggz|therap*|psycho*|volhouden|kliniek|specialist|behandeling|maanden|hulp)
    (maanden|maand|jaar|weken) ~1 (wachtlijst|wachttijd|wachten) ~5 (ggz|therap*|psycho*|behandeling|hulp)
    (psycholoog|therapeut|psychiater|begeleider|hulpverlener|maatschappelijk werker|poh|behandelaar|ambulant begeleider) ~3 (gaat weg|vertrekt|met pensioen|stopt|weggegaan|afgezegd|zegt af|gestopt|is weg|met zwangerschapsverlof|weg en)
    (geen|nergens) ~2 (psycholoog|therapeut|psychiater|behandelplek|plek bij de ggz|behandelaar)
    (niemand|praktijk|praktijken|psycholoog|huisarts*|ggz) ~2 (neemt|nemen) ~3 (patienten|clienten|aan)
    (niet serieus genomen|nam me niet serieus|neemt me niet serieus|nemen me niet serieus|afgepoeierd|afgewimpeld|weggestuurd|van het kastje naar de muur|niet ziek genoeg|niet ernstig genoeg|in de steek gelaten|aan mijn lot overgelaten|laten vallen|laten zitten)
    (rekening|geld|saldo) ~3 (op|rood|in de min|op is)  ~1 ($|we|en|dus|al)
    (sta|staan|zit|zitten) ~1 (rood|in de schulden|in de min)
    (rond|rondkomen|rond te komen) ~3 (niet|niet meer|amper)
    (niet|amper|nauwelijks) ~2 (rondkomen|rond te komen)
    (uitkering|bijstand|toeslag|uwv|gemeente|ww|wajong|wia|zorgtoeslag|huurtoeslag|sociale dienst|ocmw|mutualiteit|belastingdienst) ~5 (gekort|stopgezet|afgewezen|geweigerd|terugbetalen|gestopt|ingetrokken|laat me wachten)
    (huur|energie|gas|stroom|boodschappen|rekeningen|eten|premie) ~4 (niet (meer)? (betalen|opbrengen)|moet betalen|kan betalen|achterstand)
    (gas|stroom|energie|water|elektriciteit) ~1 (afgesloten|afgesneden)
    (deurwaarder|deurwaarders|huisuitzetting|uit huis gezet|dakloos|op straat gezet|noodopvang|daklozenopvang|schuldsanering|incasso)
    (ben|zijn) ~2 (blut|platzak|failliet)
    (huis|woning|baan|werk) ~1 kwijt ~4
    (geen idee|weet niet|weten niet) ~1 (waar|naar wie) ~3 (heen|naartoe|moet|moeten|terecht)
    (alweer|alleen nog|weer) ~1 (macaroni|brood|rijst|noedels) ~5 (geld|maand)
    (geld|maand) ~8 (macaroni|boterhammen|noedels|voedselbank)
    (is er|iemand) ~1 (iemand|hier)? ~1 (wakker|online|er|daar) ~2 (om te praten|die luistert|ik heb iemand|om mee te praten|voor een praatje)
    (heb|zoek) ~2 iemand ~1 nodig ~2
    (heb) ~1 (dringend|echt|hard) ~1 (hulp|iemand) ~1 nodig
  `,
  'low_mood.worried_about_other': `
    (mijn|een) ~1 (vriend|vriendin|broer|zus|zoon|dochter|moeder|vader|man|vrouw|collega|nicht|neef|kind|maat|huisgenoot) ~5 (snijdt zich|suicid*|niet meer leven|wil dood|dood wil|zichzelf pijn|eet niet meer|eet bijna niks|neemt niet op|zichzelf iets)
    (maak|maken) (me|mij|ons) (echt|zo|grote|best|veel|ernstig)? (grote|veel)? zorgen (om|over) (mijn|een|haar|hem|onze)
  `,
  'conflict.civil': `
    (ruzie|bonje|mot|heibel|onenigheid|gekibbel) ~2 (met|tussen|thuis|sinds|weer|gehad)
    (weer|constant|altijd|steeds|alleen maar) ~1 (ruzie|bonje|heibel)
    (praten|praat|spreken|spreekt) ~4 (niet|niet meer|geen woord) ~1 ($|met me|met elkaar|tegen me|meer)
    (reactie|opmerking|antwoord|bericht|toon|woorden) ~6 (kwetsend|gekwetst|oneerlijk|pijn gedaan|geraakt|niet oke|respectloos|neerbuigend|bot|uit de hoogte|onaardig|hard aan)
    (vond|vind|voelde|voel) ~6 (kwetsend|oneerlijk|aangevallen|genegeerd|niet eerlijk|respectloos|neerbuigend|veroordeeld|onbegrepen|betutteld|buitengesloten|niet gehoord)
    (waarom|nooit|niemand|steeds) ~2 (reageert|antwoordt|leest) ~3 (berichten|posts|op mij|op mijn|hier)
    (berichten|posts|ik) ~3 (altijd|steeds|hier|gewoon|weer) ~1 (genegeerd|overgeslagen)
    (boos|kwaad|woedend|teleurgesteld|pissig|geirriteerd) ~1 (op|in|over) ~1 (jou|je|jullie|hem|haar|mijn|de groep|de mods|sommigen hier)
    (verlaat|overweeg|denk erover) ~4 (deze|de)? (groep|forum) ~2
  `,
  'relapse.substance': `
    (bier|biertjes|wijn|wodka|pils) ~1 (voor|al voor|al om) ~2 (uur|ontbijt|middag) ~1 (op|gedronken|achter de kiezen)
    (weer|toch|opnieuw|alweer) ~6 (aan de fles|fles wijn|gezopen|gesnoven|gebruikt|geblowd|gegokt|vergokt|gespoten|dronken|bezopen|naar het casino|in het casino|aan de coke|aan de wiet|stoned|fles soldaat)
    (coke|speed|wiet|pillen|ghb|drugs|heroine|ketamine|drank|alcohol) ~2 (weer|toch|opnieuw) ~2
    (weer|toch|alweer) ~2 (coke|speed|ghb|drugs|heroine|wodka|drank) ~2 (gebruikt|genomen|gesnoven|gekocht|gehaald|gedronken|op)
    (salaris|loon|geld|huur|spaargeld|honderden|duizenden|alles) ~3 (vergokt|verspeeld|verzopen|opgesnoven|erdoorheen gejaagd)
    (maanden|dagen|jaar|weken) ~1 (clean|nuchter|droog|rookvrij|zonder|gestopt) ~5 (voor niks|naar de knoppen|weg|weggegooid|(en|toen|gisteren|vandaag|nu)? weer (gedronken|gebruikt|gesnoven|gerookt|geblowd|een))
    (maanden|dagen|jaar|weken) ~1 voor niks ~1
    weer ~1 (begonnen met|aan het) (roken|drinken|blowen|gokken|snuiven|gebruiken|zuipen)
    (weer|toch) ~4 (peuk|peuken|sigaret|sigaretten|joint|shag|pakje) ~3 (gerookt|gekocht|gehaald|opgestoken)
    (trek|zucht|hunkering|craving) ~3 (in|naar) ~1 (alcohol|drank|coke|wiet|wijn|bier|gebruiken|een lijntje|gokken)
    (bijna|op het punt) ~5 (gedronken|drinken|gebruikt|dealer|gokhal|naar de slijter|gaan gebruiken)
    (zuip|blow|snuif|gok) (ik)? ~4 (elke|iedere|dagelijks|stiekem|te veel|teveel|om te|sochtends|steeds meer|weer|alleen)
    (bier|wijn|wodka|drank|sterke drank|fles) ~4 (elke avond|stiekem|om te slapen|om te vergeten|om in slaap|verstop*|sochtends)
    (drink) (ik)? ~2 (stiekem|om te vergeten|om te slapen|te veel|teveel|weer)
    (kom|kan|raak) ~2 niet ~2 (van de|van het|af van) ~1 (drank|alcohol|blowen|gokken|coke|drinken)
  `,
  'cue.idiom': `
    slapen van ~1 (zenuwen|opwinding|spanning|blijdschap)
    (ui|uien|blijdschap|lachen|geluk|ontroering|film|bruiloft|hooikoorts) ~5 (gehuild|gejankt|huilen|tranen)
    (gehuild|gejankt|huilen|tranen) ~2 van ~1 (lachen|blijdschap|geluk|ontroering|opluchting)
    (griep|koorts|verkouden|corona|buikgriep|migraine) ~6 (in bed|op bed)
    (in bed|op bed) ~6 (griep|koorts|verkouden|corona|buikgriep|migraine)
    (griep|buikgriep|corona|zwanger|onderzoek|darmonderzoek) ~8 (gegeten|eten|eetlust|kots|braak|laxeermiddel)
  `,
  'cue.denial': `
    (niet|niet meer|nooit meer|niet zo|helemaal niet) <low>
  `,
  'cue.hopeful': `
    (korter dan|mag ik beginnen|kan ik beginnen|weer goedgemaakt|bijgelegd|uitgepraat)
    eindelijk ~4 (plek|plekje|afspraak) ~3 (psycholoog|ggz|therapeut|gekregen|gevonden)
  `,
};
