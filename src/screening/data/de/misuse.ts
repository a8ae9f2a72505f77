import { type PhraseTable } from '../../matching/compile.js';

/** German: what is aimed at others, said in everyday spite; sourcing, adverts, ways to reach the writer or somebody. */
export const DE_MISUSE: PhraseTable = {
  'abuse.insult': `
    (bist du|du bist|seid ihr) ~2 zu (dumm|blod|doof|damlich|bescheuert)
    verschwinde ~1 aus ~1 (gruppe|forum|chat)
    (du|ihr) (bist|seid) <really>? <really>? (das letzte|der letzte dreck|eine zumutung|zum kotzen|eine nervensage|eine lachnummer|eine dramaqueen|so peinlich|ein fall fur die klapse|nicht ganz dicht|nicht ganz sauber|bekloppt|hohl|eine mimose|eine plage)
    du (armes|armer|kleines|mieses) ~1 (wurstchen|wicht|wurst|licht)
    (du|ihr) ~1 (dramaqueen|mimose|hohlbirne|hirni|schwachkopf|arschgeige|nervensage|psycho|heulboje|jammertante|jammerlappen) ~1
    (dein|deine|euer|eure|dieses ewige|diese ewige|so ein erbarmliches|wieder dein) ~1 (gejammer|gejammere|geheule|geheul|geflenne|gewinsel|opfergetue|mitleidstour|selbstmitleid|gelaber)
    (du|ihr) (kotzt|ekelst|widerst|ekelt|nervst|nervt) ~1 (mich|uns|einen|alle|jeden|hier|so)
    (losch|loscht) (dich|deinen account|dein profil) ~1
    (werd|werdet) (mal|endlich|doch mal|erst mal|mal endlich) erwachsen
    werd erwachsen ~1 (du|oder|$)
    (geh|such|geht) ~1 (woanders|wo anders|anderswo|zu mama) ~2 (heulen|jammern|rumheulen|rumjammern|flennen|nerven)
    (kein wunder|wundert mich nicht) ~1 dass ~2 (dich|du|dir) ~4 (verlassen|allein|verlasst|abhaut|abhauen|niemand|keiner|hasst|hassen|sitzen|betrogen|gefeuert|mag)
    (niemand|keiner) (nimmt|liest|glaubt) ~1 (dich|dir|deine*|deinen) ~1 (hier|eh|sowieso) ~3
    (spar|erspar) ~1 (dir|uns) ~2 (gejammer|mitleid|drama|mimimi|lugen|geschichten)
    (heul doch|heul leise|such dir ein leben|mimimi) ~1
    (heul|heult|jammer) (leiser|woanders|weiter|doch)
    (jammertante|jammerlappen|heulsuse|dauerjammerer|opferrolle) ~2
    (niemand|keiner|kein mensch) ~2 nimmt dich ~1 ernst
  `,
  'abuse.exclusion': `
    (blockt|blockiert|ignoriert|meidet) ~1 (alle|einfach|bitte)? (den|die|diesen|diese) (typen|typ|kerl|tussi|user|person|alte|alten)
    (lasst uns|lass uns|wollen wir|sollen wir|sollten wir|konnen wir|konnten wir|wir sollten|konnt ihr|bitte|am besten) ~1 (die|den|sie|ihn|diese person|diesen user|diesen typ|die tussi|den typen|den kerl|der) (bitte|einfach|mal|alle|endlich|ab jetzt|mal bitte)? (alle|einfach|geschlossen|komplett|endlich|zusammen)? (ignorieren|blockieren|rausschmeissen|rauswerfen|rausekeln|ausschliessen|kicken|sperren|bannen|mobben|links liegen lassen)
    (antwortet|reagiert|schreibt|redet) ~2 (keiner|niemand|nicht) ~1 (mehr)? ~2 (seine|seinen|ihre|ihren|ihm|ihr|ihn|sie|den typ) ~3 (haut|geht|verschwindet|hort|gibt|mehr|posts|beitrage)
    (kickt|bannt|schmeisst|werft|blockiert|ignoriert) (die|den|sie|ihn) ~1 (alle|einfach|endlich|raus|bitte|mal)
    (du|die|der|sie) ~1 (hast|hat) hier nichts (verloren|zu suchen)
    (du bist|ihr seid) ~1 hier ~1 (nicht willkommen|unerwunscht|nicht erwunscht)
  `,
  'hate.group': `
    (auslanderpack|asylantenpack|fluchtlingspack|zigeunerpack|turkenpack|moslempack|schwulenpack) ~3
    <group> ~2 (kommen|sind) ~5 (abzukassieren|abkassieren|schmarotzen|zum schmarotzen)
    <group> ~3 (sind|seid|gehoren|stecken|sollten|sollen|mussen|nehmen|haben|leben) ~5 (parasiten|schmarotzer|ungeziefer|abschaum|gestort|pervers|terroristen|vergewaltiger|auf unsere kosten|weggesperrt|abgeschoben|vergast|hinter allem|raus hier|an die wand|untermenschen|dreckspack|gesindel|schadlinge|eine plage|widernaturlich|unsere jobs|nicht normal|dreckig|minderwertig)
    (parasiten|schmarotzer|ungeziefer|gesindel|dreckspack|abschaum) ~1 (diese|die) ~1 <group>
    (scheiss|drecks|dreckige|dreckigen|verdammte|verdammten|pack) <group>
    <group> (raus|abschieben|vergasen|verrecke)
    raus mit ~1 (den|allen|diesen) <group>
    (geht|geh|haut|hau|verpisst|verpiss|schert) ~3 (zuruck|dahin|heim|in eure heimat|in euer land|in dein land|in deine heimat) ~3 (herkommt|herkommst|hingehort|hergekommen)
    (geht|geh|haut|hau|verpisst|zuruck|ab) ~2 (in|nach) (eure|deine|euer|dein) (heimat|land|heimatland)
    (ihr|du|die) (gehort|gehorst|gehoren) nicht (nach|zu) (deutschland|osterreich|europa)
    (scheissauslander|scheissmoslems|scheissjuden|drecksjuden|drecksauslander|judenpack|transenpack|kanakenpack|musel|bimbo|rapefugees)
  `,
  'threat.violence': `
    (brech|breche|zertrummer|zertrummere|schlag|schlage) ~1 (ich)? (dir|euch|ihm|ihr) ~2 (finger|knochen|nase|arme|beine|genick|zahne|kiefer|rippen)
    (find|finde|krieg|kriege) ~2 (raus|heraus) ~1 (wer|wo) ~1 (du|ihr) ~2 (bist|wohnst|seid|arbeitest) ~1 (und dann|dann|gnade)
    gnade (dir|euch) gott
    (dann|bald|jetzt) bist du ~1 (dran|fallig|geliefert|tot)
    du bist ~1 (fallig|geliefert|ein toter mann|so gut wie tot)
    (kenn|kenne) ~1 (deine|eure) (strasse|adresse|familie|wohnung|hausnummer|kinder) ~6
    (komm|komme|steh|stehe) ~2 (vorbei|zu dir|vor deiner tur) ~2 (hau|schlag|schlage|mach|stech|tret|brech|polier) ~2 (dir|dich|dein)
    (hau|haue|schlag|schlage|geb|gebe|tret|trete) ~1 (ich)? (dir|euch|ihm|ihr|denen) ~2 (aufs maul|in die fresse|auf die fresse|eine rein|den schadel ein|die birne ein|die knochen)
    (wenn|sobald) ich (den|die|ihn|sie|dich) ~2 (erwische|treffe|finde|in die finger|kriege) ~3 (stech|steche|schlag|schlage|bring|bringe|mach|mache|brech|breche|tote|erschiess|erschiesse) ich ~1 (ihn|sie|den|die|dich|ihm|ihr) ~2
    (das|es) wirst du ~1 (bereuen|bussen)
  `,
  'pro_harm.encourage': `
    (mach|macht|mach es) ~3 (endlich|doch|einfach) ~1 ernst ~3
    (mach|tu|zieh) ~1 (es|das) ~1 (doch|endlich|einfach|halt|schon) ~2 (statt|anstatt|feigling|und spring)
    (spring|springt|springs) (halt|doch|endlich) ($|feigling|wir|niemand|dann)
    (schneid|schneide|ritz|ritze) ~1 (halt|doch|einfach|mal|ruhig|das nachste mal)? (tiefer|fester|richtig|langs) ~1 (dann|du|$|und|damit)
    (tu|tut|mach) ~1 (der welt|uns|uns allen|allen|der menschheit|deiner familie|dir) ~1 (einen|nen|n|den|ein)? gefallen ~1 und? ~2 (nimm|spring|stirb|verreck|bring|schluck|hang|verschwinde|friss)
    (nimm|schluck|friss) ~2 (alle|ganze|ganzen) ~1 (tabletten|pillen|schlaftabletten|medikamente)
    (fasten|hunger|fasting|null kalorien|abc) challenge ~8 (nix|nichts|tage|pushen|gemeinsam|mitmachen|ohne essen|kalorien)
    (fastenchallenge|hungerchallenge) ~6
    (wer|jemand) ~3 (hungert|hungern|nichts essen|nix essen) ~3 (mit mir|mit|gemeinsam|zusammen|um die wette)
    (pro ana|proana|ana forever|ana twin|anatwin|ana coach|ana gruppe|ana buddy|thinspo|thinspiration|meanspo|mia twin|hungertwin|abnehmtwin)
    (twin|hungerpartner*|abnehmpartner*) ~7 (abnehm*|hunger*|hungern|kilo|ana|streng*)
    hunger ist ~2 (schwache|kontrolle|dein freund|schonheit|starke)
    (bleibt|bleib) ~1 (stark|leer|hungrig) ~2 (madels|ana|esst nicht|girls|iss nicht)
    (ritzen|hungern|erbrechen|schneiden|svv) ~1 (ist|is) ~3 (nix|nichts|nicht|gar nicht|halb so) ~1 (schlimmes|schlimm|wild|dabei)
    (probier|versuch|probiers|versuchs) ~2 (mal|doch)? (ritzen|hungern|zu hungern|zu ritzen|dich zu ritzen|den finger in den hals)
    (ritzen|hungern|schneiden) ~6 (probier es|probiers|versuch es|versuchs mal) ~2
    (wer|jemand) ~4 (mit mir|zusammen|gemeinsam) ~1 (sterben|springen|aus dem leben|schluss machen)
    (suizidpartner*|selbstmordpartner*|suizidpakt)
  `,
  'solicitation.sexual': `
    (schick|zeig|schickst) ~2 (bild|foto|pic|fotos|bilder|n bild) ~2 (ohne was an|ohne kleidung|ohne klamotten|unbekleidet|im bh|in unterwasche|nackt|von dir nackt)
    (schick|schicken|schickst|zeig) ~4 (was heisses|etwas heisses|heisse bilder|heisse fotos|unartiges|versautes|sexy bilder|sexy fotos|nacktes|pikantes|nackig)
    (was hast du|hast du was|was tragst du) ~1 (an|drunter) ~1 ($|susse|baby|sexy)
    wie alt bist du ~1 (susse|sexy|baby|kleine|maus|schnecke|hubsche)
    (suche|such|biete) ~6 (gewisse stunden|diskrete treffen|treffen gegen|sexpartner*|freundschaft plus|one night stand|sugarbaby|sugardaddy|sexdate)
    (taschengeld|tg|finanzielles interesse|gegen bezahlung) ~5 (treffen|stunden|madel|madchen|diskret)
    (madel|madchen|sie|frau) ~4 (taschengeld|tg|gegen bezahlung|finanzielles)
    (lust|bock) ~4 (camsex|telefonsex|sexten|dirty talk|dirtytalk|rummachen|nacktchat|pics tauschen|versautes|auf cam)
    (notgeil|horny|geil auf dich|feucht) ~2 (bin|grad|wer|und|$)
  `,
  'sourcing.drugs': `
    (wer|jemand|einer|wer von euch) ~3 <drug> ~3 (ubrig|abgeben|abzugeben|verkaufen|verkauft|zahl|zahle|besorgen|loswerden|kohle|abkaufen|fur mich|pn)
    (wer|jemand) ~2 (hat|verkauft|vertickt|braucht|will|besorgt) ~2 <drug> ~1 (ubrig|oder|und|fur|$)
    (wer|jemand) hat ~1 noch ~2 <drug> ~3 (ubrig|ubrige)
    (such|suche|brauch|brauche|besorgen|bekomm|bekomme|krieg) ~6 rezeptfrei* ~3
    (hab|habe|verkauf|verkaufe|geb|gebe|biete) ~5 <drug> ~3 (ubrig|abzugeben|gunstig|melden|meldet|pn|preis|billig|hier wer|wer braucht|wer will)
    (wo|woher) ~2 (krieg|kriege|bekomm|bekomme|bekommt|gibts|kauf|kaufe) ~5 <drug>
    (kennt|kennst|hat|wer kennt) ~2 (nen|einen|n|ne) ~1 (ticker|dealer|pusher|vendor)
    (tausch|tausche|tauschen) ~4 <drug>
    <drug> ~5 (tauschen|tausche|eintauschen)
    (kann|konnte|wer) ~2 (mir|ihr mir) ~3 (schlaftabletten|beruhigungsmittel|schmerzmittel|<drug>) ~3 (schicken|verkaufen|besorgen|abgeben|zuschicken|uberlassen)
  `,
  'spam.advert': `
    (mein|unser|meine|unsere) ~3 (kurs|ebook|buch|programm|coaching|webinar|methode|produkt|onlinekurs|shop|praxis|seminar) ~5 (heilt|befreit|rabatt|prozent|sparen|gratis|buchen|bestellen|in _ tagen|nur heute|profil|angebot)
    (code|rabattcode|gutscheincode|gutschein) ~3 (prozent|rabatt|sparen|spart|sparst|gibts|20|15|10) ~3 (auf|rabatt|alle|alles|prozent|gibts)
    (krypto|bitcoin|trading|forex|daytrading|dropshipping|network marketing) ~8 (verdient|gemacht|verdienst|frag mich|fragt mich|zeig dir|gewinn|reich|schreib mir|passiv)
    (werd|werde|werdet) ~1 teil ~2 team*
    (arbeite|arbeiten) ~2 von (zuhause|zu hause|daheim) ~5 (infos|pn|melde|einkommen|team|gratis|kostenlose)
    (meine|unsere|bei mir|bei uns|unser|mein) ~8 (kostenlos*|gratis|erste stunde gratis|erstes gesprach kostenlos) ~1 (infos|erstgesprach|probestunde|webinar|$)
  `,
  'contact.described': `
    (schick|schickt|gib|gebt|gibt) mir ~1 (deine|seine|eure|ihre) (nummer|handynummer|insta|snap|handynr)
    (add|adde|addet|addt|adden) ~1 (mich|mi|uns) ~1
    mich ~2 (auf|in|bei) ~1 <platform> ~1 (adden|hinzufugen|anschreiben|finden)
    (schreib|schreibs|schreibt|schreibts|texte|textet|schick) ~1 mir ~2 (auf|uber|per|via|bei|in) ~1 <platform>
    (lass|lasst|konnen wir|wollen wir|lieber) ~3 (auf|uber|per|in|via|bei) <platform> ~2 (schreiben|weiterschreiben|reden|quatschen|weiterreden|wechseln|telefonieren|chatten)
    <platform> ~3 (findest|findst|findet) ~1 (du|ihr)? ~1 mich
    <platform> ~4 (selber|selbe|selben|gleiche|gleicher|gleichen|derselbe) ~1 (nick|nickname|name|namen|username)
    <platform> ~1 (heiss|heisse|heiss ich|heisse ich) ~2 (dort|da|genauso|gleich|auch|wie)
    (wir haben|hab|habe) ~1 (eine|ne|nen|einen) <platform> ~1 (gruppe|server) ~3 (link|addet|komm*|einladung|tret*|schreibt|pn)
    ich (arbeite|arbeit|jobbe|steh|stehe|bin) ~1 (im|in der|beim|bei der|bei) ~8 (kommt|komm|besucht|besuch|schaut|schau|sprich|sprecht) ~2 (vorbei|mich an|rein|mich)
    (jeden|immer|jede) ~1 (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|abend|morgen|mittag|tag) ~2 (bin|sitz|sitze|steh|findest|triffst|trifft) ~1 (ich|du mich|ihr mich) ~10 (ansprechen|sprich|sprecht|komm|kommt|kannst|konnt)
    (bin|geh|gehe) ~1 (an|auf) (der|die|das|dem) ~2 (schule|gesamtschule|gymnasium|realschule|berufsschule|mittelschule|oberschule) ~2 (in der|klasse) ~1 (5*|6*|7*|8*|9*|1*)
  `,
  'personal_data.other': `
    (frau|herr|herrn) _ ~4 (sparkasse|bank|backerei|backer|metzger|rewe|edeka|lidl|aldi|schule|kita|praxis|filiale|apotheke|lehrer|lehrerin|arzt|chefin|chef|nachbar) ~4 (ist|hat|leidet|nimmt|sauft) ~3 <diag>
    (die|der) _ ~2 (aus|von|bei) (der|dem) (sparkasse|bank|backerei|metzgerei|rewe|edeka|lidl|schule|kita|praxis|filiale|apotheke) ~3 (ist|hat|leidet|nimmt|war) ~2 <diag>
    aus der (sparkasse|bank|backerei|metzgerei|kita|praxis|filiale|apotheke) in _ (ist|hat|leidet|nimmt) ~2 <diag>
    heisst ~1 (eigentlich|in echt|in wirklichkeit|richtig|mit richtigem namen|im echten leben) ~3 (arbeitet|wohnt|lebt) ~1 (in|bei|im|am|an)
    (richtiger|echter|voller|wirklicher) name (ist|lautet) ~4
  `,
  // "my colleague at the bakery has cancer": no name, so nobody is given away; spam may be left unanswered.
  'cue.denial': `
    (informationen|infos|erfahrung|erfahrungen|beratung) ~3 <drug>
    <drug> ~5 (abgesetzt|ausgeschlichen|vertragen|berichten|erfahrung*|nebenwirkung*)
    (die|der) (kollegin|kollege|freundin|freund|chefin|chef|frau|mann|dame|verkauferin|arztin|erzieherin) ~1 (aus|von|bei) (der|dem)
    (spam*|bot|bots|werbung|troll|trolle|fake*) ~4 (ignorieren|blockieren|sperren|kicken|bannen)
    <drug> ~3 (verschrieben|verordnet|verschreibt)
  `,
};
