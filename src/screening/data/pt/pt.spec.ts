import { describeOutcomes } from '../../../../test/support/outcomes.js';

const EXPECTED = {
  CRISIS: `
    Meu primo tomou todos os comprimidos da mãe e não acorda
    Me perdoem pelo que vou fazer esta tarde
    Já sei como e quando, sábado não tem ninguém
    Acabei de engolir duas cartelas de clonazepam
    O revólver está carregado em cima da mesa
    Se ninguém me responder eu me jogo
    Já deixei o cachorro com a vizinha e as chaves na caixa de correio. Sinto muita paz, é minha última noite.
    Estou do lado de fora da grade do viaduto, venta muito e não tem ninguém
    Hoje à noite vou me matar, já decidi.
    Amanhã não vou estar mais aqui. Obrigada por tudo.
    Acabei de tomar a cartela inteira de remédio
    já escrevi a carta de despedida pros meus pais
    tô na ponte e quero pular
    decidi acabar com a minha vida neste fim de semana
    Estou com os comprimidos na mão e uma garrafa de vodka
    adeus a todos, me perdoem, não aguento mais
    vou me suicidar hoje
    Tudo acaba esta noite, finalmente estou em paz com a minha decisão
    cortei os pulsos e não para de sangrar
    quando as crianças dormirem eu vou fazer, me mato
    já escolhi a data, vai ser sexta
    comprei a corda e sei onde fazer
    Esta noite ponho fim à minha vida
  `,
  RED: `
    Bato a cabeça na parede quando fico com raiva
    Entreguei o estilete pra minha mãe e agora quero de volta
    Depois do jantar enfio o dedo na garganta
    Meu companheiro me puxou pelo cabelo outra vez
    Minha família ficaria melhor com o dinheiro do seguro do que comigo
    Tenho inveja de quem já partiu
    Ouço vozes que me mandam calar
    Tomara que eu tenha um infarto dormindo e acabe logo
    passei a noite inteira me segurando pra não me cortar
    não quero morrer, só quero que isso pare
    Quero morrer
    queria não acordar amanhã
    não vejo mais sentido em viver
    me machuquei de novo ontem, tenho vergonha
    tô com muita vontade de me cortar
    sou um peso pra todo mundo, estariam melhor sem mim
    meu marido me bateu de novo e não consigo contar pra ninguém
    queria sumir e que ninguém lembrasse de mim
    não tenho mais forças pra viver
    não há saída, não há esperança
    penso em suicídio todos os dias
    meu pai me bate quando bebe
    não quero mais viver assim
  `,
  AMBER: `
    Vivo no piloto automático desde o divórcio
    Nada mais me anima
    Não prego olho desde domingo
    Consulta com o psiquiatra só daqui a seis meses
    Não temos dinheiro pra comida
    Achei muito feio o teu comentário
    Torrei o salário no cassino
    me sinto muito só, ninguém me manda mensagem
    tive uma recaída ontem, voltei a beber depois de seis meses
    faz semanas que não durmo, tô esgotado
    choro todo dia sem motivo
    estou muito triste e sem vontade de nada
  `,
  HELD: `
    Gente, ninguém responde mais a Pepa
    Esses imigrantes são uns parasitas, voltem pra terra deles
    Quem topa um desafio de três dias só na água?
    Se quer tanto morrer, pula logo, covarde
    Onde arranjo haxixe no centro?
    Me adiciona no telegram e a gente conversa
    Minha vizinha Sara trabalha no banco e está em tratamento psiquiátrico
    ninguém te quer aqui, vaza
    você é uma inútil, não serve pra nada
    tu és patético, metes nojo
    se mata logo e para de encher
    faz logo, ninguém vai sentir sua falta
    cala a boca, idiota
    o mundo seria melhor sem você
    meu número é 11 98765 4321, me liga
    me chama no zap que te passo meu número
    me adiciona no insta, lua_prata22
    me procura no telegram, mesmo nome
    alguém vende tramadol? pago bem
    Ganhe dinheiro em casa, clique no meu link
    vou te matar se continuar escrevendo
  `,
  GREEN: `
    Quando as crianças dormirem eu faço, tem roupa pra passar
    Amanhã não vou estar em casa, vou ao dentista
    Essa rua não tem saída
    Meu namorado me dá cada susto
    Você merece, parabéns
    Minha amiga está na varanda com as plantas dela
    Vomitei no barco a viagem toda
    Nos mudamos no sábado: doei os móveis velhos, deixei as chaves com o dono e já está tudo em caixas
    Hoje me despedi da minha terapeuta, obrigada por tudo, sinto muita paz
    Ninguém sabe que hoje é meu último dia de licença, amanhã eu volto
    Uso luvas pra não me cortar com os vidros
    você não é inútil, acredite
    você não está sozinha, estamos aqui
    decidi parar de fumar
    Morri de rir com esse vídeo
    tô morrendo de fome, alguém tem receita?
    estou morta de cansaço depois do plantão, mas feliz
    minha irmã vai me matar quando vir o carro
    Há três anos eu quis me matar e hoje comemoro estar aqui
    Antes eu queria morrer, hoje não
    meu ex dizia que eu era uma inútil
    me chamaram de burro na escola e isso ficou, mas estou melhor
    Hoje faço cem dias sóbrio
    meu celular morreu no meio da ligação
    aquela prova foi um suicídio mas passei
    eu mataria por um café
    que filme de morrer de tédio
    Obrigada por me ouvirem
    Alguém conhece um livro sobre ansiedade?
    Não estou em perigo, só queria dizer oi
    O CVV atende no 188
    matamos o tempo jogando cartas
    minha avó morreu em paz na semana passada
    Hoje caminhei meia hora e me fez bem
    não vou me matar, calma, só precisava desabafar
    morri de medo na montanha-russa
    cortei o cabelo e amei
    cortei o dedo cozinhando
    Me despedi do meu chefe, emprego novo segunda
    consulta dia 12/05/2026 às 10:30
    você é um anjo, obrigada pelas palavras
    sua história me deu esperança
    acabei de tomar meu remédio da pressão
    Tô de saco cheio da chuva
    o romance fala de um homem que quer morrer
    que saudade, morro de saudades da minha vó
    esse bolo tá de matar de tão bom
  `,
};

describeOutcomes('a Portuguese text', EXPECTED);
