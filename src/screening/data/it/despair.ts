import { type PhraseTable } from '../../matching/compile.js';

/** Italian: despair, self-harm, being hurt, low mood. */
export const IT_DESPAIR: PhraseTable = {
  'hopelessness.death_wish': `
    (voglio|vorrei|volevo|desidero|preferirei|spero di|voglia di|preferisco) ~1 (solo)? (morire|sparire|scomparire|essere mort*|non esistere|non svegliarmi|non essere nat*|smettere di esistere|dormire per sempre|addormentarmi e non svegliarmi|non esserci|non essere mai nat*|non svegliarmi piu|andarmene per sempre)
    (magari|spero|vorrei) ~2 (non mi sveglia*|non svegliarmi|morissi|non fossi mai nat*|mi investisse)
    non (voglio|ho voglia di|riesco|ho la forza di|ho piu la forza di|ho piu voglia di|desidero|sopporto) ~1 (piu)? (a|di)? ~1 (vivere|esistere|continuare a vivere|andare avanti a vivere|stare al mondo)
    (stanc*|stuf*) di (vivere|esistere|questa vita|stare al mondo)
    (penso|pensieri|pensare|pensando|pensiero|idee) ~1 (al|di|alla|a)? ~1 (suicidio|suicidi|morire|morte ogni|uccidermi|ammazzarmi|suicidari|togliermi la vita|farla finita)
    (sarei|starei) (meglio)? ~1 mort*
    voglio ~1 che ~1 (tutto|questo|il dolore|la sofferenza)? ~1 (finisca|smetta|si fermi|passi|cessi|sparisca)
    (a che|che senso|perche) (serve|ha|dovrei) (vivere|continuare a vivere|continuare|ancora vivere)
    nessuno (se ne accorgerebbe|mi cercherebbe|sentirebbe la mia mancanza|noterebbe) ~2
  `,
  'hopelessness.burden': `
    (sono|essere|sento) ~1 (solo)? (un|di) peso ~1
    (starebbero|sarebbero|starebbe|vivrebbero) ~2 (meglio|piu felici|piu sereni) senza (di)? me
    (meglio) senza di me
    non (valgo|servo|conto) ~1 (niente|nulla|a niente|a nulla|un cazzo) ~1
    (mi odio|mi faccio schifo|sono una nullita|sono un fallimento totale|non merito di vivere)
  `,
  'hopelessness.no_way_out': `
    (non|piu) ~1 (ce|ha|ho|vedo|trovo|vede|ce piu) ~1 (piu)? (senso|speranza|via duscita|uscita|futuro|motivo|via di uscita|una via|alcun senso|alcuna speranza|soluzione|nessun senso|nessuna speranza)
    niente ~1 (ha senso|migliorera|vale la pena|ha piu senso|cambiera mai)
    non ce la faccio (proprio)? piu
    non (reggo|sopporto|resisto) piu ~1
    (perso|senza|finita) ~1 (la|ogni|tutta la)? (speranza|voglia di vivere)
    (la mia vita) (e finita|non ha|non vale) ~1
    nessuna via duscita
  `,
  'self_harm.urge': `
    (voglia|impulso|bisogno|voglio|penso di|tentazione|desiderio|istinto) ~2 (di)? (tagliarmi|farmi del male|farmi male|ferirmi|bruciarmi|autolesionarmi|graffiarmi|colpirmi)
    (lametta|lama) ~3 (chiama|cassetto|aspetta)
  `,
  'self_harm.act': `
    mi sono ~1 (di nuovo)? (tagliat*|ferit*|fatt* del male|fatt* male apposta|bruciat* apposta|autolesionat*) ~1 (di nuovo|ieri|oggi|stanotte|ancora|le braccia|le gambe|il braccio|di nascosto|apposta|ieri sera|$)
    (mi taglio|mi ferisco|mi faccio del male|mi brucio) ~1 (di nuovo|ogni|tutti|quando|per|di nascosto|da|sempre|$)
    (ricominciato|ripreso|tornat*|ricaduta) ~1 (a)? (tagliarmi|farmi del male|ferirmi|autolesion*)
    (nascondo|copro) ~2 (tagli|cicatrici|ferite)
  `,
  'self_harm.attempt': `
    (ieri|settimana scorsa|questo mese|mese scorso|laltro giorno|(due|tre|pochi) giorni fa|domenica) ~3 (ho)? (provato|tentato) ~1 (di|a)? ~1 (uccidermi|suicidarmi|ammazzarmi|il suicidio|togliermi|impiccarmi|farla finita)
    (ho)? (provato|tentato) (a|di|il) ~1 (uccidermi|suicidarmi|ammazzarmi|suicidio|togliermi la vita|impiccarmi) ~1 (ieri|settimana scorsa|di nuovo|questo mese|ma|$)
    (mio|un) ~1 tentativo di suicidio ~1 (ieri|settimana|recente|$|di)
  `,
  'self_harm.starving': `
    (vomito|vomitare) ~2 (dopo mangiato|dopo ogni|tutto quello|apposta|ogni pasto)
    non merito di mangiare
  `,
  'abuse_suffered.violence': `
    (mio|mia|miei|il mio|la mia) <kin> ~2 (mi|ci) ~1 (ha)? ~1 (picchia|picchiat*|menat*|mena|schiaffeggi*|minaccia|minacciat*|spinge|spinto|spinta|strangolat*|pesta|pestat*|maltratta|colpit*|preso a|presa a|picchiano|massacra|tirato)
    (mi) (picchia|mena|maltratta|ha picchiat*|ha menat*|ha pestat*) ~1 (di nuovo|quando|ogni|mio|sempre|ancora|tutti|davanti)?
    (messo|mette|messi) ~1 le mani (al collo|addosso)
    (ho)? paura (di) (tornare a casa|mio (marito|padre|compagno|patrigno)|rientrare a casa|mia madre)
    (lividi|occhio nero) ~4 (nascond*|trucco|caduta|caduto|copr*|maniche)
    non (sono|mi sento) al sicuro (a casa|in casa)
    se (me ne vado|lo lascio|parlo) ~2 mi (ammazza|uccide|uccidera)
  `,
  'abuse_suffered.sexual': `
    (mi|stat*) ~1 (violentat*|stuprat*|abusat*|molestat*|ha violentat*|abusa|tocca di notte) ~2 (ieri|settimana|da mio|e non|di notte|ancora|$)
  `,
  'abuse_suffered.control': `
    non mi (lascia|permette di|fa) (uscire|parlare|vedere|lavorare|avere|telefonare) ~2
    (mi)? (controlla|sorveglia) (il telefono|i messaggi|tutto quello|i soldi)
  `,
  'voices.gaining': `
    (le)? voci ~2 (mi dicono di|mi ordinano|non smettono|piu forti|urlano|non tacciono)
  `,
  'low_mood.low': `
    (mi sento|sono|sto|sentirmi|sentendomi) ~1 (molto|cosi|davvero|troppo|tanto|completamente)? (sol*|triste|esaust*|vuot*|pers*|depress*|sopraffatt*|male|bloccat*|a pezzi|a terra|giu|sfinit*|ansios*) ~1
    non (riesco|dormo|ho) ~1 (a|piu a|piu|voglia di|energie|forze)? ~1 (dormire|alzarmi|uscire|concentrarmi|smettere di piangere|niente|fare nulla|da giorni|mangiare|$)
    non dormo
    (piango|piangere|pianto) ~1 (senza motivo|ogni|tutto il giorno|tutti i giorni|sempre|tutta la notte|in continuazione)
    nessuno mi (scrive|chiama|ascolta|capisce|risponde|cerca|parla)
    (attacco di panico|notte in bianco|crisi dansia|attacco dansia) ~1
    (tutto)? mi (pesa|sovrasta|costa fatica) ~1
    (umore|morale) (a terra|a zero|sotto i piedi)
  `,
  'relapse.substance': `
    (ricaduta|ricadut*|ripreso a|ricominciato a|tornat* a) ~2 (bere|drogarmi|fumare|giocare|usare|alcol|scommettere)
    (avuto una|una) ricaduta
    (voglia) di (bere|farmi|usare|una dose|giocare alle)
  `,
};
