import { type PhraseTable } from '../../matching/compile.js';

/** Spanish: what must not be shown before somebody looked: aimed at members or groups, sexual, for sale, other people's data. */
export const ES_MISUSE: PhraseTable = {
  'abuse.insult': `
    (eres|sos|serias) ~2 (un|una|unos|tan|muy|mas|bien|el|la)? ~1 (pesad*|plast*|caradura|lloron|llorona|llorica|rata|ratero|bruto|bruta|mierda|asco|hipocrit*|narcisista|quejica|quejos*|victimista|dramatic*|parasit*|lacra|fantasm*|farsante|manipulador*|toxic*|egolatra|amargad*|ridicul*|patan|pelotud*|boludo|boluda|forro|sorete|naco|culer*|mamon*|mamona|pinche|cagada|garca|tarad*|mongol*|anormal|petard*|cansin*|insoportable|despreciable|asqueros*|repugnante|cerd*|vago|vaga|foca|ballena|vaca|bola de sebo|feto|aborto|mantenid*|muert* de hambre|enferm*|chiflad*|rayad*|descerebrad*|atencion) ~2 (y|siempre|das|aqui|que|de|$|con|nadie|callate|tomatela*|largo|no)
    (menud*|vaya|que|pedazo de|puto|puta|pinche|maldit*|so) ~1 (pesad*|plasta|llorica|lloron|llorona|pelotud*|boludo|boluda|idiota|imbecil|tarad*|inutil|ridicul*|patetic*|fracasad*|payas*|asqueros*|gord*|culer*|pendej*|loca|loco|cerd*|basura|mongol*|anormal|egoista|mentiros*|falso|falsa|victimista) ~1 (eres|sos|de|estas hech*|callate|das)
    (tomatela|tomatelas|rajate|rajá de aca|pira de aqui|fuera de aqui|largate|largaos|vete|borrate|esfumate|abrite|andate|salte|aire|largo) ~2 (de aqui|de aca|del (grupo|foro)|de este|del hilo|ya|$) ~1
    (nadie|ninguno|aqui nadie) ~1 te ~1 (aguanta|quiere|soporta|pidio|lee|traga|banca|cree|va a creer|pregunto|hace caso|necesita|echara|extranara|va a extranar|aguantamos) ~2
    (das|dais|me das|nos das|que) ~1 (mucho|mucha|un)? ~1 (asco|grima|verguenza ajena|pena ajena|repelus|penita|nauseas|arcadas|cringe)
    (deja|para|parale|basta|ya) ~1 (ya)? ~1 (de|con) (tu|tus|dar|hacerte|llorar|quejarte|lloriquear|tanto drama|tanto cuento|inventar*|mendigar|dar la (lata|brasa|tabarra|murga)|tanta queja) ~3
    (siempre|todo el (dia|rato)) ~1 con (el|la|lo|tu) ~1 (mismo|misma) ~1 (rollo|cuento|cantinela|historia|cancion|mierda|drama|lloro)
    (me la (suda|pela) tu|a nadie le importa (tu|lo tuyo|tu vida|tu mierda)|a quien le importa tu|no le importas a nadie|vete a llorar|callate la boca|callate ya|cierra el pico|cierra la boca|cerra el orto|andate a cagar|andá a cagar|vete al carajo|chinga tu madre|chingate|que te den|que te folle*|jodete|metetelo por)
    (por eso|normal que|no me extraña que|con razon|logico que) ~2 (te|nadie te|tu|todos te) ~1 (dejo|dejaron|dejan|pega|pego|odian|quiere|aguanta|abandon*|echaron|engaño|deja|han dejado|estes sol*|estas sol*) ~2
    (te lo (mereces|merecias|buscaste|has buscado|ganaste)|bien merecido lo tienes|te esta bien empleado) ~2
  `,
  'abuse.exclusion': `
    (dejad|dejen|parad|paren|dejemos|dejar) de (contestar*|responder*|hablar*|hacer*|dar*|escribir*|leer*|seguir*) ~2 (a|con|caso a|bola a) ~1 (ese|esa|este|esta|el|ella|_) ~2
    (propongo|pido|voto|que tal si|vamos|vamos a|por favor|os propongo|les propongo|hay que|deberiamos|entre todos|porfa|mejor) ~3 (que)? ~1 (nadie|no le|todos|ignorar*|ignoremos|bloquear*|bloqueemos|reportemos|reportar|echar|echemos|hacerle el vacio|no contest*|expulsar|dejar* de lado) ~2 (le)? ~2 (conteste*|responda*|escriba*|hable*|haga caso|lea|todos|tod*|a (este|esta|ese|esa|el|ella|_)|al|del grupo|el vacio|siga*|apoye*) ~2
    (nadie|no) ~1 (le)? ~1 (contesteis|contesten|conteste|respondais|respondan|hagais caso|hagan caso|hableis|hablen|hable|le hagan caso|le sigan|escriban) ~1 (mas)? ~1 (a|con) (este|esta|ese|esa|ella) ~2
    (ignor*|bloque*|report*|denunci*|echad|echen|saquen|expulsen|banead|baneen|fuera) ~1 (todos|entre todos|tod*|ya)? ~1 (a)? (este|esta|ese|esa|al|el|la) ~1 (tipo|tipa|tio|tia|user|usuari*|pesad*|idiota|payas*|tipej*|loc*|individu*|mentiros*|llorica|imbecil|persona|troll|de siempre) ~2
    (a ver si|hasta que) ~1 (asi)? ~1 se (larga|va|cansa|pira|aburre|marcha|raja) ~2
    (le|la|lo) ~1 (hacemos|hagamos|hagan|haced) ~1 el vacio ~2
  `,
  'hate.group': `
    <group> ~2 (vienen|solo vienen|viene|vinieron) ~1 a ~1 (robar*|violar|delinquir|quitar*|vivir del|vivir de|aprovechar*|chupar|invadir*|matar*|parasitar)
    <group> ~3 (son|sois|deberia*|hay que|tendria*|merece*|habria que|a ver si|a|dan|nos|que se|iros|fuera|de|viene*|unos|estan|sobran|no son) ~3 (parasit*|escoria|basura|ratas|plaga|lacra|animales|monos|cucarachas|asco|violador*|delincuent*|ladron*|terrorista*|enferm*|degenerad*|pervertid*|aberracion|inferior*|vividores|paguita*|paguitas|ayudas|echar*|echarlos|deport*|su (pais|tierra|casa|selva)|vuelvan|vuelvan a su pais|larguen|muert*|morir*|exterminar*|quemar*|gasear*|matar*|colgar*|castrar*|roban|invad*|mierda|sucios|cerdos|salvajes|criminales|pederastas|malnacid*|subnormales|personas)
    (fuera|muerte a|odio a|asco de|putos|malditos|que se vayan|echad a|largo|echar a|malditas|putas|mueran|sucios|puto|maldito|pinches|negros de mierda) ~1 (todos|todas|los|las|el|esos)? ~1 <group> ~2
    (vete|volve|vuelve|vuelvete|vuelvanse|vuelvan|larguense|regresate|regresense|marchaos|iros|volveos|que se vuelvan|que se vayan|devuelvan*|regresen) ~1 (a|para) (tu|su|vuestro|vuestra|sus) ~1 (pais|tierra|selva|puta tierra|maldito pais|cueva|cloaca|continente)
    <group> ~1 (de mierda|asqueros*|fuera|go home|al horno|a la camara)
    (panchit*|sudaca*|moromierda|negrata*|gitanazo|bolitas de mierda|paragua de mierda|indio de mierda|india de mierda|bollera de mierda|travelo*|maricon de mierda|marica de mierda|feminazi*|judiada|perro judio|negro de mierda|negra de mierda|villero de mierda|moro de mierda|mora de mierda)
    (hitler|franco|nazis) ~4 (razon|tenia razon|se quedo corto|hacia bien|hace falta|falta haria)
  `,
  'threat.violence': `
    (como|si|cuando|el dia que) ~1 (te|os) ~1 (cruce|vea|pille|encuentre|agarre|coja|enganche|cruzo|agarro|veo|pillo|encuentro) ~4 (te|os) ~1 (reviento|mato|parto|rajo|voy a|rompo|meto|cago a palos|destrozo|arranco|vas a enterar|enteras|lamentar*|hostia|mando al hospital|acuchillo|descuartizo|cargo|arrepentir*|fostio) ~2
    (te|os|lo|la) ~1 (voy|vamos) a ~3 (y)? ~1 (te)? ~1 (voy a)? ~1 (partir las|partir la|romper la|romper los|romper las|romperte|partirte|matar|reventar|rajar|quemar|cagar a (palos|trompadas|piñas|tiros)|hacer (dano|pagar|picadillo)|pegar un|pegar una|meter un|encontrar y|buscar y|encontrar|destrozar|hundir|pillar|dar una paliza|dar de hostias|arrancar|acuchillar|apuñalar|madrear|desfigurar|cortar el cuello) ~3
    (vas a|vais a) ~1 (ver|pagar|pagarlo|arrepentirte|lamentar|acabar en|terminar en|sangrar|suplicar|desear) ~3 (mal|lo pagaras|caro|hospital|cementerio|cajon|bolsa|quien soy|bueno|hostia|nacido|nunca)
    (se|ya se|averigue|tengo tu|conozco tu) ~2 (donde|direccion|casa|calle|cole de tus|escuela de tus) ~2 (vives|trabajas|estudias|vive tu|duermes|tu casa|tus hijos)
    (voy a|mañana|lo voy a|la voy a|los voy a) ~1 (matar|apunalar|quemar|rajar|disparar|pegarle un tiro|reventar|llevar un cuchillo|llevar una pistola|envenenar|cargarme) ~1 (a)? ~1 (mi|al|a la|la|el|lo|los|ese|esa) ~1 (jefe|jefa|ex|vecin*|padre|madre|herman*|marido|suegr*|colegio|escuela|instituto|profesor*|hijo de puta|cabron|casa|coche|todos|compañer*|casero) ~2
    (estas|estais|eres|sos) ~1 (muert*|hombre muerto|avisad*|advertid*) ~3 (cuando|si|te|$|como|en cuanto)
  `,
  'pro_harm.encourage': `
    (hazlo|hacelo|haganlo|hacedlo|tirate|tírate|salta|saltá|matate|matate|muerete|morite|cortate|colgate|ahorcate|ahorquese|tomatelas|traga|terminala|acabalo|acaba con ello) ~3 (ya|de una (puta|maldita|jodida)? ~1 vez|cobarde|y (deja|dejate|deja de|callate|punto|nos|descansa*|libera*|no avises)|si (tanto|tantas|eres)|pues|entonces|que nadie|nadie te|dale|venga|anda|mierda|todas|hasta) ~3
    (si) ~1 (tanto|tantas|tantisim*|de verdad|realmente) ~2 (quieres|ganas|odias|sufres|querés|queres|deseas|te quieres) ~2 (tienes|morir*|vivir|la vida|tenes|suicid*|matar*)? ~2 (tirate|hazlo|matate|salta|hacelo|cortate|a que esperas|muerete|colgate|por que no|hacelo)
    (a que esperas|que esperas|que estas esperando|no tienes (huevos|cojones|valor|agallas|lo que hay)|no tenes (huevos|los huevos)|te falta valor|no te atreves) ~5 (hazlo|hacelo|tirate|salta|matate|cobarde|suicid*|para (matarte|hacerlo|tirarte)|a (matarte|hacerlo|tirarte|saltar)|$)
    (por que no|porque no|deberias|tendrias que|mejor|podrias|ojala|ya podrias|haznos (un|el) favor|hacenos el favor) ~3 (te)? ~1 (matas|mates|matarte|suicidas|suicidarte|tiras por|tiras al|tirarte por|tirarte al|tirarte de|mueres|morirte|murieras|cuelgas|colgarte|ahorcas|ahorcarte|cortas las venas|cortarte las venas|desaparec*|desvives|tires|cuelgues|mueras)
    (un|una|otro|solo un) ~1 (corte|cortecito|tajo|atracon|ayuno|cuchillada) ~2 (mas)? ~1 (no pasa nada|no hace dano|no mata|no te hara|te (va a|vas a)|vas a|te sentiras|te hara|alivia*) ~3
    (corta|cortar|cortarte|cortate|quemate|quemarte|vomita|vomitar|ayuna|ayunar|ayuno|no comer|pasar hambre|sangrar|autolesion*) ~4 (te (vas|va) a (sentir|sentar|aliviar|ayudar|calmar)|te sentiras|te ayudara|te hara sentir|es la solucion|es lo mejor|alivia mucho|te lo recomiendo|lo recomiendo|no es tan malo|es tu cuerpo|mas profundo|mas hondo|mas adentro|pruebalo|proba|prueba)
    (quien|alguien|quienes) ~2 (se (apunta|anima|suma|une)|quiere|me acompaña|conmigo|acompaña|para hacer|se anota|entra) ~4 (ayuno|ayunar|reto|dieta|no comer|sin comer|solo agua|a agua|morir*|suicid*|vomitar|atracon|cortar*|pacto) ~6 (solo|agua|dias|sin comer|calorias|juntos|juntas|kilos|conmigo|horas|adelgaz*|$|ayuno|bajar)
    (busco|buscando|necesito|quiero) ~2 (compañer*|amig*|companer*|pareja|alguien|gente|chicas|grupo|princesas|coach|guia) ~2 (de|para|para hacer|pro) ~1 (un)? ~1 (ayuno*|ayunar|ana|mia|dieta extrema|suicid*|morir*|no comer|dejar de comer|vomitar|pasar hambre|restringir|hacer ana|bajar a) ~5
    (reto|desafio|carrera|competencia) ~4 (sin comer|solo agua|ayuno|cero calorias|calorias|ana|mia|de no comer|adelgaz* rapido|quien come menos|agua)
    (no|nunca|ya no|deja de|evita|saltate|salteate) ~1 (cenes|comas|desayunes|almuerces|comer|cenar|la cena|las comidas|tragues|meriendes) ~6 (hambre|amiga|princesa|gord*|adelgaz*|flac*|huesos|kilos|delgad*|control|bascula|fuerte|vaca|foca|ana|perfecta|disciplina|fuerza|premio|recompensa)
    (hambre) ~1 (es|sera) ~1 (tu|nuestra|mi|la) ~1 (amiga|poder|fuerza|belleza|debilidad que sale|victoria|mejor amiga|control)
    (pacto) ~1 (de)? ~1 (suicid*|muerte|morir*|sangre y) ~2
    (tips|trucos|consejos) ~2 (de|para|pro)? ~1 (ana|mia|vomitar|no comer|dejar de comer|esconder la comida|ayunar mas|cortar*|matar*|ocultar los cortes|purgar*)
    (la|mejor|forma|manera|metodo) ~2 (de|para)? ~1 (matarte|suicidarte|morirte|que te mates|cortarte) ~2 (es|sin dolor|rapid*|te la|te lo|con|seria)
    (suicidarse|suicidarte|suicidio|morir|matarte|matarse|la muerte) ~2 (es (la|lo|tu) (solucion|mejor|valiente|unica salida|salida|derecho)|no duele|es de valientes|te libera|te va a liberar)
    (el mundo|todos|tu familia|tus hijos|la gente|estamos) ~2 (estaria|estarian|estariamos|seria|viviria*|descansa*) ~2 (mejor|mas felices|en paz|mas tranquil*|gusto) ~1 (sin ti|sin vos|si te (mueres|murieras|mataras|mueras)|cuando te mueras)
  `,
  'solicitation.sexual': `
    (pasame|mandame|enviame|manda|pasa|envia|mostrame|muestrame|ensename|quiero ver|me pasas|me mandas|subi|comparte|pasen|intercambio|dejame ver) ~4 (fotos|foto|fotito|pack|nudes|video*|imagenes|selfie|pies|tetas|culo|vagina|tu cuerpo|cuerpo|polla|verga|pija) ~4 (ropa interior|desnud*|en bolas|sin ropa|intim*|caliente*|sexy|hot|en tanga|en bragas|en lenceria|lenceria|encuerad*|tuy*|tetas|culo|en bikini|braguitas|calzones|en la ducha)
    (alguna|alguien|algun|busco|quien|una|un|hay) ~2 (chica|chico|mujer|hombre|tia|tio|nena|morra|morrita|mina|milf|madurita|alguien|jovencita|sol*) ~4 (sexo|caricias|mimos|cariño calentit*|calient*|follar|coger|garchar|diversion|placer|cachond*|sexting|sexteo|cam|cama|discret*|morbo|hot|trio|casual|noche loca|ganas|pasar un buen rato) ~5
    (estoy|ando|me tienes|me tenes|me pones|que) ~1 (muy|re|super|bien|tan)? ~1 (cachond*|calient*|horny|burr* perdid*|excitad*|arrech*|dur* pensando|a mil por ti|al palo) ~6 (sexo|cam|alguien|alguna|privado|chica|chat|hablar|md|dm|foto*|jugar|quien|quieres|contigo|ti)
    (sexo|sexting|sexteo|cibersexo|sexcam|videollamada hot|videollamada caliente|sexo telefonico|rol erotico|un polvo|una mamada|onlyfans) ~4 (privado|md|dm|cam|alguien|quien|webcam|esta noche|conmigo|discret*|gratis|casual|mensaje|inbox|escrib*|whatsapp|telegram|sin compromiso)
    (que (llevas|tienes|traes) puest*|de que color (es|son|llevas|traes) (tu|tus) ~1 (ropa interior|bragas|calzones|tanga|sosten)|te masturbas|te tocas|sos virgen|eres virgen|tamaño de tus tetas|que talla de (sosten|sujetador|brasier)) ~2
    (te|quiero|me gustaria|quisiera|ganas de|como) ~2 (follarte|follaria|cogerte|cogeria|coger contigo|follar contigo|garcharte|garcharia|acostarme contigo|chuparte|chuparia|lamerte|besarte tod*|comerte (entera|el|la|las|toda)|hacerte mia|hacerte gemir|hacerte el amor|tocarte|darte duro|meterte|montarte|desnudarte|verte desnud*) ~2
    (consolar*|consolarte|consuelo|quitar* la tristeza|quitarte las penas|quitar las penas|animarte|calentarte|subirte el animo|hacerte olvidar) ~4 (en la cama|en mi cama|mi cama|desnud*|con mi (cuerpo|boca)|sexo|masaje|caricias|con caricias|polvo|entre sabanas|sin ropa)
    (chicas|mujeres|nenas|mamis|jovencitas) ~2 (sol*|tristes|deprimidas|vulnerables|calientes|cachondas|rotas|despechadas) ~5 (privado|md|dm|escrib*|hablenme|consol*|caricias|whatsapp|telegram|mensaje|atiendo)
  `,
  'sourcing.drugs': `
    (donde|quien|alguien|alguno|como|sitio|contacto|camello|dealer|puntero|pusher) ~5 (pillo|pillar|pillais|consigo|conseguir|compro|comprar|venda|vende|venden|vendeis|pasa|pase|me pase|pasar|encuentro|mueve|facilita|facilite|consigue|conecta|conecte|rola|role|ligo|me regale|me done|regala|pega) ~3 (<drug>|<drug_more>) ~3
    (tengo|vendo|dejo|paso|me sobra|me sobran|sobran|me quedan|me han sobrado|ofrezco|cambio|regalo|pongo a la venta|quedan|muevo|liquido|remato|me sobraron) ~5 (<drug>|<drug_more>) ~6 (de sobra|sobra|quien quiera|barat*|interesa*|escrib*|md|dm|privado|precio|euros|pesos|envio*|la caja|por caja|quiera|necesite|quieran|en venta|discreto|las dejo|los dejo|vendo|regalo|cambio|sin receta|tengo stock|a buen|si alguien|inbox|$)
    (me sobran|me sobraron|me quedan|tengo) ~2 (unas|unos|cajas|caja|un par|pastillas|blister*|varias) ~2 (de)? ~1 (<drug>|<drug_more>) ~6
    (busco|necesito|compro|compraria|pago|urge|urgente|me urge|quiero) ~5 (<drug>|<drug_more>) ~5 (sin receta|barat*|alguien|quien|zona|en (cdmx|madrid|barcelona|buenos aires|valencia|sevilla|mty|gdl)|md|dm|privado|pago|bien|hoy|urgente|entrega|por aqui|por aca|contacto|que me venda|$)
    (<drug>|<drug_more>|pastillas|ansioliticos|medicacion|benzos) ~3 (sin receta|sin recetas|a domicilio|en venta|envios|entrega inmediata|contra reembolso|disponible*|stock|por gramo|el gramo|la bolsa)
    (receta|recetas) ~1 (falsa|falsas|falsificada*|en blanco|sellada*) ~3
  `,
  'spam.advert': `
    (gana|ganar|gane|genera|generar|ingresos|ganando|facturo|factura|obten) ~3 (dinero|euros|dolares|pesos|ingresos|extra|plata|lana|1*|2*|3*|4*|5*|6*|7*|8*|9*) ~5 (casa|tu casa|celular|movil|al dia|al mes|semanal*|por dia|por semana|online|internet|inversion|pasivos|desde el|diarios|rapido|facil)
    (amarre*|tarot|videncia|vidente|brujo|bruja|hechizo*|limpias|ritual*|endulzamiento*|lectura de cartas|maestro espiritual|chaman) ~6 (amor|gratis|consulta|garantizad*|efectiv*|resultados|whatsapp|recupera|retorno|pareja|primera|escrib*|llam*|dm|euros|pesos|promocion)
    (perdi|baja|bajé|baje|adelgaza|elimina|cura|curate|adios|olvidate de|supera|venc*|acaba con|dile adios) ~5 (ansiedad|depresion|insomnio|kilos|estres|panico|grasa) ~6 (curso|metodo|gotas|suplemento*|capsulas|infusion|producto|programa|taller|libro|sesion|enlace|link|descuento|te natural|garantizad*|dias|semanas|escribeme|pidelo|compra*)
    (codigo|cupon|descuento|oferta|promo|promocion|rebaja|sorteo|gratis|2x1) ~5 (enlace|link|web|tienda|codigo|hoy|ya|plazas|limitad*|bio|perfil|pedido|compra|envio|escrib*|dm|md|solo|por tiempo)
    (escribeme|escribidme|mandame|escribime|hablame|contactame|dm|md|inbox|whatsapp) ~2 (y|por|para) ~2 (te (cuento|explico|paso|enseño|mando)|(mas)? info|informacion|precios|empezar|unirte|invertir|el negocio|el link|el enlace|catalogo)
    (curso|taller|ebook|sesiones|coaching|coach|mentoria|consulta|producto|productos|tienda|canal|podcast|criptomonedas|cripto|trading|forex) ~6 (plazas|precio|descuento|euros|inscri*|apuntate|enlace|link|compra|oferta|siguenos|suscrib*|rentabilidad|ganancias|garantizad*|reserva|cupos|invierte)
    (prestamo*|credito*) ~3 (rapido*|sin aval|sin buro|inmediato*|al instante|online|facil*|urgente*) ~2
  `,
  'personal_data.other': `
    (usuari*|user|que firma como|chica|tio|tipo|persona|cuenta|miembro|jefe|jefa|vecin*|ex|profesor*|terapeuta|psicolog*|medic*|que se hace llamar|compañer*|doctor*|cuñad*|novi*|el|la) ~3 (se llama|en realidad es|es en realidad|es de verdad|su nombre real|su nombre es|nombre real es|realmente es|de apellido) ~8 (trabaja|vive|estudia|y es|diagnostic*|tratamiento|bipolar|esquizofren*|depresion|vih|adict*|alcoholic*|autista|border*|tlp|ingresad*|calle|colegio|da clase*|embarazad*|tiene|atiende)
    (su|el) (numero|telefono|movil|direccion|correo|instagram|facebook|perfil|domicilio|celular|apellido|dni|matricula|patente) ~1 (es|real|del|de el|de ella) ~3
    (vive|trabaja|da clases|estudia|atiende) ~1 en ~1 (la|el) (calle|avenida|numero|colegio|instituto|plaza|hospital|portal|bar|tienda) ~6 (numero|y (es|tiene|esta)|id a|vayan|piso|decirle|llamadle|llamenle|esta en tratamiento|portal)
    mi (jefe|jefa|vecin*|ex|profesor*|terapeuta|psicolog*|medic*|companer*|doctor*|cunad*|suegr*) ~8 (trabaja|vive) en ~6 (tratamiento|diagnostic*|bipolar|esquizofren*|vih|adict*|alcoholic*|psiquiatric*|trastorno|medicad*)
    (difundan|difundid|compartan|compartid|publico|os paso|les paso|aqui (teneis|tienen)|dejo) ~2 (su|sus|el) ~1 (nombre|foto|fotos|numero|telefono|direccion|perfil|datos|instagram|facebook|apellidos|domicilio|conversacion*) ~3
  `,
  'contact.described': `
    (agregame|añademe|anademe|agregadme|agreguenme|buscame|buscadme|busquenme|hablame|hablenme|sigueme|seguime|escribime|escribeme|escribidme|escribanme|contactame|encuentrame|meteme|unete|uniros|unanse|pasate|sumate|metete|agrega|mandame|llamame|seguimos|hablamos|charlamos|hablemos|me encuentras|me encontras|estoy|mandadme|te espero) ~3 (en|al|a|por|a mi|mi|el|de) ~2 <platform> ~3
    (tengo|uso|paso|soy|doy) ~1 (mi)? <platform> ~4 (buscame|te paso|agregame|hablame|escribeme|escribime|por si|si quieres|si quereis|si alguien|quien quiera|hablamos|alguien quiere)
    (te|os|les) ~1 (paso|doy|mando|dejo) ~2 (mi|el) ~1 (<platform>|numero|telefono|movil|cel|celular|correo|mail|wsp|wasap|contacto|usuario|ig|direccion|ubicacion) ~2
    (trabajo|curro|laburo|estudio|vivo|estoy|atiendo|chambeo) ~2 (en|de) ~1 (el|la|los|un|una)? ~5 (pasate|pasaros|pásate|pasense|venid|ven|venite|veni|ven a verme|te espero|visitame|pregunta por|preguntad por|buscame|acercate|os invito|podeis venir|ven y|pasa a) ~3
    (quedamos|nos vemos|encontremonos|veamonos|juntemonos|te espero|quedemos|nos juntamos) ~3 (en|a las|fuera de|frente a|delante de) ~2 (la calle|el parque|la plaza|el bar|la estacion|mi casa|tu casa|el metro|starbucks|mercadona|la puerta|la fuente|el centro comercial|el cafe|la cafeteria) ~3
    (pasame|dame|dejame|mandame|me pasas|me das) ~1 (tu|vuestro|su) ~1 (<platform>|numero|telefono|movil|cel|celular|correo|wsp|wasap|ig|usuario|direccion) ~2
  `,
};
