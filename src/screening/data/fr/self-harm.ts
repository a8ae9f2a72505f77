import { type PhraseTable } from '../../matching/compile.js';

/**
 * French: harm to oneself in all its ways, harm suffered, voices, and despair said sideways. "Je m'arrache les
 * cheveux" is a figure of speech, so hair asks for a handful or a bald patch near by.
 */
export const FR_SELF_HARM: PhraseTable = {
  'self_harm.urge': `
    (envie|envies|besoin|pulsion|pulsions|tentation|veux|voudrais|tente|tentee|impulsion|jveux) ~3 (me faire saigner|mouvrir (le|les|la) (bras|veines|poignets|peau|cuisse|jambe)|me taillader|me griffer|me frapper|me cogner|me punir|me faire vomir|marracher|me mordre|me lacerer|de sang|saigner|me lame|me detruire le corps|sentir la lame|me cramer la peau)
    (lames|lame|cutter|rasoir) ~5 (mappelle*|je les veux|je la veux|les recuperer|la recuperer|les reprendre|me manquent|me manque|je veux les ravoir|me les faut|redonne*|me les rend*|y pense|pense qua|obsede*|sous mon matelas|dans ma trousse|planque*)
    (rachete|planque|rendu|confie|jete|recupere|demonte|donne) ~1 (mes|des|les|ma|ses) (lames|lame|taille crayon|cutter|cutters|rasoirs)
    (pense|penser|obsede*|resiste*|lutte*|reve) ~2 (a|contre|de)? ~2 (me couper|me scarifier|la lame|mes lames|la scarif*|lautomutil*|automutil*|me faire vomir|me bruler la peau)
    (envie|besoin) ~1 (de)? (me)? (sentir|ressentir) ~2 (douleur|lame|sang|couler)
  `,
  'self_harm.act': `
    (je|jme) ~1 (me)? (scarifie|mutile|automutile|taillade|entaille|lacere) ~1
    (je me|jme) (griffe|mords|brule|ecorche|pince|coupe) ~4 (sang|marques|cuisses|poignets|expres|volontairement|pour me calmer|pour sentir|soulage|punir|manches|personne)
    (me) (donne|fous|mets|colle|file) ~1 (des|un) (coups|coup|gifles|baffes|claques|poings) ~2 (moi|cuisses|cuisse|tete|ventre|jambes|visage|bras|bleus|quand)
    (me|jme) (frappe|tape|cogne) ~1 (la tete|le crane|les cuisses|le ventre|les jambes|les bras|le visage|moi meme|jusqu*|dessus|pour me|quand)
    (tape|cogne|frappe|claque) ~1 (la|ma|le)? (tete|crane|poing|poings) ~1 (contre|dans) ~1 (mur|murs|sol|porte|carrelage)
    me suis ~2 (scarifie|scarifiee|taillade|tailladee|entaille|entaillee|lacere|laceree|automutile*|mutile*|fait saigner|fait du mal)
    me suis ~2 (griffe|griffee|mordu|mordue|brule|brulee|frappe|frappee|ecorche|ecorchee|cogne|cognee|coupe|coupee) ~4 (sang|expres|volontairement|cigarette|clope|briquet|punir|me calmer|sentir|marques|cutter|lame|compas|ciseaux|cuisse|cuisses|avant bras)
    (marrache|arrache|arrachee|marracher|arracher) ~1 (les|mes|des) ~1 cheveux ~5 (poignee|poignees|trou|trous|meche|meches|touffe*|plaques|crane|chauve|sang|soulage)
    (marrache|marracher) ~1 (les|mes) (cils|sourcils|croutes|peaux)
    (ecrase|mecrase|eteins|meteins|eteint|eteindre|ecraser|mecraser) ~2 (clope|clopes|cigarette|cigarettes|megot*) ~2 (bras|cuisse|cuisses|peau|main|poignet|jambe|ventre)
    (mords|mordre|mordu) ~2 (mains|main|bras|poignet|doigts|joues|levres) ~5 (sang|marque|marques|soulage|expres)
    (coupures|entailles|scarifications|scarif|scarifs|scars) ~4 (fraiches|encore|nouvelles|bras|manches|cache*|sweat|personne|hier|cuisses|plage|pansement*|infect*)
    manches longues ~5 (personne|voie*|cache*|coupures|scarif*|cicatrices|meme a la plage|meme en ete|plein ete|canicule)
    (rechute|recraque|craque|recommence) ~3 (scarif*|me couper|automutil*|lame|mutiler|scar)
  `,
  'self_harm.attempt': `
    (pris|avale|gobe) ~2 (cachets|medocs|medicaments|comprimes|boite|somniferes|xanax) ~2 (dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|hier|avant hier|la semaine|week end|il y a _ jours|ya _ jours) ~10 (finir|mourir|partir|hopital|lhopital|urgences|lavage|reveille*|sortie|sorti|sortir|regrette*|rate*|vomi*)
    (essaye|tente|voulu|failli) ~1 (de)? (me pendre|me noyer|sauter|me tuer|me suicider|en finir|mouvrir les veines|mourir|me jeter) ~4 (semaine|hier|_ jours|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|corde|hopital|lhopital|rate*|branche|trouvee|trouve|empeche*)
    (ts|tentative|tentative de suicide|td s) ~3 (hier|semaine|_ jours|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|rentre*|rate*|ratee|sors|sortie|sorti)
    (sors|sortie|sorti|sortir|rentre|rentree) ~4 (hopital|lhopital|hp|psychiatrie|urgences|rea|reanimation) ~8 (ts|tentative|cachets|medocs|veines|suicide|mourir|lavage|me tuer)
    lavage (destomac|gastrique) ~3
    (corde|branche|ceinture|noeud|drap) ~2 (a lache|a casse|a pete|a cede|lache|na pas tenu|a pas tenu|sest cassee|sest casse|sest defait)
    (aurais|aurait) ~1 (du|voulu|prefere) ~2 (reussir|y rester|pas me rater|ne pas me rater|ne pas me reveiller|pas me reveiller)
    (je me suis) ~1 (rate|ratee|loupe|loupee) ~3 (hier|samedi|dimanche|encore|la semaine|meme ca|cachets)
  `,
  'self_harm.starving': `
    (me suis|je me|encore) ~1 fait vomir ~3
    (vomi|vomir|vomis) ~1 (expres|volontairement|apres chaque|tous mes|chaque repas|mon repas|le diner|deux doigts)
    (rien|pas|plus) (mange|avale) ~2 (depuis|de) ~2 (jours|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|48h|72h) ~8 (fier|fiere|grosse|gros|poids|kilos|kg|enorme|moche|balance|controle|merite|maigre*|vide|pure)
    (pomme|concombre|yaourt|cafe|bouillon|leau|deau|the|chewing gum) ~3 (en|pour|par|depuis|de) ~3 (jours|jour|journee|lundi|mardi|mercredi|semaine) ~8 (grosse|gros|enorme|kilos|kg|fier|fiere|balance|moche|vache|maigr*|controle)
    (bois|vis|tiens|avale) ~1 que ~1 (de)? (leau|deau|cafe|the|bouillon|coca zero) ~1 depuis
    (kilos|kg|kilo) ~1 (de moins|perdus|en moins) ~5 (encore|pas assez|suffit pas|en veux|toujours trop|jamais assez)
    (je)? (ne)? merite pas ~1 (de)? (manger|mon repas|diner|de repas)
    laxatifs ~3 (boite|boites|tous|chaque|pour|apres|plein|encore)
    (saute|sauter|sautes|zappe) ~1 (tous)? ~1 (les|mes) repas ~5 (maigr*|poids|grosse|punir|controle|fiere|fier|kilos)
    me (punis|punir) ~4 (mangeant|manger|mange|repas)
    (me trouve|me vois|suis|sens) ~2 (enorme|obese|grosse|grasse) ~8 (mange|manger|mange plus|vomir|jeune|jeuner|repas|kilos)
    (anorexie|boulimie|ana|tca) ~3 (revien*|reprend|est revenue|gagne|plus forte|hurle|me reprend|rechute)
  `,
  'abuse_suffered.violence': `
    (il|elle|<kin>) ~2 (ma|me|mas) ~1 (serre|attrape|attrapee|saisi|saisie|empoigne*|prise|pris|tire) ~1 (la gorge|le cou|a la gorge|par le cou|par les cheveux|par la gorge|les cheveux|contre le mur)
    (il|elle|<kin>) ~2 (met|fout|donne|mis|foutu|file|colle|balance|flanque|mettait) ~2 (baffe|baffes|gifle|gifles|claque|claques|coup de poing|coups|raclee|raclees|ceinture|torgnole*|droite|coup de pied|coups de pied|trempe|derouillee)
    (il|elle|<kin>) ~2 (ma|mont|me) ~1 (tabasse|tabassee|fracasse|fracassee|plaque contre|plaquee|bousculee|trainee|traine par|crache dessus|casse le bras|casse le nez|casse une cote|brulee|jetee|projetee|balancee|poussee contre|poussee dans|pousse dans)
    a coups de (ceinture|baton|poing|poings|cable|balai|martinet)
    (menferme|mattache|enfermee|enferme|menfermer|enfermait) ~2 (cave|placard|garage|dehors|salle de bain|balcon|grenier|cagibi)
    (ex|ancien mari|ancien copain|ex mari|ex copain) ~6 (me suit|gare devant|devant chez moi|bas de chez|bas de limmeuble|me harcele|rode|me traque|me guette|me menace|retrouvee|debarque|mattend)
    peur ~2 (quil|quelle|de lui|delle|quand il) ~3 (frappe|boit|tue|retrouve|recommence|cogne|bourre|enerve|rentre du|tape|sen prenne)
    (je)? (compte|planque|cache) ~1 (mes|les) (bleus|coups|hematomes)
    (il|mon <kin>) ~1 (dit|jure|menace) ~1 (quil|de) ~2 (tuer|tuera|me tue|defigurer|prendre les enfants|bruler) ~3 (pars|quitte|parle|porte plainte)
  `,
  'abuse_suffered.sexual': `
    (ma|me|mont) ~1 (forcee|force|obligee|contrainte|violee|viole|tripote|tripotee|touchee|agressee|abusee) ~5 (non|coucher|nuit|dormais|lit|voulais pas|alors que|_ jours|hier|semaine|week|sous la|culotte|pyjama|samedi|vendredi|dimanche|soiree|seins)
    (<kin>|oncle|cousin|voisin|prof|entraineur|patron|chef|coach|grand pere|papi|tonton|demi frere) ~2 (me touche|me tripote|ma touchee|ma touche|ma tripotee|me caresse|se glisse dans|vient dans mon lit|vient la nuit|rentre la nuit|me met la main|se frotte) ~3
    (dit|disais|dis|crie|repete|disait) ~1 non ~6 (continue|pas arrete|quand meme|force|forcee|ecoute pas|ecoutait pas|arretait pas)
    (il|mari|mec|copain|conjoint|compagnon) ~3 (me force|moblige|mobligeait) a ~1 (coucher|faire lamour|le sucer|des rapports|des trucs|le faire|faire des choses)
    (coucher|sexe|rapports|lamour) ~4 (veux pas|voulais pas|envie pas) ~5 (force|sinon|menace*|quand meme|oblige*|moblige)
  `,
  'abuse_suffered.control': `
    (il|elle|mari|mec|copain|conjoint|compagnon|femme|copine|ex|belle mere) ~1 (prend|garde|confisque|controle|gere|pris|me prend|ma pris|me confisque|a confisque|bloque) ~2 (paye|paie|salaire|argent|carte|cartes|carte bleue|papiers|passeport|telephone|cles|compte|allocs|aah|rsa)
    dois ~1 (lui)? (demander|quemander|supplier|mendier|justifier|rendre compte) ~4 (acheter|argent|largent|chaque|depense|euro|sortir|permission|ticket|tampons|sous)
    (il|elle|<kin>) ~1 (ne)? (veut|veux|accepte|supporte) ~1 (plus|pas|jamais) que je (voie|vois|parle|sorte|travaille|telephone|bosse|appelle|aille)
    (lit|lire|fouille|epluche|verifie|surveille|checke|espionne|geolocalise|piste|controle) ~1 (tous|dans|tout)? ~1 (mes|mon|ma) (messages|sms|mails|telephone|tel|portable|conversations|depenses|appels|position|historique|sac|trajets)
    (il|elle|mari|mec|copain|conjoint) ~2 (ma coupee|ma coupe|misole|ma isolee|minterdit|mempeche) ~2 (de|mes|ma|du|sortir|voir|tout) ~2
  `,
  'abuse_suffered.child': `
    (jai|moi|je suis) ~3 (10|11|12|13|14|15|16|ans|au college|en 6e|en 5e|en 4e|en 3e) ~10 (me tape|me frappe|menferme|me touche|me bat|me cogne|ceinture|ma touche)
  `,
  'voices.gaining': `
    (les|des|mes|ces) voix ~3 (disent|dit|ordonnent|hurlent|crient|insultent|veulent|reviennent|revenues|fort|fortes|laissent pas|lachent pas|taire|arretent pas|commandent|murmurent|parlent)
    voix ~2 (tete|interieure) ~4 (me dit|dit de|ordonne|hurle|crie|insulte|veut|commande|repete)
    (disent|dit|parlent|parle|entends|entend) ~1 dans ma tete
    (on|ils|voisins|tele|television|quelquun|gens) ~2 (me surveillent|me surveille|mespionne*|mempoisonne*|complote*|me filment|me filme|lisent mes pensees|lit mes pensees|controle* mes pensees|mecoutent par|ont mis des micros|ont mis des cameras|mettent des messages)
  `,
  'hopelessness.death_wish': `
    (envie|jenvie|jalouse|jaloux|envier) ~2 (les morts|les gens au cimetiere|ceux qui sont morts|ceux qui sont partis|ceux qui dorment|sa mort|les defunts|ceux du cimetiere)
    (morts|ceux qui sont morts|defunts) ~1 (ont|sont|eux) ~2 (chance|tranquille*|la paix|veinard*|bien lotis)
    si ~1 je (crevais|creve|mourais|meurs|disparaissais|disparais|clamsais|me tuais|mourrais) ~3 (qui|personne|on|ca|quelquun) ~4 (rendrait|rend|remarquerait|pleurerait|verrait|manquerais|changerait|soucierait|saurait|viendrait|compte|derangerait)
    si seulement ~2 (jetais|je) ~2 (jamais|pas) (ne|nee)
    (aurais|aurait) ~1 (jamais|pas|prefere|mieux) ~2 (naitre|venir au monde|fait de ne pas naitre|etre ne|etre nee)
    (mendormir|mendorme|dormir|me coucher|endormie|endormi) ~5 (reveille|reveiller|reveillent|reveillerai|rouvrir) ~1 (plus|jamais|pas|les yeux)
    (pense|imagine|suffirait|envie|tentee|tente|me dis|dis|image) ~4 (coup de volant|lacher le volant|platane|foncer dans un|sous le metro|sous un train|traverser sans regarder|sauter du quai|pas freiner)
    (coup de volant|platane|lacher le volant) ~4 (regle|fini|sarrete|reglerait|suffit|suffirait|tranquille)
    (veux|voudrais|aimerais|reve) ~1 (juste)? (que ca finisse|que tout finisse|plus me reveiller|quon mefface|metteindre|que la mort|disparaitre de)
    (si|pourvu que) ~1 (la mort|on) ~1 (venait|vienne|pouvait) ~1 me (prendre|chercher|faucher|tuer|debrancher)
  `,
  'hopelessness.burden': `
    (suis|etre|sens|juste|quun|reste) ~2 (poids mort|boulet|fardeau|parasite) ~2 (pour|eux|tous|famille|tout le monde|$)
    (vaux|rapporte|rapporterais|serais|suis|vaudrais) ~1 plus ~1 (utile)? ~1 (mort|morte) ~2
    (assurance|assurance vie|lassurance|capital deces) ~10 (vaux plus|sans moi|si je meurs|si je mourais|si je creve|si je disparais|mort que|morte que|ma mort)
    (jai|je) ~1 (gache|pourri|ruine|gache tout) ~2 (leur|la) vie ~3 (mes|eux|enfants|mari|parents|tout le monde|a tout)
    (sans moi|si jetais plus la|si je netais plus la|si jetais pas la|si jexistais pas) ~5 (mieux|tranquille*|heureux|heureuse|soulages|respirer*|plus simple)
    (mieux|tranquille*|heureux|soulages) ~2 (si jetais plus la|si jetais pas la|si je netais plus la|si jetais mort*|si jexistais pas)
  `,
  'hopelessness.no_way_out': `
    (douleur|souffrance|ma vie|depression|le vide|cauchemar|mal) ~1 (ne)? (sarretera|finira|partira|passera|changera|sameliorera|guerira|me lachera) ~1 (jamais|pas|plus)
    (je)? (ne)? (vois|crois) ~1 (pas|plus) ~4 (aller mieux un jour|pourrait aller mieux|men sortir|sarranger un jour|davenir|bout du tunnel|la lumiere|mon avenir)
    (plus rien|rien) ~1 (ne)? (mattend|me retient|me rattache|maidera|ira mieux) ~1
    cest trop tard pour (moi|guerir|etre heureu*)
    (serai|irai|pourrai|vais) ~1 jamais ~1 (heureuse|heureux|men sortir|guerir|mieux|aller mieux|gueri|guerie)
    (a quoi (ca|bon)|ca) (sert|rime) ~1 (a quoi)? (de)? ~1 (continuer|se battre|me battre|me lever|vivre|lutter|essayer|tenir)
    (jai|je) ~1 (perdu|plus) ~1 (tout)? (espoir|despoir|lespoir)
    (irrecuperable|foutue pour moi|condamne a souffrir|condamnee a souffrir|cassee pour toujours|casse pour toujours)
  `,
};
