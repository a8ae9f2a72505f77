import { type PhraseTable } from '../../matching/compile.js';

/** Spanish: what is aimed at others, ways to reach the writer, adverts and sourcing. */
export const ES_HOSTILITY: PhraseTable = {
  'abuse.insult': `
    (eres|sos|serás|pareces) ~1 (un|una|tan|muy|mas|solo|bien)? ~1 <insult>
    (que|menudo|menuda|vaya|pedazo de|maldito|maldita|puto|puta) (eres)? <slur> (eres)?
    (callate|largate|vete|cierra|calla|fuera) ~2 <slur>
    ^ <slur> ~1 $
    (callate|cierra) (ya|la boca|de una vez|el pico) ~1
    (vete|andate|iros) (a la mierda|al carajo|al infierno|a tomar por culo|al diablo|de aqui|a llorar)
    (largate|lárguense|esfumate|desaparece|piérdete) (de aqui|ya|$|de este|del|y)
    (que te jodan|jodete|chinga tu madre|hijo de puta|hija de puta|come mierda|la concha de tu madre|que te den)
    (nadie|ninguno) ~1 te (quiere|soporta|aguanta|necesita|echara de menos|va a echar de menos|extranara|cree|pregunto) ~2
    (no vales|no sirves) (para)? (nada|una mierda|ni para|la pena)
    (das|me das|nos das) (asco|pena|verguenza|lastima|verguenza ajena)
    (sobras|estorbas|molestas) (aqui|en este|a todos|$)
    (nadie|aqui) ~1 te (quiere|queremos) (aqui|en este grupo|leer)
    (no te queremos|no eres bienvenid*|no perteneces) ~2
    (solo|siempre) (quieres|buscas) (llamar la atencion|dar pena|atencion)
    (deja|para) de (dar pena|lloriquear|hacerte la victima|quejarte|llorar|mentir|victimizarte)
    (te lo mereces|te lo buscaste|te lo has ganado|es culpa tuya)
    (estas)? (mal de la cabeza|loca de remate|enferm* mental) ~1 $
  `,
  'hate.group': `
    (todos|putos|malditos|esos|los|las|estos) ~1 (moros|gitanos|negros|maricones|sudacas|inmigrantes|judios|musulmanes|trans|gays|panchitos|extranjeros) ~2 (son|deberian|fuera|sobran|a su pais|dan asco|apestan|de mierda|muert*)
    (odio|asco|matar|fuera|muerte) ~2 (a)? (los|las)? (moros|gitanos|negros|maricones|sudacas|inmigrantes|judios|musulmanes|gays|panchitos)
  `,
  'threat.violence': `
    (te|os|los) (voy|vamos) a (matar|partir|romper|reventar|rajar|dar una paliza|buscar|encontrar|hacer dano|destrozar|pegar) ~2
    (te mato|te rajo|te reviento|te parto la cara|se donde vives|estas muert*) ~1 $
    se donde vives
  `,
  'pro_harm.encourage': `
    (matate|suicidate|muerete|ahorcate|cuelgate|tirate|desvivete|cortate|saltate) (ya|de una vez|por favor|mejor|y|las venas|al tren|por la ventana|$|nadie|todos|del puente|un poco|mas)
    (hazlo|salta|tomatelas|hacelo) (ya|de una vez|y punto|cobarde|si tanto|y deja|y callate|y descansa|y libera|no tienes)
    (deberias|tendrias que|por que no|mejor|haznos un favor y) (te)? ~1 (matarte|suicidarte|morirte|matas|suicidas|mueres|cortarte|ahorcarte|matate|muerete|desaparece*|desaparecer)
    (el mundo|todos|todo|tu familia|estariamos|estarian) ~2 (estaria|estarian|seria|mejor) ~1 (mejor)? sin ti
    (ojala|espero que) (te)? ~1 (mueras|muera*|mates|suicides|mueras sol*)
    (no comas|deja de comer|no cenes) ~2 (gord*|adelgaz*|hasta|mas|fuerza de voluntad)
  `,
  'solicitation.sexual': `
    (mandame|enviame|pasame|envia|manda) ~2 (fotos|foto|nudes|pack|video*) ~2 (desnud*|intim*|tuya*|caliente*|sexy|hot|$)
    (quieres|busco|quien quiere) ~1 (sexo|follar|coger|un polvo|sexting|sugar)
  `,
  'sourcing.drugs': `
    (alguien|quien|donde) ~2 (vende|vendeis|venden|tiene|consigo|pasa|pase|consigue|compro|comprar|conseguir|puedo comprar|puedo conseguir) ~3 <drug>
    (vendo|se vende|tengo|compro|busco|ofrezco|cambio) ~2 <drug> ~3 (envio*|precio|barat*|sin receta|privado|interesados|md|dm|pago|$)
    <drug> ~2 (sin receta|a buen precio|envio discreto|a la venta)
  `,
  'spam.advert': `
    (gana|ganar|gane|genera|ingresos) ~2 (dinero|euros|dolares|ingresos|extra|pesos) ~3 (casa|rapido|facil|online|internet|al mes|al dia|enlace|link|registr*|invert*)
    (compra|pide|aprovecha|consigue|oferta|descuento|promocion) ~3 (ahora|ya|limitad*|enlace|link|tienda|codigo|gratis|off|web|stock)
    (visita|entra en|mira|siguenos en|suscribete a) (mi|nuestra|nuestro|mi nueva) (tienda|web|pagina|canal|enlace|perfil|link|curso)
    (criptomonedas|bitcoin|forex|casino|apuestas|amarres|tarot|videncia) ~4 (garantizad*|gana*|invier*|enlace|link|consult*|escribe|contact*|gratis|whatsapp)
  `,
  'contact.described': `
    (escribeme|escribidme|escribanme|llamame|hablame|contactame|agregame|anademe|buscame|sigueme|mandame un mensaje|mandame mensaje|envíame un mensaje|mandame un correo|encuentrame|hablemos|hablamos|pasame|te doy|te paso) ~1 (al|a|en|por|mi|a mi|tu|a traves de)? ~1 (mi)? (<platform>|correo|mail|email|numero|telefono|movil|gmail|privado por|celular)
    mi (numero|telefono|movil|correo|email|mail|celular|wasap|usuario|direccion|instagram|insta|telegram|facebook|discord|whatsapp) (es|termina|esta) ~1
    (<platform>) ~1 (mismo nombre|mismo usuario|con el mismo|me llamo|soy|mi usuario)
    (vivo en|quedamos en|nos vemos en|te espero en|estare en) ~1 (la calle|el parque|la plaza|el bar|la estacion|calle) ~3
  `,
};
