import { type PhraseTable } from '../../matching/compile.js';

/** Italian: harm to oneself in all its ways, harm suffered, voices, and despair said sideways. */
export const IT_SELF_HARM: PhraseTable = {
  'self_harm.urge': `
    (voglia|bisogno|impulso|impulsi|voglio|vorrei|tentazione|istinto|tentata|tentato) ~3 (aprirmi (il|i|le|la) (braccio|polsi|vene|pelle|gamba|coscia)|aprirmi|incidermi|graffiarmi|prendermi a pugni|punirmi|vomitare tutto|strapparmi|mordermi|sangue|sanguinare|vedere il sangue|sentire la lama|bruciarmi la pelle|massacrarmi)
    (lamette|lametta|taglierino|rasoio|lama) ~5 (rivoglio|le voglio|la voglio|riprender*|riavere|mi mancano|mi manca|ridammi|ridatemi|mi chiama|mi chiamano|ci penso|penso solo|ossession*|sotto il materasso|nellastuccio|nascost*|nascondo)
    (ricomprato|nascosto|consegnato|dato|buttato|ripreso|recuperato|smontato) ~1 (le|delle|la|una|il|mie) (lamette|lame|lametta|lama|taglierino|temperino)
    (penso|pensare|pensando|ossession*|resisto|resistere|lotto|sogno) ~2 (a|di|alla|alle|con)? ~1 (tagliarmi|farmi del male|lametta|lamette|autolesion*|vomitare dopo|bruciarmi)
    (voglia|bisogno) ~1 di (sentire|provare) ~2 (dolore|sangue|lama|bruciore)
    (lametta|lamette|lama|taglierino|cutter) ~12 (voglia|riprend*|tentazion*|andare a prend*)
  `,
  'self_harm.act': `
    (mi taglio|mi incido|mi ferisco|mi autolesiono|mi faccio i tagli|mi faccio tagli|mi taglietto) ~2 (ancora|di nuovo|braccia|braccio|cosce|gambe|nascosto|quando|per|ogni|polsi|sempre|nessuno|le|sulle)
    (mi graffio|mi mordo|mi brucio|mi gratto|mi pizzico) ~5 (sangue|segni|cosce|polsi|apposta|per calmarmi|per sentire|calma|punir*|maniche|nessuno)
    (mi) (prendo|do|tiro|ammazzo) ~1 (a|dei|i)? ~1 (pugni|schiaffi|sberle|botte|cazzotti) ~3
    (mi colpisco|mi picchio|mi prendo a|mi schiaffeggio) ~3
    (sbatto|sbattere|batto|picchio|prendo a) ~1 (la|a|i|il)? ~1 (testa|testate|pugni|pugno) ~1 (contro|nel|al|sul|il) ~1 (muro|pavimento|porta|muri|armadio)
    mi sono ~2 (graffiat*|mors*|bruciat*|colpit*|picchiat*|tagliat*|incis*|pres* a pugni|apert*) ~4 (sangue|apposta|sigaretta|accendino|punirm*|calmarmi|sentire|segni|lametta|taglierino|compasso|forbici|coscia|cosce|avambracci*)
    (mi strappo|strappo|strapparmi|mi tiro) ~1 (i|le|via)? ~1 (capelli|ciglia|sopracciglia|pellicine|croste|peli) ~4 (ciocche|ciocca|buco|buchi|chiazze|sangue|calma|di nuovo|ciuffi|via|quando|uno a uno)
    (spengo|spegnere|spento|spegnermi) ~2 (sigarett*|cicca|cicche|mozzicon*) ~3 (braccio|braccia|coscia|cosce|pelle|mano|polso|gamba|addosso|pancia)
    (mordo|mordermi|mors*) ~2 (mani|mano|braccio|braccia|polso|dita|labbra) ~5 (sangue|segni|calma|apposta|restano)
    tagli ~3 (freschi|nuovi|sulle braccia|sulle cosce|sul braccio|maniche|nascost*|nascondo|infett*|sulle gambe|sui polsi|profondi)
    maniche lunghe ~5 (nessuno|pure ad|anche ad|anche in|anche al mare|destate|in estate|coprire|nascondere|tagli|cicatrici|ad agosto|a luglio|segni)
    (ricadut*|ricascat*|ceduto|ricaduta) ~3 (tagli|tagliarmi|autolesion*|lametta)
  `,
  'self_harm.attempt': `
    (preso|ingoiato|mandato giu|inghiottito) ~2 (sacco di|pastiglie|pillole|medicine|scatola|compresse|xanax|gocce|farmaci|sonniferi) ~3 (per|domenica|lunedi|ieri|laltro ieri|settimana|sabato|venerdi)? ~2 (morire|farla finita|uccidermi|andarmene|ammazzarmi) ~4
    (domenica|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|ieri|laltro ieri|settimana scorsa|giorni fa) ~2 (preso|ingoiato|mandato giu) ~3 (pastiglie|pillole|medicine|scatola|compresse|xanax|gocce|farmaci|sonniferi) ~8 (morire|finita|ospedale|pronto soccorso|lavanda|svegliat*|dimess*|vomitat*)
    (provato|tentato|cercato) ~1 (a|di) (impiccarmi|annegarmi|buttarmi|uccidermi|suicidarmi|ammazzarmi|farla finita|tagliarmi le vene|morire|gettarmi|soffocarmi) ~4 (settimana|ieri|giorni fa|sabato|domenica|lunedi|martedi|mercoledi|giovedi|venerdi|corda|ospedale|non ci sono riuscit*|trovat*|fermat*|spezzat*|andata male)
    (settimana scorsa|ieri|giorni fa|sabato|domenica|lunedi|martedi|mercoledi|giovedi|venerdi|laltra notte|mese scorso) ~2 (provato|tentato|cercato) ~1 (a|di|il) (impiccarmi|annegarmi|buttarmi|uccidermi|suicidarmi|suicidio|ammazzarmi|farla finita|tagliarmi le vene|morire|gettarmi)
    (tentativo|tentato suicidio|tentativo di suicidio) ~3 (ieri|settimana|giorni fa|sabato|domenica|lunedi|ospedale|fallit*|dimess*|andato male)
    (dimess*|uscit*|tornat*) ~3 (ospedale|dallospedale|psichiatria|spdc|pronto soccorso|rianimazione|reparto) ~8 (tentativo|pastiglie|pillole|vene|suicid*|morire|lavanda|ammazz*)
    lavanda gastrica ~3
    (corda|ramo|cintura|cappio|lenzuolo) ~2 (si e|si) ~1 (spezzat*|rott*|sciolt*|strappat*|slegat*)
    (dovevo|volevo|avrei dovuto|avrei voluto|avrei preferito) ~2 (riuscirci|non svegliarmi|restarci secc*|farcela quella volta|restarci)
    (dimesso|dimessa|dimettono|uscito|uscita) ~4 (tentativo|tentato)
  `,
  'self_harm.starving': `
    (vomito|vomitato|vomitare) ~2 (apposta|di proposito|dopo ogni|dopo i pasti|dopo mangiato|la cena|il pranzo|due dita|ogni volta|tutto)
    (mi faccio|mi provoco|mi sono fatt*|provoco il|procuro il|mi procuro) ~1 (vomitare|il vomito|vomito)
    (non mangio|mangiato niente|digiuno|non tocco cibo|senza mangiare) ~2 (da|per) ~2 (giorni|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|48 ore|ore) ~8 (fier*|grass*|peso|kg|chili|enorme|schifo|bilancia|controllo|merito|magr*|pur*|vuota)
    (mela|cetriolo|yogurt|caffe|brodo|acqua|the|te) ~3 (in|per|al|da) ~3 (giorni|giorno|lunedi|martedi|mercoledi|settimana) ~8 (grass*|enorme|kg|chili|fier*|bilancia|schifo|balena|dimagr*|controllo|non basta)
    (bevo|vivo di|solo) ~1 (solo|soltanto)? (acqua|caffe|brodo|coca zero|the) ~1 da
    (kg|chili|chilo) ~3 (non basta|non bastano|ancora|voglio di piu|troppi|non abbastanza|ancora grass*)
    (non|nn) merito (il|di|la) ~1 (cibo|mangiare|cena|pasti)
    lassativi ~3 (scatola|tutti|ogni|per|dopo|di nuovo|ancora|un sacco)
    (salto|saltare|saltando) ~1 (i|tutti i|la|il) ~1 (pasti|cena|pranzo) ~5 (dimagr*|peso|grass*|punir*|controllo|fier*|kg|chili)
    (mi punisco|punirmi) ~4 (non mangiando|mangiare|mangio|cibo)
    (mi vedo|mi sento|sono) ~2 (enorme|obes*|grass*|una balena) ~8 (mangi*|vomit*|digiun*|pasti|kg|chili)
    (anoressia|bulimia|ana|dca) ~3 (torna*|tornat*|vince|piu forte|urla|ripres*|ricadut*)
  `,
  'abuse_suffered.violence': `
    (mi ha) ~1 (stretto|messo|preso|afferrat*|pres*) ~3 (gola|collo|per il collo|per i capelli|per la gola|contro il muro|le mani al collo)
    (mi prende|mi prendeva|mi ha pres*|prende) ~1 a (cinghiate|calci|pugni|schiaffi|botte|bastonate|sberle|ceffoni|cintate|sprangate)
    (mi da|mi ha dato|mi tira|mi ha tirato|mi molla|mi ha mollato|mi riempie di) ~1 (uno|un|degli|dei|una)? ~1 (schiaffo|schiaffi|pugno|pugni|ceffon*|sberl*|calci|calcio|botte|cinghiate|spintone|spintoni|testata)
    (mi ha) ~1 (picchiat*|menat*|massacrat*|pestat*|spintonat*|strattonat*|buttat* contro|sbattut*|scaraventat*|gettat* a terra|sputat*|rott* un|fratturat*|tirato per i capelli|trascinat*|bruciat*)
    (mi chiude|mi rinchiude|mi lega|chius*|rinchius*|mi ha chius*) ~2 (cantina|sgabuzzino|stanzino|garage|fuori casa|balcone|soffitta|ripostiglio|a chiave)
    (ex|ex marito|ex ragazzo|ex compagno) ~6 (mi segue|sotto casa|mi perseguita|mi pedina|mi aspetta|mi minaccia|stalk*|si apposta|mi ha trovat*)
    paura ~2 (di lui|di lei|che mi|quando torna|quando beve|che torni|che lui|di quando) ~3 (picchi*|ammazz*|trovi|meni|torna|beve|ubriac*|ricominc*|casa|faccia)
    (conto|nascondo|copro) ~1 (i) (lividi|segni)
    (dice|giura|minaccia|minacciato) ~1 (che|di) ~2 (ammazza*|uccid*|sfregia*|togliermi i figli|bruciar*|acido) ~3 (lascio|vado|parlo|denuncio|me)
  `,
  'abuse_suffered.sexual': `
    mi ha ~1 (costrett*|obbligat*|forzat*|violentat*|stuprat*|toccat*|palpat*|molestat*|abusat*) ~5 (no|notte|dormivo|letto|volevo|giorni fa|ieri|settimana|sesso|sotto|mutand*|pigiama|sabato|venerdi|domenica|festa|rapporto)
    (mio|il mio|il|lo|un) ~1 (fratello|padre|patrigno|zio|cugino|nonno|prof|professore|allenatore|capo|vicino|fratellastro|compagno|marito|amico) ~7 (mi tocca|mi palpa|si infila nel|entra nel mio letto|viene nel mio letto|mi mette le mani nelle|mi mette le mani sotto|si struscia|mi accarezza dove) ~3
    (detto|dicevo|dico|urlato|ripetevo) ~2 (no|di no|basta) ~5 (continuat*|lo stesso|non si e fermat*|costrett*|non mi ascolt*|non si ferma*|successo)
    (mi costringe|mi obbliga|mi forza) ~1 a ~2 (sesso|rapporti|farlo|letto con|toccarlo|cose)
  `,
  'abuse_suffered.control': `
    (si tiene|mi prende|mi ha preso|mi controlla|gestisce|mi nasconde|mi sequestra|tiene lui|mi toglie) ~2 (stipendio|soldi|bancomat|carta|carte|documenti|passaporto|telefono|chiavi|conto|cellulare)
    devo ~1 (chiedergli|chiederle|supplicar*|elemosin*|giustificar*|rendere conto|chiedere il permesso) ~5
    (non|nn) vuole che ~1 (io)? ~1 (veda|esca|parli|lavori|senta|frequenti|telefoni|vada)
    (legge|controlla|spia|fruga|guarda|geolocalizza|rovista) ~1 (tutti|nel|in)? ~1 (i miei|il mio|miei|mio|i)? ~1 (messaggi|chat|telefono|cellulare|spese|chiamate|posizione|borsa|cronologia|whatsapp) ~2
    (mi legge|mi controlla|mi spia) ~1 (tutti|tutto)? ~1 (i|il|le|ogni)? (messaggi|telefono|cellulare|chat|spese|chiamate|spostamenti)
    (mi impedisce|mi vieta|mi proibisce|mi ha isolat*|mi isola|mi ha allontanat*) ~2 (di|da|dalle|dai) ~3
  `,
  'voices.gaining': `
    voci ~3 (dicono|dice|ordinano|urlano|gridano|insultano|vogliono|tornano|tornate|fort*|lasciano|zitte|smettono|comandano|sussurrano|parlano)
    (voce|voci) ~2 (testa) ~4 (dice|ordina|urla|insulta|vuole|comanda|ripete)
    (mi dicono|mi parlano|mi dice|sento) ~1 (nella|in) testa
    nella testa mi (dicono|dice|parlano|urlano)
    (vicini|tutti|loro|qualcuno|tv|televisione|gente) ~2 (mi spiano|mi spia|mi sorvegliano|mi controllano i pensieri|mi avvelenano|complotta*|mi filmano|mi leggono nel pensiero|leggono i miei pensieri|mi mandano messaggi|microfoni|mi seguono ovunque)
  `,
  'hopelessness.death_wish': `
    (invidio|invidia) ~2 (i morti|chi e morto|chi non ce piu|chi dorme|i defunti|chi se ne e andat*|quelli al cimitero|chi sta al cimitero)
    (morti|defunti|chi e morto) ~1 (almeno|hanno|sono|loro) ~2 (pace|fortunat*|tranquill*|beati)
    se ~1 (crepassi|crepo|morissi|muoio|sparissi|sparisco|schiattassi|mi ammazzassi) ~3 (chi|nessuno|qualcuno) ~4 (accorgerebbe|accorge|noterebbe|piangerebbe|importerebbe|mancherei|fregherebbe|interesserebbe)
    (magari|vorrei|avrei voluto|meglio|preferirei) ~1 non (fossi|essere|esser) ~1 (mai)? ~1 (nat*|venut* al mondo)
    (mai nata|mai nato|mai nascere)
    (addormentarmi|dormire|addormentassi) ~5 (svegliasse|svegliarmi|svegliare|svegliassi|sveglio|riaprire) ~1 (mai|piu)?
    (penso|pensare|immagino|basterebbe|tentazione|viene da|voglia) ~4 (sterzata|schiantarmi|non frenare|buttarmi sotto|contro un albero|contro un muro|lasciar andare il volante|attraversare senza guardare|saltare dal)
    (sterzata|un colpo di volante|un colpo di sterzo) ~4 (finita|basta|basterebbe|fine|risolto)
    (voglio|vorrei|spero|desidero) ~1 (solo)? ~1 (che finisca tutto|che tutto finisca|che finisca|spegnermi|essere spent*|chiudere gli occhi e basta|non esserci piu|sparire nel nulla)
    (non|nn) ho ~1 (piu)? ~1 (la)? (forza|voglia|ragione|ragioni|motivo|motivi) (di|per) (vivere|stare al mondo|esistere|restare al mondo|campare|restare viv*)
    (stanc*|stuf*) di (vivere|campare|respirare|esistere)
  `,
  'hopelessness.burden': `
    (sono|essere|sento) ~2 (peso morto|palla al piede|peso|zavorra|parassita|fardello) ~1 (per|$|morto) ~2
    (valgo|varrei|servo|servirei|utile) ~1 (di)? piu ~1 (da)? (mort*) ~2
    (assicurazione|polizza) ~10 (valgo piu|senza di me|se muoio|se morissi|da morto|da morta|la mia morte)
    (ho|sto) ~1 (rovinat*|rovinando) ~2 vita ~3 (miei|figli|tutti|marito|moglie|genitori|famiglia|loro)
    (starebbero|sarebbero|vivrebbero|sarebbe) ~1 (tutti)? ~1 (piu tranquill*|meglio|piu felic*|piu seren*|sollevat*) ~3 (senza|se non|se io)
    (senza di me|se non ci fossi|se sparissi|se non fossi nat*) ~4 (meglio|tranquill*|felic*|seren*|sollevat*)
  `,
  'hopelessness.no_way_out': `
    (dolore|sofferenza|mia vita|depressione|vuoto|incubo) ~1 non ~1 (finira|passera|cambiera|smettera|migliorera|avra fine|se ne andra) ~1 mai
    (non|nn) (vedo|credo) ~1 (come|che) ~2 (possa migliorare|potrebbe migliorare|possa andare meglio|uscirne|andra meglio|possa cambiare|possa finire bene)
    (non|nn) mi (aspetta|resta|rimane) ~1 (piu)? (niente|nulla|nessuno) ~1
    (troppo tardi per (me|guarire|essere felice))
    (non|nn) (saro|potro|riusciro) ~1 mai ~1 (felice|a uscirne|bene|guarire|a stare bene|guarit*)
    (a che (scopo|pro|serve|vale)|che senso ha) ~1 (continuare|andare avanti|vivere|lottare|provarci|alzarmi|resistere|tutto questo) ~1
    (perso|finita|finite) ~1 (ogni|tutte le|la)? (speranza|speranze)
    (irrecuperabile|condannat* a soffrire|rott* per sempre|spacciat*)
    (davanti|vedo|solo|soltanto) ~2 buio
    so ~1 (già)? che non (cambia|cambierà) ~1 (niente|nulla)
  `,
};
