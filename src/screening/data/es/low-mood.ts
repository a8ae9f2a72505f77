import { type PhraseTable } from '../../matching/compile.js';

/** Spanish: worth a look some time: low, numb, alone, worn out, unmet need, quarrel, relapse. */
export const ES_LOW_MOOD: PhraseTable = {
  'low_mood.low': `
    animo ~2 (por el piso|por los suelos|por el suelo|bajo|muy bajo|bajisimo|fatal|hundido)
    no me concentro ~2 (ni|en|desde|$)
    (nada|comida|todo|cafe) ~2 (me)? ~1 (sabe|sabor) a (nada|carton|tierra)
    (me da igual todo|todo me da igual|me dan igual las cosas|me resbala todo|paso de todo) ~1
    (me siento|siento que soy|soy como|parezco|soy) ~1 (como)? (un|una) (mueble|fantasma|robot|zombi|zombie|sombra|extrañ* en|piedra|trapo|mierda|cascara|caparazon|estorbo en casa|planta|espectador* de|desconocid*) ~2
    no ~1 (salgo|he salido|sali|salia|saliendo) ~1 de (casa|la cama|mi cuarto|mi habitacion) ~4
    (tiemblan|tiembla|temblando|temblor|tiemblo) ~3 (manos|piernas|cuerpo|entera|entero|sin parar|salir|pensar)
    (corazon|pecho|pulso) ~2 (se me (acelera|sale|encoge|dispara)|acelera|a mil|me oprime|encogido|me va a explotar|disparad*|taquicardia) ~2
    (otra|otro|primer|primera|un ano mas|esta|este|segundo|segunda) ~1 (navidad|navidades|cumpleanos|ano|dia de la madre|dia del padre|verano|nochebuena|aniversario) sin (mi|el|ella|ti|vos|mis|nadie) ~1
    (no levanto cabeza|no remonto|no salgo del pozo|no salgo del hoyo|voy cuesta abajo|en caida libre|toque fondo|he tocado fondo|estoy tocando fondo|no soy yo|no me reconozco|no me encuentro|me pesa (todo|la vida|el cuerpo)|se me hace bola) ~1
    # numb and grey; the sky and a car may be so too, so life has to be named or the writer
    (vivo|voy|ando|estoy|llevo|funciono|sigo|paso|modo|como|semanas|meses|dias) ~3 (piloto automatico|modo automatico|modo zombi|modo zombie|un zombi|un zombie|un robot|un fantasma)
    (todo|vida|dias|mundo|dia) ~2 (lo)? ~1 (veo|es|esta|se ve|son|siento|se volvio|se ha vuelto|me parece) ~1 (gris|negro|grises|oscuro|cuesta arriba|igual de gris|apagad*|plano|vacio|pesado|sin color|una mierda|demasiado|pa el arrastre)
    (ni siento ni padezco|no siento (nada|ni alegria|ni pena|ya nada)|como anestesiad*|anestesiad* por dentro|(estoy|me siento|ando|sigo|vivo) ~2 (anestesiad*|adormecid* por dentro|desconectad* de (mi|todo)|entumecid*|apagad*|vaci* por dentro|muert* por dentro|en blanco|ausente|irreal|rar* y triste))
    (nada|ya nada) ~1 me (hace ilusion|ilusiona|llena|motiva|anima|apetece|interesa|importa|emociona|entusiasma|alegra|da alegria|da placer|satisface|hace feliz|hace reir|provoca)
    no me (apetece|apetecia|nace|provoca|dan ganas de) ~1 (nada|quedar con nadie|estar con nadie|hablar con nadie|hacer nada|ver a nadie|salir|vivir asi|levantarme|ni)
    (sin|no tengo|perdi|perdido|cero|ni) ~1 (las)? ~1 (ganas|fuerzas|energia*|ilusion|motivacion|animo|animos|apetito|concentracion|pilas) ~1 (de|para|por)? ~1 (nada|levantarme|salir|hablar|comer|hacer|ver a|moverme|seguir con|cocinar|ducharme|banarme|trabajar|estudiar|todo|$)
    (he perdido|perdi|se me han ido|se me fueron|se me quitaron) ~1 (las ganas|la ilusion|el interes|el apetito|el hambre) ~2
    (vacio|hueco|nudo|agujero|peso|dolor|opresion|angustia) ~2 (dentro|adentro|por dentro|en el pecho|en la garganta|en el estomago|en el alma|que no se (llena|va|quita)|inmens*|enorme|por todo|constante|existencial|horrible|tremend*)
    (ando|estoy|me siento|sigo|llevo|tan|muy|medio|re|bien|super|andaba|vengo) ~2 (bajonead*|de bajon|bajon|de capa caida|apachurrad*|achicopalad*|agüitad*|depre|depresiv*|hecha polvo|hecho polvo|hech* mierda|hech* un trapo|por los suelos|por el piso|en la mierda|en el pozo|en un pozo|en un hoyo|hundid*|rot*|destrozad*|abatid*|melancolic*|apatic*|desganad*|en la lona|tocando fondo|a la deriva|sobrepasad*|superad*|saturad*|desbordad*|para el arrastre|pa el arrastre|agobiad*|angustiad*|amargad*|desesperad*|fatal|fundid*|chof|mal de animo|en un bache|mal de la cabeza|bloquead*|estancad*|irritable|desmotivad*|desilusionad*|incomprendid*|aislad*|abandonad*|invisible|desamparad*)
    (un|el|este|otro|tengo|dio|menudo|tremendo|me entro) bajon ~1 (de|que|hoy|horrible|terrible|brutal|enorme|tremendo|anoche|otra|$)
    me (da|dan|dio|entra|entran|pega|pegan|agarra|agarran) ~1 (bajon|bajones|bajoncito|la depre|angustia|la llorona|ganas de llorar)
    # alone
    (no tengo|sin|no hay|no me queda|nunca hay|no cuento con|no conozco a|echo en falta|necesito|busco|ojala tuviera) ~1 (a)? (nadie|alguien|amig*|un amigo|una amiga|ningun amigo) ~2 (con quien|a quien|que me (escuche|entienda|pregunte|abrace)|en quien|para hablar|cerca|hablar|de verdad|que pregunte|con)
    no tengo (amigos|amigas|a nadie|familia aqui|vida social) ~1
    (cene|ceno|cenar|cenando|comi|como|comer|pase|paso|pasado|pasar|celebre|cumpleanos|navidad|nochebuena|nochevieja|anos|domingo|finde|dia|comiendo|noche|fin de semana|vuelvo a estar|me quede|me he quedado|desayuno) ~4 (sol*|conmigo mism*|sin nadie|sin compania) ~1 (otra vez|de nuevo|como siempre|un ano mas|en casa|y llorando|frente a|y nadie|este ano|$)
    (me siento|sintiendome|estoy|sentirme|sentir) ~3 (sol*|solita|solito|fuera de lugar|de sobra|excluid*|ignorad*|invisible|un fracaso|fracasad*|inutil|culpable|menos que|un bicho raro|un cero a la izquierda|desplazad*|juzgad*|incomprendid*|mala madre|mal padre|pesim* (madre|padre|mama|papa|hij*)|avergonzad*|insuficiente)
    (que|mucha|tanta|esta|la|tengo|pesa la|duele la|siento) soledad ~3
    nadie ~1 (me|se) ~1 (escribe|llama|entiende|escucha|contesta|habla|felicito|pregunta|invita|saluda|extrana|busca|visita|acuerda de mi|acordo de|ha felicitado|hace caso|ve|mira|toma en serio|cree|pregunto|ha escrito|llamo|contesto|respondio|responde|incluye|abraza|da cuenta)
    # body, bed, sleep
    (dia|dias|finde|fin de semana|semana|domingo|sabado|tarde|tardes|manana|horas|mes|meses|vacaciones|todo|toda) ~3 (en la cama|metid* en (la)? cama|tirad* en la cama|sin salir de (la cama|casa|mi cuarto)|encerrad*|acostad*|en el sofa|sin levantarme|mirando (el|al) techo|sin ver a nadie|sin hablar con nadie|sin ducharme|sin bañarme|en pijama llorando)
    (miro|mirando|viendo) ~1 (el|al) (techo|vacio)
    (no|sin|apenas|casi no|ni) ~1 (pego|pegue|pegado|pegar|he pegado) ~1 ojo
    (no|sin|apenas|casi) ~1 (puedo|consigo|logro|duermo|dormir|he dormido|dormi|concilio|conciliar|pude) ~2 (dormir|el sueno|de noche|por las noches|nada|hace|desde|bien|horas|otra|dias|noches|semanas)
    (noche|noches|dias|semanas|otra) ~2 (sin dormir|en vela|en blanco|sin pegar ojo|de insomnio|de desvelo|desvelad*|dando vueltas|durmiendo (mal|fatal|tres|dos|cuatro))
    (estoy despiert*|sigo despiert*|despiert* desde|desvelad*|me despierto|otra vez despiert*) ~1 (desde|a)? las (dos|tres|cuatro|cinco|2|3|4|5) ~3
    (me cuesta|se me hace|cuesta|costando) ~1 (un mundo|un monton|la vida|horrores|bola|mucho|muchisimo|cuesta arriba|imposible|horrible) ~2 (levantar*|salir|todo|arrancar|vivir|cada dia|ducharme|comer|concentrar*|todo|$)
    (no|ni) ~1 (me)? ~1 (he|puedo|consigo|logro|tengo fuerzas para|tengo ganas de|quiero|soy capaz de|pude) ~1 (levantarme|levantar|salir|duchar*|bañarme|ducharme|comer|abrir las cortinas|ni vestirme|salir de (la cama|casa|mi cuarto)|hablar con nadie|arrancar|funcionar|sostenerme|parar de llorar|dejar de llorar)
    # crying, panic, racing head
    (lloro|llorando|llore|llorar|lagrimas|llanto|llorado|lloraba|llorona|lloro y lloro) ~3 (sin motivo|sin razon|sin parar|todo el dia|todos los dias|cada noche|toda la noche|por todo|por nada|a diario|por cualquier|en el (coche|auto|carro|bano|metro|trabajo|curro)|en la ducha|a escondidas|a cada rato|horas|todas las noches|antes de dormir|y no se por que|como una nena|como una tonta|desconsolad*|de la nada|otra vez|de nuevo|desde|hasta (quedarme|dormirme)|dia si)
    (ganas de|me pongo a|no paro de|no dejo de|me puse a|me eche a|termino|acabo|romper a|me largo a|me solte a|no puedo parar de) (llorar|llorando) ~2 (por|todo|cualquier|y|sin|en|otra|$)
    (ataque|ataques|crisis) de (panico|ansiedad|angustia|nervios|llanto|pnaico|anciedad) ~3
    (ansiedad|panico|angustia|miedo|depresion|insomnio|tristeza|pesadillas|toc|tca) ~2 (me (come|esta comiendo|consume|puede|ahoga|mata|supera|gana|paraliza|invade|tiene|esta matando|domina|ha vuelto|esta ganando)|por las nubes|a tope|volvio|ha vuelto|ha regresado|disparad*|otra vez|de nuevo|a mil|no me deja|horrible|todo el dia|todos los dias|cada vez (mas|peor)|sin parar|a full|fatal|que no se va|constante)
    (cabeza|mente|pensamientos|coco|cerebro) ~2 (no (para|paran|se calla|se apaga|me deja|me da tregua|descansa)|a mil|dando vueltas|en bucle|me va a explotar|hech* un lio|nublad*|a mil por hora)
    (dandole|dando|le doy|doy) ~1 (mil|muchas)? ~1 (vueltas) ~1 (a todo|a la cabeza|al coco|a lo mismo|toda la noche|y|a|$)
    # grief, break-up
    (echo|echar|echando|echamos) ~2 de menos ~1 a (mi|mis|el|ella|quien) ~4 (padre|madre|papa|mama|marido|mujer|hij*|abuel*|herman*|perr*|gat*|pareja|ex|amig*|novi*|era|el|ella|tanto|duele|cada|mucho|muchisimo)
    (extrano|extraño|extranar) ~2 (tanto|mucho|muchisimo|a mi (papa|mama|madre|padre|viejo|vieja|abuel*|herman*|espos*|novi*|ex|hij*|perr*|gat*)|a quien era|mi vida de antes|cada dia|horrores)
    (desde que|desde) ~3 (murio|fallecio|se fue|falta|se murio|me dejo|nos dejo|perdi|muerte|partio|se marcho|me quede sin) ~6 (casa|no|nada|vacio|sol*|siento|duele|vida|encima|todo|cuesta|igual|mal|llor*|mundo|ganas|duermo)
    (casa|piso|cuarto|mundo|vida|paredes) ~1 se me (cae|caen|viene|vienen|vino) (encima|abajo)
    (duelo|ausencia|perdida|luto) ~3 (me (puede|supera|cuesta|pesa|mata|duele|ahoga|come)|insoportable|a cuestas|no (acaba|pasa|se va)|pesa|duele|cuesta|durisim*|horrible)
    (me dejo|me ha dejado|me corto|termino conmigo|rompio conmigo|me engaño|me abandono) ~3 (y|hace|por|novi*|mujer|marido|pareja|ayer|despues) ~6 (no|llor*|sol*|rot*|mal|duele|hech*|superar*|duermo|como|vacio|hundid*|destrozad*)
    # worn out: carers, parents, workers
    (estoy|ando|me siento|acabo|llego|termino|vengo|tan|re|vivo|sigo) ~2 (quemad*|quemadisim*|reventad*|fundid*|agotadisim*|agotad*|exhaust*|sin fuerzas|al limite|al borde del colapso|sobrepasad*|desbordad*|consumid*|harta de todo|harto de todo|hart* de (luchar|fingir|ser fuerte|cuidar|tirar|estar mal|sentirme|todo|llorar)|cansad* de (luchar|fingir|ser fuerte|cuidar|tirar|estar mal|sentirme|todo|llorar|mi|esto|aparentar|sonreir)|rebasad*|tronad*)
    (no doy|ya no doy|no doy para) ~1 mas ~1 (con|de|$|y|ni)
    (no doy|ya no doy) (abasto|para mas|pie con bola) ~2
    (trabajo|curro|laburo|chamba|jefe|oficina|turnos|estudios|universidad|carrera|facultad|cuidarl*|cuidar|crianza|hijos|nenes|peques) ~2 me (esta|estan) ~1 (consumiendo|matando|quemando|superando|comiendo|ahogando|agotando|hundiendo|destrozando|pasando factura|volviendo loc*|desbordando)
    (cuido|cuidando|cuidador|cuidadora|a cargo de|criando|cuidar) ~8 (sol*|sin ayuda|agotad*|no puedo|nadie|releva|descans*|respiro|no doy|24 horas|limite|reventad*|quemad*|cansad*|ayuda|llor*)
    (me siento|soy|ser|sentirme) ~2 (mala|pesim*|mal|horrible|la peor|el peor|un desastre) ~1 (de)? ~1 (madre|padre|mama|papa|hij*|pareja|persona|amig*)
    (hart*|cansad*|aburrid*) de (fingir|sonreir|hacer como|decir que estoy bien|aparentar|ser fuerte|estar asi|sentirme asi|mi vida|mi misma|mi mismo|ser yo|luchar) ~1
    (finjo|fingiendo|sonrio|digo|dije|disimulo|aparento|me pongo la mascara|careta) ~4 (estoy bien|todo bien|pero por dentro|y por dentro|que no pasa nada|que todo|contenta|contento|feliz|sonrisa)
    (mala|mal|dura|horrible|dificil|fea|pesima|malisima|complicada|negra|oscura) (racha|epoca|temporada|semana|dia|tarde|noche) ~2
    (dia|semana|noche|racha|epoca|temporada|mes|ano|momento|fin de semana) ~1 (muy|bastante|super|bien|mas|re)? ~1 (mal*|dur*|horrible|dificil*|fe*|pesim*|de mierda|malisim*|chung*|horroros*|complicad*|espantos*|de perros|terrible) $
    (no) (estoy|ando|me encuentro|me siento) ~1 (nada)? (bien|bn|muy bien|a gusto conmigo) ~2
    (estoy|me siento|me encuentro|vuelvo a estar|sigo|igual de|ando|peor|voy) ~1 (muy|bastante|igual de|super|re|cada vez|mas)? ~1 (mal|peor|fatal|jodid*|chung*|horrible|triste*|tristisim*|deprimid*|de mal en peor|fregad*) ~1
    (todo|vida) ~1 (me|se) ~1 (supera|cuesta|pesa|agobia|abruma|sobrepasa|desborda|viene grande|derrumba|desmorona|me va de las manos|da igual|hace bola|va a la mierda|sale mal|viene abajo)
    (dia|dias|levanto|trabajo|casa) ~6 (y asi (dia tras dia|todos los dias|siempre|cada dia)|como un robot|sin ganas|siempre lo mismo|por inercia|y vuelta a empezar)
    (no se) ~1 (que|quien|como) ~1 (me pasa|hacer con mi vida|soy ya|salir de esto|salir adelante|explicarlo|estoy haciendo mal|seguir asi)
    (odio|me da asco|me averguenzo de|me da verguenza) ~1 (mi cuerpo|mi vida|mirarme|como soy|mi reflejo|el espejo|verme)
  `,
  'low_mood.need': `
    no (tenemos|tengo|hay) ~1 (para|con que|como) ~1 (pagar|comer|comprar|cenar|dar|llegar|la luz|el alquiler) ~2
    (cita|consulta|lista de espera|derivacion|turno|terapia|psicolog*|psiquiatra|terapeuta|salud mental|centro de salud|ambulatorio|seguridad social|imss|obra social|trabajador* social|asistenta social|medic* de cabecera|doctor*|servicios sociales|hospital|urgencias|prepaga|hospital de dia|dependencia) ~6 (meses|ano|anos|espera|me han dado el alta|me dio el alta|dieron el alta|se fue|se ha ido|me dejo|dejo de|baja|jubil*|cancel*|no me (hace caso|creen|cree|escucha|atiende|atienden|contestan|llaman|coge|cogen)|nadie me|rechaz*|me deneg*|denegad*|no hay (citas|plazas|turnos|hueco)|sin cita|me mandaron a casa|solo pastillas|pasan de mi|ya no esta|no llega|suspend*|me dijo que no|no cubre|no puedo pagar*|se acabo|diez minutos|ni me mira*|dentro de|ni caso|no puede (verme|atenderme)|dejado colgad*|me dejo colgad*|dejado tirad*|me echaron|despach*)
    me (han dado|dieron|dan) ~1 (cita|turno|el alta|largas) ~8 (para dentro|para|meses|sigo|mal|igual|y)
    (en lista de espera|esperando|llevo esperando|a la espera) ~3 (meses|anos|ano|semanas|terapia|psicolog*|psiquiatra|cita|turno|ayuda|que me llamen|desde)
    no (me|nos) (alcanza|llega|da) ~1 (para|el dinero|la plata|la lana|el sueldo|ni|a fin de mes) ~1 (la)? ~1 (comida|comer|renta|alquiler|luz|fin de mes|panales|medicinas|medicina|medicacion|terapia|psicolog*|remedios|leche|llegar|gas|nada)?
    (no puedo|no podemos|no tengo|no tenemos|sin|no hay) ~2 (pagar|dinero|plata|lana|un duro|un peso|guita|para) ~2 (terapia|psicolog*|alquiler|renta|comida|comer|luz|facturas|medicacion|recibos|medicinas|hipoteca|cenar|gas|colegiatura|panales|llegar a fin|dar de comer)
    (desahuci*|desalojo|desalojan|desalojar|nos echan del piso|me echan (del|de la|de) (piso|casa)|en la calle|me corren de la casa|quedarme en la calle|me quede sin (casa|trabajo|techo)|durmiendo en (el coche|un sofa|la calle|un albergue)|banco de alimentos|me corrieron del trabajo|me echaron del (trabajo|laburo|curro)|me despidieron del trabajo|perdi el (trabajo|curro|laburo)|en el paro y|debo (dos|tres|cuatro|varios) meses|deudas hasta|ahogad* (de|en|por) (las)? deudas) ~4
    (no llego|no llegamos|no llegar|para llegar) a fin de mes
    (no se|sin saber) ~1 (a)? (donde|quien|adonde) ~1 (ir|acudir|pedir|llamar|recurrir|meterme|vivir|dormir)
    (necesito|me vendria bien|me hace falta|quisiera|me gustaria) ~2 (hablar con alguien|alguien que|alguien con quien|un abrazo|ayuda|desahogarme|que me escuchen|que alguien|compania|apoyo)
    (hay alguien|alguien) ~1 (ahi|despiert*|por ahi|por aca|por aqui|conectad*|para hablar|que quiera hablar|con quien hablar|disponible) ~2
    (nadie|no) me (ayuda|ayudan|toman en serio|toma en serio|hacen caso|releva|echa una mano|cree|creen)
  `,
  'low_mood.worried_about_other': `
    (preocupad*|me preocupa|miedo por|asustad*|angustiad*|me asusta) ~2 (por|mi|que mi|con mi) ~3 (amig*|herman*|hij*|madre|padre|mama|papa|pareja|novi*|primo|prima|marido|mujer|companer*|sobrin*|niet*)
    (mi|una|un) ~1 (amig*|herman*|hij*|sobrin*|prim*|pareja|novi*|companer*|madre|padre) ~3 (se (corta|autolesiona|hace dano|hace cortes|quiere morir|quiere matar|quiere suicidar)|no quiere vivir|habla de (morir*|matarse|suicid*|quitarse)|intento (suicid*|matarse|quitarse)|dice que (se quiere|no quiere|quiere) (morir*|vivir|matar*))
  `,
  'conflict.civil': `
    (discuti|discutimos|discutido|discusion|bronca|pelea|peleado|peleada|pelee|peleamos|me pelee|nos peleamos|me agarre|me enoje|tuve un pleito|peleando|discutiendo|enfade|enoje|me enfade|rene|reñi|pelearme|discutir|enojad*|enfadad*|cabread*|dolid*|molest*) ~3 (con|mi|en) ~3 (herman*|madre|padre|mama|papa|pareja|novi*|marido|mujer|espos*|hij*|suegr*|familia|amig*|jef*|companer*|cunad*|viej*|padres|moderador*|grupo|comentario|respuesta|usuari*|ex|prim*|casa|compañer*|hilo) ~2
    (no nos (hablamos|dirigimos la palabra)|dejamos de hablarnos|(no me habla|me dejo de hablar|ha dejado de hablarme|me retiro la palabra) ~1 (mi|desde|por|hace|nadie|$))
    (me parecio|me ha parecido|me resulto|fue|ha sido|lo vi|lo veo|me cayo|me sento|me ha sentado|me sono|suena|encuentro|senti|estuvo|me parece) ~2 (injust*|feo|fatal|mal|desubicad*|fuera de lugar|borde|cruel|un golpe bajo|dur*|ofensiv*|insensible|grosero|hiriente|desagradable|pasad* de|condescendiente|irrespetuos*|poco empatic*) ~4 (lo que|que|tu|comentario|respuesta|contesta*|escrib*|dijiste|hilo|mensaje|respondi*|grupo|ayer|post)
    (tu|el|ese|su|vuestro|este) (comentario|mensaje|respuesta|post|tono|consejo) ~2 (me (dolio|hirio|sento mal|ha dolido|molesto|ofendio|hizo sentir mal|ha sentado|cayo mal|lastimo)|no me (gusto|ayuda|sento bien)|estuvo de mas|sobraba|fue (feo|injusto|cruel|duro))
    me (dolio|hirio|ofendio|molesto|ha dolido|senti atacad*|senti juzgad*|sento fatal) ~2 (lo que|tu|como|que me|el comentario|por ti|aqui|por lo)
    (no me parece|no es|que|muy|tan) (justo|injusto|justo que|bien que) ~1 (que|como|$)
    (siempre|solo|nunca) (le dan|le dais|os poneis|se ponen|apoyais|apoyan|contestais|contestan|me ignoran|me ignorais|me interrump*) ~2
    (no|ni) (estoy|estaba) ~1 de acuerdo (con|en) (lo que|tu|como|vosotros|ustedes|ese)
    me (siento|senti) ~1 (atacad*|juzgad*|ignorad*|excluid*|menospreciad*|ninguenead*|ninguneada|ninguneado) ~2 (en|por|aqui|este)
  `,
  'relapse.substance': `
    (anoche|ayer|hoy|finde|volvi a|he vuelto a|vuelto a|otra vez|de nuevo|termine|acabe|cai y|sabado|domingo|viernes|recai y) ~4 (me (tome|bebi|fume|meti|puse|emborrache|drogue|chupe|baje|pimple|coloque)|bebi|beber|emborrachar*|tomar (alcohol|de mas|sol*)|fumar|consumir|apostar|jugar a las (tragamonedas|tragaperras|maquinas|slots)|jugar al (poker|casino)|meterme (coca|rayas|una raya)|drogarme|chupar|esnifar|ponerme ciego|ponerme hasta|meti una raya|me puse pedo|me puse hasta) ~8 (despues de|tras|llevaba|limpi*|sobri*|sin beber|sin fumar|meses|anos|semanas|otra vez|de nuevo|cervezas|copas|vino|vodka|botella|raya|rayas|coca|porro|porros|apuest*|casino|sol*|$)
    (volvi a|he vuelto a|vuelvo a|volvimos a|vuelto a) ~1 (fumar|beber|tomar alcohol|consumir|apostar|jugarme|jugar a|el alcohol|las apuestas|las maquinas|los porros|la coca|las drogas|drogarme|emborracharme|chupar|meter|meterme|caer|gastarme|escabiar|enfiestarme) ~3
    (me gaste|gaste|me he gastado|gastado|perdi|he perdido|meti|me jugue|jugado|deje|fundi|me funde|queme|pula*) ~2 (sueldo|renta|alquiler|nomina|ahorros|plata|quincena|dinero|paga|todo|aguinaldo|pension|lana|hipoteca|euros|pesos) ~4 (apuest*|tragaperras|tragamonedas|maquina*|casino|ruleta|bingo|slots|poker|coca|alcohol|online|juego|deportivas|caballos)
    (meses|dias|anos|semanas|ano) ~1 (limpi*|sobri*|sin beber|sin fumar|sin consumir|sin apostar|sin jugar|sin tomar|sin probar*|de abstinencia|sin alcohol) ~3 (a la basura|al tacho|al carajo|a la mierda|perdid*|tirad*|y (ayer|anoche|hoy|cai|recai|volvi|bebi)|por la borda|y me tome|y la cague)
    (despues de|tras) ~3 (meses|dias|anos|semanas|ano) ~1 (limpi*|sobri*|sin beber|sin fumar|sin consumir|sin apostar|sin jugar|sin tomar|sin alcohol) ~3 (bebi|recai|volvi|cai|me tome|fume|he vuelto|he recaido|tome|aposte|consumi|la cague)
    (bebi|me tome|fume|recai|volvi|cai|tome|aposte|consumi|cervezas|copas|botella|vino|raya) ~4 (despues de|tras) ~2 (meses|dias|anos|semanas|ano) ~1 (limpi*|sobri*|sin|$)
    (bebo|tomo|bebiendo|fumo|me bebo|necesito beber|tomando|chupo) ~3 (sol*|cada noche|todas las noches|todos los dias|a escondidas|para dormir|para olvidar|para no pensar|demasiado|de mas|desde la manana|cada vez mas|por las mananas|a diario|para aguantar)
    (no puedo|no consigo|no logro|me cuesta) ~1 (dejar|parar) ~1 (de)? ~1 (beber|tomar alcohol|fumar|apostar|jugar|consumir|el alcohol|la coca|las apuestas|el juego|las maquinas|la bebida|drogarme|la botella|los porros|el tabaco)
    (ganas|mono|craving|ansias|necesidad|tentacion|tentad*|sindrome de abstinencia|a punto) ~2 (de)? (beber|tomarme (una|algo|unas)|consumir|meterme|fumarme|apostar|una copa|un trago|una raya|alcohol|coca|emborracharme|un porro|drogarme|jugar a|recaer|un chupito|una cerveza|entrar al casino|volver a (beber|consumir|fumar|apostar))
    (escondo|escondiendo|escondi) ~2 (botellas|botella|alcohol|cervezas|latas|tickets)
    (recai|he recaido|recaido|recaimos|tuve una recaida|otra recaida|mi recaida|tropece de nuevo|perdi mi racha|reinicio el contador|de vuelta al dia (uno|1|cero)) ~3
  `,
};
