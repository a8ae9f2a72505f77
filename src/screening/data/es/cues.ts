import { type PhraseTable } from '../../matching/compile.js';

/** Circumstances and figures of speech that take the weight from Spanish words near by. */
export const ES_CUES: PhraseTable = {
  'cue.negation': `
    (no|nunca|jamas|tampoco|sin|dejar de|deje de|evitar)
    en vez de
    ni (pienso|voy|quiero)
  `,
  'cue.past': `
    hace (un|dos|tres|cuatro|cinco|seis|varios|muchos|unos|diez|_)? (ano|anos|meses|decadas)
    (antes|entonces|antano) (queria|pensaba|creia|deseaba|me|estaba|sentia)
    (cuando|de) (era|tenia|estaba en el|adolescente|joven|pequen*|nino|nina)
    en (2*|19*|el pasado|mi adolescencia|aquella epoca|aquel entonces)
    (el|la) (ano|verano|invierno) pasado
    (sobrevivi|superviviente|sobreviviente|aniversario)
    (anos|meses) (despues|atras)
    ya no (quiero|pienso en|deseo) (morir*|matar*|suicid*|eso|hacerlo|hacerme)
  `,
  'cue.now': `
    (otra vez|de nuevo|esta noche|todavia|aun|sigo|ultimamente|manana)
    (hoy|ahora) (quiero|vuelvo|vuelve|tambien|mas que nunca|mismo|lo)
  `,
  'cue.you': `
    (tu|te|ti|eres|vos|sos|usted|ustedes|contigo|tus|tuyo|matate|muerete|suicidate|ahorcate|cortate|callate|largate)
  `,
  'cue.reported': `
    (me|nos|le) (dijo|dijeron|decia|decian|dice|dicen|llamo|llamaba|llamaban|llamaron|llama|llaman|grito|gritaba|gritan|grita|escribio|repetia|repiten|soltaron|solto)
    (dijo|decia|decian|dicen|dijeron) que
    (la|las|una|mi) (voz|voces|cabeza|ansiedad|depresion) ~2 (dice|dicen|grita|repite)
    (palabra|frase|cancion|insulto)
    me digo que
  `,
  'cue.other': `
    (mi|su|un|una|la|el|tu) (hermano|hermana|amigo|amiga|prima|primo|tia|tio|vecino|vecina|companero|companera|hijo|hija|personaje|protagonista|hombre|chico|chica|mujer|jefe) ~1
    (alguien|gente|quien|quienes|ellos|ellas) que
  `,
  'cue.general': `
    (prevencion|prevenir|documental|pelicula|libro|novela|serie|cancion|poema|noticia|noticias|articulo|estadisticas|charla|curso|taller|podcast|videojuego|nivel|capitulo|telefono de la esperanza)
  `,
  'cue.hopeful': `
    (me siento|estoy|voy|siento|sienta|sento|me) ~1 (mejor|orgullos*|feliz|content*|aliviad*|agradecid*)
    (me|nos) (ayudo|ayuda|sento bien|hace bien|hizo bien)
    (celebro|logre|consegui|lo logre|pequeno paso|paso adelante)
  `,
  'cue.idiom': `
    (pecho|costillas) ~3 (toser|tos|bronquitis|gimnasio|agujetas|pesas|natacion)
    (hazlo|hacelo) ya ~1 (llama|pide|ve|habla|acude|cuenta*|pedi)
    (tiro|tira|tirando|tirar) ~1 (los tejos|la caña|de la lengua|un piropo)
    (cuchillo|cuchillos|cuter) ~9 (cebolla|patat*|verdura*|pan|jamon|queso|tarta|jardin|pescado)
    (marisco|mal estado|barco|barca|avion|coche|gastroenteritis|virus|embarazo|resaca|quimio) ~6 vomi*
    vomi* ~7 (marisco|mal estado|barco|avion|coche|gastroenteritis|virus|embarazo|quimio|ostras|sushi)
    (gato|gata|perro|perra|bebe|hijo|hija|gallo|vecino|alarma) ~1 me despiert*
    (me corte|me he cortado|me hice un corte) ~4 (vaso|papel|cocin*|manualidades|lata|afeitando*|copa|folio|jardin|lija|puntos)
    (muero|morir|moria|muriendo|morirme|muerto|muerta|muertos|muertas|morimos|morirse|mori|murio) de (la)? (risa|hambre|sed|sueno|cansancio|verguenza|calor|frio|miedo|amor|aburrimiento|ganas|curiosidad|envidia|ternura|pena ajena|nervios|viej*|susto|celos|gusto)
    (muero|mato|mataria|moriria) por (un|una|unos|unas|el|la|ver|ir|probar|saber|que|tus|tu|ese|esa)
    (me|nos|te|le) (va|van|vais|iba) a matar (cuando|si|como|por)
    (mi|la|el|mis|tu) _ ~1 (me|te) (va|van) a matar
    (me|te) (mata|matan|matando|estan matando) ~1 (el|la|los|las|de) (calor|risa|curiosidad|espalda|pies|zapatos|cabeza|examenes|rodilla*|deberes|alergia|tacones)
    (matar|matamos|matando|mate|mato) (el|dos|un) (tiempo|rato|pajaros|gusanillo|hambre|mosquito*|mosca|arana|cucaracha|aburrimiento)
    (murio|muerto|muere|muriendo) ~1 (movil|telefono|bateria|planta|coche|ordenador|celular|cactus|wifi)
    (cortarme|corte|cortar|corto|cortado) (el pelo|las unas|el dedo|un dedo|el flequillo|la llamada|por lo sano|el cesped|con mi|con el|la mano cocinando|afeitandome)
    (fue|es|era|seria) (un)? suicidio
    (punto|tiempo|angulo|naturaleza|hora|mosquita) muert*
    (de mala|ni) muerte
    de muerte
    (hasta|que) la muerte
    al (borde|filo) (de mi asiento|de la risa)
    (tirarme|tiro|tirar) (a la piscina|en el sofa|al agua|en la cama)
    (saltar|salto) (de alegria|a la cuerda|de emocion)
    (cuerda|pastilla) (de saltar|de la guitarra|del colesterol|de jabon|de menta)
    (terminar|acabar|acabo|termino) con (todo)? (el trabajo|los deberes|la tarea|la limpieza|mi novi*|mi pareja|la compra|el|este examen)
    (quitarme|quito) de en medio (el|la|los|las|este|esta)
    (no hay|no tiene|sin) salida ~2 (por|calle|callejon|de incendios|la calle|esa|esta)
    (calle|callejon|camino|via|carretera) ~2 (no tiene|sin) salida
    (no puedo mas|no aguanto|no puedo|muero|me muero|me meo) ~1 (de|con) ~1 (la|las|el|los)? (risa|calor|frio|hambre|sueno|ganas|calores|deberes|mosquitos|obra|obras|vecinos)
    (pega|pego|dio|da|pegado|dado|pegan|dan|pegue) ~1 (un|una|unos|unas|cada|tremend*|el)? ~1 (susto|sustos|grito|gritos|abrazo|beso|besos|abrazos|bronca|calambre|sorpresa|sermon|baño|repaso|lata|corte de)
    (pega|pego) ~1 (el|la|un|una)? (sol|gripe|gripa|virus|resfriado|olor|viento|colico|bajon de azucar)
    (nos|les|me) ~1 (dieron|dio|metieron|pegaron|dimos|meten) ~1 (una|un|la)? (paliza|baile|repaso|goleada) ~6 (partido|gol|goles|cero|0|1|2|3|4|5|padel|futbol|ajedrez|parchis|juego|cartas|tenis|equipo|final)
    (partido|padel|futbol|ajedrez|juego|tenis|equipo|final|liga) ~4 (paliza|palizon)
    (piloto automatico) ~3 (coche|avion|auto|carro|tesla)
    (coche|avion|auto|carro|tesla) ~3 (piloto automatico)
    (cielo|tiempo|tarde|dia) ~3 (gris|nublad*) ~4 (lluvia|llover|tormenta|otono|viene|paraguas|invierno|frio|sol)
    (gris|negro) ~2 (cielo|tiempo|pared|paredes|salon|vestido|camiseta|coche|pelo|gato)
    (pared|paredes|vestido|camiseta|pelo|sofa) ~2 (gris|negro|grises)
    (llore|llorar|lloro|llorando|lloramos) ~1 (de|con) (la|el|una)? ~1 (alegria|felicidad|risa|emocion|peli*|serie|final|orgullo|pelicula|libro|cebolla|boda)
    (gato|gata|gatito|perro|perra|perrito|bebe|mascota|hamster|loro) ~3 (me)? ~1 (araña|araño|muerde|mordio|pega|rasguña)
    (me queme|quemo|quemado|quemar*|queme) ~2 (con el horno|horno|cocinando|con el aceite|con la plancha del pelo|sol|playa|la lengua|espalda en|el arroz|la comida|con el cafe|sin querer|haciendo|sopa)
    (ayuno|ayunas|ayunar) ~4 (intermitente|analitica|analisis|operacion|sangre|ramadan|medic*|cuaresma|prueba)
    (ramadan|cuaresma|analitica|analisis|quirofano) ~4 (ayuno|ayunas|ayunar)
    (te|os|los|lo|la) (voy a matar|mato|matare|comeria) (de|a) (amor|besos|abrazos|risa|mimos|carino|cosquillas)
    (me arranc*|arrancar*) ~2 (muela|diente|canas|tirita|planta*|hierbas)
    (casi|por poco) ~1 me (da|dio) (un|algo|una) (infarto|ataque|patatus|telele|sincope|algo) ~5 (final|serie|gol|susto|partido|precio|cuando vi|montana)
    (cuchillo|cuchillos|navaja|cuter) ~5 (patat*|cocina|cortar el|cortar la|pelar|verdura*|pan|queso|jamon|manualidades|regalo|cebolla)
    (cuerda) ~2 (saltar|para saltar|de tender|guitarra|escalar|escalada|tendedero|regalo|perro|columpio)
    (puente) ~4 (fuegos|vistas|mayo|festivo|diciembre|fotos|de la constitucion|colgante|pescar|paseo|turist*|romano)
    (vaya|menuda|tremenda) siesta
    (fatal|mal) de (la espalda|la garganta|el estomago|los oidos|la rodilla|la tripa|la muela|memoria)
  `,
};
