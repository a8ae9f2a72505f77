import { type PhraseTable } from '../../matching/compile.js';

/** Spanish: despair, self-harm, being hurt, low mood. */
export const ES_DESPAIR: PhraseTable = {
  'hopelessness.death_wish': `
    (quiero|quisiera|deseo|prefiero|ganas de|queria|preferiria|desearia) ~1 (morir|morirme|estar muert*|no existir|no haber nacido|dormir y no despertar|dejar de existir|no despertar|desaparecer*|dormirme para siempre|no estar aqui)
    (ojala|deseo que|espero) ~1 (no|nunca) (despert*|hubiera nacido|existiera|haber nacido|me despert*)
    (ojala) ~2 (muera|muriera|me muera|me muriera|estuviera muert*|me atropell*|me matara*)
    (no|ni) (quiero|deseo|tengo ganas de|tengo fuerzas para|puedo|soporto|quise) ~1 (vivir|existir|seguir viviendo|seguir vivo|seguir viva|seguir aqui|estar vivo|estar viva|seguir existiendo|despertar*)
    (cansad*|hart*) de (vivir|existir|estar viv*|la vida)
    (pienso|pensando|pensamientos|piense|pensar|ideas|fantaseo) (en|de|con|sobre)? ~1 (el)? (suicidio|suicidas|suicidarme|morir*|muerte|matarme|quitarme la vida|suicida)
    (estaria|estaria mejor|mejor) muert*
    quiero que ~1 (todo|esto|el dolor|mi vida|sufrimiento)? ~1 (pare|acabe|termine|se acabe|se termine|se detenga|desaparezca) ~1
    para que (seguir|vivir|sigo viv*|vivo|existo|levantarme)
    (nadie|a nadie) ~3 (notaria|echaria|importaria|extranaria) ~3 (muero|muriera|desaparezco|desapareciera|falta|muerto|muerta)
  `,
  'hopelessness.burden': `
    (soy|siento|siendo) ~2 (una|un) (carga|estorbo|peso) ~2 (para|todos|mi familia|$)
    (estarian|estaran|estaria|estariais|viviria*) ~2 (mejor|mas felices|mas tranquil*) sin mi
    (no valgo|no sirvo) (para)? (nada|la pena)
    (me odio|me doy asco|soy una basura|soy una mierda|no merezco vivir|no merezco nada)
    nadie ~1 me (quiere|necesita|echaria de menos|extranaria) ~3
  `,
  'hopelessness.no_way_out': `
    (no|ya no|ni) (le)? (veo|encuentro|hay|tiene|tengo) ~2 (sentido|salida|esperanza|futuro|motivo*|razon*|solucion) ~2 (a|en|de|para|por)? ~1
    (ya)? nada (tiene sentido|va a mejorar|vale la pena|mejora|merece la pena)
    (ya)? no puedo mas
    ya no (puedo|aguanto|soporto) ~1 (mas|seguir|vivir|nada|este dolor|esto)
    no (aguanto|soporto) (mas|mi vida|vivir|este dolor)
    (perdi|he perdido|sin) (toda)? ~1 (la esperanza|esperanza|esperanzas|ganas de vivir|las ganas de vivir)
    todo esta perdido
    mi vida no (tiene sentido|vale nada|vale la pena)
  `,
  'self_harm.urge': `
    (ganas|impulso*|necesidad|tentacion|quiero|necesito|pienso en|pensando en|urgencia) ~2 (cortarme|hacerme dano|lastimarme|autolesionarme|quemarme|herirme|hacerme cortes|golpearme|arañarme)
    (la|mi) (cuchilla|navaja) ~3 (llama|esperando|mirando|cajon)
  `,
  'self_harm.act': `
    (me)? (volvi a|he vuelto a|vuelvo a|acabo de|no dejo de|no paro de|recaida y) (cortarme|cortar|hacerme dano|lastimarme|autolesionarme|quemarme|autolesion*)
    me (corte|corto|he cortado|lastime|lastimo|queme a proposito|hice dano|hago dano|autolesiono|autolesione|hice cortes|arañe) ~2 (anoche|ayer|hoy|otra vez|de nuevo|en secreto|los brazos|las piernas|el brazo|la pierna|los muslos|cada|para sentir|para no|cuando|a escondidas|$)
    (cortes|heridas|quemaduras) ~2 (nuev*|brazos|en los brazos|muslos|escondid*|manga larga)
    (llevo|sigo|ando) ~2 (cortandome|haciendome dano|lastimandome|autolesionandome|quemandome)
    (escondo|tapo|oculto) ~2 (cortes|heridas|cicatrices|marcas)
  `,
  'self_harm.attempt': `
    (ayer|anoche|la semana pasada|este mes|hace (dos|tres|unos|pocos|cuatro|cinco) dias|el mes pasado|hace una semana) ~3 (intente|trate de) ~1 (matarme|suicidarme|quitarme|morir|ahorcarme|acabar|colgarme)
    (intente|trate de) (matarme|suicidarme|quitarme la vida|ahorcarme|acabar con mi vida) ~2 (ayer|anoche|la semana pasada|este mes|otra vez|y falle|pero|$)
    (mi|un|otro) ~1 intento de suicidio ~1 (fue|ayer|anoche|hace|reciente|fallo)
  `,
  'self_harm.starving': `
    (vomito|vomitar|vomite|me provoco) ~2 (despues de comer|el vomito|todo lo que como|cada comida|despues de cada)
    (llevo|hace) ~3 (dias) sin comer ~4 (orgullos*|gord*|adelgaz*|peso|control|bien|merezco)
    no merezco comer
  `,
  'abuse_suffered.violence': `
    <kin> ~2 (me|nos) ~1 (pega|pego|golpea|golpeo|maltrata|empuja|empujo|abofetea|abofeteo|agarro del|estrangulo|ahorca|amenaza|amenazo|patea|pateo|ha pegado|ha golpeado|insulta|tiro|lanzo|encierra|encerro|pegan|golpean|maltratan|grita y pega)
    me (pega|golpea|maltrata|pego|golpeo) ~2 (otra vez|cuando|todos los dias|cada|mi|en casa|y nadie|delante)
    (tengo)? miedo (de|a) (volver a casa|mi (marido|novio|padre|pareja|padrastro|esposo|madre)|que me pegue|que me mate|llegar a casa)
    (moretones|moraton*|golpes) ~4 (escond*|tap*|maquillaje|mi|otra vez|cai|caida)
    no (estoy|me siento) segur* en (casa|mi casa)
    si (me voy|le dejo|lo dejo|cuento|hablo) ~2 me (mata|matara|hara|va a matar)
  `,
  'abuse_suffered.sexual': `
    (me) (violo|violaron|viola|ha violado|abuso|abusa|abusaron|toca|toco) ~3 (anoche|ayer|mi|cuando|todas|cada|sin permiso|por las noches|la semana|y no puedo)
  `,
  'abuse_suffered.control': `
    no me deja ~1 (salir|hablar|ver|trabajar|tener|llamar|usar) ~3
    me (controla|vigila|revisa) ~2 (movil|telefono|todo|dinero|mensajes|celular)
  `,
  'voices.gaining': `
    (las|unas) voces ~2 (me dicen que|me ordenan|no paran|no se callan|mas fuertes|me gritan|cada vez)
  `,
  'low_mood.low': `
    (me siento|estoy|ando|sentir*|sintiendome) ~1 (muy|tan|super|bastante|completamente)? (sol*|triste|agotad*|hundid*|vaci*|desbordad*|deprimid*|perdid*|estancad*|mal|bloquead*|fatal|decaid*|ansios*|desanimad*) ~1
    (no tengo|sin) (ganas|fuerzas|energia) (de|para)? (nada|levantarme|salir|hablar|comer|hacer)?
    (no) ~1 (puedo|consigo|logro|duermo|dormir) ~2 (dormir|levantarme|concentrarme|dejar de llorar|nada)
    (lloro|llorando|llore) ~2 (sin motivo|todo el dia|todos los dias|cada noche|toda la noche|por todo|a diario)
    todo me (supera|cuesta|pesa|agobia)
    (me cuesta) ~1 (levantarme|salir|todo|respirar|vivir)
    (nadie) ~1 me (escribe|llama|entiende|escucha|contesta|habla)
    (otra|una) (recaida|crisis de ansiedad|noche sin dormir|noche en vela)
    (no quiero|no tengo ganas de) (salir de la cama|ver a nadie|hablar con nadie|levantarme)
  `,
  'relapse.substance': `
    (recai|he recaido|recaida|volvi a|he vuelto a|a punto de|ganas de) ~2 (beber|tomar|consumir|drogarme|fumar|apostar|jugar|una copa|el alcohol|coca|consum*)
    (recai|he recaido) ~3
  `,
};
