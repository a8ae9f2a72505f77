import { type PhraseTable } from '../../matching/compile.js';

/** Italian: more ways to announce the act, to have the means at hand, to be in it, and to tell of somebody else in it. */
export const IT_DANGER: PhraseTable = {
  'crisis.intent': `
    (mi butto|mi getto|mi lancio|vado a buttarmi|voglio buttarmi|mi metto|mi sdraio|vado a gettarmi) ~1 (sotto|dal|dalla|giu dal|davanti al|sui|da) ~2 (treno|metro|tram|camion|ponte|tetto|balcone|finestra|viadotto|binari|cavalcavia|palazzo|scogliera)
    (mammazzo|maccido|mi faccio fuori|mi sparo|mi impicco|mi ammazzo|mi uccido) ~2 (stavolta|stasera|stanotte|domani|oggi|davvero|sul serio|giuro|adesso|e basta|ora)
    (voglio|vorrei|ho deciso di) (morire|crepare) ~1 (stanotte|stasera|domani|oggi|adesso|ora|questa notte)
    (domani|lunedi|dopodomani|presto) ~5 (non ci saro|non saro|saro mort*|saro lontan*|non soffriro)
    e per (stasera|stanotte|domani) ~4 (corda|pastiglie|addio|perdono|deciso|morire|pronta|pronto)
    (corda|pastiglie|pillole|arma|cappio) ~2 (pronta|pronte|pronto) ~3 (stasera|stanotte|domani|morire)
    (sto per|vado a|ora) ~1 (farla finita|ammazzarmi|uccidermi|impiccarmi|buttarmi di sotto|buttarmi giu|spararmi|suicidarmi|tagliarmi le vene)
  `,
  'crisis.hinted': `
    (non|nn) (arrivo|arrivero|reggo|resisto|passo) ~1 (a|fino a) (domani|domattina|stanotte|natale|stasera)
    linverno non lo (vedo|vedro|passo)
    (non|nn) (vedro|vedo|passo|passero) (linverno|natale|la primavera|lestate|lalba|la fine del mese|il nuovo anno)
    (dopo|da) ~2 (weekend|stasera|stanotte|domani|domenica|sabato|fine settimana) ~1 non (saro|daro|disturbero|rompero) ~1 piu ~4 (nessuno|problema|peso|fastidio)
    (quello che serve|tutto quello che serve|il necessario|quel che serve) ~6 (aspetto|aspettare|attendo) ~4 (esca|escano|dorma|dormano|sol*|via|vadano|parta)
    (cammino|camminando|vado|andando|guido|salgo|sto andando|mi dirigo) ~1 (verso|sul|al|sui|fino al) ~1 (il|la|i)? (ponte|tetto|scogliera|binari|viadotto|cavalcavia|ferrovia|diga) ~12 (finita|finisce|fine|addio|perdono*|paura|ultima|saltare)
    (raggiungo|raggiungere|raggiungero|vado da|rivedo|rivedere|saro con) ~1 (mio|mia|il mio|la mia|i miei)? ~1 (figlio|figlia|bimbo|bimba|mamma|papa|marito|moglie|nonna|fratello|sorella|bambino|bambina) ~2 (lassu|in cielo|in paradiso|nellaldila|di la)
    (stasera|stanotte|domani|presto|finalmente) ~1 (raggiungo|raggiungero|vado a raggiungere) ~1 (mio|mia|il mio|la mia) (figlio|figlia|bimbo|bimba|bambino|bambina)
    non (cercatemi|cercarmi|aspettatemi|chiamatemi) ~1 (domani|piu|stanotte|stasera)
    (quando|se) ~1 (leggerete|leggerai|leggete|leggi) ~3 (tardi|non ci saro|saro gia|sara finita|saro lontan*|saro mort*)
    (mi restano|restano|mi rimangono) ~1 (poche|due|tre|qualche) (ore|minuti) ~2
  `,
  'crisis.plan': `
    (scelto|fissato|deciso|trovato) ~2 (data|giorno|posto|luogo|metodo|modo|ponte|albero|ora) ~2 (morire|farla finita|per farlo|buttarmi|impiccarmi|della mia morte|andarmene per sempre)
    (data|giorno|posto|metodo|ora) ~1 (della mia morte|per morire|per farla finita) ~2
    (ho gia|gia) ~1 la data ~2
    (biglietto|lettera) ~1 (e|sul|sulla|gia) ~3 (tavolo|scrivania|frigo|letto) ~3 (per quando|quando torna|quando tornano|quando mi|per i miei|spieg*)
    so (come|dove|quando) ~1 (morire|ammazzarmi|uccidermi|farlo)
    voglio morire ~3 so come
  `,
  'crisis.means': `
    (fucile|pistola|carabina|arma|rivoltella|doppietta) ~6 (ginocchia|tempia|bocca|sotto il mento|carica davanti|in mano)
    (legato|legata|annodato|attaccato|appeso|fissato|preparato|messo|fatto) ~2 (lenzuolo|lenzuola|corda|cavo|cintura|cappio|nodo scorsoio|sciarpa|fune|nodo) ~3 (trave|soffitto|ringhiera|tenda|scala|albero|collo|termosifone|gancio|lampadario|sbarra|soffitta|garage|porta|doccia)
    (corda|cappio|cintura|lenzuolo|sciarpa) ~2 (al collo|intorno al collo|attorno al collo|stretta al collo)
    (lametta|lama|coltello|rasoio|taglierino|vetro) ~2 (sul|sui|contro|alla|al|sulle|addosso) ~1 (il|mio|i|la|le)? ~1 (polso|polsi|vene|gola|collo|braccio)
    (sono|sto) ~1 (sul|sedut* sul|in piedi sul|oltre il|seduta sul|seduto sul) (davanzale|cornicione|parapetto|ciglio|guardrail)
    (sono|sto) ~1 (sui|sdraiat* sui|sedut* sui) binari
    (_ (compresse|pastiglie|pillole|xanax|tavor|gocce|sonniferi)|scatole|blister) ~1 (davanti|in mano|sul letto|sul tavolo|sulle ginocchia) ~2
    (compresse|pastiglie|pillole|sonniferi) ~1 (e|con) ~2 (bottiglia|vodka|whisky|rum|gin|alcol|vino) ~3
  `,
  'crisis.act_under_way': `
    (preso|presa|prese|ingoiato|mandato giu|inghiottito|buttato giu|svuotato|bevuto) ~1 (tutto|tutta|tutti|tutte|mezza|mezzo) ~1 (quello|cio|il|la|le|i) ~4 (armadietto|nellarmadietto|scatola|flacone|blister|boccetta|cassetto|sonniferi|xanax|tavor|pastiglie|pillole|gocce|psicofarmaci|compresse)
    (preso|ingoiato|mandato giu|buttato giu|inghiottito) ~1 (tutti|tutte|un sacco di|troppe|troppi|una manciata|venti|trenta|quaranta|cinquanta|sessanta|20|25|30|35|40|45|50|60|70|80|100) ~2 (pastiglie|pillole|compresse|sonniferi|xanax|tavor|medicine|farmaci|gocce|tachipirine) ~4 (ora|adesso|appena|poco fa|minuti|addio|paura|sento|gira|sonno|vodka|alcol|fa|aiuto|scusate|perdon*|tutte)
    mi sono ~1 (apert*|tagliat*|incis*|squarciat*) ~1 (il|la|le|i|un) (braccio|polso|polsi|vene|gola|avambraccio) ~8 (sangue|vasca|sanguin*|profond*|dappertutto|ovunque|si ferma)
    ce sangue (dappertutto|ovunque|da tutte le parti) ~6 (polso|polsi|braccio|tagliat*|lama|vasca|paura|mio)
    (chiuso|sigillato|tappato) ~2 (finestre|finestra|porte|porta) ~3 (gas|carbonella|braciere)
    (aperto|acceso|lasciato) ~1 (il)? gas ~4 (chius*|finestre|addormento|dormire|aspetto|sigillat*|tutto chiuso|addio)
    (tubo di scarico|gas di scarico|scappamento) ~5 (macchina|garage|abitacolo|finestrino|motore)
    (bevuto|ingoiato|bevo) ~2 (candeggina|varechina|acido|soda caustica|antigelo|disgorgante|ammoniaca|veleno|topicida|acido muriatico)
    (non sento piu|non mi sento piu) ~1 (le|i|la) (gambe|mani|piedi|braccia) ~6 (pastiglie|pillole|preso|gocce|addio|freddo)
  `,
  'crisis.goodbye': `
    (dite|di|direte|ditelo) ~1 (a|alla|alle|al|ai|agli)? ~2 (figlia|figlie|figlio|figli|bambini|madre|padre|mamma|papa|marito|moglie|genitori|famiglia|sorella|fratello|bimbi) ~1 che ~3 (amava|amavo|amo|volevo bene|voluto bene|chiedo perdono|chiedo scusa|mi dispiace|non e colpa)
    addio ~1 (siete stati|siete state|sei stat*|eravate|e stato|vi ho|vi amo|me ne vado|ci ho provato|grazie|perdonatemi|gente|ragazzi|a voi) ~3
    (ultimo (post|messaggio)|ultima volta che scrivo) ~4 (addio|grazie|perdon*|amat*|coraggio|me ne vado|bene)
    (abbiate|prendetevi|prendi) cura (di|del|dei|della) ~3 (quando non|quando io non|dopo di me|al posto mio)
  `,
  'crisis.unsafe': `
    (non|nn) (posso|devo|voglio) ~1 (stare|restare|rimanere) (sola|solo) ~2 (stanotte|stasera|faccio una cazzata|faccio qualcosa|ho paura di)
    (paura|rischio|sto per|finisce che) ~2 (fare una cazzata|faccio una cazzata|fare una sciocchezza|faccio una sciocchezza|fare un gesto|fare qualcosa di stupido|fare una follia) ~1
  `,
  'crisis.violence_now': `
    sta (strangolando|ammazzando|picchiando|massacrando|accoltellando|menando|soffocando|pestando) ~2 (madre|mamma|sorella|fratello|padre|figli|bambini|bimba|bimbo|moglie|figlio|figlia|mi)
    (sfondato|sfonda|sfondando|prende a calci|rotto|spaccato|buttato giu) ~2 porta ~6 (mazza|coltello|ascia|aiut*|nascost*|polizia|ammazz*|pistola|arma)
    (aiutatemi|aiutateci|aiuto|chiamate (la polizia|i carabinieri|il 112)) ~8 (mazza|coltello|ascia|picchia|ammazz*|arma|porta|pistola)
    (mazza|coltello|ascia|arma|fucile|pistola) ~2 (aiutate*|aiuto|chiamate)
  `,
  'crisis.other_in_danger': `
    (amica|unamica|amico|sorella|fratello|madre|padre|figlio|figlia|marito|moglie|ragazzo|ragazza|coinquilin*|vicin*|cugin*|mamma|papa|lei|lui|ex|che) ~4 (ha|si e) ~1 (preso|presa|ingoiato|mandato giu|prese|bevuto) ~2 (tutta|tutte|scatola|flacone|blister|tutti|boccetta) ~2 (scatola|scatole|blister|medicine|sonniferi|pastiglie|pillole|compresse|xanax|flacone|gocce|farmaci|tavor) ~9 (risponde|sveglia|svegliarla|svegliarlo|muove|apposta|morire|finita|aiut*|cosa fare|dorme|respira|addio)
    (preso|presa|prese|ingoiato) ~3 (pastiglie|medicine|pillole|compresse|sonniferi|scatola|gocce) ~2 (apposta|per morire|per farla finita|di proposito) ~3 (dorme|sveglia|risponde|respira|muove|aiuto|aiutatemi|adesso|ora)
    (amica|unamica|amico|sorella|fratello|madre|padre|figlio|figlia|marito|moglie|ragazzo|ragazza|coinquilin*|mamma|papa|lei|lui|ex|vicino) ~4 (si sta per ammazzare|sta per ammazzarsi|sta per buttarsi|vuole buttarsi|e sul ponte|e sul tetto|si e tagliat* le vene|si e impiccat*|minaccia di ammazzarsi|minaccia di uccidersi|minaccia di buttarsi|dice che si ammazza|dice che si butta|ha detto che si ammazza|vuole ammazzarsi stanotte)
    (chius*|rinchius*) ~4 (coltello|rasoio|lametta|arma|fucile|pistola|pastiglie|corda) ~6 (si ammazza|uccid*|ammazzarsi|farsi del male|suicid*|tagliarsi|buttarsi)
    (scrive|scritto|dice|detto|urla|giura|mandato) ~2 che (si|la) (ammazza|uccide|butta|impicca|fa finita|spara) ~2 (stasera|stanotte|adesso|ora|oggi|$)
    (mi ha (mandato|scritto|lasciato)) ~1 (un|una)? (messaggio|lettera|biglietto|vocale) (di|d)? (addio|daddio)
  `,
  'quiet.letters': `
    (lettere|lettera|biglietti|biglietto) ~1 (sono|e) ~1 (scritte|scritta|scritti|scritto|pronte|pronta|chiuse|imbustate)
  `,
  'quiet.affairs': `
    (documenti|carte|fogli|contratti|testamento|polizza) ~2 (sulla scrivania|sul tavolo|pront*|in ordine|bene in vista|allingresso)
    (pin|codice|codici|password) ~2 (carta|telefono|bancomat|cellulare|scritt*)
    (abbonamenti|conti|bollette|affitto|debiti) ~1 (disdetti|chiusi|pagate|pagato|saldati|annullati|pagati)
    (lasciato) ~1 (le)? chiavi ~3
  `,
  'quiet.dependants': `
    (dato|data|regalato|affidato|affidata|lasciato|sistemato) ~3 (cane|cagnolina|cagnolino|gatto|gatta|coniglio|criceto|pappagallo|pesci|tartaruga)
    (cane|gatto|gatta|coniglio|criceto|pappagallo|tartaruga) ~1 (e|sta|lho|al|alla|a) ~2 (sorella|fratello|vicina|vicino|mamma|amica|amico|bambina|zia|rifugio|dato|data|affidat*|nonna)
  `,
  'quiet.calm': `
    (legger*|calm*|seren*|in pace|tranquill*) ~1 (come mai|come non mai|per la prima volta|come non ero)
    (finalmente|stranamente|per una volta|incredibilmente) ~2 (calm*|seren*|legger*|tranquill*|in pace|bene|riposat*)
    (sono|mi sento) (sereno|serena|calmo|calma|leggero|leggera|in pace|tranquillo|tranquilla) ~1
  `,
  'quiet.decided': `
    non (resta|rimane|ce|ho) ~1 (piu)? (altro|niente|nulla) ~1 (da|altro da) (fare|dire|sistemare|aspettare)
    (ho deciso|e deciso|tutto deciso) ~1
  `,
  'sign.resolve': `
    (data|giorno|posto|luogo|ora) ~1 (scelta|scelto|fissata|fissato|decisa|deciso|segnata)
    ho gia la data
  `,
  'sign.exit': `
    biglietto di sola andata ~1
  `,
  'quiet.explained': `
    (mi trasferisco|trasferirmi|ci trasferiamo|trasferimento|erasmus|per torino|per milano|per roma|per londra|per berlino)
    (sorpresa|compleanno|festa) ~3 (torta|regalo|palloncini|invitati)
  `,
  'cue.idiom': `
    (lo faccio|lo faro) ~3 (primo|prima|nuovo|nuova|risotto|torta|dolce|pane|cucina|pulizie|compiti|ricetta|maratona|tiramisu)
    (dire|detto|dato|dicendo|do|diamo) ~1 (lultimo)? addio ~1 (al|alla|allo|ai|alle|a|lultimo)
    (ammazzat*|ammazzati|ammazzate|ammazzarsi|ammazziamo|morti|uccidere) ~1 (di|dalle|dal|dai) (risate|ridere|lavoro|fatica|compiti|studio|risa)
    ti ammazzi di (lavoro|fatica|palestra|studio|risate)
    (pianto|piango|piangere|lacrime) ~1 (di gioia|dal ridere|di commozione|di felicita|dalle risate|per il film|come sempre|cipoll*)
    cipolle ~4 (piangendo|piango|pianto|lacrime)
    (litigato|litigate) ~1 (e|ma) ~2 (fatto pace|pace|ridevamo|chiarit*)
    (notte in bianco|non ho dormito|dormito) ~5 (neonato|bimbo|bimba|festival|concerto|emozione|lemozione|viaggio|festa|eccitazion*|felic*)
    suicidata ~2 (negli|minuti|ultimi)
    (goal|gol|partita|finale|derby|torneo) ~4 (ucciso|ammazzat*|fatti a pezzi|a pezzi|massacr*)
    li facciamo a pezzi
    (mesi|anni|soldi|giorni|settimane|euro|tempo|ore|capelli|stipendi) ~1 (buttati|tagliati|gettati)
    non ho piu fame
    sol* ~1 (a casa|in casa) ~7 (film|serie|libro|pace|relax|bagno caldo|pizza|divano)
    (cane|gatto|gatta|cagnolino|cagnolina) ~2 (dorme|sta|dormono|vive) ~3 (divano|letto) ~3
    (chius*) ~1 in ~1 (camera|bagno) ~2 (giocare|studiare|play|videogiochi|leggere|truccarsi|musica)
    (graffiat*|tagliat*|bruciat*) ~5 (rose|rovi|giardin*|gatto|gatta|forno|pentola|teglia|carta|sole|cucin*|bici|bicicletta|cadendo|ferro da stiro|scatoletta)
    (psichiatra|medico|dottoressa|dottore|curante) ~4 (smesso|scalato|sospeso|ridotto)
    ci vediamo ~4 con ~1 (mia|mio|i miei|le mie|gli amici|le amiche|la|il|un amico|unamica)
    (corda|lenzuolo|cintura|cavo|nodo) ~7 (altalena|amaca|bucato|arrampicata|barca|tenda|ghirland*|judo|karate|costume)
    (giocato|giocare|gioco) ~1 (allimpiccato|impiccato)
    (tutto grigio|tutto nero|cielo grigio) ~2 (cielo|fuori|nuvole|vestit*|cioccolato)
    (la morte ti fa bella|la vita e bella|io non ho paura|il giorno della civetta|non ci resta che piangere|lultimo bacio|perfetti sconosciuti|mine vaganti)
  `,
  'sign.place': `
    (sono|sto|seduto|seduta|in piedi) ~1 (al|sul|sulla|sopra il|sopra al|in cima al) ~1 (cavalcavia|ponte|viadotto|tetto|cornicione|binario|binari|parapetto|ringhiera|terrazzo)
  `,
  'sign.alone': `
    (spengo|ho spento|sto spegnendo) il (telefono|cellulare|telefonino)
  `,
};
