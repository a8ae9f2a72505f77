import { type LanguagePack } from '../../matching/language-pack.js';
import { IT_CRISIS } from './crisis.js';
import { IT_CUES } from './cues.js';
import { IT_DANGER } from './danger.js';
import { IT_DESPAIR } from './despair.js';
import { IT_HOSTILITY } from './hostility.js';
import { IT_LOW_MOOD } from './low-mood.js';
import { IT_MISUSE } from './misuse.js';
import { IT_MORE } from './more.js';
import { IT_QUIET } from './quiet.js';
import { IT_SELF_HARM } from './self-harm.js';

export const ITALIAN: LanguagePack = {
  language: 'it',
  commonWords: `di che la il un della non una del mi sono ho si con le da al lo gli nel alla piu anche ma se come questo questa
    qui mia mio miei tuo tua ti te tu io lei noi voi loro cosi sempre mai niente nulla nessuno qualcuno tutto tutti grazie oggi
    domani stasera stanotte ieri quando voglio vorrei posso vita vivere morire muoio morta morto ammazzo addio fare faccio sei ha
    sto dal molto solo senza`,
  classes: {
    will: 'voglio|deciso|sto|vado|devo|penso|pronto|pronta|intendo|progetto|ora|momento|pianificato|bisogno',
    kill_self: `ammazzarmi|suicidarmi|uccidermi|impiccarmi|buttarmi (dal ponte|sotto un treno|sotto il treno|giu|dalla finestra|dal balcone|di sotto)|gettarmi (dal ponte|sotto un treno|sotto il treno|giu)|togliermi (la vita|di mezzo)|farla finita|finirla|tagliarmi le vene|porre fine (a tutto|alla mia vita)|mettere fine (a tutto|alla mia vita)|spararmi|saltare (dal ponte|giu|nel vuoto)|lasciare questo mondo|andarmene per sempre`,
    kill_now: `mi (ammazzo|suicido|uccido|impicco|sparo|butto|tolgo la vita|tolgo di mezzo)|la faccio finita|la finisco|lo faccio|metto fine (a tutto|alla mia vita)|pongo fine (a tutto|alla mia vita)|lo faro|la faro finita`,
    soon: 'oggi|domani|stasera|stanotte|adesso|subito|venerdi|sabato|domenica|lunedi|ora|domattina|questa notte|questa sera|questo fine settimana|questo weekend',
    means:
      'pillole|pastiglie|corda|pistola|lametta|lama|coltello|veleno|farmaci|medicine|sonniferi|compresse|cappio',
    kin: 'marito|moglie|ragazzo|ragazza|compagno|compagna|padre|madre|fratello|patrigno|zio|ex|papa|mamma|figlio|fidanzato|genitori|suocero',
    insult: `inutile|patetic*|idiota|imbecille|stupid*|scem*|cretin*|deficiente|ritardat*|merda|schifo|schifos*|ridicol*|fallit*|perdente|codard*|stronz*|puttana|troia|zoccola|bastard*|coglion*|bugiard*|bugiarda|parassita|feccia|pagliacc*|peso|nullita|brutt*|grass*|debole|pazz*|matt*|egoista|lagnos*|frignon*|nessuno|vergogna|malat*|frocio|finocchio|mongoloide|handicappat*|spazzatura|zero|rifiuto|sfigat*|lurid*|vittimista|buono a nulla|buona a nulla`,
    group:
      'negri|ebrei|zingari|froci|musulmani|immigrati|extracomunitari|terroni|arabi|albanesi|rumeni|marocchini|marocchino|africani|cinesi|gay|trans|lesbiche|rom|stranieri|profughi|migranti|clandestini|islamici|neri|nigeriani|disabili|handicappati|omosessuali|giudei|slavi|sinti',
    slur: 'idiota|imbecille|cretino|cretina|deficiente|stronzo|stronza|puttana|troia|zoccola|bastardo|bastarda|coglione|cogliona|pagliaccio|feccia|frocio|mongoloide|ritardato|ritardata|sfigato|sfigata|scemo|scema|frignona|nullita',
    drug: 'tramadolo|diazepam|xanax|valium|lyrica|pregabalin|cocaina|coca|erba|fumo|mdma|ketamina|eroina|codeina|ossicodone|fentanyl|metadone|ritalin|rivotril|benzo|lorazepam|tavor|lexotan|alprazolam|bromazepam|zolpidem|stilnox|minias|morfina|lsd|crack|ghb|hashish|hascisc|cannabis|keta|oxy|ecstasy|concerta|adderall',
    platform:
      'whatsapp|insta|instagram|telegram|facebook|discord|snapchat|tiktok|skype|messenger|twitter|signal',
  },
  tables: [
    IT_CUES,
    IT_CRISIS,
    IT_DANGER,
    IT_DESPAIR,
    IT_HOSTILITY,
    IT_LOW_MOOD,
    IT_MISUSE,
    IT_MORE,
    IT_QUIET,
    IT_SELF_HARM,
  ],
};
