import { type PhraseTable } from '../../matching/compile.js';

/** French: what is aimed at others, ways to reach the writer, adverts and sourcing. */
export const FR_HOSTILITY: PhraseTable = {
  'abuse.insult': `
    (tu es|tes|vous etes) <adv>? <adv>? (un|une|de la)? <insult>
    (tu nes|tes|tu es) <adv>? (quun|quune|rien quun|rien quune|que de la|rien dautre quun) <adv>? <insult>
    (espece de|sale|pauvre|gros|grosse|bande de|putain de) <insult>
    ^ <slur> ~1 $
    (ferme|fermez) (ta|la|vos) (gueule|bouche) ~1
    (ta gueule|casse toi|degage|tire toi|barre toi|fous le camp|va te faire (foutre|voir|enculer)|nique ta mere|va chier|va au diable|fdp|fils de pute|ntm|fous nous la paix|fiche le camp|va pleurer ailleurs|va voir ailleurs)
    (personne|nul|on) ~1 (ne)? (veut|taime|tapprecie|te supporte|ta demande|te croit|teme|veux|te regrettera|a besoin) ~1 (de)? (toi|ici|plus|pas|ton avis|$)
    (tu)? (sers|vaux) (a)? rien ~1
    (tu)? (ne manqueras|manqueras|manques) a personne
    (tu)? (me|nous) (degoutes|fais pitie|fais honte|degoute|saoules|gonfles|fais gerber)
    (tu fais|tu me fais) (pitie|honte)
    (tu nas|tas) (rien|pas ta place) (a faire)? ~1 (ici|parmi nous|dans ce groupe)
    (on|nous) ~1 (veut|veux|voulons) ~1 pas de toi
    (arrete|arretez) de (pleurnicher|chialer|te plaindre|mentir|faire ta victime|te victimiser|jouer les victimes)
    (tu)? (cherches|veux) (juste|que)? ~1 (lattention|attirer lattention|te faire plaindre)
    (tu las|bien fait|tu) ~1 (cherche|merite|merites|pour toi) ~1 $
  `,
  'hate.group': `
    (sales|tous les|les|ces) ~1 (arabes|noirs|juifs|musulmans|pedes|gouines|gitans|roms|immigres|migrants|gays|trans|negres|bougnoules) ~2 (sont|devraient|dehors|puent|a la mer|chez eux|degagent|de merde)
    (mort aux|je hais les|deteste les|a bas les) (arabes|noirs|juifs|musulmans|pedes|gitans|roms|immigres|migrants|gays|trans)
    (bougnoule|bougnoules|youpin|youpins|negro|sale arabe|sale noir|sale juif|sale pede)
  `,
  'threat.violence': `
    (je vais|on va|jvais) ~1 (te|vous) (tuer|peter|casser|defoncer|crever|buter|retrouver|frapper|demolir|planter|massacrer|faire la peau) ~2
    (je te|jte) (tue|bute|defonce|creve|retrouve) ~1 $
    je sais ou tu (habites|vis)
  `,
  'pro_harm.encourage': `
    (tue|suicide|pends|bute|flingue|scarifie|creve) toi
    (va|vas) (te (tuer|pendre|suicider|jeter|foutre en lair|noyer)|crever|mourir)
    (creve|saute|crevez) (donc|personne|ya|sale|enfin|une bonne fois|et|$)
    (fais|fait) le ~1 (une bonne fois|une fois pour toutes|quon en finisse|et tais toi|alors|donc|et arrete|lache|ya pas)
    (tu devrais|tu ferais mieux de|pourquoi tu|faudrait que tu|rends nous service et|tas qua|tas pas qua) ~2 (te tuer|te suicider|mourir|crever|te pendre|disparaitre|te tues|te suicides|sauter|crever|meurs)
    (monde|tout|famille|on|tous) ~2 (serait|irait|seraient|sera) ~1 (bien)? mieux sans toi
    (jespere que tu) ~1 (vas)? ~1 (crever|meurs|creves|mourir|te tuer)
    (mange pas|arrete de manger|saute le diner) ~2 (grosse|gros|maigrir|plus rien|vache)
  `,
  'solicitation.sexual': `
    (envoie|envoies|montre) (moi)? ~1 (des)? (nudes|nude|photos|photo|video) ~1 (de toi|nue|nu|intime*|sexy|hot|$)
    (tu veux|cherche|qui veut) ~1 (baiser|plan cul|sexe|sexto)
  `,
  'sourcing.drugs': `
    (quelquun|qui|ou) ~2 (vend|vendre|trouver|acheter|aurait|peut avoir|pourrait me vendre|se procurer|trouve|achete|depanner) ~2 <drug>
    (je vends|a vendre|vends|cherche|achete|dispo) ~2 <drug> ~2 (prix|pas cher|sans ordonnance|mp|dm|livraison|discret|paie|paye|$)
    <drug> ~1 (sans ordonnance|pas cher|livraison discrete|en mp)
  `,
  'spam.advert': `
    (gagnez|gagner|gagne|revenus) ~3 (argent|euros|revenus|complementaires) ~4 (chez vous|maison|facilement|lien|cliquez|internet|ligne|par jour|par mois|inscri*|investi*)
    (cliquez|profitez|commandez|achetez|decouvrez|inscrivez vous) ~3 (lien|maintenant|offre|promo|reduction|boutique|code|gratuit|mon site|notre site|stock)
    (visitez|abonnez vous|suivez) ~1 (mon|ma|notre|mes) (site|boutique|chaine|page|compte|formation)
    (voyant|marabout|retour affectif|crypto|bitcoin|forex|casino|paris sportifs) ~4 (garanti*|gagn*|invest*|contact*|whatsapp|lien|gratuit*|consult*)
  `,
  'contact.described': `
    (ecris|ecrivez|appelle|appelez|ajoute|ajoutez|contacte|contactez|envoie|trouve|rejoins|parle|retrouve|suis|joins) moi ~1 (sur|au|a|par|via|un)? ~1 (mon|mes)? (<platform>|mail|email|numero|telephone|tel|portable|gmail|sms|message prive)
    (tu me|vous me|on peut me) (trouves|trouvez|trouver|retrouves) ~1 (sur) <platform>
    (mon|ma) (numero|tel|telephone|mail|email|adresse|insta|instagram|snap|discord|telegram|whatsapp|facebook|pseudo insta|portable) (cest|est|c est|se termine)
    (je te|je vous|jte) (passe|donne|file|laisse) mon (numero|insta|mail|snap|tel|adresse|whatsapp|discord|telegram)
    <platform> ~1 (meme pseudo|meme nom|meme pseudonyme|je suis|pseudo)
    (meme pseudo|meme nom) (sur|que sur) ~1 <platform>
    (jhabite au|on se retrouve|rendez vous devant|jhabite|je tattends) ~1 (rue|au cafe|devant la gare|au parc|a la gare|au bar) ~2
  `,
};
