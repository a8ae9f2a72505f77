import { type LanguagePack } from '../../matching/language-pack.js';
import { ES_CRISIS } from './crisis.js';
import { ES_CUES } from './cues.js';
import { ES_DANGER } from './danger.js';
import { ES_DESPAIR } from './despair.js';
import { ES_HOSTILITY } from './hostility.js';
import { ES_LOW_MOOD } from './low-mood.js';
import { ES_MISUSE } from './misuse.js';
import { ES_MORE } from './more.js';
import { ES_QUIET } from './quiet.js';
import { ES_SELF_HARM } from './self-harm.js';

export const SPANISH: LanguagePack = {
  language: 'es',
  commonWords: `de la que el en y los se del las un por con una su para es al lo como mas pero sus le ya este si porque esta
    muy sin sobre tambien hasta hay donde quien desde todo nos todos uno les ni contra ese eso ante ellos e esto mi antes algunos
    yo otro otra tanto nada muchos cual poco ella estar estoy eres soy tengo quiero puedo voy hoy manana noche siempre nunca nadie
    aqui ahora te ti tu mis mucho gracias vida morir morirme matar matarme mato mata matate muero adios vivir he ha tiene fue`,
  classes: {
    will: 'voy|vamos|quiero|pienso|decidi|decidido|planeo|necesito|hora|dispuesto|dispuesta|listo|lista|debo|tengo',
    kill_self: `matarme|morir esta noche|suicidarme|ahorcarme|colgarme|quitarme (la vida|de en medio|del medio)|acabar con (todo|mi vida|mi sufrimiento|esto para siempre)|terminar con (todo|mi vida)|poner fin a (todo|mi vida|esto)
      |tirarme (al tren|al metro|a las vias|por la ventana|por el balcon|del puente|de un puente|desde el puente)|saltar (del puente|del balcon|por la ventana|al vacio)|cortarme las venas|pegarme un tiro|irme de este mundo|tomarme (todas las|todo el frasco|el frasco|la caja)|desvivirme`,
    kill_now: `me (mato|suicido|ahorco|cuelgo|desvivo|voy de este mundo)|me quito (la vida|de en medio|del medio)|acabo con (todo|mi vida)|termino con (todo|mi vida)|pongo fin a (todo|mi vida)|lo hago|me tiro|salto`,
    soon: 'hoy|manana|esta (noche|tarde|semana|madrugada|misma noche)|este (finde|fin de semana|viernes|sabado|domingo|lunes)|el (viernes|sabado|domingo|lunes|martes|miercoles|jueves)|ahora|ya',
    means:
      'pastillas|cuerda|soga|pistola|veneno|cuchilla|navaja|frasco|medicamentos|somniferos|arma',
    kin: 'marido|esposo|esposa|novio|novia|pareja|padre|padrastro|madre|hermano|hijo|tio|ex|papa|mama|mujer|padres',
    insult: `inutil*|patetic*|idiota*|imbecil*|estupid*|basura|mierda|asqueros*|ridicul*|fracasad*|perdedor*|cobarde|gilipollas|subnormal*|retrasad*|tont*|puta|puto|zorra|cabron*|pendej*|estorbo|parasito|escoria|payas*|mentiros*|llorica|llorona|asco|repugnante|pesad*|loca|loco|fea|gorda|debil|egoista|nadie|carga|desgraciad*|maldit*|maricon*|boba|bobo`,
    slur: 'idiota|imbecil|gilipollas|subnormal|estupido|estupida|puta|zorra|cabron|cabrona|pendejo|pendeja|retrasado|retrasada|payaso|payasa|maricon|basura|escoria|llorica|fracasado|fracasada|inutil',
    drug: 'tramadol|diazepam|alprazolam|xanax|trankimazin|rivotril|lorazepam|lyrica|pregabalina|coca|cocaina|marihuana|hierba|mdma|ketamina|heroina|codeina|oxicodona|fentanilo|adderall|ritalin|farlopa|keta|benzos|metadona|porros',
    kin_any:
      '(mi|el) (marido|esposo|novio|pareja|padre|padrastro|hermano|hijo|tio|ex|papa|viejo|abuelo|hombre|companero|jefe)|mi (esposa|novia|mujer|madre|mama|hermana|tia|vieja|madrastra|suegra|hija)|mis (padres|viejos|papas|hermanos)|(novio|marido|pareja) de mi (madre|mama)|ella',
    kcal: 'calorias|kcal|cal',
    group:
      'moro|moros|moras|gitano|gitanos|gitanas|negro|negros|negras|marica|maricas|maricon|maricones|sudaca|sudacas|inmigrantes|emigrantes|judio|judios|judias|musulmanes|trans|travestis|gays|lesbianas|homosexuales|panchito|panchitos|extranjeros|menas|bolivianos|venezolanos|paraguayos|peruanos|colombianos|haitianos|bolitas|indios|chinos|rumanos|latinos|centroamericanos|refugiados|feministas|discapacitados|gordas|villeros|bolleras|catalanes|marroquies|africanos|arabes',
    drug_more:
      'maria|mota|porro|hachis|costo|chocolate del bueno|hongos|tripis|lsd|speed|cristal|perico|merca|faso|fasos|popper|clonazepam|clona|orfidal|valium|ritalina|rubifen|concerta|vyvanse|elvanse|sibutramina|adipex|fentermina|morfina|nolotil fuerte|tussi|tusi|anfetas|anfetaminas|ansioliticos|antidepresivos|zolpidem|stilnox|quetiapina|misoprostol|pastis|roche|bromazepam|lexatin',
    platform:
      'whatsapp|wasap|wsp|telegram|instagram|insta|facebook|discord|snapchat|tiktok|skype|messenger|twitter|signal',
  },
  tables: [
    ES_CUES,
    ES_CRISIS,
    ES_DANGER,
    ES_DESPAIR,
    ES_SELF_HARM,
    ES_LOW_MOOD,
    ES_HOSTILITY,
    ES_MISUSE,
    ES_MORE,
    ES_QUIET,
  ],
};
