import { describeOutcomes } from '../../../../test/support/outcomes.js';

const EXPECTED = {
  CRISIS: `
    mi butto sotto il treno delle sette
    ho legato il lenzuolo alla trave
    mia sorella ha preso tutta la scatola di sonniferi e non si sveglia
    ha sfondato la porta con una mazza, aiutateci
    Ho già lasciato il cane dalla vicina e le chiavi nella cassetta. Sento una gran pace, è la mia ultima notte.
    Sono dall'altra parte della ringhiera del viadotto, c'è vento e non passa nessuno
    Stasera mi ammazzo, ho deciso.
    Domani non sarò più qui. Grazie di tutto.
    Ho appena ingoiato tutta la scatola di pastiglie
    ho lasciato la lettera d'addio ai miei genitori
    sono sul ponte e voglio buttarmi
    ho deciso di farla finita questo fine settimana
    Ho le pillole davanti e una bottiglia di vodka
    addio a tutti, perdonatemi, non ce la faccio più
    voglio suicidarmi oggi
    Stanotte finisce tutto, finalmente sono in pace con la mia decisione
    mi sono tagliata le vene e non smette di sanguinare
    quando i bambini dormono lo faccio, mi tolgo la vita
    ho scelto la data, sarà venerdì
    ho comprato la corda e so dove farlo
    questa notte mi tolgo di mezzo per sempre
  `,
  RED: `
    mi spengo le sigarette sulla coscia
    ho consegnato le lamette ma le rivoglio
    mi ha stretto le mani al collo
    valgo più da morto
    invidio i morti
    Magari mi venisse un infarto nel sonno e finisse tutto
    è tutta la notte che resisto per non tagliarmi
    non voglio morire, voglio solo che tutto questo finisca
    Voglio morire
    vorrei non svegliarmi domani mattina
    la mia vita non ha più senso
    ieri mi sono tagliata di nuovo, mi vergogno
    ho una voglia fortissima di farmi del male
    sono un peso per tutti, starebbero meglio senza di me
    mio marito mi ha picchiata di nuovo e non posso dirlo a nessuno
    vorrei sparire e che nessuno si ricordasse di me
    non ho più la forza di vivere
    non c'è speranza, non c'è via d'uscita
    penso al suicidio ogni giorno
    mio padre mi picchia quando beve
    non voglio più vivere così
  `,
  AMBER: `
    ieri ho bevuto di nuovo, cinque mesi buttati
    tutto è grigio da settimane, col pilota automatico
    dieci mesi di lista d'attesa al csm
    ho litigato con mia sorella
    ci hanno staccato il gas
    ho ricominciato a fumare dopo un anno
    mi sento molto sola, nessuno mi scrive mai
    ieri ho avuto una ricaduta, ho ripreso a bere dopo sei mesi
    sono settimane che non dormo, sono esausto
    piango ogni giorno senza motivo
    sono molto triste e non ho voglia di niente
  `,
  HELD: `
    chi fa un digiuno di sette giorni con me?
    questi immigrati sono parassiti
    bloccatela tutti
    mandami una foto in intimo
    aggiungimi su telegram
    lavoro al bar del porto, passate a trovarmi
    nessuno ti vuole qui, vattene
    sei un'inutile, non vali niente
    sei patetico, fai schifo
    ammazzati e lasciaci in pace
    fallo una buona volta, tanto non mancherai a nessuno
    stai zitto, idiota
    il mondo starebbe meglio senza di te
    il mio numero è 347 1234985, chiamami
    scrivimi su whatsapp e ti do il mio numero
    aggiungimi su insta, luna_argento22
    mi trovi su telegram con lo stesso nome
    qualcuno vende tramadolo? pago bene
    Guadagna soldi da casa, clicca sul mio link
    ti ammazzo se continui a scrivere
  `,
  GREEN: `
    abbiamo detto addio al nonno, una bella funzione
    ci siamo ammazzati di risate
    mi sono graffiata con le rose in giardino
    stasera lo faccio, il mio primo risotto
    ho preso 2 pastiglie per il mal di testa
    Traslochiamo sabato: ho regalato i mobili vecchi, lasciato le chiavi al padrone di casa ed è già tutto negli scatoloni
    Oggi ho salutato la mia terapeuta, grazie di tutto, sento una gran pace
    Nessuno sa che oggi è il mio ultimo giorno di malattia, domani rientro
    Uso i guanti per non tagliarmi con i vetri
    non sei inutile, credimi
    nessuno merita di essere picchiato
    ho deciso di smettere di fumare
    Sto morendo dal ridere con questo video
    muoio di fame, qualcuno ha una ricetta?
    sono morta di stanchezza dopo il turno ma contenta
    mia sorella mi ammazza quando vede la macchina
    Tre anni fa volevo togliermi la vita e oggi festeggio di essere qui
    Una volta volevo morire, adesso sto bene
    il mio ex mi diceva che ero un'inutile
    a scuola mi chiamavano scemo e mi è rimasto dentro
    Oggi cento giorni senza alcol
    mi è morto il telefono a metà chiamata
    quell'esame è stato un suicidio ma l'ho passato
    ucciderei per un caffè
    che film, una noia mortale
    Grazie a tutti per avermi ascoltata
    Qualcuno conosce un libro sull'ansia?
    Non sono in pericolo, volevo solo salutare
    Il Telefono Amico risponde allo 02 2327 2327
    abbiamo ammazzato il tempo giocando a carte
    mia nonna è morta in pace la settimana scorsa
    Oggi ho camminato mezz'ora e mi ha fatto bene
    non mi ammazzo, tranquilli, avevo solo bisogno di sfogarmi
    morta di paura sulle montagne russe
    mi sono tagliata i capelli e mi piacciono
    mi sono tagliato un dito cucinando
    Ho detto addio al mio capo, lunedì nuovo lavoro
    appuntamento il 12/05/2026 alle 10:30
    sei un angelo, grazie per le tue parole
    la tua storia mi dà speranza
    ho appena preso la pastiglia della pressione
    sono stufo della pioggia
    il romanzo parla di un uomo che vuole morire
    questa torta è da morire
    in bocca al lupo, crepi
  `,
};

describeOutcomes('an Italian text', EXPECTED);
