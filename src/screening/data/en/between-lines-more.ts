import { type PhraseTable } from '../../matching/compile.js';

/**
 * English: the grave ones among the signs dropped between the lines (no way back, nothing after a date, an exit in
 * a picture).
 */
export const EN_BETWEEN_LINES_MORE: PhraseTable = {
  'sign.no_return': `
    (thatll|that will|that can) be the (one|bit|day|version|memory|face|laugh) (they|she|he|you|the kids) (keep|keeps|remember|remembers|have|get)
    (outlast|outlasts|outlasting|outlive|outlives|outliving) me
    longer than (me|i will|i did|i managed) $
    (dont think|doubt|not sure) (ill|i will) need ~1 (till|until|that long|all of it|the rest|the whole|it that long)
    (will|ll) have to (surprise|please|bother|annoy|feed|wake|charm) (someone|somebody) else
    (dont|wont|no longer) need to (be|get|keep|stay) (well|better|strong|fit|good|sober|clean|warm|healthy|brave|awake) ~1 (for|anymore|any more|now|after|much longer)
    (future|exam|exams|year|season|summer|winter|christmas) ~1 im not (sitting|having|getting|seeing|in|part of|coming to|here for|around for)
    (im|i am) only (here|around|about) (till|until) <day>
    (dont want|so) ~1 (anyone|nobody|no one|somebody|someone|mum|the kids|them) ~2 (letting|lets|let|walking|walks|walk) ~1 (themselves|herself|himself)? in (on|$)
    not to come in but ~1 (ring|call|phone|wait)
    (return|returns|return ticket) ~1 (nah|nope|no need|not needed|no thanks)
    i ~1 (wont|will not|shant) (need|be needing|want|be wanting) (one|it|them|any|that) $
    (there|it|that) (wouldnt|wont|isnt|will not) be (one|any|a next one|another|a next time) $
    (after|past|from|beyond) (january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|friday|saturday|sunday|monday|tuesday|wednesday|thursday|then|that) ~3 (blank|empty|nothing|white|stops|dark|bare|clear|a blank)
    (then|after that|and that) ~1 (im|i am|ill be|i go) (away|off|gone|out|outta here|finished|no more|history|past caring) $
    (only|just) want to see ~5 (and then|then) (stop|go|rest|sleep|thats me)
    (nothing|nobody|no one|noone|none of them|not a soul) ~4 (miss|misses|missing|needs|need|needing|wait for|waits for|waiting for|depends on|relies on|owes) me ~1
    (last|only) (thing|one|person|creature|soul|living thing) ~4 (needed|needs|need|depended on|depends on|relied on|relies on|waited for|waiting for) me
    (all|only) ~3 left ~4 (is|are) (one|a|two) ~3 (for the morning|for tomorrow|for breakfast|for tonight)
    (off|from|leaving|left) the (servers|server|app|grid|internet|guild|roster|payroll|register) for good
    (no need|dont need|neednt|no rush|no point) to ~1 (rush|hurry|bother|worry|chase|ring|post|send|process) ~1 (with|about)? ~4 (application|form|forms|referral|refund|replacement|parts|order|claim|appeal|renewal|results|housing) ~1 (now|anymore|any more)
    (packed|bag|bags|case|suitcase) ~3 (with nothing|nothing in it|empty|one thing in it)
    (until|till|before) (spring|the thaw|april|march|the snow|easter|the walkers|the season) ~3 (comes|finds|melts|find|goes up|walks|suits me)?
    (nobody|no one|noone) (will|ll|goes|walks|comes|ever|is going to) ~3 (up there|down there|out there|that way|past there|by there|near there) ~2 (till|until|before|in winter|at night|after|this time)
    (not|never|wont be|isnt|wasnt) ~1 (renewed|renewing|renewable|extended|extending) ~1 $
    (phone|phones) ~2 (face down|in the glovebox|in a drawer|in the canal|in the sink|in the bin|in the boot|smashed|wiped|in two|snapped)
    (no more|no) ~1 (paydays|mondays|birthdays|alarms|rotas|shifts|exams|invoices|deadlines|school runs) (after|for me|past|to)
    one less ~2 (birthday card|christmas|stocking|present|name) ~2 (to|next|this)
    (sons|son|daughters|daughter|kids|wife|husband|sister|brother|family|boys|girls|mum) ~1 (will|would|ll|are going to) ~1 (choose|pick|play|want|read|use) ~2 (anyway|when|afterwards|for me)
    (this|next|that|friday|monday|saturday|sunday|thursday|tuesday|wednesday) ~1 (week|month|year|time|season|term|raid|session|match)? or (any|ever|the next|any other) ~1
    (wont|not going to|not gonna) be (handing|turning|sitting|doing|finishing|submitting|taking|collecting|picking|opening|wearing|reading) (it|this|that|them) ~1 (in|up|$)
    ^ ~1 (it|that|which) was (yesterday|last week|last night|this morning|today|monday|friday|sunday|saturday) $
    (birthday|christmas|wedding|exams|results|xmas|graduation|funeral) (it|that|which) was (yesterday|last week|today|last night|this morning)
    (no|without|not) ~1 (return|way back|return ticket|bag|luggage|suitcase|toothbrush|sat nav|charger|overnight bag|change of clothes|phone charger) ~1 (needed|no return|packed|$|and no|just a|no bag)
    (outward|outbound|outgoing) ~1 (only|leg|$|journey)
    (only|just) (going|travelling|needed|need|needing|paying|paid|booked|heading) ~1 (the)? (one way|there|one stop|outward) ~2
    (one stop|there) and not back
    (given|giving|give|gave|allowed|allowing|promised) (myself|me) ~1 (until|till|til|to|up to) ~2 (weekend|friday|saturday|sunday|monday|tuesday|wednesday|thursday|tomorrow|tonight|end of|first|birthday|christmas|new year|spring|1*|2*|3*) ~1 $
    (longer|more|better) ~1 (life|time|years|run) than (im|i am|ive) ~1 (giving|given|getting|having|allowing|leaving|got)
    (no|isnt a|not a|wont be a|never a|without a) <day> ~2 (in|on) (my|the) (diary|calendar|planner|phone|week|wall)
    (line|cross|x) ~1 (under|through|after|on) <day>
    (bought|got|planned|cooked|ordered|packed|booked|arranged|made|have|theres) ~1 (nothing|no food|no plans|no milk|nothing planned) ~1 (past|for after|after|beyond|from) ~1 (<day>|that|then|the weekend|the 1*|the 2*|the 3*|friday night)
    one (for|each) ~1 each ~1 (morning|day|night|breakfast) ~1 (left|remaining|to go|until)
    (<number>|couple of|few) ~1 (sleeps|nights|mornings|sunsets|sunrises|breakfasts|showers|shifts|doses|teabags|tea bags|cigarettes|fags|days) (left|to go|remaining|more) ~1 ($|and|then|like|but)
    day (0|zero) ~2 (countdown|calendar|count|wall|chart|today)
    (wont|not going to|not gonna|never|shant|will not) ~1 be ~1 (here|around|about|there|one) ~2 (for|when) ~1 (the|my|that|it|any|them|next) ~2 (lorry|bins|binmen|new term|results|harvest|flowers|bulbs|snow|clocks|renewal|leaves|birth|reunion|wedding|season|spring|summer|winter|christmas|rent|post|parcel|update|dlc|sequel|blossom|refund)
    (as|since|because|cos|when|and) i ~1 wont be (here|around|about|there|in|needing|using)
    (no|not|any) ~1 (next|another|following) (week|month|term|season|winter|year) ~1 (for me|in it|on it|at all)
    (wont|not|never) ~1 (need|needing|be needing) ~3 (past|after|beyond|from) ~1 (tonight|tomorrow|<day>|the weekend|this|that|then|sunday)
    (there will be|therell be|theres|there is|be) no need (for|of|to|$) ~1 $
    (not|never|havent) ~1 (taken|got|bought|brought|get|buy) ~1 (out)? ~1 (the|any|my) (winter|summer|spring|christmas|autumn) (things|clothes|coat|coats|decorations|bulbs|tyres|duvet|presents)
    (phone|phones|mobile|heating|line|laptop) (is|s|goes|will be)? ~1 off ~1 (after|from|once|when) (this|tonight|now|that|here|i)
    not (charging|charge|refilling|topping|renewing|recharging) (either|it|mine|up|that|this|anything|again)
    (after|past) (<day>|that|then|the weekend|tonight|tomorrow) (theyre|its|hes|shes|they are|it is|all|everything|the) (hers|his|yours|theirs|somebody elses|someone elses|up to|rest)
    ill have (gone|left|been|finished|stopped|flown) ~1 ($|by|before|and|already)
    (gone|past|away|out|over|off) ~5 before (she|he|they|anyone|mum|the kettle|the kids|you|anybody) ~3 (boils|boil|wakes|wake|opens|open|notices|notice|gets in|gets home|looks|look|knocks|reads|sits down|get up|gets up)
    (be|past|over|out|beyond) ~2 (harbour wall|horizon|the reef|the breakwater|the tree line|the last house|the gate|the headland|the buoy) ~1 (before|by|when|and)
    (further|longer) than (im|i am) (paid|booked|planned|staying|going|here)
    (tomorrow|tonight|friday|saturday|sunday|monday|this week|the weekend) (it|this|everything|it all|all of it|all this) ~1 (stops|ends|finishes|is over|is done|goes quiet)
    (whole|only|entire) (plan|plans) ~2 (tomorrow|the week|the weekend|ahead|for me)
    (nobodys|nobody is|no ones|no one is|noones) ~1 (expecting|waiting for|looking for|missing|due to see) me ~2
    nothing left to (sort|sign|pay|return|tidy|post|hand over|finish|arrange|pack)
    (where|the place|place) ~1 (im|i am) ~1 (going|headed|heading|off to) ~1 (theres|there|you|they|nobody|no one|its|i|needs) ~1 (no|wont|dont|isnt|need|cant|doesnt|never|always)
    (i)? (kept|keeping|keep|did) my (promise|word|side|end of) ~3
    no (rematch|respawn|respawning|continue|continues|checkpoint|new game|sequel|encore|refund|forwarding|exit survey|reconnect|patch|extra time|second half)
    (not|isnt|its not|im not) ~1 (coming|getting|being) (back|renewed|extended|continued) (on|up|for|after|this|$)
    (going|gone|off|being) ~1 (nowhere|quiet|dark|offline) (after|from) ~1 (tonight|this|that|<day>|then|here)
    (i am|im) not (going back|staying) and (i am|im) not (staying|going back)
    empty (chair|seat|place|desk|bunk|hook|peg|bed) ~1 ($|at|where|from|by)
    ^ ~1 (me|then me|just me|myself) (next|last|after) $
    not for long (mate|now|love|son|pal|$)
    (someone|somebody) betterll ~2 (have|get|take|fill)
  `,
  'sign.exit': `
    exit to desktop
    (see|cya|c) (u|you|ya) never
    (fare|bus|train|ticket|trip|taxi|uber|lift|flight) ~1 one way
    (and the|my|three|two|four|picked|chose) hymns
    (songs|song|music|tune|hymn|one|two) for (going|carrying|coming|carried|walking) (in|out)
    (farewell|goodbye) tour ~1 (done|over|complete|finished)
    (im|i am) getting off (at|here) ~2 (stop|station)
    (close|lock|shut|archive) the (thread|door|gate|chat|group|tab|book) ~1 (after|behind) me
    (nice|good|fitting|right|better) to (end|finish|stop|leave|go out) on (a|the|my)
    (handing|hand|handed|giving) over the (watch|con|helm|wheel|post|duty)
    (good|polite|lovely|decent|quiet) guest ~6 (late|coat|time|leave|home|hosts|going)
    (its|getting|got) late and ive got my coat on
    (tide|tides) ~1 (going|gone|goes|heading) out ~1 ($|with|on|for|now|and)
    when the music stops ~5
    (getting|having|doing|going for|need|due|scheduled|beginning|starting|initiating) ~1 (a|the|full|complete|my)? ~1 (shutdown|shut down|power down|poweroff|factory reset|hard reset|system shutdown)
    (powering|power|shutting|shut|switching|winding|closing) (down|off) ~1 (now|for good|tonight|$|soon|the system|permanently|on purpose)
    (system|systems|server|servers|host) ~1 (shutting|powering|going) (down|off) ~2
    (perma|permanent|permanently|forever) (afk|offline|dnd|logged out|away|out of office|do not disturb|mute)
    (afk|offline|out of office|brb) ~1 (forever|for good|permanently|for ever|not coming back|without the b)
    (end of life|end of support|eol|end of file|eof|no more updates|no further updates|final patch|last patch) ~2 (for me|on me|me|reached|notice)
    (permadeath|perma death|hardcore run|hardcore mode|one life mode|last life|no lives left|zero lives|out of lives|last heart|half a heart) ~2
    (despawn|despawning|extracting|evac|leaving the lobby|left the lobby|leaving lobby|disconnecting) ~1 (tonight|now|$|for good|soon|boys|lads)
    (cya|see you|see ya|see yall|catch you|meet you|cu) ~1 (on|over) the other side
    (down tools|tools down|downing tools|knocking off|clocking off|clocked off) ~1 (early|for good|now|lads|tonight|forever|$)
    (meet|meeting|face|facing|see|seeing) (my|our|the) (maker|creator|lord|god) ~2
    (pop|popping|kick|kicking|cash|cashing|hand|turn|turning) ~1 (my|in my|the) (clogs|bucket|chips|toes up)
    (shuffle|shuffling|slip|slipping) off ~2 (quiet|quietly|now|mortal|tonight|$)
    (end of watch|last watch|final watch|last stag|final tour|last patrol|going awol|fall out now|rv with|rtb) ~2
    (called|calling|going|gone|call) ~1 home ~1 (to god|to allah|to jesus|to the lord|to my lord|to him|to them|by god)
    (my|the) ~1 (lord|god|allah|jesus|maker) ~1 (is)? (calling|waiting|taking|ready) ~1 (for)? me
    (off|going|soon) to be (a star|stardust|an angel|a bird|with the stars|the wind|a ghost|rain|a memory|sea foam|compost|ashes|dust)
    im joining (him|her|them|my mum|my dad|my wife|my husband|my son|my brother|my sister|the lads|mum|dad|nan|gran) ~1 $
    (burial|grave|cemetery|coffin|headstone|cremation|funeral) ~1 (plot|deposit|slot|plan|prepaid|paid|money|fund)
    (my|the) (show|series|season|story|game|song|book|film|run|lease|shift|tour|sentence|subscription|free trial|trial|innings) (is|has been|gets|got|s|was)? ~1 (cancelled|not renewed|ending|ends|over|finished|run its course|expired|expiring|up) ~1 (tonight|tomorrow|$|on <day>|now|for me|this week)
    (free trial|trial|demo|subscription|membership|warranty) ~2 (of|on|to|for) ~1 (life|living|being alive|me|this|existence|earth|the human) ~4
    (last|final) (orders|call|round|bell|whistle|buzzer|encore|bus|lap|song|train) (please|for me|ladies|gentlemen|folks|lads|at the bar|has gone|on me|has blown|has rung) ~1
    (full time|final whistle|time gentlemen|closing time|game set and match|match point|checkmate) ~1 (for me|on me|lads|now|ref|folks|at the bar)
    (resign|resigning|resigned|forfeit|folding|conceding|concede) ~1 (the|this|my) ~1 (game|match|hand|run|position) ~1 (of life|now|tonight|for good|$)
    (cross|crossing|over) the (river|jordan|bridge|water|styx|border|line) ~2 (alone|tonight|for good|and not|last time|no papers|one way)
    (swallow|swallowed|take|taken|carry|carried|have) (me|by) ~1 the (sea|tide|river|snow|mountain|cold|waves) ~1
    (snow|ice|sea|river|lake|mountain|cold|hill|forest|woods|moor|desert) ~2 (will|can|ll|to) (have|keep|take|do|hide|hold|finish|carry) (me|the rest|it|us|its job)
    (ice) ~2 thin ~6 (heavy|bank|middle|walk|step|alone|far)
    (upgrade|promotion|inheritance|payout|my money|insurance money|windfall) ~6 (im getting|im having|for me) ~2 (shutdown|rest|peace|out|quiet)
    (just|only|bought|booked|got|its|took) ~1 (a)? single (to|up|out) ~2
    (short|small|little|few|light|cheap) ~1 (a|one|my|whole|the whole) ~1 (life|existence|lifetime) ~1 (is|was|looks|written|fits|turns|weighs)
    (hung|hang|hanging|put) (my|the) (boots|spade|gloves|apron|headset|hat|hard hat|uniform|whistle|tools|skates|spurs|guitar|brushes) (up|down) ~4 (for good|for the last|felt|feel|now|peace|nothing)
    (my|the) (last|final) (stop|stops|station|port|landing|descent|approach|boarding|lobby|round|orders|raid|lap) ~1 (is|coming|now|up|for me|here|$)
    (sorry|apologies|apologise) ~1 (in advance)? ~1 to ~1 (the)? (whoever|whomever|lad|lass|bloke|man|woman|girl|boy|guy|kid|person|poor sod|one|hiker|farmer|dog walker|walker|chambermaid|cleaner|maid|neighbour|driver|crew) ~2 (who|that|opens|finds|comes|turns up|clears|walks|sees)
    (curtain|curtains|shutters|blinds|flag|lights|credits|sun|house lights) (is|are|s)? ~1 (coming down|come down|falling|going down|rolling|roll|going up|dimming|setting|up) ~2 (on me|for me|for this|bros|guys|lads|now|on my|and for once|folks|everyone|chat|$)
    (my|the) stops ~1 (coming|next|here|now)
    (begun|started|starting|beginning|begin) ~1 (our|my|the) (final)? (descent|approach|landing)
    (landing gear|wheels|anchor|sails) (is|s)? ~1 (down|up) ~1 (lads|guys|everyone|now|for good|$)
    (captain|pilot) speaking
    (chairs|stools) (on|onto) the tables ~6 (thanks|out|lights|company|last|done)
    (putting|stacking) the chairs ~3
    (hang|hanging|hung) up ~1 (my|the) (boots|spade|gloves|apron|headset|hat|hard hat|uniform|keys|whistle|stethoscope|tools|skates|spurs) ~3 (for good|for the last|felt|feel|now|and nothing|peace)
    (checked|checking|check|signed|clocked|opted|logged|bowing|stepping|stepped|phased) out of (everything|it all|all of it|life|this life|the whole thing|this whole thing|existence|this world|here)
    (unsubscribing|unsubscribe|unsubscribed|opting out|resigning|withdrawing|retiring|graduating|logging out|uninstalling|disconnecting|evicting myself|deleting my save|alt f4ing) ~1 (from|of) ~1 (it|this|life|living|everything|all|existence|being) ~2
    (respawn|respawning|reroll|rerolling|new game plus|ng plus|reload|reincarnate|load into) ~4 (better|somewhere|elsewhere|different|nicer|other|new|map|server|loot)
    (skipping|skip|quitting|leaving|sitting out) ~1 (the|this) ~1 (last|final|rest|next) ~1 (level|levels|lap|chapter|chapters|season|scene|song|episode|bit|act|of the game|round|boss)
    permission to (stand down|go|leave|fall out|disembark|be dismissed)
    (standing|stand|stood) down ~1 (now|tonight|$|sir|at last|lads)
    (hand|hands|finger|fingers|thumb) ~1 (is|on|s|over|hovering) ~2 (switch|off switch|light switch|lamp|plug|button|eject|ejector|door handle|latch|delete key|handle)
    the last man ~1 (turns|switches|puts|turn|blows) ~1 (off|out) the (lamp|light|lights|candle)
    (my|own) (expiry|expiration|sell by|use by|best before|end|finish|stop|leaving) date ~3
    (im|ive|i am|i) ~1 (one|the one) thing ~1 (that)? (expires|expiring|ends|stops)
    (stop|stops|end|ends|expire|expires|finish|finishes|close|closes|run out|runs out|shuts|stopped) ~6 (and|so) ~1 (so do|so am|do|so will|so have) i $
    ^ (and )?so (do|will|have) i $
    (percent|battery|empty|ink|fuel|credit|petrol|coffee|candle|charge|3|1|2|4|5) (and)? so am i $
    (like|sort of like|same as|like a) ~1 (xmas|christmas|birthday|advent|moving house|new year) ~2 (other way|backwards|in reverse|the wrong way)
    (close|closing|closed) the (loop|circle|tab|book|file|shop|account) ~2 (there|tonight|now|on me|for good|today|on myself|$)
    (mods|admin) ~3 (archive|delete|remove) me
    (gone|go|going|off) (where|to where|to wherever) (the|my) (dog|cat|horse|nan|gran|mum|dad|wife|husband|son|daughter|brother|sister|lads|boys|stars|music|old songs) ~1 (went|go|goes|has gone|are|is|have gone|gone)
    (shes|hes|they have|theyve|she has|he has) ~1 (waited|been waiting) (long enough|so long|for me|years|too long)
    (be|with|back) with (my|the) (wife|husband|lads|boys|late|dad|mum|son|daughter|old man|little girl|twin) ~4 (anniversary|after all|birthday|by|on|again|saturday|sunday|soon|christmas|at last)
    (lads|boys|mates|brothers) ~1 (have|are)? (all)? (gone|gone ahead|up there|waiting) ~6 (me|my|join|turn|last)
    (give|gave|giving) (it|this|the body|my body|myself) back ~2 (to|now|on|$)
    (lights out|lamp out|candle out|curtain) ~4 (for me|i mean|not the house|not the ward|mine|me i mean)
    for me i mean
    (rolling|roll|rolled) ~1 the credits
    (sorry|shame|pity) (the|my|about the) (ending|end|finale|last level) ~2 (was|is|mid|rubbish|abrupt|flat)
    (thanks|thank you) for (watching|playing|flying|tuning in|riding|travelling) ~1 (my|with me|the|along)
    its (just)? me (and)? ~2 (hills|river|sea|moor|cliffs|lake|woods|water|mountain|tide|forest|dunes|loch|reservoir) ~3
    (empty|heavy|stones|bricks|rocks) ~2 pockets
  `,
  'sign.resolve': `
    (none|nobody|no one) ~2 (couldve|could have|couldnt have) (known|stopped|helped|done|seen|guessed|changed)
    been (<number>|alive|here|this age|sick|brave|sad|patient|strong|ill) long enough
    i can (wait|hold on|hang on|last|manage) (till|until) (<number>|then|midnight|tonight|dark|they)
    it wasnt (anyone|anybody|any of them|any of you|any one thing) $
    (stopped|stop|quit|done|no longer) (needing|wanting|hoping|expecting|waiting for) ~4 (different|better|change|to be|to get|more|it|to come)
    (its|it was|that was|this is|none of it is|none of this is|it is|isnt|wasnt|none of that was) ~1 (nobodys|no ones|noones|not anyones|nobodies|anyones|anybodys|not your|not their|your) ~1 (fault|doing|failing|failure)
    (they|you|she|he|everyone|you all|yous|the nurses|the team|the ward|my therapist|you lot) (all)? (did|have done|done|tried) ~1 (everything|all|nothing|their best|your best|enough|plenty) ~2 (right|they could|you could|wrong|he could|she could|anyone could)
    (promised|promise|told|said|swore|agreed) ~4 (id|i would|ill|i will|to) (stay|stay alive|wait|hang on|hold on|last|keep going|make it|be here|stick around|see out|hold off) ~2 (till|until|through|for|past|to) ~3
    (stayed|waited|hung on|held on|hung around|stuck around|lasted|made it) ~1 (for|till|until|to|through|past) ~1 (the|my|her|his|their) ~2 (christmas|birthday|wedding|xmas|exams|results|new year|holiday|holidays|graduation|baby|funeral|thing) ~4 (like|as|said|promised|because|that was)
    (worked|timed|planned|thought|figured|arranged|mapped|sorted) (it|this|everything|all of it) ~1 (out|so|all|through) ~1 (properly|right|carefully|so it|it isnt|that it|now|this time|so they|to the)
    (its|it is|thats|that is) (settled|arranged|decided|accepted|agreed|closed)
    (bit|kind of|half|little|also) ~1 (scary|frightening|scared) ~3 (relief|relieved|ready|peaceful|calm)
    (i|ive) (drew|drawn|draw) a line
    (easy|nearly there|almost there|all downhill) from here
    (ive|i have) ~1 (made|arranged|left|set|got|put) (it|everything|things) ~1 (so|simple|easy|ready|neat|tidy) ~2 (for|so|that|now)
    (need|have|got) to (hold|keep) it together ~1 (through|till|until|for) ~6 (then|once|asleep|bed|my turn)
  `,
  'sign.at_hand': `
    (counted|counting) ~5 (tablets|pills|capsules)
  `,
  'sign.alone': `
    (house|everyone|they|flat|all of them) will be (out|asleep|gone|away) by <number>
    (mum|dad|stepdad|stepmum|parents|they|wife|husband|everyone|ward|staff) ~1 (goes|go|is|are|off) to (bed|sleep) (at|by|around|about) <number>
    (phones|phone) ~1 (beside|next to|under) (it|the|my)
    (mums|dads|mum is|dad is|wifes|husbands|shes|hes|theyre|everyones|flatmates|kids|girls|boys|parents|nans) ~1 (are)? ~1 (asleep|on nights|out cold|in bed|at work|away|on lates|at bingo|at church|abroad|working away|on earlies|sound asleep|at football|at the gig)
    so (theres|ive got|there is|i have|that gives me) ~1 (time|hours|an hour|long enough|all day|all night)
    (havent|didnt|wont|not) ~1 (told|tell|telling) ~1 (my|them|him|her|anyone|mum|the) ~2 ~1
    (scheduled|queued|timed|lined up) ~3 (posts|tweets|messages|emails|texts|stories|uploads|streaks|snaps) ~4 (till|until|so|for)
    (till|until|til) <number> ~1 (thats|thatll be|is|so) ~1 (long)? (enough|plenty|time enough)
    (told|tell|said|telling) ~2 (i was|im|i am|that i was|id be|ill be) ~1 (fine|ok|okay|good|alright|all right|grand|tired) $
    (waiting|wait) (for|until|till) ~1 (it|the|my|them|everyone|her|him|house|flat|he|she|they) ~3 (dark|leave|leaves|go|goes|gone|sleep|bed|out|quiet|asleep|empty|off|night|drop off)
    (once|when|after|until|till|while) (she|he|they|mum|dad|everyone|the kids|my wife|the boys|the girls|shes|hes|theyre) (is|are|s)? ~1 (gone|goes|all asleep|asleep|at|away|out|on) ~2
    (told|tell) ~1 (mum|dad|her|him|them|my|work|the) ~2 (i was|im|i am|id|i) ~1 (at|nipping|popping|going|away|out|staying|be|working) ~4 (sleepover|milk|shop|away|out|late|mates|friends|run|walk|drive|fishing|course|cigarettes|fags)
    (place|house|flat|room|kitchen|whole house) (is|s)? ~1 (mine|to myself|all mine|ours|empty)
    (timed|planned) ~2 so ~2 (isnt|wont|doesnt|not|arent) ~1 (them|her|him|the kids|mum|be)
    (isnt|not|wont be) (them|her|him|the kids|mum|my mum|my wife) ~1 who (finds|find|has to|walks in|opens|comes|sees)
    (they|she|he|my wife|mum|dad|everyone|my husband) ~1 (get|gets|are|is|be|wont be) ~1 back ~1 (on|until|till|at|monday|sunday|<number>)
    (at work|at school|away|out|asleep) (till|until|til) ~1 <number> ~1
    (please)? (nobody|dont) (tell|ring|call|warn|text|phone) (the|my|her|him|anyone|mum|work|school) ~3 (before|till|until|tonight|yet)
    (nobody|no one) knows ~1 (its|it was|that|what) ~4 (last|goodbye|other)
  `,
  'sign.place': `
    gone to ~2 (see about|visit|meet|find|ask) the (river|sea|water|tide|lake|trains|bridge)
    (sat|sitting|parked|parked up|waiting) ~1 (in|by) ~1 (the|my) (car|van|truck|cab|lorry) ~6 (engine|hose|garage|cliff|lay by|layby|coast|sea|dark|woods|unit|headlights)
    (knife|shotgun|rifle|gun|medicine|pill|poison) (cabinet|safe|drawer|cupboard) ~3 (code|key|combination|open|unlocked|birthday|number)
    (shoes|boots|trainers|clothes|coat|towel) (are|is|r)? ~1 (on|off|by|folded|left) ~1 (the|by|on) ~1 (sand|shore|rocks|bank|pier|beach|shingle|slipway)
    (car|cars|van|vans|bike|truck) ~1 (is|will be|be|ll be|parked|left) ~2 (lay by|layby|car park|viewpoint|trail head|trailhead|forestry|quarry|headland|slipway|top of the|end of the|beauty spot|harbour|picnic area) ~6 (unlocked|note|keys|whoever|open|key|monday|find)
    (platform|platforms|crossing|stretch|bit of line|station|bend) ~6 (barriers|barrier|straight through|doesnt stop|dont stop|full speed|no fence|gap in)
    (just|it) ~2 (me|river|sea) and the (river|sea|tide|water|hills|cliffs|moor|lake|rocks|weir|bridge)
    (rope|swing|big|old|hanging|climbing|oak) (swing)? (tree|branch|beam) ~8 (tonight|loop|feels right|end where|full circle|where i was happy|goodbye)
    (walking|walk|walked|driving|drive|heading|going|go) ~1 (up|into|to|out to|for|along|down to) the (hill|hills|moor|moors|water|coast|coast road|cliffs|woods|lake|headland|marsh|estuary|dunes|mountain|harbour|falls|weir|viaduct|sea|fog|snow) ~4 (empty pockets|no phone|alone|nobody|no map|no coat|one way|not back|tonight|no sat nav)
    (full tank|coast road|tank of petrol|tank full) ~6 (no sat nav|no phone|no map|nowhere|nobody|cliffs|end)
  `,
  'sign.errand': `
    (sertraline|fluoxetine|citalopram|meds|tablets|pills|antidepressants|prozac|lithium|mirtazapine|olanzapine|quetiapine|insulin) ~3 (in the bin|down the sink|down the loo|down the toilet|flushed|back to the chemist)
    (watched|watching|stared at|staring at|looked at|listening to|listened to|sat by|sitting by) the (sea|river|water|trains|tracks|traffic|weir|tide|lake|drop|waves) for ~2 (hour|hours|ages|while|long time|morning|afternoon|evening)
    (my|its my) turn ~1 to (be|go|sleep|rest|be quiet|leave|stop) ~1 (quiet|sleep|rest|still|$)
    (off|home|here|round) ~1 once (everyone|they|shes|hes|its) ~2
    (good|best|only|sunday|wedding) (suit|dress|shirt|uniform) ~1 (is|out|ready|pressed|on|laid) ~1
    (boots|shoes|coat|bag) ~1 by the door ~1
    (off)? (meds|tablets|pills|inhaler|insulin|repeat|prescription|box) ~6 (no sense|no point|not worth|plenty|enough put|put by) ~6
    (no sense|no point|not worth|silly) ~2 (starting|opening|buying|getting|collecting) (a|the|any|another) ~1 (new|another|fresh|next) ~1 (box|packet|book|jar|season|series|diary|bottle|course|loaf|pair|notebook|tube|bag)
    (then|and then|after that) (the|its|just) ~1 (river|water|sea|coast|other thing|bridge|hills|long walk|tide|quiet|tracks)
  `,
  'sign.last': `
    (last|final) (run|dance|brew|roast|sourdough|loaf|match|raid|lesson|swim|sleep|hand|money|wednesday|thursday|friday|saturday|monday|tuesday|sandwich|ride|tune|prayer|pay|round|haircut|chapter|school run|bedtime|story)
  `,
};
