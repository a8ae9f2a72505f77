import { type LanguagePack } from '../../matching/language-pack.js';
import { FR_CRISIS } from './crisis.js';
import { FR_CUES } from './cues.js';
import { FR_DANGER } from './danger.js';
import { FR_DESPAIR } from './despair.js';
import { FR_HOSTILITY } from './hostility.js';
import { FR_LOW_MOOD } from './low-mood.js';
import { FR_MISUSE } from './misuse.js';
import { FR_MORE } from './more.js';
import { FR_QUIET } from './quiet.js';
import { FR_SELF_HARM } from './self-harm.js';

export const FRENCH: LanguagePack = {
  language: 'fr',
  commonWords: `de la le et les des en un du une est que dans qui par pas au plus ce il se ne je avec tout mais nous cette elle
    jai suis mon mes ma moi tu te toi tes ton ca cest vous leur ils sans aussi comme bien trop jamais rien personne toujours
    veux peux vais fait etre avoir soir demain nuit vie mourir tuer mort adieu merci aujourdhui quand pour jen nai ai quelquun ici on
    ta arrive finir va`,
  classes: {
    will: 'vais|jvais|jveux|veux|compte|decide|decidee|prevu|prevois|pret|prete|besoin|faut|temps|dois|allais|pense',
    kill_self: `me (tuer|suicider|pendre|foutre en lair|buter|jeter sous (un|le) (train|metro)|jeter par la fenetre|jeter du pont|tirer une balle|trancher les veines|ouvrir les veines|supprimer|flinguer|noyer)
      |(en finir|mettre fin a (mes jours|ma vie|tout)|mettre un terme a (ma vie|tout)|sauter (du pont|du toit|dans le vide|par la fenetre)|avaler (toute la boite|tous les|la boite)|passer a lacte|finir avec la vie|quitter ce monde|moter la vie)`,
    kill_now: `je (me tue|me suicide|me pends|me bute|me flingue|me supprime|mote la vie|mets fin a (mes jours|ma vie|tout)|passe a lacte|saute|le fais|le ferai|quitte ce monde)|jen finis|jen aurai fini`,
    soon: 'ce (soir|weekend|week end|matin)|demain|aujourdhui|cette (nuit|semaine)|maintenant|vendredi|samedi|dimanche|lundi|tout a lheure|bientot',
    adv: 'vraiment|juste|trop|si|tellement|bien|completement|franchement|toujours|tout|tres|aussi|pauvre|gros|sale',
    means:
      'cachets|medicaments|comprimes|corde|fusil|pistolet|lame|rasoir|couteau|poison|somniferes|boites|pilules',
    kin: 'mari|femme|copain|copine|conjoint|compagnon|pere|mere|frere|fils|oncle|ex|papa|maman|parents|mec|petit ami|beau pere',
    insult: `inutile|nul|nulle|pathetique|idiot|idiote|con|conne|connard|connasse|debile|imbecile|stupide|merde|dechet|ordure|ridicule|rate|ratee|loser|minable|lache|moche|gros|grosse|grosse vache|pute|salope|salaud|batard|menteur|menteuse|parasite|fardeau|boulet|faible|folle|fou|taree|tare|cingle|cinglee|egoiste|clown|bouffon|bouffonne|mytho|pleurnichard|pleurnicharde|abruti|abrutie|attardee|attarde|degoutant|degoutante|degueulasse|honte|pitoyable|mongol|pd|encule|victime|hypocrite|cassos|raclure`,
    group:
      'arabe|arabes|noirs|juif|juifs|musulman|musulmans|migrant|migrants|immigre|immigres|rom|roms|gitan|gitans|etrangers|gay|gays|homos|trans|pedes|pd|lesbiennes|gouines|asiatiques|chinois|africains|algeriens|marocains|tunisiens|turcs|refugies|feujs|rebeus|renois|negres|bougnoules|handicapes|trisomiques|romanichels|clandestins',
    slur: 'connard|connasse|salope|pute|batard|abruti|abrutie|idiot|idiote|debile|imbecile|encule|bouffon|bouffonne|ordure|dechet|minable|pd|conne|salaud|attarde|mytho|mongol|raclure|loser',
    drug: 'tramadol|diazepam|xanax|valium|lexomil|lyrica|pregabaline|coke|cocaine|beuh|weed|shit|mdma|ketamine|heroine|codeine|oxycodone|oxy|fentanyl|seresta|temesta|imovane|stilnox|zolpidem|alprazolam|bromazepam|skenan|morphine|lsd|taz|ecsta|crack|cannabis|ghb|opium|concerta|adderall|subutex|methadone|ritaline|rivotril|lean|3mmc|benzos',
    platform:
      'whatsapp|insta|instagram|snap|snapchat|telegram|discord|facebook|messenger|tiktok|skype|twitter|signal',
  },
  tables: [
    FR_CUES,
    FR_CRISIS,
    FR_DANGER,
    FR_DESPAIR,
    FR_HOSTILITY,
    FR_LOW_MOOD,
    FR_MISUSE,
    FR_MORE,
    FR_QUIET,
    FR_SELF_HARM,
  ],
};
