import { type PhraseTable } from '../../matching/compile.js';

/** German: danger now, the writer's own or somebody else's, as it is typed at night. */
export const DE_DANGER: PhraseTable = {
  'crisis.intent': `
    ich (spring|springe) (heute|heute nacht|heute abend|morgen) ($|von|runter|vor)
    ich (bring|bringe) mich ~1 um
    (wenn|sobald) ~5 (weg|schicht|arbeit|spatschicht|nachtschicht|schlaft|schlafen|eingeschlafen|im bett|allein|alleine|dunkel) ~1 (ist|sind|bin|hat)? (mach|mache|tu|tue|zieh|ziehe) (ichs|ich es (endlich|dann|heute|hinter|durch|$)|ich schluss|ich dem ein ende)
    mach ichs ~1 (heute nacht|heut nacht|heute abend|noch heute)
    (heute|heut|diese|morgen) ~1 (nacht|abend) (zieh|ziehe|mach|mache|tu|tue) (ich)? (es|ichs|s) (endlich|jetzt|dann)? (durch|wirklich|wahr|endlich|$)
    (schmeiss|schmeisse|werf|werfe|leg|lege|stell|stelle) (ich)? mich ~2 (vor|auf) (die|den|einen|eine|ne|nen) ~1 (bahn|s bahn|sbahn|u bahn|ubahn|zug|ice|schienen|gleise|lkw|laster|tram)
    (werd|werde|will|muss) ~2 mich ~2 (vor|auf|von) (die|den|der|dem|einen|eine|ne|nen) ~1 (bahn|s bahn|sbahn|u bahn|ubahn|zug|ice|schienen|gleise|lkw|laster|tram|brucke) ~1 (schmeissen|werfen|sturzen|legen|stellen)
    (will|werd|werde|mocht|mochte) ~2 (sterben|tot sein) ~4 weiss ~3 (wie|wann|wo)
    (will|werd|werde) ~1 sterben ~3 (heute|heute nacht|heute abend|jetzt gleich|morgen)
    (beschlossen|entschieden|vorgenommen) ~1 nicht (alter|mehr alter) ~1 als ~2 (zu)? werden
    (morgen|ubermorgen|bald|nachste woche|morgen fruh) ~4 (gibt es|gibts) ~1 mich ~1 (nicht mehr|nimmer|nimma)
    (morgen|ubermorgen|bald) ~4 (bin|leb|lebe) ich ~1 (tot|langst tot|nimmer|nimma|nicht mehr am leben)
  `,
  'crisis.hinted': `
    verabschiedet ~2 ohne dass ~3 (merken|merkt|wissen|ahnen|gemerkt)
    (bald|morgen|dann|ab morgen) ~1 seid ihr mich ~1 los
    weg ~1 (zu den|an die|zu) (gleisen|bahngleisen|schienen)
    (wenn|falls) ~1 (ihr|du) ~4 (nix|nichts|nicht) ~1 (mehr)? ~2 (hort|horst|lest|liest|von mir) ~4 (hat es geklappt|hats geklappt|geschafft|bin ich tot|bin ich weg|ist es vorbei|wisst ihr|weisst du|wars das)
    (das|dies) ~1 (hier)? ~1 (ist|wird|war) ~1 (wohl)? mein (letzter|letztes|letzte) (beitrag|post|posting|eintrag|kommentar|nachricht|lebenszeichen|thread|text)
    (diesmal|keiner|niemand) halt mich ~2 (keiner|niemand|ab|auf|davon ab)
    (tschuss|tschau|ciao|servus|lebt wohl|adieu|bye|machts gut) ~4 (ihr wart|du warst) ~8 (ich geh|ich gehe|fur immer|geh jetzt|gehe jetzt)
    (ort|platz|stelle) ~1 (zeit|zeitpunkt|tag|uhrzeit|datum) ~1 (methode|mittel|abschied|weg)
    (datum|termin|frist|tag) ~1 (gesetzt|ausgesucht|gewahlt|festgelegt) ~5 (schluss|vorbei|ende|aus)
    (sitz|sitze|bin|steh|stehe) ~5 (auto|wagen|garage) ~6 (schlauch|abgase|auspuff)
  `,
  'crisis.means': `
    (reicht|reichen|langt|genug) ~3 (nicht mehr aufzuwachen|nie mehr aufzuwachen|nicht mehr aufwach*|zu sterben|mich umzubringen|nie wieder aufzuwachen|fur immer einzuschlafen)
    (steh|stehe|sitz|sitze|bin|lieg|liege|hang) ~4 (bahnsteig|gleis|gleisen|schienen|bahndamm|brucke|dach|parkdeck|balkon|bahnubergang|klippe|fensterbrett) ~8 (springe|spring|spring ich|runterspring*|loslassen|ein schritt|fallen lassen|nachsten zug|beim nachsten)
    (seil|strick|schlinge) ~2 (ist|is|hangt|am|um|liegt|schon) ~2 (haken|hals|balken|decke|nacken|turklinke|dachbalken)
    (hab|habe|halt|halte|sitze|sitz) ~4 (messer|klinge|rasierklinge|pistole|waffe|tabletten|strick) ~3 in ~1 hand
    (herd|gas|gashahn|gasherd) ~1 (aufgedreht|auf|offen) ~4 (fenster|turen|tur|ritzen) ~2 (zu|dicht|abgeklebt|geschlossen)
    (ruber|druber|uber|uberm|hinter|aufm|auf dem) ~1 (gelander|brustung|absperrung|reling) ~4 (unter mir|autobahn|gleise|spring*|loslassen|abgrund|tief)
  `,
  'crisis.act_under_way': `
    (nehm|nehme|schluck|schlucke) ~1 (jetzt|gleich|nun|grad) ~2 (alle|alles|ganze|ganzen|samtliche) ~2 (tabletten|pillen|schlaftabletten|medikamente|packung) ($|gute nacht|auf einmal|tschuss|lebt wohl|und dann)
    <many> ~1 (ibus|ibu|ibuprofen|paras|paracetamol|tabletten|pillen|schlaftabletten|benzos|tavor|kapseln|aspirin) ~4 (runtergewurgt|geschluckt|eingeworfen|reingehauen|gefressen|weggehauen|genommen|intus|runtergespult|reingekippt|eingeschmissen|eingenommen|drin)
    (alles|alle|ganze|komplette) ~3 (tabletten|pillen|schachtel|packung|blister|flasche) ~3 (runtergewurgt|reingehauen|gefressen|reingekippt|eingeschmissen|leergemacht)
    (geschnitten|aufgeschnitten|aufgeschlitzt|geritzt) ~7 (mehr blut als|viel blut|zu viel blut|hort nicht auf|blutet stark|blutet zu stark|uberall blut|nicht mehr auf)
  `,
  'crisis.unsafe': `
    (kann|konnte) ~2 (fur|fuer) (nichts|nix|mich) ~2 garantieren
    (weiss nicht ob) ich ~1 (die|diese|den|heute)? ~1 (nacht|abend) ~1 (uberleb*|uberstehe|ubersteh)
  `,
  'crisis.violence_now': `
    (er|sie|papa|vater|mann|freund|ex|stiefvater) ~2 (tritt|hammert|schlagt|bricht|trommelt) ~2 (gerade|grad|jetzt)? ~1 (tur|wohnungstur|badtur|zimmertur) ~1 ein
    (mann|freund|vater|papa|ex|stiefvater|bruder|er|mutter|mama) (wurgt|schlagt|prugelt|tritt|sticht|verprugelt|drischt) ~2 (gerade|grad|jetzt|eben) ~2 (meine|meinen|mama|papa|uns|mich|auf)
    (mann|freund|vater|papa|ex|stiefvater|er) (wurgt|verprugelt|schlagt) ~1 (mama|meine mutter|meine schwester|meinen bruder) ~1 (gerade|grad|jetzt|$)
    (gerade|grad|jetzt|eben) ~2 (wurgt|verprugelt|prugelt) (er|mein <kin>|papa) ~2
  `,
  'crisis.other_in_danger': `
    (sagt|schreibt|droht) (er|sie|dass er|dass sie) ~1 (springt|springt jetzt|bringt sich um|sich umbringt|sich jetzt umbringt|sich was antut|nimmt sich das leben)
    <who> ~4 (uberdosis|tabletten|pillen) ~1 (genommen|geschluckt) ~3 (wacht nicht|reagiert nicht|nicht ansprechbar|atmet kaum|atmet nicht|bewusstlos)
    <who> ~3 (steht|sitzt|hockt) ~3 (brucke|dach|balkon|fensterbrett|gleisen|gelander|fenster|klippe|hochhaus|stock) ~8 (springt|runterspringt|springen|sich umbringen|sterben|umzubringen)
    <who> ~10 (etwas|was|tabletten|pillen|alles|schlaftabletten|medikamente) ~1 (geschluckt|genommen|eingeworfen) ~1 (was soll|was mach*|hilfe|und reagiert|und atmet|wacht nicht|reagiert nicht|notarzt)
    <who> ~4 (eingeschlossen|reagiert nicht|schreibt|schrieb|atmet) ~6 (was|etwas|tabletten|pillen|alles) ~1 (geschluckt|genommen)
    <who> ~6 (abschiedsbrief|abschiedsnachricht|abschiedsbriefe) ~8 (nicht ran|nicht mehr ran|nicht erreich*|reagiert nicht|meldet sich nicht|handy aus|verschwunden|antwortet nicht|ist weg)
    (abschiedsbrief|abschiedsnachricht) ~3 (von meiner|von meinem) <who> ~6
    <who> ~3 (will|wird|droht) ~3 (heute|heute nacht|jetzt|gleich|gerade) ~3 (umbringen|umzubringen|was antun|das leben nehmen|erhangen|springen)
    <who> ~2 (will|wird|droht) sich ~2 (jetzt|gleich|gerade|heute|heute nacht) ~2 (umbringen|was antun|umzubringen|erhangen)
    <who> ~3 sich ~2 (gerade|grad|eben) ~2 (pulsadern|arme) ~1 (aufgeschnitten|aufgeschlitzt)
  `,
  // Cosy or busy: not the "es" of a plan.
  'cue.idiom': `
    (mach|mache|machs) (ich)? (ichs|es|mir|uns) ~2 (gemutlich|bequem|schon auf|leicht)
    (mach|mache) ich mich ~3 (fertig|schick|auf den weg|an die|ans|hubsch|bettfertig|ran|locker|ubers|uber die)
    mich um wenn ~1 (noch) ~1 (ein|eine|einen|mal)
    (mich um|umbringen) ~1 (meinen|meine|das|die|den) ~1 (kind*|garten|haushalt|hund|papierkram)
    (schaukel|hangematte|klettergerust|sandsack|balkonkasten) ~8 (strick|seil|haken)
    (strick|seil|haken) ~8 (schaukel|hangematte|sandsack|klettern|kletterseil)
  `,
  'sign.place': `
    (gleis|gleise|bahnsteig|schienen) ~9 nicht (halt|hält|anhält|stehenbleibt)
    (steh|stehe|sitz|sitze|hock|hocke) ~2 (auf der brucke|am gelander|auf dem dach|auf dem balkon|am abgrund|an der klippe|oben auf)
  `,
};
