import { type PhraseTable } from '../../matching/compile.js';

/** Spanish: more ways to say it, the signs of a decision made in quiet, and who speaks of whom. */
export const ES_MORE: PhraseTable = {
  'cue.i': `
    (yo|me|mi|quiero|voy|estoy|tengo|soy|he)
  `,
  'cue.own_words': `
    (y|pero|porque|así que|ahora|entonces) ~1 (yo|quiero|voy|estoy|tengo|me)
  `,
  'cue.denial': `
    te lo mereces ~1 (enhorabuena|felicidades|todo lo bueno|descansar|mucho|de corazon|guap*|campeon*|disfruta*|amig*)
    (enhorabuena|felicidades|disfruta*|descansa*|me alegro|bravo|orgullosa|orgulloso) ~5 te lo (mereces|has ganado|ganaste)
    no eres ~2 <insult>
  `,
  'cue.of_oneself': `
    (soy|me siento|fui|he sido) ~3 <insult>
    (matarme|cortarme|hacerme daño|golpearme)
  `,
  'cue.these_days': `
    (ahora|hoy|actualmente|hoy en día|este año)
  `,
  'crisis.intent': `
    (voy a|quiero|pienso) (matarme|suicidarme|ahorcarme) ~2 (y)? ~2 (llevo|llevar|conmigo|hijos)
    (hoy|esta noche|mañana) ~1 (se|lo)? ~1 (acaba|acabo|termino|termina) ~1 (todo|con todo|esto|con esto|$)
    acabo con todo ~2
  `,
  'crisis.plan': `
    (dejé|dejo|he dejado|escribí|he escrito) ~3 (carta|cartas|llaves|nota|notas) ~4 (mesa|hijos|mamá|hoy|acaba|familia|cada uno|mañana)
    (todo listo|todo preparado|todo en orden) ~6 (carta|llaves|hoy|acaba|irme|noche|adiós)
  `,
  'crisis.means': `
    (tengo|con) ~2 (las|los)? <means> ~2 (en la mano|delante|aquí|en las manos|al lado|en la mesa)
    (estoy|aquí|parada|parado|sentada|sentado|subida|subido) ~1 (en|sobre|al|junto a|encima) ~2 (puente|azotea|vías|cornisa|balcón|tejado|acantilado|borde) ~6 (mirando|agua|abajo|saltar|tren|voy|nadie|frío|espero)
  `,
  'crisis.act_under_way': `
    (me)? (tomé|tragué|he tomado|acabo de tomar|tomado|tragado) ~1 (todas|todos|todo|un montón|demasiadas|muchas|el bote|la caja) ~2 (pastillas|pastilla|medicación|medicinas|frasco|blíster|píldoras)
  `,
  'crisis.violence_now': `
    (tiene|con|lleva|sacó|agarró) ~1 (un|una|el) ~1 (cuchillo|pistola|hacha|martillo|arma|machete) ~6
    (golpeando|aporreando|pateando|rompiendo) (la)? puerta ~3
    (escondida|escondido|encerrada|encerrado) ~2 (baño|armario|cuarto|debajo de la cama|habitación) ~6
  `,
  'crisis.harm_other': `
    (llevo|llevarme|llevar|matar|mato) ~1 (a)? (mis|los|mi) (hijos|hijo|hija|niños|bebé) ~2 (conmigo|también|$)
  `,
  'threat.takes_along': `
    (llevo|llevarme|llevar|matar|mato) ~1 (a)? (mis|los|mi) (hijos|hijo|hija|niños|bebé|familia) ~2 (conmigo|también|$)
  `,
  'threat.violence': `
    (sé|ya sé) ~1 donde ~1 (vives|trabajas|estudias)
    (voy a|te voy a|iré a) (buscarte|encontrarte|partirte|romperte|matarte|reventarte) ~2
  `,
  'hopelessness.death_wish': `
    (ojalá) ~1 (no)? ~1 (despertara|despierte|despertase|estuviera|muriera|me muera|haber nacido|hubiera nacido|hubiese nacido)
    (preferiría|prefiero|quisiera|desearía) ~1 (estar)? (muerto|muerta|morir|no existir|no despertar|no estar|desaparecer|no haber nacido)
    (dormir|dormirme) y ~1 (no|nunca) ~1 (despertar|despertarme|volver a despertar)
  `,
  'hopelessness.no_way_out': `
    (no)? (le)? (veo|encuentro|tiene) ~1 (ningún)? (sentido|salida|futuro|razón|motivo) ~2 (seguir|vivir|nada|esto|a|$)
  `,
  'self_harm.act': `
    (volví|vuelvo|he vuelto) a (cortarme|autolesionarme|hacerme daño|quemarme|lastimarme)
    (me)? (corté|corto|quemé|lastimé|golpeé) ~1 (otra vez|de nuevo|anoche|los brazos|ayer|las piernas)
  `,
  'low_mood.low': `
    (no puedo|no paro|no dejo|no consigo) ~1 (dejar)? (de)? (llorar|pensar|temblar|dormir|levantarme|comer|concentrarme)
    (llevo|hace) ~2 (días|semanas|meses) ~1 (sin)? (salir|dormir|comer|hablar|ducharme|levantarme)
    (me siento|estoy) ~1 (muy|tan|demasiado|bastante|super)? ~1 (solo|sola|triste|vacío|vacía|mal|perdido|perdida|agotado|agotada|hundido|hundida|ansioso|ansiosa)
  `,
  'pro_harm.encourage': `
    (hazlo|salta|mátate|córtate) ~1 (ya|de una vez|venga)? ~3 nadie ~2 (echar de menos|extrañar|extrañará|echará|llorar|llorará|parar|parará|detendrá|importa)
    nadie te ~2 (echar de menos|extrañará|va a extrañar|va a llorar|llorará)
  `,
  'sourcing.drugs': `
    (dónde|donde|quién|quien|alguien|cómo|como) ~2 (consigo|conseguir|compro|comprar|vende|venden|encuentro|tiene|consiguen) ~2 (<drug>|pastillas|medicación|pastis) ~2 (sin receta|barato|por aquí|para dormir|$)
    (pastillas|medicamentos|<drug>) ~3 sin receta
  `,
  'personal_data.other': `
    (se llama|su nombre es|su nombre real es) ~3 (y)? (trabaja|vive|estudia) ~1 (en|de)
  `,
  'quiet.letters': `
    (carta|cartas|nota) ~3 (mesa|escrita|escritas|hijos|dejé)
  `,
  'quiet.affairs': `
    todo ~1 (listo|pagado|arreglado|en orden|ordenado|recogido)
    (dejé|dejo) ~1 (las)? llaves
  `,
  'quiet.gave_away': `
    (regalé|he regalado|di|doné) ~2 (mis|mi|todas mis|todo)
  `,
  'quiet.dependants': `
    (perro|gato|niños|hijos|perra|gata) ~2 (está|están|con|se queda) ~2 (hermana|madre|vecina|amiga|abuela|mamá|padres)
  `,
  'quiet.calm': `
    (por fin|estoy|me siento|tan) ~1 (tranquilo|tranquila|en paz|libre|ligero|ligera|aliviado|aliviada)
  `,
  'quiet.farewell': `
    (gracias por todo|gracias por escucharme|perdonadme|perdónenme|perdón|cuidaos|cuídense|adiós|hasta siempre)
  `,
  'quiet.time': `
    (esta noche|mañana|hoy|este fin de semana)
  `,
};
