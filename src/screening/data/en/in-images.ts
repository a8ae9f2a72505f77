import { type PhraseTable } from '../../matching/compile.js';

/**
 * English: a wish to be gone, being a burden, urges, hunger and fear at home, said in images or in half a sentence; and
 * the few of an end that say enough alone.
 */
export const EN_IN_IMAGES: PhraseTable = {
  'hopelessness.death_wish': `
    (wish|hope|hoping|pray|want) ~3 (surgeons|surgeon|doctors|anaesthetist|pilot|driver|barber|dentist) ~2 (hand|hands|slip|slips|sneeze|sneezes|falls asleep|fall asleep|crash|crashes|swerve|swerves|forgets) ~2
    (stand|standing|stood) ~3 (under|by|near) ~2 (trees|tree|pylon|mast) ~6 (lightning|thunder)
    (lightning|thunder|storm) ~2 (go|and|then) ~1 (stand|wait|sit) ~3 (tree|trees|pylon|field|hill)
    (love|like|rather|want|wish|wanna|prefer) ~2 be a (missing|lost|odd|forgotten|dropped|stray) (sock|glove|button|coin|pen|parcel|umbrella|file|letter)
    (nobody|no one) would (come|turn up|bother coming) to my (funeral|wake|memorial|leaving do if) ~3
    (leaving do|leaving party|exit interview|resignation|gap year|sick note) ~3 from (life|living|being alive|existence|this world)
    (hope|hoping|wish) ~2 (get|its|be|for|is) the bad (kind|sort|news|one|result|ones)
    can i (stop|give up|be done|be finished|clock off) (yet|now please)
    (hiring|recruiting|vacancies for|openings for) ~1 (ghost|ghosts|corpses|angels|skeletons)
    (just|please|can you|someone) (bin|scrap|compost|recycle|shred|flush|erase) me ~1 $
    (stopped|stop) wanting not to ~1
    no me (under|left|inside) ~2
    (photo|picture|family|room|house|table|story|family photo) ~6 (with|if) (me|i|im|i was) ~2 (cropped|cut|edited|painted|photoshopped|taken|written|airbrushed|erased) (out)?
    (would|will|does|d) (anyone|anybody|they|you) (even)? mind if i ~2 (stayed under|stayed there|didnt|never|stopped|sank|vanished|slept through|lay down|just left)
    (gas leak|crash|fire|earthquake|bomb|explosion|flood|landslide|avalanche|plane|lightning|pile up|sinkhole|collapse) ~10 (felt left out|feel left out|missed me|why not me|wrong street|wrong house|wrong person|should have been me|disappointed it|jealous)
    (ask|asked|asking|beg|begging|dare|daring|pray|praying|invite) ~1 the (ceiling|roof|sky|lorry|sea|wind|lightning|train|storm|ground|universe|earth|floor) to ~5
    (lend|give|donate|hand|swap|post|pass|leave|trade) ~2 (my|rest of my|some of my|all my) ~1 (years|days|heartbeats|birthdays|tomorrows|time) ~2 (to|with|for) ~2
    (never|not) (been|to have been) ~1 (installed|switched on|plugged in|hatched|downloaded|created|conceived|thought of|assembled|invented|delivered|loaded|printed)
    (sirens|siren|ambulances) ~4 (hope|wish|pray) ~5 (late|slow|too late|me|one day)
    only (alive|breathing|existing|still alive|still breathing) because ~4
    only (still)? (here|around) because (nobody|no one|im too|dying|i havent|i cant be bothered|death|i promised|nobodys|no ones|im scared|i keep missing|someone)
    if i (was|were) a (phone|laptop|kettle|fridge|toaster|washing machine) ~4 (not worth|scrap|bin|write me off|beyond|recycle|replace|return)
    (more use|more useful|better|better off|worth more|do more good|nicer) as (compost|fertiliser|ash|ashes|a corpse|organs|spare parts|worm food|a memory|dust|mulch|a donor|soil|a bench|a tree|a skeleton)
    (plaque|bench|memorial|minute silence|moment of silence) ~6 (for me|my name|about me|be nicer|suit me)
    (set|put|leave|left) ~1 (me|myself) (down|out) ~3 (like|for) ~2 (collection|bins|binmen|shopping|the foxes|kerb|rain)
    (ready|want|like|love|nice) to be (unmade|uncreated|discontinued|decommissioned|powered off)
    (can|could|would|will|wish) (someone|somebody|anyone|god|the universe|they|you) ~1 (just|please)? ~1 (close|mute|unplug|archive|uninstall|recall|return|refund|swap|evict|unsubscribe|eject|log|sign|pause|bin|skip) (me|my (tab|file|save|account|ticket|page|case|entry)) ~1 ($|out|off|from|for|forever|please|already)
    (hope|hoping|hopes|pray|wish|kinda hope|fingers crossed) ~2 (simulation|sim|server|game|universe|matrix|storm|roof|ceiling|tree|asteroid|meteor|lightning|lift|ground|next chest infection) ~6 (crashes on|deletes|wipes|picks|finds|takes|chooses|lands on|swallows|hits) ~1 (me|my|our side|my side|this house)
    (hope|hoping|wish) ~3 (turn|melt|fade|dissolve|sink|vanish|disappear) ~1 into ~1 (the|a|one|thin|wallpaper)
    if i (melted|faded|sank|dissolved|vanished|disappeared|turned) into ~1 (the|a|thin) ~1 (carpet|wall|walls|floor|sofa|wallpaper|air|ground|mattress|pavement)
    (put|sent|posted|packed) back (in|into) the (box|packet|womb|post|stars|drawer) ~1 (i|receipt|$|we)
    (they|mum|she|he|nurse|midwife|somebody|someone|my mum|my parents)? ~1 (shouldve|should have|shoulda|wish they|wish theyd|ought to have) ~1 (drowned|binned|swapped|returned|flushed|left|put down|thrown away|sent back|got rid of) me ~1 (with|at|when|as|in|on|like|$|down|for)
    (should have|shouldve|ought to have|couldve) been me ~1 (in|on|that|not|instead|who|under|$)
    (envy|envious of|jealous of|lucky|wish i was|wish i were) ~2 (leaves|leaf|stones|stone|the gravestones|ghosts|snow|candle|candles|flowers|mayflies|the fallen|names on|war memorial|the ones who|people who got|those who got|whoever got) ~10 (get to|drop|stop|done|end|ends|melt|go out|rest|young|early|out|fall|leave)
    (names on|war memorial|headstones|gravestones|graveyard|cemetery|churchyard) ~8 (got it done|got out|jealous|envy|nice and quiet|early finish|when is it my|wish i was|lucky lot)
    (got to|gets to) (go|slip away|leave|drift off) in (her|his|their) sleep ~6
    (slipped away|died|went) ~2 in (her|his|their) sleep ~6 (jealous|envy|why not me|trying to|my turn)
    (fell asleep|lay down|sat down|got lost|fell|slipped|went under|collapsed) ~1 (in|on|under|through) ~1 (the|a)? ~1 (snow|ice|sea|woods|road|water|cold|bath|river|fog) ~5 (bother|try|want|mind|care|fight|call|shout|rush) ~2 (getting|to|get|up|swim|for|swimming|help)
    (dont|do not|didnt) want to be (anywhere|anything|anyone|a person|a body|in any place|awake or asleep)
    (not here|not anywhere) not (somewhere|anywhere|there|here) ~2 (just not|better|else) ~2
    ^ just not $
    (feels like|feel like|think|sure|pretty sure|convinced) ~1 (i|ive) ~1 (died|been dead|already died|passed away|expired) ~1 (a|some|years|months|ages|last|ago|already|since|back|and (someone|nobody|no one))
    (someone|somebody|nobody|no one|they) ~1 (forgot|forgotten|has|got round) ~1 to ~1 (do|file|sign|finish|stamp|tell) (the|my|me) (paperwork|certificate|forms|notice|obituary)
    (queue|list|raffle|form|sign up sheet|volunteers) ~3 for (not (waking|existing|being)|dying|death|going in your sleep)
    (anaesthetist|anaesthetic|general anaesthetic|sedation|put me under|gas and air|went under) ~12 (hoping|hoped|wish|wished|wanted|disappointed|sorry) ~8 (without|kind|not|never|wake|woke|stay|eleven|under|stayed)
    (trade|swap|switch|change) ~1 (places)? ~1 with (anyone|someone|somebody|people) ~3 (hospice|dying|terminal|coffin|grave|morgue|cancer)
    (doctor|doc|consultant|they) ~1 (said|gave me|told me|says) ~2 (six months|three months|a year|weeks|weeks left) ~4 (shorter|sooner|thank them|thank god|cheer)
    (ambulance|hearse|coffin|undertaker|stretcher) ~8 (must be nice|nice to be carried|jealous|wish it was)
    (wish|candle|candles|wishbone|star|stars) ~10 still here ~4 (doesnt|didnt|hasnt|isnt|not) (work|worked|working)
    (blown out|blow out|blew out) ~12 same wish ~1 still here
    (skip|skipped|leave|miss|missed) me ~1 (out)? like (floor|row|the) ~1 (13|thirteen|number)
    (birthday) ~6 (wish|hope) ~2 (theyd|they would|itd|it would|they|it) ~1 (skip|skipped) ~1 me
    (should|would|id|ready) ~1 (like)? to be (collected|fetched|called home|sent for|excused) ~1 $
    (kept|keeping) (in)? after school ~8 (alive|living)
    (lean|leaned|leant|drift) ~2 (a bit|a little|closer|out|forward|toward|towards) ~3 (lorry|bus|train|truck|tram|hgv)
    (every time|each time) ~1 (a|the) (lorry|bus|train|truck|tram|hgv|express) ~3 (lean|step closer|drift)
    (be|become|rather be|wanna be|want to be|wish i was|wish i were|like to be) ~1 (a|an|one of the|some|just|the)? ~1 (shelves|wallpaper|moss|dust|fog|compost|wikipedia stub|stub|deleted scene|blank page|ash|typo|nothing at all) ~6 (removed|forgotten|nobody|deleted|no one|anymore|disappear|swept)
    (living|been living|still) ~1 on (his|her|their) (ticket|time|seat|breath|turn) ~6 (dont want|never wanted|didnt want|give it back)
  `,
  'hopelessness.burden': `
    (guest|lodger|visitor) ~1 (that|who) ~2 (never learned|outstayed|forgot|doesnt know|overstayed|wont leave|stayed too long) ~4
    (im|i am|being) the reason ~1 (mum|mom|dad|my mum|my dad|they|everyone|my parents|the kids) ~1 (drinks|drink|cries|cry|left|split|fight|miserable)
    (theyd|they would|everyone would|shed|hed|theyll|everyoned) ~2 (toasting|toast|celebrating|celebrate|popping|cheering|cheer|dancing|throwing a party|throw a party) ~2 (if|when) i (went|go|left|died|was gone|vanished|leave)
    (feel like|im|like) ~2 (returned|unwanted|damaged|torn|someones returned) ~1 (library book|book|parcel|toy|jumper|present) ~10 (bin|throw|nobody|no one|pages)
    (im|i am|like|feel like|being) (a|the) (wrong|extra|broken|spare|leftover|missing) (piece|part|screw|sock|bit) ~3
    (kids|children|he|she|husband|wife|they|baby|family|daughter|son|boys|girls) ~1 (would|could|d|deserve|deserves|will|ll|should) ~1 (get|have|find|be getting) a ~1 (step mum|stepmum|step dad|stepdad|new mum|new wife|new husband|proper mum|proper dad|mum|dad|wife|husband|mother|father) (who|that|with|worth)
    (family|kids|village|mine|they|theyd) ~2 (manage|cope|do|sleep|live) ~1 (better|fine|easier|happier) ~1 (without me|minus me|one short|with one fewer|with one less) ~1
    (wonder|wondering|wondered|curious|see) how (long|many days|many weeks) ~3 (before|until|till|for) (anyone|anybody|someone|somebody|they|one of them) ~1 (knock|knocks|notice|notices|check|checks|come|comes|find|finds|ask|asks|miss|misses|realise|realises|look|looks)
    (im|i am|feel like|feels like|like being|just|like|been) ~1 (a|an|the|some|that|this) ~1 (coat|umbrella|bill|bad bill|draft|grit|stain|parcel|glove|spare part|spare tyre|leftover|stone in|splinter|dripping tap|broken chair|wet blanket|suitcase|ghost|background noise|squatter|lodger|weed|static|smell|typo|third wheel|unpaid bill|standing order|heavy bag|piano nobody|broken toy|extra chair|draught|old sofa|unwanted gift|stray|bin bag|wasp|tax) ~8 (left|forgot|forgotten|nobody|no one|deleted|thrown|returned|keeps coming|they pay|just pay|collect|carry|coming back for|step over|steps around|in (my|their|the) own|in it|wants|wanted|should have|put up with|skip|landfill|lost property|keep paying)
    background noise in ~3
    (grit|spanner|stone|weight|hole|leak) in (it|their|everyones|the (family|works|house|shoe)) ~1 $
    (family|kids|they|husband|wife|everyone|everybody|theyd) ~1 (would|d|could)? ~1 be ~2 (lighter|freer) ~3
    (house|home|everything|family) ~1 (runs|run|goes|is|works|ran) ~2 (smoother|better|calmer|easier|quieter|lighter|happier) ~1 (when|while|whenever) (im|i am) ~1 (in hospital|away|on the ward|gone|not there|not here|inpatient|out of the way)
    (when|whenever|once|as soon as|the minute|moment) i (leave|left|walk out|go out|leave the room|go) ~3 (everyone|everybody|they|them|room|people) ~1 (breathe|breathes|relax|relaxes|laugh|laughs|perk|perks)
    (only|always|just) bring ~2 (room|mood|everyone|everybody|family|whole house) down
    (bring|drag|weigh|hold|pull) ~1 (the|my|this|everyone|them) ~1 (room|family|whole house|house|lot|kids|all)? (down|back) ~6 (without me|when i leave|hear everyone|just by|by being)
    (im|i am) ~1 taking up (a|the|their|someones|somebodys) ~1 (bed|chair|seat|room|space|desk|place) ~3 (planet|earth|world|someone|for nothing|deserves)
    (mercy|kindness|favour) ~1 (for|to) ~1 (everyone|everybody|them|us all|my family|all concerned) ~3 (if|when|infection|without)
    (mute|off|skip|delete|pause) button ~2 (would|d) be ~1 (a)? (kindness|mercy|favour|relief|gift)
    (nobody|no one|noone) (would|d) ~1 (need|have) to (rearrange|adjust) ~1 (anything|a thing|much|the chairs|their plans)
    (hardly|barely|scarcely|never) ~1 (have|had|got) ~1 (place|seat|chair) (at|in) ~1 (the|this|their|my own) (table|family|world)
    (get|have|enjoy|buy) ~1 (the)? (insurance|payout|pension|death in service) ~2 (and|plus) ~1 (a|the|my)? ~1 (spare room|room|house|peace|rest|quiet|bigger|holiday)
    (the|being the) (thing|person|one|problem) ~1 (everyone|everybody|they|people|my family) ~1 (has|have|had) to (be brave|tiptoe|be strong|whisper|work around|be cheerful) ~2
    (offered|someone|somebody|they) ~2 (swap|trade|exchange|replace) me ~4 (better|newer|door|other|another|thank)
  `,
  'hopelessness.no_way_out': `
    (cant|cannot|no longer) (see|picture|imagine) (a|any|my) (next|after|later|afterwards|ahead|future) ($|for me|anymore)
    more of the same ~1 (wall|grey|corridor|tunnel|fog)
  `,
  'self_harm.urge': `
    (sleep|sleeping|wear|wearing|slept) ~3 (hat|gloves|beanie|cap|socks on my hands|mittens) so i (dont|cant|wont) ~1 (pull|pick|scratch|tear|bite)
    (promise|promised|promising|reward|rewarding|bribe|bribing) (myself|me) ~2 (blade|razor|cut|one cut|burn|scissors|sharpener|lighter)
    (compass|sharpener|razor|scissors|lighter|pin|blade|craft knife|safety pin|needle|glass|pen knife) ~8 (isnt|not|arent|wasnt|never) ~1 for (circles|pencils|shaving|paper|smoking|sewing|maths|crafts|art|candles|hair|school|geometry|legs|parcels)
    (sharpener|razor|blade|scissors|compass|tin|kit|lighter|glass) ~3 (under|behind|inside|in) ~1 (the|my) ~2 (mattress|pillow|drawer|wardrobe|sock drawer|phone case|bed|book|case) ~6 (comfort|comforting|safe|safer|there|helps to know|just knowing|just in case)
    (mitts|mitten|mittens|oven gloves|oven mitts|socks|boxing gloves) ~8 (so|because|cos|to stop|stops) ~2 (hands|i|my|me|nails|fingers) ~2 (dont|cant|cannot|wont|get at|at|from) ~3 (arms|arm|skin|scratch|legs|pick|wrists)
    (wear|wearing|sleep in|sleeping in|put on|on) ~2 (mitts|mittens|gloves|oven gloves|oven mitts) ~3 (bed|sofa|sleep|night|again|evening|telly) ~4 (so|against|because|to keep|to stop)
    (kitchen drawer|cutlery drawer|knife block|scissors|razor|lighter|straighteners|sharpener|compass|pencil case|bathroom cabinet|box cutter|stanley knife|razors|lighters) ~3 (staring|calling|whispering|winking|shouting|singing) ~1 (at|to|for)? ~1 (me|my name|since|again|out)
    (kitchen drawer|drawers|cutlery drawer|knife block|scissors|razors|lighters|compass|kitchen drawers) ~2 (been)? (staring at|calling|whispering to|winking at|shouting at|singing to) ~1 me
    (lighter|lighters|razor|scalpel|blade) ~6 (and)? i dont (smoke|shave|even shave)
    (skin|skins|arm|arms|wrist|thigh|thighs|legs) ~2 (only|a|my) ~1 (page|canvas|diary|notebook|paper)
    skins the only (page|paper|canvas|diary|notebook) ~3
    (wrist|wrists|arm|arms|thigh|thighs|skin) ~2 (itching|itches|itch|throbbing|buzzing|asking) ~6 (isnt|not|and not|wasnt) ~3 (healing|eczema|a rash|allergy|weather|heat)
    (missed|miss|missing|needed) ~1 (the|seeing|to see) (red|sting|burn) $
    (snapping|snap|pinging|flicking|twanging) ~2 (band|elastic|bobble|hair tie) ~8 (sting|hurt|enough|anymore|working|bruise|bleed|red)
  `,
  'self_harm.act': `
    (watch|bracelets|bangles|wristband|sweatband|bobbles) ~3 (arm|wrist) ~4 (guess|you know|know why|hide|cover|covers|hides)
    (excuse|excuses|lies|cover story) ~1 for my (arms|arm|wrists|wrist|marks|scars|cuts|sleeves|scratches|plasters|thighs)
    (spot|place|patch) on my (thigh|thighs|hip|hips|wrist|arm) that ~1 (knows|holds|remembers|tells)
    (secret|secrets|tally|tallies|barcode) on my (thigh|thighs|arm|arms|hip|hips|wrist|wrists)
    (scratches|cuts|marks|lines|burns|scratch|cut|burn|bites|bruises) ~2 (arent|isnt|werent|wasnt|not|are not|is not|never) ~2 (cat|dog|brambles|oven|rose|kitten|football|accident|fence|gym|hob|iron|rabbit)
    (told|tell|telling|said|blamed|blame) ~3 (brambles|cat|oven|kitten|rose bush|blackberries|hedge|barbed wire|rabbit|grill|cheese grater) ~6 (we (live|dont have|havent got)|i (dont|havent)|february|winter|no garden|flat|there is no|never had)
    (straighteners|tongs|curling tongs|lighter|cigarette|glue gun) ~2 (arent|isnt|not|werent|wasnt) ~1 (meant|made|supposed|designed|for) ~1 (for|to)? ~1 (that|this|skin|arms)
    pencil case ~5 no (pencils|pens) ~2
    (punched|punch|punching|hit|hitting|headbutted|kicked|banged my head) ~2 (wall|door|mirror|brick|tiles|locker|myself) ~4 (till|until) ~3 (split|bled|bleed|broke|swelled|knuckles|numb|hurt|bruised|raw)
    (chew|chewing|chewed|bite|biting|bit|pick|picking|picked|scratch|scratching|scrub|scrubbing) ~1 (at)? ~3 (cheeks|cheek|lips|arm|arms|skin|scab|scabs|wrist|wrists|thighs|tongue) ~3 (bleed|bleeds|bled|on purpose|nobody checks)
    (plasters|bandage|bandages|dressings) ~2 (on)? ~1 (before|under) (work|school|pe|college|uniform|my shift) ~5 (like|routine|normal|habit|brushing|every)
    (long sleeves|sleeves|hoodie|jumper|tights|wristbands) ~2 (in this heat|in summer|all summer|in july|in august|heatwave|on the beach) ~8 (not a fashion|fashion choice|you know why|know why|hide|hiding|what is under)
    (isnt|not|its not|wasnt) ~1 a fashion (choice|statement|thing)
  `,
  'self_harm.starving': `
    (one|a|half a|single) ~1 (grape|cracker|crisp|biscuit|almond|apple|slice|bite|spoonful|rice cake|chip|mouthful) ~2 (felt|feel|cried|hated) ~2 (thief|pig|failure|guilty|disgusting|greedy|sick|cheat|glutton|weak|monster)
    (collect|collecting|streak|proud|record|trophy|medal) ~4 (days|hours|meals) ~1 (without|skipped|missed) ~1 (breakfast|food|eating|a meal|meals|lunch|a bite|dinner)
    (smaller|looser|lower|emptier|lighter) the (jeans|number|scale|scales|plate|portion|waistband|belt|dress|bowl) the ~3
    (<number>|couple of|few|just|only) ~2 (coffees|black coffees|coke zeros|diet cokes|green teas|cigarettes) ~4 (not needed|havent needed|didnt need|no food|feels clean)
    (threw up|thrown up|brought up|chucked up) ~1 (dinner|lunch|breakfast|tea|it all|my dinner|my lunch) ~4 (teeth|sparkling|mint|perfume|tap running|nobody knows)
    (stomach|growling|hunger|emptier|emptiness) ~6 (applause|clapping|winning|won|victory|trophy|achievement|like a win|reward|in control|high score)
    (skipped|skip|skipping|missed|refused) ~2 (tea|dinner|lunch|breakfast|meals|a meal|food|eating) ~8 (winning|victory|in control|pure|trophy|like ive won|feel strong|emptier)
    (got it|im|get it|got myself|food|intake) down to (an|one|half) ~1 (apple|yoghurt|yogurt|cracker|rice cake|satsuma|cucumber|grape) ~3
    day <number> (of|on) ~1 (just|only)? (water|black coffee|coke zero|diet coke|gum|ice) (and|only|$)
    (lived|living|live|survive|surviving) on ~1 (water|air|gum|coke zero|diet coke|ice cubes) and (gum|ice|cigarettes|air|water|nothing)
    (weighed|weigh|weighing) myself ~1 (<number>|every|hourly|after every|before and after) ~1 (times|hour|sip|meal|wee) ~3
    (number|numbers|scale|scales) ~2 only ~1 (thing|one|person) ~3 (proud|control|good at)
    (count|counting|tally|log|collect|track) ~2 days ~1 (i|without|of not|since i) ~1 (dont|didnt|eat|ate|eating|not eating|havent eaten)
    (fasting app|calorie app|the app) ~4 (trophy|badge|proud|streak|congratulated|medal|confetti) ~8
    (fridge|fridge light) ~10 (didnt let|dont let|scared to open|not allowed) ~2
    (nobody|no one|mum) (knows|notices|noticed|thinks) ~1 (its|i|im|that|its) ~1 (not|isnt|havent|fasting|dont) ~3 (ramadan|lent|yom kippur|eaten|eat|a diet|religious)
  `,
  'abuse_suffered.violence': `
    (apologises|apologizes|says sorry|makes up for it|pays me back) ~1 (with|in|by) ~1 (jewellery|flowers|chocolates|presents|gifts|perfume|bracelets|earrings|roses)
    (belt|cane|slipper|strap|wooden spoon) (hangs|hung|lives|waits) ~2 (by|on|behind|in) the (door|hook|kitchen|hall|wall) ~8 (know|knows|notch|notches|reminder|scared|look at it|warning)
    (excuse|excuses|lie|lies) ~2 for my (bruises|bruise|face|eye|neck|black eye|lip|limp|ribs)
    (shed|hed|she would|he would) know (she|he) (slapped|hit|punched|smacked|broke) (it|me)
    or i (wear|end up wearing) (it|my dinner|the dinner|the plate)
    (heard|hears|hear|hearing) (the|his|her|dads) ~1 (door|key|keys|van|car|boots|footsteps) ~2 ~6 (knows|know) (whats|what) ~1 (next|coming|comes)
    (only|always) ~1 (does it|hits|where|hit|do it) ~3 where (my|the|a) ~1 (uniform|clothes|sleeves|shirt|school|jumper|tights|hair|skirt) ~1 (covers|cover|hides|hide)
    (ribs|jaw|cheek|lip|bones|scalp|arms) ~2 (know|knows|knew|remember|remembers|learnt|learned|taught) ~1 (not to|what happens|his|her|dads) ~3
    (make|made|makes|making) (myself|us) ~1 (small|smaller|invisible|tiny|quiet|flat|scarce) ~2 (when|while|whenever|if|before|till|until) ~1 (he|she|hes|shes|dad|mum|theyre|his|her|stepdad)
    (pans|plates|cupboards|doors|keys|glasses|cutlery|footsteps|boots) ~3 (loud|slam|slamming|bang|banging|clatter) ~3 (then|and) ~3 (me|im next|my turn|its me|it starts)
    (learned|learnt|practised|mastered|good at|taught myself) ~1 (how)? ~1 to (cry|crying|sob|laugh|smile) ~4 (tap running|shower on|swollen|quietly|without a sound|no sound|silently|split lip|without noise|bruised)
    (he|she|dad|mum|husband|wife|partner|boyfriend) (says|tells|told|tells everyone|told them) ~2 i (fell|tripped|slipped|walked into|bruise) ($|so|and|down|into|against|easily|easy)
    (answer|excuse|story|reason|line) ~2 (ready|prepared|rehearsed|sorted) for ~1 (the|my|every|each|these) (bruise|bruises|eye|lip|arm|marks|mark|black eye)
    (bruise|bruises|black eye|split lip) ~6 (always the|it was the|blame the|blamed the|said it was) ~2 (door|cupboard|stairs|shelf|door frame|cupboard door)
    (always|blame|blamed) the (cupboard door|door frame|bathroom door|wardrobe door)
    (go|goes|went|going) ~1 (quiet|still|cold|silent|rigid|stiff) ~1 (when|as|at|the second|the moment|whenever) ~1 (his|her|dads|mums) ~1 (key|keys|car|van|footsteps|boots|voice|truck|motorbike)
    (tell|know|knew|guess|judge) ~2 (by|from) ~1 (the)? ~1 (sound|way|noise|slam) ~1 (of|the|he|she) ~3 (van|key|keys|car|door|footsteps|boots|gate|shuts) ~6 (evening|night|mood|kind of|temper|hide|safe)
    (sleep|sleeping|slept) in (my|our) ~1 (shoes|clothes|trainers|coat|coats|jeans) ~3 (nights|when|if|in case|because) ~2 (he|she|dad|mum|hes|shes|theyre)
    (never|not|doesnt|careful) ~1 (left|leave|leaves|leaving|hits|where|to|not to) ~1 (a|any)? ~1 (mark|marks|bruise|bruises)? ~1 where ~1 (the|my|anyone|people|they|school|work|mum|teachers|nobody|it|others|you) ~2 (see|shows|show|look|looks|notice|check|could|would)
    (throws|threw|smashes|punches) ~1 (things|stuff|plates|the wall|cups|my things) ~3 (near|past|beside|next to) me ~4
    (near me not at me|not at me|near not at|next to me not at me)
    (doesnt|does it|dont) ~1 (really)? count (as|does it|if|cos|because|when) ~3 (abuse|never hit|hitting|open hand|slap)
    (walking|walk|walked|live|living|tiptoe|tiptoeing) on eggshells ~2 (since|when|around|because|round|until|till|in case|every) ~1 (he|she|hes|shes|him|her|dad|mum|my husband|my wife|my partner|my boyfriend|my girlfriend)
    (eggshells) ~12 (temper|which way the|kicks off|lose it|loses it|sound of the (van|car|key|keys)|his mood|her mood|shout|shouts)
    (daughter|son|wife|girl|woman|boy) who ~2 (shames|disobeys|dishonours|disgraces|leaves|runs|talks) ~6 (bury|buried|dead|grave|kill|not his|ground|burn)
    (laughed|laugh) because he wasnt (laughing|joking|smiling)
  `,
  'abuse_suffered.control': `
    app ~2 (tells|shows) ~1 (him|her|them) ~1 (where|what|who|my)
    (he|she|husband|wife|partner|boyfriend|girlfriend) ~1 (checks|counts|reads|measures|times|logs|checked|counted|inspects) my ~1 (receipts|receipt|mileage|change|words|texts|messages|bank statement|odometer|phone|shopping|location|underwear|petrol)
    (minutes|minute|mins|pound|quid|miles|mile) (over|late|short) ~2 (today|yesterday|so|again|and|on) ~4 (no phone|no money|locked|punished|not allowed|grounded|slept outside)
    (he|she|husband|wife) (holds|held|listens|stands over|sits next to|watches) ~3 (phone|me|speaker|loudspeaker|in) ~2 (while|when|whenever|if) i (talk|speak|ring|call|phone|text|write) ~4
    (he|she|husband|wife|partner|boyfriend|girlfriend|hes|shes) ~6 (took|takes|keeps|hides|hid|taken) ~1 (the|my) ~3 (inhaler|hearing aids|insulin|wheelchair|walking frame|glasses|shoes|passport)
    gave (him|her) the wrong answer ~3
  `,
  'crisis.hinted': `
    (contract|lease|tenancy|agreement|deal|arrangement) with (the world|life|living|earth|existence)
    thats me free to (go|leave|follow) $
    sorry ~4 for what (youll|you will|theyll|shell|hell|you) ~1 find $
    (itll|it will|make it|making it|has to|have to|needs to|should|made it|will) ~1 look like an accident
    so ~1 _ (gets|get|still gets|can claim) the (payout|life insurance|death in service)
    (goodbye|farewell) (tweets|tweet|posts|post|video|videos|texts|messages|message|stream|story|snap|voice note) ~3 (scheduled|queued|set|till|until|goes out|go out|timed)
    (scheduled|queued|timed) ~2 (goodbye|farewell) (tweets|tweet|posts|post|video|videos|texts|messages|message|stream|story|snap|voice note)
    (more|few|couple) ~1 (tablets|pharmacy|chemist|prescription|repeat) (runs|trips|visits|boxes|collections) ~2 (and|then|till|until) ~3 (enough|done|ready|plenty|set)
    (my|the) (burial|grave|headstone|coffin|cremation) ~4 i (wont|dont) (need|want) ~2 (one|payment|instalments|plan|it)
    (hospital|ward|undertakers|they|mum|everyone) (think|thinks) ~3 im ~4 (tomorrow|tonight|later) im not ~3
    (only|just) (given|giving|gave) (myself|me) ~1 (until|till|til) ~2 (weekend|friday|saturday|sunday|monday|tomorrow|tonight|birthday|christmas|new year|end of the week|end of the month) $
    (promised|told|swore) ~3 (id|i would|to) (stay alive|hang on|hold on|stick around|keep breathing) ~1 (till|until|through|past) ~1 (my|the|his|her) (birthday|christmas|xmas|new year|wedding|exams|results|funeral|holidays)
    (stop|stops|end|ends|expire|expires|run out|runs out|cancelled) ~6 and so (do|will) i ~1 ($|im not|i am not|by|with)
    (life|time) than (im|i am|ive) (giving|given|allowing|leaving) myself
    (made|making|got) ~1 (a)? playlist ~3 (thing|day|one) where ~3 (black|carry me|flowers)
    (who|what) gets the ~1 (guitar|dog|blame|house|car|cat|records|tools|bike|ring) ~2 is (written|taped|stuck)
    (so|timed it so|planned it so|make sure|made sure) ~2 (isnt|wont be|not) (them|her|him|the kids|my mum|my wife|mum|my husband) ~1 (who)? ~1 (that)? (finds|walks in)
    (last|final) (page|entry|post|chapter) ~6 whoever (reads|finds|opens) (it|this)
    (its|be|will be|itll be) the (other|permanent|last) (kind|sort) of (quiet|sleep|goodbye|goodnight|silence)
    on the door ~2 so (he|she|they|nobody|no one|mum|the kids) ~1 (dont|doesnt|doesnt have|dont have|has|wont|wont have) ~2 (go in|come in|find)
    (sign|note) ~3 (dont|do not) ~2 (ring|call) (them|police|999|the police|someone) ~1
    (lights out|lamp off|curtains|bedtime|closing time) ~4 for me i mean
    (battery|percent|phone|phones|3|2|1|4|5) ~3 so am i ~1 (not|no) (charging|plugging|charge)
    (pray|prayed|washed|asked forgiveness) ~8 tomorrow i (will not|wont) be (a|the|here|around|any)
    (ended|ends|end|ending) on the ~1 (1*|2*|3*|first|last|tenth) and so (do|will|am) i
    (stopped|stopping|not) (taking|collecting|ordering) ~4 (no sense|no point|not worth) ~4 (for|with) ~1 (three|two|four|five|<number>|few|couple) ~1 (days|nights|sleeps)
    (its|it was|was) the other (kind|sort) $
  `,
};
