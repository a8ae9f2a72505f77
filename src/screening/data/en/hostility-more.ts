import { type PhraseTable } from '../../matching/compile.js';

/** More of what is aimed at others: mockery, exclusion, hatred, threats, encouragement of harm. */
export const EN_HOSTILITY_MORE: PhraseTable = {
  'abuse.insult': `
    imagine being (this|that|so|such) ~1 (boring|dull|sad|pathetic|stupid|desperate|needy|thick|lonely|dense|weak|ugly|fat|miserable|attention|a|lazy|selfish|bitter|old|dumb|clueless) ~5
    ^ ~1 (you|her|him|this one|this guy|this again|princess|captain misery|the martyr) again ~5 (nice|peace|quiet|great|joy|evening|over|already|god|here|gone|done|kill|enough|bored|yawn|$)
    (nobody|no one|noone|none of us|who|not one of us) ~2 (asked|asks|ordered|requested|signed up|cares|needs|needed|wanted|came here) ~2 (for|about|to) ~1 (your|you|ur|hear your|read your|another|this|that) ~4
    (youre|you are|u r|your) ~1 (the)? ~1 (reason|type|kind|sort) ~2 (people|everyone|nobody|this group|so many|half|men|women|they|why|that|of person) ~4
    (managed|manage|trust you|typical of you|leave it to you|only you could|always|have to|got to) ~1 to ~1 (make|turn|twist|bring) ~5 (about (you|yourself)|into your|to yourself|all about you)
    (what a|such a|whatta) ~1 (sad|pathetic|miserable|tragic|boring|horrible|nasty|vile|pitiful|awful|weird|empty|sorry) ~1 (little)? ~1 (life|existence|person|man|woman|human|excuse|individual|creature|world|specimen|case|story|thing) ~2 (you|ur|your|lead|have|are|$)
    (youre|you are|ur|u r|your) ~1 (not|never|hardly) ~1 (ill|sick|depressed|traumatised|mentally ill|autistic|bipolar|anxious|disabled|special|suffering|a victim|suicidal|unwell|poorly) ~1 (youre|you|ur|its|just|only|stop|at all|so|you are)
    (boo hoo|boohoo|poor you|poor baby|poor little|aw diddums|diddums|there there|wah wah|cry me a river|world smallest violin|worlds smallest violin|tiny violin|cry about it|cry harder) ~4
    (change the record|give it a rest|broken record|here we go again|same old|heard it all|yawn|zzz|not this again|bored now|next) ~3 (you|your|moan|whine|sob|story|drama|mate|love|already|please|everyone|princess|poor)
    (honestly|seriously|frankly|tbh|lol|oh)? ~1 no wonder ~1 (your|you|ur|he|she|they|nobody|everyone|people) ~1 (wife|husband|partner|kids|boyfriend|girlfriend|mum|dad|family|friends|ex|left|leaves|hates|hate|cant|dont|wont|ran|are|cheated|dumped|is|has|have|never|hit) ~3
    (drama queen|attention seeker|drama llama|professional victim|the victim|the martyr|captain misery|debbie downer|little miss|lady muck|princess|snowflake|moaning myrtle) ~4 (again|episode|strikes|back|alert|is here|has arrived|of the week|chapter|part|returns|number|at it)
    (episode|chapter|part|season|volume) <number> ~3 (of|in|your|the|drama|sob|saga|misery|moaning)
    (take|takes|deserve|win|wins|get) the (crown|biscuit|prize|trophy|award|cake) ~6
    (are you|r u|you) ~1 (simple|thick|dense|slow|special|stupid|daft|mental|dim|retarded|blind|deaf|serious|for real|having a laugh|twelve|five|a child|bored) ~1 (or|$|as well|too) ~3
    (face|body|personality|attitude|brain|voice|life|arse|teeth|hair|weight) like (yours|urs|that) ~5
    (id|i would|anyone would|anybody would) ~2 (be|feel|hate|leave|kill|drink|cry|run) ~3 (too|as well|if i (was|were|looked|had)) ~3 (you|your|yours|ur)
    (do|doing) ~1 (us|everyone|me|the world|yourself|the group|humanity) ~2 favour ~1 (and)? ~1 (leave|log|shut|stop|go|disappear|quit|delete|get)
    (you|u|youre|ur|your) ~2 (make|makes|making) (me|us|everyone|people) ~1 (sick|want to vomit|puke|ill|cringe|laugh|roll my eyes|want to leave|embarrassed|yawn)
    (you|u) ~1 (really|actually|honestly|seriously|just)? ~1 (sound|look|seem|come across|act) ~2 (pathetic|stupid|desperate|mental|insane|thick|unhinged|crazy|like a child|like a baby|like an idiot|like a loser|boring|like a psycho|like a leech|ugly|so fake|fake|deranged|like a whiny)
    (grow|get) (a spine|a backbone|a pair|some balls|a grip|a life|a job|over yourself|over it|real|help you) ~2 (you|$|and|mate|love|ffs|honestly|princess|like the rest|selfish|stupid|pal|will you)
    (you|u|your|ur|youre) ~3 (whiny|whinging|whining|snivelling|pathetic|sorry|miserable|sad|needy|self pitying|spoilt|entitled|ungrateful|bitter|washed up) ~1 (little|old|excuse|brat|baby|bitch|cow|git|sod|loser|waste|child|toad|weirdo|cretin|attention|mess)
    (laughing|laugh|laughs|cackling|sniggering|mocking|rolling our eyes) (at|about) (you|u|ur|your) ~3
    (all|everyone|everybody|we|half the group|the whole group) ~1 (is|are|re)? ~1 (laughing|talking|sick|fed up|bored|embarrassed|tired|mocking|screenshotting|bitching) ~1 (at|about|of|by|for)? (you|u|your|ur) ~3
    (thats|that is) why ~3 (you|u|your|youre) ~6 (alone|single|nobody|no friends|3am|left|hates|hate|lonely|unemployed|fat|depressed|at night|forum|here)
    (you|u) (post|posted|write|moan|complain|cry|whine|go on) ~3 (attention|every day|every night|nobody cares|no one cares|same thing|for likes|constantly|endlessly|nonstop|all day)
    (do you|does she|does he|does anyone|can you|have you) ~1 (ever|even) ~1 (stop|shut up|listen|think|wash|hear yourself|read what|bother) ~4 (moaning|whining|yourself|talking|posting|up|before|crying|complaining|$)
    (your|ur) (kids|children|family|husband|wife|mum|dad|parents|dog|son|daughter|friends) ~2 (deserve|deserves|need|needs|must|would be|are|hate|hates|should|pity) ~4 (better|ashamed|embarrassed|you|without you|someone else|so unlucky|taken off|disgusted)
    ^ (stupid|silly|dumb|fat|ugly|lazy|pathetic|lying|selfish|thick|useless|mental|crazy|nasty|sad|little) ~1 <slur> ~1 $
    (whats|what is|wtf is|what the hell is|what the fuck is) wrong with (you|u|ur|your) ~2 (freak|idiot|people|mate|you|seriously|head|brain|weirdo|$)
    (no one|nobody|noone) ~1 (wants|cares|asked) to ~1 (read|hear|see|know) ~1 (about)? ~1 (your|you|ur|this|any of)
    (get a grip|grow up|man up|toughen up|suck it up|snap out of it|pull yourself together) ~1 (you|other people|people have|some of us|some people|theres|there are|its|mate|love|honestly|princess|snowflake|and stop|or|$)
    (other people|some of us|some people) have real (problems|illness|illnesses|issues|trauma|pain)
  `,
  'abuse.exclusion': `
    (somebody|someone|mods|admin|admins|can someone|can somebody|everyone|everybody|lets|please all|all) ~2 (mute|ban|block|remove|silence|gag|evict|boot|kick|ignore|blank) ~1 (out)? (her|him|them|(this|that) (one|person|user|woman|man|guy|girl|lot|member|thing)) ~2
    (somebody|someone|mods|admin|please|everyone|just|lets|can we) ~2 (mute|ban|block|remove|report|delete|silence|gag|evict|boot|kick|ignore|blank) ~1 (this|that|the) ~1 (idiot|clown|moaner|loser|freak|whiner|troll|weirdo|misery|creep|attention seeker) 
    (put|stick) (this|that|him|her|them) ~1 (one|person|user|lot)? ~1 on (mute|ignore|block) ~3
    (dont|do not|never|stop|nobody|no one|quit) ~1 (should)? ~1 (reply|replying|answer|answering|respond|responding|talk|talking|engage|engaging|feed|feeding|encourage|encouraging) ~1 (to|with)? ~1 ((him|her|them) ~4 (attention|guys|everyone|folks|shell|hell|theyll|here|anymore)|this one|that one|this person|this idiot|this clown|this user)
    (this|the) (group|place|forum|thread) ~1 (is|was)? ~1 (not|isnt|wasnt) ~1 (for|a place for) (people|someone|the likes|you|your|your kind|your sort) ~3
    (not|never|no longer) ~1 (welcome|wanted) ~1 (here|in this|back|anymore|any more|by us) ~2
    (find|try|join|go to|go find) ~1 (a|an|some|some other|another) ~1 (group|forum|place|site|thread|hobby) ~2 (else|elsewhere|for losers|for your|that wants|instead|and leave|and stop)
  `,
  'hate.group': `
    (those|these|that|them|your|such|all) ~1 (people|lot|types|kind|sort|ones|creatures|things) ~1 (are|should|need|breed|breeds|always|all|just|only|never|come|dont|want|multiply|spread|stink|r|belong) ~2 (like|rats|vermin|animals|rabbits|cockroaches|insects|scum|filth|parasites|dirty|criminals|deported|shot|gassed|over here|cages|savages|disease|subhuman|locked|sterilised|gas|sterilise)
    breed* like (rats|rabbits|vermin|flies|animals|cockroaches|dogs)
    <group> ~1 (like|of|are all|are|is) ~1 (that|them|those)? ~2 (animals|vermin|rats|parasites|cockroaches|scum|filth|dogs|pigs|apes|monkeys|savages|disease|plague|cancer|devils|subhuman|degenerates|mental|freaks|liars|leeches)
    <group> ~2 (brought|asked|deserve|deserved|had it|earned|invited|caused|spread) ~2 (this|it|coming|for it|on themselves|what they|everything|aids|hiv|all|disease|their)
    <group> ~1 (should|must|need to|ought to|have to|deserve to|shouldnt|dont|do not|can) ~1 (all|just|never|really|only)? ~2 (be|go|get|leave|die|stay|burn|hang|rot|not be|stop|have|vote|exist|raise|breed|belong) ~2 (sent|back|deported|shot|home|killed|banned|away|out|gassed|locked|allowed|children|kids|rights|sterilised|hell|where they|exterminated|put down|here|country|hidden|exist|$)
    (its|being|is) ~1 (gay|trans|lesbian|homosexual|muslim|jewish|black|autistic|bisexual) ~2 (is|s)? ~2 (unnatural|not natural|sin|disgusting|disease|wrong|abomination|mental illness|sick|against nature|against god|perversion|filthy|a choice to)
    (not|isnt|arent|against|un) ~1 (natural|nature|normal|human|gods plan|real men|real women|english|civilised) ~3 <group>
    (cant|never|dont) (trust|stand|respect|believe) ~1 (a|an|any|the|these|those)? ~1 <group> ~2
    (should|ought to|need to|we should|they should|someone should|time to) ~1 (all)? ~1 (round up|deport|gas|shoot|burn|hang|sterilise|exterminate|wipe out|lock up|get rid of|ship|send|kick out|ban|drown|cull|sink) ~1 (all|all the|the|these|those|every)? ~1 <group>
  `,
  'threat.violence': `
    (ill|i will|we will|well|im going to|i am going to|gonna|going to) ~1 (be)? ~1 (waiting|wait|outside|round|there|watching|coming) ~2 (for you|outside|at your|for ya|by your|outside your|near your|after you) ~8
    (you|u|he|she|they) (wont|will not|will never|wont ever) ~1 (walk|be walking|make it|get|wake|wake up|see|speak|breathe|eat|smile|leave|reach|live) ~2 (home|again|out|tomorrow|alive|for a week|through|straight|up|anywhere|solid|to see|when im|after)
    (put|putting|stick) (you|him|her|them|u) ~1 (in|into|through|under|against) (the|a) (ground|hospital|grave|wheelchair|coma|box|coffin|wall|window|floor|morgue|boot|river|earth)
    (keep|carry on|go on|say|post|one more) ~2 (talking|posting|typing|that|running your mouth|word|it|laughing|pushing|like this|mouthing) ~1 (and|then) ~1 (ill|i will|see|im|youll|you will|we|watch|your|its|i swear)
    (beat|knock|kick|smash|punch|slap|stamp|cave|bash|rip|tear|break|snap|blow|cut|burn|put) ~1 (the)? ~1 (your|you|ur|his|her|their) ~1 (teeth|head|face|skull|legs|arms|neck|jaw|nose|fingers|knees|kneecaps|throat|house|car|windows|tongue|eyes|brains|lights|shit|crap|living daylights|guts|spine) ~2 (in|out|off|down|open|for you|if|when|in two|next|again)
    (know|found|find|got|have) ~2 (where) ~1 (you|u|he|she|they|your) ~1 (live|work|park|drink|sleep|go|kids|mum|car|school|gym|run|walk)
    (im|i am|ill|gonna|going to) ~1 (going to|gonna|will)? ~1 (stab|shoot|kill|murder|strangle|batter|beat up|knife|run over|smash up|torch|petrol bomb) (you|u|him|her|them|my _|the _|that _|everyone|anyone|all) ~3
    (make|making) (you|him|her|them|u) ~1 (pay|suffer|bleed|regret|beg|wish|scream|sorry|disappear|cry for)
    (someone|somebody) (should|needs to|ought to|is going to|will) ~1 (shut you up|teach you|sort you|break|beat|punch|slap|hurt|stab|shoot|deck|give you a) ~3
    (wait|just wait|you wait) (till|until|til) ~1 (i|we) ~1 (get|find|see|catch|come) ~2 (my hands|you|u|round|there|hold)
    (find|found|finding) out (who|where) (you|u|they|he|she) (are|r|is|live|work|lives|works) ~6 (suffer|pay|regret|sorry|hurt|slap|visit|hit|beat|find you|get you|come|youll|kill|then)
    (watch|see) (what|if) ~1 (happens|i do|i dont|ill) ~3 (to you|to your|when|if you)
    (burn|smash|torch|blow|break|wreck|trash|petrol bomb) (your|his|her|their|ur) ~1 (house|car|flat|windows|home|shop|door|place) ~2 (down|in|up)?
  `,
  'threat.takes_along': `
    (kill|murder|shoot|stab|poison|drown|burn|strangle|smother|gas) ~1 (myself|me|us|my life) ~1 and ~1 (the|my|her|his|our) (kids|children|baby|son|daughter|boys|girls|family|wife|husband|mum|dad|twins|little ones|dog|parents|two|brother|sister)
    (kill|shoot|stab|poison|burn|murder) (us all|all of us|my family|my kids|the kids|my children|the children|my wife|my husband|the lot of them|everyone here|everyone in|everybody in|all of them|my parents|my whole family) ~2 (and|then|myself|tonight|first|before|with|tomorrow|$)
    (die|dying|dead|kill myself|killing myself|end it|end it all|end my life|suicide|when i go|unalive) ~8 (take|taking|bring|bringing) (the kids|the children|my kids|my children|my son|my daughter|my family|them|him|her|the baby|us all) with me
    (take|taking|bring|bringing) (the kids|the children|my kids|my children|my son|my daughter|my family|them|him|her|the baby|us all) with me ~3 (when i go|when i die|when i end it|to heaven|to the grave|when its over|and end it|and then myself)
  `,
  'pro_harm.encourage': `
    (cut|go|slice|press) (deeper|harder) ~1 (next|this|and|then|$|it|you) ~1
    if i (was|were) (you|u) ~1 (id|i would|i wouldve|id have) ~2 (jumped|jump|killed|kill|end|ended|die|died|hang|hanged|done it|do it|overdose|top|be dead|have jumped)
    (you|u|people like you|your kind|your sort|someone like you) ~1 (deserve|deserves|deserved|ought|should|need) ~1 (to)? ~1 (die|suffer|be dead|rot|bleed|burn|hang|hurt|drown|to hurt|death|pain|be hit|be raped|everything you get)
    (go on|go ahead|do it|jump|hurry up|get on with it|just do it|off you go|crack on) ~4 (nobodys|nobody is|no ones|no one is|nobody|no one|whos|coward|already|then coward|we wont|wont|stopping|waiting|bored) ~1 (stopping|will|would|going|care|cares|miss|is|you|wait|gonna|to)? ~2 (you|miss|stop|cry|care|notice|$)
    (bridge|rope|pills|knife|blade|roof|train|tracks|window|bleach|gun|cliff|river) ~2 (is|are|s|re) ~2 (free|there|right there|waiting|that way|cheap|over there|calling you|open|yours|available)
    (doing|do) ~1 (your|the|everyone|us|them|ur|that) ~1 (family|kids|world|mum|parents|all|friends|wife|husband|planet|group|a)? ~1 (a)? (favour|favor|kindness|service) ~1 (if|by|and|to|taking|when)? ~2 (you|u|taking|take the pills|take the tablets|take the lot|take them all|swallow|jump|kill|die|took|ended|did|end|swallow|jumped|killed|hanging|go)
    (if|when) (you|u|ur) ~1 (cut|burn|starve|purge|fast|hurt yourself|harm|self harm|overdose|hang|od|sh) ~3 (do it|make sure|where|use|go|just|always|use a|try|dont tell|hide|cut) ~5
    (just|simply|you just|try|try to|you should|you could|you need to|you have to|best to) ~1 (stop|not|quit|avoid|give up|skip) ~1 (eating|eat|food|meals|dinner|lunch|breakfast) ~8 (best|light|lighter|thin|thinner|skinny|decision|easy|works|love|feel|amazing|strong|beautiful|pounds|kilos|weight|hunger|control|clean|together|days|worth)
    (dont|do not|never|just dont|stop) (eat|eating) ~2 (till|until|til|for|before|after|anything|all|past|again) ~6 (ill|we|together|with you|light|thin|proud|skinny|you can|works|fast|strong|worth|days|feel|cheering|hunger|goal)
    (cutting|self harm|selfharm|starving|purging|fasting|burning|hurting yourself|throwing up|not eating|skipping meals|laxatives|restricting|sh|ana|the blade|blades) ~2 (is|are|was|s|really|always|it) ~2 (best|only|great|amazing|fun|beautiful|takes the edge|works|helps|good for|relief|worth it|brilliant|what you need|the answer|addictive in a good|takes|fixes|fixed|easy) ~5 (try|you|should|edge|go deep|deeper|ever|trust|go longer|recommend|keep|works|it|do it|pain|thing|better)
    (you|u) ~1 (should|could|need to|have to|ought to|must|gotta|might as well|may as well|deserve to) ~1 (really|just|try|totally|definitely|be)? ~1 (cut|cutting|starve|starving|purge|purging|fast|fasting|self harm|selfharm|burn yourself|hurt yourself|die|be dead|kill yourself|hang yourself|overdose|jump|drink bleach|take them all|take the lot|end it|do it tonight|slit|bleed|drown) ~3
    try (cutting|starving|purging|burning|self harm|selfharm|hurting yourself|fasting|a blade|it with a blade|bleach|laxatives|jumping|hanging) ~3
    (if|really) ~2 (you|u) ~2 (really|meant|wanted|serious|were|was) ~3 (youd|you would|you wouldve|youd have|youd be|wouldnt|ud) ~3 (done|did|do|dead|gone|by now|already|tell|telling|post|posting|here)
    (youd|you would|ud|would) ~1 (have)? ~1 (done it|be dead|killed yourself|jumped|be gone) ~1 (by now|already|years ago|last time|if you)
    (all talk|still here|not dead yet|still alive|still not dead|bottled it|chickened out) ~3 (coward|you|then|huh|eh|i see|no action|again|as usual|lol|mate)
    (world|place|everyone|everybody|we|things|family|they|planet|life|kids) ~1 (would|will|d|ll|is|are|be) ~1 (be)? ~2 (better|happier|nicer|cleaner|brighter|relieved|fine|quieter|celebrate|throw a party) ~1 (off)? ~1 (without|when|if|once) (you|u|ur|your) ~4
    (they|theyd|nobody|no one|your family|your kids) ~1 (wont|wouldnt|will not) ~1 (miss|notice|care|cry) ~1 (you|u|for you|about you|much|$) ~4
    (they|theyd|nobody) (wont|wouldnt) miss (you|u) ~1
    (have you|ever|you) ~1 (tried|thought about|considered|try) ~1 (just)? (not eating|starving|fasting|cutting|purging|dying|killing yourself|jumping|laxatives|skipping meals|ending it) ~4
    (do it|jump|kill yourself|end it|prove it|just do it|get on with it) ~1 (pussy|coward|loser|chicken|you coward|wimp|bitch|then coward|already coward|you wont|no balls|i dare you|dare you|go on)
    (nobody|no one|noone|not a soul|none of us|who) ~1 (would|will|d|is going to|is gonna|ll|gonna) ~1 (even|ever|actually)? ~1 (miss|notice|cry|care|mourn|remember|stop|come to your|attend) ~1 (you|u|your|for you|over you|if you) ~6
    (take|swallow|neck|down|pop|drink) ~1 (the|them|all|all the|all of|all your|your|a)? ~1 (whole|entire|full|lot|bottle|packet|pills|box|them|the lot|strip|bleach|all) ~2 (bottle|packet|box|lot|strip|pills|then|id|thats|what|you|and|it works|trust me|mate|done) ~3 (id|i would|i did|id do|what id|you|trust|itll|easy|nobody|done|sleep|be over|works|problem solved|and be)
    (dont|do not|never|no need to) ~1 (tell|see|trust|listen to|call|ring|bother|go to|speak to|let) ~2 (doctor|doctors|therapist|mum|parents|anyone|nurse|dietitian|gp|them|helpline|helplines|samaritans|your) ~4 (fasting|starve|cut|cutting|works|best|secret|hide|lie|stop you|ruin|just do|do it|purge|fast|weigh|pills|just|they only|keep going)
    (fasting|fast|starve|starving|water fast|not eating|restricting|purging|laxatives|cutting) ~4 (only thing|works|best|trust me|join|buddy|together|tips|challenge|goals|you can do it|proud of you|keep going|cheering|longer|lets|well done|goal|thinspo)
    (lets|we should|we could|want to|wanna|anyone want to|shall we|who wants to) ~2 (die|jump|overdose|do it|fast|starve|cut|end it|go|unalive) ~1 (together|as a group|at the same time|with me|tonight together|on the same)
    (starving|fasting|purging|restricting|cutting|not eating) ~1 (really|always|just)? works ~4
    (doing|do) ~1 (your|the|everyone|us|them|ur) ~1 (family|kids|world|mum|parents|friends|wife|husband)? ~1 (a)? (favour|favor|kindness|service) ~4 (this time|chicken out|follow through|go through|do it|jump|end it|just go)
    (dont|do not) ~1 (chicken out|bottle it|wimp out|back out|mess it up|fail|lose your nerve) ~2 (this time|next time|again|now) ~2
    (hurry up|just|go|please|oh|ffs|lol|pls|then|why dont you|why not|maybe|you should|u should|somebody|can you) ~2 (and)? ~1 (kys|kill yourself|hang yourself|neck yourself|off yourself|top yourself|unalive yourself|end yourself|go jump|jump off|die already|drop dead|kill urself|rope yourself|drink bleach|eat a bullet) ~2
    (thinspo|pro ana|proana|pro mia|promia|meanspo|bonespo) ~4
    (suicide|dying|death|killing yourself|ending it|jumping) ~1 (is|s|isnt|would be) ~2 (only|best|answer|right choice|brave|easy|smart|free|freedom|way out|beautiful|right|solution|painless|noble|selfish not to|good idea) ~4
  `,
  'solicitation.sexual': `
    (any|anyone|lonely|single|looking for|hot|cute|young|legal|sad|bored) ~2 (girls|women|ladies|guys|boys|lads|men|females|milfs|girl|woman|teens|singles|babes) ~4 (video call|cam|camera|fun|dm|pm|private|tonight|naked|nothing on|chat me|meet|hookup|dirty|bed|nudes|company in bed|snap|kik|sex|cuddle|inbox)
    (send|show|give|share) ~1 (me|us) ~1 (something|a|some|your|a little|one) ~2 (to look at|nice|sexy|naughty|pic|photo|picture|selfie|hot|private|bra|body|legs|underwear|cheeky|spicy|to keep me warm|special) ~4 (tonight|sweetheart|babe|baby|darling|private|dm|love|sexy|gorgeous|honey|please|beautiful|just for me|$)
    (camera|cam|video|webcam) ~2 on ~4 (nothing else|naked|clothes|off|nothing on|strip|show)
    (bet|imagine|imagining|thinking|picture|picturing|dream|wonder) ~2 (you|u|ur|your|about you) ~3 (look|body|feel|naked|taste|wearing|underwear|in bed|under|lips|legs|curves|amazing naked|without|moan|sound)
    (looks|look|be|amazing|gorgeous|hot|better|stunning|sexy) ~1 (naked|nude|undressed|without clothes|in lingerie|in my bed|on your knees|with nothing on|topless)
    (what|whatcha|wot) ~1 (are|r|you|u) ~1 (you|u)? ~1 wearing ~3
    (some|bit of|little|tonight|casual|adult|private|no strings) ~1 (fun|company|excitement|action|pleasure) ~1 (tonight|dm|pm|$|with|in|private|discreet|no strings) ~1 (dm|pm|me|message|inbox|hmu|$)
    (who|anyone|anybody|any|someone) ~1 (wants|want|wanna|up for|down for|fancies|into|for|fancy) ~1 (to)? ~1 (sext|sexting|cam|hook up|hookup|fuck|shag|sex|trade nudes|swap nudes|nudes|get naked|wank|phone sex|dirty talk|nsfw) ~3
    (up for|fancy|want|wanna|interested in|need) ~1 (a|some|any|bit of|a bit of)? ~1 (fun|cam|sexting|hookup|shag|sex|dirty chat|naughty chat|cuddle naked|threesome|spanking|action) ~2 (dm|pm|tonight|me|message|inbox|anyone|private|now|babe|$)
  `,
};
