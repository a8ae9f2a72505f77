import { type PhraseTable } from '../../matching/compile.js';

/** Portuguese: danger now, said outright: intent, plan, means, an act under way, a goodbye; one's own or somebody else's. */
export const PT_DANGER: PhraseTable = {
  'crisis.intent': `
    nao vou ver (o amanhecer|o sol nascer|outro dia|a luz do dia|amanhecer)
    (quando|assim que) ~3 (sair|for|dormir|sairem|dormirem|estiver fora) ~5 (me mato|me enforco|me penduro|me jogo|mato me|me suicido|dou cabo de mim)
    (vou|quero|pretendo|decidi|resolvi|esta na hora de|hora de|pront* pra|preciso) ~1 (acabar com (isso|isto|tudo|a minha vida|minha vida|esse sofrimento|esta merda|essa merda|a dor)|terminar com (isso|isto|tudo|minha vida|a minha vida)|por fim a|por um fim) ~4 (hoje|esta|essa|agora|amanha|ja|mesmo|de vez|pra sempre|para sempre|neste|nesse|na (segunda|terca|quarta|quinta|sexta)|no (sabado|domingo))
    (vou) ~1 (me matar|matar me|me suicidar|suicidar me|me pendurar|pendurar me|me enforcar|enforcar me|me jogar (da|do|na frente|no trem|no metro|pela|de)|atirar me (da|do|de|a linha|para a linha|ao|pela|para o)|me dar um tiro|dar um tiro (na|em)|estourar (os)? ~1 miolos|tirar minha vida|tirar a minha vida|cortar (os)? (meus)? pulsos|pular (da|do|na frente (do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela)|pela janela)|me desviver|dar cabo de mim|bater (o|com o) carro contra|me envenenar|por fim a minha vida) ~1
    (nao (passo|vou passar|chego|vou chegar|pretendo chegar|passarei|chegarei) ~1 (de|a|ate|ao|deste|desta|dessa|desse) ~1 (hoje|amanha|noite|segunda|terca|quarta|quinta|sexta|sabado|domingo|fim do mes|fim de semana)) ~3 (decid*|me mato|adeus|vou fazer|acabou|ja|$)
    (esta|essa|hoje|amanha|neste|nesse) ~1 (madrugada|noite|tarde|fim de semana|sexta|sabado|domingo|segunda|mesmo)? ~2 (dou cabo de mim|tiro (a)? ~1 minha vida|me mato|me suicido|me enforco|me penduro|me jogo (da|do|na)|atiro me (da|do|a)|vou deste mundo|dou um tiro em|acabo com (tudo|isto|isso|a minha vida|minha vida)|ponho fim|deixo de existir|deixo de sofrer|paro de sofrer)
    (me mato|mato me|me suicido|me enforco|me jogo|pulo|dou cabo de mim|acabo com tudo|tomo tudo) ~3 (hoje|esta noite|essa noite|esta madrugada|amanha|agora mesmo|ao amanhecer|antes de amanhecer|em (dez|cinco|uns) (minutos))
    (e|vai ser) ~1 hoje ~3 (nao (tem|ha) (mais)? volta|sem volta|me mato|vou embora|acaba|finalmente|descanso|decid*)
    (nao (tem|ha)|sem) ~1 (mais)? ~1 (volta|retorno) ~4 (hoje|esta noite|adeus|vou embora|mort*|comprimidos|remedios|decid*)
    se ~1 (ninguem|nao) ~2 (responde*|me responder|liga*|vier|parar|escrever|atender|disser) ~5 (eu)? ~1 (pulo|me mato|me jogo|vou fazer|tomo tudo|tomo os|corto os|me enforco|mato me|atiro me|puxo)
    (a caminho|indo|vou|dirigindo|peguei o carro|conduzo|rumo) ~3 (pra|para|da|ate|a|pro|ao) ~1 (ponte|viaduto|penhasco|trilhos|linha do trem|linha do comboio|represa|barragem|precipicio|falesia) $
    (perdao|me perdoem|perdoem me|desculpem|me desculpem|perdoa me|me perdoa|sinto muito) ~2 (por|pelo) ~2 que ~1 (vou fazer|farei|estou prestes|estou a ponto|vai acontecer|faco) ~4
    (quero|penso em|vou) ~1 (acabar) ~1 (comigo|com a minha vida|com minha vida|com meu sofrimento) ~2
    (tomei|tenho|ja tomei) ~1 a decisao ~2 (de) ~1 (morrer|me matar|partir|acabar|me suicidar|deixar de viver)
    nao (vou|quero|pretendo) ~1 (acordar|chegar|amanhecer|ver o dia|ver amanhecer) ~1 (amanha|a amanha|de amanha|nunca mais|outra vez|outro)
    so queria que (alguem|voces) (soubesse|soubessem) ~4 (vou|me matar|adeus|morrer)
    (vou|vamos|decidi|quero|hei de) ~1 (pôr|por|colocar|dar|botar) ~1 (termo|fim|um fim|um ponto final) ~1 (à|a|na|em|nessa|nesta) (vida|minha vida|tudo|existência)
  `,
  'crisis.plan': `
    (ja)? sei (como|quando|onde|com que) e ~1 (como|quando|onde|com que) ~8
    (ja)? sei ~1 (como|quando|onde) ~3 (fazer isso|me matar|morrer|me suicidar|tirar minha vida|vou me matar|matar me)
    (tenho|tudo|ja) ~1 (planejado|planeado|o plano|um plano|preparado|calculado|pensado) ~3 (pra|para)? ~1 (me matar|suicid*|morrer|tirar|partir|esta noite|na (segunda|terca|quarta|quinta|sexta)|no (sabado|domingo)|amanha|fazer|acabar)
    (carta|cartas|bilhete|bilhetes|audio|audios|video|videos) ~1 (de)? ~1 (suicidio|despedida|adeus) ~3
    (pesquisei|procurei|pesquisando|busquei|googlei) ~3 (como|quant*|que|dose|a ponte|metodo*) ~4 (morrer sem|letal|mata|me matar|morrer|suicid*|mais alto|rapido e sem dor)
  `,
  'crisis.means': `
    (tenho|com|segurando|peguei|to com|estou com|aqui|agarrei|tirei) ~3 (cartela|cartelas|frasco|caixa|comprimidos|remedios|gilete|lamina|faca|estilete|pistola|revolver|espingarda|arma|corda|soniferos|veneno|insulina) ~2 (inteir*|chei*|carregad*|abert*)? ~1 (na (mao|boca|cabeca|tempora)|nas maos|em cima da mesa|na mesa|na minha frente|a minha frente|no colo|no pescoco|no pulso|contra o pulso|inteir* (e|na)|preparad*|para (fazer|morrer|me matar|acabar)|pra (fazer|morrer|me matar|acabar))
    (pistola|revolver|espingarda|arma|rifle) ~4 (carregad*|pronta|minha cabeca|na boca|em cima da mesa|na mesa|do meu lado)
    (corda|cinto|fio|laco|no|lencol) ~3 (no pescoco|ao pescoco|em volta do pescoco|amarrad* (no|na)|pendurad* (no|na)|pronta|pronto|preparad*|na viga|no galho|feito)
    (juntei|guardei|tenho|consegui|acumulei|venho juntando|ando a juntar|estoquei) ~3 (comprimidos|remedios|medicacao|insulina|soniferos|doses|veneno|clonazepam|rivotril|cartelas) ~6 (nao acordar|morrer|pra me matar|acabar|de sobra|e sobra|suficient*|que chegue|partir|dormir (pra|para) sempre|nao voltar|fazer|pra sempre|para sempre)
    (estou|to|tou|sentad*|parad*|em pe|de pe|aqui|debrucad*|na beira) ~3 (plataforma|trilhos|linha|ponte|terraco|parapeito|sacada|varanda|telhado|penhasco|viaduto|janela|andar|falesia) ~8 (me atirar|atirar me|me jogar|pular|pulo|saltar|trem|comboio passe|me deixar cair|acabar|proximo trem|proximo comboio|passe o comboio)
  `,
  'crisis.act_under_way': `
    (acabei de|agora mesmo) ~1 (cortar|abrir|rasgar) ~1 (os|as)? ~1 (meus|minhas)? (pulsos|veias)
    (pronto|ja|eu|acabei) ~1 (tomei|engoli) (todos|todas|tudo) $
    (tomei|engoli) (eles|elas) (todos|todas)
    (acabei de|ha pouco|agora ha pouco|faz (dez|vinte|trinta) minutos|ha (dez|vinte|trinta|quinze) minutos|faz meia hora|ha meia hora|ja|agora|eu)? ~1 (engolir|engoli|tomar|tomei|ingeri|virei|enfiei|injetei|injetar|meti|traguei) ~2 (uma|duas|tres|quatro|varias|um|todas|todos|tudo|meia|inteira|uns|umas|vinte|trinta|quarenta|cinquenta|cem|2*|3*|4*|5*|6*|um monte de|um punhado|montes de|bue) ~3 (caixas|cartela|cartelas|frasco|frascos|paracetamol*|ibuprofeno*|clonazepam|diazepam|rivotril|alprazolam|victan|xanax|soniferos|calmantes|insulina|agua sanitaria|lixivia|chumbinho|veneno|antidepressivos|blister*)
    (tomei|engoli|bebi) ~1 tudo ~1 (o)? que ~1 (tinha|havia|tem|achei|encontrei|sobrou) ~4 (gaveta|armario|remedio*|casa|banheiro|caixa|comprimidos|farmacia|$)
    (tomei|engoli) ~6 (comprimidos|tudo|remedio*|frasco|caixa*|cartela*) ~6 (ta dando|esta a dar|me dando|to ficando|estou a ficar|sono|tont*|nao sinto|escurec*|nao quero morrer|to com medo|tenho medo|esta feito|nao sei quant*|adeus|perdao|me perdoem)
    (me cortei|cortei me|cortei|cortes|corte) ~3 (muito fundo|fund*|pulsos|veias|demais|profund*) ~6 (nao para|nao estanca|sangr*|sangue|tont*|desmai*|jorrando|ajuda)
    (nao para|nao parou|nao estanca) ~1 (de)? ~1 (sangrar|sair sangue|sair|jorrar)
    (muito sangue|muita quantidade de sangue|perdendo sangue|a perder sangue|me esvaindo|a esvair me) ~2
    (ja|esta) ~1 (fiz|feito|ta feito) ~3 (nao tem volta|nao ha volta|me resta pouco|daqui a|comeca|adeus|so esperar|vou dormindo)
    (abri|deixei) ~1 (aberto)? ~1 (o|a torneira do) gas ~3
  `,
  'crisis.other_in_danger': `
    (meu|minha|um|uma|a|o) ~1 (amig*|irma|irmao|filh*|mae|pai|marido|mulher|namorad*|esposa|ex|colega|prim*|sobrinh*|vizinh*|companheir*|tio|tia|avo|menin*|rapaz|rapariga) ~5 ((tomou|acabou de tomar|engoliu) ~2 (todos|tudo|um monte|a cartela|a caixa|o frasco|cartelas|vinte|trinta) ~3 (comprimidos|remedio*|medicamentos|cartela|caixa|frasco|calmantes|$)|(diz|dizendo) que vai cortar os pulsos|ta se (cortando|matando|enforcando)|esta se (cortando|matando|enforcando)|cortou os pulsos|(ta|esta) (na|no|em cima (do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela)|numa|num) (sacada|varanda|ponte|telhado|terraco|parapeito|viaduto|janela|linha|trilhos) ~4 (diz*|pul*|salt*|jog*|atir*|despedi*|matar|ameac*)|quer pular|quer se jogar|vai se (matar|jogar|enforcar|suicidar)|vai pular|diz que (vai se|vai pular|se mata|se joga|se atira)|dizendo que vai (pular|se|fazer)|ameaca (pular|se matar|se jogar)|ameacando (pular|se matar|se jogar)|se despediu|se despedindo|ta se despedindo|tem uma (arma|faca|corda|gilete)|esta com uma (arma|faca|corda)|ta com uma (arma|corda)|nao responde e|nao respira|se trancou com) ~4
    (me|nos) ~1 (mandou|mandar|escreveu|enviou|ligou|deixou|gravou|enviar|mandando) ~4 (se despedindo|a despedir se|despedida|que vai se matar|que se mata|adeus|que vai pular|bilhete de suicidio|carta de despedida)
    (acabou de mandar|acaba de mandar|acabou de me mandar) ~4 (se despedindo|a despedir se|despedida|adeus)
    (encontrei|achei|acabei de encontrar|acabei de achar) ~4 (pendurad*|inconsciente|com comprimidos|sangrando|sem respirar|desacordad*|que nao (respira|acorda|responde))
    (nao (responde|acorda|respira)) ~5 (comprimidos|tomou|sangue|bilhete|carta|overdose|despedi*|remedios)
    (ele|ela) ~1 (tomou|engoliu) ~1 (todos os|tudo|um monte|a caixa|o frasco|a cartela) ~3 (comprimidos|remedio*|medicamentos|cartela|caixa|frasco|calmantes)
  `,
  'crisis.violence_now': `
    (ta|esta|estao) ~1 (batendo|espancando|enforcando|a bater|a espancar) ~1 (na|no|em|a|o) ~1 (sua|dele)? ~1 (mulher|esposa|namorada|filh*|mae|crianca*|marido|irma|irmao) ~3
    (ta|esta|continua|to ouvindo ele) ~1 (a)? ~1 (derrubando|quebrando|batendo|esmurrando|chutando|forcando|arrombando|tentando (arrombar|derrubar|quebrar)|arrombar|bater|partir|derrubar|deitar abaixo) ~2 (a|na)? (porta|fechadura|janela) ~4
    (grita|gritando|a gritar|diz|dizendo|ameaca|ameacando) ~3 (que)? ~1 (vai matar|mata|vai nos matar|vai me matar|me mata|nos mata) ~4
    (vai (nos|me) matar|quer (nos|me) matar|ta me (matando|enforcando|batendo|sufocando|apontando)|esta me (matando|enforcando|batendo|sufocando|apontando)|esta a bater me|esta a bater nos) ~2 (agora|ajuda|socorro|chamem|com|$)
    (ta|esta|vem|entrou|anda) ~1 com (uma|um) (faca|pistola|facao|machado|bastao|arma|espingarda|navalha|revolver|martelo) ~5
    (ta|esta) ~1 (batendo|espancando|enforcando|a bater) ~2 (na|no|em) (minha|meu|meus|minhas) ~2
    (estou|estamos|to|me tranquei|tranquei me|nos trancamos|escondid*|trancad*) ~3 (banheiro|quarto|armario|casa de banho|closet|quintal|lavabo|garagem) ~6 (me (procura|mata)|gritando|a gritar|fora|porta|entrar|filhos|criancas|bebad*|medo|ele|faca)
  `,
  'crisis.goodbye': `
    (amo voces|amo vos|amo todos|amo voce|adoro vos|amo te) ~5 (ate sempre|adeus|cuidem|cuida|perdao|me perdoem|vou embora|ate nunca|noutra vida|em outra vida) ~3 (ate sempre|(do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela) (meu|minha)|pra sempre|para sempre|adeus|$)
    (cuidem|cuida|tomem conta) ~1 (bem|muito)? ~1 (de|do|da|dos|das) ~1 (meu|minha|meus|minhas) ~1 (gat*|cachorr*|cao|cadela|filh*|mae|pai|familia|avo|irma|irmao|crianc*) ~3 (ate sempre|adeus|quando|por favor|eu nao|perdao|amo voces|ja nao|por mim|$)
    (ate sempre|ate nunca mais|adeus pra sempre|adeus para sempre|me despeco pra sempre|nos vemos (noutra vida|em outra vida|no ceu|do outro lado)) ~3
    (isto|isso|este|essa|esse|esta) (e|vai ser|sera) ~2 (uma|meu|minha|um|a|o)? ~1 (despedida|adeus|ultimo (post|adeus|recado|texto)|ultima mensagem|ultima vez que (escrevo|entro|me leem)) ~2
    nao (me procurem|chorem|se culpem|me esperem|fiquem tristes|se sintam culpad*) ~6 (descans*|vou embora|nao estarei|em paz|decisao|adeus|quero|perdao|por mim|ja vou|vou estar)
    (fizeram|fez|fizeste) ~1 (tudo)? ~1 (o)? que ~1 (puderam|podiam|pode|podia|pudeste|podias) ~4 (adeus|vou embora|despedida|nao (e|foi) culpa|perdao|$)
    quando ~1 (lerem|leres|ler|virem|encontrarem|acharem) (isto|isso|esta mensagem|esta carta|a carta|essa mensagem|essa carta|meu corpo|o meu corpo) ~5
    (me despeco|despeco me|vim me despedir|vim despedir me|queria me despedir|queria despedir me|so vim me despedir) ~2 (de todos|de voces|do mundo|da vida|pra sempre|para sempre|do grupo) ~3 (ja nao (posso|aguento)|nao (aguento|consigo)|vou embora|perdao|obrigad*|$)
  `,
  'crisis.unsafe': `
    (nao confio|nao posso confiar|tenho medo|to com medo|estou com medo|nao respondo) ~2 (em mim|de mim|por mim|de ficar sozinh*|de estar sozinh*) ~1 (esta noite|essa noite|hoje|fazer (alguma|uma|algo)|agora|gilete|comprimidos|faca|o que)
    (medo|pavor) ~1 (do|de) ~2 (que (posso|possa|vou|eu possa) ~1 fazer|acabar fazendo (alguma coisa|besteira)|fazer (alguma|uma) (besteira|loucura|asneira)) ~2
    (alguem|por favor) ~2 (me)? (pare|impeca|tire) ~2 (antes|os remedios|a gilete|a faca|nao quero fazer)
  `,
  'crisis.harm_other': `
    (vozes|voz) ~3 (mand*|diz*|orden*|ped*) ~3 (que|pra|para)? ~2 (mate|matar|machucar|machuque|esfaque*|afog*|fazer mal a) ~1 (a|o)? ~2 (meu|minha|meus|filh*|bebe|mae|alguem|ele|ela|vizinh*|todos)
    (medo|vontade|vou|impulso|a ponto) ~2 (de) ~1 (machucar|fazer mal (a|ao)|matar|afogar|sacudir|jogar|esfaquear) ~1 (a|o|no|na)? ~1 (meu|minha|meus|bebe|filh*|mae|pai|marido|mulher) ~2
  `,
  'crisis.hinted': `
    me (restam|sobram) (poucas|umas|algumas) horas ($|de vida|aqui|neste mundo)
    deixo minhas coisas ~6 (acaba|adeus|noite|vou embora)
    (quando|assim que|logo que) ~3 (dormirem|dormir|sairem|sair|estiverem dormindo|estiverem a dormir|deitarem) ~2 (eu)? ~1 (vou fazer|faco|farei)
    (a caminho|indo|vou|peguei o carro) ~3 (pra|para|ate|pro|a|da|do) ~1 (ponte|penhasco|viaduto|terraco|trilhos|linha do (trem|comboio)) ~1
    (e hoje|e esta noite|e amanha) ~1 (nao (tem|ha)|sem) ~1 (mais)? ~1 volta ~1
    (amanha|a partir de (hoje|amanha)) ~1 (ja)? nao (faco falta|incomodo|vou incomodar|atrapalho|vou atrapalhar|serei|vou ser) ~2
    nao (vou|os|vos) ~1 (incomodar|incomodo|dar trabalho|atrapalhar) ~1 (mais|ninguem|nunca mais) ~2
    nao (farei|faco|vou fazer) ~1 (mais)? falta ~1 (amanha|mais|a ninguem|pra ninguem|$)
  `,
  'sign.at_hand': `
    (tudo|remédios|comprimidos|corda) ~1 (separado|separados|pronto|pronta|prontos) ~3 (cama|mesa|gaveta|chão|banheiro)
  `,
  'sign.alone': `
    (só|apenas) (esperando|à espera|a espera) ~3 (sair|dormir|dormirem|saírem|viajar|ir embora)
  `,
};
