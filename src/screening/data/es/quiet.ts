import { type PhraseTable } from '../../matching/compile.js';

/** Spanish: the quiet signs of a decision made, what explains them, and more ways to say despair and danger. */
export const ES_QUIET: PhraseTable = {
  'quiet.gave_away': `
    (regalado|regalando|repartido|repartí|repartiendo|donado|doné|regalé) ~2 (mi|mis|todo|todas|todos|los|las|la|el)
    (le|les|se) (lo|la|los|las)? (he)? (di|dado|dejé|dejado|entregué|entregado|regalé|regalado) ~1 (mi|mis) _
    (quédate|quedaos|quédense|quedate) ~1 (con)? (mi|mis)
    mis (cosas|libros|discos|plantas|joyas) ~3 (cajas|nombre|nombres|repartid*|etiquet*|son para|para quien)
    (di|dado|dejé|dejado|regalé|pasé|entregué) ~1 mi (guitarra|bici|bicicleta|coche|auto|moto|colección|anillo|reloj|ropa|perro|gato|play|ordenador|portátil|piano|cámara|sueldo|móvil) a (mi|mis|un|una|la|el) _
    ya no (lo|la|los|las) (necesito|necesitaré|voy a necesitar|usaré|voy a usar)
  `,
  'quiet.affairs': `
    (saldé|saldado|pagué|pagado|liquidé|liquidado|devolví|devuelto|cancelé|cancelado|cerré|cerrado|firmé|firmado|anulé|anulado) ~3 (deuda*|cuenta*|alquiler|recibos|factura*|préstamo*|debía|seguro|suscripcion*|contrato|testamento|cita|citas|dentista|terapia|psicólog*|todo)
    (contraseñas|claves|papeles|documentos|póliza) ~3 (sobre|apunt*|anot*|escrit*|carpeta|cajón|mesa|hermana|libreta|cuaderno)
    (dejé|dejo|dejado) ~2 (contraseñas|claves|papeles|documentos|cuentas|instrucciones|dinero)
    (ordené|ordenado|recogí|recogido|limpié|vacié|vaciado|borré|borrado) ~2 (casa|piso|cuarto|habitación|armario|todo|cajones|móvil|redes|fotos|mensajes|historial|escritorio|taquilla)
    (asuntos|papeles|cosas|todo) ~2 (arreglad*|resuelt*|en orden|en regla|zanjad*|pagad*|ordenad*|organizad*)
    (claves|contraseñas|papeles|cuentas|facturas|recibos|testamento|funeral|entierro|seguro) ~2 (apuntad*|anotad*|escrit*|pagad*|hech*|firmad*|cerrad*|a mano|preparad*|al día)
    (pagué|pagado|cerré|cerrado|cancelé|di de baja|dado de baja) ~2 (alquiler|cuentas|suscripciones|móvil|luz|tarjeta*|renta|línea|gimnasio|redes)
    para que nadie (tenga|se encuentre|se ocupe|se asuste|cargue)
    (cancelé|cerré|liquidé|pagué|saldé|borré|vacié|limpié) ~2 (todo|cuentas|cuenta|deudas|deuda|tarjeta|suscripciones|nevera|heladera|refri|perfiles|redes|armario|seguro|alquiler|renta)
    (nevera|heladera|armario|clóset) ~1 (vacía|vacío|limpia|limpio)
  `,
  'quiet.letters': `
    (he escrito|escribí) a (mis|mi|todos|cada)
    (escribí|escrito|escribiendo|dejé|dejado|grabé|grabado|terminé) ~2 (carta|cartas|nota|notas|audios|vídeo|vídeos)
    (carta|cartas|sobre|sobres|nota|notas) ~2 (cada uno|cada una|cada hijo|cajón|almohada|mesilla|cerrad*|sellad*|con su nombre|con sus nombres)
    (una|uno) para cada
  `,
  'quiet.dependants': `
    (perro|perra|perrita|perrito|gato|gata|gatos|mascota|conejo|peces|plantas) ~4 (se queda*|quedará*|nueva casa|nuevo hogar|buen hogar|estará bien|estarán bien|casa de|cuidará*|tía|abuela|hermano)
    (encontré|encontrado|busqué|buscado|buscando) ~2 (casa|hogar|dueño|familia) ~2 (perr*|gat*)
    (hijos|niños|niñas|peques) ~3 (estarán bien|se quedan con|se quedarán|no les faltará)
    (pienso|comida|agua|croquetas) ~3 (gato|gata|perro|perra|gatos|peces) ~2 (mes|semana|semanas|días)
    (perro|perra|gato|gata|gatos) ~2 (con|a|en casa de) ~2 (vecina|vecino|ex|suegra|prima|amiga|madre|hermana)
  `,
  'quiet.farewell': `
    (cuidaos|cuídense|cuidad) ~2 (unos|mucho|mutuamente|entre)
    (me)? (despedí|despedido|despidiéndome|despedirme|despido de)
    (os|los|les|las) (quiero|quise|he querido|llevo en)
    no (lloréis|lloren|os culpéis|se culpen|me busquéis|me busquen|estéis tristes|me lloréis|me esperéis|me esperen)
    (recordadme|recuérdenme|acordaos de mí|nadie tiene la culpa|no es culpa de nadie)
    (ha sido|fue) (un placer|un honor|bonito)
    dije ~2 (cada uno|todos|cada cual) lo que
    os deseo ~2
    (cuídense|cuidaos|cuidense mucho|pórtense bien|sed felices|sean felices)
    (me despedí|ya me despedí|me he despedido) ~2
  `,
  'quiet.thanks': `
    gracias ~2 (por|a) (todo|todos|haber*|acompañ*|escuch*|estar|leerme|cada|estos|quererme|vuestr*|tanto)
  `,
  'quiet.calm': `
    (calma|paz|tranquilidad|alivio|serenidad) ~2 (rara|raro|extrañ*|que no|por primera|hace años|inmens*|profund*|de repente|enorme)
    (siento|noto|tengo|invade) ~2 (calma|paz|tranquilidad|alivio|serenidad)
    (rara|raro|extraño|extrañamente|curiosamente) ~2 (tranquil*|calma*|seren*|en paz|liger*)
    (ya no tengo|no tengo|se fue el|sin) miedo
    (primera vez|hacía años|hacía meses) ~4 (duermo|dormí|dormía|respiro|sonrío|tranquil*|en paz|descans*|bien)
    ya no (duele|me duele|lloro|estoy triste|lucho|peleo)
    (de repente|de pronto|de golpe) ~2 (sencillo|fácil|claro|encaja|en silencio)
    (duermo|dormí|dormido) ~1 como (un bebé|hacía)
    (hace|hacía) (años|meses|tiempo|mucho|siglos) ~1 que no ~1 (dorm*|respir*|estaba|me sentía|sonre*|descans*|me reía) ~2 (así|tan|bien|tranquil*|calm*|paz)?
    (qué|menuda|cuánta|vaya) ~1 (tranquilidad|paz|calma|alivio|serenidad|ligereza)
    (ligero|ligera|liviano|liviana|como flotando|en calma|sin miedo|extrañamente feliz)
  `,
  'quiet.decided': `
    (lo tengo|ya está|está|lo he) ~1 (decidido|decidida)
    (he tomado|tomé|tengo) ~1 decisión ($|y|ya)
    decisión ~1 tomada
    (no hay|sin|no tiene) (vuelta|marcha) atrás
    sé lo que (tengo que|debo|voy a) hacer
    (elegí|elegido|fijé|fijado|puesto|puse|marqué|marcado|tengo) ~1 (la|una)? (fecha|día y hora)
    (nada|nadie) ~1 (cambiar de opinión|me hará cambiar|va a hacerme cambiar)
  `,
  'quiet.absent': `
    no (voy a hacer|haré) falta
    no (estaré|voy a estar|llegaré) ~1 (para|en|a) (navidad|reyes|nochevieja|año nuevo|su cumpleaños|mi cumpleaños)
    no (me)? (hará|harán|va a hacer|van a hacer) falta
    (ya)? no (voy a necesitar|necesitaré|lo necesitaré|la necesitaré|me servirá)
    no (me)? (van a|vais a|vas a|podrán|podréis) (encontrar*|ver*|volver a ver*|localizar*)
    no me (encontraréis|encontrarán|encontrarás|veréis|verán|verás|esperéis)
    (cuando|si) ~1 (ya no esté|me haya ido|falte)
    no (estaré|voy a estar|habrá) ~3 (después|a partir) (del|de) (lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|mañana|eso|esta noche)
    (estarán|estaréis|estará) ~2 sin mí
  `,
  'sign.at_hand': `
    (guardad*|juntad*|escondid*|reunid*) ~1 <means>
    <means> ~3 (alinead*|en fila|mesilla|cajón|garaje|maletero|delante|contad*|sobre la mesa|bajo la almohada|en el bolso|en la mochila)
    (compré|he comprado|conseguí|junté|he juntado|ahorrando|guardando|conté|contado|contando) ~2 (pastillas|cuerda|soga|pistola|cuchilla|cuchillas|arma|somníferos)
  `,
  'sign.place': `
    (al otro lado|borde|al filo|asomad*|subid*|sentad*|parad*|de pie|mirando|miro|desde) ~4 (puente|viaducto|azotea|cornisa|barandilla|vías|acantilado|tejado|andén|precipicio)
    (puente|viaducto|azotea|cornisa|vías|acantilado|tejado|andén|precipicio) ~5 (no hay nadie|abajo|asomad*|saltar|sol*)
  `,
  'sign.act': `
    (lo voy a hacer|voy a hacerlo|lo haré|pienso hacerlo|hacerlo) ~1 (de una vez|esta noche|sin que nadie|de verdad|cuando nadie)
  `,
  'sign.no_return': `
    (me voy|me marcho|irme|marcharme|desapare*) ~1 (para siempre|del todo|sin volver)
    no (volveré|voy a volver) $
    (billete|viaje|pasaje|boleto|tren|vuelo|pasajes) ~1 (solo|sólo)? (de)? ~1 (ida|solo ida) (y|$)
    (solo|sólo) (de)? ida $
    (viernes|sábado|domingo|lunes|mañana|hoy|martes|miércoles|jueves) ~1 (todo)? ~1 (se acaba|se termina|se arregla|descanso|termina todo)
    (solo ida|sin vuelta|sin equipaje|sin maletas|sin regreso)
  `,
  'sign.resolve': `
    (he decidido|decidí|decidido) que ~1 (será|es) (el|este|esta|mañana|hoy)
    (llegó|ha llegado|ya es) (la hora|el momento|mi hora|mi momento)
    (estoy|ya estoy) (list*|preparad*) ~1 ($|para irme|para marcharme|para partir)
    esta vez ~1 (sí|va en serio|no fallo)
  `,
  'sign.last': `
    (mi|la|nuestra|una) última (tarde|noche|cena|vez|canción|copa|puesta|semana|navidad|mañana)
    (mi|el|nuestro) último (día|paseo|café|cigarro|atardecer|mensaje|domingo|abrazo|post|baño)
  `,
  'sign.alone': `
    (mis padres|todos|mi madre|mi marido|mi mujer|mis compañeros) ~1 (se van|se va|salen|estarán fuera)
    nadie ~1 (vuelve|volverá|viene|llega|pasa) ~1 hasta
    (nadie|ninguno) ~1 (sabe|sospecha|se imagina|en casa|se da cuenta|me espera|pregunta)
    no hay nadie
    no se lo (he dicho|he contado|dije|conté) a nadie
    (cuando|en cuanto) ~3 (salga*|se vayan|se vaya|duerman|se duerma*|se acuest*)
    (casa|piso) ~1 (vací*|para mí sol*)
    (móvil|teléfono) ~1 (apagado|apagué|desconectado)
  `,
  'sign.soon': `
    (este finde|esta tarde|esta madrugada)
    (dentro de|en) (unas|pocas|dos|tres|un par de) (horas|minutos)
    (este|el) (lunes|martes|miércoles|jueves|viernes|sábado|domingo)
  `,
  'sign.exit': `
    (donde|adonde|a donde) (voy|iré|me voy) ~2 (no|nadie|nada)
    (descansar|dormir|descanso) ~1 (para siempre|eterno|eternamente)
    (reunirme|encontrarme|volver a ver*|estar con) ~4 (en el cielo|al otro lado|allá arriba|allí arriba)
  `,
  'quiet.explained': `
    (despedí|despedido|despedida) ~1 de (mi|mis|los|las|la|el) (terapeuta|psicólog*|grupo|profe*|jef*|compañer*|equipo|alumn*|médic*)
    (nos mudamos|mudanza|mudarme|mudarnos|me mudo|mudado|piso nuevo|casa nueva|nuevo piso|nueva casa|casero|casera|inmobiliaria)
    (vacaciones|de viaje|viajamos|camping|crucero|luna de miel|aeropuerto|excursión)
    (nuevo trabajo|trabajo nuevo|otra empresa|nuevo empleo|empleo nuevo|jubil*|prejubil*|dejo el trabajo|dejar el trabajo|nuevo puesto|mi propia tienda|mi propio negocio)
    (compañeros|compañeras) de (trabajo|oficina|clase|piso|turno)
    (aprobé|he aprobado|aprobado|oposición|oposiciones|selectividad|fin de curso|de curso|graduación|graduarme|erasmus)
    (hipoteca|abogada|abogado|notaría|notaria|notario|gestoría)
    (plancha|planchar|fregar|platos|lavadora|regalos|reyes magos|raton perez|tarta|maleta|maletas|deberes|sorpresa|bizcocho|limpieza|aspirador*)
    (doce pasos|mi padrino|alcohólicos anónimos|sobrio|sobria|desintoxicación|sin beber|sin fumar|sin apostar)
    (boda|nos casamos|me caso|embarazada|cáritas|wallapop|vinted|mercadillo|cruz roja|segunda mano|limpieza general|cambio de armario)
  `,
  'cue.idiom': `
    (caja|cajas|pastillas|medicinas|medicación) ~3 (en|de) la farmacia
    (di|dado) mi (número|correo|opinión|palabra|teléfono|mano|brazo|permiso|nombre)
    último día (de|del|en|como) ~1 (baja|vacaciones|trabajo|oficina|curso|clase|colegio|prácticas|mes|año|plazo|rebajas|dieta|antibiótico)
    (carta|cartas|nota|postal) ~6 (cumpleaños|reyes|recomendación|presentación|boda|compra|aniversario)
  `,
  'crisis.hinted': `
    (descanso|descansaré|duermo|dormiré|voy a descansar|voy a dormir|quiero descansar|dormirme) ~2 para siempre
    (mañana|el lunes|pasado mañana) ~2 no me (van|vais|vas|podrán|podréis|encontrar*|ver*) ~2 (encontrar*|ver|$)
    no (voy a|creo que|pienso) ~1 (llegar|llegue) (al|a) (lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|fin de semana) $
    (es|será) (la fecha|el día) ~4 (organizado|preparado|listo|decidido)
  `,
  'crisis.means': `
    (estoy|sentad*|de pie|parad*|subid*) ~2 (borde|filo|cornisa) ~2 (azotea|puente|tejado|viaducto|acantilado|andén|edificio|precipicio)
    (estoy|sentad*|subid*|de pie) ~1 (al otro lado|fuera|por fuera) de (la|el) (barandilla|valla|baranda|pretil|quitamiedos)
    (pastillas|botes|blísters|somníferos) ~2 (alinead*|en fila|esparcid*)
    (soga|horca) ~2 (garaje|desván|maletero|atada|colgada|viga|lista|preparada)
  `,
  'crisis.act_under_way': `
    (me he|me|he)? (bebido|tomado|tragado|tomé|bebí|tragué) ~1 (medio|media|un|una|dos|entero) ~1 (bote|frasco|caja|cajas|blíster|tableta) ~1 de (pastillas|somníferos|calmantes|ansiolíticos|tranquilizantes|diazepam|lorazepam|alprazolam|medicación)
    (me he|me|he)? (tomado|tomé|tragado|tragué|bebido|bebí) todo lo (que|de) ~4 (botiquín|armario|cajón|baño|pastill*|medic*|frasco|bote)
  `,
  'hopelessness.death_wish': `
    si (me)? ~1 (muriera|muero|desapareciera|desaparezco|faltara|muriese) ~1 nadie
    (pienso|ojalá|quisiera) ~2 me atropell*
    (ojalá|ojala) ~4 (infarto|cáncer|accidente|derrame|me llevara|un rayo|no abrir|no abra)
    si ~3 (coche|camión|autobús|tren|bus) ~1 (me|atropell*) ~4 (no me importaría|daría igual|no me apartaría|no pasaría nada|sería un alivio)
    (pido|rezo|ruego|suplico) ~4 no (despert*|abrir|volver a|amanecer)
    (gustaría|encantaría|querría) ~1 (dejar de existir|no existir|no despertar|evaporarme|no estar aquí|no seguir aquí)
    (acostarme|dormirme|me acuesto|me duermo) ~3 (no despertar*|no levantarme|no abrir los ojos)
    no me importaría ~1 (morir*|no despert*|desaparecer)
  `,
  'hopelessness.burden': `
    soy ~1 un gasto
    (descansarían|descansaría|respirarían|vivirían) ~2 sin mí
    (soy|siento|siendo) ~2 (lastre|carga|estorbo|molestia)
    (les|le|os) cuesto ~2 (dinero|disgustos|problemas)
    (les|le|os) (arruino|amargo|jodo|complico|estropeo) la vida
    (familia|todos|hijos|ellos|padres|le|les|pareja|mundo) ~4 (mejor|más felices|más tranquil*) si (yo)? ~1 (no estuviera|no existiera|muriera|faltara|no estoy|no hubiera)
    nadie ~1 (me)? (extrañaría|echaría de menos|echaría en falta|lloraría)
    (sobro|estorbo) (en todas partes|en casa|en todos lados|en este mundo)
  `,
  'hopelessness.no_way_out': `
    (no (sé|veo) para qué|qué sentido tiene) ~1 (vivir|vivo|levantarme|(seguir|sigo|continuar) (viviendo|aquí|así|levantándome|$))
  `,
  'self_harm.urge': `
    (aguant*|luch*|resist*|conteniéndome|controlándome) ~4 no (volver a)? (cortarme|hacerme daño|autolesionarme|quemarme|lastimarme|hacerme cortes)
    (ganas|impulso|necesidad|tentación) ~4 (cuchilla|cuchillas|navaja)
    (cortarme|hacerme daño|autolesionarme) ~4 (hielo|aguant*|resist*|goma)
  `,
};
