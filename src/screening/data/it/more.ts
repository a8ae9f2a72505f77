import { type PhraseTable } from '../../matching/compile.js';

/** Italian: more ways to say it, the signs of a decision made in quiet, and who speaks of whom. */
export const IT_MORE: PhraseTable = {
  'cue.i': `
    (io|mi|me|voglio|sono|ho|sto|devo|mia|mio)
  `,
  'cue.own_words': `
    (e|ma|perché|quindi|adesso|ora|allora) ~1 (io|voglio|sono|ho|sto|mi)
  `,
  'cue.denial': `
    non sei ~2 <insult>
  `,
  'cue.of_oneself': `
    (sono|mi sento|sono stato|sono stata) ~3 <insult>
    (uccidermi|tagliarmi|farmi del male)
  `,
  'cue.these_days': `
    (oggi|adesso|ora|ultimamente|questanno)
  `,
  'crisis.intent': `
    (stasera|stanotte|domani|oggi) ~1 (è|sarà|la) ~1 (finita|tutto finito|faccio finita|la fine|finisce)
    (mi)? (ammazzo|uccido|impicco|butto) ~1 (e)? ~1 (porto|porterò|prendo) ~2 (bambini|figli|figlio|figlia|con me)
    (stanotte|stasera|domani|oggi|presto) ~2 (la faccio finita|mi ammazzo|mi uccido|finisce tutto|non ci sarò)
  `,
  'crisis.plan': `
    (ho)? (lasciato|scritto|lascio) ~3 (lettera|lettere|biglietto|chiavi) ~4 (tavolo|figli|mamma|stasera|finita|ognuno|cassetto|famiglia)
  `,
  'crisis.means': `
    (sono|sto|seduto|seduta|in piedi|qui) ~1 (sul|sulla|sui|sull|al|in cima) ~2 (ponte|tetto|binari|cornicione|balcone|scogliera|parapetto|davanzale|viadotto|orlo) ~6 (guardo|giù|salto|buttarmi|treno|nessuno|freddo|vuoto|acqua)
    (pastiglie|pillole|corda|coltello|lametta|pistola) ~3 (in mano|davanti|accanto|sul tavolo|pronte|pronta)
  `,
  'crisis.act_under_way': `
    (ho)? (ingoiato|preso|mandato giù|buttato giù|bevuto|inghiottito) ~1 (tutte|tutti|tutta|tutto|un sacco|troppe|una scatola|due scatole|il flacone) ~2 (le|i|la|di)? ~1 (pillole|pastiglie|pasticche|medicine|compresse|scatola|farmaci|flacone|gocce)
  `,
  'crisis.violence_now': `
    (ha|tiene|con|preso) ~1 (un|una|il) ~1 (coltello|pistola|ascia|martello|arma|mazza) ~6
    (fuori|dietro|davanti) ~1 (dalla|la|alla) porta ~3
    (nascosta|nascosto|chiusa|chiuso) ~2 (bagno|armadio|camera|sotto il letto) ~6
  `,
  'crisis.harm_other': `
    (porto|porterò|uccido|ammazzo|prendo) ~1 (i|mio|mia|i miei)? (bambini|figli|figlio|figlia|miei figli|bambino) ~2 (con me|anche|$)
  `,
  'threat.takes_along': `
    (porto|porterò|uccido|ammazzo) ~1 (i|mio|mia|i miei)? (bambini|figli|figlio|figlia|miei figli|bambino|famiglia) ~2 (con me|anche|$)
  `,
  'threat.violence': `
    so dove ~1 (abiti|vivi|lavori|stai)
    (vengo|verrò|ti vengo) a (prenderti|cercarti|trovarti|prendere) ~2
  `,
  'hopelessness.death_wish': `
    (addormentarmi|dormire) e ~1 (non|mai) ~1 (svegliarmi|risvegliarmi|più svegliarmi)
    (vorrei|preferirei|voglio) ~1 (essere)? (morto|morta|morire|sparire|non esistere|non essere nato|non essere nata|non svegliarmi|scomparire)
  `,
  'hopelessness.no_way_out': `
    (non)? (vedo|trovo|ha|cè) ~1 (più)? ~1 (un|nessun|alcun)? ~1 (senso|futuro|uscita|via duscita|motivo|ragione|speranza) ~3
  `,
  'self_harm.act': `
    (mi taglio|mi faccio del male|mi graffio|mi brucio) ~3
    mi sono ~1 (tagliato|tagliata|fatto del male|fatta del male|bruciato|bruciata|graffiata|graffiato) ~2
  `,
  'low_mood.low': `
    (non riesco|non riesco più) ~1 (a)? (dormire|smettere|alzarmi|mangiare|uscire|concentrarmi) ~2
    piango ~2 (tutti|ogni|sempre|senza|da)
    (sono|mi sento) ~1 (a pezzi|distrutto|distrutta|giù|solo|sola|vuoto|vuota|triste|esausto|esausta|persa|perso|a terra)
  `,
  'pro_harm.encourage': `
    (ammazzati|ucciditi|buttati|impiccati|tagliati|fallo) ~3 (nessuno|mancanza|mancherai|piangerà|ferma) ~2
    nessuno ~1 (sentirà|ti piangerà|sentirebbe|ti fermerà) ~1 (la)? ~1 (tua)? ~1 (mancanza|$)
  `,
  'personal_data.other': `
    (si chiama) ~3 (e)? ~1 (lavora|abita|vive|insegna) ~1 (al|alla|in|a|da|presso)
  `,
  'quiet.letters': `
    (lettera|lettere|biglietto) ~3 (tavolo|scritta|scritte|figli|lasciato)
  `,
  'quiet.affairs': `
    tutto ~1 (pronto|pagato|sistemato|in ordine|a posto)
  `,
  'quiet.gave_away': `
    (regalato|dato via|donato) ~2 (le mie|i miei|tutto|la mia|il mio)
  `,
  'quiet.dependants': `
    (cane|gatto|bambini|figli) ~2 (è|sono|da|sta) ~2 (sorella|madre|vicina|nonna|amica|mamma)
  `,
  'quiet.calm': `
    (finalmente|sono|mi sento|così) ~1 (calmo|calma|in pace|leggero|leggera|libero|libera|sereno|serena|tranquillo|tranquilla)
  `,
  'quiet.farewell': `
    (grazie di tutto|grazie per tutto|perdonatemi|scusatemi|addio|prendetevi cura|abbiate cura)
  `,
  'quiet.time': `
    (stasera|stanotte|domani|oggi)
  `,
};
