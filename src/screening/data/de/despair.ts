import { type PhraseTable } from '../../matching/compile.js';

/** German: despair, self-harm, being hurt, low mood. */
export const DE_DESPAIR: PhraseTable = {
  'hopelessness.death_wish': `
    (will|mochte|wunsche|wollen|wunschte|wunsch|lust|sehnsucht) ~3 (sterben|tot sein|tot|verschwinden|nicht mehr existieren|nicht mehr da sein|nicht mehr aufwachen|einschlafen und nie|nicht mehr sein|ausgeloscht sein|fur immer schlafen|zu sterben)
    (wunschte|wunsche mir|hoffe|hoffentlich|ware) ~2 (ich)? ~1 (tot|nie geboren|nicht geboren|nicht mehr da|nie aufgewacht)
    (hoffe|wunschte|wunsche) ~3 (nicht mehr|nie wieder|nie mehr|nicht) ~1 (aufwachen|aufwache|aufzuwachen|aufgewacht|wach werde)
    (wache|wach) ~1 (hoffentlich)? ~1 (morgen)? nicht mehr auf
    (will|kann|mochte|mag) ~3 (nicht mehr|nicht langer|nimmer) ~1 (leben|existieren|weiterleben|am leben sein|da sein)
    (keine|kein|keinen) ~1 (kraft|lust|bock|grund|lebenswillen|mut|lebensmut) ~1 (mehr)? ~1 (zu|zum|am) (leben|weiterleben|weiterzuleben|existieren)
    (keinen lebenswillen|lebensmude|suizidal|suizidgedanken|selbstmordgedanken|suizidgedanke|todessehnsucht)
    (denke|gedanken|denk|gedanke) ~3 (an|uber) ~1 (selbstmord|suizid|den tod|das sterben|mich umzubringen)
    (ware|ware ich) (besser|lieber) ~1 (tot|nicht da|weg fur immer)
    (will|mochte|wunsche|soll|muss) ~2 (dass)? (es|das|der schmerz|alles) ~2 (aufhort|aufhoren|ein ende hat|vorbei ist|endet)
    (mude|satt|leid) ~2 (zu leben|das leben|des lebens|am leben zu sein)
    (keiner|niemand|keinem|niemandem) ~3 (merken|auffallen|vermissen|storen) ~3 (weg|tot|nicht mehr|ware)
    wozu ~2 (leben|weiterleben|weitermachen|noch aufstehen|lebe ich)
  `,
  'hopelessness.burden': `
    (bin|falle|sein) ~4 (nur)? (eine last|zur last|eine belastung|ballast) ~1
    (ohne mich) ~2 (besser|leichter|glucklicher|gut) ~1
    (besser|leichter) ~2 ohne mich
    (bin) ~2 (nichts wert|wertlos|ein nichts|abschaum|ein stuck dreck)
    (hasse mich|verabscheue mich|ekle mich vor mir)
    verdiene ~2 nicht zu leben
  `,
  'hopelessness.no_way_out': `
    (sehe|seh|gibt|habe|hat|hab|macht|finde|ergibt) ~3 (keinen|keine|kein) ~1 (sinn|ausweg|hoffnung|zukunft|grund|licht|perspektive) ~1 (mehr)?
    (alles|das leben) ~2 (sinnlos|hoffnungslos|aussichtslos|umsonst)
    (kann) ~1 (einfach|echt|wirklich|so|das alles)? ~1 nicht mehr ~1 $
    (kann|ertrage|halte) ~3 nicht mehr (aus|weiter|ertragen|weitermachen|kampfen)
    (halte|halt) ~1 (das|es) ~2 nicht mehr ~1 aus
    (wird|es wird) (nie|niemals|nie wieder|nie mehr) ~1 besser
    (wird|es wird) (einfach|bei mir|alles)? nicht ~1 besser ($|egal|und ich|mit mir)
    (keine hoffnung|hoffnung aufgegeben|keinen ausweg|keine zukunft|am ende meiner krafte)
    (egal was ich) ~3 (nicht besser|nichts hilft|hilft nichts|falsch)
    bin am ende $
  `,
  'self_harm.urge': `
    (drang|druck|lust|bedurfnis|verlangen|will|mochte) ~2 (mich|mir) ~2 (zu)? ~1 (ritzen|verletzen|schneiden|wehzutun|weh zu tun|weh tun|wehtun|verbrennen|selbst verletzen|selbst zu verletzen|selbst bestrafen)
    (ritzdruck|schneidedruck|svv druck|selbstverletzungsdruck)
    (klinge|klingen|rasierklinge) ~3 (ruft|wartet|schublade|bereit|in der hand)
  `,
  'self_harm.act': `
    (habe|hab) ~1 mich ~2 (wieder|gestern|heute|erneut|selbst|absichtlich)? ~1 (geritzt|geschnitten|selbst verletzt|verletzt absichtlich|verbrannt absichtlich|selber verletzt)
    (ritze|schneide|verletze|verbrenne) mich ~2 (wieder|selbst|seit|jeden|oft|heimlich|taglich|um|$)
    (wieder|gestern|heute) ~1 (mich)? (geritzt|selbst verletzt|selbstverletzt)
    (ruckfall) ~2 (svv|ritzen|selbstverletzung|geritzt)
    (verstecke|verdecke|verberge) ~2 (narben|schnitte|arme|wunden)
    (neue|frische) (schnitte|wunden|narben)
  `,
  'self_harm.attempt': `
    (gestern|letzte woche|vorgestern|vor (zwei|drei|ein paar|wenigen) tagen|diese woche|letzten monat|am wochenende) ~4 (versucht) ~1 (mich)? ~3 (umzubringen|leben|erhangen|toten|suizid)
    (habe|hab) ~2 (versucht) (mich umzubringen|mir das leben zu nehmen|mich zu toten|zu sterben|mich zu erhangen) ~1 $
    (suizidversuch|selbstmordversuch) ~3 (gestern|letzte|vor (zwei|drei) (tagen|wochen)|hinter mir|uberlebt|gehabt|$)
  `,
  'self_harm.starving': `
    (kotze|erbreche|ubergebe mich) ~2 (nach jedem|nach dem essen|absichtlich|jeden tag|alles)
    (seit) ~1 (tagen) ~1 nichts (mehr)? gegessen ~4 (stolz|fett|dick|gewicht|kontrolle|waage|abnehmen)
    verdiene ~1 (kein|nichts zu) essen
  `,
  'abuse_suffered.violence': `
    (mein|meine) <kin> ~1 (hat)? ~1 (mich|uns|mir|meine mutter) ~3 (geschlagen|verprugelt|getreten|gewurgt|bedroht|gestossen|geohrfeigt|eingesperrt|misshandelt|an den haaren|ins gesicht|angespuckt)
    (mein|meine) <kin> (schlagt|prugelt|verprugelt|tritt|wurgt|bedroht|misshandelt|schubst|ohrfeigt) (mich|uns|mir|meine) ~1
    (er|sie) (hat mich) ~2 (geschlagen|verprugelt|getreten|gewurgt)
    (er|sie) (schlagt|verprugelt|wurgt|tritt) (mich|uns)
    (werde|wurde) ~2 (zu hause|von meinem|von meiner) ~2 (geschlagen|misshandelt|verprugelt|bedroht)
    (angst) ~2 (nach hause|heimzukommen|heim zu gehen|vor meinem (mann|vater|freund|ex|partner)|vor meiner mutter)
    (blaue flecken|blaues auge|veilchen|blauen flecken) ~4 (verstecke|schminke|uberschminke|gefallen|verdecke|ausrede|lange armel)
    zu hause ~1 nicht sicher
    wenn ich (gehe|ihn verlasse|rede) ~2 (bringt er|totet er) mich
  `,
  'abuse_suffered.sexual': `
    (mich|wurde) ~3 (vergewaltigt|missbraucht|sexuell belastigt|begrapscht) ~2 (gestern|letzte|am|immer wieder|und|von meinem|$)
    (fasst mich) ~2 (an|nachts)
  `,
  'abuse_suffered.control': `
    (lasst mich) (nicht)? ~2 (nicht aus dem haus|raus|nicht raus|nicht telefonieren|nicht arbeiten|niemanden sehen)
    (kontrolliert|uberwacht) (mein handy|meine nachrichten|alles was|mein geld|mich)
  `,
  'voices.gaining': `
    (stimmen) ~2 (sagen mir|befehlen|lauter|horen nicht auf|schreien|werden starker|kommen wieder)
  `,
  'low_mood.low': `
    (fuhle mich|fuhl mich|fuhle|fuhl) <so>? <so>? (allein|schlecht|schrecklich|kaputt)
    (bin|fuhle mich|fuhl mich|fuhle|fuhl) <so>? <so>? <so>? (einsam|traurig|leer|erschopft|mude von allem|am boden|niedergeschlagen|depressiv|verzweifelt|uberfordert|mutlos|ausgelaugt|verloren|elend)
    (alles|es) ~1 (ist)? ~1 (zu viel|wachst mir uber den kopf|so schwer|uberfordert mich)
    (komme|komm|kriege|schaffe|schaff|kann) ~3 nicht ~1 (aus dem bett|hoch|schlafen|aufstehen|aufzustehen|einschlafen|konzentrieren|raus)
    (schlafe|schlaf) ~2 (kaum|nicht|schlecht|nicht mehr)
    (heule|weine|heul) ~2 (nur|jeden|standig|die ganze|grundlos|ohne grund|den ganzen)
    (keiner|niemand) ~1 (schreibt|meldet sich|ruft|versteht|hort|fragt) ~1 (mir|mich|an|bei mir)
    (keine) (lust|kraft|energie|motivation) ~1 (mehr)? ~1 (fur|auf|zu|mehr|$)
    (panikattacke|schlaflose nacht|tiefpunkt|zusammenbruch) ~1 (gehabt|gestern|heute|wieder|hinter mir|$)
  `,
  'relapse.substance': `
    (ruckfallig|ruckfall|wieder (getrunken|gesoffen|gekifft|konsumiert|gespielt|gezockt|geraucht|angefangen zu trinken))
    (suchtdruck|saufdruck)
    (lust|verlangen|drang) ~2 (zu trinken|auf alkohol|zu saufen|auf stoff|zu konsumieren|zu kiffen|zu zocken)
  `,
};
