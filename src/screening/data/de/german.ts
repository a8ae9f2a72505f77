import { type LanguagePack } from '../../matching/language-pack.js';
import { DE_CRISIS } from './crisis.js';
import { DE_CUES } from './cues.js';
import { DE_DESPAIR } from './despair.js';
import { DE_HOSTILITY } from './hostility.js';
import { DE_MORE } from './more.js';
import { DE_QUIET } from './quiet.js';

export const GERMAN: LanguagePack = {
  language: 'de',
  commonWords: `der und das ich ist nicht zu den sich mit auf fur ein eine einen dem von im wie auch nur noch wenn aber mir mich
    dir dich du wir ihr sie es er habe hab haben wird werde kann mein meine meinen dein deine schon doch mehr ohne weil dass bei
    aus nach jetzt heute morgen immer wieder keiner niemand nichts alles euch uns leben sterben tot danke sein seit vor will
    bist sind hier gerade einfach tue jemand hatte wollte kein keine keinen nie`,
  classes: {
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
    kin: 'mann|frau|freund|freundin|vater|mutter|bruder|papa|mama|stiefvater|ex|partner|partnerin|ehemann|onkel|sohn|eltern|alter',
    insult: `nutzlos|wertlos|erbarmlich|widerlich|ekelhaft|dumm|blod|bescheuert|behindert|hasslich|fett|peinlich|lacherlich|schwach|krank im kopf|verruckt|gestort|idiot|idiotin|trottel|depp|vollidiot|versager|versagerin|opfer|loser|abschaum|dreck|mull|arschloch|arsch|schlampe|hure|nutte|fotze|wichser|hurensohn|missgeburt|spast|spasti|mongo|penner|lugner|lugnerin|heulsuse|jammerlappen|memme|last|belastung|nichts|niemand|witz|witzfigur|clown|parasit|schmarotzer|feigling|egoist|egoistin|psycho|schwuchtel|abartig|armselig|unertraglich|hirnlos|strohdumm|haufen scheisse|stuck scheisse|nichtsnutz|gehirnamputiert|aufmerksamkeitsgeil`,
    slur: 'idiot|idiotin|trottel|depp|vollidiot|versager|opfer|loser|arschloch|schlampe|hure|nutte|fotze|wichser|hurensohn|missgeburt|spast|mongo|penner|heulsuse|jammerlappen|abschaum|schwuchtel|dreckstuck|nichtsnutz|bastard|drecksau',
    drug: 'tramadol|tilidin|diazepam|xanax|lyrica|pregabalin|koks|kokain|gras|weed|mdma|ketamin|heroin|codein|oxycodon|fentanyl|subutex|methadon|ritalin|rivotril|benzos|speed|pep|valium|zopiclon|medikinet|elvanse',
    platform:
      'whatsapp|insta|instagram|snap|snapchat|telegram|discord|facebook|messenger|tiktok|skype|twitter|signal|threema',
  },
  tables: [DE_CUES, DE_CRISIS, DE_DESPAIR, DE_HOSTILITY, DE_MORE, DE_QUIET],
};
