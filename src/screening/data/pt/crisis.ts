import { type PhraseTable } from '../../matching/compile.js';

/** Portuguese: danger now. */
export const PT_CRISIS: PhraseTable = {
  'crisis.intent': `
    <will> ~1 <kill_self>
    <kill_self> ~2 <soon>
    <soon> ~3 <kill_now>
    (me mato|me suicido|mato me|acabo com tudo|tiro minha vida|dou cabo de mim|ponho fim a minha vida) ~2 (hoje|amanha|esta noite|essa noite|agora|de vez|para sempre)
    # "I'll do it" may be the ironing: that one is a hint only (danger.ts)
    (quando|assim que) ~3 (dormirem|dormir|sairem|sair|estiverem dormindo|deitarem) ~1 (eu)? ~1 (me mato|mato me|acabo com tudo|vou me matar|me enforco|dou cabo de mim|vou fazer me mato)
    (tudo|isto|isso) ~1 (acaba|termina|vai acabar|vai terminar|acabara|terminara) ~1 (hoje|esta noite|essa noite|amanha|neste|nesse)
    (hoje|esta noite|essa noite|amanha) ~3 (tudo acaba|acaba tudo|tudo termina|termina tudo|vai acabar tudo|tudo vai acabar|eu morro|vou morrer|e o fim|me vou para sempre)
    (quando lerem isso|quando lerem isto) ~2 (eu)? (ja)? nao (vou estar|estarei|vou existir|estou|acordarei|vou acordar) ~1
    (amanha|segunda|depois de hoje) ~2 (eu)? (ja)? nao (vou estar|estarei|estou) ~1 (mais)? (aqui|viv*|entre voces|mais (aqui)?|com voces|$)
    (amanha|depois de hoje) ~2 (eu)? (ja)? nao (vou existir|existirei|acordarei|vou acordar|acordo) ~1
    quando (voces|vocês|voce)? ~1 (lerem|ler) (isto|isso) ~3 (mort*|nao estarei|longe|tarde|partido|ido)
    (decidi|resolvi|decisao de) ~1 (morrer|partir para sempre|nao viver mais|acabar com tudo|me matar|ir embora deste mundo|desistir da vida|nao continuar vivendo)
    (e|sera|essa e|esta e) ~1 (a|o)? (minha|meu) ultim* (noite|dia|mensagem|post|carta)
    nao (quero|vou|pretendo) ~1 (viver|passar|acordar|estar viv*|chegar) ~1 (depois de hoje|desta noite|dessa noite|amanha|ate amanha|amanha de manha)
    (ninguem|nada) ~1 (pode|vai) ~1 me (parar|impedir|salvar|deter)
    (desta|dessa) vez ~2 (e serio|nao vou falhar|vai dar certo|vou conseguir morrer|e pra valer)
    (nao|sem) ~1 (crise|perigo) ~2 (decidi|decisao tomada|ja decidi)
  `,
  'crisis.plan': `
    (escolhi|marquei|tenho|defini|decidi) ~1 (a|o|um|uma) (data|dia certo|plano|metodo) ~2 (vai ser|para morrer|pra morrer|pra me matar|pronto|de suicidio|sera|e na|$)
    (carta|cartas|bilhete|bilhetes) ~1 (de)? (despedida|adeus|suicid*)
    (escrevi|deixei|escrevendo|terminei) ~1 (uma|a|as|um|o|minha|minhas) (carta|cartas|bilhete|bilhetes) ~1 (pra|para|pros|aos|a) (meus|minha|minhas|cada|todos|meu|mae)
    tudo (pronto|preparado|planejado|planeado|decidido) ~2 (hoje|amanha|ir embora|partir|morrer|esta noite|o fim)
    (sei) (exatamente)? (onde|como|quando) ~1 (fazer|vou fazer|me matar|morrer)
  `,
  'crisis.means': `
    (tenho|comprei|guardei|juntei|consegui|estou com|to com|arranjei|separei) ~2 <means> ~2 (na mao|na minha frente|aqui|do lado|na mesa|prontos|pronta|e sei|suficiente*|e uma garrafa|para morrer|pra hoje|escondid*|a frente|e alcool|pra acabar)
    (estou|to|tou|sentad*|aqui|em pe) ~1 (na|no|em cima (do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela)|a beira (do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela)|numa|num) ~1 (ponte|telhado|predio|beirada|trilhos|sacada|varanda|penhasco|parapeito|viaduto|terraco) ~4 (pular|saltar|me jogar|pulo|fim|adeus|atirar|la embaixo)
  `,
  'crisis.act_under_way': `
    (acabei de|ja|eu|agora) ~1 (tomar|tomei|engoli|engolir) ~2 (a cartela|cartela|cartelas|todos os|um monte de|a caixa|o frasco|vinte|trinta|quarenta|varias caixas|2*|3*|4*|5*) ~2 (inteira|toda|comprimidos|remedios|de remedio|todo|inteiro|medicamentos|$)
    (tomei|engoli|ingeri) (vinte|trinta|quarenta|cinquenta|todos|varios|muitos|um monte de|2*|3*|4*|5*) ~1 (comprimidos|remedios|capsulas|medicamentos)
    tomei (todos os|a caixa toda|o frasco todo|a cartela toda) ~1
    cortei ~1 (os)? (meus)? pulsos
    (nao para|nao parou) de sangrar
    (remedios|comprimidos) ~1 (comecando a|a comecar a|ja estao) fazer* efeito
    (ja fiz|esta feito) ~3 (comprimidos|remedios|tarde|adeus|perdao|sangue)
  `,
  'crisis.goodbye': `
    adeus (a)? (todos|a todos|mundo|pra sempre|para sempre|amigos|pessoal|vida) ~3
    (perdao|me perdoem|perdoem me|desculpa|desculpem|me desculpem) ~4 (nao aguento mais|nao consigo mais|e melhor assim|ninguem tem culpa|vou embora|cuidem) ~2 (adeus|para sempre|cuidem|hoje|$)
    (este|esse|isto|isso) e (meu|o meu|um) (adeus|ultimo adeus|ultimo post)
    (so)? (vim|queria|quero|vinha) (me)? (despedir|dizer adeus|despedir me) ~2 (de voces|todos|antes|para sempre|$)
    (cuidem|cuida|tomem conta) ~1 (bem)? (do|da|dos|das|de) ~1 (meu|minha|meus|minhas) (filh*|cachorr*|gat*|cao|mae|irma|irmao) ~3
    (digam|diz|fala|falem) ~1 (pra|para|a|ao|pro) ~2 que eu (amo|amava|a amo|o amo|amei) ~2
    em paz com ~1 minha decisao
    obrigad* por tudo ~3 (adeus|nao estarei|vou embora para sempre|me perdoem|nao aguento)
  `,
  'crisis.unsafe': `
    (medo) ~1 (do que|de) ~2 (fazer comigo|me fazer mal|me matar|fazer uma besteira|fazer alguma coisa comigo|mim mesm*)
    nao (estou|to) segur* (comigo|sozinh* hoje)
    nao (consigo|posso) (me controlar|garantir) ~3
  `,
  'crisis.violence_now': `
    (ele|ela|meu marido|meu pai|meu namorado) ~1 (esta|ta) ~1 (batendo|quebrando|arrombando|me batendo|a bater) ~3
    (socorro|ajuda) ~4 (vai me matar|tem uma faca|tem uma arma|vai nos matar)
  `,
};
