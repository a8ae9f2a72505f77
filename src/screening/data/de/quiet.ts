import { type PhraseTable } from '../../matching/compile.js';

/** German: the small signs of a decision made, what explains them, and plain danger in more wordings. */
export const DE_QUIET: PhraseTable = {
  'quiet.affairs': `
    (wohnung|mietvertrag|handyvertrag) ~3 gekundigt
    (grab|grabstein|sarg|urne|trauerfeier) ~3 (ausgesucht|bezahlt|geregelt|geplant)
    (letzte|letzten|meine) ~1 (sachen|klamotten|kleider) ~3 (kleiderkiste|kleidercontainer|altkleider*|weggebracht|entsorgt)
    (arbeit|alles|aufgaben|liste) ~2 (erledigt|abgeschlossen|ubergeben|abgehakt)
    (konten|konto) ~2 (leergeraumt|uberschrieben|aufgelost)
    (schulden|miete|rechnung|rechnungen|raten|kredit|ausstande) ~4 (beglichen|bezahlt|abbezahlt|zuruckgezahlt|getilgt|uberwiesen|beglich)
    (zuruckgezahlt|beglichen|uberwiesen) ~4 (schulde*|schulden)
    (vertrag|vertrage|abo|abos|konto|konten|termine|termin|therapie|versicherung*|mitgliedschaft|accounts) ~5 (gekundigt|abgesagt|geloscht|aufgelost|storniert)
    (wohnung|zimmer|haus|schreibtisch|keller|schrank|schranke|bude|alles) ~4 (blitzblank|geputzt|aufgeraumt|ausgemistet|ausgeraumt|in ordnung|sortiert|leergeraumt|ordentlich)
    (passworter|passwort|zugangsdaten|kontodaten|unterlagen|papiere|dokumente|vollmacht*) ~6 (kuvert|umschlag|ordner|mappe|liste|zettel|notiert|aufgeschrieben|bruder|schwester|schublade|tisch|bereit)
    (testament|patientenverfugung|beerdigung|lebensversicherung)
    (schlussel) ~4 (briefkasten|matte|nachbar*|umschlag|tisch|hinterlegt|abgegeben)
    (gekündigt|abgemeldet|gelöscht|bezahlt|beglichen|überwiesen|ausgemistet|leergeräumt|abgetaut|geputzt) ~3 (alles|konto|konten|abos|schulden|miete|handy|kühlschrank|wohnung|versicherung|profile)
    (alles|konto|konten|abos|schulden|miete|kühlschrank|wohnung|versicherung|papierkram|unterlagen) ~2 (gekündigt|abgemeldet|gelöscht|bezahlt|beglichen|überwiesen|geregelt|erledigt|abgetaut|leer|sortiert)
  `,
  'quiet.gave_away': `
    (bilder|sachen|bucher|fotos|kleider|andenken) ~2 (verteilt|aufgeteilt|weggegeben|weggebracht)
    (mein|meine|das|die) (auto|motorrad|sammlung|gitarre|konsole|mobel|klavier) ~3 verkauft
    (geschenkt|vermacht|uberlassen|gespendet|vererbt|abgegeben|weggeschenkt)
    (meine|mein|meinen) ~1 (gitarre|bucher|rad|fahrrad|uhr|ring|platten|sammlung|sachen|schmuck|konsole|pflanzen|kamera|auto) ~2 (hat|bekommt|kriegt|gehort|gehoren|ist fur|sind fur|soll|darf)
    (kannst|konnt|darf|durft|soll) ~1 (meine|mein|meinen) ~2 (haben|behalten|nehmen)
  `,
  'quiet.letters': `
    (umschlag|umschlage|kuvert|kuverts|abschiedszeilen) ~4 (liegt|liegen|tisch|schreibtisch|kommode|bett|fertig|bereit|frankiert|beschriftet)
    (brief|briefe|zeilen|video|videos) ~6 (verfasst|hinterlassen|hinterlegt|abgeschickt|eingeworfen|geschrieben|aufgenommen|zugeklebt|versiegelt|jeden|jede)
    (geschrieben|schrieb|schreibe) ~3 (brief|briefe)
  `,
  'quiet.dependants': `
    <pet> ~2 (ist|sind|hat|haben|nimmt|bei|wohnt|lebt) ~3 (nachbarin|nachbarn|tante|schwester|mutter|eltern|bruder|freundin|oma|zuhause|tierheim|pflegestelle)
    <pet> ~2 (vermittelt|untergebracht|weggegeben|abgegeben|versorgt)
    fur ~1 (<pet>|kinder|kleinen) ist ~2 gesorgt
    (hund|katze|kater|hase) ~2 im tierheim
    (kinder|kleinen|jungs|madchen|baby) ~2 bei (oma|opa|ihrem vater|ihrer oma|meinen eltern|den grosseltern|der oma|meiner mutter|papa)
    (hund|hunde|katze|katzen|kater|hase|hamster|wellensittich|fische|kinder|kleinen|jungs|madchen|baby) ~5 (wohnt|lebt|untergebracht|abgegeben|gebracht|versorgt|gefuttert|vermittelt|zuhause gefunden|bei ihrem|bei seinem|beim vater|bei ihrer|ubernimmt|nimmt)
    (neues|gutes) (zuhause|heim) ~4 (hund|katze|kater|hase|gefunden)
    (futter|napf|napfe) ~4 (reicht|tage|voll|genug|gefullt|bereitgestellt)
    <pet> ~2 (ist|sind|hab|habe|kommt|bleibt|geht) ~3 (ex|schwiegermutter|cousine|kumpel|bekannten|kollegin|papa|vater)
    (futter|wasser) ~4 (woche|wochen|monat|tage|reicht)
  `,
  'quiet.farewell': `
    (gedruckt|umarmt|in den arm genommen|geknuddelt|gekusst) ~2 (nochmal|noch einmal|langer|fester|lange)
    (nochmal|noch einmal|noch mal) ~2 (gedruckt|umarmt|in den arm genommen|geknuddelt|gekusst)
    (wie viel|wieviel|wie sehr) ~2 (bedeutet|geholfen)
    (sie|ihn|euch|dich) (liebe|lieb habe|lieb hab|liebhabe|geliebt habe)
    (pass|passt|gebt) ~1 (aufeinander|gut auf|acht|auf sie|auf ihn|auf dich)
    (macht es gut|machts gut|mach es gut|machs gut|lebewohl|verabschiede*|abschied)
    (verzeih|verzeiht|vergib|vergebt|entschuldigt|tut mir leid|sorry) ~2 (mir|mama|papa|alle|alles|kinder)
    (ich)? (hab|habe|liebe) ~2 (euch|dich|sie) ~2 (lieb|geliebt|alle|immer)
    (weint|wein|trauert|seid|sei) ~1 (nicht|bitte nicht) ~1 (traurig|um mich|bose)?
    (keiner|niemand|ihr|du) ~2 (schuld|was dafur|nichts dafur)
    (behaltet|behalte|denkt|erinner*) ~2 (mich|an mich) ~2
    ((passt|pass) ~1 (gut)? auf (euch|dich) auf|(macht|machts|mach es|machs) ~1 gut $)
    (hab|habe) ~1 (mich)? ~2 (von allen)? verabschiedet
  `,
  'quiet.thanks': `
    (ihr wart|du warst|ihr seid|war) ~2 (grossartig|toll|wunderbar|super|die besten|immer fur mich da|schon mit euch)
    danke ~3 (alles|ihr da wart|du da warst|schone zeit|die zeit|die jahre)
  `,
  'quiet.calm': `
    (sturm|chaos|krieg|larm|unruhe|kampf) ~1 (in mir|im kopf|in meinem kopf) ~2 (vorbei|weg|still|gelegt|ruhig)
    (ruhig|leicht|frei|gelost|klar) ~1 wie ~2 (nie|nicht|nicht mehr|langem)
    (frieden|ruhe|stille) ~1 im kopf
    (schones|befreiendes|leichtes|gutes) gefuhl
    jetzt ist ~1 alles ~1 gut
    (weine|heule|kampfe|zittere) ~1 (ich)? nicht mehr
    fuhlt sich ~5 (leicht|richtig|friedlich) an?
    durchgeschlafen
    endlich ~3 (ruhig|frieden|leicht|gelassen)
    in mir ~4 (still|ruhig|frieden|ruhe|leicht)
    (still|ruhig|ruhe|frieden|stille) ~1 in (mir|meinem kopf)
    (seltsam|komisch|merkwurdig|plotzlich|auf einmal|eigenartig|erstaunlich|ungewohnt) ~5 (ruhig|ruhe|leicht|gelassen|friedlich|frei|erleichtert|frieden|klar)
    (ruhig|leicht|gelassen|friedlich|erleichtert|frei|frieden) ~2 (auf einmal|plotzlich|seit|endlich|wie lange nicht|wie nie|jetzt|heute)
    (zum ersten mal) seit ~1 (langem|jahren|monaten|wochen|ewigkeiten)
    (tut|tuts|macht) ~2 (nichts|nicht) mehr (weh|angst|aus)
  `,
  'quiet.decided': `
    (es ist|ist|es) ~1 (beschlossen|entschieden|besiegelt)
    mehr ~1 (muss|brauch) ich nicht ~2 (erledigen|tun|machen|regeln)
    ist es (so weit|soweit)
    (gibt|habe|hab|bleibt) ~2 nichts mehr zu (tun|erledigen|sagen|regeln)
    (wahl|entscheidung) ~1 (getroffen|gefallen)
    gibt ~1 kein zuruck
    (entschluss|entscheidung|entschlossen) ~2 (steht|gefasst|gefallen|getroffen|fest|endgultig|unumstosslich)
    (habe|hab) ~1 mich ~1 (entschieden|entschlossen) ($|und|jetzt)
    (bin|ich) ~2 (bereit|soweit|so weit) ($|zu gehen|dafur|jetzt)
    (kein|gibt kein|nicht) ~1 (zuruck|umstimmen|umentscheiden|anders uberlegen) ~1 mehr?
    (jetzt|nun) ~1 weiss ich ~1 (was|wie) ~1 zu tun
  `,
  'quiet.absent': `
    (musst|braucht|brauchst|muss) ~3 (keine|nie wieder) sorgen ~1 (mehr)? ~1 um mich
    (weihnachten|geburtstag|sommer|silvester|fruhling|ostern|herbst|nachstes jahr) ~2 (plan|plane|rechne|brauch|brauche) ~1 (ich)? ~1 nicht ~1 mehr
    (ruckfahrt|ruckflug|ruckticket|ruckfahrkarte) ~3 (keine|nicht|nicht mehr)
    (brauche|brauch|benotige|brauchen) ~3 (nichts|nicht|kein|keine|keinen|nie) mehr
    (brauche|brauch) ich ~2 (das|die|den|es|alles|nichts) ~2 (nicht|mehr|nichts)
    (nach|ab) (morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|dem 1*|dem 2*) ~4 (nichts|nicht mehr|kein|keine|egal)
    (ohne mich) ~3 (weiter|zurecht|schaffen|klar|gehen)
    (schafft|kommt|werdet) ~3 ohne mich
    (wenn|sobald|falls) ich ~1 (weg|nicht mehr da|gegangen|fort|nicht mehr hier|nicht mehr bin)
  `,
  'sign.no_return': `
    dann ist ~1 (schluss|vorbei|ruhe)
    (sucht|such) bitte nicht ~1 (nach mir|mich)
    (samstag|sonntag|freitag|montag|dienstag|mittwoch|donnerstag|morgen) ist ~2 (schluss|vorbei|zu ende|aus)
    (wartet|warte|rechnet) ~3 nicht ~1 (auf|mit) (mich|mir)
    nicht vor ~2 (heim*|zuruck*|wiederzukommen|nach hause)
    (werdet|wird|wirst|findet|findest|seht|siehst|sieht|sehen) ~3 mich ~2 (nicht|nie|niemand|keiner) ~1 (mehr|finden|wieder|wiedersehen)
    (sucht|suche|such|wartet|warte|ruft) ~1 (mich|auf mich|nach mir) ~1 nicht
    (sucht|such|suche) nicht nach mir
    (komme|kehre|kehr|komm|wache|stehe) ~2 (nicht|nie) ~1 (mehr|wieder|zuruck|heim|auf)
    (wo|dort wo|da wo|wohin) ich ~1 (hingehe|gehe|hin gehe|bin|jetzt gehe|hinkomme)
    (erlebe|sehe|feiere|erleb) ~2 (nicht|nie|keinen|kein|keine) ~1 (mehr|fruhling|sommer|weihnachten)
    (bin|werde) ~1 (ich)? ~1 (nicht|nie) mehr ~1 (da|hier|unter euch|sein|lesen|antworten)
    (ohne rückfahrt|ohne rückweg|ohne gepäck|keine rückfahrt|kein rückweg|kein gepäck|keine rückfahrkarte|ohne wiederkehr|nur hinfahrt|einfache fahrt)
    komm ~1 (dann)? nicht (mehr)? (wieder|zurück) ~1 $
  `,
  'sign.resolve': `
    (datum|tag|termin|zeitpunkt) ~4 (ausgesucht|gewahlt|festgelegt|angestrichen|eingekreist|steht fest|gesetzt)
  `,
  'sign.at_hand': `
    (tabletten|pillen|schlafmittel|schlaftabletten|medikamente|blister|packungen|klinge|rasierklinge|messer|strick|seil|pistole|gewehr|gift) ~5 (nachttisch|aufgereiht|vor mir|tisch|bereit|parat|hangt|hand|neben mir|griffbereit|geladen|geknotet|schublade|reicht|reichen)
    (gesammelt|gehortet|gespart|zuruckgelegt|besorgt|beiseite) ~4 (tabletten|pillen|schlafmittel|medikamente|strick|seil)
    (tabletten|pillen|schlafmittel|schlaftabletten|medikamente|strick|seil|gift) ~4 (gesammelt|gehortet|gespart|zuruckgelegt|besorgt|gekauft)
  `,
  'sign.place': `
    (stehe|steh|sitze|sitz|bin|hocke|klettere|fahre|gehe) ~4 (brucke|dach|gelander|gleisen|gleise|klippe|autobahnbrucke|eisenbahnbrucke|parkdeck|abgrund|hochhaus|staumauer|schienen|aussichtsturm|parkhaus|bahndamm|viadukt|talbrucke)
    (unter mir|vor mir|unten) ~3 (tiefe|abgrund|wasser|lichter|gleise|schienen|autos|strasse)
  `,
  'sign.act': `
    uber ~2 (absperrung|gelander|brustung|zaun) ~1 (geklettert|gestiegen)
    (hab|habe) ~1 alles ~1 (geschluckt|genommen|runtergespult|runtergeschluckt|eingenommen|getrunken)
    blut ~2 (uberall|lauft|tropft|boden|uberall)
    (uberall|alles voll) ~2 blut
    (langsam|alles|kopf|mir) ~2 (dreht|verschwimmt|verschwommen|schwummrig) ~3
    (schlafe|dammere|drifte) ~1 (gleich|langsam|schon|bald) ~1 (ein|weg)
  `,
  'sign.last': `
    (letztes|letzte|letzten) ~1 (abendessen|abendbrot|fruhstuck|mittagessen|mahlzeit|henkersmahlzeit|bad|bier)
    (letzte|letzter|letzten|letztes|allerletzte*) (mal|abend|nacht|nachricht|essen|kaffee|spaziergang|morgen|zigarette|sonntag|wochenende|worte|brief|tag|stunden|sonnenuntergang|post|beitrag|gruss|lied|glas|umarmung)
    ein letztes
  `,
  'sign.alone': `
    (sie|er|mama|papa|niemand|keiner) ~1 (weiss|wissen|ahnt|ahnen) ~1 (nicht|nichts|nix) ~1 (warum|davon)
    allein* ~2 (zu hause|zuhause|heute|hier|daheim|$)
    (alle|kinder|eltern|mann|frau|familie|mitbewohner*|mama|kleinen) ~3 (schlafen|schlaft|im bett|weg|aus dem haus|ausgeflogen|unterwegs|eingeschlafen)
    (niemand|keiner) ~1 (weiss|ahnt|merkt|zuhause|zu hause|da|kommt|rechnet|hort)
  `,
  'sign.soon': `
    in ~1 (stunde|stunden|minuten|tagen)
    (am|der|den|es wird der) (1*|2*|3*)
    (bald|gleich|nachher|nach (sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag))
  `,
  'sign.exit': `
    (ticket|fahrkarte|flug|zug) ~1 (nur)? ~1 hin ($|gekauft|gebucht)
    (nur|bloss) ~1 (ticket|fahrkarte|flug) ~1 hin
    (one way|oneway|nur hinfahrt|nur hinflug|ohne ruckflug|kein ruckflug) ~3
    bald ~1 (hab|habe|ist) ~1 (ruhe|frieden|stille)
    (gehe|geh|verschwinde|gegangen|verlasse|gehen|weg|fort) ~2 (fur immer|endgultig|fur alle zeit|diese welt|auf ewig)
    (einfache fahrt|ohne ruckfahrt|ohne wiederkehr|kein zuruck)
    (wiedersehen|wieder sehen|folge|folgen|bei) ~3 (im himmel|da oben|dort oben|auf der anderen seite|im jenseits)
    (fur immer|ewig|endgultig|ewige*) ~1 (schlaf|schlafen|ruhe|ruhen|einschlafen|frieden|stille)
    (letzte reise|letzten weg|vorhang fallt|jenseits|regenbogenbrucke gehen|lichter aus)
  `,
  'quiet.explained': `
    (habe frei|dienstlich|homeoffice|dienstreise|neues leben|neuanfang|trennung|scheidung)
    (therapeut*|psycholog*) ~8 (brief|briefe)
    (urlaub|ferien|ferienlager|zeltlager|klassenfahrt|reise|kreuzfahrt|freizeit|camping|lagerfeuer)
    (umzug|umziehen|umgezogen|ziehen um|ziehe um|zieht um|einzug|einweihung*|umzugskartons|umzugskisten)
    (neue|neuer|neuen|neues) (stelle|job|arbeit|wohnung|haus|chef|stadt|abteilung)
    (job|stelle|arbeit|arbeitsplatz|firma) ~3 (kundigen|gekundigt|wechseln|gewechselt|aufgeben|verlassen)
    (kollegen|kolleginnen|kollegium|ruhestand|rente|abschiedsfeier|ausstand|elternzeit|praktikum|semester|schuljahr|saison)
    (wir|meine familie) ~1 (ziehen|fahren|fliegen|reisen|feiern|verreisen|heiraten)
    (fahren|fliegen|ziehen|feiern) wir
    (notar|notarin|caritas|rotes kreuz|roten kreuz|flohmarkt|kleiderkammer|sozialkaufhaus|kleinanzeigen|vinted|minimalis*|fruhjahrsputz|ausmisten|sperrmull)
    (brief|briefe|karte|karten|geschenk*) ~6 (weihnacht*|geburtstag*|hochzeit|ostern|brieffreund*|bewerbung*|dankes*)
    (prufung|prufungen|klausur|klausuren|abi|abitur|examen|fuhrerschein|vorstellungsgesprach|referat)
    bis (nachste|nachsten|zum nachsten|nachstes|kommenden) ~2
    (entzug|therapieprogramm|reha|schritt|schritte|sponsor|selbsthilfegruppe|nuchtern|clean|abstinen*)
    (hochzeit|taufe|geburt|op termin|operation|konzert)
    (stolz|schuldenfrei) ~3
  `,
  'crisis.hinted': `
    (brief|briefe|zettel) ~3 (küchentisch|tisch|kommode|schublade|bett|matte)
    (ab|von|nach) morgen ~6 (niemand*|keinem|keinen|euch) ~3 (problem|last|burde|sorgen|zur last)
    (heute|heute nacht|heute abend|morgen|bald) ~1 (folge|gehe|komme) ich ~5 (himmel|nach oben|ins jenseits|ins licht)
    (erfahren|erfahrt|horen|hort) ~3 (verzeiht|verzeih|vergebt|vergib)
    (gas|gashahn) ~1 (aufgedreht|offen|aufgemacht|laufen) ~5
    (hab|habe) ~3 (brief|briefe) ~1 (an|fur) (euch|alle|jeden|jede) ~3 geschrieben
    (brief|briefe) ~1 (an|fur) (euch|alle|jeden|jede) ~3 (liegt|liegen|fertig|bereit)
    (brief|briefe) ~1 (an|fur) (mama|papa|(meine|meinen) (eltern|kinder|familie|mutter|tochter|sohn|frau|mann|vater|jungs|lieben)) ~2 (liegt|liegen|bereit|hinterlegt|hinterlassen)
    (datum|tag) ~4 (ausgesucht|festgelegt|angestrichen) ~3 (der|am) (1*|2*|3*)
    (fruhling|sommer|herbst|winter|weihnachten|neue jahr|nachste jahr|nachsten geburtstag) ~1 (erlebe|erleb|sehe|werde) ich ~2 (nicht|nie) ~1 mehr
    (gehe|geh|verschwinde) ~1 (ich)? ~2 (fur immer|endgultig|fur alle zeit) ~3 (sucht|such|verzeih*|adieu|lebt|$)
    (ihr|niemand|keiner|du|man) ~2 mich ~1 (nicht|nie)? ~1 (mehr|wieder) (finden|findet|sehen|sieht|wiedersehen)
    morgen ~2 mich ~2 (nicht|nie|niemand|keiner) mehr (finden|sehen)
  `,
  'crisis.act_under_way': `
    alles ~2 (geschluckt|genommen) ~4 (medizinschrank|apothekerschrank|hausapotheke|medikamentenschrank)
    (zehn|funfzehn|handvoll|haufen|10|12|<many>) ~1 (tabletten|pillen|schlaftabletten|kapseln|paracetamol|ibuprofen) ~4 (geschluckt|runtergeschluckt|runtergespult|eingeworfen|genommen|intus|eingenommen)
    (rohrreiniger|putzmittel|frostschutzmittel|bleiche|saure|unkrautvernichter|rattengift|pflanzenschutzmittel|reinigungsmittel|spiritus|chlorreiniger) ~2 (getrunken|geschluckt|genommen)
    (zwei|drei|mehrere) ~1 (blister|packungen|schachteln) ~4 (runtergespult|geschluckt|genommen|eingenommen|intus|eingeworfen|geleert)
    (ganzen|ganze|komplette*|vollen|volle|samtliche|alle) ~2 (blister|packung|packungen|schachtel|schachteln|tabletten|pillen|schlafmittel|medikamente|rohrchen) ~4 (runtergespult|geschluckt|genommen|eingenommen|intus|runtergeschluckt|reingezogen|eingeworfen|geleert)
    alles ~1 (geschluckt|runtergespult|eingeworfen) ~12 (einschlaf*|weiss|dreht|spat|verzeih*|tabletten|pillen|angst|mude)
    (handgelenk|handgelenke|pulsadern|adern|unterarme|pulsader) ~2 (aufgeritzt|aufgeschnitten|aufgeschlitzt|geoffnet|durchgeschnitten)
  `,
  'crisis.means': `
    (klinge|rasierklinge|messer|cutter) ~3 (ans|am|an meinem|an mein|auf meinem|aufs) (handgelenk|pulsadern|hals|kehle|arm|unterarm)
    (pistole|waffe|gewehr|revolver) ~4 (schoss|schlafe|mund)
    (genug|ausreichend|genugend) ~1 (tabletten|pillen|schlaftabletten|schlafmittel|medikamente|insulin) ~2 (gespart|gesammelt|zusammen*|gehortet|beisammen|da|zuhause)
    (sitze|sitz|stehe|steh|klettere|geklettert|hocke|beine) ~4 (gelander|bruckengelander|brustung|absperrung) ~5 (brucke|autobahnbrucke|unter mir|tiefe|dach|parkhaus*|abgrund|fluss|springe*|unten)
    (gelander|brustung) ~2 (brucke|autobahnbrucke|eisenbahnbrucke|bahnbrucke|hochhaus*|talbrucke) ~3 (unter mir|tief|stehe|sitze)
    (strick|seil|schlinge) ~3 (hangt|geknotet|befestigt|festgemacht|baumelt|angebracht) ~4 (garage|dachboden|balken|baum|ast|keller|decke|haken|scheune|dachstuhl)
    (garage|dachboden|balken|baum|keller|scheune) ~2 (hangt|baumelt) ~2 (strick|seil|schlinge)
    (tabletten|pillen|schlafmittel|schlaftabletten) ~4 (aufgereiht|bereitgelegt|abgezahlt|zurechtgelegt|ausgedruckt) ~3
  `,
  'hopelessness.death_wish': `
    (krankheit|krebs|unfall) ~4 (mich) ~2 (holt|mitnimmt|totet|dahinrafft|erlost)
    wurde ~2 (nichts|nicht) ~1 (ausmachen|storen) ~1 (wenn ich|nicht mehr) ~3 (tot|sterbe|sterben|aufwach*|mehr da|weg)
    (wenn|wunschte|wunsche|hoffe|manchmal|hoffentlich|traume|stelle mir vor|ware schon) ~7 (herzinfarkt|schlaganfall|hirnblutung|krebs|lkw|laster|auto|bus|unfall|krankheit|aneurysma) ~5 (schlaf|bekame|bekomme|kriege|erfasst|uberfahrt|mitnimmt|trifft|erwischt|holt|erledigt|ruhe|todlich*|uberfahren)
    im schlaf ~4 (herzinfarkt|herzstillstand|herz stehen|sterben|gehen durfte)
    (egal|nichts aus|nicht schlimm|recht|wurscht) ~3 (wenn|ob) ich ~4 (nicht mehr da|tot|sterbe|sturbe|nicht mehr aufwach*|weg|uberfahren)
    (einschlafen|schlafen) ~2 (nie wieder|nie mehr|nicht mehr|fur immer) ~1 (aufwachen|wach)?
  `,
  'hopelessness.burden': `
    (leichter|besser|einfacher) ~3 wenn es mich ~1 nicht ~1 (gäbe|gibt)
    ohne mich (ginge|geht|hatten|hatte|waren) ~3 (besser|leichter|glucklicher|ruhe)
    (bin|fuhle mich) ~4 (uberflussig|fehl am platz|eine zumutung|unnutz)
    (koste|kost) ~2 (nur|bloss) ~2 (geld|nerven|kraft|zeit)
    (niemand|keiner|keinem) ~1 (wurde|wird) ~1 (mich)? ~1 (vermissen|fehlen|merken|trauern)
    (niemandem|keinem) ~1 fehlen
    (verdienen|verdient|verdient hatten|hatten) ~2 (bessere|besseren|andere|anderen) (mutter|vater|mama|papa|frau|mann|tochter|sohn|freundin) ~1 verdient?
    (alle|sie|familie|alles|eltern) ~3 (erleichtert|besser dran|froh|glucklicher|leichter|ruhe) ~2 (wenn|ohne) ~1 (mich|ich) ~2
    (klotz am bein|stehe allen im weg|mache allen das leben|mache ihnen alles kaputt|nur ballast|falle allen zur last|uberflussig)
  `,
  'self_harm.urge': `
    (juckt|reizt|drangt) ~3 mich ~2 (schneiden|ritzen|verletzen|verbrennen)
    (drang|druck|verlangen|bedurfnis|lust|zwang) ~5 (schneiden|ritzen|wehzutun|weh zu tun|mich zu verletzen|mich selbst zu verletzen|verbrennen|klinge)
    (gern|gerne|am liebsten|unbedingt|wurde mich|wurde mir|mochte mich|will mich) ~4 (ritzen|schneiden|wehtun|weh tun|verletzen|verbrennen) ~1 ($|aber|und)
    (kampfe|kampf|widerstehe|wehre|halte) ~6 (klinge|ritzen|schneiden|rasierklinge|druck|drang|selbstverletz*)
    (schneidedruck|ritzdruck|svv druck|druck mich zu)
  `,
  'cue.idiom': `
    (bin|liege|sitze) ~3 allein ~1 (zu hause|zuhause|daheim) ~4 (serie|serien|badewanne|grippe|film|filme|pizza|homeoffice|sofa)
    (grippe|erkaltung|serie|badewanne) ~2 allein (zu hause|zuhause|daheim)
  `,
};
