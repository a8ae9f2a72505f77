import { type PhraseTable } from '../../matching/compile.js';

/** Circumstances and figures of speech that take the weight from Italian words near by. */
export const IT_CUES: PhraseTable = {
  'cue.negation': `
    (non|mai|senza|neanche|nemmeno|smesso di|evitare di|invece di)
  `,
  'cue.past': `
    (un|due|tre|quattro|cinque|dieci|molti|tanti|alcuni|qualche|_) (anno|anni|mesi) fa
    (anni|tempo) fa
    (una volta|prima|un tempo) (volevo|pensavo|credevo|mi)
    (quando|da) (ero|avevo|ragazz*|adolescente|bambin*|piccol*)
    (nel) (2*|19*)
    (anno|estate|inverno) (scorso|scorsa|passato|passata)
    (sopravvissut*|anniversario|in passato|non piu adesso)
  `,
  'cue.now': `
    (di nuovo|ancora|stasera|stanotte|ultimamente|domani|in questi giorni)
    (oggi|adesso) (voglio|anche|lo)
  `,
  'cue.you': `
    (tu|te|ti|sei|tuo|tua|voi|vi|ammazzati|ucciditi|impiccati|sparati|crepa|muori|vattene)
  `,
  'cue.reported': `
    (mi|ci|gli) ~1 (diceva|dicevano|dice|dicono|ha detto|hanno detto|chiamava|chiamavano|chiama|chiamano|ha chiamato|hanno chiamato|hanno chiamata|ha chiamata|urlava|urla|scriveva|ripeteva|gridava|ha scritto|insultava)
    (diceva|dicevano|dicono|dice|detto) che
    (la|le|una|mia) (voce|voci|testa|ansia|depressione) ~2 (dice|dicono|ripete|urla)
    (parola|frase|canzone|insulto)
  `,
  'cue.other': `
    (mio|mia|un|una|suo|sua) (madre|padre|mamma|papa|marito|moglie|nonna|nonno|coinquilina|coinquilino|fratello|sorella|amico|amica|cugino|cugina|vicino|vicina|collega|figlio|figlia|personaggio|uomo|donna|capo|zia|zio) ~1 (che|vuole|voleva|ha|si)?
    (qualcuno|gente|lui|lei|chi|loro) ~1 (che|vuole|voleva|ha)
  `,
  'cue.general': `
    (prevenzione|documentario|film|libro|romanzo|serie|canzone|poesia|notizie|articolo|statistiche|conferenza|corso|podcast|episodio|capitolo|telegiornale|telefono amico)
  `,
  'cue.hopeful': `
    (mi sento|sto|sono|sentirmi) ~1 (meglio|orgoglios*|felice|contenta|contento|sollevat*|grat*)
    (mi ha (aiutato|fatto bene|aiutata)|mi fa bene|ce lho fatta|ce l ho fatta|festeggio|piccola vittoria|piccolo passo)
  `,
  'cue.idiom': `
    (muoio|morire|morendo|morta|morto|morti|moriva|morte|crepare|crepo|morivo|moriro) (di|dal|dalla|dalle|dai) (ridere|fame|sete|sonno|stanchezza|vergogna|caldo|freddo|paura|noia|voglia|curiosita|invidia|risate|gelosia|vecchiaia|imbarazzo)
    (ucciderei|ammazzerei|morirei|muoio) per (un|una|un po|quel|quella|avere)
    (mi|ci|ti) (ammazza|ammazzano|uccide|uccidono|ammazzera|uccidera) ~1 (quando|se|appena|di|il caldo|la schiena|questo|il mal)
    (ammazzare|ammazzato|ammazziamo|ammazzo|uccidere|ucciso) (il tempo|la noia|un ragno|una zanzara|due piccioni)
    (mi|e|si) ~1 (morto|morta) ~1 (il|la) (telefono|cellulare|batteria|computer|pianta|macchina|portatile)
    (telefono|cellulare|batteria|computer|pianta|macchina) ~1 (morto|morta|muore)
    (e stato|e|stata|era|sarebbe) (un)? suicidio
    (tagliato|tagliata|tagliarmi|tagliare|taglio|tagliati) ~1 (i capelli|un dito|il dito|le unghie|la frangia|lerba|i ponti|corto|cucinando|facendomi la barba|la torta|il pollice)
    (da|a) morire
    (punto|natura|angolo|stagione|lettera) mort*
    (noia|ora|stanchezza|salto) mortale
    farla finita con (il|la|lo|le|i|gli|questo|questa|questi)
    (saltare|salto) (la corda|di gioia|la cena|in padella|in piscina)
    (buttarmi|mi butto|butto) (sul|nel|in|sotto la doccia|a letto|sotto le coperte) (letto|divano|piscina|lavoro|studio|mare)?
    (crepi|crepi il lupo|in bocca al lupo)
    (colpo|amore) di (grazia|fulmine)
  `,
};
