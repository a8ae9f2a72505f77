import { type PhraseTable } from '../../matching/compile.js';

/** More of the signs that quiet-decision.phase.ts weighs: what is left behind, what is said, how it feels. */
export const EN_SIGNS_MORE: PhraseTable = {
  'quiet.gave_away': `
    (gave|given|giving|posted|handed|passed|leaving|left|dropped|sold|promised|rehomed) ~3 (my|the) (guitar|records|books|bike|car|laptop|watch|ring|camera|dog|cat|plants|coat|tools|collection|console|phone|piano|violin|dogs|cats|keys|wedding ring|medals|paints|drums|vinyl|jewellery|games)
  `,
  'sign.resolve': `
    (its|it is|time|ready|prepared) (time)? (to|for me to) (go|leave) ~1 (now|tonight|$)
    (decision|choice|mind|plan|date|day|time|place|method) ~1 (is|has been|s|are|was|feels)? ~1 (been)? (made|made up|final|set|taken|decided|fixed|sorted|chosen|picked|in place|settled|done)
    (ive|i have|i|weve|finally|already|just) ~1 (decided|chosen|made my decision|made my choice|made my mind up|made up my mind|picked|set|fixed|settled on|gone with|circled|marked) (it|the|a|my|on|that|when|how|where|$|and|so|now|this|for) ~1
    (doing|do|did|done|finish|finishing) (it|this|the job) (properly|right|for real|for good|once and for all|my way) ~1 (now|this time|tonight|today|$)
    (im|i am|all|so|feel) ~1 (ready|prepared|certain|sure|decided|settled|resolved|at peace|at ease|set|good to go) ~2 (now|with it|with that|with this|about it|about this|$|to go|this time|for it|and|for once|tonight)
    (done|finished|through) (asking|arguing|fighting|waiting|hoping|trying|pretending|begging|looking|searching|holding|explaining|bargaining|crying|apologising)
    (dont|do not|not|no longer|didnt|never) ~2 (want|need|looking for|asking for|after|here for) ~1 (help|advice|saving|rescuing|talking out|talking down|a helpline|sympathy|anyone to|your help|replies|numbers|a number|to be saved|to be talked)
    (stopped|stop|not) ~1 (wanting|wishing|talking|saying|thinking|dreaming) ~6 (started|start|and|now) ~1 (arranging|planning|doing|acting|preparing|packing|organising)
    (no|not|nothing|never|cant|wont|dont|dont try to) ~2 (change|changing|talk|stop|stopping|talking|persuade|convince|reason) ~1 (my mind|me|me out|this|it)
    (nothing|no one|nobody) ~1 (is|can|will|could|is going to|anyone can)? ~1 (stopping|stop|stops|change|say|talk|keeping|keeps|holding) ~1 (me|this|that|it)
    (this time|tonight) ~2 (i mean it|its real|for real|it will work|itll work|it works|no mistakes|properly|i wont fail|ill get it right|no one can|wont be)
    (i mean it|im serious|not a joke|no joke|not joking|not kidding|dead serious|for real|fr|fr fr)
    (not|im not|i am not) asking ~1 (for)? ~1 (help|permission|sympathy|anything)
    ^ ~1 ready $
    not (a|my)? ~1 (cry for help|call for help|attention|threat|drama|joke|wobble|phase|tantrum)
    (whatever|what) happens (next|now)
    (got|have|know|knows) ~1 (a|my|the|this) (plan|answer|solution|way|date|method)
  `,
  'sign.left_behind': `
    (written|wrote|write|writing|list|listed|left) ~2 (down|of|a list of)? ~1 (who|what|which) ~2 (gets|get|has|having|goes|should have|can have|to do|to play|to wear)
    (who|whos) (gets|getting|having|has) (what|my|the|which)
    (letters|letter|notes|note|envelopes|envelope|cards|will|passwords|instructions|list|keys|key|pin|money|cash|bank card) ~2 (is|are|s|re|in|on|under|with|by) ~1 (in|on|under|with|by|for|at|left|taped|stuck|for|to)? ~1 (the|my|a|each) ~1 (drawer|top drawer|table|side|fridge|desk|bed|pillow|envelope|pot|mat|shelf|mantelpiece|bedside|neighbour|worktop|door|microwave|blue folder|folder|box|kids|mum|wardrobe|hall|stairs|laptop|bible)
    (so is|is|by|beside|next to|under|with) my (note|suicide note|letters)
    (one|letter|note|card|something|box|gift|present) (each|apiece|for each|for everyone|for every|for all of them|for all of you)
    (deleted|wiped|cleared|erased|closed|burned|burnt|shredded) ~1 (everything|it all|all my|my accounts|my account|all of it|my photos|my history|my diaries|my diary|the messages|my phone|my emails|my socials)
    (paid|paying|settled|cleared|sorted|transferred|moved|put) ~2 (my share|the rent|rent|my debts|debts|bills|the bills|what i owe|what i owed|my half|my money|my savings|the money|everything i owe|my account|up front|in advance|in (his|her|their|my mums|my sisters) name)
    (cleaned|emptied|cleared|scrubbed|defrosted|tidied|hoovered|bleached|washed|changed) ~1 (out)? ~1 (the|my|all|every|everything) ~1 (fridge|freezer|room|flat|house|bath|kitchen|cupboards|wardrobe|desk|car|locker|sheets|bed|oven|place|bathroom|shed)
    (dog|cat|dogs|cats|kids|rabbit|hamster|fish|bird|parrot|snake|plants|budgie|chickens|horse) ~2 (is|are|s|re|has|have|gone|went|fed|sorted|at|with|settled|looked) ~3 (for good|aunt|nan|nans|sister|sisters|mum|mums|neighbour|neighbours|brother|brothers|friend|friends|shelter|new home|rehomed|next door|dads|dad|exs|days|week|week now|ex)
    (food|water) ~2 (down|out|left|enough) ~4 (days|week|weekend|someone comes|someone finds|until|till)
    (someone|somebody|police|they|mum|you|he|she|landlord|cleaner) ~1 (will|ll|should|might|can|needs to|has to|must|would) ~2 (come|check|find|be round|look in|let themselves|notice|ring|knock|break) ~2 (by|before|then|in|down|after|eventually|monday|tuesday|the|me|it|anyway|on)
    (cancelled|canceled|cancel) ~2 (dentist|gym|everything|lot|appointments|appointment|therapy|holiday|milk|papers|direct debits|subscriptions|netflix|all|plans|everything from|phone|order|haircut|physio)
    (fed|feed|watered) the ~2 (double|twice|extra|for the week|for days|last time)
    (labelled|labeled|named|boxed up|bagged up|tagged|packed away) ~1 (everything|now|boxes|all|and|$)
    (empty|blank) (calendar|diary|planner|week|inbox)
    (calendar|diary|planner) ~2 (empty|blank|clear|stops)
    (bins|washing|dishes|washing up|ironing|homework|marking|emails|shopping) ~1 (is|are|s|re)? ~1 (out|done|finished|put out|dry|put away|sorted) ~6 (letters|note|nothing left|time|goodbye|thats it|ready|now i can|last)
    (clothes|dress|suit|shoes|outfit) ~4 (found in|buried in|wear for it|funeral|wearing when they)
  `,
  'sign.farewell': `
    (tell|let) (my|mum|dad|him|her|them|someone|everyone) ~4 (i tried|i love|i loved|sorry|im sorry|know|wasnt|proud|not angry|fault|forgive)
    (sorry|apologies|apologise) (for|to|about) (the|whoever|whomever|everyone|anyone|my|all|this|everything|what) ~2 (person|mess|one|poor|kids|mum|driver|cleaner|train|finds|find|clean|family|way|trouble|paramedics|nurses|neighbours|who|this|leaving|ill)
    (person|people|one|ones|whoever|poor sod|someone|somebody) ~1 (who|that)? ~1 (has to|have to|will|gets to|finds|find|must) ~1 (clean|cleans|find|finds|tell|identify|deal|sort|open) ~2
    (please)? know (it|that|this|i|none) ~3 (never|not|isnt|wasnt|nothing|loved|tried|none) ~4
    (not|never|wasnt|isnt|nothing|none) ~2 (about|because of|to do with|down to|the fault of|on) (any|anyone|anything|you|him|her|them) ~3
    (last|final) ~1 (youll|you will|you|anyone|anybody|they|im|ill|i) ~1 (hear|hears|see|sees|read|reads|hearing|seeing|saying|posting|write|say|post|hear from)
    (look after|take care of|be kind to|be nice to|be good to|keep an eye on|mind|hug) (the new|each other|one another|yourselves|newbies|the others|him|her|them|my|everyone|the kids|mum|my mum|the little|the quiet ones|whoever comes)
    (bye|goodbye|night|goodnight|farewell|cheerio|so long|ta|ta ra|adios|au revoir|laters|peace|peace out|godspeed) ~1 (all|everyone|everybody|folks|x|xx|xxx|friends|guys|now|then|for good|world|forever|you lot|for everything|$)
    (not|isnt) ~1 goodnight
    ^ (bye|goodbye|farewell|off i go|here goes|here i go|thats me|thats me then|thats all|its time|anyway bye|so bye|well bye|that was me)
    (off|here) (i|we) go
    ^ (goodnight|good night|night|sleep well) ~1 $
    (here) goes
    (its been|it has been|it was|been|was) ~1 (real|emotional|fun|a ride|a laugh|a good run|a pleasure|an honour|lovely|nice)
    (be nice|be kind|dont be sad|dont cry|dont be mad|dont blame|forgive me|dont hate me|remember me|think of me|miss me|no hard feelings|no flowers|no tears|dont wait|dont wait up|dont come looking|dont look for me|smile for me|laugh about me|talk about me|dont bother reporting|dont bother replying|dont reply)
    (long|big|proper|tight|one last|last|extra|really long) (hug|cuddle|kiss|goodbye|look|chat|call)
    (so|then) ~1 (she|he|they|mum|my mum|the kids|theyll|shell|hell|dad) ~1 (will)? ~1 (have|has|got|remember|keep) ~1 (that|it|this|a good|the memory|something|one good) ~1
    (made|make|making|at) ~1 peace ~1 (with)? ~3
    (said|say|told|saying) ~1 (what|everything|all|them|it) ~2 (needed|wanted|had|ever) ~2 (say|tell|said)
    (told|hugged|kissed|rang|phoned|called|texted|visited|saw|held) ~1 (my|mum|dad|the|him|her|them|everyone|each) ~5 (i loved|i love|loved|properly|one last|last|extra|longer|tighter|proud|goodbye|never|sorry|just being soft|no idea|suspect|knew)
    (dont|do not|please dont) ~1 (let|make|tell) ~1 (my|mum|the|them|him|her) ~3 (find|blame|see|know how|cry|feel)
  `,
  'sign.calm': `
    (feel|feels|felt|feeling|im|am|its|so|strangely|weirdly|oddly|really|kind of|everythings|it|all) ~2 (calm|calmer|light|lighter|peaceful|at peace|free|serene|relieved|quiet|still|weightless|good|happy|excited|lovely|certain|ready|floaty|clean|fine) ~2 (now|for once|at last|finally|today|tonight|about it|with it|for the first time|first time|since|$|inside|knowing|to be|to have|to know|honestly|actually)
    (not|no longer|nt|never|arent|isnt|stopped being|dont feel) ~1 (scared|afraid|frightened|sad|angry|anxious|nervous|crying|worried|upset) ~1 (now|anymore|any more|of it|about it|at all|$|tonight|today|just)
    (all|its|so|everything) (quiet|done|calm|silent|clear|still|ready)
    (pretty|beautiful|lovely|gorgeous|nice|peaceful|quiet) ~1 (up here|out here|here|actually|tonight|there|view|night for it|evening for it|day for it|spot)
  `,
  'sign.fear': `
    (hands|hand|legs|voice|whole body) ~2 (shaking|shake|shook|trembling|cold|numb|stop shaking|steady)
    (im|i am|now im|so|really|and|am) ~1 (scared|frightened|terrified|afraid|crying) ~1 (now|$|and|but|please|help|of|that|what|i)
    (somebody|someone|anyone|anybody|please) ~1 (help|talk|answer|answers|reply|stop me|be there|there|listen|here) ~1
    (if|unless) (nobody|no one|noone|someone|somebody|anyone|you|they) ~1 (answers|answer|replies|reply|doesnt|comes|stops|writes|talks)
    (cant|couldnt|dont think i can|not sure i can|dont want to) ~1 (do|take|face|get through|bear|survive|manage|have|stand|go through|hold on|hang on|keep) ~2 (another|one more|any more|anymore|tonight|this|longer|it)
    (sent me home|sent me away|turned me away|discharged me|hung up|nobody believed me|no one believed me|didnt believe me|told me to wait|no beds|not sick enough|not ill enough)
  `,
  'quiet.thanks': `
    (thank|thanks|cheers|ta|grateful) ~1 (you|u|all|everyone|guys)? ~1 for (the company|the chats|everything|being here|being kind|trying|having me|listening|keeping me|reading|the laughs|the memories|all of it|the help|putting up|looking after|a home|the kindness|being my|making)
    (you|youve|you all|yous|this place|this group|everyone here|you lot) ~1 (were|was|have been|been|made|kept|gave) ~3 (kind|good|lovely|best|only|home|warm|company|family|friends|alive|nice|kinder|longer|going|this long|a light)
  `,
};
