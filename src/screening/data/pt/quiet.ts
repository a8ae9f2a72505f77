import { type PhraseTable } from '../../matching/compile.js';

/** Portuguese: the quiet signs of a decision made, what explains them, and more ways to say despair and danger. */
export const PT_QUIET: PhraseTable = {
  'quiet.gave_away': `
    (doei|doado|distribuí|reparti|ofereci|entreguei|dei) ~2 (meu|minha|meus|minhas|todas|todos|tudo|os|as|o|a) _
    (fica|fiquem|podem ficar|pode ficar) ~1 com (meu|minha|meus|minhas|os meus|as minhas)
    (minhas|meus) (coisas|livros|discos|plantas|joias) ~3 (caixas|nome|nomes|distribuíd*|etiquet*|são pra|ficam para)
    (dei|deixei|passei|entreguei|doei) ~1 (o)? meu (violão|bicicleta|carro|moto|coleção|anel|relógio|cachorro|gato|play|computador|piano|câmera|celular|telemóvel|salário) (pro|pra|para|ao|a) ~1 (meu|minha|um|uma|o|a) _
    não (vou)? (mais)? (precisar|usar|preciso) ~1 (mais)? (delas|deles|dela|dele)
  `,
  'quiet.affairs': `
    (paguei|quitei|liquidei|devolvi|cancelei|encerrei|fechei|assinei|saldei|acertei|desmarquei) ~3 (dívida*|conta*|aluguel|renda|boleto*|fatura*|empréstimo*|devia|seguro|assinatura*|contrato|testamento|consulta*|dentista|terapia|psicólog*|tudo)
    (senhas|palavras passe|papéis|documentos|apólice) ~3 (envelope|anot*|escrit*|pasta|gaveta|mesa|irmã|caderno)
    (deixei|deixo) ~2 (senhas|papéis|documentos|contas|instruções|dinheiro|chaves)
    (arrumei|limpei|esvaziei|apaguei|organizei) ~2 (casa|apartamento|quarto|armário|tudo|gaveta*|celular|telemóvel|redes|fotos|mensagens|histórico|mesa)
    (assuntos|papéis|coisas|tudo) ~2 (resolvid*|em ordem|em dia|pag*|arrumad*|organizad*|tratad*|acertad*)
    (senhas|passwords|papéis|contas|testamento|funeral|enterro|seguro|boletos) ~2 (anotad*|escrit*|pag*|feit*|assinad*|fechad*|encerrad*|em dia)
    (paguei|encerrei|fechei|cancelei|quitei) ~2 (aluguel|contas|assinaturas|celular|luz|cartão|cartões|renda|linha|academia|redes)
    (pra|para) (que)? ninguém (tenha|ter|se assust*|precisar|precise|se preocup*)
    (cancelei|encerrei|quitei|paguei|zerei|apaguei|limpei|esvaziei) ~2 (tudo|contas|conta|dívidas|dívida|cartão|assinaturas|geladeira|frigorífico|perfis|redes|armário|seguro|aluguel|renda)
    (geladeira|frigorífico|guarda roupa|armário) ~1 (vazia|vazio|limpa|limpo)
  `,
  'quiet.letters': `
    escrevi (pros|pra|para|aos|a) (meus|minha|todos|cada|os meus)
    (bilhete|carta|bilhetes) (pra|para) cada
    (escrevi|escrevendo|deixei|gravei|terminei) ~2 (carta|cartas|bilhete|bilhetes|áudios|vídeo|vídeos)
    (carta|cartas|envelope|envelopes|bilhete|bilhetes) ~2 (cada um|cada uma|cada filho|gaveta|travesseiro|almofada|cabeceira|fechad*|com o nome|com os nomes)
    (uma|um) (pra|para) cada
  `,
  'quiet.dependants': `
    (cachorro|cachorra|cão|cadela|gato|gata|gatos|bichinho|coelho|peixes|plantas) ~4 (fica com|ficam com|vai ficar|vão ficar|nova casa|novo lar|bom lar|casa da|casa do|cuidar|tia|avó|irmão)
    (arranjei|achei|encontrei|procurei) ~2 (casa|lar|dono|família) ~2 (cachorr*|gat*|cão|cadela)
    (filhos|crianças|meninos|meninas) ~3 (vão ficar bem|ficam com|vão ficar com|nada vai faltar)
    (ração|comida|água) ~3 (gato|gata|cachorro|cachorra|gatos|cão|peixes|bichos) ~2 (mês|semana|semanas|dias|um mês|sobra)
    (gato|gata|cachorro|cachorra|cão|gatos|bichos) ~2 (com|na|no|pra|para) ~2 (vizinha|vizinho|ex|sogra|prima|amiga|mãe|irmã)
  `,
  'quiet.farewell': `
    (cuidem|cuidem se|se cuidem) ~2 (uns|bem|todos|um do outro)
    (me despedi|despedi me|me despedindo|despedir|me despeço|despeço me)
    (amo|amei) (vocês|todos vocês|todos)
    não (chorem|se culpem|me procurem|fiquem tristes|me esperem|sofram|se sintam culpad*)
    (lembrem se de mim|lembrem de mim|ninguém tem culpa|não é culpa de ninguém)
    foi (um prazer|uma honra|bom conhecer*|bonito)
    (falei|disse) ~2 cada um o que
    (desejo|fiquem) ~1 (tudo de bom|com deus|em paz)
    (fiquem|fica|fiquem todos) ~1 (bem|em paz|com deus)
    (despedi me|me despedi|já me despedi|dei tchau) ~2
  `,
  'quiet.thanks': `
    (obrigado|obrigada|grato|grata|agradeço) ~2 (por|pela|pelo|a) (tudo|todos|terem|acompanh*|ouvir*|me|cada|estes|esses|companhia|carinho|tanto)
  `,
  'quiet.calm': `
    (calma|paz|tranquilidade|alívio|serenidade) ~2 (estranh*|esquisit*|que eu não|que não|pela primeira|imens*|profund*|de repente|enorme)
    (sinto|tenho|senti|bateu|deu) ~2 (calma|paz|tranquilidade|alívio|serenidade)
    (estranhamente|curiosamente|esquisito) ~2 (tranquil*|calm*|seren*|em paz|leve)
    (não tenho|já não tenho|sem|perdi o) ~1 medo
    (primeira vez|fazia anos|há anos) ~4 (durmo|dormindo|dormi|respiro|sorrio|tranquil*|em paz|descans*|bem)
    (já)? não (dói|me dói|choro|estou triste|luto) mais
    já não (dói|me dói|choro|luto)
    (de repente|de uma hora pra outra) ~2 (simples|fácil|claro|encaixou|silêncio)
    (durmo|dormi|dormindo) ~1 como (um bebê|um bebé|há anos)
    (faz|fazia|há|havia) (anos|meses|tempo|muito|séculos) ~1 que (eu)? não ~1 (dorm*|respir*|estava|me sentia|sorri*|descans*|ria) ~2 (assim|tão|bem|tranquil*|calm*|paz)?
    que ~1 (tranquilidade|paz|calma|alívio|serenidade|leveza)
    (leve|em calma|sem medo|estranhamente feliz|flutuando)
  `,
  'quiet.decided': `
    (está|tá|tudo) (decidido|decidida)
    (tomei|já tomei|tenho) ~1 decisão ($|e|já)
    decisão ~1 tomada
    (não tem|não há|sem) ~1 (volta|retorno)
    sei o que ~1 (tenho que|preciso|devo|vou) ~1 fazer
    (escolhi|marquei|defini|tenho) ~1 (a|uma)? (data|dia e hora)
    (nada|ninguém) ~1 me (faz|fará|vai fazer) mudar
  `,
  'quiet.absent': `
    não (estarei|vou estar|chego|vou chegar) ~1 (aqui)? (no|para o|até o|ao) (natal|ano novo|réveillon|meu aniversário)
    (já)? não (vou|vai|vão) ~1 (precisar|fazer falta|ser preciso|ser necessári*)
    não (vão|vais|vai|podem) ~1 (me)? (encontrar|achar|ver|encontrar me|ver me) ~1 $
    não me (encontrarão|verão|encontram|esperem)
    (quando|se) ~1 eu ~1 (não estiver|tiver ido|faltar|partir|me for)
    não (estarei|vou estar|haverá|existo) ~3 (depois|a partir) (de|da|do) (segunda|terça|quarta|quinta|sexta|sábado|domingo|hoje|amanhã|isso)
    (vão|vai) ficar ~2 sem mim
  `,
  'sign.at_hand': `
    <means> ~3 (enfileirad*|em fila|mesinha|cabeceira|gaveta|garagem|porta malas|na frente|contad*|em cima da mesa|na mochila|na bolsa)
    (comprei|consegui|juntei|juntando|guardando|contei|contando|arranjei) ~2 (comprimidos|corda|pistola|lâmina|gilete|arma|veneno|cartelas)
  `,
  'sign.place': `
    (do lado de fora|beira|beirada|sentad*|parad*|em pé|de pé|olhando|debruçad*) ~4 (ponte|viaduto|telhado|terraço|parapeito|grade|trilhos|linha do|penhasco|precipício|laje)
    (ponte|viaduto|telhado|terraço|parapeito|trilhos|penhasco|precipício) ~5 (não tem ninguém|não há ninguém|lá embaixo|pular|sozinh*)
  `,
  'sign.act': `
    (vou fazer isso|vou fazê lo|vou fazer|farei isso) ~1 (de uma vez|esta noite|essa noite|sem ninguém|de verdade)
  `,
  'sign.no_return': `
    (vou embora|vou me embora|ir embora|partir|parto|sumir) ~1 (para sempre|pra sempre|de vez|sem volta)
    não (volto|voltarei|vou voltar) ~1 (mais)? $
    (passagem|bilhete|viagem|voo|comboio|trem) ~1 (só)? de ida (e|$)
    só de ida $
    (sexta|sábado|domingo|segunda|terça|quarta|quinta|amanhã|hoje) ~1 (tudo|isso)? ~1 (se resolve|acaba|termina|passa|descanso)
    (só ida|sem bagagem|sem mala|sem malas|sem volta)
  `,
  'sign.resolve': `
    decidi que ~1 (será|vai ser|é) (na|no|hoje|amanhã|nesta|nessa)
    (chegou|é) (a hora|o momento|a minha hora|minha hora)
    (estou|tô|já estou) (pronto|pronta|preparad*) ~1 ($|pra ir|para ir|pra partir|para partir)
    (desta|dessa) vez ~1 (sim|vai|não falho)
  `,
  'sign.last': `
    (minha|a|nossa|uma) última (tarde|noite|ceia|vez|música|taça|semana|manhã|refeição|janta)
    (meu|o|nosso) último (dia|passeio|café|cigarro|pôr|domingo|abraço|post|jantar|natal|banho)
  `,
  'sign.alone': `
    ninguém ~1 (volta|vem|chega|passa) ~1 até
    ninguém ~1 (sabe|desconfia|imagina|em casa|percebe|me espera|pergunta|percebeu)
    (não tem|não há) ninguém
    não (contei|disse|falei) ~1 (pra|para|a) ninguém
    (quando|assim que) ~3 (sair*|saírem|for dormir|dormir*|deitar*)
    casa ~1 (vazia|só pra mim|só para mim)
    (celular|telemóvel) ~1 (desligado|desliguei)
  `,
  'sign.soon': `
    <soon>
    (daqui a|em) (umas|poucas|duas|três|pouco|algumas) (horas|minutos)
    (nesta|nessa|na|depois de) (segunda|terça|quarta|quinta|sexta)
  `,
  'sign.exit': `
    (onde|aonde) ~1 (eu)? vou ~2 (não|ninguém|nada)
    (descansar|dormir|descanso) ~1 (para sempre|pra sempre|eterno|eternamente)
    (reencontrar|encontrar|ver|ficar com) ~4 (no céu|do outro lado|lá em cima)
  `,
  'quiet.explained': `
    (despedi|despedi me|despedida) ~1 (da|do|das|dos|de) ~1 (terapeuta|psicólog*|grupo|professor*|chefe|colegas|equipe|equipa|alunos|médic*)
    (nos mudamos|mudança|mudanças|me mudar|me mudo|mudamos|mudei|apartamento novo|casa nova|novo apartamento|nova casa|senhorio|imobiliária)
    (férias|viajamos|viajar|de viagem|camping|cruzeiro|lua de mel|aeroporto|excursão)
    (novo emprego|emprego novo|trabalho novo|novo trabalho|outra empresa|aposent*|reforma me|largo o emprego|largar o emprego|novo cargo|minha loja|meu negócio)
    (colegas) (do|de|da) (trabalho|escritório|turma|equipe|equipa)
    (passei no|passei na|aprovad*|vestibular|concurso|fim de curso|de curso|formatura|me formei|intercâmbio|erasmus|fim do semestre)
    (última parcela|financiamento|hipoteca|advogad*|cartório|notário|contador)
    (roupa pra passar|roupa para passar|passar roupa|passar a ferro|louça|lavar|máquina de lavar|presentes|papai noel|pai natal|fada do dente|bolo|mala|malas|lição de casa|surpresa|faxina|aspirador|arrumar a casa)
    (doze passos|meu padrinho|alcoólicos anônimos|sóbrio|sóbria|desintoxicação|sem beber|sem fumar|sem apostar)
    (casamento|nos casamos|vou casar|grávida|bazar|olx|enjoei|feirinha|segunda mão|brechó|faxina|uma limpa)
  `,
  'cue.idiom': `
    (caixa|caixas|comprimidos|remédios) ~2 (na|da) farmácia
    último dia (de|do|da|na|no|como) ~1 (licença|férias|trabalho|escritório|curso|aula|escola|estágio|mês|ano|prazo|dieta|antibiótico|baixa)
    (carta|cartas|bilhete|cartão) ~6 (aniversário|natal|recomendação|apresentação|casamento|papai noel|compras|lista)
  `,
  'crisis.hinted': `
    (descanso|descansarei|durmo|dormirei|vou descansar|vou dormir|quero descansar) ~2 (pra|para) sempre
    (amanhã|segunda|depois de amanhã) ~2 não (vão|vai|vais|podem) ~1 (me)? (encontrar|achar|ver|encontrar me|ver me) ~1 $
    não (chego|vou chegar|acho que chego) (até|a|ao) (segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã|fim de semana) $
    (é|será|vai ser) (a data|o dia) ~4 (organizei|organizado|preparado|pronto|decidido)
  `,
  'crisis.means': `
    (estou|tô|sentad*|em pé|de pé|parad*) ~2 (beira|beirada|borda) ~2 (terraço|ponte|telhado|viaduto|penhasco|prédio|laje|precipício|abismo)
    (estou|tô|sentad*|em pé) ~1 (do lado de fora|por fora|fora) ~1 (da|do) (grade|parapeito|mureta|guarda corpo|proteção|gradeamento)
    (comprimidos|remédios|cartelas) ~2 (enfileirad*|em fila|espalhad*)
  `,
  'crisis.act_under_way': `
    (bebi|tomei|engoli|tomar) ~1 (meio|meia|um|uma|dois|duas) ~1 (frasco|caixa|caixas|cartela|vidro) ~1 de (comprimidos|calmantes|remédio|remédios|soníferos|clonazepam|rivotril|diazepam|ansiolíticos)
    (tomei|engoli|bebi|tomar) tudo ~1 (o que|que|do) ~4 (caixinha|armário|gaveta|banheiro|comprimidos|remédio*|frasco|medicamentos)
    (tomei|engoli) ~1 (uns|umas)? (vinte|trinta|quarenta|cinquenta|20|30|40|50) (comprimidos|remédios|cápsulas)
  `,
  'hopelessness.death_wish': `
    se eu ~1 (morresse|morrer|sumisse|sumir|desaparecesse|faltasse) ~1 ninguém
    (tomara|oxalá|queria) ~4 (me)? atropel*
    (tomara|oxalá|quem me dera|queria) ~4 (infarto|enfarte|câncer|cancro|acidente|avc|um raio)
    se ~2 (carro|caminhão|camião|ônibus|autocarro|trem|comboio) ~1 (me|atropel*) ~3 não (ia ligar|me importava|me importaria|ligava|ia me importar|desviava)
    (peço|rezo|imploro) ~4 não (acordar|abrir|amanhecer)
    (gostava|gostaria|queria|adoraria) ~1 (de)? (deixar de existir|não existir|não acordar|evaporar|não estar aqui|não ter que existir)
    (deitar|adormecer|deito|durmo) ~3 não (acordar|levantar|abrir os olhos)
    não me (importava|importaria|importo) ~1 (de|em|se)? (morrer|morresse|não acord*|desaparecer)
  `,
  'hopelessness.burden': `
    sou ~1 um gasto
    só sirvo (pra|para) ~1 (atrapalhar|incomodar|dar trabalho|dar despesa)
    (descansariam|descansaria|respirariam) ~2 sem mim
    (sou|me sinto|sinto me) ~2 (estorvo|fardo|peso pra|peso para|incômodo|incómodo)
    só ~1 (dou|causo|trago) ~1 (despesa|despesas|gasto|trabalho|problema*|desgosto*)
    só (atrapalho|incomodo|estrago)
    (estrago|arruíno|atrapalho) a vida (de|da|do|dos|das)
    (família|todos|filhos|eles|pais|mundo|gente) ~4 (melhor|mais felizes|mais tranquil*) se eu ~1 (não existisse|não estivesse|morresse|sumisse|faltasse)
    ninguém ~1 (sentiria|ia sentir|vai sentir|sente) ~1 minha falta
    (sobro|não faço falta) ~1
  `,
  'hopelessness.no_way_out': `
    (não (sei|vejo) (por que|porque|para que|pra que)) ~1 (viver|levantar|existir|(continuar|continuo|seguir) (vivendo|a viver|aqui|assim|levantando|$))
  `,
  'self_harm.urge': `
    (segurando|segurar|lutando|lutar|resistindo|aguentando|controlando) ~4 não ~1 (me cortar|me machucar|me ferir|me queimar|cortar me|magoar me)
    (vontade|impulso|necessidade|tentação) ~4 (gilete|lâmina|lâminas|estilete)
  `,
};
