import { type PhraseTable } from '../../matching/compile.js';

/** More of being hurt, controlled or frightened, of voices, and of low days. */
export const EN_SUFFERING_MORE: PhraseTable = {
  'abuse_suffered.violence': `
    (only|always|just|never|careful to|makes sure to|knows to) ~2 (does|do|hit|hits|hurts|leaves|leave|bruises|marks) ~2 (it|me|marks|bruises)? ~2 where ~1 (the|my|nobody|no one|it|you|people|clothes|cant) ~3
    (flinch|flinched|flinching|flinches|duck|ducked|cower|cowered|freeze|froze) ~6 (he|she|him|her|hand|door|voice|keys|funny|laughed|raises|moves|shouts)
    (jump|jumped) ~3 (when|if|every time) ~1 (he|she) ~3 (comes|moves|shouts|raises|drops|opens|walks)
    (he|she|dad|mum|stepdad|husband|wife|partner|boyfriend|girlfriend|mums boyfriend|dads girlfriend) ~2 (pushed|shoved|threw|kicked|dragged|punched|slapped|hit|beat|choked|burned|grabbed|bit|whipped|belted|locked|pinned|slammed|spat|cracked|broke|pulled) ~1 (me|my|us|the kids|my head|my arm|my wrist|hot|a|his|her) ~4 (down|against|into|with|last|again|because|for|in front|over|by|across|off|outside|out|neck|nose|rib|ribs|jaw|and then|then)
    (says|said|told me|swears|promises|threatens|threatened|warned) ~2 (if i|if we|when i) ~2 (leave|left|go|tell|ever|dont|call|speak|try|talk|report) ~2 (hell|shell|he|she|theyll|ill|i|ill be|the) ~3
    (my|the) (partner|husband|wife|boyfriend|girlfriend|ex|dad|mum|stepdad|father|mother|brother|son) (beats|hits|hurts|slaps|punches|kicks|chokes|strangles|threatens|bullies|terrorises|terrifies|frightens|scares) (me|us|my mum|the kids|my sister)
    (beat|beats|beaten|hit|hits|whipped|leathered|thrashed|walloped) ~1 (me|us|my brother|my sister) ~2 (with|for|because|when|if|until|till|again|over)
    (walk|walking|tread|treading|tiptoe|tiptoeing|live|living) ~1 on eggshells
    (he|she|husband|wife|dad|mum|partner|boyfriend|girlfriend|stepdad|ex|they) ~1 (threw|throws|chucked|smashed|launched|hurled) ~1 (a|the|my|his|her|things|something|everything|plates|stuff) ~3 (me|my head|us|the wall|the kids|wall)
    (he|she|husband|wife|partner|boyfriend|girlfriend|mum|dad|carer|stepdad) ~2 (hides|hiding|hid|withholds|withholding|started hiding|flushes|flushed|throws away|locks away) ~1 (my|all my|the) (medication|meds|tablets|inhaler|insulin|glasses|phone|keys|passport|shoes|money|purse|wallet|walking stick|wheelchair)
    (im|i am) (1*|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) ~6 (hits|hurts|beats|slaps|touches|kicks|punches|locks|drinks|screams|hit|scared|threatens) ~4
    (carer|he|she|husband|wife|mum|dad|partner|stepdad|nurse|son|daughter|warden|teacher) ~1 (shouts|screams|yells|swears|spits|throws things) ~1 at me ~4 (and|every|leaves|without|until|in front|all day|because|call*)
    (leaves|left|leave) me without (food|water|heating|money|clothes|my medication|meds|help|a key)
    (makes|made|making|forces|forced) me ~1 (sleep|stand|kneel|sit|stay|eat|beg|crawl|clean|wait) ~1 (on|in|off|outside|until|till|for) ~1 (the|my)? ~1 (floor|corner|shed|garden|dog|cold|dark|hours|rain|balcony|garage|bathroom|he|she)
    (says|said|threatens|threatened|swears|swore|texts|messages) ~1 (hell|shell|he will|she will|to|hes going to|shes going to|theyll) ~1 (kill|hurt|find|stab|burn|strangle|bury|come for) (me|us|my)
  `,
  'abuse_suffered.sexual': `
    (he|she|boyfriend|husband|partner|girlfriend|wife|ex|mate|boss|stepdad|uncle|they) ~1 (forced|forces|made|makes|pressured|pressures|guilts|guilted|coerced|coerces|held) me ~1 (to|into|down)? ~2 (have|having|do|doing|sex|it|things|touch|bed|perform|watch|send|and wouldnt)
    (woke|wake|waking) ~2 (up)? ~3 (he|him|his|someone|hands|hand) ~3 (on top|inside|on me|in my|touching|under|between|over me|down my)
    (were|we are|hes my|shes my|im his|youre) ~1 (married|together|husband|wife|boyfriend|girlfriend|in a relationship) ~4 (dont know if|does it|not sure|is it|so i dont|cant be|it counts|count|rape|allowed)
    (dont|not sure|unsure|no idea|does) ~1 (know)? ~1 (if|whether|it) ~2 (it|that|this|counts|was) ~2 (counts|count|rape|assault|abuse|was my fault)
    (uncle|stepdad|dad|brother|cousin|grandad|coach|teacher|stepbrother|neighbour|boyfriend|mums boyfriend|babysitter|landlord|he) ~5 (chair against|lock my door|locked my door|comes in at night|into my room|in my room|into my bed|lock on my door|wedge|sleep with the light|my door|barricade|touching)
    (chair|chest of drawers|wardrobe|wedge|something) ~1 (against|under|behind|in front of) ~1 (my|the) ~1 (door|bedroom door|handle|door handle)
    (i)? (was|got|been|ive been|were) ~1 (raped|assaulted|molested|abused|groped|spiked|attacked) ~4 (friday|saturday|sunday|monday|tuesday|wednesday|thursday|last|yesterday|weekend|week|night|party|told|nobody|soul|cant)
    (he|she|they|my boss|a man|someone|a friend) ~1 (raped|assaulted|groped|molested|touched|forced) me ~3
    (stepbrother|brother|uncle|stepdad|dad|cousin|grandad|coach|teacher|he|babysitter|neighbour|mums boyfriend|older boy|boys) ~1 (makes|made|makes me|forces) me ~1 (do|touch|watch|see|play|undress|take) ~1 (things|stuff|it|him|his|secrets|photos|my clothes|bad things) ~3
  `,
  'abuse_suffered.control': `
    (he|she|ex|they|man|someone|hes|shes|my ex) ~2 (follows|follow|following|followed|stalks|stalking|waits|waiting|sits|parks|turns up|shows up|watching) ~1 (for)? ~1 (me|my|outside) ~1 (to|home|work|house|everywhere|flat|school|street|outside|at)? ~3
    (goes|going|go|went|looks|looking|checks|checking|reads|reading|searches|scrolls) ~1 (through)? ~1 (my)? (phone|messages|texts|emails|bag|purse|receipts|call log|search history|laptop|whatsapp|photos|post|drawers|bank statements) ~2 (every|all|at|each|when|constantly|and|after|while|to) ~4
    (have to|must|need to|made to|got to|expected to) ~2 (explain|account|justify|send|show|prove|report|ask|check in|hand over|share|beg|apologise) ~2 (each|every|where|who|what|receipts|photos|my|permission|him|her|why|for|all) ~3
    (he|she|dad|mum|stepdad|husband|wife|partner|boyfriend|girlfriend|stepmum|landlord) ~1 (locked|locks|kicked|kicks|threw|shut|shuts|puts|put|barred|left) me (out|in) ~4
    (slept|sleep|sleeping|spent the night|hid|hiding) ~2 (in|on) ~1 (the|a|my|his)? (shed|car|garage|park|doorstep|porch|stairs|bathroom floor|bus shelter|garden|field|bath|landing|barn) ~4
    (holds|keeps|has|took|takes|controls|hides|confiscated|manages|hangs on to) ~1 (my|all my|all the|our|the) ~1 (bank card|card|cards|wages|money|passport|phone|keys|pin|benefits|medication|inhaler|pay|account|id|driving licence|savings|car keys|papers)
    (gives|give|allows|allowed|lets|get) ~1 (me|us) ~1 <number> ~1 (pounds|quid|dollars|euros|minutes|hours|a) ~3
    (tracks|tracking|tracked|monitors|follows|times|counts|films|watches|spies|records|location) ~1 (my|me|on me|how|where|what|every) ~1 (phone|location|car|moves|calls|every|how long|where|steps|petrol|mileage|shop|time|in|eat|sleep|i|showers)
    (timed|times|timing) ~2 (me|how long|my showers|my|when) ~4
    (not allowed to|forbidden to|forbids me to|only allowed to) ~1 (see|leave|have|go|talk|speak|work|drive|use|own|call|phone|ring|wear|learn|close|shut|lock|eat|sleep|shower|sit|spend) ~3
    (checks|inspects|smells|sniffs|searches|goes through) ~1 my ~1 (underwear|knickers|pants|bed|sheets|bag|pockets|mileage|clothes|body|bra|bin|laundry|browser) ~4
    (if i|if we) (tell|told|leave|speak|report|say) ~4 (kill|hurt|burn|hit|send|show|tell everyone|take|ruin|rehome|drown|get rid of) ~1 (me|the|my|us|him|her|himself|herself|photos|everyone)
  `,
  'voices.gaining': `
    (followed|watched|tracked|monitored|filmed|targeted|poisoned|bugged|recorded) ~1 (by|everywhere|again|and) ~2 (the same|cars|car|men|people|neighbours|government|police|drones|them|strangers|the radio|someone|cameras|it) ~4
    (radio|tv|news|songs|adverts|number plates|the paper) ~1 (confirms|confirmed|proves|proved|knows|says so|told me so|hints|agrees) ~2
    (hear|hearing|heard|hears) my name ~4
    (theyre|they are|people are|everyones|someones) ~1 (planning|plotting|up to|watching|following|talking about me|listening|tracking|laughing at me) ~2
    (neighbours|people|they|government|police|someone|somebody|doctors|colleagues|family|my family|aliens|the man|machine|satellite|radio|the internet|tv|app) ~2 (putting|put|planted|inserting|stealing|reading|reads|broadcasting|controlling|hearing|hear|taking|sending|beaming|transmitting|changing|recording|copying) ~2 (thoughts|my thoughts|my mind|my head|my brain|ideas|messages|signals|things in|something in|a chip|what im thinking|what i think|dreams)
    (thoughts|thinking|mind|head|brain|messages|signals|waves) ~2 (put|inserted|beamed|stolen|read|broadcast|controlled|not mine|arent mine|not my own|through the wall|through the walls|through the tv|from the tv|out loud|hacked|leaking|wiped)
    (put|planted|hidden|hid|installed|placed) ~1 (something|a chip|a camera|cameras|a microphone|microphones|devices|a device|bugs|a bug|a tracker) ~3 (my|the|me|walls|flat|head|arm|teeth|phone|car|food)
    (presenter|newsreader|tv|telly|radio|song|songs|adverts|billboards|weatherman|dj|lyrics|number plates|headlines) ~3 (is|are|was|keep|keeps|s)? ~1 (sending|sends|talking|speaking|telling|giving|hinting|warning|meant|about|for|to) ~2 (me|messages|signs|signals|my name|just for me|to me|about me)
    (i)? (know|realise) ~1 (i)? ~1 (sound|how mad|it sounds|sounds) ~1 (mad|crazy|insane|mental|bonkers) ~3 (but|it|they|its|he)
    (voices|voice|whispers|they) ~2 (dont|doesnt|wont|never|cant|not|havent|didnt) ~1 (stop|stopped|quiet|leave|let|shut|sleep|go away|drown|pause) ~4
    (hear|hears|hearing|heard) ~3 (dead|father|mother|dad|mum|god|devil|man|woman|someone|voice|child|demon|neighbours|brother|gran) ~3 (telling|saying|calling|whispering|shouting|screaming|laughing|crying|talking|mocking|say|tell) ~3
    (camera|cameras|webcam|phone|tv|laptop|smart meter|alexa|speaker|doorbell|router) ~4 (itself|recording|records|listening|listens|watching|watches|spying|filming|turns on|switches on|blinking|reads) ~4
    (the)? voices ~1 (say|saying|tell|telling|keep|insist|want|think|know) ~4
    (prove|show|test|testing|proof) ~2 (im|i am|my|i|that i|if i|me|loyal|worthy) ~2 (loyal|loyalty|chosen|worthy|clean|faith|pure|ready|them|special) ~1
    (havent|not|cant|no|without|barely|dont need) ~1 (slept|sleep|sleeping) ~2 (for|in) ~1 (<number>|days|nights|a week|several) ~6 (they|voices|watching|plan|ideas|signs|understand|energy|brilliant|messages|thoughts|walls|chosen|connected|see it|secret)
  `,
  'low_mood.low': `
    (signed off|off work|off sick) ~2 (with|for|because of) ~1 (depression|stress|anxiety|burnout|my mental|mental health|nerves|again)
    (havent|not|barely|hardly|still havent|cant|couldnt) ~1 (opened|open|drawn|answered|answer|face|faced|looked at|washed|changed|left|been outside|shaved|cooked|tidied|charged|done|touched|picked up|moved|brushed|got dressed) ~2 (curtains|post|phone|door|window|windows|dishes|hair|clothes|bed|sofa|house|flat|emails|letters|anything|sheets|teeth|outside|washing) ~2
    (crying|cried|cry|in tears|tears|sobbing|sobbed|wept|welled up|bawling|bawled|weeping) ~2 (on|in|at|all|every|again|for no|and|because|over|outside|behind|most|so|until|till|today|tonight|myself) ~4
    (because|and|just|started|was|been|kept|keep|cant stop|couldnt stop|ended up|burst out|nearly|find myself|sat) (crying|sobbing|cried|weeping|in tears|bawling)
    (same|in the same) ~1 (jumper|clothes|pyjamas|pjs|t shirt|shirt|hoodie|outfit|socks|dressing gown) ~4
    (cant|couldnt|dont know if|not sure if|hard to) tell ~1 (if)? ~2 (tired|sad|hungry|angry|depressed|happy|real|asleep) ~2
    (brain|head|mind) ~2 (soup|fog|mush|porridge|static|scrambled|cotton wool|treacle|noise|blank|too loud|spinning|mud|fried|wont switch off|wont stop|racing)
    (laugh|laughed|smile|smiling|smiled|joke|nod|fine|act normal|mask|masking|perform|pretend|pretended) ~6 (then|and then|but inside|inside|behind|after|when i get home|face hurts|collapse|sit in the car|cry|crumble|fall apart|exhausted)
    (sit|sat|sitting|stayed|stay|staring|stare|stared|lying|lie|lay|hide|hiding|hid) ~1 (in|at|on|here|there) ~1 (the|my|a) ~1 (car|dark|wall|ceiling|bath|floor|toilet|toilets|kitchen|bathroom|stairs|shower|stairwell|cubicle|cupboard|screen|bed|sofa) ~2 (for|in|and|again|until|till|after|all|at|every|before|dark|staring|alone|because|$)
    (nobody|no one|noone|not one|not a single person|everyone|everybody) ~3 (mentioned|invited|asked|told me|replied|remembered|texted|noticed|rang|messaged|came|bothered|included|got a reply|called|called me|checked|wished) ~3
    (ashamed|guilty|disgusted|embarrassed|hate) ~3 (how|that|because|of) ~2 (i|myself) ~1 (shouted|snapped|screamed|yelled|lost it|lost my temper|was|am|treated|spoke|behaved|acted|look|looked|reacted)
    (really|so|pretty|very|feeling|im|been|bit) ~1 (down|low|rubbish|rough|lonely|overwhelmed|hopeless at everything|close to burning out|burnt out|burning out|run down) ~1 (today|lately|again|this week|tonight|at the moment|and|$)
    (cant|couldnt|never) ~1 (stop|switch off from|get out of) ~1 (overthinking|worrying|shaking|panicking|comparing|checking|catastrophising|ruminating|spiralling|scrolling|eating|bingeing|sleeping|feeling|thinking about (her|him|them|it))
    (work|everything|life|it|school|uni|home|caring) ~2 (too much|a lot|on top of me|getting to me|getting on top of me|overwhelming) ~2
    (today|tonight|this week|last night|yesterday|everything|it) ~1 (was|is|has been|feels|s) ~1 (so|really|just)? ~1 (awful|horrible|terrible|rubbish|shit|crap|hell|the worst|unbearable|grim|bleak|too hard|hard)
    (keep|keeps|been) ~1 (having|getting) ~1 (nightmares|flashbacks|panic attacks|bad dreams|intrusive thoughts|meltdowns|dark thoughts)
    (arent|not|stopped|havent|isnt) ~1 (speaking|talking|spoken|talked) ~1 (to)? ~1 (each other|me|anymore|and|since|any more|for|to me) ~3
    (so|really|very|too) (anxious|nervous|stressed|worried|scared|panicky|overwhelmed) ~4 (sick|sleep|eat|breathe|shaking|cant|cry|tomorrow|work)
    (put|putting|keep|wear|wearing) ~1 (on)? ~1 (a|my)? ~1 (good|brave|happy|fake|smiling) ~1 (face|smile|mask|front) ~8
    (fall|falling|fell|fallen) apart ~3
    (doctor|gp|therapist|nobody|no one|they|mum|school|teacher|consultant|nurse) ~1 (wouldnt|didnt|doesnt|wont|never|refused to) ~1 (listen|believe|help|take me seriously|hear me|see me) ~3
    (nothing) ~1 (feels|is|tastes|seems) ~1 (fun|good|real|right|worth it|enjoyable|like anything) ~2
    (shake|shift|lift|escape|get rid of|get out of|climb out of) (this|the|these|my) ~1 (sadness|feeling|mood|fog|gloom|emptiness|thoughts|low|funk|loneliness|dread|anxiety|guilt|grief|depression)
    (miss|missing) (my|him|her|them) ~2 (so much|so badly|every day|terribly|hurts|it hurts|physically|more than) ~3
    (huge|massive|big|another|blazing|horrible|awful) ~1 (fight|row|argument|bust up|falling out) ~2
    (not|im not|am not|not really|not doing|not feeling) (okay|ok|good|well|alright|great|coping|fine|myself) ~1 (this week|today|at all|right now|and|lately|tonight|these days|at the moment|thats all|any more|really|if im honest|$)
    (since|after|years since|months since|weeks since|days since) ~3 (died|passed|left|funeral|loss|lost|redundancy|diagnosis|accident|divorce|breakup|break up|miscarriage|stillbirth|attack|move|baby) ~2 (and|i|we)? ~2 (still|just|cant|dont|keep|havent|nothing|sit|stare|set|ring|talk|miss|every)
    (still|keep) ~1 (set|lay|ring|text|buy|make|sleep|wear|hear|look for|expect|reach for|phone|dial|leave|keep) ~3 (for|to|his|her|their|him|on)? ~2 (him|her|them|voicemail|side|place|jumper|number|two|coffee|pillow|chair|room|phone)
    (panic|anxiety|ocd|intrusive|flashback|flashbacks|nightmares|nightmare|meltdown|dissociat*|shutdown|shutdowns) ~2 (attack|attacks|thoughts|is|are|all|again|back|every|on|in|worse|so|night|today|at)? ~2 (back|again|bad|worse|bus|work|queue|night|sick|bank|shop|today|couldnt|constant|supermarket|nonstop|daily|morning|train|school|bad i|all night|every night|all day)
    (dont|didnt|not|cant|no longer|havent) ~1 (enjoy|enjoyed|enjoying|feel|want|look forward to|laugh|laughed|care about|get excited|taste|like) ~1 (anything|any of it|things|much|food|music|anyone|joy|stuff|it|the things) ~1 (anymore|any more|not even|these days|now|like i used|at all|lately|$|since)
    (im|everythings|its|all|totally) fine (lol|haha|ha|honest|honestly|i guess|obviously|apparently) ~1 $
    (fine|im fine|totally fine|everythings fine) ~3 (fine|ask anyone|honest|honestly|totally|obviously|apparently|said no)
    (feel|feeling|felt|so|been|just|im|am) ~1 (numb|flat|empty|nothing|hollow|foggy|blank|lost|stuck|grey|invisible|unreal|detached|heavy) ~2 
    (dont|not|no longer|forgot|forgotten|cant) ~1 (know how to|remember how to|how to|able to) ~1 (be|talk|act|feel|do|live|sleep|relax|function|exist) ~2 (around people|people|normal|social|happy|myself|human|anything|alone|anymore|any more|sober)
    (another|every|each|its the|spent the) ~1 (sunday|saturday|friday|weekend|evening|night|christmas|birthday|bank holiday|day|morning) ~3 (alone|sofa|curtains|shut|bed|on my own|by myself|nobody|same four walls|no one|silence|telly|ready meal|crying|dark|scrolling)
    (one card|no cards|no one came|nobody came|nobody came to|no messages|no texts|no one rang|only text|only message|only card|only phone calls|only buzzes|only rings) ~6
    (phone|inbox|doorbell) ~1 (only|never|hasnt|doesnt|silent|only ever) ~2 (buzzes|rings|rung|buzzed|ring|gone off|pizza|delivery|spam|scam|silent|days) ~2
    (woke|awake|up|wide awake|wake|waking) ~2 (at|since|from|till|until) ~1 (<number>|dawn|midnight) ~2 (again|every|with|heart|and cant|staring|am|panicking|crying|sweating|dread)
    (had|having|another|got|get|had an) ~1 (panic|anxiety|asthma) attack ~8 (had to|leave|left|shop|bus|work|train|queue|class|crying|trolley|toilets|supermarket|school)
    (cant|couldnt|struggling to|hard to|unable to) ~1 (concentrate|focus|think straight|think|function|cope|sit still|settle|breathe|relax|eat|get going|get started|get motivated|face people|face anyone|face work) ~2
    (died|dead|gone|buried) ~4 (quiet|silent|empty|lead|bowl|basket|still|bed|chair|miss)
    (still|all day) in ~1 (my|the)? (dressing gown|pyjamas|pjs|nightie|bed)
    (nobodys|no ones|noones|no one has|nobody has) ~1 (texted|rung|called|messaged|asked|visited|noticed|spoken|replied|checked|written|remembered) ~3
    (feel|feeling|felt|im) ~1 (like)? ~1 (a|an|such a)? (fraud|fake|failure|imposter|impostor|burden|mess|outsider|ghost|robot|stranger|spare part|nuisance|freak) ~2
    (husband|wife|partner|boyfriend|girlfriend|he|she|they|everyone|friend|mum) ~2 (going to|gonna|wants to|about to|threatening to|says shes|says hes)? ~1 (leave me|leaving me|left me|divorce me|cheating on me|dump me|move out|stopped loving me|doesnt love me|kick me out|throw me out)
    (i)? ~1 (cried|cry|crying|teared up|wept|sobbed) ~1 (at|over|because of|in front of|watching) ~1 (a|an|the|my)
    (another|long|whole|all) ~1 night ~3 (staring|ceiling|awake|no sleep|without sleep|pacing|sofa|crying|scrolling)
  `,
  'relapse.substance': `
    (slipped|slip|caved|gave in|cracked|fell off|lapsed) ~1 (up)? ~4 (cans|pints|bottle|wine|vodka|drinks|line|lines|gram|bet|joint|gear|beer|beers|shots|cigarettes|slots|quid)
    (drank|drunk|used|smoked|gambled|bet|scored|vaped) ~2 (again|last night|tonight|yesterday|today|this morning|on friday|on saturday|at the weekend) ~3
    (clean|sober|dry|off it) ~1 <number> ~1 (days|weeks|months|years|hours) ~2 (and|but) ~2 (want|need|craving|desperate|tempted|struggling|thinking) ~3
    (want|need|dying|desperate|going|about) to (use|drink|score|gamble|relapse|smoke|get high) ~1 (so|again|tonight|badly|right now|today|$)
    (had|have) a (drink|cigarette|bet|smoke|line|joint|binge|slip) ~2 (after|for the first|again|last night|yesterday) ~1 (<number>|all this|so long|months|time|years|days)
    (bet|gambled|lost|blew|spent|put|staked) ~2 (gas|rent|food|electric|shopping|christmas|school|holiday|wages|savings|deposit|mortgage|bill|petrol) (money|fund|funds|savings|cash)? ~4
    (gambled|bet|blew|drank|snorted|smoked|staked) ~1 (the|my|our|all|away) ~2 (rent|wages|savings|money|food money|payday|pay|away|benefits|inheritance)
    (nearly|almost|could have|tempted to|wanted to|about to|close to) ~1 (bought|buy|drink|drank|use|used|score|gamble|gambled|order|call my dealer|ring my dealer|pour|poured|crack|relapse|smoke|place a bet) ~3 (bottle|drink|wine|vodka|bet|again|way home|dealer|gear|coke|pint|can|shop|off licence|offie|$)
    (outside|walked past|drove past|sat outside|stood outside|went in|circling) ~2 (the)? ~1 (shop|off licence|pub|bookies|offie|bottle shop|dealers|casino|bar|betting shop|liquor store) ~4
    (one|two|three|<number>) (glass|glasses|pint|pints|drink|drinks|line|lines|bottle|bottles|can|cans) ~2 (then|turned|became|and then|which became) ~2
  `,
  'low_mood.need': `
    (housing|benefits|council|officer|gp|doctor|surgery|therapist|school|social worker|landlord|jobcentre|support worker|keyworker|crisis team|care team|psychiatrist|nurse|consultant|cpn|dwp) ~4 (hasnt|havent|wont|didnt|doesnt|never|not|isnt|cancelled|ignored|stopped|lost) ~1 (rung|called|call|ring|reply|replied|phoned|phone|listen|listened|answered|answer|believe|care|help|helped|got back|come back|turned up|seen me|see me|again|my)? ~2
    (gave|given|handed|told|offered|sent) ~1 me ~1 (a|an|the|some) ~1 (leaflet|link|website|number|app|self help|form|breathing exercise|mindfulness app|printout|pamphlet|pdf) ~2
    (stopped|cut|sanctioned|suspended|reduced|losing|lost|frozen) ~1 (my|our|the)? ~1 (benefits|pip|universal credit|money|housing|support|hours|job|flat|house|home|care|funding|meds|therapy|place)
    (got|have|only|left with|down to|living on) ~1 (<number>|no|eleven|couple of) ~1 (quid|pounds|pound|dollars|euros|days|pence|p)? ~1 (left|until|till|to live on|to last|before|for food|in the bank|to eat)
    (wont let me|doesnt let me|stopped me|refuses to let me|not letting me|cant) ~1 see my (son|daughter|kids|children|baby|grandkids|grandchildren|boy|girl|little girl|little boy|mum|dog)
    (not|cant|no one|nobody|anyone) ~1 (sleep|sleeping|slept) ~2 (for|in|since) ~2 (days|nights|weeks|a week|monday|tuesday|wednesday|thursday|friday) ~1
  `,
  'low_mood.worried_about_other': `
    (friend|mate|best mate|sister|brother|son|daughter|mum|dad|partner|wife|husband|flatmate|cousin|colleague|boyfriend|girlfriend|nephew|niece|neighbour|roommate|housemate|ex|teenager|nan|kid) ~2 (says|said|saying|keeps saying|told me|texted|posted|wrote|wants|talks about|talking about|mentioned|sent) ~3 (wants|want|wishes|wish|would be|doesnt|dont|no reason|going to|rather|thinking|suicidal|hurting|cutting|not want|cant) ~2 (disappear|die|dead|here|live|go on|end it|kill|hurt|be here|gone|better off|suicide|carry on|wake up|vanish|cope|around)
    (what|how|who) ~2 (do|can|should|to) ~1 (i)? ~1 (say|do|help|tell|ring|call|support) (to|for)? (her|him|them|my friend|my mate|my sister|my brother|my son|my daughter)
  `,
};
