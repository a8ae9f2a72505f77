import { type PhraseTable } from '../../matching/compile.js';

/** German: self-harm in all its ways, being hurt, voices, and despair said in everyday words. */
export const DE_SELF_HARM: PhraseTable = {
  'self_harm.act': `
    (ellenbogen|knie|faust|fauste|hand|kopf|knochel) ~4 (wand|mauer) ~1 (gehauen|geschlagen|geboxt|geknallt)
    <body> ~5 (heizung|herdplatte|kerze|flamme|feuerzeug) ~2 gehalten
    (hab|habe|wieder|gestern|heute|gerade|grad|absichtlich|mir|mich|mit) ~5 <body> ~3 (rumgeschnippelt|geritzt|aufgeritzt|aufgekratzt|blutig|zerkratzt|eingeschnitten|reingeschnitten|geschnitten|verbrannt|verbruht)
    (zigarette*|kippe|kippen|feuerzeug|bugeleisen) ~4 <body> ~1 (ausgedruckt|ausdrucke|ausgemacht|gehalten|verbrannt|halte|$)
    (schlag|schlage|hau|haue|ramm|ramme|knall|knalle|schlug|boxe|geschlagen|gehauen) (ich)? ~3 (kopf|stirn|faust|schadel) ~3 (wand|tur|boden|tischkante|spiegel)
    (kopf|stirn|faust) ~2 (gegen|an) (die|eine) (wand|tur|fliesen) ~1 (schlage|schlag|geschlagen|gehauen|haue|ramme|geknallt)
    (schlag|schlage|hau|haue|ohrfeige|prugel|boxe|kneif|kneife|beiss|beisse|kratz|kratze|ritz|ritze|schneid|schneide|verbrenn|verbrenne|stech|steche|geschlagen|gehauen|gekratzt|gebissen) (ich)? (mich|mir) ~4 (selbst|selber|ins gesicht|auf den kopf|blutig|bis es blutet|bis ich blute|die arme auf|die haut auf|mit der faust|mit fausten|wund|in den arm|gegen die beine|auf die beine)
    (mich|mir) ~2 (selbst|selber) ~2 (ins gesicht|auf den kopf) ~2 (geschlagen|gehauen|schlage|haue|geboxt)
    (mich|mir) (selbst|selber) ~2 (geschlagen|gebissen|verbrannt|gekratzt|geboxt|blutig gekratzt)
    (kratz|kratze|pule|pul|knibbel|knibble|scheuer|scheuere) ~6 (blutig|bluten|es blutet|aufs blut|offen sind)
    (reiss|reisse|rupf|rupfe|zieh|ziehe) ~4 (haare|wimpern|augenbrauen|haar|haarbuschel) ~1 (aus|raus)
    (buschelweise|strahnenweise) ~1 haare ~2
    (haare|wimpern) ~1 (ausgerissen|rausgerissen|ausgerupft)
    (mir|mich) ~4 (zirkel|schere|scherbe|nagelschere|rasierklinge|rasierer|cutter|nadel|klinge) ~6 (geritzt|aufgeritzt|geschnitten|gekratzt|gestochen|reingeritzt)
    (zirkel|scherbe|nagelschere|rasierklinge|rasierer|cutter|klinge) ~3 <body> ~3
    (selbstverletzung|svv|ritzen) ~4 (wieder|ruckfall|angefangen|nicht aufhoren|jeden tag|taglich|mein ventil)
    wieder ~2 (zur klinge|zum messer|zur schere|zum ritzen|mit dem ritzen)
    (neue|frische|wieder) ~1 (schnitte|ritze|brandwunden) ~1 (am|auf|an)
  `,
  'self_harm.urge': `
    <sharp> ~5 (gegeben|abgegeben|weggegeben|weggeworfen|weggeschmissen|entsorgt|weggebracht|versteckt|eingeschlossen) ~7 (zuruck|wieder|will|brauch*|suche|such|durchwuhl*|mull|sehnsucht|kaufen|vermiss*)
    (hol|hole|will|such|suche|durchwuhl*|kaufe|kauf) ~3 <sharp> ~2 (zuruck|wiederhaben|wieder haben|aus dem mull)
    (scharf|scharfe|scharfen|spitze) ~8 (mull|zuruck|durchwuhl*)
    (druck|drang|impuls|zwang|versuchung|gier|juckt|kribbelt) ~10 (ritzen|zu ritzen|schneiden|mich zu verletzen|mir wehzutun|mir weh zu tun|klinge|klingen|selbstverletz*|svv)
    (denk|denke|kreisen|gedanken|traume|fantasien) ~5 (ans ritzen|ritzen|klinge|klingen|selbstverletz*|mich zu verletzen|mir wehzutun|mich zu schneiden|schneiden)
    (will|muss|brauch|brauche) ~2 (blut sehen|den schmerz|schmerz spuren|schmerzen spuren)
    mir ~1 (unbedingt|einfach|so|wieder|dringend)? ~1 (wehtun|weh tun) ~1 (muss|will|mochte|wurde)
    (muss|will|mochte) mir ~3 (wehtun|weh tun)
  `,
  'self_harm.attempt': `
    (war|lag|kam|bin|wurde) ~6 (intensiv|intensivstation|its|notaufnahme|geschlossenen|klinik|psychiatrie|krankenhaus) ~9 (tabletten|uberdosis|versuch|suizid*|geschluckt|umbringen|vergiftung)
    (klinik|krankenhaus|psychiatrie|geschlossenen|intensiv|reha) ~5 nach ~2 (versuch|suizidversuch|uberdosis)
    (vor|letzte|letzten|gestern|vorgestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag) ~6 (brucke|gleisen|gleise|gelander|bahnsteig|dach|schienen) ~7 (weggezogen|runtergeholt|abgehalten|zuruckgehalten|runtergeredet|festgehalten|polizei|gerettet)
    magen ~2 ausgepumpt
    (nach|seit) (meinem|meinen) ~1 (versuch|suizidversuch|selbstmordversuch|uberdosis) ~4 (tage|tagen|woche|wochen|montag|klinik|alle|keiner|zuhause|entlassen|schame)
    (gescheitert|uberlebt|hat nicht geklappt|schiefgegangen) ~4 (versuch|suizid*|tabletten|uberdosis)
  `,
  'self_harm.starving': `
    wieder alles (ausgekotzt|rausgekotzt|erbrochen|hochgewurgt)
    (seit|schon|ganze) ~2 (tagen|tage|wochen) ~2 (nur|nichts|nix|bloss|kaum|quasi nichts) ~2 (kaugummi*|wasser|cola zero|tee|kaffee|bruhe|essen|gegessen)
    (ess|esse|gegessen) ~1 (seit|schon) ~2 (tagen|tage|wochen) ~2 (nur|nichts|nix|kaum|fast nichts)
    (verdien|verdiene|verdient) ~3 (kein|nichts zu|nicht zu|keine) ~1 (essen|mahlzeit)
    (kein|keine) (essen|mahlzeit) ~1 (verdient|verdienen)
    finger ~2 (hals|rachen)
    (kotz|kotze|erbrech|erbreche|gekotzt|erbrochen) ~5 (absichtlich|heimlich|nach jedem|jedes essen|jede mahlzeit|fressanfall|alles raus|alles wieder|selbst zum)
    (abfuhrmittel|abfuhrtabletten|brechmittel|appetitzugler|entwasserungstabletten) ~5 (schluck*|wie bonbons|jeden tag|taglich|hauptsache|missbrauch*|handvoll|packungsweise)
    (nehm|nehme|fress|fresse|schluck|schlucke) ~2 (abfuhrmittel|abfuhrtabletten|appetitzugler|entwasserungstabletten) ~2 (wie|jeden|hauptsache|handvoll|um)
    (fressanfall|fressattacke|fressflash) ~6 (kotz*|erbrech*|ubergeb*|hals|bestraf*|hungern|abfuhr*)
    (hunger|hungere) ~1 (mich)? ~1 (runter|weiter|seit|damit|zur strafe)
    (wieder|weiter) ~1 (am hungern|hungern angefangen|mit dem hungern|zu hungern)
  `,
  'abuse_suffered.violence': `
    wenn ich (gehe|geh|ihn verlasse|mich trenne) ~1 (nimmt|bringt|tut|totet|macht) (er|sie) ~3
    (er|sie|mein <kin>|meine <kin>|mein stiefvater|meine stiefmutter|der typ) ~1 (hat|haben)? ~1 (mich|mir) ~4 (gewurgt|geboxt|verprugelt|gescheuert|eine geknallt|geohrfeigt|getreten|gegen die wand|am hals|an der gurgel|an der kehle|an die kehle|mit dem gurtel|die treppe runter|zu boden)
    (mama|papa|mutter|vater|stiefvater|stiefmutter|er|sie|<kin>) (haut|schlagt|boxt|wurgt|prugelt|drischt|ohrfeigt|schubst|tritt|verdrischt) ~1 (mich|mir|uns) ~5 (gurtel|kabel|stock|faust|noten|getrunken|besoffen|ins gesicht|zu boden|blau|grun und blau|jedes mal|jeden tag|regelmassig|immer wieder)
    (mit dem gurtel|mit dem kabel|mit dem kochloffel|mit der faust) ~3 (schlag*|haut|geschlagen|verprugelt|gehauen) ~1
    (wieder|schon wieder) ~2 (blaues auge|veilchen|aufgeplatzte lippe|platzwunde)
    (blaues auge|blaue flecken|blaue flecke|veilchen|wurgemale) ~4 (von ihm|von meinem|von ihr|uberschmink*|schmink*|versteck*)
    angst ~1 vor (ihm|meinem <kin>|meiner <kin>|meinen eltern|meinem stiefvater|zuhause) ~2
    (er|<kin>|stiefvater|typ) ~5 messer ~1 (gezogen|vorgehalten|geholt|in der hand gehabt|auf mich)
    (er|<kin>|stiefvater) ~3 (droht|gedroht|drohte) ~4 (umzubringen|anzutun|wegzunehmen|totzuschlagen|zu toten|abzustechen)
    wenn (er|sie|papa|mama|mein <kin>|meine <kin>) ~3 (getrunken|trinkt|besoffen|betrunken|sauft) ~8 (schlagt|haut|blaues|versteck*|eine ab|keins ab|prugel*|angst|zu)
    (er|sie|mein <kin>|meine <kin>) ~4 (rastet|flippt) ~1 aus (wenn|sobald|weil) ~1 ich
  `,
  'abuse_suffered.sexual': `
    (er|stiefvater|onkel|papa|vater|bruder|opa|trainer|lehrer|mann|freund|cousin|chef|betreuer) ~3 (zwingt|zwang|notigt|gezwungen) ~2 (mich)? ~6 (schlafen|sex|auszuziehen|anzufassen|ins bett|nackt|blasen)
    (er|stiefvater|onkel|papa|vater|bruder|opa|trainer|pfleger|freund meiner mutter|freund von mama) ~1 (kommt|kam|schleicht) ~3 (in mein zimmer|in mein bett|zu mir ins bett|unter meine decke|an mein bett)
    (fasst|fasste|grapscht|begrapscht|betatscht) ~1 mich ~3 (an|zwischen|untenrum|im schritt|an den po|an die brust|immer wieder|nachts|$)
    (nein|stopp) ~2 (gesagt|gesagt habe|gesagt hab) ~4 (weitergemacht|einfach weiter|trotzdem|nicht aufgehort|nicht gestoppt)
    (sex|schlafen|geschlafen|angefasst) ~4 (obwohl|auch wenn) ich ~1 (nein|nicht)
    (hat mich|wurde|haben mich) ~3 (vergewaltigt|sexuell genotigt)
  `,
  'abuse_suffered.control': `
    (er|sie|mein <kin>|meine <kin>|ihm|seine|mein stiefvater|meine eltern) ~9 (darf|durfte) ~2 (nicht|niemanden|keinen|nur|nirgends|keine) ~4 (treffen|sehen|raus|aus dem haus|arbeiten|telefonieren|freundinnen|freunde|alleine)
    (darf|durfte) ~1 (ich)? ohne (seine|ihre|sein|ihr) (erlaubnis|okay|ok|zustimmung)
    ohne (seine|ihre|sein|ihr) (erlaubnis|okay|ok|zustimmung) ~2 (darf|nicht|nichts|nirgends)
    (trackt|ortet|uberwacht|kontrolliert|checkt|durchsucht|filzt|liest) ~1 (mein|meine|meinen|mein ganzes) (handy|standort|nachrichten|chats|konto|telefon|ausgaben|mails)
    (nimmt|nahm) ~1 mir ~2 (geld|gehalt|lohn|karte|bankkarte|pass|ausweis|schlussel|konto) ~2 (ab|weg)
    (er|mein <kin>|mein stiefvater) ~3 (verbietet|verboten) ~3 (freund*|kontakt|familie|arbeiten|zu arbeiten|rauszugehen|treffen|zu sehen)
  `,
  'voices.gaining': `
    (in meinem|im) kopf (sagen|sagt|schreit|flustert|schreien) ~7 (soll|bestraf*|dreck|umbring*)
    (stimme|stimmen) ~5 (lauter|aggressiver|nicht schlafen|nicht mehr schlafen|kommentier*|befiehlt|befehlen|ich soll|verlangt|verlangen|wollen dass ich|will dass ich|nicht in ruhe|auf mich ein|schreien mich|schreit mich)
    (hor|hore) ~2 (stimmen|sie reden|sie flustern|sie uber mich)
    (kameras|wanzen|mikrofone|abhorgerate) ~3 (in|hinter) ~1 (meiner|meinem|der|dem) (wohnung|wand|zimmer|rauchmelder|handy|haus|lampe|steckdose)
    (werde|werd) ~3 (verfolgt|abgehort|uberwacht|beobachtet) ~1
    (wollen|will) mich vergiften
    (konnen|lesen|horen|steuern) ~1 meine gedanken
    (alle|die nachbarn|sie) ~2 gegen mich verschworen
    (stimmen|stimme) ~6 (reden|befehlen|befiehlt|befohlen|beschimpfen|flüstern|kommandieren|schreien|sagen mir|sagt mir)
  `,
  'hopelessness.death_wish': `
    (wunschte|hoffe|wunsch) ~2 (krebs|tumor|krankheit|herz) ~4 (schneller|mitnimmt|holt|erledigt|aufhort zu schlagen)
    ich ~1 (nie|niemals) geboren ~1 (ware|war|worden)
    (mag|will|kann) ~1 nimmer ~1 ($|leben|echt|so)
    (kein|keinen|null|keine) ~1 (bock|lust|freude|kraft) ~2 (auf|auf dieses|am|fur dieses|aufs|auf mein) (leben|dasein|welt)
    (einschlafen|einschlafe|einpennen) ~3 (weg sein|weg bin|nicht mehr aufwach*|nie mehr|fur immer|nicht aufwach*|nie wieder)
    (beneide|beneid|neidisch) ~7 (nicht mehr aufwach*|tot|toten|gestorben*|sterben|hinter sich|verstorben*|todkrank*|begraben)
    (beerdigung|beisetzung|trauerfeier|grab|friedhof|todesanzeige) ~5 (neidisch|beneide|neid|tauschen|an seiner stelle|an ihrer stelle)
    (hatte|hab|habe) ~1 nichts dagegen ~1 wenn ~8 (umfahrt|uberfahrt|uberfahren|erwischt|tot|sterbe|aufwache|krebs|trifft|lkw|laster)
    (mich) ~1 (hatte|durfte|sollte) es ~1 (nie|nicht|gar nicht) ~1 (geben|gegeben)
    (lieber|am liebsten) ~2 (tot|unter der erde|weg von dieser welt|nicht mehr da)
    (will|mochte|mocht) ~3 (weg sein von|nicht mehr da sein|von dieser welt|nicht mehr existieren|fur immer schlafen|endlich tot)
    (hoff|hoffe|wünsch|wünsche|wünschte|bete|wär|wäre) ~8 nicht mehr (aufwach|aufwache|aufwachen|wach werd|wach werde|wach zu werden|aufzuwachen)
  `,
  'hopelessness.burden': `
    (bin|bedeute) ~1 (fur)? (niemandem|niemanden|keinem|keinen) ~1 (wichtig|etwas|irgendwas)
    (war|ware) ich (weg|tot|nicht mehr da|nicht da) ~8 (aufatmen|nichts andern|erleichtert|besser dran|froh)
    lebensversicherung ~8 (geholfen|mehr wert|besser dran|hatten sie|mehr davon)
    (tot|gestorben) ~3 (mehr wert|nutzlicher|mehr davon|mehr geholfen)
    (ware|war|wars) ~3 (allen|ihnen|meiner familie|jedem|meinen kindern|der familie|uns allen) ~2 (geholfen|gedient) ~2 (wenn|ohne)
    (hatten|waren|hatte|ware|ging|ginge|gings) ~3 ohne ~1 (mich|so|eine|einen|ne|nen) ~5 (leichter|besser|besser dran|glucklicher|einfacher)
    bin (doch|eh|nur|halt|einfach|ja)? ~1 (ein|der|das) (fehler|irrtum|grosste fehler|problem fur alle)
    (mach|mache) ~2 (allen|jedem|meiner familie) ~2 (nur|bloss) ~1 (kummer|arger|probleme|kosten)
  `,
  'hopelessness.no_way_out': `
    (seh|sehe) ~3 (kein land|kein licht|keinen morgen)
    (wird|wirds) ~3 (nie|nimmer|nie wieder|nie mehr|niemals|nicht mehr) ~1 (gut|besser|anders) ~1 ($|und|egal|bei mir|werden)
    fur mich ~1 (gibts|gibt es|ist|gibts da|hat) ~2 (keine zukunft|keine hoffnung|kein morgen|keinen platz|nichts mehr|eh zu spat|keine hilfe)
    (aufgehort|aufgegeben) ~2 (zu hoffen|zu glauben|zu kampfen|dran zu glauben|daran zu glauben)
    (alles|ist) ~1 (fur nix|fur nichts|zwecklos)
    (egal was ich|was ich auch) ~7 (da nicht raus|nicht mehr raus|hilft nichts|bringt nichts|bringt nix|wird nicht besser|immer schlimmer|scheitere)
    (komm|komme) ~2 (da|hier|aus dem loch) ~2 (nie|nimmer|nie wieder|nicht mehr|nie mehr) ~1 (raus|heraus)
  `,
  'cue.idiom': `
    (rasierer|rasieren|rasiert|bart) ~6 geschnitten
    (ofen|backofen|herd|grill|tee|kaffee|sonne|strand|katze|kater|hund|dornen|hecke|rosen|brombeer*|muckenstich*|kochen|buegeln) ~8 (verbrannt|verbruht|zerkratzt|aufgekratzt|geschnitten|blutig)
    (verbrannt|verbruht|zerkratzt|aufgekratzt|geschnitten) ~4 (ofen|backofen|herd|grill|sonne|katze|kater|dornen|hecke|rosen)
    (in den|in die) ~1 finger ~2 geschnitten
  `,
};
