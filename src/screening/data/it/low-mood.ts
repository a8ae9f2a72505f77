import { type PhraseTable } from '../../matching/compile.js';

/** Italian: worth a look some time. Rows that hold a "non" begin with it, so that it is not taken for a denial. */
export const IT_LOW_MOOD: PhraseTable = {
  'low_mood.low': `
    # grey, numb, far away
    (tutto|ogni cosa) ~1 (grigio|grigia|spento|vuoto|piatto|nero|insipido|sfocato|pesante|uguale|troppo|difficile|faticoso) ~1 (da|in|intorno|$|ultimamente|in questo periodo|e|per me|ormai)
    (la mia vita|le mie giornate|i giorni) ~2 (vuota|vuote|grigia|grigie|piatta|piatte|tutti uguali|tutte uguali|spenta|in pausa)
    (pilota automatico|in automatico|modalita robot|modalita zombie|modalita sopravvivenza)
    (mi sento|sono|sembro|come|essere|sono come) ~1 (un|una|uno)? (robot|fantasma|automa|guscio vuoto|straccio|larva|relitto|estraneo a me|spettatore|spettatrice|ombra|lombra di)
    (come|sento|vivo) ~3 (dietro|dentro|sotto|in|attraverso) ~1 (vetro|velo|ovatta|nebbia|bolla|campana|acquario)
    (non|nn) (sento|provo) ~1 (piu)? (niente|nulla|piu niente|emozioni)
    (mi sento|sono|sto|sentirmi) ~2 (apatic*|anestetizzat*|spent*|assente|distaccat*|trasparente|invisibile|abbandonat*|rifiutat*|spezzat*|svuotat*|cott*|distrutt*|esaurit*|sfinit*|a terra|a pezzi|uno straccio|alla frutta|al limite|allo stremo|al capolinea|sullorlo|scoraggiat*|demoralizzat*|sconfort*|smarrit*|sommers*|soffoc*|incompres*|isolat*|emarginat*|umiliat*|in frantumi|fuori posto|fragile|inutile|inadeguat*|un fallimento|una nullita|uno schifo|malissimo|da schifo|di merda|sotto un treno|giu di corda|giu di morale|disperat*|infelice|insicur*|logor*|prosciugat*)
    # nothing left to want
    (non|nn) (ho|mi va|mi viene) ~1 (piu)? (voglia|voglia di|stimoli|energie|energia|forze|la forza|motivazione|interesse|piacere|di fare) ~1 (niente|nulla|fare|alzarmi|uscire|vedere|parlare|lavarmi|per|di fare|nemmeno|$)
    (zero|senza|nessuna|persa|perso) ~1 (voglia di fare|voglia di niente|energie|energia|motivazione|stimoli|entusiasmo|appetito|lappetito|interesse per|la motivazione)
    (mangio|mangiare|mangiando|alzarmi|mi alzo|mi costringo|mi sforzo) ~1 (per forza|a forza|a mangiare|a uscire|ad alzarmi|a lavarmi)
    (sa|sanno|sapore|sapere) ~1 di cartone
    (niente|nulla) ~1 (mi interessa|mi va|mi diverte|mi emoziona|mi tira su|mi fa ridere|mi piace piu|mi smuove|mi da gioia|mi consola)
    tutto mi (pesa|stanca|annoia|spaventa|fa paura|da fastidio|sta crollando|crolla|scivola|angoscia|costa|sembra inutile|sembra difficile|sembra enorme|irrita)
    (va|sta andando|mi va) ~1 (tutto)? (tutto storto|a rotoli|in pezzi|a puttane|tutto male|di male in peggio|tutto a rotoli)
    tutto ~1 (va storto|a rotoli|crolla|mi cade|a puttane|sta crollando|va male)
    (stanc*|stuf*) di (tutto|fingere|sorridere|lottare|essere forte|dover essere|stare male|stare sol*|essere sol*|essere triste|me stess*|combattere|portare tutto|aspettare|tirare avanti|far finta)
    (non|nn) (mi alzo|esco|mi muovo|mi schiodo) ~1 (piu|quasi piu|da) ~1 (dal|da|di|letto|casa|divano|camera|giorni)
    (a letto|nel letto|al buio|sotto le coperte|sul divano) ~1 (tutto il giorno|da giorni|tutto il weekend|per ore|senza forze|a piangere)
    (piatti|panni|posta|bollette|spazzatura) ~2 (si accumul*|si ammucchi*|accumulat*)
    (non|nn) mi (lavo|faccio la doccia|pettino|trucco|vesto) ~1 (piu|da|nemmeno|neanche|$)
    (non|nn) ho (il cuore|lanimo|la testa) (di|per)
    (fisso|fissare|fissando|guardo|a guardare) (il|la) (soffitto|muro|parete|vuoto)
    # sleep and a head that will not stop
    (notti|notte) ~1 (senza (dormire|chiudere occhio)|in bianco|insonne|insonni)
    (non|nn) (chiudo|ho chiuso) occhio ~1
    (non|nn) (dormo|ho dormito|riesco a dormire) ~1 (piu|da|per|quasi|bene|$)
    (dormo|dormito|dormire) ~1 (due|tre|quattro|2|3|4|pochissimo|poco e male|malissimo|a stento|niente|un cavolo) ~1 (ore|per|$|da|ultimamente)
    (sveglio|svegli|sveglia|svegliata|svegliato|occhi aperti) ~2 (alle|verso le) ~1 (2|3|4|5|due|tre|quattro|cinque) ~3 (ogni|notte|notti|sempre|testa|ansia|pensieri|tutte|angoscia|mattino)
    (insonnia|incubi|incubo) ~1 (ogni|tutte|da|di nuovo|ancora|torna|tornano|tornata|mi)
    (testa|cervello|pensieri|mente) ~3 (gira|girano|in loop|non si ferma|non si fermano|non si spegne|non smette|a mille|si accavallano|scoppia|non stacca)
    (rimugino|rimuginare|mi arrovello|continuo a pensare|rimugina*)
    # tears
    (piango|pianto|piangere|piangendo|lacrime|scoppio|scoppiata|scoppiato) ~2 (bagno|ufficio|macchina|auto|lavoro|autobus|metro|doccia|cuscino|letto|notte|sera|giorni|niente|motivo|nascosto|in continuazione|ore|oggi|di nuovo|anche oggi|dellufficio|disperat*|a dirotto|in piena notte)
    (ho|sto|a|da) ~1 (pianto|piangere|piangendo) ~4 (anche oggi|di nuovo|tutta|tutto|ogni|senza motivo|per ore|bagno|di nascosto|da sola|da solo)
    (non|nn) (riesco a|faccio che|smetto di|faccio altro che) ~1 (smettere di)? (piangere|tremare|rimuginare)
    (scoppi*|scoppiat*) ~1 (a|in) (piangere|lacrime|pianto)
    (nodo|groppo|peso|macigno|morsa) ~1 (alla|in|allo|sullo|sul|al) ~1 (gola|stomaco|petto|cuore)
    # fear
    (ansia|angoscia|panico|lansia|langoscia) ~2 (sale|torna|tornata|tornano|mi mangia|mi divora|costante|continua|ogni mattina|ogni giorno|tutte le|da giorni|mi prende|mi blocca|mi paralizza|mi assale|alle stelle|a mille|ingestibile|sociale mi)
    (attacchi|attacco|crisi) ~1 (di panico|dansia|di ansia|dangoscia|di pianto|di nervi|isterica)
    (cuore) ~1 (a mille|che batte forte|in gola|che scoppia|impazzito|a duemila)
    (pensavo|credevo|paura) ~1 di (svenire|impazzire|morire sul|soffocare|crollare|non farcela|perdere la testa|perdere il controllo)
    (paura|terrore|terrorizzat*|angoscia) ~1 (di|del|allidea di|per il) (uscire|tutto|futuro|domani|andare a lavoro|andare al lavoro|andare a scuola|stare sola|stare solo|restare sola|restare solo|ricaderci|ricadere|crollare|impazzire|notte|tornare)
    # alone
    nessuno ~1 (mi ha|si e|me lo ha|si ricorda|si ricordato|mi invita|mi vuole|mi vede|mi crede|mi aiuta|mi saluta|mi considera|mi chiede|mi fa|mi ha mai|ha chiesto come) ~3
    nessuno ~1 (con cui|a cui|con chi) ~1 (parlare|poter|dirlo|confid*|sfog*|raccont*|chiamare)
    (neanche|nemmeno|mai|zero|neppure) ~1 (un messaggio|una chiamata|una telefonata|una visita|un amico|unamica|messaggi|chiamate)
    (non|nn) ho (piu)? (amici|nessuno|amiche|un amico|nessun amico|nessuna amica) ~1
    (sol*|sola|solo) ~2 (al mondo|tutto il tempo|ogni sera|tutte le sere|a natale|al compleanno|a capodanno|come un cane|da mesi|da giorni|da anni|tra quattro mura|contro tutti|con tutto questo|sul divano a|in mezzo alla gente)
    solitudine ~3 (pesa|uccide|mi mangia|insopportabile|divora|schiaccia|troppo|fa male|soffoca)
    (parlo|parlato|parlare) ~1 (con nessuno|da solo|da sola|col gatto|con i muri|ai muri) ~2 (da|giorni|settimane|$|ormai)
    (ex|ragazzo|ragazza|marito|moglie|compagno|compagna|fidanzat*|lui|lei|tipo) ~1 mi ha ~1 (lasciat*|mollat*|tradit*|scaricat*|ghostat*|sostituit*|abbandonat*|bloccat*|cornificat*)
    (rottura|divorzio|separazione) ~5 (male|dura|non riesco|distrutt*|soffro|piango|vuoto|non supero)
    (non|nn) (riesco|ce la faccio|sono capace) ~1 (piu|proprio)? ~1 (a|ad|di) ~1 (andare avanti|voltare pagina|dimenticar*|riprendermi|studiare|lavorare|lavarmi|reagire|gestire|respirare|calmarmi|leggere|aprire|fare niente|fare nulla|rialzarmi|superar*|parlare con|stare in|uscirne|rilassarmi|concentrarmi)
    # loss
    (da quando|dopo che|senza) ~2 (papa|mamma|padre|madre|marito|moglie|figlio|figlia|nonna|nonno|fratello|sorella|cane|gatto|lui|lei|e|se) ~2 (morto|morta|mancat*|andat*|non ce piu|scompars*|via) ~7 (vuot*|male|dura|manca|non riesco|niente|sol*|piango|silenzio|apparecchio|ancora|pers*|dormo|senso)
    (primo|prima|secondo) (natale|compleanno|capodanno|estate|pasqua|festa|festa della mamma|festa del papa) senza (di)? (lui|lei|te|papa|mamma|mio|mia|loro)
    (mi manca|mi manchi|mi mancano) ~3 (troppo|da morire|tantissimo|ogni giorno|terribilmente|tanto|da impazzire|fa male|tutto)
    (lutto|perdita) ~3 (non riesco|non passa|duro|mai|difficile|sola|solo|pesante|supero)
    # worn out
    (mai|senza|nemmeno|neanche) ~1 (un giorno libero|un giorno di|un attimo per|un minuto per|respiro|un aiuto|tregua|una pausa)
    (urlo|grido|scatto|esplodo|me la prendo|perdo la pazienza) ~1 (per|con|contro|a) ~1 (ogni|bambini|figli|figlio|figlia|tutti|loro|bimbi|niente|piccoli)
    (burnout|burn out|esaurimento|esaurimento nervoso|stress a mille|allo stremo delle forze)
    (assisto|accudisco|mi occupo di|mi prendo cura di|caregiver|mamma single|ragazza madre|padre separato|sola con|solo con|madre single) ~12 (non ne posso|non ce la faccio|stremat*|sfinit*|esaust*|stanc*|crollo|crollare|respiro|aiuto|urlo|pausa|giorno libero|al limite|distrutt*|a pezzi|da sola|da solo)
    (non|nn) ne posso piu
    (lavoro|ufficio|scuola|universita|colleghi|capo|turni) ~5 (mi distrugge|mi sta distruggendo|mi svuota|ansia ogni|mi fa stare male|mi sta uccidendo|mi logora|nodo allo stomaco|mobbing|mi umilia*|mi prendono in giro|mi escludono|mi ignorano)
    (classe|scuola|compagni) ~4 (mi prendono in giro|mi bullizzano|ridono di me|mi insultano|mi isolano|mi escludono)
    # the mask
    (faccio|fare|facendo|far|fingo|fingere) ~1 (finta)? ~1 (di|che) ~1 (stare bene|niente|tutto bene|vada tutto|tutto ok|va tutto bene|essere felice|sorridere)
    (sorrido|sorriso|maschera) ~4 (dentro|finto|finta|facciata|nessuno vede|nessuno sa|muoio|crolla)
    (dico|rispondo) ~1 (che)? ~1 (sto bene|tutto bene|va tutto bene) ~4 (ma|invece|pero|dentro)
    # treatment dropped
    (ho|sto) ~1 (smesso|interrotto|mollato|saltato|buttato|sospeso) ~1 (di prendere|le|i|la|il|gli|con le|tutte le)? ~1 (medicine|farmaci|terapia|antidepressivi|antidepressivo|litio|gocce|pastiglie|psicofarmaci|psicologo|psicologa|sertralina)
    (non|nn) prendo piu ~1 (le|i|gli|la)? (medicine|farmaci|terapia|antidepressivi|gocce|pastiglie|psicofarmaci)
    # it is back, it is bad
    (tristezza|depressione|malinconia|pensieri neri|pensieri brutti|brutti pensieri|pensieri negativi|demoni|mostri|ossessioni|flashback|fobia|vuoto) ~2 (torna|tornano|tornat*|di nuovo|mi mangia|mi divora|mi assal*|mi prende|mi sommerge|ricominci*|non passa|non passano|mi schiaccia)
    (brutto periodo|periodo nero|periodo di merda|periodaccio|brutta settimana|settimana di merda|giornata di merda|giornata orribile|giornataccia|giornata no|brutto momento|momento no|periodo (molto|davvero|proprio)? (difficile|pesante|duro|buio|brutto)|notte orribile|notte di merda|anno di merda|momento difficile|fase buia)
    (umore|morale) ~1 (a terra|sotto|sotto terra|a zero|nero|sotto le scarpe|pessimo|a pezzi)
    (non|nn) (sto|va|mi sento) ~1 (bene|affatto bene|tanto bene|per niente bene|per niente)
    (va|sto|sta andando) (male|malissimo|sempre peggio|peggio|di merda|uno schifo)
    (abbuff*|binge|fame nervosa|mi sono abbuffat*|bulimia) ~2 (di nuovo|ieri|ogni|ancora|stasera|schifo|colpa|torna*)
    (odio|mi fa schifo|non sopporto) ~1 (il mio|mio) (corpo|riflesso|aspetto)
  `,
  'low_mood.need': `
    (lista dattesa|lista di attesa|liste dattesa|liste di attesa|in attesa) ~6 (mesi|anno|anni|csm|psicolog*|asl|infinit*|settimane|visita)
    (mesi|anno|anni|settimane) ~1 (di|in) (lista dattesa|lista di attesa|attesa) ~3
    (csm|psicolog*|psichiatra|terapeuta|medico|assistente sociale|ospedale|pronto soccorso|educatric*|educatore|asl|inps|tutor|consultorio|servizi|servizi sociali|dottoressa|comune|sert|serd) ~6 (buca|ha annullato|annulla|annullato|annullata|non risponde|non rispondono|non mi richiama|richiamat*|mi ha mollat*|mi ha scaricat*|maternita|va in pensione|in pensione|si trasferisce|rifiutat*|respint*|non abbastanza|troppo compless*|non ce posto|non hanno posto|posti esauriti|prima di _ mesi|tra _ mesi|fra _ mesi|chiude|chiuso il|non mi segue piu|se ne fregano|se ne frega|non mi crede|non mi ha credut*|non mi ascolta|non ha fatto niente|mi ha dimess*|liquidat*|sospes*|tagliat* fuori)
    non (mi hanno|mi danno|ce|hanno) ~2 (dato nessun altro|nessun altro|sostituit*|posto per me|un sostituto|nessuno che mi)
    non ~1 abbastanza (grave|malat*|depress*|urgente) ~2
    (se ne fregano|se ne sbattono|ci prendono in giro|mi prendono in giro|mi rimbalzano|mi hanno rimbalzat*) ~1
    (soldi|stipendio|pensione|conto) ~2 (finit*|gia finit*|non bastano|non basta|a zero|in rosso)
    (non|nn) (ho|abbiamo|ci sono) ~1 (piu)? ~1 (i)? (soldi per|un euro|un soldo|di che mangiare|da mangiare|come pagare|come arrivare a fine|soldi|da dare da mangiare)
    (affitto|bolletta|bollette|luce|gas|riscaldamento|mutuo|frigo) ~4 (arretrat*|non pagat*|non riesco a pagare|non posso pagare|non so come pagar*|staccat*|staccano|vuoto|indietro|insolut*|sollecit*)
    (staccato|staccata|staccano|tagliato|sospeso) ~1 (il|la|lacqua) ~1 (gas|luce|corrente|riscaldamento|reddito|acqua|assegno|sussidio)
    (sfratto|sfratta|sfrattano|sfrattat*|ufficiale giudiziario|pignorament*|buttano fuori|mandano via di casa|buttat* fuori di casa|cacciat* di casa) ~3
    (dormo|dormire|vivo|sto) ~1 (in macchina|per strada|in strada|sul divano di|da amici|in dormitorio|alla stazione|in auto)
    (senza (casa|tetto|fissa dimora)|senzatetto) ~3
    (mangio|mangiamo|pasta|salto|saltiamo) ~2 (in bianco|riso|i pasti|un pasto|una volta al) ~4 (ogni|giorni|settimana|fine mese|pagare|figli|sera|mangino)
    (pacco alimentare|banco alimentare|mensa dei poveri|mensa caritas|pacco viveri) ~5 (vergogn*|prima volta|costrett*|rifiutat*)
    (perso il lavoro|perso il posto|licenziat*|cassa integrazione|disoccupat*|senza lavoro) ~8 (non so|paura|come|affitto|pagare|figli|vergogn*|mesi|morale|niente|nessuno)
    (non|nn) so (piu)? ~1 (dove (andare|andremo|andro|dormire|sbattere la testa)|a chi (rivolgermi|chiedere|dirlo|parlarne)|con chi parlar*|come (fare|andare avanti|uscirne|gestire|pagare|tirare avanti|reagire)|cosa fare ($|di me|della mia vita|con lui|con lei|per aiutar*)|che fare $|piu cosa fare)
    (ho|avrei) ~2 bisogno di ~1 (parlare|sostegno|aiuto|sfogarmi|qualcuno|conforto|un abbraccio|essere ascoltat*|compagnia)
    (ce qualcuno|qualcuno) ~1 (sveglio|per parlare|con cui parlare|disponibile|che mi ascolti|online) ~2
    (intanto|nel frattempo) ~1 (io)? ~1 (che faccio|cosa faccio|come faccio|che si fa|che dovrei fare)
    (io)? (cosa|che) (dovrei|devo|faccio) (fare|io)? ~1 (intanto|nel frattempo|adesso io)
  `,
  'low_mood.worried_about_other': `
    (mio|mia|un|una) ~1 (amico|amica|unamica|figlio|figlia|fratello|sorella|madre|padre|marito|moglie|ragazzo|ragazza|collega|cugino|cugina|vicina|compagno|compagna|coinquilina) ~4 (suicid*|vuole morire|vuole farla finita|si taglia|si fa del male|parla di morire|parla di suicidio|non mangia piu|tentativo|si lascia andare|non vuole piu vivere|si sta lasciando)
    (preoccupat*|in pena|in ansia|ho paura) per ~1 (lui|lei|mio|mia|un|una|i miei) ~2
  `,
  'conflict.civil': `
    (ho|abbiamo|hanno|mi sono|ci siamo) ~1 (litigato|discusso|bisticciato|scazzato|litigat*|arrabbiat*|incazzat*) ~1 (con|di nuovo|ancora|per|ieri|male)
    (lite|litigata|litigio|discussione) ~1 (con|furibonda|pesante|terribile|brutta|tra|di ieri)
    (brutta|ennesima|altra|solita|furiosa) (lite|litigata|discussione)
    (non|nn) mi (parla|risponde|saluta|guarda|scrive|rivolge la parola|calcola|considera) ~1 (piu|nemmeno|neanche|da)
    (tua|tuo|vostra|vostro|questa|questo|sua|suo|tue|tuoi|la|il) ~1 (risposta|messaggio|commento|risposte|commenti|battuta|post|tono|consiglio|parole|frase|osservazione) ~7 (dura|duro|ferita|ferito|male|fredda|freddo|secca|secco|ingiusta|ingiusto|offes*|dallalto|pesante|fuori luogo|delus*|giudic*|scortese|antipatic*|poco gentile|ferit*)
    mi (sono|sento) ~1 (sentita|sentito)? ~1 (giudicat*|attaccat*|ignorat*|sminuit*|zittit*|messa da parte|messo da parte|trattata|trattato|aggredit*|umiliat*|presa in giro|preso in giro|esclus*|tagliat* fuori|snobbat*)
    gruppo ~4 (sempre agli stessi|sempre gli stessi|sempre i soliti|mi ignorate|mi ignora|preferiti|come se non esistessi)
    sempre (gli stessi|agli stessi|i soliti|le stesse) ~2
    (non|nn) sono ~1 (per niente|affatto)? daccordo ~1 (con)
    (e|mi sembra|trovo) ~1 (ingiusto|scorretto|ingiusta|non e giusto)
    (prendete|prendi|prende|prendono) ~1 (sempre)? ~1 (le sue parti|le parti di|le sue difese)
    (smettila|smettetela|potete|puoi|potreste|per favore) ~2 (di dirmi cosa|di giudicare|non giudicare|non dirmi cosa|di interrompere|dare consigli|fare la morale|di fare la morale|parlarmi sopra)
    (penso|pensando|voglia|vorrei|meglio) ~1 (di)? ~1 (lasciare|uscire|andarmene) ~1 (il|dal|questo|da questo) gruppo
    (genitori|miei|padre|madre|casa) ~3 (urlano|litigano|gridano|si scannano|si urlano|si insultano) ~2
    (delus*|arrabbiat*|offes*|ferit*|infastidit*|incazzat*) ~1 (da|con|dal|per|dai|dalla|col) ~1 (te|voi|gruppo|moderator*|admin|messaggio|risposta|mia|mio|come|quello)
    (mi ha|mi hai|mi avete) ~1 (ferit*|offes*|delus*|trattat* male|risposto male)
  `,
  'relapse.substance': `
    (bevuto|fumato|giocato|sniffato|scommesso|tirato) ~1 di nuovo ~4
    di nuovo ~1 (bevuto|ubriac*|fatto|drogat*|giocato|sbronz*) ~3
    (ricascat*|ricadut*|ricaduta|ricaduto) ~4 (ieri|alcol|bere|bottiglia|vino|slot|droga|coca|fumo|canne|settimana|mesi|sera|gioco|sigarett*|dopo|tentazione)
    (ripreso|ricominciato|tornat*|rimesso|riattaccato) ~1 (a|con|il|le|lo|la|allo)? ~1 (bere|fumare|drogarmi|giocare|scommettere|sigarett*|bottiglia|vino|alcol|lalcol|canne|coca|sniffare|gioco|farmi|slot|svapare|benzo)
    (perso|giocato|bruciato|buttato|speso|sputtanato|giocata) ~3 (stipendio|paga|affitto|risparmi|soldi|pensione|tutto|tredicesima) ~5 (slot|gioco|scommesse|casino|poker|macchinette|gratta|vinci|online|roulette|lotto|betting|cavalli|bingo)
    giocat* ~2 (stipendio|affitto|i risparmi|la pensione|tutto quello) ~4
    (mesi|anni|giorni|settimane) ~1 (buttati|buttate|sprecat*|nel cesso|persi|in fumo|al vento|bruciat*)
    (vino|birra|birre|vodka|whisky|gin|canna|canne|spinelli|alcol|bottiglia|bottiglie|coca|erba|xanax|bicchiere|bicchieri) ~4 (tutte le sere|ogni sera|ogni giorno|tutti i giorni|da mattina a sera|per dimenticare|per dormire|per reggere|per non pensare|di nascosto|da sola|da solo|appena sveglio|appena sveglia|di mattina|sempre di piu)
    (bevo|fumo|sniffo|mi sbronzo|mi ubriaco|mi faccio) ~1 (per dimenticare|per dormire|per reggere|per non pensare|di nascosto|da sola|da solo|ogni sera|tutte le sere|di mattina|sempre di piu|troppo ultimamente|come una spugna)
    (nascondo|nascosto|nascondere) ~2 (bottiglie|bottiglia|lattine|lalcol)
    (voglia|bisogno|tentazione|craving) ~2 (bere|di un bicchiere|alcol|di una sigaretta|di farmi|di una dose|coca|di ubriacarmi|di sballarmi|di una canna|di scommettere)
    (sono|ero|di nuovo) ~1 (ubriac*|sbronz*|fatt*|strafatt*) ~3 (ieri|di nuovo|da sola|da solo|ogni|stasera|gia|marci*)
    (ripart*|tornat*|torno|ritorno) ~2 (giorno zero|giorno uno|giorno 1|da zero|al punto di partenza)
    (non|nn) riesco ~1 a (smettere|staccarmi|stare) ~2 (bere|fumare|giocare|alcol|bottiglia|slot|canne|scommesse|sobri*|coca)
  `,
};
