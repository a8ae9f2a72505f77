import { type PhraseTable } from '../../matching/compile.js';

/** Dutch: danger now, the writer's own or somebody else's, as it is typed at night. */
export const NL_DANGER: PhraseTable = {
  'crisis.intent': `
    ik maak (mezelf|mij|me|mijzelf) ~1 (af|van kant|dood)
    (als|zodra|wanneer) ~5 (weg|dienst|werk|avonddienst|nachtdienst|slaapt|slapen|in bed|alleen|donker) ~2 (is|zijn|ben|heb)? (doe|maak|zet) (ik het (door|dan|eindelijk|$)|ik er een eind aan|ik er een einde aan)
    (vannacht|vanavond|morgen|morgenavond) ~1 (zet|doe|ga) ik ~1 (door|het|het doen|ermee door) ($|deze|eindelijk|echt|dit keer)
    (gooi|werp|smijt|stort) ~1 (ik)? (me|mij|mezelf|mijzelf) ~1 voor ~1 (de|een) ~1 (trein|metro|tram|vrachtwagen|bus)
    (ga|wil|zal) ~1 (me|mij|mezelf|mijzelf) ~1 (voor de trein|voor een trein|voor de metro|van de brug|van het dak|van de flat) ~1 (gooien|werpen|storten|laten vallen)
    (wil|ga) ~1 (dood|sterven) ~4 weet ~3 (hoe|wanneer|waar)
    (wil|ga) ~1 dood ~4 (vanavond|vannacht|morgen)
    (besloten|voorgenomen|beloofd) ~1 niet ouder ~1 dan ~2 te worden
    (morgen|overmorgen|volgende week|straks) ~4 (ben ik er|besta ik|leef ik) ~1 niet meer
  `,
  'crisis.hinted': `
    afscheid genomen ~2 zonder dat ~3 (merken|weten|doorhebben|doorhadden)
    (dan|morgen|straks|binnenkort) zijn jullie ~1 van (me|mij) ~1 (af|verlost)
    onderweg naar ~1 (spoor|rails)
    niemand ~1 praat ~1 me ~2 (uit mijn hoofd|om)
    als (jullie|je) ~4 (niks|niets|niet) ~1 (meer)? ~2 (horen|hoort|lezen|leest|van me) ~4 (gelukt|dood|voorbij|weten jullie|weet je|ben ik weg)
    (dit|dit hier) (is|wordt|was) ~1 mijn (laatste) (bericht|post|berichtje|reactie|levensteken|posting)
    (deze keer|dit keer|niemand) houdt ~1 (niemand|me|mij) ~1 (me|mij)? ~1 tegen
    (dag|doei|vaarwel|adieu|tot ziens) ~4 (jullie waren|je was) ~7 (ik ga|voorgoed|voor altijd)
    (plek|plaats) ~1 (tijd|tijdstip|dag|datum) ~1 (manier|methode|middel|afscheid)
    (datum|dag|deadline) ~1 (geprikt|gekozen|gezet|vastgelegd) ~5 (klaar|voorbij|einde|over|afgelopen)
    (zit|sta|ben) ~4 (auto|garage) ~5 (slang|uitlaatgassen|uitlaat)
  `,
  'crisis.means': `
    (genoeg|ruim genoeg|voldoende) ~3 (niet meer wakker te worden|nooit meer wakker te worden|niet wakker te worden|dood te gaan|te sterven|voor altijd te slapen)
    (sta|zit|ben|lig|hang) ~4 (perron|spoor|rails|brug|dak|balkon|viaduct|overweg|klif|vensterbank|parkeerdek) ~8 (spring|spring ik|eraf springen|loslaten|een stap|laat me vallen|volgende trein)
    (touw|strop) ~1 (hangt|zit|ligt|is|om) ~3 (haak|nek|balk|plafond|hals|deurklink)
    (heb|zit|hou|houd) ~4 (mes|mesje|scheermes|pistool|wapen|pillen|strop) ~3 in ~1 hand
    (gas|gaskraan|fornuis) ~1 (staat)? ~1 (open|opengedraaid|opengezet|aan) ~4 (ramen|deuren|raam|kieren) ~1 (dicht|afgeplakt|gesloten)
    (ben|zit|hang|geklommen|sta) ~1 over ~1 (reling|leuning|hek|balustrade) ~4 (onder mij|onder me|snelweg|spoor|spring*|loslaten|diepte)
  `,
  'crisis.act_under_way': `
    (neem|slik) ~1 (nu|straks|zo) ~2 (al|alle|hele) ~2 (pillen|tabletten|medicijnen|slaappillen|strip) ($|welterusten|tegelijk|in een keer|en dan)
    <many> ~1 (paracetamols|paracetamolletjes|paracetamol|pillen|tabletten|slaappillen|oxazepams|ibuprofens|ibuprofen|capsules|aspirines) ~3 (weggewerkt|geslikt|ingenomen|naar binnen|weggespoeld|achterover|opgegeten|erin|op|genomen)
    (alle|hele|complete) ~2 (pillen|strip|pot|doos|tabletten) ~2 (weggewerkt|leeggegeten|achterover|naar binnen gewerkt)
    (armen|arm|polsen|pols|aders) ~1 (opengehaald|opengesneden|opengemaakt|open gesneden) ~6
    (gesneden|opengehaald|opengesneden) ~6 (meer bloed dan|veel bloed|te veel bloed|stopt niet|bloedt heel erg|overal bloed)
  `,
  'crisis.unsafe': `
    sta ~2 nergens ~1 voor in
    sta ~1 niet ~1 (voor mezelf|voor mijzelf) ~1 in
    weet niet of ik ~1 (de|deze|vannacht|vanavond) ~1 (nacht|avond)? ~1 (overleef|doorkom|haal)
  `,
  'crisis.violence_now': `
    (hij|zij|papa|vader|man|vriend|ex|stiefvader) ~1 (trapt|ramt|beukt|breekt|slaat) ~2 deur ~1 in
    (man|vriend|vader|papa|ex|stiefvader|broer|hij|moeder|mama) (wurgt|slaat|schopt|steekt) ~2 (mijn|mama|papa|ons|me) ~2 (op dit moment|nu|net|momenteel)
    (nu|op dit moment) ~2 (wurgt|slaat|schopt) ~1 (hij|mijn <kin>|papa) ~2
    (hij|zij|ze|mijn man|mn man|mijn ex|mn ex|mijn vader|mn vader) ~6 (mes|bijl|hamer|pistool|honkbalknuppel) ~6 (deur|slaapkamerdeur|kast|badkamerdeur|voordeur|raam)
    (zit|zitten|verstop|verstopt|opgesloten) ~6 (in de kast|onder het bed|in de badkamer|op de wc|op zolder) ~8 (help|bel|politie|mes|hij|bonkt|schreeuwt)
  `,
  'crisis.other_in_danger': `
    (zegt|schrijft|appt|dreigt) (dat)? ~1 (hij|ze|zij) ~1 (springt|gaat springen|zichzelf iets aandoet|er een eind aan maakt|zich van kant maakt)
    <who> ~4 (overdosis|pillen) ~2 (genomen|geslikt) ~2 (wordt niet wakker|reageert niet|ademt|buiten bewustzijn)
    <who> ~2 (staat|zit) ~2 (brug|dak|balkon|vensterbank|spoor|reling|raam|flat|viaduct|hoog) ~8 (springt|springen|zichzelf|doodgaan|eraf)
    <who> ~8 (iets|pillen|alles|slaappillen|medicijnen) ~1 (geslikt|ingenomen|genomen) ~2 (wat moet|help|en reageert|en ademt|wordt niet wakker|reageert niet|ambulance|wat doe)
    <who> ~4 (opgesloten|reageert niet|appt|schrijft|stuurt|ademt) ~6 (iets|pillen|alles) ~1 (geslikt|ingenomen|heeft geslikt|genomen)
    <who> ~6 (afscheidsbrief|afscheidsbericht|afscheidsappje|afscheidsmail) ~6 (niet op|niet meer op|niet bereik*|reageert niet|onbereikbaar|antwoordt niet|is weg|verdwenen)
    <who> ~2 (wil|gaat|dreigt) ~3 (nu|vannacht|vanavond|straks|vandaag) ~3 (van kant|zelfmoord|springen|ophangen|iets aandoen|eind aan)
    <who> ~2 (wil|gaat|dreigt) zichzelf ~2 (nu|vannacht|vanavond|straks|vandaag)? ~1 (van kant|ophangen|iets aandoen|iets aan te doen)
    <who> ~2 (heeft) ~1 (net|zojuist) ~3 (polsen|aders|pols) ~1
  `,
  'cue.idiom': `
    (schommel|hangmat|boksbal|klimrek|vlag) ~8 (touw|haak)
    (touw|haak) ~8 (schommel|hangmat|boksbal|klimmen|vlag)
    maak ik het ~1 (gezellig|af|mezelf|me)
  `,
  'sign.place': `
    (sta|loop|zit) ~4 tot ~2 (middel|heupen|borst|nek|kin) ~1 in
    (sta|zit) ~2 op ~1 (de|het) ~1 (brug|rand|dak|balkonrand|viaduct|spoor|reling)
  `,
  'cue.past': `
    (had|stond|lag|was|wilde|wou) ~1 (ik)? ~1 in (19*|20*)
  `,
};
