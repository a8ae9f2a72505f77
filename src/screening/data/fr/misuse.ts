import { type PhraseTable } from '../../matching/compile.js';

/** French: more of what is aimed at members or groups, solicitation, drugs, adverts and giving people away. */
export const FR_MISUSE: PhraseTable = {
  'abuse.insult': `
    (toi et|vous et|toi avec|marre de) ~1 (tes|ton|ta) ~2 (jeremiades|pleurnicheries|plaintes|histoires|problemes|conneries|drames|caprices|posts) ~4 (faites chier|fais chier|saoule*|soule*|gonfle*|fatigue*|barbe*|emmerde*)
    (tu|vous) ~2 (fais|faites|fait) ~1 (chier|gerber) ~2 (groupe|monde|tous|toi|avec|$)
    (ferme|fermez) la ~1 (deux secondes|un peu|$|avec|connard|toi|bouffon|conne|pour une fois)
    (on comprend|pas etonnant|tu metonnes|metonne pas|etonne pas) ~1 (pourquoi|que|quil|quelle) ~2 (ta|tait) ~1 (quitte*|largue*|plaque*|trompe*|frappe*)
    (on comprend|pas etonnant) ~1 pourquoi ~2 (tes|te|taime) ~1 (seul|seule|supporte|pas|fuit)
    (ta|tai|tait) ~1 (quitte|quittee|largue|larguee|plaque|plaquee|trompe|trompee) ~4 (on comprend (pourquoi|$)|pas etonnant|tu metonnes|metonne pas|il a bien fait|elle a bien fait|a eu raison)
    (arrete|arretez) ~1 (de)? (nous|me)? (saouler|souler|gonfler|emmerder|faire chier|casser les couilles|chouiner|geindre|ta comedie|ton cinema|tes conneries|ton cirque|ton ouin ouin)
    (personne|on) ~2 te (supporte|blaire|piffre|encadre|calcule|kiffe|saque)
    (tu|vous) ~1 (racontes|racontez|dis|ecris|postes) ~1 (que)? ~1 (de la merde|des conneries|nimporte quoi pour|de la daube)
    (tes|tu es|vous etes) ~2 (relou|lourd|lourde|relous|chiant|chiante|chiants|saoulant*|une plaie|un boulet|fatigant|fatigante|insupportable|bourge|un cas|toxique|a vomir|a enfermer|une blague|une honte)
    (pauvre|sale|vieille|vieux|espece de) ~1 (type|tache|cruche|cloche|merdeux|merdeuse|peau|cinglee|cingle|chialeuse|pleureuse|grosse) ~1 (va|$|tu|de|retourne)
    (retourne|va) ~1 (chialer|chouiner|te faire soigner|te faire interner|dans les jupes|jouer ailleurs|a lasile|crever)
  `,
  'abuse.exclusion': `
    (ignorez|ignorons|bloquez|bloquons|virez|virons|degagez|ejectez|ejectons|bannissez|bannissons|boycottez|boycottons|zappez|excluez|excluons|signalez) (la|le|les) ~1 (tous|toutes|basta|du groupe|et|$|celle|svp|direct)
    (ignorez|ignorons|bloquez|bloquons|virez|virons|ejectez|bannissez|boycottons|excluez) (cette|ce|celle|celui|lautre) ~2
    (on|faut|quon|faudrait|devrait|devrions|propose) ~3 (ignorer|bloquer|virer|ejecter|bannir|exclure|boycotter|degager|ignore|bloque|vire|ejecte|degage|exclut) ~1 (celle la|celui la|cette meuf|cette fille|cette folle|ce mec|ce type|la tous|le tous|ce boulet)
    (la|le) (virer|ejecter|bannir|exclure|degager|foutre dehors|jeter) ~1 (du groupe|du forum|du serveur|dici|de ce groupe)
    (arreter de|plus|arretez de|arretons de|arrete de) ~1 (tous)? (repondre|parler|ecrire) a _ ~1 (ignorez|basta|point|svp)
    (plus personne|personne) ~1 (ne)? lui (repond|reponde|parle) ~1 (ok|daccord|svp|compris)
    (qui|les gens) ~1 (est pour|vote pour) ~1 quon (vire|degage|bloque|ejecte)
  `,
  'hate.group': `
    <group> ~2 (rentrez|rentrent|retournez|retournent|degagez|degagent|barrez|barrent|cassez|cassent|dehors|foutez|foutent) ~1 (chez|dans|vous|le camp|dehors|$|de france|de la)
    <group> ~6 (rentrent|retournent|degagent|degagez|renvoyer|foutent|barrent) ~2 (chez eux|dans leur pays|dans leurs pays|au bled)
    (retourne|retournez|rentre|rentrez|repars) ~1 (dans ton pays|dans votre pays|dans ta jungle)
    (renvoyez|renvoyer|renvoie|quils retournent|quils rentrent|quils degagent) ~2 (dans leur pays|dans leurs pays|au bled|en afrique|chez eux)
    (tous|ces|les|sales|des|vous|_) ~1 <group> ~2 (cest|sont|etes|est|tous) ~3 (parasite|parasites|racaille|racailles|malades mentaux|degenere*|violeurs|terroristes|singes|cafards|sous hommes|voleurs|profiteurs|fleau|peste|animaux|merde|envahisseurs|pedophiles|contre nature|anormaux|inferieurs|nuisibles|vermine|rats|detraque*|pervers|erreurs)
    (enfermer|renvoyer|expulser|gazer|exterminer|fusiller|pendre|bruler|sterilis*|eliminer|deporter|noyer|buter|cramer) ~2 (tous|toutes|ces|les|des|cette)? ~1 <group>
    <group> ~4 faut ~1 (les|tous) ~1 (enfermer|renvoyer|expulser|gazer|exterminer|fusiller|pendre|bruler|sterilis*|virer|eliminer|deporter|noyer|buter|cramer|interner)
    <group> ~1 (controlent|dirigent|envahissent|volent|profitent|remplacent|pourrissent) ~3 (tout|monde|medias|banques|pays|boulot|france|aides|nos|systeme|travail)
    (sales|sale|saloperie de|bande de|putain de|salopards de|foutus) ~1 <group>
    (hitler|adolf) ~4 (raison|fini|travail|termine|bien fait)
  `,
  'threat.violence': `
    (si|des que|quand) ~1 je (te|vous) (croise|retrouve|vois|chope|trouve|attrape) ~4 (eclate|teclate|defonce|tue|casse|creve|bute|demonte|fracasse|demolis|fume|regretter|tabasse|plante|frappe|nique|peter|crever)
    (je|jvais|je vais) ~1 (teclate|te demonte|te fracasse|te fume|te casse|te saigne|te plante|te nique|te demolis|tegorge|te creve|te defonce|teclater|te demonter|te saigner|te planter|tegorger|te bruler) ~2 (tete|gueule|dents|jambes|race|mere|bouche|$|la)
    (tu vas|vas|vous allez) ~1 (le|me le)? ~1 (regretter cher|payer cher|me le payer|saigner|prendre cher|morfler|finir a lhopital|finir dans un sac)
    (vais|va|jvais) ~1 (le|la|lui) (tuer|buter|planter|defoncer|crever|fracasser|egorger|bruler|descendre|casser la gueule|peter la gueule|faire la peau) ~1 (ce|cet|cette|jure|demain|ce soir|avec|mon|des que|quand)
    (ramene|ramenerai|amene|viens|debarque|arrive) ~2 (avec)? ~1 (couteau|batte|fusil|flingue|acide|pistolet|hache) ~4 (lycee|bureau|boulot|toi|vous|chez|tous|eux)
    je sais (ou|dans quelle|quelle) ~2 (tu|vous|tes enfants|ta fille|ton fils|ta famille) ~1 (habites|vis|travailles|crèches|bosses|dors|vont a lecole|habite|traines)
  `,
  'pro_harm.encourage': `
    (le faire|fais le|passe a lacte|le fais|faites le) ~1 (au lieu|plutot que) ~1 (den|de|d) ~1 (parler|chialer|menacer|souler|saouler|nous)
    (saute|sautes|pends toi|ouvre toi les veines|avale tout|prends tout|avale les|tire toi une balle|jette toi|finis en|tue toi) ~1 (quon|et quon|personne|une bonne fois|et arrete|et fous|ca fera|ca nous)
    (coupe|coupes|entaille|coup de lame|coup de rasoir|taille|scarifie) ~2 plus (profond|fort|loin|profondement) ~2
    (un|bon|petit|encore un) ~1 coup de (lame|rasoir|cutter) ~3
    (essaye|essaie|tas qua|suffit|commence par|tu devrais|arrete|continue) ~1 (de)? ~1 (ne)? ~1 (pas|plus|rien)? ~1 (manger|bouffer|avaler) ~10 (pure|pur|legere|maigr*|mince|controle|vide|fiere|kilos|kg|grosse|tes os)
    (fais toi vomir|prends des laxatifs|affame toi|saute tes repas) ~1
    (si tu veux|pour|tu veux) (maigrir|perdre|mincir) ~5 (vomis|vomir|mange pas|mange plus|mange rien|rien manger|jeune|laxatif*|saute)
    (qui|quelquun|on|lance|cherche|cherchons|venez|partant*|partante) ~4 (jeune|jeuner|restriction|fasting|pas manger|rien manger|rien bouffer) ~6 (avec moi|concours|defi|challenge|motive*|qui perd|ensemble|binome|partenaire|buddy|le plus)
    (concours|defi|challenge) ~4 (qui perd|moins de calories|jeune|manger le moins|maigr*|rien manger|le plus vite)
    (ana|mia|pro ana|thinspo|proana) ~2 (tips|astuces|conseils|buddy|coach|binome|groupe|copine|motivation|partenaire|regles|sister)
    (oseras jamais|oses pas|pas les couilles|pas cap|meme pas cap|pas les tripes) ~2 (le faire|sauter|de le faire|$|de sauter|te tuer)
    (suicide|mourir) ~2 (ensemble|a deux|pacte|a plusieurs) ~1
    (qui|quelquun|cherche) ~3 (mourir|suicider|suicide|en finir) ~1 avec moi
    (le suicide|mourir|la mort|se couper|se scarifier) ~1 (cest|est) ~1 (la solution|la seule solution|une liberation|beau|courageux|la liberte|pas si grave|normal)
    (tes|ton|ta) (famille|parents|gosses|enfants|mari|mere|monde|proches) ~3 (mieux|soulages|tranquilles|heureux|contents|debarrasses) ~1 (sans toi|quand tu creves|si tu creves|si tu meurs)
  `,
  'solicitation.sexual': `
    (viens|vient|ecris|ecrivez|retrouve|rejoins|passe) ~2 (mp|prive|dm|pv|inbox) ~8 (oublier ton mec|oublier ton ex|consoler|calin*|plaisir|chaud|chaude|caresser|corps|coquin*|sexy|massage|au lit|nue|hot|ferai)
    (tes|tu es|vous etes|tas lair) ~2 (chaude|chaud|bonne|sexy|bandante|excitante|canon|mignonne|coquine|bonnasse) ~6 (mp|prive|dm|envie de toi|baiser|au lit|pv|plan cul)
    (tes|tu es) ~1 (chaude|chaud|bandante|coquine) ~3 (ce soir|photo|corps|snap)
    (jai|ai|trop|tellement|bien) ~1 envie de (toi|te (baiser|toucher|caresser|lecher|prendre|sauter|niquer|faire jouir|voir nue|deshabiller)|ton corps|tes seins|tes levres|tes fesses)
    (envoie|envoyez|montre|envoies|balance|file|partage|veux voir|voir) ~1 (moi)? ~2 (photo|photos|video|pic|pics|selfie|toi|seins|fesses|pieds) ~3 (sous vetements|sous vetement|lingerie|nue|nu|culotte|seins|fesses|corps|soutif|string|sexy|intime*|dans ton lit|bikini|sans rien|a poil)
    (tu portes quoi|couleur de ta culotte|taille de bonnet|taille de soutien|tu te touches|tu mouilles|tu suces|je bande|grosse bite|ma bite|ma queue|te baiser|plan q|plan cul|sexfriend|sex friend|cam coquine|sexcam|tes vierge|tu es vierge|tu te caresses) ~2
    massage ~2 (sensuel|coquin|nu|nue|erotique|naturiste)
    (cherche|cherchent|dispo|chaud) ~3 (fille|femme|meuf|nana|mec|homme|jh|jf) ~4 (chaude|coquine|coquin|sexe|plan|soumise|caline|hot|sans tabou|sans lendemain|nuit torride)
    (te|vous) ~1 (ferai|ferais|ferait) ~2 (jouir|oublier ton mec|oublier ton ex|du bien au lit|grimper|lamour|crier|plein de choses)
    (paye|paie|payer|euros) ~4 (nudes|photos de|tes pieds|culottes|une nuit|sexe|contenu)
  `,
  'sourcing.drugs': `
    (quelquun|qui|quelquune|pourrait|peut|veut|voudrait|vous pouvez) ~3 (passer|filer|depanner|refiler|vendre|vend|ceder|procurer|echanger|echange|file|refile|revend|troquer|troque|lacher) ~4 <drug>
    aurait ~3 <drug> ~4 (depanner|rab|trop|passer|vendre|en plus|dispo|en rab|pour moi|paye|paie|payer|a me|en stock)
    (jai|ai|reste|me reste|dispo|stock|vends|vend|revends|cede|brade|echange|troque) ~3 <drug> ~4 (a vendre|vendre|a ceder|a echanger|balles|mp|prive|dm|prix|livraison|envoi|interesse|interesses|interessee|dispo|snap|telegram|le gramme|pas cher|qui en veut)
    (cherche|recherche|besoin dun|connait un|connaissez un|plan) ~2 (dealer|vendeur|revendeur|fournisseur|plan|four|contact) ~4 (<drug>|fiable|lyon|paris|region|mp)
    (cherche|recherche) ~4 <drug> ~5 (mp|prive|dm|discret|rapide*|urgent|ce soir|livr*|paye|payer|cash|prix|snap|telegram|contact|plan|dealer)
    (plan|dealer|vendeur|revendeur|fournisseur) ~3 <drug>
    (ou|comment|site|qui sait) ~4 (choper|acheter|se procurer|toucher|commander|pecho|trouver) ~2 <drug> ~4
    <drug> ~2 (contre|en echange de) ~2 <drug>
    (faux|fausse) (ordonnance|ordo) ~5
    (medocs|medicaments|cachets|plaquettes|boites) ~3 (a vendre|en rab a vendre|sans ordonnance|contre du cash)
  `,
  'spam.advert': `
    (50|20|30|40|10|70|15|60|25) ~1 (sur|de reduction|de remise|offerts|off|pour cent) ~8 (code|lien|commande|bio|premiere commande)
    (code promo|avec le code|avec mon code) _ ~4 (lien|bio|site|reduction|commande|remise|boutique|valable|offre)
    lien (en|dans|de) ~1 (bio|mon profil|ma bio)
    (mon|notre|ma|mes|nos) (programme|formation|coaching|methode|ebook|boutique|chaine|masterclass|webinaire|accompagnement|produits|complements|huiles|tarots) ~8 (promo|reduction|code|lien|bio|gratuit*|euros|offert*|places|inscri*|mp|decouvr*|commande*|tarif|abonne*)
    (gagne|gagner|touche|gagnez|fais) ~3 (euros|k|balles) ~3 (mois|semaine|jour) ~9 (trading|crypto|mp|montre|explique|methode|contact*|internet|dropshipping|lien|formation|rejoins|prive|expliquer)
    (voyante|voyant|marabout|medium|guerisseur|tarologue|magnetiseur|maitre) ~6 (retour|etre aime|letre aime|contact*|48h|24h|serieuse|serieux|resultat*|garanti*|desenvout*)
    (retour|recuperer|recuperez) ~2 (letre aime|etre aime|votre ex|de laffection|affectif)
    (pret|prets|credit) ~2 (entre particuliers|entre particulier|sans justificatif) ~6
    (guerir|guerissez|vaincre|eliminer|eliminez) ~3 (anxiete|depression|stress|insomnie|angoisses) ~4 (ma methode|programme|gelules|code|lien|garanti*)
  `,
  'contact.described': `
    (viens|venez|on se parle|on continue|parlons|retrouvez moi|add moi|addez moi|ajoutez moi|ecrivez moi|rejoignez moi|mp moi) ~2 (sur|par|via) ~1 <platform>
    (bosse|travaille|suis serveuse|suis caissiere|suis serveur|suis vendeuse|suis caissier|suis vendeur|suis barman) ~1 (a|au|chez|a la|dans|aux|en) ~7 (passe me voir|passez me voir|viens me voir|venez me voir|passe dire|passez dire|tu me reconnaitras|vous me reconnaitrez|me trouverez|me trouveras)
    (retrouve|retrouvez|rejoins|rejoignez|on se retrouve|je tattends|je vous attends|on se voit|voyons nous) ~1 (moi)? ~3 (cafe|gare|parc|bar|place|metro|mcdo|station|arret|fontaine|mairie|eglise|starbucks|kebab|tram) ~8 (bonnet|manteau|rouge|bleu|noir|jaune|heures|17h|18h|14h|15h|16h|19h|20h|midi|demain|veste|echarpe|reconnait*)
    (jhabite|habite|mon adresse|mon immeuble) ~2 (rue|avenue|boulevard|impasse|allee|residence) ~2 (numero|au|etage|sonne|sonnez|passe|passez|code|_ etage)
    mon pseudo ~2 (sur|pour) <platform>
    mon <platform> ~1 (cest|pareil|meme|le meme)
  `,
  'personal_data.other': `
    (monsieur|madame|m|mme|mr|dr|docteur|prof|professeur|directeur|directrice|medecin|instit|entraineur|maire|cure) ~6 (college|lycee|ecole|mairie|hopital|cabinet|clinique|boulangerie|pharmacie|club|_) ~4 (tape|bat|frappe|trompe|viole|cogne|touche) ~1 (sa|son|ses|des) ~1 (femme|mari|enfants|fils|fille|gosses|mere|copine|eleves|patientes)
    (bosse|travaille|enseigne|habite|prof) ~8 (bipolaire|schizophrene|schizo|sida|vih|seropositi*|alcoolique|toxico|borderline|pedophile|depressive|depressif|violent|internee|interne) ~3 (mefiez|mefie|attention|faites gaffe|faites tourner|partagez|sachez|evitez|tout le monde doit)
    (mefiez vous|attention|faites gaffe|sachez|balance|evitez|info) ~8 (bosse|travaille|enseigne|habite|prof) ~10 (bipolaire|schizo*|sida|vih|seropositi*|alcoolique|toxico|borderline|pedophile|depressi*)
    (balance|balancez|voici|voila|tenez|je donne|je poste|je vous donne) ~1 (son|sa|leur) ~1 (adresse|numero|nom|profil|insta|facebook|nom de famille|tel|vrai nom)
    (en vrai|en realite|irl) ~1 (elle|il) sappelle _ ~1
  `,
};
