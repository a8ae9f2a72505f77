import { type PhraseTable } from '../../matching/compile.js';

/** Dutch: danger now. */
export const NL_CRISIS: PhraseTable = {
  'crisis.intent': `
    <will> <adv>? <adv>? <kill_self>
    <kill_self> ~2 <soon>
    <soon> ~2 <kill_now>
    (ik)? (beroof mezelf van het leven|maak er een (einde|eind) aan|hang mezelf op|pleeg zelfmoord|maak mezelf van kant|stap uit het leven|stap eruit|maak een (einde|eind) aan mijn leven) ~1
    (ga|maak) ik ~1 (mezelf|er) ~1 (van kant|een einde aan|een eind aan) ~1
    spring ik ~1 (voor de trein|van de brug|van het dak|van de flat|voor een trein)
    (dan|straks|eindelijk) ~1 stap ik (eruit|uit het leven)
    (als|zodra|wanneer) ~3 (slapen|slaapt|weg zijn|weg is|in bed|naar bed|alleen ben) ~1 <kill_now>
    (het|alles) ~1 is ~1 (vanavond|vannacht|morgen|vandaag) ~1 (voorbij|over|afgelopen|klaar)
    (vanavond|vannacht|morgen|vandaag) ~1 is ~1 (het|alles) ~1 (voorbij|over|afgelopen|klaar|gedaan)
    (vanavond|vannacht|morgen|vandaag|dit weekend|vrijdag|zaterdag|zondag) ~2 (ga ik dood|sterf ik|ben ik dood|ga ik sterven|ben ik er geweest|stap ik eruit)
    (morgen|overmorgen|maandag|dan|straks|als jullie dit lezen|als je dit leest) ~1 ben ik (er)? (niet meer|dood|weg voor altijd|er niet meer)
    (als|wanneer) (jullie|je) dit (lezen|leest) ~3 (dood|er niet meer|weg|te laat)
    (dit|het|vanavond|vannacht) ~1 (is|wordt) ~1 mijn (laatste) (nacht|dag|avond|bericht|uur|brief)
    (heb)? ~1 besloten ~1 (om)? ~1 (dood te gaan|te sterven|niet meer te leven|eruit te stappen|er niet meer te zijn|te gaan voor altijd|uit het leven te stappen)
    (wil|ga|zal) ~1 (de|het)? ~1 (morgen|ochtend|nacht|weekend|zonsopgang) niet (meer)? ~1 (halen|meemaken|zien|overleven)
    (niemand|niets) ~1 (kan|houdt|zal) (me|mij) (nog)? ~1 (tegenhouden|tegen|redden|stoppen)
    (deze keer|dit keer) ~2 (echt|menens|lukt het|gaat het lukken|goed doen)
    (niet in|geen) crisis ~2 (besloten|besluit)
  `,
  'crisis.plan': `
    (afscheidsbrief|afscheidsbrieven|zelfmoordbriefje|zelfmoordbrief)
    (geschreven|schreef|schrijf) ~2 (brief|brieven) ~1 (aan|voor) ~1 (ouders|kinderen|mama|iedereen|jullie) ~1 afscheid
    (datum|dag|plan|manier|methode|plek) ~1 (gekozen|bepaald|staat vast|klaar|geprikt|besloten|uitgekozen) ~5 (dood|sterven|doe ik|dan|zelfmoord|is het|$)
    (heb) ~1 (een)? (plan|datum) ~1 (om) ~1 (dood|te sterven|er een einde|mezelf)
    alles (is)? (klaar|geregeld|voorbereid|gepland) ~2 (voor vanavond|om te gaan|om te sterven|voor morgen|vannacht|mijn dood|ik kan gaan)
    weet ~1 (waar|hoe|wanneer) ~1 (ik)? ~1 (het) (ga doen|doe|zal doen)
  `,
  'crisis.means': `
    <means> ~1 (liggen|ligt|is|zijn|heb|staan) ~1 (voor me|klaar|naast me|in mijn hand|op tafel|gekocht|voor mij|hier|binnen handbereik|onder mijn bed) ~1
    (heb) ~2 <means> ~1 (voor me|klaar|in mijn hand|gekocht|gespaard|verzameld|naast me|klaargelegd|klaarliggen|opgespaard|hier)
    (sta|zit|ben|staand) ~1 (op|aan|bij) ~1 (de|het|een) (brug|dak|spoor|rand|klif|balkon|perron|viaduct|flat|vensterbank|afgrond) ~4 (springen|spring|sprong|naar beneden|trein|voorbij|vaarwel|beneden)
  `,
  'crisis.act_under_way': `
    (heb|net|zojuist) ~2 (alle|hele|heel|<many>|een heleboel|te veel|strip) ~1 (doosje|pillen|strip|medicijnen|slaappillen|tabletten|pot|pakje|doos) ~1 (pillen|medicijnen|tabletten|paracetamol|slaappillen)? ~1 (ingenomen|geslikt|genomen|op|doorgeslikt)
    (heb) ~1 (mijn) (polsen|aders|pols) ~1 (doorgesneden|opengesneden|doorgeknipt)
    (stopt|houdt) niet (op)? met bloeden
    (pillen|medicijnen) ~1 (beginnen|begint) te werken
    (heb het gedaan) ~3 (pillen|te laat|vaarwel|bloed|sorry)
  `,
  'crisis.goodbye': `
    vaarwel ~1 (allemaal|iedereen|wereld|lieve|vrienden|voor altijd|mama|jullie|$) ~2
    (vergeef me|sorry|het spijt me|vergeef mij) ~4 (ik kan niet meer|beter zo|niemands schuld|ik ga|ik kan het niet meer) ~2 (vaarwel|voor altijd|zorg|vanavond|allemaal|dag|$)
    (wilde|wil|kom) ~1 (alleen)? ~1 (afscheid nemen|vaarwel zeggen|gedag zeggen voor altijd) ~1 (van jullie|voordat|van iedereen|voor altijd|$)
    (dit is) (mijn) (afscheid|laatste groet|vaarwel)
    (zorg|zorgen) ~1 (jullie|alsjeblieft)? ~1 (goed)? voor (mijn) (kinderen|hond|kat|moeder|mama|dochter|zoon|zus|katten) ~2
    (zeg|vertel) ~2 dat ik (van (haar|hem|ze|hen) (hou|houd|hield)) ~1
    (vrede|rust) ~1 met mijn (besluit|beslissing|keuze)
    bedankt voor alles ~3 (vaarwel|er niet meer|ik ga|vergeef)
  `,
  'crisis.unsafe': `
    (bang) ~1 (dat ik|voor) ~1 (mezelf) ~1 (iets aandoe|wat aandoe|iets aan te doen|wat ik mezelf)
    bang voor mezelf
    (vertrouw) mezelf niet (meer|vannacht|vanavond)
    niet veilig (met|bij) mezelf
  `,
  'crisis.violence_now': `
    (hij|mijn man|mijn vader|mijn vriend|mijn ex) ~1 (slaat|schopt|trapt|beukt) ~1 (nu|op dit moment|de deur) ~2
    (help) ~3 (vermoordt me|een mes|maakt me dood|vermoordt ons|gaat me vermoorden)
  `,
};
