import { type PhraseTable } from '../../matching/compile.js';

/** Portuguese: despair, self-harm, being hurt, low mood. */
export const PT_DESPAIR: PhraseTable = {
  'hopelessness.death_wish': `
    (quero|queria|gostaria de|vontade de|prefiro|preferia|desejo|so quero) ~1 (morrer|sumir|desaparecer|estar mort*|nao existir|nao acordar*|nao ter nascido|dormir e nao acordar|deixar de existir|dormir pra sempre|dormir para sempre|nao estar aqui|sumir do mapa)
    (tomara que|espero|quem me dera|oxala) ~2 (nao acord*|nunca acord*|morr*|nao ter nascido|estar mort*)
    nao (quero|tenho vontade de|consigo|aguento|tenho forcas|tenho mais forcas|tenho mais vontade) ~1 (mais)? ~1 (pra|para|de)? ~1 (viver|existir|continuar vivendo|continuar viv*|seguir vivendo)
    (cansad*|fart*|exaust*) de (viver|existir|estar viv*|da vida)
    (penso|pensando|pensamentos|pensar|ideacao) ~1 (em|no|de|na)? (suicidio|suicidas|morrer|me matar|morte|suicida|tirar minha vida)
    (seria|estaria) (bem)? melhor (morto|morta|se eu morresse)
    quero que ~1 (tudo|isso|isto|a dor|o sofrimento)? ~1 (pare|acabe|termine|passe|suma)
    (pra que|para que) (viver|continuar|seguir vivendo|levantar|eu vivo)
    ninguem (ia|vai|iria|sentiria) ~2 (notar|perceber|falta|ligar) ~3 (morrer|morresse|sumir|sumisse|desaparec*)
  `,
  'hopelessness.burden': `
    (sou|me sinto|sinto me) ~1 (um|uma) (peso|fardo|estorvo|carga) ~1
    (estariam|ficariam|estaria|seriam|viveriam|ficaria) ~2 (melhor|mais felizes) sem mim
    nao (sirvo|presto|valho) (pra|para)? (nada|mais nada) ~1
    (me odeio|tenho nojo de mim|sou um lixo|odeio me|nao mereco viver|sou uma merda)
  `,
  'hopelessness.no_way_out': `
    (nao|nem) (vejo|ha|tem|encontro|tenho|acho|faz) ~1 (mais)? ~1 (sentido|saida|esperanca|futuro|motivo|razao|solucao|jeito) ~1 (de|em|pra|para)? ~1
    nada ~1 (faz sentido|vai melhorar|vale a pena|melhora)
    nao (aguento|suporto|da) mais ~1
    nao consigo mais ~1 (viver|continuar|aguentar|suportar|seguir|$)
    (perdi|sem|acabou) ~1 (a|toda)? (esperanca|vontade de viver)
    minha vida (acabou|nao tem sentido|nao vale nada|perdeu o sentido)
  `,
  'self_harm.urge': `
    (vontade|impulso|necessidade|quero|preciso|penso em|pensando em|desejo) ~2 (me cortar|me machucar|me ferir|me queimar|me automutilar|me aleijar|cortar me|magoar me|automutilacao)
    (gilete|lamina) ~3 (me chama|gaveta|esperando)
  `,
  'self_harm.act': `
    (me cortei|me machuquei|me feri|me automutilei|cortei me|me queimei de proposito|magoei me) ~1 (de novo|ontem|hoje|outra vez|de proposito|nos bracos|na perna|escondid*|essa noite|noite passada|nas pernas|no braco|$)
    (me corto|me machuco|me automutilo) ~1 (de novo|todo|toda|sempre|quando|pra|para|escondid*|ha|$)
    (voltei a|tornei a|recai e) (me cortar|me machucar|cortar me|automutila*)
    (escondo|escondendo) ~2 (cortes|cicatrizes|marcas nos)
    (cortes) ~1 (novos|no braco|nos bracos|nas coxas)
  `,
  'self_harm.attempt': `
    (ontem|semana passada|mes passado|ha (dois|tres|poucos) dias|esta semana|essa semana|domingo) ~3 (tentei) (me matar|me suicidar|suicidio|tirar minha vida|me enforcar|acabar com)
    tentei (me matar|me suicidar|tirar minha vida|suicidio|me enforcar|matar me) ~1 (ontem|semana passada|de novo|mes passado|esta semana|mas|$)
    (minha|uma) ~1 tentativa de suicidio ~1 (foi|ontem|semana|recente|$)
  `,
  'self_harm.starving': `
    (vomito|vomitar|forco o vomito) ~2 (depois de comer|depois de cada|tudo que como|todo dia)
    dias sem comer ~4 (orgulh*|gord*|peso|emagrec*|controle|merec*)
    nao mereco comer
  `,
  'abuse_suffered.violence': `
    (meu|minha|meus) <kin> ~2 (me|nos) ~1 (bate|bateu|espanca|espancou|agride|agrediu|ameaca|ameacou|empurrou|empurra|enforcou|chutou|esganou|batem|humilha e bate|deu um soco|deu um tapa|puxou pelo cabelo)
    (ele|ela) me (bate|bateu|espanca|espancou|agride|agrediu|esganou|enforcou)
    (meu|minha) <kin> ~1 (bateu|bate) ~1 (em mim|me) ~1
    (medo) (de|do) (voltar pra casa|voltar para casa|chegar em casa|ir pra casa|meu (pai|marido|namorado|padrasto|companheiro))
    (roxos|hematomas|olho roxo|marcas) ~4 (escond*|maquiagem|cai|cobr*|manga)
    nao (estou|me sinto) segur* (em casa|na minha casa)
    se eu (for embora|contar|largar ele|deixar ele) ~2 (me mata|vai me matar)
  `,
  'abuse_suffered.sexual': `
    (fui|me|ele) ~1 (estuprad*|estuprou|abusad*|abusou de mim|violad*|violou|abusa de mim|me toca) ~2 (ontem|semana|pelo meu|e nao|por meu|toda|quando|$)
  `,
  'abuse_suffered.control': `
    nao me deixa (sair|falar|ver|trabalhar|ter|ligar) ~2
    (controla|vigia|mexe no) ~1 (meu celular|meu dinheiro|tudo que|minhas mensagens|meu telemovel)
  `,
  'voices.gaining': `
    (as)? vozes ~2 (mandam|dizem para|dizem pra|nao param|mais fortes|gritam|me mandando)
  `,
  'low_mood.low': `
    (me sinto|sinto me|sentindo) ~2 so
    (me sinto|sinto me|me sentindo|estou|to|tou|ando|a sentir me) ~2 (muito|tao|bem|super|completamente)? ~1 (sozinh*|triste|esgotad*|vazi*|perdid*|deprimid*|exaust*|sobrecarregad*|mal|pessim*|desanimad*|ansios*|travad*|em baixo|na pior|pra baixo) ~1
    (sem|nao tenho) (vontade|forcas|energia|animo) ~1 (de|pra|para)? ~1
    nao (consigo|durmo|to conseguindo|estou a conseguir) ~1 (dormir|levantar|sair da cama|parar de chorar|me concentrar|comer|ha|direito)
    nao durmo
    (choro|chorando|chorei|chorar) ~1 (sem motivo|todo dia|o dia todo|todos os dias|toda noite|a noite toda|por tudo)
    ninguem (me)? (liga|manda mensagem|escuta|entende|responde|procura|ouve|fala comigo|se importa)
    (crise de ansiedade|crise de panico|noite em claro|noite sem dormir) ~1
    tudo ~1 (pesa|me cansa|dificil demais|custa)
  `,
  'relapse.substance': `
    (recaida|recai|voltei a|tornei a) ~2 (beber|usar|fumar|apostar|jogar|cheirar|consumir|alcool|drogas|ontem)
    (tive uma|tive) recaida
    (vontade|quase) ~2 (beber|de usar|voltei a usar|cheirar|consumir)
  `,
};
