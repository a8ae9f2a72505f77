import { type PhraseTable } from '../../matching/compile.js';

/** Italian: danger now. */
export const IT_CRISIS: PhraseTable = {
  'crisis.intent': `
    <will> ~1 (di|a|per|che)? <kill_self>
    mi (butto|getto|lancio) (sotto (un|il) treno|dal ponte|dal tetto|dal balcone|dalla finestra|sotto la metro)
    <kill_self> ~2 <soon>
    <soon> ~3 <kill_now>
    (mi ammazzo|mi suicido|mi uccido|mi impicco|mi sparo|mi tolgo la vita|mi tolgo di mezzo|la faccio finita) ~2 (oggi|domani|stasera|stanotte|adesso|ora|per sempre|questa notte|questa sera|una volta per tutte)
    (quando|appena) ~4 (dormono|dormiranno|dorme|escono|usciti|letto|sola|solo) ~1 <kill_now>
    (tutto|questo) ~1 (finisce|finira|sara finito|terminera|e finito|finiro) ~1 (oggi|stasera|stanotte|domani|questa notte)
    (oggi|stasera|stanotte|domani|questa notte) ~2 (finisce tutto|tutto finisce|sara tutto finito|finira tutto|tutto finira|e la fine|muoio|moriro|metto fine|sara finita)
    (domani|dopodomani|lunedi|quando leggerete questo|da domani) ~2 non (ci)? (saro|saro piu|esistero|mi svegliero|sono) ~1 (piu|qui|viv*|tra voi)?
    (quando) (leggerete|leggerai|leggete|leggi) (questo|queste|questa) ~3 (mort*|andat*|non ci saro|tardi|lontan*|non saro)
    (ho)? deciso di (morire|andarmene per sempre|non vivere piu|smettere di vivere|lasciarvi|uccidermi|lasciare questo mondo)
    (e|sara) ~1 (la|il) (mia|mio) ultim* (notte|giorno|messaggio|sera|lettera|post)
    non (voglio|intendo|ho intenzione di) ~1 (vivere|svegliarmi|arrivare|passare|vedere|superare) ~1 (domani|a domani|dopo stanotte|dopo stasera|la notte|domattina|questa notte|lalba)
    (nessuno|niente) ~1 (puo|potra) (piu)? (fermarmi|salvarmi|impedirmelo|trattenermi)
    (stavolta|questa volta) ~2 (sul serio|non sbaglio|non fallisco|lo faccio davvero|per davvero|ci riesco)
    (non sono|nessuna) ~1 (crisi|pericolo) ~2 (ho deciso|deciso)
  `,
  'crisis.plan': `
    (scelto|fissato|deciso|ho) ~1 (la|il|una|un) (data|giorno|piano|metodo) ~2 (sara|per morire|per farla finita|per uccidermi|e|pronto|di suicidio|$)
    (lettera|lettere|biglietto|biglietti) (di|d)? ~1 (addio|daddio|di addio|suicid*)
    (scritto|lasciato|scrivo|finito|preparato) ~1 (una|la|le|un|il|mia) (lettera|lettere|biglietto|biglietti) ~1 (per|ai|a|alla|al) (i miei|miei|mia|mio|tutti|mamma|ciascuno|ognuno|figli)
    (tutto|e tutto) (pronto|preparato|pianificato|organizzato|deciso) ~2 (stasera|domani|andarmene|morire|stanotte|la fine)
    (so|deciso) (gia)? ~1 (dove|come|quando) ~1 (farlo|lo faro|uccidermi|morire|ammazzarmi)
  `,
  'crisis.means': `
    (ho|comprato|messo|preso|accumulato|procurato|preparato|con) ~2 <means> ~2 (davanti|in mano|qui|accanto|sul tavolo|pront*|e so|sufficienti|e una bottiglia|per stasera|per morire|nascost*|e alcol|a portata|vicino)
    (sono|sto|sedut*|in piedi|qui) ~1 (sul|su|sulla|sui|al bordo|in cima|sopra) ~2 (ponte|tetto|binari|cornicione|balcone|scogliera|davanzale|viadotto) ~4 (buttarmi|saltare|salto|butto|giu|fine|addio|gettarmi|treno)
  `,
  'crisis.act_under_way': `
    (ho|appena|gia) ~1 (ingoiato|preso|mandato giu|inghiottito|ingerito) ~1 (tutte|tutta|tutto|tutti|un sacco|venti|trenta|quaranta|cinquanta|20|25|30|35|40|45|50|60|intera|una scatola) ~2 (pillole|pastiglie|scatola|flacone|farmaci|medicine|compresse|sonniferi|boccetta|intera|blister)
    mi sono tagliat* (le vene|i polsi|le braccia)
    (ho)? (preso|ingoiato) (venti|trenta|quaranta|cinquanta|20|25|30|35|40|45|50|60) (pastiglie|pillole|compresse)
    non (smette|si ferma) (di)? ~1 (sanguinare|sangue)
    (pillole|pastiglie|farmaci) ~1 (fanno|cominciano a fare|iniziano a fare|fare) effetto
    (lho fatto|e fatta) ~3 (pillole|tardi|addio|sangue|perdono*)
  `,
  'crisis.goodbye': `
    addio (a)? (tutti|a tutti|mondo|per sempre|amici|mondo crudele|vita) ~3
    (perdonatemi|perdonami|scusatemi|mi dispiace) ~4 (non ce la faccio piu|non reggo piu|e meglio cosi|nessuno ha colpa|non e colpa|me ne vado) ~2 (addio|per sempre|stasera|abbiate cura|$)
    (questo e) (il mio|un) (addio|ultimo messaggio|ultimo saluto)
    (volevo|voglio|sono venut* a) ~1 (dirvi addio|dire addio|salutarvi per lultima volta|salutarvi per sempre) ~2
    (prendetevi cura|abbiate cura|occupatevi|prenditi cura) ~1 (di|del|della|dei) ~1 (mio|mia|miei|mie) (figli*|cane|gatt*|madre|mamma|sorella|fratello) ~3
    (dite|di|ditelo) a ~2 che (la|lo|li|gli|le) (amo|amavo|voglio bene|volevo bene) ~2
    in pace con la mia (decisione|scelta)
    grazie (di|per) tutto ~3 (addio|non saro|me ne vado per sempre|perdonatemi|non ce la faccio)
  `,
  'crisis.unsafe': `
    (ho paura) (di|di quello) ~2 (farmi|uccidermi|farmi del male stasera|potrei farmi|che potrei fare)
    non (sono|mi sento) al sicuro (con me|da sol*)
    non (riesco|posso) ~1 (controllarmi|garantire) ~3
  `,
  'crisis.violence_now': `
    (sta) (picchiando|sfondando|rompendo|menando|picchiandomi) ~2
    (aiuto|aiutatemi) ~4 (mi ammazza|vuole uccidermi|ha un coltello|ci ammazza|ha una pistola)
  `,
};
