import { type PhraseTable } from '../../matching/compile.js';

/**
 * What is aimed at others without a swear word, or in a kind tone: mocking congratulation, "the room's nicer without
 * her", dog whistles, veiled threats, blessing somebody's death. Also the sayings that only look like it: words told to
 * an inner voice, to a cat, or between friends.
 */
export const EN_HOSTILITY_QUIET: PhraseTable = {
  'abuse.insult': `
    (congratulations|congrats|well done|bravo|clap clap|slow clap|round of applause|give yourself a clap|nice work|standing ovation) ~2 (on|for|to) ~1 (making|turning|ruining|becoming|proving|managing) ~8 (about (you|yourself)|about your|saddest|pity|sorrow|drama|attention|misery|worst|thread|funeral|victim|the mood)
    (queen|king|princess|duchess|lord|lady) of (sorrow|sorrows|misery|moaning|woe|pity|self pity|doom|whining|tears|lies|victimhood|attention) ~3
    and the (oscar|bafta|award) goes to (you|her|him|our|u) ~3
    (what|wat) (sort|kind|type) of (a)? ~1 (mother|father|parent|mum|mom|dad|man|woman|person|friend|wife|husband|carer|daughter|son|human|teacher|nurse) ~1 (writes|posts|says|does|leaves|would|are|lets|puts|abandons|thinks|tells|moans) ~8 (presses send|hits send|press send|send|on here|posts it|in public|online|you|youre|all of us)
    (you|youre|ur|your|u) ~1 (are|re|r)? ~1 (an|a|such a|an absolute|an utter|nothing but a)? ~1 (disgrace|shame|embarrassment|insult|stain|poor excuse|sorry excuse|sad excuse|joke|pathetic excuse) (of|to|for|on) (a|an|the|your|this|our|every|all|humanity|women|men|mothers|society) ~2
    ^ shame on (you|u|ya) ~3
    shame on (you|u) (for|and|calling|you|both|all) ~2
    (you|u) (should|ought to|must) be ashamed (of yourself|of what|of how|writing|posting|$)
    (you|u) (have|got|ve) ~1 (zero|no|not an ounce of|not a shred of) (shame|home training|manners|class|decency|self respect|backbone|empathy|brain|brains|soul|friends|dignity)
    have you no (shame|decency|manners|dignity|pride)
    (calling|call) yourself (a|an) ~1 (mother|father|carer|friend|man|woman|christian|nurse|adult|parent|mum|dad|facilitator|muslim|therapist)
    (you|your|youre|u|ur) ~5 (version|equivalent|embodiment|form) of ~2 (wet|damp|soggy|cold sore|headache|migraine|fart|spam|stain|drain|rash|traffic jam|bin|bin bag|sock|flat tyre|participation|mould|headcold)
    (shampoo bottle|shampoo bottles|cereal box|cereal boxes|wet sock|wet lettuce|doorknob|doorknobs|bag of spanners|used teabag|traffic cone|toaster|plank of wood|brick) ~4 (than you|than your|than yours)
    if (brains|brain cells|looks|intelligence|kindness) (were|was) ~8 (you|you couldnt|youd|u)
    (you|youre|u|not) ~2 (sharpest|brightest|quickest) (tool|knife|bulb|crayon|spoon) ~4 (are you|you|$)
    (you|youre|u|ur) ~2 (thick|dense|daft) as (mince|two short planks|a plank|pigshit|a brick|shit|bricks|champ|they come)
    (nobody|no one|noone) is (this|that) (unlucky|tragic|unfortunate|traumatised|unwell|boring|stupid|dramatic) ~4
    (youre|you are|ur|u r) ~1 (inventing|making up|romancing) ~1 (it|this|that|everything|all of it|half of it)
    (your|ur) (sort|ilk|type) (always|never|only|all|are|should|love|just|have|make) ~3
    (you|u) ~2 (need|should|go|ought|wanna) ~2 touch ~1 grass
    (you|youre|u|stop|quit|always) ~3 (clogging|polluting|stinking|dragging|cluttering|hogging|poisoning|fouling) ~1 (up|down|out)? ~1 (the|this|our) (board|forum|feed|group|thread|room|place|page|site|mood|chat)
    (clogging|clog|pollute|polluting|stinking|cluttering|poisoning|fouling|filling) ~1 (up)? ~1 (the|this|our) (board|forum|feed|group|thread|room|place|page|site|chat) ~1 with (your|ur)
    (aw|aww|awww|oh|oh no|oh dear|poor) ~1 (did|does|has|is) (someone|somebody|baby|princess|diddums|mummys) ~1 (not|didnt)? ~1 (get|need|forget|steal|want|upset|got) ~4 (likes|attention|nap|nappy|bottle|dummy|enough|bottom lip|way)
    (want|do you want|would you like|shall we get you|expecting) a (medal|violin|tiny violin|participation trophy|parade|round of applause)
    (real|proper|decent) (man|woman|mother|father|mum|dad|parent|wife|husband|friend) (would|wouldnt|does|doesnt|never|dont) ~5 (youre|you are|ur|unlike|not one)
    ^ ~1 (foolish|wicked|shameless|mumu|olodo|yeye|bloody foolish) (girl|boy|woman|man|child|fellow|person|goat) ~3
    (no home training|you have no home training|nonsense and ingredients) ~2
    ^ ~1 (gobshite|roaster|bampot|gowl|muppet|bawbag|wetwipe|bint|chutiya|kutti|olodo|mumu|dunce|dimwit|halfwit|nitwit|sicko|sponger|sadact) ~1 $
    (youre|you are|ur|you|u) ~1 (a|an|such a|just a|the|absolute|utter|fucking|bloody|pure|right|complete|total) ~1 (gobshite|roaster|bampot|gowl|bawbag|bint|chutiya|olodo|mumu|dunce|dimwit|halfwit|nitwit|sicko|sponger|poor excuse|sorry excuse)
    (must be|so) (exhausting|tiring|nice|sad|lonely) ~1 (being|to be) ~1 (wrong|that stupid|so stupid|always right|that thick|so thick|the victim|this stupid|that dim|that miserable|so bitter)
    crying (over|for) a (man|woman|guy|girl|boy) who never ~1 (wanted|loved|liked) you
  `,
  'abuse.exclusion': `
    agree* ~1 (not|never|to not) ~1 (to)? (reply to|replying to|reply|answer|answering|respond to|responding to|respond|speak to|engage with|welcome|feed|interact with) ~3
    (all|everyone|everybody|we|us) ~1 (agree|agreed|decide|decided|promise|vote) ~1 (to)? (ignore|blank|freeze out|block|blanking|ignoring|mute) ~2
    (room|group|board|forum|chat|thread|space|we|it|here|place|vibe) ~2 (is|was|were|s|feels|would be|will be|been)? ~2 (nicer|better|grand|calmer|kinder|happier|quieter|peaceful|lovelier|a laugh) ~1 (here)? ~1 (without|before|until|till) ~1 (her|him|them|that one|this one|that lot) ~1 (left|turned up|joined|came|arrived|in it|around|showed up|here|posting|$)
    (nicer|better|calmer|kinder|happier|quieter|peaceful) (in here|on here|round here)? ~1 without (her|him|them|that one|this one) ~1 $
    petition to (get|remove|ban|kick|mute|throw|vote|boot) ~3
    (lets|petition to|mods|please|can we|can mods|someone|vote to|time to|should) ~1 (kick|get|throw|boot|vote|chuck|turf|freeze|drive|push|squeeze|hound) (_|her|him|them) (off|out of|out) ~1 (this|the|our)? ~1 (board|forum|group|chat|room|thread|site|here|$)
    if we ~1 (go quiet|ignore|stay silent|blank|freeze|dont reply|dont answer|stop replying|stop answering|say nothing) ~8 (shell|hell|theyll|she|he|they|her|him) ~3 (message|leave|go|hint|bored|away|stop|quit)
    (shell|hell|theyll|she will|he will|they will) ~1 (get|take) the (message|hint) ~3
    (dont|do not|nobody|no one|please dont) ~1 (anyone|anybody|everyone)? ~1 (welcome|let|invite|add|include) (him|her|them|that one|this one) (back|in|again) ~3
    (start|make|set up|open|create) ~2 (new|separate|private|another|different) ~1 (chat|thread|group|room|space|server) ~5 (without (her|him|them|that|_ and)|no invite|everyone except|minus|bar|dont tell|leave (her|him|them) out|not inviting) ~2
    (scroll past|skip|ignore|blank|mute) ~1 (her|his|their|that ones) (stuff|posts|post|nonsense|threads|drama|comments|messages) ~4 (leave|bored|hint|get the message|shell|hell|theyll)
  `,
  'hate.group': `
    (hook noses|hook nosed|great replacement|rapefugees|goatherders|curry munchers|mud people|race mixing|globalist scum|gypos|gyppos|gypo|poofs|trannys|bloody foreigners|dirty foreigners|forrins)
    (bankers|media|banks|hollywood|landlords|globalists|elites) ~6 (saturdays|saturday|kippah|chosen ones|noses|synagogue|rothschild*|know who they pray|small hats)
    (men|blokes|lads|fellas) in (dresses|frocks|skirts|wigs) ~2 (should|shouldnt|have no|are|out of|in our|near|invading|belong|using|arent) ~4
    (send|deport|ship|put|stick|chuck) (him|her|them|em|that lot|this lot|the lot|these people|those people) ~2 (on a boat|on the boat|on the next plane|on the plane back|back where|back to where|back on the boat|packing) ~4
    (name|name tag|face|skin|beard|headscarf|turban|accent|colour) ~6 (send|ship|deport) (him|her|them|em) ~1 (home|back)
    (until|since|before|till|because|once) (they|he|she|we|the government|politicians|council) ~1 (let|filled|brought|opened|housed|shipped) ~3 (boats|boat people|migrants|immigrants|refugees|foreigners|hotel with|hotels|asylum seekers|illegals|borders|that lot|those people) ~3
    (country|area|town|street|estate|village|england|britain|ireland|america|europe|city) ~1 (was|used to be) ~1 (clean|safe|ours|white|lovely|decent|christian|civilised) ~1 (until|before|till|once) ~8 (boats|foreigners|that lot|immigrants|muslims|migrants|them in|they came)
    (those|these|them|that|such) (people|lot|types|sort) ~1 (dont|do not|cant|never|arent|are not|will never|have no) ~3 (pain like we do|like we do|like us|same as us|as us|human like|our ways|morals|value life|civilised|integrate|like normal people|like proper people)
    (our|white|english|irish|british|american|german|hindu) (women|girls|kids|daughters|children|wives) ~2 (arent|are not|not|never|havent been) ~1 safe ~8 (hotel|hotels|boats|foreigners|migrants|immigrants|muslims|that lot|those men)
    (only good|the only good) (one|ones|<group>|_) ~6 (dead|plane back|boat back|way back|under the ground|plane home|six feet)
    (dalit|dalits|lower castes|low castes|chamars|bhangis|shudras|untouchables|osu) ~2 (should|know|cant|shouldnt|dont|are filthy|are dirty|must|ought) ~4
    (know|remember|forget|forgot|forgotten) their place ~4
    (same|usual|certain) (lot|crowd|tribe|religion|race) ~3 (hand out|hands out|you know the ones|you know which|know who i mean|stealing|thieving|on benefits|noses)
  `,
  'threat.violence': `
    (picking|pick|spitting|collecting|counting|swallowing|looking for) ~1 (up)? (your|ur|his|her) ~1 teeth
    (i|ive) ~2 (have|got|ve)? ~2 (picture|photo|pic|view) of (your|ur) ~1 (front door|house|number plate|kids|street|flat|kids school|road|driveway)
    (be|would be|itd be|real|such) a (shame|pity) if ~2 (your|ur|something|anything|someone told|somebody told) ~2 (boss|wife|husband|employer|mum|family|work|happened|happen|found out|knew|parents|school|landlord|house|car|dog) ~6 (you|your|see|saw|read|find out|found|know|knew|hear|heard|write)
    i (drive|walk|go|cycle|pass|come) ~1 past (your|ur) (street|house|door|road|flat|work|school|gate|window|place|gaff) ~3
    (my|the) (cousins|lads|boys|brothers|crew|people|uncle|uncles|fellas) ~1 (will|ll|are|know|knows|going to) ~2 (pay|paying|be round|come round|be visiting|visiting|sort you|find you|find out where|deal with|have a word|where you) ~4
    (one|a single) (word|call|text|phone call|message) (to|from) (my|the|me) ~4 (and youll|and you|and your|youll|you wont|youre|and ull) ~5
    (youd|you|id|might|better|may) ~3 (check|checking) your (brakes|tyres|mirrors|locks|drink|food|car) ~2 (in the morning|tomorrow|tonight|from now on|from today|every|pal|mate|sweetheart|$)
    (i|we) (will|ll|shall) (deal with|finish) (you|u) ~2
    ill (deal with|finish) (you|u) ~2
    who (you are|youre|ur|u r) (talking to|dealing with|messing with|playing with|up against)
    (like|love|dare) ~1 (to)? (see|hear) (you|u) (say|repeat) ~2 (that|it|this) ~2 (when|to my face|in person|with my)
    accidents (happen|do happen) ~2 (to people who|especially|to liars|to those who|to folk who|to big mouths)
    (we|they) (know|got) people (in|near|round|around) (your|ur) ~2
  `,
  'pro_harm.encourage': `
    (then go|just go|let go|go now|go then|rest now|slip away) ~1 (and)? (id|i would|ill|i wont|i wouldnt|nobody would|no one would|we would) ~1 (be)? (proud|understand|respect|admire|blame|judge|hold it) ~4
    (ok|okay|alright|all right|fine) to (put it down|let go|stop fighting|stop|go|rest|sleep|leave|give up|slip away|lay it down|close your eyes) ~1 (for good|forever|for ever|this world|this life|and not wake)
    (nobody|no one|noone|i|god|none of us) (would|will|d|wont|wouldnt) (blame|judge|stop|think less of) (you|u) ~1 (for)? ~1 (going for good|ending it|dying|choosing to go|checking out|letting go for good|choosing it|doing it)
    (i|we) (wouldnt|wont|would not|will not|am not going to) ~1 (stop|talk) you ~2 (if you want to go|if thats what you want|if youre sure|from going|out of dying|out of it|i think you know)
    i (wouldnt|wont) stop you $
    (dignity|courage|bravery|honour|beauty|grace|something noble) in ~1 (leaving|going|dying|ending|exiting|bowing out|choosing) ~2 (on your own terms|own terms|it all|your life|when you choose|to die)
    (leave|leaving|going|go out|dying|bow out|bowing out|exit|end) on your own terms ~3
    let (them|anyone|people|family|doctors) ~1 (guilt|shame|talk|force|bully) you ~2 (living|being alive|staying alive|out of dying|keeping on living|out of going)
    (theyd|they would|theyll|they will|they might|kids|your kids|your family|everyone) ~1 (cope|manage|survive|get over it|adjust|be ok|be okay|be fine) ~4 without (you|u)
    its your (body|life) ~2 (one|a little|a small|just one|a) ~1 (little|small|tiny)? (cut|burn|scratch|slice) ~3
    (one|just one|just a|only a|a) (little|small|tiny|wee|quick|shallow) (cut|nick|burn|slice) ~5 (sin|never hurt|wont hurt anyone|pressure|feel better|relief|calm you|release|no harm)
    <number> ~1 (days|hours) ~2 (just|only|nothing but|of) ~1 (water|black coffee|air|ice|water and) ~3 (youll|youd|you will|ull|you) ~3 (feel|feather|lighter|thin|skinny|clean|pure|lose|drop)
    (skip|miss|bin|leave) (tea|dinner|lunch|breakfast|supper|the meal|the snack|meals) ~1 (tonight|today|hun|babe|girl|love|tomorrow)? ~6 (skinny|small jeans|smaller|jeans|thin|thinner|lighter|size|bones|waist|thigh|thigh gap)
    (dont|do not|never) (ring|call|phone|text|tell|contact) (them|anyone|samaritans|999|911|988|111|the crisis team|an ambulance|112|the police|helplines) ~6 (youre nearly there|nearly there|drag it out|stop you|talk you|section you|spoil it|make you stay)
    (you have|youve got|you got|with|have) my (blessing|permission) to (go|die|rest now|end|leave us|let go|sleep for good|join|be free)
    (hes|shes|theyre|your mum is|your baby is|your dad is|the angels are) waiting for you ~2 (up there|on the other side|in heaven)
    (some people|some of us|some souls|not everyone) ~1 (just|simply|really)? (arent|isnt|are not|werent|is not|is) ~1 (meant|made|built|cut out) for (this world|this life|living|life|this earth) ~2 (thats|its|and thats|follow|no shame|nothing wrong) ~4
    (what are you|whatre you|why are you|what you) (hanging|waiting|hanging about|waiting around|stalling|dithering) ~2 (for|about) ~4 (tablets|pills|rope|blade|swallow them|jump|train)
    (fasting|starving|water fast|restricting|ana|purging) ~1 (buddy|buddies|partner|partners|group|crew) ~1 (wanted|needed|please|anyone|who)
  `,
  'solicitation.sexual': `
    (your|ur) (voice|photo|pic|profile|mouth|lips|accent|legs|body|eyes|avatar|sadness|tears) ~1 (sounds|sound|is|looks|look|are|r|makes|turns|gets|drives) ~2 (hot|sexy|fit|hard|wet|turned on|wild|seductive|yummy|delicious|me on)
    (u|you|youre|ur|r u) ~1 (alone|home alone|in bed|single) ~1 (tonight|right now|now|rn|babe|sexy)? ~2 (could|can|ill|let me|want me to|id) ~1 (keep you warm|keep u warm|warm you up|warm u up|come over and) ~2
    keep (you|u) warm ~1 (hehe|tonight|babe|baby|in bed|darling|sexy)
    how old (are|r) (you|u) ~1 (really|actually|irl)? ~8 (mature|pic|photo|private|our secret|boyfriend)
    (mature) for (your|ur) age ~2
    (show|send) (me|us) (your|ur) ~1 (body|skin|chest|bum|figure|curves|cleavage|underwear|thighs) ~2
    (want|love|like|wish|let me) ~2 (your|ur) (man|daddy|sugar daddy|master|lover|king) ~3 (show|send|body|pic|baby|dear)
    (bet|imagine|picturing|picture|thinking of|dreaming of) ~1 (you|u) ~2 (look|looking|looks|in|would look) ~3 (towel|underwear|bikini|shower|nothing but|lingerie|knickers|tights|stockings)
    (make|take|turn|get|lets make) (this|our|the) ~1 (chat|talk|conversation|thread)? ~3 (grown up|adult|spicy|spicier|hotter|steamy|dirty|naughty|x rated|intimate)
    (kiss|lick|stroke|caress|taste|nibble) (every|all|each|your|ur|them) ~3 (scars|scar|inch|body|neck|thighs|lips|curves) ~4 (you|slowly|lights|off|tonight|yours|naked|$)
    (do|show) something (for|to) me ~2 (on cam|on camera|on video|in private|in return)
    (what|tell me what|show me what) ~3 (got on|have on|wearing) ~1 (under|underneath) ~1 (that|your|ur|those|there)
    (pic|pics|photo|video|selfie|nude) ~3 (wont tell|our secret|our little secret|just between us|between you and me|delete it after|nobody will know|no one will know|tell a soul)
    (send|show|sends) ~2 (topless|nude|nudes|naked|lingerie|underwear) ~2
    get ~1 (filthy|dirty|naughty|naked) with ~3
  `,
  // Words that only look aimed at somebody: told to an illness or a pet, said between friends, or a plain advice.
  'cue.denial': `
    (anxiety|depression|ocd|cancer|illness|brain|voice|gremlin|critic|doubt|fear|shame|winter|monday|mondays|rain|weather|insomnia|covid|pain|hangover|migraine|nightmares|panic|ptsd|addiction|craving|cravings|guilt|perfection) ~2 (can|could|should|to|just) ~1 (shut up|get lost|do one|jog on|get stuffed|sod off|piss off|fuck off|bore off|naff off|go to hell|rot in hell|eat shit|get in the sea|zip it|pipe down)
    (shut up|get out|get out of here|get lost|no way|stop it|get away|shut it) ~1 (you)? ~1 (really|got|did|passed|no way|congrats|congratulations|amazing|thats amazing|a first|thats brilliant|i love|so happy|made it|won)
    (you|ya|ye) ~2 <insult> ~3 (made me laugh|make me laugh|you made me|thank you|thanks|love you|i love you|haha|miss you|made my day|never change)
    (legend|star|genius|gem) ~1 you ~2 <insult>
    (ignore|block|blank|mute) (him|her|them) ~1 (hes|shes|theyre|its) ~1 (an|a|your)? ~1 (owl|cat|dog|ex|abuser|narcissist|bot|scammer|troll account|pigeon|toddler|abusive)
    without you for (a|an|one|two|the)
    leave (him|her|them|it) (you|and|now|before|love|hun|please)
    (your|ur) (kids|children|family|friends|mum|wife|husband) (need|needs|love|loves|would miss|will miss|are lucky to have) (you|u)
    (your|ur) (anxiety|depression|illness|brain|head|ocd|eating disorder|mind|inner critic) (is|s) ~1 (lying|a liar|talking|wrong)
    (nobody|nobodys|no one|no ones|noone|not) ~2 laughing at (you|u)
    (mr|mrs|ms|miss|dr|doctor|professor) _ ~2 (believed in me|was kind|is kind|was lovely|is lovely|saved|helped me|so kind|so gentle|was gentle|listened|was great|is great)
    (i|id|ill|id better|we) ~1 (just|really)? (need to|should|must|have to|gotta|ought to|better) ~1 (get a life|get a grip|grow up|shut up|man up|pipe down|zip it|give it a rest|change the record|jog on)
    (youre|you are|you lot are|you were|your) ~1 the reason ~1 (i|im|i am|ive|my|we|were|so many of us)
    (youre|you are) ~1 (the)? (kind|sort|type|reason) ~5 (needs|we need|i need|i want|i admire|i look up to|helps|listens|lifts|makes (this|it)|feel safe|feel heard|feel less alone|feels safe|smile|come back|should be like|hope)
    (im|i am|its|feel|feeling|am) no (better|stronger|calmer|lighter|happier|nearer)
    (you|u) (asked|listened|waited|said|knew) ~6 shut up
    (watch|mind) your (back|step|head) ~2 (lifting|when you|with|on the|in the|carrying|those|physio|picking|ice)
  `,
  // In Britain and Ireland these are cigarettes.
  'cue.general': `
    (off|for|quit|smoke|smoking|smoked|roll|buy|bought|of|gave up|giving up|packed in|<number>) (the)? fags
    fags (a|and|today|per|are|cost|again)
  `,
  'cue.idiom': `
    (fast|fasting|fasted|fasts) from (news|the news|social media|screens|sugar|my phone|tiktok|dating|gossip|shopping|instagram|alcohol|meat)
    (go on|go on then|go ahead|fine) ~3 (slice|biscuit|cup|drink|episode|brew|cuppa|more round|piece|portion|helping|scoop|chapter)
    (jump|dive|get) in (the|its|waters)
    go for it (then|and|you|if|mate|love|girl|well)
    (cut|dig|go|slice|press) deeper (into|in) (the|your|therapy|it|soil|ground|cake|bread|wood|pockets|topic)
    (gave|give) (him|her|them|me) (hell|grief) ~2 (lol|haha|the cat|cat|over the)
    (fast|fasted|fasting|fasts) ~1 (for|during|in|till|until|on) ~1 (ramadan|navratri|lent|ekadashi|karva chauth|yom kippur|shivratri|iftar|sunset|monday|blood test|bloods|surgery|scan|orthodox|religious)
    (ramadan|navratri|lent|iftar|yom kippur|ekadashi|blood test) ~6 (fast|fasted|fasting|hunger|hungry)
    (eat|toast|soup|bath|tea|drink|shower|water|snack) ~5 then sleep
  `,
  'contact.described': `
    <platform> ~4 (underscore|dot|hyphen|dash) ~4
  `,
  'personal_data.other': `
    real name is ~3 (and|she|he|they|who|works|teaches|lives) ~4
  `,
};
