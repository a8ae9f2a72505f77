import { type PhraseTable } from '../../matching/compile.js';

/** No way forward, wish to be dead without intent, harm to oneself. */
export const EN_DESPAIR: PhraseTable = {
  'hopelessness.death_wish': `
    <want> ~1 (be dead|die|not be here|not exist|stop existing|disappear|vanish|cease to exist|not be alive|not live|not wake up|never wake up|be gone|be nothing|sleep forever|sleep and never wake|go to sleep and|fade away|evaporate|dissolve|be erased|go to sleep and not|not be)
    <want> ~1 <kill_self>
    (dont|do not|didnt|doesnt|not|cant see why id) ~1 (want|wanna|wish|care|deserve) ~1 (to)? (be alive|exist|keep living|live anymore|be on this planet|see tomorrow|see another day|be part of this world|keep existing|(live|be here|wake up|carry on|go on|be around) (at all|in this world|most days|sometimes|again)? (anymore|any more|like this|tomorrow|ever|and|but|if|lol|$))
    wish (i|id|i had|i was|i were|that i) ~2 (dead|die|died|never been born|never born|not been born|wasnt born|didnt exist|wasnt here|gone|not here|didnt wake up|hadnt woken up|wouldnt wake up|never woke up|not alive|wasnt alive|hadnt been born|never existed|could disappear|could just disappear|could vanish|could not exist|could stop existing|could sleep forever|would die|just die|cease to exist|had succeeded|had worked|hadnt survived|hadnt been found|hadnt failed)
    wish (it|the _|that) (had been|was|were|couldve been|could have been|took|would take|had taken|should have been) me
    wish (a|the|that|some) ~3 (would|had) ~2 (hit|hit me|kill me|take me|run me over|finish me|fall on me|crash|swallow me)
    wish (someone|something|somebody|god|they|life|he) (would|had|could) ~2 (kill me|end it|finish me|shoot me|put me down|take me|put me out|take me away|turn me off)
    (think|thinking|thought|thoughts|dream|dreaming|fantasise|fantasising|daydream|daydreaming|fantasies|obsessed|consumed) ~1 (about|of|with) ~2 (dying|death|being dead|suicide|killing myself|ending it|ending my life|ending it all|not being here|not existing|being gone|my funeral|my own funeral|not waking up|disappearing|crashing my car|driving into|jumping|how it would be to die|hanging)
    (suicidal|suicide) (thoughts|ideation|feelings|thinking|urges|intrusive) (are|is|again|today|every|all|keep|keeps|wont|getting|came|come|so|got|worse|most|constant|every day|at night|now|lately)?
    (feel|feeling|im|am|been|was|so|really|very|still|pretty|am i) (so|really|very|actually|quite|a bit|pretty|still|kind of|actively|deeply|a little|low and)? suicidal
    (better|be better|rather|prefer|id rather|easier) ~2 (off)? (dead|to be dead|be dead|if i died|if i was dead|if i were dead|if i was gone|if i wasnt here|if i werent here|if i wasnt around|if i disappeared|without me|if id never been born|not being here|to not exist|if i didnt exist|if i just died|if i werent around|with me gone|if i never existed)
    (if|wish|hope|hoping|pray|praying|wouldnt mind if|would not mind if|dont care if|wouldnt care if|wouldnt be sad if|glad if|relieved if|fine with it if|happy if|ok if|okay if|not bothered if|wouldnt fight it if) (i|i just|that i|i could|to|i never|i dont|i didnt|the|a|something|some) ~5 (die|died|dont wake up|didnt wake up|not wake up|never woke up|never wake up|dead|got hit|get hit|hit me|hits me|gets me|crashed|crashes|killed me|kills me|took me out|takes me out|run over|ran me over|crash|cancer|heart attack|in my sleep|fell on me|lightning|never woke|stopped breathing|disappeared|vanished|terminal|went down|goes down|swallow me|dont make it|didnt make it)
    (wouldnt|would not|dont|wouldnt even|wouldnt have|wouldnt of|not) ~4 (minded|mind|cared|care|bothered|complain|complained|fought|flinched|flinch|moved|swerved|swerve|moved out of the way|braked|brake|been sad|been sorry) ~4 (die|died|dead|hit|bus|car|lorry|truck|train|crash|crashed|wake|woke|cancer|tumour|if i|gone|end)
    (bus|car|lorry|truck|train|tree|plane|lightning|asteroid|meteor|heart attack|tumour|cancer|stroke|virus|covid) ~6 (would|wouldnt|wish|if it) ~3 (minded|mind|relief|a favour|fine|welcome|complain|kind|mercy|solve|okay|ok|stop me|sad|sort it|sorted)
    (hoped|hoping|hope|pray|prayed|praying|wish|ask god|asked god|begging|beg) ~3 (not wake up|dont wake up|wouldnt wake up|wont wake up|never wake up|didnt wake up|take me|dont wake|not waking up|to die|for death|id die|i die|be my last|is my last|was my last|its the last|never woke)
    (every|each|most) (night|morning|day) ~4 (wish|hope|pray|think about|disappointed|gutted|sorry|annoyed|angry) ~5 (wake|woke|die|dying|dead|alive|still here|not be)
    (disappointed|gutted|annoyed|sad|upset|pissed off|angry|cried|sorry) ~2 (i|that i|to|because i|when i) ~1 (woke up|wake up|still here|still alive|survived|woken up|woke)
    (shouldnt|should never|shouldve never|shouldnt have|never should have|should not) (be alive|be here|have been born|exist|been born|have survived|been alive)
    (never|not) ~1 (meant|supposed|made|built|cut out|designed) (to|for) ~1 (be here|be alive|exist|survive|last|live|life|this world|living|be born|this life|make it|this)
    (dont|do not|didnt) (deserve|have a right) to (live|be here|be alive|exist|breathe|be on this)
    (want|wish) (it|everything|this|all of it|it all|the pain|the noise) (to)? ((stop|end|be over|finish) (now|please|already|for good|forever|so badly|but|and|$)|just stop|all to stop|all to end|just end|to go away forever)
    (want) (it|everything|this|all of this|it all|the pain|the noise|life) (to be|to|all to|all)? (stop|end|over|done) (now|please|already|for good|forever|but|and|$)
    (ready|time|tired|done) (to|of|with) (die|living|life|being alive|existing|breathing|being here)
    (tired|sick|exhausted|weary|done|finished) (of|from|with) (living (like|this|with|anymore|$)|life|being alive|existing|fighting|everything $|being me|breathing|all of it|surviving|waking up|trying)
    (had|ive had|i have had) enough (of life|of living|of everything|of being alive|of it all|of being me|of this life|of this world|of fighting|$)
    (everyone|everybody|people|they|family|kids|husband|wife|world|mum|he|she|you|you all|friends|parents|children|son|daughter|partner) ~3 (better off|happier|easier|better|relieved|lighter|freer|richer) ~2 (without me|if i was gone|if i wasnt|if i werent|if i died|if i was dead|if i disappeared|with me gone|if i were gone|if i just|not here|if i left|if id never)
    (nobody|no one|noone|who|not a single person|no person) (would|will|d|even)? ~1 (notice|care|miss|miss me|cry|find me|come looking|know|bother|blink|mourn) ~1 (if|when|until|if i) ~1 (i|im|id|ive) ~2 (died|die|gone|disappeared|vanished|dead|werent here|wasnt here|left|went|stopped|was gone|disappear|weren't around|dropped dead|wasnt around|didnt wake up|never posted|killed|vanish|jumped)
    (would|will|does|would even|d) (anyone|anybody|any of you|people|they|someone) ~1 (even|actually|really)? (notice|care|miss me|cry|miss|be sad|come) ~1 (if|when) ~1 (i|im) ~2 (died|die|gone|disappeared|vanished|dead|werent here|wasnt here|left|stopped|was gone|disappear|weren't around|dropped dead|wasnt around|didnt wake up|vanish|never came back)
    (what|wonder what|wondering what|curious what|imagine|imagining|picture|picturing|wonder who) ~3 (be like|it is like|it feels|happens|would) ~2 (be dead|die|dead|dying|not be here|not exist|not exist anymore|come to my funeral|at my funeral|without me|after i die|when i die)
    (unalive|kms|sewerslide|end it|kill myself|die|be dead|ctb) ~3 (but|except|if only) ~4 (coward|scared|too scared|cant|wont|wouldnt|chicken|guts|my kids|my cat|my dog|my mum|my son|my daughter|lazy|wimp|effort|too tired)
    (coward|chicken|scared|wuss|guts|courage|nerve|balls|bravery|brave enough|energy) ~2 (to)? (die|kill myself|do it|end it|actually do it|jump|go through with it|unalive myself|kms|end things|finish it)
    (lack|havent got|dont have|no|wish i had|had) (the)? (guts|courage|nerve|balls|bottle|bravery|energy) to (die|kill|do it|end|actually|jump|go through|finish|leave)
    (if i was|if i were|like|treat me like|put down like) (a|an) (dog|horse|animal|pet|cat) ~7 (put|kind|vet|put me down|put down|shot|mercy|humane|kinder|sleep|suffer)
    (put|should put) me (down|out of my misery|to sleep)
    (take|taken|remove|cancel|return|refund|unsubscribe|opt out|log out|exit|uninstall) ~2 (me out|me away|my life|being alive|existence|from life|of existence|of life|of being|subscription to life|being a person|my existence)
    never been born
    never asked to be (born|here|alive)
    (dont|do not) want to die ~3 (just|i just|but|want|i want|it|though|only) ~4 (stop|end|over|cant live|not exist|not be here|quiet|rest|dont want to live|pain|not be|disappear|not live)
    (not|isnt) that i want to die
    (stop|stopped) (wanting|want) (things|anything|any things|to live|to be here|to exist|to wake up|to be)
    (passively|passive) suicidal
    passive (suicidal|ideation|thoughts|si)
    (existing|being alive|living|being here|breathing|life|waking up|existence) ~1 (hurts|is too hard|is torture|is exhausting|is unbearable|is a punishment|is agony|is hell|feels like a punishment|is pointless|feels pointless|has no point|isnt worth it|is not worth it|feels like a chore|feels like a sentence|is a chore|is pain|is too much)
    (life|living|it|this life) (isnt|is not|not|aint|isnt really|no longer) (worth|worth it|worth living|for me|worth the|for everyone|worth this|worth it anymore) ~1 (living|pain|anymore|effort|$|it)
    (kill me|shoot me|end me|somebody kill me|someone kill me|put me down) (now|please|already|pls|i cant|$)
    (death|dying|being dead|the grave|not existing|oblivion|nothingness|sleep) ~1 (sounds|seems|looks|feels|would be|is) ~1 (peaceful|nice|like a relief|restful|easier|like peace|better|welcoming|good|tempting|kind|a relief|comforting|like rest|lovely|quiet|like a holiday|like the only|appealing)
  `,
  'hopelessness.burden': `
    (im|i am|am|been|being|feel like|feel|just|i) ~2 (burden|dead weight|waste of space|waste of air|waste of oxygen|nuisance to everyone|drain on|deadweight|millstone|stone round|weight round|inconvenience to|cost to everyone|mistake that|poison to|curse on|waste of everyones|lost cause|write off|beyond help|beyond repair|beyond saving|unfixable|broken beyond|too broken|too far gone|past saving|past fixing|past help)
    (burden|drain|millstone|dead weight) (to|on|for|around) (everyone|everybody|my family|my|them|people|you|all of|others|the people|him|her|their)
    (ruin|ruined|ruining|poison|wreck|break|drag|dragging|destroy|destroying|damage|damaging|spoil|bring) ~1 (everyones|everything|everyone|every|peoples|my kids|their|my family|everybody|people|my familys|all of you|the lives) ~3 (life|lives|touch|chance|down|love|around me|happiness|i touch)
    (all i do|only thing i do|all i ever do) ~1 (is)? (hurt|ruin|cost|disappoint|let|fail|take|drain|make things worse|cause)
    (world|they|everyone|people|planet|place|life|things) ~2 (be|is) ~1 (better|easier|happier|nicer|simpler|lighter) ~1 (place)? (without me|if i|with one less)
    (saved|save|spare|spared) ~1 (everyone|everybody|them|people|you all|my family|my mum) ~2 (trouble|bother|admin|hassle|money|effort|time|pain|grief|hurt|embarrassment|headache)
    (dont|do not|didnt) deserve (love|help|happiness|kindness|anything|anyone|to be loved|to be happy|any of it|to be helped|to eat|good things|friends|to get better|saving)
    (nobody|no one|noone) (could|can|will|would|will ever|would ever|ever|has ever) (ever)? (love|want|help|save|fix|reach|understand|miss|loved|wanted) ~1 me
    (im|i am|i feel|feel like|feeling|just) ~1 (nothing|no one|nobody|worthless|pathetic|disgusting|unlovable|unloveable|a waste|garbage|trash|a failure|a mistake|a monster|useless|invisible|rubbish|not worth|a disappointment|hopeless|beyond hope|evil|rotten|scum|a joke|a parasite|poison|defective|broken|ruined|toxic) ~2 (and|always|nothing|never|everyone|no point|deserve|worth|$|to everyone|anymore|will ever|person)
    (hate|despise|loathe|disgusted by|cant stand|detest|sick of) (myself|being me|who i am|my whole self|every part of me|everything about me|everything about myself|what i am|my own guts|me)
    self (hatred|loathing|hate)
    (not|never|isnt|wasnt|dont think im|wont ever be) ~1 (worth|worthy) ~1 (it|anything|saving|helping|loving|the effort|the trouble|the time|the bother|keeping|being saved|of love|of help|of living|knowing|anyones time)
  `,
  'hopelessness.no_way_out': `
    (no|see no|theres no|there is no|without any|cant see any|cant see a|dont see a|dont see any|not any|havent got any|there isnt any|lost all|losing|lost|given up|gave up|run out of|out of|zero) ~1 (hope|way out|way forward|future|point|light|point anymore|reason to live|reason to go on|reason to carry on|reason to get up|reasons left|reason to keep going|reason to be here|reasons to stay|reason to stay|end to this|end in sight|escape|reason left|reasons|hope left|reason to wake up|will to live|fight left|tomorrow|other side to this|way through|point to any|point in any|point in being|point in living|point carrying|point going)
    (whats|what is|is there|wheres|what was|theres|there is|not much|see the|see any|see a|isnt any|seeing the|where is) ~1 (the|any|even|a|no|even the)? ~1 point ~1 (anymore|when|if|trying|living|carrying|$|being|waking|doing|hanging|fighting|breathing|existing|going on|going any)
    (whats|what is|is there|wheres|what was|theres|there is|not much|see the|see any|see a|isnt any|seeing the|where is) ~1 (the|any|even|a|no|even the)? ~1 point ~1 (in|of|to) ~1 (it|this life|this world|this anymore|all this|any|anything|everything|all|me|my|life|trying|living|being|carrying|going on|going any|waking|hanging|fighting|breathing|existing|doing|continuing|getting up|getting better|getting out|tomorrow|another|staying|surviving|a future)
    (hopeless|pointless|futile|meaningless) (and|anymore|now|everything|it all|all|i|its|life|situation|about|again|case|cause|$)
    (everything|its all|it all|life|this|all|existence|my life|things|future|trying|nothing|future) (is|feels|seems|seem|feel|has felt|looks|looking|just feels|all feels|has been|has become) ~2 (hopeless|pointless|futile|meaningless|empty|bleak|black|dark|dead|over|ruined|impossible|unbearable|finished|lost|grey forever|broken|not worth|too much now)
    (cant|cannot|dont think i can|dont know how much longer|not sure i can|dont know how|dont see how|not sure how|how am i supposed to|dont know if i can|cant see how|idk how|no idea how|couldnt) ~1 (i|ill|to|can|i can|i can)? ~1 (go on|carry on|keep going|do this|do this anymore|take this|take it|take it anymore|take much more|cope|live like this|keep doing this|bear this|stand it|bear it|keep living|live with|keep fighting|keep pretending|face another|face any more|hold on|hang on|last|survive this|survive|endure|exist like this|keep this up|do life|do another) (with it|at all|alone|right now|today|tonight|much|any|really|for)? (anymore|any longer|much longer|for much longer|like this|day|year|winter|week|life|forever|this|another|any more|with this|$)
    (cant|cannot|dont) see ~2 (way|future|end|point|reason|how|any|tomorrow|past|light|myself|beyond|next year|anything getting|this ending|it getting|it ever|me ever|myself being)
    (never|not|isnt|nothing|none|wont|doesnt|not ever|no) ~2 (get|gets|getting|be|going to) ~3 (better|easier|happy|ok|okay|right|normal|happy again|well|improve|change|any different|good again|fixed)
    (nothing|nobody|no one|none of it|not a thing|no treatment|no pill|no therapy|noone) ~2 ((helps|works|helped|worked|matters) (anymore|any more|for me|me|at all|ever|now|long|$)|will help|can help|will change|ever changes|will work|will ever|i do (helps|works|matters|changes|makes|is enough)|can fix|(makes|brings) ~1 (happy|joy|any difference|a difference|sense anymore))
    (nothing|not anything|no one|no thing) (left (for me|in me|here|$)|left to (live|give|lose|try|fight|hope|hold|stay|want|feel|do but)|to live for|left for me|to look forward to|left in me|left to lose|left to give|left to try|worth living|worth staying|matters anymore|keeps me here|holding me here|here for me|ahead of me|to wake up for)
    (given|gave|giving|give|ive given) up (hope|trying|fighting|on life|on everything|on me|on myself|on getting|completely|now|ages ago)
    (lost|losing) (the)? (will|reason|desire|strength|wish) to (live|go on|carry on|fight|keep|be)
    (stuck|trapped|drowning|sinking|falling|buried) ~4 (no way|forever|nobody|no one|cant get out|never|no air|no bottom|nothing|no door|cant breathe|and no|pit|black hole|hole|dark|darkness)
    (at|hit|hitting|below|beneath|under|past) ~1 rock bottom ~2
    (cant|dont|not sure) ~1 (remember|know|think of|find|name|come up with|see|list) ~2 (why|reason|one reason|a single reason|a reason|what for|any reason|reasons) ~2 (bother|i bother|stay|staying|here|live|living|go on|carry on|alive|get up|keep going|im here|still here|exist|to be)
    (only|one) (reason|thing) ~2 (still here|still alive|keeping me here|keeping me alive|keeps me here|keeps me alive|stopping me|stops me|im here|im alive|i havent|holding me|i am here|i havent done)
    (just|only|barely|merely|simply|not living|not really living|isnt living) (existing|surviving|breathing|waiting to die|going through the motions|waiting for it to end|waiting for the end|killing time until)
    (some people|people like me|ones like me|some of us|i|im) ~2 (arent|not|werent|wasnt|isnt|wont) ~1 (built|meant|made|cut out|wired|supposed|designed) (to|for) ~1 (last|life|live|this|survive|be happy|be here|make it|be loved|stay|this world|happiness|cope|get old|grow old)
    (dont|cant|never|wont|didnt) ~2 (see|picture|imagine|plan|expect|expected|think|thought|planned|intend) ~2 (reaching|turning|making it to|living to|getting to|being alive|making it past|growing old|getting old|seeing|make it to|live to|be alive|id be alive|id get|live past|make it past|get to) ~2 (30|40|50|25|21|next year|christmas|old|summer|spring|thirty|forty|fifty|my birthday|this far|my age)
    (too|so) (tired|exhausted|weary|worn out) (to|of) (live|be alive|exist|keep going|fight|carry on|go on|fight anymore|care|hope|keep fighting|keep trying|stay|do this|be here|life|living|try)
    (tired|exhausted|done|weary|worn) (in a way|of everything|the other kind|not sleepy|not sleep|in my bones|in my soul|soul|of it all|of trying|of fighting|of all of it|beyond sleep|that sleep|all the way through|deep down|to my core|down to) ~6
    (not|isnt) (sleep|sleepy|the sleepy|a sleep|that) tired
    (empty|numb|dead|hollow|nothing|gone) inside
    (feel|feeling|felt|im|am) ~1 (dead|hollow|empty|numb|nothing) (inside|all the time|and i dont|every day|anymore|always|most days|and nothing|to everything|permanently|now)
    (end|edge|brink|last) of (it all|everything|my rope|the line|the road for me|what i can take|my strength)
    (im|i am|i think im|think im|pretty much) (done|finished|over|through|so done|beyond done|done for|spent) ~1 ($|with life|with it all|with everything|trying|fighting|now|with living|with trying|with this life|with being)
    cant (anymore|any more) ~1 $
    (dont|cant) care (anymore|if i|whether i|about anything|what happens to me|what happens|if i live|if i die|about living) ~2
    (no|dont have a|have no|got no|without a|no kind of) future
    (darkness|void|abyss|nothingness|black dog|black hole) ~3 (swallow|swallowing|pull|pulling|winning|won|wins|calling|calls|closing|ate|eating|all there is|taking)
    (depression|darkness|it|illness|demons|monster|the dark|my brain) (is|has|have|are|s) ~1 (winning|won|beaten me|beating me|swallowed me|swallowing me|eating me alive|taken everything|killing me slowly)
    (losing|lost|im losing) (the|this|my) (fight|battle|will|war|grip)
  `,
};
