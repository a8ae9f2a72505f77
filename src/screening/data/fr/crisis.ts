import { type PhraseTable } from '../../matching/compile.js';

/** French: danger now. */
export const FR_CRISIS: PhraseTable = {
  'crisis.intent': `
    <will> ~1 (de|a|d|den)? <kill_self>
    <kill_self> ~2 <soon>
    (je vais|decide|decidee) (den)? finir ~1 (ce soir|cette nuit|demain|ce weekend|ce week end|pour de bon|avec tout|$)
    (decide|decidee|pret|prete) (den finir|de mourir|de partir pour toujours|a mourir|dy passer|a partir pour toujours|de marreter la)
    <soon> ~3 <kill_now>
    <kill_now> ~2 (ce soir|demain|aujourdhui|cette nuit|ce weekend|ce week end|maintenant|pour de bon|une fois pour toutes|vendredi|samedi|dimanche)
    (quand|des que|une fois que) ~5 (dormiront|dorment|dort|dormira|partis|partira|seule|seul|couches|sera parti*) ~2 <kill_now>
    (tout|ca|ce) ~1 (sera|est|va etre) (fini|termine|regle|finie) ~1 (ce soir|cette nuit|demain|ce weekend|bientot pour moi)
    (ce soir|cette nuit|demain|ce weekend) ~2 (tout sera fini|cest fini|tout est fini|je meurs|je vais mourir|jaurai disparu|tout sarrete|cest la fin|ce sera fini|je ne souffrirai plus|je serai mort*|je pars pour toujours)
    (demain|apres demain|lundi|quand vous lirez ca|quand vous lirez ceci) ~2 je ne? (serai|suis) plus (la|de ce monde|en vie)
    (quand|lorsque) (vous|tu) ~1 (lirez|liras|lisez) ~3 (mort|morte|partie|parti|plus la|trop tard|loin)
    (cest|ce sera) (ma|mon) (derniere|dernier) (nuit|jour|soir|message|soiree|journee|lettre)
    (je ne)? (veux|vais|compte) pas ~1 (vivre|passer|me reveiller|etre la|voir) ~1 (demain|cette nuit|apres ce soir|apres cette nuit|demain matin|le jour se lever|la nuit)
    (personne|rien) ne (peut|pourra|va) (plus)? ~1 (marreter|me retenir|me sauver|marretera|men empecher)
    cette fois ~2 (pour de vrai|je ne me raterai pas|pour de bon|je ne louperai pas|je le fais|cest la bonne)
    pas en (crise|danger) ~2 (jai decide|cest decide|jai pris ma decision)
  `,
  'crisis.plan': `
    (choisi|fixe|decide|jai) ~1 (la|une|le) (date|jour|methode|plan|moment) ~2 (ce sera|pour mourir|pour en finir|cest|pour partir|pour me|est pret|$)
    (lettre|lettres|mot|mots|message) ~1 (de)? (dadieu|dadieux|adieu)
    tout est (pret|prepare|organise|planifie|en ordre) ~2 (pour partir|pour ce soir|pour mourir|pour en finir|pour cette nuit|je peux partir|pour demain)
    (sais|decide) (exactement|deja)? (ou|comment|quand) ~2 (le faire|je vais le faire|me tuer|mourir|en finir|je le ferai)
  `,
  'crisis.means': `
    (jai|ai|achete|trouve|garde|prepare|accumule|avec|stocke|sorti) ~2 <means> ~1 (devant|en main|dans la main|sur la table|a cote|prete|pret|prets|a portee|et je sais|suffisamment|et une bouteille|et de lalcool|pour ce soir|pour en finir|pour mourir|sous mon lit|cache*|et lalcool)
    (suis|assis|assise|debout|la) ~1 (sur|au bord|devant|en haut) ~2 (pont|toit|rails|voies|falaise|balcon|rebord|fenetre|quai) ~6 (sauter|saute|en bas|finir|adieu|vide|le train|derniere|marreter)
  `,
  'crisis.act_under_way': `
    (viens d|viens de|viens davaler|jai|je) ~1 (avale|avaler|pris|prendre|davaler|gobe|ingere|prend) ~1 (toute|tous|toutes|toute la|la boite|une boite|deux boites|trois boites|plein de|tout|vingt|trente|quarante|cinquante|20|25|30|35|40|45|50|60) ~2 (boite|cachets|medicaments|comprimes|somniferes|pilules|plaquettes|doliprane|$)
    je me suis (ouvert|tranche|coupe|taillade) les (veines|poignets|avant bras)
    (narrete|nen finit|arrete) ~1 pas de saigner
    (les cachets|les medicaments|ca) (commencent|commence) a (faire effet|agir)
    (cest fait|je lai fait) ~3 (cachets|pilules|trop tard|adieu|sang|pardon)
  `,
  'crisis.goodbye': `
    adieu ~1 (a tous|a toutes|tout le monde|le monde|mes amis|les amis|la vie|monde cruel|$) ~3
    (pardon|pardonnez moi|desole|desolee|excusez moi) ~4 (jen peux plus|je nen peux plus|je tiens plus|cest mieux ainsi|ce nest la faute|prenez soin|je pars) ~3 (adieu|prenez soin|pour toujours|ce soir|de personne|$)
    (cest|voici|ceci est) (mon|un) (adieu|dernier message|dernier mot)
    (venu|venue|voulais|viens|tenais) ~2 (dire adieu|vous dire adieu|faire mes adieux|dire au revoir une derniere fois|dire adieu a tous)
    (prenez|prends|occupez vous|occupe toi) ~1 (bien)? (soin)? de (mes enfants|mon chat|mon chien|ma mere|ma fille|mon fils|ma soeur|mon frere|mes chats) ~3
    (dites|dis) a ~3 que je (laime|laimais|les aime|les aimais|lai aime*) ~2
    (enfin)? en paix avec ma decision
    merci pour tout ~3 (adieu|je ne serai plus|je pars pour|pardon|je nen peux plus)
  `,
  'crisis.unsafe': `
    (jai peur) de (ce que je (vais|pourrais) (me)? faire|passer a lacte|me faire du mal|me tuer|me faire quelque chose)
    (je ne suis|suis) pas en securite (avec moi meme|seule ce soir|seul ce soir)
    je ne (reponds|peux) (plus|pas) (de moi|me controler|garantir)
  `,
  'crisis.violence_now': `
    (il|elle|mon mari|mon pere|mon copain) ~1 (est en train de|frappe|defonce|casse) ~2 (la porte|ma mere|mon frere|me frapper|defoncer|taper|frapper|letrangler|ma soeur) ~3
    (aidez moi|au secours|a laide) ~4 (va me tuer|a un couteau|va nous tuer|une arme)
  `,
};
