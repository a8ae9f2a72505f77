import { type PhraseTable } from '../../matching/compile.js';

/** More of despair, harm to oneself and harm done by others. */
export const EN_DESPAIR_MORE: PhraseTable = {
  'hopelessness.death_wish': `
    (only|just) (stayed alive|staying alive|still here|alive|held on|holding on|hung on|hanging on|living|kept going) (for|because of) (my|him|her|them|the kids|the dog|the cat|the children)
    (tired|sick|bored|exhausted|done|fed up|weary|over|ashamed) (of|with|from) ~1 (being|existing|having) ~1 (a person|human|a human|alive|here|awake|me|conscious|a body|in this body|in the world|on this planet|a somebody|anyone)
    (wouldnt|would not|wont|isnt|hardly) ~1 (be)? (a|any|much of a|the) ~1 (tragedy|loss|disaster|shame|shock|pity|problem|big deal|sad day) ~2 (if|when) ~3 (i|my heart|i just|i never|it all|me)
    (my)? (heart|breathing|lungs|brain) ~2 (just|could|would|might)? (stopped|stop|gave out|give out|gave up|packed in|quit) ~4 (night|sleep|fine|relief|mind|okay|ok|today|please|nice)
    (surely|maybe|hopefully|please|let) ~2 (this|that|it|tomorrow) ~1 (is|be|will be) ~1 (the|my) (last|final) (one|time|birthday|christmas|day|year|winter|night|morning)
    (fantasise|fantasising|fantasize|fantasizing|daydream|daydreaming|dream|dreaming|imagine|imagining|wish|wishing|hope|hoping|think|thinking|prefer|praying|pray) ~2 (about|of|for|that|on|not)? ~2 (not|never) ~1 (waking|wake|be waking|existing|having to wake|being here|being alive|being born|making it)
    (pray|prayed|praying|beg|begging|hope|asking|ask|wish) ~4 (god|lord|universe|someone|something|he|it) ~2 (takes|take|would take|will take|took|to take|finishes|ends|calls) me ~4
    (takes|take|took) me in (my|the) (sleep|night)
    (die|died|dying|go|pass|slip away) in my sleep
    (already|like ive|like i|as if i|think i|feel ive) ~1 (died|dead|gone|ended) ~3 (nobody|no one|body|told|inside|noticed|ago|walking|funeral|buried|forgot)
    (swap|swapped|trade|change|switch) ~1 (places|lives|with) ~2 (with|for)? ~3 (dying|dead|hospice|terminal|cancer|coma|icu|grave|buried|gone|isnt waking|the one who died)
    (should have|shouldve|wish it had|could have|ought to have|supposed to have) ~1 (been|be|died)? ~1 me ~2 (instead|who died|that died|not (him|her|them)|in that|in the)
    (wouldnt|dont|wont|cant be bothered to|wouldnt bother to|not going to) ~2 (jump|move|step|get|swerve|duck|run|dive|bother moving|look) ~1 (out of the way|out of its way|away|aside|both ways|back)
    (least|most|more|less) (painful|painless|peaceful|quick|quickest) (way|ways|method|option) (to|of|out) ~1 (go|die|dying|going|end|leave|do it|$)
    (whats|what is|what are|is there|know|anyone know|wondering|looking for|tell me) ~4 (painless|least painful|quickest|easiest|surest|most peaceful|gentlest|best|cleanest) (way|ways|method|methods) (to|of|out) ~1 (die|dying|go|going|end it|end things|end my life|kill|kill myself|leave|suicide|out|do it|$)
    (googled|googling|searched|searching|looked up|looking up|reading about|researching|read up on|asked ai|wondered|wonder) ~2 (whether|if|how|how much|how long|what) ~2 (it|drowning|hanging|dying|it would|they|an overdose|falling) ~2 (hurts|hurt|takes|take|feels|feel|painful|long|is like)
    (how many|how much|how high|how long|how deep|how far|what dose) ~6 (to die|to kill|kill you|kill me|kill someone|be lethal|is lethal|fatal|would be enough|does it take to die|to not wake up|before you die|to be sure|to end it|to drown|to overdose)
    (does|would|do) (it|drowning|hanging|overdosing|jumping|dying|cutting) ~1 (hurt|take long|feel) ~4 (die|dying|drown|hang|overdose|jump|death|before|quick|asking|$)
    (dont|not|never|didnt) ~1 (think|see|believe|imagine|expect) ~2 (built|meant|made|supposed|designed|cut out) ~1 (to|for) ~4
    (cant|dont|cannot|never|not) ~2 (imagine|picture|see|think) ~3 (alive|living|being here|being around|reaching|getting past|turning|making) ~2 (at|to|past|when|in|by|until) ~2
    (life|lifes|being alive|living|existing|breathing|existence|existences) ~1 (is|s|feels like|just)? ~1 (a|one long|just a|the|like a)? ~1 (sentence|life sentence|prison|punishment|waiting room|treadmill|corridor|chore|debt|torture|cage|queue|trap|hangover|bad joke|grind|admin)
    (life sentence|without parole|time served|death row)
    (off switch|kill switch|delete button|undo button|eject button|pause button|stop button) ~6 
    (not|im not|i am not) suicidal ~1 (but|just|i just|exactly|as such|its just|i|per se|wouldnt|id) ~4 (not|dont|wouldnt|rather|stop existing|gone|sleep forever|disappear|exist|die|be here|done with)
    (disappear|vanish|evaporate|dissolve|fade|cease|stop existing|not exist|be gone|be nobody|be nothing|be dead|be erased) ~2 (nobody|no one|noone|who|and nobody|they|everyone) ~2 (would|notice|care|miss|know|mind|look)
    (want|wish|id like|would like|love|need|longing|long|prefer) ~1 (to)? ~1 (just)? (disappear|vanish|not exist|cease|fade away|be gone|evaporate|stop being|be no one|not be here|unexist|never have been)
    (why) (am i|do i|was i|did i) ~1 (still|even|ever|have to)? (here|alive|born|breathing|exist|wake up|bother|survive|made|keep waking|keep going|still)
    (never|not) ~1 (have)? been here ~2 (peaceful|better|nice|easier|sounds|would|imagine|$)
    imagine never ~4 (born|here|been|existed|woken)
    (rehears*|plan|planning|imagine|imagining|picture|picturing|think about|dream|dreamt|daydream) ~3 (my|own) ~1 funeral ~4
    (rather|sooner|prefer|preferably|wish) ~2 (be)? (a ghost|dead|dust|ash|nothing|a memory|in the ground|gone|asleep forever|a tree|a stone|anything else|not here|six feet under|unborn)
    (better|easier|nicer|happier|simpler|kinder) ~2 (dead|if i were dead|if i was dead|not here|gone|off dead|asleep|never born|never existing|without a me)
    (how|why) ~3 (stand|stood|manage|managed|bear|do|did|keep) ~2 (it|this|that|life|doing|going|living) ~2 (so long|this long|for so long|for decades|until they die|all those years|so many years|every day)
    (dont|didnt|do not) want ~1 to ~1 (be)? (doing this|any of this|do this anymore|do this any more|be here $|have tomorrow|a tomorrow|tomorrow|wake $|wake up $|exist|carry on $|carry on like this|more days|any more days|another day|another year|be $)
    (tomorrow|morning) (or after|ever|again|or ever) ~1 $
    (envy|envious|jealous|envied) ~3 (people|person|anyone|someone|those|the ones|man|woman|everyone|him|her|whoever) ~4 (terminal|dying|died|dead|diagnosis|cancer|coma|hospice|who go|who got out|grave|graves|done|end)
    (look|looking|looked|walk past|walking past|stare|stare at) ~2 (graves|gravestones|headstones|cemetery|graveyard|obituaries) ~5 (jealous|envy|envious|lucky|peaceful|rest|mine|wish|peace)
    (my)? life (is|s|feels) ~1 (over|finished|done|ruined|a waste|nothing|worthless|not worth it|too hard|unbearable|pointless|hell) ~1
    (so|too|that|this) (lonely|tired|sad|low|lost|ashamed|exhausted|alone|broken|depressed|anxious) ~3 (want to die|could die|wish i was dead|want to be dead|dont want to be here|want it to end|want to disappear)
    (meteor|asteroid|bomb|nuke|bus|lorry|tsunami|earthquake|lightning|sinkhole|apocalypse|end of the world) ~6 (waving|welcome|relief|fine|bring it on|hurry up|please|open arms|not move|smile|wouldnt run|my house|take me|hit me|me first)
    (plans|next summer|next year|future|five year plan|pension|retirement|holidays) ~8 (another language|not for me|for other people|joke|laugh|foreign|other people|pointless|wont be|doesnt include|dont see)
    (refund|return|exchange|swap|cancel|give back) ~4 (mornings|days|life|mine|this one|being|existence|birth|tomorrow)
    (waiting|stuck|sat|waiting room|coat room|lobby) ~5 (collected|called|picked up|to be over|taken home|my name called|end|exit|closing time)
    (not|no|never|without|isnt|wasnt|stop being) ~2 (to be|be|being)? ~1 (a|any|another|no) (tomorrow|morning|more tomorrows|next day|waking up) ~1
    (disappointed|gutted|sad|annoyed|sorry|let down|upset) ~4 (clear|benign|negative|fine|all clear|nothing|wasnt cancer|not cancer|survived|came back) ~3
    (hate|hating|resent|cant stand|cant believe|angry|gutted|sick|tired) ~1 (that|it that|being|of)? ~1 (im|i am|i m|being) still (here|alive|breathing|going|around)
    still (here|alive|breathing) ~2 (unfortunately|sadly|annoyingly|worse luck|somehow|regrettably|for some reason|sorry)
    (so|just|really|completely|im|absolutely|totally) ~1 done with ~1 (being alive|life|living|existing|everything|it all|being me|this world|people|all of it)
    (come|came|turn up|turned up|cry|go|show up|anyone|bother) ~2 (to|at|for)? ~1 my (own)? funeral
    (relief|nice|lovely|good|peaceful|easier|better|bliss|kindness|mercy) ~2 if ~2 (it|everything|i|my heart|the world|life|all) ~3 (stopped|ended|was over|finished|went dark|went black|went quiet|over|gave out)
    (nobody|no one|noone|who|not a soul) ~1 (would|d|will|wouldnt|ll|even) ~1 (notice|realise|miss|find|know|care) ~3 (week|weeks|days|month|months|a while|landlord|smell|rent|cat|dog|neighbours) ~3
    not a (day|night|hour|morning|minute) goes (by|past) ~3 (dont|without|havent) ~2 (wish|wishing|think|thinking|want|wanting|hope) ~6
  `,
  'hopelessness.burden': `
    (theyll|they will|theyd|they would|everyone will|everyone would|everybody would|you would all|the kids will|the kids would|my kids would|my family would) ~1 be better off $
    (im|i am) ~1 the reason ~6 (miserable|unhappy|sad|fight|fighting|broke|broken|divorced|divorcing|stressed|ill|left|cry|cries|crying|suffer|suffering|tired|angry|poor)
    (kids|children|family|husband|wife|partner|mum|dad|son|daughter|dog|cat|everyone|they|he|she) ~1 (would|d|could|will|might|should|deserve|deserves|need|needs) ~1 (do|be|have|get|cope|fare|manage|live)? ~2 (better|happier|fine|easier) ~2 (without|if|off if|with (someone|somebody|anyone) (else|better|who)|with (another|a real|a proper|a normal|a different|a better) (mum|dad|mother|father|wife|husband)|with one less)
    (theyd|they would|theyll|someone would|somebody would|shed|hed|work would) ~3 (split|share|cover|replace|fill|advertise|manage|cope|find|sort) ~3 (hours|shifts|job|desk|role|place|post|work|me|someone) ~5
    (taking up|take up|took up|occupying|occupy|wasting|using up|filling) ~1 (a|the|an|all|so much|someones|somebodys)? ~1 (space|chair|air|room|bed|seat|place|oxygen|slot|time|resources) ~5
    (somebody|someone|anyone) (else|better|deserving|worth it|who matters|who wants to live) ~1 (could|should|would|can|might) ~1 (use|have|need|sit|get|deserve|live)
    (because of|thanks to|down to) me ~3
    (she|he|they|theyd|shed|hed|everyone|everybody|mum|dad|family|kids|husband|wife|people|everyones|my kids|you all|my husband|my wife|my parents|my family) ~2 (would|d|could|will|might|shed|hed|theyd|be) ~1 (be)? (free|freer|better off|relieved|happier|lighter|glad|fine without|fine if|okay without|finally rest|finally be|get over it|manage without|move on|sleep better|breathe) ~3 (without|if|from me|of me|gone|once|when|at last|again|day|me|$)
    (get|got|have|claim|cash in|worth) ~2 (the|my) (insurance|life insurance|payout|pension) ~4
    (im|i am|am|being|become|becoming|feel like|feels like|ive been|such|just) (just|nothing but|only|always)? (a|an|the|another)? ~1 (burden|weight|drain|nuisance|stone|anchor|dead weight|problem|liability|hassle|worry|disappointment|embarrassment) (on|to|for|round|around) (everyone|everybody|my|them|him|her|family|kids|people|anyone|friends|the|his|their|all|others)
    (dont|didnt|do not) deserve ~1 (to)? ~1 (be|live|breathe|exist|anyone|this|them|any|good|be alive|be here|kindness|my|him|her|it) ~2
    (hate|loathe|despise|detest|disgusted with|disgusted by|ashamed of|sick of) ~1 (myself|being me|my existence|my guts|who i am|what i am|what ive become|the person i am|everything i am)
    (everyone|everybody|they|people|mum|family|the world) ~2 (looks|look|looked|be|is|was|seems|sound|sounds|would be|will be|so) (relieved|glad|lighter|happier|better) ~3 (without me|if i|when i|when im|once im|after im|with me gone|me gone|im gone|im not)
    (useless|worthless|pointless|hopeless|unlovable|failure|disgusting|pathetic|rubbish) ~2 (mum|mother|dad|father|wife|husband|son|daughter|person|human|human being|friend|waste|at everything|at life|to everyone|at being)
  `,
  'hopelessness.no_way_out': `
    (cant|cannot|couldnt|dont think i can|not sure i can) ~1 (take|stand|bear|cope with|face) (much|any) more ($|of (this|it|life|everything|these nights|these days))
    (hope|hoping) ~1 (is|s|feels|itself)? ~1 (exhausting|exhausts|exhausted|hurts|painful|the worst|cruel|gone|a lie|lost|dead|pointless|for other people|ran out|run out|used up)
    even hope ~3
    all (my)? hope (is|s|has) ~1 (gone|lost|dead|left)
    (dont|cant|cannot|do not|struggle to|unable to) ~1 (see|picture|imagine|believe in) ~2 (version|next year|a future|any future|the future|future|way|reason|point|end|light|a life|a world|a version|an after) ~5 (me in it|in it|for me|left|any more|anymore|out|ahead|where i)
    (dont|cant|cannot|do not|struggle to|unable to) ~1 (find|think of|want) ~2 (a future|any future|the future|way out|way forward|reason to (live|stay|be here|go on|carry on|get up)|anything to live for) ~3
    (nothing|no one|nobody|none of it|nothing ever) ~1 (ever|is ever|will ever|is going to|ever going to|will)? ~1 (helps|help|helped|changes|change|changed|works|work|worked|gets better|get better|going to get better|makes a difference|matters|improves|feels good|is left|left) ~1 (anymore|for me|me|now|any more|ever|at all|$)
    (it|things|this|life|nothing) ~1 (never|wont ever|isnt ever|is never|will never|doesnt|isnt|wont|not going to|are never) ~1 (going to|ever)? (get|gets|getting|be|change|changes|improve|improves|end|ends|stop|stops) ~1 (any)? (better|easier|good|different|right|okay|ok|normal|$|for me)
    (given up|giving up|gave up|give up|giving in|given in) (on (life|everything|myself|me|people|living|it all|getting better|being|hope|trying|recovery|a future|all of it|happiness)|hope|trying|completely|everything|it all|life|fighting|all hope|for good|inside|now $)
    (given up|giving up) $
    (no|zero|not a|without|lost all|lost|out of|run out of|ran out of|havent got|havent any|dont have any|got no|theres no|there is no) ~1 (reason|reasons|hope|fight|will|strength|energy|future|way out|way forward|point|purpose|options|light|tomorrow|meaning|spark) ~1 (left|to|for|anymore|in|at|any more|$|of|ahead)
    (cant|cannot|couldnt|dont know how to|not sure how to|dont think i can|no idea how to|unable to) (really|just|even)? (do|keep|carry|go|take|face|live|cope|stand|bear|manage|survive|handle|fight|fake|hold|stay|continue|breathe|be) (doing|going|on|living|fighting|pretending|this|it|another|being|trying|faking)? (on|it|this|life|living|with it|with this|all this|all of this|alive|me|myself|day|week|year|night|winter)? (anymore|any more|much longer|any longer|like this|forever|for much longer)
    (cant|cannot|couldnt|dont know how to|not sure how to|dont think i can|no idea how to|unable to) (really|just|even)? (keep|face|survive|do|live) (doing|living|going)? (through)? another (day|week|year|night|winter|month)
    (cant|cannot|couldnt|dont know how to|not sure how to|dont think i can|no idea how to|unable to) (really|just|even)? (carry on|go on|keep going|keep living|keep fighting|hold on|stay alive|be alive|live like this) $
    (waiting|wait|just waiting) (for|until|till) ~2 (it|this|my life|everything|life|the end|death|things|i) ~2 (over|end|finish|finished|die|stop|done|ends|stops|dies)
    (counting|count|marking|watching) ~2 (days|hours|time|clock) ~2 (until|till|to|down) ~2 (over|end|die|stop|nothing)
    (exhausted|tired|worn out|shattered|drained) ~2 (from|of|by|with) ~2 (living|existing|fighting|surviving|hoping|this fight|being me|being alive|staying alive|myself)
    (everything|it all|my life|life) (is|feels|s|seems|just feels|has become) (so|just|completely|totally|utterly)? (pointless|hopeless|meaningless|futile|empty|worthless|dead|over|unbearable|grey|ruined|broken|ash|bleak)
    (every|each|most|this|another) (morning|day|night|time) ~3 (disappointed|gutted|annoyed|surprised|sorry|angry|sad|cross|devastated|upset) ~2 (im|i am|i|that i|to|still|when) ~2 (breathing|awake|alive|here|woke|wake|waking|still)
    what if i (just)? (didnt|wasnt|werent|stopped|vanished|disappeared|died|let go|never) ~1
    (how easy|so easy|how quick|how simple) ~1 (it)? ~1 (would|could|d|itd|might)? ~1 be
    (invisible|ghost|nothing|disappear|gone) ~5 (make it|made it) ~1 (official|permanent|real|final)
    (theyd|they would|everyone would|everybody would|people would|mum would|he would|she would|you would|youd) ~1 (be|cry|grieve|miss me|get over|feel) ~1 (sad|upset|over|it|shocked)? ~1 (for)? ~2 (a while|week|day|bit|month|fortnight|weeks|days) ~6
  `,
  'self_harm.urge': `
    (scars|scar|old cuts|marks|old scars) ~5 (one more|another|add|new one|next to|again|room for|space|miss|think about|thinking about|fresh)
    (need|want|deserve|have|got|going|long|crave|ache) ~1 to (hurt|bleed|cut|burn|hurt myself|feel pain|see blood|punish myself|damage|break something in me|scratch|carve)
    (need|want) ~2 (it|the pain|pain|something|this) ~1 (to)? (show|be on|be|come|out) ~1 (on)? the outside
    (all|only|nothing but|cant stop|keep|constantly|always) ~2 (can)? ~1 (think|thinking|thought) ~1 (about|of) ~2 (is)? ~1 (the|a|my|that)? (razor|blade|blades|knife|scissors|cutting|lighter|burning|hurting|self harm|tin|box|drawer|scalpel|sharpener|glass)
    (keep|kept|carry|carrying|have|hide|hiding|got|found|find|bought|stash) ~3 (blade|blades|razor|razors|razor blade|scalpel|sharpener|kit|tin of blades|box of blades|safety pin|old tin) ~8 (phone case|case|wallet|purse|bag|pocket|sock|bra|drawer|just in case|gets me through|knowing|comfort|calms|cant think|stop thinking|nothing else|again|bed|pillow|tempting|help|safe|back)
    (urge|urges|cravings|pull|itch|need|thoughts) ~2 (to)? ~1 (hurt|cut|harm|burn|self harm|selfharm|so|too|really|are|is|this) ~2 (loud|strong|bad|bigger|constant|unbearable|everywhere|winning|back|worse|intense|overwhelming|high|huge|screaming|relentless|all i)
    (given|gave|giving|hand|handed|hid|hidden|locked|thrown|threw|binned|asked) ~3 (scissors|razors|blades|knives|lighter|lighters|sharps|razor|knife|pins|glass) ~3 (so|because|before|in case|to (my|mum|mom|dad|him|her|a friend)) ~5 (i|tonight|it|cant|dont|urge|urges|tempted|trust|safe|myself)
    (asked|begged|told) ~4 to (hide|lock|take|keep|move) ~3 (scissors|razors|blades|knives|lighter|lighters|sharps|razor|knife|pins|glass) ~4
    (nearly|almost|trying not to) ~3 (cut|hurt myself|burn|harmed|relapse|slip|self harm) ~2 (tonight|today|but|again|still|$)
    (havent|not) ~3 (cut|hurt myself|burnt|harmed|self harmed) ~2 (yet|but i want|but its|but only)
    (scars|arms|skin|wrists|thighs) ~2 (itch|itching|itches|ache|look too|feel too|are too|healed|fading|faded) ~8 (think|miss|want|again|add|new|more|bare|wrong|cut)
    (razor|razors|blade|blades|tin|kit|scissors|lighter) ~2 (back|back in|out again|is back|in the bathroom again|under my pillow) ~5 (bathroom|and so am i|drawer|again|bed|pocket|hand|side)
    (secret|thing|something|stash|box|tin|tile|floorboard|hiding place) ~6 (humming|calling|whispering|talking|singing|shouting|glowing|waiting|loud|itching) ~3 (me|at me|to me|my name|week|night)
  `,
  'self_harm.act': `
    (made|make|making) (myself|my arm|my arms|my skin) (bleed|hurt|bruise|sick|suffer|faint|pass out) ~4
    (compass|sharpener|scissors|safety pin|lighter|razor|glass|ruler) ~6 (isnt for|not for|know what its for|not what its for|in my sleeve|in my sock|hidden in|under my)
    (stop|stopped|keep|keeps|cant stop|started|been) ~1 (picking|burning|scratching|biting|pulling|cutting|hitting|pinching|digging|peeling) ~2 (and)? ~1 (burning|picking|scratching)? ~1 (my|at my|into my) ~1 (skin|arms|hair|nails|scalp|legs|face|hands|lips|wrists|thighs|fingers|scabs) ~3
    (cut|cutting|cuts|slashed|sliced|burnt|burned|stabbed|carved) ~1 (into)? my ~1 (thigh|thighs|arm|arms|leg|legs|hip|hips|stomach|ankle|ankles|wrist|wrists|chest|forearm|forearms|calf|skin) ~2
    (first aid kit|plasters|bandages|steri strips|gauze|dressings|savlon|antiseptic) ~4 (empty|out|again|running out|run out|used up|low|bulk|last of|stock|buy more) ~3
    (swimming|swimsuit|wetsuit|bikini|changing room|pe kit|shorts|short sleeves|tshirt|t shirt|gp|nurse|blood test|pool) ~9 (excuse|excuses|hide|hiding|scars|cuts|marks|arms|see|cover|covered|avoid|legs|thighs)
    (went|gone|go|back|returned|turned) ~1 (back)? to ~1 (it|cutting|the blade|blades|burning|harming|old habits|old ways|that|the razor|self harm|selfharm|scissors|my old friend) ~2 (after|again|last|tonight|today|this|yesterday|on)
    (bang|banging|banged|smash|smashed|bashing|slam|slammed|slamming|headbutt|headbutted) ~1 my (head|fist|knuckles|hand|arm|forehead|hands|legs) ~1 (off|against|into|with|until|till|on the wall|on the floor)
    (hit|hitting) my (head|fist|knuckles|hand|arm|legs) ~1 (off|against|into|with|until|till|on) ~2 (wall|hammer|brick|until|till|again and again|over and over)
    (hit|hitting|punch|punching|slap|slapping|scratch|scratching|bite|biting|burn|burning|pinch|pinching|bruise|cut|cutting|hurt|hurting|harm|harming|stab|starve|starving) myself ~1 (again|until|till|because|when|so|to|over|every|in|last|tonight|today|and|at|with|after|most|$)
    (blood|bled|bleeding) ~2 (on|in|all over|through|down) (the|my) ~1 (sheets|bed|bedding|sleeve|sleeves|towel|bathroom|floor|jeans|pyjamas|shirt|sink|uniform|school shirt|carpet|leg|arm|arms|legs)
    (scratched|scratching|scrubbed|scrubbing|rubbed|picked|clawed|dug|carved|sliced|gouged|tore|torn|burned|burnt) ~1 (my|the|at my|into my|nails into my) ~1 (arm|arms|skin|face|legs|wrist|wrists|thighs|hands|scalp|stomach|knuckles|palms) ~3
    (punched|punch|kicked|hit|headbutted) ~1 (the|a|my)? (mirror|wall|door|window|tiles|glass|locker|brick wall|floor) ~8 (didnt feel|feel|blood|bled|knuckles|hand|numb|hurt|again|swollen|broken|needed|deserved|better)
    (hide|hiding|hid|covering|cover) ~1 (my|the|them) ~1 (wrists|arms|cuts|scars|marks|thighs|legs|burns|bandages|plasters) ~3
    (long sleeves|sleeves|hoodie|cardigan|jumper|tights|wristbands|bracelets|trousers|jeans) ~4 (heat|summer|hot|june|july|august|heatwave|beach|30 degrees|pe|pool|sun|roasting|boiling) ~3
    (did|done) it again ~6 (ashamed|sleeves|blood|plasters|arm|arms|leg|legs|hate|blade|cut|bathroom|deeper|sorry)
    (deeper|worse|more) than (i)? ~1 (meant|planned|wanted|intended|usual|last time|id planned) ~2
    (knuckles|hand|fist|wrist|forehead|head) ~3 (split|swollen|bleeding|bruised|raw|broken|cut|black|purple) ~5 (wall|again|door|mirror|punch*|concrete|bricks|banging)
    (cutting|burning|harming|hurting myself|self harming|selfharming|bingeing and purging) ~1 (most|every|all|each|more and more|several times|twice|almost every) ~1 (day|days|night|nights|week|morning|times|$)
  `,
  'self_harm.attempt': `
    (took|taken) ~1 (too many|a lot of|loads of|extra|all my|a load of) ~2 <medicine> ~1 (on purpose|deliberately) ~6
    (took|taken|overdosed|overdose|swallowed) ~6 (last month|last week|weeks ago|days ago|a month ago|months ago|last year|in january|in spring|at christmas) ~3
    (took|taken|had) ~1 (an|my|a) ~2 (overdose|od) ~4 (ago|last|on|in|week|weeks|month|home|hospital|ward|survived|woke|and)
    (woke|wake|waking|woken|came round|came to) ~2 (up)? ~1 (in)? ~1 (hospital|a and e|icu|resus|the ward|ambulance|intensive care) ~8 (supposed|meant|wasnt|wanted|disappointed|alive|shouldnt|expected|plan|tried|took|angry|again|die)
    (wasnt|was not|werent|not|never) (supposed|meant|expected|expecting|planning) to (wake|be here|wake up|survive|still be|make it|be alive|be found|see today)
    (survived|surviving|failed|botched|messed up|interrupted|stopped) ~2 (attempt|overdose|suicide|trying|hanging|it|again) ~2 (again|last|on|two|three|a week|yesterday|this|nobody|and|dont|sunday|monday|tuesday|wednesday|thursday|friday|saturday)
    (tried|attempted|trying) ~1 (to)? ~1 (end|kill|take|hang|drown|overdose|die) ~4 (ago|last|yesterday|week|weekend|weeks|month|days|sunday|monday|tuesday|wednesday|thursday|friday|saturday|home now|out of hospital|didnt work|failed|still here|survived|on the ward|nobody knows)
    (since|after|following) ~2 (my|the|an) (attempt|overdose|od|suicide attempt) ~3
    (back|home|discharged|out|fresh) ~1 (from|of) ~2 (psych|ward|hospital|icu|unit|section|a and e) ~6 (attempt|overdose|tried|tablets|pills|what i did|still want|trying to die|jumped|nothing has changed|same thoughts)
  `,
  'self_harm.starving': `
    (nothing but|only|just|living on|surviving on) ~1 (black coffee|coffee|water|gum|diet coke|ice|tea|chewing gum|celery|apples|cucumber|rice cakes|energy drinks|sugar free|coke zero|cigarettes) ~5 (since|for|all|days|week|today|and|proud|good at|control|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    (<number>|few) (kcal|kcals|cal|cals|calories) ~2 (yesterday|today|tomorrow|tonight|max|a day|limit|total) ~2 (<number>|nothing|less|zero|still|fat|too much|disgusting|fast|starve|and thats|lower)
    (tomorrow|today|then) ~1 (nothing|zero|none|0|water only|fast|fasting|less) ~1 $
    (lost|lose|dropped|down) ~2 <number> ~1 (kg|kilo|kilos|lb|lbs|pounds|stone) ~3 (by|from|through|and|in) ~4 (not eating|starving|eating|starve|purging|lower|more|less|fasting|restricting|want|still|weeks|days)
    (not|havent|without|stopped|refuse|refusing|no) ~1 (eating|eaten|ate|food|eat|touched food|had food) ~3 (since|for|in) ~2 (days|week|weeks|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hours|yesterday|day) 
    (making|make|made|been making) (myself|me) (sick|throw up|vomit|puke) ~3
    (binge|binged|bingeing|binging) ~3 (purge|purged|purging|sick|threw up|throw up|laxatives|toilet|punish|starve)
    (only|one) thing ~2 (good at|can control|i control|im good at|i can do right|under control) ~6 
    (one|single|half a|two) (meal|meals|apple|yoghurt|sandwich|cracker|biscuit|slice|bowl) ~2 (every|a|per|in) ~2 (days|day|week) ~6 (proud|control|strong|good|lighter|fat|winning|enough|too much|weak|hungry)
    (kept|keep|keeping) ~2 (down|food down|nothing down|meal down) ~6
    (only|last) meal ~4 (kept|keep|had|eaten) ~4 (since|for|down|in)
    (weigh|weighed|weighing|scales|scale) ~3 (times a day|every hour|every morning|ten times|five times|before and after|every time|twice a day|after everything)
    (eat|eating|ate|eaten|food|hungry|hunger) ~3 (weak|failure|failed|disgust|disgusting|disgusts|guilty|guilt|lost control|control|punish|earn|earned|deserve|victory|winning|proud|clean|pure|empty feels)
  `,
};
