import { type PhraseTable } from '../../matching/compile.js';

/** Harm to oneself: urge, act, recent attempt; starving with numbers. */
export const EN_SELF_HARM: PhraseTable = {
  'self_harm.urge': `
    (want|wanna|wanted to|need to|going to|gonna|want so badly to|desperate to|dying to|itching to|aching to|tempted to|craving|urge to|urges to|feel like|thinking about|thinking of|thought about|close to|about to|want so much to|keep wanting to|fighting not to|trying not to|trying so hard not to|struggling not to|so want to|nearly|almost|would love to|could so easily|have to) ~2 (cut|cutting|burn|burning|hurt myself|hurting myself|harm|harm myself|harming|self harm|selfharm|self harming|selfharming|bleed|slice|scratch myself|hit myself|hitting myself|punish myself|bruise myself|carve|pick at|injure myself|hurt my|cut my|cut myself|starve|starve myself|purge|make myself sick|rip my|tear my|sh|relapse|bang my head|scratch my skin|break my hand) ~1 (so bad|so badly|tonight|again|myself|my arms|my legs|my skin|deep|really bad|right now|badly|$|but|and|just|it out|own|open|off|today)
    (urge|urges|craving|cravings|temptation|itch|pull|impulse|impulses) ~2 (to|are|is|for|so|back|really|through|getting|wont|keep|bad|strong|strongest|all day|tonight|building|screaming|unbearable|worse|huge|crazy|awful|horrible|high|intense|sky) ~3 (cut|burn|hurt|harm|sh|self|selfharm|bleed|strong|bad|roof|worse|stop|back|blade|razor|go away|tonight|today|purge|high|leave|unbearable|loud|again|intense|everything|shaking|unreal|skin|overwhelming|myself)
    urges (are|is) (bad|strong|back|awful|really bad|so bad|so strong|terrible|unreal|loud|screaming|unbearable|worse)
    (urges|urge) (through the roof|off the scale|off the charts|all day|all night|every minute|every hour|constantly)
    (blade|blades|razor|razors|lighter|scissors|scalpel|sharpener|sharps|kit|box|tin|drawer|stuff|stash|thing|knife|glass) ~4 (calling|talking|calling me|whispering|staring|looking at me|waiting|singing|is right there|in my pocket|in my hand|in the drawer|under my bed|behind the|shouting|screaming|itching|tempting|back in|winning|humming|knows|missing me|glowing)
    (bought|found|got|ordered|kept|hid|hiding|hidden|stashed|unwrapped|holding|took apart|taken apart|dug out|carrying|havent thrown|cant throw|keep) ~2 (blades|blade|new blades|razor blades|razors|razor|sharps|my kit|scalpel|scalpels|sharpener|pencil sharpener|sharp|my tin|my box)
    (want|need|wanted|needed) to feel (it|something|anything|pain|the pain|the sting|real) ~2
    (skin|arms|wrists|legs|thighs|arm|wrist) ~2 (itching|crawling|itches|crawls|screaming|calling|begging|burning|aching) (for it|to be|again|for a blade|to|for)?
    (only|one) (thing|way) ~2 (helps|works|calms|stops it|quiets|quietens|makes it stop|to feel|to cope|release) ~3 (cut|cutting|pain|blade|hurting myself|burning|bleeding|harming)
    (hurt|harm|cut|burn|scratch|hit|punish) myself ~1 (to|so|just to|because|when|every|again|tonight|over|for)
    (thinking|thought|thoughts|dreaming|obsessing) (of|about) (cutting|self harm|selfharm|hurting myself|harming|harming myself|burning myself|blades|razors)
    (rip|tear|claw|peel|scratch|cut|burn|scrub) my (own)? (skin|face|flesh|arms|hair|eyes) ~1 (off|out|open|raw)
    (miss|missing|miss the) ~1 (cutting|blade|blades|the sting|sting|self harm|selfharm|bleeding|hurting myself|the relief of cutting)
    (hands|hand) ~2 (shaking|shook|itching|sat on) ~5 (blade|cut|razor|drawer|not to|urge|urges)
    (sat on|sitting on|holding) my hands ~6
  `,
  'self_harm.act': `
    (s h|sh) (again|tonight|last night|today|relapse|this morning|every night|most days|more)
    (i|ive|i have|just|accidentally|finally|and|then|ended up|still|keep|kept|been|im|started|back to|relapsed and|gave in and|went and|caved and|hurt) ~2 (cut|cutting|burned|burnt|burning|hurt|hurting|harmed|harming|scratched|scratching|sliced|slashed|stabbed|bit|biting|punched|punching|hit|hitting|slapped|slapping|bruised|branded|carved|injured|scalded|self harmed|selfharmed|self harming|selfharming|starved|starving|hate and hurt) (myself|my arm|my arms|my wrist|my wrists|my leg|my legs|my thigh|my thighs|my stomach|my skin|my own|my hand|my hips|my head|my face|words into|my ankle|my ankles|my hip|my chest) ~2
    ^ (self harmed|selfharmed|cut myself|hurt myself|burned myself) ~1 (again|tonight|last night|today|this morning|yesterday)
    (i|ive|just|i just|gave in and|caved and|relapsed and|started|ive been|been|slipped and|back to|went back to|i am|im) ~1 (cut|cutting|self harmed|selfharmed|self harming|selfharming|burning|harming|harmed|shd|slipped) ~1 (again|tonight|last night|today|this morning|yesterday|too|deep|deeper|more|every day|most days|every night|after _ days|for the first time|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday)
    (relapsed|relapse|relapsing|slipped|slip|caved|gave in|broke my streak|back to) ~2 (with|w|into|on|after|and|self harm|selfharm|cutting|sh|streak|clean) ~3 (self harm|selfharm|sh|cutting|cut|harm|burning|blade|blades|the urge|to the urge|hurt myself|harming)
    (gave|given|giving|caved|caving) in ~2 (to)? ~1 (urge|urges|it|tonight|last night|today|again|cut)
    (fresh|new) (cuts|burns|scars|wounds|marks|bandages|lines|bruises)
    (cuts|burns|scars|wounds|marks|bandage|bandages|plasters|scabs|blood|gauze) ~2 (on|up|down|all over|all up|under|stick|sticking|itch|sting|stinging|hurt|hurting|again|infected|healing|wont heal|hidden|covered) ~2 (my arm|my arms|my thigh|my thighs|my legs|my leg|wrist|wrists|sleeve|sleeves|jumper|stomach|hips|long sleeves|sheets|my skin)?
    (hiding|hide|hid|covering|covered|cover) (my)? (arms|cuts|scars|arm|wrists|legs|thighs|bandages|sleeves|burns|marks|bruises on my|them under)
    (long sleeves|long sleeved|jumper|hoodie|jumpers|hoodies|sleeves down) ~5 (heat|summer|hot|degrees|july|august|hide|heatwave|sunny|hiding|know why|so nobody|so no one|sees|august)
    (punched|punching|headbutted|kicked|hit|banging|banged|bang|smashed|smashing|hitting) ~1 (the|a|my head|my fist|my hand|walls|head|into|against) ~1 (wall|walls|mirror|door|floor|table|head|brick|concrete|off the|against|on|until|till) ~5
    (until|till|til) (it|i|my hand|my knuckles|my arm|they|skin) ~1 (bled|bleed|bleeds|bruised|blood|went numb|split|swelled|passed out|raw|hurt)
    (burned|burnt|burning|burn) ~1 (myself|my skin|my arm|my arms|my leg|my hand) ~2 (with|lighter|cigarette|iron|on purpose|cooker|hob|kettle|straighteners)?
    (scratch|scratched|scratching|pick|picked|picking|bite|bit|biting|pinch|pinching|pull|pulling) ~3 (until|till|til) ~2 (bled|bleed|bleeds|blood|raw|bleeding)
    (on purpose|deliberately|intentionally) ~4 (hurt|cut|burn|burned|burnt|hit|fell|scald|pain|bleed|myself)
    (hurt|cut|burnt|burned|scalded|crashed|tripped|fell) ~4 (on purpose|deliberately|intentionally)
    first (cut|time cutting|time i cut|slip|relapse|time i hurt myself|time harming) ~3 (in|since|for)
    (cut|cutting|cuts|selfharm|self harm|sh|harming|blades) ~2 (again|is back|to cope|helps|to feel|for release|keeps happening|getting worse|getting deeper|deeper|more often|every night|every day|most nights|most days|help|worse)
  `,
  'self_harm.attempt': `
    (last night|yesterday|last week|last month|last weekend|this week|on _|_ days ago|_ weeks ago|a week ago|a few days ago|a couple of weeks ago|the other day|the other night|recently|this morning|two nights ago|earlier this week|in _|at the weekend|on the weekend|this month|at christmas|tonight|earlier|today|over the weekend|fortnight ago) ~2 i ~1 (tried|attempted|took|nearly|almost|overdosed|tried to kill|did) ~2 (kill|end|die|life|overdose|hang|jump|myself|suicide|overdosed|hanged|my life|hung|take my own)
    (i|ive) ~1 (tried|attempted) ~1 (to)? ~1 (kill myself|end my life|end it|end it all|take my life|take my own life|hang myself|die|overdose|suicide|drown myself|jump|do it|end things|unalive myself|unalive|kms|commit suicide) ~2 (last|yesterday|on|again|this|two|three|a|few|and|but|in|at|recently|earlier|over|it|didnt|failed|couldnt|$)
    (i)? ~1 (survived|woke up from|messed up|failed|botched|recovering from|out of hospital after|home from hospital after|discharged after|still here after|since) ~1 (my|an|the|a) ~1 (attempt|overdose|suicide attempt|od|hanging|last attempt)
    (my|since my|after my|after an|an) ~1 (attempt|suicide attempt|overdose|last attempt|recent attempt) ~1 (last|on|was|two|a|this|in|yesterday|days|weeks|didnt|failed|and|three|again|didnt work|$)
    (discharged|home|out|released|sectioned|a and e|hospital|psych ward|icu|ward|hdu|stomach pumped|charcoal|drip) ~6 (attempt|overdose|tried to die|tried to <kill_self>|pills|overdosed|took everything|kill myself|suicide|the tablets)
    (attempt|overdose|tried to die|tried to <kill_self>|overdosed|suicide) ~6 (discharged|a and e|hospital|psych ward|icu|home now|stomach pumped|still here|didnt work|failed|they found me|was found|found me|sectioned|sent me home|sent home)
    (should|shouldve|should have) ~1 (worked|died|succeeded|been dead) ~1 (last time|that night|on)
    (rope|branch|belt|beam|knot|ligature|it) (snapped|broke|gave way|slipped|came down|came loose) ~6
    (nearly|almost) (did it|jumped|took them|ended it|killed myself|went through with it|didnt make it|ended my life|stepped off|stepped out|drove into|did something) ~2 (last|yesterday|on|tonight|today|this|the other|again|earlier|$)
    (had|stood|sat|held|was) ~5 (pills|tablets|rope|blade|bridge|platform|ledge|note) ~5 (last night|yesterday|on _|the other|this morning|put it back|put them back|walked away|walked home|came home|didnt|flushed|talked me|poured them)
  `,
  'self_harm.starving': `
    (starve|starving|starved|restrict|restricting|restricted|fasting|fasted) ~1 (myself)? ~2 (again|since|for|today|days|and|under|until|all|to|is|down|feels|because|$)
    (down|under|below|only|just|at|less than|on|max|no more than|keep it to|eating|eat|ate|had) ~1 (to|at)? <number> (kcal|kcals|cals|cal|calories) (a|per|each)? (day|daily|today)?
    (down to|under|below|only|just|less than|no more than|keep it to|eating|eat|ate) ~1 <number> (a|per|each) (day)
    (lost|lose|dropped|down|weigh|weighed|weigh in at|hit|reach|reached|goal weight|gw|cw|ugw|lowest weight|under|below|at) ~1 (is|another|to)? <number> ~1 (kg|kgs|lb|lbs|pounds|kilos|stone|st|bmi) ~6 (fat|disgusting|more|still|not enough|too much|eat|eating|starv*|purg*|cant stop|again|low enough|enough|hungry|restrict*|mirror|thin|thinner|faint|fainted|dizzy|control|scales|lower)
    (havent|not|dont|didnt|stopped|refuse|refusing|refused) ~1 (eaten|eat|ate|eating|let myself eat|had food|had anything) ~2 (anything|since|in|for|all|proper|food|solid)? ~2 (days|week|two days|three days|four days|five days|monday|sunday|tuesday|wednesday|thursday|friday|saturday|48|72) ~6 (proud|good|strong|control|fat|lighter|dizzy|faint|scales|deserve|empty|clean|number|weight|punish|dont want|winning|powerful)
    (purge|purged|purging|throw up|threw up|throwing up|make myself sick|made myself sick|making myself sick|laxatives|lax|fingers down my throat|puking|puked|vomiting|being sick) ~2 (every|after|again|again today|times|twice|after every|on purpose|everything|three|four|most|to|until|till|daily|meal|meals|tonight|today|dinner|food|all)
    (number|scale|scales|weight|clothes|bones|ribs|collarbones|hip bones|thigh gap) ~3 (isnt|not|never|still|going|too|keeps|is|has to|wont|needs) ~2 (low enough|small enough|down|high|lower|enough|going up|show|showing|loose|drop|moving|drops)
    (dont|didnt|do not|doesnt) (deserve|earn|earned|get to|have earned) ~1 (to)? (eat|food|dinner|a meal|meals|breakfast|lunch)
    (feel|felt|feels|feeling) ~2 (fat|huge|disgusting|massive|enormous|gross) ~6 (eat|ate|eating|food|starve|purge|mirror|skip|skipping|binge|binged|dinner|meal)
    (skip|skipping|skipped|skips) ~1 (meals|dinner|lunch|breakfast|every meal|food|tea) ~5 (control|again|punish|thin|fat|weight|lighter|deserve|strong|feels good|days|nobody)
    (ana|mia|anorexia|bulimia|ed) (voice|is back|is winning|is screaming|is loud|is shouting|back with|has me|has won|won|wins|thoughts are)
  `,
};
