import { type PhraseTable } from '../../matching/compile.js';

/** Danger now to somebody else, violence going on, fear of harming; what should soon be seen; what only sounds like it. */

export const EN_OUTRIGHT_MORE: PhraseTable = {
  'crisis.other_in_danger': `
    # swallowed, injected, cut
    <kin_or_they> ~1 (has|have|had|just|is after|after|s)? ~2 <swallowed> ~3 (too many|too much|loads|a load|handful|handfuls|a bunch|all|half|most|the rest|whole (box|bottle|packet|pack|strip)|<number>) ~3 <doses> ~12 <alarm>
    <kin_or_they> ~1 (has|have|just|is after|after|s)? ~2 (taken|took|swallowed|necked|downed|done) ~2 (overdose|bottle of pills|bottle of tablets|loads of pills) ~12 <alarm>
    <kin_or_they> ~1 (has|have|just|is after|after|s)? ~1 (taken|took|swallowed|necked|downed|taking) ~2 (<too_much>|everything|something|stuff|them all|the lot) ~12 <symptom>
    (hes|shes|has|just|have|is after) ~1 (just)? (swallowed|necked|downed) (all|most|half|loads of|a load of|every one of) ~1 (of)? (her|his|their|the) ~3 <doses>
    <kin_or_they> ~3 (taken|took|swallowed) (his|her|their) ~1 (whole|entire|full) ~2 (months|weeks|fortnights|prescription|supply) ~2
    <kin_or_they> ~2 (drank|drunk|swallowed|taken) ~1 (the)? sniper
    (hes|shes|theyve) ~2 (taken|swallowed|necked|downed) ~2 (whole|full|entire) (box|bottle|packet|pack|strip|tub|lot) ~2 (<medicine>|her|his|their|$)
    <kin> ~1 (has|have|s|just|is after) ~1 (just|after)? (taken|taking|swallowed|necked|downed|took) ~2 (whole|full|entire) (box|bottle|packet|pack|strip|tub|lot) ~2 (<medicine>|her|his|their|$)
    <kin_or_they> ~2 (has|have|just|after|s|told me)? ~1 (drank|drunk|swallowed|consumed|downed|drinking) ~2 <toxic> ~8
    <kin_or_they> ~2 (taken|took|eaten|drank|swallowed) ~1 (poison|rat poison|otapiapia|paraquat|sulphas|celphos) ~2
    <kin_or_they> ~2 (od|ods|odd|oded|overdosed|overdosing|overdose) ~10 <alarm>
    (cant|wont|trying to|couldnt|not able to) ~2 (wake|rouse|get a response|wake up) ~3 <kin> ~12 (packets|packet|pills|tablets|note|bottle|bottles|overdose|vodka|needle|strips)
    empty ~2 (packets|packet|blister packs|blisters|strips|pill bottle|pill bottles|bottle of pills|boxes of pills|tablet boxes) ~2 (round|around|beside|next to|by|near|on|in|all over) ~1 (her|his|their|the) ~1 (bed|hand|room|floor|feet|body|pillow)? ~3
    (lips|face|hands) (are|is|have|has)? ~1 (gone|turned|turning|going)? ~1 (blue|grey|purple) ~6 (needle|pills|tablets|took|taken|breathing|wake|overdos*|od|help|arm)
    (passed out|unconscious|slumped|collapsed|lying) ~8 (needle|pills|tablets|syringe|note|empty packets|blood) ~2 (in|beside|next to|on|by|around|everywhere) ~2
    (drowsy|sleepy|slurring|wont wake|not waking|unconscious|unresponsive|out of it) ~8 (suicide note|note beside|a note|empty packets|empty packet|empty bottle)
    (suicide|goodbye|farewell) note ~1 (beside|next to|by|under|on|in|left on) (her|him|them|the|his|their|my)
    <kin_or_they> ~3 (cut|slit|slashed|slashing|cutting|opened) ~1 (his|her|their) ~1 (wrist|wrists|arm|arms|throat|neck) ~10 (bleed*|blood|stopping|stop|deep|help|now|what do i|ambulance|call|locked|live|facetime)
    (live|livestream|live stream|on cam|on camera|video call|facetime|stream) ~3 (cutting|slitting|overdosing|bleeding|taking pills|hanging|with a noose|with a rope|killing) ~3
    blood ~3 (coming|running|seeping|coming out|from) ~1 (out)? (under|from under|underneath|beneath) ~2 (door|it)
    # a weapon, a rope, a locked door, gas
    (gun|rifle|shotgun|pistol) ~1 (isnt in|is missing|is gone|has gone|not in|missing from|gone from) ~3
    <kin_or_they> ~2 (tied|hung|put|has) ~1 (a|the) ~1 (rope|noose) ~1 (in|up|over|from|round) ~3 (barn|garage|shed|loft|attic|beam|rafters|neck|wont)
    <kin_or_they> ~2 (has|have|is|s|just)? ~1 (loaded|loading|taken|got|grabbed|cocked) ~1 (the|a|his|her|dads) (gun|shotgun|rifle|pistol|revolver) ~8 (locked|garage|shed|himself|herself|head|goodbye|end it|kill|woods|help|wont|gone|says|said)
    <kin_or_they> ~4 (gun|knife|blade|razor|noose|rope|scissors) ~3 (to|at|against|round|around|on) (his|her|their) (own)? ~1 (head|wrist|wrists|throat|neck|mouth|temple|chest)
    (sent|sends|sending|posted|posts|showed|texted|uploaded) ~2 (photo|pic|picture|video|selfie|snap|pics|photos) of ~2 (noose|rope|gun|pills|tablets|blade|wrists|cuts|knife|bridge|tracks|overdose) ~12
    <kin_or_they> ~3 (walked|gone|left|ran|run|went|driven|drove|headed|stormed) ~1 (out|off|away)? ~1 (to the (shed|garage|woods|loft|attic|barn|forest|garden)|into the (woods|shed|garage|garden|loft|forest)|out|off|away) ~1 with ~1 (the|a|his|her|dads) ~1 (rope|gun|shotgun|rifle|noose|pills|tablets|hosepipe)
    (locked|shut|barricaded) <themself> ~8 (gun|shotgun|rifle|razor|blade|knife|pills|tablets|rope|noose|blood|goodbye|kill|end it|finish it)
    <kin> ~2 (locked|shut) in ~3 (bathroom|toilet|bedroom|garage|shed|room|loo) ~4 with ~1 (a|the) (razor|blade|knife|gun|rope|shotgun|bottle of pills)
    <kin_or_they> ~8 (turned|put|left) (the)? gas (on|taps on) ~10
    # at a place
    <kin_or_they> ~3 (on|over) the wrong side of the (bridge|railing|railings|barrier|rail|parapet|fence) ~2
    (bridge|viaduct|flyover|balcony|roof|ledge) ~4 (hes|shes|theyre|he is|she is|man|woman|boy|girl) ~1 (climbing over|climbed over|about to jump|going to jump|over the side|over the edge|leaning over)
    <kin_or_they> ~2 (rang|called|phoned|ringing|calling|facetimed) ~3 from ~1 (the|a) ~2 (cliff top|clifftop|ledge|tracks|parapet|car park roof|multistorey roof|roof of the car park) ~2
    <kin_or_they> ~5 (on|at|off|over|onto|near|out on) ~1 (the|a|that|some|his|her|this) ~2 (bridge|roof|ledge|cliff|cliffs|clifftop|cliff top|edge of ~1 (bridge|roof|cliff|platform|balcony|building)|tracks|railing|railings|barrier|parapet|viaduct|flyover|window ledge|window sill|windowsill|balcony|overpass|car park roof) ~10 (jump|not coming down|wont come (down|off|back)|saying sorry|sorry over|saying goodbye|said goodbye|says goodbye|goodbye|saying bye|went offline|gone offline|stopped replying|cant hold|talking to (him|her|them)|end it|kill <themself>|hear a voice|last time|what do i do|crying)
    (threatening|threatens|going|about|gonna|trying|wants|says|said) ~3 jump ~4 (bridge|roof|ledge|barrier|railing|railings|balcony|window|cliff|tracks|cant hold|floor) ~3 (cant hold|him|her|them|help|what do i|wont|now|he|she|hes|shes)
    (threatening|threatens|about|trying|going) to jump ~8 (over the (barrier|railing|railings|edge|parapet)|cant hold (him|her|them)|hold (him|her|them))
    <kin_or_they> ~3 (walked|gone|sat|sitting|standing|stood|lying|jumped|climbed|ran|wandered) ~2 (onto|on|down on|down onto|out on) the (tracks|train tracks|railway tracks|railway line|rails|motorway) ~8 (wont|help|what do i|refuses|rn|right now|come off|wants to die|says (he|she))
    (rang|called|phoned|ringing|calling|texted|texting|messaged|facetimed) (me|us) ~1 (from|at|on) ~1 (the|a|some) ~2 (cliff top|clifftop|ledge|tracks|parapet|edge of the bridge|car park roof|multistorey roof) ~2
    (rang|called|phoned|ringing|calling|texted|texting|messaged|facetimed) (me|us) ~1 (from|at|on) ~1 (the|a|some|that) ~2 (cliff|cliffs|bridge|roof|viaduct|multistorey|beachy head|flyover) ~8 (cars|wind|crying|hear a voice|goodbye|sorry|jump|bye|help|last time|what do i|over)
    (boy|girl|man|woman|lad|guy|kid|person|bloke|teenager|stranger|someone|somebody) ~4 (platform edge|edge of the platform|on the ledge|window ledge|edge of the bridge|edge of the roof) ~6 (crying|jump|alone|no staff|nobody|no one|what do i|help|shaking|wont|looks like|climbing|rocking|here now|rn)
    (theres|there is|a|this|some) ~1 (boy|girl|man|woman|lad|guy|kid|person|bloke|teenager|stranger) ~4 (wrong side of the (railing|railings|barrier|fence|rail|bridge)|over the (railing|railings|barrier|parapet)|on the parapet) ~3
    # goodbye, and then nothing
    (voicemail|voice note|message|text|letter|dm) ~2 (saying|says|that says|going) ~2 (bye|goodbye|sorry for everything|it was the last) ~10 (mind|look after|nothing|dog|kids|gone|phone|cant|not)
    <kin_or_they> ~4 (says|said|posted|wrote|texted|sent|saying) ~2 (goodbye forever|bye forever|see you (all)? in (the)? (next|another) life|see you on the other side|goodbye world) ~8
    <kin_or_they> ~3 (said|says|saying|sent|texted|text|wrote|posted|messaged|emailed|rang|left) ~8 (goodbye|farewell|bye forever|love you all|im sorry|sorry for everything|last time|tell mum|tell my|better off|cant do this|end it|ending it|see you on the other side|kill <themself>|look after the|his last|her last) ~14 <unreached>
    <unreached> ~10 (said|says|saying|sent|texted|wrote|left|posted) ~8 (goodbye|farewell|sorry for everything|last time|end it|kill <themself>|better off|a note)
    <kin_or_they> ~4 (hung up|put the phone down|rang off|line went dead|offline|stopped replying|gone quiet|not answering|isnt answering|wont answer) ~3 (saying|said|after|and|because|having) ~6 (kill|jump|drive into|end it|taken all|took all|overdose|hang|goodbye|do it|wall|bridge)
    <kin_or_they> ~3 (saying|said|says|rang|told) ~5 (taken|took|swallowed) ~2 (all|everything|loads|too many) ~10 <unreached>
    (note|letter|email|text|message) ~8 (not to look for|dont look for|sorry for everything|saying goodbye|cant go on|cant do this anymore|better off without|by the time (i|we|you)|forgive (him|her|me|them)|end it) ~6
    (gone missing|is missing|went missing|disappeared|walked out|left the house|drove off|ran off|run off|took off) ~14 (goodbye|suicid*|better off|kill <themself>|end it|tried before|a note|left note)
    (gone missing|is missing|disappeared) ~14 (left (his|her|their) phone|without (his|her|their) phone)
    (emailed|texted|sent|messaged|mailed|whatsapped) (me|us) ~1 (a farewell|a goodbye|his goodbye|her goodbye|their goodbye|suicide|a suicide) (message|note|letter|email|text|video|$)? ~12
    (last|final) goodbye ~4 (group|chat|family|story|status|instagram|insta|facebook|whatsapp|everyone) ~8
    # says what they are about to do
    <kin_or_they> ~3 (says|said|saying|texted|texting|messaged|posted|tells me|told me|telling|rang|threatening|threatens|swears|tweeted|wrote) ~4 (kill <themself>|end (his|her|their) life|hang <themself>|shoot <themself>|drown <themself>|end it|take (his|her|their) (own)? life|jump off|drive into|overdose|slit (his|her|their)) ~5 (<this_moment>|if i|knife|gun|rope|pills|bridge|means it|has a|already|by the time|when i get|goodbye|wall|unless)
    <kin_or_they> ~3 (texted|said|says|wrote|messaged|rang) ~3 by the time ~6 (be gone|shell be gone|hell be gone|be dead|be over|be too late|hell be dead|shell be dead)
    <kin_or_they> ~2 (trying|attempting|about|going|gonna) ~1 (to)? (hang|kill|shoot|drown|strangle|burn) <themself> ~3 (<this_moment>|in the|help|and i|please|what do i|upstairs|downstairs|next door)
  `,
  'crisis.violence_now': `
    <abuser> ~2 (coming|comes|outside|at|stood|standing|banging) ~3 (stairs|upstairs|bedroom door|bathroom door|my door|corridor|my window) ~2 (with|has|got|holding|carrying) ~3 <weapon>
    (my ex|the ex|exs|my exs) ~2 (outside|in|at|downstairs|back|here|broke in|broken in) ~6 (with|has|got|holding|carrying) ~3 <weapon>
    (he|she|hes|shes|dad|dads|stepdad|stepdads|husband|uncle|father|mum) ~2 (has|got|taken|takes|took|pulled) ~1 (the|his|a) ~1 belt (out|off) ~8 (screaming|hit|crying|hide|scared|coming|sister|brother|wee|help)
    (trying|threatening|going|gonna|threatens|wants) to (burn|set fire to|burn down|torch|petrol bomb) ~1 (the|my|our|us) ~1 (door|house|flat|room|compound|place|inside|alive|down|in) ~6 (inside|now|tonight|kids|children|we are|were in|help|please|lighter|petrol|scared)
    (hes|shes|he has|she has|he is|dads|stepdads|has|got|with) ~1 (got|has|with|have)? (his|her|both) hands ~1 (on|round|around) (her|my|his|mums|moms|my mums|my moms|my sisters|my brothers) (throat|neck) ~4
    (he|she|hell|shell|hes|dad|my ex|husband) ~6 (shoot|kill|stab|burn) (us|me|everyone|them) ~1 (all)? ~6 (loading|loaded|has the gun|got the gun|with the knife|outside|at the door|right now|tonight)
    (dragging|pulling|flogging|strangling|choking|stabbing|whipping|battering|throttling|kicking) ~1 (me|her|him|us|my (mum|mom|mam|sister|brother|wee brother|little brother|little sister|aunt|aunty|daughter|son|wife|nan|cousin|mother|father|dad)|the kids|the baby) ~1 (by (her|his|my|the) (hair|neck|throat|arm|legs)|now|right now|as we speak|and nobody|nobody is helping|someone help|please help|please call|downstairs|next door|upstairs|outside)
    (beating|beating up|hitting) ~1 (me|her|us|my (mum|mom|mam|sister|brother|wee brother|aunt|wife|mother|cousin|nan)|the kids) ~1 (now|right now|up|downstairs|upstairs|next door|with (the|a|his)|in the (kitchen|hall|bedroom|living room|sitting room|car|bathroom|other room)) ~3
    <abuser> ~1 (has|had|got|grabbed|dragging|dragged|pulling|holding|have) ~1 me by (the|my) (hair|throat|neck|arm) ~8 (toilet|bathroom|door|locked|hide|hiding|now|help|kicking|got away|only just|police)
    (dads|stepdads|mums|hes|shes|dad|stepdad|he|she|uncle|husband) ~2 (got|has|have|grabbed|holding) (me|her|him|us|my)? (mum|mom|mam|sister|brother|wee brother|her|me|him|baby) by (the|her|his|my) (hair|throat|neck) ~8 (let go|wont|help|screaming|now|cant|crying|please|what do i|kitchen|hall)
    (hes|he is|he has|shes|dads|stepdads|theyre|my ex|he) ~2 (broken|broke|breaking|smashed|kicked|kicking) ~1 (the|my|our|down|in) ~2 door ~4 (coming for|coming in|hes in|shes in|inside|help|to get me|get us|and hes)
    (hes|shes|he is|she is|ex is|dads|stepdads) ~1 (pouring|splashing|throwing) ~1 (petrol|kerosene|acid|lighter fluid) ~4
    (wedged|pushed|dragged|jammed|put|shoved|moved|piled) ~1 (the|a|my) (wardrobe|dresser|chest of drawers|bed|chair|drawers|table|sofa) ~1 (against|in front of|across|up against|under) ~1 (the|my)? (door|handle) ~8 (he|hes|she|shes|him|her|knife|scared|coming|shouting|outside|banging)
  `,
  'crisis.harm_other': `
    (gun|knife|rifle|shotgun|machete|bomb|dads gun) ~3 (and|to|then|so i can) ~2 (shoot|kill|stab|blow up|finish) (the|them|him|her|everyone|everybody|those|my|people|us|all|every) ~6 (school|tomorrow|tonight|work|today|monday|did this|hurt me|class|bully|bullies|bullied|office|deserve)
    (want|going|gonna|will|ill|planning|plan) ~1 (to)? (kill|stab|smother|strangle|poison|murder|suffocate) ~1 (my|the|him|her) ~2 in (his|her|their) sleep ~6 (tonight|knife|have the|got the|ready|pillow|now|mean it|cant stop)
    (knife|gun|hammer|poison) ~8 (kill|stab|shoot|poison) (my|him|her) ~1 (husband|wife|dad|father|mother|mum|brother|stepdad|boss|partner|boyfriend)? ~2 (tonight|in his sleep|in her sleep|tomorrow|when he|when she)
    my hands ~1 (were|are|went|was|round|around)? ~1 (round|around|on|at) (his|her|the babys|my sons|my daughters|the kids|my babys) ~1 (neck|throat) ~10 (stop|baby|two|three|one|months|child|next time|scared|tonight|dont know|only)
    (put|left|shut) ~1 (him|her|the baby|baby|my _|them|the twins) ~3 (cot|crib|pram|room|moses basket) ~8 (dont trust|cant trust|scared of what|scared i|afraid i|afraid of what|i might|hurt (him|her|them)|shake (him|her))
    (<baby>|screams|scream|screaming|crying|cries|cry|cot|colic) ~8 (ill|i will|i might|im going to|im gonna|i could|going to|scared im|feel like) ~2 (shake|smother|throw|suffocate|drown|hurt|hit|drop|shaking|smothering|throwing|hurting|drowning|strangle) (her|him|it|them|the baby)
    (seeing|see|imagine|imagining|picture|picturing|visions of|images of) ~1 (myself|me) (throwing|dropping|stabbing|smothering|drowning|hurting|shaking|strangling) (him|her|them|the baby|my baby|my son|my daughter) ~14 (trust|scared|do it|afraid|cant stop|act|closer|real|hands)
    (standing|stood|leaning) over the (cot|crib|pram) ~10 (scream*|do something|cant stop|hurt|pillow|shut up|scared)
    (nearly|almost|wanted to|want to|keep wanting to) ~1 (dropped|drop|threw|throw|shook|shake|smothered|smother|drowned|drown) ~1 (my|the) ~1 <baby> ~3 (on purpose|deliberately|down|out|against|wall|stairs|window|$)
    (ive|i|i just|ive just) (shook|shaken) (my|the) ~1 <baby> ($|and|hes|shes|he|she|because|so|till|until|too|hard|again|last night|to)
    (pillow|blanket|hand|cushion) ~2 (over|on) (my|the) ~1 (babys|newborns|daughters|sons|baby|newborn|twins) ~1 (face|mouth|head) ~8
    (someone|somebody|please|pls) ~2 (take|come get|come and take) (the baby|my baby|her|him|them|the kids|this baby) (off me|away from me|off my hands before|before i) ~3
    (gripped|shook|squeezed|grabbed|shaken|slapped) (him|her|the baby|my baby|my son|my daughter) ~2 (too hard|so hard|hard) ~8 (scared|afraid|again|baby|next|stop|help|today|frightened)
    (afraid|scared|frightened|terrified) ~1 (that)? (i will|ill|i might|im going to|im gonna|i could) ~1 (hurt|harm|shake|kill|smother|hit|strangle|drown) my (little|baby|wee|own|eldest|youngest)? (boy|girl|son|daughter|one|baby|child|children|kids|newborn|lad|mother|mum|dad|wife|husband|brother|sister)
  `,
  'self_harm.act': `
    (scald|scalded|scalding|burning|burn|burned|burnt) (myself|my <limb>) ~2 (under|with|in|on|over|after|every|again) ~4 (tap|hot|straighteners|straightener|iron|kettle|water|shower|cigarette|lighter|tongs|hob|argument|time|purpose|feel|calm)
    (dig|digs|dug|digging|press|pressed|pressing|jab|jabbed|jabbing|drag|dragged|dragging|scrape|scraped|scraping|push|pushing|run|carve) ~1 (my|a|the)? ~1 (compass|pin|pins|safety pin|key|keys|pen|blade|scissors|staple|staples|shard|razor|fork|lighter|paperclip|tweezers) ~2 (into|in|across|along|down|over|against) (my|me|myself) ~1 <limb>
    (dig|digs|dug|digging|press|pressed|pressing|drag|dragged|scrape|sink) my (nails|fingernails|nail) ~1 (into|in|across|along|down|deep) ~2 <limb> ~6 (until|til|till|bleed|bleeds|blood|bled|stop|calm|every day|every time|punish|feel something|deserve)
    (pull|pulling|pulled|yank|rip|ripping|tear) ~1 (out)? my hair ~1 out in (clumps|handfuls|chunks|bunches)
    (bite|biting|bit|gnaw|chew) (my|into my) ~1 (arm|arms|hand|hands|knuckles|wrist|wrists|fingers) ~2 (until|til|till|to) ~3 (bleed|bleeds|blood|bled|calm|feel|bruise|bruises|numb|raw|stop)
    (rub|rubbed|rubbing|scrub|scrubbed|scrubbing|scratch|scratching|picking|pick) ~2 (my|at my) ~1 <limb> ~3 (raw|bleed|bleeds|bleeding|bled|blood) ~6 (breathe|calm|feel|deserve|punish|stop|quiet|numb|cope|again)
    used (it|the blade|one|my blade|the razor) (this morning|last night|today|tonight|again|yesterday|on _)
  `,
  'self_harm.attempt': `
    (drove|crashed|steered) ~3 (into|at|off) (a|the) ~1 (wall|tree|bridge|lorry|barrier|quarry|river|lamp post|cliff) ~4 (on purpose|deliberately|to die|to end it|hoping|but i lived|survived)
    (stopped breathing|blacked out|passed out|came round) ~8 (belt|rope|cord|scarf|ligature|noose)
    (belt|rope|cord|scarf|ligature|noose) ~8 (stopped breathing|blacked out|passed out|came round)
    (walked|stepped|ran|went|climbed|jumped|lay down|laid down|got|stood|waded|swam|drove) ~2 (onto the (tracks|line|railway|motorway|road|rails)|in front of ~2 (train|bus|lorry|truck|car|tube|tram)|over the (railing|railings|barrier|parapet|rail|edge)|into (the|a) (sea|river|canal|traffic|lake|reservoir)|off (the|a) (bridge|roof|cliff|balcony)|on the ledge) ~8 (pulled me|dragged me|grabbed me|stopped me|talked me|got me (off|out|down)|saved me|fished me|swerved|braked|hauled me|held me back)
    (i|ive|im|ended up|got out|home|discharged|let out|let home|released|back) ~6 (a and e|ae|icu|resus|hospital|the ward|psych ward|emergency room|er) ~6 (after|for|because|cos|since) ~2 (taking|swallowing|overdosing|trying|attempting|an overdose|my overdose|drinking|hanging|i tried|i took|i overdosed|jumping|i drank) ~4
    (tried|attempted) to (hang|drown|gas|shoot|kill|strangle|poison|suffocate) myself ~2 (<number>|few|couple of|last|on|this|a|yesterday|at|the other) ~1 (day|days|week|weeks|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|fortnight) ~1
    (drank|swallowed) ~3 <toxic> ~4 (they pumped|stomach pumped|pumped me|hospital|charcoal|and survived|and lived|didnt work|nobody knows)
  `,
  'self_harm.starving': `
    (chew|chewing|chewed|chews) and (spit|spitting|spat|spits)
    (coffee|gum|water|diet coke|ice cubes|air|celery|monster|broth) ~8 (if i eat|run it off|burn it off|til i faint|until i faint|fainted|keep fainting|not thin enough|goal weight)
    (run|walk|burn|work|exercise|sweat|purge|bring|throw) it (off|up|back up|all up) ~2 (til|till|until|after every|every) ~2 (faint|collapse|cant stand|see stars|bleed|meal|bite|pass out|black out|time)
  `,
  'hopelessness.death_wish': `
    (being dead|be dead|dying|to be dead|death) ~1 (sounds|seems|looks|would be|must be) ~2 (handy|handier|grand|class|sweet|bliss|great|ideal|sound|a dream|like a (break|rest|holiday)|pretty good|pretty nice|so much easier|mint|lush)
    (wouldnt|would not|wldnt|not) ~1 be ~1 (bothered|fussed|sad|upset|sorry|too upset|mad) ~2 if (i|a|an|the|my) ~5 (die*|dead|kill*|hit me|took me|take me|takes me|never woke|didnt wake|dont wake|crash*|stopped beating|flattened|squashed)
    if i (got|had|get|found out i had) ~1 (cancer|a tumour|something terminal|terminal|sick) ~3 (wouldnt|would not|id be|i would be|let it) ~2 (treat|fight|glad|relieved|happy|bother|take me|tell)
    (hope|hoping|wish|praying|pray|half hope|secretly hope) ~3 (plane|coach|bus|car|lift|ship|ferry|roof) ~2 (goes down|crashes|go down|comes down|falls on me|sinks|caves in)
    (pray|prays|prayed|praying|ask|asking|beg|begging|plead|pleading) ~5 (god|lord|allah|jesus|heaven|the man above|almighty|our lady) ~4 (take me|call me home|bring me home|to die|end it|let me go|come for me|let me die|takes me|collect me)
    (train|bus|lorry|bridge|tracks|truck|tube|platform|balcony) ~8 (how easy|so easy|easy it would|easily i could|one step would|just step)
    every (lamp post|lamppost|bridge|tree|lorry|truck|train|tall building|window|knife) ~2 (looks|is|looking|seems) ~2 (way out|exit|invitation|chance|answer|option)
    (dont|do not|didnt) (want|wanna) ~1 (be|to be) (alive|living|breathing|existing|on this earth|in this world) ~1 (no more|nomore|any longer|full stop|tbh|rn|fr|like this|at all)
    (not able for|cant stick|cant hack|fed up with|fed up of|sick of|weary of|done with) (this life|my life|my existence|living|being alive|this world|existing)
  `,
  'abuse_suffered.violence': `
    my (son|daughter|grandson|granddaughter|nephew|carer|in laws|mother in law|father in law|brother in law|sister in law|madam|oga|landlord|housemate|pastor|stepmother|stepfather|aunty|uncle) ~3 (hits|slaps|flogs|canes|kicks|punches|chokes|burns|whips|shoves|pushes|beats|starves|spits on) (me|us) ~1 (and|when|if|for|because|every|with|till|until|again|$)
  `,
  'abuse_suffered.control': `
    (he|she|hes|shes|husband|partner|ex|wife|boyfriend|girlfriend|dad) ~2 (put|puts|installed|hid|hidden|planted|stuck) ~2 (tracker|airtag|air tag|gps|spyware|camera|cameras|tracking app) ~3 (in|on|under|into) (my|the) (car|phone|bag|coat|room|bedroom|house|shoes|laptop|pram)
    (have to|must|made to|makes me|got to|need to|forces me to|expected to) ~1 (send|show|give|text|hand) (him|her|them) ~3 (receipt|receipts|my location|live location|proof of|what im wearing|where i am|my wages|my salary|my atm)
    (takes|took|keeps|steals|taking|stealing) my (pension|carers allowance|disability money|wages off me|salary) ~6
  `,
  'abuse_suffered.sexual': `
    (touches|gropes|groped|fondles|fondled|feels|rubs) (me|my (breast|breasts|chest|bum|thigh|thighs|legs|private|privates|body)) ~8 (if i (say|tell|talk|report)|after class|after practice|after training|after mass|after church|in his office|were alone|when nobody|ill fail|our secret|not to tell|cant tell|wont let me leave|says its normal)
  `,
  // What only sounds like it.
  'cue.idiom': `
    (took|take|takes|taken|taking|had) ~1 (all)? ~1 (of)? (my|her|his|the) ~1 (pills|tablets|meds|medication|antibiotics|vitamins) ~2 (on time|as prescribed|like a good|every day|each day|this week|all week|for the (week|day|month)|with (breakfast|food|lunch|tea|milk|my tea)|properly|regularly|without missing|like i should|as told)
    <doses> ~3 (counted|lined|laid|sorted|set|popped|put|tipped|poured|emptied) ~2 (for|into) ~1 (the week|my week|the month|the dosette|dosette|dosette box|pill organiser|organiser|pill box|weekly box|one of those|the days|for the week|their slots|its slots)
    (necked|downed|drank|had|sank) ~3 (pint|pints|beers|beer|shots|espressos|coffees|cans|energy drinks|teas) ~3 (at|after|before|watching|with) ~2 (match|game|pub|lads|work|party|wedding|bar|gig|concert|footie|football|rugby|girls)
    <doses> ~3 (in|into) my (hand luggage|hand baggage|carry on|suitcase|washbag|wash bag|toiletry bag)
    (locked|stuck|trapped) ~3 (toilet|loo|bathroom|cupboard|lift|shed|garage|room) ~5 (lol|haha|lmao|locks broken|lock is broken|lock broke|locks jammed|handle came off|caretaker|locksmith|janitor|face mask|podcast|bubble bath)
    (fast|fasting|fasted|fasts) ~1 (for|during|in|at|before) ~1 (ramadan|lent|yom kippur|navratri|karva chauth|ekadashi|eid|blood test|bloods|surgery|op|operation|colonoscopy|scan|anaesthetic)
    (bite|bites|biting|bit|chew|chewing) (my|his|her|their) (nails|nail|cuticles|fingernails) ~6
    (took|takes|hid|taken) ~1 car keys ~2 (off me|away) ~3 (after|because|when|since|cos) ~3 (op|operation|eyes|drink|drinks|drunk|pub|pint|pints|seizure|seizures|wine|surgery|fit|cataract|cataracts)
    (dead|die|dying|kill me|killing me) ~4 (at this rate|if this (keeps|carries)|if they keep|with this (workload|heat|rota|timetable|commute|weather))
    (at this rate|if this keeps up|if this carries on|this (rota|workload|job|heat|weather|coursework|commute)) ~6 (dead|die|dying|kill|death)
    (goodbye|bye) ~3 (airport|station|gate|nursery|school|platform|departures)
    (whole|entire) (bottle|box|packet|bag|tub|jar|pack) of (gaviscon|squash|milk|water|coke|lucozade|ketchup|biscuits|chocolates|maltesers|crisps|sweets|haribo|cereal|oreos|ice cream|nutella|cola|smarties|jaffa cakes|digestives|olives|pickles)
    (swallowed|took|taken|popped|had) (2|two|1|one|a|a couple of|couple of) (paracetamol|ibuprofen|aspirin|tablet|tablets|painkillers|antihistamine|antihistamines|nurofen|panadol|tylenol)
    (wont|not) come out (until|till|unless) ~4 (biscuit|biscuits|ice cream|sweets|ipad|chocolate|story|snack|treat|tv)
    (gun|guns) (licence|license|club|show|shop|range|laws|control|metal|cabinet key)
    kill (us|me|us all) with (this|that|these|his|her|the) ~1 (rota|rotas|puns|jokes|cooking|deadlines|kindness|homework|schedule|meetings|emails|spreadsheets|dancing|curry)
    when this is over (im|ill|we) ~2 (sleep for|have|book|on|celebrate|eat|party|dance|buy)
    parked ~2 (tracks|line|platform|bridge|station) ~2 (to watch|watching|to see|waiting to pick|to photograph) ~3
    (took|taken|takes) all the ~1 (blame|credit|kids|photos|money|fun|stress|cake|food|boxes|bags|chairs|biscuits)
    (kill|murder) me if i (buy|bring home|bought|adopt|adopted|order|ordered)
    fine in the end
    (beats|beat|beating|thrashes|hammers) (me|us) (at|in) (chess|cards|scrabble|fifa|monopoly|pool|tennis|golf|darts|mario kart|uno|squash|football|snap|dominoes|backgammon|games)
    burden ~1 asking for (lifts|a lift|favours)
    (nearly|almost) lost the will to live
    lost the will to live (lol|haha|lmao|waiting|queueing|in the queue|on hold)
    (edge|side) of the (pool|pitch|stage|boat|dance floor|sofa|trampoline|paddling pool|ice rink|hot tub)
    (talk|talked|talks|talking|lesson|assembly|lecture|speaker) ~1 (about|on) suicide
    was suicidal in (the)? (spring|summer|autumn|winter|lockdown|january|february|march|april|may|june|july|august|september|october|november|december)
    better off if i (stopped|stop) (doing|helping|nagging|cooking|shouting|buying|letting)
    plan for (tonight|today|tomorrow) ~2 (bath|book|bed|pizza|pyjamas|film|netflix|takeaway|early night|telly)
    last the (night|day|week|hour) without (a|my|crisps|coffee|chocolate|wifi|some|any|caffeine|sugar|snacks)
    something (silly|stupid|daft) like (buy|book|dye|get|sign up|adopt|order|quit|enter|join|apply|bake|paint)
    (phone|phones|mobile) ~2 off ~4 (flying|flight|plane|exam|cinema|theatre|charging|meeting|mass|church|boarding|interview|class)
    <unreached> ~4 (flying|plane|flight|charging|battery|cinema|signal|exam|boarding|tunnel)
    (knife|knives) and (fork|forks)
    (spit|spitting|spat) (tobacco|gum|snuff|betel|paan|gutka|snus)
    wake up at (<number>|dawn|silly)
    we (sat|stood|perched|sit|stand|were sat|were sitting|lay) ~1 on the (edge|top|wall|roof|bridge|cliff|ledge|cliffs) ~4
    (rope|belt|branch|beam|cord) ~1 (snapped|broke|gave way|came off) ~8 (swing|trousers|jeans|boat|kids|tree house|conveyor|hammock|gym|climbing|curtain|blinds|meeting)
    (legs|feet) ~1 (dangling|hanging|over|swinging) ~4 (jetty|pier|boat|dock|pool|bed|sofa|harbour wall|quay|riverbank|tailgate)
    jump off the ~1 (cliff|pier|rocks|boat|board|bridge|jetty|wall) ~4 (into the (sea|water|pool|lake|river)) ~4
    (rope|ropes) ~2 (to tie|for the (boat|swing|dog|tent|trailer|tree|roof rack|horse|cow|goat|climb|gym))
    (my|the|our|his|her) (dog|cat|puppy|lab|labrador|spaniel|kitten|rabbit|horse|goat|terrier|pup) ~2 (swallowed|ate|eaten|drank|took|got into)
    (took|taken|take|taking) ~8 (like|as) (the|my|her|his) (doctor|gp|nurse|pharmacist|psychiatrist|consultant|vet|chemist) (told|said|advised|ordered|prescribed)
    (fan|seat|drive|timing|cam|alternator|conveyor|tow|curtain|guitar|hoover|washing machine|trouser|skipping|swing|tent|bungee) (belt|rope|cord|rail|hook|string|strap)
    (cat|kitten|tomcat|parrot|budgie|dog|puppy|drone|football|frisbee) ~6 (roof|balcony|ledge|bridge|tracks|window) ~6 (wont come (down|off|back)|jump|crying|ladder)
  `,
  'cue.past': `
    when i was <number>
    when (he|she|we|they) (was|were) <number>
  `,
  'cue.general': `
    (role play|roleplay|training exercise|laser tag|paintball|airsoft|nerf|drill at|our drill|fire drill|training day|simulation|scenario|vignette|case study|rehearsal|improv|cosplay|escape room|dungeons|npc|minecraft|fortnite|the sims|gta|sims|call of duty|zelda|elden ring)
  `,
};
