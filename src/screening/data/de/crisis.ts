import { type PhraseTable } from '../../matching/compile.js';

/** German: danger now. */
export const DE_CRISIS: PhraseTable = {
  'crisis.intent': `
    <will> ~1 <me> <adv>? <adv>? <end_self>
    <me> <adv>? <adv>? <end_self> (werde|will|muss|heute|morgen|wenn|und dann)
    bring* (ich)? mich (heute|jetzt|morgen|bald|dann|gleich|endlich|noch heute)? ~2 um
    <soon> ~3 (bringe|bring|erhange|hange|erschiesse|tote|schmeisse|werfe) ich mich
    <soon> ~3 (nehme|nehm) ich mir das leben
    (nehme|nehm) mir ~2 das leben
    (erhange|erschiesse|tote|vergifte|ertranke) (ich)? mich ~1
    (hange|hang) mich ~2 auf
    (werfe|schmeisse|springe|lege) ~1 (mich)? (heute|morgen|gleich|jetzt)? ~1 (vor den|vor einen|auf die|von der|vom) (zug|gleise|schienen|brucke|dach|hochhaus)
    <will> <adv>? <adv>? <end_life>
    <will> dass ich ~3 <end_life>
    <end_life> ~2 (heute|morgen|jetzt|wochenende|bald|nacht)
    (beende|beend) ~2 (heute|morgen|jetzt|am wochenende|bald|nun)? ~1 mein leben
    (mein leben) ~3 (beende|ende ich|beenden werde)
    (ich)? (mache|mach) ~1 (heute|morgen|jetzt|am wochenende)? ~1 (schluss|ein ende) ~1 (mit allem|mit meinem leben|mit dem leben|fur immer|heute nacht|heute abend)
    (heute|morgen|heute nacht|heute abend|dann|bald|bis morgen) ~1 (ist|wird) ~2 (es|alles|das|ganze|endlich) ~2 (vorbei|zu ende|aus|ein ende)
    (es|alles) ~1 (ist|endet|hort) ~1 (heute|heute nacht|heute abend|morgen|dann) ~2 (vorbei|zu ende|aus|auf|ein ende)
    (morgen|ubermorgen|montag|dann|wenn ihr das lest|wenn du das liest|bald) ~1 (bin|werde|gibt|lebe|gibts) ~1 (ich|mich) ~1 (nicht mehr|nicht mehr da|tot|nicht mehr leben|weg fur immer|nicht mehr auf)
    wenn (ihr|du|sie) (das|dies|diese nachricht) (lest|liest) ~3 (tot|weg|nicht mehr|spat|gegangen)
    (das|heute|dies|es) ~1 (ist|wird) ~1 mein* (letzte|letzter|letzten) (nacht|tag|abend|nachricht|stunde|post|brief)
    (habe|hab) ~1 (mich|beschlossen|entschieden) ~3 (zu sterben|zu gehen fur immer|nicht mehr zu leben|mein leben zu beenden|zu gehen|fur den tod)
    (will|mochte|werde) ~1 (die nacht|diese nacht|den morgen|morgen|das wochenende|heute) nicht (mehr)? ~1 (erleben|uberleben|leben|aufwachen|sehen)
    wenn ~3 (schlafen|schlaft|weg sind|aus dem haus|im bett) ~1 (tue|mache|mach|tu|bringe|gehe) ich (es|mich)
    (diesmal|dieses mal) ~2 (wirklich|richtig|klappt es|ernst|geht nichts schief|schaffe ich es)
    (niemand|keiner|nichts) ~1 (kann|wird) mich ~1 (aufhalten|abhalten|retten|stoppen)
    (keine|nicht in einer) krise ~2 (entschieden|beschlossen|entscheidung)
  `,
  'crisis.plan': `
    (abschiedsbrief|abschiedsbriefe|testament und abschied)
    (brief|briefe|zettel) ~4 (geschrieben|geschrieben und|liegt|liegen) ~2 (eltern|kinder|mama|jeden|tisch|alle|familie|bereit|abschied|wenn ihr)
    (tag|datum|termin|plan|zeitpunkt) ~1 (steht|ist) ~1 (fest|gewahlt|fertig) ~6 (tot|sterben|gehe|soweit|vorbei|es|ende|$)
    (plan|datum|ort) ~3 (umbringen|sterben|leben zu beenden|gehen werde|suizid|selbstmord)
    (alles|es ist alles) ~1 (ist)? (vorbereitet|geregelt|geplant|bereit) ~2 (fur heute|gehen|fur morgen|fur den abschied|heute nacht|ich kann|sterben|tod)
    (weiss|weiß) ~2 (wo|wie|wann) ~2 (ich)? ~1 (es) ~1 (mache|tue|machen|tun|mach|machen werde)
  `,
  'crisis.means': `
    <means> ~2 (liegen|liegt|habe|hab|steht|ist|sind|bereit) ~3 (vor mir|bereit|neben mir|in der hand|auf dem tisch|gekauft|hier|griffbereit|unter meinem bett) ~3
    (habe|hab) ~2 <means> ~2 (vor mir|bereit|in der hand|gesammelt|gehortet|gekauft|besorgt|hier|neben mir|zusammen|griffbereit)
    (stehe|steh|sitze|sitz|bin) ~2 (auf|am|an|oben auf|aufm) (der|dem|den|einer|einem)? ~1 (gelander|bahngleis|bahngleisen|gleisen|gleise|abgrund|bahnsteig|dach|brucke|klippe|balkon|hochhaus|rand|parkhaus|fensterbrett|schienen) ~3 (springen|spring|springe|ende|schluss|sturzen)
  `,
  'crisis.act_under_way': `
    (habe|hab|eben|gerade) ~2 (alle|ganze|ganzen|viele|<many>|zu viele|samtliche) ~2 (tabletten|pillen|packung|schachtel|schlaftabletten|medikamente|packungen|tablettenpackung) ~3 (geschluckt|genommen|eingenommen|intus)
    (hab|habe) ~2 (pulsadern|handgelenke|arme) ~2 (aufgeschnitten|aufgeschlitzt|geoffnet)
    (hort|hoert) nicht (mehr)? auf zu bluten
    (tabletten|pillen) ~1 (wirken|fangen an zu wirken|schon)
    (habs|habe es|hab es) ~1 getan ~3 (tabletten|spat|blut|leb wohl|verzeih*|tschuss)
  `,
  'crisis.goodbye': `
    (lebt wohl|lebe wohl|leb wohl|machts gut fur immer|adieu welt|auf wiedersehen fur immer) ~3
    (verzeiht|verzeih|vergebt|vergib|tut mir leid|entschuldigt) ~3 (kann nicht mehr|besser so|keine schuld|niemand schuld|muss gehen|gehe jetzt) ~2 (leb*|danke|macht*|passt*|heute|fur immer|$)
    (wollte|mochte|will) (mich)? ~1 (nur)? (noch)? (verabschieden|lebewohl sagen|tschuss sagen fur immer|auf wiedersehen sagen fur immer) ~2 (von euch|bevor|von allen|fur immer|$)
    (das|dies) ist mein (abschied|lebewohl|letzter gruss)
    (kummert euch|passt auf|pass auf|kummer dich|sorgt) ~1 (bitte)? (um|auf|fur) ~1 (meine|meinen|meinem|mein) (kinder|hund|katze|mutter|mama|kleinen|tochter|sohn|schwester) ~3
    (sagt|sag) ~3 dass ich (sie|ihn) (liebe|geliebt habe|lieb habe|lieb hab)
    danke fur alles ~3 (lebt wohl|leb wohl|ich gehe|verzeiht|nicht mehr da|war schon mit euch)
    (frieden|ruhig|ruhe) ~3 (entscheidung|entschluss) ~2 (gefallen|getroffen|gefasst|gehen)
  `,
  'crisis.unsafe': `
    (angst) ~2 (dass ich mir|mir) (was|etwas) (antue|anzutun|antun)
    (traue|trau) mir selbst nicht (mehr)? ~2
    (kann) nicht ~1 (garantieren|versprechen) dass ich ~3 (antue|umbringe|lebe|uberlebe)
  `,
  'crisis.violence_now': `
    (er|mein mann|mein vater|mein freund|mein ex) ~1 (schlagt|tritt|prugelt|hammert|randaliert) ~1 (gerade|jetzt) ~3
    (hilfe) ~3 (bringt mich um|hat ein messer|bringt uns um|waffe)
  `,
};
