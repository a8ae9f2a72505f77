import { type PhraseTable } from '../../matching/compile.js';

/** French: the small signs of a decision made, what explains them, and plain danger in more wordings. */
export const FR_QUIET: PhraseTable = {
  'quiet.affairs': `
    (solde|ferme|vide|transfere) ~1 mes (comptes|livrets)
    (rembours*|regle|reglee|reglees|regler|solde|soldes|acquitte|paye|payer|epongé) ~3 (dette|dettes|facture|factures|loyer|loyers|credit|credits|devais|dois)
    (resili*|annul*|clotur*|supprim*|ferme|cloture*) ~4 (abonnement*|contrat*|compte|comptes|rendez vous|rdv|forfait|bail|assurance*|therapie|seance*|lavenir)
    (range|rangee|ranger|nettoye*|vide|videe|vider|trie|triee|tries|trier|recure) ~3 (appart*|lappart*|maison|chambre|studio|bureau|affaires|papiers|placard*|armoire*|frigo|telephone|ordi*|fond en comble)
    (mis|mettre|remis) ~4 (en ordre|de lordre|a jour)
    (mots de passe|codes|identifiants|papiers|documents|coordonnees|releves) ~6 (enveloppe*|classeur|pochette|liste|carnet|tiroir|cahier|chemise|frere|soeur|mari|femme|bureau|table|note|notes|ecrit*)
    (testament|obseques|assurance vie)
    (cles|clefs|double) ~4 (table|boite|paillasson|voisin*|gardien*|enveloppe|concierge|pot)
    (resilie|annule|solde|rembourse|paye|vide|nettoye|trie|efface|supprime|cloture) ~2 (tout|compte|comptes|dettes|dette|abonnements|frigo|loyer|profils|placard|papiers|assurance|armoire)
    (frigo|placard|armoire|boite mail) ~1 (vide|videe|propre)
  `,
  'quiet.gave_away': `
    (offert|offerte|legue*|confie*|cede|distribue*|redonne|laisse|vendu) ~1 (mon|ma|mes|toutes mes|tous mes|ses) ~3
    (mon|ma|mes) _ (ira|iront|revient|reviendra|reviendront|est pour|sont pour|est a|sont a) ~1 (a|pour|toi|mon|ma|mes|vous)
    (garde|gardez|prends|prenez|recupere*) (mon|ma|mes) (guitare|livres|velo|disques|montre|bague|collection|affaires|plantes|console|bijoux|ordi)
  `,
  'quiet.letters': `
    (lettre|lettres|enveloppe|enveloppes|mot|mots) ~4 (bureau|commode|table|oreiller|tiroir|lit|pretes|prete|timbrees|cachetees|poste*|chacun*|chaque|frigo)
    (pose|laisse|poste|ecrit|redige|glisse|cachete|prepare|termine) ~2 (lettre|lettres|enveloppe|enveloppes|derniere lettre|video|videos)
  `,
  'quiet.dependants': `
    (chien|chienne|chat|chatte|chats|lapin|perruche|hamster|poissons|petits|enfants|gosses|filles|garcons|bebe) ~3 (chez|confie*|place|recueilli*|adopte*|garde*|nouvelle famille|nouveau foyer|nouveau maitre)
    (confie*|trouve|laisse|emmene|depose|amene|nourri*) ~4 (chien|chienne|chat|chatte|chats|lapin|perruche|enfants|petits|poissons)
    (croquettes|gamelle|nourriture) ~4 (jours|semaine|remplie*|suffis*|assez)
    (chien|chienne|chat|chatte|chats|lapin) ~3 (voisine|voisin|ex|belle mere|cousine|copine|ma soeur|ma mere|mes parents|tata)
  `,
  'quiet.farewell': `
    (dites|dis) ~5 que ~3 (faute|laime)
    (dit|dire|ecrit|repete) ~4 que je (laime|laimais|les aime|les aimais|taime|taimais)
    (prenez|prends) ~1 soin ~2 (uns des autres|de toi|de vous|delle|de lui|deux)
    (adieu|adieux|au revoir|bonne route|bonne continuation|a jamais)
    (je vous|je tai|je vous ai|je les ai|je les|je taime|vous ai) ~1 (aime|aimes|aimee|aimais) ~2 (tous|toutes|tellement|fort|toujours|beaucoup)
    (pardon|pardonn*|desole*|excus*) ~2 (pour tout|a tous|de vous laisser|pour le mal|maman|papa|les enfants)
    (ne)? (pleurez|pleure|culpabilis*|en veux|en voulez) ~1 (pas|personne)
    (ce nest|cest) ~1 (pas|la faute) ~1 (votre faute|ta faute|de personne|la faute de)
    (souvenez vous|souviens toi|gardez) ~2 (de moi|un bon souvenir)
    (prenez|prends) ~1 (bien)? soin de (vous|toi)
    (jai|deja) ~1 dit au revoir (a tous|a tout le monde|a maman|aux enfants|aux copains)
  `,
  'quiet.thanks': `
    (vous avez|tu as|vous avez tous) ~1 ete ~2 (formidable*|genia*|super|adorable*|merveilleu*|precieu*|gentil*|la pour moi)
    merci ~3 (tout|davoir|mavoir|bons moments|ces annees|existe)
  `,
  'quiet.calm': `
    enfin ~1 (tranquille|calme|sereine|serein|en paix|libre)
    (calme|silence|paix|tranquille) ~1 (en moi|dans ma tete|a linterieur|au fond de moi)
    (calme|serein|sereine|apaise|apaisee|leger|legere|tranquille|en paix|libere|liberee) ~2 (ce soir|maintenant|depuis|tout a coup|soudain|enfin|aujourdhui|comme jamais|desormais|pour la premiere fois)
    (etrangement|bizarrement|curieusement|soudain|tout a coup|subitement|dun coup) ~3 (calme|serein|sereine|apaise*|leger|legere|tranquille|paix|bien)
    (drole|etrange|curieux|grand|grande|immense) ~1 (calme|paix|serenite|soulagement)
    (nai|ai|na|plus|pas) ~1 (plus|pas) ~1 (peur|mal|angoisse)
    (premiere fois) depuis (des|longtemps|si|tres)
  `,
  'quiet.decided': `
    (reste|ai|jai) ~1 plus rien a (faire|regler|dire|attendre)
    (decision|choix) ~1 (prise|pris|fait|definitive|definitif|irrevocable|murie|arretee)
    (pris|pris ma|prise) ~1 (ma|la|une) decision ($|et|alors|donc|depuis)
    (jai|cest|ai) ~1 (decide|decidee|resolu) ($|maintenant|depuis|hier)
    (je suis|suis) ~1 (pret|prete) (maintenant|$|a partir|desormais|enfin)
    (changerai|reviendrai|changera|change) ~1 (pas|plus) ~1 (davis|dessus|en arriere)
  `,
  'quiet.absent': `
    (naurai|aurai|aurais|auront|avoir) ~1 (plus|pas) ~1 besoin
    (rien|aucun*|pas|plus) ~4 apres (demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le 1*|le 2*|cette date)
    (continuerez|continueront|debrouill*|apprendr*|avancer*|vivrez|vivront) ~2 sans moi
    (quand|lorsque|une fois que|apres que|des que) je (serai|ne serai|serais|naurai) ~1 (parti|partie|plus la|loin|plus)
  `,
  'sign.no_return': `
    (vendredi|samedi|dimanche|lundi|demain|mardi|mercredi|jeudi) ~1 (ce sera|cest|tout sera|tout est) ~1 (termine|fini|la fin|regle)
    (lintention|intention|prevu|prevois) ~1 (de)? (rentrer|revenir)
    (me|m) (trouv*|verr*|reverr*|retrouv*) ~1 (plus|pas|jamais|demain)
    (ne)? ~1 (me cherchez|me cherche|mattendez|mattends|mappelez|essayez) ~1 (pas|plus)
    inutile de (me chercher|mattendre|mappeler|me repondre)
    (ne)? (serai|serais) ~1 plus ~1 (la|parmi|des votres|de ce monde|ici)
    (reviendrai|rentrerai|reveillerai|releverai|repondrai|lirai) ~1 (pas|plus|jamais)
    la ou je (vais|pars|serai|men vais)
    (verrai|connaitrai|feterai|passerai) ~1 (pas|plus|jamais) ~2 (printemps|lete|noel|lhiver|lautomne|grandir|lannee|nouvel an|lever|matin)
    (sans|aucun) retour
    (aller simple|sans retour|sans bagage|sans bagages|sans valise)
    (enfin|bientot|demain|ce soir) ~2 (me reposer|du repos|dormir pour de bon|la paix)
  `,
  'sign.resolve': `
    (choisi|trouve) (lendroit|le lieu|la maniere)
    (fixe|choisi|coche|entoure|arrete) ~1 (la|une|ma) date
    (la|ma) date est (fixee|choisie|arretee|posee)
  `,
  'sign.at_hand': `
    (cachet*|comprime*|medicament*|somnifere*|pilule*|anxiolytique*|boites|plaquettes|lame|rasoir|cutter|corde|fusil|pistolet|arme|poison) ~5 (devant moi|en main|ma main|sur la table|table de nuit|chevet|attache*|prets|prete|pretes|aligne*|etale*|sous la main|accroch*|noeud|poutre|charge*)
    (mis de cote|accumul*|stock*|economis*|garde|reuni|rassembl*|amass*) ~4 (cachet*|comprime*|medicament*|somnifere*|pilule*|boites)
    (sorti|sors|achete|trouve|prepare|charge) ~3 (corde|fusil|pistolet|lame|lames|cutter|poison)
  `,
  'sign.place': `
    au bord ~1 (la|du|d) (falaise|vide|toit|quai|precipice)
    (roule|conduis|marche|route|vais|monte|pars) ~2 (vers|jusquau|au|sur) ~1 (pont|viaduc|toit|falaise|rails|barrage|voie ferree)
    (suis|assis|assise|debout|perche*|garee*|gare|venu|venue|monte|montee|arrive|arrivee) ~4 (pont|toit|rails|falaise|viaduc|parapet|rambarde|voie ferree|voies|bord du vide|dernier etage|dixieme etage|barrage)
    (le vide|leau noire|les rails) ~3 (dessous|mappelle|appelle|devant|sous moi|pieds|en bas)
  `,
  'sign.act': `
    (enjambe|franchi|passe|escalade) ~2 (barriere|rambarde|parapet|grille|balustrade|garde corps)
    (jai|ai|viens de|viens) ~1 tout ~1 (avale|avaler|gobe|ingurgite|pris dun coup)
    (sang) ~2 (partout|plein|coule|par terre)
    (ca|tout|tete) ~3 (commence*) ~2 (tourner|agir|partir|faire effet|devenir flou)
    (mendorm*|endormir|endors) ~2 (doucement|bientot|pour de bon|deja)
  `,
  'sign.last': `
    (dernier|derniere|derniers|dernieres|ultime) (soir|soiree|nuit|fois|message|messages|repas|cafe|balade|promenade|coucher|matin|matinee|dimanche|week|lettre|mots|heures|cigarette|verre|jour|journee|post|chanson|lever|diner)
    une derniere
  `,
  'sign.alone': `
    (seul|seule) ~2 (a la maison|ce soir|chez moi|cette nuit|ici|avec moi meme|$)
    (tout le monde|les enfants|mes parents|les autres|ils|ma femme|mon mari|maman|les petits) ~3 (dort|dorment|dorme|dormira|couche|couches|sorti|sortis|parti|partis|rentre*|absents)
    (personne) ~1 (ne)? (sait|saura|rentre|rentrera|se doute|sen doute|est au courant|viendra)
  `,
  'sign.soon': `
    dans _ (heure|heures|minutes|jours)
    (ce sera|cest pour|cest) ~1 (le|ce|vendredi|samedi|dimanche|lundi|mardi|mercredi|jeudi)
    (bientot|tout a lheure|dici)
  `,
  'sign.exit': `
    (partir|pars|partirai|men vais|men irai|men aller|quitter*) ~1 (pour de bon|pour toujours|definitivement|a jamais|loin de tout|sans laisser)
    (aller|billet) simple ~3
    (rejoindre|retrouver|rejoins|retrouverai|rejoindrai) ~3 (la haut|au ciel|au paradis|de lautre cote|chez les anges)
    (dormir|repos|sommeil|silence) ~1 (pour de bon|eternel|pour toujours|a jamais|definitif)
    (grand saut|baisser le rideau|tirer ma reverence|quitter la scene|lautre monde|lau dela)
  `,
  'quiet.explained': `
    (pour|pendant|en|durant|partons|partir) ~1 vacances
    (conge|conges|rtt|arret maladie|teletravail|deplacement|nouvelle vie|nouveau depart|separation|divorce)
    (therapeute|psy|psychologue) ~6 lettre
    (demenag*|emmenag*|demenagement|crémaillère|cartons)
    (nouveau|nouvelle|autre) (poste|boulot|travail|emploi|job|appart*|maison|logement|mission|ville)
    (quitter|quitte|demission*|changer de|licencie*|preavis) ~2 (travail|boulot|poste|job|boite|entreprise|cdi)
    (pot de depart|mes collegues|aux collegues|retraite|fin de stage|fin dannee|fin de saison)
    (colo|camping|colonie|feu de camp|stage|erasmus|voyage|randonnee|croisiere|sejour)
    (on|nous) ~1 (part|partons|demenage*|sen va|fete|revient|rentre)
    (notaire|emmaus|brocante|vinted|vide grenier|leboncoin|croix rouge|friperie|ressourcerie|minimalis*|tri de printemps|grand menage|menage de printemps)
    (lettre|lettres|carte|cartes|cadeau*) ~6 (noel|anniversaire|mariage|remerci*|correspond*|motivation)
    (examen|examens|concours|bac|soutenance|partiels|permis|entretien|oral) ~3
    (a|se voit|au) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la semaine) ~1 (prochain|prochaine)
    (cure|sevrage|sobriete|etape|etapes|parrain|abstinen*) ~3
    (date|jour) ~4 (mariage|operation|demenagement|bapteme|depart en|concert|examen)
    (mariage|bapteme|accouchement|loperation)
  `,
  'crisis.hinted': `
    (ne|je|naurai) (serai|poserai|causerai) ~1 plus ~1 (un|une|de)? (probleme|problemes|fardeau|poids|charge|souci|soucis) ~2 (pour|a) ~4 (demain|ce soir|personne|vous)
    (vais|je) ~1 (rejoindre|rejoins|retrouver) ~4 (la haut|ciel|paradis|autre cote) ~2 (ce soir|cette nuit|demain|bientot|enfin)
    (ce soir|cette nuit|demain) ~3 (rejoindre|rejoins|retrouve) ~4 (la haut|ciel|paradis)
    (apprendr*|saurez|comprendr*) ~4 (pardonnez moi|pardonne moi|pardon)
    (ouvert|ouvrir|laisse) ~1 (le|du)? gaz ~4 (fenetre*|ferme*|porte*|allong*|dormir|mendormir|attend*)
    (ecrit|laisse|ecris|termine|poste|redige) ~1 (une|la|ma|mes|les|des|mon|un) (lettre|lettres|mot|mots) ~1 (pour|a) (chacun|tous|les enfants|mes enfants|tout le monde|ceux qui)
    laisse ~1 (lettre|lettres|mot) ~1 (pour|a) (mes|ma|mon|maman|papa)
    (verrai|connaitrai) ~1 (pas|plus|jamais) ~1 (le printemps|lete|lautomne|lhiver|lannee prochaine|la fin de|le jour se lever|le soleil se lever|mes enfants grandir)
    (pars|men vais|partirai) ~1 (pour de bon|pour toujours|definitivement|a jamais) (ne me|me|adieu|pardon*|$)
    (on|vous|personne|tu) ~1 (ne)? ~1 me (trouvera|trouverez|trouveras|verra|verrez|reverra|reverrez) ~1 (plus|jamais) (ici|vivant*|$)
  `,
  'crisis.act_under_way': `
    tout ~1 (avale|pris|gobe) ~1 (il y a|ya) ~2 (min|minutes|heure|heures)
    (avale|pris|gobe|ingurgite) tout ~6 (pharmacie|medicaments|cachets|tiroir a medicaments|comprimes)
    (bu|boire|avale|avaler|davaler|ingere) ~3 (javel|deboucheur|acide|desherbant|antigel|produit menager|mort aux rats|insecticide|pesticide|detergent|alcool a bruler)
    (gobe|avale|avaler|davaler|pris|prendre|vide|vider|ingurgite|ingere|bu|descendu) ~3 (plaquette*|boite|boites|flacon|tube|blister|stock) ~1 (entiere|entier|entieres|complete|complet|dun coup)
    (toute|entiere|tout|deux|trois|plusieurs) ~2 (plaquette*|boite|boites|flacon) ~5 (avale*|gobe*|ingurgite*|ingere*)
    tout ~1 (avale|gobe|ingurgite) ~9 (mendor*|sache|savoir|adieu|tourne|tard|pardon|medicament*|cachet*|peur)
    (medicament*|cachet*|comprime*|somnifere*) ~3 (avale*|gobe*) ~6 (tourne|tard|vomir|sommeil|mendor*|adieu|minutes|regrette)
    me suis ~1 (entaille*|taillade*|ouvert*|tranche*|coupe*) ~1 (les|le|un) (poignet|poignets|veines|gorge)
  `,
  'crisis.means': `
    (lame|rasoir|cutter|couteau) ~3 (contre|sur|appuye*|pose*) ~1 (mon|mes|le|les) (poignet|poignets|veines|gorge|cou)
    (arme|pistolet|fusil|revolver) ~3 (genoux|tempe|bouche)
    (assis|assise|debout|suis) ~2 au bord ~2 (falaise|precipice|vide)
    (lautre cote|assis*|jambes|debout) ~3 (rambarde|parapet|garde corps|balustrade)
    (autre cote|dessus|enjambe*|assis*|jambes) ~3 (rambarde|parapet|garde corps|balustrade|barriere du pont)
    corde ~3 (attach*|accroch*|nou*|suspendu*|pend*|fixe*) ~3 (garage|grenier|poutre|arbre|branche|plafond|cave|crochet|hangar|grange)
    (cachets|comprimes|medicaments|somniferes|pilules) ~2 (aligne*|etale*|dispose*|comptes un) ~7
    (mis de cote|accumul*|stock*|economis*|amass*) ~4 (cachets|comprimes|medicaments|somniferes|pilules) ~5 (assez|suffi*|pour|ce soir)
  `,
  'hopelessness.death_wish': `
    (voiture|camion|bus|train|métro) ~1 me (prenait|prend|écrasait|renversait|fauchait|percutait)
    (maladie|cancer|accident) ~1 (memporte|me prenne|me tue|menleve)
    si ~1 (bus|camion|voiture|train|metro) ~1 (me|m) (renvers*|ecras*|fauch*|percut*)
    (prie|espere|souhaite|supplie) ~4 (pas|plus|jamais) ~1 me reveiller
    (prefere|aime) ~2 (ne)? (jamais|pas) ~1 (naitre|etre nee|etre ne|exister|venir au monde)
    (juste|simplement|voudrais|aimerais) ~2 plus etre la
    (si seulement|jaimerais|aimerais|voudrais|jespere|espere|reve|reves|pourvu|parfois|souhaite|imagine) ~6 (crise cardiaque|avc|anevrisme|cancer|infarctus|camion|accident|voiture|bus|maladie) ~5 (sommeil|fauche*|renvers*|ecras*|emport*|percut*|tue|nuit|mortel*|fini)
    (ca|cela) ~3 (derangerait|generait|ferait rien|egal|importerait|soulagerait) ~3 (de|si) ~3 (reveiller|mourir|mourais|plus la|disparai*|mort|morte)
    (mendormir|mendors|endormir) ~4 (fini|jamais|toujours|plus me reveiller)
    (preferais|prefererais|aurais prefere) ~3 (ne jamais exister|ne pas exister|mort|morte|pas nee|pas ne)
  `,
  'hopelessness.burden': `
    (mieux|heureux|tranquilles) ~1 si je (nexistais|netais|disparaissais)
    ne (suis|serai) ~1 (quune|quun) ~2 (charge|poids|fardeau|boulet|bouche)
    (suis|etre|sens) de trop ~5
    (respirer*|soufflera*|vivraient|souffler*) ~2 sans moi
    (fais|suis|sers|serai) ~1 (que|quune|quun|qua) ~3 (couter|charge|poids|fardeau|boulet|gener|deranger|gacher|fatiguer|encombrer|bouche)
    (leur|lui|vous) ~1 (gache|pourris|coute|complique) ~2 (vie|argent|existence|cher|quotidien)
    personne ~1 (ne)? ~1 (me)? (regretterait|regrettera|pleurerait|pleurera|verrait la difference|sen apercevrait)
    (manquerais|manquerai|manque) a personne
    (meritent|merite) ~1 (une|un) (meilleure|meilleur|autre|vraie|vrai) (mere|pere|maman|papa|femme|mari|fille|fils)
    (soulag*|libere*|tranquille*|mieux|heureux) ~3 si je (netais|disparai*|mourais|partais|nexistais|mourrais)
  `,
  'self_harm.urge': `
    (demange|obsede|hante) ~2 me (couper|scarifier|bruler|mutiler)
    (lutte|lutter|resiste*|retiens|retenir|combats|craquer|tenir bon) ~8 (me couper|lame|lames|me scarifier|me faire mal|me faire du mal|rasoir|cutter|me mutiler|me bruler)
    (envie|besoin|pulsion*) ~4 (me couper|me scarifier|me faire mal|me faire du mal|me bruler|me mutiler|me frapper)
  `,
  'cue.idiom': `
    (retard|correspondance|valise|valises|annonce) ~8 (quai|gare)
    (seul|seule) ~1 (a la maison|chez moi) ~5 (serie|series|bain|grippe|film|films|programme|pizza|teletravail|rhume)
  `,
};
