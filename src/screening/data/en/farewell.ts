import { type PhraseTable } from '../../matching/compile.js';

/**
 * Small things that mean little alone and much together: the quiet signs of a decision made. The phase
 * quiet-decision.phase.ts counts how many different ones a text has.
 */
export const EN_FAREWELL: PhraseTable = {
  'quiet.gave_away': `
    (gave|given|giving|passed|left|handed|donated|leaving|sold) ~1 (away)? (my|all my|all the|the|everything|most of my|nearly all my) ~5 (to|away|next door|on to|for)
    (gave|given|giving) away (my|all|everything|most|the)
    (found|finding|sorted) ~1 (a|good|new|nice) ~1 (home|homes|owner|owners) for (the|my)
    (wants|want|like|have) my ~3 (can have|have it|take it|help yourself|welcome to it|its yours|all yours|they are yours)
    (can|should|could) have my (guitar|records|books|bike|stuff|clothes|car|laptop|games|console|collection|dog|cat|room|plants|things|watch|ring)
    (wont|dont|not) ~1 (need|needing|use|be needing) (it|them|any of it|any of this|this|that|anything|stuff|my things|much) (anymore|where|now|after|soon|any longer)
  `,
  'quiet.affairs': `
    (cancelled|canceled|cancelling|cancel) (my|the|all my|all|next|everything) ~3 (appointment|appointments|session|sessions|therapy|prescription|counselling|therapist|dentist|everything|plans|monday|week|holiday|future|month|year)
    (paid|settled|cleared|paying|cancelled|canceled|sorted|closed|deleted|transferred|signed|updated|wrote|written|made|finished|emptied|shredded) ~2 (the rent|my rent|rent|bills|the bills|my debts|debts|everyone i owed|everything i owed|what i owed|my subscriptions|subscriptions|the contract|phone contract|my contract|direct debits|my accounts|my account|the accounts|my will|a will|the will|insurance|life insurance|passwords|my passwords|paperwork|the paperwork|search history|browser history|my photos|all my photos|my socials|my social media|bank details|standing orders|the freezer|the locker|my locker|my desk|my room|my phone|messages)
    (list|written down|wrote down|left|note of|sheet) ~2 (passwords|pin|pins|bank details|account numbers|logins|who to call|who to ring|instructions)
    passwords are (written|in|on|with)
    (house|flat|room|place|kitchen|desk|everything|it|all) (is|s)? ~1 (tidy|clean|spotless|tidied|cleaned|in order|sorted|arranged|settled|packed|organised|labelled|taken care of|ready)
    (cleaned|tidied|scrubbed|cleared|hoovered) ~2 (house|flat|room|place|everything|top to bottom|desk|out) ~5 (find|nobody has|no one has|they dont|after me|so nobody|last time|come in|for whoever)
    (all|everything|everythings|alls|it) ~1 (paid|sorted|arranged|settled|in order|set|ready|prepared|organised|done|planned|taken care of|packed)
    (affairs|loose ends|unfinished business) ~2 (order|tied|sorted|done|finished)
    (tying|tied) up ~1 loose ends
    (last|final) (bits|few bits|few things|jobs|errands|things) (to)? ~2 (sorted|done|do|tick|sort|finish)
    (ticked|crossed) ~1 (off|everything|the last) ~3 list
    (rent|bills|everything) (is|are)? paid (up|until|till|to|off|for)
    (left|leaving|put) (the)? ~1 (keys|key|spare key|money|cash|envelope|envelopes|instructions) ~3 (under|pot|mat|neighbour|table|side|door|with|envelope|letterbox|mum|her|him|funeral)
    keys under the
    key (is|s)? under the
  `,
  'quiet.letters': `
    (wrote|written|writing|finished|posted|leaving|left|sealed|recorded|done) ~1 (letters|a letter|the letters|my letters|notes|a note|the note|my note|cards|a card|some letters|three letters|two letters|last letters|a video|videos|voice notes) (to|for)? ~1 (everyone|each|the family|family|my|mum|dad|kids|the kids|them|him|her|you all|all of you|on the table|on the bed|on the side|in the drawer)?
    (letters|notes|envelopes|letter|note|envelope) (is|are|s)? ~1 (on the table|on the bed|on the side|in the drawer|under the pillow|addressed|stamped|sealed|written|ready|done|finished|on my desk|in envelopes|one for each)
    one (for|each for) each of (them|the kids|you|us)
    (birthday|christmas) cards (for|up to|until) ~4 (years|18|twenty|grown|21)
  `,
  'quiet.calm': `
    (feel|feels|felt|feeling|im|am|everything|all|its|so|strangely|weirdly|oddly) ~2 (light|lighter|weightless|at peace|peaceful|calm|calmer|serene|free|floaty|still|quiet|relieved|okay with it|ok with it|settled|clear) ~1 (now|for once|for the first time|at last|finally|inside|about it|first time|today|tonight|since|first|$)
    (not|no longer|never|stopped being|dont feel) ~1 (afraid|scared|frightened|anxious|worried|fighting|struggling|hurting|sad|angry|upset|tired) (anymore|now|of it|at all|any longer|today)
    first time in (years|months|ages|forever|a long time|my life|weeks|as long|i dont know how long)
    (calmest|happiest|lightest|best|clearest) ~2 (ive|i have) (felt|been|slept)
    (weight|storm|noise|fog|static) ~2 (lifted|gone|passed|stopped|off my shoulders|quiet|over)
    (no more) (pain|hurting|fighting|tears|nights|mornings|pretending|struggling|waiting|worrying)
    (finally|at last|soon) ~2 (rest|free|over|peace|quiet|sleep|home|calm)
    (strange|weird|funny|odd|sudden) ~1 (calm|peace|relief)
    (slept|sleeping|ate|eating) ~2 (best|like a baby|well|properly) ~2 (since i decided|first time|for once|in years|in months)
    (suddenly|finally|now) ~1 (makes sense|simple|clear|easy|feels right)
    (it|its|this) ~1 (feels|is) ~1 (right|simple|easy|clear) now
    i can (breathe|smile|rest|stop) now
    (so|nearly|almost) at peace
  `,
  'quiet.decided': `
    (found|know|got) ~1 (the|my|an) (answer|way out|solution|exit|peace)
    (ive|i have|i|have|finally) ~1 (decided|chosen|made up my mind|made my mind up|made my decision|made the decision|made a decision|made peace with it|accepted it|set a date|stopped fighting) ~1 ($|and|so|now|its|im|today|last night|tonight|this time|to go)
    (decision|choice|mind|minds|date) (is|has been|s)? ~1 (made|made up|final|set|taken|chosen)
    (no|not|nothing|never) ~1 (going back|changing my mind|turning back|change my mind|left to decide|more doubts|second thoughts)
    (know|knows|worked out|figured out) ~1 what (i|to) ~2 (do|have to do|need to do|must do) ~1 (now|$)
    (got|have|ive got) everything i need
    everything i need is
    (i|im|am|all) ~1 (ready|prepared) ~1 (now|$|to go|to leave|at last)
    (its|it is|it) ~1 (time|all planned|arranged|all arranged|all set|booked|planned|tonight|happening|decided)
    (booked|took|taken|rented|got) ~2 (room|hotel|cabin|airbnb|cottage) ~5 (alone|nobody|no one|by the sea|one way|by myself|on my own|quiet)
    (doing|do) what i should have (done)?
    it (wont|will not) (hurt|matter|be a problem|be long|take long) (anymore|much longer|after|soon|now|for long|then)
  `,
  'quiet.farewell': `
    ^ (bye|goodbye|farewell|cheerio|ta ra|so long|adios) ~1 $
    (bye|goodbye|farewell) (everyone|everybody|all|guys|folks|x|xx|xxx|then|now|and thank|and thanks|my lovelies|you lot|friends)
    (be|stay) (good|kind|nice|gentle|safe|well) (to|with) (each other|one another|yourselves|eachother|everyone)
    (look after|take care of|hold on to|mind|be there for) (each other|one another|yourselves|eachother|them|him|her)
    (love|loved) (you|u|yous) ~1 (all|always|forever|guys|everyone|lot|both|mum|so much)
    (sorry|apologies) (for|about) (everything|the mess|the trouble|all of it|the bother|being|what i|the inconvenience|not being)
    (sorry) (mum|mom|dad|everyone|to everyone|to my|all|guys)
    (forgive me|please forgive|dont be sad|dont be angry|dont be cross|dont cry|dont worry about me|dont miss me|dont look for me|dont wait up|dont wait for me|dont come looking|dont blame)
    (its|it has|it|thats|this has|life has) ~1 (been|was) ~1 (real|fun|a ride|a good run|good run|nice knowing you|good knowing you|an honour|a pleasure|lovely knowing you|nice knowing yous|nice)
    (nice|lovely|good|great|honour|pleasure|privilege|glad) ~1 (knowing|to know|to have known|having known|to have met|i met) (you|u|everyone|yall|yous|you all)
    (remember|think of|keep) (me|a good thought) (fondly|kindly|well|as|how|when|sometimes|for)
    (tell|please tell|let) (my|mum|dad|him|her|them|everyone) ~3 (love|loved|sorry|tried|know)
    (nobodys|no ones|not your|not anyones|isnt your|wasnt your|nothing you) ~1 (fault|did|could have)
    (last|final|one last|one more) ~1 (post|message|thing|time|words|look|cup of tea|walk|word|hug|favour)
    (no need to reply|you dont need to reply|dont bother replying|wont see the replies|wont be reading)
    (so|anyway|right) (this is|thats) (it|me|that|all) ~1 $
    (over and out|signing off|peace out|the end|curtain call|lights out|game over|thats all folks|exit stage left|logging off now|log off now)
    (with the angels|at rest|the other side|next life|another life|better place|up there)
  `,
  'quiet.absent': `
    (cancelled|canceled|cancelling) ~1 (everything|it all|all of it|all my appointments|all plans|all my plans) ~1 (after|from|past|beyond) ~2
    (wont|will not|not going to|not gonna|wouldnt|dont|never) ~1 (be)? (need|needing|be here|be around|be there|be back|be coming|coming back|be at|be in|see|use|miss|want) ~1 (the|my|that|this|it|next|any|a|to|after) ~2 (appointment|appointments|session|sessions|slot|place|group|week|prescription|repeat|refill|meds|therapy|review|follow up|referral|ticket|tickets|holiday|christmas|birthday|again|more|summer|ever|tomorrow|monday|counselling|spot|shift|call|waiting list|weekend|bed|flat|job|food|winter coat|coat)
    (no point|not worth) (booking|buying|renewing|ordering|paying|planning|keeping|collecting|refilling|starting) ~8 (now|anymore|wont be|not going to be|gone|after|till then)
    (didnt|not|no need to|havent|stopped|wont) (bother|bothered|need)? ~1 (renew|renewed|renewing|buy|bought|buying|book|booked|booking|order|pay|plan|planning|collect|refill|pick up) ~4 (next|after|past|beyond|anymore|year|month|won't need|wont need|wont be|tickets|passport|insurance|licence|lease|prescription)
    (nothing|no plans|dont have anything|calendar|diary) ~3 (after|past|beyond|empty after|booked after) (friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|tonight|this week|the weekend|that|then|the 1*|the 2*|next week)
    (by then|by tomorrow|by monday|by friday|by the weekend|this time tomorrow|this time next week|come monday|come tomorrow|come morning|soon) ~4 (gone|over|wont matter|wont be|not be|free|done|finished|better off|quiet|else|past|nobody)
    (when|once|after|if) (im|i am|ive|i) (gone|not here|no longer here|not around|left|go)
    (youll|you will|theyll|everyone|they|everybody|you|mum|kids|he|she|people|it|things|world|family) ~2 (be|is|are|cope|manage) ~1 (better off|fine|ok|okay|happier|easier|alright|relieved|free) ~1 (without me|when im gone|once im gone|after|soon|with me gone|in the end|in time)
    (last) (pay|bus|shift|dinner|sunday|supper|day at work|drink|meal) ~4 (with|then|together|anyone|goodbye|ever|before)
    (wont|not) (be)? ~1 (long|much longer|many more) ~1 (now|till|until|left|to go|$)
    (leaving|going|off|moving on|heading) ~2 (for good|forever|permanently|and not coming back|somewhere better|nobody can follow|where nobody|to sleep for|on a long|away for good|far away)
    (wont|will not|not going to|never) ~2 (see|hear from|find|be) ~1 (me|you|each other|any of you) (again|anymore|here|after|ever)
  `,
  'quiet.slot': `
    (someone|somebody|anyone|whoever|person|people|others) ~4 (can|could|should|might|please|to) ~1 (have|take|use) (it|my|the|them) ~1 (slot|place|appointment|spot|session|bed|ticket|$)
    (give|pass|offer|let|free|free up) ~3 (my|the) (slot|place|appointment|spot|session|bed) ~1 (to|up|for|someone)?
    (could|can|let) ~2 (someone|somebody|anyone) ~3 (waiting|list|needs it|need it|queue|next) ~3 (have|take|$)
    someone who (needs|is waiting|deserves|wants) ~2 (it|can|list)
  `,
  'quiet.dependants': `
    (dog|cat|cats|dogs|fish|rabbit|hamster|bird|parrot|horse|plants|kids|children|pets|guinea pigs|budgie|boy|girl|baby) (is|are|s|has|have|gone|being|will be|staying)? ~2 (at|with|to|gone to|staying with|looked after|rehomed|sorted|fed|taken|safe with) ~2 (my|mums|mum|sister|sisters|neighbour|neighbours|next door|friend|friends|brothers|brother|nans|by|parents|dads|dad|already|now|exs|grandparents|shelter|rescue)?
    (feed|water|walk|look after|take care of|mind|take|have|rehome) (the|my) (fish|cat|cats|dog|dogs|plants|rabbit|hamster|bird|pets|kids|children|boy|girl|baby|snake|chickens|guinea pigs|tortoise|gecko)
    (rehomed|rehoming|found someone to take) ~1 (the|my)
    (ask|asked) ~3 (to take|to look after|to have|will take|take) (the|my) (dog|cat|kids|fish|cats|plants|rabbit)
    (enough food|extra food|bowls|food out|food and water|put food) ~5 (days|week|until someone|till someone|someone comes)
  `,
  'quiet.time': `
    (tonight|tomorrow|this weekend|wknd|after this post|after today|at midnight|by morning|this evening)
    for (good|real|the last time)
    last (night|day) (for|of)
  `,
  'quiet.explained': `
    (we|were|weve|were all|we are|we have) ~1 (going|getting|having|visiting|moving|adopting|buying|off|spending|staying|flying|driving|celebrating|bought|booked)
    (visit|visiting|stay with|staying with|staying at|fly to|flying to|travelling|on leave|day off|week off|night shift|late shift|early shift|working late|training|on a trip)
    (getting|adopting|buying|bought|adopted) (a|another|our|two) ~1 (dog|cat|puppy|kitten|house|flat|car|van|rabbit)
    going to (tell|ask|apply|join|start|call|ring|book|try) ~3
    no more (dates|dating|diets|sweets|smoking|coffee|overtime|excuses|sugar|drinking|alcohol|cigarettes|gambling)
    for (today|this week|the day)
    because (i|im|ive|my|our|we|the) ~4 (<everyday>|back|leg|doctor|aunt|sister|brother|parents|in laws|appointment|shift)
    (see you|see you all|back|talk|speak|again|catch up) (on)? (next)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|tomorrow evening|next meeting|at the next)
    (first|blind|hot|second) date
    (cat|dog|house|pet|baby) sitter
    (college|university|school|on a course|first aid course|apprenticeship|training course|driving test|theory test|interview|new job|job interview|night shifts|rota|on days|promotion|christmas lights|christmas tree|birthday party|hen do|stag do|barbecue|bbq|picnic|sleepover|school run|nativity|allotment|garden centre|(at|to) the (vet|vets|dentist|hairdresser|barber|doctors|hospital)|farrier|mot|tattoo|swimming lesson|swimming lessons|parkrun|choir|band practice|book club)
    (ring|call|phone|email|see|seeing|text|book|rang|called) (the|my|a) (doctor|doctors|gp|bank|dentist|nurse|council|vet|landlord|plumber|garage|electrician|housing officer|optician|physio|midwife)
    off to (wales|scotland|ireland|spain|france|italy|greece|turkey|portugal|london|cornwall|devon|the seaside|the beach|the coast|the shops|work|bed|school|uni|college|the gym|football|choir|church|nan|my mums|my sisters|town|the park|the pub|camp|yoga)
    (see|speak to|catch|back|talk to) (you|u|yous|everyone) (all)? (next week|tomorrow|on monday|on tuesday|on wednesday|on thursday|on friday|at the weekend|soon everyone|at group|in group|on sunday|next time|next tuesday|next thursday)
    wish me luck
    (open mic|stand up|karaoke|audition|performance|premiere|exhibition|opening night|cup final|launch party|school play|gig|first gig|stage)
    (weekend away|for the weekend|for my trip|for the trip|camping|puppy|kitten|getting married|were getting|were moving|were having|antibiotics|inhaler|jigsaw|guests|visitors|speech|petrol station)
    (good cry|had a cry|cried it out)
    (train|bus|flight|tube|ferry|tram) ~2 (delayed|cancelled|late)
    fingers crossed
    feel human
    best thing (ive|i have|i ever|i) ~1 (done|did)
    (so|really|very|well|dead|just|bit|quite) (excited|chuffed|proud|pleased|buzzing|grateful)
    (starting over|fresh start|new start|starting again|new chapter|new beginnings|turning over a new leaf)
    (start|starts|starting|begin|begins) (in|on|next) (january|february|march|april|may|june|july|august|september|october|november|december|monday|week|month|term|year)
    (smoking|smokes|vaping|cigarettes|dating apps|dating|sugar|caffeine|facebook|instagram|tiktok|twitter|gambling|drinking) (for good|this time|for ever|forever|day one|day two|day three|day four)
    (quit|quitting|stopped|giving up|gave up|given up|off) (smoking|vaping|sugar|caffeine|facebook|twitter|dating|gambling|drinking|alcohol|cigarettes|weed)
    (socials|social media) ~6 (best|head|better|peace|calmer|break|detox|happier)
    (decided|deciding) to (stop|go|leave|start|move|join|apply|quit|take|try|change|adopt|study|train|get|book|talk|tell|ask|see|sell|forgive|come off|buy|cook|paint|learn)
    (moving|moved|move|relocating|emigrating|new house|new flat|new job|new town|started a|new start|downsizing|removal van|removals|tenancy|landlord|decluttering|declutter|charity shop|spring clean|holiday|holidays|flight|airport|festival|wedding|engagement|baby shower|maternity|pregnant|retire|retired|retiring|retirement|exam|exams|dissertation|thesis|semester|graduation|graduating|graduated|deadline|degree|uni|essay|interview|council|to the bank|at the bank|the form|forms|tax return|hmrc|dwp|pip|universal credit|mortgage|estate agent|insurance claim|redundancy|marathon|race|half marathon|hike|camping|concert|gig|quiz|match|game|show|rehearsal|recital)
    (relationship|marriage|divorce|divorced|separated|broke up|breakup|break up|the ex|my ex|solicitor)
    (discharged|discharge|feeling better|feel better|doing better|much better|recovered|recovery|finished therapy|finished treatment|chemo|all clear|surgery|operation|hospital stay|rehab|detox|clean and sober|getting clean|(days|weeks|months|year|years) (clean|sober)|sober|getting help|got help|new therapist|therapist is leaving|on leave|gp says|doctor said|physio|changed therapist|new meds)
    (new|bigger|smaller|upgraded|another) (guitar|phone|bike|laptop|car|sofa|one|place|puppy|kitten|dog|cat)
    (scared|afraid|frightened) of (heights|flying|spiders|dogs|the dentist|needles|driving|water|him|her|them|the dark|people|phone)
    (yoga|meditation|meditating|breathing|mindfulness|swimming|swim|walk|run|therapy|counselling|church|mosque|prayer|garden|bath|sea|beach|nap|music) ~6 (calm|peace|peaceful|light|lighter|calmer|free)
    (calm|peace|peaceful|light|lighter|calmer|free) ~6 (yoga|meditation|meditating|breathing|mindfulness|swimming|swim|therapy|counselling|prayer|garden|bath|beach|nap|singing|choir)
    peace with (my body|my past|my weight|my scars|my dad|my mum|my sister|my brother|my ex|food|the past)
    (told|spoke|talked|talk|rang|called|saw|met|hugged) ~3 (crisis team|my gp|the gp|my doctor|samaritans|my therapist|my counsellor|my nurse|the nurse|my keyworker)
  `,
  'quiet.thanks': `
    (thank|thanks|thankyou|thank you|ta) ~1 (you|everyone|all|u|yous)? ~1 (for) ~1 (everything|all of it|all you did|being here|being kind|being nice|listening|putting up with me|the kindness|reading|trying|the chats|the company|being my friends)
    (you|yous|u|youve) ~2 (been|were) ~2 (kind|good|lovely|nice|the only|wonderful|kinder|brilliant) ~1 (to me|people|ones|here)?
  `,
};
