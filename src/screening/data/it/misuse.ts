import { type PhraseTable } from '../../matching/compile.js';

/** Italian: more of what is aimed at members or groups, solicitation, drugs, adverts and giving people away. */
export const IT_MISUSE: PhraseTable = {
  'abuse.insult': `
    (tu e|voi e|basta con|tu con) ~1 (le tue|i tuoi|le vostre) ~1 (lagne|piagnistei|paranoie|problemi|storie|cazzate|drammi|lamenti) ~5 (rotto|stufat*|scocciat*|stancat*|palle|coglioni|basta)
    (hai|avete) ~1 (rotto|scassato|stufato|stancato|sfracellato) ~1 (le|i|il|tutti)? ~1 (palle|coglioni|cazzo|scatole|minchia|tutti)
    (chiudi|tappati) ~1 (quella|la|sta|il) (fogna|bocca|boccaccia|becco|cesso) ~2
    (si capisce|si vede|non mi stupisce|ha fatto bene|hanno fatto bene) ~3 (perche ti (ha|hanno|odiano|evitano)|mollarti|lasciarti|tradirti)
    ti ha ~1 (lasciat*|mollat*|tradit*|scaricat*) ~3 (si capisce|ha fatto bene|non mi stupisce|capisco perche|ovvio)
    sei ~2 (lagna|lagnosa|piaga|pesante|palla|patetic*|insopportabile|tossic*|malat* di mente|da rinchiudere|da internare|una barzelletta|una vergogna|un cesso|uno scarto|viziat*|una sanguisuga|rompicoglioni|rompipalle|un aborto|morto di fame|un caso umano|un caso perso)
    (qui|qua)? nessuno ti (regge|sopporta|caga|calcola|fila|considera|crede|vuole)
    (smettila|piantala|falla finita|basta) ~1 (con|di) ~2 (lagne|piagnistei|frignare|sceneggiate|cazzate|fare la vittima|rompere|stronzate|paranoie)
    (dici|scrivi|spari|racconti|inventi) ~1 (solo)? (cazzate|stronzate|balle|minchiate|merda)
    (vai|tornatene|va) ~1 (a)? (farti curare|farti ricoverare|farti internare|a piagnucolare|a frignare|allasilo|a morire|morire ammazzat*)
    (povero|povera|brutto|brutta|vecchio|vecchia) (deficiente|scemo|scema|sfigat*|mentecatt*|fallit*|illus*|demente|pazza|vacca|cesso|merda)
  `,
  'abuse.exclusion': `
    (ignoratela|ignoratelo|ignoriamola|ignoriamolo|bloccatela|bloccatelo|blocchiamola|blocchiamolo|buttatela fuori|buttatelo fuori|buttiamola fuori|buttiamolo fuori|cacciatela|cacciatelo|cacciamola|cacciamolo|bannatela|bannatelo|bannate|segnalatela|segnalatelo|escludiamola|escludiamolo|isoliamola|isoliamolo) ~1
    (ignorate|ignoriamo|bloccate|blocchiamo|cacciamo|cacciate|buttiamo fuori|buttate fuori|banniamo|escludiamo|isoliamo) ~1 (la|il|lo|sta|questa|questo|quella|quello) ~1 (tutti|piagnona|pazza|tizia|tizio|qui|qua|deficiente|scemo|scema|frignona|rompi*|utente|lagnosa|psicopatic*|<insult>)
    (smettiamo|smettete|smettiamola|basta) ~1 (tutti)? ~1 (di)? (rispondere|rispondergli|risponderle|parlare|scrivere|parlarle|parlargli) ~1 (a _|ignor*|e basta|punto|$)
    (nessuno) ~1 (le|gli) (risponda|scriva|parli) ~1 (piu|ok|daccordo|$)
    (dovremmo|dobbiamo|bisogna|bisognerebbe|propongo di) ~2 (ignorarla|ignorarlo|bloccarla|bloccarlo|cacciarla|cacciarlo|buttarla fuori|buttarlo fuori|bannarla|bannarlo|escluderla|escluderlo|isolarla|isolarlo) ~1
    (chi vota|votate|chi e daccordo) ~2 (cacciar*|buttar*|bannar*)
  `,
  'hate.group': `
    (tornatevene|tornino|tornatene|che tornino|vadano|rimandiamoli|rispediteli|rimandateli) ~1 (tutti)? ~1 (a casa (loro|vostra|tua)|al (tuo|vostro|loro) paese|nel (tuo|vostro|loro) paese|in africa|nella giungla|sul barcone)
    torna (al|nel) tuo paese
    (questi|sti|tutti i|i|gli|voi|le|quelli) ~1 <group> ~2 (sono|siete|tutti|solo) ~2 (parassit*|feccia|malati di mente|malati|degenerati|stupratori|terroristi|scimmie|scarafaggi|subumani|ladri|delinquenti|approfittatori|peste|cancro|animali|merda|invasori|pedofili|contro natura|inferiori|anormali|bestie|topi|criminali|pervertiti|schifosi|abomini)
    <group> ~1 (di merda|del cazzo|schifosi|bastardi|luridi|maledetti|fuori dai coglioni|fuori dallitalia|a casa loro|a casa vostra|via)
    (rinchiudere|rinchiuderli|espellere|gasare|sterminare|fucilare|impiccare|bruciare|castrare|eliminare|deportare|affondare|ammazzare) ~2 (tutti|tutte|questi|i|gli|sti)? ~1 <group>
    <group> ~4 (vanno|andrebbero|dovrebbero|bisogna|da) ~1 (essere)? (rinchius*|espuls*|gasat*|sterminat*|fucilat*|impiccat*|bruciat*|castrat*|eliminat*|deportat*|affondat*|ammazzat*|curati|internati)
    <group> ~1 (controllano|comandano|invadono|rubano|ci rubano|governano|rovinano|sostituiscono|infestano) ~3 (tutto|mondo|media|banche|paese|lavoro|italia|litalia|case|nostr*)
    (sporchi|sporco|luridi|lurido|schifosi|maledetti|brutti|fottuti|sporca|lurida) ~1 <group>
    (hitler|mussolini|adolf) ~4 (ragione|finito|lavoro|bene)
    (rumeni|zingari|immigrati|extracomunitari|africani|albanesi|marocchini|ebrei|islamici|musulmani|cinesi|rom) ~8 (parassiti|tornatevene|tornate a casa|a casa vostra|nostri soldi|feccia|fuori dai)
  `,
  'threat.violence': `
    (se|quando|appena) ~1 (ti|vi) (becco|trovo|vedo|prendo|incontro|acchiappo|incrocio) ~5 (spacco|spezzo|ammazzo|uccido|rompo|gonfio|distruggo|faccio|pentire|massacro|accoltello|sfregio|meno|pesto|apro)
    (ti|vi) (spacco|spezzo|rompo|apro|gonfio|sfondo|stacco|sfregio|sgozzo|scanno|taglio|massacro|brucio|faccio fuori|sotterro|mando allospedale) ~2 (testa|faccia|denti|gambe|ossa|culo|muso|gola|viva|vivo|$|botte|macchina|casa)
    (te la|me la|la) (faccio pagare|farò pagare|pagherai|pagherete) ~1 (cara|$)
    (guardati|guardatevi) le spalle ~1
    (hai|avete) i giorni contati
    (lo|la|gli|le) (ammazzo|accoltello|faccio fuori|sparo|spacco la faccia|brucio|sgozzo|spacco la testa) ~1 (quel|quella|domani|giuro|stasera|stronzo|appena|quando|bastardo|il mio|con)
    (vengo|arrivo|porto|mi presento) ~2 (coltello|mazza|pistola|fucile|acido|ascia|spranga) ~4 (scuola|ufficio|lavoro|casa|te|voi|tutti|loro)
    so (dove|in che via|in che scuola) ~2 (abiti|abitate|lavori|stai di casa|vai a scuola|vanno a scuola|tua figlia|tuo figlio|la tua famiglia|vivi|parcheggi) ~2
  `,
  'pro_harm.encourage': `
    (fallo|farlo|fatelo) ~1 (invece di|anziche|al posto di) ~1 (parlarne|piangere|rompere|minacciare|scriverlo|lagnarti|frignare)
    (impiccati|tagliati le vene|ingoia tutto|prendile tutte|sparati|suicidati|ucciditi) ~1 (e|che|cosi|una volta|finalmente|facciamo|facciamola|almeno|dai|per favore|ti prego)
    (buttati|lanciati|ammazzati|salta) ~1 (e facciamola|e facciamo|una buona volta|finalmente|nessuno|e falla)
    (taglia|tagliati|incidi|affonda|premi) ~2 piu (a fondo|profondo|forte|in profondita) ~2
    (un|bel|ancora un|piccolo) ~1 (taglietto|colpo di lama|colpo di lametta) ~3
    (prova|provaci|basta|comincia|dovresti|smetti|continua|impara) ~1 (a|di|con)? ~1 (non)? ~1 (mangiare|toccare cibo) ~10 (pura|puro|leggera|dimagr*|magra|snella|controllo|vuota|fiera|chili|kg|grassa|ossa)
    (fatti vomitare|prendi dei lassativi|prendi i lassativi|vomita (dopo|tutto) ~1 (ci si abitua|ti abitui|vedrai)) ~1
    (se vuoi|per|vuoi) (dimagrire|perdere peso|perdere chili) ~5 (vomita|vomitare|non mangiare|niente cibo|digiuna|lassativ*|salta)
    (chi|qualcuno|lancio|cerco|cerchiamo|venite|facciamo) ~4 (digiuno|digiunare|digiuni|restrizione|fasting|non mangiare|niente cibo) ~6 (con me|gara|sfida|challenge|insieme|chi perde|compagna|partner|buddy|di piu)
    (gara|sfida|challenge|concorso) ~4 (chi perde|meno calorie|digiuno|chi mangia meno|dimagr*|non mangiare)
    (ana|mia|pro ana|thinspo|proana) ~2 (tips|trucchi|consigli|buddy|coach|gruppo|amica|motivazione|partner|regole)
    (non hai|non avresti|non avrai) ~1 (mai|nemmeno)? ~1 (il coraggio|le palle|i coglioni|il fegato) ~2 (farlo|ammazzarti|saltare|buttarti|$|di farlo|per farlo)
    (suicidio|morire|suicidarci) ~2 (insieme|in due|patto|di gruppo) ~1
    (chi|qualcuno|cerco) ~3 (morire|suicidarsi|suicidio|farla finita) ~1 con me
    (suicidio|morire|morte|tagliarsi) ~1 e ~1 (la soluzione|lunica soluzione|una liberazione|bello|coraggioso|la liberta|normale)
    (tua|tuoi|tuo|i tuoi|tutti) ~2 (meglio|sollevati|tranquilli|felici|contenti|festa) ~1 (senza di te|quando muori|quando crepi|se muori|se crepi|se ti ammazzi)
  `,
  'solicitation.sexual': `
    (vieni|scrivimi|scrivi|passa|contattami) ~2 (in privato|in pvt|in dm|pvt|inbox|in chat) ~8 (dimenticare|consolo|consolare|coccole|coccol*|piacere|calda|caldo|accarezz*|corpo|porcellina|sexy|massaggi*|letto|nuda|hot|divertiamo|divertirci)
    sei ~2 (calda|caldo|figa|gnocca|bona|bono|sexy|eccitante|arrapante|carina|porcellina|bellissima|strafiga|maialina) ~6 (privato|pvt|dm|voglia di te|scopare|letto|chat|corpo|video)
    (ho|mi fai|mi hai fatto) ~1 (troppa|tanta|una)? ~1 (voglia di (te|scoparti|toccarti|leccarti|baciarti tutta|averti|vederti nuda|spogliarti)|arrapare|venire duro|eccitare|tirare)
    (mandami|manda|mostrami|fammi vedere|inviami|gira|girami|voglio vedere) ~1 (una|delle|le|la|le tue|qualche)? ~2 (foto|fotina|video|tette|culo|piedi|selfie|corpo) ~2 (intimo|lingerie|nuda|nudo|mutande|mutandine|seno|culo|corpo|reggiseno|perizoma|sexy|hot|nel letto|bikini|senza niente|senza vestiti|in costume|osé|spinta|spinte)
    (che cosa indossi|cosa indossi|che mutande porti|che taglia di reggiseno|taglia di reggiseno|ti tocchi|ti masturbi|sei bagnata|sei vergine|ce lho duro|il mio cazzo|ti scoperei|ti scopo|scopamic*|cam porca|sesso in cam|sexcam) ~2
    massaggi* ~2 (sensual*|erotic*|nud*|hot|rilassanti a domicilio per donne|completo con finale)
    (cerco|cercasi|disponibile per) ~3 (ragazza|donna|tipa|ragazzo|uomo|milf|coppia) ~4 (calda|porcella|sesso|scopare|sottomessa|hot|senza tabu|senza impegno|notte di fuoco|divertimento)
    (hai|avete) voglia ~1 (stasera|stanotte|di divertirti|di un po di sesso) ~5 (farei|sesso|te|letto|nuda|privato)
    ti (farei|faccio|farò) ~1 (di tutto|venire|godere|impazzire a letto|dimenticare il tuo ex|urlare|tante cose|gemere)
    (pago|euro) ~4 (nudes|foto dei piedi|tuoi piedi|mutandine|una notte|sesso|foto nuda)
    (videochiamata|video|chat|serata) ~1 (bollente|hot|spinta|piccante)
    (spogliarti|spogliati|ti spogli) ~3
  `,
  'sourcing.drugs': `
    (qualcuno|chi|qualcuna|potete|puoi|potrebbe) ~3 (passa|passarmi|darmi|cede|cedermi|vendermi|vende|procurarmi|scambia|scambiare|rivende|girarmi|smazza|mi da|mi passa|mi vende) ~4 <drug>
    qualcuno ~1 (ha|avrebbe|ce lha) ~3 <drug> ~4 (darmi|passarmi|vendere|avanza*|in piu|cedere|pago|scambio|vendermi|dare via|cedermi)
    (ho|mi avanza|mi avanzano|disponibil*|vendo|rivendo|cedo|scambio|svendo|offro) ~3 <drug> ~4 (da vendere|da cedere|da scambiare|euro|in privato|pvt|dm|prezzo|spedisco|spedizione|interessat*|telegram|al grammo|buon prezzo|chi vuole|in vendita)
    (cerco|cercasi|conoscete un|conosci un|serve un|mi serve un) ~2 (pusher|spacciatore|fornitore|venditore|contatto|plug) ~4
    (cerco|cercasi) ~4 <drug> ~5 (privato|pvt|dm|discret*|urgente|stasera|consegna|pago|contanti|prezzo|telegram|contatto|scrivetemi|milano|roma|napoli|torino|zona)
    (pusher|spacciatore|fornitore|venditore) ~3 <drug>
    cerco roba ~4
    (dove|come|sito|chi sa) ~4 (comprare|trovare|procurarmi|prendere|ordinare|beccare|rimediare|ottenere) ~2 <drug> ~4 (senza ricetta|online|zona|roma|milano|telegram|privato|a buon|$|subito|sottobanco)
    <drug> ~2 (in cambio di|contro|per) ~1 <drug>
    (ricetta falsa|ricette false|ricetta finta) ~5
    (farmaci|medicine|pastiglie|scatole) ~3 (da vendere|senza ricetta in|in vendita privat*)
  `,
  'spam.advert': `
    (50|20|30|40|10|70|15|60|25) ~1 (sul|sulla|di sconto|sconto|sui|off|per cento) ~8 (codice|link|ordine|bio|primo ordine)
    (codice sconto|con il codice|col codice) _ ~4 (link|bio|sito|sconto|ordine|negozio|valido|offerta)
    link (in|nella) ~1 (bio|mio profilo|profilo|mia bio)
    (mio|nostro|mia|nostra|miei) (programma|percorso|coaching|metodo|ebook|negozio|canale|masterclass|webinar|corso|prodotti|integratori|oli|tarocchi) ~8 (promo|sconto|codice|link|bio|gratis|gratuit*|euro|posti|iscri*|privato|scopri*|ordina*|prezzo)
    (guadagno|guadagna|guadagnato|faccio|guadagnare|guadagni) ~3 (euro|k|mila) ~3 (mese|settimana|giorno) ~9 (trading|crypto|cripto|privato|mostro|spiego|metodo|contatt*|internet|dropshipping|link|corso|pvt|online)
    (cartomante|sensitiva|sensitivo|medium|mago|guaritore|astrologa|maestro) ~6 (riporto|ritorno|amore|contatt*|48 ore|24 ore|seria|serio|risultat*|garantit*|legament*|malocchio)
    (riporto|ritorno|riconquista*|far tornare) ~2 (lamore|il tuo ex|la tua ex|amore perduto|della persona amata) ~3
    (prestito|prestiti|finanziament*) ~2 (tra privati|senza busta|senza garanzie|veloce e) ~5
    (guarisci|elimina|sconfiggi) ~3 (ansia|depressione|stress|insonnia|lansia) ~4 (metodo|programma|gocce|codice|link|garantit*)
  `,
  'contact.described': `
    (vieni|venite|parliamone|parliamo|continuiamo|scriviamoci|ci sentiamo|sentiamoci|trovatemi|addami|aggiungimi|aggiungetemi|raggiungimi|unitevi) ~1 (su|per|via|in) ~1 <platform>
    (lavoro|sto) ~1 (al|alla|in|presso|nel|nella|da|allo) ~6 (passa a trovarmi|passate a trovarmi|vieni a trovarmi|venite a trovarmi|passa a salutarmi|passate a salutarmi|mi riconosci|mi riconoscete|mi trovi li|mi trovate li|mi trovi|mi trovate)
    (ci vediamo|ci troviamo|incontriamoci|vediamoci|ti aspetto|vi aspetto|raggiungimi|troviamoci|appuntamento) ~4 (bar|stazione|parco|piazza|metro|fermata|fontana|comune|chiesa|centro commerciale|mcdonald|autogrill) ~8 (cappello|giacca|rosso|blu|nero|giallo|rossa|nera|sciarpa|riconosc*|maglia|occhiali)
    (abito|vivo|casa mia e|il mio indirizzo e|sto) ~1 (in|al) (via|viale|corso|piazza|vicolo|largo) ~4 (numero|civico|piano|suona|citofona*|passa|passate)
    mio <platform> ~1 (stesso|uguale|lo stesso) ~1
  `,
  'personal_data.other': `
    (prof|professore|professoressa|maestra|maestro|dottor|dottore|dottoressa|medico|direttore|direttrice|allenatore|sindaco|prete|don|signor|signora) ~6 (liceo|scuola|comune|ospedale|clinica|panificio|farmacia|palestra|istituto|medie|parrocchia|_) ~4 (picchia|mena|tradisce|violenta|tocca|maltratta) ~1 (la|il|sua|i|suo|le) ~1 (moglie|marito|figli|figlio|figlia|madre|compagna|alunn*|pazienti)
    (lavora|insegna|abita|fa la|fa il) ~8 (bipolare|schizofrenic*|sieropositiv*|hiv|alcolizzat*|tossic*|borderline|pedofil*|depress*|ricoverat*|violent*) ~3 (attenti|attente|attenzione|occhio|fate girare|condividete|sappiatelo|evitatel*)
    (attenti|attenzione|occhio|sappiate|evitate|info) ~8 (lavora|insegna|abita) ~10 (bipolare|schizofrenic*|sieropositiv*|hiv|alcolizzat*|tossic*|borderline|pedofil*|depress*)
    (ecco|vi do|vi lascio|posto|pubblico|tenete) ~1 (il|la) suo ~1 (indirizzo|numero|nome|profilo|insta|facebook|cognome|vero nome|telefono)
    (il suo|la sua) (vero nome|cognome|indirizzo|numero|vero cognome) ~1 (e|_)
    (in realta|nella vita reale) ~1 si chiama _ ~3 (lavora|abita|insegna)
  `,
};
