import { type PhraseTable } from '../../matching/compile.js';

/** More of the quiet signs that quiet-decision.phase.ts counts. */
export const EN_FAREWELL_MORE: PhraseTable = {
  'quiet.gave_away': `
    (dropped|took|taken|donated|boxed|bagged|handed|posted|left|passed|gave) ~4 (off|up|on|over|in)? ~1 (at|to|for) ~1 (the|my|a)? (shelter|hospice|food bank|neighbour|neighbours|church|rescue|next door|sister|brother|niece|nephew|mum|dad|best friend|lad|son|daughter|kids) ~2
    (everything else|the rest of it|all of it|the lot|most of it) ~1 (really|too|went|has gone|is gone|as well)
    (someone|somebody|one of you|you|she|he|they) (can|should|could|might|will|would) ~1 (have|get|take|like|want|love|use) my ~2
    (labelled|labeled|labels|stickers|names|name) ~2 (on|with|for|everything|all|each) ~3 (who gets|whos getting|names|boxes|box|everything|things|for)
    (what|who|which) (belongs|goes|gets|is) ~2 (to|what|whom|for|who)? ~2 (written|list|listed|label|labelled)
  `,
  'quiet.affairs': `
    (sorted|settled|paid|cleared|cancelled|closed|wrote|written|paid back|paid off|returned|gave back|shredded|wiped|deleted|cleaned|cleaned out|cleared out|tidied|emptied|arranged|put) ~2 (insurance|passwords|shed|garage|loft|attic|wardrobe|debt|debts|bills|quid|tenner|loan|what i owed|library books|books back|accounts|inbox|laptop|photos|history|papers|fridge|cupboards|drawers|bins|funeral|car|my name|in his name|in her name|into her name|into his name|names)
    (paid|pay|paying) ~2 (everyone|everybody|them|him|her|my mate|my brother|my sister) back
    (house|flat|room|car|bank|account|accounts) ~2 (in|into|over to) ~1 (my|her|his|their) ~1 (name|names|wifes|husbands|sisters|kids)
    (nobody|no one|they|she|he|mum|kids|you) (will|ll|wont|shouldnt|doesnt|wouldnt) ~2 (have to|need to) ~2 (sort|clean|clear|worry|pay|deal|tidy|do|go through) ~3
    (all|everything) ~1 (in|into) (order|boxes|folders|a folder|one folder|envelopes|place|piles)
  `,
  'quiet.letters': `
    (said|say|told|telling|written) ~1 (what|everything|all) ~1 (i)? (needed|had|wanted|have|ever wanted) to (say|tell) ~2
    (rang|phoned|called|visited|hugged|saw|went to see|met|texted|messaged) ~2 (everyone|everybody|all of them|each of them|my mum|mum|dad|my dad|my brother|my sister|my nan|my kids|my son|my daughter|old friends|my ex|my teacher) ~4 (one last|last time|to say|i loved|love|sorry|proud|thank|forgave|forgive|one more|peace|goodbye|properly)
    (one last|last|one final|final) (hug|call|phone call|visit|look|dinner|cuddle|walk|chat|coffee|drive|photo|kiss) ~2
    (told|tell) ~2 (i|that i|how much i) (love|loved|forgive|forgave) (them|him|her|you)
    (recorded|recording) ~2 (message|messages|lullaby|story|stories|voice|video|videos|birthday) ~3 (for|so|each|kids|them|every)
  `,
  'quiet.calm': `
    (feels|feel|felt|is|was|its) ~1 (lovely|good|nice|great|right|amazing|wonderful|strange|a relief|so good|such a relief|peaceful|calm) ~2 (to be|be|being|now)? ~1 (finished|done|ready|free|sorted|over|certain|sure|decided|settled)
    nothing (hurts|matters|bothers me|scares me|worries me|touches me|can hurt|to fear) ~1 (today|anymore|now|any more|tonight|me|me now|me anymore)
    (no more|theres no|there are no|no) ~2 (bad|more|hard|long|grey|sad|lonely) (days|nights|mornings|mondays|winters|birthdays|sundays|weeks) ~2 (left|after|to come|ahead|for me)?
    (happy|cheerful|chatty|smiling|bright|upbeat|better|cheery) ~2 (everyone|they|people|mum|wife|husband|my family) ~2 (thinks|think|says|said|noticed|relieved|pleased)
    (mum|everyone|people|they|family|wife|husband|friends|my therapist) ~2 (says|said|thinks|think|happy|relieved|pleased|noticed) ~3 (look|seem|seemed|looking|sound|turned a corner|better|brighter|happier|happy)
    (sun|birds|sky|sea|stars|tea|air|colours|everything) ~2 (never|looks|looked|tastes|tasted|sounds|so|is) ~1 (so|more|this)? ~1 (beautiful|bright|sweet|clear|lovely|pretty|gentle)
    (not|isnt|arent|no) ~1 (sad|scared|upset|crying|afraid|frightened|worried|angry) ~2 (about it|of it|anymore|any more|just ready|just calm|just tired|at all|now|honest|honestly|promise)
    (quiet|calm|still|silent|clear|easy|simple) (now|inside|in here|in my head|at last|for once|tonight)
  `,
  'quiet.decided': `
    (just|only) ~2 (one|the one|one last|one more|a single) ~1 (thing|job|task|errand) ~1 (left)? ~1 (to do|left|now|to sort|remaining)
    <day> it is $
    ^ ~2 (ready|set|all set|good to go|packed) now $
    (made) (my|our)? ~1 peace ~1 (with)? ~1 (everyone|it|god|it all|them|everything|my family|dying|death|everybody|people|the world|who|now|$)
    (waited|waiting|hung on|held on|stayed) ~1 (long enough)
    (cant|wont|not|dont want to) ~2 (wait|do|face|have) ~1 another (night|day|morning|week|winter|christmas|sunrise)
    (i|ive) ~1 (know|found|worked out|figured out) ~1 (how|the way|the answer|what) ~2 (ends|end|stop|stops|out|fix this|finish|go) ~1
    (the|my) (plan|date|day|time|hour|place|spot|decision) (is|has|s|was) ~1 (set|fixed|chosen|made|picked|here|come|arrived|coming|sorted|clear|simple|this|tomorrow|saturday|sunday|friday|monday)
    (it|its|thats|this is) ~1 (settled|arranged|final|decided|happening|fixed|sorted|on|set|all set) (now|then|for|$)
    (theres|there is|its|it) ~1 (no|not|too late) ~1 (going back|turning back|stopping|undoing|changing)
    (been|have been|ive been) (planning|thinking about|preparing|working up to|building up to) this (for|since|all)
    (done|finished) (arguing|fighting|trying|asking|waiting|pretending|hoping|talking)
  `,
  'quiet.farewell': `
    (no need|dont) ~1 (to)? (wait|wait up|come round|come over|ring|call|check|text|worry about me) ~2 (tomorrow|tonight|after|anymore|monday|sunday|later|again|next)
    (hug|kiss|squeeze|hold|cherish|love) (your|each other|one another|the people|the kids|them) ~2 (people|kids|close|tight|for me|babies|family|loved ones|tonight|extra|bit)
    (its|it has|it was|been) ~1 emotional
    (if you know you know|iykyk)
    (where|the place) (im|i am|ill be) (going|headed|heading|off)
    (lovely|good|great|best|kindest) (bunch|lot|crowd|people|gang|bunch of)
    (wasnt|isnt|not|nothing) ~1 (anything|because of anything|about anything) (you|anyone|any of you) (did|said)
    (i|ive) ~1 (loved|adored|enjoyed) (being|reading|talking|every|you|this|all) ~3 (here|you|group|minute|lot|all|much)
    (and|so|again|anyway|im) ~1 sorry $
    (take care|look after yourselves|be well|be happy|stay gold|keep fighting|keep going|stay strong|live well|be brave) ~2 (of yourselves|all|everyone|for me|you lot|all of you|without me|x|xx|guys|lovelies|$)
    (one thing|last thing|one last thing|before i go|before i leave|while i still|while i can)
    (miss|missed) me (when|a bit|a little|sometimes|too much)
    (wont|dont) (forget|remember) me
    (pray|light a candle|raise a glass|have a drink|play a song|sing) ~2 for me
    (catch|catching|caught|getting) (the|that|my) (bus|last bus|last train|night bus)
  `,
  'quiet.absent': `
    wont be (using|needing|wanting|there|around|coming|requiring|attending|joining|back|seeing|here) ~2 (it|them|that|this|any|again|anymore|anyway|for it|where|after|next|$)
    (renewed|renewing|booked|booking|planned|planning|bought|buying|ordered|replaced) nothing
    (not|never|didnt|havent|stopped|no point) ~1 (renewed|renewing|renew|buying|bought|booked|booking|planting|planning|charging|paying|saving|topping up) ~3 (ticket|pass|card|insurance|gym|phone|contract|lease|diary|calendar|passport|contact lenses|bulbs|summer|gas|meter|prescription|presents|next year) ~2
    (diary|calendar|planner) ~4 (empty|blank|nothing|stops|ends) ~3 (after|from|past|on|in)
    (dont|no need to) ~1 (get|buy|book|order|save|make|set|cook|count|include|keep) ~3 (for me|me in|me one|my size|me anything|me a present|me a place) ~2
    (wont|not) ~2 (matter|be my problem|be a problem|be around to|get to see|find out|need to know|have to worry|see how) ~3 (anymore|next|by then|soon|much longer|it ends|now|after|$)
    (use|have|finish|eat|drink|take) ~2 (up)? ~1 (the good|the best|the last|everything in|the fancy|the wedding|the expensive) ~4 (why not|no point|not saving|anyway|last|keep|keeping|for)
  `,
  'quiet.done': `
    (im|i am|just|so|all|i think im) ~1 (done|finished|through) ~1 ($|and|now|here|x|fighting|with it all|with all of this)
    (not|isnt|arent|no) ~1 (in)? ~1 (danger|crisis|emergency|a cry for help|attention|drama|dramatic|a crisis|an emergency|a threat)
    (dont|no need to) (worry|panic|ring anyone|call anyone|stop me|talk me)
  `,
  'quiet.slot': `
    can have my (place|spot|seat|slot|ticket|desk|chair|locker|parking space|turn|bed)
    (train|tide|ferry|lorry|express|last train|fast train|high tide) (is|s|comes|leaves|goes|passes|through)? ~1 (at|in|through|by)? <number>
  `,
  'quiet.dependants': `
    (left|leaving|put|bought|stocked|filled) ~3 (food|water|feeder|bowl|litter|hay|treats|cat food|dog food) ~4 (for|out|enough|week|days|until|till)
    (mum|neighbour|sister|brother|friend|ex|dad|nan|auntie|next door) ~2 (has|have|will have|is having|taking|will take|agreed to take|got|picking up|loves|will love) ~1 (the|my) ~1 (dog|cat|kids|children|fish|rabbit|plants|hamster|cats|dogs|girls|boys|budgie)
  `,
  'sign.alone': `
    (nobody|no one|noone|not even|never) ~1 (told|knows|tell|suspects|telling|has noticed|guessed|knows yet) ~2
    (told|telling) (nobody|no one|noone)
  `,
  'quiet.thanks': `
    (youve|you have|yous have|you all|youve all|everyone) ~2 (been|were) ~2 (good|kind|lovely|brilliant|wonderful|patient|gentle|sweet) ~1 (to me|to us|here|people|all along|bunch)
    (you|u) (gave|made|showed|taught) me ~2 (more|love|hope|feel|happy|kindness|a home|strength) ~2 (than i|deserved|while|for a while|for a bit)
  `,
};
