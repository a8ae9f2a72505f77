import { type PhraseTable } from '../../matching/compile.js';

/** Dutch: more ways to say it, the signs of a decision made in quiet, and who speaks of whom. */
export const NL_MORE: PhraseTable = {
  'cue.i': `
    (ik|mij|me|mezelf)
  `,
  'cue.own_words': `
    (en|maar|want|dus|nu|dan) ~1 ik
  `,
  'cue.denial': `
    (je|jij|u) bent ~1 (niet|geen) ~2 <insult>
  `,
  'cue.of_oneself': `
    (ik ben|ik voel me|ik was|ben ik) ~3 <insult>
  `,
  'cue.these_days': `
    (nu|tegenwoordig|vandaag|dit jaar|inmiddels)
  `,
  'crisis.intent': `
    (vanavond|vannacht|morgen|vandaag) ~1 (is het|stop ik|maak ik|doe ik) ~1 (afgelopen|voorbij|ermee|er een eind aan|een einde aan|het|klaar)
    (maak|breng|help) ~1 (ik)? (mezelf|me|mij) en ~2 (kinderen|zoon|dochter|gezin|baby) ~2
    (spring|ik ga springen|ga springen|ik spring) ~2 (nu|van|straks|eraf|$)
    (er)? ~2 een (einde|eind) aan ~1 (maken|maak|te maken)
  `,
  'crisis.means': `
    (sta|zit|lig|ben) ~1 (hier|nu)? ~1 (op|aan|bij|langs) ~1 (de|het|een) ~1 (brug|dak|spoor|rails|balkon|klif|viaduct|perron|spoorwegovergang|flat|parkeergarage|rand) ~6 (trein|springen|spring|naar beneden|niemand|koud|zo|ga|einde)
    (pillen|touw|mes|pistool|tabletten) ~3 (voor me|in mijn hand|naast me|op tafel|klaar)
  `,
  'crisis.act_under_way': `
    (heb|net|zojuist) ~2 (alle|hele|een hele|te veel|twintig|dertig|heel veel) ~3 (pillen|tabletten|medicijnen|doosje|strip|pijnstillers|slaappillen|slaaptabletten) ~4 (geslikt|ingenomen|genomen|op|$)
  `,
  'crisis.violence_now': `
    (hij|zij|ze|mijn <kin>) ~2 (mes|pistool|bijl|hamer|wapen|knuppel) ~6
    (staat|bonkt|trapt|slaat|beukt) ~3 (deur|voor de deur|tegen de deur) ~2
    (verstopt|opgesloten) ~2 (badkamer|kast|kamer|wc|onder het bed) ~6
  `,
  'crisis.harm_other': `
    (mezelf|me|mij|mijzelf) en (de|mijn) (kinderen|zoon|dochter|gezin|baby|kleintjes) ~3
    (neem|meenemen|mee) ~2 (de|mijn) (kinderen|zoon|dochter|baby) ~2
  `,
  'threat.takes_along': `
    (mezelf|mijzelf) en (de|mijn) (kinderen|zoon|dochter|gezin|baby|kleintjes) ~1 (van kant|dood|om|af|mee)
  `,
  'threat.violence': `
    (ik)? weet waar (je|jij|u) ~1 (woont|werkt|bent)
    (ik)? ~1 (kom|ga|zal) ~1 (je|jou) ~1 (halen|vinden|opzoeken|kapotmaken|slopen|afmaken|doodmaken|in elkaar slaan)
  `,
  'hopelessness.death_wish': `
    (was|ware) ik ~1 maar ~1 (nooit geboren|dood|er niet|niet geboren)
    (niet meer|nooit meer) ~1 (wakker worden|bestaan|verder leven|leven|opstaan)
    (in slaap|inslapen|slapen) ~2 (niet|nooit) ~1 (meer)? wakker
  `,
  'hopelessness.burden': `
    (ben|voel me) ~2 (alleen maar)? ~1 (een)? (last|blok aan het been|belasting) ~1 (voor)?
  `,
  'hopelessness.no_way_out': `
    (zie|heb|is|vind) ~1 (geen) ~1 (reden|zin|uitweg|toekomst|hoop|nut) ~3
  `,
  'self_harm.act': `
    (mezelf|me|mijzelf) ~1 (weer|opnieuw)? ~1 (gesneden|verwond|pijn gedaan|gekrast|gebrand|geslagen) ~1
    (kras|kerf|snij|snijd|brand|sla) ~3 (mijn|mezelf) ~1 (armen|benen|polsen|huid|arm|dijen)?
  `,
  'low_mood.low': `
    (paniekaanval|paniekaanvallen|huilbui) ~3
    (huil|huilde) ~2 (elke|iedere|veel|alleen|de hele|weer|steeds|om niks|vaak|mezelf|alleen maar)
  `,
  'pro_harm.encourage': `
    (spring|doe het|maak er een eind aan|snij) ~1 (dan|toch|nou|maar)? ~2 niemand ~2 (tegen|houdt|mist|missen|huilt|huilen|boeit)
    niemand (houdt je tegen|zal je missen|gaat je missen|mist je)
  `,
  'personal_data.other': `
    (hij|zij|ze) heet ~4 (en)? (werkt|woont) ~1 (bij|in|op|aan)
  `,
  'hate.group': `
    (alle|die|de|al die) ~1 (buitenlanders|marokkanen|moslims|joden|zwarten|homos|vluchtelingen|turken|zigeuners) ~2 (zijn|moeten|horen) ~2 (tuig|ongedierte|weg|oprotten|parasieten|dieren|terug|dood|criminelen|ziek)
  `,
  'quiet.letters': `
    (brief|brieven) ~3 (geschreven|ligt|liggen|klaar|tafel)
  `,
  'quiet.affairs': `
    alles ~1 (geregeld|betaald|opgeruimd|op orde|klaar)
  `,
  'quiet.gave_away': `
    (weggegeven|weggeven|weg gegeven)
  `,
  'quiet.dependants': `
    (hond|kat|kinderen) ~2 (is|zijn|bij) ~2 (zus|moeder|buurvrouw|oma|vriendin|asiel)
  `,
  'quiet.calm': `
    (eindelijk|ben|voel me|zo) ~1 (rustig|kalm|licht|vrij|in vrede|opgelucht)
  `,
  'quiet.farewell': `
    (bedankt voor alles|dank voor alles|vergeef me|sorry allemaal|vaarwel|zorg goed voor elkaar|dag allemaal)
  `,
  'quiet.time': `
    (vanavond|vannacht|morgen|dit weekend)
  `,
};
