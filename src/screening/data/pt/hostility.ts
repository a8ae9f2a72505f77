import { type PhraseTable } from '../../matching/compile.js';

/** Portuguese: what is aimed at others, ways to reach the writer, adverts and sourcing. */
export const PT_HOSTILITY: PhraseTable = {
  'abuse.insult': `
    (voce|vc|tu) (e|es|eh) ~1 (um|uma|tao|muito|so|bem|mesmo|mt)? ~1 <insult>
    (seu|sua|que|seus) <slur>
    (cala a boca|cale a boca|vaza|some|sai daqui|fecha a matraca) ~1 <slur>
    ^ <slur> ~1 $
    (cala a boca|cala-te|cala te|cale a boca|cala essa boca|fecha a boca) ~1
    (vai se foder|vai te foder|vai tomar no cu|vsf|vtnc|vai a merda|vai para o caralho|vai pro inferno|va se foder|vai pro caralho|fode te|vai chorar|puta que te pariu|filho da puta|filha da puta|fdp|come merda|vai catar coquinho)
    (ninguem) ~1 (te|ti|de ti|gosta de|liga pra|quer|vai) ~1 (quer|suporta|aguenta|ama|voce|vc|perguntou|acredita|sentir sua falta|sentir tua falta|precisa|sentira) ~1
    ninguem (gosta de|quer|precisa de|aguenta|suporta|acredita em|te quer|sente falta de) (voce|vc|ti|te)?
    (voce|vc|tu)? ~1 nao (serve|serves|presta|prestas|vale|vales) (pra|para)? (nada|porra nenhuma|um)
    (voce|vc|tu|me|mete|metes) ~1 (da|das|me da|mete|metes) ~1 (nojo|pena|vergonha|vergonha alheia)
    (metes|mete) nojo
    (nao te queremos|voce nao e bem vind*|aqui nao e seu lugar|nao pertence* aqui|nao queremos voce) ~1
    (para|pare|deixa) de (choramingar|se vitimizar|drama|mimimi|mentir|te fazeres de vitima|se fazer de vitima|chorar|encher)
    (so)? (quer|queres) (so)? (chamar atencao|aparecer|atencao|dar pena)
    (bem feito|voce mereceu|tu mereceste|voce merece) ~1 $
    (vaza|some|desaparece) (daqui|desse grupo|deste grupo|logo)
  `,
  'hate.group': `
    (todos os|esses|os|malditos|essas|as) ~1 (pretos|negros|judeus|gays|viados|bichas|ciganos|imigrantes|muculmanos|travestis|trans|nordestinos|brasileiros|sapatoes) ~2 (sao|deviam|deveriam|fora|fedem|de merda|tem que morrer|para a sua terra)
    (morte aos|odeio|fora) (os)? (pretos|negros|judeus|gays|viados|ciganos|imigrantes|muculmanos|trans|nordestinos)
    (macaco|pretalhada|traveco|sapatona nojenta|volta pra tua terra|volta para a tua terra)
  `,
  'threat.violence': `
    vou te (matar|quebrar|arrebentar|achar|encontrar|bater|dar uma surra|esfaquear|pegar|partir|furar) ~2
    (te mato|te quebro|te arrebento|te parto a cara|mato te|parto te) ~1 $
    sei onde (voce|vc|tu) (mora|moras|vive|vives)
    (vou|vamos) (matar|partir|arrebentar|rebentar|bater) te
  `,
  'pro_harm.encourage': `
    (se mata|mata te|se mate|suicida te|se enforca|enforca te|se joga|atira te|morre|se corta|corta te) ~1 (logo|de uma vez|ja|e|entao|por favor|da ponte|$|ninguem|mais fundo|desgraca)
    (faz|faca|pula|salta) (logo|de uma vez|isso logo|isso de uma vez|ja) ~3
    (voce|vc|tu) ~1 (devia|deveria|devias|tinha que) ~1 (se matar|te matar|morrer|se enforcar|sumir|matar te|desaparecer)
    (devias|deverias|deveria|devia) (matar te|te matar|se matar|enforcar te|morrer)
    (por que|porque) (voce|vc|tu) nao (se mata|te matas|morre|morres|some)
    (mundo|todos|todo mundo|familia|tudo) ~2 (seria|estaria|estariam|ficaria|estava) ~1 melhor sem (voce|vc|ti)
    (espero|tomara) que (voce|vc|tu)? ~1 (morra|morras|se mate|te mates)
    (nao come|para de comer|nao jantes) ~2 (gord*|emagrec*|magr*)
  `,
  'solicitation.sexual': `
    (manda|envia|mostra) ~2 (nude|nudes|fotos|foto|video) ~2 (pelad*|nu|nua|intim*|seus|tuas|sexy|$)
    (quer|procuro|alguem quer) ~1 (sexo|transar|foder|sexting)
  `,
  'sourcing.drugs': `
    (alguem|quem|onde) ~2 (vende|vendem|tem|consigo|arranja|comprar|compro|conseguir|passa|posso comprar|posso conseguir) ~2 <drug>
    (vendo|compro|procuro|tenho|troco) ~2 <drug> ~2 (preco|barato|sem receita|entrego|pv|dm|pago|envio|$)
    <drug> ~1 (sem receita|a venda|entrega discreta|bom preco)
  `,
  'spam.advert': `
    (ganhe|ganhar|ganha|renda|fature) ~3 (dinheiro|reais|euros|extra|renda) ~4 (casa|link|clique|clica|rapido|facil|internet|por dia|por mes|cadastr*|invist*)
    (compre|clique|clica|aproveite|garanta|peca) ~3 (agora|link|promocao|desconto|loja|oferta|codigo|gratis|frete)
    (visite|visita|segue|sigam|inscreva se|conheca) ~1 (minha|meu|nossa|nosso) (loja|site|canal|pagina|perfil|curso)
    (tarot|bitcoin|cripto|forex|cassino|casino|apostas|amarracao|videncia|tigrinho) ~4 (garantid*|ganh*|invest*|link|whatsapp|gratis|consult*|chama)
  `,
  'contact.described': `
    me (chama|liga|adiciona|manda|procura|segue|escreve|contata|add|acha|encontra|chamem|mandem|liguem|procurem) ~1 (no|na|pelo|por|em|mensagem no|la no|um)? ~1 (meu)? (<platform>|email|e mail|numero|celular|telefone|gmail|privado no|direct)
    (escreve|liga|adiciona|manda|procura|segue|contacta|encontra|fala) (me|comigo|pra mim) ~1 (no|para o|por|pelo|em|na) ~1 (meu)? (<platform>|email|numero|telemovel|telefone|gmail)
    me liga
    (meu|minha) ~1 (numero|email|zap|whatsapp|insta|instagram|face|discord|telegram|user) (e|eh|termina) ~1
    # "meu celular e ..." is "my phone and ...": e is e with or without its accent
    (meu|minha) ~1 (telefone|celular|telemovel|endereco) (eh|termina) ~1
    te (passo|mando|dou) (o)? meu (numero|zap|insta|email|contato|telefone|whatsapp)
    <platform> ~1 (mesmo nome|mesmo user|mesmo usuario|com o mesmo|sou)
    (moro na|te espero na|nos encontramos na|moro no) (rua|praca|avenida|estacao) ~2
  `,
};
