import { type PhraseTable } from '../../matching/compile.js';

/** Despair, self-harm, abuse and voices in other words: understatement, metaphor, things said in passing. */
export const EN_DESPAIR_INDIRECT: PhraseTable = {
  'hopelessness.death_wish': `
    my (existence|birth|life|being here|being alive|being born) (is|was|s|feels like) ~1 (a mistake|an error|a waste|an accident|pointless|unnecessary|a burden|an apology|a joke|over|meaningless|a typo|a punishment|a prison|a nuisance)
    (wouldnt|would not|not gonna|not going to) ~1 (cry|mind|care|bother|be sad|move|swerve|jump back|complain|object|fight it|call for help|look both ways|scream|duck|dodge|run) ~4 (if|when) ~6 (lorry|bus|car|train|plane|truck|heart|brake|braked|hit|crash|crashed|wake|woke|tumour|cancer|lump|stopped|last|ended|end|over|took me|fire|collapsed|morning)
    (stopped|dont|didnt|no longer|havent been) ~1 (look|looking|check|checking) ~1 (both ways|before crossing|when i cross|crossing the road|for cars|before i cross)
    (stopped|dont|didnt|no longer|not) (wearing|wear|bother with) ~1 (my|the|a) (seatbelt|seat belt|helmet)
    (hoping|hope|wish|praying|kind of hope|part of me hopes|secretly hope|hoped) ~4 (tumour|lump|cancer|results|scan|plane|heart|biopsy|illness|virus|diagnosis|mole) ~3 (isnt benign|terminal|is bad|comes back bad|malignant|gives out|stops|takes me|kills|was serious|is serious|is cancer|isnt nothing|something serious|fatal|the bad kind)
    (if there was|if there were|if i had|if they made|wish there was|is there|wheres|where is) ~1 (a|an|the) ~1 (button|switch|off switch|pill|lever|eject button|delete button|door|off button|exit|way to stop|undo button) ~4 (press|id|i would|take|me|exist|life|off|it|$)
    (press|flick|push|hit|find) ~2 (off switch|off button|delete button|eject|power button|exit button|switch off|big red button)
    (switch|switched|turn|turned|shut|power|put) (me|myself) (off|to sleep|down for good)
    (world|everyone|everything|things|family|it|they|people|office|planet|life|team|group|school) ~4 (one less of me|without me|one less|minus me|with me gone|with one fewer|one fewer)
    (one less|one fewer) (of me|mouth|person|problem|burden|thing to worry|mouth to feed|place to lay|idiot|patient|name on)
    (nobody|no one|who|noone|not a soul|hardly anyone|not one person) (would|d|will|is going to|wouldnt|ll) ~1 (even)? (notice|miss|complain|file|blink|care|ask|cry|look|know|come looking|mourn|clock it|realise|report|wonder) ~8 (if i|when i|i stopped|im gone|i went|i left|i was gone|i wasnt)
    if i (stopped|vanished|disappeared|died|was gone|went|wasnt here|werent here|didnt wake|ceased|dropped dead|never came back|evaporated|stopped turning up|stopped existing) ~8 (nobody|no one|who would|who d|notice|noticed|miss|relief|relieved|easier|better|weeks|tidy|quieter|fine|smell|complain|ok|okay|change|matter)
    (take|takes|took|be) ~2 (weeks|days|months|a week|a month|a fortnight) ~3 (anyone|anybody|someone|them|people|to notice|before anyone) ~2 (notice|noticed|find me|found me|realise|miss|i was gone|i died)
    (only|last) (thing|reason|one|person) ~2 (between me and|keeping me|stopping me|holding me|that keeps me|thats keeping|thats stopping|keeps me|stops me|tethering me|i havent|im not dead|standing between)
    (who|somebody|someone) (would|d|has to|will) ~1 (feed|look after|walk|take) (the|my) (cat|dog|fish|kids|rabbit|plants) ~6 (otherwise|if i|or id|only reason|or i would|without me|keeps me|stopping me)
    (dont|wouldnt|never|didnt) ~2 (ask|asked|sign up|signed up|choose|chose|agree|agreed|apply|applied|consent) ~2 (to be|for|to) ~1 (here|born|this|alive|life|existing|exist|being alive|existence|this ride|this world)
    (jealous|envy|envious|envied) ~2 (of)? ~1 (the dead|dead people|people who die|people with cancer|people who are dying|the man who died|the girl who died|people who dont wake|people in comas|people who got|the body|gravestones|the coffin)
    (lucky|luckier|lucky ones) ~3 (dead|died|never born|dont have to wake|the ones who)
    (want|wish|like|love|need|prefer) ~4 (coma|to be a ghost|to be dust|to be nothing|to be air|to be ashes|to be erased|to be a tree instead|hibernate forever|sleep for a year|sleep for a hundred years|sleep forever|sleep and not|not to have been|to unexist|to be unborn|to be over $|to stop being a person|to be done with being)
    (every|each|most|some) (night|nights|evening|bedtime) ~3 (hope|wish|pray|ask|bargain|beg) ~3 (not|no|dont|last|never|morning|stay asleep|sleep through|doesnt come)
    (hope|wish|prayed|praying|pray|rather|prefer) ~2 (tomorrow|morning|the morning|it) (doesnt|didnt|wouldnt|never|does not|wont|not to) (come|came|happen|start|arrive|exist|load)
    (tomorrow|morning|mornings|waking|waking up) (can|could|should|keeps|is|feels like) ~1 (forget|skip|leave|miss) ~2 me
    (rather|prefer|easier|sooner|id rather) ~1 (not|never) ~1 (be|wake|exist|have been|have woken|be here|live|feel)
    (quiet|quieter|peaceful|simple|simpler|rest|restful|nice|warm|dark) ~3 (under the ground|six feet|in the ground|in a grave|not to be|being dead|underwater|at the bottom|not existing|of not being)
    (bottom of the (sea|river|lake|ocean|well|pool)) ~6 (quiet|peace|nice|warm|rest|calm|lie|stay|sleep|sounds|home)
    (drive|driving|drove|on the motorway|behind the wheel) ~8 (tree|trees|wall|barrier|bridge|lorry|headlights|oncoming) ~6 (think|thought|easy|easily|so easy|just turn|turn the wheel|one twitch|swerve|steer|close|want|wouldnt|fast enough|let go)
    (one|a) (twitch|flick|turn|tug) of the (wheel|steering wheel)
    (platform|train|trains|tube|bridge|balcony|edge|roof|height|heights|cliff) ~6 (pull|pulls|calls|call|whisper|whispers|tempting|tempt|lean|leaning|closer|yellow line|stand too close|standing too close|stood too long|look down too long|how it would feel|how easy|so easy|imagine|picture|think about)
    (research|counting|counted|count|measure|keep count|know exactly how many) ~3 (pills|tablets|beams|bridges|exits|floors|drop|storeys|blades) 
    (expiry|expired|expire|best before|sell by|use by|shelf life|warranty) ~6 (me|im|ive|past|my|self|life)
    (unsubscribe|refund|return policy|opt out|cancel my subscription|speak to the manager|exit interview|leave a review|skip the rest|fast forward|end credits|roll credits|credits roll|alt f4|ctrl alt delete|uninstall|factory reset|save file|respawn|game over|log out|delete my save) ~5 (life|existence|being|living|human|this|please|me|existing|it|world|for me)
    (wrote|writing|write|planned|planning|practising|drafting|draft|rewrite|rewriting) ~3 (obituary|eulogy|epitaph|own funeral|my funeral|headstone|gravestone)
    (my|own) (funeral|grave|headstone|gravestone|obituary|eulogy) ~6 (nobody|no one|come|cheap|quiet|empty|short|turn up|who would|who|think about|imagine|picture|song|wonder|sandwiches|rain)
    (if|when) (i|its) ~1 (die|died|gone|my turn|go|time) ~3 (nobody|no one|dont|please|hope|it will|wont|i hope|finally|at least)
    (im|i am|feel|feeling|been) ~1 (already)? (dead already|already dead|a ghost already|half dead|dead inside|not really here|just a body|just a shell|a ghost|haunting|haunting my own)
    (living|life|being alive|existing|breathing|being here|staying|staying alive) ~2 (for|because of|only for|just for) ~2 (other people|them|the cat|the dog|mum|my mum|my kids|someone else|everyone else|others|their sake|manners)
  `,
  'hopelessness.burden': `
    (cost|costs|costing|drain|draining|ruin|ruining|take up|taking up|use up|using up|waste|wasting|steal|stealing) ~2 (everyone|everybody|them|family|people|space|air|oxygen|room|time|food|money|his life|her life|their lives|their life|energy) ~3 (i am|im|just by|by being|by existing|should|someone better|someone who|for nothing|existing|breathing|that could)
    (someone|somebody|anyone|anybody) (else|better|real|who deserves) ~2 (should|could|would|can) ~1 (have|use|had|take|deserve) ~1 (my)? (place|air|life|spot|bed|seat|organs|kidneys|lungs|oxygen|time|help)
    (take|give|donate) my (organs|kidneys|heart|lungs|years|life) ~4 (someone|better|use|who|deserves|wants)
    (everything|everyone|anything|anyone|whatever|whoever|all) ~1 (i) (touch|love|go near|care about|meet|try) ~2 (dies|breaks|rots|ruins|leaves|ruined|goes wrong|broken|turns|suffers|falls apart|dies)
    (apologise|apologising|sorry|apology|apologize) ~3 (for existing|for being alive|for being born|for being here|for taking up space|for breathing|for my existence|for the space|for wasting)
    (they|everyone|family|mum|husband|wife|kids|he|she|people) ~2 (deserve|deserves|need|needs|should have|could have|ought to have) ~1 (a)? (better|someone better|a better mum|a better dad|a better mother|a better wife|a proper mum|a real mum|more than me|someone else|a normal|a break from me)
    (kinder|better|easier|mercy|favour|gift|relief|cheaper|lighter) ~3 (to|for|on) ~1 (everyone|everybody|them|my family|the kids|my mum|all|him|her|my husband|my wife|us all) ~4 (if|when|without|gone|switched|end|stopped|left|died|not here|once)
    (im|i am) ~1 (the)? (problem|rot|weak link|common denominator|stain|leftover|spare part|broken one|extra|mistake|bad apple|reason everything) ~3 (always|in every|everywhere|everything|my family|nobody|everyone|in the family|of the family|take me|remove|$)
    (worth|worthy) (more|less) ~1 (dead|than|nothing|alive|insured)
    (life insurance|insurance|payout|policy) ~6 (worth more|better off|dead|pay off|clear the|would help|bigger use|more use)
    (more use|more useful|worth more|of more value) ~2 (dead|gone|as|in the ground)
    (nothing|nobody|zero|waste|failure|disappointment|disgrace|shame|mistake) ~2 (to|for|in) ~1 (everyone|everybody|my family|anyone|the world|my parents|my kids|humanity)
    (nobody|no one|noone|not one person) ~2 (would|could|will|can|should|ever) ~2 (have to|put up with|love|want|stand|choose|pick|keep) ~1 (me|someone like me|this|a person like me|anything like me)
  `,
  'hopelessness.no_way_out': `
    (im|i am|just|so|feel) ~1 (finished|done|spent|used up|burnt down|hollow) (inside|now|for good|like|$)
    (nothing|none|no) ~1 (left|more) ~1 (in me|to give|inside|of me|in the tank|to fight with|to live for|to lose|to try|to hope for|for me here|worth)
    (tunnel|light) ~6 (no end|no light|train|bricked|closed|collapsed|never|switched off|gone out|went out|broken|just more tunnel|further|off)
    (door|doors|window|exit|exits) ~3 (shut|locked|closed|closing|bricked|painted on|gone|closed for good) ~5 (all|every|one by one|for me|inside|left|me)
    (bottom|floor|pit|hole|well|grave|mud|quicksand|sea|ocean|water) ~5 (no bottom|no rope|no ladder|cant climb|no way up|keeps going|deeper|sinking|under|drowning|stopped swimming|stop swimming|no shore|so tired of swimming|giving up swimming|let go|arms are tired)
    (stopped|stop|tired of|sick of|done|given up|gave up|giving up) ~1 (swimming|treading water|climbing|fighting|struggling|hoping|trying|believing|waiting for it to|reaching|asking|planning|dreaming|pretending it gets) ~2
    (tried|trying|done|had|been through|ive tried|on my) ~3 (everything|every|all the|every med|every pill|every therapy|every treatment|fifth|sixth|ten|twelve|seven|so many) ~6 (nothing|still|no difference|none|hopeless|same|no help|doesnt|whats left|left|no good|point|not working)
    (doctors|therapist|psychiatrist|everyone|they|nobody|people|gp) ~2 (given up|gave up|giving up|run out of ideas|out of ideas|dont know what to do|cant help) ~1 (on)? (me|with me|either|anymore|ideas)?
    (this|it|life|everything|tomorrow) (is|s|just) ~1 (all there is|it for me|it now|as good as it gets|never going to end|the rest of my life|a life sentence|my life now|forever|the same forever|going to be like this forever)
    (years|decades|lifetime|rest of my life|fifty years|forty years|forever|thirty years) ~2 (of this|like this|of feeling|more of this|more of it|left of this|to go)
    (every|each|another) (day|morning|week|year) ~3 (punishment|sentence|repeat|same grave|one more|longer|torture|debt|like dying|death|is worse|harder than the last|less)
    (cant|cannot|dont|not|never|wont|doesnt) ~2 (remember|imagine|picture|believe|think|feel) ~3 (happy|happiness|hope|better|future|normal|ok|okay|good|joy|a reason|why) ~3 (ever|again|anymore|felt|like|was|exists|possible|i bother|id|live|stay)
    (waiting|wait) ~1 (for it|for my life|for everything|for life|for this) (to)? (end|be over|finish|stop)
    (killing|passing|filling|running down|wasting) ~1 (time|the clock|days|hours) (until|till) ~2 (end|i die|its over|over|death|i can|stop)
    (holding|hold|hang|hanging) ~1 on ~3 (cant|no more|what for|why|slipping|thread|fingertips|nails|tired|for who|much longer|nothing|losing grip)
    (slipping|fading|disappearing|vanishing|drifting|dissolving|rotting|crumbling) (away|under|out|inside|into|and nobody|and no one|bit by bit|day by day)
    (too|way) (late|old|broken|damaged|far|tired|sick|heavy|messed up|fucked up) ~2 (for me|for help|to fix|to be fixed|to start|to change|to save|to be saved|gone|for anyone|to be loved|to go on|to carry on|for that|to try)
    (whats|what is|what was|why) ~2 (the point|point|even try|bother|keep|still|carry on|go on|wake up|be here|any of it for|it all for|i even here|i still here|i still alive) ~2 (anymore|of living|of being|of it|of me|of going|of carrying|of any|if|when|getting up|breathing|here|alive|trying)
    (whats|what is|what was|why) ~2 (the point|point|even try|bother|keep|still|carry on|go on|wake up|be here|any of it for|it all for|i even here|i still here|i still alive) ~1 $
  `,
  'self_harm.urge': `
    (old friend|it|box|tin|kit|shoebox|thing|friend|little friend|blade|razor|shiny) ~1 (in|under|behind|at the back of|inside) ~1 (the|my) (mattress|bed|drawer|wardrobe|cupboard|bathroom cabinet|shoebox|sink|bookshelf|pencil case|phone case|sock drawer|bedside|jewellery box|bathroom) ~10 (calling|loud|hi|untouched|unopened|open|opened|havent touched|itch|tonight|whisper|whispers|knows|talk|talking|back|dont touch|looking at me|thinking about|shouting|havent opened|where it is|still there)
    (snapped|broke|took apart|taken apart|unscrewed|dismantled|opened up|cracked open|smashed) ~1 (a|my|the|another) ~1 (sharpener|razor|shaver|lady shaver|disposable|pencil sharpener|mirror|glass)
    (drawer|box|tin|cupboard|cabinet) ~3 (havent opened|not opened|unopened|dont open|want to open|keep looking at|staring at|sat in front of|outside|in front of|is loud|calling) ~3
    (want|need|crave|craving|miss|missing|long|longing) ~2 (to see|to feel|the|that) ~1 (blood|red|sting|burn|pain|blade|cut|cuts|scratch|relief|release|lines|line|first cut|marks) ~2
    (itch|itching|itchy|buzzing|crawling|humming|screaming) ~2 (skin|arms|thighs|wrists|hands|fingers|under my skin|forearms) ~4
    (skin|arms|thighs|wrists|forearms) ~1 (is|are|feel|feels) ~1 (itching|too tight|too clean|humming|crawling|screaming|empty|bare|hungry|begging|waiting)
    (deserve|earned|need) ~1 to (hurt|bleed|be punished|suffer|feel pain|be hurt|burn)
    (punish|punishing|punished|hurt|hurting) (myself|my body) ~3
    (only|one) ~1 (release|relief|control|comfort|punishment|thing i control|thing i can control) ~3 
    (fighting|resisting|riding out|sitting with|white knuckling|distracting myself from|trying to ride out|battling) ~1 (the|an|my)? ~1 (urge|urges|itch|craving to hurt|need to cut|need to hurt)
    (ice|elastic band|rubber band|red pen|felt tip|ice cubes) ~6 (isnt working|not working|doesnt work|not enough|isnt enough|instead of|not cutting it|stopped working|urge|urges|still want)
    (counting|count|days since|x days|streak|clean) ~5 (about to break|going to break|want to break|cant keep|dont think ill make|over tonight|going to lose|slip|nearly broke)
  `,
  'self_harm.act': `
    (thighs|arms|wrists|legs|forearms|hips|stomach|ankles|arm|leg|wrist|thigh) (are|is|look|looks|s|re) ~1 (a mess|wrecked|ruined|covered|raw|in ribbons|striped|cut up|bad again|stinging|a battlefield|all lines|like a barcode|scabbed|bandaged|a chessboard|sore again|burning again|not pretty|on fire again)
    (steri strips|steristrips|stitches|gauze|bandage|bandages|dressings|plasters|butterfly stitches|savlon|antiseptic) ~5 (again|arm|thigh|leg|wrist|ran out|run out|bought|bulk|hide|myself|bathroom|secret|my own|nobody|buying|stash|stocked)
    (told|tell|say|said|saying|blame|blamed|blaming) ~4 (cat|dog|rose bush|brambles|oven|cooking|door|kitten|hob|iron) ~4 (scratch|scratches|scratched|did it|arm|arms|burn|burns|marks|cuts)
    (cat|oven|iron|hob|rose bush|brambles) ~5 (excuse|isnt what|wasnt the|not the cat|dont have a cat|havent got a cat|lie|lied|story)
    (new|fresh|more|another|deeper|few|couple of|three|four|five|six) ~1 (lines|line|cuts|cut|marks|burns|stripes|scratches|scars) ~1 (on|last|this|today|tonight|since|again|yesterday|under|where|now|$) ~2
    (did it|done it|slipped|caved|gave in|relapsed|broke) ~2 (again|last night|tonight|today|this morning|on sunday|yesterday) ~4 (blood|sleeves|cut|arm|plasters|shower|bandage|clean up|cleaned up|blade|razor|urge|wrist|thigh|ashamed|deeper)
    (blood|bleeding|bled) ~3 (sheets|sleeve|sleeves|shower|bathroom|towel|jeans|bed|tissues|floor|sink|shirt|uniform)
    (hurt|hurting|harm|harming|harmed|injured|injuring|cut|cutting|burn|burnt|burning|hit|hitting|scratched|punched) (myself|my arm|my arms|my legs|my thighs) ~4
    (day|days|months|weeks|year|years) ~1 (clean|free|without|streak) ~4 (gone|over|ruined|lost|wasted|down the drain|out the window|thrown away|ended|back to zero|then i cut|blade)
    (back to|counter|reset|its) ~2 (zero|day one|day 1|day zero) ~4 (arm|arms|cut|cutting|blade|sh|self harm|razor|thigh|wrist)
  `,
  'self_harm.attempt': `
    (tried|attempted|attempt) ~3 (on|last|this|yesterday|again|at the weekend|two|three|monday|tuesday|wednesday|thursday|friday|saturday|sunday|a few days|days ago|weeks ago|night) ~6 (woke up|found me|stopped me|hospital|ward|nobody knows|no one knows|still here|even that|couldnt even|alive|dont know how to tell|told no one|told nobody|home now|ambulance|a and e)
    (tried|attempted|attempt) ~1 (on|last|this|yesterday|again|at the weekend|two|three|monday|tuesday|wednesday|thursday|friday|saturday|sunday|a few days|days ago|weeks ago|night) ~6 (didnt work|failed)
    (couldnt|cant|didnt) ~1 even (do that|die|kill myself|get that|manage that|do it) ~1 (right|properly|well)
    (woke up|came round|came to|woken up) ~4 (hospital|a and e|resus|icu|ward|vomit|sick|ambulance|on the floor|anyway|tubes|drip|surprised|disappointed|still here) ~4
    (drip|charcoal|pumped|ambulance|paramedic|paramedics|resus|icu|liver|bloods|antidote|ward) ~6 (took|overdose|tablets|pills|after what i did|what i did|did on|tried|attempt|since i|on purpose|meant to)
    (what i|thing i) (did|tried) (on|last|at the weekend|to myself|that night|to end) ~3
    (wrote|written|typed) ~2 (the|a|my) note ~5 (ripped|tore|deleted|burned|burnt|threw|then|binned|but|hid|last night|flushed)
    (rope|belt|cord|scarf|branch|hook|rail|pole) ~3 (broke|snapped|gave way|gave|came down|slipped|didnt hold|couldnt hold|pulled out|held) ~3
    (police|stranger|someone|woman|man|dog walker|friend|mate|lorry driver|samaritan) ~2 (talked me|pulled me|stopped me|got me|grabbed me|found me) ~2 (down|off|back|away|in time|the bridge|ledge|edge|from|on) ~3
  `,
  'abuse_suffered.violence': `
    (trip|fall|fell|bruise|clumsy|door|stairs|walk into|bump|clumsier|accident|accidents) ~5 (when|whenever|every time|after|if|only) (he|hes|she|shes|dad|mum|they|theres) ~4 (drink|drunk|home|mood|temper|drinking|angry|pub|lost|whisky|match|team loses)
    (scarf|sleeves|foundation|concealer|sunglasses|makeup|make up|polo neck|roll neck|turtleneck|fringe|cardigan|long skirt) ~6 (marks|mark|bruise|bruises|finger|fingers|fingerprints|neck|eye|throat|yellow|purple|where he|where she|what he did)
    (he|she|husband|wife|dad|mum|partner|boyfriend|girlfriend|stepdad) ~2 (only|always|never|just|sometimes|usually) ~1 (hits|hit|slaps|shoves|pushes|hurts|does it|grabs|lashes out|loses it|goes for) ~1 (me|us)? ~3 (where|when|once|if|because|after|drunk|nobody can see|no one sees|drinking|show)
    (plate|plates|mug|cup|remote|phone|glass|chair|bottle|dinner|kettle|ashtray|shoe) ~3 (at me|at my head|at the wall|past my head|smashed|missed me|hit the wall) ~5 (he|she|dad|mum|again|sorry|flowers|temper|cry|crying|last night|cleaned up|cooked|husband|wife)
    (flowers|sorry|apologise|apologised|cries|cried|chocolates|promises|promised) ~6 (he hits|he hit|after he|he only|never again|until next|next time|then again|every time|bruise|he did it|she hits|hit me)
    (listen|listening|learnt|learned|know|tell) ~3 (keys|key|footsteps|steps|car door|front door|engine|the way he|how he|mood) ~6 (mood|which|kind of night|drunk|hide|scared|quiet|hes in|parks|shuts|breathe|stop breathing|flinch|freeze)
    (kids|children|baby|son|daughter|dog) ~3 (hide|hides|flinch|flinches|cower|scared of|know to be quiet|go quiet|under the table|behind the sofa) ~4 (when|him|he|she|dad|her|car|voice)
    (he|she|dad|mum|stepdad) ~1 (puts|put|held|holds|had|squeezed|pressed) ~1 (his|her|both)? (hands|hand|pillow|arm|knee|forearm) ~1 (round|around|on|over|against|to) ~1 my (neck|throat|face|mouth|chest)
    (couldnt|cant|could not) breathe ~5 (he|she|hands|pillow|sat on me|on top|let go|his)
    (belt|fists|fist|boot|ruler|slipper|cane|spoon|wooden spoon) ~4 (dad|mum|he|stepdad|again|homework|marks|late|bedroom|come home|last night|for)
  `,
  'abuse_suffered.control': `
    (he|she|hes|shes|husband|wife|partner|mum|dad|boyfriend|girlfriend) ~2 (has|keeps|took|holds|got|hides|changed) ~1 (my|the|all my|all the) (passport|passports|bank card|cards|card|wages|phone|keys|money|passwords|password|pin|documents|papers|meds|shoes|medication|car keys)
    (need|have to|must|got to|allowed|ask|asking|beg) ~2 (his|her|for his|for her|permission|him|if) ~2 (permission|to go|to leave|to see|to eat|to shower|to use|to spend|to speak|allows|says yes|signs)
    (text|texts|ring|rings|call|calls|check|checks|messages|facetime|facetimes|photo|photos) ~4 (every|each) (hour|ten minutes|half hour|few minutes|20 minutes|fifteen minutes|five minutes|minute) ~5 
    (writing|write|posting|typing|logged in|log in) ~3 (library|work computer|friends phone|at work|in secret|secretly|toilet|bathroom|borrowed phone|old phone) ~6 (he|she|him|her|checks|finds|see|history|looks|reads)
    (delete|deleting|clear|clearing|wipe) ~2 (this|history|my history|the app|browser|messages|after posting) ~5 (he|she|him|her|hes|home|checks|sees|finds)
    (no|not any|any|dont have|havent got|lost all|left) ~1 (friends|family|money|phone|car|job) ~4 (because of him|because of her|since him|since i met|he doesnt|she doesnt|he hates|he wont|hes made sure|doesnt like them|doesnt like me|wont let)
  `,
  'voices.gaining': `
    (theyre|they are|someone is|people are|hes|something is|someones) ~1 (in the walls|behind the walls|under the floor|under the floorboards|in the vents|on the roof|in the wires|in my phone|in the attic|in the loft|outside again|listening in|inside my head|in my head again|in the house at night|in the mirror|in the router)
    hear (them|it|him|her|someone|people) ~1 (planning|talking|whispering|laughing|plotting|through|in the|discussing|arguing|counting|say my name|saying my name|calling)
    (presenter|newsreader|tv|telly|radio|dj|songs|adverts|number plates|billboards|strangers|streetlights|cars|weather man|newspaper|traffic lights|birds|song|lyrics) ~3 (sending|sends|talking|speaking|telling|giving|signals|signalling|messages|about|meant|blinking|flashing) ~2 (me|to me|messages|about me|signs|code|for me|signals|just for me)
    (neighbours|doctors|family|coworkers|colleagues|postman|everyone|people at work|people|they|government|nurses) ~2 (replaced|in on it|plotting|actors|working together|conspiring|put something in|poisoned|poisoning|swapped|not who they|imposters|impostors|know what i think|hear my thoughts|reading my mind|stealing my thoughts|have a file)
    (food|water|tea|milk|meds|tablets|air) ~2 (poisoned|tampered|drugged|tastes wrong|has been messed|bugged|contaminated)
    (covered|taped|unplugged|wrapped|foil|tin foil|blocked) ~3 (cameras|camera|mirrors|mirror|windows|tv|router|phone|sockets|webcam|vents|plug) ~5 (they|watch|watching|listening|see|hear|because|so|stop)
    (chosen|special mission|mission|sent by god|prophet|messiah|the signs|secret code|numbers mean|patterns|everything is connected|it all connects|it all means) ~5 (me|i|must|only|know|prove|everyone|hidden|sleep|days|nobody|understand)
    (it|the man|the thing|the figure|the shadow|the boy|the girl) ~2 (says|tells|wants|told|sits|stands|said) ~4 (hurt|burn|jump|end of my bed|corner|not to trust|not to eat|dont take|stop taking|hand over|cut|die|kill|nobody else can see|no one else sees)
    (cant tell|dont know|not sure|hard to tell|confused) ~2 (whats real|what is real|which is real|if its real|if im real|real anymore|is real)
  `,
};
