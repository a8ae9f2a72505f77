import { type PhraseTable } from '../../matching/compile.js';

/** Circumstances and figures of speech that take the weight from Dutch words near by. */
export const NL_CUES: PhraseTable = {
  'cue.negation': `
    (niet|nooit|geen|zonder|gestopt met|in plaats van|noch)
  `,
  'cue.past': `
    (jaar|jaren|maanden) geleden
    (vroeger|destijds|indertijd|ooit|toentertijd)
    toen ik (een|nog|jong|klein|kind|op|was|student|tiener|in)
    (vorig|afgelopen) jaar
    als (kind|tiener|puber)
    (overleefd|overlevende|verjaardag van mijn|nu niet meer)
    in mijn (jeugd|kindertijd|puberteit)
  `,
  'cue.now': `
    (weer|vanavond|vannacht|nog steeds|opnieuw|de laatste tijd|morgen)
    (vandaag|nu) (wil|ook|weer)
  `,
  'cue.you': `
    (je|jij|jou|jouw|jezelf|jullie|u)
  `,
  'cue.reported': `
    (zei|zeiden|noemde|noemden|noemt|noemen|zegt|zeggen|riep|riepen|schreeuwde|schreef|schold|scholden|vertelde) ~1 (altijd|me|mij|ze|steeds|dat|vaak|tegen|uit)?
    (heeft|heb|hebben|had) ~2 (genoemd|gezegd|uitgescholden|uitgemaakt)
    (ben|werd|was) ~1 (uitgescholden|uitgemaakt|genoemd)
    (stem|stemmen|hoofd|depressie|angst) ~2 (zegt|zeggen|schreeuwt)
    (woord|zin|liedje|belediging)
  `,
  'cue.other': `
    (mijn|een|haar|de|die) (broer|zus|vriend|vriendin|neef|nicht|buurman|buurvrouw|collega|zoon|dochter|personage|man|vrouw|baas|oom|tante) ~1 (die|wil|wilde|heeft|is)?
    (iemand|mensen|hij|zij) ~1 (die|wil|wilde|heeft)
  `,
  'cue.general': `
    (preventie|zelfmoordpreventie|documentaire|film|boek|roman|serie|liedje|nummer van|gedicht|artikel|statistieken|lezing|cursus|training|podcast|aflevering|hoofdstuk|nieuws|voorlichting)
  `,
  'cue.hopeful': `
    (voel me|ben|het gaat|gaat|maakt me|was) ~2 (beter|trots|gelukkig|blij|tevreden|opgelucht|dankbaar)
    (deed|doet|heeft) ~1 (me|mij) ~1 (goed|geholpen)
    (kleine (stap|overwinning)|gelukt|helpt me|geeft me hoop|vier ik)
  `,
  'cue.idiom': `
    (sterf|sterven|dood|ging dood|verga|ga dood|crepeer|gestorven|stierf|bezwijk) (van|aan) (de|het)? (honger|dorst|verveling|hitte|kou|lachen|nieuwsgierigheid|schaamte|vermoeidheid|angst|slaap|jaloezie|warmte|zenuwen|ouderdom)
    (lach|lachte|gelachen|verveel|verveelde|schrok|schaam|erger|schrik|werk|lachen|gewerkt|schamen) ~1 (me|mij|ons)? ~1 (dood|kapot|rot|suf|slap)
    (een)? moord (doen|plegen) voor
    (vermoordt|vermoorden|vermoord|maakt) (me|mij) ~1 (af)? ~1 (als|wanneer|zodra|omdat)
    (mijn|die|deze|de|het) (rug|hitte|voeten|hoofd|schoenen|knie|warmte|hooikoorts|huiswerk|baas) ~1 (vermoordt|nekt|sloopt|doodt) (me|mij)?
    (tijd|verveling|mug|spin|muggen|vlieg) ~1 (gedood|doden|doodslaan|doodgeslagen|dood gemaakt)
    (telefoon|mobiel|batterij|laptop|auto|plant|accu|computer|wifi) ~2 (dood|overleden|gestorven|leeg)
    (was|is|lijkt) ~1 (zelfmoord|pure zelfmoord)
    (haar|vinger|duim|nagels|pony|ui|taart|brood|gras|heg|groente|uien) ~3 (gesneden|geknipt|snijden|gemaaid)
    (doodmoe|doodop|doodsaai|doodsimpel|doodserieus|doodstil|doodgewoon|doodleuk|doodziek van)
    (dode) (hoek|punt|zee|lijn)
    (dood|kapot) (gelukkig|normaal|eerlijk|gaan van het lachen)
    (een)? (einde|eind|punt) (aan|achter) (de|deze|mijn|onze|het) ~1 (dag|week|relatie|avond|verslaving|studie|project|roken)
    (springen|spring|sprong) ~1 (in het water|van blijdschap|een gat in de lucht|touwtje|in het diepe|in bed|op de fiets|uit mijn vel|in het zwembad)
    (spring|springen) ~2 (touw|trampoline|bungee|parachute)
    er een (mooi|leuk|feest|gezellig|potje|boeltje)
    op leven en dood
    over mijn lijk
    (afscheid) (genomen|nemen) van ~1 (baas|collega*|roken|suiker|werk)
    (dood|leven) (en|of) (levend|dood)
  `,
};
