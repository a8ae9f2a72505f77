import { type PhraseTable } from '../../matching/compile.js';

/** French: despair, self-harm, being hurt, low mood. */
export const FR_DESPAIR: PhraseTable = {
  'hopelessness.death_wish': `
    (veux|voudrais|envie|envies|aimerais|souhaite|prefere|prefererais|rever|reve|jveux|hate) ~1 (juste)? (de)? (mourir|crever|disparaitre|etre mort|etre morte|ne plus exister|ne plus etre la|ne pas me reveiller|ne plus me reveiller|ne pas etre nee|dormir pour toujours|ne jamais me reveiller|mendormir pour toujours|en finir|ne pas etre ne|netre jamais nee|netre jamais ne|partir pour toujours)
    (jespere|jaimerais|si seulement) ~2 (ne)? (pas|plus|jamais) ~1 (me reveiller|mourir dans mon sommeil|etre la demain)
    (jespere) ~2 (mourir|crever|une voiture me)
    (nai|na|ne)? ~1 (plus|pas) ~1 (envie|la force|force|le courage|gout|raison|lenvie) (de|a)? (vivre|continuer a vivre|exister|me battre|vivre comme ca|la vie)
    (ne|narrive)? (veux|peux|arrive|jveux|jarrive|narrive) ~1 plus ~1 (vivre|exister|continuer a vivre|supporter la vie|etre en vie|etre la)
    (marre|assez|ras le bol|fatigue|fatiguee|lasse|las|epuise de|epuisee de) (de)? (vivre|exister|la vie|cette vie)
    (pense|penser|pensees|idees|songe) ~1 (au|de|a|aux)? (suicide|suicidaires|mourir|noires tous les jours|me tuer|me suicider|la mort)
    (je)? (serais|serait) mieux mort*
    (veux|voudrais|faut|aimerais|jveux) ~1 que (tout)? ~1 (ca|tout|la douleur|la souffrance|cela) ~1 (sarrete|cesse|finisse|se termine|parte)
    personne ~2 (remarquerait|remarquera|manquerais|pleurerait) ~3 (mourais|meurs|disparaissais|disparais|pas|mort|morte|disparu*|$)
    (a quoi) (bon|sert) (de)? (vivre|continuer|exister|rester en vie|la vie)
  `,
  'hopelessness.burden': `
    (suis|etre|sens comme) ~1 (un|une) (poids|fardeau|boulet|charge) ~1 (pour|a)? ~1
    (seraient|serait|iraient|vivraient) ~1 (tous)? (mieux|plus heureux|plus tranquilles|soulages) sans moi
    (je ne)? (vaux|sers) (plus|a)? rien ~1
    (je suis) ~1 (une merde|un dechet|bon a rien|bonne a rien|une honte pour)
    (je me deteste|je me hais|je me degoute|merite pas de vivre)
  `,
  'hopelessness.no_way_out': `
    (vois|voit|a|trouve|y a|ai|ya) ~1 (plus|aucun|aucune|pas) ~1 (de)? (sens|issue|espoir|avenir|raison|solution|despoir|davenir|dissue) ~1
    (plus rien|rien) na ~1 (de sens|dimportance)
    (plus rien|rien) ne (va sarranger|changera jamais|sert a rien|vaut la peine|sarrangera)
    (je)? (nen|jen|en) peux (vraiment)? plus ~1 (de vivre|de cette vie|de tout|de rien|du tout|$)
    (plus aucun|aucun|plus d|sans) (espoir|avenir|issue)
    (ma vie) (na|a) (plus|aucun|pas) ~1 (sens|de sens|valeur)
    (je)? (tiens|supporte) plus ~1
    (tout est|cest) (perdu|foutu pour moi|sans espoir)
  `,
  'self_harm.urge': `
    (envie|envies|besoin|pulsion|pulsions|veux|tentee|tente|pense a) ~2 (me)? (me couper|me scarifier|me faire du mal|me faire mal|me bruler|mautomutiler|me mutiler|me blesser|scarification|automutilation)
    (la lame|ma lame|les lames) ~3 (appelle|tiroir|mattend)
  `,
  'self_harm.act': `
    je me suis ~1 (encore|re)? ~1 (scarifie|scarifiee|mutile*|automutile*|fait du mal|fait mal expres|brule expres|brulee expres|coupe|coupee|entaille|entaillee) ~1 (hier|encore|ce soir|cette nuit|ce matin|les bras|le bras|les cuisses|aux bras|la cuisse|aujourdhui|a nouveau|en cachette|$)
    (je me) (scarifie|coupe|mutile|automutile|fais du mal|brule) ~1 (encore|tous les|chaque|les bras|en cachette|depuis|pour|quand|de plus en plus|$)
    (recommence|rechute) ~1 (a)? ~1 (me couper|me scarifier|me faire du mal|scarification|automutilation|me mutiler)
    (cache|caches|cacher) ~2 (coupures|cicatrices|bras|plaies|scarifications)
  `,
  'self_harm.attempt': `
    (hier|la semaine derniere|ce mois ci|avant hier|il y a (deux|trois|quelques) jours|samedi|dimanche) ~3 (essaye|tente|failli) ~1 (de)? (me tuer|me suicider|mourir|me pendre|en finir|mettre fin|passer a lacte|sauter)
    (jai) (essaye|tente) de (me tuer|me suicider|mettre fin a mes jours|me pendre|en finir) ~2 (hier|la semaine|ce mois|encore|mais|il y a (deux|trois|quelques) jours|$)
    (ma|une|sortie|sors) ~2 (tentative de suicide|ts) ~1 (hier|la semaine|rate*|recente|il y a (deux|trois|quelques) (jours|semaines)|et)
  `,
  'self_harm.starving': `
    (je me fais vomir|me faire vomir) ~3
    (pas|rien) mange ~2 (depuis|de) (deux|trois|quatre|cinq|2|3|4|5) jours ~5 (fier|fiere|grosse|gros|poids|controle|maigr*|balance|merite)
    je ne merite pas de manger
  `,
  'abuse_suffered.violence': `
    (mon|ma|mes) <kin> ~1 (ma|me|mont|nous|menace|ne) ~1 (encore|souvent|deja)? ~1 (frappe|frappee|tape|tapee|battu|battue|gifle|giflee|bat|bats|cogne|cognee|pousse|poussee|etrangle|etranglee|menace|menacee|frappent|tapent|crache|maltraite|insulte tous|hurle dessus|jette|attache|enferme|enfermee)
    (il|elle) (ma|me) ~1 (encore)? (frappe|frappee|tape|gifle|giflee|bat|battue|cogne|cognee|etrangle|etranglee|roue* de coups) ~2
    (jai)? peur (de|d) (rentrer|mon mari|mon pere|mon copain|mon conjoint|ma mere|lui|rentrer chez moi|mon beau pere)
    (bleus|coquard|marques|hematomes) ~4 (cache*|fond de teint|maquill*|tombee|lunettes)
    pas en securite (chez moi|a la maison|dans ma maison)
    si je (pars|le quitte|parle) ~2 (me tue|me tuera|va me tuer|me retrouvera)
  `,
  'abuse_suffered.sexual': `
    (ma|mon|me|ete) ~1 (viole|violee|agresse sexuellement|agressee sexuellement|abuse de moi|touche la nuit) ~2 (hier|la semaine|ce week|encore|mon|samedi|et je)
  `,
  'abuse_suffered.control': `
    (il|elle|mon mari|mon copain|ma mere) ~1 (minterdit|mempeche|ne me laisse pas) ~1 (de)? (sortir|voir|parler|travailler|avoir) ~2
    (fouille|controle|surveille) (mon telephone|mes messages|tout ce que|mon argent) ~1
  `,
  'voices.gaining': `
    (les|des) voix ~2 (me disent|mordonnent|plus fortes|ne sarretent|ne se taisent|crient|me hurlent)
  `,
  'low_mood.low': `
    (je me sens|je suis|me sentir|suis|sens) ~1 (tres|si|tellement|vraiment|completement|super|trop)? (seul|seule|triste|epuise|epuisee|vide|perdu|perdue|deprime|deprimee|depasse*|bloque*|mal|au fond|a bout|abattu*|angoisse|angoissee) ~1
    (moral|le moral) (a zero|dans les chaussettes|au plus bas|est bas)
    (arrive|jarrive|peux|dors|reussis) ~1 (plus|pas) ~1 (a)? (me lever|dormir|sortir|me concentrer|manger|rien faire|depuis|a respirer|lever|la nuit)?
    (je)? (pleure|pleurer|pleurs) ~1 (pour rien|sans raison|tous les|tout le temps|toute la|chaque|encore)
    (tout)? (me pese|mepuise|me depasse|cest lourd|est lourd|trop lourd|cest dur en ce moment)
    (envie|gout) de rien
    (personne) ~1 (ne)? (mecrit|mappelle|mecoute|me comprend|me repond|me parle)
    (nuit blanche|crise dangoisse|crise de panique|insomnie) ~1 (encore|cette|hier|$)
    (pas|plus) (envie|la force) de (me lever|sortir|voir|parler|rien)
  `,
  'relapse.substance': `
    (jai)? (rechute|replonge|rebu|recraque|craque) ~3 (hier|rebu|bu|verre|alcool|apres|ce|joint|bouteille|clope|jeu|coke|$)
    (recommence|envie) (a|de) (boire|me droguer|fumer|jouer|consommer|picoler)
  `,
};
