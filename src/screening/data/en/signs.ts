import { type PhraseTable } from '../../matching/compile.js';

/**
 * Signs of danger that may each have a harmless reason: something to do it with, a place, a time when nobody is
 * near, no way back. quiet-decision.phase.ts weighs how many kinds of them a text has.
 */
export const EN_SIGNS: PhraseTable = {
  'sign.at_hand': `
    <means> ~4 <beside>
    (holding|hold|gripping|clutching|staring at|looking at|sat with|sitting with|sat here with|counted|counting|counted out|lined up|laid out|emptied|loaded|unwrapped|sharpened|tied|hid|stashed|saved|hoarded|stockpiled|collected|packed) ~3 <means>
    (bought|got|ordered|picked up|collected|found|stole|took|borrowed|have|ive got) ~3 <means> ~5 (so nobody|nobody asked|no one asked|different shops|different chemists|different pharmacies|to be sure|just in case|enough|for later|for tonight|for it|this time|on the way home|in cash|on my way home|today|yesterday|this morning)
    (rope|noose|gun|razor|blade|blades|hosepipe) (is|s|are)? ~1 (in|on|under|by|over|round|up|arrived|came|here|ready|tied)
    (gun|rifle|shotgun|pistol) ~3 (loaded|drawer|lap|cabinet|safe|mouth|table|bed)
    (loaded|load|loading) (it|the gun|the shotgun)
    (guns|ropes|pills|knifes|razors|blades|nooses|tablets) ~1 (on|in|under|next|right|here|out)
    (turning|turn|spinning|rolling|holding|passing) it ~1 (round|over|in my hand|in my fingers|around)
    (counted|count|counting|lined|laid|put|set|tipped|poured|emptied|spread|got) (them|it|everything|it all|them all) (out|up|all out|ready|in a row|on the table|on the bed|in front of me|in my hand)
    (picking|pick|picked|putting|put) it ~1 (up|down) ~3 (picking|pick|picked|putting|put) it (up|down)
    (know|worked out|looked up|calculated|read) ~3 (how much|how many|what dose|what amount) ~3 (is|would be|it takes|i need|takes|to) ~1 (too much|enough|take|lethal|fatal|do it|kill)
    (enough|plenty|more than enough) (of them|of it|here|now|saved|put by|for|to do)
    (put|putting|been putting|saving|keeping|stashing|storing|hiding) ~3 (by|aside|away|back) ~3 (weeks|months|days|while|since)
    (thatll|that will|that should|that ought to|should) (do|do it|be enough|be plenty|do the trick|do the job)
  `,
  'sign.place': `
    (im|i am|ive|am|standing|stood|stand|sat|sitting|sit|parked|park|walk|walking|walked|driving|drove|heading|climbed|climbing|back|here|waiting|wandering|pacing|up|out|keep going|going|been) ~1 (here|now|back|up|out|down|just|already)? ~1 (on|at|to|by|near|over|onto|off|towards|along|up on|up at|to the edge of|on the edge of|at the top of|on top of|on the wrong side of|at the edge of|under) (the|a|that|this|my) ~2 <drop>
    (edge|top|wrong side|other side|far side|middle|side|end|lip|roof) of (the|a|that) ~1 <drop>
    (found|picked|chosen|know|checked) (the|a|my|that) ~1 (spot|place|bridge|tree|cliff|beam|branch|ledge|bit of track)
    (cliff|roof|bridge|ledge|viaduct|top floor|high up|balcony) ~4 (long way down|whole valley|drop|wind|cold|view|looking down|one step|barrier|over the side|feet)
    (can)? (hear|see|feel) the (trains|train|water|waves|river|lorries|traffic|drop|tracks|sea) (from here|below|under me|beneath me|coming|down there|from up here)
    long way down
    (<number>|am|pm|midnight|dawn|sunrise|<day>) ~1 (the|that) ~1 <drop>
    next (one|train|lorry|bus|wave) ~1 (is|s)? ~1 (mine|for me|me|my one|the one)
    (train|tide|lorry|lorries|express|trains) ~4 (at|in|due|comes|come|goes|go|passes|pass|through|fast) ~2 (<number>|fast|slow|minutes|stop|full speed|here)
    (rail|railing|railings|barrier|parapet|ledge|edge) ~4 (hands|fingers|cold|feet|wind|climbed|over|holding on|letting go|let go)
  `,
  'sign.act': `
    (going to|gonna|will|ill|im|about to|might|think ill|then ill|then im|so im|so ill|gunna|just|ready to|could|can|to) ~1 (just|finally|actually|really|still)? (take them|taking them|take it all|taking it all|swallow|swallowing them|jump|jumping|step off|stepping off|step out|stepping out|step in front|jump in|pull the trigger|use it|drive into|drive off|drop off the edge|go under|walk in|end things|ending things|end this|ending this|go through with it|going through with it)
    (i)? (did it|done it|ive done it|took them|ive taken them|its done|i did something|ive done something) ~1 (now|already|$|and|im|arms|finally|bad|stupid|sorry)
    the one thing
    (take|taking|swallow|swallowing|neck|necking|down|downing) ~1 (the lot|them all|all of them|the whole lot|every last one|every single one)
    (find|found|get|got|write|wrote) ~1 (the)? (strength|courage|nerve|guts|bottle) ~3 (at last|finally|tonight|now|this time|to do)
  `,
  'sign.no_return': `
    (dont|do not) ~1 (look|come looking|search|come|go looking) for me
    whatever happens (tomorrow|tonight|to me|after)
    (then|and then|after that) (im|ill be|i am) gone ~1 $
    (not|never|wont|no|isnt|doesnt|dont) ~3 (walk back|walking back|drive back|coming back|come back|coming home|come home|coming down|come down|coming up|coming back up|be back|coming in again|be coming back|returning|return|getting off|coming out again|turning back|turn back|come out again) ~1 (up|down|home|out|this time|from|again|$|here|after|in|anymore|afterwards)
    (be|ill be|im|i will be|everything|all|be long|long) (gone|over|finished|quiet|asleep for good|out of here|out of the way|out of your hair|out of everyones hair|off your hands|a memory|a photo|somewhere else) ~1 (by|before|after|when|soon|tomorrow|tonight|then|long before|and|for good)
    (wont|not|never|shant) ~2 (see|seeing|need|needing|be needing|want|wanting|be using|use|make it to|be there for|be here for|be around for|have|miss|meet|turn) ~2 (new year|christmas|my birthday|the summer|next week|next month|next year|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|tomorrow|morning|the morning|spring|summer|winter|alarm|it again|snow|birthday|an alarm|the coat)
    (no|have no|wont have|got no|whats the) (use|need|point) ~1 (for|of|in|to) ~2 (friday|monday|saturday|sunday|week|tomorrow|next|alarm|diary|calendar|money|christmas|plans|phone|coat|coats|it|them|set) ~1 (anymore|now|after|where|any more|$|an)
    (dont|not|never) ~1 (plan|planning|intend|intending|expect|expecting|aim|aiming|mean) (to|on) ~1 (see|seeing|be|being|make|making|have|having|reach|reaching|wake|waking|come|coming) ~4
    (for good|for ever|once and for all|the very last time|for the last time)
    (forever|permanently|eternally)
    (not|wont be|isnt|wasnt) ~1 (much|many|long) ~1 (longer|more|left|now|to go|till|until)
    (past tense|in the past tense|used to be me|was a nice|was here)
    (nothing|no one|none|nobody) ~1 (left|more|else) (to do|to say|to sort|to lose|to keep|to wait for|to tidy|to pack)
    (chair|seat|bed|room|desk|place|spot|locker) ~2 (will|ll|is going to|gonna|be) ~1 (be)? (empty|free|yours|spare|available|vacant|going spare)
    (it|this|everything|it all|all) ~1 (stops|ends|finishes|is over|be over|all over) (on|tonight|tomorrow|this|by|at|after|friday|saturday|sunday|monday)
  `,
  'sign.last': `
    (last|final) (ever|time|night|day|one|thing|post|message|walk|meal|supper|bath|shift|cigarette|drink|cup|tea|sunset|sunrise|song|word|words|laugh|weekend|bus|train|goodnight|hug|look|bit|kiss|pint|party|lunch|dinner|tomorrow|sunday|evening|morning|episode)
  `,
  'sign.errand': `
    (going to|gonna|will|ill|about to|then ill|then im|so im|so ill|gunna|ready to) ~1 (just|finally|actually|really|still)? (do it|doing it|do this|doing this|let go|letting go|finish it|finishing it|finish this|do the one thing|get it over with|go over|going over)
    (except|only|just|but) (for)? ~1 (the|that) ~1 (one|last|final) (thing|step|job|part|bit)
    (go|going|walk|walking|drive|driving|off|heading|nipping|popping|slip|slipping) ~1 (down|out|up|back|off|over) ~1 (to|into|onto|on) (the|a) (garage|shed|woods|forest|bridge|river|sea|water|cliff|cliffs|beach|tracks|railway|lake|reservoir|roof|loft|attic|quarry|station|motorway|barn|cellar|basement|pier|weir|canal)
  `,
  'sign.leaving': `
    (im|i am|ill be|i have to|i must|ive got to) (going|go|off|leaving|leave) ~1 (now|soon|then|$)
    booked ~1 (a|the|myself)? ~1 (room|hotel|cabin|cottage|airbnb)
    (next|kinder|better|another|other) (world|life|place|lifetime|side)
    (my)? (body|corpse|remains|ashes|organs|funeral|coffin|headstone|obituary|eulogy|coroner|autopsy|morgue)
    (catching|catch|getting|caught|missed|waiting for|on) (the|my|that|a) ~1 (last|early|late|night|final|big|long)? (bus|train|boat|ferry|flight)
    (leaving|leave|left|quitting|quit|exiting|getting off|ducking out of|slipping out of) ~1 (the|this|your) (party|game|ride|stage|building|chat|server|room|show|planet|rollercoaster|table|world|match) ~1 (early|now|tonight|soon|for|before|$)
    (long|big|last|eternal|permanent|proper|endless|forever|final|very long) (sleep|nap|rest|holiday|lie in|break|swim|goodnight|night|goodbye|walk off|drive)
    (going|go|heading|head|off|on my way) ~1 (home|away|somewhere|where|to where|to a place|to the place) ~2 (for good|better|quiet|nothing hurts|no one|nobody|nothing|safe|warm|peaceful|forever|kinder|light|at last)
    (see|seeing|join|joining|be with|meet|back with|visit|hug|hold) (my|him|her|them|you|our) ~2 (again|soon|up there|there|at last|on the other side|dad|mum|mom|nan|gran|grandad|son|daughter|brother|sister|baby|boy|girl|wife|husband|twin|boys|girls)
    (swim|walk|drive|row|wade|sail) (out|off|away|into|until|till|so far|as far as) ~4
  `,
  'sign.exit': `
    (next|kinder|another) (world|life|lifetime)
    my (corpse|remains|ashes|organs|funeral|coffin|headstone|obituary|eulogy|autopsy|body)
    (eternal|permanent|endless|forever|final) (sleep|nap|rest|swim|goodnight|night|goodbye)
    (going|go|heading|head|off|on my way) ~1 (home|away|somewhere|where|to where|to a place|to the place) ~2 (for good|nothing hurts|no one|nobody|forever|kinder|at last)
    (see|seeing|join|joining|be with|meet|back with|hug|hold) (my|him|her|them|our) ~2 (up there|at last|on the other side)
    (swim|walk|drive|row|wade|sail) (out|off|away|into|until|till|so far|as far as) ~2 (sea|water|waves|lake|river|dark|cannot|cant|no return|not|never) ~1
    (heaven|the angels|afterlife|valhalla|rainbow bridge|eternity|oblivion)
    (one way|single) (ticket|trip|flight|journey)
    (checking|check|clocking|bowing|bow|opting|opt|tapping|tap|cashing|cash) (out|off) ~1 (early|now|tonight|today|tomorrow|for good|of it|of life|soon|$)
    (logging|log|signing|sign|clocking|dropping) (out|off) ~1 (for good|forever|for ever|of life|for the last time|permanently)
    (handing|handed|hand) ~1 in my (notice|resignation|badge|keys|cards) ~4 (life|living|humanity|existence|this|not at work|not work|to life|not the job|on|being)
    (notice|resignation|eviction|lease|contract|subscription|membership|warranty|licence|tenancy) ~5 (life|living|existence|this body|my body|the human|being alive|humanity|this world|this planet)
    (end|final|closing|roll|last) (credits|curtain|whistle|bell|call|act|chapter|page|scene|lap|round|boss|bow|reel|orders|stop|exit|encore|episode|level)
    (lights|light) (out|off|going out) ~1 (for|soon|tonight|now|forever|$)
    (no|not|wont|without|dont) ~2 (respawn|respawning|extra lives|second season|sequel|save file|save point|continue|continues|encore|next episode|next season)
    (sleep|rest|lie down|be quiet|be still) ~1 (for good|forever|for ever|properly|at last|finally|without waking|and not wake)
  `,
  'sign.irony': `
    not (the|that) (travel|holiday|work|fun|nice|good|usual|normal|job|flat|gym|bus|film|romantic|sleepy|sleep|beach|medical|hospital) (kind|sort|type|one|way)
    (and not|dont mean|i dont mean|not talking about|im not on about|not on about) ~1 (the|that|a|my|at) ~1 (app|game|flat|job|office|work|holiday|website|forum|phone|internet|hotel|travel|train|gym|pub|film|book)
    (if you know you know|iykyk|you know what i mean|you know the one|you know what that means|if you get it you get it|read between the lines|you do the maths|make of that what you will)
  `,
  'sign.alone': `
    (nobody|no one|noone|not a soul|none of them|no one else|nobody else) ~1 (will|ll|is|s|be|was|to)? ~1 (be)? (home|in|here|around|about|back|awake|up|there|near|works|expecting me|due|looking|coming) ~1
    (house|flat|home|place|ward|street|building|road|everything) ~2 (to myself|empty|quiet|is asleep|asleep|to go quiet|goes quiet|has gone quiet|dark|silent|all mine|to be quiet|is quiet)
    (when|once|after|before|as soon as|until|till|while|soon as) ~1 (my|the|everyone|everybody|they|mum|dad|he|she|hes|shes|theyre|kids|house|wife|husband|all) ~4 (asleep|sleeping|sleep|sleeps|bed|out|leaves|left|gone|home|back|goes|go|work|school|wakes|wake|quiet|away|dads|mums|falls asleep|fall asleep|drops off|dropped off|nods off|holiday)
    (told|texted|rang|phoned|emailed|let) ~1 (work|my boss|school|them|everyone|uni|my manager|the office|mum|my mum|him|her) ~2 (im|i am|i was|that im|i have|ill be|ive got) ~2 (off sick|sick|ill|busy|away|asleep|fine|a migraine|working|a cold|at a friends|staying|sleeping|ok|okay|unwell)
    (nobody|no one|noone) ~1 (knows|know|told|has a clue|suspects|notices|noticed|asked|asks|saw|sees|guessed|has any idea|expects|would guess|will guess) ~2
    (dont|not|never) ~1 (see|saw|seen) it coming
    (phone|mobile) ~2 (off|switched off|turned off|at home|in the river|dead|at <number>|percent|battery|on airplane|in the bin|left behind|last)
    (got|have|thats|theres) ~1 (<number>|a few|couple of|an) (hours|hour|minutes|mins) (until|till|before|alone|to myself|so|left|thats|on my own|which|is)
    (by myself|on my own|alone) ~2 (tonight|now|in the|here|all night|all weekend|at last|finally)
  `,
  'sign.soon': `
    <soon>
    (at|around|about|by|before|for|its|alarm|til|till) <number> ~1
    (<number>|few|couple of) (minutes|mins|hours|hour|days|sleeps|more days|more sleeps)
    (next|any) (one|minute|train|lorry|time|moment)
    (wont be|not) long (now|till|until)
    (nearly|almost|about) (time|there|done|ready|over)
    (its|tonight is|tonights|todays|this is|tonight will be|tomorrow is|tomorrows|saturdays|sundays|fridays|mondays) ~1 (the|my|time) ~1 (night|day|nite|time|moment|one|when)
    on the (1*|2*|3*|first|second|third|fourth|fifth|tenth|twentieth|last)
    the (1*|2*|3*)
  `,
};
