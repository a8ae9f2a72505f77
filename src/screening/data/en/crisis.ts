import { type PhraseTable } from '../../matching/compile.js';

/** Danger now: intent, plan, means, act under way, goodbye, another in danger. */
export const EN_CRISIS: PhraseTable = {
  'crisis.intent': `
    <will> ~2 <kill_self>
    <kill_self> ~3 <soon>
    <soon> ~4 <kill_self>
    (im|i am|i) ~1 (ending|finishing|stopping|doing|ended|finish|end|do|stop) (it|things|it all|this|everything|all of it) ~2 (tonight|today|tomorrow|this weekend|this evening|now|right now|for good|forever|once and for all|this week|later|at midnight)
    (tonight|today|tomorrow|this weekend|this evening|at midnight|this time) ~2 (im|i am|ill|i will|i) ~1 (ending|finishing|stopping|doing|end|finish|do) (it|things|it all|this|everything)
    (make|making|makes) (it|it all|this|the pain|everything) (stop|end|go away|over) ~2 (tonight|today|tomorrow|for good|forever|permanently|once and for all|now)
    (going|gonna|will|ready|about|want|wanna) (to)? ~1 (die|be dead|be gone) ~2 (tonight|today|tomorrow|this weekend|this week|now|right now|this evening)
    (tonight|today|tomorrow|this weekend) ~3 (i|ill|im) ~2 (die|dead|be gone|be free|be out of here|be at rest|be with him|be with her|be with them)
    (tonight|today|tomorrow|this weekend) is (the|my) (last|last night|last day|end|final night) $
    (this is|tonight is|its|todays|tonights) (my|the) (last|final) (night|day|evening|post|message|goodbye|hours|hour|sunset|sunrise|meal) ~2 (alive|on earth|on this earth|ever|from me|living|breathing|of my life)
    (last|final) (night|day|hours|hour|sunset|sunrise|meal|christmas|birthday|evening) (alive|on earth|on this earth|ever|of my life|i will see|ill see|ill have)
    (doing|do) it (tonight|properly this time|right this time|right tonight)
    (for real|properly|right) this time ~3 (wont|no|nobody|not|gone|die|dead|no one)
    (kms|kill myself|end it|unalive|sewerslide|do it) ~3 (for real|not joking|not a joke|not kidding|no joke|i mean it|not even joking|srs|serious|seriously)
    (im|i am) (actually|really|finally|genuinely|seriously|definitely|honestly)? (going|gonna) (to)? (do it|go through with it|follow through|end it|jump|hang|overdose|take them|take them all|swallow them|step off|pull the trigger|let go|drive into|drive off|walk into the sea|walk into the river|use it) ~2 (tonight|today|now|tomorrow|this time|$)
    (im|i am|i) ~1 (actively|really|very|extremely|currently|imminently) suicidal (right now|now|tonight|with a plan|and)
    suicidal (right now|tonight|and i have|with a plan|and alone)
    (ready|time|prepared) (to|for me to) (die|leave this world|say goodbye|meet my maker|be with him|be with her|end it|end this|end things|check out) ~1 (now|tonight|$)
    (nobody|no one|nothing|noone|you|they) (can|will|could|is going to|are going to) (stop|save|talk) me (now|out of it|anymore|this time|tonight)?
    (no|not) (stopping|saving|talking) me (now|this time|out of it)
    (dont|do not|please dont) (try|bother) (and|to|trying) (stop|find|save|talk me) (me|out)
    (its|it is) too late (for me|to stop me|to save me|now for me|to help me)
    (ive|i have|ive now|i) ~1 (decided|chosen|resolved) to (die|go $|go tonight|end it|end things|end my life|kill myself|stop living|leave $|leave this world|leave you all|not be here|let go $|stop fighting)
    (going|gonna) to? sleep (and|but|tonight and)? ~2 (not|never|wont|dont) ~2 wake
    (not|wont|never|dont plan on|not planning on|dont intend to|no intention of) ~3 (wake up|waking up|be alive|live|survive) ~2 (tomorrow|the morning|monday|the weekend|christmas|to tomorrow|till tomorrow|to morning|through tonight|tonight out|past tonight|past this week|after tonight|to see tomorrow)
    (not) (in|a) (crisis|danger|emergency) ~3 (decided|made my mind up|made up my mind|calm|ready|sure|certain|plan)
    (unalive|unaliving|kms|sewerslide|offing myself|topping myself) ~4 (booked|planned|date|wknd|weekend|scheduled|tonight|oclock|time|soon|today|tomorrow)
    (booked|planned|scheduled|pencilled) (it|my) ~1 (in|exit|out|death|way out|departure) ~1 (lol|haha|for|$)
    (sewerslide|sewer slide|unalive|suicide|kms|death|dying) (oclock|time|season|day|speedrun|era|arc)
    (i|ill|im|gonna|going to) ~1 (be|become) (a statistic|dead by|a ghost|with the angels|six feet under|in a box|ashes|worm food) ~2 (tomorrow|tonight|soon|by|monday|friday|next week|$)
    (catch|catching|caught) (the|that) (bus|final bus|last bus) (tonight|today|tomorrow|soon|this weekend|finally)
    ctb (tonight|today|tomorrow|soon|this)
    (goodnight|good night) (forever|for good|for the last time|world|cruel world)
    goodbye (cruel)? world
    (clock|check|log|sign) (out|off) (permanently|of life|of this world|for the last time)
    (checking|clocking|signing|bowing|opting|tapping) out (for good|permanently|forever|of life|of this world|for the last time|tonight)
    (ive|i have|i) ~1 (no|zero) intention of ~2 (tomorrow|waking|living|surviving|being here|seeing)
    (i|ive) (cant|wont|dont) ~2 (get through|make it through|survive|last|do|manage|see out|get to the end of) (tonight|the night|another night|until morning|till morning|today|another hour)
    (wont|not going to|not gonna|cant|dont think ill|dont think i will|dont think ill be) ~2 (survive|last|alive by|make it to|be alive) ~2 (tonight|the night|morning|tomorrow|today)
    want to die (tonight|right now|today|now and|and i know how|and i have|and ive)
  `,
  'crisis.plan': `
    (ive|i have|i|got|have) ~2 (a|the|my) (plan|method|date|day|spot|place|bridge|way|location|tree|time) ~2 (picked|chosen|set|ready|sorted|planned|worked out|in mind|booked|marked|decided|figured out)
    (picked|chosen|set|circled|marked|fixed|booked|decided on|settled on) ~1 (a|the|my) (date|day|spot|bridge|method|exit|way out|tree|cliff|time and place|location|hour|place to do it|place to die)
    (date|day|time|method|place) (is|has been|s)? ~1 (set|picked|chosen|circled|fixed|marked|decided|in the calendar|on the calendar)
    (i|ive|have|got|i have) ~1 (a)? plan (to|for how to)? (kill|end|die|and the means|and means|and a date|and i know|and ive|this time)
    (know|worked out|decided|planned|figured out) ~1 (exactly|already|finally)? (how|where|when|when and where|where and how|when and how|how and when) ~1 (i|ill|im|its|id) ~2 (do it|going to do it|doing it|end it|happen|happening|die|going to die|do this)
    (wrote|written|writing|typed|finished|drafted|sealed|folded) ~1 (my|the) (note|notes) ~2 (tonight|now|$)
    (the|my) note (is|has been|s)? ~1 (written|done|finished|ready|typed|printed|sealed|signed)
    (suicide|goodbye|farewell|final|last) (note|notes|letter|letters|message|messages|video|videos|voicemail) ~2 (done|written|ready|recorded|scheduled|sent|finished|saved|sealed|is|are|s)
    (wrote|written|writing|recorded|recording|left|leaving|finished|sent|sending|scheduled|drafting|drafted) ~2 (suicide|goodbye|farewell|final|last) (note|notes|letter|letters|message|messages|video|videos|voicemail|words|email|emails)
    (wrote|written|writing|finished) ~1 (letters|a letter|letter|notes|cards|a note|my letters|the letters|goodbyes) (to|for) (them|everyone|my kids|my mum|each) ~4 (when im gone|for after|after im gone|to open after|when i go|when its over|to find)
    (by the time|when|once|if) (you|anyone|anybody|someone|they|people|u) (read|see|reads|sees|find|finds|reading|seeing|open|opens|get|gets) (this|these|it|me) ~2 (gone|dead|over|be too late|too late|wont|done|im|i)
    (arranged|planned|made sure|set) ~2 (so|that) ~3 (wont|isnt|not|doesnt have to|dont have to|never have to|wont have to) ~3 (find|finds|finding|see|clean) (me|my body|it|up)?
    (not|isnt|wont be|so its not|wasnt) (my)? (family|kids|mum|wife|husband|children|someone i love|them|her|him|the kids) ~3 (find|finds|finding) (me|my body|the body)
    (who|whoever|someone|somebody|stranger|police|cleaner|neighbour) ~2 (will|to|has to|gets to|must|would) find (me|my body|the body)
    (whoever|to whoever|whomever|who ever|if you|anyone who|the person who) (finds|find|reads|found|discovers|opens) (this|me|my|the)
    (been|ive been|i have been|have been) (putting|saving|storing|stashing|hoarding|collecting|stockpiling|gathering|squirrelling|hiding|setting|stacking) ~2 (by|up|aside|away|pills|tablets|meds|them|my|the|prescriptions|things) ~9 (enough|ready|plenty|all i need|lot now|should do it|will do it|now)
    (saved|stockpiled|hoarded|stashed|collected|stored|put by|put aside|kept back|been keeping) ~2 (up|enough|my|all|the|away) ~2 <medicine>
    (saving|stockpiling|hoarding|stashing|collecting|storing|keeping back) ~2 (my|all|the|up|enough) ~1 <medicine>
    (have|got|is|theres|saved|i think i have|finally have|finally got|ive) enough (now|saved up|saved|pills|tablets|to do it|to do the job|to end it|to finish it|to not wake up|stashed|in the drawer|put by|stockpiled|left to)
    enough (pills|tablets|meds|medication|insulin|paracetamol) (to|now|for|saved|in the)
    (googled|googling|researched|researching|looked up|looking up|searched|searching|reading up on) ~2 (how to die|how to kill|painless ways|ways to die|ways to kill|how many|methods|lethal|how high|the tide|train times|bridges|quickest way to die|least painful|easiest way to)
    (my|the) will (is|has been|s) (written|signed|sorted|done|updated) ~4 (letters|note|goodbye|ready|funeral|tonight)
    (planned|sorted|paid for|arranged|organised|written) (my|the)? (own)? funeral
    funeral (songs|playlist|instructions|wishes) ~3 (ready|written|done|fridge|table|envelope)
    (did|done|doing|had) (a|my|the) (dry run|practice run|trial run|test run|rehearsal)
  `,
  'crisis.means': `
    (rope|noose|ligature|belt|gun|rifle|shotgun|pistol|knife|blade|razor|<medicine>|bag|hose|cord|bottle|needle|charcoal) ~2 (is|are|s|in|on|beside|next to|here|right) ~1 (ready|tied|in my hand|in front of me|in my lap|beside me|next to me|loaded|lined up|laid out|on the bed|in the boot|in the car|counted|all out|right here|with me|on the table|up|set up|waiting|hanging|out of the packet|poured out|crushed|round my neck|around my neck|on my lap|by the bed|bought|packed|here with me|within reach)
    (got|have|holding|bought|found|tied|loaded|i have|ive got|tying|loading|counting|counted|lined up|laid out|crushed|crushing|sharpened|packed|sat with|sitting with|staring at|looking at|ordered) ~2 (rope|noose|gun|rifle|shotgun|pistol|ligature|razor|<medicine>|blade|stanley knife|exit bag|helium|insulin) ~4 (ready|tonight|now|in my hand|in front of me|on the bed|tied|loaded|lined up|laid out|beside me|with me|here|waiting|in the car|in the boot|enough|dont want to be here|cant stop|to do it|all out|next to me|on the table|for tonight|goodbye|in my lap|and im ready)
    (lined|laid|set|counted|tipped|poured|popped|emptied|spread) (them|it|the pills|the tablets|my meds|my pills|my tablets|everything|it all|all of them) ~1 (all)? (up|out|ready) ~3 (front|table|bed|tonight|lap|now|ready|in a row|$)
    (got|have|have got|ive got) (it|them|everything|the stuff|things|the lot|all of it) ~1 (all|here)? (laid out|lined up|set out|ready|prepared|here with me|in front of me|in my hand|waiting|beside me|on the bed|next to me|out in front of me|i need)
    (standing|stood|stand|sat|sitting|sit|parked|waiting|walking|driving|im|here|climbed|leaning) ~2 (on|at|by|near|over|to|on top of|off|up) ~2 (bridge|ledge|edge|roof|rooftop|cliff|cliffs|railway|tracks|platform|train line|train tracks|level crossing|overpass|motorway bridge|viaduct|multistorey|top floor|window ledge|balcony|parapet|weir|railings|barrier|pier) ~4 (cant|dont|jump|want|going|nobody|goodbye|step|now|one step|looking|over|wrong side|and im|and i|tonight|scared|alone|help)
    (other|wrong) side of the (railing|railings|barrier|fence|rail|bridge|glass)
    (stood|standing|sat|sitting|parked|im|am|at|up) (somewhere|someplace|a place|where|somewhere high|high up) ~1 (i|high|up)? (shouldnt|should not|really shouldnt) (be)? ~6 (step|back|make myself|move|jump|let go|down|away|go home|leave|edge)?
    (cant|wont|dont want to) (make myself|get myself to|seem to|bring myself to)? ~1 (step|come|move|walk|climb) (back|down|away) (from)? ~1 (edge|ledge|it|bridge|platform|tracks|railing|water|$)
    (one|a) step (from|away|and) ~3 (over|it|done|end|gone|freedom|peace|free)
    (feet|legs) (are)? (dangling|hanging|over) ~2 (edge|ledge|side|railing|water|bridge)
    (means|method|everything) (is|are)? (right)? (here|to hand|within reach|beside me) ~2 (now|tonight|and|$)
    (pen and paper|bath|car|engine|hose|garage) ~2 (running|ready) ~3 (goodbye|sorry|tonight|garage|windows|done|end)
    (sat|sitting|im|locked) in (the|my) (car|garage|bathroom) with (the)? (engine|hose|door locked|pills|blade|gun|knife|rope|everything)
  `,
  'crisis.act_under_way': `
    (ive|i have|i|just|already) ~2 (taken|took|swallowed|necked|downed|drank|drunk|done) ~1 (them|them all|all of them|everything|the lot|it all|all my|all the|the whole|a load of|loads of|too many|a lot of|a bunch of|a handful of|handfuls of|enough|the packet|the bottle|every|most of|a whole|whole box|the rest of|more than i should|way too many|bleach|20|30|40|50|so many) ~1 (<medicine>|already|now|feel|feeling|just|and|about|an hour|half an hour|$)
    (ive|i have|i|just|already) ~1 (taken|took|swallowed|necked|downed) (them|them all|all of them|the lot|the tablets|the pills|all my pills|all my tablets|too many|too much|everything|way too many|the whole packet|the whole bottle|the whole box|all my meds)
    (took|taken|swallowed|had|necked|downed) (too many|too much|way too many|loads of|all my|all the|all of my|a whole|the whole|a lot of|handful of|a load of|more than) ~2 (<medicine>|packet|box|bottle|strip)
    (ive|i have|i|just) ~1 (overdosed|oded|taken an overdose|cut my wrists|slit my wrists|cut too deep|cut really deep|gone too deep|went too deep|opened my wrists|cut an artery|drunk bleach|hung myself)
    (cut|gone|went|its|cuts|they) ~1 (too|really|so|very|way too) deep (this time|tonight|and|i think|wont|$)
    (wont|cant|doesnt|isnt|not|not going to) ~2 (stop|stopping) (the)? (bleeding|blood)
    (bleeding|blood) ~3 (wont stop|cant stop|isnt stopping|not stopping|everywhere|a lot|all over|loads|so much|too much|heavily|badly|through the towel|through the bandage|more than usual|more than last time|more than it should|on the floor|soaked)
    (lot of|so much|too much) blood ~3 (dont|wont|scared|calling|call|cant|feel|dizzy|and|$)
    (there is|theres|so much|too much|lot of) blood (everywhere|and i|and im|on the|all over|dont)
    (lost|losing) (a lot of|so much|too much) blood
    (pills|tablets|they|meds|it|stuff) (is|are|starting|start|have started|theyre)? ~1 (kicking in|kick in|working|taking effect|hitting|start to work) ~2 (goodbye|sorry|wont be long|not long|now|tired|sleepy|$)
    (feeling|feel|getting|im|am) ~1 (sleepy|drowsy|woozy|faint|dizzy|numb|heavy|cold|fuzzy) ~1 (wont be long|it is working|its working|not long now|goodbye|i took|the pills|after taking)
  `,
  'crisis.goodbye': `
    (this is|here is|heres|just wanted to say|wanted to say|came to say|come to say|im here to say|time to say|saying|so this is|just saying|guess this is|its|consider this|this) ~1 (my|a|the)? ~1 (goodbye|goodbyes|farewell|good bye)
    (goodbye|farewell) (everyone|everybody|all|friends|my friends|world|to you all|and thank you|and sorry|im sorry|forever|for good|for the last time|for ever|i love you)
    (this is|this will be|its|thats|heres) (my|the) (last|final) (ever)? (post|message|goodbye|time posting|time here|thing i|words|letter|one from me|login|time i)
    (last|final) (post|message|time) (ever|from me|here|on here|you will|youll|i will|ill|im going to|from this account)
    (wont|will not|not going to|not gonna|not be|never) ~2 (be)? (here|around|alive|in this world|on this earth|on this planet|with you|breathing|about) ~1 (tomorrow|anymore|after tonight|in the morning|next week|by morning|by tomorrow|much longer|for much longer|for long|after this|for my birthday|for christmas|past tonight|by the weekend|come monday|when you)
    (i|im|ill) ~1 (not|never|wont be|wont) ~2 (at|in|to|with|coming back to) (group|this group|the group|meeting|the meeting|work|class) ~1 (next week|again|anymore|on|or) ~3 (or any|any|ever|or ever|arranged|sorry|goodbye|love)
    (after|from) (tomorrow|tonight|today|this|friday|the weekend|monday|sunday) ~3 (none of you|nobody|no one|noone|you|everyone|everybody|they|my family|you all|yous|you lot|i) ~1 (wont|will|ill|have to|need to|can|will be|has to|never) ~2 (have to|need to|be|worry|bothered|rid|free|put up|deal|never|see|better|hear)
    (wont|never|not) (have to|need to|be) ~1 (worry about|worried about|deal with|put up with|look after|bother with|bothered by|hear from|see|carry|listen to|troubled by|think about) (me|my) (again|anymore|much longer|moaning|after|ever|for much longer|any longer|from tomorrow|after tonight|after today|for long|soon)
    (you|none of you|nobody|they|everyone) (wont|will not|will never|never) ~1 (hear from|see|hear|find) (me|this account|of me) (again|anymore|ever|after|tomorrow)
    (wont be|not be|not going to be) (a)? (burden|problem|bother|worry|trouble|nuisance|your problem|anyones problem) ~2 (anymore|much longer|after|soon|for long|any longer|to anyone|tomorrow)
    (problem|problems|burden|trouble) ~2 (solved|gone|over|sorted) (tonight|tomorrow|soon|by tomorrow|after tonight|by morning)
    (see|meet|catch) (you|yall|u|ya|everyone|you all|you guys) (on|in|at) (the other side|another life|the next life|next life|heaven|the next one|hell)
    (tell|please tell|someone tell|let) (my|mum|dad|him|her|them|everyone|the) ~3 (i love|i loved|i am sorry|im sorry|sorry|i tried|it wasnt|its not|it is not|wasnt (his|her|their|your) fault|know i loved|know i love|not (his|her|their|your) fault)
    (please)? (forgive me|dont be sad|dont cry|dont miss me|dont blame yourself|dont blame yourselves|dont hate me|remember me|dont be angry) ~4 (gone|go|goodbye|tonight|tomorrow|i love|for what|for this|had to|couldnt|cant|done|when|im)
    (im|i am|so) (so|really|truly)? sorry (for|about|to) (what im|what i am|what im about|doing this|this but|everyone i|leaving|the mess i|the mess ill|the mess im|having to|going) ~2
    (nobodys|no ones|not your|not anyones|isnt your|wasnt your|isnt anyones|not his|not her|not their|noones) fault ~4 (goodbye|love|gone|go|tired|sorry|did this|decision|chose|decided|this is|i just)
    (thank|thanks|thankyou) ~1 (you|u|all|everyone|yall)? ~1 (for|to) ~5 (goodbye|bye now|wont be here|wont be around|last post|last message|my time is|im done now|i can go now|its time|i am ready)
  `,
  'crisis.unsafe': `
    (cant|cannot|not able to|unable to|struggling to|dont think i can|not sure i can|dont know if i can|dont know how to|dont know that i can|idk if i can) ~1 (keep|stay|be) (myself)? safe
    (not|im not|dont feel|am not|isnt|no longer|not feeling|dont think im) (feel)? (safe) (with|from|around|by|on|in|to be|being) (myself|my own|my thoughts|me|alone|my head|tonight|right now|left alone)
    (not|dont feel|dont think im|isnt|not feeling) safe (tonight|right now|at the moment|to be alone|on my own|alone|by myself|rn)
    (scared|afraid|frightened|terrified|worried) ~1 (of|that|about)? (what|im going to|im gonna|ill|i will|i might|i may|i am going to|i) ~2 (do|do to myself|hurt myself|kill myself|end it|do something|do something stupid|act on it|do if|might do)
    (scared|afraid|frightened|terrified) (of|by) (myself|being alone with myself|what i might do|what i will do|what ill do|me)
    (dont|cant|do not) trust myself ~2 (tonight|right now|alone|to be alone|on my own|with|not to|around|anymore|near|now|$)
    (might|going to|gonna|about to|will) (do|end up doing) something (stupid|silly|bad|permanent|drastic|terrible|i cant take back|irreversible|final|ill regret|awful|dangerous)
    (cant|dont think i can|dont know if i can|not sure i can|cant promise|not sure ill) ~1 (stop|hold|control|fight|resist|stay|hang on|hold on|keep holding on|keep fighting|hold out|be) ~1 (myself|back|it|this|the urge|on)? ~1 (tonight|much longer|anymore tonight|right now|any longer|this time|til morning|till morning|until morning|through the night|if im alone)
    (cant|wont|not going to|dont know if i can) promise ~2 (ill|i will|i wont|to be|that i|be here|be safe|be alive|stay)
    (need|please|someone|somebody|anyone|please can someone|can someone) ~2 (help|stop|talk to|save|come|be with|stay with|call) (me)? ~2 (before i|or i will|or ill|or im going|now or|im going to do|i do something|right now|tonight) ~4 (do|end|hurt|kill|jump|stupid|it|myself|something|going)
    (talk|talking) me (down|out of it|out of this)
    (going|gonna|about) (to)? (hurt|harm|cut|injure) myself ~1 (badly|tonight|now|right now|really badly|so badly|bad|seriously)
    (cant|wont|dont think i can) (do|get through|make it through|survive|be alone) (tonight|the night|tonight on my own|tonight alone) ~3 (laid out|pills|ready|alone|own|safe|knife|please|anyone|someone)
    (want|need) (it|everything|the pain|this) to (stop|end|be over) (right now|tonight|now) ~3 (pills|ready|way|cant|know how|going)
    (one|a) (bad thing|more thing|push|word|text|minute|second) (away)? from (doing it|ending it|ending everything|jumping|killing myself|the edge|doing something)
    on the (edge|brink|verge) ~2 (tonight|right now|of doing|of ending|of killing|and nobody|i cant|please)
    (fighting|fight|trying|struggling) (not to|hard not to|so hard not to|myself not to) (do it|kill myself|end it|jump|take them|hurt myself|use it|swallow) ~2 (tonight|right now|now|$)
  `,
  'crisis.violence_now': `
    <abuser> ~3 (got|has|holding|with|grabbed|waving) (a|the|his|her) ~1 (knife|gun|bat|hammer|blade|weapon|machete|axe|bottle|screwdriver|belt|crowbar)
    <abuser> ~2 (banging on|kicking|breaking|smashing|hammering on|trying to break|trying to get|pounding) ~2 (door|window|front door|bedroom door|bathroom door|house|in|down|car|flat)
    <abuser> (is|are|right)? ~1 (outside|at|behind) ~1 (my|the|our)? (door|window|front door|bedroom door|bathroom door) ~1
    <abuser> ~1 (going to|gonna|will|is threatening to|threatening to|says hell|said hell|swears hell|threatened to|is about to|trying to|tried to) (kill|murder|strangle|stab|shoot|burn|drown|end) (me|us|the kids|the baby|my kids|my mum|my mom|the children) ~2 (tonight|now|right now|when|if|today|this time|and|please|$)
    (says|said|swears|threatening|threatened) (hes|he is|shes|hell|shell|to|he will|he|she) ~2 (kill|murder|burn|stab|shoot) (me|us|the kids|my kids|my|the house) ~2 (tonight|now|when|if|today|this|$)
    <abuser> ~2 (strangling|choking|strangled|choked|throttled) ~1 (me|her|mum|my) ~2 (now|tonight|just now|again|an hour ago|today|cant|earlier)
    (hiding|hid|locked|locked myself|barricaded|ive locked myself|trapped|stuck|i am hiding|shut|im) ~2 (in|inside) (the|a|my|this) (bathroom|bedroom|cupboard|toilet|loo|closet|wardrobe|car|shed|attic|loft|garage|room) ~8 (he|hes|she|shes|him|her|knife|door|banging|shouting|kill|outside|smashing|hear|coming|drunk)
    (he|she|hes|shes|my dad|dad|my husband|someone|they) ~2 (coming up the stairs|coming back|on (his|her) way|in the house|broken in|got in|followed me|here now|trying to get in|breaking the door|downstairs) ~4 (hide|hiding|scared|kill|knife|help|cant|hurt|what do i do|police|terrified|drunk|going to)
    (cant|scared to|too scared to|afraid to|dont dare) ~1 (ring|call|phone|speak|move|make a sound|make a noise) ~1 (anyone|the police|police|999|911|for help|out|$)? ~4 (he|hes|hell|hear|she|shes|outside|downstairs)
    (hes|he is|shes|she is|theyre|dad is|my dad is|my husband is|someone is) ~1 (hitting|beating|attacking|hurting|strangling|choking|raping|kicking|battering) (me|her|mum|my mum|my mom|my sister|my brother|us|the kids|him) (right now|now|again right now|as i type|downstairs|next door|please|and i)
    (being|getting) (attacked|beaten|raped|hurt|strangled) (right now|now|as i type)
    (hear|hearing) (him|her|them) ~2 (smashing|coming|breaking|hitting|beating|screaming|hurting|shouting) ~5 (hide|hiding|scared|help|now|door|stairs|mum|kids|kill)
  `,
  'crisis.harm_other': `
    (going to|gonna|will|ill|want to|about to) ~1 (kill|shoot|stab|poison|drown|burn) ~1 (myself|me) and (him|her|them|my (kids|wife|husband|children|boss|family|mum|dad|son|daughter|baby)|the (kids|children|baby|dog)|everyone (else|here|there|at|in|with)|others)
    (im|i am|i|gonna|ill|i will|going to|i want to|might|could) ~1 (going to|gonna|will|about to|scared i will|scared ill|scared im going to|afraid i will|afraid im going to|worried i will|worried ill|might|could|going to end up) (hurt|harm|shake|smother|kill|hit|drown|throw|suffocate|drop|strangle) (my|the) (baby|child|kid|kids|son|daughter|children|newborn|toddler|little one|mum|wife|husband|partner|little girl|little boy|bairn|twins)
    (dont|do not|cant) trust myself ~2 (with|around|near|not to hurt|to hold) (my|the|her|him) ~1 (baby|child|kids|son|daughter|newborn|toddler|children)?
    (put|left) (her|him|the baby|my baby|the kids) ~1 (down|in the cot|in the crib) ~6 (trust myself|hurt|shake|scared i|scared of what)
    (voices|voice|god|they) ~2 (telling|tell|tells|told|ordering|commanding|say|says|want|wants) ~1 (me)? (to|i have to|i must|i need to) (kill|hurt|stab|harm|attack|drown|smother|jump|do it|end|cut|burn|die) ~3 (and|tonight|now|today|cant|dont|i think|i will|im going|my|him|her|them|someone|myself|people|$)
  `,
};
