import { type PhraseTable } from '../../matching/compile.js';

/** French: more ways to announce the act, to have the means at hand, to be in it, and to tell of somebody else in it. */
export const FR_DANGER: PhraseTable = {
  'crisis.intent': `
    (je vais|jvais|vais|veux|jveux|compte|faut que je|decide de|pret a|prete a) ~1 (me|m) (foutre|jeter|mettre|balancer|allonger) ~1 (sous|devant|sur|du|dun|dans|par) ~2 (train|metro|tgv|rer|camion|bus|rails|voie|voies|pont|toit|vide|falaise|balcon|fenetre|viaduc)
    (je vais|jvais|vais|veux|jveux|compte|va falloir que je) ~1 me (buter|flinguer|crever|pendre|noyer|zigouiller|suicider|tuer|ouvrir les veines|tirer une balle|tailler les veines|foutre en lair|trancher les veines|faire sauter la cervelle|faire sauter le caisson)
    (veux|jveux|envie de|voudrais) ~1 (mourir|crever) ~1 (ce soir|cette nuit|demain|maintenant|aujourdhui|ce week)
    (demain|lundi|apres demain|bientot) ~5 (serai plus la|ne serai plus|serai mort*|jaurai disparu|naurai plus mal|souffrirai plus)
    cest pour (ce soir|cette nuit|demain) ~4 (corde|cachets|adieu|pardon|decide*|mourir|en finir|prete|pret)
    (corde|cachets|comprimes|arme) ~2 (prete|prets|pret|sortis|sortie) ~3 (ce soir|cette nuit|demain)
  `,
  'crisis.hinted': `
    (tiendrai|tiens|passerai|verrai) ~1 (pas|plus) ~1 (jusqua|la|a|lhiver|le|jusquau|cet) ~1 (demain|nuit|matin|lendemain|hiver|lhiver|noel|printemps)
    passerai pas (lhiver|la nuit|noel)
    apres ~3 (soir|week end|nuit|demain|dimanche|samedi) ~3 (serai|derangerai|embeterai|embete) plus ~3 (personne|probleme|poids|charge|la)
    (ce quil (me)? (faut|fallait)|de quoi le faire|tout ce quil faut) ~8 (attendre|attends|attend) ~4 (parte|partent|dorme|dorment|sorte|sortent|seule|seul|couche|couchent)
    (vais|marche|monte|roule|pars|suis en route) ~2 (vers|jusquau|au|sur) ~1 (le|la|les)? (pont|toit|falaise|voie ferree|rails|viaduc|barrage) ~12 (bientot fini|fini|terminé|adieu|pardon|plus peur|plus mal|derniere fois|sauter)
    (pars|vais|men vais|irai|serai) ~1 (rejoindre|retrouver|avec) ~3 (la haut|ciel|paradis|autre cote|au dela)
    (je pars|vais|je vais) ~1 (rejoindre|retrouver) ~1 (mon|ma) ~1 (fils|fille|bebe|defunt|defunte) ~2 (ce soir|cette nuit|demain|enfin)
    ne me cherchez (pas|plus) ~3 (demain|cette nuit|ce soir)
    (quand|si|lorsque) ~1 (vous|tu) ~1 (lisez|lirez|lis|liras) ~3 (sera trop tard|serai plus|serai parti*|serai loin|sera fini|serai mort*)
    (reste|restent|reste plus que) ~2 (quelques|deux|trois|une) (heures|heure|minutes) ~2 (a vivre|avant|et cest fini)
  `,
  'crisis.plan': `
    (choisi|fixe|decide|trouve|repere) ~2 (date|jour|lieu|methode|moyen|maniere|endroit|heure|pont|arbre) ~2 (ma mort|mourir|en finir|le faire|sauter|me pendre|me jeter|de ma mort|partir pour)
    (date|jour|lieu|methode|heure) ~1 (de ma mort|pour mourir|pour en finir) ~3
    (mot|lettre) ~1 (est|sur|posee|pose|laissee) ~3 (table|bureau|frigo|lit) ~3 (pour quand|quand il|quand elle|quand ils|pour mes|expliqu*)
    je sais (comment|ou|quand) ~1 (je vais mourir|mourir|me tuer|faire)
    veux mourir ~4 sais comment
  `,
  'crisis.means': `
    (fusil|pistolet|carabine|flingue|revolver|arme) ~6 (genoux|tempe|bouche|sous le menton|charge a cote|dans la main)
    (noue|attache|accroche|fixe|passe|prepare|installe|suspendu) ~3 (drap|draps|corde|cable|ceinture|rallonge|noeud|foulard|noeud coulant|echarpe) ~3 (poutre|plafond|rampe|tringle|escalier|arbre|cou|radiateur|crochet|lustre|barre|grenier|garage|porte)
    (corde|noeud|drap|ceinture|foulard) ~2 (autour du cou|autour de mon cou|au cou)
    (lame|couteau|rasoir|cutter|tesson) ~2 (sur|contre) ~1 (le|mon|mes|les|la|ma) (poignet|poignets|veines|gorge|cou|carotide)
    (je suis|jsuis|suis|je me tiens) ~2 (rebord|parapet|corniche|garde corps|rambarde) ~1
    (je suis|jsuis|suis|assise|assis) ~1 (sur|au bord de) ~1 (les|le|la)? (rails|voie ferree|rambarde|parapet|corniche)
    (_ (comprimes|cachets|gelules|pilules|xanax|lexomil|doliprane|somniferes)|boites|plaquettes) ~2 (devant moi|dans la main|dans ma main|en main|sur mes genoux|sur mon lit)
    (comprimes|cachets|pilules|somniferes|medocs) ~1 (et|avec) ~2 (bouteille|vodka|whisky|rhum|gin|alcool) ~3 (devant|sur|prete|a cote|prets|ce soir)
    (je suis|chui|chuis|jsuis|suis|assis|assise|debout) ~1 (sur|au bord|derriere|de l autre cote) ~1 (du|le|la|de la|d un)? ~1 (parapet|rebord|falaise|rambarde|balustrade|garde corps)
  `,
  'crisis.act_under_way': `
    (avale|gobe|descendu|ingere|englouti|pris|vide|bu) ~1 (tout|toute|tous|toutes|la moitie) ~1 (ce|le|la|ma|mes|les|sa|ses|mon) ~4 (armoire|pharmacie|boite|boites|plaquette*|tiroir|flacon|somniferes|lexomil|seresta|temesta|imovane|stilnox|xanax|medocs|cachets)
    (pris|avale|gobe|prendre|avaler|davaler) ~1 (tous|toute|plein|trop|une poignee|vingt|trente|quarante|cinquante|soixante|20|25|30|35|40|45|50|60|70|80|100) ~2 (medocs|cachets|comprimes|somniferes|pilules|gelules|lexomil|xanax|seresta|stilnox|dolipranes|doliprane|tramadol)
    (medocs|cachets|comprimes|boite|boites|plaquette) ~1 (dun coup|dun seul coup|cul sec|avec de la vodka|avec du whisky|avec du rhum) ~2
    me suis ~1 (ouvert|coupe|taillade|entaille|tranche|ouverte|coupee) ~1 (le|les|la|mon|mes) (bras|poignet|poignets|veines|avant bras|gorge|cuisse) ~8 (sang|saigne|longueur|baignoire|gicle|profond|arrete pas)
    (il y a|ya|y a) du sang partout ~6 (poignet*|bras|coupe*|lame|baignoire|peur|moi)
    (ferme|calfeutre|bouche|scotche) ~2 (fenetres|fenetre|portes|porte|aerations|volets) ~4 (gaz|barbecue|charbon|brasero)
    (gaz|barbecue|charbon) ~4 (ferme|calfeutre|bouche|scotche) ~2 (fenetres|portes|aerations)
    (tuyau|gaz) ~1 (d|dechappement|echappement) ~5 (voiture|garage|habitacle|vitre|moteur)
    (bu|avale|bois) ~3 (javel|leau de javel|destop|soude|acide|antigel|white spirit|mort aux rats)
    (mouvrir|ouvrir|ouvert|couper|coupe|taillader|taillade|tranche|trancher|entaille) les (veines|poignets|avant bras)
  `,
  'crisis.goodbye': `
    (dites|dis|direz|dis leur|dites leur) ~1 (a|au|aux)? ~2 (filles|fille|fils|enfants|mere|pere|maman|papa|mari|femme|parents|famille|soeur|frere|gosses|petits) ~1 que ~4 (aimait|aimais|laimais|laimait|les aimait|les aimais|demande pardon|suis desole|suis desolee|ce nest pas leur faute)
    adieu ~1 (vous (avez|etiez|etes)|tu as|cetait|jai ete|je vous|je pars|jai essaye|merci pour|pardonnez|les gens|les copains) ~3
    (derniere fois que|dernier post|dernier message) ~2 (jecris|ecris|je poste|vous lisez|ici) ~4 (adieu|pardon|merci|aime|courage|partir)
    (gardez|occupez vous|prenez) ~2 soin ~2 (de|du|des) ~2 (quand je|une fois que je|apres moi)
  `,
  'crisis.unsafe': `
    (je)? (ne)? (peux|veux|dois|faut) (pas|plus) ~1 (rester|etre) (seule|seul) ~3 (cette nuit|ce soir|je vais|faire une connerie|faire une betise)
    (peur|sens|vais) ~2 (faire une connerie|faire une betise|faire une grosse connerie|passer a lacte|commettre lirreparable) ~1
  `,
  'crisis.violence_now': `
    en train ~1 (detrangler|de tuer|de tabasser|de frapper|de cogner|de battre|de defoncer|de me frapper|de taper) ~2 (mere|maman|soeur|frere|moi|porte|pere|enfants|petit|petite|bebe|femme|fils|fille)
    (casse|defonce|enfonce|force|tambourine*|cogne) ~2 porte ~6 (batte|couteau|hache|aidez|cache*|police|tuer|aide|arme|pistolet)
    (aidez (nous|moi)|au secours|appelez (la police|les flics|le 17)) ~8 (batte|hache|couteau|frappe|tuer|cogne|arme|porte|tape)
    (batte|couteau|hache|arme|fusil|pistolet) ~2 (aidez|au secours|appelez)
  `,
  'crisis.other_in_danger': `
    (amie|ami|soeur|frere|mere|pere|fils|fille|mari|femme|copain|copine|coloc|voisine|voisin|cousine|cousin|maman|papa|pote|elle|il|ex|quelle|quil) ~4 (a|vient de|vient d|sest) ~1 (pris|avale|gobe|prendre|avaler|davaler|enfile) ~2 (toute|boite|boites|plaquette*|tous) ~2 (boite|boites|plaquette*|medocs|somniferes|cachets|comprimes|xanax|tube|flacon) ~9 (repond|reveille|reveiller|bouge|expres|mourir|finir|aidez|quoi faire|dort|dun coup|adieu|vite)
    (pris|avale|gobe) ~3 (cachets|medocs|medicaments|comprimes|somniferes|boite) ~2 (expres|pour mourir|pour en finir|volontairement) ~6
    (amie|ami|soeur|frere|mere|pere|fils|fille|mari|femme|copain|copine|coloc|maman|papa|pote|elle|il|ex|voisin) ~4 (va se tuer|va se pendre|va sauter|va se jeter|veut sauter|est sur le pont|est sur le toit|sest ouvert les veines|sest taillade*|sest pendu|sest pendue|menace de se tuer|menace de sauter|menace de se jeter|dit quil va se tuer|dit quelle va se tuer|dit quelle va mourir) ~1
    (enferme|enfermee) ~5 (couteau|rasoir|lame|arme|fusil|cachets|corde) ~6 (se tuer|mourir|en finir|se faire du mal|se suicider|se couper|sauter)
    (ecrit|envoie|envoye|dit|hurle|jure|mecrit) ~2 (quil|quelle) (va|veut) ~1 (se (tuer|pendre|jeter|foutre en lair|suicider|buter)|en finir|sauter) ~2
    (mots|lettre|message|sms) dadieu ~2 (ami|amie|pote|frere|soeur|fille|fils|copine|copain|ex) ~3
    (ma|mon) (soeur|frere|amie|ami|fille|fils|mere|pere|mari|femme|copine|copain) ~2 (ma envoye|ma ecrit|ma laisse) ~1 (un|une) (message|lettre|sms|mot) dadieu
  `,
  'quiet.letters': `
    (lettres|lettre|mots|mot) ~1 (sont|est) (ecrites|ecrite|ecrits|ecrit|fermees|fermee|posees|posee|pretes|prete|imprimees)
  `,
  'quiet.affairs': `
    (papiers|documents|dossiers|contrats|testament|releves) ~2 (sur le bureau|sur la table|dans lentree|prets|en evidence|tries|classes|ranges)
    (code|codes) ~2 (carte|telephone|coffre|banque|ordi)
    (abonnements|comptes|factures|loyer|dettes) ~1 (resilies|clotures|soldees|soldes|payees|regles|reglees|annules)
  `,
  'quiet.dependants': `
    (donne|donnee|place|placee|confie|offert|laisse) ~3 (chien|chienne|chat|chatte|lapin|lapine|perruche|hamster|cochon dinde|poissons|furet)
    (chien|chienne|chat|chatte|lapin|lapine|perruche|hamster|cochon dinde|furet) ~2 (donne|donnee|place|placee|confie|confiee|adopte|part chez|a une nouvelle famille)
  `,
  'quiet.calm': `
    (leger|legere|calme|sereine|serein|apaise|apaisee) ~1 (comme jamais|comme ca faisait|pour la premiere|comme je ne)
    (plus peur|plus mal|plus de colere|plus aucune peur|plus langoisse) ~1 (de rien|du tout|$|maintenant|ni)
    (bizarrement|etonnamment|enfin|pour une fois) ~2 (calme|serein|sereine|leger|legere|apaise|apaisee|bien|repose|reposee)
  `,
  'quiet.decided': `
    cest (decide|vu|acte|plie|reglé) ~1
    (plus rien|rien dautre|plus) ~1 a (faire|regler|dire|attendre) ~1 (ici|$)
  `,
  'sign.resolve': `
    (date|jour|lieu|endroit|heure) ~1 (choisi|choisie|fixe|fixee|decide|decidee|note|notee|trouve)
  `,
  'cue.idiom': `
    je le (fais|ferai) ~3 (premier|premiere|nouveau|nouvelle|curry|gateau|tarte|pain|cuisine|sport|menage|devoirs|dossier|recette|marathon)
    (dire|dit|disons|disait|fais|faire|fait) ~1 (mes|nos)? (adieu|adieux) a ~1 (mamie|mamy|papi|papy|grand mere|grand pere|oncle|tante|tonton|ma|mon|mes|notre|nos|la|le|les|collegue*)
    (frappee|frappe|frappé) ~1 par (sa|son|la|le|les|leur|ses|cette|ce)
    (pleure|pleurer|pleurs|larmes) ~1 (de joie|de rire|de bonheur|demotion|de soulagement|doignons)
    (engueules|engueulee|engueule|disputes|disputee) ~1 (puis|et|mais) ~1 (reconcilie*|rigole|fait la paix|rabiboche*)
    (nuit blanche|pas dormi|dort pas|dors pas) ~8 (bebe|nouveau ne|excite*|voyage|fete|impatien*|noel|festival|concert|ambiance)
    (tuer|tues|tue) a la tache
    (suicidee|suicide) ~2 (dans les|derniere*|minutes|politique|commercial|match)
    (match|finale|tournoi|concours|partie|derby) ~4 (tuer|defoncer|massacrer|exploser)
    (joue|jouer|partie) ~2 (pendu)
    (seul|seule) ~1 (a la maison|chez moi) ~5 (livre|bouquin|au calme|calme|tranquille|plaid|paix)
    (derniere|dernier) (nuit|jour|soir|soiree|journee) ~1 (a|au|en|de|du|des|dans|avec|chez) ~1 (hopital|lhopital|vacances|colo|camping|maternite|clinique|travail|boulot|stage|fac|lycee|ecole|lecole|bureau|lhotel|ski|conges|location)
    oignons ~4 (pleure|larmes)
    a plat ~1 (batterie|telephone|pneu)
    (tout est|tout) (gris|noir) ~3 (dehors|ciel|autour|nuages|rue)
    (fils|fille|bebe|petit|petite|gamin|gamine) ~2 (fait|pique) ~1 (crise|colere)
    (bebe|bebes|nouveau ne|bambin) ~1 pleure*
    (chien|chat|chienne|chatte) ~2 (dort|passe|vit) ~3 (lit|canape) ~3
    (enferme|enfermee) ~1 dans ~2 chambre ~2 (jouer|console|jeux|reviser|lire|musique)
    (vous avez|tu as|on a|avez) ~1 envie de (fumer|boire|jouer)
    (griffe|griffee|ecorche|ecorchee|coupe|coupee|brule|brulee|entaille|entaillee) ~6 (rosiers|rosier|ronces|mures|jardin*|chat|four|casserole|poele|plat|gratin|papier|feuille|soleil|repassant|cuisin*|velo|tombant|bricol*|boite de conserve)
    (psychiatre|medecin|docteur) ~4 (arrete|stoppe|diminue)
    (arrete|stoppe|diminue) ~8 (accord|avis|aide) ~2 (psychiatre|medecin|docteur|psy)
    (corde|drap|cable|rallonge|ceinture|noeud) ~7 (balancoire|hamac|linge|escalade|tyrolienne|guirlande*|rideau*|bateau|tente|cabane|deguisement|judo)
    (tout est noir|tout noir|tout gris) ~2 (ciel|dehors|nuages|chocolat|vetement*|peinture)
  `,
  'cue.now': `
    (avant|pour) mon anniversaire
  `,
  'quiet.explained': `
    (demenage|demenageons|je demenage|mutation|mute|mutee)
    (surprise|anniversaire|fete) ~3 (gateau|cadeau|ballons|invites)
  `,
};
