import { type PhraseTable } from '../../matching/compile.js';

/** Figures of speech and household uses of words that sound like danger. */
export const EN_IDIOMS: PhraseTable = {
  'cue.idiom': `
    (it|line|call|phone|power|signal|internet|audio|video) (cut|cuts|cutting) (off|out)
    cut myself (shaving|cooking|chopping|slicing|peeling|gardening|opening|by accident|accidentally|on a (tin|can|knife|piece of paper|nail|rose|bramble))
    cut (my|his|her|their|our) (hours|pay|benefits|losses|fringe|budget)
    (say|saying|said) goodbye to (the|my|our|this|a|that) ~1 (flat|house|place|job|car|sofa|school|office|city|town|village|summer|winter|garden|street|building|year|kitchen|desk|classroom)
    (dye|dying|dyed) ~1 (my|her|his|their|your|the|it|some)? ~1 (hair|fringe|roots|beard|wool|fabric|curtains|jeans|shirt)
    way out of (this|the|a|that) (car park|maze|town|building|shop|ikea|estate|level|dungeon|room|contract|hospital|station|supermarket)
    touched by (your|the|this|all|these|every|how) ~2 (words|kindness|story|stories|post|posts|message|messages|reply|replies|support|song|film|letter|card|generosity|care)
    (so|really|very|deeply|quite) touched
    (hurt|hurts|hurting) (his|her|their|my|your|somebodys|someones|anyones|peoples) feelings
    starving (whats|what|when|lol|could|lets|for (dinner|lunch|tea|breakfast)|after (work|school|the gym|a run|football|swimming|training))
    (watch|mind) your step ~1 (on|in|when|its|going|there|down|out)
    (dying|die|died|kill|killing|murder) (for|of) (a|an|some|the|my|to|another) (coffee|tea|cuppa|brew|drink|wee|pee|shower|nap|biscuit|pint|sleep|cake|snack|lunch|dinner|curry|holiday|break|fag|smoke|chocolate|pizza|bath|lie in|wee|good|decent|proper)
    (i|id|would|could|ill|wed) (absolutely|honestly|literally|happily|actually|gladly|just|totally|genuinely)? (kill|die|murder|maim) for
    (could|would|id) (murder|kill|demolish|smash) (a|an|some|the) ~1 (curry|pizza|coffee|tea|cuppa|pint|burger|kebab|sandwich|beer|biscuit|cake|steak|chinese|takeaway|roast|cup|bowl|brew)
    (killing|killed|kill|kills|smashing|smashed|nailing|nailed|slaying|slayed|crushing|crushed) it
    (is|are|its|was|were|theyre|been|be|this|that|thats|these|my|the|absolutely|literally|slowly|deadline|homework|essay|hayfever|heat|feet|back|knees|head|boots|shoes|heels|hangover|legs) (absolutely|literally|honestly|actually|proper|still|slowly|really|just)? (killing|kill|killed) me (lol|haha|today|softly|atm|right now|at the minute)?
    (shoot|kill|end) me now ~6 (lol|lmao|haha|😂|🤣|😅|🙃|meeting|meetings|monday|mondays|away day|homework|queue|traffic|essay|exam|shift|commute|spreadsheet|training|team)
    (mum|mom|dad|wife|husband|boss|sister|brother|she|he|nan|teacher|flatmate|girlfriend|boyfriend|landlord|they) ~1 (will|ll|would|is going to|is gonna|shell|hell|theyll|going to)? ~1 (absolutely|literally|actually)? (kill|murder|strangle|throttle) me ~1 (if|when|for|once|because) ~2 (i|she|he|they|we)? ~1 (forget|forgot|lose|lost|break|broke|spill|spilt|spilled|late|dent|dented|scratch|burn|burnt|eat|ate|miss|missed|shrunk|sees|see|finds out i|left|the car|the milk|the washing|the carpet)
    (last day|leaving do|leaving party|leavers|retire*|office|colleagues|new job|notice) ~8 goodbyes
    goodbyes ~6 (cake|office|colleagues|team|airport|station|leaving do|class|moving|removal|platform|gate|party|school gate)
    (inner critic|voice in my head) ~9 (named it|called it|told it to|tell it to|pipe down|shut up|answer back|talk back|thank it)
    (put|putting|installed|fitting|built|closed|painted|opened|walked|walk|drove|crossed|cross|cycled|ran) ~4 (bridge|cliff|cliffs|platform|roof)
    (bridge|cliff|platform|roof) ~3 (over|across) the (canal|river|stream|pond|road) ~6 (heron|ducks|duck|swan|swans|boat|boats|fish|view|sunset|train|trains|otter|kingfisher|bird|birds)
    (platform|station|tracks|bridge|crossing) ~4 (delayed|cancelled|late|queue|commute|trainspotting|buskers|busker)
    for no ~1 reason
    enough ~3 (to last|till|until|for the week|for the weekend|for the month|for my trip|for the holiday) ~4 (prescription|pharmacy|holiday|gp|review|friday|monday|appointment|chemist|collection|repeat|week|weekend)
    dead to me
    dead inside (lol|haha|lmao|😂|🤣)
    (picked|set|chosen|choosing|got|have|booked) ~1 (a|the|our) (date|day|spot|place|venue|time) ~3 (wedding|party|holiday|move|moving|christening|birthday|lunch|trip|viewing|scan|op|operation|surgery|meet up|picnic)
    everything (i|we) need for (the|my|a|our|this)
    end credits ~4 (cry|cried|film|song|music|episode|laughed|made me)
    done with (diets|dieting|dating|twitter|facebook|apps|fast fashion|winter|exams|school|uni|chores|work for|smoking|takeaways|sugar)
    (covered|cover|hid|hidden) ~4 tattoo
    (phone|wifi|internet|signal|battery) ~4 (reach|reached|get hold of|contact) me
    (house|flat|fridge|tank|bank account|nest|office|street|shop|train|pub|inbox|park) ~3 (so|is|was|be|feels|very|really) ~1 empty
    burning out
    (long|busy|rough|tiring|full on) day
    killing (me softly|time|the time|an hour|two hours|an afternoon|the mood|the vibe)
    killed (the|an|a|some) (afternoon|hour|time|mood|vibe|battery|plant|plants|cactus|engine|spider|wasp)
    (die|dying|died|dead|killed|slayed|murdered|crying|deceased|screaming) (with|of|from|laughing|at|inside laughing) ~2 (laughter|laughing|embarrassment|shame|boredom|cringe|cuteness|heat|shock|funny|joke|meme|video|cold|thirst|hunger)
    (die|died|dying) (of|from|with) (embarrassment|boredom|laughter|laughing|heat|cringe|shame|thirst|hunger|curiosity|shock)
    (died|dying|dead|ded|deceased) (laughing|lol|lmao|haha|hahaha|at this|at that|💀|😂|🤣)
    (had|has|have|got) me (dead|dying|deceased|screaming|in stitches|crying laughing|in bits|howling)
    im (dead|deceased|dying|ded|screaming|crying) (💀|😂|🤣|lol|lmao|haha|hahaha|omg|at)
    (phone|battery|laptop|car|engine|tablet|watch|kindle|plant|plants|wifi|internet|signal|conversation|chat|link|joke|tree|garden|flowers|tomatoes|basil|orchid|succulent|sourdough|boiler|fridge|telly|headphones|mouse|controller|light|lights|fire|bulb) (is|was|has|are|just|keeps|nearly|almost|totally|completely|finally|keeps on|about to|going to)? (died|dead|dying|die|dies)
    die hard
    (to|do) die for
    die (another day|antwoord)
    (dead|drop dead) (line|lines|lift|lifts|lifting|end|easy|good|chuffed|proud|nice|gorgeous|keen|weird|funny|posh|quick|simple|tired|on|serious|excited|pleased|happy|heading|headed|pool|sea|arm|leg|set|skin|leg|leaves|straight)
    (bored|worried|scared|frightened|sick|tickled|starved|flogged|freezing|frozen|knackered|hugged|loved|cuddled) (to death|to the death)
    (scared|frightened|bored|worried|annoyed|tickled|shocked|sweating|starving|frozen|laughed|roasted|melted|stressed|embarrassed) (half)? to death
    (love|loved|loves) ~2 to (death|bits|pieces)
    (death|deaths) (metal|note|star|valley|eaters|by chocolate|by powerpoint|by meetings|cab)
    like death warmed (up|over)
    (at) deaths door
    (a|the) fate worse than death
    (sudden|near) death (playoff|shootout|round|overtime)
    (catch|caught) (my|your) death
    (over|on) my dead body
    (would|wouldnt) be caught dead
    matter of life and death
    dressed to kill
    (if)? looks could kill
    (kill|killing|hit|killed) (two|2) birds
    kill* (them|em|him|her) with kindness
    (kill|killed) the (lights|light|engine|music|noise|switch)
    (kill|killer) (switch|app|whale|heels|queen|bee|workout|sudoku|track|outfit|view)
    (curiosity) killed the cat
    (it|that|this|one|they|more|walk|exercise|vegetables|gym|run|asking) (wont|wouldnt|didnt|doesnt|cant|isnt going to|not going to) kill (me|you|us|him|her|them|anyone)
    what doesnt kill (you|me|us)
    (dont|not) (shoot|kill|murder) the messenger
    (shoot|drop|ping|fire|shot) (me|us|him|her|them|you) (a|an|over a) (message|messages|email|text|note|line|dm|pm|reply)
    (shoot|shooting|shot) (my|the|a|some|his|her) ~2 (shot|film|roll|hoops|photos|pictures|video|wedding|portrait|breeze|scene|pool|rapids|penalty|par|goal)
    (long|big|bad|good|worth a|flu|booster|covid|mug|coffee|head|free) (shot|shots)
    (cut|cuts|cutting) (down|back|the grass|the lawn|my hair|the hedge|the cake|bread|carbs|sugar|out sugar|out caffeine|out dairy|corners|coupons|the crap|to the chase|the cord|my nails|his nails|ties|contact|him off|her off|them off|the wood|fabric|patterns|onions|veg|vegetables|flowers|a deal|short|class|classes)
    (cut|cutting) (him|her|them|people|everyone|my _|toxic people) (off|out|some slack)
    (cut) (me|him|her|us|yourself|them) some slack
    (cut|cutting) (my|the|a) ~1 (finger|thumb|hand|foot|knee|chin|lip) (on|while|with|chopping|slicing|cooking|opening|shaving|doing|making|by accident|accidentally)
    (clear|clean|paper|first|final|pay|power|short|hair|price|crew|director*) (cut|cuts)
    cut (glass|flowers|grass|price|throat competition)
    (slit|slits) (skirt|dress|eyes)
    (hang|hanging|hung) (out|on|in there|up|around|about|the washing|the picture|the pictures|washing|pictures|curtains|the curtains|shelves|my coat|my hat|with|over|tight|basket|baskets|loose|off the|from the|decorations|lights|the lights|bunting|paintings|a picture|a mirror|wallpaper)
    (jump|jumped|jumping) (off|from) the (sofa|couch|page|bandwagon|wall|swing|swings|bus|diving board|top board|high board|bed)
    (jump|jumped|jumping|jumps) (in|into|on|to|ship|at|scare|rope|for joy|the gun|the queue|through hoops|start|leads|out of my skin)
    (bomb|bombed|bombing) (it|the|my|that|an|a|out) ~1 (interview|exam|test|presentation|driving test|gig|audition)?
    (blow|blew|blown|blowing) (off steam|my mind|me away|my nose|bubbles|the budget|up balloons|out the candles|out candles|hot and cold|over)
    (drown|drowning|drowned|buried|swimming|snowed) (in|under) ~1 (laundry|paperwork|emails|email|work|homework|marking|washing|admin|deadlines|coursework|forms|nappies|spreadsheets|chores|dishes|cuddles|gravy|sauce|books|revision|assignments|essays|boxes|meetings|kittens|ironing|toys|lego|tea|snot|dog hair|cat hair)
    drown my (sorrows|chips|food|pancakes|plants|succulent) (in)?
    (overdose|overdosed|overdosing|od|oded|oding|binge|binged|high) (on|of) ~2 (crisps|chocolate|telly|tv|netflix|caffeine|coffee|sugar|cake|cheese|sunshine|vitamin*|biscuits|carbs|christmas|mince pies|podcasts|crosswords|cuteness|cute|tea|sweets|haribo|pizza|youtube|tiktok|sushi|baking|bake off|sunday roast|turkey|reality tv|box sets|memes|garlic|serotonin|strictly|friends|news|ice cream|pasta|toast|popcorn|doughnuts|donuts|pasta|books)
    (murder|murdered|murdering|murders) (on the dancefloor|mystery|mysteries|the song|a song|karaoke|that song|another sock|a sock|the sofa|my slippers|a toy|the toilet roll|the english language|podcast|a whole|an entire|the curtains|a curry|a pint)
    (cat|dog|kitten|puppy|rabbit|baby|toddler|hamster) ~3 (murder|murdered|killed|destroyed|slaughtered|attacked|stabbed|murders|kills)
    (blue|bloody|screaming) murder
    get away with murder
    (stab|stabbing) (at|pain|pains|in the dark|sensation)
    (stab|take a stab|had a stab) (at)
    (stabbing|shooting|killer|splitting|crippling|burning|throbbing|murderous) (pain|pains|headache|migraine|back pain|cramps)
    (pull|pulling|pulled) (the plug|my hair out|the trigger) (on|over|and)
    (pull|pulled) the trigger on
    (bite|bit|dodge|dodged|sweat|sweating) (the|a) bullet*
    bullet (journal|point|points|proof|train)
    (end|ended|ending|finished|finish) it (with|amicably|on|between us|the relationship|after|i mean the|with him|with her|over text)
    (ended|end|ending) (things|it all) with (him|her|them|my|the|a)
    (end|ending|at the end) of my tether
    at (the end of my|my) wits end
    (end|ending) the (day|night|week|year|call|session|evening|lesson|shift) (on|with|in|by)
    (over|out of|off) (the moon|this world)
    (at|in|finally|more|made my|found|feeling|feel|felt) (at)? peace (with|about|of mind about) (my body|my past|my scars|my weight|the past|how|being|myself|food|having)
    (peace|calm) (and quiet)
    (rest|rip) in peace (to)? (my|the) (phone|laptop|car|kettle|hoover|sourdough|houseplant|plant)
    (beat|beating|kick|kicked|punch|punching|smash|smashed) ~3 (punchbag|punch bag|pillow|cushion|mattress|eggs|drums|drum kit|traffic|rush|personal best|high score|record|clock|odds|boss|level|depression|anxiety|cancer|addiction|ball|football|goal|bag|habit)
    (beat|beating|beaten) (myself|yourself) up (about|over|for)
    (hit|hits|hitting) (the gym|the sack|the hay|the road|the shops|the nail|me that|me hard|me like|a wall|the wall|the spot|differently|different|rock bottom|my goal|a milestone|refresh|snooze|send|100|record|home)
    (punch|punched) (the air|above)
    (suicide|kamikaze) (squad|runs|sprints|drills|lunges|burpees)
    (crash|burn|burned|burnt|crashed) (out|and burn|diet|course|mat|helmet|on the sofa|on the couch)
    (explode|exploded|explosion) (with|of) (joy|colour|laughter|pride)
    (sick) (of|to death of|and tired of)
    (want|wanted) to (curl up|crawl into a hole|hide under the duvet|the ground to swallow me|disappear into the sofa) (and die)? (of|from|with) (embarrassment|shame|cringe)
    (nearly|almost|literally|practically|basically|actually) (died|dead|killed me|killed myself|die) (of|from|laughing|on|when|trying|running|climbing|with|tripping|at)
    kill (myself|me) (laughing|if i have to|on the stairs|on these|on that)
    (killed|killing) myself (laughing|on the|tripping|trying|at the gym|in the gym|for this job|for that company)
    (nearly|almost) killed myself (on|tripping|slipping)
    break (a leg|the ice|the bank|my heart|into song|the news|up|down the|even|bread)
    (attack|attacked|attacking) (the|a|my) (ironing|washing up|garden|cleaning|kitchen|weeds|pile|list|housework|hedge)
    (wasted|blasted|smashed|hammered|wrecked|knackered|shattered|destroyed) (my|by|after|from|today|lol|the)
    (fight|fighting) (for|over) (the|a|my) (remote|duvet|last|seat|parking|plug)
    (burn|burnt|burned|burning) (the|my) (toast|dinner|rice|cake|tongue|mouth|bridges|candle|calories|chilli|food)
    (on|off) the (edge|ledge) of (my|the|your|our) (seat|sofa|bed|season|sofa|town)
    (letting|let|leaving|left|give|gave|giving|given) ~4 (charity shop|oxfam|goodwill|declutter|decluttering|freecycle|car boot|vinted|ebay|moving|downsizing|clear out|clearout|marie kondo)
    (as|to) (hell|fuck|shit|crap|anything)
    (shit|crap|pissed) (myself|ourselves) laughing
    the (bomb|shit|bees knees)
    (sell|sold) my soul
    (skeleton|skeletons) in the
    (join|joining|see|seeing) (my|our|the) ~2 (for|at|on) (a|the)? (lunch|dinner|coffee|tea|drinks|weekend|holiday|christmas|party|film|walk)
    (wish|wished) the (floor|ground|earth) would (swallow|open)
    ghost* (me|him|her|us|town|train|pepper|story|stories|hunt)
    (blood) (pressure|test|tests|sugar|sugars|orange|oranges|donor|donation|bank|count|results|work|type|moon|relative|group|thinners)
  `,
};
