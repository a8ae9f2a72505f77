import { type PhraseTable } from '../../matching/compile.js';

/** French: more ways to say it, the signs of a decision made in quiet, and who speaks of whom. */
export const FR_MORE: PhraseTable = {
  'cue.i': `
    (je|j|jai|moi|jme|jsuis|jetais|javais)
  `,
  'cue.own_words': `
    (et|mais|alors|donc|parce que|car|puis) ~1 (je|jai|moi)
  `,
  'cue.denial': `
    (tu|vous) (nes|netes|es) ~1 pas ~2 <insult>
  `,
  'cue.of_oneself': `
    (je suis|jsuis|je me sens|jai été) ~3 <insult>
    (me tuer|me faire du mal|me frapper|me couper)
  `,
  'cue.these_days': `
    (aujourdhui|maintenant|désormais|ces jours ci|cette année)
  `,
  'crisis.intent': `
    (me) (foutre en l air|foutre en lair|buter|tuer|supprimer) ~2 (emmener|emmène|prendre|avec) ~3 (enfants|fils|fille|bébé)
    (ce soir|cette nuit|demain) ~1 (cest|tout) (fini|la fin|terminé)
    (je vais|jvais) ~1 (sauter|le faire|passer à lacte|me jeter|en finir|mourir|men aller pour toujours)
    demain ~3 (je ne serai plus|je serai plus|serai plus|jaurai disparu)
  `,
  'crisis.plan': `
    (laissé|écrit|posé|jai) ~3 (une)? (lettre|lettres|mot) ~4 (table|chacun|chacune|enfants|maman|tiroir|demain|ce soir|fini)
    (tout)? (rangé|réglé|trié|payé) ~6 (lettre|lettres|demain|plus là|partir)
  `,
  'crisis.means': `
    (suis|assis|assise|debout|là) ~2 (sur|au bord|devant|en haut|près) ~1 (de|du|des|le|la|les)? ~1 (pont|toit|rails|voies|falaise|balcon|rebord|fenêtre|quai|voie ferrée|passage à niveau) ~8 (sauter|saute|train|vais|attends|vide|regarde|froid|personne|fin|prochain)
    prochain train ~3
  `,
  'crisis.act_under_way': `
    (jai|je viens de|viens de) ~1 (avalé|avaler|pris|prendre|bu|gobé) ~1 (tous|toutes|tout|toute|plein|trop|la boîte|le flacon) ~2 (les|de|la|des)? ~1 (cachets|comprimés|médicaments|pilules|boîte|somnifères|plaquette|flacon|anxiolytiques)
  `,
  'crisis.violence_now': `
    (il|elle|mon <kin>) ~1 (a|tient|avec) ~1 (un|une|son|le) ~1 (couteau|fusil|arme|hache|marteau|batte) ~6
    (derrière|devant) (la|ma) porte ~4
    (cachée|caché|enfermée|enfermé) ~2 (dans|sous) ~2 (salle de bain|placard|toilettes|chambre|lit) ~6
  `,
  'crisis.harm_other': `
    (emmener|emmène|emporter|prendre|tuer|tue) ~1 (mes|les|mon|ma) (enfants|fils|fille|bébé|petits) ~2 (avec moi|aussi|avec|$)
    (peur) ~2 (faire du mal|faire mal|secouer|étouffer) ~1 (à)? (mon|ma|mes) (bébé|enfant|enfants|fils|fille)
  `,
  'threat.takes_along': `
    (emmener|emmène|emporter|tuer|tue) ~1 (mes|les|mon|ma) (enfants|fils|fille|bébé|famille) ~2 (avec moi|aussi|avec|$)
  `,
  'threat.violence': `
    je sais où (tu|vous) ~1 (habites|vis|habitez|travailles|bosses|crèches)
    (je vais|on va|jvais) ~1 (te|vous) ~1 (retrouver|attendre|faire payer|fracasser|éclater|tabasser|cogner)
  `,
  'hopelessness.death_wish': `
    (plus)? aucune? (raison|envie|force) ~1 (de|d) (vivre|continuer|exister|me lever)
    (mendormir|dormir|dors) ~1 (et)? ~1 (ne)? (jamais|plus|pas) ~1 (me)? réveiller
    (si je)? (disparaissais|disparais|mourais|meurs|nétais plus là) ~4 (personne|verrait|remarquerait|pleurerait|manquerait|mieux|soulag*)
    (je)? (préférerais|voudrais|aimerais|veux) ~1 (ne)? ~1 (plus)? ~1 (être là|exister|être né|être née|mourir|disparaître|être mort|être morte)
  `,
  'hopelessness.burden': `
    (seraient|serait|iraient) ~1 mieux sans moi
    (je)? (ne)? sers (à)? rien ~1
  `,
  'self_harm.act': `
    (je me suis) ~1 (encore|re)? ~1 (coupé|coupée|scarifié|scarifiée|brûlé|brûlée|frappé|frappée|griffé|griffée) ~2 (les|le|la|bras|cuisses|hier|encore|exprès|jusquau sang)
  `,
  'low_mood.low': `
    (crise|crises) (dangoisse|de panique|danxiété|de larmes) ~2
    (je)? (pleure|pleurais|pleurer) ~1 (tous|toutes|tout|chaque|sans|encore|le soir|la nuit)
  `,
  'personal_data.other': `
    (elle|il) sappelle ~3 (et)? ~1 (elle|il) (bosse|travaille|habite|vit|enseigne) ~1 (à|au|chez|dans|rue)
    (son vrai nom|son adresse|son numéro|son nom de famille) ~1 (cest|est)
  `,
  'pro_harm.encourage': `
    (allez|vas y|va|saute|fais le|tue toi) ~2 (saute|donc|personne) ~1 (ne)? ~1 (va)? ~1 (te)? ~1 (retenir|regretter|regrettera|pleurer|pleurera|manquera|retient)
    personne ne (te)? (regrettera|pleurera|retiendra|va te retenir|va te regretter)
  `,
  'hate.group': `
    (les|ces|tous les|des) ~1 (étrangers|arabes|noirs|juifs|musulmans|migrants|immigrés|roms|gitans|homos|gays|trans|lesbiennes|handicapés) ~1 (sont|cest|devraient) ~2 (parasites|racaille|animaux|rats|déchets|malades|voleurs|criminels|dehors|vermine|cancer|nuisibles|chez eux|renvoyés)
  `,
  'quiet.letters': `
    (écrit|laissé|lettre|lettres) ~3 (lettre|lettres|chacun|table|mot)
  `,
  'quiet.affairs': `
    tout ~1 (rangé|réglé|payé|trié|en ordre|prêt)
    laissé ~1 (les|mes) clés
  `,
  'quiet.gave_away': `
    (donné|donne|légué) ~2 (mes|mon|ma|toutes mes) ~2
  `,
  'quiet.dependants': `
    (chien|chat|enfants) ~2 (est|sont|chez|reste) ~2 (soeur|mère|voisine|voisin|parents|amie|frère|refuge)
  `,
  'quiet.calm': `
    (enfin|je suis|je me sens|tellement) ~1 (calme|en paix|léger|légère|apaisé|apaisée|sereine|serein|soulagé|soulagée)
  `,
  'quiet.farewell': `
    (merci pour tout|merci à tous|pardon|prenez soin de vous|adieu|au revoir à tous)
  `,
  'quiet.time': `
    (ce soir|cette nuit|demain|ce week end)
  `,
};
