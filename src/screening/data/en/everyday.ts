import { type PhraseTable } from '../../matching/compile.js';

/**
 * Everyday things that a despairing word is about: homework one cannot do any more, a cough that nothing helps, a
 * seaside to disappear to. They make a figure of speech of words that say more when they stand alone.
 */
export const EN_EVERYDAY: PhraseTable = {
  'cue.idiom': `
    (no|lost all|lost any|little|not much) hope (for|of) (this|that|the|my|our|catching|finding|winning|passing|getting)? ~1 (<everyday>|plant|houseplant|sourdough|orchid|team|ticket|tickets|seat|seats|refund|reply)
    hope of (catching|winning|finding|passing|getting) ~1 (that|the|a|my|this)
    rather (be dead|die) than ~1 (wear|eat|watch|listen to|sing|dance|drink|sit through|read|queue)
    (dog|cat|kitten|rabbit|hamster|hedge|brambles|bramble|thorns|roses|ladder|nosebleed|judo|rugby|football) ~7 (blood|scratched|scratch|scratches|bruises|bruised|bleeding)
    (scratched|scratches|blood|bruises|bruised|arms|arm|legs|hands|sleeves) ~5 (brambles|bramble|thorns|thorn|roses|judo|karate|rugby|football|kitten|hedge|gardening|eczema|psoriasis|allergy|mosquito|mosquitoes|insect|nettles|sunburn|paint|flour|mud|freckles|tattoos)
    (razor|razors|razor blade|razor blades|new razor|blades|knife|knives) ~7 (shaving|shave|shaved|beard|brush|foam|carving|mower|lawnmower|craft|stencil|skates|scraper|onions|onion|carrots|vegetables|bread|kitchen)
    (shaving|shave|beard|carving|mower|cooking|kitchen|onions) ~7 (razor|razors|blades|blade|knife|knives)
    (cut|nosebleed|nose|finger|thumb|toe|shaving|onions|tooth|period|graze|grazed) ~5 (blood|bleeding) (everywhere|all over|on the)
    (counted|counting|count|counts) ~2 (tablets|pills|meds) ~4 (pharmacy|pharmacist|chemist|weekly box|holiday|doctor|nurse|too few|missing)
    threw ~2 (my)? ~1 (razor|razors|blades|scales) ~1
    (cant|cannot|couldnt|dont want to|dont know how to|not sure how to|unable to) ~1 (do|face|carry on|go on|keep on|keep up|take|stand|bear|handle|cope|live|manage|continue|keep going|keep doing) (with|without|doing|on)? (this|that|these|the|my|our|your|his|her|another|any more|more|all this|all the|a)? ~1 <everyday>
    (cant|cannot|couldnt|dont|do not) (even)? see (the|any|a|much|what) (point|reason|use|end|way|future) (of|in|with|to|for|out of) (doing|having|buying|going to)? (this|that|the|my|our|these|those|a|him|her|them|it with)? ~1 (<everyday>|him|her|them)
    (no|whats the|see the|any|little|not much|isnt any|theres no|theres no real) (point|use) (in|of)? (washing|cleaning|ironing|hoovering|cooking|baking|buying|painting|tidying|dusting|arguing|complaining|revising|queuing|dieting|shopping|watering|shouting|mowing|wearing|replying|calling|ringing|driving|waiting)
    (nothing|nobody|no one|none of it) ~1 (ever)? (helps|works|worked|helped|matters) (against|for|with|in|on|as well|better|more to me|more) (this|that|the|my|our|a|to me)? ~1 (<everyday>|than)
    (give|gave|given|giving) up (on)? (this|that|the|my|our)? ~1 <everyday>
    (give|gave|given|giving) up <everyday>
    (done|finished|through|fed up|over) with (this|that|the|my|our|all the|your)? ~1 <everyday>
    (tired|sick|had enough|exhausted) (of|from|with) (this|that|the|my|our|all the|living|trying|pretending|fighting|being|waiting)? ~3 (<everyday>|boxes|suitcase|expensive|late|polite)
    (useless|hopeless|rubbish|terrible|pathetic|failure|disaster|a joke) (at|with|in) (the|my|all)? ~1 (<everyday>|names|directions|money|small talk|numbers|drawing|singing|dancing|diy|parking|technology|languages|plants|presents)
    (disappear|vanish|be gone|fade|sleep|run away|escape|hide) (off|away)? (to|into|for|on|under|in) (the|a|an|my|some|this|one|two)? ~1 (seaside|sea|beach|week|weekend|mountains|forest|woods|holiday|countryside|cottage|sofa|bed|hills|lake|island|blanket|blankets|duvet|book|fortnight|cabin|month|day|days|hours|hour|year)
    other side of (the|this|my|our|these)? ~1 (<everyday>|week|month|surgery|operation|river|road|bridge|street|town|move|interview|results|treatment|chemo|fence|wall|table|world|bed)
    (this is|thats|its|this was|that was) (my|the) (last|final) (post|message|one) (for|of) (today|tonight|the day|now|the week|this week|the evening|this year|the year)
    (hurt|cut|burned|burnt|injured|scratched|hit|knocked|bruised) (myself|my arm|my leg|my hand|my head|my wrist|my finger) (badly|again|a bit|slightly)? (at|in|on|while|playing|doing|during|with|when) (the|a|my|some)? ~1 (<everyday>|football|rugby|tennis|hockey|practice|match|training|ice|paper|tin|thorn|thorns|nail|door|doorframe|cupboard|desk|climbing|skiing|dancing|playing|cycling|chopping|lifting|jumping|falling|fell|slipped)
    since (i|i have|ive|id|we) ~1 last (hurt|cut|harmed|burned|self harmed|starved|purged|binged|tried)
    since i ~1 (hurt|cut|harmed|burned) myself
    like a (stone|log|baby|rock)
    cold turkey (off|from|on|with) ~1 (social media|my phone|phone|tiktok|instagram|news|sugar|caffeine|coffee|chocolate|gaming|games|meat|screens|twitter|facebook|youtube)
    (better off|better|happier|easier|improved) (with|without|if we had) (a|an|the|some|new|more|less|fewer|shorter|longer)? ~1 (goalkeeper|striker|coach|manager|boss|meetings|meeting|landlord|teacher|car|bus|kitchen|heating|government|weather|salt|sugar|coffee|cheese|milk|ads|plan|map)
    (cannot|cant|couldnt|dare not|dont dare|too comfy to|afraid to) move ~3 (asleep|sleeping|cat|cats|kitten|kittens|dog|baby|lap|back|neck|couch|sofa)
    (asleep|sleeping|cat|cats|kitten|kittens|dog|baby|lap|back|neck) ~6 (cannot|cant|couldnt|dare not|dont dare) move
    (dont|didnt|not) want to wake (up)? (the|my|her|him|them|anyone|everyone|anybody|everybody)
    (took|taken|take|had|swallowed) (one|two|a couple of|some|my)? (paracetamol|paracetamols|ibuprofen|aspirin|painkiller|painkillers|antibiotics|vitamins|tablets) (for|against) (my|the|a|this)? (headache|head|back|back pain|cramps|period|period pain|fever|cold|flu|toothache|tooth|migraine|knee|cough|sore throat|infection)
    (cant|cannot|couldnt|could not) live without (my|a|the|some|this)? ~1 (tea|coffee|chocolate|phone|music|garden|radio|bike|notebook|breakfast|walk|playlist|blanket)
    (bye|goodbye) (everyone|everybody|all|guys|folks) ~1 (enjoy|have a nice|have a good|have a lovely|have a great|see you|until|till|talk|speak|back|good weekend|nice weekend)
    (a|the|my) note (about|on|with) ~2 (milk|bread|shopping|bins|dinner|lunch|password|wifi)
  `,
};
