import { type PhraseTable } from '../../matching/compile.js';

/** Danger now to the writer, said outright, in ways that the older tables do not know. */

export const EN_OUTRIGHT: PhraseTable = {
  'crisis.intent': `
    # "by the time the night shift clocks off I'll have ended it"
    <by_when> ~10 <i_will> ~1 (have|be)? ~1 (ended it|end it|ending it|ended things|end things|ended myself|be dead|have died|be gone for good|gone for good|hanged myself|hung myself|killed myself|jumped|be hanging|put an end to it|off the bridge|off the roof|under it|end my life|topped myself|top myself|offed myself|off myself|finish myself|be with god|be with my maker|swallow the lot|take the lot|taken the lot|taken them all)
    <i_will> ~1 (have|be) ~1 (ended it|ended things|dead|killed myself|hanged myself|hung myself|gone for good|jumped|taken the lot|topped myself) ~2 (by the time|before|by|when|come|long before) ~4
    (ill|il|i will|im|im going to|im gonna|i am going to|gonna be|i shall|imma) ~1 (be)? dead ~1 (by|before|come|on|within) ~1 (<day>|then|morning|midnight|noon|dawn|sunrise|breakfast|lunch|christmas|the weekend|the morning|the end of|my birthday|next week|the time|it gets|its in|that|an hour|the hour)
    # other names for it, formal, old-fashioned and from other Englishes
    (<will>|intend to|mean to|propose to|resolved to|determined to|have to|time to) ~2 (do away with|make away with|put an end to|make an end of|finish off|put paid to) (myself|my life|it all|my days|my existence|my misery)
    (intend|propose|resolved|determined|wish|mean|plan|intending|planning|proposing|decided|shall|will) ~1 (to)? (end my (existence|days|time here|suffering)|depart (this|from this) (life|world|earth)|take my leave of (this|the) (life|world)|quit this (life|world)|terminate my (life|existence|own life)|be ending my life|end my own existence|finish my life|cut my life short)
    <will> ~2 (finish|end|kill|hang|poison) (my life|my self|myself) ~2 (today|tonight|tomorrow|itself|only|this night|this evening|dis night|2nite|before|after|when|once|by|on)
    <will> ~2 (jump|throw myself|fling myself|leap|drop|fall|step|dive|launch myself) ~1 (out|down)? (off|from|over) (the|a|my|that|this|our) ~2 <height>
    <will> ~2 (jump|throw myself|fling myself|step|walk|run|lie down|dive|roll) ~1 (out)? (in front of|under|into the path of) (the|a|an|that|this|my|next|oncoming)? ~3 <traffic>
    (ill|im|i will|im going to|im gonna|i am going to|gonna|going to) ~1 (drive|driving|crash|crashing|steer|steering) ~3 (into|off|under) (a|the|that|this) ~2 (wall|tree|lorry|truck|quarry|cliff|bridge|lamppost|lamp post|barrier|pier|dock|harbour|canal|ravine|embankment|river|reservoir)
    (thats|that is|this is|then is|its) when (i|ill|im|i will) ~1 (go|going|step|jump|jumping|off|out|do it|doing it|end|kill|hang) ~1 (off|over|under|in front|it|myself|the bridge|$)
    (theres|there is|there will be|therell be) no (more me|me anymore|me any more|me left|me after|me tomorrow|me in the morning)
    <i_will> ~2 (string|stringing|do|doing) myself (up|in) ~2
    (then|and then) ~1 <i_will> ~1 (kill|killing|hang|hanging|drown|drowning|shoot|shooting|gas|gassing) myself
    <i_will> ~1 (take|taking|drink|drinking|swallow|swallowing) (the|my|that) (poison|sniper|overdose|bleach|paraquat|otapiapia|rat poison) ~2
    (decided on|its going to be|itll be|going with|gone for|chosen|picked) (hanging|drowning|pills|jumping|the train|an overdose|helium|carbon monoxide) ~1 ($|tonight|because|and|in the end|its|i)
    (i|hereby|i hereby) (leave|am leaving|depart|am departing|quit) (this|the) (world|life|earth) ~3 (tonight|today|now|own|will|$)
    # tried, failed, and will again
    (drove|crashed|steered) ~3 (into|at|off) (a|the) ~1 (wall|tree|bridge|lorry|barrier|quarry|river|cliff) ~6 (try again|do it again|again tonight)
    (pills|tablets|rope|overdose|od|belt|dose|blade|noose|hanging|knot|branch|last time|bleach) ~4 (didnt work|failed|wasnt enough|werent enough|not enough|snapped|broke|came down|gave way|wasnt strong enough|didnt hold|did nothing|no use|slipped) ~4 (so|next|this time|now|then|and|ill|im|will|tonight) ~6 (train|bridge|stronger|rope|again|more|double|higher|gun|properly|make sure|river|roof|cliff|quicker|surer|another way)
    (will|ill|im going to|going to|gonna|im|i am) ~1 (take|taking|use|using|swallow|swallowing|have) (double|triple|twice as many|twice the|a bigger dose|enough this time|the rest of them) (the)? (tonight|when it|when they|this time|later tonight|again tonight|dose|amount|tablets|pills|$)
    (going|trying|doing it|try|do it|goin) again (tonight|tomorrow|later|when|2nite) ~2 (with|and) ~2 (more|higher|stronger|properly|double|enough|whole|different)
    (still|also) ~1 (have|got|hold) ~2 (the rest|plenty|loads|another|more|full) ~2 <doses> ~8 (going to|gonna|will|ill|use them|take them|finish|tonight)
    (discharged|sent me home|let me out|let me go home|released) ~12 (going to|gonna|will|ill|im) ~1 (use them|take them|finish it|do it again|try again|do it properly|go through with it|jump|finish the job)
    (not|no) (joking|kidding|joke|messing|codding|bluffing|having a laugh) ~6 (tonight|know how|plan|method|rope|pills|bridge|goodbye|already|do it|gonna do)
    (kms|kill myself|unalive|unaliving|top myself|topping myself|neck myself) ~1 (after|before|once|when|on|by|at) ~3 (prom|exams|finals|results|graduation|the wedding|the funeral|my shift|work|school|payday|new year|eid|diwali|mass|church|easter|midnight|tea|dinner|the match|they)
  `,
  'crisis.hinted': `
    <by_when> ~8 (im|i am|ill|i will|imma) ~1 (finishing|ending|finish|end) it $
    lights out for me ~3 (tonight|in an hour|hour|soon|lads|folks|now|tomorrow|$)
    (last|final) (login|log in|logon|log on|sign in) ~6 (lights out|im gone|bye|goodbye|cheers|thanks|no more|for good)
  `,
  'crisis.plan': `
    (fixed|chosen|set|picked|settled on|decided on|named|marked|circled|reserved) ~4 for (my death|my suicide|my exit|my dying|my end|my departure|my passing|dying|me to die|it to end)
    my (death|suicide|overdose|hanging|exit) ~1 (is|has been|will be|s) ~1 (set|fixed|planned|scheduled|arranged|settled|booked|for|on) ~2 (<day>|<number>|week|weekend|month|end of)
    (picked|chose|chosen|decided on|settled on|worked out|got) ~1 (a|my) method ~1 (finally|now|for it|tonight|at last|that was|and a|and the|sorted|$)
    (picked|chose|chosen|decided on|settled on|found|worked out) ~1 (a|my|the) way to (die|end it|go out|kill myself) ~2
    (ive|i have|have|been) ~1 (kept|keeping|putting|put) back ~2 <doses> ~6
    (kept|held|put|keeping|putting|holding) ~2 (my|the|these|all my) ~1 <doses> (back|by|aside|away) (for|since|over) ~3 (weeks|months|days|while|this|tonight)
    (alarm|reminder|timer) ~2 (set|for) ~4 (thats when i (go|die|jump|do it|end)|when i (die|jump|kill)|to die|to kill myself|to end it)
    (find|finds|discover|come across) me (gone|dead|cold|hanging|passed|lifeless|swinging) ~2
  `,
  'crisis.means': `
    # in the hand, poured out, dialled up
    my (hand|hands|fist|fingers|palm|palms) (is|are|s)? ~1 (round|around|full of|holding|wrapped round|wrapped around|closed round|closed around|on|clutching|gripping) (the|a|my|these)? ~2 (pills|tablets|paracetamol|bottle of pills|pill bottle|blade|razor|gun|noose|trigger|packet of pills|capsules|shotgun|rifle)
    <doses> ~2 (tipped|poured|emptied|piled|heaped|crushed|ground up|spread|shaken) ~1 (out|into|in|on|onto|up) ~1 (a|the|my|all over)? ~1 (bowl|glass|cup|mug|plate|lap|bed|table|hand|hands|palm|duvet|yoghurt|saucer|floor|counter) ~2
    (pen|insulin|syringe|needle|pump) ~3 (dialled|dialed|cranked|turned|loaded|drawn) ~1 (right|all the way|fully|to the)? (up|max|maximum|full) ~4
    (all i have to do|only have to|all thats left|nothing left but|all i need to do|all i need) (is)? (now)? (is)? (to)? (drink it|swallow|swallow it|swallow them|jump|step off|let go (now|$|of the (rail|railing|railings|edge|ledge|rope|barrier|bars))|step forward|lean forward|lean|pull the trigger|kick the chair|kick|fall|step out|take the step|tip forward)
    (ive|i have|i|got|have) (got)? (the|my|all the|enough) (tablets|pills|rope|blades|gun|petrol|insulin|means) (got|bought|ready|by me|beside me|here|to hand|kept back|saved|at the ready|counted) ~1
    (shotgun|rifle|gun|pistol|revolver|barrel|barrels) ~4 (on my knees|across my knees|on my lap|in my lap|in my mouth|under my chin|between my knees|against my head|both barrels|safety off|safety is off|one in the chamber)
    (one|round|bullet|shell) ~1 in the chamber
    (knife|blade|razor|scissors|glass|scalpel|shard) ~3 (against|on|to|at|over|pressed) ~1 (to|into|against)? my (wrist|wrists|vein|veins|throat|neck|artery) ~3
    (pills|tablets|capsules) ~2 (on my tongue|in my mouth|at my lips) ~2
    (strip|strips|packet|bottle|box|lot|pills|tablets|them all) ~3 (popped|tipped|emptied|poured|counted) out ~2 (in|into|on|onto) my (palm|hand|hands|lap)
    (twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|loads of|all my|all the|20|25|30|40|50|60|70|80|90|100) ~1 <doses> ~1 (in|on) ~1 (a|my|the) ~1 (bowl|cereal bowl|lap|duvet|plate|saucer) ~1
    # a place to fall from, or where something will come
    (one|a|my|both|got a|got one) (leg|legs|foot|feet) (is|are)? ~1 (over|off|out of|through|across) ~1 (the|my|a|this) ~1 <edge>
    (multi storey|multistorey|car park|roof|rooftop|bridge|viaduct|tower block|tower|overpass|flyover|gorge|cliff|cliffs|balcony|ledge) ~6 (legs|feet) (over|dangling|hanging|swinging|off) ~2 (edge|side|nothing|drop|the|$)
    (im|i am|sat|stood|sitting|standing) ~1 (out)? on the (ledge|windowsill|window ledge|sill) outside ~2
    ^ (out)? on the (ledge|windowsill|window ledge|sill) outside ~2
    (trucks|coaches|vans|motorway|lorries|cars|trains) ~2 (under|below|beneath|underneath) (me|my feet)
    (ive|i have|just|im) ~1 (climbed|climbing|jumped|got|squeezed) ~2 (over|through|under) the (fence|barrier|gate|railings) ~3 (railway|tracks|train line|bridge|motorway|reservoir|quarry|viaduct)
    ^ (im|i am|am)? ~1 (on|down on|lying on|sat on|standing on|stood on|out on) the (tracks|train tracks|railway tracks|railway line|ledge|window ledge|parapet|wrong side|cliff edge|roof edge) ~1 (now|rn|right now|again|$)
    (im|i am|am|sat|stood|standing|sitting) ~1 (up)? (on|at) the (edge|ledge|lip|end) of ~1 (the|a|our|my|this) ~2 <height> ~1 (now|rn|right now|and|alone|crying|shaking|looking|$)
    (im|i am|am) ~1 (up)? on (the|our|my) (roof|rooftop|top) of (our|my|the|a) ~2 (block|flats|building|tower|hostel|hospital|school|office|uni|multi storey|car park) ~6 (small|tiny|down|dark|night|cold|alone|crying|cant|jump|nobody|$)
    (lying|laid|lay|lie|sat|sitting|stood|standing) ~1 (down)? (on|across|between) the (tracks|rails|line|railway|train tracks)
  `,
  'crisis.act_under_way': `
    (i|ive|have|just|already|now) ~2 (drank|drunk|swallowed|consumed|downed|necked) ~3 <toxic>
    (i|ive|have|just|already) ~1 (took|taken|had) ~1 (poison|rat poison|otapiapia|paraquat|sulphas|celphos|gramoxone) ~1
    (drank|drunk|swallowed|consumed) ~1 (the|a|some|whole)? ~1 <toxic> ~8 (throat|burning|vomiting|help|sorry|dont know|scared|tell my|ago|goodbye|stomach|hospital|pls|please|on fire)
    (i|ive|have|am) ~2 (drunk|drank|swallowed|consumed) ~1 (the|a)? sniper
    (injected|inject|injecting|pumped|shot) ~2 (all|whole|entire|too much|loads|every|the lot|everything|full) ~2 (of)? ~1 (my|the|a)? ~1 (insulin|pen|pens|vial|morphine|fentanyl|heroin|potassium) ~2
    (i|ive|have|just) ~1 (hanged|hung) myself ~1 (tonight|just now|an hour ago|earlier|but|this evening|today) ~4
    ^ (hanged|hung) myself ~1 (tonight|just now|earlier|but) ~3 (snapped|broke|gave|came|slipped|$)
    (swallowed|took|taken|necked|downed|had) ~2 (<number>|half|most|all) ~2 of ~1 (mams|mums|moms|dads|nans|grans|mammys|husbands|wifes|granddads|grandads) ~3 <doses>
    (swallowed|necked|downed) ~2 (<number>|half|most|all) ~2 of ~1 (my|his|her|the) ~3 <doses>
    (ive|i have|i|just|have) ~2 (taken|took|swallowed|necked|downed) ~1 (loads|lots|a load|a lot|a heap|a pile|handfuls) of ~1 (my|mams|mums|moms|dads|nans|grans|his|her|the|mammys|husbands|wifes) ~2 <doses>
    (took|taken|had|done|did) ~1 (an|my|a) (overdose|od) ~2 (<number>|an|half an|few|couple of|about|around) ~2 (minutes|mins|hour|hours|hrs) ago
    (overdose|overdosed|od|took them|taken them|swallowed them) ~10 (changed my mind|regret it|too embarrassed|embarrassed to (ring|call|phone)|ashamed to (ring|call|phone)|too scared to (ring|call|phone)|dont want to die now|want to live|dont want to go to hospital)
    (i)? (took|taken|swallowed|drank) (them|it|them all) (i|all|please|and i) ~1 (took|swallowed|drank|them|it|all) ~2
    (starting|started|beginning|everythings|room|vision|eyes) ~2 (to go|going|go|gone|goes) ~1 (blurry|blurred|dark|black|fuzzy|round|spinning|numb) ~8 (took|pills|tablets|swallowed|drank|necked)
    (took|pills|tablets|swallowed|drank|necked|tramadol|cabinet|meds|taken) ~12 (keep my eyes open|going blurry|go blurry|room is (going round|spinning)|room spinning|cant stay awake|cant feel my (face|hands|legs)|cant stand up|heart is racing|slurring)
    (cut|slit|slashed|opened) (both|my) ~1 (wrists|wrist|arms) ~8 (bath|red|blood|bleeding|warm|floor|tub)
    (done it|did it|ive done it|its done) ~2 (both|my) (arms|wrists|arm|wrist) ~3
  `,
  'crisis.goodbye': `
    (bye|goodbye|farewell|cheerio|ciao|adieu) ~2 (everyone|all|lads|folks|girls|guys|friends|you|dears|my dears|world) ~8 (dont look for me|not look for me|good to me|kind to me|find me gone|wont be back|mind my|look after my|i am sorry|im sorry|i tried)
    (mind|look after|watch over|be good to|take care of) my ~2 (boy|girl|ones|lad|lass|weans|kids|children|mammy|mam|man|brother|sister) for me ~6 (away|gone|bye|goodbye|sorry|folks|lads|when i)
    (inform|notify|let) ~1 (you|everyone|all) ~1 (all)? that ~2 (i|my) ~4 (ending my life|end my life|be no more|no longer be (alive|with you|living)|taking my life|depart)
    (kindly|please|do) ~1 not (disturb|trouble|blame|bother) my (parents|family|wife|husband|children|mother|father|people|mum|dad|roommate|kids)
  `,
  'crisis.unsafe': `
    (i wont|i will not|im not going to|im not gonna) be safe ~4 (tonight|in this flat|in this house|alone|here|with myself|on my own|if i stay)
    if i stop (typing|talking|texting|posting|writing|walking) ~1 (im|i am|ill|i will|then) ~2
    (someone|somebody|please|pls|anyone) ~2 keep me (talking|typing|here|alive|on the phone) ~1
    (ill|i will|might|going to|gonna|scared ill|afraid ill|i could|id) ~2 (use|turn|take|put) ~1 (the|a|this|that|my) (knife|blade|razor|gun|scissors|rope|belt) (on|to) (myself|my wrist|my wrists|my throat|my neck)
    (dont|do not|please dont|cant) (leave|let) me ~1 (alone|on my own|by myself|be alone|be on my own) ~1 (tonight|now|or|ill|i will|im going to|rn|with it|with myself|with the) ~3
    (cant|cannot|shouldnt|not to) be trusted ~1 (with|near|around) ~1 (the|my|a)? ~1 (keys|car keys|knives|knife|pills|tablets|meds|medication|razors|blades|balcony|window|car|myself) ~2 (tonight|rn|right now|today|alone|tonite|on my own)
    (take|hide|lock|come and take|get) ~1 (my|the|these|all my) ~1 (pills|tablets|meds|knives|blades|razors|gun|keys|paracetamol|rope) ~1 (off me|away from me|from me|before i|off of me)
    (ring|call|send|get) (me|us)? ~1 (an)? ambulance ~1 (i|ive|for me|to me) ~4 (took|taken|swallowed|cut|drank|done|overdose*|bleeding|hurry)
    (dont|do not) ~2 (think|believe|know if|expect) ~1 (that)? (ill|i will|i shall|i) ~1 (be|am)? ~1 (alive|breathing|living) ~1 (by|in|come|at|till) ~2 (morning|tomorrow|dawn|midnight|tonight|the end)
  `,
  // Weak alone; quiet-decision.phase.ts weighs them together: short broken sentences name the place in one, the state in the next.
  'sign.place': `
    ^ (im|i am|am)? ~1 (on|at|up on|up at|by|on top of|here on|down at) (the|a|this|that) ~1 (bridge|overpass|flyover|viaduct|roof|cliff|cliffs|weir|dam|quarry|reservoir|multistorey|multi storey|balcony|level crossing|cliff top|clifftop|lake|bottom of the garden with the rope) ~1 (now|rn|again|$)
    (wrong side|other side|far side|outside) of (the|a) (railing|railings|barrier|rail|fence|glass|wall)
    (eleventh|tenth|ninth|eighth|seventh|twelfth|fifteenth|twentieth|top) floor
  `,
  'sign.at_hand': `
    ^ both (wrists|arms) ~1 $
    (theyre|they are|pills|tablets) ~1 (all)? in my (hand|hands|palm|fist|lap) ~1 $
    ^ (the|a)? (whole|full|entire) (bottle|box|packet|strip) ~1 $
  `,
  'sign.resolve': `
    ^ (waters|water|glass|vodkas|vodka|whisky|whiskey|gin|drink|pint of water|glass of water) ~2 (poured|ready|filled|in my other hand|next to me|in front of me) ~1 $
    (picked|poured) ~1 (a)? (note|song|water) ~1 (ready|done) $
  `,
  'sign.act': `
    (belt|rope|cord|scarf|sheet|hook|branch|noose|flex) ~1 just (snapped|broke|gave way|gave|came down|slipped|came out|came off)
  `,
  'sign.errand': `
    (gonna|will|ill|going to|im going to|need to|have to|looking to) ~1 (find|get|use|try|look for) (something|somewhere|a|one) ~1 (stronger|thicker|higher|tougher|surer|quicker|taller)
  `,
  'sign.calm': `
    # how it is up there, to them
    (cant|couldnt|dont) feel my (hands|fingers|legs|feet|face)
    (everyone|everything|people|cars|they|it all|the cars|the people) ~1 (looks|look) ~1 (so|really|like|tiny|small) ~1 (small|tiny|ants|toys|far away|far down|$)
    a long way $
    (cold|dark|windy|quiet|high|loud) ~1 (up here|down there|out here)
  `,
  'sign.alone': `
    ^ (engine|engines|lights|headlights|phone|phones|radio) (is|s)? off (now)? $
  `,
  'sign.leaving': `
    (thats|that is) me (away|off|gone|done|finished) (now|then|folks|lads|for good|so)
  `,
  'quiet.dependants': `
    (mind|look after|watch over|be good to|take care of) my (wee|little|baby|young|dear)? (girl|boy|ones|one|lad|lass|weans|kids|children|mammy|mam|man|brother|sister) for me
  `,
};
