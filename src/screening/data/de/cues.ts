import { type PhraseTable } from '../../matching/compile.js';

/** Circumstances and figures of speech that take the weight from German words near by. */
export const DE_CUES: PhraseTable = {
  'cue.negation': `
    (nicht|nie|niemals|kein|keine|keinen|ohne|statt|anstatt|aufgehort|weder)
  `,
  'cue.past': `
    vor (einem|zwei|drei|vier|funf|zehn|einigen|vielen|ein paar|_) (jahr|jahren|monaten)
    (fruher|damals|einst)
    als (ich|kind|jugendliche*|teenager)
    (letztes|voriges|letzten|vergangenes) (jahr|sommer|winter|herbst|fruhling)
    (in|mit) meiner (jugend|kindheit)
    (uberlebt|uberlebende*|jahrestag)
    (jahrelang|seit jahren nicht)
    (das|es) ist (lange|langst)? vorbei
  `,
  'cue.now': `
    (wieder|heute nacht|heute abend|immer noch|noch immer|zurzeit|momentan|gerade jetzt)
    (heute|jetzt) (will|mochte|auch|erst recht)
  `,
  'cue.you': `
    (du|dich|dir|dein|deine|deinen|euch|ihr|bring dich|hang dich|toete dich|ritz dich)
  `,
  'cue.reported': `
    (hat|haben|hatte|hatten) ~2 (immer|mich|mir|uns)? (gesagt|genannt|beschimpft)
    (hat|haben|hatte) ~1 (mich|mir|immer|zu mir|oft|mal) ~1 (gesagt|genannt|idiot|beschimpft|angeschrien|nutzlos|wertlos|schlampe|opfer|versager|dumm)
    (sagt|sagte|sagten|sagen|meinte|meint|nannte|nannten|nennt|schrie|rief|beschimpfte) ~1 (mich|mir|immer|dass|ich|zu mir|einer|jemand)
    (die|meine|eine) (stimme|stimmen|kopf|depression|angst) ~2 (sagt|sagen|flustert|schreit)
    (haben|hat|hatten) (sie|er|die|alle|man) (mich|mir|uns)
    (wort|satz|lied|beleidigung|spruch)
    ich sei ~1
  `,
  'cue.other': `
    (mein|meine|meiner|ein|eine|der|die|sein|ihr) (bruder|schwester|freund|freundin|cousin|cousine|nachbar|nachbarin|kollege|kollegin|sohn|tochter|figur|held|mann|frau|chef|chefin|kumpel) ~1 (der|die|hat|will|wollte|ist|war)?
    (jemand|leute|menschen) (der|die|will|wollen|hat)
  `,
  'cue.general': `
    (pravention|suizidpravention|dokumentation|doku|film|buch|roman|serie|lied|song|gedicht|artikel|statistik|vortrag|kurs|schulung|podcast|folge|kapitel|nachrichten|telefonseelsorge|krimi|theaterstuck)
  `,
  'cue.hopeful': `
    (fuhle mich|geht mir|geht es mir|bin|macht mich|mir geht es|mir gehts|ging es mir) ~2 (besser|stolz|glucklich|froh|zufrieden|erleichtert|dankbar|gut)
    (tat|tut|hat) ~1 (mir)? ~1 (gut|geholfen)
    (kleiner (schritt|sieg|erfolg)|geschafft|hilft mir|macht mir hoffnung)
  `,
  'cue.idiom': `
    (sterbe|sterben|stirbt|tot|gestorben|verrecke|komme um|krepiere) (vor|an) (hunger|durst|langeweile|hitze|kalte|lachen|neugier|scham|mudigkeit|angst|peinlichkeit|sehnsucht|aufregung|altersschwache)
    vor (hunger|durst|langeweile|hitze|kalte|lachen|neugier|scham|mudigkeit|aufregung|freude) (sterben|sterbe|umkommen|platzen|umgekommen|gestorben|krepieren)
    (lach*|totgelacht|geargert|gelangweilt|gelacht|lache|lachen|langweile|argere|schame) ~2 (tot|zu tode|kaputt|schlapp)
    (bringt|bringen|wird|killt|toten|tote|totet|bringst|macht) (mich|mir|uns) ~1 (um|umbringen|fertig|toten|kopf kurzer)? (wenn|weil|sobald|falls|noch mit)
    (meine|mein|die|der) _ (bringt|bringen|wird) (mich|uns) (um|umbringen|toten)
    (die|diese|mein|meine|der|das) (hitze|rucken|ruckenschmerzen|fusse|kopf|schuhe|knie|zahn|heuschnupfen|hausaufgaben|prufung|arbeit) (bringt|bringen|totet|macht|killt) mich
    (konnte|konnt|wurde) ich ~1 (toten|morden|sterben)
    (konnte|wurde) ~1 (toten|morden|sterben) fur
    (zum) (sterben|totlachen) (schon|gut|langweilig)?
    (handy|akku|laptop|auto|telefon|pflanze|kaktus|computer|rechner|motor|internet|wlan|batterie) ~4 (gestorben|tot|stirbt|abgestorben|verreckt)
    (reinster|reinste|purer|halber|glatter) (selbstmord|mord)
    (war|ist) (der|ein) ~1 (selbstmord|suizid)
    (zeit|spinne|mucke|fliege|mucken) ~3 (totgeschlagen|totschlagen|toten|getotet|totschlage)
    (haare|pony|finger|nagel|rasen|hecke|zwiebel|zwiebeln|kuchen|daumen|hand|brot|stoff) ~3 (geschnitten|schneiden|geritzt|geschnippelt)
    (beim|in der) (kochen|rasieren|basteln|schneiden|abwasch|gemuse) ~4
    (toter|totes|toten) (punkt|winkel|hosen|briefkasten|meer)
    (todmude|todernst|todlangweilig|todsicher|todschick|todesmutig)
    schluss (machen|gemacht|mache) mit (dem rauchen|rauchen|ihm|ihr|zucker|meinem freund|meiner freundin|alkohol|trinken|der arbeit)
    (ins|aus dem|in den|auf den|ins kalte) (wasser|bett|pool|zug) (springen|gesprungen)
    (brett|kragen|funke) springen
    seil (springen|bahn|tanzen)
    (uber|auf) leben und tod
    (nur|bloss) uber meine leiche
  `,
};
