import { type PhraseTable } from '../../matching/compile.js';

/** More of sourcing, advertising, other people's data and ways to reach the writer. */
export const EN_MISUSE_MORE: PhraseTable = {
  'sourcing.drugs': `
    (got|have|selling|ive got|i have|theres|offering) ~1 (<number>|some|a few|a box of|a strip of|loads of|spare|extra|bag of|packets of)? ~1 (<number>)? ~1 <drug> ~4 (dont need|i dont need|going|spare|the lot|each|quid|cheap|want them|want some|up for grabs|free to|collect|post|for sale|pm|dm|swap|if anyone|anyone want|ono|cash)
    (<drug>|zopis|zops|blueys|bennies|dihydros|dihydrocodeine|mg|strips|packets) ~5 (the lot|ono|quid each|a strip|a box|per strip|a pop|pound each|pounds each|cash only|postage|posted|first class post|tracked post)
    (where|wheres|how) ~2 (are|is|do|does|can|everyone|people|you|yous|you all) ~3 (getting|get|buying|buy|sourcing|ordering|finding|picking up|scoring|order) ~2 (their|your|the|hold of|any|some|decent|good)? ~1 <drug> ~4
    (dm|pm|message|inbox|hit me up|hmu|text|ring|shout|write) ~2 (me)? ~1 if (you|u|anyone|ya) ~1 (can|could|do|does|have|has|know|got|sell|sells) ~1 (do|get|got|have|sort|supply|sell|hook|help|spare|post|find)? ~3 <drug>
    (who|anyone|anybody|someone|know anyone who|somebody) ~1 (sorts|sort|does|sells|sell|serves|has|deals|delivers|drops|shifts|got|does a good) ~1 <drug> ~4
    (legit|reliable|good|decent|trusted|safe|real|working|genuine) ~1 (site|sites|website|vendor|plug|dealer|source|supplier|seller|shop|pharmacy|link|contact|place) ~2 (for|to get|to buy|selling|with|that does|who has) ~2 (<drug>|meds|pills|prescription|no script|without)
    (recommend|suggest|know|link|got) ~2 (a|any|me|the)? ~1 (site|vendor|dealer|plug|source|supplier|online pharmacy|seller|place) ~2 (for|to get|to buy|that sells|selling|who sells|with) ~2 (<drug>|meds|no script|no prescription|without)
    (selling|sell|flogging|shifting|got rid of) ~1 (my|some|a|spare|half my)? ~1 (prescription|script|meds|medication|repeat|scripts) ~4
    (got|have|selling|ive got) ~3 <drug> ~2 (to shift|to sell|to move|spare|sensible price|decent price|cheap|going) ~4
    (spare|leftover|extra|unused) ~2 (meds|medication|tablets|pills|scripts|adhd meds) ~3 (sale|sell|selling|going|free|swap|post|dm)
    (need|want|after|looking for|chasing) ~1 (some|any|a bit of|a)? ~1 <drug> ~1 (asap|tonight|now|quick|urgently|today|$) ~4
    (whos|who has|whove|who) ~1 (got|has|holding|selling|about|sorted) ~1 $
    (no|without) ~1 (script|prescription|rx|questions asked|id) ~1 (needed|required|$|please|cheap|and)
    (buying|buy|sell|selling|flogging|swapping|swap|trade) ~2 (someones|your|my|peoples|leftover|unused|old|spare)? ~1 (<drug>|meds|prescription|script) ~4 (dm|pm|message|cash|area|local|post|near|side|town|anyone|inbox|need)
    (lad|guy|man|fella|bloke|geezer|someone|somebody|plug|chap) ~1 (with|who has|for|selling|who sells) ~1 (eggs|jellies|yellies|blues|moggies|zimmers|roche|bennies|pingers|snow|ching|bugle|loud|kush|ganja|charas|maal|hash|skunk|cali|tramol|refnol|igbo|colorado|syrup|nyaope|dagga|miraa|smoke|bud|green)
    (where|wheres|whereabouts|wherabouts|how) ~2 (are|is|do|does|can|folk|people) ~4 (getting|get|gettin|buying|picking up|scoring|find|finding) ~2 (jellies|yellies|blues|moggies|zimmers|bennies|pingers|ching|loud|kush|ganja|charas|maal|skunk|tramol|refnol|igbo|colorado|nyaope|dagga|miraa)
    (dry|drought) ~1 (round here|here|in|up here|on) ~6 (smoke|sort|number|green|bud|weed|score|pick up)
    (number|contact|shout|link|plug|hookup) for (something|somethin|a bit|sumthin|some) ~1 (to|of)? ~1 (smoke|sniff|snort|green|weed|bud|party|help me sleep|to smoke)
    (got|have|ive|theres|with) ~2 (box|boxes|strip|strips|pack|packs|packet|packets|bottle|weeks worth|months worth) ~1 (of)? ~1 (mirtazapine|sertraline|fluoxetine|citalopram|quetiapine|olanzapine|propranolol|amitriptyline|venlafaxine|duloxetine|risperidone|naproxen|antibiotics|melatonin|adhd meds|meds|antidepressants|sleeping tablets|insulin|patches|painkillers|elvanse|concerta|medikinet|prozac|lexapro|zoloft|tablets) ~5 (free|postage|going|spare|anyone|for sale|swap|post|not using|dont use|dont take|never opened)
    (lend|borrow|bum|give|send|post|sub|spare) ~1 (me|us|a|some)? ~4 (mirtazapine|sertraline|fluoxetine|citalopram|quetiapine|olanzapine|propranolol|amitriptyline|venlafaxine|duloxetine|risperidone|naproxen|antibiotics|melatonin|adhd meds|meds|antidepressants|sleeping tablets|insulin|patches|painkillers|elvanse|concerta|medikinet|prozac|lexapro|zoloft|tablets) ~4 (till|until|repeat|payday|refill|to tide|script|ran out|run out)
    (not need|dont need|doesnt need|not use|dont use|not want|dont want) ~2 (their|your) ~2 (meds|medication|ritalin|elvanse|adderall|sleepers|painkillers|patches|prescription|concerta) ~4 (pay|cash|buy|dm|off your hands|swap)
    (get|sort|send|supply|order|post) (you|anyone|u) ~4 (sleeping|sleepers|adhd|ones|tablets|pills|meds|calmers|relaxers) ~3 (without|no) ~2 (doctor|prescription|script|seeing|gp|questions|id)
    (write|do|sign|forge|print|sell|get) ~1 (me|us|you)? ~2 (sick note|sicknote|fit note|script|prescription|doctors note|medical certificate) ~5 (pay|paying|money|cash|cheap|fake|no questions|no doctor|quid)
    (sniff|bugle|ching|green|smoke|pills|party bags|goodies|nose candy) ~1 (sorted|available|on the go|in stock|landed|fresh|dropping|on tap) ~6 (tonight|for anyone|bell|dm|ring|message|end|town|me)
    (how much|what price|whats the price|what would you take|name your price) ~3 (leftover|leftovers|spare|unused|old|your) ~2 (patches|meds|pills|tablets|morphine|oramorph|script|prescription|painkillers|ritalin|zopiclone|insulin)
  `,
  'spam.advert': `
    (healed|cured|fixed|beat|ended|overcame|stopped|reversed|destroyed|conquered|smashed) ~1 (my|your|their|all)? ~1 (anxiety|depression|stress|insomnia|panic|addiction|ptsd|trauma|pain|weight|adhd|ocd|burnout|debt) ~2 (in|with|using|thanks|naturally|forever|by|after) ~10 (comment|link|programme|program|course|coach|dm|send|method|free|ebook|app|days|weeks|secret|below|bio|message|join|drops|gummies|supplement|webinar|guide)
    (comment|type|reply|drop|text|message|dm) ~1 (me|a|the|with)? ~1 (word|yes|heal|info|free|ready|help|in|hope|start|book|link|guide|change|interested) ~3 (and|for|below|to) ~3 (ill|i will|we|send|get|claim|receive|join|dm|details|free|my|the|link)
    (my|our) (coach|mentor|course|programme|program|channel|podcast|book|ebook|blog|shop|store|app|method|system|brand|academy|page|newsletter|masterclass|webinar|package|sessions|practice) ~12 (link|bio|dm|sign up|subscribe|price|off|free|join|below|book|code|discount|enrol|spaces|half price|results|money|debt|quid|comment|limited|available|launch|tonight only)
    (link|links) ~1 (in|below|on|is in|is) ~1 (my)? (bio|profile|comments|description|below) ~3
    link below ~2
    (join|joined|joining|sign up|subscribe|follow|enrol|register|book) ~2 (my|our|the|this|us|now) ~3 (group|team|course|programme|channel|newsletter|webinar|community|masterclass|trading|academy|challenge|signals|coaching|bootcamp|retreat) ~8 (make|earn|free|link|discount|price|quid|pounds|dollars|<number>|home|guaranteed|today|now|spaces|limited|off|bio|below|change your)
    (week|day|month|step) (course|programme|program|plan|challenge|bootcamp|system|reset|detox|transformation|protocol) ~6 (half price|off|free|link|discount|join|price|only|sign|book|<number>|dm|bio|guaranteed|below|spaces)
    (make|earn|making|earning|earned|made) ~2 (<number>|k|money|cash|extra|hundreds|thousands|full time) ~3 (week|day|month|daily|weekly|hour) ~2 (from home|online|from your|with|without|on your|just|easy|no|from)
    (cbd|gummies|crystals|supplement|supplements|essential oils|mushroom|nootropic|magnesium|ashwagandha|hypnosis|reiki|tarot|psychic|keto|detox tea|patches) ~8 (off|code|link|order|shop|discount|free shipping|buy|dm|sale|use my|bio|available|sells|selling|stock|price)
    (struggling|suffering|tired|sick|fed up|anxious|stressed|depressed|need help) ~2 (with|from|of)? ~4 (my|our|this|try|check|click|join|book|download|buy) ~4 (course|programme|app|book|coaching|ebook|method|link|supplement|gummies|sessions|website|channel|consultation|webinar)
    (until|till|before|then|when|since) ~2 (mr|mrs|miss|coach|mentor|expert|trader|broker|prophet|pastor) ~2 (managed|traded|taught|turned|invested|guided|recovered|showed|helped) ~6 (trading|account|profit|income|crypto|forex|ask me how|bitcoin|investment|invest)
    (trading|account|profit|income|crypto|weight|debt free|broke|earning|investment) ~12 ask me how
    <number> (week|day|month|step) ~2 (calm|mind|healing|coaching|mindset|breathwork|confidence|transformation|manifesting|detox|glow|calm mind) ~2 (coaching|course|programme|program|journey|bootcamp|challenge|circle|workshop|intensive) ~6 (places|spaces|spots|early bird|price|sign|join|book|enrol|dm|link|off)
    early bird (till|until|price|offer|ends|rate|discount|pricing|closes)
    (dm|comment|text|message|type|drop) ~1 (me)? the word ~2
    (this|that|the|one|a) ~2 (tea|root|herb|oil|mushroom|powder|supplement|patch|potion|juice|tonic|ritual|frequency|bracelet|stone|root tea) ~1 (ended|cured|fixed|killed|healed|erased|reversed|melted|stopped|removed|beat) ~2 (panic|anxiety|depression|pain|insomnia|trauma|ocd|adhd|bipolar|cancer|diabetes|ptsd|addiction|cravings|migraines) ~3 (in|within|after|naturally|overnight|for good)
    (brought|bring|brings|returned|restored) ~1 back ~1 (my|your|his|her|a) ~1 (ex|husband|wife|lover|boyfriend|girlfriend|marriage|coins|money|funds|bitcoin) ~2 (in|within|after|with) ~4 (hours|days|spell|prayers|prayer|spells|powers|hrs)
    (lost|scammed|lose) ~3 (money|crypto|bitcoin|coins|funds|savings) ~3 (scammer|scam|scammers|broker|fraud) ~8 (hacker|recover|recovered|recovery|got all|contact him|reach out|contact)
    (hacker|recovery expert|recovery agent|ethical hacker|spell caster|herbalist|native doctor|pandit|astrologer) ~3 (got|recovered|brought|returned|helped|restored|traced|cast) ~6 (coins|money|funds|bitcoin|husband|wife|ex|lover|account|crypto)
    (sell|selling|make|handmade|crochet|knit|paint) ~6 (shop name|shop link|etsy|in my bio|dm to order|orders open|commissions open|taking orders) ~3
    (need|want|urgent|quick|instant|cheap) ~2 (loan|loans|cash loan|cash advance) ~6 (no paperwork|approval|approved|apply|with us|no credit check|guaranteed|contact us|lender)
    (our|my) (new)? ~1 (app|mood app|game|platform|journal|planner) ~1 (is|just|s) ~1 (out|launched|live|dropped|released) ~10 (free|stars|download|review|costs nothing|trial|app store|link|sign up)
    (turn|flip|turned|double|flipped|invest) ~1 <number> ~1 (into|to) <number> ~8 (mentor|legit|inbox|dm|guaranteed|days|week|friday|hours|crypto|ask)
  `,
  'personal_data.other': `
    (his|her|their) (full|real|actual) ~1 name ~1 (is|s|was) ~3 (and|he|she|they|from|works|work|lives|live|at|on|of|in)
    (his|her|their) name ~1 (is|s|was) ~4 (works|work|lives|live|from|goes to|teaches|drinks|drives|runs|number|year) ~1 (in|at|on|the)?
    (his|her|their|my exs|my bosss|the guys) ~1 (address|number|phone|mobile|work number|home address|workplace|car reg|number plate|insta|instagram|facebook|email|snap|school|house) ~1 (is|s|if anyone|in case|here|below)
    (posting|posts|writing|the one|girl|boy|guy|person|woman|man|user|member|account|behind|known|called) ~2 (as|called|named|behind) ~2 (is|s) ~1 (really|actually|my|the|a|called|from|in|that)? ~2 (from|in|who|works|at|my|year|school|number|teaches|the one|lives|class|neighbour|cousin|boss)
    (found|find|heres|here is|got|look up|go look at|check out|stalk|posted) ~1 (her|his|their|my exs) ~1 (insta|instagram|facebook|tiktok|twitter|profile|snap|linkedin|address|number|page|socials|onlyfans|photos|real name|blog|youtube) ~5
    (number|address|email|name|profile|photo|picture|plate|facebook|insta|workplace) of (the|my|that) ~1 (man|guy|woman|person|boss|ex|rapist|abuser|teacher|bloke|girl|boy|neighbour|doctor|creep|one|stalker|driver|landlord) ~6
    (give|gave) (him|her|them) (hell|a call|a ring|a piece|what for|some|grief|a visit)
    (pay|paying) (him|her|them) a visit
    (my|the|his|her) ~1 (boss|manager|teacher|neighbour|doctor|therapist|colleague|landlord|ex|ex husband|ex wife|flatmate|lecturer|gp|psychiatrist|dentist|coach|sister in law|mother in law|cousin|rapist|abuser|attacker|facilitator) ~4 (mr|mrs|ms|miss|dr|doctor|professor) ~2 ~5
    (at the|from the|of the|at|from) ~3 (surgery|school|clinic|garage|church|hospital|college|salon|pub|library|nursery|office|shop|branch|practice|dentist|university|gym) ~2 (mr|mrs|ms|miss|dr) ~6
    (my|the|our) ~1 (neighbour|boss|manager|teacher|landlord|colleague|ex|flatmate|lecturer|coach|sister in law|mother in law|stepdad|abuser|rapist) _ ~1 (at|from|of) ~1 (number|no|flat|house) <number>
    (is|was|s) (called|named) ~4 (he|she|they|who) (works|lives|teaches|drinks|goes|runs|owns|drives|studies) ~1 (at|in|on|near|opposite|as|for)
    (man|woman|guy|person|one|boy|girl|teacher|priest|doctor|coach) who (did|hurt|ghosted|dumped|raped|abused|assaulted|attacked|touched|hit|groomed|stalked|bullied|cheated) ~3 (is|was|s|called|named) ~1 (called|named)? ~4 (of|from|at|lives|works|and|he|she|on|in) ~4
    (he|she|they) (lives|works|works at|lives at|lives on|works for|drinks in|drinks at|teaches at|goes to) ~1 (at|on|in|for)? ~1 (the)? ~1 (costa|greggs|tesco|asda|spar|boots|aldi|lidl|starbucks|morrisons|argos|co op|post office|school|surgery|council|hospital|salon|garage|tyre place|chip shop|bakery|library|pub|bookies|barbers|nursery) ~2 (in|on|at|by|near|opposite) ~3
    (who|that) (was|is|were)? ~1 (rude|hurt|bullied|assaulted|ghosted|scammed|hit|cheated|groped|reported|sacked|discharged|refused) ~4 (is|was|s) ~1 (called|named)? _ ~2 (she|he|they|works|ward|parks|lives|does|nails|drives|runs) ~3
    (ex|cousin|neighbour|boss|sister|brother|wife|husband|teacher|colleague|landlord|flatmate|_ from _) ~1 (has|is|got|s) ~1 (herpes|hiv|hiv positive|chlamydia|aids|bipolar|schizophrenic|schizophrenia|an std|syphilis|a junkie) ~8 (works (in|at) the|careful|watch out|beware|just so ladies|be warned|stay away|steer clear|ladies|lives over|lives above)
    (on here|in this group|on this forum|in this thread) is ~1 (my|the) (neighbour|cousin|boss|ex|teacher|sister|colleague|classmate|flatmate|landlord|brother) ~4
    (thats|that is|this is|its) _ _ (wife|husband|son|daughter|mother|sister|brother|young one) ~2 (she|he|shes|hes|who|they) ~6 (psychiatric|psych|rehab|prison|jail|unit|affair|pregnant|in and out|asylum|mental)
    (mr|mrs|ms|miss|prof|pastor) _ ~1 (lives|works|parks|drinks|drives|stays) ~1 (in|at|on|next|opposite|behind|by|a|the) ~4
    (heres|here is|this is|posting|attached|sharing|attaching) ~1 (a|the)? (picture|photo|pic|screenshot|video) of (the|that|him|her|my ex) ~1 (man|woman|guy|him|bloke|lad|girl|boss|one|teacher|creep)? ~1 (who|share|so you know|so you all know|did it) ~4
    share it (round|around|everywhere|widely)
    name (begins|starts) (with|in) ~6 (ends|end|and ends)
    (hes|shes|he is|she is) (the|a) (manager|nurse|teacher|cleaner|cashier|receptionist|chef|barber|driver|butcher|caretaker|dentist) ~1 (at|in|on) (the|_) ~4 (by|near|opposite|next to|park|street|road) ~5 (name|called|tell|ask|begins|initials|report)
    (is|was|s) (called|named) ~3 (sits|sit|desk|cabin|office) ~1 (on|in|at) ~2 floor ~6
    (lass|lad|girl|boy|man|woman|guy|one|fella|teacher) who ~1 (bullied|raped|abused|cheated|groomed|stalked|sacked|robbed|scammed|ruined) ~2 (is|was|s) ~8 (does (nails|hair)|works|lives|above|runs|teaches|drinks|drives)
    (her|his|their|whose) name is ~2 (ward|sits|parks|works|does|lives|drives) ~3
  `,
  'contact.described': `
    (im|i am|i live|we live|were|find me|im at|live) ~1 (at|in|on|over in|near|by)? ~2 (the)? ~1 (blue|red|green|white|yellow|black|pink|end|corner|last|first|big|old) ~1 (house|door|flat|gate|caravan|cottage|boat|building|bungalow) ~6 (knock|ring|come|pop|call|round|drop|buzz|visit|any time|anytime|by the|next to|opposite|door)
    (just|please|come|any time|anytime|and|so|or|then|feel free to|can) ~1 (and|to)? ~1 (knock|ring the bell|buzz me in|pop in|drop in|come round|come over|pop round|call round) ~1 (any time|anytime|$|if you|whenever|tonight|and|on the door|for a cuppa|please|anyone)
    (flat|apartment|apt|unit|house|number|no|room) <number> ~8 (knock|buzzer|ring|come|door|bell|anyone|round|drop|visit|find me|key|any time)
    (red|green|blue|yellow|black|white|pink|orange|purple|grey|brown|big|stripy|long) ~1 (umbrella|coat|scarf|hat|jacket|hoodie|bag|backpack|rucksack|jumper|dress|beanie|trainers|boots|raincoat|cap|cardigan|fleece) ~10 (come|find me|say hi|say hello|join|meet|look for|wave|sit|station|corner|anyone|cafe|library|park|introduce|chat|come over)
    (every|most|on) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|morning|afternoon|lunchtime) ~3 (at|from|around|about|after|till) ~8 (come say|come and|say hi|say hello|join me|find me|meet me|look for me|ask for me|come find|sit with me|corner table)
    (im|i am|ill be|im always|you can find me|find me) ~1 (in|at|outside|by) ~5 (every|most|on) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|morning|afternoon) ~6 (come|say|find|meet|join|hi|hello|coat|hat|look)
    (its|is|just|then|simply|my|same) ~1 my ~1 (username|user name|handle|nickname|name here|name on here|screen name) ~1 (then|plus|and|at|followed|with|but|on|minus|without|add|dot) ~3
    (username|user name|handle|nickname|name|nick) ~1 (then|plus|and|followed by|with|add|at) ~1 (gmail|hotmail|outlook|yahoo|icloud|proton|protonmail|1*|2*|the year|my birth|at gmail|googlemail)
    (drop|send|write|shoot) me ~1 (a|an)? (line|email|mail|message on|text|note at|letter|postcard|dm on|msg on) ~3 (at|to|its|on|my|its my|is|anytime|any time|username|address|gmail)
    ^ _ (on|at) (tele|telegram|snap|insta|ig|discord|kik|whatsapp|twitter|tiktok|signal|steam|skype|fb|messenger|tg) ~6
    (ring|call|text|phone|whatsapp|email|msg|message|buzz|bell|facetime|dm) (me|us) ~1 (any time|anytime|day or night|whenever|at|if you|tonight|instead|later)
  `,
};
