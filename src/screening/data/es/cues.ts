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
  `,
};
