import { type LanguagePack } from '../../matching/language-pack.js';
import { NL_CRISIS } from './crisis.js';
import { NL_CUES } from './cues.js';
import { NL_DANGER } from './danger.js';
import { NL_DESPAIR } from './despair.js';
import { NL_HOSTILITY } from './hostility.js';
import { NL_LOW_MOOD } from './low-mood.js';
import { NL_MISUSE } from './misuse.js';
import { NL_MORE } from './more.js';
import { NL_QUIET } from './quiet.js';
import { NL_SELF_HARM } from './self-harm.js';

export const DUTCH: LanguagePack = {
  language: 'nl',
  commonWords: `de het een van ik dat niet je zijn er maar om ook voor met aan hij zij ze wij jij jou jouw mij mijn mezelf dit deze
    naar uit wel nog al als heb heeft hebben ben bent kan wil wilde moet gaan zo geen niemand iemand niks niets alles altijd nooit
    hier nu vandaag morgen vanavond vannacht gisteren leven sterven dood bedankt dank weer meer gewoon zonder iedereen
    allemaal jullie en die`,
  classes: {
    so: 'zo|echt|heel|helemaal|alleen|nog|alleen nog|alleen maar|maar|gewoon|steeds|altijd|weer|mega|een beetje|best|nogal|extreem|vandaag|ook|erg|totaal|compleet|de laatste tijd|momenteel|vreselijk|ontzettend|verschrikkelijk|al dagen|al weken|al maanden|de hele tijd|de hele dag|eigenlijk|al|nu|vanbinnen|van binnen|psychisch|constant|best wel|zelfs|nog maar|al een tijd|me|tegenwoordig',
    low: 'leeg|verdoofd|eenzaam|alleen|verlaten|verloren|verdrietig|ellendig|klote|kut|rot|shit|somber|depri|depressief|down|kapot|opgebrand|uitgeput|uitgeblust|overvraagd|hulpeloos|machteloos|moedeloos|lusteloos|futloos|onbemind|onzichtbaar|afgesneden|geisoleerd|vervreemd|afgestompt|verlamd|in de steek gelaten|buitengesloten|ongewenst|wanhopig|onbegrepen|niet gezien|niet gehoord|als een (robot|machine|zombie|geest|mislukkeling|schim|alien|nummer)|zombie|robot|een nummer|achter glas|het vijfde wiel|van de wereld|dood van binnen|niks waard hier',
    sharp: 'mes|mesje|mesjes|scheermes|scheermesje|scheermesjes|breekmes|scherf|scherven|scalpel',
    body: 'arm|armen|onderarm|onderarmen|bovenarm|bovenbeen|bovenbenen|been|benen|dij|dijen|pols|polsen|buik|huid|heup|enkel',
    pet: 'hond|honden|kat|katten|poes|kater|konijn|konijnen|cavia|cavias|hamster|parkiet|vogel|papegaai|vissen|paard|schildpad|dieren|ratten',
    many: 'twintig|dertig|veertig|vijftig|zestig|honderd|tientallen|15|16|18|20|22|24|25|28|30|32|35|36|40|45|48|50|60|70|80|90|100',
    who: 'vriend|vriendin|broer|zus|maat|moeder|mama|vader|papa|man|vrouw|zoon|dochter|neef|nicht|huisgenoot|huisgenote|ex|partner|collega|leerling|iemand|buurman|buurvrouw|zusje|broertje',
    group:
      'buitenlanders|asielzoekers|vluchtelingen|migranten|allochtonen|moslims|joden|turken|marokkanen|arabieren|zwarten|zwartjes|afrikanen|zigeuners|polen|syriers|afghanen|homos|lesbos|lesbiennes|transgenders|transen|gehandicapten|vrouwen|wijven|negers|queers|chinezen|surinamers|antillianen',
    diag: 'borderline|schizofreen|schizofrenie|depressief|depressie|bipolair|hiv|aids|adhd|alcoholist|alcoholiste|verslaafd|anorexia|psychose|psychotisch|drugs|soa|boulimia|dwangstoornis|antidepressiva',
    will: 'ga|wil|besloten|zal|moet|plan|klaar|beslist|overweeg|gaan|wou',
    kill_self: `(mezelf|mij|me) (van kant maken|ophangen|van het leven beroven|doodmaken|vermoorden|verhangen|voor de trein gooien|voor een trein gooien|verdrinken|van kant te maken|op te hangen|iets aandoen|wat aandoen)|zelfmoord (plegen|te plegen)|een (einde|eind) aan (mijn leven|alles|het leven) (maken|te maken)|er een (einde|eind) aan (maken|te maken)|uit het leven stappen|eruit stappen|van (de brug|het dak|een brug|de flat) springen|voor de trein springen|euthanasie op mezelf|mijn polsen doorsnijden|mezelf van kant`,
    kill_now: `maak ik er een (einde|eind) aan|maak ik een (einde|eind) aan mijn leven|beroof ik (mezelf|me) van het leven|hang ik (mezelf|me) op|stap ik (eruit|uit het leven|er uit)|doe ik het|pleeg ik zelfmoord|spring ik|maak ik mezelf van kant|ga ik (dood|sterven|eraan|het doen)`,
    soon: 'vandaag|morgen|vanavond|vannacht|nu|straks|vrijdag|zaterdag|zondag|maandag|weekend|zo meteen|vanmiddag|morgenochtend|binnenkort',
    adv: 'vandaag|morgen|vanavond|vannacht|nu|straks|gewoon|echt|eindelijk|dit weekend|vrijdag|zaterdag|zondag|binnenkort|om|zelf|misschien|dan',
    really:
      'zo|gewoon|echt|maar|toch|ook|vieze|domme|stomme|zielige|helemaal|compleet|totaal|ontzettend|en|vuile|altijd|volkomen',
    means:
      'pillen|touw|pistool|mes|mesje|scheermesje|gif|medicijnen|slaappillen|tabletten|wapen|doosjes|strop',
    kin: 'man|vrouw|vriend|vriendin|vader|moeder|broer|papa|mama|stiefvader|ex|partner|oom|zoon|ouders|stiefmoeder|opa|oma|huisgenoot|verloofde|exvriend|exman|zwager',
    insult: `nutteloos|waardeloos|zielig|walgelijk|dom|achterlijk|gestoord|lelijk|dik|vet|idioot|debiel|sukkel|loser|mislukkeling|mislukking|slachtoffer|afval|vuilnis|klootzak|eikel|lul|hoer|slet|kut|kutwijf|kankerlijer|kanker|trut|bitch|mongool|leugenaar|aansteller|aandachtstrekker|aandachtshoer|janker|lafaard|zwak|belachelijk|gek|ziek in je hoofd|egoist|egoistisch|parasiet|flikker|homo|tyfuslijer|hond|varken|last|niks waard|niets waard|een niks|niemand|profiteur|clown|uitschot|tuig|stuk stront|triest|sneu`,
    slur: 'idioot|debiel|sukkel|loser|mislukkeling|klootzak|eikel|lul|hoer|slet|kutwijf|kankerlijer|trut|mongool|aansteller|janker|lafaard|flikker|tyfuslijer|uitschot|aandachtshoer|kankerhoer',
    drug: 'tramadol|diazepam|xanax|lyrica|pregabaline|coke|cocaine|wiet|mdma|xtc|ketamine|keta|heroine|codeine|oxycodon|fentanyl|methadon|ritalin|ghb|speed|oxazepam|valium|3mmc|benzos|benzo|benzo s|tramadolletjes|oxy|oxys|lorazepam|temazepam|zolpidem|zopiclon|pregabalin|morfine|lsd|amfetamine|crystal|meth|hasj|dope',
    platform:
      'whatsapp|insta|instagram|ig|snap|snapchat|telegram|kik|reddit|viber|discord|facebook|messenger|tiktok|skype|twitter|signal',
  },
  tables: [
    NL_CUES,
    NL_CRISIS,
    NL_DESPAIR,
    NL_HOSTILITY,
    NL_MORE,
    NL_QUIET,
    NL_LOW_MOOD,
    NL_SELF_HARM,
    NL_DANGER,
    NL_MISUSE,
  ],
};
