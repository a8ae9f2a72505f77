import { type PhraseTable } from '../../matching/compile.js';

/** What is in the box, who took the blood, what the countdown is for: ordinary things that grave words are about. */
export const EN_IDIOMS_MORE: PhraseTable = {
  'cue.idiom': `
    (gallows humour|gallows humor|gallows jokes)
    (before|until|till|after|at|by|past|dorm|ward) lights out
    <container> of <groceries>
    (took|taken|take|had|drank|drunk|ate|finished|brought|bought|downed|necked) ~3 <container> of <groceries>
    (ate|eat|eaten|eating|had|finished|scoffed|demolished|inhaled|binged) ~2 (everything|all|the lot|whole|two|three|entire|the rest) ~3 (fridge|freezer|cupboard|cupboards|pantry|biscuit|biscuits|crisps|cake|chocolate|chocolates|pizza|loaf|ice cream|cereal|family pack|multipack|selection box|tin|buffet|plate|easter egg)
    (took|taken|take|takes|taking|had) ~1 (all|every one of|every)? ~1 (my|the|his|her|your|their) <medicine> ~1 (on time|as prescribed|as directed|properly|regularly|correctly|every day|each day|every morning|every night|with food|with breakfast|with water|this week|all week|without|like clockwork|like i should|as i should|and my vitamins|at the right time)
    (took|taken|take|takes|taking|takes up|took up) ~1 all (of)? ~1 (my|the|our|your|his|her|their|of) ~1 (socks|stuff|things|clothes|money|books|photos|furniture|toys|time|energy|confidence|attention|savings|credit|blame|shoes|cards|good|biscuits|chairs|parking|pens|plugs|towels|blankets|space|cushions|covers|hot water|strength|courage|concentration|patience|willpower)
    (took|taken|picked up|dropped off|donated|brought|carried|moved|sent) ~1 (the|a|all the)? ~1 (whole|entire|lot|load) ~2 (charity|charity shop|tip|recycling|library|oxfam|dump|family|team|class|class to|afternoon|morning|day|week|month|evening|weekend|year|night)
    (nurse|nurses|doctor|clinic|phlebotomist|hospital|lab|they|vampire|vampires|midwife|gp) ~3 (took|taken|take|drew|drawn|wanted|needed) ~3 blood
    (blood test|blood tests|bloods|gave blood|giving blood|donated blood|nosebleed|transfusion|periods|period|biopsy|dentist|operation|stitches|tooth out) ~8 (so much blood|lot of blood|lost a lot of blood|dizzy|faint|lie down|lightheaded)
    stop ~2 (apologising|apologizing|saying sorry|being sorry) for ~2 (taking up space|existing|being)
    (nobody|no one|noone|who) (would|will|d|ll|even|is going to|wouldnt|has)? ~1 (notice|noticed|notices|know|care|mind|tell) if i (wore|used|changed|skipped|moved|ate|took|put|came in|had|did|swapped|left early|turned up|said|sneaked|napped|work|worked|log|logged|stay|stayed|wear|bring|brought|sing|sang|dance|danced|miss one|brushed|washed|cut my hair|dyed|painted|made|wear|go in|went in|go to bed|went to bed)
    (on|off|up on|onto) the roof ~1 (fixing|mending|doing|cleaning|with|laying|checking|clearing|repairing|putting|installing|sorting|replacing|terrace|garden|bar|tiles|again with)
    (rather|sooner) ~1 (be)? (dead|die|dead in a ditch) ~4 than
    (counting down|countdown|counting|count) ~3 (days|weeks|sleeps|hours|minutes|nights) ~3 (release|holiday|holidays|wedding|christmas|birthday|discharge|half term|summer|payday|due date|baby|concert|gig|festival|trip|move|visit|season|match|retirement|exam|exams|results|party|show|launch|reunion|prom|graduation|weekend|easter|diwali|eid|new year|home time|scan|surgery|op|operation|kickoff|episode|shop|shops|pub|play)
    (he|she|they|ex|someone|somebody|people|guy|lad|friend|cousin) ~2 (hit|hits|keeps hitting|kept hitting) me up
    could (kiss|hug|marry|cuddle) (him|her|them|whoever|the|that|this|every)
    (last|first) time ~6 (was|in|since) ~1 (19*|20*|school|uni|college|my teens|my twenties|my thirties|my forties|lockdown)
    (shot|shoot|shooting|shoots) ~1 (myself|himself|herself|themselves|yourself) in the foot
    (overdose|overdosed|oding|od) ~1 (of|on) (cake|chocolate|tea|coffee|cheese|turkey|mince pies|sprouts|netflix|telly|sugar|christmas|sun|sunshine|news|cuteness|nostalgia|caffeine|crisps|curry|pasta)
    (live|lived|living) in (a|the|my) ~1 (flat|house|bungalow|bedsit|caravan|shed|hostel|hell|fear|mess|tent|van|basement|tower block|village|city|town) ~1 $
    (ring|rang|knock|knocked) on the door*
    (number|numbers) to ring on the (door|fridge|table)
    (hiding|hid|hide) ~4 from ~1 (my own kids|the kids|my kids|my toddler|the children|the in laws|guests|visitors|dishes|washing up|hoover|party|small talk|everyone at the party)
    (fasting|fast|fasted|starving|starve|nil by mouth) ~4 (colonoscopy|blood test|bloods|surgery|operation|op|scan|ramadan|iftar|lent|yom kippur|eid|anaesthetic|anesthetic|procedure|endoscopy|cholesterol)
    (havent eaten|not eaten|no food|not eating|cant eat) ~6 (colonoscopy|blood test|iftar|ramadan|anaesthetic|surgery|operation|dentist)
    did it ~2 (told|asked|passed|ran|rang|phoned|called|went|signed|said|applied|booked|joined|quit|bought|finished|walked|swam|drove|spoke|graduated|proposed|moved|left him|left her|left them|without stopping|in under)
    no will to (shop|cook|clean|iron|hoover|revise|socialise|exercise|argue|tidy|date|work out|go out|dress up)
    (jumped|jump|jumping|dive|dived|leapt) off (the|a) ~1 (high board|diving board|top board|pier|rocks|jetty|pontoon|boat|swing|trampoline|sofa|bed|bus|train|wall|springboard)
    (shut|shut up) ~1 the front door
    get out of here ~1 (thats|amazing|brilliant|great|fantastic|seriously|really|no way|congratulations|congrats|well done)
    (deserve|deserves|deserved) ~1 (everything|all|every bit|every ounce|every) ~2 (good|nice|lovely|happiness|best|kind|kindness|wonderful|love|peace|joy|luck|rest|success|care)
    ignore the ~1 (weather|haters|trolls|news|mess|dishes|noise|rain|scales|mirror|typos|autocorrect|hoover|dust|email|emails|phone|instructions|sat nav)
    (pay|paying) for ~1 (that|this|it|the) ~2 (cheese|curry|kebab|wine|cake|gym|session|tomorrow|later|in the morning|on monday|lie in|second helping)
    (watch|mind) your (back|step|head) ~1 (with|when|lifting|on|going|bending|under|getting)
    (coming|come) for you ~1 (quiz|bingo|pub|lads|ladies|in the league|next season|in the final)
    (assaulted|attacked|ambushed|mugged) by (the|a|an|my) ~1 (smell|noise|seagull|seagulls|goose|geese|swan|wasp|wasps|midges|mosquito|mosquitoes|cat|kitten|dog|puppy|stench|pollen|colour|toddler|bees|chicken|cockerel|pigeon)
    if (he|she|they|you|anyone|someone|one of you) ~1 (eats|eat|touches|touch|leaves|leave|steals|nicks|takes|finishes|puts|sings|snores|drinks) ~4 (ill|im going to|i will|i swear ill|im gonna|i may) ~1 (murder|kill|strangle|throttle)
    (watching|observing) me ~1 (teach|drive|swim|play|sing|bake|cook|perform|act|present|at work because|because its my|audition|for my appraisal|for my assessment)
    (nothing|little) left in the tank ~1 after ~3 (marathon|run|race|match|shift|gym|hike|swim|week|exam|exams|class|wedding|party|festival|ride|game|half|10k|5k)
    hate myself for (saying|agreeing|eating|buying|watching|laughing|loving|enjoying|clicking|liking|joining|volunteering|signing)
    better off without me (in|on|at) ~1 (goal|midfield|defence|attack|team|choir|band|kitchen|pitch|court|quiz|committee|dancefloor|drums|karaoke)
    (happier|better off|relieved|grateful|nicer|quieter) if i ~1 (stopped|quit|gave up|stop) (singing|humming|cooking|whistling|baking|dancing|joking|snoring|drumming|practising|playing|punning|talking about)
    wish ~2 (never|not) been born (with|in|near|into this|on a|before|after|without)
    (tired|sick|exhausted) (of|from) (fighting|chasing|arguing with|battling) ~1 (the|with|with the)? ~1 (council|bank|insurance|dwp|school|system|hmrc|landlord|airline|wifi|printer|fridge|kids|kids about|energy company|benefits office|pip|job centre|jobcentre|weeds|damp|slugs|moths|cat|dog|over the|about the)
    (colonoscopy|blood test|ramadan|iftar|anaesthetic|endoscopy) ~5 (starving|hungry|famished)
    (hating|hate|hated) ~1 (on)? (mondays|january|mornings|my alarm|small talk|queues|traffic|kale|autocorrect)
    (cant|couldnt) breathe in ~1 (this|that|the|my|these) ~1 (office|room|dress|shop|jeans|trousers|mask|heat|tube|car|suit)
    (whats|what is) the point of (a|an|the|my|having|buying|owning) ~1 (dishwasher|car|gym|kettle|umbrella|alarm|lawn|garden|printer|diet|phone|app|fridge|tie|iron|ironing|meeting|<everyday>)
    (scratched|scratch|scratches|pricked) ~8 (bush|bushes|hedge|berries|blackberries|blackberry|jam|roses|holly|gorse|pruning)
    (banged|bumped|hit|knocked|cracked|bashed) ~1 my (head|knee|elbow|toe|shin|funny bone) on the ~1 (cupboard|door|door frame|shelf|beam|car|cabinet|ceiling|boot|bunk|lamp|doorway|low|open|attic|loft)
    made myself sick (on|with|eating) ~3 (candyfloss|sweets|cake|chocolate|chocolates|ice cream|strawberries|cherries|plums|fair|party|laughing|rollercoaster|waltzers|haribo|easter eggs)
    (throwing up|threw up|vomiting|being sick|been sick|puking|puked|throw up) ~6 (norovirus|bug|stomach bug|tummy bug|food poisoning|flu|hangover|hungover|pregnant|pregnancy|morning sickness|chemo|migraine|rollercoaster|travel sick|kebab|prawns|oysters|covid|ferry|nerves)
    (norovirus|bug|stomach bug|food poisoning|flu|pregnant|morning sickness|chemo|migraine) ~8 (throwing up|threw up|vomiting|being sick|been sick|puking|puked|throw up)
    (text|call|ring|message|phone) me when ~1 (youre|you are|you get|you|u|ur|home|safe)
    (teacher|doctor|consultant|nurse|gp|midwife|tutor|coach|surgeon|key worker|keyworker|social worker|headteacher|dentist|vicar|manager) ~1 (mr|mrs|ms|miss|dr|called|named)? ~2 (is|was|has been|s) ~1 (wonderful|brilliant|lovely|great|amazing|kind|so kind|fantastic|patient|a saint|a star|an angel|so good|excellent|a legend)
    just do it ~1 (press|send|apply|ask|call|ring|book|sign|well|the|go for|post|say)
    (fasting|fast|detox|detoxing) from ~1 (news|the news|social media|my phone|phones|twitter|instagram|tiktok|telly|sugar|screens|gossip)
    (dealer|dealers) ~5 (records|cards|cars|antiques|art|books|vinyl|blackjack|casino|stamps|coins|car)
    slipped (us|me|him|her|them|a|an|my|into|out)
    (weed|weeds|knotweed|ivy|bindweed|plant|plants|hydrangea|phone|battery|car|laptop|wasp|fly|mosquito|slug|slugs|stuff|moss|nettles|brambles) ~4 (just)? (will not|wont|refuses to|never|refuse to) die
    (say|saying|said) goodbye to (the|my|our) ~1 (ward|team|class|pupils|students|patients|colleagues|allotment|office|shop|staff|choir|regulars|crew|unit|depot|station|kids in my class|residents|customers|classroom)
    stick a fork in me ~2 done
    (im|i am|were|all) done (for the day|for today|with work|for the week|by lunchtime|by tea time|with exams|with the shift)
    stop posting (funny|such|recipes|food|cute|cat|spoilers|puns|dad jokes)
    (hours|minutes|years|days|weeks|seconds) ~2 (of my life)? ~2 (never|not) (getting|get) (that|them|it|those)? ~1 back
    (rain|hail|pigeons|seagulls|cat|squirrel|squirrels) ~1 on (the|a|my|our) ~1 (roof|window|tent|tin roof|skylight|conservatory)
    binge (watch|watched|watching|watches|read|reading|listening|listened)
    (haunting|haunt|haunts) (his|her|their|the|your|this|my ex)
    (meds|pills|tablets|medication) ~1 (down|in|into) the (sink|toilet|drain|loo|plughole|bin|bath)
    killing myself (laughing|with work|with overtime|over|to get|for this job|at the gym|with the commute)
    (they|he|she|doctor|clinic|gp|receptionist) said ~1 <number> ~1 (weeks|months|years|days|hours|minutes|pounds|quid|percent)
    back on ~1 (<day>|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the 1*|the 2*|the 3*|1*|2*|track|the road|my feet|the bike|the team|the pitch|telly|stage|air)
    (exhaust|handle|wheel|wheels|button|lid|ladder|bike|sofa|chair|leg|door|tile|picture|shelf|mirror|hat|glasses|boot|horse|bed|swing|scooter|skateboard) ~1 fell off
    fell off ~1 (the|my|a|his|her) ~1 (ladder|bike|sofa|chair|horse|bed|swing|scooter|skateboard|stool|bus|stage|kerb|treadmill)
    eggshells ~1 (at work|in the office|round the boss|with the new manager|until the exam|until the results|till)
    long sleeves ~6 (because i burn|sunburn|midges|mosquitoes|eczema|sun cream|pasty|ginger|allergy|air con|aircon|cold)
    (shell|hell|theyll|mum will|she will|he will|mums gonna|my wife will|my mum will) (murder|kill|strangle) me ~1 (if i|when i|for) ~1 (forget|eat|ate|lose|lost|break|broke|miss|wash|shrink|shrunk|late|spill|spilt|the cake|saying|being late)
    take care ~1 (all|everyone|everybody|folks|you all) ~3 (see you|back|until|till|have a|enjoy|happy)
    (dog|cat|toddler|puppy|kitten|parrot|budgie|hamster|goat|pony|horse) is ~1 (the|an|a|such a|such an)? ~2 <insult>
    hunt ~1 you ~1 down ~1 (that|the|a) ~1 (recipe|link|photo|number|song|book|pattern|article)
    (save|keep) ~1 me a (spot|seat|place) ~8 (hamstring|ankle|flu|working|wedding|holiday|shift|birthday|night shift|cold|match|away)
  `,
  'cue.past': `
    (diary|diaries|photo|photos|picture|letter|letters|list|drawing|drawings|playlist|journal|notes|days) ~2 from when i
    i was ~1 (1*|2*|3*|<number>|eleven|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen) when i
    <number> when i (stopped|quit|gave up|last)
    (stopped|quit) ~3 (at|when i was|aged) ~1 (1*|2*|3*|4*|<number>)
    <number> (years|year|months) since my ~1 (attempt|overdose|suicide attempt|breakdown) ~1 (today|tonight|this week|this month|yesterday|tomorrow)?
  `,
  'quiet.explained': `
    (last bus|last train|last tram) ~3 (at|goes|leaves|is|home)
    (have to|need to|got to|must|had to) ~1 (leave|go|head off|log off|dash|run|nip off|sign off) ~1 (early|at|in a minute|before|for work|for tea|for my|to get|to pick|to collect)
    (tea|dinner|lunch|supper|bath|shift|the match|the film|bingo|choir) ~1 (is|s)? ~1 (ready|starts|on the table|in the oven|calling)
    (back|return|returning|home again|see you) ~2 (on the|on|in|next|after) ~1 (0*|1*|2*|3*|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|fortnight|september|easter|christmas|new year|half term|the weekend|a week|two weeks)
  `,
  'cue.hopeful': `
    (passed|pass) ~1 (my|the|her|his|our) ~1 (driving|driving test|test|exam|exams|theory|course|probation|assessment|finals|degree|mot|interview|audition)
    in a good way
    (it was|was|honestly|was honestly|absolutely|felt) ~1 (perfect|glorious|magic|magical|bliss|heaven|the best)
    (proud of that|proud of myself|proud of me|dead proud|well proud)
  `,
  'cue.general': `
    (films|movies|books|plays|shows) ~1 (about|is about|has)
  `,
};
