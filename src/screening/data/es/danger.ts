import { type PhraseTable } from '../../matching/compile.js';

/** Spanish: danger now, said outright: intent, plan, means, an act under way, a goodbye; one's own or somebody else's. */
export const ES_DANGER: PhraseTable = {
  'crisis.intent': `
    no (voy a|pienso) ver ~1 (el)? (amanecer|otro dia|salir el sol|la luz del dia)
    (cuando|en cuanto) ~3 (se vay*|se va|salga*|sale|este fuera|duerm*) ~5 (me mato|me suicido|me cuelgo|me ahorco|me tiro|me quito (la vida|de en medio)|me pego un tiro)
    (voy a|vamos a|quiero|pienso|decidi|he decidido|estoy decidid* a|toca|hora de|dispuest* a|necesito) ~1 (acabar con (esto|todo|mi vida|este sufrimiento|esta mierda|mi existencia|el dolor)|terminar con (esto|todo|mi vida|este sufrimiento)|ponerle fin|poner fin a) ~4 (hoy|esta|ahora|manana|ya mismo|mismo|de una vez|para siempre|este|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo))
    (me voy a|me vamos a|voy a) (matar|matarme|suicidar|suicidarme|colgar (en|del|de|con|esta|hoy|$)|colgarme|ahorcar|ahorcarme|pegar un tiro|pegarme un tiro|volar la cabeza|volar los sesos|tirar (al|a las|del|por (la ventana|el balcon)|desde)|tirarme (al (tren|metro)|a las vias|del|de un|por (la ventana|el balcon|el barranco)|desde)|quitar de en medio|quitarme de en medio|desvivir|desvivirme|cortar las venas|cortarme las venas|envenenar|envenenarme|lanzar (al|del|desde)|lanzarme (al (tren|vacio|metro)|del|desde)|reventar contra|estrellarme contra|estrellar (el (coche|auto|carro)) contra|dejar caer (de|del|desde|al)) ~1
    (no (llego|voy a llegar|creo que llegue|pienso llegar|llegare|paso|pasare|pienso pasar|voy a pasar) ~1 (a|de) (manana|esta noche|hoy|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|fin de semana|fin de mes|fin de ano)) ~3 (decid*|decidi|me mato|adios|lo (hago|hare)|se acabo|ya (lo)?|$)
    (esta|hoy|manana|este) ~1 (madrugada|noche|tarde|finde|viernes|sabado|domingo|lunes|mismo)? ~2 (me quito de en medio|me quito la vida|me mato|me suicido|me cuelgo (de|del|en)|me ahorco|me tiro (al (tren|metro)|a las vias|del|por (la ventana|el balcon))|me voy de este mundo|me pego un tiro|acabo con (todo|mi vida|esto)|pongo fin|le pongo fin|dejo de existir|dejo de sufrir|me despido del mundo)
    (me mato|me suicido|me cuelgo|me ahorco|me tiro|me pego un tiro|me quito (la vida|de en medio)|salto|lo hago|acabo con todo|me las tomo) ~3 (hoy|esta noche|esta madrugada|manana|ahora mismo|ahorita|al amanecer|antes de que amanezca|en cuanto|en (diez|cinco|un|unos) (minutos|rato))
    (hoy|ahora|esta noche|manana) ~1 ((es|sera) (el dia|la noche|el ultimo dia) (en que|de mi muerte|para (irme|morir*))|me muero por mi propia mano)
    (no hay|sin|no tiene|ya no hay) (vuelta|marcha) atras ~4 (hoy|esta noche|adios|me voy|muert*|pastillas|lo hago|dia|decid*)
    (hoy|esta noche|manana) ~1 es ~1 (el dia|la noche|la ultima) ~5 (no hay vuelta atras|sin vuelta atras|me voy|me mato|lo hago|se acaba|por fin|descanso)
    (si) ~1 (no|nadie) ~3 (contesta|responde|contestan|llama|viene|para|escribe) ~5 (salto|me mato|me tiro|lo hago|me las tomo|me tomo|me corto las|me cuelgo|me ahorco|me suicido|aprieto)
    (voy camino|camino|voy|me voy|manejo|conduzco|rumbo) ~2 (al|a la|hacia|del) ~1 (puente|viaducto|acantilado|barranco|vias|azotea|presa|precipicio) $
    (perdon*|perdoname|perdonadme|disculpen|lo siento) ~2 (por|de) ~1 lo que ~1 (voy a hacer|estoy a punto|hare|hago|pasara|va a pasar) ~4
    (quiero|pienso|voy a) ~1 (acabar|terminar) ~1 (conmigo|mi vida|mi existencia|con mi sufrimiento) ~2
    (ya)? (tengo|he tomado|tome|esta tomada) ~1 la (decision|determinacion) ~2 de ~1 (morir*|matarme|irme|acabar|suicid*|dejar de vivir|quitarme)
    (no voy a|no pienso|no quiero) ~1 (despertar|llegar|amanecer|ver el dia|ver amanecer) ~1 (manana|al|de manana|nunca mas|otra vez|otro)
  `,
  'crisis.plan': `
    (ya)? se (como|cuando|donde|con que) y ~1 (como|cuando|donde|con que) ~8
    (ya)? se ~1 (como|cuando|donde) ~3 (hacerlo|lo hare|matarme|morir*|suicidarme|quitarme la vida|me voy a matar)
    (tengo|todo|ya) ~1 (planeado|planificado|el plan|un plan|preparado|calculado|pensado) ~3 (para)? ~1 (matarme|suicid*|morir*|quitarme|irme|esta noche|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|manana|hacerlo|acabar)
    (nota|carta|notas|cartas|audio|audios|video|videos) ~1 (de)? ~1 (suicidio|despedida|adios) ~3
    (busque|buscando|he buscado|investigue|mire) ~3 (como|cuant*|que|dosis|el puente|metodo*) ~4 (morir sin|letal|mata|matarme|morir*|suicid*|mas alto|rapido y sin dolor)
  `,
  'crisis.means': `
    (tengo|con|sosteniendo|agarro|cogi|agarre|saque|aqui|sujeto) ~3 (blister|blisters|frasco|bote|caja|pastillas|cuchilla|navaja|cuchillo|cuter|pistola|revolver|escopeta|arma|soga|cuerda|somniferos|veneno|insulina|pistola de mi padre) ~2 (enter*|llen*|cargad*|abiert*)? ~1 (en (la|las|mi|mis) (mano|manos)|sobre la mesa|en la mesa|delante de mi|frente a mi|en el regazo|al cuello|en la muñeca|contra la muñeca|en la boca|en la sien|en la cabeza|en el cuello|enter* (y|en)|preparad*|para (hacerlo|morir*|matarme|acabar))
    (pistola|revolver|escopeta|arma|rifle) ~4 (cargad*|lista|mi cabeza|mi sien|en la boca|en la mesa|sobre la mesa|a mi lado)
    (soga|cuerda|cinturon|cable|lazo|nudo) ~3 (puest*|al cuello|en el cuello|alrededor del cuello|atad* (al|a la)|colgad* (de|del)|lista|list*|preparad*|en la viga|en la rama|hecho)
    (tengo|con|me puse|ya) ~1 (la)? (soga|horca) ~1 (puesta|al cuello|en el cuello|preparada|lista|hecha)
    (junte|he juntado|guarde|he guardado|ahorre|tengo|consegui|acumule|reuni|llevo juntando) ~3 (pastillas|medicacion|medicinas|insulina|somniferos|comprimidos|dosis|veneno|lorazepam|clonazepam) ~6 (no despertar|morir*|para matar*|acabar|de sobra|sobra|suficient*|bastante* para|irme|dormir para siempre|no volver|hacerlo|para siempre)
    (estoy|sentad*|parad*|subid*|aqui|asomad*|de pie|en el borde|ya en) ~3 (anden|vias|puente|azotea|cornisa|balcon|tejado|acantilado|barranco|viaducto|terraza|ventana|octavo|piso) ~8 (tirarme|saltar|salto|tren rapido|tirar me|lanzarme|dejarme caer|me tiro|acabar|el proximo tren|siguiente tren|que pase el tren|pase el tren)
  `,
  'crisis.act_under_way': `
    (acabo de|me acabo de|recien) ~1 (cortarme|rajarme|abrirme|cortar) ~1 (las)? (venas|muñecas|arterias)
    me (las|los) (tome|he tomado|trague|he tragado|acabo de tomar) ~1 (todas|todos|ya)
    (ya)? (me)? (tome|trague) (todas|todos) $
    (acabo de|me acabo de|termino de|hace (un rato|diez minutos|media hora|una hora|poco)|ya (me)?|recien (me)?|me he|me) ~1 (me)? ~1 (tragar*|tragarme|tomar*|tomarme|tomado|tragado|tome|trague|meter*|metido|zampar*|empastillar*|bajado|baje|echado|inyectado|inyecte|inyectarme) ~2 (una|dos|tres|cuatro|varias|un|todas|todo|media|entera|unas|veinte|treinta|cuarenta|cincuenta|cien|2*|3*|4*|5*|6*|cantidad|mogollon|un monton|un puñado|puñado) ~3 (cajas|caja|blister*|frasco|frascos|bote|botes|pastillas|comprimidos|paracetamol*|ibuprofenos|lorazepam|diazepam|clonazepam|rivotril|alprazolam|orfidal|trankimazin|somniferos|tabletas|grageas|insulina|lejia|raticida|capsulas|antidepresivos)
    (tome|trague|tomado|tragado|tomo) ~1 todo lo (que) ~1 (habia|tenia|hay|encontre|quedaba) ~3 (botiquin|cajon|armario|casa|cajones|bano|pastillas|$)
    (me (tome|trague|he tomado|he tragado)|tome|trague) ~6 (pastillas|todo|medicacion|frasco|caja|cajas|bote|blister) ~5 (me (esta|estoy|va) ~1 (entrando|dando|durmiendo|quedando|mareando)|sueño|tengo sueno|mareo|mareada|mareado|no siento|se me (nubla|cierran)|no quiero morir|tengo miedo|ya esta hecho|no se cuanto|adios|perdon*)
    (me (corte|he cortado|raje)|cortes|corte) ~3 (muy profund*|profund*|venas|muñecas|munecas|demasiado|hond*) ~6 (no (para|deja|paro)|sangr*|sangre|mare*|no se (corta|detiene)|me desmayo|chorro|ayuda)
    (no (para|paro|deja) ~1 (de)? (sangrar|salir (la)? sangre|salirme sangre)|hay (mucha|muchisima) sangre|estoy perdiendo (mucha)? sangre|me estoy (desangrando|muriendo))
    (ya|lo|esta) ~1 (lo)? (hice|he hecho|hecho) ~3 (no hay vuelta|ya no hay|me queda poco|en unas horas|empieza|adios|solo queda esperar|me voy durmiendo)
    (deje|he dejado|abri|abro) ~1 (abierto)? ~1 (el|la llave del) gas ~3
  `,
  'crisis.other_in_danger': `
    (mi|una|un|la|el) ~1 (amig*|herman*|hij*|madre|padre|mama|papa|marido|mujer|novi*|pareja|ex|companer*|prim*|sobrin*|vecin*|espos*|roomie|chic*|tio|tia|abuel*) ~4 (se esta (cortando|desangrando|matando|ahorcando)|se corto las|se ha cortado las|esta (en|subid* a) (la|el|un|una|las) (azotea|terraza|puente|cornisa|ventana|balcon|tejado|vias|anden) ~4 (dic*|salt*|tira*|lanz*|despid*|matar*|amenaz*)|(dice|diciendo) que (se corta|se va a cortar) ~2 venas|se quiere tirar|se va a (matar|tirar|suicidar|colgar|ahorcar)|dice que se (tira|mata|va a (matar|tirar|suicidar|colgar)|suicida|cuelga)|amenaza con (tirarse|matarse|suicidarse|saltar)|se esta despidiendo|se ha despedido|se despidio|tiene (una|un) (pistola|arma|cuchillo|soga|cuchilla)|quiere saltar|quiere matarse (hoy|ahora|esta)|no responde y|no respira|se ha encerrado con) ~4
    (me|nos) (acaba de|ha) ~1 (mandar|mandado|escribir|escrito|enviar|enviado|llamar|llamado|dejado|pasado) ~4 (despidiendose|despedida|que se mata|que se va a matar|de adios|adios para siempre|que se tira|nota de suicidio|carta de despedida)
    (encontre|he encontrado|acabo de encontrar) a ~3 (colgad*|inconsciente|con pastillas|sangrando|sin respirar|desangr*|que no (respira|despierta|responde))
    (no (responde|contesta|despierta|respira)) ~5 (pastillas|se ha tomado|se tomo|sangre|nota|carta|sobredosis|despid*)
    (se ha tomado|se tomo|se ha tragado|se trago|acaba de tomarse|se acaba de tomar) ~2 (todas|todo|todos|un monton|la caja|el bote|el frasco|un frasco|una caja|muchas|veinte|treinta) ~1 (sus|las|los|el|de|la)? ~2 (pastillas|medicacion|medicinas|frasco|bote|caja|blister|botiquin|somniferos|orfidal)
  `,
  'crisis.violence_now': `
    (esta|estan) (pegando|golpeando|dando una paliza|ahorcando|matando) a (su|mi) (mujer|novia|hij*|madre|marido|niñ*|hermana|hermano|pareja) ~3
    (esta|estan|sigue) ~1 (tirando|echando|derribando|golpeando|aporreando|pateando|rompiendo|forzando|tratando de tirar|queriendo tirar|intentando tirar|reventando) ~2 (la)? (puerta|cerradura|ventana) ~4
    (tira|golpea|patea|aporrea|rompe) ~1 la puerta ~5 (niños|nenes|escondid*|miedo|encerrad*|gritando|matar*|ayuda|socorro)
    (grita|gritando|dice|diciendo|amenaza|amenazando) ~3 (que)? ~1 (nos|me) (mata|va a matar|matara) ~4
    (nos|me) (va a matar|quiere matar|esta matando|esta ahorcando|esta apuntando|esta pegando|esta golpeando|esta ahogando|apunta con) ~2 (ahora|ahorita|ayuda|socorro|esta|llam*|con|$)
    (esta|anda|viene|entro|ha entrado) ~1 (con)? (un|una) (cuchillo|pistola|machete|hacha|bate|arma|escopeta|navaja) ~5
    (le|les) esta (pegando|golpeando|dando una paliza|ahorcando) ~2 a (mi|mis) ~2
    (estoy|estamos|me he|me) (escondid*|encerrad*|encerre) ~3 (baño|cuarto|armario|habitacion|closet|cochera|patio) ~6 (me (busca|mata)|gritando|fuera|puerta|entrar|hijos|niños|borracho|miedo|el|cuchillo)
  `,
  'crisis.goodbye': `
    (os quiero|los quiero|os amo|los amo|les quiero|te quiero|las quiero) ~5 (hasta siempre|adios|cuidad|cuiden|cuida|perdon*|me voy|hasta nunca|en otra vida) ~3 (hasta siempre|de (mi|mis)|a (mi|mis)|para siempre|adios|$)
    (cuidad|cuiden|cuida|cuidame|cuidenme|cuidadme) ~1 (de|a|bien|mucho)? ~1 (a)? (mi|mis|los|al) ~1 (gat*|perr*|hij*|niñ*|madre|padre|mama|papa|familia|abuel*|herman*|nen*|chic*) ~3 (hasta siempre|adios|cuando|por favor|yo no|perdon*|los quiero|os quiero|ya no|$)
    (hasta siempre|hasta nunca|adios para siempre|me despido para siempre|nos vemos en (otra vida|el cielo|el otro lado)) ~3
    (esto|este|esta) (es|sera) ~2 (una|mi|un|la)? ~1 (despedida|adios|ultimo (mensaje|post|adios)|ultima vez que (escribo|me leeis|me leen|entro)) ~2
    (no me (busquen|busqueis|lloren|lloreis|esperen)|no (lloren|lloreis|esten tristes|os culpeis|se culpen)) ~6 (descans*|me voy|ire|no estare|en paz|decision|adios|quiero|ya no|perdon*|por mi)
    (hicieron|hicisteis|hiciste|hizo) ~1 (todo)? ~1 lo que (pudieron|pudisteis|pudiste|pudo) ~4 (adios|me voy|despedida|no (es|fue) (culpa|su culpa)|perdon*|$)
    (cuando|para cuando) ~1 (leais|lean|leas|encuentren|encontreis|vean) (esto|este mensaje|esta carta|la carta|mi cuerpo) ~5
    (me despido|vengo a despedirme|queria despedirme|paso a despedirme|solo queria despedirme) ~2 (de todos|de ustedes|de vosotros|del mundo|de la vida|para siempre|del grupo) ~3 (ya no (puedo|aguanto)|no puedo|no aguanto|me voy|perdon*|gracias|$)
  `,
  'crisis.unsafe': `
    (no me fio|no confio|no puedo confiar|tengo miedo|me da miedo|me dan miedo|no respondo) ~2 (de mi|en mi|quedarme sol*|estar sol*|mi mism*) ~1 (esta noche|hoy|hacer* (algo|una)|ahora|cuchill*|pastillas|lo que)
    (tengo miedo|me da miedo|miedo) ~1 (de|a)? ~1 (lo que (pueda|puedo|voy a) hacer*|acabar haciendo algo|hacerme algo|hacer una (tonteria|locura|estupidez)) ~2
    (alguien|por favor|que alguien) ~2 (me)? (pare|detenga|quite) ~2 (antes|las pastillas|la cuchilla|no quiero hacerlo|que lo)
  `,
  'crisis.harm_other': `
    (voces|voz) ~3 (mand*|dic*|orden*|pid*) ~3 (que)? ~2 (mate|le haga dano|apunale|haga dano a|ahogue) ~1 (a)? ~2 (mi|mis|hij*|bebe|madre|alguien|ell*|vecin*|todos)
    (miedo|ganas|voy|impulso|a punto) ~2 (de|a) ~1 (hacerle (dano|algo)|matar*|ahogar|sacudir|zarandear|tirar por|apuñalar) ~1 (a|al|la|lo)? ~1 (mi|mis|bebe|hij*|niñ*|madre|padre|marido|mujer) ~2
  `,
  'crisis.hinted': `
    me quedan (pocas|unas|unas pocas) horas ($|de vida|aqui|en este mundo)
    les dejo mis cosas ~6 (acaba|adios|noche|me voy)
    (cuando|en cuanto|apenas) ~1 (se duerm*|se vay*|duerm*|salg*|se acuest*|se queden dormid*) ~4 (lo hago|lo voy a hacer|lo hare|voy a hacerlo)
    (camino|voy|me voy|manejo|conduzco|voy manejando|voy caminando|agarre el (auto|coche|carro)) ~3 (al|hacia el|a la|a las|hacia la) (puente|acantilado|viaducto|azotea|vias|barranco) ~1
    (ya)? no (me)? (hare falta|hago falta|voy a hacer falta|necesitare|me vais a necesitar) ~1 (manana|mas|a nadie|$)
    (manana|a partir de (hoy|manana)) ~1 (ya)? no (hago falta|molestare|estorbo|os molesto|los molesto|seré un problema|sere un problema|sere una carga) ~2
    (ya)? no (voy a|os|los|les) ~1 (molestar|molestare|dare|dar) ~1 (mas)? ~1 (problemas|guerra|a nadie|mas|nunca mas) ~2
  `,
};
