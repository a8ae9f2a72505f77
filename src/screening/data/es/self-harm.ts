import { type PhraseTable } from '../../matching/compile.js';

/** Spanish: harm to oneself in all its ways, harm suffered from others, despair, voices. */
export const ES_SELF_HARM: PhraseTable = {
  'self_harm.urge': `
    (quiero|quisiera|necesito|necesidad|ganas|impulso*|ansias|tentacion|tentad*|urgencia|pienso en|pensando en|muero por|deseando|a punto|obsesion|mono|aguant*|antoj*|fantase*|se me pasa por la cabeza|me pide|vuelve la idea) ~3 (de)? ~1 (cortarme|hacerme (dano|cortes|sangrar|una raya)|lastimarme|autolesionar*|autolesion*|quemarme (la piel|con|los brazos|a proposito|$)|herirme|golpearme|ararme|arañarme (la|los|hasta)|pegarme (a mi|punetazos|contra)|arrancarme (el pelo|la piel|los pelos)|castigarme|sangrar|rajarme|clavarme|darme cabezazos|rasgarme|pasarme la cuchilla|usar la cuchilla|volver a cort*|pincharme|dejar de comer|vomitar todo|vomitar lo que)
    (sentir|extraño|echo de menos|extranar|necesito|ganas|busco|quiero|muero por|falta|hablan|llaman|pienso) ~3 (la|las|mi|mis|una|unas|a) (cuchilla|cuchillas|navaja|cuter|gillette|gillettes|hojilla|hojillas|trincheta|yilet)
    (cuchilla|cuchillas|navaja|cuter|hojilla|hojillas|trincheta|cortes|gillette|gillettes|sacapuntas) ~4 (me llama|me llaman|me mira|me miran|de vuelta|que me las|devuelva*|devuelvan|recuperar*|las quiero|la quiero|otra vez|escondid*|guardad*|debajo|por si acaso|en el cajon|en la mochila|en la funda|tentan*)
    (quiero|necesito|ganas|pedir*|pido|arrepiento) ~4 (que me (las|la|los) (devuelv*|den|de)|recuperar*|de vuelta) ~3 (cuchilla*|navaja|hojill*|cuter|$)
    (le di|di|entregue|le entregue|tire|he tirado|le he dado|deje) ~4 (cuchilla*|navaja*|hojilla*|cuter|gillette*) ~6 (quiero|arrepiento|necesito|devuelv*|recuperar*|buscand*|basura|vuelta)
    (extraño|echo de menos|añoro) ~1 (cortarme|los cortes|el dolor|hacerme dano|la sangre|la sensacion de cort*|lastimarme)
    (solo|unico|unica) ~4 (calma|alivia|ayuda|funciona|tranquiliza|dolor|paz) ~3 (cort*|sangre|dolor|cuchilla|hacerme dano|lastimarme|quemarme|golpearme)
    (aguant*|resist*|luch*|intent*|esfuerz*|evit*) ~4 (para|por)? ~1 no ~1 (cortarme|hacerme (dano|cortes|nada)|autolesionarme|quemarme|lastimarme|golpearme|sangrar|vomitar lo|recaer en los cortes)
  `,
  'self_harm.act': `
    (me hice|me he hecho|me hago|haciendome|hecho|hice|me volvi a hacer|volvi a hacerme|tengo|hacerme) ~2 (cortes|cortecitos|un corte|rayones|rayas|heridas|tajos|marcas|quemaduras|moratones|arañazos) ~3 (muslo*|brazo*|pierna*|muñeca*|antebrazo*|cuter|cuchilla*|navaja|barriga|cadera*|panza|tobillo*|a proposito|otra vez|anoche|hoy|de nuevo|esta (tarde|manana|noche)|yo mism*|para (sentir|no))
    me (corto|corte|he cortado|rajo|raje|he rajado|tajeo|tajee|sigo cortando|vuelvo a cortar|volvi a cortar|autolesiono|autolesione|he autolesionado|automutilo) ~3 (muslo*|brazo*|pierna*|antebrazo*|con (la|una|un) (cuchilla|navaja|cuter|gillette|vidrio|hojilla|trincheta|cristal|tijera*)|para sentir|para (no|calmar*|castigar*)|a escondidas|otra vez|de nuevo|cada vez|por las noches|cuando (estoy|me|no|todo)|hasta sangrar|a proposito|adrede|en secreto|sin que nadie|en el baño)
    me (quemo|queme|he quemado|quemaba|estoy quemando) ~2 (con|la piel|el brazo|los brazos|aposta|a proposito|adrede) ~1 (el|un|una|la|los)? ~1 (encendedor|mechero|cigarro|cigarrillo|cigarros|plancha|colilla|vela|incienso|a proposito|adrede|aposta|para|porque)
    me (pego|pegue|doy|di|golpeo|golpee|he pegado|he dado|castigo|muerdo|mordi|pellizco|clavo|clave|araño|arañe|rasco|rasque|hinco) ~1 (unos|los|las|con|yo|a mi)? ~3 (punetazos|punos|puños|puñetazos|golpes|cabezazos|bofetadas|cachetadas|contra la pared|contra el suelo|en la cabeza|en las piernas|en los muslos|las uñas|hasta (sangrar|hacerme|dejarme|que me)|los brazos hasta|moratones|moretones|yo mism*|a mi mism*|los nudillos) ~3
    (cabezazos|punetazos|puñetazos|golpes) ~1 (contra|a|en) (la|el|las|los|mi) ~1 (pared|paredes|muro|cabeza|espejo|suelo|puerta) ~6 (hasta|sangr*|mano|nudillos|no puedo|para|cuando|rabia|castig*|otra vez)
    me (doy|di|pego|pegue|estoy dando|golpeo|estrello) ~2 (cabezazos|contra|la cabeza contra|golpes contra|de cabezazos)
    me (araño|arañe|rasco|rasque|muerdo|mordi|pellizco|froto|arranco|arranque|he arañado|clavo) ~4 hasta ~2 (sangre|sangr*|hacerme (sangre|heridas|dano|llagas)|herida*|carne viva|que (sangra|sale|sangre|duela))
    me (arranco|arranque|he arrancado|estoy arrancando|tiro del|jalo|jalaba) ~1 (el|los|la|mechones de|a)? ~1 (pelo|pelos|cabello|pestañas|cejas|piel|costras|pelito) ~4 (mechones|a tirones|cuando|hasta|otra vez|ansiedad|calv*|calma*|sol*|nervios|sin darme cuenta|calvas|a puñados|para|agobi*|$)
    (llevo|estoy|sigo|ando) ~2 (arrancandome (el pelo|la piel)|pegandome (a mi|golpes|puñetazos)|golpeandome|arañandome|cortando) ~2 (otra vez|desde|dias|semanas|brazos|piernas|muslos|$)
    (me lastimo|me lastime|me hago dano|me hice dano|me he hecho dano|me dano|me hiero|me castigo) ~3 (a proposito|adrede|cuando|para|yo mism*|otra vez|de nuevo|anoche|hoy|ayer|en secreto|a escondidas|con (la|un|una|el)|fisicamente|cada)
    (manga larga|mangas|sudadera|pulseras|maquillaje) ~6 (cortes|marcas|brazos|que no (vean|se vean)|cicatrices|heridas|tapar*|calor)
    (recai|recaida|he recaido|volvi|he vuelto|vuelvo) ~2 (en|con|a)? ~2 (autolesion*|autolesiones|cortes|los cortes|lastimarme|cortarme|hacerme dano|quemarme|las cuchillas|la cuchilla)
  `,
  'self_harm.attempt': `
    (intente|trate de|quise) ~1 (matarme|suicidarme|ahorcarme|colgarme|tirarme|quitarme la vida|morirme|acabar con mi vida) ~3 hace ~2 (dias|noches|semana|semanas|horas|nada)
    (ayer|anoche|anteayer|antenoche|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|la semana pasada|el finde|esta semana|hace (un par de|dos|tres|cuatro|cinco|seis|unos|pocos|diez|_) (dias|noches|semanas)|hace una semana|el mes pasado|este mes|recien|el otro dia) ~5 (quise|intente|trate de|estuve a punto de|casi|he intentado|me quise|me intente) ~1 (me)? ~1 (matar*|mato|suicid*|quitar*me|quitar la vida|morir*|ahorcar*|ahorco|colgar*|cuelgo|acabar (con|conmigo)|tirar*me|tirar (al|a la|de|por)|tiro (al|de|por)|desvivir*|hacerlo)
    (me|casi me) (quise|intente|trate de) (matar|suicidar|ahorcar|colgar|quitar la vida|tirar) ~3 (hace|el|la|ayer|anoche|y|pero|otra|este|$)
    (ayer|anoche|anteayer|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|la semana pasada|el finde|hace _ dias|hace una semana|el otro dia|hace _ semanas) ~3 (me)? ~1 (tome|trague|he tomado|empastille|sobredosis|metio) ~6 (pastillas|todo|medicacion|blister*|frasco|caja) ~6 (lavado|hospital|urgencias|casa|nadie|desperte|vomit*|ingres*|uci|ambulancia|salve|funciono|morir*|no quise)
    (lavado de estomago|lavado gastrico|me lavaron el estomago|carbon activado|me hicieron un lavado|intento autolitico|tentativa de suicidio|intento de suicidio) ~4 (ayer|anoche|domingo|lunes|martes|sabado|viernes|jueves|miercoles|semana|ya en casa|en casa|ingres*|alta|y (ya|ahora|sigo)|hace|hospital|hoy)
    (sali|salgo|me dieron el alta|me han dado el alta|de alta|en casa|ingresad*|estuve en|volvi de) ~5 (intento|tentativa|sobredosis|lavado|despues de intentar*|por intentar*|tras intentar*)
    (me desperte|desperte|me encontro|me encontraron|se rompio la (cuerda|rama|soga)|me bajaron|no funciono|salio mal|me salvaron|fallo) ~5 (intento|pastillas|sobredosis|uci|hospital|no queria despertar|colgad*|cuerda|soga|morir*)
  `,
  'self_harm.starving': `
    vomite ~4 (adrede|a proposito|dedos|culpa|atracon*|a escondidas|gord*|engord*)
    (llevo|van|ya son|voy por|hace|dia) ~2 (dias|dia|horas|semana|_) ~2 (a|solo|sin|con|de|comiendo) ~1 (agua|cafe|comer (nada)?|probar bocado|probar comida|chicles|te verde|coca cero|ingerir|una manzana|liquidos|comida|ayuno) ~9 (fuerte|orgullos*|gord*|adelgaz*|peso|control|bien|merezco|menos como|kilos|hambre|castig*|vacia|vacio|limpi*|mare*|debil|delgad*|bascula|poderos*|desmay*|flac*|aguant*|feliz|ligera)
    (voy|corro|directa|directo|termino|me encierro|acabo) ~3 (al|en el) (bano|baño|vater|inodoro) ~3 (a)? ~1 (devolver*|vomit*|echar*|sacar*|meterme los dedos|tirar*)
    (me meto|me meti|meterme|metiendome|metido|me he metido) ~1 (los)? dedos ~2
    (vomito|vomitar|vomitando|devuelvo|purgo|purgue|purgarme|purgar|laxantes|me provoco|provocarme|provoque|devolverlo) ~4 (comer|comida|el vomito|todo|cada|veces al dia|adrede|a proposito|dedos|otra vez|atracon*|adelgaz*|despues|cenar|culpa|a escondidas|gord*|engord*|bano|los dias|para)
    (atraco|atraque|atracon*|me atraco|me atraque|me he atracado|comi todo|me di un atracon|arrase con) ~6 (vomit*|dedos|purg*|laxante*|devol*|baño|ayun*|castig*|culpa y)
    (no (merezco|me merezco|me permito|me dejo)|castigo sin) ~1 (comer|comida|cenar|desayunar|probar)
    (dejar|deje|dejado|dejo|evito|saltarme|me salto|salto|me brinco|brinco|escondo|tiro|escupo|boto) ~1 (de)? ~1 (comer|comidas|las comidas|la comida|la cena|cenas|cenar|comida) ~6 (control|adelgaz*|gord*|peso|delgad*|kilos|castig*|flac*|engord*|bascula|ver mis huesos|merezc*|orgull*|nadie (se|lo) (nota|da cuenta|ve))
    (cuento|contando|solo como|como solo|no paso de|menos de|bajar de|maximo|como) ~3 <kcal> ~3 (al dia|por dia|diarias|y|gord*|$)
    (anorexia|bulimia|tca|ana) ~2 (ha vuelto|volvio|gana|esta ganando|me gana|me habla|me grita|otra vez|de nuevo|me puede)
    (cuanto|mientras) menos como ~1 (mas|mejor) ~3
    (bascula|balanza|peso|numero|espejo) ~4 (no baja|todavia|nunca es|demasiado alto|me controla|decide|manda|sube) ~5 (comer|como|ayun*|vomit*|gord*|asco|ceno|castig*|comida)
  `,
  'abuse_suffered.violence': `
    <kin_any> ~8 me (empuja|golpea|patea|agrede|maltrata|zarandea|abofetea)
    <kin_any> ~3 (me|nos|le) ~1 (ha|han|volvio a|vuelve a|intento|quiso)? ~1 (agarro|agarra|cogio|coge|agarrado|cogido|tomo|apreto|aprieta|jalo|jala|tiro|estampo|empotro|levanto la mano|levanta la mano|zarandea|zarandeo|arrastro|dejo (un|el) ojo|dejo morad*|puso la mano encima|pone la mano encima|puso un cuchillo|escupe|escupio|muerde|quemo|rompio) ~1 (del|de|el|la|por|un|contra|los|encima|en|$)? ~2 (cuello|pelo|brazo|pelos|pared|garganta|escalera*|escaleras|suelo|morado|cara|costilla*|brazos|cabello|cigarro|fuerte|encima|boca|$)
    <kin_any> ~4 me (pega|pego|pegue|pegaba|golpea|golpeo|cachetea|cacheteo|patea|pateo|madrea|madreo|agrede|agredio|maltrata|azota|zurra|revienta|tunde|surte|abofetea|abofeteo|tortura|lastima) ~2 (con|cuando|cada|si|y|delante|otra|de nuevo|todos|por|porque|ayer|anoche|hasta|en|a|siempre|la|$)
    <kin_any> ~4 (me|nos) (caga a (palos|trompadas|piñas|golpes)|da (una|unas|palizas|de) (paliza|palizas|hostias|hostia|madrazos|golpes|cachetadas|bofetadas|correazos)|dio (una|un|unas|de) (paliza|hostia|hostias|puñetazo|cachetada|bofetada|bofeton|golpe|golpes|patada|madrazo|piña|trompada|patadas|cachetadas|golpiza)|infla a (hostias|palos)|muele a (palos|golpes)|pone la mano encima|pego una (paliza|hostia|bofetada)|ha dado (una|un) (paliza|bofetada|golpe|hostia)|amenaza con (matar*|pegar*|quitar*|un|una|hacer*)|amenazo con (matar*|pegar*|quitar*|un|una)|dejo el ojo morado|deja marcas)
    (cinturon|cable|chancla|vara|correa|cinto|palo|percha|hebilla) ~4 (cuando|si|notas|marcas|me pega|porque|espalda|otra vez)
    (me pega|me golpea|me pega con|me ha pegado|me volvio a pegar|me dio una paliza) ~6 (cuando (bebe|toma|se enfada|se enoja|llega)|notas|con (el|la|un|una)|delante de|si (no|hablo|salgo|me|le)|y luego (llora|pide)|y (dice|despues) que)
    (moretones|moraton*|moretes|cardenales|ojo morado|labio partido|costillas) ~6 (me (hizo|pego|ha hecho|dejo)|el|marido|novio|pareja|padre|tap*|ocult*|escond*|maquill*|preguntan|mentir|dije que)
    (miedo|panico|terror|tiemblo|temblando|tiemblo cuando) ~3 (de que|a que|cuando|a) ~2 (llegue|llega|vuelva|vuelve|oigo (la|sus) (llave*|pasos)|escucho (la|sus) (llave*|pasos)|beba|bebe|me encuentre|me pegue|se enfade|se enoje|tome|me haga algo) ~4 (el|mi|casa|puerta|borracho|borracha|marido|padre|pareja|ex|$)
    si (me voy|lo dejo|le dejo|me separo|lo denuncio|le denuncio|digo algo|abro la boca|cuento) ~4 (mata|matara|matar|quita a|quitar a|hijos|se mata)
    (vivo|camino|ando) ~2 (con miedo (a|en|de)|pisando huevos|sobre cascaras|con panico) ~4
  `,
  'abuse_suffered.sexual': `
    me (obligo|obliga|forzo|fuerza|presiono|ha obligado|obligan|ha forzado|forzaron|obligaron|chantajea*) ~2 (a)? ~1 (acostarme|tener (relaciones|sexo)|sexo|hacerlo|cosas que|chupar*|tocar*|desnudar*|follar|coger|hacer cosas|sexualmente|mandarle (fotos|videos)|darle|$)
    (encima de mi|me desperte|me despierto|despierto) ~6 (no quiero|no queria|digo que no|dormid*|dormia|tocand*|penetr*|dentro de mi|dije que no|dicho que no|encima de mi|mi (novio|marido|pareja|padrastro|tio))
    (aunque|le digo que|le dije que|decirle que|dije que) no ~4 (sigue|siguio|insiste|lo hizo|igual|no paro|me obliga|encima|le da igual|me lo hace|para)
    (violad*|violo|violaron|violacion|abus* de mi|abusad*|toco|manose*|metio mano|mete mano|me toca|me tocan|me manosea|toquetea*) ~5 (anoche|ayer|finde|fiesta|semana|sabado|viernes|domingo|mi (padrastro|tio|padre|primo|jefe|hermano|ex|novio|marido|profesor|entrenador|abuelo|pareja|cuñado)|noches|borrach*|dormid*|sin mi (permiso|consentimiento)|no se lo he (dicho|contado)|nadie me cree|debajo|entre las piernas)
    mi (padrastro|tio|padre|primo|jefe|hermano|ex|novio|marido|profesor|entrenador|abuelo|pareja|cunado|padrino|vecino) ~4 (me (viola|violo|toca|toco|manosea|manoseo|mete mano|metio mano|obliga|forzo|hace cosas|penetra)|abusa de mi|abuso de mi|entra en mi cuarto|entra a mi cuarto|se mete en mi cama)
    (amenaza|amenazo|amenazan|chantaj*) ~3 (con)? ~1 (publicar|difundir|subir|enviar|pasar|mandar|compartir) ~3 (fotos|videos|nudes|imagenes|pack)
  `,
  'abuse_suffered.control': `
    (me)? ~1 (revisa|mira|controla|espia|quita|quito|vigila|lee|revisar|rastrea|me quita|confisca|esconde|escondio|bloqueo|revisan) ~3 (el|mi|mis|los|todo|la|lo que|mi) ~1 (celular|movil|telefono|mensajes|whatsapp|cel|dinero|tarjeta|ubicacion|gps|sueldo|nomina|gasto|pasaporte|documentos|dni|redes|conversaciones|ropa que|llaves|hasta lo)
    (me controla|controla|controlando|decide|me prohibe|prohibe|prohibio|me prohibio|me elige) ~3 (lo que|con quien|hasta|a donde|quien|mis|cada|que|la ropa|todo|dinero|ver a|hablar|salir|trabajar|estudiar|usar) ~2
    no me deja* ~1 (ver|salir|hablar|trabajar|tener|quedar|estudiar|maquillarme|ir|vestir*|usar|visitar|sola|ni ir|dormir|comer|ponerme|llamar|conducir|respirar sola) ~1 (a|con|de|sol*|mi|mis|el|ni|al|hasta|la|trabajo|amig*|famil*|$)
    (me (encierra|encerro|tiene encerrad*|ha encerrado|encierran|dejo encerrad*)|no me deja salir de casa|cierra con llave|me echa la llave|me quito las llaves|me quita las llaves|me aislo de|me ha aislado de|me alejo de (mis|mi)|me ha alejado de) ~3
    (novio|novia|pareja|marido|mujer|ex|esposo|esposa|el|ella) ~2 me (sigue|persigue|acosa|rastrea|espia|vigila|cela por todo|aisla|humilla|desprecia|llama puta|insulta|anula|manipula|controla|amenaza) ~2 (todo|todos|cada|a todas|por|delante|con|constantemente|siempre|desde|al|en|hasta|el|a diario|$)
  `,
  'abuse_suffered.child': `
    (tengo|soy|cumpli) (8|9|10|11|12|13|14|15|16|ocho|nueve|diez|once|doce|trece|catorce|quince) ~1 (anos)? ~8 (me pega*|me pego|me toca|me toco|me encierra|me amenaza|golpea|abusa|no me dan de comer|me grita|tengo miedo)
  `,
  'voices.gaining': `
    (voz|voces) ~4 (me (mandan|manda|dicen|dice|ordenan|ordena|gritan|grita|insultan|insulta|obligan|obliga|repite|repiten|susurra*|exigen|persigue*|hablan|piden)|no me (dejan|deja)|no (paran|para|callan|se callan|se calla|se van)|cada vez|mas (fuerte*|alto|altas)|han vuelto|volvieron|vuelven|mas reales|dentro de mi cabeza|en mi cabeza|que no (existe*|hay))
    (escucho|oigo|vuelvo a oir|volvi a escuchar|empiezo a oir|estoy oyendo|sigo escuchando) ~2 (voces|una voz que)
    (me (siguen|persiguen|vigilan|espian|observan|estan vigilando|leen la mente|leen el pensamiento|controlan la mente|quieren envenenar|estan envenenando|pusieron un chip)|(camaras|microfonos) ~2 (en mi|por toda la|escondid*)) ~3 (casa|calle|todos|vecinos|todas|pared|cuarto|pensamientos|mente|$)
  `,
  'hopelessness.death_wish': `
    (me da igual|me da lo mismo|da igual) ~1 (estar)? (vivir|viv*) ~1 (o|que) ~1 (morir*|muert*)
    (si) ~2 (me pasara|me pasase|me atropellara|me arrollara|me pisara|me cayera|me partiera|viniera) ~3 (camion|coche|tren|autobus|bus|auto|carro|rayo|encima|por encima) ~6 (no me (quejaria|importaria|apartaria)|mejor|alivio|favor|daria igual|no pasaria|agradec*)
    (envidia|envidio|suerte) ~4 (los que (ya)? (descansan|estan muertos|se (van|fueron|murieron|han ido)|no estan|murieron|no despiertan)|los muertos|muertos|quien* (ya)? (se muere|murio|no esta|descansa|murieron)|la gente que (se)? (muere|murio|ya no)|cementerio|los difuntos|que ya no esta|tumba)
    (ojala|quisiera|por que no) ~4 (me hubiera tocado a mi|me hubiese tocado a mi|fuera yo (el|la) (muert*|enferm*)|hubiera sido yo|hubiese sido yo|me toque a mi|ser yo|me lleve|me llevara|me lleve dios|me lleve la muerte|diosito me lleve|se acabara todo|terminara todo|me muero|me muera|me cayera|estar en su lugar)
    (por que|ojala) ~2 (no (me mori|fui) ~1 yo|no me toco a mi|no me mori) ~3
    (quiero|quisiera|ganas de|solo quiero|desearia|me gustaria|prefiero|preferiria|me quiero|sueño con) ~2 (dejar de (existir|respirar|sufrir|vivir)|no (volver a)? despertar|morir*|desaparecer*|desaparecer del mapa|desvanecerme|borrarme|apagarme|apagarlo todo|estar muert*|descansar (en paz|para siempre|de todo)|que me trague la tierra|dormir (para siempre|eternamente)|esfumarme|que se acabe (todo|ya|mi vida|esto)|no estar|no vivir|no seguir (aqui|asi|viviendo)|que todo (pare|acabe|termine))
    (ya)? no (quiero|deseo|me apetece) ~1 (estar|seguir|vivir|existir|despertar*) ~1 (aqui|vivo|viva|mas|en este mundo|asi|viviendo|respirando|existiendo|esta vida|en esta vida|$)
    (no (le)? tengo miedo a (la muerte|morir)|la muerte) ~3 (me parece|seria) (un)? (alivio|descanso|la solucion|mejor|bonita|atractiva)
    (pienso|fantaseo|imagino|se me pasa por la cabeza|me ronda|me viene) ~3 (mi (muerte|funeral|entierro)|morir*|la muerte|no estar|quitarme|desaparecer|suicid*|matarme|tirarme) ~3
    (cansad*|hart*|agotad*|aburrid*) de (vivir|existir|respirar|estar viv*|esta vida|mi vida|la vida|seguir viv*|seguir aqui) ~1
    (me da igual|me da lo mismo|no me importa) ~1 (vivir o morir|morir*|morirme|si me muero|estar viv*|si vivo|despertar)
    ojalá ~3 (diera algo|no despertara|no despertar|durmiera y|muriera|atropellara|parara el corazón|no amaneciera|me llevara)
  `,
  'hopelessness.burden': `
    no (merezco|me merezco) ~1 (seguir|estar|continuar) (viv*|aqui|respirando)
    (hijos|familia|marido|mujer|todos|todo el mundo|padres|ellos|madre|gente|pareja|niños|amigos|mundo) ~3 (estarian|estaria|estaran|vivirian|serian|descansarian|descansaria|quedarian|respiraria*|irian|iria) ~2 (mejor|mas (felices|feliz|tranquil*|ligeros)|descansad*|aliviad*|en paz|si yo|sin mi) ~2
    (mejor|felices|bien|tranquil*|descansarian) ~3 (sin mi|si (yo)? ~1 (faltara|no estuviera|no existiera|muriera|me muriera|desapareciera|me fuera|no hubiera nacido)|con (el)? ~1 (seguro|dinero) que conmigo)
    (seguro de vida|dinero del seguro|el seguro|la poliza) ~6 (conmigo|valgo mas|mejor|sin mi|muert*|mi familia|mis hijos|cobrarian|cobren|cobrar|muero|muera)
    (valgo|sirvo) mas ~1 (muert*|seguro) ~2
    (soy|siento|siendo|me he vuelto|me converti en|no soy mas que|solo soy|ser) ~2 (una|un) ~1 (carga|estorbo|lastre|peso|molestia|parasito|inutil|problema|desgracia|decepcion|error|fracaso|basura|mierda|sanguijuela|cero) ~1 (para|a|de|que|$|y|total)
    (solo|no hago mas que|lo unico que hago es|siempre|solo sirvo para) ~1 (doy|traigo|causo|estorbo|molesto|estorbar|molestar|dar problemas|dar disgustos|arruinar|joder|amargar|hacer sufrir) ~2 (problemas|disgustos|gastos|trabajo|dolor|a todos|la vida|mi familia|$)
    (no (valgo|sirvo|merezco)) ~1 (para)? ~1 (nada|un carajo|una mierda|la pena|vivir|ser querid*|que me quieran|existir|estar vivo|estar viva|amor|absolutamente)
    (me (odio|detesto|aborrezco|doy asco|desprecio)) ~3
    (a nadie|nadie) ~2 (importo|importa si|le importo|notaria|se enteraria|se daria cuenta|me extranaria|lloraria|vendria a mi|me va a extranar) ~4
  `,
  'hopelessness.no_way_out': `
    (no (hay|veo|existe|encuentro)|ni) ~2 (luz|final|salida|esperanza|solucion|escapatoria|remedio|arreglo|futuro) ~2 (al final|del tunel|para mi|en mi vida|posible|alguna|ninguna|a (esto|nada|mi)|de aqui|por ningun*|$)
    (no (le)? (veo|encuentro|hallo|tiene)) ~1 (ya)? ~1 (el)? (sentido|proposito|razon|motivo|futuro) ~1 (a|de|para|ninguno|$|en) ~2
    (nada|esto|todo|vida) ~2 (ya)? ~1 (no)? ~1 (tiene|tenga|va a tener|tiene ya) ~1 (sentido|arreglo|remedio|solucion|salida|va a cambiar) ~1
    (nunca|jamas|no) ~1 (va|voy|saldre|mejorare|mejorara|cambiara|volvere|podre) ~2 (a)? ~1 (mejorar|ser feliz|salir de (esto|aqui|este)|cambiar nada|levantar cabeza|estar bien|recuperarme|curarme|a mejor) ~1
    (he|ya)? (tire|tirado|tiro|perdi) la (toalla|esperanza) ~2
    (estoy|me siento) ~1 (acabad*|condenad*|sin salida|atrapad* (y|en (mi|esta) (vida|cabeza))|perdid* para siempre|muert* en vida|sin futuro|sin esperanza)
    (esto no es vida|esto ya no es vida|no me queda nada|ya no me quedan (fuerzas|ganas de vivir)|todo esta perdido|mi vida esta (acabada|arruinada|perdida)|para que (nada|todo)|ya nada importa|ya (todo)? me da igual vivir)
  `,
};
