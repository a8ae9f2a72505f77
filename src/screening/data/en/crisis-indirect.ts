import { type PhraseTable } from '../../matching/compile.js';

/** Intent, plan, means and farewell in other words: euphemism, understatement, things said in passing. */
export const EN_CRISIS_INDIRECT: PhraseTable = {
  'crisis.intent': `
    (decided|made up my mind|made my mind up|mind is made up|minds made up|mind made up|settled it|resolved|agreed with myself|promised myself) ~4 (die|end it|end this|end things|not be here|kill myself|be gone|stop living|go through with it|leave this life|leave for good|leave you all)
    (doing it|do it|going through with it|go through with it|following through|getting it done|get it over with) ~2 (tonight|tonite|saturday|sunday|friday|monday|tuesday|wednesday|thursday|tomorrow|at midnight|once|as soon as|after|when) ~3 (kids|bed|everyone|asleep|sleep|gone|leave|leaves|out|home|alone|funeral|birthday|christmas|school|work|they|mum|dad|husband|wife|$)
    (once|when|after|as soon as|until) ~2 (kids|parents|everyone|everybody|mum|dad|mom|wife|husband|partner|flatmates|housemates|house|they|family|girls|boys) ~8 (ill|i will|im going to|im gonna|i can|going to|i am going to|im) ~1 (do it|doing it|finally do it|be gone|end it|go through with it|get it done|get it over with)
    (i will|ill|im going to|i am going to|im gonna|gonna) ~1 do it ~2 (i know how|ive got|i have|ready|nobody can|no one can|and no|tonight|this time|properly)
    (tonight|tonights|tomorrow|soon) ~2 (i|ill|im|i get to|its|is) ~2 (finally|at last) ~3 (sleep|rest|peace|free|over|quiet|stop|go home|be with|end|let go)
    (tonights|tonight is|todays|today is|tomorrows|tomorrow is|saturdays|sundays|fridays) ~1 (the|my) ~1 (last one|end|final one|way out)
    (suicide|suicidal) ~1 (tonight|tomorrow|right now|this weekend|on monday|on friday|on saturday|on sunday)
    (my|the) (final|last) (curtain|bow|act|chapter|page|exit|call|lap|stop|dance|supper|encore|sleep|goodnight|breath) ~2 (tonight|tomorrow|today|for me|from me|folks|everyone|soon|this weekend|is)
    (time|ready|about|going|off|want) (to|for me to) (meet my maker|cross over|check out for good|shuffle off|hand in my notice on life|hand in my notice to life|leave the party|leave the building|exit stage left|go home to god|go to the stars|sleep for good|close the book|turn the page for the last time|switch off the lights|turn out the light|turn off the lights|get off this ride|get off the ride|leave the game|quit the game|press delete|press exit|log out for good)
    (off to|going to|ready to|on my way to|time to|about to|cant wait to) (join|be with|be back with|meet) (my|him|her|them|our) ~1 (nan|gran|grandad|mum|dad|mom|son|daughter|baby|babies|boy|boys|girl|brother|sister|husband|wife|twin|best friend|angel|angels) ~2 (again|up there|in heaven|now|soon|tonight|saved|waiting|x|xx|at last|finally|on the other side|$)
    (tonight|soon|tomorrow|finally|at last) ~2 (ill be|i will be|im going to be|ill get to be|i get to be|we will be|well be) ~1 (with|together|reunited) ~4 (again|waited|heaven|boys|dad|mum|son|daughter|him|her|them|brother|sister)
    (this|it) (ends|stops|finishes) (tonight|now|here)
    (ends|end) (tonight|today|tomorrow|on friday|on saturday|on sunday) ~1 (one way or|either way|for me|i promise|$)
    (my|the) (train|bus|lorry|truck) ~4 (in front of|under) it
    (train|lorry|bus|truck|tube) ~8 (be in front of it|step in front|step out|be under it|jump|lie down on the|meet it|waiting for it on the)
    (going|gone|walk|walking|drive|driving|swim|swimming|wade|step|stepping) ~1 (out|off|into) ~1 (the|a)? (sea|river|lake|water|waves|tide|traffic|woods) ~3 (and not|and wont|wont|not coming|never|until i|till i|for good|no coming back|not swim back|tonight and)
    (swim|walk|drive|go) ~3 (until|till|so far) ~2 (cant|dont|no|never) ~2 (come back|swim back|get back|return|coming back|way back)
    (plan|intend|mean|going|meaning|planning) (to|on) ~2 (not|never) ~2 (come back|coming back|wake up|be here|being here|make it|see morning|be found)
    (i|im|ill|ive) ~2 (running|run|ran) out of (time|tomorrows) ~2 (tonight|by choice|on purpose)
    (by|before) (morning|sunrise|midnight|dawn|breakfast|monday|the weekend|tomorrow|christmas) ~3 (i|ill|im|it|itll|everything|this|all) ~3 (gone|dead|over|be no more|finished|nothing|ended|done|at peace|quiet|stopped)
    (no|not any|wont be any|wont be a|there wont be a|there is no|theres no) ~2 (tomorrow|next week|next year|monday|christmas|next birthday|more birthdays|next month|morning) (for me|after this|in my|with me)
    (i|im|ill) ~1 (not|never|wont) ~2 (see|seeing|reach|reaching|make|making|live|turn) ~2 (twenty|thirty|forty|fifty|my next birthday|the new year|another christmas|next spring|next month|friday|monday|sunday|saturday|2*) ~1 (made sure|by choice|decided|on purpose|ive|its)
    (killing|kill|end|ending|hang|hanging|drown|drowning|shoot|shooting|unalive|unaliving|off|offing) (myself|it all|my life) ~6 <soon>
    (ive|i have|i) ~2 (nothing|no one|nobody|no reason) left ~3 (tonight|so im|im going|im doing|so ill|goodbye|going to|doing it)
    (please|can someone|someone|somebody|just) ~2 (look after|take care of|feed|rehome|tell|hug) ~2 (my|the) (kids|children|dog|cat|mum|son|daughter|boys|girls|baby) ~5 (when im gone|after im gone|when i am gone|for me|after tonight|tomorrow|im sorry|i cant stay|goodbye|wont be|ill be gone)
    (tell|let) (my|mum|dad|him|her|them) ~3 (never|not|isnt|wasnt) ~3 fault ~5 (stay|go|gone|longer|anymore|do this|left)
    (cant|dont|not going to|wont) (stay|be here|hold on|hang on) (any longer|anymore|any more|here any|past tonight|another night|another day)
  `,
  'crisis.plan': `
    (i have|ive got|i got|got|have|theres|made) (a|my) (plan|date|method|way) ~1 (and|plus|now and) ~3 (what i need|everything|all i need|the means|method|a date|a way|know how|ready|no one|nobody|the stuff|a place|a time|means)
    (have|got|ive) (what i need|everything i need|all i need|all ill need|the means|the stuff|what ill need) ~1 (to|for|now|and|in|under|$) ~2 (do it|end|tonight|ready|drawer|car|bag|boot|wardrobe|bed|here|wanted|just)
    (theyll|they will|they can|someone will|somebody will|somebodyll|he will|shell|she will|hell|police will|dog walkers will|walkers will) ~1 (find|be finding|discover) (me|my body|my car|my shoes|my phone|my coat|what i left|what is left) ~1 (at|in|by|on|under|near|down|hanging|tomorrow|monday) ~2 (lake|river|woods|forest|bridge|sea|beach|park|garage|bath|bed|shed|morning|water|quarry|reservoir|cliff|cliffs|flat|room|monday|sunday|weekend|too late|hanging|$)
    sorry to (whoever|whomever|the person who|the one who|the driver|the train driver|the cleaner|the walker) ~3
    whoever (gets|has|inherits|takes|ends up with|moves into|takes over) my (room|flat|house|things|bed|desk|dog|cat|car|stuff|spot|place|coat|job|locker)
    (my|the) (attempt|exit|departure|death|way out|end date|expiry date|leaving date|check out date|checkout date|goodbye) (is|s|has been|will be|was)? ~1 (set|booked|planned|scheduled|pencilled in|down|fixed|on|marked|chosen|arranged|friday|saturday|sunday|monday|tomorrow|tonight) ~2
    my note is ~1 (in|on|under|by|with|at|here|there) ~3
    (left|leaving|put|hid|stuck) (a|my|the) note ~1 (on|in|under|by|for|with|at) ~3 (door|table|bed|pillow|fridge|kids|mum|drawer|desk|find|them|him|her|windscreen|car|mirror|explaining|saying sorry)
    goodbyes ~2 (said|done|down|left|made|over|written|sorted|to go|out of the way|are)
    (said|saying|made|finished|written|sending) ~1 (my|all my|the|all the) goodbyes ~1
    (ive|i have|i) (tied|knotted|hung|rigged|fixed|set) (it|the knot|the rope|the noose|it up) ~1 (up|tight|now|to|ready|$) ~3
    (measured|tested|checked|practised|practiced|timed) ~2 (rope|beam|knot|drop|height|train times|timetable|tide|tides|trains|dose|branch) 
    (know|learnt|learned|memorised|checked) ~2 (train times|timetable|tide times|when the train|when the fast train|when the last train) ~4
    (been|went|gone|drove|walked|visited) ~2 (look at|to see|to check|to) ~1 (the|my|that)? (bridge|spot|cliff|cliffs|viaduct|car park roof|railway bridge|tracks|multistorey) ~6 (twice|again|every|height|know|plan|choose|chose|sure|next time|tonight|this is|the one|will do|decided)
    (chosen|picked|bought|got|ironed|laid out|know) ~2 (outfit|dress|suit|clothes|song|songs|music|hymn|photo) ~2 (to be buried in|for my funeral|for the funeral|to be found in|for the coffin|for it|for after)
    (buried|cremated|coffin|funeral) ~4 (in my|play|want|wear|dont want|scatter|scattered|my ashes|simple|no flowers) ~4 (tonight|soon|when im gone|next week|please|written|wrote|$)
    (scatter|spread|put) my ashes ~4
    (changed|checked|confirmed|made sure) ~2 (my|the) (life insurance|will|beneficiary|beneficiaries|policy) ~3 (pays|covers|suicide|kids|so|after)
    (countdown|counting down) ~3 (days|hours) ~2 (left|to go|until) ~2 (im done|i go|its over|i die|the end|its all over|i can go)
    (days|hours|nights|sleeps) (left|to go) ~1 (until|till|before|then) ~2 (im gone|i go|its over|i die|im free|its done|i do it|im done|i leave)
    (set|wrote|scheduled) ~1 (an|a|the|my)? ~1 (email|emails|message|messages|text|texts|post|video|posts) ~2 (to)? ~1 (send|go out|post|be sent|arrive) ~3 (tomorrow|after|when|monday|once|gone|morning)
  `,
  'crisis.means': `
    (holding|hold|got|have|gripping|sat with|sitting with|looking at|in my hand) ~2 (blade|knife|rope|razor|gun|belt|noose|bottle|pills|tablets|scissors|cord|box) ~8 (not stop|going to stop|stop this time|cant put|this time|goodbye|nobody|wont|ready|shaking|cant stop|i want to die|just waiting|deciding|counting)
    (already at|already on|here at|standing on|stood on|sat on|sitting on|im at|im on|i am on|i am at|im up on|im back on) ~1 (the|a) ~1 (car park roof|roof|roof of|bridge|motorway bridge|railway bridge|ledge|edge|cliff|cliff edge|viaduct|platform edge|tracks|railway line|multistorey|parapet|balcony edge|top of the|overpass) ~4 (jump|now|going|goodbye|step|ready|already|wind|cold|looking down|its high|sorry|tonight|wont|nobody|no one|under me|tired|$)
    (at|on|up on) the ~1 (car park roof|roof|bridge|ledge|cliff|cliff edge|viaduct|platform edge|tracks|railway line|multistorey|parapet|overpass) ~4 (jump|goodbye|ready to|looking down|its high|tonight and|nobody knows|no one knows|wont be|cant go back)
    (looking|look|staring|stared) down ~3 (from the bridge|at the water|at the tracks|at the river|at the road|at the drop|off the edge|from the roof|from the top|from the ledge)
    (water|river|tracks|drop|edge) ~2 (looks|looking|is|seems|sounds) ~1 (inviting|peaceful|calling|so close|right there|calm tonight|lovely tonight|calling me|beautiful tonight)
    (bag|bags|coat|pockets) ~1 (full of|filled with|with) (stones|rocks|pills|tablets)
    (bath|tub) (is)? ~1 (running|full|run|drawn) ~5 (blade|razor|candles|last|goodbye|toaster|sorry|note)
    (garage|car) door ~1 (is)? (shut|closed|sealed|taped) ~3 (engine|running|hose|on)
    (engine|gas|oven) (is|s)? ~1 (running|on|hissing) ~4 (windows|door|garage|sealed|shut|closed|towel|sleepy)
    (its|all|everything) (is)? (here|laid out|lined up|set up|in front of me|on the bed|counted out) ~2 (in front of me|on the table|on the bed|waiting|tonight|ready|and im ready|$)
    (emptied|emptying|popped|popping|pressed|tipped|poured|pouring|counting|counted|crushing) ~2 (blister pack|blister packs|blisters|packets|packet|bottle|strip|strips|pills|tablets|capsules|out my meds|out the pills|meds) ~2 (out|into|onto|on|in|already|now|all|every|$)
  `,
  'crisis.act_under_way': `
    ^ (i)? (took|taken|swallowed|necked|downed|ive taken) (the lot|them all|all of them|everything|it all|enough|too many|the whole|all my|every last one|the rest|a whole) ~2
    ^ (i)? (ive had|had) (the lot|them all|all of them|every last one|too many (pills|tablets|of them)|(the|a) whole (box|packet|bottle|strip|pack|lot|tub)) ~2
    (took|taken|swallowed|necked|downed|had|ate|emptied) (everything|all|whatever i found|whatever was|what was|the contents|every tablet|every pill|every last) ~2 (in|of|from) ~1 (the|my)? ~1 (cabinet|cupboard|drawer|packet|bottle|box|bathroom|medicine|house|strip|pill box)
    (swallowed|took|taken|necked|had|downed|drank) ~2 (whole|entire|full|two|three|four|half the|all the|rest of the) ~1 (strip|strips|box|boxes|packet|packets|bottle|bottles|pack|packs|sheet|sheets|tub) ~3 
    (towel|bandage|sheets|bathroom|floor|sleeve|carpet|sink|tissue|tissues|cloth) (is|are|s)? ~1 (soaked|red|soaking|dripping|drenched|full of blood|soaked through|covered in blood)
    (cant|couldnt|wont|not) ~2 (feel|move|keep) ~1 (my)? (hands|legs|arms|fingers|lips|eyes open|face) ~4 (anymore|took|pills|blood|cold|sleepy|drank|now|sorry|going)
    (nobodys|nobody is|no one is|dont) ~1 (home|here|around|ring|call|send) ~1 (an)? (ambulance|999|911|anyone|police|until) ~3 (took|taken|late|dont|pills|its done|already|$)
    (its|it is|thats it|that is it) (done|in me now|too late now|down now|gone down|all gone down) ~2 (cant take it back|bye|goodbye|sorry|love|wont be long|not long|now i wait|now i just wait|just waiting|lying down)
    (lying|lie|laying|laid|lay|sat|sitting) ~2 (down|here|in bed|on the bed|on the floor|waiting|in the bath) ~3 (waiting|wait) ~2 (for it to|to work|to kick in|for them to|to sleep|for the end|to take effect|for sleep)
    (waiting|wait) for (it|them|the pills|the tablets|everything) to (work|kick in|take effect|hit|happen|start|take hold|end)
  `,
  'crisis.goodbye': `
    (dont|no need to|you neednt|you dont need to|no point) ~1 (save|keep|hold|set|bother saving|wait) ~3 (seat|place|chair|me|for me|plate|space) ~4 (ever|or ever|anymore|again|from now on|after tonight|after today|any more)
    (if i|if you|if u) (dont|never|stop|do not) ~1 (post|posting|reply|come back|write|log|answer|hear from|see me|turn up|show up|be here) ~2 (again|anymore|tomorrow|me again|from me|back) ~3 (know|sorry|thank|thanks|you were|you all|love|wasnt|not your|please|its not|it wasnt|were|dont)
    (you|you all|yous|this group|this place|everyone here) (were|was|have been|made) ~2 (the best|a lovely bunch|a good bunch|lovely bunch|best part|only good|bright spot|kindest people|the only ones|only people|good to me|kind to me) ~4 (goodbye|sorry|bye|gone|last|end|wasnt|forgive|now i)
    (goodbye|bye|farewell|so long|cheerio|ta ra) ~1 (everybody|everyone|all|folks|friends|you lot|my loves|lovely people|world|x|xx) ~1 (you|thank|thanks|i|sorry|and|its|be|forgive|it|$)
    ^ (goodbye|farewell|bye) ~3 (you gave me|you were|i loved|love you|thank you|thanks for|sorry|forgive|i tried|be kind|be good)
    (i|ive) tried (so hard|my best|everything|i really did|i promise|for so long) ~3 (goodbye|forgive|sorry|its time|i cant stay|but this is it|love you|bye)
    (remember|think of) me (as|when|how|kindly|fondly|smiling|laughing|before) ~5
    (in|by) the time ~2 (read|see|reads|sees) this
    (thank you|thanks|cheers) ~2 (everyone|all|folks|both)? ~1 (for)? ~3 (its been|it has been|it was|been) ~2 (emotional|real|a blast|a ride|an honour|a pleasure|fun|lovely|a privilege|a journey)
    (so long|farewell|adieu|adios) ~1 (and thanks|and thank|auf|world|friends|my friends|everyone|cruel)
  `,
  'crisis.unsafe': `
    (about to|going to|gonna|might|going and|will) do something ~1 (i|that|which|you|that cant|nobody|stupid|final) ~2 (cant|cannot|wont|can|will|be|never)? ~1 (undo|undone|take back|reverse|regret|come back from|fix|return from|change)
    (im|i am|feel|really|seriously|definitely) ~1 (not|nowhere near|far from) ~1 safe $
    (crisis line|helpline|hotline|samaritans|crisis team|111|988|999|duty worker|lifeline) ~3 (not|no|nobody|isnt|didnt|wont|dont|engaged|busy|on hold|hung up|rang out|closed|cut off) ~6 (do|going|cant|die|end|hurt|know what|safe|tonight|hold on|kill|last)
    (someone|somebody|anyone|anybody|please) ~2 (take|hide|come and take|remove|come get|come and get|lock away) ~2 (pills|tablets|knives|knife|blades|keys|rope|meds|medication|razors|them) ~3 (from me|off me|away|before|tonight|$)
    (gave|given|giving|handed|had to give|need to give|locked) ~2 (pills|tablets|knives|keys|meds|medication|blades|razors) ~4 (so i|because i|cant|dont trust|wont|before i|in case i)
    (only|just|barely|hardly) ~2 (holding on|hanging on|hanging by|holding it|keeping myself) ~3 (thread|tonight|fingertips|minute|seconds|alive|fingernails|right now)
    (if (i|im) (am|stay|get|left|go) ~2 (alone|by myself|on my own|home|to sleep)) ~3 (do it|do something|ill|i will|wont|die|kill|hurt|end)
  `,
  'crisis.harm_other': `
    <soon> ~3 (i am going to|im going to|ill|i will|im gonna|i am gonna) ~1 (kill|stab|shoot|murder|end) (him|her|them|my ~1)
    (going to|gonna|ill|i will|about to) (kill|stab|shoot|murder) (him|her|them|my _|my _ _) ~4 (tonight|today|when he gets|when she gets|waiting|sat waiting|got the knife|got a knife|have a knife|with the knife|on my way|outside|in my bag|in the car|in my hand|right now|he is asleep|hes asleep)
    (knife|gun|hammer|axe|petrol|machete) ~4 (in my hand|in my bag|beside me|ready|in the car|on my lap|with me) ~6 (he|she|him|her|they|them|walks in|comes home|gets home|everyone)
    (scared|afraid|terrified|frightened) ~3 (hurt|shake|smother|drop|throw|harm) ~1 (my|the|her|him) ~1 (baby|son|daughter|child|kids|newborn|toddler|twins)?
    (cant|wont|doesnt|not) stop (crying|screaming) ~8 (shake|shook|smother|throw|hurt|scared of what i|scared im going|pillow|dont trust)
  `,
};
