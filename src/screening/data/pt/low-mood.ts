import { type PhraseTable } from '../../matching/compile.js';

/** Portuguese: worth a look some time: low, numb, alone, worn out, unmet need, quarrel, relapse. */
export const PT_LOW_MOOD: PhraseTable = {
  'low_mood.low': `
    (astral|animo|moral) ~2 (no chao|baixo|muito baixo|la embaixo|pelo chao|em baixo)
    nao me concentro ~2 (nem|em|desde|$)
    (nada|comida|tudo) ~2 (tem|sabe) ~1 (gosto|sabor|a) ~1 (de)? (nada|papelao)
    (tanto faz tudo|tudo tanto faz|tanto me faz tudo|nao ligo mais pra nada|nao quero saber de nada) ~1
    (me sinto|sinto me|sou|pareco|virei) ~1 (como)? (um|uma) (movel|fantasma|robo|zumbi|sombra|estranh* (no|na|nos|nas|num|numa|nesse|nessa|nisso)|pedra|trapo|merda|casca|peca de mobilia|planta|desconhecid*|ninguem) ~2
    nao ~1 (saio|tenho saido|sai|saia|saindo) ~1 (de casa|da cama|do quarto|do meu quarto) ~3
    (tremem|treme|tremendo|tremo|tremores) ~3 (maos|pernas|corpo|inteir*|sem parar|sair|pensar)
    (maos|pernas) ~1 (tremem|tremendo|a tremer) ~1
    (coracao|peito) ~2 (dispara*|acelera*|a mil|aperta*|sai pela boca|vai explodir|oprimid*) ~2
    (mais um|mais uma|outro|outra|primeiro|primeira|este|esse) ~1 (natal|aniversario|ano|dia das maes|dia dos pais|reveillon|dia da mae) sem (meu|minha|ele|ela|ti|voce|meus|ninguem) ~1
    (nao me reconheco|nao sou eu mesm*|ladeira abaixo|cheguei no fundo|fundo do poco|bati no fundo|nao levanto a cabeca|tudo me pesa|a vida pesa|nao consigo seguir) ~1
    # numb and grey; the sky and a car may be so too, so life has to be named or the writer
    (vivo|vou|ando|estou|to|tou|levo|sigo|funciono|no modo|como|semanas|meses|dias|vida) ~3 (piloto automatico|modo automatico|modo zumbi|um zumbi|um robo|um fantasma|um zombie)
    (tudo|vida|dias|mundo|dia) ~2 (esta|ta|e|ficou|sao|parece|anda|vejo|virou|tem sido) ~1 (cinza|cinzento|cinzenta|preto e branco|sem cor|sem graca|escuro|apagado|pesado|igual|vazio|uma merda|demais pra mim|insuportavel|um peso)
    (nao sinto (nada|mais nada|nem alegria|nem tristeza)|anestesiad* por dentro|(estou|to|tou|me sinto|sinto me|ando|sigo|vivo) ~2 (anestesiad*|desligad* (de|do)|entorpecid*|apagad*|vazi* por dentro|mort* por dentro|dormente|apatic*|irreal|oc*))
    nada ~1 (me|mais) ~1 (anima|empolga|interessa|alegra|da prazer|da alegria|da vontade|tem graca|motiva|apetece|diverte|importa|emociona|preenche|faz feliz|faz rir|agrada)
    nao me apetece ~1 (nada|estar com ninguem|falar com ninguem|sair|fazer|ver|falar|levantar|nem|viver)
    (sem|nao tenho|perdi|zero|nem) ~1 (a|as|mais|nenhuma)? ~1 (vontade|forca|forcas|energia|animo|pique|motivacao|apetite|concentracao|pilha) ~1 (de|pra|para)? ~1 (nada|levantar|sair|falar|comer|fazer|ver|viver assim|cozinhar|tomar banho|trabalhar|estudar|$)
    (perdi|perdendo|foi embora|sumiu) ~1 (a|o) (vontade|interesse|apetite|gosto|prazer|fome) ~1 (de|pelas|por|em)? ~1
    (vazio|buraco|no|peso|aperto|dor|angustia|nó) ~2 (dentro de mim|por dentro|no peito|na garganta|no estomago|na alma|que nada preenche|que nao (passa|some)|imens*|enorme|constante|existencial|horrivel|tremend*)
    (ando|estou|to|tou|me sinto|sinto me|sigo|vivo|tao|muito|meio|super|tenho andado|ultimamente) ~2 (na fossa|na merda|no fundo do poco|na bad|deprê|depre|depressiv*|um caco|so o po|o po da rabiola|so o bagaco|um lixo|em cacos|pra baixo|para baixo|em baixo|abatid*|melancolic*|apatic*|desanimad*|quebrad*|destruid*|despedacad*|arrasad*|abalad*|afundad*|afundando|sem chao|a deriva|sobrecarregad*|angustiad*|amargurad*|desesperad*|pessim*|pessimo|péssimo|na pior|travad*|estagnad*|irritadic*|desmotivad*|incompreendid*|isolad*|abandonad*|invisivel|desamparad*|perdid*|chateadissim*|mal da cabeca|triste|tristissim*|solitari*)
    (bad|deprê|crise|fossa|tristeza) ~1 (bateu|bateu forte|voltou|me pegou|veio|de novo|profunda|horrivel|sem fim) ~1
    (bateu|me deu|deu|me bate|bate|veio) ~1 (um|uma|aquela|a) ~1 (bad|deprê|tristeza|angustia|desanimo|crise|vazio|vontade de chorar|solidao)
    # alone
    (nao tenho|sem|nao ha|nao tem|nao me resta|nao conheco|queria ter|sinto falta de|preciso de) ~1 (ninguem|alguem|amig*|um amigo|uma amiga|nenhum amigo|uma pessoa) ~2 (com quem|pra|para|que me|em quem|por perto|de verdade|conversar|falar|desabafar)
    (nao tenho|tenho zero|fiquei sem) (amigos|amigas|ninguem|vida social) ~1
    (passei|passo|passar|jantei|janto|almocei|almoco|comi|como|aniversario|natal|ano novo|reveillon|domingo|fim de semana|feriado|noite|jantar|jantando|comemorei) ~4 (sozinh*|sem ninguem|so eu) ~1 (de novo|outra vez|em casa|como sempre|mais um ano|e ninguem|este ano|esse ano|chorando|a chorar|$)
    (me sinto|sinto me|me sentindo|estou|to|tou|a sentir me|me sentir) ~3 (sozinh*|so|deslocad*|de fora|excluid*|ignorad*|invisivel|um fracasso|fracassad*|inutil|culpad*|menos que|um peixe fora|um zero|rejeitad*|julgad*|incompreendid*|pessim* (mae|pai|filh*)|ma mae|mau pai|envergonhad*|insuficiente|um nada|um estranho|uma estranha)
    (que|muita|tanta|essa|esta|a|sinto|solidao) solidao ~3
    ninguem ~1 (me|se|lembrou|lembra) ~1 (liga|manda mensagem|chama|procura|entende|escuta|ouve|responde|pergunta|convida|convidou|visita|lembrou de mim|lembra de mim|importa comigo|ve|nota|notou|percebe|leva a serio|acredita|ligou|respondeu|abraca|deu parabens|de mim|do meu|quer saber|telefona|inclui)
    # body, bed, sleep
    (dia|dias|fim de semana|semana|domingo|sabado|tarde|manha|horas|mes|meses|ferias|passei|feriado|tudo) ~4 (na cama|deitad*|sem sair (da cama|de casa|do quarto)|trancad* (no|em)|no sofa|sem levantar|olhando (pro|para o) teto|a olhar para o teto|sem ver ninguem|sem falar com ninguem|sem tomar banho|jogad* na cama|enfiad* na cama|de pijama chorando)
    (olhando|olho|a olhar|encarando|fitando) ~1 (pro|para o|o|pra) (teto|vazio|nada)
    (nao|sem|mal) ~1 (prego|preguei|pregar|consigo pregar) ~1 (o)? olho*
    (nao|sem|mal|quase) ~1 (consigo|durmo|dormir|dormi|tenho dormido|pego no sono|adormecer|to conseguindo) ~2 (dormir|a noite|direito|ha|faz|nada|desde|bem|horas|de novo|dias|noites|semanas|$)
    (noite|noites|dias|semanas|virei|virando|madrugada) ~2 (sem dormir|em claro|a noite de novo|de insonia|acordad*|mal dormida*|as noites|a noite com|rolando na cama|outra vez|a noite pensando)
    (acordad*|acordo|acordei|desperto|desperta) ~1 (desde|ate|as) ~1 (duas|tres|quatro|cinco|2|3|4|5|2h|3h|4h|5h) ~3
    (custa me|me custa|ta dificil|esta dificil|dificil|uma luta|um sacrificio|esforco enorme) ~1 (muito|demais|horrores|pra|para|imenso)? ~1 (levantar|sair|viver|comer|tomar banho|respirar|tudo|funcionar|cada dia|acordar|existir assim)
    (nao|nem) ~1 (consigo|consegui|to conseguindo|estou a conseguir|tenho forca pra|tenho forcas para|tenho vontade de|quero) ~1 (mais)? ~1 (levantar|sair da cama|sair de casa|tomar banho|comer|abrir a janela|falar com ninguem|funcionar|parar de chorar|me concentrar|trabalhar|estudar|relaxar)
    # crying, panic, racing head
    (choro|chorando|chorei|chorar|a chorar|chorado|lagrimas|chorava|choro e choro) ~3 (sem motivo|sem razao|sem parar|o dia todo|o dia inteiro|todo dia|todos os dias|toda noite|a noite toda|por tudo|por nada|por qualquer|no (carro|banheiro|trabalho|onibus|metro|chuveiro)|escondid*|toda hora|horas|antes de dormir|e nao sei por que|feito crianca|do nada|de novo|outra vez|desde|ate dormir|ate pegar no sono|dia sim|baixinho|em silencio|na casa de banho)
    (vontade de|comeco a|nao paro de|comecei a|acabo|desato a|desabei|cai no|me acabo de|caio no) (chorar|choro|chorando) ~2 (por|tudo|qualquer|e|sem|no|na|de|outra|$)
    (ataque|ataques|crise|crises) de (panico|ansiedade|angustia|nervos|choro|ansiedad|panic) ~3
    (ansiedade|panico|angustia|medo|depressao|insonia|tristeza|pesadelos|toc|solidao) ~2 (me (come|consome|domina|sufoca|mata|vence|paralisa|invade|pegou|engole|destroi|corroi|persegue)|ta me (matando|consumindo|comendo|vencendo|engolindo)|esta a (dar cabo|consumir|vencer)|nas alturas|a mil|voltou|atacou|atacada|ataca|de novo|outra vez|nao me larga|nao me deixa|horrivel|o dia todo|todo dia|cada vez (mais|pior)|sem parar|no talo|que nao passa|constante)
    (cabeca|mente|pensamentos|cerebro) ~2 (nao (para|param|cala|desliga|sossega|me deixa)|a mil|girando|em loop|vai explodir|uma bagunca|nublad*|a mil por hora)
    (pensando|ruminando|remoendo|a remoer) ~1 (em tudo|demais|o tempo todo|na mesma coisa|a noite toda|sem parar|tudo)
    # grief, break-up
    (sinto|sinto tanta|sentindo|tenho) ~2 (falta|saudade|saudades) ~1 (imensa|tanta)? ~1 (de|do|da|dele|dela|dos) ~1 (meu|minha|mim|quem)? ~3 (pai|mae|marido|esposa|mulher|filh*|avo|vo|irmao|irma|cachorr*|gat*|namorad*|ex|amig*|quem eu era|ele|ela|dele|dela|doi|demais)
    (desde que|desde|depois que) ~3 (morreu|faleceu|partiu|foi embora|se foi|me deixou|perdi|morte|foi|nos deixou) ~6 (casa|nao|nada|vazi*|sozinh*|sinto|doi|vida|tudo|igual|mal|chor*|mundo|vontade|durmo|perdid*)
    (casa|apartamento|cama|mesa) ~2 (enorme|vazia|grande demais|silenciosa|um silencio) ~6 (mae|pai|marido|esposa|mulher|filh*|foi|partiu|morreu|ela|ele|desde|sem)
    (luto|ausencia|perda|saudade) ~3 (me (mata|vence|consome|sufoca|pesa|come|destroi)|insuportavel|nao (acaba|passa)|pesa|doi|rasga|aperta|muito dificil|horrivel)
    (terminou comigo|me largou|me deixou|me traiu|acabou comigo|me abandonou|me trocou) ~8 (nao|chor*|sozinh*|mal|doi|superar|durmo|como|vazi*|destruid*|arrasad*|acabad*|perdid*|chao)
    # worn out: carers, parents, workers
    (estou|to|tou|ando|me sinto|sinto me|chego|vivo|sigo|tao|muito|completamente|totalmente) ~2 (esgotad*|exaust*|esgotadissim*|acabad*|arrebentad*|de rastos|no limite|no meu limite|sem forcas|sem forca|sobrecarregad*|em burnout|burnout|no bagaco|um bagaco|consumid*|um trapo|farta de (tudo|lutar|fingir|chorar|ser forte|cuidar|viver assim)|farto de (tudo|lutar|fingir|chorar|ser forte|cuidar|viver assim)|cansad* de (tudo|lutar|fingir|chorar|ser forte|cuidar|sofrer|mim|aguentar|estar mal|me sentir))
    (nao dou|nao to dando|nao estou a dar|nao aguento|nao to aguentando) ~1 (mais)? ~1 (conta|o recado|com|vazao|sozinh*|esse ritmo|esta rotina|essa rotina|o trabalho) ~2
    (trabalho|emprego|chefe|escritorio|turnos|faculdade|estudos|curso|plantoes|cuidar|filhos|criancas|maternidade) ~2 (me|ta|esta|estao|tao|anda) ~1 (acabando|consumindo|esgotando|matando|sufocando|engolindo|destruindo|adoecendo|esgota|esgotam|a dar cabo|a consumir|consome|adoece|enlouquecendo) ~1 (comigo|de mim|me)?
    (cuido|cuidando|cuidador|cuidadora|a cuidar|criando|crio) ~8 (sozinh*|sem ajuda|esgotad*|exaust*|nao aguento|ninguem|limite|descans*|cansad*|ajuda|chor*|folga)
    (me sinto|sinto me|sou|ser|me achar) ~2 (uma|um|a|o)? ~1 (pessim*|ma|horrivel|pior|mau|fracasso de|fracasso como) ~1 (de|como)? ~1 (mae|pai|filh*|pessoa|amig*|esposa|namorad*)
    (cansei|cansad*|fart*|exaust*) de (fingir|sorrir|dizer que|ser forte|estar assim|me sentir|ser eu|lutar|aparentar|minha vida|carregar tudo|esperar) ~1
    (finjo|fingindo|a fingir|sorrio|digo|falo|disfarco|coloco a mascara|mascara) ~4 (que estou bem|que to bem|que ta tudo bem|estar bem|mas por dentro|e por dentro|tudo bem|sorriso|feliz)
    (fase|semana|dia|noite|epoca|temporada|mes|ano|tempos|dias|maré|tarde) ~1 (muito|bem|super|tao|mais)? ~1 (ma|mau|ruim|dificil|dificeis|pesad*|horrivel|pessim*|de merda|terrivel|complicad*|sombri*|dur*) $
    nao (estou|to|tou|ando|me sinto) ~1 (nada|muito|la muito)? ~1 (bem|nada bem|legal) ~2
    (estou|to|tou|me sinto|sinto me|ando|continuo|sigo|na|voltei a ficar|fico) ~1 (muito|bem|tao|super|cada vez|na)? ~1 (mal|pior|pessim*|horrivel|na mesma|triste*|deprimid*|de mal a pior|fodid*|um caco) ~1
    (tudo|vida) ~1 (me)? ~1 (pesa|sufoca|cansa|desaba|desmoronando|desmorona|a desabar|desabando|fugindo do controle|ta dando errado|corre mal|da errado|tanto faz)
    (levanto|acordo|trabalho|casa) ~6 (parece que nao sou eu|repito|dia apos dia|todo dia igual|sempre a mesma coisa|no automatico|por inercia|que nem robo)
    nao sei ~1 (o)? ~1 (que|quem|como) ~1 (ha comigo|tenho|eu sou|sair dessa|sair disto|fazer da vida|fazer com a minha vida|explicar|seguir assim|continuar assim|esta errado comigo)
    (odeio|tenho nojo (do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela)|tenho vergonha (do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela)) ~1 (o)? ~1 (meu corpo|minha vida|me olhar|como sou|espelho)
  `,
  'low_mood.need': `
    (consulta|fila de espera|lista de espera|encaminhamento|terapia|psicolog*|psiquiatra|terapeuta|caps|posto|sus|ubs|sns|centro de saude|medic*|convenio|assistente social|inss|hospital|urgencia|plano de saude|upa|atendimento) ~6 (meses|anos|ano|espera|alta|foi embora|saiu|me deixou|deixou de|de licenca|cancel*|remarc*|nao me (ouve|escuta|atende|atendem|chamam|ligam)|ninguem me|recus*|negou|negad*|nao (ha|tem) vaga*|sem vaga*|mandaram embora|mandaram pra casa|so remedio|nao cobre|nao posso pagar|nao consigo pagar|acabou|dez minutos|daqui a|desliga*|mudou|nao pode mais|na mao|me largou|aposent*|nem olhou|despach*|trocaram)
    (deram me|me deram|deram) ~1 alta ~8
    (na fila|na lista|esperando|a espera|aguardando|espero) ~3 (meses|anos|ano|semanas|terapia|psicolog*|psiquiatra|consulta|vaga|ajuda|me chamarem|desde)
    (nao tenho|nao temos|nao ha|nao tem|nao sobra|sem|falta|acabou o|nao chega o|nao da) ~1 (nem)? ~1 (dinheiro|grana|guita|como pagar|como|pra|para) ~2 (pra|para|nem)? ~2 (comida|comer|aluguel|renda|luz|remedio*|terapia|psicolog*|gas|fraldas|leite|contas|mercado|jantar|fim do mes|onibus|medicamentos)
    (despejad*|despejo|despejar|ordem de despejo|na rua|sem teto|perdi o emprego|fui demitid*|fui mandad* embora|fui despedid*|dormindo (no|na|nos|nas|num|numa|nesse|nessa|nisso) (carro|sofa)|cesta basica|banco alimentar|cortaram a (luz|agua)|aluguel atrasado|rendas em atraso|desempregad* ha|nome sujo|afogad* em dividas|atolad* em dividas|cheio de dividas|cheia de dividas|vivendo de favor) ~4
    (nao sei|sem saber) ~1 (pra|para|a|com)? ~1 (onde|quem) ~1 (ir|recorrer|pedir|ligar|morar|dormir|falar|contar|buscar ajuda)
    (preciso|queria|precisava|gostava|gostaria) ~2 (conversar com alguem|falar com alguem|alguem (pra|para|que|com quem)|um abraco|de ajuda|que me ouvissem|de alguem|companhia|de apoio|um colo|de um abraco)
    (tem alguem|ha alguem|alguem) ~1 (ai|acordad*|por ai|online|pra conversar|para conversar|que queira conversar|disponivel) ~2
    (ninguem|nao) me (ajuda|ajudam|leva a serio|levam a serio|da uma forca|atende|atendem|acredita|acreditam)
  `,
  'low_mood.worried_about_other': `
    (preocupad*|me preocupa|medo por|com medo|assustad*|angustiad*) ~2 (com|por|pelo|pela|que) ~1 (o|a)? ~1 (meu|minha) ~1 (amig*|irma|irmao|filh*|mae|pai|namorad*|prim*|marido|mulher|esposa|coleg*|sobrinh*|net*)
    (meu|minha|um|uma) ~1 (amig*|irma|irmao|filh*|sobrinh*|prim*|namorad*|coleg*|mae|pai) ~3 (se (corta|machuca|automutila|mutila)|esta se cortando|ta se cortando|anda se cortando|quer morrer|quer se matar|nao quer (mais)? viver|fala em (morrer|se matar|suicidio)|tentou (se matar|suicidio)|diz que (quer morrer|nao quer viver|vai se matar))
  `,
  'conflict.civil': `
    (briguei|brigamos|brigar|briga|discuti|discutimos|discussao|discutir|chateei me|me chateei|chatead*|zanguei me|zangad*|magoad*|bate boca|me desentendi|desentendimento|irritad*|puta da vida|brigad*) ~3 (com|na|no|entre) ~3 (irma|irmao|mae|pai|marido|mulher|namorad*|filh*|sogr*|familia|amig*|chefe|coleg*|cunhad*|pais|grupo|comentario|resposta|casa|ex|prim*|esposa|mundo) ~1
    (a gente nao se fala|nao nos falamos|nao se fala mais|parou de falar comigo|deixou de me falar|nao fala comigo|nao me fala|sem falar com (meu|minha)) ~1
    (achei|foi|me pareceu|pareceu me|soou|acho|senti|caiu|ficou|considerei) ~2 (injust*|feio|mal|rude|grosseir*|cruel|golpe baixo|dur*|ofensiv*|insensivel|desnecessari*|desagradavel|condescendente|desrespeitos*|pouco empatic*|pesado|sem nocao|maldos*) ~4 (o que|que|teu|tua|seu|sua|comentario|resposta|respondeu|escrev*|disse|disseste|post|mensagem|grupo|ontem|comigo)
    (teu|seu|aquele|esse|este|sua|tua|aquela|essa) (comentario|mensagem|resposta|post|tom|conselho) ~2 (me (magoou|machucou|feriu|ofendeu|chateou|fez sentir mal|incomodou)|magoou me|doeu|nao (foi legal|ajudou|me ajuda)|foi (feio|injust*|cruel|dur*))
    (me (magoou|ofendeu|chateou|feriu|senti atacad*|senti julgad*|senti ignorad*)|magoou me|senti me (atacad*|julgad*|ignorad*|excluid*)) ~2 (o que|teu|seu|com|como|aqui|no grupo|pelo|por|na)
    (nao (acho|e)|que|muito|tao|acho) ~1 (just*|injust*) ~1 (que|como|comigo|$)
    (sempre|so|nunca) ~1 (dao razao|defendem|tomam partido|ficam do lado|me ignoram|respondem|me interrompem|passam a frente) ~2
    (nao|discordo) ~1 (concordo|estou de acordo) (com|do) ~1 (o que|voce|seu|teu|voces|esse|jeito)
  `,
  'relapse.substance': `
    (ontem|hoje|fim de semana|voltei a|de novo|outra vez|acabei|cai e|sabado|domingo|sexta|essa noite|esta noite|noite passada) ~4 (bebi|enchi a cara|bebendo|fumei|cheirei|usei|tomei (umas|todas|cervejas|vinho)|apostei|joguei no (tigrinho|cassino|bicho)|me droguei|me embebedei|embebedei me|bebado|consumi|dei uma cheirada|dei um tiro de po) ~8 (depois de|apos|tava|estava|limp*|sobri*|sem beber|sem fumar|meses|anos|semanas|de novo|outra vez|cervejas|vinho|vodka|garrafa|cachaca|po|coca|baseado|sozinh*|$)
    (voltei a|voltei pra|voltei para|tornei a|voltando a|estou a voltar|to voltando) ~1 (o|a|as|os)? ~1 (fumar|beber|usar|apostar|jogar|cheirar|consumir|bebida|alcool|cigarro|po|maconha|apostas|drogas|me drogar|garrafa|crack|vicio) ~3
    (gastei|torrei|perdi|apostei|joguei|queimei|enfiei|botei|pus|estourei) ~3 (salario|aluguel|renda|ordenado|economias|poupancas|dinheiro|grana|tudo|decimo|pensao|cartao|reais|euros|mesada|pagamento) ~4 (tigrinho|aposta*|bet|bets|cassino|casino|maquina*|slots|roleta|poker|bingo|jogo|jogos|coca|po|bebida|raspadinhas|online|drogas)
    (meses|dias|anos|semanas|ano) ~1 (limp*|sobri*|sem beber|sem fumar|sem usar|sem consumir|sem apostar|sem jogar|sem alcool|sem tocar) ~3 (pro lixo|pelo ralo|perdid*|jogad* fora|e (ontem|hoje|cai|recai|voltei|bebi)|por agua abaixo|deitad* fora|fui por agua)
    (depois de|apos) ~3 (meses|dias|anos|semanas|ano) ~1 (limp*|sobri*|sem beber|sem fumar|sem usar|sem consumir|sem apostar|sem jogar|sem alcool) ~3 (bebi|recai|voltei|cai|fumei|usei|apostei|tomei|estraguei)
    (bebi|fumei|recai|voltei|cai|usei|apostei|tomei|cervejas|vinho|garrafa) ~4 (depois de|apos) ~2 (meses|dias|anos|semanas|ano) ~1 (limp*|sobri*|sem|$)
    (bebo|bebendo|fumo|tomo|estou a beber|tenho bebido|ando bebendo) ~3 (sozinh*|toda noite|todas as noites|todo dia|todos os dias|escondid*|pra dormir|para dormir|pra esquecer|para esquecer|demais|desde cedo|cada vez mais|de manha|pra aguentar)
    nao (consigo|consegui) ~1 (parar|largar|deixar) ~1 (de|o|a)? ~1 (beber|fumar|apostar|jogar|usar|alcool|bebida|po|cigarro|apostas|jogo|drogas|maconha|tigrinho|cheirar|consumir)
    (vontade|fissura|abstinencia|tentacao|tentad*|craving|louc* pra|doid* pra|quase|a ponto) ~2 (de|por|pra|para)? ~1 (beber|tomar (uma|todas)|usar|cheirar|fumar um|fumar maconha|apostar|uma dose|um trago|um gole|po|coca|alcool|bebida|encher a cara|recair|jogar no|me drogar|uma cerveja|consumir|bebi|comprei uma garrafa)
    (escondo|escondendo|escondi) ~2 (garrafas|garrafa|bebida|latas|latinhas)
    (recai|recaida|tive uma recaida|outra recaida|zerei o contador|voltei ao dia (zero|um|1)|voltei a estaca zero|perdi minha sobriedade) ~3
  `,
};
