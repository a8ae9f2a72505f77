import { type PhraseTable } from '../../matching/compile.js';

/** Italian: what is aimed at others, ways to reach the writer, adverts and sourcing. */
export const IT_HOSTILITY: PhraseTable = {
  'abuse.insult': `
    (sei|siete) ~1 (un|una|uninutile|proprio|solo|cosi|davvero|veramente|solo un|soltanto un)? ~1 <insult>
    sei (uninutile|unidiota|unimbecille|uninutile|unegoista)
    (che|brutto|brutta|pezzo di|razza di|povero|povera|brutti) <slur>
    ^ <slur> ~1 $
    (stai zitt*|zitto|zitta|taci|chiudi la bocca|chiudi il becco|chiudi quella bocca) ~1
    (vattene|sparisci|levati|togliti dai piedi|smamma|fuori dai piedi) ~1 (di qui|da qui|subito|dal|$|via|e|idiota)
    (vaffanculo|fanculo|vai a cagare|vai allinferno|va a quel paese|vai a farti fottere|fottiti|figlio di puttana|figlia di puttana|vai a piangere altrove|crepa|stronzo|muori male)
    nessuno ti (vuole|sopporta|ama|crede|ha chiesto|rimpiangera|vuole bene|considera|cerca) ~1
    (a)? nessuno ~1 (importa di te|interessa di te|frega di te|manchi|mancherai)
    non (mancherai|manchi) a nessuno
    non (vali|servi) ~1 (niente|a niente|nulla|a nulla|un cazzo)
    (fai|mi fai|ci fai|fate) (schifo|pena|vergogna|ribrezzo|vomitare|pieta)
    (non ti vogliamo|non sei il benvenuto|non sei la benvenuta|qui non ce posto per te|non centri niente) ~1
    (smettila|smetti|piantala) di (frignare|lagnarti|fare la vittima|piangerti addosso|mentire|piagnucolare|lamentarti)
    (vuoi|cerchi) (solo)? (attenzione|attirare lattenzione|attenzioni|farti compatire)
    (te lo meriti|te la sei cercata|ben ti sta) ~1
  `,
  'hate.group': `
    (tutti i|questi|maledetti|sporchi|i|gli) ~1 (negri|ebrei|zingari|froci|musulmani|immigrati|gay|trans|extracomunitari|terroni|arabi|albanesi|rumeni) ~2 (sono|devono|fuori|al rogo|fanno schifo|di merda|a casa|puzzano)
    (morte ai|odio i|odio gli|fuori i|fuori gli) (negri|ebrei|zingari|froci|musulmani|immigrati|gay|terroni|arabi)
    (sporco|sporchi|brutto) (negro|negri|ebreo|ebrei|zingaro|frocio|terrone)
  `,
  'threat.violence': `
    (ti|vi) (ammazzo|uccido|spacco la faccia|spacco|distruggo|vengo a prendere|trovo e ti|faccio a pezzi|taglio la gola|accoltello|meno) ~2
    so dove (abiti|vivi)
    sei mort* $
  `,
  'pro_harm.encourage': `
    (ammazzati|ucciditi|impiccati|suicidati|sparati|buttati|tagliati|gettati) ~2 (e|pure|gia|che|subito|$|dal ponte|sotto un treno|le vene|di piu|una buona volta|nessuno)
    (muori|crepa) ~1 (e|subito|$|male|una buona volta)
    (fallo|salta|buttati) (una buona volta|e basta|subito|cosi|dai|tanto|gia|e)
    (dovresti|faresti meglio a|perche non|facci un favore e|facci un favore) ~2 (ammazzarti|ucciderti|suicidarti|morire|ammazzi|uccidi|suicidi|impiccarti|muori|sparire|ammazzati|sparisci)
    (mondo|tutti|famiglia|noi) ~2 (starebbe|starebbero|sarebbe|staremmo) ~1 (un posto)? (meglio|migliore) senza (di)? te
    (spero che tu|spero) ~1 (muoia|crepi|ti ammazzi|muori)
    (non mangiare|smetti di mangiare|salta la cena) ~2 (grass*|dimagr*|magr*|cicci*)
  `,
  'solicitation.sexual': `
    (mandami|inviami|manda) ~2 (foto|nudes|video|nudo) ~2 (nud*|intim*|tue|sexy|hot|$)
    (cerco|vuoi|chi vuole) ~1 (sesso|scopare|sexting|scopata)
  `,
  'sourcing.drugs': `
    (qualcuno|chi|dove) ~2 (vende|ha|trovo|trovare|compro|comprare|posso comprare|procura) ~2 <drug>
    (vendo|compro|cerco|ho|scambio) ~2 <drug> ~2 (prezzo|economic*|senza ricetta|spedizione|privato|pago|$)
    <drug> ~1 (senza ricetta|in vendita|spedizione discreta)
  `,
  'spam.advert': `
    (guadagna|guadagnare|guadagni|reddito) ~3 (soldi|euro|extra|passivo) ~4 (casa|link|clicca|facile|online|giorno|mese|iscriviti|invest*)
    (compra|clicca|approfitta|acquista|ordina|scopri) ~3 (ora|link|offerta|sconto|negozio|codice|gratis|promozione)
    (visita|iscriviti|segui|seguite) ~1 (il mio|la mia|al mio|il nostro|la nostra|mio) (sito|negozio|canale|pagina|corso|profilo)
    (cartomante|bitcoin|forex|casino|scommesse|legamenti damore|tarocchi|criptovalute) ~4 (garantit*|guadagn*|invest*|link|whatsapp|gratis|consult*|contatt*)
  `,
  'contact.described': `
    (scrivimi|scrivetemi|chiamami|chiamatemi|aggiungimi|aggiungetemi|contattami|contattatemi|cercami|trovami|seguimi|mandami un messaggio|messaggiami) ~1 (su|al|a|per|in|via|alla)? ~1 (mio|mia)? ~1 (<platform>|mail|email|numero|telefono|cellulare|gmail|privato su)
    (mi)? (trovi|trovate|puoi trovarmi|trovarmi|raggiungi) ~1 su <platform>
    (mio|mia) (numero|telefono|cellulare|email|mail|indirizzo|insta|instagram|telegram|discord|whatsapp|facebook) e ~1
    (ti do|ti passo|ti mando|vi do|ti lascio) (il mio|la mia) (numero|email|mail|insta|whatsapp|contatto|indirizzo)
    <platform> ~1 (stesso nome|stesso nick|sono|con lo stesso)
    (abito in|ci vediamo|ti aspetto) ~1 (via|in piazza|alla stazione|al bar|al parco) ~2
  `,
};
