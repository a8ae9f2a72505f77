import { type PhraseTable } from '../../matching/compile.js';

/** Portuguese: more ways to say it, the signs of a decision made in quiet, and who speaks of whom. */
export const PT_MORE: PhraseTable = {
  'cue.i': `
    (eu|me|minha|meu|quero|vou|estou|tenho|sou)
  `,
  'cue.own_words': `
    (e|mas|porque|então|agora) ~1 (eu|quero|vou|estou|tenho)
  `,
  'cue.denial': `
    (voce|tu)? merece* ~1 (parabens|tudo de bom|descansar|muito|ser feliz|o melhor|descanso|todo o|aproveita*)
    (parabens|aproveit*|descansa*|fico feliz|arrasou|orgulho) ~5 (voce|tu) merece*
    (você|tu) não ~1 (é|és) ~2 <insult>
  `,
  'cue.of_oneself': `
    (sou|me sinto|fui|eu sou) ~3 <insult>
    (me matar|me cortar|me machucar)
  `,
  'cue.these_days': `
    (hoje|agora|atualmente|hoje em dia|este ano)
  `,
  'crisis.intent': `
    (hoje|hoje à noite|esta noite|amanhã) ~1 (acaba|termina|acabo|vai acabar|vou acabar) ~1 (tudo|com tudo|$)
    (vou)? ~1 (me)? matar ~1 (e)? ~1 (levar|levo) ~2 (filhos|comigo|filho|filha)
  `,
  'crisis.plan': `
    (escrevi|deixei|já escrevi) ~3 (carta|cartas|bilhete|chaves) ~4 (mesa|hoje|noite|filhos|mãe|acaba|cada um|família)
  `,
  'crisis.means': `
    (estou|tô|sentado|sentada|parado|parada|aqui) ~1 (na|no|em cima|à beira|sobre) ~2 (ponte|telhado|trilhos|linha|viaduto|varanda|janela|prédio|terraço|penhasco) ~6 (pular|saltar|vou|olhando|baixo|trem|comboio|ninguém|frio)
    (comprimidos|remédios|corda|faca|arma) ~3 (na mão|na minha frente|ao lado|na mesa|prontos|pronta)
  `,
  'crisis.act_under_way': `
    (tomei|engoli|acabei de tomar|bebi) ~1 (todos|toda|todas|tudo|a|uma|um monte|vários|muitos|o)? ~1 (os|as|a|de)? ~1 (cartela|cartelas|caixa|frasco|comprimidos|remédios|pílulas|vidro) ~2 (inteira|inteiro|toda|todo|agora|há pouco|de uma vez|da|de|$)
  `,
  'crisis.violence_now': `
    (ele|ela|meu <kin>|minha mãe) ~2 (com|tem|está com|pegou) ~1 (uma|um|a|o) ~1 (faca|arma|machado|martelo|facão|revólver) ~6
    (batendo|chutando|arrombando|esmurrando) ~1 (na|a) porta ~3
    (escondida|escondido|trancada|trancado) ~2 (banheiro|armário|quarto|debaixo da cama|casa de banho) ~6
  `,
  'crisis.harm_other': `
    (levar|levo|matar|mato) ~1 (os)? (meus|minha|meu) (filhos|filho|filha|bebê|crianças) ~2 (comigo|junto|também|$)
  `,
  'threat.takes_along': `
    (levar|levo|matar|mato) ~1 (os)? (meus|minha|meu) (filhos|filho|filha|bebê|crianças|família) ~2 (comigo|junto|também|$)
  `,
  'threat.violence': `
    sei (onde|aonde) ~1 (você|tu|vc) ~1 (mora|moras|trabalha|vive|vives)
    (vou) ~1 (te)? (pegar|quebrar|achar|matar|arrebentar|caçar) ~1 (você|te|tua|sua|a tua|$)
  `,
  'hopelessness.death_wish': `
    (queria|quero|gostaria) ~1 (de)? dormir e ~1 (não|nunca) ~1 (acordar|mais acordar)
    (não)? aguento mais ~2 (viver|isso|essa vida|nada|assim|$)
    (preferia|queria) ~1 (estar|ter)? ~1 (morto|morta|morrer|não existir|não ter nascido|nunca ter nascido|sumir|desaparecer)
  `,
  'hopelessness.no_way_out': `
    (não)? (vejo|tem|encontro|há) ~1 (mais)? ~1 (sentido|saída|futuro|razão|motivo) ~2
  `,
  'self_harm.act': `
    me (cortei|queimei|machuquei) ~2
    (voltei|comecei) a me (cortar|machucar|queimar)
  `,
  'low_mood.low': `
    (não consigo|não paro de|não consigo parar de) ~1 (chorar|dormir|comer|levantar|sair da cama|parar de chorar|pensar)
    (ando|estou|tô|me sinto|sinto me) ~1 (muito|tão|bem)? ~1 (em baixo|pra baixo|para baixo|triste|sozinho|sozinha|vazio|vazia|cansado|cansada|ansioso|ansiosa|mal|perdido|perdida|desanimado|desanimada)
  `,
  'pro_harm.encourage': `
    (se mata|te mata|pula|corta|faz) ~2 (logo|aí|de uma vez)? ~2 ninguém ~2 (sentir|falta|chorar|liga|segurar|parar|sentirá)
    ninguém vai ~1 (sentir|chorar|te segurar|sentir sua)
  `,
  'sourcing.drugs': `
    (vendo|vende|tenho|arranjo|compro) ~2 <drug> ~3 (privado|chama|inbox|dm|barato|receita|zap|preço|$)
    <drug> ~3 (sem receita|chama no|no privado|no zap)
  `,
  'contact.described': `
    (me)? (chama|chame|adiciona|segue|procura|manda|escreve|liga) ~1 (me)? ~1 (no|na|pelo|lá no|aí no) ~1 (meu|minha)? ~1 (whatsapp|zap|wpp|insta|instagram|telegram|discord|face|facebook|snap|privado do insta)
  `,
  'personal_data.other': `
    (se chama|o nome dele é|o nome dela é|chama se) ~3 (e)? ~1 (trabalha|mora|estuda|vive) ~1 (no|na|em)
  `,
  'quiet.letters': `
    (carta|cartas|bilhete) ~3 (mesa|escritas|escrita|filhos|deixei)
    escrevi as cartas
  `,
  'quiet.affairs': `
    tudo ~1 (pronto|pago|resolvido|em ordem|arrumado)
  `,
  'quiet.gave_away': `
    (dei|doei) ~2 (minhas|meus|todas as minhas|tudo)
  `,
  'quiet.dependants': `
    (cachorro|gato|cão|filhos) ~2 (está|ficou|fica|com) ~2 (irmã|mãe|vizinha|avó|amiga|pais)
  `,
  'quiet.calm': `
    (finalmente|estou|me sinto|tão|enfim) ~1 (calmo|calma|em paz|leve|livre|tranquilo|tranquila|aliviado|aliviada)
  `,
  'quiet.farewell': `
    (obrigado por tudo|obrigada por tudo|me perdoem|perdoem me|desculpem|adeus|cuidem se|se cuidem)
  `,
  'quiet.time': `
    (hoje à noite|esta noite|amanhã|hoje)
  `,
};
