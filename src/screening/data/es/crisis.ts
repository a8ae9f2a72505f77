import { type PhraseTable } from '../../matching/compile.js';

/** Spanish: danger now. */
export const ES_CRISIS: PhraseTable = {
  'crisis.intent': `
    <will> ~1 a? <kill_self>
    me (voy|vamos) a (matar|suicidar|ahorcar|colgar|quitar la vida|tirar al tren|tirar por la ventana|pegar un tiro)
    <kill_self> ~3 <soon>
    <soon> ~3 <kill_now>
    <kill_now> ~2 (hoy|manana|esta noche|esta tarde|este finde|ahora mismo|en cuanto|de una vez por todas|para siempre)
    # "I'll do it" may be the ironing: that one is a hint only (danger.ts)
    (cuando|en cuanto) ~1 (se duerm*|se vay*|est*|duerm*|salg*) ~4 (me mato|me suicido|me cuelgo|me ahorco|me quito (la vida|de en medio))
    (todo|esto) ~1 (se acaba|termina|acaba|terminara|acabara|se acabara|habra terminado|habra acabado) ~2 (hoy|esta noche|manana|este finde|esta tarde)
    (hoy|esta noche|manana) ~2 (se acaba todo|todo se acaba|se termina todo|todo termina|acaba todo|termina todo|se acabo todo|pongo fin|dejare de sufrir|muero|me muero|morire|voy a morir)
    (cuando leais esto|cuando lean esto|cuando leas esto) ~3 (ya)? no (estare|voy a estar|existire|despertare|seguire) ~1
    (manana|pasado manana|el lunes) ~3 (ya no|no) (estare|voy a estar|seguire) (viv*|mas|con vosotros|con ustedes|entre vosotros|aqui|$)
    (manana|pasado manana|el lunes) ~3 no (existire|despertare|voy a despertar|voy a existir)
    (cuando|para cuando) (lea|leas|lean|leais) esto ~3 (muerto|muerta|ido|no estare|lejos|sera tarde)
    (he decidido|decidi|tome la decision de|estoy decidid* a) ~1 (morir|morirme|irme para siempre|no seguir viviendo|acabar|irme de este mundo|dejar de vivir|ponerle fin)
    (no|sin) (estoy|es)? ~2 (crisis|peligro) ~2 (he decidido|ya decidi|lo tengo decidido|tome la decision)
    (no quiero|no voy a|no pienso) (vivir|seguir|estar|despertar*|llegar) ~2 (despues de esta noche|despues de hoy|pasado manana|a manana|manana por la manana)
    (es|sera|esta es) (mi|la) ultim* (noche|dia|dias|mensaje|carta|vez que escribo)
    (nadie|nada) ~1 (puede|podra|va a) ~1 (detenerme|pararme|salvarme|impedirmelo|impedirlo)
    (esta vez|ahora) (si)? (va en serio|no fallare|lo hare|no voy a fallar|lo hare bien)
    no (voy a|creo que) ~1 (pasar|pase) de (esta noche|hoy)
  `,
  'crisis.plan': `
    (ya)? (elegi|tengo|puse|fije|he elegido|he puesto|decidi|escogi) ~2 (la)? (fecha|plan|dia y hora|dia elegido|metodo) ~3 (sera|para morir|para irme|decidido|todo listo|para hacerlo|para acabar|para suicidarme|$)
    (carta|nota|cartas|notas) ~1 (de)? (despedida|suicid*|adios)
    (escribi|escrito|deje|dejado|dejo|escribiendo|termine) ~1 (una|la|mi|mis|las|unas) (carta|nota|cartas) ~2 (para|a) (mi|mis|cada|que|todos|los|ellos|cuando)
    (lo)? tengo todo (listo|preparado|planeado|decidido|planificado) ~3 (irme|morir|esta noche|para hacerlo|manana|el final|$)
    (se|ya se|tengo decidido|he pensado) (exactamente)? (donde|como|cuando) (y|voy a|lo) ~2 (hacerlo|hare|como|cuando|matarme|morir)
  `,
  'crisis.means': `
    (tengo|compre|guarde|junte|consegui|he comprado|he guardado|guardando|he conseguido|estan|con) ~2 <means> ~2 (delante|en la mano|en la mesa|al lado|aqui|preparad*|list*|a mano|y se|suficientes|para irme|para morir|para acabar|y una botella|y alcohol|para esta noche|conmigo|bajo la cama|escondid*)
    (estoy|sentad*|parad*|subid*|aqui) (en|al|a|sobre) (el|la|un|una|borde|las) ~2 (puente|azotea|vias|cornisa|balcon|tejado|barandilla|acantilado|del puente|del tejado|del balcon) ~5 (saltar|salto|tirarme|final|fin|abajo|dejarme caer|no se si|adios|acabar|lanzarme)
    (mirando|miro) (hacia)? (abajo|el agua|las vias|las pastillas|la cuerda) ~4 (saltar|tirar*|tomar*|acabar|final|adios|ganas)
  `,
  'crisis.act_under_way': `
    (me)? (acabo de|ya|he|me he) ~1 (tomar|tomarme|tomado|tragar|tragado|tome|trague|tragarme) ~2 (todas|todo|toda|un monton|veinte|treinta|cuarenta|cincuenta|la caja|el bote|el frasco|caja entera|1*|2*|3*|4*|5*) ~2 (pastillas|frasco|caja|bote|entero|entera|comprimidos|medicamentos|somniferos|medicacion|$)
    me (tome|trague|he tomado|he tragado) ~1 (todas las|todo el|toda la|el bote|la caja|el frasco) ~1
    (me corte|me he cortado|corte) (las venas|las munecas|los brazos)
    (no para|no deja|sigue) (de)? (sangrar|sangrando|salir sangre)
    me (tome|trague|he tomado|he tragado) (un|el|una|la|dos|tres) (bote|frasco|caja|blister|cajas|tableta) ~2
    ya lo (he hecho|hice) ~3 (pastillas|tarde|adios|esperar|sangre|sueno|perdon*)
    (las pastillas|todo) ~1 (empieza|empiezan|comienza) a hacer efecto
  `,
  'crisis.goodbye': `
    adios (a)? (a todos|mundo|para siempre|amigos|todos|vida|mis amores) ~4 (perdon*|no aguanto|no puedo|gracias por todo|cuidense|cuidaos|os quiero|los quiero|$)
    (perdon*|lo siento) ~4 (ya no puedo mas|no aguanto mas|no pude mas|es mejor asi|no es culpa|nadie tiene la culpa|me voy|cuid*) ~3 (adios|para siempre|cuid*|esta noche|$)
    (este|esto) es (mi|un) (adios|despedida|ultimo mensaje|ultimo adios)
    (solo)? (vengo|queria|quiero|quise) (a)? (despedirme|decir adios|decirles adios) ~3 (todos|ustedes|vosotros|antes|para siempre|mundo|grupo|$)
    (cuiden|cuidad|cuida) (de)? ~1 (a)? (mi|mis) ~1 (hij*|perr*|gat*|madre|familia|hermana) ~3 (cuando|no este|me vaya|por mi|yo|$)
    (digan*|decid*|dile|diganle|decidle) a ~2 que (la|lo|los|les|le) (quiero|amo|quise|ame) ~4
    (estoy|me siento|por fin) ~1 en paz ~1 (con)? (mi|la|esta) decision
    gracias por todo ~4 (ya no|adios|no estare|hasta siempre|me voy para siempre|perdon*|no volvere)
  `,
  'crisis.unsafe': `
    no estoy a salvo ~1 (de mi|conmigo)
    no me fio ~1 (de mi|conmigo) (mism*|$|esta noche|hoy|ahora)
    (tengo miedo de|me da miedo) (lo que pueda hacerme|hacerme algo|matarme|hacer una locura|lo que voy a hacer)
    no (puedo|se si puedo) (controlarme|garantizar) ~3 (esta noche|mas|hacerme|matarme|seguridad)
  `,
  'crisis.violence_now': `
    (esta|estan) (golpeando|pegando|rompiendo|tirando abajo|aporreando) ~2 (la puerta|a mi madre|a mi hermana|a mi hijo|me) ~6
    (me|nos) esta (pegando|golpeando|ahorcando|apuntando) ~2 (ahora|ahora mismo|en este momento|con)
    (ayuda|auxilio|socorro) ~4 (me va a matar|nos va a matar|tiene un cuchillo|tiene una pistola)
  `,
};
