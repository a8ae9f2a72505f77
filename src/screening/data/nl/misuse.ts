import { type PhraseTable } from '../../matching/compile.js';

/** Dutch: what is aimed at others, said in everyday spite; sourcing, adverts, ways to reach the writer or somebody. */
export const NL_MISUSE: PhraseTable = {
  'abuse.insult': `
    (ben je|je bent|ben jij|jij bent) ~2 te (dom|stom|achterlijk|bescheurd)
    verdwijn ~1 uit ~1 (groep|forum|chat)
    rot ~1 (eindelijk|nou|toch|dan) op
    (je|jij|u|jullie) (bent|zijn|ben) <really>? <really>? (het ergste wat|het laagste van het laagste|een dramaqueen|een mafkees|een zeikerd|een zeurpiet|een zeurkous|een plaag|om te kotsen|niet goed bij je hoofd|niet goed snik|dom|te dom|gestoord|een lachertje)
    wat ben (jij|je) <really>? (dom|zielig|triest|lelijk|achterlijk|een loser|een sukkel|een trut|een aansteller|zwak|walgelijk)
    (arm|zielig) (schaap|mannetje|vrouwtje|wicht|figuur) ~1 (word|ga|rot|je|jij)
    (jij|je|jou|you)? ~1 (dramaqueen|aandachtshoer|aansteller|zeikwijf|zeurkous|mafkees|randdebiel|zielenpoot|hersenloze|simpele ziel) ~1 $
    (je|jouw|dit|dat|wat een|jullie) ~1 (zielig|zielige|eeuwige|achterlijk|achterlijke)? ~1 (gejank|gejammer|gezeik|gezeur|geklaag|gejengel|aandachttrekkerij|slachtofferrol)
    (ik kots van|word misselijk van|word ziek van|walg van) (jou|je|jullie) ~1
    (verwijder|delete) (jezelf|je account|je profiel) ~1
    word ~1 (eens|nou|toch)? volwassen ~1 (jij|of|$)
    ga ~1 (ergens anders|thuis|bij je mama|bij mama) ~1 (janken|huilen|zeiken|zeuren|klagen)
    (geen wonder|niet gek|logisch) ~1 dat ~1 (iedereen|niemand|hij|ze|je|zij) ~1 (je|jou)? ~2 (laat zitten|verlaat|haat|alleen|weggaat|weg is|dumpt|in de steek|uitkotst|mag|wil|moet)
    niemand (neemt|leest|gelooft) ~1 (jou|je|jouw) ~1 (hier|toch|serieus hier|sowieso|onzin) ~2
    (bespaar) (ons|me) ~1 (je|dat) ~1 (gezeik|drama|gejank|verhaal|leugens)
    (huil maar|jank maar|ga janken|zoek een leven|get a life) ~1
  `,
  'abuse.exclusion': `
    (laten we|zullen we|kunnen we|we moeten|we zouden|kan iedereen|kunnen jullie|alsjeblieft|kunnen de mods) ~1 (haar|hem|die|deze persoon|deze user|dat wijf|die gast|die vent|die trut|deze gast|die twee) (gewoon|allemaal|even|nou|alsjeblieft|maar|met zn allen)? (allemaal|gewoon|even|maar|massaal)? (negeren|blokkeren|wegpesten|eruit gooien|eruit zetten|bannen|kicken|buitensluiten|doodzwijgen)
    niemand ~1 (meer)? ~1 (op|met|tegen) ~1 (zijn|haar|hem|die|der) ~2 (reageren|praten|antwoorden) ~3 (rot|gaat|weg|verdwijnt|$)
    (niet|nooit) meer op (zijn|haar|hem) ~1 (reageren|antwoorden) ~3
    (kick|ban|gooi|blokkeer|negeer) (haar|hem|die|die gast|die trut) ~1 (eruit|allemaal|gewoon|alsjeblieft|nou|$)
    (je|jij|hij|zij|die) ~1 (hebt|heb|heeft) hier niks te zoeken
    (je bent|jullie zijn|jij bent) ~1 hier ~1 (niet welkom|ongewenst|niet gewenst)
  `,
  'hate.group': `
    <group> ~2 (komen|zijn) ~3 (profiteren|uitvreters|om te profiteren|profiteurs|klaplopers)
    <group> ~3 (zijn|horen|zitten|moeten|nemen|leven|pikken|stelen|moesten) ~5 (parasieten|profiteurs|ongedierte|uitschot|tuig|gestoord|pervers|terroristen|verkrachters|op onze kosten|opgesloten|het land uit|vergast|overal achter|aan de muur|untermenschen|gespuis|een plaag|tegennatuurlijk|onze banen|niet normaal|minderwertig|opsluiten|oprotten|afgemaakt)
    (parasieten|ongedierte|gespuis|tyfusvolk|kankervolk|uitschot) ~1 (die|zijn) ~1 <group>
    (kut|kanker|tyfus|tering|vieze|vuile|rot) <group>
    <group> (eruit|oprotten|het land uit|vergassen|nederland uit|belgie uit)
    (weg met|dood aan) ~1 (de|alle|die)? <group>
    ga ~1 (terug|weg) ~1 (naar) ~1 (je|jullie) (eigen)? (land|apenland|zandbak)
    (ga|rot|donder|flikker|sodemieter) ~2 (terug|op) ~2 (waar|land) ~1 (je|jullie) ~2 (vandaan|komt|komen)
    (jullie|jij|je) (horen|hoort) ~1 (hier)? niet ~1 (in nederland|in belgie|in europa|in ons land)
    (ga terug naar|rot op naar) ~1 (je|jullie) eigen land
    (tyfusvolk|kankervolk|kankermoslims|kankerjoden|kutmoslims|kutbuitenlanders|geitenneuker|geitenneukers|bontkraag|bontkraagjes|zandneger|rifaap|rifapen|gelukszoekers) ~1
  `,
  'threat.violence': `
    (breek|breken|sla|trap) ~1 (ik)? (je|jou|jouw|zijn|haar) ~1 (vingers|botten|neus|armen|benen|nek|tanden|kaak|ribben)
    je ~1 (vingers|botten|neus|armen|benen|nek|tanden) (breken|eruit slaan)
    (kom|vind|zoek) ~2 (er wel achter|erachter|uit) ~1 (wie|waar) ~1 (je|jij|jullie) ~2 (bent|woont|werkt|zijn) ~2 (en dan|dan)
    dan ben je ~2 (nog niet jarig|van mij|de lul|de klos|er geweest|dood|niet jarig)
    (ken|weet) ~1 (je|jouw|jullie) (straat|adres|familie|huis|huisnummer|kinderen) ~6
    kom ~1 (ik)? (langs|naar je toe|je halen) ~2 (sla|schop|trap|steek|maak|breek) ~1 (je|jou)
    (sla|trap|schop|geef|ram|beuk) ~1 (ik)? (je|jou|jullie|hem|haar) ~2 (op je bek|op zijn bek|op je muil|voor je kop|voor je bek|de tanden uit|het ziekenhuis in|total loss|op je smoel)
    als ik (hem|haar|je|jou|die) ~2 (tegenkom|te pakken krijg|zie|vind) ~2 (steek|sla|maak|schiet|breek|trap) ik ~1 (hem|haar|je|jou) ~2
    (steek|schiet|maak|sla) ~1 (ik)? (hem|haar|je|jou|hun|ze) ~1 (neer|dood|af|overhoop)
    (hier|dat) (ga je|zul je|krijg je) ~1 (spijt van krijgen|voor boeten|spijt van)
    (je|jij) gaat eraan ~1
  `,
  'pro_harm.encourage': `
    maak je ~1 (dan|nou|toch|gewoon) ~1 van kant
    doe (het|t) (dan|nou|gewoon|toch|eens) ~2 (gewoon|een keer|eens|echt|nou)? ~1 (in plaats van|lafaard|spring|watje|niemand|ipv)
    spring ~1 (dan|toch|nou|gewoon) ($|lafaard|niemand|watje)
    (snij|snijd|kras) ~1 (dan|gewoon|maar|wat|eens|de volgende keer)? ~1 (dieper|harder|in de lengte|goed door) ~1 (dan|je|$|en)
    doe ~1 (de wereld|ons|ons allemaal|iedereen|je familie|jezelf) ~1 (een|n)? (lol|plezier) ~1 en? ~2 (slik|spring|sterf|maak|neem|hang|verdwijn|ga|verzuip)
    (slik|neem|vreet) ~2 (alle|hele) ~1 (pillen|pot|slaappillen|strip|tabletten) ~1
    (vasten|honger|fasting|nul calorieen|water) challenge ~8 (niks|niets|dagen|steunen|samen|meedoen|zonder eten)
    (vastenchallenge|hongerchallenge|uithongerchallenge) ~6
    (wie|iemand) ~3 (hongert|hongeren|niks eten|niets eten) ~3 (met mij|mee|samen|om het langst)
    (wie) ~1 (doet) ~1 mee ~5 (niks eten|niets eten|hongeren|zo min mogelijk eten)
    (pro ana|proana|ana forever|ana voor altijd|ana maatje|anamaatje|ana coach|ana groep|ana buddy|thinspo|thinspiration|meanspo|hongermaatje|mia maatje)
    (maatje|buddy) ~4 (samen|om) ~2 (af te vallen|te hongeren|hongeren|uit te hongeren) ~4 (kilo|streng|onder|doel|ana)
    honger is ~1 (zwakte|controle|je vriend|schoonheid|kracht)
    (blijf) ~1 (sterk|leeg|hongerig) ~2 (meiden|ana|eet niet|dames)
    (snijden|hongeren|braken|krassen|automutileren) is ~2 (niet|helemaal niet|best|gewoon) ~1 (erg|slecht|lekker|fijn|oke)
    (probeer) ~2 (eens|maar)? (snijden|te snijden|te hongeren|hongeren|vinger in je keel)
    (snijden|hongeren|krassen) ~6 (probeer het maar|probeer het eens|moet je proberen|voel je je beter|je voelt je)
    (wie|iemand) ~4 (met mij|samen|tegelijk) ~1 (dood|sterven|springen|eruit stappen|uit het leven)
    (zelfmoordpact|zelfmoordpartner|suicidepartner|suicidepact)
  `,
  'solicitation.sexual': `
    (stuur|laat) ~2 (foto|fotos|pic|filmpje) ~2 (zonder kleren|zonder iets aan|zonder bh|in je lingerie|in je ondergoed)
    (stuur|sturen|laat) ~4 (iets spannends|wat spannends|iets geils|iets pikants|sexy foto|sexy fotos|blote foto|iets bloots)
    (wat heb je|heb je wat|wat draag je) ~1 (aan|eronder) ~1 ($|schatje|lekker ding|sexy)
    hoe oud ben je ~1 (schatje|sexy|meisje|lekker ding|liefje|snoepje)
    (zoek) ~6 (discreet afspreken|seksdate|sexdate|seks afspraak|sugarbaby|sugardaddy|onenightstand|friends with benefits|vast neukmaatje)
    (zoek|zoekt) ~2 (meisje|meid|meiden|dame|jongedame|vrouwtje) ~5 (vergoeding|betaling|betaald|discreet|af en toe)
    (ruime|goede|leuke) ~1 vergoeding ~4 (meisje|meid|discreet|afspreken|foto*)
    (zin) ~3 (camseks|camsex|telefoonseks|sexting|dirty talk|foto s ruilen|geile chat|rollenspel|in een wip)
    (geil|hitsig|horny) ~2 (ben|nu|wie|op je|en jij|$)
  `,
  'sourcing.drugs': `
    (wie|iemand|heeft iemand) ~4 <drug> ~3 (over|kwijt|verkopen|verkoopt|betaal|regelen|voor me|voor mij|overnemen|pb|dm)
    (wie) ~1 (heeft|verkoopt|wil|regelt|dealt) ~4 <drug> ~2 (over|of|en|voor|hebben|$)
    (wie|iemand) heeft ~2 nog ~2 <drug> ~3 over
    (zoek|wil|iemand) ~3 (zonder recept) ~2 <drug>
    (heb|verkoop|geef|bied) ~5 <drug> ~4 (over|te koop|wie wil|wie heeft|liggen wie|pb|prijs|goedkoop|stuur bericht)
    (waar|hoe) ~1 (haal|koop|krijg|vind|scoor) ~4 <drug>
    (iemand|kent iemand|weet iemand|heeft iemand) ~2 (een|n) ~1 (dealer|betrouwbare dealer|plug|runner)
    (ruil|ruilen) ~4 <drug>
    <drug> ~4 (ruilen|te ruil)
    (kan|kunnen|wie) ~2 (iemand|jullie|me|mij) ~3 (slaappillen|kalmeringspillen|pijnstillers|<drug>) ~2 (sturen|opsturen|verkopen|regelen|toesturen)
  `,
  'spam.advert': `
    (mijn|onze) ~3 (cursus|ebook|boek|programma|coaching|webinar|methode|product|shop|webshop|praktijk|training) ~6 (geneest|korting|procent|gratis|boek nu|bestel|in _ dagen|alleen vandaag|profiel|aanbieding|eerste sessie)
    (code|kortingscode) ~3 (korting|procent|krijg je|20|15|10) ~3 (korting|op alle|op alles|procent)
    (crypto|bitcoin|trading|forex|daytrading|dropshipping|netwerkmarketing) ~6 (verdiend|verdien|vraag me|vraag mij|winst|rijk|stuur me|passief)
    (verdiend|verdien) ~2 (met|aan) (crypto|bitcoin|trading|forex|dropshipping)
    (word|wordt) ~1 (lid|deel) ~1 van ~1 team
    (werk|werken) ~1 vanuit ~1 huis ~5 (info|pb|team|inkomen|gratis|berichtje)
    (eerste sessie|kennismaking|intake|webinar) ~1 gratis ~4 (profiel|praktijk|afspra*|pb)
    (verdien|verdienen|bijverdienen) ~5 (euro|per week|per dag|per maand) ~8 (crypto*|coach|gratis|instappen|www|link|dm|meld)
  `,
  'contact.described': `
    (stuur|geef|geeft) (me|mij) ~1 (je|zijn|jullie|haar) (nummer|telefoonnummer|06|insta|snap)
    (voeg|add|adden) ~1 (me|mij|ons) ~2 (toe|$)
    (me|mij) ~1 (toevoegen|adden|vinden|bereiken) ~2 (op|via|in) ~1 <platform>
    (stuur|schrijf|app|tik|dm) ~1 (me|mij) ~4 (op|via|in) ~1 <platform>
    (laten we|zullen we|kunnen we|liever) ~2 (op|via|in) <platform> ~2 (verder|praten|kletsen|appen|bellen|schrijven|doorpraten)
    <platform> ~3 (vind|vinden) ~1 (je|jullie) ~1 (me|mij)
    <platform> ~4 (zelfde|dezelfde) ~1 (nick|nickname|naam|username|gebruikersnaam)
    <platform> ~1 heet ~1 (ik)? ~1 (daar|hetzelfde|ook)
    (we hebben|heb) ~1 (een)? (<platform> (groep|server)|discordgroep|discordserver|appgroep|whatsappgroep|telegramgroep|facebookgroep|snapgroep) ~4 (voeg|link|toe|kom|join|pb|zelfde)
    ik (werk|sta|zit) ~1 (bij|in|op) ~8 (kom|spreek|zoek) ~1 (gerust|maar|me|eens|langs) ~1 (langs|aan|op)?
    (elke|iedere|altijd op) ~1 (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|avond|ochtend|middag|dag) ~1 (zit|ben|sta|vind) ~1 (ik|je me) ~10 (spreek|kom|aanspreken|langs|aan)
    (zit|ga) ~1 (op|naar) (het|de) ~3 (college|school|lyceum|gymnasium|mavo|havo|scholengemeenschap|roc|atheneum) ~2 in ~1 (1*|2*|3*|4*|5*|6*)
  `,
  'personal_data.other': `
    (meneer|mevrouw|mijnheer|mevr|dhr) _ ~5 (bank|rabobank|bakker|slager|jumbo|albert heijn|ah|school|creche|praktijk|filiaal|apotheek|leraar|lerares|dokter|baas|buurman|buurvrouw) ~4 (is|heeft|lijdt|slikt|zuipt) ~2 <diag>
    (die|de) _ ~2 (van|bij) de (rabobank|ing|bank|bakker|slager|jumbo|lidl|aldi|school|creche|praktijk|apotheek|supermarkt) ~3 (is|heeft|lijdt|slikt|was) ~2 <diag>
    van de (rabobank|ing|bank|bakker|slager|jumbo|lidl|aldi|creche|praktijk|apotheek|supermarkt) in _ (is|heeft|lijdt|slikt) ~2 <diag>
    heet ~1 (eigenlijk|in het echt|in werkelijkheid|echt|van haar echte naam) ~3 (werkt|woont|zit) ~1 (in|bij|op|aan)
    (echte|volledige) naam (is|luidt) ~4
  `,
  // "my colleague at the bakery has cancer": no name, so nobody is given away; spam may be left unanswered.
  'cue.denial': `
    (informatie|info|ervaring|ervaringen|advies) ~3 <drug>
    <drug> ~5 (afgebouwd|gestopt|vertellen|ervaring*|bijwerking*)
    (die|de) (collega|vriendin|vriend|baas|vrouw|man|mevrouw|dame|verkoopster|dokter|juf) ~1 (van|bij) de
    (spam*|bot|bots|reclame|trol|trollen|nep*) ~4 (negeren|blokkeren|bannen|kicken)
    <drug> ~3 (voorgeschreven|voorschrift|voorschreef)
  `,
};
