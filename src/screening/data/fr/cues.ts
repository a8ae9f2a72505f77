import { type PhraseTable } from '../../matching/compile.js';

/** Circumstances and figures of speech that take the weight from French words near by. */
export const FR_CUES: PhraseTable = {
  'cue.negation': `
    (pas|ne|jamais|sans|nullement|arrete de|eviter de|nai|au lieu de|ni)
  `,
  'cue.past': `
    il y a (un|deux|trois|quatre|cinq|dix|quelques|plusieurs|des|longtemps|_)? (ans|an|mois|annees)
    (avant|autrefois|jadis|a lepoque) (je|jetais|javais|jai)
    (quand|lorsque) (jetais|javais)
    (en|depuis) (2*|19*)
    (lannee|lete|lhiver) (derniere|dernier|passee)
    (survivant|survivante|anniversaire|plus maintenant|cest du passe|cest derriere moi)
    (a|dans) mon (adolescence|enfance)
  `,
  'cue.now': `
    (encore|ce soir|cette nuit|toujours|demain|a nouveau|ces temps ci)
  `,
  'cue.you': `
    (tu|te|toi|tes|ta|ton|vous|votre|tue toi|creve|pends toi|suicide toi)
  `,
  'cue.reported': `
    (ma|mon|nous|lui|me|mont) ~1 (dit|disait|disaient|disent|traite|traitee|traitait|traitaient|appele|appelait|appelaient|crie|criait|ecrit|repete|repetait|lance|balance|insulte|insultee) ~2
    (il|elle|ils|on) ~1 (disait|disaient|dit|disent|repetait|crie) que
    (on) (ma|me|mavait) ~1 (traite|traitee|dit|appele|appelee|traitait)
    (la|les|une|ma) (voix|tete|depression|anxiete) ~2 (dit|disent|repete|crie)
    (mot|phrase|chanson|insulte)
    je me dis que je
  `,
  'cue.other': `
    (mon|ma|son|sa|un|une|le|la) (frere|soeur|ami|amie|cousin|cousine|voisin|voisine|collegue|fils|fille|personnage|heros|homme|femme|mec|patron|pote) ~1 (qui|a|veut|voulait|est|dit|va)
    (il|elle|ils|elles|quelquun|gens) ~1 (veut|voulait|a|va|veulent|qui)
  `,
  'cue.general': `
    (prevention|documentaire|film|livre|roman|serie|chanson|poeme|article|statistiques|conference|formation|podcast|emission|episode|chapitre|actualite|numero national)
  `,
  'cue.hopeful': `
    (je me sens|je vais|ca va|jetais|je suis|me sens) ~1 (mieux|fier|fiere|heureux|heureuse|content|contente|soulage|soulagee|reconnaissant*)
    (ca|ca ma|qui ma|ma|me) ~1 (fait du bien|aide|fait un bien fou)
    (petite victoire|petit pas|jai reussi|un pas en avant|je celebre)
  `,
  'cue.idiom': `
    (meurs|mourir|mort|morte|morts|mortes|mourais|meurt|crever|creve|mourrai) (de|d)? (rire|faim|soif|fatigue|sommeil|honte|chaud|froid|peur|trouille|ennui|envie|curiosite|rires|dennui|denvie|trac|vieillesse|jalousie|damour)
    (tuerais|tuerai|tuer|mourrais|mourir) pour (un|une|des|ce|cette|du|avoir|gouter|voir)
    (va|vont|allait) me tuer (quand|si|pour|en|lorsque|a cause)
    (tue|tuer|tuent|tuait|tuant) (le temps|lambiance|une heure|deux oiseaux|une mouche|un moustique|une araignee|lennui)
    (me|te|nous) (tue|tuent|tuer) ~1 (le dos|les pieds|la tete|de rire|ces chaussures|les reins|a la tache)
    (telephone|portable|batterie|ordi|ordinateur|voiture|plante|tel|chargeur|wifi|moteur) ~1 (est|etait|a|sont)? ~1 (mort|morte|creve|rendu lame)
    (une|cest une|de la) tuerie
    (etait|cest|est|serait) (un|du) suicide
    (coupe|couper|coupee|coupant) (les cheveux|le doigt|la frange|les ongles|un doigt|la parole|le son|la poire|la chique|de mon|les ponts|en cuisinant|en rasant|avec une feuille|le pouce)
    (point|temps|angle|nature|eau|feuilles|saison|lettre) mort*
    (peine|ennui|ennuyer|silence|droit|chagrin) (de|a) mort
    a mourir (de|d)
    (sauter|saute|sauts) (de joie|a la corde|a lelastique|un repas|le pas|sur loccasion|en parachute|dans la piscine)
    (en finir|finir) avec (cette|ce|les|mes|la|le|mon|ma) (these|travail|devoirs|paperasse|examens|menage|tabac|cigarette|demenagement|memoire|dossier|travaux|alcool|relation|procrastination)
    (jen ai|en) marre
    (corde) (a sauter|de guitare|vocale|vocales|a linge)
    (passer a lacte) ~1 (dachat|et acheter|et minscrire)
    (adieux|adieu) (a|au) ~1 (mon chef|ma boite|collegues|mes collegues|sucre|tabac|cigarette|alcool|mon ancien)
  `,
};
