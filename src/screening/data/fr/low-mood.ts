import { type PhraseTable } from '../../matching/compile.js';

/**
 * French: worth a look some time. Rows that hold a "ne" or "pas" begin before it, so that it is not taken for a denial;
 * both tenses of a verb in -er fold to the same word (pleure, pleuré).
 */
export const FR_LOW_MOOD: PhraseTable = {
  'low_mood.low': `
    # grey, numb, far away
    tout ~1 (est|devient|parait|semble|a lair) ~1 (gris|fade|terne|vide|noir|plat|flou|lourd|pareil|insurmontable|difficile|complique|trop)
    (ma vie|mes journees|mes jours) ~2 (vide|vides|grise|grises|fade|fades|terne|ternes|monotone|en pause|pareil*|se ressemblent|mechappe)
    (en|le|mode|sur) (pilote automatique|mode automatique|mode robot|mode zombie|mode survie|pilotage automatique|automatique)
    (je|jai|me|suis|impression|sens) ~3 (comme|detre|suis) (un|une)? ~1 (robot|fantome|automate|coquille vide|loque|larve|epave|plante verte|spectateur|spectatrice|etranger a|etrangere a|ombre)
    (suis|deviens|reste) ~1 (une|un|lombre) (loque|larve|epave|legume|de moi meme)
    (comme|impression|sens) ~4 (derriere|a travers|sous|dans) ~1 (vitre|voile|coton|brouillard|cloche|bulle|bocal|brume)
    (je)? (ne)? (ressens|eprouve) ~1 (plus|rien)
    (je)? (ne)? sens plus rien
    (je me sens|je suis|me sens|jme sens|jsuis|me sentir|suis) ~2 (engourdi*|anesthesi*|eteint|eteinte|detache*|deconnecte*|transparent*|invisible|delaisse*|abandonne*|rejete*|brise|brisee|casse|cassee|vidé|vidée|lessive*|rince|rincee|cuit|cuite|ko|hs|a bout|au bout du rouleau|au bout|au fond du trou|a plat|a cran|sur les nerfs|sur les rotules|a fleur de peau|demoralis*|desempare*|paume|paumee|submerge*|noyé|noyée|incompris*|isole*|honteux|honteuse|en vrac|en miettes|en morceaux|mal dans ma peau|pas bien|pas dans mon assiette|au plus bas|decourage*|malheureu*|desespere*|larguee|largue|fragile|nulle|nul|minable|inutile|une merde|mort a linterieur|morte a linterieur|usee|use de tout)
    # nothing left to want
    (plus|aucun|aucune|zero|perdu|pas|ni) ~1 (gout|envie|lenvie|motivation|energie|denergie|plaisir|interet|entrain|jus|force|coeur|elan|joie|lelan|la force) ~1 (a rien|de rien|a tout|pour rien|a grand chose|en rien|du tout|en ce moment|depuis|ces temps|ces jours|de me lever|de sortir|de voir|de parler|de me laver|a plus rien|pour quoi que|a quoi que|de faire quoi|a faire)
    (plus|aucune|zero) (motivation|energie|envie|joie|libido|force) ~1 $
    (plus|pas|aucun|perdu) ~1 (dappetit|appetit|lappetit)
    (me force|oblige|forcer) a (manger|me lever|sortir|me laver|parler|avaler)
    (gout|saveur) de carton
    rien (ne)? (me fait|me|ma|minteresse|me tente|mamuse|me motive|me touche|me donne|mapporte|me rend|va|me va) ~1 (envie|plaisir|rire|plus|$|sourire|heureu*)
    (je)? (ne)? (prends|trouve|ai|eprouve) (plus|aucun) ~1 (de)? plaisir
    tout ~1 (me saoule|me soule|me gave|mennuie|mecoeure|mepuise|minsupporte|mangoisse|me fait peur|me demande un effort|est un effort|est une montagne|est une corvee|secroule|seffondre|part en vrille|part en couille|part en live|va mal|va de travers|me coute|me fait chier|me retombe dessus|foire)
    (flemme|marre|ras le bol|fatigue|fatiguee|lasse|las|assez) de (tout|faire semblant|sourire|me battre|lutter|etre forte|etre fort|tout porter|etre seule|etre seul|etre triste|moi meme|faire bonne figure|vivre genre|encaisser|attendre|porter)
    flemme de vivre
    (je)? (ne)? (sors|quitte|bouge|decolle) ~1 (presque|meme)? ~1 (plus|pas|quasi pas) ~1 (de|mon|du|le)? ~1 (lit|chez moi|ma chambre|lappart|mon appart|canape|la maison|couette)
    (au lit|dans mon lit|dans le noir|sous la couette|sous ma couette) ~1 (toute la journee|depuis|tout le week|des jours|des heures|a rien faire|a pleurer)
    (vaisselle|courrier|linge|poubelles|lessive) ~2 (sempile*|saccumul*|samoncel*|traine depuis)
    (je)? (ne)? me (lave|douche|coiffe|maquille|brosse) ~1 (meme|presque)? (plus|pas)
    (pas|plus) ~1 (douche|lave|lavee|pris de douche|change) ~1 depuis
    # sleep and a head that will not stop
    (pas|rien|peu|a peine) (dormi|ferme loeil) ~1 (depuis|deux|trois|quatre|plusieurs|cette semaine|une heure)
    (deux|trois|quatre|cinq|plusieurs|2|3|4|5) nuits ~2 (blanches|sans|que|pas|dormi)
    (dors|dormi|dormir) ~1 (a peine|tres mal|super mal|que dalle|par a coups|que _ heures|que _ h|que 2*|que 3*|que 4*|4h|3h|2h|quatre heures|trois heures|deux heures)
    (je)? (ne)? dors (plus|pas|mal|presque plus|quasiment plus)
    (reveil|reveille|reveillee|me reveille|yeux ouverts|debout|reveils) ~2 (2h|3h|4h|trois heures|quatre heures|3 heures|4 heures|deux heures|5h) ~3 (nuits|nuit|chaque|tout le temps|encore|cerveau|angoisse*|ressasse*|rumine*|pense*|tous les|boule)
    (insomnie|insomnies|cauchemar|cauchemars) ~1 (depuis|toutes|tous|chaque|encore|reprennent|reviennent|chronique*|me|sur)
    (cerveau|tete|pensees|cervelle) ~3 (tourne en boucle|tournent en boucle|tourne en rond|en boucle|sarrete pas|sarrete jamais|sarretent pas|debrancher|debranche pas|mouline|tourne a fond|va exploser)
    je (rumine|ressasse|cogite|gamberge) ~1 (tout|sans|toute|toutes|en|trop|la nuit|non stop|depuis|des heures|$)
    (fixe|fixer|fixant) (le|les) (plafond|mur|murs|vide)
    (regarde|a regarder) (le|les) (plafond|mur|murs)
    # tears
    (je|jai|jme|ai|a|de|en|suis) ~2 (pleure|pleurer|chiale|chialer|sanglote|sangloter|pleurs) ~3 (toilettes|chiottes|wc|voiture|boulot|bureau|metro|bus|douche|lit|oreiller|nuit|soir|jours|encore|rien|raison|cachette|matin|heures|coin|non stop|semaine|aujourdhui)
    (arrive|jarrive|narrive|arrete|jarrete|narrete) (pas|plus) ~1 (de|a)? ~2 (pleurer|chialer|trembler|sangloter|ruminer|angoisser)
    (fondu|fonds|fondre|effondree|effondre|craque|eclate) en (larmes|sanglots)
    (larmes) ~1 (qui)? (coulent|montent|viennent) ~2 (toutes seules|sans|pour|tout le temps|encore|$)
    (boule|noeud|poids|etau) ~1 (au|dans le|a la|dans la|sur la|sur le|a) ~1 (ventre|gorge|estomac|lestomac|poitrine)
    # fear
    (angoisse|angoisses|anxiete|panique) ~2 (monte|montent|revient|reviennent|me bouffe|me ronge|tout le temps|permanence|permanente|constante|chaque matin|tous les matins|depuis|me prend|mempeche|explose*|me paralyse|me tetanise|ingerable*)
    (coeur) ~1 (qui)? (semballe|bat trop vite|bat la chamade|a cent|a mille|cogne|qui cogne)
    (jai|cru|ai cru|impression|croyais) ~2 (y passer|que jallais y passer|mevanouir|devenir folle|devenir fou|detouffer|perdre la tete|faire un malaise)
    (peur|terreur|angoisse|terrorise*|trouille) ~1 (de|d|a lidee de) (sortir|tout|lavenir|demain|aller bosser|aller au travail|aller en cours|rester seule|rester seul|finir seule|finir seul|replonger|rechuter|craquer|devenir folle|devenir fou|la nuit|prendre le|retourner)
    # alone
    personne ~1 (ne)? (ma|me|mavait) ~1 (souhaite|appele|ecrit|repond|repondu|demande|invite|rappele|propose|calcule|parle|remarque|attend|voit|comprend|connait|aide|cru|croit|ecoute|ecoutee|rappelle|envoie|envoye|felicite)
    personne ~1 (ne)? (sest|se) ~1 (souvenu|rappele|souvient|soucie|interesse|inquiete|demande)
    personne ~1 (pour|a qui) ~2 (parler|me|en parler|confier|maider|ecouter|mecouter|appeler)
    (aucun|aucune|zero|pas un|pas une|pas le moindre|meme pas un|plus un) (message|appel|texto|sms|visite|coup de fil) ~2 (anniv*|noel|depuis|$|de la semaine|de la journee|reveillon)
    (pas|plus|aucun|zero) ~1 (dami|damis|damie|damies|ami|amis|copains|copines|de potes) ~1
    (seul|seule) ~2 (au monde|tout le temps|tous les soirs|tous les week|a noel|pour noel|anniversaire|anniv|au reveillon|depuis des|comme un chien|comme un rat|entre quatre murs|a en crever|face a|avec tout ca|dans mon coin|a table)
    solitude ~3 (pese|me tue|dure|insupportable|lourde|ronge|bouffe|trop|etouffe*|mecrase)
    (parle|parler) a (personne|mon chat|mes murs|mon chien|mes plantes) ~2 (depuis|jours|semaine|de la|$)
    (a part|hors jeu|en trop|a lecart|de cote) ~1 (dans|au|a la|de tout|du groupe|de ma famille|encore) ~2 (classe|boulot|famille|lycee|college|monde|groupe|monde)
    (ex|copain|copine|mec|mari|femme|compagnon|compagne|conjoint|nana|meuf|il|elle) ~1 ma ~1 (quitte|quittee|largue|larguee|plaque|plaquee|trompe|trompee|ghoste|ghostee|remplace|remplacee|abandonne|abandonnee|jetee)
    (rupture|divorce|separation) ~6 (dur|dure|arrive pas|remets pas|detruit|detruite|mal|souffre|larmes|vide|au fond)
    (je)? (ne)? (arrive|jarrive|narrive|parviens|reussis|sais) ~1 (pas|plus) ~1 (a)? (avancer|tourner la page|men remettre|remonter|me relever|faire face|gerer|tenir|me calmer|respirer|bosser|etudier|reviser|lire|ouvrir|ranger|loublier|passer a autre chose|me reposer|me projeter)
    # loss
    depuis ~2 (papa|maman|pere|mere|mari|femme|fils|fille|mamie|papi|papy|frere|soeur|chien|chat|il|elle|ami|amie|bebe|que) ~2 (mort|morte|parti|partie|decede*|plus la|disparu*|deces) ~7 (vide|dur|dure|manque|arrive|narrive|jarrive|plus rien|seul|seule|pleure|assiette|silence|pareil|perdu*|dors|mets encore|sens|gout)
    (premier|premiere|deuxieme) (noel|anniversaire|reveillon|ete|rentree|fete|fete des meres|fete des peres) sans (lui|elle|toi|papa|maman|mon|ma|eux)
    (il|elle|tu|papa|maman|mamie|papy|_) me (manque|manques) ~1 (tellement|trop|terriblement|chaque|tous|enormement|atrocement|tant|a en|a crever|cest|horriblement)
    deuil ~3 (dur|arrive pas|jamais|long|lourd|impossible|seule|seul|toujours pas)
    (pas|plus) le coeur a (rien|faire|la fete|rire|fêter|sortir|decorer)
    # worn out
    (pas|aucun|jamais|zero|sans) ~2 (repit|souffler|minute a moi|temps pour moi|relais|seconde a moi)
    (je)? (craque|crie|hurle|menerve|gueule) ~1 (sur|apres) ~1 (eux|enfants|fils|fille|tout le monde|petits|gosses|petite|petit)
    (je|suis|en plein|fais|fait|faire|diagnostique*|arret pour|frole*) ~2 (burn out|burnout|burn|epuisement|surmenage)
    (aidant|aidante|moccupe|soccuper|soigne|maman solo|papa solo|mere celibataire|pere celibataire|seule avec|seul avec|enfants seule|enfants seul|solo avec) ~12 (a bout|craque|craquer|epuise*|repit|crevee|creve|relais|souffle|aucune aide|personne|tiens plus|peux plus|hurle|crie)
    (boulot|travail|taf|bureau|lycee|college|fac|ecole) ~4 (boule au ventre|a reculons|en pleurant|me detruit|me bouffe|me rend malade|me vide|envie de vomir)
    (chef|patron|manager|patronne|collegue|collegues|eleves|classe) ~4 (mhumilie*|me rabaisse*|me harcele*|me met la pression|se foutent de moi|se moquent|mignore*|me crie dessus|me pourrit)
    (ecoles|college|lycee) ~4 (on se moque de moi|on minsulte|me harcelent|se moquent de moi)
    # the mask
    (fais|faire|faisant|fait|jfais) ~1 semblant ~3 (ca va|daller|que|detre|tout va|de sourire|de rire|bien)
    (souris|sourire|masque) ~4 (facade|semblant|personne ne voit|personne voit|croit que|tenir|tombe)
    # treatment dropped
    (jai|ai|je) ~1 (arrete|stoppe|jete|saute|lache) ~1 (mon|mes|le|ma|les|tout mon|tous mes) ~1 (traitement|medocs|medicaments|antidepresseurs|antidepresseur|lithium|sertraline|neuroleptiques|injection|therapie|suivi)
    (je)? (ne)? prends plus ~1 (mon|mes) ~1 (traitement|medocs|medicaments|antidepresseurs|cachets)
    # it is back, it is bad
    (tristesse|cafard|deprime|depression|idees noires|pensees noires|blues|demons|angoisses|toc|tocs|flashbacks|phobie) ~2 (revient|reviennent|de retour|revenu*|me bouffe*|me ronge*|me prend|sinstalle*|me submerge*|remonte*|me rattrape*|recommence*|reprend)
    (gros|coup de|grosse|plein) (cafard|blues|deprime|moins bien|deprime)
    (passage a vide|mauvaise passe|sale periode|sale passe|gros coup de mou|periode noire|periode (tres|super|assez)? (difficile|compliquee|dure|sombre)|journee de merde|semaine de merde|journee horrible|sale journee|journee pourrie|nuit horrible|annee de merde|nuit de merde)
    (pas|plus|zero) ~1 (le moral|au top ~1 en ce moment|bien en ce moment|bien ce soir|bien aujourdhui)
    moral ~1 (en berne|dans les talons|au fond|a plat|au ras|zero|sous terre)
    ca ~1 (ne)? va ~1 (pas|mal|plus) ~1 (en ce moment|du tout|bien|ces temps|aujourdhui|ce soir|fort|depuis|tres fort|$)
    (je)? (ne)? (vais|me sens) ~1 (pas|plus|mal) ~1 (bien|mieux|$)
    (hyperphagie|boulimie|crise de boulimie|crises de boulimie|compulsions) ~2 (encore|hier|tous|chaque|revien*|ce soir|apres)
    (je)? (me deteste|me degoute|me fais honte|supporte plus mon|hais mon) ~1 (corps|reflet|dans le miroir|en ce moment)
  `,
  'low_mood.need': `
    (liste dattente|liste d attente|delai|delais|dattente) ~6 (mois|an|ans|cmp|psy|semaines|interminable*)
    (cmp|psy|psychiatre|psychologue|therapeute|medecin|medecin traitant|assistante sociale|as|hopital|lhopital|hopital de jour|urgences|educatrice|educateur|caf|mdph|cpam|ase|referent|tuteur|tutrice|infirmiere|conseillere|pole emploi|france travail) ~5 (annule|annulee|annulent|rappelle pas|rappelle jamais|jamais rappele*|pas rappele*|repond pas|repond plus|repond jamais|lache|lachee|laisse tomber|laissee tomber|conge mat*|conge maternite|demenage|part a la retraite|part en retraite|a la retraite|refuse|refusee|renvoye|renvoyee|pas assez|trop complexe|pas de place|plus de place|complet|complets|que dans _ mois|dans _ mois|pas avant|prend plus|prennent plus|se fout|sen fout|radie|radiee|pas cru|pas ecoutee|pas ecoute|rien fait|part et|part sans|est partie|est parti|nous quitte|pas remplace*|sans remplac*|coupe|suspendu*|arrete de me suivre)
    (trouve|propose|eu|y a|pas) personne pour ~1 (remplacer|me suivre|prendre le relais)
    pas (assez|suffisamment) ~1 (malade|grave|mal|suicidaire|urgent|en danger) ~2
    (on|se|ils) ~1 (se fout|se fiche|sen fout|se foutent|sen foutent) de (nous|moi|ma gueule)
    (plus|pas|meme pas|sans|aucun) ~2 (dargent|un rond|un sou|un centime|rien sur le compte|de thune|de fric|une thune|de quoi manger|de quoi payer|de quoi remplir|les moyens de|de quoi nourrir|de sous)
    (loyer|loyers|edf|electricite|lelectricite|chauffage|gaz|leau|factures|facture|credit|frigo|decouvert) ~4 (retard|impaye*|arrive pas a|peux pas payer|peut pas payer|peux plus payer|vide|coupe|coupee|coupes|relance*|surendettement|saisie|jusquau cou)
    (impaye|impayes|huissier|huissiers|surendettement|expulsion|avis dexpulsion|interdit bancaire|interdite bancaire)
    (coupe|coupee|couper) ~2 (chauffage|electricite|lelectricite|courant|leau|gaz|allocations|allocs|rsa|aah|apl)
    (nous|me|va|veut|vont|etre|va etre|fait) ~1 (mettre dehors|mis dehors|expulser|expulses|expulsee|expulse|mettre a la porte|foutre dehors|a la rue)
    (dors|dormir|vis|dort|loge) ~1 (dans ma voiture|dans la rue|chez des potes|sur un canape|au foyer|dehors|au 115|hotel social|dans un squat)
    (mange|mangeons|bouffe|saute|mangent) ~3 (pates|riz|repas|un repas sur) ~4 (semaine|jours|depuis|fin du mois|payer|enfants|mangent)
    (restos du coeur|banque alimentaire|colis alimentaire|secours populaire|aide alimentaire) ~6 (honte|premiere fois|oblige*|refuse*|peux plus|depuis)
    (perdu mon (boulot|travail|emploi|cdi|logement)|vire du boulot|viree du boulot|licencie|licenciee|fin de droits) ~8 (sais|peur|comment|loyer|payer|enfants|honte|moral|ose|pas)
    (je)? (ne)? sais (plus|pas) ~1 (ou aller|ou on va|a qui (parler|en parler|demander|madresser)|vers qui|comment (tenir|men sortir|gerer|payer|continuer|faire pour tenir)|quoi faire ($|de moi|de ma vie|pour lui|pour elle|avec lui|avec elle|pour laider)|ou dormir|ou demander)
    (jai|jaurais|ai) ~2 besoin ~1 (de|d|detre)? ~1 (parler|soutien|daide|ecoutee|ecoute|vider mon sac|reconfort|me confier|quelquun|dune oreille)
    (quelquun) ~1 (pour|est|de) ~1 (parler|la|reveille|dispo|debout) ~1 (svp|stp|ce soir|cette nuit|sil vous plait|$|jai)
    (je fais quoi|on fait quoi|je dois faire quoi|je suis cense faire quoi|je suis censee faire quoi) ~1 (en attendant|moi|maintenant|dici la|pendant ce temps)
  `,
  'low_mood.worried_about_other': `
    (mon|ma|mes|une|un) ~1 (ami|amie|fils|fille|frere|soeur|mere|pere|copine|copain|mari|femme|pote|collegue|cousin|cousine|voisine|coloc|ado) ~4 (suicidaire|suicidaires|veut mourir|veut en finir|se scarifie|se mutile|se coupe|parle de mourir|parle de suicide|parle den finir|idees noires|mange plus|ne mange plus|tentative|se laisse mourir|se laisse aller|veut plus vivre)
    (jai peur|tres inquiet|tres inquiete|inquiete|inquiet|minquiete) pour ~1 (lui|elle|mon|ma|un|une|mes) ~1
  `,
  'conflict.civil': `
    (me|nous|suis|sest|on sest|sommes) ~1 (engueule*|dispute|disputee|disputes|embrouille|embrouillee|embrouilles|brouille|brouillee|brouilles|fache|fachee|faches|pris la tete|prise la tete|frite*|accroche*|clashe*) ~1 (avec|a cause|encore|hier|et)
    (grosse|violente|encore une|une) (dispute|engueulade|embrouille|prise de tete) ~1 (avec|entre|a cause|hier|ce)
    (ne)? (me parle|me repond|me calcule|me regarde|madresse la parole|me dit) ~1 (meme)? (plus|plus bonjour)
    (ta|votre|ton|cette|son|sa|leur|vos|tes|la|le|un) ~1 (reponse|reponses|message|commentaire|remarque|remarques|post|ton|reflexion|conseil|conseils) ~7 (dur|dure|dures|blesse|blessee|blessant*|froid|froide|sec|seche|injuste|mal pris|de haut|heurte*|condescendant*|deplace*|vexe*|deplu|decu|decue|juge*|fait mal|fait de la peine|jugeant*)
    (me suis senti|me suis sentie|me sens|senti|sentie) ~2 (juge|jugee|attaque|attaquee|ignore|ignoree|rabaisse*|pas ecoutee|pas ecoute|mise de cote|mis de cote|prise de haut|pris de haut|exclu|exclue|agresse|agressee|meprise*|humilie*|visee|vise)
    (ce|le) groupe ~4 (toujours les memes|les memes|mignore|chouchou*|clan|favoris)
    toujours (les memes|aux memes) ~2
    on (mignore|me zappe|me lit pas|mecoute jamais|me repond jamais|me coupe)
    (je|suis) ~2 (pas|plus) daccord avec (toi|vous|ce|cette|ta|ton|votre|les regles)
    (cest|je trouve) ~2 (injuste|pas juste|degueulasse|pas correct)
    (prenez|prends|prend|prennent) ~1 (toujours|encore|systematiquement)? ~1 (son parti|sa defense|leur parti|parti pour)
    (arrete|arretez|pouvez vous|peux tu|pourrait on|merci de) ~2 (me dire quoi faire|me juger|me couper|couper la parole|ramener tout a|faire la morale|donner des lecons|faire la lecon)
    (vais|pense|envie de|prefere|hesite a) ~1 (quitter|partir|arreter) ~1 (ce|le|du|de ce)? groupe
    (parents|pere|mere|ils|maison) ~3 (se hurlent|se crient|sengueulent|se disputent|se gueulent|se dechirent|se tapent) ~2
    (vexe|vexee|decu|decue|blesse|blessee|agace|agacee|en colere|enerve|enervee) ~1 (par|contre|de) ~1 (toi|vous|groupe|moderateur*|modo|modos|message|reponse|ma soeur|ma mere|mon pere|mon frere|ma famille|ce que)
  `,
  'relapse.substance': `
    (rebu|rebois|replonge|recraque|retombe|retombee|rechute|reconsomme|refume|rejoue|resniffe) ~4 (hier|semaine|mois|ans|soir|jours|week end|verre|encore|dedans|alcool|clope*|coke|jeu|paris|apres|cette nuit)
    (repris|recommence|retouche|craque) ~2 (la clope|clopes|cigarette|cigarettes|a fumer|a boire|a picoler|lalcool|bouteille|des joints|joint|la beuh|la coke|la came|le shit|le tabac|a jouer|aux paris|les paris|au casino|a sniffer|a consommer|un verre|aux medocs|le cannabis|du vin|la poudre)
    (perdu|claque|crame|joue|mise|flambe|dilapide|englouti|reperdu) ~3 (salaire|paye|paie|loyer|economies|largent|fric|tout|rsa|livret) ~5 (jeu|jeux|paris|casino|poker|pmu|slots|machines|grattage|sportifs|winamax|roulette|courses)
    (mois|ans|jours|semaines) ~2 (foutus|foutu|foutues|gaches|en lair|a la poubelle|a leau|balayes|fichus)
    (verre|verres|bouteille|bouteilles|vin|vodka|whisky|biere|bieres|rhum|joint|joints|petard*|beuh|shit|coke|lalcool|alcool|cannabis) ~4 (tous les soirs|tous les jours|chaque soir|chaque jour|du matin au soir|pour oublier|pour dormir|pour tenir|pour pas penser|pour ne pas penser|pour ne plus penser|en cachette|toute seule|tout seul|des le matin|des le reveil|pour supporter|de plus en plus)
    (bois|picole|fume|sniffe|consomme|gobe) ~1 (pour oublier|pour dormir|pour tenir|pour pas penser|pour ne pas penser|en cachette|toute seule|tout seul|des le matin|de plus en plus|comme un trou|trop en ce moment)
    (cache|planque|caches|cacher) ~2 (bouteilles|bouteille|canettes|lalcool|mes consommations)
    (envie|craving|manque|tentation|besoin) ~2 (dun verre|de boire|dalcool|de picoler|dune clope|de replonger|dune dose|de coke|de me defoncer|dune ligne|de consommer|de me bourrer la gueule|dun joint|de me mettre une)
    (suis|etais|me suis|encore) ~1 (bourre|bourree|defonce|defoncee|torche|torchee|mis minable|mise minable|pris une cuite) ~3 (hier|encore|seule|seul|tous|chaque|ce soir|deja)
    (retour|compteur|repars|reparti|revenu) ~2 (jour un|jour 1|zero|case depart)
    (arrive|jarrive|narrive|reussis|peux) (pas|plus) ~1 (a)? (arreter|decrocher|stopper) ~2 (boire|lalcool|fumer|les joints|la coke|jouer|les paris|clope|picoler)
  `,
};
