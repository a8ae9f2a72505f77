import { type PhraseTable } from '../../matching/compile.js';

/** German: more ways to say it, the signs of a decision made in quiet, and who speaks of whom. */
export const DE_MORE: PhraseTable = {
  'cue.i': `
    (ich|mich|mir)
  `,
  'cue.own_words': `
    (und|aber|doch|weil|dann|jetzt|also) ~1 ich
    ich ~1 (aber|jetzt)
  `,
  'cue.denial': `
    (du|ihr|sie|er|ich) (bist|seid|ist|bin) ~1 (nicht|kein|keine|keinen) ~1 <insult>
    (nie|niemals|nicht mehr|nicht) ~1 (geritzt|geschnitten|verletzt|umbringen|antun|geschlagen)
  `,
  'cue.of_oneself': `
    (ich bin|bin ich|fühle mich wie|ich war|ich fühle mich) ~2 <insult>
    (umbringe|umbringen|töte|verletze|hasse) ich mich
  `,
  'cue.these_days': `
    (heute|jetzt|inzwischen|mittlerweile|heutzutage)
  `,
  'cue.past': `
    seit ~2 (jahren|monaten) (clean|trocken|nüchtern|stabil)
  `,
  'crisis.intent': `
    (mache|mach|setze|setz) ich ~1 (dem|allem|mir|dem ganzen|meinem leben) ~1 (ein)? ende
    (ich)? (bring|bringe|töte|nehme) mich und (meine|die|den|mein) ~2 (um|mit|kinder|tochter|sohn|familie)
    heute (nacht|abend) ~2 (mache|mach|tue|tu|ist) ~1 (ich es|ich schluss|es soweit|es vorbei|schluss)
    (ich)? (gehe|geh) ~1 (heute|morgen|jetzt) ~1 (für immer|und komme nicht|nach hause zu)
    (ich)? (werde|will) ~2 (den|diesen|morgen|das) ~2 nicht ~1 (mehr)? (erleben|überleben)
    (springe|spring|stürze|werfe) ~1 (ich)? ~2 (von|vor|aus) ~1 (der|dem|den|einem|einer) ~1 (brücke|dach|hochhaus|zug|fenster|balkon)
  `,
  'crisis.plan': `
    (habe|hab) (einen|den|schon einen|meinen) plan ~8 (tun|mache|machen|durchziehen|umsetzen|ernst|wochenende|heute|morgen|nacht)
    (werde|will) es ~3 (tun|durchziehen|zu ende bringen|beenden) ~2
    (alles|hab alles|habe alles) ~1 (verschenkt|geregelt|aufgeräumt|gekündigt|bezahlt|erledigt) ~6 (morgen|heute|vorbei|weg|schluss|brief|briefe|tschüss|endlich)
  `,
  'crisis.means': `
    (bin|stehe|sitze|liege|steh|sitz) ~1 (hier|jetzt|gerade)? ~1 (am|auf|an|auf dem|auf der|auf den) ~1 (bahnübergang|parkhausdach|dach|brücke|gleisen|bahngleisen|schienen|brückengeländer|parkhaus|klippe|geländer|hochhaus|balkon) ~8 (zug|keiner|niemand|weiß|springe|unten|kalt|allein|ende|schluss|meiner)
    nächste zug ~2 (meiner|für mich|ist es)
  `,
  'crisis.act_under_way': `
    (hab|habe|hatte) ~2 (ganze|alle|komplette|halbe) ~2 (packung|schachtel|tabletten|pillen|flasche|blister|dose) ~1 (genommen|geschluckt|getrunken|intus|weg)
    (tabletten|pillen) ~3 (geschluckt|genommen) ~4 (schwindlig|müde|schlecht|angst|spät|wirkt|hilfe)
    (arm|arme|handgelenk) ~2 (aufgeschnitten|aufgeschlitzt) ~4
  `,
  'crisis.goodbye': `
    (danke|verzeiht|sorry) ~4 (das wars|das war es|ich gehe jetzt|macht es gut|lebt wohl|für immer)
    (wollte|will) ~1 (mich)? ~1 (nur)? ~1 (noch)? tschüss sagen ~1
  `,
  'crisis.violence_now': `
    (mein|meine|der|er|sie) ~1 <kin>? ~3 (messer|axt|pistole|waffe|beil) ~4 (tür|vor mir|hand|kommt|draußen)
    (steht|hämmert|tritt|schlägt|trommelt) ~3 (messer|tür|gegen die tür|axt)
    (versteckt|eingesperrt|eingeschlossen|verschanzt) ~4 (bad|schrank|zimmer|klo|keller) ~6 (er|sie|tür|messer|schreit|kommt|papa|vater)
  `,
  'crisis.harm_other': `
    (bring|bringe|töte|nehme) mich und ~2 (kinder|tochter|sohn|familie|baby|kleinen)
    (angst|befürchte) ~3 (meinem|meinen|dem) (baby|kind|kindern|sohn) ~3 (antue|antun|weh tue|wehtue|etwas tue)
  `,
  'threat.takes_along': `
    (bring|bringe|töte|nehme) mich und ~2 (kinder|tochter|sohn|familie|baby|kleinen)
  `,
  'threat.violence': `
    (weiß|weiss|finde|find) ~2 (wo|raus wo|heraus wo) ~1 du ~1 (wohnst|arbeitest|lebst|parkst)
    (ich)? (finde|find|krieg|kriege|erwische|mach|mache) ~1 dich ~1 (noch|fertig|kalt|schon)
    (dann|sonst) ~1 (schlag|schlage|hau|haue|stech|steche|brech|breche) ich ~1 (dich|dir)
  `,
  'abuse_suffered.control': `
    (schließt|sperrt|sperrte|schloss|schließen|sperren) mich ~3 (ein|aus|keller|zimmer|weg|raus)
    (kontrolliert|liest|überwacht|nimmt mir) ~1 (mein|meine|mein ganzes|das) ~1 (handy|nachrichten|geld|konto|gehalt)
  `,
  'hopelessness.death_wish': `
    am liebsten ~2 (würde|wäre) ~4 (nicht mehr (aufwachen|da|leben)|tot|weg|verschwinden|einschlafen)
    (wäre|wär) ~1 (lieber|besser|gern) ~1 tot
    (wozu|warum|wofür) ~1 (lebe|leb|existiere|bin|atme) ich ~2 (noch|überhaupt|hier)
    (wenn|falls) ich ~2 (weg|tot|nicht mehr da|verschwunden) ~3 (keiner|niemand|merken|auffallen|vermissen|besser)
    (nicht mehr) (aufwachen|aufwache|da sein|existieren|leben müssen)
    (einschlafen|schlafen) und ~1 (nie|nicht) ~1 (wieder|mehr) ~1 aufwachen
  `,
  'hopelessness.burden': `
    (bin|falle|mache) ~1 (nur|allen|jedem|meiner familie|euch)? ~2 (eine last|zur last|eine belastung|ein klotz)
  `,
  'hopelessness.no_way_out': `
    (sehe|seh|finde|gibt) ~2 (keinen|kein|keine) ~1 (sinn|ausweg|grund|zukunft|hoffnung|licht)
  `,
  'self_harm.act': `
    (zur|nach der) (klinge|rasierklinge|schere) ~1 gegriffen
    (wieder|gestern|heute) ~3 (geritzt|geschnitten|verletzt|verbrannt|geschlagen) ~1
  `,
  'self_harm.attempt': `
    (das leben nehmen|umbringen|töten|erhängen) ~1 (wollen|wollte|versucht) ~4
    (letzte|vor) ~2 (woche|wochen|tagen|monat) ~4 (leben nehmen|umbringen|suizidversuch|überdosis|versucht mich)
    (suizidversuch|selbstmordversuch|überdosis) ~4 (klinik|krankenhaus|überlebt|woche|wochen|entlassen|tagen)
  `,
  'low_mood.low': `
    (panikattacke|panikattacken|heulkrampf|nervenzusammenbruch) ~3
    (müde|traurig|erschöpft|leer|einsam|verzweifelt|niedergeschlagen|überfordert) und ~1 (traurig|leer|müde|einsam|allein|erschöpft|verzweifelt)
    (geht es|gehts|geht) ~1 (mir)? ~2 (nicht gut|schlecht|mies|beschissen|dreckig)
    (komme|komm) ~2 (kaum|nicht) ~1 aus dem bett
  `,
  'personal_data.other': `
    (sie|er) heißt ~2 (echt|wirklich|wirklichkeit|richtig) ~4
    (sie|er) heißt ~3 (und)? (arbeitet|wohnt|lebt) ~1 (bei|in|im|an)
    (seine|ihre|seine handy|ihre handy) ~1 (nummer|adresse|telefonnummer|handynummer) ~1 (ist|lautet)
  `,
  'pro_harm.encourage': `
    (spring|mach|tu|schneid|häng|bring) ~1 (doch|endlich|es|dich) ~3 (hält dich keiner|keiner hält|niemand hält|niemanden|auf|vermisst|weinen|schade|stört keinen)
    (keiner|niemand) ~1 (hält dich auf|wird dich vermissen|wird weinen|würde dich vermissen)
  `,
  'hate.group': `
    (ausländer|flüchtlinge|juden|muslime|türken|araber|schwarze|zigeuner|schwule|transen) ~1 (sind|gehören|müssen|sollen|raus) ~2 (dreck|abschaum|parasiten|ungeziefer|vergast|abgeschoben|raus|tiere|schmarotzer|kriminell|krank|weg)
  `,
  'quiet.letters': `
    (brief|briefe) ~5 (geschrieben|liegt|liegen|fertig)
  `,
  'quiet.affairs': `
    (alles|miete|rechnungen|schulden) ~2 (geregelt|bezahlt|erledigt|aufgeräumt|gekündigt)
    (wohnung|zimmer) ~2 (aufgeräumt|geputzt|leer)
  `,
  'quiet.gave_away': `
    (verschenkt|weggegeben|verschenke)
  `,
  'quiet.dependants': `
    (hund|katze|kinder|kater) ~2 (ist|sind|bei) ~2 (schwester|mutter|nachbarin|tierheim|eltern|oma|mama|bruder)
  `,
  'quiet.calm': `
    (bin|fühle mich|endlich|ganz|so) ~1 (ruhig|leicht|frei|gelassen|friedlich|in frieden)
    (keine angst) ~1 mehr
  `,
  'quiet.farewell': `
    (danke|macht es gut|passt auf euch auf|passt auf|verzeiht|lebt wohl|tschüss) ~1 (für alles|euch allen|euch|auf euch)
  `,
  'quiet.time': `
    (heute nacht|heute abend|morgen|am wochenende)
  `,
};
