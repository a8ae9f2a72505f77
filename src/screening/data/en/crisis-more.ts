import { type PhraseTable } from '../../matching/compile.js';

/** More of danger now, said outright. */
export const EN_CRISIS_MORE: PhraseTable = {
  'crisis.intent': `
    <want> ~1 (die|be dead) ~6 (plan|tonight|cant fight|means|method|rope|pills|tablets|cant hold|ready|going to do it|not safe)
    (going|gonna|will|ill|about|decided|planning|ready|intend) (to)? ~1 (overdose|od|hang|jump|drown|shoot|gas|suffocate|slit|poison) ~1 (myself|myself tonight|off|my wrists|tonight|today|tomorrow|once|when|after|in front|from|$)
    (kill|killing|hang|hanging|drown|drowning|shoot|shooting|end|ending|unalive|unaliving|off|offing|top|topping|neck) (myself|my life|it all) ~1 (tonight|today|tomorrow|now|soon|this week|this weekend|next week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    (suicide|sewerslide|ctb|kms) (is|s|its|by|at|on|for|before|after) ~2 <soon>
    (i|im|ill|ive) ~2 (ctb|kms|sewerslide|unalive|unaliving) ~2 (tonight|soon|today|tomorrow|finally|$)
    (tonight|today|tomorrow|soon|now|finally|this weekend) ~3 (ctb|kms|unalive|unaliving|sewerslide|catching the bus|catch the bus)
    (cant|dont|not sure|dont know if|cannot|wont) ~2 (promise|say|guarantee|be sure|know) ~1 (that)? ~1 (i|ill|im) ~3 (alive|here|around|safe|make it|live|breathing|still be here|wake up) ~3 (morning|tomorrow|monday|weekend|then|tonight|end of|$)
    (wont|will not|not going to|not gonna|never|not) ~1 be (alive|with you all|breathing) ~2 (for|to see|to open|to|by|when|after|next|on|come) ~2 (my|his|her|your|christmas|birthday|new year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|next|tomorrow|morning|summer|it|mine|change|clocks|spring|exams|results)
    (no longer|not) be (alive|living|breathing|with you) ~3
    (this is|thatll be|this will be|this was|thats|itll be) ~1 (it|the end|goodbye|the last of me|me done|my exit|me gone|curtains) (for me|from me|for good|everyone|now|then|tonight|of me) ~1
    (im|i am|ill|i will|and|then|going to) ~1 (take|taking|swallow|swallowing|neck|necking|down|downing) (them|it|the lot|them all|all of them|the pills|the tablets|everything) ~1 <soon>
    (time has come|my time has come|times up|my time is up|this is my time) ~1
    (going|gonna|will|ill|about) (to)? ~1 end it ~1 ($|but|and|tonight|when|after|once|before|now|then|so)
    (die|dying|dead) ~1 (tonight|today|tomorrow) ~2 my (choice|decision|terms|way)
    (writing|wrote|finishing|finished|sealing) ~1 my ~1 (goodbye|last|final|farewell) (letter|letters|note|notes|message|messages|words|card|cards) ~5
    (tried|attempted) ~8 (didnt work|failed|woke up|nothing happened|still here|snapped) ~6 (try|trying|do it|attempt) ~1 again
    (tried|attempted) ~1 (it|to|again)? ~3 (hour|hours|minutes) ago ~8 (again|finish|tonight|didnt work)
    suicidal ~5 (plan|means|pills|rope|date|tonight|method)
    (cant|cannot|dont think i can|not sure i can|dont know if i can) ~1 (keep|stay) ~1 (myself)? ~1 (alive|living|breathing|here) ~2 (tonight|today|much longer|anymore|any longer|on my own|right now|$)
    (armed with|got myself) a plan ~2
    (permanent|final|forever|lasting) (fix|solution|cure|answer|way out|exit)
    (what time|when|which) ~3 (first|last|next|fast|early|late) ~1 (train|trains|lorry|ferry|bus) ~6 (asking|tomorrow|through|tonight|stop)
    (live|alive|life|breathing) ~2 (until|till|til|past) (friday|saturday|sunday|monday|tonight|tomorrow|midnight|morning|the weekend) ~3 (then|and|only|max|thats)
    (die|dying|be dead|death|dead) (tonight|this weekend|by morning|before morning|at midnight|tomorrow night|on my own terms|by my own hand|today)
    (die|dying|be dead) ~2 (by morning|before morning|at midnight|on my own terms|by my own hand) 
    (on my own terms|by my own hand|by my own choice) ~4
    (suicide|suicidal) ~3 (plan|method|date|note) ~3 (made|ready|set|have|written|tonight|done)
    (i|ive) ~1 (have|got|made|had) ~1 (a|my|an) ~2 (suicide|exit|overdose|death|detailed|concrete|specific|clear|real|actual|definite) ~1 (plan|date)
    (i|ive got|have|got) ~1 a plan ~2 (and i know|and i have|and im|and ive got|and ill|and the|and everything|and what|and a date|to die|to end|to kill|tonight|and ive|and nobody|and no one|i think ill|i cant fight)
    (dont|do not) want to be (here|alive|around) ~1 (tomorrow|tonight|in the morning) ~1 (so|and) ~1 (i|im|ill)
    (no|zero|havent any|without any) intention (of|to) ~1 (be|being|stay|staying|live|living|wake|waking|see|seeing|survive|surviving|still) ~2
    <soon> ~3 (im|i am|ill|i will|going to|gonna) ~1 (take|taking|swallow|swallowing|down|downing) ~1 (the lot|them all|all of them|everything|the whole lot|every last|every single|all my)
    (this|its) ~1 (is)? ~1 (my|a) suicide (note|post|letter|message)
    (end|finish|stop) (it|things|everything|it all|this) ~2 (tonight|tomorrow|today|this weekend|for good|once and for all|before morning|myself) 
    (decided|decision|chosen|choice) ~3 (die|death|suicide|end my|stop living|not to live|not live|not to be here|end it)
    (cant|dont think i can|not sure i can|dont know if i can|wont|dont think ill|not sure ill|cannot|dont know how ill|dont know how to) ~1 (make it|get|last|survive|live) ~1 (through|until|till|to)? ~1 (the|another|this|next)? ~1 (next|another|rest of the)? ~1 (hour|night|minutes|ten minutes|half hour|evening|morning|weekend alone)
    (cant|dont|cannot|wont) see (myself|me) ~1 (here|alive|around|being here|existing|being alive|making it) ~1 (on|next|by|after|at|this|to|past|in) ~1 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|morning|weekend|tomorrow|tonight|month|christmas)
    (im not safe|i am not safe|not safe right now)
  `,
  'crisis.means': `
    (gun|rifle|shotgun|pistol|revolver) ~6 (i|ive) ~1 (have|got|know|found|took) ~2 (key|keys|code|combination|bullets|ammo|ammunition)
    (rope|noose|belt|cord|flex|sheet|sheets|scarf|tie|dressing gown cord|lead|washing line|wire) ~3 (beam|neck|door handle|banister|bannister|branch|tree|rafters|rafter|hook|loft|loft hatch|rail|ceiling|light fitting|attic|wardrobe rail|bunk)
    (noose|ligature|slipknot) ~3
    gallows ~2 (garden|shed|garage|tree|beam|ready|built|myself)
    (i|ive|ive got|i got) ~1 (have|got|bought|made|tied)? (the|my|a) (rope|noose|gun|blades|razor blades|helium|hosepipe) ~1 $
    (gun|guns|rifle|shotgun|pistol|revolver|noose|nooses) ~2 (on|in|under|by|against|out|beside) ~1 (the|my) (table|bed|lap|hand|drawer|mouth|desk|pillow|kitchen|side|glovebox|car|head|nightstand|bedside)
    (stood|standing|stand|got up|step off|kick|kicking) ~1 (on|off|away)? (the|a|my) (chair|stool|bucket|stepladder|bath edge|window sill|windowsill|sill|ledge)
    (have|got|ive got|theres|with|here with|just me and|me and) ~4 <means> ~6 (nobody to|no one to|cant stop|talk me out|ready|waiting|tonight|not sure|dont trust|shaking|cant put|in front|next to|beside|here with me|staring|and i want|and im going|dont know what|goodbye|sorry)
    (bought|buying|ordered|got|getting) ~2 (rope|a rope|helium|hosepipe|charcoal|the pills|the tablets|enough pills|enough tablets|razor blades|a gun|the stuff i need|what i need) ~6 (beam|tonight|plan|know where|know how|ready|garage|woods|keep looking|car|neck|last|goodbye|do it|drawer|hid|boot)
    (looking at|staring at|eyeing up|keep looking at) ~1 (the|that|a) (beam|hook|rafters|branch|tree|loft hatch|rope|banister|bridge|pills|tablets|knife|gun|blade) ~8 (bought|got|rope|tonight|strong enough|hold|weight|measure|and i|cant stop|thinking)
    (pills|tablets|meds|capsules|blades|blade|rope|knife|gun|razor) ~3 (in my hand|in my hands|in my pocket|next to me|beside me|in front of me|on my lap|round my neck|around my neck|on the pillow|on my pillow|lined up|laid out|counted out|out of the packet|here with me)
    (tablets|pills|meds) (are|is)? ~1 out of (the|their) (packet|packets|box|boxes|bottle|blister|strip)
    (knife|blade|razor|gun|scissors|glass) ~2 (to|at|on|against) my (wrist|wrists|throat|neck|head|arm|chest|temple)
    (gun|barrel|pistol) ~3 (mouth|head|temple|chin)
    (sat|sitting|standing|stood|perched|hanging|leaning) ~2 (over|on|off|from|at|outside) ~2 (edge|ledge|railing|railings|barrier|parapet|bridge|balcony|windowsill|window sill|cliff) ~6 
    (cars|lorries|traffic|trains|water|river|road) ~2 (under|below|beneath|underneath) (me|my feet)
    (lying|lie|lay|laid|sat|sitting|standing|stood|walking|walk) ~2 (on|down on|across|along|by) the (railway|train)? (tracks|track|rails|line)
    (parked|sitting|sat|im) ~4 (beachy head|suicide spot|cliff|viaduct|top of the car park|top of the multi storey|top of the multistorey|level crossing)
    (top|roof) of (the|a) (multi storey|multistorey|car park|tower block|building|flats|hotel|hospital) ~8 (engine off|phone|looking|down|nobody|alone|cold|wind|edge|jump|sorry|bye|my mum)
    (wrong|other) side of (the|a) (barrier|barriers|rail|railing|railings|fence|parapet|window|safety rail)
  `,
  'crisis.act_under_way': `
    (swallowed|necked|downed|taken|took|popped) ~1 (about|like|maybe|around|over|nearly|at least|all|the)? <number> ~4 (feel|feeling|sick|sleepy|scared|dont know|help|now|already|of them|pills|tablets|paracetamol|regret|drowsy|throwing|ago|ambulance|die|goodbye|want this|heart)
    (swallowed|necked|downed|taken|took) ~2 (whole|entire|all|rest of|lot|loads|handful|handfuls|bottle|box|packet|strip|tub|everything) ~8 (scared|help|sleepy|sick|ago|goodbye|sorry|dont want|cant|dying|die|ambulance|now what|regret|floor|dizzy|blurry|heart)
    (just|ive|now|i|already|tonight i|have) ~1 (cut|slit|slashed|sliced|opened|slashed open) ~1 my (wrist|wrists|throat|neck|artery|vein|veins) ~4
    (not like|worse than|deeper than|more than) (the)? (other times|last time|usual|before|ever|normally) ~4 (blood|bleed|bleeding|deep|cut|stop|wrist|arm)
    (blood|bleeding) ~4 (wont stop|stop|spurting|pouring|pumping|pooling|puddle|dripping everywhere|all over the|soaking|through)
    (cant|wont|couldnt) ~2 (make|get) ~1 (it|the blood|the bleeding|them) ~1 (to)? stop ~1 (bleeding)?
    (taken|took|swallowed|necked|downed) ~1 (a load|loads|lots|a lot|handful|a handful|a bunch|all|most|half|the rest|a whole load) of ~3 <medicine>
    swallowed (something|batteries|a battery|glass|poison|everything|a lot|too many|them) ~6 (breathe|help|sick|scared|regret|dizzy|heart|throat|burning|hurts|ambulance|tell)
    (drank|drunk|swallowed|drinking|necked|downed) ~4 (bleach|antifreeze|petrol|drain cleaner|white spirit|weedkiller|detergent|disinfectant)
    (i)? ~1 (just)? overdosed
    (taken|had|done) ~1 (an|my|a) (overdose|od) ~4 (now|just|minutes ago|an hour ago|tonight|feel|scared|help|dont)
    (i did it|ive done it|done it|its done|i finally did it) ~6 (arms|wrists|pills|tablets|blood|bleeding|sleepy|took|cut|rope|goodbye|sorry|scared|bye)
  `,
  'crisis.unsafe': `
    (somebody|someone|anybody|anyone|please) ~3 (stop|save|rescue|come get|come and get) me
    (stop me|talk me down|talk me out of it|keep me here|keep me alive|save me from myself) ~1
    (cant|dont think i can|not sure i can|dont know if i can|not able to) ~2 (fight|resist|hold off|stop|hold back|control) ~1 (it|them|this|the urge|the urges|the thoughts|myself)? ~2 (tonight|much longer|any longer|anymore|this time|for long)
    (going|gonna|about) (to)? ~1 (lose control|snap and do|end up dead|do it if|die if|kill myself if|kill myself unless) ~4
    (not|dont think im|isnt) ~1 going to (make it|survive|get through|last) ~1 (through)? ~1 (tonight|the night|this|the week|the weekend|until|till)?
    if (nobody|no one|noone|someone doesnt|somebody doesnt|you dont|i dont hear) ~6 (im|ill|i will|then i|i am) ~2 (taking|take|doing|do|going|jump|jumping|gone|done|swallow|end|cut)
    (a and e|crisis team|hospital|samaritans|999|111|psych ward|ward|they) ~3 (sent me home|turned me away|discharged me|hung up|didnt answer|no beds|told me to wait|didnt believe me|laughed) ~12 (do it|doing it|end it|kill|die|properly|safe|tonight|jump|overdose|this time)
    (losing|lost|lose) control ~6 (tonight|might|do something|scared|hurt|now|stop|help|please)
    (might|could|going to|gonna|will|scared i|afraid i) ~1 do something ~1 (tonight|to myself|stupid|bad|now|today|awful|i regret|permanent)
    (feel|feeling|felt) ~1 (faint|dizzy|weak|cold|woozy) ~5 (blood|bleeding|cut|slashed|deep|arms|wrists)
    (slashed|slit|sliced|cut|opened) my (arms|arm|wrists|wrist|legs|thigh|thighs|throat) ~4 (faint|dizzy|stop|deep|blood|cold|help|hospital|scared|weak)
  `,
  'crisis.violence_now': `
    (trying|trying to get|forcing his way|forcing her way|let himself|let herself|climbing|broke|breaking) ~2 (in|into|in the house|into the house|through the window|down the door) ~6 (knife|hammer|axe|bat|gun|scared|hide|hiding|help|police|what do i do|drunk|now)
    <abuser> ~2 (has|got|had|grabbed|holding|is holding) (me|mum|my mum|mom|my mom|her|him|my sister|my brother|the baby|the kids|my son|my daughter) by (the|her|his|my) ~1 (throat|neck|hair|arm)
    (dad|mum|mom|stepdad|stepmum|brother|husband|wife|boyfriend|girlfriend|hes|shes|he is|she is|hes drunk and hes) ~3 (smashing|kicking|punching|breaking|throwing|trashing|hammering|banging|beating|battering|strangling|choking|stabbing|screaming at) ~6 (locked|hiding|hid|bathroom|bedroom|under the bed|wardrobe|upstairs|scared|help|what do i do|kids|baby|phone on|police|door|right now|crying)
    (dads|mums|hes|shes|he|she|my dads|stepdads|my exs|husbands|the exs|someones|somebody|they) ~2 (got|got out|holding|waving|come in with|coming with|fetched|swinging|picked up) ~2 (axe|knife|gun|hammer|bat|belt|machete|crowbar|petrol|poker|cricket bat|golf club|bottle) ~1
    (locked|hiding|hid|barricaded|shut|crouched|im|i am|were|we are) ~2 (in|behind|under|inside) (the|my|a) (bathroom|wardrobe|bed|cupboard|toilet|closet|loo|airing cupboard|attic|loft|shed|sofa|stairs|bedroom|utility room|pantry) ~12 (he|hes|she|shes|him|her|dad|dads|they|knife|drunk|smashing|banging|shouting|kicking|outside|screaming|footsteps)
    (he|hes|she|shes|someone|someones|somebodys|dad|they|my ex|him) ~8 (im|i am|ive|were|we are) ~1 (locked|hiding|hid|behind|barricaded|under the bed|in the wardrobe|in the bathroom|behind the wardrobe|behind the sofa|in the cupboard|upstairs with the kids)
    (someone|someones|somebody|somebodys|my ex|hes|he is|theyre|a man|intruder) ~1 (is)? (in the house|in my house|in the flat|broken in|breaking in|at the window|climbing in|trying to get in|forcing the door|kicking the door in|coming up the stairs|coming upstairs)
    (coming|come) (up the stairs|upstairs|through the door|down the corridor|back with) ~3 (now|knife|axe|belt|bat|him|drunk|shouting|$)
    (going to|gonna|will|hell|shell|says hell|said hell|about to|trying to|threatening to) ~1 (kill|murder|strangle|stab|shoot|burn) (me|us|my mum|mum|the kids|her) ~3 (tonight|now|when he|when she|if i|this time|please|help|in here|outside|today|coming)
    (he|she|my ex|dad|husband|partner|boyfriend|stepdad|hes|shes) ~3 (said|says|swore|swears|promised|threatened|texted) ~4 (finish|kill|end|do it properly|make sure|burn|bury|slit|shoot|be next|im next|stab) ~3 (it|me|us|job|tonight|this time|next|kids|house|throat|$)
    (hes|shes|he is|she is|dads|he|she) ~2 (burning|cutting up|smashing|wrecking|slashing|pouring petrol|destroying|killing|killed|hurting|drowning) ~2 (my|the|our|on|round) ~2 (clothes|things|car|dog|cat|stuff|phone|house|tyres|furniture|kids|baby|rabbit)
    (kill|drown|smother|hurt|burn|shake|poison|take) the (baby|kids|children|dog|cat|twins|boys|girls) ~5 (if|when|he|she|running|bath|tonight|call|leave|police|now|ring|tell)
    (be|coming|come|comes|came|back|returning|gone to get|gone for|gone to fetch) ~3 (with|for)? ~1 (petrol|a knife|the knife|a gun|the gun|his mates|a bat|an axe|the axe|acid|a can of petrol|his brothers)
    (outside|back|here|downstairs|at the door) ~2 with (petrol|a knife|a gun|a hammer|an axe|a bat|acid|a machete|his mates|a can)
    (just|hes just|shes just|has just|he just|she just) (punched|hit|kicked|strangled|stabbed|choked|slapped|headbutted|battered|attacked|thrown|beaten|raped|pushed) (me|mum|my mum|us|the kids|my son|my daughter|her|him) ~3
  `,
  'crisis.harm_other': `
    (think|scared|afraid|feel like|know|sure|worried|think that) ~1 (im|i am|i|ill|i might|i will) ~2 (going to|gonna|will|might|about to)? ~1 (hurt|kill|stab|attack|shoot) ~1 (someone|somebody|people|him|her|them|anyone)
    (ive|i have|i|got) ~1 got a (knife|gun|hammer|blade|machete) ~6 (bus|train|coat|bag|pocket|school|town|work|outside|street|shop|on me)
    (want|wanted|wanna|need|going|gonna|about) (to)? ~1 (kill|stab|shoot|murder|strangle|hurt) ~1 (my|him|her|them|the|that|this) ~6 (knife|gun|bag|outside|waiting|hammer|on my way|petrol|his work|her work|his house|pocket|hand|cant stop myself)
    (im|i am|ill|i will|gonna|going to|about to) ~1 (going to|gonna)? (smother|suffocate|drown|shake|strangle|drop|throw|poison|hit|hurt|kill) (her|him|my baby|the baby|my son|my daughter|my child|the kids|my kids|them|the twins) ~4 (if|please|someone|help|stop|crying|cant|tonight|now|scared|cot|quiet)
    (voices|voice|they|he|she|it|god|the tv) ~1 (say|says|saying|tell|tells|telling|told|keep saying|keep telling|want|wants|order|orders|command|commanding|shout|shouting|keeps telling|keeps saying) ~1 (me)? ~2 (push|kill|stab|hurt|attack|drown|strangle|burn|smother|hit|cut|throw|jump) ~2 (the|her|him|them|my|someone|somebody|people|a|strangers|everyone|next|that|off|in front)
    (im|i am|i) ~1 (going to|gonna|will|about to) ~1 (kill|stab|shoot|murder|strangle|poison|set fire to|burn|run over|attack) ~1 (my|the|him|her|them|that) ~8 (knife|gun|tonight|when he|when she|waiting|asleep|on my lap|in my hand|in my bag|petrol|ready|had enough|cant stop|right now|gets in|gets home|walks in)
    (will|gonna|going to) (use|need) (it|the knife|the gun) ~2 (tonight|on him|on her|on them|if he|when he|if she|now)
    (kill|killing|take|taking|drown|poison|end) ~1 (myself|me|my life|us) ~1 and (the|my) (kids|children|baby|son|daughter|boys|girls|family|wife|husband|mum|dog|twins|little ones|two)
    (kill|take|end|poison|drown|shoot) (us|us all|all of us|them and me|them and myself|the kids and me|the kids and myself|my kids and myself|my family and myself|both of us|the whole family)
    (die|dying|dead|kill myself|killing myself|end it|end it all|end my life|suicide|when i go|unalive) ~8 (take|taking|bring|bringing) (the kids|the children|my kids|my children|my son|my daughter|my family|them|him|her|the baby|us all) with me
    (take|taking|bring|bringing) (the kids|the children|my kids|my children|my son|my daughter|my family|them|him|her|the baby|us all) with me ~3 (when i go|when i die|when i end it|to heaven|to the grave|when its over|and end it|and then myself)
    (see|seeing|picture|picturing|imagine|imagining|saw) ~1 (myself|me) ~1 (drop|dropping|drown|drowning|hurt|hurting|smother|smothering|shake|shaking|throw|throwing|stab|stabbing|kill|killing|push|pushing) ~1 (him|her|them|the|my|it|someone)
    (dont|cant|not) ~1 (trust|be trusted) ~1 (myself)? ~3 (with|near|alone with|around) (the|my) (baby|kids|children|son|daughter|newborn|toddler|twins)
    (terrified|scared|afraid|worried|frightened|dont trust myself) ~2 (i|im|ill|that|not) ~3 (hurt|harm|shake|smother|drop|drown|throw|kill|snap at|stab) (her|him|my|the|them|someone|somebody|people|one of)
    (images|urges|thoughts|impulse|urge) ~2 (of|to) (throw|throwing|push|pushing|drop|dropping|hit|hitting|hurt|hurting|harm|harming|smothering|drowning|stabbing|shaking|killing|kill|stab|smother) (my|the|him|her|them|someone|people) ~3
  `,
};
