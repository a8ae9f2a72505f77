import { type PhraseTable } from '../../matching/compile.js';

/** Portuguese: what must not be shown before somebody looked: aimed at members or groups, sexual, for sale, other people's data. */
export const PT_MISUSE: PhraseTable = {
  'abuse.insult': `
    (voce|vc|tu|es|ce) ~1 (e|es|eh|ta sendo|sempre foi|parece)? ~1 (um|uma|uns|tao|muito|so|mesmo|bem|mais|o|a)? ~1 (chat*|caradura|aproveitador*|chor*|rata|rato|hipocrit*|narcisista|vitimista|dramatic*|parasit*|sanguessuga|farsante|falso|falsa|manipulador*|toxic*|amargurad*|ridicul*|otari*|babaca|tapad*|mongol*|retardad*|insuportavel|desprezivel|nojent*|repugnante|porc*|vaca|baleia|elefante|feto|aborto|encostad*|doente|lunatic*|sem nocao|pateta|parvo|parva|estupor|besta|jumento|jumenta|burr*|cretin*|lesm*|mal amad*|carente|atencao) ~2 (e|sempre|da|das|aqui|que|de|$|com|ninguem|vaza|cala|nao|sai)
    (que|seu|sua|bando de|puta|maldit*|ó|ai|olha so) ~1 (chat*|chorao|chorona|otari*|babaca|idiota|imbecil|tapad*|inutil|ridicul*|patetic*|fracassad*|palhac*|nojent*|gord*|louc*|porc*|lixo|mongol*|egoista|mentiros*|falso|falsa|vitimista|parvo|parva|cretin*) ~1 (voce|vc|tu|es|e|vaza|cala|da)
    ^ (vaza|some|suma|sai|saia|desaparece|rapa|mete te|fora|xispa|pira te|poe te a andar|desinfeta|rala) ~2 (daqui|do (grupo|forum)|deste|desse|ja|$|a andar) ~1 (gord*|lixo|chat*|palhac*|doente|louc*)?
    ninguem ~1 (te|vos|aqui te|lhe) ~1 (aguenta|quer|suporta|pediu|le|atura|acredita|perguntou|liga|precisa|ama|grama|respeita) ~2
    (que|da|das|me da|mete|metes|me das|das me) ~1 (muito|muita|um)? ~1 (nojo|asco|vergonha alheia|pena alheia|ansia|vomito|enjoo|ranco|repulsa) ~1 (de|voce|vc|ti|tu|$|ler)
    (para|pare|chega|deixa|larga|basta) ~1 (ja|logo|de uma vez)? ~1 (de|com) (teu|tua|seu|sua|se fazer|chorar|reclamar|choramingar|tanto drama|drama|inventar*|mendigar|encher o saco|encher a paciencia|palhacada|frescura|mimimi) ~3
    (sempre|todo (santo)? dia|o tempo todo) ~1 (com)? ~1 (a|o|essa|esse) ~1 (mesma|mesmo) ~1 (conversa|ladainha|historia|choradeira|papo|lenga|merda|drama|mimimi) ~1 (que|de|voce|vc|tu|da|$)
    (caguei (pra|para) (voce|vc|ti|tua|sua)|ninguem (quer saber|se importa com) (de|voce|vc|ti|tua|sua|da tua|da sua)|vai chorar na|cala a boca|cala te|fecha a boca|vai te catar|vai se tratar|vai te tratar|vai a merda|vai tomar no|vai se foder|vai te foder|vai pra puta|enfia no)
    (por isso|nao me admira que|com razao|claro que|nao e a toa que) ~2 (te|ninguem te|tua|todos te|voce) ~1 (largou|largaram|deixou|deixaram|bate|bateu|odeiam|quer|aguenta|abandon*|traiu|e sozinh*|esta sozinh*|ta sozinh*) ~2
    (voce merece|tu mereces|bem feito|voce mereceu|tu mereceste|pediu por isso|a culpa e (tua|sua)) ~1 (isso|tudo|sofrer|$|por)
  `,
  'abuse.exclusion': `
    (parem|deixem|paremos|vamos parar) de (responder|falar|dar|escrever|ler|seguir) ~2 (a|com|atencao|bola|pra|essa|esse|esta|este|ela|ele) ~2
    (proponho|peco|voto|que tal|vamos|bora|por favor|gente|pessoal|galera|deviamos|temos que|melhor|malta) ~4 (ninguem|nao|todo mundo|todos|ignorar|ignoremos|bloquear|denunciar|reportar|expulsar|excluir|parar de|deixar) ~2 (mais)? ~1 (respond*|escrev*|fal*|dar atencao|da atencao|le|curte|apoi*|ignorar|bloquear|denunciar|todo mundo|de lado|no vacuo|expulsar) ~2 (mais)? ~1 (a|o|esse|essa|este|esta|pra|para|com|ela|ele|no|ao|_) ~2
    (ninguem|nao) ~1 (mais)? ~1 (responde|respondam|responda|fala|falem|escreve|da bola|deem atencao|deem bola|interage|interajam|liguem) ~1 (mais)? ~1 (a|com|pra|para) (esse|essa|este|esta|ela|ele) ~2
    (ignor*|bloque*|denunci*|report*|expuls*|banam|banir|fora com) ~1 (todos|todo mundo|logo|juntos)? ~1 (esse|essa|este|esta|o|a) ~1 (cara|tipo|tipa|mina|gajo|gaja|usuari*|utilizador*|chat*|idiota|palhac*|louc*|individu*|mentiros*|chorona|chorao|imbecil|pessoa|troll|sujeito|fulano|fulana|doid*) ~2
    ate (ele|ela) (sair|cansar|ir embora|desistir|vazar|sumir) ~2
    (deixar|deixem|deixa|por) ~1 (ele|ela|essa|esse) ~2 (no vacuo|de lado|falando sozinh*|no gelo) ~1
  `,
  'hate.group': `
    <group> ~2 (vem|so vem|vieram|estao ca) ~1 (pra|para|so) ~1 (para)? ~1 (roubar|estuprar|violar|tirar|viver (do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela)|aproveitar|mamar|invadir|matar|sugar|tomar)
    <group> ~3 (sao|sois|deveri*|deviam|tem que|merece*|tinha que|a|dao|nos|que se|vao|fora|de|vem|uns|estao|sobram|nao sao|me dao|so|vivem|voltem) ~3 (parasit*|escoria|lixo|ratos|praga|animais|macacos|baratas|nojo|estuprador*|violadores|bandid*|ladro*|terrorista*|doente*|degenerad*|pervertid*|aberracao|aberracoes|inferior*|vagabund*|vadios|preguicosos|subsidio*|subsidios|expuls*|deport*|terra|pais|voltem|vao embora|mort*|morrer|extermin*|queimar|matar|enforcar|castrar|roubam|invad*|merda|sujos|porcos|selvagens|criminosos|pedofilos|fedem|mamam|gente)
    (fora|morte (a|ao|aos|as)|odio (a|ao|aos|as)|nojo de|malditos|putos|que se vao|abaixo|matem|odeio|malditas|sujos) ~1 (todos|todas|os|as|esses|com os)? ~1 <group> ~2
    (volta|volte|voltem|vai|vao|regressem|vaza) ~1 (embora)? ~1 (pra|para|pro|p) ~1 (a|o)? ~1 (tua|sua|vossa|teu|seu|vosso) ~1 (terra|pais|selva|favela|buraco|puta terra|continente|aldeia)
    voltem ~1 (pra|para) ~1 (a)? ~1 (terra|pais) (deles|delas|de voces)
    (viver|vivem|mamam|mamar|sugar|sugam) ~2 (de|dos|nos|os) ~1 (subsidios|nossos impostos|bolsa familia|rsi|auxilio) ~5
    <group> ~1 (de merda|nojent*|imund*|fora daqui|desgracad*)
    (zuca* de merda|traveco*|sapatao nojent*|bicha nojent*|viado nojent*|preto de merda|preta de merda|negro de merda|negra de merda|macaco imundo|macaca imunda|judeu nojent*|crioulo imundo|paraiba de merda|monhe|monhes|cigano de merda|ciganada|feminazi*|zucas fora|baiano preguicoso|favelado imundo)
    (hitler|salazar|ditadura|nazistas|nazis) ~4 (tinha razao|tinham razao|matou pouco|estava certo|tava certo|faz falta)
  `,
  'threat.violence': `
    (se|quando|no dia em que) ~2 (te|vos) ~1 (cruzar|vir|ver|pegar|encontrar|achar|apanhar|vejo|cruzo|apanho|trombar) ~4 (te|vos)? ~1 (arrebento|mato|quebro|parto|furo|vou|rebento|meto|encho de|destruo|arranco|vai ver|vais ver|arrepend*|hospital|esfaqueio|acabo com|dou um tiro|racho|fodo) ~2
    (vou|vamos) ~1 (te|vos|atras de voce e|achar voce e|descobrir onde) ~2 (e|mora|moras)? ~1 (te)? ~1 (quebrar|partir|arrebentar|rebentar|matar|furar|queimar|encher de (porrada|pancada|tiro)|machucar|fazer pagar|dar (um tiro|uma surra|porrada)|meter|achar|procurar|encontrar|pegar|destruir|esfaquear|cortar|apanhar|foder|desfigurar|espancar|caçar) ~1 (e|voce|vc|tua*|sua*|teu*|seu*|as|a|os|o|todo|toda|na|$|lixo|se|quando|ai|de porrada|tudo|pela|de pancada)
    (voce|vc|tu)? ~1 (vai|vais) ~1 (ver|pagar|se arrepender|arrepender te|acabar|sangrar|implorar|desejar) ~3 (caro|hospital|cemiterio|caixao|vala|quem eu sou|nascido|nunca ter|comigo)
    (sei|ja sei|descobri|tenho) ~2 (onde|endereco|morada|casa|rua|escola (do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela)) ~2 (mora|moras|trabalha|trabalhas|estuda|vive|vives|teus filhos|seus filhos|sua casa|tua casa)
    (vou|amanha|quero) ~1 (matar|esfaquear|queimar|dar um tiro (em|no|na)|arrebentar|envenenar|acabar com a raca (do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela)|levar uma (faca|arma)) ~1 (a|o|no|na|pra|para)? ~1 (meu|minha|esse|essa|todo mundo|escola|colegio|aquele|aquela) ~1 (chefe|ex|vizinh*|pai|mae|irma*|marido|sogr*|professor*|filho da puta|cabrao|desgracad*|casa|carro|todos|coleg*|patrao|padrasto) ~2
    (voce|vc|tu) ~1 (esta|ta|estas|e) ~1 (mort*|um homem morto|avisad*|fodid*) ~3 (quando|se|te|$|assim)
  `,
  'pro_harm.encourage': `
    (faz|faca|se joga|te joga|atira te|joga te|pula|se mata|te mata|mata te|morre|se corta|te corta|corta te|se enforca|engole tudo|toma tudo|acaba com isso|salta|termina isso) ~3 (logo|ja|covarde|de uma vez|e (para|cala|nos|descansa|nao avisa|some)|se (quer|queres|tanto)|entao|anda|vai|ninguem|que ninguem|merda|ate) ~3
    se ~2 (tanto|mesmo|realmente) ~3 (morrer|se matar|matar te|odeia|sofre|sumir|tem vontade) ~3 (se joga|atira te|faz|se mata|pula|mata te|se corta|ta esperando|esta esperando|morre|por que nao|joga te)
    (ta esperando o que|o que esta esperando|o que voce espera|de que estas a espera|nao tem coragem|nao tens coragem|te falta coragem|falta coragem|duvido que) ~5 (faz|faca|se joga|pula|se mata|covarde|suicid*|pra (se matar|fazer)|para (te matares|fazer|se matar)|$|faca)
    (por que nao|porque nao|devia*|deveria*|tinha que|tens que|melhor|podia*|bem que podia|faz um favor e|faca um favor e|oxala|tomara que) ~3 (se|te|voce se|vc se)? ~1 (mata|mates|matar|matasse|suicida|suicidar|joga (da|do|na)|jogar (da|do|na)|enforca|enforcar|mate|some (do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela)|sumir (do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela)|morre|morrer|morresse|morra|corta os pulsos|cortar os pulsos|matar te|atiras|enforcasse) ~1
    (mais|so|um|outro) ~1 (um)? ~1 (corte|cortezinho|jejum|risco) ~2 (nao faz mal|nao mata|nao doi|nao e nada|voce vai|vais|vai te|te faz|alivia*) ~3
    (corta|cortar|se cortar|te corta|se corta|queima|queimar|vomita|vomitar|jejum|jejuar|nao comer|passar fome|sangrar|automutil*) ~4 (voce vai se sentir|vais te sentir|vai se sentir|vais sentir te|vai te (ajudar|aliviar|acalmar|fazer)|e a solucao|e o melhor|alivia muito|eu recomendo|te recomendo|nao e tao ruim|e teu corpo|e seu corpo|mais fundo|experimenta|tenta que)
    (quem|alguem|quem mais) ~2 (topa|anima|se junta|quer|encara|alinha|bora|vem|participa|me acompanha|faz comigo|entra) ~5 (jejum|jejuar|desafio|dieta|nao comer|sem comer|so agua|so na agua|a agua|morrer|suicid*|vomitar|cortar|pacto|nf) ~6 (so|agua|dias|sem comer|calorias|juntos|juntas|quilos|comigo|horas|emagrec*|$|jejum|baixar)
    (procuro|procurando|busco|preciso|quero|a procura) ~2 (parceir*|amig*|companheir*|alguem|gente|meninas|grupo|princesas|coach|guia|dupla) ~2 (de|pra|para|pro|pra fazer) ~1 (um)? ~1 (jejum|jejuar|ana|mia|dieta extrema|suicid*|morrer|nao comer|parar de comer|vomitar|passar fome|restring*|nf|chegar nos|low food) ~5
    (desafio|corrida|competicao) ~4 (sem comer|so agua|so na agua|jejum|zero calorias|calorias|ana|mia|de nao comer|emagrecer rapido|quem come menos|agua)
    (nao|nunca|ja nao|para de|pare de|evita|evite|pula|pule|salta) ~1 (jante|jantes|coma|comas|comer|jantar|o jantar|as refeicoes|almoce|almoces|engula) ~6 (fome|amiga|princesa|gord*|emagrec*|magr*|ossos|quilos|controle|controlo|balanca|forte|vaca|baleia|ana|perfeita|disciplina|forca de|recompensa)
    fome ~1 (e|sera) ~1 (sua|tua|nossa|minha|a) ~1 (amiga|forca|beleza|fraqueza saindo|vitoria|melhor amiga|controle|poder)
    pacto ~1 (de)? ~1 (suicid*|morte|morrer|sangue e) ~2
    (dicas|truques|tips|macetes) ~2 (de|pra|para|pro)? ~1 (ana|mia|vomitar|miar|nao comer|parar de comer|esconder a comida|jejuar mais|me cortar|se matar|esconder os cortes|purgar)
    (melhor|forma|maneira|jeito|metodo) ~2 (de|pra|para)? ~1 (te matares|se matar|voce se matar|se suicidar|morrer|se cortar) ~2 (e|sem dor|rapid*|te|eu|com|seria)
    (suicidio|se matar|morrer|a morte|matar te) ~2 (e (a|o|teu|seu) (solucao|melhor|unica saida|saida|direito)|nao doi|e pra quem tem coragem|te liberta|vai te libertar)
    (mundo|todos|todo mundo|tua familia|sua familia|teus filhos|seus filhos|a gente|toda a gente) ~2 (estaria|estariam|ficaria|ficariam|seria|seriam|viveria*|descansa*|estava|ficava|fica) ~2 (melhor|mais feliz*|em paz|mais tranquil*) ~1 (sem voce|sem vc|sem ti|se (voce|tu|vc) (morrer|morresse|se matar|morresses)|quando voce morrer)
  `,
  'solicitation.sexual': `
    (me manda|manda|mande|envia|passa|mostra|me mostra|me envia|quero ver|me passa|manda me|mandas|mostra me|troco|deixa eu ver|posta) ~4 (foto|fotos|fotinha|pack|nudes|video*|imagens|selfie|pes|pe|peitos|bunda|rabo|buceta|teu corpo|seu corpo|pau|rola|mamas) ~4 (calcinha|nu|nua|pelad*|sem roupa|intim*|quente*|sexy|hot|de lingerie|lingerie|de cueca|de biquini|sutia|cuecas|no banho|peitos|bunda)
    (alguma|alguem|algum|procuro|quem|uma|um|tem) ~2 (menina|mulher|homem|cara|mina|gata|gatinha|novinha|coroa|milf|alguem|garota|rapariga|moca|carente|sozinh*|casada) ~4 (sexo|carinho|carinhos|caricias|mimos|safad*|transar|foder|diversao|prazer|tesao|sexting|cam|cama|discret*|putaria|hot|menage|casual|sacanagem|fogosa|a fim|algo mais) ~5
    (to|tou|estou|ando|me deixa|me deixou|voce me deixa|deixas me) ~1 (muito|com muito|com|bem|tao)? ~1 (tesao|excitad*|horny|safad*|pau duro|molhadinh*|duro|com fogo|taradao|tarad*|cheio de tesao) ~6 (sexo|cam|alguem|alguma|pv|privado|menina|chat|conversar|chama|dm|foto*|brincar|quem|voce|ti|contigo|quer)
    (sexo|sexting|sexo virtual|cibersexo|sexcam|videochamada hot|chamada quente|rpg erotico|uma rapidinha|um boquete|um broche|onlyfans|putaria) ~4 (privado|pv|dm|cam|alguem|quem|webcam|esta noite|hoje|comigo|sigilo|discret*|gratis|casual|inbox|chama|zap|whatsapp|telegram|sem compromisso)
    (o que (voce)? ~1 (ta|esta|estas) (vestind*|usando|a vestir)|que cor e (sua|tua|a tua) (calcinha|cueca)|voce se masturba|voce se toca|tu tocas te|tocas te|e virgem|es virgem|qual o tamanho (do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela) (seus|teus) peitos|voce depila|voce goza) ~2
    (te|quero|queria|gostava de|gostaria de|adoraria|vontade de|como) ~2 (te comer|te foder|foder te|comer te|te chupar|chupar te|transar com voce|transar contigo|te lamber|te beijar todinh*|te fazer (gemer|gozar|minha)|fazer amor com voce|te pegar de jeito|te dar gostoso|te despir|te ver pelad*|ver te nua|te ver sem roupa) ~2
    (consolar|te consolo|tirar (a)? ~1 (tua|sua) tristeza|te animar|te esquentar|te fazer esquecer|curar (sua|tua) carencia) ~4 (na cama|na minha cama|minha cama|pelad*|com meu corpo|com minha boca|sexo|massagem|caricias|lencois|sem roupa)
    (meninas|mulheres|gatas|novinhas|garotas|mocas) ~2 (carentes|sozinhas|tristes|deprimidas|vulneraveis|safadas|quentes) ~5 (pv|privado|dm|chama|chamem|consol*|carinho|zap|whatsapp|telegram|atendo)
  `,
  'sourcing.drugs': `
    (onde|quem|alguem|algum|como|site|contato|contacto|boca|traficante|dealer|biqueira) ~5 (arranjo|arranja|consigo|conseguir|compro|comprar|vende|vendem|venda|passa|passe|me venda|encontro|fornece|descolo|descolar|pego|orienta|encomendo|arranjar|desenrola) ~3 (<drug>|<drug_more>) ~3
    (tenho|vendo|passo|sobrou|sobraram|sobra|sobrando|me sobrou|ofereco|troco|dou|doo|repasso|despacho) ~5 (<drug>|<drug_more>) ~6 (sobrando|de sobra|quem quiser|barat*|interess*|chama|pv|dm|privado|preco|euros|reais|envio*|a caixa|por caixa|quiser|precisar|quiserem|a venda|discreto|passo|vendo|dou|troco|sem receita|fala comigo|a bom|se alguem|inbox|$)
    (sobraram|sobrou|me sobrou|me sobraram|tenho) ~2 (umas|uns|caixas|caixa|cartelas|cartela|comprimidos|varias) ~2 (de)? ~1 (<drug>|<drug_more>) ~6
    (procuro|preciso|compro|compraria|pago|urgente|quero) ~5 (<drug>|<drug_more>) ~5 (sem receita|barat*|alguem|quem|zona|regiao|em (sp|rj|bh|lisboa|porto|curitiba)|pv|dm|privado|pago bem|hoje|urgente|entrega|por aqui|contato|que me venda|$)
    (<drug>|<drug_more>|comprimidos|ansioliticos|medicacao|calmantes) ~3 (sem receita|entrego|entrega (discreta|em casa|rapida)|a venda|a pronta entrega|disponive*|estoque|por grama|o grama|a grama|a paranga)
    (receita|receitas) ~1 (falsa|falsas|azul em branco|em branco|carimbada*) ~3
  `,
  'spam.advert': `
    (ganhe|ganha|ganhar|fature|faturar|renda|lucre|lucro|ganhando|faturo|tire) ~3 (dinheiro|euros|reais|renda|extra|grana|1*|2*|3*|4*|5*|6*|7*|8*|9*) ~5 (casa|celular|telemovel|por dia|por mes|semanal*|ao dia|ao mes|online|internet|investimento|passiv*|sem sair|diarios|rapido|facil)
    (amarracao|amarracoes|tarot|vidente|videncia|pai de santo|mae de santo|feitico*|simpatia*|ritual*|jogo de buzios|leitura de cartas|trabalho espiritual|bruxa) ~6 (amor*|gratis|consulta|garantid*|resultado*|whatsapp|zap|traz|de volta|primeira|chama|liga*|dm|reais|euros|promocao)
    (perdi|perca|emagreca|elimine|cure|curei|adeus|esqueca|supere|venca|acabe com|diga adeus) ~5 (ansiedade|depressao|insonia|quilos|estresse|stress|panico|gordura) ~6 (curso|metodo|gotas|suplemento*|capsulas|cha|produto|programa|livro|ebook|sessao|link|desconto|natural|garantid*|dias|semanas|chama|peca|compre)
    (codigo|cupom|cupao|desconto|oferta|promo|promocao|sorteio|gratis|frete) ~5 (link|site|loja|codigo|hoje|ja|vagas|limitad*|bio|perfil|pedido|compra|envio|chama|dm|pv|so|por tempo)
    (me escreve|escreve me|me chama|chama|manda mensagem|manda msg|dm|pv|inbox|whatsapp|zap|me mande) ~2 (e|que|pra|para) ~2 (te (conto|explico|mostro|passo|envio)|eu (explico|conto|te|passo|mostro)|mais info|informacoes|precos|comecar|entrar|investir|o negocio|o link|catalogo)
    (curso|workshop|ebook|sessoes|coaching|coach|mentoria|consulta|produto|produtos|loja|canal|podcast|criptomoedas|cripto|trading|forex) ~6 (vagas|preco|desconto|reais|euros|inscrev*|inscricoes|link|compre|oferta|siga|subscreva|rentabilidade|lucros|garantid*|reserva|invista)
    (emprestimo*|credito*) ~3 (rapido*|sem consulta|imediato*|na hora|online|facil*|urgente*|negativad*) ~2
  `,
  'personal_data.other': `
    (usuari*|utilizador*|user|que assina como|menina|cara|gajo|gaja|tipo|pessoa|conta|membro|chefe|patrao|vizinh*|ex|professor*|terapeuta|psicolog*|medic*|coleg*|doutor*|cunhad*|namorad*|o|a) ~3 (se chama|chama se|na verdade e|e na verdade|na real e|o nome real|o nome verdadeiro|nome dela e|nome dele e|realmente e|de sobrenome) ~8 (trabalha|mora|estuda|vive|e (bipolar|esquizofren*|drogad*|alcoolatra)|diagnostic*|tratamento|bipolar|esquizofren*|depressao|hiv|viciad*|alcoolatra|alcoolic*|autista|borderline|intern*|rua|escola|da aula*|gravida|tem|atende)
    (o|a) ~1 (numero|telefone|telemovel|celular|endereco|morada|email|instagram|facebook|perfil|sobrenome|cpf|placa|matricula|whatsapp) (dele|dela) ~1 (e|eh|ta|esta) ~3
    (mora|trabalha|da aula|estuda|atende|vive) ~1 (na|no|em) ~1 (rua|avenida|numero|escola|colegio|praca|hospital|bar|loja|predio) ~6 (numero|e (e|tem|esta|ta)|vao la|passem la|apartamento|digam|liguem|esta em tratamento|ta em tratamento)
    (meu|minha) (chefe|patrao|patroa|vizinh*|ex|professor*|terapeuta|psicolog*|medic*|coleg*|cunhad*|sogr*) ~8 (trabalha|mora|vive) ~1 (no|na|em) ~8 (tratamento|diagnostic*|bipolar|esquizofren*|hiv|viciad*|alcoolatra|psiquiatric*|transtorno|medicad*)
    (divulguem|espalhem|compartilhem|partilhem|exponham|vou expor|segue|aqui esta|aqui vai|deixo) ~2 (o|a|os|as) ~1 (nome|foto|fotos|numero|telefone|endereco|morada|perfil|dados|instagram|facebook|sobrenome|conversa*) (dele|dela|desse|dessa|deste|desta) ~2
  `,
  'contact.described': `
    (me adiciona|adiciona me|me add|me chama|me procura|procura me|me segue|segue me|me escreve|escreve me|chama|me acha|me encontra|encontra me|me manda|manda me|a gente continua|continuamos|conversamos|falamos|bora conversar|me acham|to|estou|te espero|cola|entra) ~3 (no|na|pelo|pela|la|em|por) ~2 <platform> ~3
    (tenho|uso|passo|sou|dou) ~1 (meu|o meu)? <platform> ~4 (me procura|te passo|me adiciona|me chama|me escreve|se quiser|se quiserem|se alguem|quem quiser|chama|procura me|adiciona me|bora)
    (te|vos|lhe) ~1 (passo|dou|mando|deixo) ~2 (meu|o meu|o) ~1 (<platform>|numero|telefone|telemovel|celular|email|zap|contato|contacto|usuario|ig|endereco|morada) ~2
    (trabalho|estudo|moro|vivo|fico|estou|atendo) ~2 (no|na|num|numa|em) ~6 (passa la|passem la|aparece|aparecam|vem me ver|vem ca|venham|te espero|me visita|pergunta por mim|pergunta por|procura por|passa aqui|vem aqui|vem ter comigo|da um pulo|cola la|cola aqui) ~3
    (nos encontramos|encontramo nos|vamos nos encontrar|bora se encontrar|te espero|encontro marcado|vemo nos|nos vemos|marcamos) ~3 (no|na|em frente|as|perto (do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela)|a porta (do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela)) ~2 (rua|parque|praca|bar|estacao|minha casa|tua casa|sua casa|metro|starbucks|shopping|porta|cafe|padaria|pastelaria|terminal|rodoviaria) ~3
    (me passa|me da|deixa|me manda|passa me|da me|manda me|passa) ~1 (o|teu|seu|o teu|o seu) ~1 (teu|seu)? ~1 (<platform>|numero|telefone|telemovel|celular|email|zap|ig|usuario|endereco|contato) ~1
  `,
};
