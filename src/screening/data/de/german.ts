import { type LanguagePack } from '../../matching/language-pack.js';
import { DE_CRISIS } from './crisis.js';
import { DE_CUES } from './cues.js';
import { DE_DANGER } from './danger.js';
import { DE_DESPAIR } from './despair.js';
import { DE_HOSTILITY } from './hostility.js';
import { DE_LOW_MOOD } from './low-mood.js';
import { DE_MISUSE } from './misuse.js';
import { DE_MORE } from './more.js';
import { DE_QUIET } from './quiet.js';
import { DE_SELF_HARM } from './self-harm.js';

export const GERMAN: LanguagePack = {
  language: 'de',
  commonWords: `der und das ich ist nicht zu den sich mit auf fur ein eine einen dem von im wie auch nur noch wenn aber mir mich
    dir dich du wir ihr sie es er habe hab haben wird werde kann mein meine meinen dein deine schon doch mehr ohne weil dass bei
    aus nach jetzt heute morgen immer wieder keiner niemand nichts alles euch uns leben sterben tot danke sein seit vor will
    bist sind hier gerade einfach tue jemand hatte wollte kein keine keinen nie`,
  classes: {
    so: 'so|echt|total|nur|nur noch|noch|voll|grad|gerade|einfach|immer|wieder|mega|irgendwie|ziemlich|extrem|mich|heute|auch|sehr|richtig|komplett|vollig|ganz|dauernd|standig|momentan|zurzeit|zur zeit|derzeit|langsam|unendlich|furchtbar|schrecklich|seit tagen|seit wochen|seit monaten|die ganze zeit|absolut|mal|halt|eben|schon|inzwischen|innerlich|seelisch|wie so|oft|meistens|kaum noch',
    low: 'leer|taub|einsam|allein|alleine|verlassen|verloren|traurig|elend|mies|beschissen|scheisse|niedergeschlagen|bedruckt|depri|depressiv|down|kaputt|ausgebrannt|ausgelaugt|erschopft|uberfordert|hilflos|machtlos|mutlos|antriebslos|kraftlos|ungeliebt|unsichtbar|abgeschnitten|isoliert|fremd|betaubt|abgestumpft|gelahmt|im stich gelassen|ausgeschlossen|ungewollt|verzweifelt|unverstanden|nicht gesehen|nicht verstanden|wie betaubt|wie tot|wie gelahmt|wie (ein|eine|n|ne) (roboter|maschine|zombie|geist|versager|schatten|ausserirdischer|stuck dreck)|wie der letzte dreck|wie das letzte|wie hinter glas|wie in watte|wie das funfte rad',
    sharp:
      'klinge|klingen|rasierklinge|rasierklingen|messer|cutter|cuttermesser|scherbe|scherben|skalpell|ritzsachen',
    body: 'arm|arme|armen|unterarm|unterarme|unterarmen|oberarm|oberschenkel|schenkel|bein|beine|beinen|handgelenk|handgelenke|bauch|haut|hufte',
    pet: 'hund|hunde|hundin|katze|katzen|kater|hase|hasen|kaninchen|meerschweinchen|hamster|wellensittich|wellensittiche|vogel|papagei|fische|pferd|schildkrote|tiere|ratten',
    many: 'zwanzig|dreissig|vierzig|funfzig|sechzig|hundert|dutzende|15|16|18|20|22|24|25|28|30|32|35|36|40|45|48|50|60|70|80|90|100',
    who: 'freund|freundin|bruder|schwester|kumpel|mutter|mama|vater|papa|mann|frau|sohn|tochter|cousin|cousine|mitbewohner|mitbewohnerin|ex|partner|partnerin|kollege|kollegin|schuler|schulerin|jemand|nachbar|nachbarin|bff',
    group:
      'auslander|auslandern|asylanten|asylbewerber|fluchtlinge|migranten|muslime|moslems|juden|turken|araber|schwarze|schwarzen|afrikaner|zigeuner|sinti|roma|polen|syrer|afghanen|schwule|schwulen|lesben|transen|transmenschen|homos|behinderte|behinderten|weiber|inder|kurden|queere|neger|kanaken',
    diag: 'borderline|schizophren|schizophrenie|depressionen|depressiv|bipolar|hiv|aids|adhs|alkoholiker|alkoholikerin|suchtig|magersuchtig|psychose|psychotisch|drogen|tripper|bulimie|zwangsstorung|psychopharmaka',
    me: 'mich|mir',
    will: 'werde|will|mochte|beschlossen|entschieden|muss|plane|vor|bereit|habe|hab|wollen|wurde',
    end_self: `umbringen|umzubringen|umbringe|erhangen|erschiessen|aufhangen|toten|aufzuhangen|vergiften|ertranken|umlegen|wegmachen|vom dach sturzen|vor den zug werfen|vor den zug schmeissen|vor einen zug werfen|das leben (nehmen|nehme|zu nehmen)|die pulsadern (aufschneiden|aufzuschneiden|aufschneide)|was antun|etwas antun`,
    end_life: `(mein|meinem|dem) leben (beenden|zu beenden|ein ende (setzen|zu setzen|machen|setze)|beende)|schluss (machen|mache) mit (dem|meinem) leben|mit (dem|meinem) leben schluss|von der brucke springen|vom dach springen|vor den zug (springen|springe)|selbstmord (begehen|machen)|suizid (begehen|machen)|allem ein ende (setzen|machen)|aus dem leben (scheiden|gehen)|schluss mache mit (meinem|dem) leben`,
    soon: 'heute|morgen|jetzt|gleich|bald|freitag|samstag|sonntag|montag|wochenende|nachher|ubermorgen',
    adv: 'heute|morgen|selbst|jetzt|bald|dann|einfach|nun|gleich|wirklich|endlich|noch|abend|nacht|doch|am wochenende|selber|mich|mir',
    really:
      'so|einfach|nur|echt|wirklich|doch|eh|ja|total|dermassen|bloss|auch|absolut|komplett|richtig|voll|selber|selbst|immer|dummer|dumme|blode|bloder|elender|elende|armseliger|jammerlicher|jammerliche|kleiner|kleine|und',
    means:
      'tabletten|pillen|schlaftabletten|seil|strick|pistole|klinge|klingen|messer|waffe|gift|medikamente|packungen',
    kin: 'mann|frau|freund|freundin|vater|mutter|bruder|papa|mama|stiefvater|ex|partner|partnerin|ehemann|onkel|sohn|eltern|alter|stiefmutter|opa|oma|mitbewohner|verlobter|exfreund|exmann|schwager|lebensgefahrte|grossvater',
    insult: `nutzlos|wertlos|erbarmlich|widerlich|ekelhaft|dumm|blod|bescheuert|behindert|hasslich|fett|peinlich|lacherlich|schwach|krank im kopf|verruckt|gestort|idiot|idiotin|trottel|depp|vollidiot|versager|versagerin|opfer|loser|abschaum|dreck|mull|arschloch|arsch|schlampe|hure|nutte|fotze|wichser|hurensohn|missgeburt|spast|spasti|mongo|penner|lugner|lugnerin|heulsuse|jammerlappen|memme|last|belastung|nichts|niemand|witz|witzfigur|clown|parasit|schmarotzer|feigling|egoist|egoistin|psycho|schwuchtel|abartig|armselig|unertraglich|hirnlos|strohdumm|haufen scheisse|stuck scheisse|nichtsnutz|gehirnamputiert|aufmerksamkeitsgeil`,
    slur: 'idiot|idiotin|trottel|depp|vollidiot|versager|opfer|loser|arschloch|schlampe|hure|nutte|fotze|wichser|hurensohn|missgeburt|spast|mongo|penner|heulsuse|jammerlappen|abschaum|schwuchtel|dreckstuck|nichtsnutz|bastard|drecksau',
    drug: 'tramadol|tilidin|diazepam|xanax|lyrica|pregabalin|koks|kokain|gras|weed|mdma|ketamin|heroin|codein|oxycodon|fentanyl|subutex|methadon|ritalin|rivotril|benzos|speed|pep|valium|zopiclon|medikinet|elvanse|fluni|flunitrazepam|tavor|lorazepam|oxy|oxys|xans|benzo|tilis|subutex|zopi|zolpidem|stilnox|opis|opioide|morphin|morphium|lsd|ecstasy|xtc|amphetamin|crystal|meth|hasch|dope|ghb',
    platform:
      'whatsapp|insta|instagram|ig|snap|snapchat|telegram|kik|reddit|viber|discord|facebook|messenger|tiktok|skype|twitter|signal|threema',
  },
  tables: [
    DE_CUES,
    DE_CRISIS,
    DE_DESPAIR,
    DE_HOSTILITY,
    DE_MORE,
    DE_QUIET,
    DE_LOW_MOOD,
    DE_SELF_HARM,
    DE_DANGER,
    DE_MISUSE,
  ],
};
