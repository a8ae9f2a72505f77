import { type PhraseTable } from '../../matching/compile.js';

/** English: plain reasons and figures of speech that take the weight from the words of in-images.ts and between-lines.ts. */
export const EN_PLAIN_REASONS: PhraseTable = {
  'quiet.explained': `
    (new|other) (hip|knee|boiler|kitchen|bathroom) ~3
    (take|taking) notes for me
    (ill|i will|im|i am) still be (around|here|about)
    (next|new) expansion
    (stepping down|handing over) as (mod|chair|treasurer|secretary|captain|coach|leader|admin)
    (end of term|sixth form|last day of (school|term|sixth form|placement|uni)|new baby|maternity leave|house sitter|dog sitter|pet sitter|baby sitter|cat sitter|sunrise hike|fishing trip|painter|plasterer|decorator|a fortnight|revision|passports packed|boarding pass|check in|airbnb|payday|school photos|premium bonds|save the date|half term|bank holiday|teething|finale|drums|sold it|boarding|expecting a baby)
    (new|next) (job|house|flat|place|tenants|owner|owners|contract|role|home|tenant) ~2 (from|on|in|starts|start|by|across|near|this|is)
    (back|home|return|see you|catch you) ~2 (in|on|after|by|next|for) (a fortnight|a week|two weeks|three weeks|ten days|july|june|august|september|the summer|summer|the autumn|spring|easter|the 1*|the 2*|the holidays)
    (while|when|until|till) (im|we are|were|i am|shes|hes) (away|on holiday|abroad|in hospital having|on leave|at uni|travelling|skiing)
    (in|to) (spain|greece|italy|france|portugal|cornwall|malta|crete|tenerife|turkey)
  `,
  'cue.idiom': `
    (back on|on) the (1*|2*|3*|0*) $
    (contract|warranty|insurance|membership|domain|subscription) ~8 lapse
    save me a seat in the (pub|front|back|hall|canteen|cinema|car)
    (phone|telly|tv|heating|oven|laptop|cashed up) off ~1 lights out
    starving ~2 (happy|muddy|soaked|lunch|dinner|breakfast|chips)
    (glad|happy|pleased|proud|relieved) ~2 did it
    nothing left to do but (sleep|wait|hope|relax|enjoy|rest|panic)
    has the keys to (everything|the hall|the cupboard|the office|the shed|the club)
    (tills|till|shop|bar|kitchen|workshop) ~8 lights out
    (light|lights|lamp) (off|switched off|out) ~6 (fish|tank|tetras|bulb|fridge|oven|bathroom|landing|neighbours|bill)
    (tank|fridge|landing|bathroom|porch) (light|lights) off
    executor of ~4
    (blood test|scan|fasting bloods|surgery|operation) ~3 starving
    (dog|cat) hides ~9 (bath|vet|vets|hoover|fireworks|thunder|worming|nail)
    under water for ~3 (length|seconds|record|width)
    sorry to whoever ~6 (party|kitchen|glitter|microwave|fridge|mug|bins|office|car park|dishwasher|biscuits|milk|parking)
    (ward|office|house|chat|pub|shop) ~2 gone quiet ~2 (night shift|so|finally|biscuits|tea)
    (last one out|last out) ~1 (turn|turns|switch|switches|get|gets) (off|out)? ~3
    (left|leave|leaving) ~1 (the|my|our) _ in a state
    back on the (0*|1*|2*|3*|first|second|third|fourth|fifth|tenth|twentieth)
    (left|forgot|lost|leave) ~3 in the pub again
    keep checking ~1 ~1 (ive|i havent) (forgotten|packed|got|locked|left)
    (retired|retiring|retirement|last day|leaving do|end of term|graduation|wedding|his 18th|her 18th|sons 18th|daughters 18th|18th birthday|first day of school) ~14 (cried|crying|tears|in bits|sobbing)
    (bruise|bruises) ~1 like a (peach|banana) ~1 (walked|bumped|banged) into ~5
    (doctor|gp|physio|nurse|hairdresser|teacher) for something (shorter|cheaper|stronger|gentler|different|longer)
    (broke|break|breaking|broken) ~1 (our|the|my)? ~1 fast together
    bruise ~1 like a (peach|banana)
    rope swing*
    tide (table|tables|times) ~3 (fishing|trip|surf|surfing|swim|kayak|sailing|crabbing)
    (floor mopped|tills cashed|shutters down|cashed up) ~1 thats me (finished|done)
    thats me (finished|done) for the (night|day|week|year|summer|season)
    mind if the (plane|train|flight) (was|is|were|ran|runs) ~1 (delayed|late|early|half empty)
    where did (it|the time|the years|they) (go|all go)
    (mum|everyone|they) (says|said|thinks) ~3 (brighter|better|happier) and i (think|agree) ~4 right
    chewing ~2 (fat|cud|scenery)
  `,
  'cue.hopeful': `
    (visa|papers|results|adoption|mortgage|offer) ~2 (came through|come through|approved|granted)
    (got|been|getting) adopted
    went back in and (finished|did it|paid)
    counting it $
  `,
};
