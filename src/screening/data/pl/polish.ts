import { type LanguagePack } from '../../matching/language-pack.js';
import { PL_CRISIS } from './crisis.js';
import { PL_CUES } from './cues.js';
import { PL_DANGER } from './danger.js';
import { PL_DESPAIR } from './despair.js';
import { PL_HOSTILITY } from './hostility.js';
import { PL_LOW_MOOD } from './low-mood.js';
import { PL_MISUSE } from './misuse.js';
import { PL_MORE } from './more.js';
import { PL_QUIET } from './quiet.js';
import { PL_SELF_HARM } from './self-harm.js';

export const POLISH: LanguagePack = {
  language: 'pl',
  commonWords: `nie sie jest na ze z jak ale za tak od po juz jestem mam mnie mi moj moja moje ty cie ci tobie twoj twoja tylko dla
    co czy byc bylo byl byla bede bedzie chce chcialbym chcialabym moge nikt nic wszystko wszyscy zawsze nigdy teraz dzis dzisiaj
    jutro wczoraj wieczorem znowu zycie zyc umrzec zabije zegnajcie dziekuje prosze kiedy gdy ktos jestes sa przez przy bez bardzo
    wiec gdzie zeby sobie tu ten kto i ma on ona sam sama pod nad stoi wiem moze dwa lata maz dom kocham
    w do wciaz ciagle niej niego jej jego kazdy kazdego jeszcze chyba nawet mama tata dni dzien roku tez albo przed`,
  classes: {
    will: 'chce|zamierzam|postanowilem|postanowilam|planuje|musze|mam zamiar|gotowy|gotowa|ide|zdecydowalem|zdecydowalam|pora|bede|czas|mam',
    kill_self: `sie (zabic|powiesic|zastrzelic|otruc|utopic|rzucic pod pociag|rzucic z mostu)|zabic sie|powiesic sie|otruc sie|(skonczyc|konczyc) ze (soba|swoim zyciem)|skonczyc z (soba|zyciem|tym wszystkim)|zakonczyc (swoje zycie|zycie|to wszystko|wszystko)|odebrac sobie zycie|popelnic samobojstwo|(skoczyc|rzucic sie) (z mostu|pod pociag|z dachu|z okna|z balkonu)|podciac sobie zyly|strzelic sobie w leb|targnac sie na zycie|odejsc z tego swiata`,
    kill_now: `sie (zabije|powiesze|zastrzele|otruje|zabijam|wieszam)|zabije sie|powiesze sie|zabijam sie|skoncze (z soba|ze soba|z zyciem|to wszystko|z tym)|koncze (z soba|ze soba|z zyciem|swoje zycie)|odbieram sobie zycie|odbiore sobie zycie|popelnie samobojstwo|zrobie to|robie to|zakoncze (swoje zycie|to)|skocze (z|pod)|rzuce sie (pod|z)`,
    soon: 'dzis|dzisiaj|jutro|teraz|zaraz|piatek|sobota|sobote|niedziele|poniedzialek|noc|noca|wieczorem|wkrotce|weekend',
    means:
      'tabletki|sznur|line|pistolet|noz|zyletke|zyletki|trucizne|leki|bron|pigulki|proszki|opakowania',
    kin: 'maz|zona|chlopak|dziewczyna|ojciec|tata|matka|mama|brat|ojczym|partner|wujek|byly|syn|rodzice|stary|narzeczony',
    insult: `beznadziejn*|zalosn*|idiota|idiotka|idioto|kretyn*|debil*|glup*|smiec|smieciem|smieciu|gowno|gownem|obrzydliw*|smieszn*|nieudacznik*|przegryw*|tchorz*|szmata|szmato|kurwa|kurwo|dziwka|dziwko|suka|suko|suki*|klamc*|pasozyt*|scierwo|klaun*|zerem|zero|nikim|brzydk*|grub*|slab*|nienormaln*|chor* na glowe|egoist*|debilka|frajer*|ciota|pedal*|pojeb*|popierdol*|zjeb*|skurwysyn*|chuj*|cwel*|bezwartosciow*|bezuzyteczn*|tepak*|wariat*|psychol*|swinia|swinio|smierdziel*|pizda`,
    slur: 'idioto|idiotko|kretynie|kretynko|debilu|debilko|smieciu|szmato|kurwo|dziwko|suko|frajerze|ciota|pedale|skurwysynie|chuju|cwelu|nieudaczniku|tchorzu|klamco|glupku|pojebie|zjebie|klaunie|wariatko|swinio|idiota|idiotka|debil|kretyn|smiec|pizdo|przegrywie',
    drug: 'tramadol|tramal|xanax|relanium|diazepam|pregabaline|pregabalina|lyrica|koks|kokaine|kokaina|ziolo|trawke|trawe|marihuane|mdma|ketamine|ketamina|heroine|kodeine|thiocodin|oksykodon|fentanyl|metadon|mefedron|amfetamine|fete|clonazepam|kreche',
    platform:
      'whatsapp|whatsappie|whatsappa|insta|instagram|instagramie|insta|telegram|telegramie|facebook|facebooku|fb|fejsie|fejsbuku|discord|discordzie|snapchat|snapie|snap|tiktok|tiktoku|skype|messenger|messengerze|signal|signalu',
  },
  tables: [
    PL_CUES,
    PL_CRISIS,
    PL_DANGER,
    PL_DESPAIR,
    PL_SELF_HARM,
    PL_LOW_MOOD,
    PL_HOSTILITY,
    PL_MISUSE,
    PL_MORE,
    PL_QUIET,
  ],
};
