import { type PhraseTable } from '../../matching/compile.js';

/**
 * More that is worth a look some time, mostly in images: "the grey moved in", "glued to the bed", "a bag from my old
 * mate". Good news after a bad word ("lost my job, never been happier") stands here too, as it only calms these rules.
 */
export const EN_LOW_MOOD_MORE: PhraseTable = {
  'low_mood.low': `
    (the grey|greyness|black cloud|dark cloud|rain cloud|black dog|heaviness|numbness|flatness|emptiness|gloom|the fog|brain fog|the blues|the dark|low mood|old sadness|melancholy|the sadness) ~2 (moved in|moved back in|parked|sat on|sitting on|sits on|hanging over me|hangs over me|followed me|follows me|settled|hasnt lifted|wont budge|wont lift|wont shift|never lifts|unpacked|on my shoulders|on my chest|over my (head|house|bed|life|street)|over me|got me|swallowed|creeps in|crept in|seeping|keeps coming)
    (everything|all|life|world|days|every day|been|mood|ive been|whole month|whole year) ~3 (grey|gray|beige|porridge|magnolia|colourless|colorless|monochrome|dishwater|static) ~1 (since|for weeks|for months|again|lately|these days|inside|for ages|and i)
    (colour|color|shade) of (porridge|dishwater|wet cardboard|ash|old water|cold tea) ~3
    (bed|duvet|sofa|couch|mattress|pillow) ~2 (magnet|quicksand|glue|owns me|swallowed me|swallows me|wont let me go|wont let go|is winning|has won|has me|has the shape of me|has my shape|got me again)
    (glued|welded|stapled|magnetised|nailed|superglued|stitched|chained|stuck) to (the|my|this) (bed|mattress|couch|duvet) ~3 (for|since|again|all|and|days|weeks|$)
    (bed|sofa|couch|settee) so long ~4
    (get up and go|oomph|mojo|my spark|my drive|my fight) ~3 (got up and went|gone|went|vanished|missing|left me|deserted|packed up)
    battery ~5 (no matter|however much|how much i sleep|as a person|never charges|wont charge up)
    (cant|couldnt|could not|cannot|canny|cannae) be (arsed|bothered|fashed|fucked) ~1 (with|to do|doing|about)? ~1 (anything|nothing|any of it|life|owt|living|myself|people)
    (being|be|always|forever) ~1 the strong one ~3
    strong for (everyone|everybody|everybody else|everyone else|all of them|the family) ~3
    (am|im) (finished|done in|spent|wrecked|wiped) (abeg|o|oo|yaar|so i am|of it all)
    pure (done in|wrecked|scunnered|sick of it|finished)
    (turned|turn|turns|turning) (the|down the) (volume|sound|colour|color|lights|brightness|saturation) ~1 (down|off)? ~2 (on|of) ~1 (my|everything|life|the world|me)
    (watching|watch|living|seeing) (my|the) ~1 (own)? (life|days) ~1 (through|from|behind|from behind|happen to|go by from) ~3 (letterbox|window|glass|outside|ceiling|screen|curtain|hole|distance|someone else|else)
    (theres|there is|is|but) (nobody|no one) home ~1 (in there|inside|in me|behind my eyes|$)
    (brick|bricks|stone|rock|boulder|elephant|weight|lead|anvil|concrete|slab|wet sand|wet duvet|wet coat|wet blanket|lead coat|heavy coat) ~3 (on|in|across|around|round|inside) (my|me) ~1 (chest|heart|stomach|shoulders|belly|throat|nobody|that nobody|$)
    (havent|have not|hadnt|not|hardly) (spoken|said|talked|uttered|had) ~2 (word|out loud|conversation|real person|human|actual person|living soul) ~3 (since|for|all|in|to)
    (only|last) (person|one|voice|conversation|soul|human) ~6 (checkout|self checkout|postman|delivery driver|telly|radio|siri|alexa|bus driver|cashier|till)
    (nobody|no one|noone|not a soul|not one person|naebody) ~2 (rings|ringing|rung|rang|visits|visited|knocks|knocked|has asked after|asks after|asked after|drops in|writes to me|has rung|checks in|phones|phoned|remembers me|sees me|speaks to me)
    not (a|one|even a|a single) (card|call|text|message|visitor|present|birthday card|soul) ~3 (mat|all day|today|from|came|on my birthday|this week|since|for christmas|rang|called)
    (house|flat|place|kitchen|bungalow|evenings|room) ~2 (so|too|that|dead|awful|awfully|terribly|unbearably|horribly) (quiet|silent|still) ~1 (i|without|since|that)
    (leave|keep|put|sleep with|have|leaving) ~1 (the)? (radio|telly|tv|television) on ~3 (voices|company|silence|quiet|voice|alone)
    (counting|count|counted|staring at|stare at) ~1 (the)? (cracks in the (ceiling|plaster|wall|paint)|ceiling tiles|artex|plaster|hours till morning|hours till it gets light|blades of the fan) ~3
    (cant|cannot|couldnt|dont|afraid to|scared to|frightened to) (sleep|close my eyes|shut my eyes|drop off|nod off) ~1 (with the|without|in the dark|since the|because of|anymore|any more|with)
    (nightmare|nightmares|night terrors) ~2 (again|every night|came back|are back|woke|have me|wont stop|last night|most nights|about it)
    (that|same|bad|awful|horrible|terrible) (dream|dreams) ~8 (again|drenched|sweat|screaming|shaking|every night|soaked)
    (woke|wake|waking|woken) (up)? ~2 (drenched|screaming|shaking|soaked in sweat|in a sweat|in a cold sweat|in sweats|shouting|gasping|terrified|sobbing|panicking)
    (cry|cried|crying|wept|weep|sobbed|bawled|broke down|bubbling|blubbing) ~3 (in|at|on|over|into) (the|a|my|an) ~2 (aisle|aisles|checkout|car|toilet|toilets|loo|bath|shower|bus|train|car park|lidl|tesco|aldi|walmart|supermarket|stockroom|cubicle|canteen|stairwell|library|pillow|cereal|floor|office|staff room|break room|queue|dishes|sink|hostel|metro)
    (miscarried|miscarriage|miscarrying|stillborn|stillbirth|lost the baby|lost our baby|lost a baby|lost my baby|lost the twins|no heartbeat|chemical pregnancy|ivf failed|babyloss|angel baby|empty nursery|failed transfer) ~3
    (cant|couldnt|cannot|hard to) (look at|walk past|bear|be near|go near) ~2 (prams|pushchairs|baby shower|baby showers|babies|buggies|scan photos|bumps)
    (his|her|their|mums|dads|mammys|daddys|nans|grans|mams|mamas|papas|ammas) ~1 (chair|coat|slippers|voicemail|toothbrush|jumper|glasses|mug|boots|bedroom|room|toys|lead|bowl|pillow|cup|stick|side) ~1 (is|are|s)? (still|empty|untouched|exactly) ~3
    (still|keep|kept) (set|setting|lay|laying|make|making|pour|pouring|buy|buying|cook|cooking|reach|reaching|turn|turning) ~3 (place for (him|her|them)|two cups|for two|for him|for her|out for (him|her)|to tell (him|her))
    (year|years|months|weeks|month|week) ~1 since ~3 (passed|died|left us|funeral|buried|i lost|we lost|passed away) ~4
    (fibro|fibromyalgia|endo|endometriosis|arthritis|sciatica|migraine|chronic pain|cfs|lupus|crohns|nerve pain|my back|this back|my hip|my hips|my knees|my joints|my spine|the pain|flare|flare up) ~6 (all night|every night|wont stop|wont ease|dont touch it|doesnt touch it|no relief|unbearable|relentless|never stops|never lets up|day <number>|has me up|has me crying|wearing me down|keeps me up|keeps me awake|cant move|nothing touches|everything hurts|in tears)
    (run|running|juggling|torn|stretched|pulled) ~2 between ~12 (finished|exhausted|nothing left|falling|no sleep|on my knees|dead on my feet|no break|cant keep|burnt)
    (look|looked|looking|held|hold|holding) ~1 (at)? (her|him|them|the baby|my baby|my son|my daughter|my kids) ~2 (feel|felt|feeling) ~2 (nothing|numb|empty|resentment|trapped|like a stranger)
    (everyone|everybody|the rest|they all|all my friends|whole batch|whole class|batch|my class) ~8 (except me|but me|bar me|apart from me|not me|without me|and then theres me)
    log kya kahenge
    (im|i am|am|me) ~1 (only|just)? ~1 fit for (the bin|the scrap heap|the skip|nothing|nowt|the knackers yard)
    (chest|throat|stomach|belly) (goes|gets|went|feels|gone) ~1 (tight|like a drum|in a knot|knotted|closing|clamped|like stone|in knots) ~3
    hands ~1 (wouldnt|wont|cant|couldnt|dont) ~1 stop (trembling|shaking|sweating)
    (get|got|getting) off ~3 (stops early|stop early|early) ~6
    (sit|sat|sitting) in (the|my) (car|van) ~2 (outside|before|because|crying|unable|till|until) ~4 (work|home|house|cant|too much|hour|school|going in|minutes)
    (post|letterbox|phone|doorbell|email) ~3 (drops|rings|goes|pings|buzzes|drop) ~4 (jump|sick|panic|freeze|flinch|tight|dread)
    (food|tea|dinner|everything|music) ~1 (tastes|taste|sounds|smells) ~1 (of|like)? (nothing|cardboard|ash|ashes|dust|wet paper|sawdust|noise)
    (winter|christmas|sundays|evenings|nights|mothers day|fathers day|eid|diwali) ~2 (hardest|got its claws|claws in|brutal|unbearable|endless|so long without)
    (laugh|smile|nod|joke) ~3 (right places|on cue|at the right) ~6 (but|nobody|inside|empty|home|nothing)
    (dishes|laundry|hoover|post|letters|bin bags|plates|washing up) ~8 (weeks|months|days) ~4 (step over|cant|no energy|dont have it in me|cant face|havent got it)
  `,
  'low_mood.need': `
    (therapist|counsellor|psychologist|cpn|keyworker|support worker|social worker|care coordinator|psychiatrist) ~4 (off to|moving on|moving to|new job|retiring|is leaving|maternity leave|been replaced|off sick|sessions left|went private) ~6
    (closed|close|closing|shut) (my|our) (file|case|referral)
    (earliest|next) (slot|appointment|appt|date|opening|available) ~3 (is|in|till|until) ~4 (months|next year|january|february|march|april|may|june|july|august|september|october|november|december|weeks|autumn|spring|year)
    (crisis line|helpline|samaritans|crisis team|111|988|out of hours|duty desk) ~6 (on hold|went dead|cut off|cut me off|hung up|rang out|line dead|never called back|never rang back|voicemail|busy tone)
    (passed|sent|bounced|batted|shunted|pushed) ~1 (from|between|around|back and forth) ~3 (pillar|services|teams|departments|gp|one team)
    (too well|too ill|too complex|too severe|not severe enough|not sick enough|too unwell|out of area|too high risk|too low risk) ~2 (for|to) ~3 (them|service|clinic|help|therapy|treatment|camhs|team|charity|qualify|us)
    (meter|meters|leccy|prepay|key meter|gas and electric) ~3 (emergency|last fiver|ran out|run out|cut off|disconnected|empty)
    (know|idea|tell) which way to turn
    (skip|skipping|skipped|going without|went without|missing) ~1 (dinner|tea|meals|lunch|food|breakfast)? ~1 so ~2 (kids|children|little ones|wee ones|weans|baby|boys|girls|they) ~2 (eat|fed|have)
    (kids|weans|children|we|boys|girls) ~2 (had|eating|ate|get|got) ~1 (toast|cereal|beans|noodles|bread|pot noodle|garri|plain rice|dry rice) ~1 for ~1 (tea|dinner|supper) ~2 (cos|because) ~1 (thats|its|there|theres|we)
    (landlord|letting agent|council|housing association) ~3 (wants us out|wants me out|evicting|served notice|kicking us|kicking me|put the rent up|hiked|wont fix|leaflets|leaflet|does nothing|giving us notice) ~3
    (mould|mold|damp|rats|bedbugs) ~3 (on|in|all over|everywhere|through) ~3 (wall|walls|ceiling|bedroom|babys|kids|flat|cot)
    (temporary accommodation|sleeping in (the|my) (car|van)|sleeping rough|sofa to sofa|friends sofa|on the streets) ~3
    (pip|tribunal|esa|universal credit|dla|ssdi|ssi|medicaid|carers allowance|disability claim|food stamps) ~4 (turned me down|turned down|refused|denied|zero points|stopped|sanctioned|rejected|said no|suspended|cut)
    (unpaid leave|zero hours|no shifts|havent been paid|salary late|wages late|hours cut|cut my hours|maxed out|loan shark|payday loan) ~6 (doesnt|wont|cant|buy|rent|food|kids|how|no)
    (rent|fees|bills|school fees|tuition) ~1 (is|are)? ~1 (due|overdue|unpaid|behind) ~6 (dont|cant|no idea|nothing|how|which|scared)
    insurance ~1 (only|wont|doesnt|refuses|denied|stopped) ~1 (covers|cover|covering|pay|pays|paying|approve)
  `,
  'conflict.civil': `
    (read|reading) (something|things|a lot|too much|more) into (my|what i) ~2
    (read|took|taking|taken|misread|misunderstood|misquoted|twisted|twisting|quoted|quoting|quoting) (my|me|what i) ~2 (post|words|comment|message|wrong|wrongly|out of context|said|wrote|the wrong way)
    (put|putting|puts) words in my mouth
    (not|never) what i (said|meant|wrote|was saying)
    (id like to|i would like to|lets|id rather|can we|i want to|happy to|prefer to|ill|id prefer to) (leave|drop) it (there|at that|here|now)
    (with respect|with all due respect|respectfully|i dont appreciate|i didnt appreciate|id rather you|i would rather you|i would prefer you) ~8 (you|your|reply|comment|thread|threads|post|posts|that|quoted|didnt)
    (agree to (differ|disagree)|said my piece|had my say)
    (me and|and i|and me|my|the|our|his|her) ~2 (sister|brother|mum|dad|ma|da|mam|in laws|wife|husband|daughter|son|flatmate|housemate|roommate|partner|aunty|cousin|family|mother) ~5 (not talking|not speaking|arent talking|arent speaking|not on speaking terms|dont speak|no longer speak|had words|stopped talking|blanking me|silent treatment|havent said a word|slammed|blazing row|made a scene|big scene|at each others throats)
    (not|arent|wont) (talking|speaking|on speaking terms) ~2 (since|over|to each other|anymore|any more|to me)
    one rule for ~8 another
    (asked|wanted|came) ~2 for (support|a hug|an ear|help|comfort) ~1 (not|got) ~1 (for)? ~1 (a|an|another)? (lesson|lecture|sermon|telling off|debate|fight|verdict)
    (replied|answered|responded|replies|spoke|welcomed) ~1 (to)? (everyone|everybody|all of them|the others) ~4 (bar|except|but|apart from) me
    (comment|reply|words|message|remark|post) ~2 (stung|cut deep|got to me|wasnt kind|was unkind|landed badly|kept me awake)
  `,
  'relapse.substance': `
    (years|months|days|weeks) (off|without|away from) ~1 (drink|drugs|gear|fags|weed|booze|bottle|smokes|bets|slots|pills|it) ~3 (opened|bought|drank|had|used|poured|caved|cracked|smoked|scored|last night|lit|one)
    (mate|friend|pal|dealer|cousin|lad|ex|fella|buddy|guy) ~4 (with|had|got|brought|left|dropped|offered) ~1 (a bag|bag|gram|gear|line|joint|spliff|wrap) ~6 (didnt|couldnt|caved|said yes|gave in|i took|i did|shouldnt|i smoked|say no)
    bag (from|off) ~3 (mate|pal|friend|dealer|lad|cousin|guy|fella)
    (past|into) ~2 (bookies|offie|offy|off licence|casino|liquor store|wine shop|betting shop) ~6 (in|wages|caved|went|gave)
    back on the (fags|cigs|smokes|ciggies|vape|sauce|drink|weed|gear|bottle|booze|slots|bets|scratchcards|pills|ket|coke|bevvy)
    one (puff|pull|drag|sip|pint|glass|line|bet|spin|hit|can) ~1 (became|turned into|led to|was never|is never)
    (white knuckling|white knuckled) ~2 (it|here|through|tonight|today)
    (brain|head|voice|telling|tells|says|whispering|whispers|craving) ~5 (one|just one|one drink|one more) wont hurt
    (smoking|smoke|smoked) (weed|a joint|joints|hash|green|bud|dope|spliffs) ~5 (from|wake|all day|level|every|cope|normal|again|morning)
    (scratch cards|scratchcards|fruit machine|slots|betting app|gambling app|roulette|puggy) ~3 (back|again|reinstalled|redownloaded|calling|got me|ate my)
    <number> (cans|pints|bottles|tinnies|shots|glasses) ~3 (on my own|on me own|alone|by myself|to myself|in the shed|in secret)
    day (0|zero|one|1) ~1 (again|once more) ~2
    drank ~1 (mouthwash|hand gel|hand sanitiser|aftershave|perfume|cooking wine|vanilla essence)
    (ordered|ordering|bought|buying|picked up) ~2 (off the app|bottle|bottles|vodka|wine|gin|rum|whisky|naggin|a bag|a gram|some) ~8 (hate myself|caved|no willpower|so weak|shouldnt have|hiding it|in secret)
  `,
  'cue.hopeful': `
    best (holiday|weekend|trip|birthday|christmas|thing|sleep|cake|gift|present|meal)
    (thats|that is|is|was|its) ~1 a relief
    (from|with|of|for) (joy|happiness|relief|laughter|laughing)
    fair enough
    just (hugged|held) me
    (backed|stuck up for|stood up for) me
    best (bad|worst|awful)? ~1 (day|night|week|decision|thing|year) (ever|of my life|in years|in ages|i ever|i have ever|ive ever)
    never (felt|been|slept|laughed) ~1 (so)? (richer|rich|happier|happy|lighter|better|freer|free|prouder|proud|calmer|stronger|more alive|more at home)
    (visa|papers|decree|divorce|green card|citizenship|settled status|mortgage|offer|benefits|claim|pip|appeal|asylum|placement|grant) ~2 (came through|come through|approved|granted|arrived|is final|went through|accepted|won)
    (danced|dancing) (round|around|in|all)
    went (bowling|dancing|out dancing|for ice cream|out for pizza|swimming|to the beach)
    (got|getting|get|gets|have) ~1 the (keys|job|promotion|all clear|visa|place i wanted)
    look at (us|me|him|her|them) now
    (is|its|was|what|absolute|pure|such|bit of) ~1 (bliss|a joy|heaven|magic)
    (so|really|very) (kind|lovely|gentle|good) (to|with) (me|us|him|her)
    (what a|absolute|such a) (legend|star|hero|angel|gem|relief)
    (first|1st) night ~2 (slept|sleep|through)
    slept ~3 (nine|eight|ten|8|9|10|through|like a) ~1
    (discharged|signed off) ~5 (doing well|well|good as new|better|proud|recovered|celebrat*)
    (called it off|called off|split|broke up|left him|left her|divorced) ~6 (happier|relief|freedom|free|weight off|breathe again)
    (rang|called|came|got) ~1 back ~1 (the same day|within the hour|straight away|same day)
    panic over
    (good|right) kind of (tired|exhausted|sore|ache)
    exhausted but ~3 (good|happy|worth|proud|smiling|lovely)
    (happy|proud|good|joyful) ~1 tears
    used to (hate|dread|fear|be scared of|think) ~8 (turns out|now i love|not anymore|now it)
  `,
  'cue.idiom': `
    (ok|okay|alright|fine) to (rest|say|ask|cry|feel|let|stop|take|need|be)
    (skipped|missed|skip|miss) (lunch|dinner|tea|breakfast) (by accident|because|for a|as the|at work|thanks to|so i could)
    nothing but (love|joy|respect|gratitude|good|praise|sunshine|pride|kindness|admiration)
    not (talking|speaking) (politics|about|football|religion|shop|work|of|the same language)
    wont judge you
    lonely (planet|hearts)
    cried (in the cinema|at the film|at the wedding|at adverts)
    (by|at) the (cat|dog|budgie|hamster)
    but here we are
    (reply|comment|answer|message|post|advice) ~1 (was|is|were|felt) ~1 (so|very|really|surprisingly) (kind|helpful|fair|nice)
    leave it (there|here|at that) for (tonight|today|now|this week)
    call me (old fashioned|crazy|weird|mad|soft|daft|silly|biased|boring|cynical|names|dramatic|picky|old|sad|basic|naive|lucky|stubborn|paranoid|greedy|nosy|fussy|a|an)
    (ring|call|phone|book) me (a|an) ~1 (taxi|cab|uber|ambulance)
    sorry (if|that|for|about) ~1 (my|i|being|the) ~2 (reply|comment|message|post|answer|tone|snippy|short|rude|words|came across|sounded) ~6
    back on (the|my) (horse|wagon|bike|saddle|mat|pitch|feet|skates|road|bus|train|allotment|board|piano)
    back on (track|form|solid food|my feet|the mend|the road)
    alone time
    (parking|traffic|queue|printer|wifi|homework|nappy|timetable) nightmare
    (nightmare|nightmares) (parking|traffic|of a|queue|neighbour|printer|to park|to find|before christmas)
    (numb|numbness) ~4 (dentist|filling|anaesthetic|epidural|pins and needles|injection)
    (dentist|filling|anaesthetic|epidural|injection) ~5 (numb|numbness)
    (episode|film|finale|book|song|ending|chapter) ~3 (destroyed|broke|wrecked|killed|ruined|finished) me ~6
    (beige|grey|gray) ~2 (is the new|living room|walls|paint|sofa|carpet|kitchen|jumper|hair|trousers)
    grey (hair|hairs|squirrel|jumper|wolf|day at|cat|kitten|heron)
  `,
  'cue.denial': `
    (had|a) ~1 relapse ~1 (in|back in|last) (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year) ~8 (help|day <number>|clean|sober|meetings|recovered|since)
    (turned down|refused|said no to|said no thanks to|poured away|poured out) ~2 (a|the|my)? ~1 (pint|drink|wine|bottle|glass|joint|line|bag|cigarette|fag|beer|shot)
  `,
};
