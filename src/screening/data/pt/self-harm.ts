import { type PhraseTable } from '../../matching/compile.js';

/** Portuguese: harm to oneself in all its ways, harm suffered from others, despair, voices. */
export const PT_SELF_HARM: PhraseTable = {
  'self_harm.urge': `
    (vontade|quero|queria|preciso|impulso) ~2 (rasgar|retalhar|cortar|furar|abrir) ~1 (os|a|as)? ~1 (meus|minha|meu|minhas) (braco*|pulso*|pele|perna*|coxa*)
    (quero|queria|preciso|necessidade|vontade|impulso*|fissura|tentacao|tentad*|urgencia|penso em|pensando em|louc* pra|doid* pra|quase|obcecad*|segur*|a ponto|desejo|morrendo de vontade) ~3 (de|em|pra)? ~1 (me cortar|cortar me|me machucar|magoar me|me automutilar|automutil*|me queimar|queimar me|me ferir|ferir me|me arranhar|arranhar me|me bater|bater em mim|bater me|arrancar (o)? ~1 (meu)? ~1 (cabelo|a pele)|me castigar|sangrar|passar a (gilete|lamina)|me furar|me mutilar|mutilar me|bater a cabeca|vomitar tudo|voltar a me cort*|sentir (a|o) (gilete|lamina|corte|estilete|dor))
    (sentir|sinto falta|saudade|saudades|preciso|vontade|quero|quer|falta) ~3 (da|das|de|a|as|do|dos) (gilete|giletes|lamina|laminas|estilete|cortes|me cortar|me machucar|x ato)
    (gilete|giletes|lamina|laminas|estilete|navalha|x ato|apontador) ~5 (me chama*|chama* por mim|me olha*|de volta|me devolv*|devolv*|elas de volta|recuperar*|escondid*|guardad*|debaixo|por via das duvidas|gaveta|mochila|capinha)
    (entreguei|dei|joguei fora|deitei fora|deixei|dei embora) ~4 (gilete*|lamina*|estilete*|navalha*) ~6 (quero|arrepend*|preciso|devolv*|recuperar|procurando|lixo|volta)
    (so|unica|unico) ~4 (acalma|alivia|ajuda|funciona|tranquiliza|dor|paz) ~3 (cort*|sangue|dor|gilete|me machucar|me queimar)
    (segur*|resist*|lut*|tent*|esforc*|evit*|aguent*) ~4 (pra|para|de)? ~1 nao ~1 (me cortar|me machucar|me automutilar|me queimar|me ferir|cortar me|magoar me|sangrar|vomitar)
  `,
  'self_harm.act': `
    (cravo|cravei|enfio|enterro|cravando) ~1 (as)? ~1 (minhas)? unhas ~3 (ate|sangue|sangr*|na pele|no braco|nos bracos)
    (fiz|fiz me|me fiz|faco|fazendo|tenho|fazer|a fazer) ~2 (uns|umas|um|novos|novas|mais)? ~1 (cortes|cortezinhos|corte|riscos|talhos|marcas|queimaduras|arranhoes|golpes|feridas) ~3 (coxa*|braco*|perna*|pulso*|antebraco*|estilete|gilete*|lamina*|barriga|quadril|tornozelo*|de proposito|de novo|ontem|hoje|outra vez|essa noite|esta noite|em mim)
    (me corto|me cortei|me cortando|cortei me|corto me|ando me cortando|a cortar me|me mutilo|me mutilei|me automutilei|me automutilo|automutilei me|mutilei me) ~3 (coxa*|braco*|perna*|antebraco*|com (a|uma|um|o) (gilete|lamina|estilete|caco|vidro|faca|tesoura)|pra sentir|para sentir|pra (aliviar|calmar|acalmar)|escondid*|de novo|outra vez|toda noite|sempre que|quando (fico|to|estou|tudo)|ate sangrar|de proposito|em segredo|no banheiro|nos|na|todo dia|cada vez)
    (me queimei|me queimo|queimei me|me queimando|queimo me|queimei (a|o) (pele|braco|minha pele|meu braco)) ~2 (com|pele|braco|de proposito) ~1 (o|um|uma|a)? ~1 (isqueiro|cigarro|ferro|chapinha|vela|incenso|de proposito|porque|pra)
    (soco|soquei|dou socos|bato|bati|mordo|mordi|belisco|esmurro|esmurrei|me bato|me bati|dou murros|dei murros|dei socos|me soco|me mordo|me estapeio|arranho|arranhei|coco) ~2 (em mim|nas|na|minhas|minha|minhas pernas|meus|contra|a cabeca|com a cabeca|minha cabeca|os bracos|o braco|nos|meu)? ~2 (pernas|coxas|cabeca|parede|rosto|espelho|bracos|braco|pele|mesm*|mim) ~3 (ate (ficar roxo|sangrar|doer|ficar|fazer|sair)|pra|quando|de novo|hematomas|roxo|sangue|na parede|contra|para)
    (bato|bati|batendo|a bater) ~2 (a|com a|minha) ~1 cabeca ~1 (na|contra a|nas|contra) ~1 (parede|paredes|porta|chao|mesa) ~3
    (soco|soquei|murros|murro|socos|esmurrei) ~1 (na|a|no|contra a) (parede|porta|espelho|cabeca) ~5 (ate|sangr*|mao|nao consigo|parar|quando|raiva|castig*|de novo|dedos)
    (arranho|arranhei|me arranho|coco|mordo|cutuco|esfrego|arranco|arranhando|arranhei me|cutuquei) ~4 ate ~2 (sangr*|sair sangue|fazer ferida|ferida|em carne viva|doer|machucar)
    (arranco|arranquei|arrancando|puxo|puxei|a arrancar) ~1 (o|os|meu|meus|a|as)? ~1 (meu|minha|meus)? ~1 (cabelo*|cilios|sobrancelha*|pele|casquinha*|fios) ~4 (tufos|fios|quando|ate|de novo|ansiedade|careca|falhas|calma|sozinh*|nervos*|sem perceber|outra vez|pra|nervosa|$)
    (me machuco|me machuquei|machuquei me|me feri|me firo|magoei me|magoo me|me magoei|me castigo|me puni|me puno) ~3 (de proposito|quando|pra|para|de novo|outra vez|ontem|hoje|em segredo|escondid*|com (a|um|uma|o)|fisicamente|sempre|toda)
    (manga comprida|mangas compridas|moletom|pulseiras|casaco) ~6 (cortes|marcas|bracos|que nao (vejam|veem)|ninguem (ver|veja)|cicatrizes|feridas|esconder|calor)
    (recai|recaida|tive uma recaida|voltei|tornei) ~2 (na|nos|com|a|pra|em)? ~2 (automutilacao|cortes|me cortar|me machucar|me queimar|gilete|lamina|cortar me|magoar me)
  `,
  'self_harm.attempt': `
    (tentei|quis) ~1 (me matar|matar me|me suicidar|me enforcar|enforcar me|me jogar|tirar minha vida|morrer|acabar com a minha vida) ~3 (ha|faz|tem) ~2 (dias|noites|semana|semanas|horas|pouco)
    (ontem|anteontem|domingo|segunda|terca|quarta|quinta|sexta|sabado|semana passada|fim de semana|esta semana|essa semana|(ha|faz|tem) (dois|tres|quatro|cinco|seis|uns|poucos|dez|_) (dias|noites|semanas)|(ha|faz|tem) uma semana|mes passado|este mes|outro dia|noite passada|madrugada) ~5 (quis|tentei|quase|estive a ponto de|tentativa) ~1 (de)? ~1 (me matar|matar me|me mato|me matei|suicidio|me suicidar|suicidar me|tirar (a)? ~1 (minha)? ~1 vida|morrer|me enforcar|enforcar me|me enforquei|acabar com (tudo|minha vida|a minha vida|isso)|me jogar|me joguei|pular (do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela)|me pendurar|fazer isso|atirar me|dar cabo de mim|por fim)
    (ontem|anteontem|domingo|segunda|terca|quarta|quinta|sexta|sabado|semana passada|fim de semana|noite passada|(ha|faz) _ dias|(ha|faz) uma semana|outro dia) ~3 (tomei|engoli|ingeri|overdose|enfiei) ~6 (remedio*|comprimidos|tudo|cartela*|frasco|caixa*|medicamentos) ~6 (lavagem|hospital|emergencia|casa|ninguem|acordei|vomit*|intern*|uti|ambulancia|salv*|nao quis|funcion*|morrer)
    (lavagem (no estomago|estomacal|gastrica)|lavaram meu estomago|fizeram (uma)? ~1 lavagem|carvao ativado|tentativa de suicidio|tentativa) ~5 (ontem|domingo|segunda|terca|quarta|quinta|sexta|sabado|semana|ja (to|estou)|em casa|intern*|alta|agora|hospital|faz|ha|hoje)
    (sai|tive alta|recebi alta|estou em casa|to em casa|intern*|estive) ~5 (tentativa|overdose|lavagem|depois de tentar|por tentar|apos tentar)
    (acordei|me acharam|me encontraram|encontraram me|a corda (arrebentou|partiu|rompeu)|nao funcionou|deu errado|correu mal|me salvaram|falhou|falhei) ~5 (tentativa|comprimidos|remedios|overdose|uti|hospital|nao queria acordar|corda|morrer)
    tentei ~2 (semana passada|ontem|anteontem|mês passado|sábado|domingo|sexta) ~8 (ninguém|acordei|hospital|ficou sabendo|descobriu|soube)
  `,
  'self_harm.starving': `
    vomitei ~4 (de proposito|dedo*|culpa|compulsao|escondid*|gord*|engord*)
    (dias|dia|horas|semana|levo|ha|to|estou|tou) ~2 (so|a|sem|com|apenas|na|no|comendo) ~2 (agua|cafe|comer (nada)?|cha|chiclete|gelo|coca zero|uma maca|liquidos|comida|jejum|tocar em comida) ~9 (forte|orgulh*|gord*|emagrec*|peso|controle|controlo|bem|mereco|menos como|quilos|fome|castig*|vazi*|limp*|tont*|fraca|fraco|magr*|balanca|poderos*|desmai*|aguent*|feliz|leve)
    (vou|corro|direto|acabo|me tranco|ia) ~3 (pro|para o|no|ao|na|pra|a) ~1 (banheiro|casa de banho|privada|vaso) ~3 (botar|por|pra|para|colocar|vomit*|deitar|meter|enfiar) ~1 (tudo)? ~1 (fora|pra fora|para fora|vomit*|o dedo|os dedos|botar fora|botar pra fora)
    (enfio|enfiei|meto|meti|coloco|coloquei|enfiar|boto) ~1 (o|os)? (dedo|dedos) ~1 (na|a) (garganta|goela) ~1
    (vomito|vomitar|miar|miei|purgo|purguei|purgar|laxante|laxantes|forco|forcei|provoco|provoquei) ~4 (comer|comida|o vomito|tudo|cada|vezes|de proposito|dedo|de novo|outra vez|compulsao|emagrec*|depois|jantar|culpa|escondid*|gord*|engord*|banheiro|pra|todo dia)
    (compulsao|comi tudo|me empanturrei|ataquei a geladeira|me entupi|comi demais) ~6 (vomit*|dedo|dedos|purg*|laxante*|jejum|castig*|banheiro|botei|miei|pus fora|culpa e)
    nao (mereco|me permito|me deixo) ~1 (comer|comida|jantar|almocar)
    (parar|parei|deixar|deixei|deixo|evito|pular|pulo|escondo|cuspo|jogo fora|salto|deito fora) ~1 (de|a|as|o)? ~1 (comer|refeicoes|refeicao|jantar|comida|almoco) ~6 (controle|controlo|emagrec*|gord*|peso|magr*|quilos|castig*|engord*|balanca|ossos|mereco|orgulh*|ninguem (nota|percebe|repara|ve))
    (conto|contando|so como|como so|como apenas|nao passo de|menos de|abaixo de|maximo|como) ~3 (calorias|kcal|cal) ~3 (por dia|ao dia|e|diarias|gord*|$)
    (anorexia|bulimia|ta|ana|mia) ~1 (voltou|ganhou|ta ganhando|esta a ganhar|me vence|fala comigo|grita|de novo|outra vez)
    (quanto|mais) menos ~1 como ~1 (mais|melhor) ~3
    quanto menos (eu)? como ~4
    (balanca|peso|numero|espelho) ~4 (nao baixa|ainda|nunca|alto demais|me controla|decide|manda|sobe|subiu) ~5 (comer|como|jejum|vomit*|gord*|nojo|janto|castig*|comida)
  `,
  'abuse_suffered.violence': `
    <kin_any> ~8 me (empurra|bate|chuta|agride|machuca|esmurra|espanca|sacode)
    <kin_any> ~3 (me|nos|se) ~1 (pegou|pega|agarrou|agarra|apertou|aperta|puxou|puxa|jogou|joga|empurrou|empurra|sacudiu|arrastou|levantou a mao|levanta a mao|cuspiu|mordeu|queimou|deixou|deu|atirou|prensou|enforcou|encostou) ~1 (pelo|pela|no|na|o|um|contra|do|de|me)? ~2 (pescoco|cabelo|braco|bracos|parede|garganta|escada|escadas|chao|roxa|roxo|cara|costela*|cabelos|cigarro|forca|boca|soco|tapa|murro|olho roxo|$)
    <kin_any> ~4 (me|nos) ~1 (bate|bateu|bater|espanca|espancou|chuta|chutou|agride|agrediu|surra|surrou|esbofeteia|tortura|machuca|machucou|esmurra|soca|socou|apanha) ~2 (com|quando|cada|se|e|na frente|de novo|outra|sempre|por|porque|ontem|ate|no|na|toda|todo|a|$)
    (ele|ela|<kin_any>) ~3 (me enche de|enche me de|me da|me deu|deu me|da me|me meteu|me cobre de|me mete) ~1 (a|uma|um|de|uns)? ~1 (porrada|pancada|surra|surras|tapa|tapas|soco|socos|murro|chapada|chapadas|tareia|bofetada|bofetao|pontape*|pontapes|chute|chutes|cintada*|chinelada*|na cara|cacete)
    (levei|apanhei|apanho|levo) ~2 (uma|um|do|da|de|porrada|surra|tareia)? ~2 (surra|soco|porrada|tareia|chapada|meu|minha|murro|cinto|padrasto|pancada) ~3
    (cinto|fio|chinelo|vara|cabo|pau|fivela|mangueira) ~4 (quando|se|nota*|marcas|me bate|porque|costas|de novo)
    (me bate|me bateu|bate me|bateu me|me agride|me espanca) ~6 (quando (bebe|fica|chega|ta)|nota*|com (o|a|um|uma)|na frente (do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela)|se (eu|nao|falo|saio)|e depois (chora|pede)|e (diz|depois) que)
    (ele|ela|<kin_any>) ~3 (me|nos)? ~1 (ameaca|ameacou) ~1 (de)? ~1 (me|nos)? ~1 (matar|bater|morte|tirar|com (uma|um) (faca|arma)) ~2
    (roxos|hematomas|olho roxo|nodoas negras|labio cortado|costelas|marcas) ~6 (me (fez|bateu|deixou)|ele|marido|namorado|companheiro|pai|tap*|escond*|maquiagem|maquilhagem|perguntam|mentir|mentindo|disse que|cobr*|manga)
    (medo|panico|pavor|tremo|tremendo|gelo) ~3 (de que|que|quando|de|se) ~2 (chegue|chega|volte|volta|ouco a chave|escuto a chave|ouco os passos|beba|bebe|me ache|me bata|se irrite|faca algo comigo|me encontre) ~4 (ele|meu|casa|porta|bebad*|marido|pai|companheiro|ex|$)
    se eu (for embora|o deixar|largar|me separar|denunciar|contar|falar) ~4 (mata|matar|tira os|tirar os|tira meus|se mata)
    (vivo|ando) ~2 (com medo ((do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela)|em)|pisando em ovos|apavorad* em casa) ~4
  `,
  'abuse_suffered.sexual': `
    (me|a) ~1 (obrigou|obriga|forcou|forca|pressionou|obrigam|forcaram|obrigaram|chantageia|pressiona|obrigar|forcar) ~2 (a)? ~1 (transar|ter (relacoes|sexo)|sexo|fazer (sexo|coisas)|coisas que|chupar|tocar|tirar a roupa|foder|mandar (fotos|nudes|videos)|dar pra ele|dormir com|deitar|$)
    (em cima de mim|acordo|acordei) ~6 (nao quero|nao queria|digo nao|dizendo nao|dormindo|dormia|a dormir|me tocando|a tocar me|dentro de mim|disse nao|em cima de mim|mesmo (eu)? ~1 dizendo|meu (namorado|marido|companheiro|padrasto|tio))
    (mesmo|digo que|disse que|dizendo|falei que|falo que) ~2 nao ~4 (continua|continuou|insiste|fez|igual|nao parou|me obriga|em cima|nao liga|faz|parou)
    (estuprad*|estuprou|violad*|violou|violaram|violacao|estupro|abusou de mim|abusaram de mim|abusad*|apalpou|passou a mao|me toca|me tocou|me tocam|me apalpa|me bulinou|toca me|tocou me) ~5 (ontem|noite passada|festa|semana|sabado|sexta|domingo|meu (padrasto|tio|pai|primo|chefe|irmao|ex|namorado|marido|professor|treinador|avo|companheiro|patrao)|noites|bebad*|dormindo|sem (meu|minha|o meu|permissao|eu querer)|nao contei|ninguem acredita|entre as pernas|por baixo|fim de semana)
    meu (padrasto|tio|pai|primo|chefe|irmao|ex|namorado|marido|professor|treinador|avo|padrinho|vizinho|patrao|companheiro) ~4 (me (estupra|estuprou|violou|viola|toca|tocou|apalpa|apalpou|obriga|forcou|bulina)|abusa de mim|abusou de mim|passa a mao|passou a mao|entra no meu quarto|se mete na minha cama)
    (ameaca|ameacou|ameacam|chantag*) ~3 (publicar|divulgar|postar|vazar|enviar|mandar|partilhar|espalhar|expor) ~3 (fotos|videos|nudes|imagens)
  `,
  'abuse_suffered.control': `
    (ele|ela|<kin_any>) ~3 (mexe (no|na|nos|nas|num|numa|nesse|nessa|nisso)|olha|controla|espia|tirou|tira|vigia|le|rastreia|confisca|confiscou|escondeu|esconde|bloqueou|revista|vasculha|fuca|fica com|pegou) ~3 (o|meu|minha|minhas|meus|tudo|todo|a) ~1 (celular|telemovel|telefone|mensagens|whatsapp|dinheiro|cartao|localizacao|gps|salario|ordenado|passaporte|documentos|redes|conversas|roupa que|chaves|senhas|zap|cel)
    (me controla|controla me|me proibe|proibe me|me proibiu) ~3 (o que|com quem|ate|onde|aonde|quem|minhas|meus|cada|que|a roupa|tudo|dinheiro|ver|falar|sair|trabalhar|estudar|de) ~2
    (ele|ela|ex|marido|namorado|namorada|mae|pai|<kin_any>) ~1 (controla|decide|proibe|proibiu|escolhe) ~3 (o que|com quem|ate|onde|aonde|quem|minhas|meus|cada|que|a roupa|tudo|dinheiro|ver|falar|sair|trabalhar|estudar|de) ~2
    (nao me deixa*|nao deixa eu|nao deixa que eu) ~1 (ver|sair|falar|trabalhar|ter|estudar|me maquiar|ir|vestir|usar|visitar|sozinh*|nem ir|dormir|comer|ligar|dirigir|conduzir|estar com) ~1 (com|de|sozinh*|minh*|meu*|o|nem|ao|trabalho|amig*|famil*|$)
    (me (tranca|trancou|prende|prendeu|mantem tranc*|isolou|afastou (do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela)|isola)|tranca me|trancou me|nao me deixa sair de casa|levou as chaves|tranca a porta e leva|me deixa trancad*) ~3
    (namorado|namorada|companheiro|marido|mulher|ex|esposa|ele|ela) ~2 me (segue|persegue|rastreia|vigia|isola|humilha|despreza|chama de puta|xinga|manipula|controla|ameaca|diminui) ~2 (tudo|todo|toda|por|na frente|com|constantemente|sempre|desde|em|ate|o|diante|$)
  `,
  'abuse_suffered.child': `
    (tenho|fiz) (8|9|10|11|12|13|14|15|16|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze) ~1 (anos)? ~8 (me bate*|me bateu|me toca|me tocou|me tranca|me ameaca|batem|abusa|nao me dao comida|grita comigo|tenho medo|bate me)
  `,
  'voices.gaining': `
    (voz|vozes) ~4 (me (mandam|manda|mandaram|mandou|dizem|diz|disseram|xingam|xinga|obrigam|obriga|sussurra*|perseguem|falam)|mandam (que|eu|me)|mandaram (que|eu|me)|dizem (que|pra|para)|diz que|nao me (deixam|largam|larga|deixa)|nao (param|para|calam|se calam|vao embora)|cada vez|mais (forte*|alto|altas)|voltaram|voltou|mais reais|dentro da minha cabeca|na minha cabeca)
    (escuto|ouco|voltei a ouvir|comecei a ouvir|estou a ouvir|ouvindo|escutando) ~2 (vozes|uma voz que)
    (me (seguem|perseguem|vigiam|espiam|observam|estao vigiando|leem a mente|leem o pensamento|querem envenenar|estao envenenando|colocaram um chip)|(cameras|microfones|escutas) ~2 (na minha|pela casa|escondid*)) ~3 (casa|rua|todos|vizinhos|toda|parede|quarto|pensamentos|mente|$)
  `,
  'hopelessness.death_wish': `
    (tanto faz|tanto me faz|da no mesmo) ~1 (estar)? (viver|viv*) ~1 (ou|como) ~1 (morrer|mort*)
    se ~2 (um|uma|o) ~1 (caminhao|carro|trem|comboio|onibus|autocarro|camiao|raio) ~3 (passasse|me pegasse|me atropelasse|batesse|caisse|me levasse|me acertasse) ~6 (nao (reclamava|ligava|reclamaria|me importava|fugia|desviava)|melhor|alivio|favor|tanto fazia|agradec*)
    (inveja|invejo|sorte) ~4 (de quem (ja)? (morreu|partiu|se foi|descans*|nao acord*|nao esta)|dos mortos|mort*|dos que (ja)? (morreram|partiram|descansam|se foram|morre*)|quem morre|cemiterio|dos que ja nao)
    (queria|quem me dera|tomara|por que nao|antes) ~4 (tivesse sido (eu|em mim|comigo)|fosse eu|ser eu|ter sido eu|me levasse|deus me leve|deus me levasse|me leve|a morte me|que tudo acabasse|estar no lugar|acabasse logo)
    (por que|porque) ~2 nao (fui eu|morri|fui) ~3
    (quero|queria|vontade de|so quero|gostava de|gostaria de|prefiro|preferia|sonho em) ~2 (deixar de (existir|respirar|sofrer|viver)|parar de (existir|respirar)|nao (mais)? ~1 (acordar|existir|viver|estar aqui|estar)|morrer|sumir|desaparecer|evaporar|apagar me|me apagar|estar mort*|descansar (em paz|pra sempre|de tudo|para sempre)|que a terra me engula|dormir (pra|para) sempre|que acabe (tudo|logo|isso)|que tudo (pare|acabe|termine)|nunca ter nascido)
    (ja)? nao (quero|desejo|me apetece|queria) ~1 (mais)? ~1 (estar|continuar|viver|existir|acordar|seguir) ~1 (aqui|viv*|mais|neste mundo|nesse mundo|assim|vivendo|respirando|a viver|nesta vida|nessa vida|$)
    (penso|imagino|fantasio|passa pela cabeca|me vem) ~3 (minha morte|meu funeral|meu velorio|meu enterro|morrer|a morte|nao estar|sumir|suicidio|me matar|me jogar) ~3
    (cansad*|fart*|exaust*|cansei) (de|da) ~1 (viver|existir|respirar|estar viv*|esta vida|minha vida|essa vida|vida|continuar) ~1
    (tanto faz|tanto me faz|nao me importo) ~1 (se)? ~1 (viver ou morrer|morrer|viv*|morro|vivo|acordar|estar viv*)
  `,
  'hopelessness.burden': `
    nao mereco ~1 (continuar|estar|seguir) (viv*|aqui|a viver|vivendo|respirando)
    (filhos|familia|marido|mulher|todos|todo mundo|toda a gente|pais|eles|mae|gente|criancas|amigos|mundo|esposa|namorad*|pessoas) ~3 (estariam|estaria|ficariam|ficaria|viveriam|viveria|seriam|seria|descansariam|descansaria|iam|ia|vao|vai|estava|estavam|respirar*) ~2 (melhor|mais (feliz*|tranquil*|leve*|aliviad*)|descans*|aliviad*|em paz|sem mim|ficar melhor|estar melhor|ser mais feliz*|respirar) ~2
    (melhor|felizes|bem|descans*|alivio) ~4 (sem mim|se eu ~1 (faltasse|nao existisse|nao estivesse|morresse|sumisse|desaparecesse|fosse embora|nao tivesse nascido)|com (o)? ~1 (seguro|dinheiro) ~3 que comigo)
    (seguro de vida|dinheiro do seguro|o seguro) ~6 (comigo|valho mais|melhor|sem mim|mort*|minha familia|meus filhos|receberiam|receber|morrer|morresse)
    valho mais ~1 (mort*|seguro) ~2
    (sou|me sinto|sinto me|sendo|virei|me tornei|tornei me|nao passo de|so sou|ser) ~2 (um|uma) ~1 (peso|fardo|estorvo|lastro|empecilho|incomodo|parasita|inutil|problema|desgraca|decepcao|erro|fracasso|lixo|merda|sanguessuga|zero|atraso) ~1 (pra|para|de|na|que|$|e|total)
    (so|sempre|unica coisa que faco e|nao faco mais que|so sirvo pra|so sirvo para) ~1 (dou|trago|causo|atraso|atrapalho|incomodo|atrapalhar|incomodar|dar trabalho|dar desgosto|estragar|foder|magoar|fazer sofrer|estrago|faco) ~2 (problemas|desgosto*|gasto*|trabalho|dor|todos|a vida|minha familia|vida (do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela)|mal|sofrer|$)
    (nao (valho|presto|sirvo|mereco)) ~1 (pra|para)? ~1 (nada|porra nenhuma|merda nenhuma|a pena|viver|ser amad*|que gostem|existir|estar viv*|amor|absolutamente)
    (me (odeio|detesto)|odeio me|detesto me|tenho nojo de mim|nojo de mim mesm*) ~3
    (ninguem|a ninguem) ~2 (notaria|ia notar|perceberia|ia perceber|sentiria minha falta|choraria|ia ao meu|daria por|daria conta|se importa se eu) ~4
  `,
  'hopelessness.no_way_out': `
    (nao (ha|tem|vejo|existe|encontro)|nem) ~2 (luz|final|saida|esperanca|solucao|escapatoria|remedio|jeito|futuro) ~2 (no fim|ao fundo|no fundo|do tunel|pra mim|para mim|na minha vida|nenhum*|alguma|a vista|$)
    (ja)? nao (vejo|encontro|acho|tem|faz|ha) ~1 (mais)? ~1 (o)? (sentido|proposito|razao|motivo|futuro) ~1 (em|de|pra|nenhum|$|na|para|nisto|nisso) ~2
    (nada|isto|isso|tudo|vida) ~2 (mais)? ~1 (nao|ja nao)? ~1 (tem|faz|fez|vai ter) ~1 (mais)? ~1 (sentido|jeito|remedio|solucao|saida|conserto|volta) $
    (nunca|jamais|nao) ~1 (mais)? ~1 (vou|vai|irei) ~2 (melhorar|ser feliz|sair (dessa|disto|daqui|desse|disso)|mudar nada|ficar bem|me recuperar|recuperar|me curar|levantar a cabeca) ~1
    (joguei a toalha|atirei a toalha|perdi a esperanca|desisti (do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela) (vida|viver|mim|tudo)|entreguei os pontos) ~2
    (estou|to|me sinto|sinto me) ~1 (acabad* pra|condenad*|sem saida|pres* (nesta|nessa|na minha) (vida|cabeca)|mort* por dentro|mort* em vida|sem futuro|sem esperanca)
    (isto nao e vida|isso nao e vida|isto ja nao e vida|nao me resta nada|nao me sobrou nada|ja nao tenho forcas pra viver|tudo perdido|minha vida (acabou|esta arruinada|ja era)|mais nada importa|nada mais importa|ja nada importa|tanto faz viver)
  `,
};
