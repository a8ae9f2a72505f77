import { type PhraseTable } from '../../matching/compile.js';

/**
 * German: worth a look some time. Low and numb, worn out, need unmet, quarrel, relapse. A bare "müde", "allein" or
 * "leer" is left out on purpose: tired after sport, alone at the cinema, an empty phone.
 */
export const DE_LOW_MOOD: PhraseTable = {
  'low_mood.low': `
    (trau|traue) mich ~3 (nicht|kaum|nimmer) ~5 (raus|bahn|ubahn|bus|aus dem haus|unter leute|vor die tur|einkaufen)
    (geghostet|ghostet) ~2
    (fehlgeburt|totgeburt|sternenkind) ~6 (rede|nicht|leer|weine|heule|keinem|trauer*)
    mir (is|ist) ~2 alles ~1 (wurscht|egal|scheissegal|schnuppe|gleichgultig)
    alles ~1 (wurscht|scheissegal)
    (raff|raffe) ~4 (nix|nichts|nicht|kaum)
    (zu nix|zu nichts) ~2 (aufraffen|durchringen|motivieren)
    (sitz|sitze|hock|hocke) ~3 im dunkeln
    (fehlt|fehlst|fehlen) mir ~2 (an allen ecken|uberall|immer noch)
    (reisst|zieht|haut|riss|zog) ~1 mir ~2 boden ~1 (weg|unter)
    ohne ~2 zu (heulen|weinen)
    keine luft ~3 (angst|panik)
    (fuhl|fuhle|fuhlte) (ich)? (mich|mi)? <so>? <so>? <so>? <low>
    (bin|bins) <so>? <so>? (einsam|verzweifelt|antriebslos|ausgebrannt|depri|depressiv|innerlich leer|innerlich tot|abgestumpft|todunglucklich|unglucklich|kraftlos|mutlos|ausgelaugt|seelisch am ende|in einem loch|im loch|in nem loch)
    (alles|welt|leben|tage|es) (ist|sind|wirkt|erscheint|fuhlt sich)? <so>? <so>? (grau|grau in grau|dumpf|trist|trub|farblos|bedeutungslos|sinnleer|egal)
    (funktionier|funktioniere|existier|existiere|vegetier|vegetiere) (ich)? ~1 (nur|bloss|vor mich)
    ich ~2 (nur|bloss) noch ~1 (funktionier|funktioniere|existier|existiere|vegetier|vegetiere)
    (lebe|leb|nur|alles|seit _|wochen|monate|monaten|wochenlang|tage|tag fur tag) ~3 (auf|im) (autopilot*|autopiloten)
    (wie) (ferngesteuert|im nebel|in watte|hinter glas|betaubt|gelahmt|unter wasser|ein roboter|ein zombie|eine maschine|ein geist|ein schatten)
    (nur noch|seit _|seit tagen|seit wochen|den ganzen tag|das ganze wochenende|tagelang|wieder den) ~3 (im|ins) bett
    (komm|komme|schaff|schaffs|schaffe|krieg|kriege|pack|packs) ~5 (nicht|nicht mal|kaum|nimmer) ~3 (hoch|aus dem bett|ausm bett|aufzustehen|zu duschen|das haus zu verlassen|vor die tur|ans telefon|ans handy zu gehen|rauszugehen)
    (krieg|kriege|bekomm|bekomme|bring) ~3 (nix|nichts|nicht|kaum) ~2 (auf die reihe|gebacken|zustande)
    (seit|schon) ~1 (tagen|tage|wochen|woche|ewigkeiten) ~1 (nicht|nix|nichts|kaum|nicht mehr) ~3 (geduscht|gegessen|geschlafen|gelacht|rausgegangen|draussen|vor der tur|das haus verlassen|die wohnung verlassen|gesprochen|geredet)
    (abwasch|wasche|geschirr|post|mull|mahnungen) ~4 (stapelt sich|turmt sich|seit (_)? (wochen|tagen)|ungeoffnet)
    (rolladen|rollladen|rollos|vorhange) ~2 (unten|zu|runter) ~4 (tagen|geh|nicht|niemand|ganzen tag)
    (seit) ~1 (tagen|wochen) ~1 (rolladen|rollladen|vorhange|rollos) ~1 (unten|zu)
    (liege|lieg|lag) ~6 (wach|schlaflos)
    (starre|starr|starrte) ~3 (decke|wand|leere|loch)
    (nachts|nacht|nachte) ~4 (wach und|wachgelegen|grubel*|grubl*|durchgeheult|kein auge|nicht schlafen)
    (wach) ~1 (bis|seit) ~1 (2|3|4|5|zwei|drei|vier|funf) ~3 (nacht|nachts|jede|wieder|grubel*)
    (schlaf|schlafe|schlief) (ich)? <so>? <so>? (nicht|kaum|gar nicht|keine nacht|hochstens|schlecht) ~2 ($|mehr|und|noch|seit|durch|stunden|wegen)
    (zwei|drei|vier|2|3|4) stunden (schlaf|geschlafen) ~2
    (seit|wieder|schon|jede|die) ~1 schlaflose* ~1 (nacht|nachte)
    kein auge ~1 (zu|zugemacht|zugetan|zubekommen|zugekriegt)
    (grubel|gruble|grubele) ~5 (nacht|nachts|standig|dauernd|ruhe|immer|nur|stunden|stundenlang)
    (gedanken|kopf|hirn) ~2 (kreisen|kreist|rasen|rast|rattert|nicht ab|nicht still|gibt keine ruhe|keine ruhe|hort nicht auf|horen nicht auf|drehen sich)
    (gedankenkarussell|gedankenkreisen|gedankenspirale)
    (find|finde|komm|komme|kann) ~1 (nachts)? ~2 (nicht|keine|keinen|nie) ~1 (in den schlaf|zur ruhe|runterkommen|abschalten)
    (albtraume|alptraume|flashback|flashbacks) ~3 (jede|wieder|seit|standig|schlimm*|nacht|nachts|plagen)
    (heul|heule|weine|wein|heulen|weinen|flenne|tranen) ~4 (nur noch|jede*|standig|grundlos|ohne grund|dauernd|auf der arbeit|auf arbeit|aufm klo|auf dem klo|im buro|nonstop|in den schlaf|wegen allem|wegen jeder|unter der dusche|heimlich|stundenlang|immer wieder)
    (wieder|jede*|standig|nur noch|heimlich|stundenlang|auf dem klo|aufm klo|in den schlaf|grundlos|gerade|grad|nur) ~4 (geheult|geweint|am heulen|am weinen)
    (kann|konnte) ~2 nicht ~1 aufhoren zu (weinen|heulen|zittern|grubeln)
    (kurz vorm|kurz vor dem|kurz vor einem) (heulen|weinen|zusammenbruch|nervenzusammenbruch|durchdrehen|burnout)
    (brech|breche|brach) (ich)? ~3 (zusammen|in tranen aus)
    (panik|angstattacke*|angstanfall*|angstzustande*|panikanfall*) ~3 (wieder|schon|jeden|taglich|bekommen|gehabt|attacke|attacken|uberrollt|schiebe|schieb|supermarkt|bus|bahn)
    (wieder|standig|dauernd|totale|volle) (panik|angstattacke*|angstzustande*|panikanfall*)
    herzrasen ~3 (zitter*|panik|angst|atem*|luft|schwindel|wieder|nachts)
    angst ~2 (vor allem|vor jedem tag|vor morgen|rauszugehen|vor der zukunft|verruckt zu werden|durchzudrehen|vor menschen|ans telefon)
    (freu|freue|freut) ~3 (auf|uber) (nix|nichts|gar nichts|gar nix) (mehr|$|wirklich)
    (nix|nichts|gar nichts) (mehr)? (macht|bringt) (mir)? (noch|wirklich)? (spass|freude) ($|mehr|und)
    (macht|bringt) ~3 (nix|nichts|keinen|keine) ~2 (spass|freude) mehr
    (macht|bringt) mir (nix|nichts) mehr ~1 (spass|freude)
    (auf|an) (nix|nichts|gar nichts) ~1 (mehr)? ~1 (lust|bock|freude|interesse|appetit)
    (kein|keinen|null|keine) ~1 (antrieb|appetit|lebensfreude|elan) ~1
    (keine|null|kaum noch|kein bisschen) (kraft|energie) ~1 (mehr|ubrig|$)
    (fuhl|fuhle|spur|spure|empfind|empfinde) (ich)? ~1 (nix|nichts|gar nichts|gar nix) (mehr|$|ausser)
    (erkenn|erkenne|kenn|kenne) mich ~1 (selbst|selber)? ~1 nicht ~1 wieder
    (bin|steh|stehe) ~1 (nicht mehr ich|komplett neben mir|total neben mir|neben der spur|vollig neben mir)
    (tage|wochen) ~2 (verschwimmen|ziehen an mir vorbei|rauschen an mir vorbei)
    weiss ~3 (nicht|nicht mal|gar nicht) ~2 (welcher (tag|wochentag)|wozu ich|wie es weiter|weiter wissen|wo mir der kopf|was ich noch (machen|tun))
    (weiss nicht|keine ahnung|frag mich|weiss gar nicht) wie ich (das|es|den tag|die woche|alles|die nacht) ~3 (schaffen|packen|aushalten|uberstehen|durchhalten|durchstehen)
    wie soll ich (das|es|den|die) ~4 (aushalten|schaffen|durchstehen|durchhalten|packen|uberstehen)
    alles ~2 (zu viel|zuviel)
    (wird|wirds|wachst) (mir|uns) ~3 (zu viel|zuviel|uber den kopf)
    ich (pack|packe) (das|es|alles) ~1 (nicht|nimmer|kaum|nicht mehr)
    mit ~1 (nerven|kraft|krafte|kraften) ~2 (am ende|fertig|runter)
    am ende meiner (krafte|kraft|nerven)
    (auf dem zahnfleisch|aufm zahnfleisch|total am limit|bin am limit|am anschlag|vollig am limit)
    (steuere|im|ins|in einen|in den|wegen|mit) ~1 (burnout|burn out)
    (macht|machen|machts) mich ~2 (kaputt|krank|murbe)
    bin ~1 (einfach|total|komplett|vollig|nur noch|so|echt) (durch|im arsch|am arsch|leer)
    (pflege|pfleg|kummere mich um|versorge) ~9 (ausgebrannt|am ende|keine kraft|erschopft|entlastung|zahnfleisch|keine hilfe|nicht mehr konnen|uberfordert)
    (alleinerziehend*) ~7 (zahnfleisch|am ende|erschopft|uberfordert|niemand*|kaputt|fertig|nicht mehr|keine)
    (schrei|schreie|brull|brulle|schnauz|schnauze) (ich)? ~1 (nur noch|standig|dauernd|die ganze zeit|meine kinder|die kinder|alle)
    ich ~1 (nur noch|standig|dauernd) (schreie|brulle|rumschreie)
    (kind|kinder|baby|kleine|kleiner) schlaft ~1 nicht ~5 (durch|am ende|fertig|nicht mehr|erschopft|ich auch nicht|ich schlaf)
    (niemand|niemanden|keiner|kein mensch|kein schwein|keine sau|kaum jemand) ~3 (gratuliert|gemeldet|meldet sich|geantwortet|antwortet|angerufen|zum reden|besucht mich|an mich gedacht|nach mir gefragt|sieht mich|sieht wie|fragt wie)
    (kenn|kenne) ~2 (niemanden|keinen|kein schwein|keine menschenseele|keine sau) ~1 ($|hier|und|am)
    (red|rede|sprech|spreche) (ich)? ~3 (mit den wanden|mit der wand|mit niemandem|mit keinem|mit mir selbst|mit seinem foto|mit ihrem foto)
    (keine|kaum|null|keinerlei) (richtigen|echten|einzigen)? (freunde|freundschaften|kontakte) (mehr|und|$)
    (weihnachten|silvester|geburtstag|heiligabend|feiertage|wochenende) ~2 (wieder)? (allein|alleine|ganz allein|einsam|ohne ihn|ohne sie) ~1
    einsam ~1 ($|und|ohne|hier|heute|wie|seit|dass)
    (diese|meine|die) einsamkeit
    (vermiss|vermisse|fehlt|fehlst|fehlen) (ich)? ~1 (ihn|sie|mir|mama|papa|dich|meine*|meinen) ~2 (so|sehr|schrecklich|jeden|jede|furchtbar|unendlich|wahnsinnig|extrem)
    (mama|papa|mutter|vater|mann|frau|oma|opa|bruder|schwester|sohn|tochter|freund|freundin|er|sie|hund|katze) ~5 (tot|gestorben|verstorben|beerdigt) ~8 (immer noch|begreif*|leer|loch|komm* nicht|schmerz|weh|heule|weine|fur ihn mit|nicht fassen|nicht klar)
    (trauer|verlust) ~2 (frisst|uberrollt|erdruckt|zerreisst|hort nicht|lasst mich nicht)
    ohne (ihn|sie) ~4 (so still|leer|so leer|nicht klar)
    (seit|nach) der (trennung|scheidung) ~5 (nicht|kein|loch|lieg*|schlaf*|heul*|wein*|leer|allein|nur|wach|einsam)
    (hat|hast) ~2 (mich verlassen|mich betrogen|mich sitzen|schluss gemacht (und|per|seit|nach|$)|mit mir schluss gemacht)
    (lachel|lachle|lache|grinse) (ich)? ~4 (zuhause|zu hause|innerlich|drinnen|innen) ~2
    (tu|tue|tun) ~1 so als ~5 (ok|okay|gut|normal|nichts|nix|in ordnung)
    (mobbt|mobben|schikaniert|schikanieren|demutigt|demutigen) ~1 (mich|uns)
    (chef|chefin|lehrer|lehrerin|kollegen|kollegin) ~2 (macht|machen|schreit|schreien) mich ~3 (runter|an|fertig|zur sau|nieder)
    (werde|werd) ~4 (gemobbt|schikaniert|ausgegrenzt|fertiggemacht|runtergemacht)
    (sonntags|sonntagabend|abends|morgens) ~2 (schon|immer)? (schlecht|ubel|bauchweh|angst) ~4 (arbeit|schule|montag|buro|chef|$)
    (ess|esse) (ich)? ~1 (kaum|fast nichts|nix|nichts|gar nichts) ($|mehr|noch|und|seit)
    (ess|esse) (ich)? ~1 nur noch (toast|nudeln|sussigkeiten|mull|chips|wenn)
  `,
  'low_mood.need': `
    (reha|kur|therapie|verlangerung|pflegegrad|erwerbsminderung*) ~3 (abgelehnt|nicht genehmigt|gestrichen)
    (niemand|keiner|nirgends) ~3 zustandig
    (weiterverwiesen|weitergeschickt|von pontius zu pilatus|von einer stelle zur)
    antrag ~6 (abgelehnt|liegt seit|nicht bearbeitet|seit monaten|beim amt)
    (leb|lebe|leben) ~1 (von erspartem|vom ersparten|vom dispo|von meinem ersparten|auf pump)
    (verwiesen|geschickt) ~3 keiner zustandig
    (warteliste|wartelisten|wartezeit|wartezeiten) ~7 (therapie*|therapeut*|psycho*|tagesklinik|klinik|aushalten|facharzt|psychiater*)
    (monate|monat|jahr|jahre|monaten) ~2 (warteliste|wartezeit|warten|warte) ~5 (therapie*|psycho*|klinik|platz|hilfe)
    (therapeut*|psycholog*|psychiater*|betreuer*|sozialarbeiter*|bezugsperson|beraterin|berater) ~4 (in rente|hort auf|ist weg|umgezogen|kundigt|gekundigt|absagt|abgesagt|geht weg|zieht weg|abgebrochen|aufgehort|schwanger|verlasst|nicht mehr da)
    (keinen|kein|nirgends|keine) ~2 (therapieplatz|therapeut*|psychiater*|facharzt*|kassenplatz|therapie)
    (praxis|praxen|therapeut*|arzt|arzte|psycholog*) ~3 (nimmt|nehmen) ~3 (patienten|neuen|auf)
    (nicht ernst genommen|nicht ernstgenommen|abgewimmelt|abgewiesen|abgespeist|weggeschickt worden|vertrostet|nicht krank genug|im stich gelassen|alleingelassen|allein gelassen|hangen gelassen|fallen gelassen worden)
    (konto|geld|geldbeutel) ~4 (leer|im minus|uberzogen|gepfandet|reicht nicht|reicht nie)
    (reicht|reichts|langt) ~3 (nicht|nie|kaum|hinten) ~3 (zum leben|essen|miete|monatsende|vorne|strom|ende des monats)
    (jobcenter|amt|sozialamt|burgergeld|arbeitsamt|arbeitslosengeld|wohngeld|krankengeld|krankenkasse|rentenkasse|kasse) ~5 (gekurzt|gestrichen|gesperrt|abgelehnt|sanktion*|zuruckzahlen|nicht bewilligt|zahlt nicht|lasst mich warten)
    (miete|strom|stromrechnung|heizung|essen|raten|nachzahlung|rechnungen) ~4 (nicht (mehr)? (bezahlen|zahlen|leisten)|zahlen soll*|bezahlen soll*|im ruckstand|mahnung*)
    (strom|heizung|wasser) ~2 (abgestellt|abgeklemmt|gesperrt)
    (gerichtsvollzieher|zwangsraumung|raumungsklage|obdachlos|wohnungslos|notunterkunft|pfandung|inkasso)
    (schulden|schuldenberg) ~3 (wachsen|wachst|erdruck*|bis zum hals|uber den kopf|schlaf|angst)
    (bin|wir sind) ~2 (pleite|blank|bankrott)
    (kundigung|eigenbedarf|rausgeschmissen|rausgeworfen|mussen raus) ~7 (nichts neues|finden nichts|wohin|strasse|finde nichts)
    (wohnung|job|arbeit|arbeitsstelle) ~1 verloren ~4
    (weiss|wissen) nicht ~1 (wohin|an wen) ~2
    (nur noch|wieder nur|jeden tag) (nudeln|toast|reis) ~5 (geld|konto|monat)
    (geld|konto|monat|monatsende) ~8 (nudeln|toast|tafel)
    (ist|jemand|wer) ~1 (jemand|wer|hier)? ~1 (da|wach|online) ~2 (zum reden|zum schreiben|zum quatschen|der zuhort|ich brauch*)
    (brauch|brauche|brauchte) ~3 (jemanden|wen|jemand) ~1 (zum reden|zum zuhoren|zum schreiben|der zuhort|der mir zuhort)
    (brauch|brauche) ~1 (dringend|wirklich|echt|unbedingt) ~1 (hilfe|unterstutzung)
  `,
  'low_mood.worried_about_other': `
    (mein|meine|meiner|meinem|eine|ein) ~1 (freund|freundin|bruder|schwester|sohn|tochter|mutter|mama|vater|papa|mann|frau|kumpel|kollegin|cousine|cousin|nichte|neffe|kind|mitbewohnerin) ~5 (ritzt sich|suizid*|nicht mehr leben|will sterben|sterben will|sich selbst|isst nichts mehr|isst kaum|nicht mehr leben will|geht nicht ans handy|was antut|antun konnte)
    (mach|mache|machen) (mir|uns) (echt|total|so|wirklich|langsam|ernsthaft)? (solche|grosse|riesige|wahnsinnige|ernste)? sorgen um
  `,
  'conflict.civil': `
    (zoff|streit|krach|beef|gezofft|gestritten|verkracht|zerstritten|funkstille|auseinandersetzung|kontaktabbruch) ~3 (mit|zwischen|mein*|seit|wieder|standig|daheim|zuhause|zu hause)
    (seit|wieder|standig|dauernd|nur) ~2 (zoff|streit|krach|funkstille)
    (redet|reden|spricht|sprechen) ~3 (nicht mehr|kein wort|nicht) ~2 (mit mir|miteinander)
    (antwort|kommentar|reaktion|spruch|nachricht|worte|ton|beitrag|post) ~6 (verletzend|unfair|verletzt|getroffen|daneben|unpassend|herablassend|respektlos|nicht fair|nicht okay|weh getan|wehgetan|gekrankt|uberheblich|von oben herab)
    (fand|finde|find|fuhlte|fuhl|fuhle) ~6 (verletzend|unfair|angegriffen|ubergangen|nicht fair|daneben|respektlos|herablassend|verurteilt|missverstanden|bevormundet|ausgegrenzt|ausgeschlossen)
    (beitrage|posts|post|nachrichten|fragen|ich) ~3 (immer|standig|hier|einfach|wieder|nur) ~2 (ubergangen|ignoriert|uberlesen|ubersehen)
    (sauer|wutend|stinksauer|enttauscht|genervt|gekrankt) ~1 (auf|von|uber) ~1 (dich|euch|ihn|sie|dir|ihm|ihr|mein*|der gruppe|die gruppe|den mods|einigen hier|einige hier)
    (verlasse|verlass|uberlege|uberleg) ~4 (die|der|diese|das)? (gruppe|forum) ~2
  `,
  'relapse.substance': `
    (bier|biere|wein|schnaps|sekt|wodka) ~2 (vor|schon vor|schon am) ~3 (uhr|mittag|morgen|fruhstuck)
    (bin|wieder) ~2 (abgesturzt|eingeknickt|schwach geworden|versackt)
    (wieder|doch|erneut) ~5 (zur flasche|zum glas|gesoffen|gekippt|gezogen|gekokst|gekifft|konsumiert|gespritzt|geballert|verzockt|gewettet|was genommen|besoffen|betrunken|am automaten|ins casino|im casino|in der spielo|in der spielothek|gedattelt|dicht|stoned)
    (gehalt|lohn|geld|miete|erspartes|ersparnisse|kohle|hundert*|tausend*|euro|alles) ~4 (verzockt|verspielt|verwettet|versoffen|verballert|verkokst|verdattelt)
    (monate|tage|jahre|wochen|monaten|jahren|tagen) ~2 (clean|trocken|nuchtern|abstinent|rauchfrei|ohne) ~5 (im eimer|umsonst|fur die katz|dahin|futsch|hinuber|(und|dann|gestern|heute|jetzt)? wieder (getrunken|gesoffen|was|angefangen|gekifft|gezogen|konsumiert|geraucht|eine))
    (monate|tage|jahre|wochen) ~1 (im eimer|fur die katz|futsch|fur den arsch|weggeworfen)
    wieder (angefangen|mit dem) ~2 (rauchen|trinken|kiffen|saufen|zocken|koksen|spritzen)
    (wieder|doch) ~4 (kippe|kippen|zigarette|zigaretten|joint) ~3 (geraucht|gekauft|angemacht|angezundet|geholt)
    (verlangen|gier|druck|craving) ~3 (nach|auf) ~2 (alkohol|alk|stoff|koks|bier|joint|benzos|schnaps|wein|zocken|konsum|heroin)
    (kurz davor|beinahe) ~4 (zu trinken|ruckfallig|dealer|zu konsumieren|spielothek|zu saufen|trinken)
    (saufe|sauf|kiffe|kiff|kokse|zocke) (ich)? ~4 (jeden|taglich|heimlich|zu viel|zuviel|um zu|schon morgens|immer mehr|allein|alleine|wieder|mich)
    (bier|wein|wodka|schnaps|alkohol|sekt|flasche) ~4 (jeden abend|heimlich|um zu schlafen|um zu vergessen|um einzuschlafen|zum einschlafen|schon morgens|versteckt|verstecke)
    (trinke|trink) (ich)? ~2 (heimlich|um zu vergessen|um zu schlafen|um einzuschlafen|schon morgens|wieder|viel zu viel)
    (komm|komme) ~2 nicht ~2 (weg|los) ~2 (alkohol|alk|kiffen|saufen|zocken|trinken|automaten)
    (komm|komme) ~1 (vom|von dem) (alkohol|alk|kiffen|saufen|zocken|trinken|zeug) ~2 nicht ~1 (weg|los)
  `,
  // The same words after a good day, over onions, with a cold.
  'cue.idiom': `
    (schlafen|einschlafen) vor (aufregung|freude|vorfreude|nervositat)
    (zwiebel*|freude|lachen|gluck|ruhrung|film|hochzeit|heuschnupfen) ~6 (geheult|geweint|heulen|weinen|tranen)
    (geheult|geweint|heulen|weinen|tranen) ~3 vor ~1 (lachen|freude|gluck|ruhrung|erleichterung)
    (grippe|fieber|erkaltung|corona|magen darm|migrane|erkaltet) ~6 (im|ins) bett
    (im|ins) bett ~6 (grippe|fieber|erkaltung|corona|magen darm|migrane|erkaltet)
    (grippe|magen darm|magendarm|erkaltung|corona|darmspiegelung|schwanger) ~8 (gegessen|essen|appetit|kotze|erbreche|abfuhrmittel)
    zum haare ausreissen
  `,
  'cue.denial': `
    (nicht|nicht mehr|nie mehr|nicht so|gar nicht) <low>
  `,
  'cue.hopeful': `
    (geht es|gehts) ~1 (nachste woche|endlich|bald|morgen)? los
    endlich ~4 (therapieplatz|platz|termin) ~1 (bekommen|gekriegt|gefunden)
    (wieder vertragen|versohnt|wieder versohnt|ausgesprochen und)
  `,
};
