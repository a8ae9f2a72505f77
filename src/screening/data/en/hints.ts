import { type PhraseTable } from '../../matching/compile.js';

/**
 * Words that announce an end, unless a plain reason stands beside them (`quiet.explained`): "tonight's the night"
 * of somebody who has a date, "I've decided" of somebody who goes back to college.
 */
export const EN_HINTS: PhraseTable = {
  'crisis.hinted': `
    (wont|never|not going to|dont plan on|not planning on|dont intend to|no intention of) ~1 (make it|making it|see|seeing|be here|being here|be around) ~1 (tomorrow|the morning|to tomorrow|till tomorrow|to morning|through tonight|tonight out|past tonight|past this week|after tonight|to see tomorrow)
    (wont|will not|not going to) be (here|around|alive) to (read|hear|see your|see the answers|see any|find out|know)
    after (tonight|tomorrow|this weekend|today) ~1 (nothing|none of it|nobody|it wont|no more) ~2 (hurt|hurts|matter|matters|pain)
    (ive|i have) (picked|chosen|settled on) <day> $
    (said|saying) ~1 (goodbye|my goodbyes) ~3 without ~3 (noticing|knowing|realising|realizing)
    (only|just) need ~1 (the)? (courage|nerve|guts) ~1 (now|tonight|$)
    find (them|it|the letters|the note) ~1 (afterwards|when im gone|once im gone|after im gone)
    (doing|do|did) it (today|this time|for real|tomorrow|this weekend|later|now)
    (tonight|today|tomorrow|this weekend) is (the|my) (night|day) $
    (off to|going to|on my way to|ready to|soon) ~1 (see|meet) (my|him|her|them|our) ~2 (again|up there|in heaven|at last|on the other side|now|waiting)
    (made|made up|make) ~1 my mind ~1 (up)? ~1 ($|it will|itll|its|tonight|tomorrow|thursday|friday|saturday|sunday|monday|and im at peace|and i feel|finally)
    (mind|decision) (is|has been|s)? ~1 made ~1 (up)? ~1 (finally|please|and (im|i am|its|now|nobody|no one)|now $)
    (ive|i have|ive finally|i finally) (decided|chosen) ~1 (when|how|where|the day|and i feel|tonight|its|it will be)
    (my|the) plan is (set|ready|made|final|in place|simple|done|sorted|tonight|clear)
    (ive|i have|ive finally) (picked|chosen|set|circled|decided on) (the|a|my) ~1 (day|date|spot|bridge|place|time|method|way|night|hour|tree|1*|2*|3*|when|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    (theyll|they will|someone will|somebody will|mum will|he will|she will|hell|shell|police will|landlord will|the cleaner will|neighbours will|dad will|theyre going to|someones going to) ~1 (find me|find my body|come and find|be found|find what|find us)
    find (me|my body) ~3 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|in the morning|tomorrow|by then|too late|cold|first|weekend|latch|key|kids|shouldnt|dont want)
    (before|when|by the time) (they|anyone|someone|somebody|she|he|mum|dad|you|anybody) (find|finds|found|notice|notices|realise|realises|get|gets) (me|here|this|out|it) ~4
    (note|letter|letters|envelope|envelopes) ~3 (under|on|in|behind|by|inside) (the|my) (kettle|table|bed|pillow|drawer|top drawer|fridge|bible|laptop|microwave|doormat|mat|side|mantelpiece|bread bin|desk|sink|bedside|blue folder|wardrobe|keyboard)
    (leave|leaving|left) (the)? door (on the latch|unlocked|open|off the latch) ~6
    (theres|there is|left|wrote|writing|written) ~1 (a|my|the) note ~4 (kettle|mum|dad|kids|wife|husband|them|explain|explains|read|table|fridge|find)
    (lease|contract|tenancy|subscription|warranty|membership|licence|ticket|notice) ~3 (body|life|living|being alive|existence|this world|this planet|humanity|flesh|the human)
    (checking|clocking|cashing|bowing|tapping) (out|off) ~1 (on <day>|for good|permanently|of it all|of this life|of life|on friday|on saturday|on sunday|on monday|on thursday)
    no forwarding address
    (wont|will not|not going to|never|shant|dont think ill|not planning to|dont plan to) ~1 (be here|be around|be alive|be about|make it) ~1 (to see|to|when|by|next|come|my|for my|another) ~1 (my|the|next|another)? ~1 (clocks|birthday|christmas|new year|summer|winter|spring|friday|monday|sunday|alarm|thirty|forty|fifty|morning|snow|sunrise|weekend|wedding|baby|results|payday|summer holidays|cake|season|clock|leaves|blossom)
    (one|just one|only one) (more|last) (sunrise|sunset|night|sleep|day|morning|walk|cigarette|song|drink|cup|hug|episode|cup of tea|bath|breakfast|christmas|birthday) ~1 (and|then|before|left|to go|till|until)
    (sunrise|sunset|night|day|sleep|cup|bath|song|walk) ~1 (and|then) (thats|thatll be|that is|that will be) (me|it|that|all) ~1 (done|gone|finished|$)
    next (one|ones|train|trains|lorry|lorrys|bus|express) ~1 (mine|for me)
    (im|i am|ill|i will|i) ~1 (going to|gonna|will)? (end|ending|finish) (things|it all|this|it) ~1 $
    (dont|not|never|cant) ~1 (plan|planning|intend|intending|expect|expecting|aim|aiming|see myself) (to|on)? ~1 (see|seeing|be|being|make|making|reach|reaching|wake|waking|getting|get) ~3 (year|christmas|birthday|summer|winter|spring|monday|friday|sunday|week|weekend|morning|thirty|forty|fifty|august|june|july|january|february|march|april|may|september|october|november|december)
    (written|wrote|write|writing|list|listed) ~2 (of|down)? (who|whos|what) (gets|getting|get|has|goes|should have) ~3
    (easier|better|kinder) ~5 (didnt|dont|never|wont|doesnt) see it coming
    (the)? last ~1 (you|youll|you will|anyone|anybody|people|they) ~1 (hear|hears|see|sees|read) ~1 (of|from)? me
    (sorry|apologies|apologise) ~3 (person|whoever|whomever|poor sod|one|driver|cleaner|cleaners|paramedic|paramedics|nurses|stranger|dog walker) ~3 (clean|cleans|find|finds|see|sees|deal|open|opens|identify|scrape|has to|have to)
    (loaded|load) (it|the gun|the shotgun|the rifle) ~2
    (putting|put|picking|pick) it (up|down) ~2 (putting|put|picking|pick) it (up|down)
    ^ (goodbye|farewell) (everyone|everybody|all|friends|folks|world|yous|guys|mum|mom|dad|now|then|forever|x|xx|xxx|my friends|my loves|you all|you lot|lovely people)? $
    (wont|not) ~1 need ~1 (the|my|a|that) ~2 (coat|alarm|phone|ticket|passport|glasses|diary|umbrella|shoes|keys|car|boots|calendar|prescription|contact lenses) ~1 (anymore|after all|again|now|where|any more|next|come|$)
    (account|posts|profile|phone|line|name|username|inbox|chat|light|window) ~2 (will|ll|is going to|going to) ~1 (go|be|fall) ~1 (quiet|silent|dark|dead|off) ~2 (tonight|tomorrow|after|soon|now|from|for good)
    nothing (anyone|anybody|you|any of you|yous|you lot|they|people) ~1 (did|could|said|can)
    (he|she|they|mum|dad|my brother|my sister|my mum|my dad|someone|somebody|hell|shell|theyll|youll) ~1 (will|ll|is going to)? need ~1 (it|them|this|that|those|the passwords|the keys) ~1 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|when|after|soon|tomorrow|once|then)
    so (nobodys|nobody is|no ones|no one is|no one|nobody|noone|mum|they|she|he|the kids|my sister|my brother|my mum) ~2 (out of pocket|have to|left with|stuck|has to|worry|sort|pay|deal|clear|cover|going short|inconvenienced|finding)
    so ~1 (shell|hell|theyll|she|he|they|mum|the kids|you|youll) ~1 (will|ll)? ~1 (have|has|got|remember) ~1 (that|something|this|one good|a nice) ~1 ($|to remember|to keep|to hold|left|memory|of me|when|at least)
    (boxes|bags|piles|things|everything|box) ~2 (with|has|have|got)? ~1 (names|name|labels|stickers|tags) ~1 (on|for) ~1
    (know|knows) how (it|this|the story|my story|the book) (ends|finishes|will end)
    (me|myself) (included|as well) ~2 $
    including (me|myself) ~1 $
    (already|currently|right now) ~1 (on|at|up on|standing on) (the|a) (roof|bridge|ledge|platform edge|edge|cliff|tracks|parapet)
    (see|find out|discover|know|learn) ~2 (whats|what is) (on|over) the other side
    (train|express|one|<number>) ~2 (doesnt|does not|dont|wont|never|not) stop (here|at this|at my)
    (food|water) ~2 (down|out|left) ~7 (days|week|weekend) ~6 (come|find|check|look in|notice)
    (pills|tablets|meds|packet|bottle|box|strip) ~1 (is|are|re|s)? ~1 (all)? (gone|empty|finished|inside me|in me|down)
    (this|here) (is|s) (the|my) note
    (next|kinder|better|another|other) (world|life|place|lifetime) ~2 (is|will|treats|better|kinder|be|gentle|$)
    (coroner|autopsy|post mortem|mortuary|morgue|undertaker|next of kin|paramedics|whoever identifies) ~5 (guess|know|find|read|me|told|easy|written|pocket|number|sorry)
    (organs|kidneys|corneas|heart|donor card) ~5 (somebody|someone|use|card|wallet|go to|deserves|needs|side|kid)
    (wont|will not|not going to|never|shant|not planning to|dont plan to) ~1 (see|get to see|live to see|reach|turn|need) (another|my|the next|next|any more|thirty|forty|fifty|an)? ~1 (clocks|birthday|christmas|new year|summer|winter|spring|alarm|morning|snow|sunrise|blossom|season|seasons|leaves|payday)
    (wont|will not|never|not going to) be (here|around|about) ~1 (to see|to open|when|after|next|on|for) ~2 (it|mine|my birthday|change|clocks|spring|exams|results|next year|christmas|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    (wallet|id|licence|donor card|passport) ~3 (on|in) ~1 (the|my) ~1 (side|table|pocket|coat|note|front pocket|envelope)
    (everything|all|life|whole life) ~2 (i)? ~1 (own|have|owned|ever owned)? ~1 (fits|fit|is|in) ~3 (hall|boxes|box|bags|bag|labelled|suitcase) ~4 (labelled|named|names|off we go|ready|now|done)
    (wont|not) ~1 be (checking out|checking back|driving back|needing a return|coming to breakfast|unpacking|needing the room)
    ^ (off we go|here we go then|off i pop|so long|and thats that|right then|time to go|time to rest|time to sleep) ~1 $
    (today|tonight|tomorrow|saturday|sunday|friday|monday) is (the|my) (day|night|last|end|one) ~1
    (starts|start|happens|goes ahead|do it|done) (when|once|after|as soon as) ~2 (last|everyone|house|bus|train|lights|kids|hes|shes|they|mum|shift|dark|street)
    (stood|standing|sat|waiting|parked|im|i am) ~2 (at|on|by) the (level crossing|crossing|tracks|railway|train line) ~4
    (gates|barriers|lights|train) ~2 (coming|going|flashing) (down|now) ~1 $
    (only|one|last) thing ~1 (left|remaining) ~3 (list|do|is me|was me|tick|cross off)
    (no more|never another|thats the last of the|last of the|done with) ~1 (mondays|sundays|mornings|birthdays|christmases|winters|nights|alarms|tomorrows) ~1 (for me|from me|after|ever|now|$)
    ^ (so thats|and thats|well thats|thats) ~1 (it|me) ~1 (then|folks|from me) ~3 (years|thanks|thank|bye|love|been|sorry)
    ^ (so thats|and thats) (it|me) $
    (only|last) thing youll ~1 (hear|see|read|get) ~1 (from|of)? ~1 (me)?
    (drive|driving|crash|crashing|steer|steering|swerve|plough|ploughing) ~2 (into|under|off|at) ~1 (the|a|that|oncoming) ~1 (wall|tree|lorry|barrier|bridge|bridge support|traffic|truck|cliff|river|pillar|motorway|central reservation) ~8 (home|tonight|today|tomorrow|later|way|going to|planning|decided|next|this time)
    (planning|going|plan|decided|about|ready) to ~1 (drive|crash|steer|swerve|ride|cycle) ~2 (into|under|off|at) ~1 (the|a|that|oncoming) ~2
    (made sure|arranged|fixed it so|seen to it) ~2 (i|that i) ~1 (wont|cant|dont|never) ~1 (wake|wake up|be found|be stopped|be saved|survive|come back|fail)
    (countdown|counting down|timer|clock) ~5 (days|hours|sleeps|weeks) ~2
    (they|everyone|mum|dad|friends|family|she|he) ~2 (said|says|thinks|think|thought|reckon) ~1 (i|im|that i) ~1 (sounded|look|looked|seem|seemed|sound|am|was) ~1 (great|good|better|happy|happier|brighter|fine|lovely|calm|well|myself) ~6
    (thats|just|exactly|this is) how i want ~1 (it|them to remember|to be remembered|to go)
    (tap|taps|bath|engine|gas) ~1 (is|s|are)? ~1 (running|on) ~6 (lights|door|locked|off|shut|done|candle|letter|note|sorry)
    (dont|please dont|try not to) ~1 be ~1 (angry|mad|cross|sad|upset) ~2 (me|with me|at me) ~2 (tomorrow|when|after|for this|in the morning|monday|for what)
    (shoes|coat|jacket|glasses|phone|watch|ring) ~3 (folded|left|on the left|neatly|on the bank|on the bridge|on the sand|by the rail|off|taken off|side by side|in my pocket) ~8 (practised|practiced|ready|edge|water|note|last|one way|then)
    (practised|practiced|rehearsed|had a dry run|dry run|trial run|test run) ~3
    (paid for|chosen|picked|planned|sorted|arranged) ~1 (my|the|a)? ~1 (own)? (funeral|coffin|plot|cremation|urn|headstone|hymns|burial|wake)
    (cancelled|not collecting|not picking up|wont be collecting|wont be needing) ~1 (my|next|the|all my)? ~2 (meds|prescription|prescriptions|medication|tablets|repeat|repeats)
    (thisll|this will) be the day
    (you)? know the (line|rest|song|ending|lyric)
    (thinks|think|believe|believes|told|let) ~2 (im|i am|that im|her|him|them) ~3 (going on holiday|going away|on holiday|moving|better|fine|away for work) ~6 (let her|let him|let them|easier|kinder|let|dont know|no idea|truth|lie|cover)
    (pills|tablets|vodka|whisky|whiskey|gin|rum|wine|bottle) and ~2 (whisky|whiskey|vodka|pills|tablets|gin|rum|razor|bath|wine|a bath|goodnight|rope)
    good night sweet (prince|princess)
    (all|its|everything|everythings) ~1 (is)? ~1 (arranged|planned|booked|set|sorted) for (the|next|this|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday) ~1 (<number>|1*|2*|3*|first|weekend|week|end|$)
    (carry on|keep) ~1 being ~1 (lovely|kind|good|nice|gentle|you|kind to|there) ~1 (to|for) ~1 (each other|one another|yourselves|people|everyone)
    (finally|ive|i) ~1 (picked|chosen) $
    (its|it will be|itll be) ~1 the (bridge|cliff|river|train|rope|pills|sea|viaduct|tracks|roof)
    (extra|another) (week|day|month|night) ~2 (then|and then) ~1 forever
    (isnt|not|this isnt|no) ~1 (a)? cry for help ~4
    (just|its|this is) ~1 (a)? (farewell note|courtesy) ~1 ($|that|my|before|tonight)
    (bath|engine|gas) ~1 (is|s)? (run|running|on|drawn) ~4 (door|locked|out|alone|nobody|until)
    (door|doors) ~1 (is|are|s)? locked ~4 (everyones out|nobody|no one|alone|pills|blade|until|bath|note)
    (no|zero|havent got|dont have|without|made no|not making) ~1 (any)? (plans|plan|intention|intentions) (to|for|of) ~1 (be|being|still be) ~1 (here|around|alive|about) ~3
    (if you get|if you catch|if you know|if u get|you know) (my meaning|my drift|what i mean|what that means)
    (giving|gave|given|been giving) ~1 (away)? ~1 (my|all my) (stuff|things|clothes|belongings|books|records|possessions|everything) ~1 (away)? ~8
    (finally|all) sorted $
    (so|so that|after) ~5 (has|had|have|gets|get|got) ~1 (a|one last|one|one more|her|his|their) ~1 (nice|good|last|lovely|final|proper) (day|meal|christmas|birthday|weekend|memory|roast|evening|time|holiday)
    (not|wont be|arent|isnt) ~1 (bringing|taking|carrying|needing|driving) ~1 (it|them|anything|the car|me) ~1 (home|back) ~1
    if love (could|couldve|was enough|were enough|alone) ~5
    (itll|it will|itd|everything will|all will|itll all|it will all|everythingll) ~2 (be)? ~1 (quiet|over|done|dark|still|silent|finished|peaceful|better for everyone|go quiet|go dark) ~1 (soon|tonight|tomorrow|at last|finally|for good|by morning|forever|then|for me|$)
    (when|once|until|before|after) ~2 (all|it all|everything|the noise|the pain) ~1 (be|is|goes|will be|stops|ends) ~1 (quiet|over|done|dark|silent|still|finished) ~1 $
    (tide|tides|high water|low water|train times|timetable|sunrise time) ~6 (<number>|checked|tables|at)
    (im|i am|stood|standing|sat|sitting|climbed) ~2 (on|at|by|over|up on|off) ~1 (the|a) ~1 (bridge|ledge|edge|roof|rooftop|cliff|tracks|viaduct|parapet|balcony|multistorey|car park roof|railway bridge|motorway bridge) $
    (it|this) (ends|stops|finishes) (on friday|on saturday|on sunday|on monday|this weekend|tomorrow) $
    (ring|watch|necklace|medals|money|keys|locket|cash) ~3 envelope ~3 for ~3
    (date|dates|day|days|time) ~2 (in|on|circled in|marked in|down in) ~1 (my|the) (diary|calendar) ~6 (thursday|friday|saturday|sunday|monday|tuesday|wednesday|soon|tonight|tomorrow|this week|nobody|no one)
    (quick|instant|instantly|painless|high enough|survive|survivable|hurt|definitely|certain|sure) ~4 (from|off|at) ~1 (the|a|this|that) ~1 (ninth|tenth|eighth|seventh|sixth|fifth|top|twelfth|<number>)? ~1 (floor|storey|height|bridge|roof|cliff|drop)
    last orders ~3 (me|mine|life|bar of me)
    thats me (done|gone|finished|over|out)
    (dont|no need to|do not|you neednt|never mind) ~1 (save|keep|set|book|order|make|cook|lay|count|buy|get|include|wait up|hold) ~2 (me|for me|my|a place|a seat) ~3 (slice|seat|place|plate|cake|in|ticket|one|present|dinner|spot|tea|anything|up|$)
    save me a (seat|place|spot|cloud|dance|chair) ~4
    (other side|far side|end) of the rainbow
    (give|send|pass on|say) ~1 (my)? (love|best|regards|hi|hello) to (the)? (morning|sun|sunrise|world|moon|spring|everyone|you all|mum|the kids|my mum|my kids) 
    (happy|smiling|calm|okay|fine|at peace) ~2 (on|at|in|for) (the|my) (last|end|final) ~2
    (last|final) (day|night|evening|morning|hours) ~2 (happy|calm|peaceful|good one|nice|lovely)
    (so|just so|posting so|writing this so|leaving this so) ~2 (theres|there is|you have|somebody has|people know|someone knows|they know|it is) ~1 (a record|proof|known|that i|what happened|why|something)
    (bought|got|ordered) ~2 (the thing|that thing|what i needed|what i need|the last thing|the last piece|the stuff) ~6 (tomorrow|tonight|then|silence|ready|arrives|delivery|quiet|done)
    then (silence|nothing|quiet|peace|darkness|black|sleep|its over|i sleep|i rest|thats it) ~1 $
    (wont|not going to|doesnt|will not|shouldnt) hurt (at all|a bit|long|anymore|for long|much) ~2 (checked|looked|read|googled|sure|promise|said|$)
    (made|cooked|left|filled|stocked|batch cooked|frozen) ~3 (dinner|dinners|lasagne|meals|freezer|tea|food|lunches) ~4 (so they|so the kids|so mum|so he|so she|for after|so nobody|for the week)
    (long|scenic|quick|short) way (home|out|down) ~4 (river|bridge|cliff|tracks|sea|water|lake|sea|railway)
    (the one with|by) the (river|bridge|cliff|tracks) ~1 $
    (nothing|none) (left|more) ~1 (on|in) (the|my) (map|list|tank|calendar|to do list|diary|book) ~4
    (tonights|tonight is|todays|today is|tomorrows|tomorrow is|saturdays|fridays|sundays|thursdays|mondays) ~1 (the|my) (night|day|nite|one|last one|moment|hour|end) ~1 ($|all|im|i|everything|and|for it|at last|finally|no)
    (will|ll|be|being) ~2 (talking|talk|speak|speaking|thinking|think|write|writing) (about|of) me in the past tense
    past tense
    (next|this time next|by next|come) (week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday) ~3 (without me|talking about me|about me|past tense|wont be here|im not here|one less|empty chair|my funeral|be gone|be dead)
    (chair|seat|bed|desk|place|pillow) ~2 (will|ll|going to) (be|stay) (empty|cold|free|vacant)
    (pain|hurt|hurting|noise|fight|suffering|struggle|misery|nightmare) ~2 (stops|ends|is over|will stop|will end|be over|finishes|will be over|finally stops|finally ends) ~2 (on|tonight|tomorrow|friday|saturday|sunday|monday|soon|this|today|then|after)
    (ive|i have|its been|its) ~1 (seen to (that|it)|taken care of|arranged|all arranged) ~1 $
    (last|final) supper
    (night|goodnight) ~2 not goodnight
    not goodnight
    already decided
    (stopped|stop) ~3 (wanting|saying|talking|thinking) ~4 (started|start) ~2 (arranging|planning|doing|preparing|packing|acting)
    (made|making) ~1 peace with (everyone|everybody|it|god|dying|death|it all|everything|them all|myself and|leaving|going|my family|my mum|my dad) ~3
    (not|never|isnt|without) ~2 (coming|come) (down|back up|back down|back out|back in|back home|home) ~1 (again|$|this time|after|from)
    (going|walking|heading|driving|went) ~3 (not|wont|never|dont) ~2 (coming|come) (back|down|home|up)
    (stand|standing|step|lean|stood|leaning|inch|inching|get|getting|move|moving) ~1 (a|one|that)? ~1 (bit|little|step|inch)? (closer|nearer) ~2 (each time|every time|edge|platform|every day|the line|line|tracks|$)
    (edge|end) of the (platform|roof|cliff|bridge|pier|ledge) ~8 (closer|nearer|each time|every time|again|each day|lean|toes|one day|tonight)
  `,
};
