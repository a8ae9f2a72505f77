import { describeOutcomes } from '../../../../test/support/outcomes.js';

const EXPECTED = {
  CRISIS: `
    Mi primo se ha tomado todas las pastillas de su madre y no despierta
    Perdonadme por lo que voy a hacer esta tarde
    Ya sé cómo y cuándo, el sábado no hay nadie
    Acabo de tomarme dos blísters de lorazepam
    El revólver está cargado encima de la mesa
    Perdón por todo. Si nadie contesta me tiro
    Ya he dejado el perro con mi vecina y las llaves en el buzón. Siento mucha paz, es mi última noche.
    Estoy al otro lado de la barandilla del viaducto, hace viento y no hay nadie
    Esta noche me voy a matar, ya lo tengo decidido.
    Mañana ya no estaré aquí. Gracias por todo.
    Me acabo de tomar todas las pastillas.
    Ya escribí la carta de despedida para mis padres.
    Estoy en el puente y no sé si voy a saltar
    he decidido acabar con mi vida este fin de semana
    Tengo las pastillas delante y una botella de vodka
    adiós a todos, perdónenme, no aguanto más
    voy a suicidarme hoy
    Todo terminará esta noche, por fin estoy en paz con mi decisión.
    Me corté las venas y no para de sangrar
    Cuando se duerman mis hijos lo voy a hacer, me quito de en medio
    ya elegí la fecha, será el viernes
    compré la cuerda y sé dónde hacerlo
  `,
  RED: `
    Me doy cabezazos contra la pared cuando me enfado
    Entregué la navaja a mi madre y ahora necesito que me la devuelva
    Después de cenar me meto los dedos
    Mi pareja me agarró del pelo otra vez
    Mi familia viviría mejor con el dinero del seguro que conmigo
    Envidio a los que ya descansan
    Oigo voces que me mandan callar
    Ojalá me diera un infarto mientras duermo y se acabara
    llevo toda la noche aguantando para no cortarme
    no quiero morir, solo quiero que pare
    Quiero morirme
    ojalá no despertara mañana
    no le veo sentido a seguir viviendo
    me volví a cortar anoche y me da vergüenza
    Tengo muchas ganas de hacerme daño
    soy una carga para todos, estarían mejor sin mí
    mi marido me pegó otra vez y no puedo contárselo a nadie
    quisiera desaparecer y que nadie se acordara de mí
    no tengo fuerzas para vivir
    ya nada tiene sentido, no hay salida
    pienso en el suicidio todos los días
    mi padre me pega cuando bebe
    no quiero seguir viviendo así
  `,
  AMBER: `
    Voy en piloto automático desde el divorcio
    Ya nada me hace ilusión
    No pego ojo desde el domingo
    Me dieron cita con el psiquiatra para dentro de seis meses
    No nos alcanza para la comida
    Me pareció muy feo tu comentario
    Volví a gastarme el sueldo en el casino
    me siento muy sola, nadie me escribe nunca
    Ayer recaí, volví a beber después de seis meses
    llevo semanas sin poder dormir, estoy agotado
    todo me supera últimamente y lloro sin motivo
    estoy muy triste y no tengo ganas de nada
  `,
  HELD: `
    Propongo que nadie le conteste más a Pepa
    Esos panchitos son unos parásitos, que vuelvan a su país
    ¿Quién se apunta a un reto de tres días solo agua?
    Si tantas ganas tienes, hazlo ya, cobarde
    ¿Dónde pillo hachís por el centro?
    Agrégame a telegram y hablamos
    Mi vecina Sara trabaja en el banco y está en tratamiento psiquiátrico
    nadie te quiere aquí, lárgate
    eres una inútil, no vales para nada
    eres patético, das asco
    mátate ya y deja de molestar
    hazlo de una vez, nadie te va a echar de menos
    cállate, idiota
    el mundo estaría mejor sin ti
    mi número es 612 345 098, llámame
    escríbeme al whatsapp y te paso mi número
    agrégame en instagram, me llamo lunadeplata_22
    búscame en telegram como faro_azul9
    ¿alguien vende tramadol? pago bien
    Gana dinero desde casa, entra en mi enlace y regístrate
    te voy a matar si sigues escribiendo
  `,
  GREEN: `
    Cuando se duerman los niños lo hago, que hay que planchar
    Mañana no estaré en casa, voy al dentista
    Esa calle no tiene salida
    Mi novio me pega unos sustos tremendos
    Te lo mereces, enhorabuena
    Mi amiga está en el balcón con sus macetas
    Vomité en el barco todo el viaje
    Nos mudamos el sábado: regalé los muebles viejos, dejé las llaves al casero y ya está todo en cajas
    Hoy me despedí de mi terapeuta, gracias por todo, siento mucha paz
    Nadie sabe que hoy es mi último día de baja, mañana vuelvo
    Uso guantes para no cortarme con los cristales
    no eres una carga ni un inútil, te lo digo de corazón
    he decidido dejar de fumar
    mi hermano murió en un accidente y lo echo de menos
    Me muero de risa con este vídeo
    me muero de hambre, ¿alguien tiene una receta?
    Estoy muerta de cansancio después del turno, pero contenta
    mi hermana me va a matar cuando vea el coche
    Hace tres años quise quitarme la vida y hoy celebro estar aquí
    Antes quería morirme, ahora ya no
    mi ex me decía que era una inútil
    me llamaron inútil en el colegio y todavía me duele, pero estoy mejor
    Hoy cumplo cien días sobrio
    Se me murió el móvil en mitad de la llamada
    ese examen fue un suicidio, pero aprobé
    mato por un café ahora mismo
    de perdidos al río, voy a intentarlo
    Gracias a todos por escucharme
    ¿Alguien conoce un libro sobre la ansiedad?
    No estoy en peligro, solo quería saludar
    El teléfono de la esperanza es el 717 003 717
    Me encantaría morir de vieja rodeada de gatos
    hoy salí a caminar media hora y me sentó bien
    Matamos el tiempo jugando a las cartas
    Fui a un curso de prevención del suicidio
    La película trata de un hombre que quiere morir
    no me voy a matar, tranquilos, solo necesitaba desahogarme
    quedé muerto de miedo en la montaña rusa
    me corté el pelo y me encanta
    me corté el dedo cocinando, qué torpe
    El domingo me despedí de mi jefe, empiezo trabajo nuevo
    Mi abuela murió en paz la semana pasada
    Estoy harta del calor, pero ya viene el otoño
    tengo cita el 12/05/2026 a las 10:30
    eres un sol, gracias por tus palabras
    Tu historia me dio mucha esperanza
    Acabo de tomar la pastilla del colesterol
  `,
};

describeOutcomes('a Spanish text', EXPECTED);
