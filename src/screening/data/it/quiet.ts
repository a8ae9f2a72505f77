import { type PhraseTable } from '../../matching/compile.js';

/** Italian: the quiet signs of a decision made, what explains them, and more ways to say despair and danger. */
export const IT_QUIET: PhraseTable = {
  'quiet.gave_away': `
    (regalato|donato|distribuito|ceduto|dato via) ~2 (mio|mia|miei|mie|tutto|tutti|tutte|i|le|la|il)
    ho dato ~1 (la|il|i|le|mia|mio) ~2 (al|alla|ai|a) ~1
    (tieni|tienti|tenete|tenetevi|prendetevi) ~1 (la|il|i|le) (mia|mio|mie|miei)
    (mie|miei) (cose|libri|dischi|piante|gioielli) ~3 (scatole|nome|nomi|etichett*|sono per|a chi)
    non (mi)? (serve|servono|servirà|serviranno) più
  `,
  'quiet.affairs': `
    (saldato|pagato|estinto|restituito|disdetto|cancellato|chiuso|firmato|annullato|disdetta) ~3 (debiti|debito|conti|conto|affitto|laffitto|bollette|prestito|dovevo|assicurazione|abbonament*|contratto|testamento|appuntament*|dentista|terapia|psicolog*|tutto)
    (password|codici|documenti|carte|polizza) ~3 (busta|scritt*|annotat*|cartella|cassetto|tavolo|sorella|quaderno)
    (lasciato|lascio) ~2 (password|codici|documenti|conti|istruzioni|soldi|chiavi)
    (riordinato|pulito|svuotato|cancellato|sistemato|messo a posto) ~2 (casa|stanza|camera|armadio|larmadio|tutto|cassetti|telefono|social|foto|messaggi|cronologia|scrivania)
    (questioni|carte|cose|faccende|tutto) ~2 (sistemat*|risolt*|in ordine|in regola|pagat*|organizzat*|a posto)
    (così|perché) nessuno (debba|deve|dovrà|si spaventa|si spaventi|si preoccupi)
    (disdetto|chiuso|saldato|pagato|estinto|cancellato|svuotato|sistemato) ~2 (tutto|conti|conto|debiti|debito|abbonamenti|frigo|carte|profili|armadio|affitto|bollette|documenti)
    (frigo|armadio|scrivania) ~1 (vuoto|vuota|pulito|pulita)
  `,
  'quiet.letters': `
    ho scritto (ai|alla|al|a) (miei|mia|mio|tutti|ognuno|ciascuno)
    (biglietto|lettera|biglietti) per (ognuno|ciascuno|ognuna)
    (scritto|scrivendo|lasciato|registrato|finito) ~2 (lettera|lettere|biglietto|biglietti|vocali|video)
    (lettera|lettere|busta|buste|biglietto|biglietti) ~2 (ciascuno|ognuno|ognuna|ciascuna|cassetto|cuscino|comodino|chius*|sigillat*|con il nome|col nome|con i nomi)
    (una|uno) per (ciascuno|ognuno|ciascuna|ognuna)
  `,
  'quiet.dependants': `
    (cane|cagnolino|cagnolina|gatto|gatta|gatti|micio|coniglio|pesci|piante) ~4 (resta con|restano con|rimane con|nuova casa|buona casa|starà bene|staranno bene|casa di|si occuperà|zia|fratello|vicini)
    (trovato|cercato|trovata) ~2 (casa|famiglia|padrone) ~2 (cane|gatt*|micio)
    (bambini|figli|bimbi) ~3 (staranno bene|restano con|resteranno|non mancherà)
    (cane|gatto|gatta|gatti|micio) ~3 (dalla|dal|da|ai) ~2 (vicina|vicino|ex|zia|suocera|amica|sorella|mamma|miei)
    (croccantini|cibo|acqua) ~3 (gatto|cane|gatti) ~2 (mese|settimana|settimane|giorni)
  `,
  'quiet.farewell': `
    (solo|soltanto) ~1 (dire|ringraziare|salutare) ~4 prima $
    (vogliatevi bene|state bene|abbiatene cura|prendetevi cura)
    (ho salutato|salutato tutti|salutati|dire addio|vi saluto|salutarvi)
    vi (voglio bene|ho voluto bene|amo|ho amat*|porto nel)
    non (piangete|datevi colpe|cercatemi|siate tristi|aspettatemi|sentitevi in colpa)
    (ricordatemi|ricordatevi di me|nessuno ha colpa|non è colpa di nessuno|non è colpa vostra)
    è stato (un piacere|un onore|bello)
    detto ~2 (ognuno|ciascuno|tutti) ~1 quello che
    (ho|già) ~1 salutato ~1 (tutti|mamma|gli amici|i ragazzi|il gruppo)
  `,
  'quiet.thanks': `
    grazie ~2 (per|a|di) (tutto|tutti|avermi|aver|ogni|ascolto|questi|vostr*|tanto|esserci)
  `,
  'quiet.calm': `
    (calma|pace|tranquillità|sollievo|serenità) ~2 (stran*|che non|per la prima|immens*|profond*|improvvis*|enorme)
    (sento|provo|ho|sentito) ~2 (calma|pace|tranquillità|sollievo|serenità)
    (stranamente|curiosamente|strano) ~2 (tranquill*|calm*|seren*|in pace|legger*)
    (non ho più|non ho|senza) paura
    (prima volta|erano anni) ~4 (dorme|dormo|dormito|respiro|sorrido|tranquill*|in pace|riposat*|bene)
    non (fa|mi fa|piango|lotto|sono) più (male|triste)?
    (improvviso|improvvisamente|di colpo|tutto a un tratto) ~2 (semplice|facile|chiaro|silenzio)
    (dormo|dormito) ~1 come (un bambino|un sasso|non)
  `,
  'quiet.decided': `
    (è|tutto) ~1 (deciso|decisa) $
    (ho preso|ho) ~1 decisione ($|e|ormai)
    decisione ~1 presa
    (non si torna|non torno) (più)? indietro
    (nessun|senza) (ritorno|ripensament*)
    so (cosa|quello che) ~1 (devo|fare|farò) ~1
    (scelto|fissato|segnato|ho) ~1 (la|una)? data
    (niente|nessuno) ~1 (mi farà|può farmi) cambiare
  `,
  'quiet.absent': `
    non servirò più
    non ci sarò ~1 (a|per) (natale|capodanno|pasqua|il mio compleanno)
    non (mi)? (servirà|serviranno|occorrerà|occorreranno) ~1
    non (avrò|ne avrò) ~1 bisogno
    non mi (troverete|troveranno|troverai|vedrete|vedranno|vedrai|aspettate)
    (quando|se) ~1 (non ci sarò|me ne sarò andat*|sarò andat*|mancherò)
    non ci sarò ~3 (dopo|da) (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|oggi|domani|stanotte)
    (starete|staranno|starà) ~2 senza (di)? me
  `,
  'sign.at_hand': `
    <means> ~3 (in fila|allineat*|comodino|cassetto|garage|bagagliaio|davanti|contat*|sul tavolo|nello zaino|nella borsa)
    (comprato|procurato|accumulato|messo da parte|contato|contando|trovato) ~2 (pastiglie|pillole|corda|pistola|lametta|lamette|veleno|sonniferi)
  `,
  'sign.place': `
    (sono|sto) ~1 (sul|sopra il|su un) (ponte|tetto|cornicione|viadotto|cavalcavia)
    (altra parte|bordo|orlo|sedut*|in piedi|guardo|affacciat*|salit*) ~4 (ponte|viadotto|tetto|cornicione|ringhiera|binari|scogliera|parapetto|precipizio|terrazzo)
    (ponte|viadotto|tetto|cornicione|binari|scogliera|parapetto|precipizio) ~5 (non cè nessuno|non passa nessuno|di sotto|saltare|da sol*)
  `,
  'sign.act': `
    (lo farò|farlo|lo faccio) ~1 (davvero|stanotte|stasera|una volta per tutte|senza che nessuno)
  `,
  'sign.no_return': `
    (me ne vado|vado via|andarmene|sparisco|parto) ~1 (per sempre|del tutto|senza ritorno)
    non (tornerò|torno) ~1 (più)? $
    (biglietto|viaggio) ~1 di sola andata $
    (solo andata|senza ritorno|sola andata)
    (zero|niente|senza) (bagagli|bagaglio|valigia|valigie)
    non ~2 (dovrete|dovrai|dovranno) ~1 (più)? ~1 (sopportarmi|preoccuparvi|preoccuparti|vedermi|sentirmi|occuparvi)
    (dormirò|riposerò|riposo) ~1 (finalmente|per sempre)
  `,
  'sign.resolve': `
    deciso che ~1 (sarà|è) (oggi|domani|venerdì|sabato|domenica|lunedì|martedì|mercoledì|giovedì|stanotte|stasera)
    (è|arrivato) ~1 (arrivata|arrivato|giunta|giunto|il) ~1 (ora|lora|la mia ora|momento)
    sono (pronto|pronta) ~1 ($|ad andare|ad andarmene|a partire)
    (stavolta|questa volta) ~1 (sì|sul serio|non fallisco)
  `,
  'sign.last': `
    (mia|la|nostra|una) ultima (sera|notte|cena|volta|canzone|settimana|mattina|sigaretta|passeggiata)
    (lultima|ultima) (sera|notte|cena|sigaretta|passeggiata)
    (mio|nostro|un) ultimo (giorno|caffè|tramonto|messaggio|abbraccio|post|bagno|natale)
  `,
  'sign.alone': `
    nessuno ~1 (torna|tornerà|viene|arriva|passa) ~1 (fino|prima)
    nessuno ~1 (sa|lo sa|sospetta|immagina|in casa|se ne accorge|mi aspetta|chiede)
    non (cè|passa) nessuno
    non ~1 ho detto a nessuno
    (quando|appena) ~3 (esce|escono|dormono|dorme|si addormenta*|vanno a letto)
    casa ~1 (vuota|tutta per me)
    (telefono|cellulare) ~1 (spento|staccato)
  `,
  'sign.soon': `
    <soon>
    (tra|fra) (poche|due|tre|qualche|poco|un paio di) (ore|ora|minuti)
    (dopo|entro) (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)
  `,
  'sign.exit': `
    dove (vado|andrò|sto andando) ~2 (non|nessuno|niente)
    (riposare|dormire|riposo) ~1 (per sempre|eterno|eternamente)
    (raggiungere|rivedere|ritrovare|stare con) ~4 (in cielo|lassù|in paradiso|aldilà)
  `,
  'quiet.explained': `
    (salutato|saluto|addio) ~1 (la|il|i|le|lo|al|alla|ai) ~1 (terapeuta|psicolog*|gruppo|prof*|capo|squadra|alunni|medico|dottoressa)
    (traslochiamo|trasloco|traslocare|trasloca*|casa nuova|nuova casa|appartamento nuovo|nuovo appartamento|padrone di casa|agenzia immobiliare)
    (vacanza|vacanze|ferie|in viaggio|campeggio|crociera|luna di miele|aeroporto|gita)
    (nuovo lavoro|lavoro nuovo|altra azienda|unaltra azienda|in pensione|lascio il lavoro|lasciare il lavoro|mi licenzio|mio negozio|nuovo impiego)
    (colleghi|colleghe)
    (passato lesame|superato lesame|promoss*|maturità|di corso|fine corso|laurea|laureat*|erasmus|concorso)
    (mutuo|avvocato|dallavvocato|lavvocato|avvocata|notaio|commercialista)
    (dodici passi|mio sponsor|alcolisti anonimi|sobrio|sobria|disintossicazione|senza bere|senza fumare|senza giocare)
    (matrimonio|ci sposiamo|mi sposo|incinta|caritas|alla caritas|vinted|subito it|mercatino|usato|decluttering|cambio di stagione|pulizie)
  `,
  'cue.idiom': `
    (scatola|medicine|farmaci|pastiglie|pillole) ~2 (in|dalla) farmacia
    lo (faccio|farò) (vedere|sapere|fare|riparare|entrare|provare|assaggiare|leggere)
    ultimo giorno (di|del|della|in|come) ~1 (malattia|ferie|vacanza|vacanze|lavoro|ufficio|corso|scuola|tirocinio|mese|anno|dieta|antibiotico|saldi)
    (lettera|lettere|biglietto|cartolina) ~6 (compleanno|natale|raccomandazione|presentazione|matrimonio|babbo natale|auguri|motivazionale)
  `,
  'crisis.hinted': `
    (riposo|riposerò|dormo|dormirò|voglio riposare) ~2 per sempre
    (domani|lunedì|dopodomani) ~2 non mi (troverete|troveranno|troverai|vedrete|vedranno|vedrai)
    non (arrivo|arriverò|credo di arrivare) (a|fino a) (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|fine settimana) $
    (è|sarà) (la data|il giorno) ~4 (organizzato|preparato|pronto|deciso)
  `,
  'crisis.means': `
    (sono|sto|sedut*|in piedi) ~2 (bordo|orlo|cornicione|ciglio) ~2 (terrazzo|ponte|tetto|viadotto|scogliera|palazzo|precipizio|burrone)
    (sono|sto|sedut*|in piedi) ~1 (altra parte|dallaltra parte|oltre|fuori) ~1 (della|del|dalla|la|il) (ringhiera|parapetto|balaustra|guardrail|staccionata)
    (pastiglie|pillole|compresse|sonniferi|blister) ~2 (in fila|allineat*|sparse)
    cappio ~3 (garage|soffitta|bagagliaio|legata|appesa|trave|pronta|pronto)
  `,
  'crisis.act_under_way': `
    (bevuto|ingoiato|mandato giù) ~1 (mezzo|mezza|un|una|due|tutto il) ~1 (flacone|scatola|scatole|boccetta|blister) ~1 di (pastiglie|pillole|sonnifero|sonniferi|calmanti|tranquillanti|gocce|xanax|tavor|medicine|farmaci)
    (preso|ingoiato|bevuto|mandato giù) tutto ~1 (quello|ciò|quel) che ~4 (armadietto|nellarmadietto|cassetto|bagno|pastiglie|medicin*|farmac*|flacone)
    (preso|ingoiato|mandato giù|buttato giù) ~1 (una|un)? (ventina|trentina|quarantina|cinquantina|decina|manciata) di (pastiglie|pillole|compresse|sonniferi)
  `,
  'hopelessness.death_wish': `
    se (io)? ~1 (morissi|muoio|sparissi|sparisco|mancassi) ~1 nessuno
    magari ~2 mi (investisse|investe|ammazzasse)
    (magari|vorrei|spero|spererei) ~4 (infarto|tumore|incidente|ictus|un fulmine)
    se ~2 (macchina|camion|autobus|treno|auto|tram) mi ~4 non (mi dispiacerebbe|mi sposterei|mi importerebbe|mi scanserei|sarebbe male)
    (prego|supplico|chiedo) ~4 non (svegliarmi|riaprire|aprire|risvegliarmi)
    (piacerebbe|vorrei) ~1 (smettere di esistere|non esistere|non svegliarmi|dissolvermi|non esserci)
    (addormentarmi|coricarmi|mi addormento) ~3 non (svegliarmi|riaprire|alzarmi)
    non mi (importerebbe|dispiacerebbe) ~1 (di)? (morire|non svegliarmi|sparire|se morissi)
  `,
  'hopelessness.burden': `
    sono ~1 una spesa
    servo solo a ~1 (fastidio|disturbare|creare problemi|dare problemi)
    (starebbero|vivrebbero|respirerebbero) ~2 senza di me
    (sono|essere|sento) ~2 (zavorra|peso per|intralcio|palla al piede)
    costo ~1 solo ~1 (soldi|problemi|preoccupazioni|fatica)
    (gli|le|vi) (rovino|complico|avveleno) la vita
    (famiglia|tutti|figli|loro|genitori|mondo) ~4 (meglio|più felic*|più seren*) se (io)? ~1 (non ci fossi|non esistessi|morissi|sparissi|non ci sono)
    a nessuno mancherei
    nessuno ~1 (mi rimpiangerebbe|piangerebbe|sentirebbe la mia mancanza)
  `,
  'hopelessness.no_way_out': `
    (non (so|vedo|capisco) perché) ~2 (vivere|alzarmi|vivo|(continuare|continuo) (a vivere|ad alzarmi|a svegliarmi|a esistere|così|$))
  `,
  'self_harm.urge': `
    (resist*|lott*|trattengo|trattenermi|trattenendomi|combatt*) ~4 non ~1 (tagliarmi|farmi del male|farmi male|ferirmi|bruciarmi)
    (voglia|impulso|bisogno|tentazione) ~4 (lametta|lamette|lama)
  `,
};
