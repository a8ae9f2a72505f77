import { type PhraseTable } from '../../matching/compile.js';

/** Circumstances and figures of speech that take the weight from Portuguese words near by. */
export const PT_CUES: PhraseTable = {
  'cue.negation': `
    (nao|nunca|jamais|nem|sem|parei de|deixei de|evitar|em vez de)
  `,
  'cue.past': `
    (ha|faz|tem) (um|dois|duas|tres|quatro|cinco|dez|alguns|varios|muitos|uns|_) (anos|ano|meses)
    (anos|meses) atras
    (antes|antigamente|naquela epoca|na epoca) ~1 (eu|queria|pensava|achava|me)
    quando eu (era|tinha|estava)
    em (2*|19*)
    (ano|verao|inverno) passado
    (sobrevivi|sobrevivente|aniversario)
    (na|da) minha (adolescencia|infancia)
    ja nao (quero|penso) (morrer|nisso)
  `,
  'cue.now': `
    (de novo|outra vez|esta noite|essa noite|ainda|ultimamente|amanha)
    (hoje|agora) (quero|tambem|voltou|mesmo|voltei)
  `,
  'cue.you': `
    (tu|te|ti|voce|vc|voces|vcs|sua|seu|teu|tua|se mata|mata te|morre)
  `,
  'cue.reported': `
    (me|nos|lhe) (disse|disseram|dizia|diziam|diz|dizem|chamou|chamava|chamavam|chamaram|chama|chamam|gritou|gritava|escreveu|repetia|xingou|xingavam)
    (disse|dizia|diziam|dizem|diz|falou|falava|falavam) que
    (disse|disseram|chamaram|chamou) me
    (a|as|uma|minha) (voz|vozes|cabeca|ansiedade|depressao) ~2 (diz|dizem|grita|fala|falam)
    (palavra|frase|musica|insulto)
  `,
  'cue.other': `
    (meu|minha|um|uma|seu|sua) (irmao|irma|amigo|amiga|prima|primo|vizinho|vizinha|colega|filho|filha|personagem|homem|mulher|chefe|tia|tio) ~1 (que|quer|queria|tentou|vai|disse)?
    (alguem|gente|quem|ele|ela|eles|elas) ~1 (que|quer|queria|tentou|vai)
  `,
  'cue.general': `
    (prevencao|documentario|filme|livro|romance|serie|musica|poema|noticia|noticias|artigo|estatisticas|palestra|curso|oficina|podcast|episodio|capitulo|novela|cvv)
  `,
  'cue.hopeful': `
    (me sinto|sinto me|estou|to|fiquei|tou|me sentindo) ~1 (melhor|orgulhos*|feliz|aliviad*|grat*|contente)
    (me ajudou|ajudou me|me fez bem|fez me bem|me faz bem|consegui|comemoro|pequeno passo|pequena vitoria)
  `,
  'cue.idiom': `
    (peito|costelas) ~3 (tossir|tosse|bronquite|treino|musculacao|academia|natacao)
    (faz|faca) (logo|ja) ~1 (liga|ligue|pede|peca|vai ao|fala|conta|procura|marca)
    (faca|facas|estilete) ~9 (cebola|batata*|legume*|pao|queijo|bolo|peixe|churrasco)
    (camarao|estragad*|barco|aviao|carro|virose|gravidez|ressaca|quimio) ~6 vomit*
    vomit* ~7 (camarao|estragad*|barco|aviao|carro|virose|gravidez|quimio|sushi|ostra*)
    (gato|gata|cachorro|bebe|filho|filha|galo|vizinho|alarme) ~1 me acord*
    (me cortei|cortei me|me machuquei|me queimei|machuquei|magoei me) ~4 (copo|papel|cozinhando|a cozinhar|artesanato|lata|barbeando|depilando|jogando|treino|correndo|caindo|limpando|sem querer|jardim|futebol|volei|pontos|churrasco)
    fiz um corte ~6 (artesanato|cabelo|cozinh*|custos|orcamento|vestido|franja)
    (morro|morri|morrer|morrendo|morta|morto|mortos|morrerei|morre|matar|matou|matando|mortinha) de (tao|rir|fome|sede|sono|cansaco|vergonha|calor|frio|medo|amor|tedio|vontade|curiosidade|inveja|saudade|saudades|riso|velh*|raiva|ciumes|preguica|susto)
    (mataria|mato|morreria|morro) por (um|uma|uns|umas|esse|essa)
    (vai|vao|ia) me matar (quando|se|por|com)
    (matar|matamos|matando|mata|matei|mato) (o|a|dois|um|uma|as|aula|aulas) ~1 (tempo|saudade|saudades|coelhos|fome|vontade|barata|mosquito|aranha|charada|sede|aula|curiosidade)
    matar aula
    (me|te) (mata|matando) ~1 (as|de|o|a|os) (costas|rir|pes|calor|sapato*|cabeca)
    (costas|calor|sapatos|pes|prova|alergia) ~2 me mata*
    (celular|telemovel|bateria|planta|carro|computador|notebook|internet|pc|telefone) ~1 (morreu|morto|morta|morrendo)
    (foi|e|era|seria) (um)? suicidio
    (cortei|cortar|corto|cortado|cortando) ~1 (o|a|um|as|meu) (cabelo|dedo|unhas|franja|grama|acucar|bolo|gluten|cebola|carne|papo|mal)
    (ponto|tempo|peso|natureza) morto
    (pular|pulei|pulando) (corda|carnaval|de alegria|na piscina|o muro|etapas|onda*|a fogueira)
    (de morrer|de matar) (de|a|tao)
    (acabar|terminar) com (tudo)? ~1 (a louca|o trabalho|as tarefas|a limpeza|o namoro|meu namorado|bolo|o bolo)
    (ate|nem) (a)? morte
    (nao (tem|ha)|sem) saida ~2 (por|rua|beco|de emergencia|essa|esta)
    (rua|beco|caminho|estrada|via|avenida) ~2 (nao tem|sem|nao ha) saida
    (nao aguento|nao posso|nao consigo|nao dou) ~1 (mais)? ~1 (de|com) ~1 (tanto|a|o|as|os)? (rir|riso|calor|frio|fome|sono|vontade|obra|obras|vizinhos|pernilongo|mosquitos)
    (da|deu|dar|deram|dao|leva|levei|pregou) ~1 (cada|um|uns|uma|o|um baita)? ~1 (susto|sustos|grito|gritos|abraco|beijo|beijos|abracos|bronca|choque|surpresa|sermao|banho|trabalho)
    (sol|gripe|virus|resfriado|cheiro|vento|colica|dengue) ~1 (me)? ~1 (pegou|bateu|derrubou)
    (bateu|pegou) ~1 (a|o|uma|um)? (fome|sono|sol|vento|gripe|saudade boa|curiosidade)
    (levamos|demos|levei|tomamos|levou|meteram nos|deram nos) ~1 (uma|um)? (surra|goleada|baile|chocolate|coça|tareia|pau) ~6 (jogo|gol|gols|golos|zero|0|1|2|3|4|5|futebol|xadrez|baralho|cartas|tenis|time|equipa|final|volei)
    (jogo|futebol|xadrez|tenis|final|time|equipa) ~4 (surra|goleada|tareia)
    piloto automatico ~3 (carro|aviao|tesla)
    (carro|aviao|tesla) ~3 piloto automatico
    (ceu|tempo|tarde|dia) ~3 (cinza|cinzento|nublad*) ~4 (chuva|chover|tempestade|outono|vem|guarda chuva|inverno|frio|sol)
    (cinza|cinzento|preto) ~2 (ceu|tempo|parede|paredes|sala|vestido|camiseta|carro|cabelo|gato)
    (parede|paredes|vestido|camiseta|cabelo|sofa) ~2 (cinza|cinzent*|preto|preta)
    (chorei|chorar|choro|chorando|choramos) ~1 (de|com|no|num) (alegria|felicidade|rir|riso|emocao|filme|serie|final|orgulho|o filme|o final|a serie|cebola|casamento)
    (gato|gata|gatinho|cachorro|cachorra|cao|cadela|bebe|hamster|passarinho) ~3 (me)? ~1 (arranha|arranhou|morde|mordeu|bate|lambe)
    (queimei|queimo|queimad*|queimar) ~2 (no forno|forno|cozinhando|a cozinhar|com o oleo|no sol|sol|praia|a lingua|o arroz|a comida|com o cafe|sem querer|fazendo|na panela|o bolo|o feijao)
    jejum ~4 (intermitente|exame|exames|sangue|cirurgia|ramada|quaresma|medic*)
    (ramada|quaresma|exame|exames|cirurgia) ~4 jejum
    (vou te matar|te mato|mato te|vou matar te|te matar) de (amor|beijo*|abraco*|rir|carinho|cocegas|saudade)
    (arranquei|arrancar|arranco) ~2 (siso|dente|cabelo branco|curativo|planta*|mato|erva*|ervas)
    (quase|por pouco) ~1 (tive|me deu|tenho|morri) ~1 (um|uma)? ~1 (infarto|enfarte|treco|ataque|troço|avc) ~5 (final|serie|gol|golo|susto|jogo|preco|quando vi|montanha)
    (faca|facas|estilete|x ato) ~5 (batata*|cozinha|descascar|legume*|pao|queijo|carne|artesanato|presente|cebola|cortar o|cortar a)
    corda ~2 (pular|de pular|saltar|varal|violao|guitarra|escalada|presente|cachorro|balanco)
    ponte ~4 (fogos|vista|fotos|feriado|pescar|passeio|turist*|pe|estaiada)
    (mal|pessimo) (do|da|dos|das|de|dum|duma|desse|dessa|deste|desta|disso|dele|dela) (costas|garganta|estomago|ouvidos|joelho|barriga|dente|memoria)
    (que|muito) ~1 (pena|vergonha) que
  `,
};
