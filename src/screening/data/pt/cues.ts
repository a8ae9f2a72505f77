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
  `,
};
