import { type PhraseTable } from '../../matching/compile.js';

/**
 * English: the small signs again, as they are dropped between the lines of ordinary talk. Each has a harmless
 * reason, so all but a few only count together (quiet-decision.phase.ts).
 */
export const EN_BETWEEN_LINES: PhraseTable = {
  'quiet.gave_away': `
    (gave|given|giving) my ~2 (bro|brother|sis|sister|cousin|nephew|niece|mate|son|daughter|neighbour|best friend) my ~1
    so ~2 (brother|sister|cousin|mate|friend|someone|lad|lass|nephew|niece) can (wear|have|use|ride|play|drive) (it|them|mine)
    (theyre|its) (his|her|their|your) size
    (told|tell|said) ~3 (can|to) have the (roses|plants|shed|tools|veg|tomatoes|greenhouse|furniture|sofa|car|bike)
    (gave|given|giving|slipped|handed|left) ~1 (fatima|him|her|them|the lad|the lass|the girl|the boy|a stranger|someone|somebody|the homeless|_) ~1 my ~1 (tips|coat|scarf|lighter|watch|headphones|earphones|ring|necklace|last|jacket|hoodie|card|badge|lunch|umbrella|glasses|chain|bracelet|hat|pin)
    give it to (a|someone|somebody|the next|another) ~1 (family|who|else|person|kid|one|lad)
    (chest|house|base|island|stuff|loot|room|desk|locker|garage|shed|bike|everything) ~2 is yours
    (give|offer|let) ~1 (it|my place|my slot|my flat|mine) (to)? ~1 (a family|someone else|somebody else|someone who)
    (split|divided|shared out|dished out) ~2 (savings|my savings|three ways|two ways|four ways|between (them|the kids|the boys|the girls|the grandkids))
    (gave|given|giving|handed|handing|passed|passing|left|leaving|donated|moved|transferred|signed|put|dumped|dropped) ~1 (my|all my|the) ~3 (skins|loot|gear|items|inventory|gold|coins|account|mount|deck|cards|server|channel|domain|savings|pokemon|robux|island|base|toolbox|overalls|fishing rod|bus pass|oyster card|good coat|coat|scarf|recipe book|recipes|sewing machine|prayer beads|prayer mat|wages|last money|pension|season ticket|headset|controller|pc|switch|xbox|ps5|ps4|amp|decks|skates|skateboard|trainers) ~2 (to|for|behind|on the|in the|over|out)
    (gave|given|handed|passed|giving|handing|transferred) ~1 (admin|mod|ownership|leadership|guild lead|owner) ~3 to
    (sent|sending|wired|transferred) ~1 (the last|my last|all the|all my|the rest) ~2 (money|savings|wages|pay|cash)
    (just|can|please) take it (all)? ~1 ($|no charge|its free|free)
    (have had|got|given|had) their (envelopes|share|shares|bits|pieces|inheritance)
    (free|help yourself|no charge|for nothing|no money) ~2 (to|for)? (whoever|anyone|anybody|someone|just take|take it)
    for (whoever|anyone who|anybody who|the next person|someone who) ~1 (needs|wants|comes|is cold|can use|gets there)
    names ~1 (taped|stuck|written|pinned|sewn|painted) (on|inside|in|to)
    (who|what) (gets|goes to) ~3 (is|are)? (written|taped|stuck|in the|on the)
    (take|adopt|have|want) (her|him|them|it) (off me|on|in|over|from me) ~1 $
  `,
  'quiet.affairs': `
    (got|get|fetched|collected|took|taken|asked for) ~3 (key|keys) ~1 (back|off) ~2
    (wills|will is|insurance is|insurances|funerals|paperworks|papers are|debts are|bills are) ~1 (done|sorted|signed|paid|buried|in order)
    paid ~1 (up)? (for|until|till) ~1 <number> ~1 (years|months|weeks)
    (everythings|everything is|its all|all) (labelled|watered|fed|wrapped|ironed|marked|boxed)
    (logbook|log|ledger|journal|rota|file|paperwork|diary) (is|s)? ~1 (complete|closed|signed off|balanced)
    (turned|switched|deleted|cancelled) ~3 (alarm|alarms) ~1
    (handed|gave|hand|give) in ~1 (my|the) ~1 (id|card|id card|laptop|badge|keys|uniform|pass|warrant card)
    (gave|given|told|texted|left|written|wrote) ~1 (my|the|her|him|mum|dad|our) ~1 (pin|pins|password|passwords|logins|login|code|codes|pc password|phone code|safe code|combination|account details|acc details|seed phrase)
    (password|passwords|pin|acc|account|accounts|login) ~1 (details|info)? ~1 (in|on) (the|your|a|my) ~1 (dms|dm|post it|pinned|fridge|envelope|notebook|inbox|google doc|doc|drawer)
    (sell|keep|strip|scrap|have) (it|them|the lot|everything) ~1 or whatever
    (milk|papers|newspaper|post|deliveries|window cleaner|meals on wheels|cleaner|gardener|carers) ~2 (to stop|stopped|to finish|cancelled|has been told|not to come|told not)
    (arranged|asked|told|got) ~2 (milk|papers|post|vicar|priest|milkman|postman|window cleaner|cleaner|carers|meals on wheels) ~2 to (stop|call|come|collect|not|finish)
    (brought|gave|given|took|taken|returned|sent|posted) ~3 (books|dvds|tools|ladder|jumper|hoodie|things|stuff|records|games|money|dishes|tupperware|everything) ~2 (i|id|ive) ~1 (borrowed|owed) ~2
    (returned|gave back|given back|brought back|took back) ~2 (everything|all|things|books|tools) ~2
    (cleared|wiped|cleaned|deleted) ~1 (my|the|all my) ~1 (browser|history|cookies|camera roll|notes app|drafts|dms|phone|hard drive|search|pc|laptop|cache)
    uninstalled (everything|it all|all of it|the lot)
    (turned|switched|shut) ~2 (off)? ~1 (fish tank|heating|fridge|freezer|boiler|router|gas|water|mains|alarm|electric|aquarium|pilot light) ~1 (off)? ~1 (at|now|$)
    (paid|paying|settled|cleared) ~3 (up to|until|till|through) ~1 (january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|the end|payday)
    (paydays|payments|instalments|months|invoices|bills) left ~3 (paid|pay|cleared|settled) ~2
    (signed|recorded|special) (for|delivery)
    (snag list|snagging|job sheet|worksheet|punch list|to do list|jobs list|inbox|in tray|case load|caseload|order book) ~1 (is|s)? ~1 (empty|done|clear|cleared|finished|zero|all ticked)
    (prepaid|prepaid for|paid for|bought|chosen|picked|ordered) ~2 (plot|coffin|urn|headstone|funeral|casket|grave|flowers|wreath)
    (sold|selling|flogged) (everything|the lot|up|it all|the car|the van|my bike|my kit|my tools|my gear|the house) ~2
    (cashed in|drew out|took out|withdrew|emptied) ~1 (the|my|all|what was) ~1 (pension|savings|account|isa|bonds|bank account|super|what i had)
    (ironed|pressed|polished|brushed|laid out) ~2 (shirt|suit|uniform|dress|medals|boots|shoes)
    (bins|rent|deposit|bond|cat|insurance) ~2 (can|will|should|ll) (go|cover|pay) (toward|towards|for) ~3
    (dropped|posted|put|pushed|left|handed|gave|returned|hung|hand) ~3 (keys|key|fob|key card|badge|pass|lanyard) ~1 (back|in|through|on|off|over|with|under|to|behind)
    (keys|key) (on|in|through|back|under|with|at) (hook|the hook|the table|letterbox|the letterbox|envelope|the agent|the agents|the office|the side|the landlord|the bowl)
    (gave|given|handed|returned) ~3 (back|its|their|his|her) ~1 (its|their|his|her)? (keys|key|card|cards|fob|badge|uniform|books|deposit)
    (will|wills) ~1 (is|s)? ~1 (with|at|lodged|signed) ~1 (the|my)? (solicitor|solicitors|lawyer|bank|notary|executor)
    (freezer|fridge|larder|pantry|locker|wardrobe|shed|loft|cupboards|drawers|shelves|inventory|fish tank|toolbox) (is|are|s)? ~1 (finally|now|all)? (empty|emptied|bare|cleared|defrosted|off)
    (direct debits|standing orders|subscriptions|contract|insurance|phone contract|bins|papers|milk|lease|tenancy) ~2 (stop|stops|end|ends|stopped|run out|runs out|cancelled|all cancelled)
    (gave|giving|given|handed|handing) ~1 (in)? (my)? notice ~1 (on|at|to|in|here) ~1 (the)? (flat|house|room|work|place|here|landlord|everything)
    (wifi|bank|netflix|laptop|phone|email|banking|alarm) (password|passwords|pin|code|login|logins|passwords) ~2 (is|are|on|in|under|taped|written) 
    (vet card|vaccination card|insurance papers|deeds|policy|policies|bank book|stopcock|boiler|meter|fuse box|spare key|death in service|pension letter) (is|are|s)? ~1 (behind|in|under|on|where|labelled|marked)
    (handover) ~1 (notes|note|book|document|doc|file|done|written)
    (bed|beds) ~1 (is)? (stripped|made) ~5 (walls|floor|floors|room|keys|washed|clean|swept|empty)
    (heating|gas|water|boiler|electric|mains|leccy|oven|hob|fridge) (is|s)? ~1 off ~1 (at)? ~2
    (took|taken|taking) ~3 (photos|pictures|posters|nameplate|name|mirror|certificates|curtains) ~2 (down|off)
    (unfollowed|unfriended|unadded|removed|blocked) ~1 (everyone|everybody|all|them all)
    (closed|closing|deactivated|deleting|deleted|wiped|nuked|cancelled) ~2 (steam|insta|tiktok|snap|discord|bank|facebook|email|gmail|reddit|psn|twitch|this|main|alt|minecraft|world|worlds) ~1 (account|accounts|profile|world|worlds|server|save|saves)
    (squared|square) (up|with) ~2 (everyone|everybody|now|with)
    (dont|nobody|owe|owes|i) ~1 (owe|owes|nobody) (anyone|anybody|nobody|a penny|a thing|anything|them anything)
    (returned|handed back|took back|sent back) ~2 (library|books|uniform|laptop|badge|cap|kit|skates)
    (all the|the) (little|small|wee|odd|last) jobs (are)? ~1 (done|finished|left)
    (last|final) (line|item|box|job|thing|one) ~3 (ticked|crossed|done|off|list|checked)
    (made|making) it (simple|easy|easier|tidy|clean) for (everyone|everybody|them|her|him|the kids|whoever|you all)
    (thats|that is|i think thats|that should be|should be) everything ~2 (anyone|they|she|he|you|people|theyll|shell|hell|youll)? ~2 (need|needs|want)?
    (ironed|pressed|laid out|brushed|polished|hung) ~3 (shirt|suit|uniform|dress uniform|good dress|best dress|medals|shoes) ~8 (front of|choose|pick|wardrobe|hanger|ready|mantelpiece|letter|note|back of)
    (picked|chose|chosen|framed|printed|found) ~2 (photo|picture|photograph) ~8 (argue|frame|choose|use|order of service|service|mantelpiece)
    (dug over|swept|mopped|painted|mended|tidied|left it|fixed) ~4 (for|before) (whoever|the next|the new|someone else|somebody else|them|her|him) ~1
    (wrote|took|taken|put|crossed|take) ~1 (my|our) name ~2 (out|off) ~4 (rota|list|chat|board|door|bell|sheet|diary)
    (put|putting|clearing|put everything) away ~3 (things|clothes|decorations|tools|toys|paints)
    (put|got) (house|everything|it all|the car|the flat) (in|into) (her|his|their) ~1 (name|names)
    (lost|found) property (box)?
    (order of service|playlist|songs|hymns|track|music) ~5 (wears black|wear black|in black|my funeral|the funeral|the service|the wake|the crem)
    (wears|wear|wearing|come|everyone) (in)? black $
  `,
  'quiet.letters': `
    (folder|file|envelope|usb|stick|box|tin|drawer|document|doc|video) ~4 (called|marked|labelled|named|titled|says|that says|saying) ~1 (open|for|read|when|if|start|play|watch|mum|dad|after|in case|instructions|sorry|everything|important)
    (note|letter|envelope|card|message) ~1 (on|in|under|by|with|behind|where) (the|my|her|his|their|she|he|they) ~2 (dash|dashboard|mantelpiece|kettle|steering wheel|visor|tea|teapot|egg cup|bible|quran|biscuit tin|glovebox|passenger seat|keeps|sleeps|door|pocket|fruit bowl|piano|cot|toolbox|workbench|lunchbox)
    (ring|letter|letters|keys|note|phone|card) ~4 where (she|he|they|mum|someone|my wife|you)ll ~1 (see|find|look|notice) ~2
    where (she|he|they|mum|someone|shell|hell|theyll|mumll|youll) ~1 (will|ll)? (see|find|look|notice) (it|them)
    (written|wrote|writing|explained|typed) it all (down|out) ~3
    so ~1 (theyll|shell|hell|you|youll|they|everyone) (will|ll|can|might)? ~1 (understand|know why|know it)
    (each|one) with a ~1 (note|letter|message|card)
    (card|cards|present|presents|letter|letters|voice note|video) for ~3 (turns|is|shes|hes|theyre) (18|21|eighteen|twenty one|grown|older|thirteen|13|sixteen|16|forty)
    (hardest|last|longest) ~1 (one|letter|card) (to write|was for|was the|was hers|was his)
    (cards|letters|parcels|presents|it) ~2 in the post ~1 (tomorrow|today|tonight|this morning) ~2
    (should|will|ll|itll) (land|arrive|get there|reach them|come) ~1 (after|when its|once its|too late|by then) ~1 $
    (posting|posted|writing|wrote|saying) this (so|just so|because) ~2 (theres|there is|there|somebody|someone|it) ~6
    whoever (reads|opens|finds|gets|sees|comes) ~1 (it|this|them|me|the|in|next|after)?
    (last|final) (entry|page|diary|journal|line|chapter) ~6 (diary|journal|notebook|book|page|whoever|in it)
  `,
  'quiet.dependants': `
    (wrapped|bought|made|hidden) ~4 presents ~4 (august|july|june|may|march|april|september|early|ahead|months)
    (casserole|stew|dinner|tea|soup|roast|lasagne) ~2 (in|on) the (oven|slow cooker|hob|fridge|stove)
    (everything|plants|garden|greenhouse|pots) ~1 watered (till|until|through|for)
    (found|finding|got) (them|him|her|it|the fish|the cat|the dog) a ~2 (pond|home|family|farm|field|stable|owner|rescue|foster)
    (goes|going|off|go|moving|moves) to (kath|her|his|my|the|a|nans|mums|dads|kaths|_) ~1 (at|on|for good|tomorrow|noon|tonight|from|permanently|this)
    (soup|stew|curry|dinners|meals|casseroles|lasagnes|bolognese|cooked|batch cooked|froze|frozen) ~3 (for|days|weeks|portions|week) ~5 (only|needs|until|till|then|back|sister|labelled|one portions|each|school)
    (he|she|they) only (needs|need) ~1 <number> (days|nights|weeks|meals|more)
    (nursery|school|after school club|childminder|playgroup|kids|twins|boys|girls|baby) ~6 (mum|dad|nan|gran|sister|brother|neighbour|ex|aunt|mother) (collects|picks up|collecting|picking up|has them|fetches|gets them|will collect|will get)
    (mum|dad|nan|gran|sister|brother|neighbour|ex|aunt|mother) ~1 (collects|picks up|is collecting|is picking up|picks them up|fetches|will fetch|will collect|collecting) ~1 (them|at|from|the|him|her)
    (hid|hidden|left|put|buried|tucked|wrapped) ~1 (my|the|a|his|her|some) ~2 (medals|medal|watch|letter|letters|money|present|presents|ring|cash|toy|book|photo|diary) ~2 where ~5 (find|finds|look|reach|open|discover)
    kissed ~1 (them|him|her|each|the kids|the twins|the boys|the girls|the baby|both) ~1 (both|all)? ~1 (three|two|twice|ten|extra|a hundred|on the|goodbye|asleep|each|while)
    tall enough ~5 (years|find|reach|time)
    (then|after that|once) ~1 (his|her|their|the) (sisters|brothers|mums|dads|mum|dad|nan|nans|carers|carer|aunt) ~1 (is|are|s)? (back|here|there|taking over|coming|moving in|has them)
    (whod|who would|who will|wholl|whos going to|someone|somebody|one of you|can someone|could someone|can somebody) ~1 (please)? (look after|take|adopt|feed|have|want|love|walk|mind|water|rehome|cover) ~1 (a|an|my|the|her|him|them|our) ~1 (tortoise|parrot|cat|dog|sourdough|plants|budgie|fish|snake|hamster|gecko|rabbit|koi|horse|chickens|hens|bees|pigeons|ferrets|cockatiel|axolotl|spider|tarantula|allotment|orchids|tomatoes|bonsai|her|him|them)?
    someone (adopt|take|love|have) (her|him|them|it)
    (budgie|dog|cat|hens|chickens|parrot|fish|tortoise|hamster|rabbit|horse|plants|ferrets|pigeons|bees|snake|axolotl|tarantula|canary|cats|dogs|budgies)(s|is|are|has|have)? ~2 (gone|going|went|goes|got|lives|moved|off) ~1 (to|with|over|next|the) ~2
    (dropped|dropping|took|taken|left|leaving|walked) ~1 (him|her|them|the dog|the cat|the dogs|the hens|the kids|the baby|dog|cat) ~1 (off)? ~1 (at|with|to|round|over) ~1 (my|next|mums|mum|the|a|number|our) ~1 (brothers|brother|sisters|sister|mums|dads|nans|door|neighbour|neighbours|ex|rescue|shelter|friend|mate|exs)?
    (fed|feeding|gave|feed) ~2 (strays|cat|dog|birds|fish|foxes|hens|ducks|chickens|pigeons) ~1 (double|twice|extra|sorry|one more|one last|goodbye|proper)
    (need|needs|want|wants|likes|gets|take|takes) ~1 (water|watering|feeding|walking|her tablets|his tablets|her insulin|meds|two walks|a scoop|lettuce|brushing) ~1 (every|twice|at|each|once|before) ~1
    (carrier|basket|hutch|cage|lead|bowl) ~4 (door|step|porch|next door|number|neighbours) ~2
    (lunchboxes|packed lunches|dinners|meals|school bags|uniforms|pe kits|lunches|tea) ~3 (made|done|packed|ready|labelled|frozen|for) ~3 (week|until|till|month|fortnight)
    (shell|hell|theyll|she will|he will|they will|she|they|he|the boys|the kids) (manage|cope|be looked after|be well looked after|be right|be taken care of|be set|be provided for|be all right|have each other|have plenty) ~1 (now|without|$|then|after|with)
    (kids|children|boys|girls|baby|twins|son|daughter) ~2 (go|goes|are|going|is) ~1 (to|at|with) ~1 (their|his|her|my) (dads|mums|dad|mum|nans|nan|gran|grans|sisters|sister|aunties|father|mother|grandparents) ~2 (on|from|for|until|friday|tonight|by)
    (ex|dad|mum|nan|sister|brother|gran|dad|father|their dad|auntie) ~1 (gets|has|will have|having|takes|is having) the (kids|children|boys|girls|baby|twins|dog|cat)
    (first|emergency|main) contact
    (got|booked|found|arranged|asked) ~1 (a|my|the) (sitter|babysitter|priest|nurse|carer|neighbour|social worker|vicar|imam) ~4 (for|to|on|so) ~3
    (hes|shes|he|she|cats|dogs|dog|cat|theyve|they|kids|mum|mums) got (her|his|their|the) (mum|dad|neighbours|degree|nan|sister|brother|each other|friends|own|grandchildren|carer)
    (she|he|they|mum|someone|everyone|who) ~1 (will|ll|is going to|going to)? need (somebody|someone|a friend|people|looking after|company|you|a hug) ~1 (then|after|that day|by then|there|with)
    (shell|hell|theyll|mumll) need (somebody|someone|a friend|people|looking after|company|you|a hug)
    tablets schedule
  `,
  'quiet.calm': `
    (keep|cant stop|been|caught myself) ~1 (smiling|humming|singing|whistling|grinning) (at|to|all|in) ~2
    made sure (the kids|they|she|he|mum|everyone) ~1 (saw|heard|remember|had|got|see) ~4 (laughing|laugh|smile|smiling|happy|good day|hug|best of me)
    never (better|been better|felt better|happier|been happier|slept better) ~1
    (suits me|like it blank|lovely day for it|good day for it|nice night for it)
    (got|had) a (haircut|trim|shave) ~8 (proper breakfast|rang|lovely|good|clean|nice)
    (no hard feelings|all forgiven|no grudges|water under the bridge|clean slate|bear no grudge|nothing to forgive)
    (loved|enjoyed) (you|yous|it|them|everyone) ~1 (all)? in my (own)? way
    (havent|not|never|hadnt) ~1 (felt|slept|laughed|smiled|been) ~1 (this|so|that) (good|light|calm|easy|clear|free|well|happy|quiet|peaceful|steady|rested|sure) ~2 (in|for|since) ~1 (years|months|ages|weeks|forever|a long|so long)
    (felt|feel|feels|feeling) ~1 (nothing but|only|just|nothing except|quite|rather) (peace|relief|calm|light|quiet|serene|warmth|lightness)
    (its|it is|all|everythings|everything) ~2 (easy|downhill|plain sailing|simple|quiet) ~1 (from|after) (here|now|this)
    (bit|sort|kind|bit of|such|what) (of)? a relief
    (not|no longer|isnt|im not|for once) ~3 (dreading|fighting|arguing with|scared of|afraid of|running from) (it|that|the|this)
    (quietest|calmest|lightest|easiest|clearest|steadiest|happiest|best) (ive|i have|its|week|day|night|it has) ~3
    (strange|odd|funny|nice|lovely|quite a|such) (a)? (lightness|quiet|stillness|peace|calm|serenity)
    (mum|everyone|people|wife|husband|they|friends|nurse|doctor|mates) ~1 (says|said|say|thinks|reckons|noticed) ~2 (seem|look|sound|was|seemed|looked|looking|sounded) ~1 (brighter|better|happier|calmer|lighter|more myself|like my old self|well)
    (just|and) smiled $
    (quieter|peaceful|serene|at ease|easy|content|restful) ~1 (now|about it|$|tbh|than|actually|with it)
    (funny|odd|strange|weird|mad) how (short|little|small|easy|quiet|light|simple|few|quick|calm)
    (forgave|forgiven|made up with|made it up with|squared it with) (my|him|her|them|everyone|everybody|god|dad|mum)
    asked ~1 (forgiveness|pardon) ~1 (from|of) (everyone|everybody|all|god|them)
    ive (washed|prayed|had my hair set|had my hair done|shaved) ~8 (forgiveness|suit|serene|clean|ready|tomorrow|neat)
    (hair set|hair done|shaved|nails done|bathed) ~6 (serene|ready|neat|for it|peace|calm|tidy)
    (nothing|not a thing) (id|i would|to|id be|i could) ~2 (interrupt|interrupting|unfinished|missing|miss|regret|change|forgotten)
    (keep|kept) checking ~1 (if|whether|for) ~1 ~6 (i havent|nothing|havent)
  `,
  'sign.calm': `
    (ive|had) (had) my (years|time|turn|innings|share|go|fill|forty years|fifty years|sixty years|eighty years|good years)
    (my work|my job|my duty|my part|my bit|the job|my shift) (here|is|s)? ~1 (is)? (finished|done|over|complete)
    (the)? (deal|promise|bargain|sentence|service|duty|watch|tour) (is|s|was)? ~1 (done|kept|served|over|up|paid|finished) ~1 (now|$|and|so)
    (that|this) was the (deal|bargain|agreement|promise|arrangement)
  `,
  'quiet.farewell': `
    (kiss|hug|cuddle) ~1 (the|my) ~1 (babies|kids|baby|children|grandkids|boys|girls|dog|cat|little ones|wee ones) (from|for) me
    (its|it has) been a (long|hell of a|good|bumpy|rough|grand) (ride|road|trip|journey|haul|run|innings)
    (everyone|everybody|all|thats) ~2 (seen|visited|hugged|rung|thanked) ~2 (i wanted|i needed|on my list|on the list|that mattered)
    (nobodys|nobody is|no one is|no ones|dont anybody|nobody should|no one should|none of you) ~1 (to)? (feel|blame|cry|be|grieve|mourn) ~2
    (thx|ty|tysm|thanks|thank you|cheers) for carrying ~3
    (tell|let) (sarge|the sarge|the boss|gaffer|the gaffer|coach|miss|sir|the lads|the head|my tutor|the doc|the nurse|boss|fatima|_) ~1 (it wasnt|it was not|it isnt|its not|thanks|thank you|sorry|i tried|they did|he did|she did) ~2
    (no hard feelings|no grudges|all the best|godspeed|be lucky|stay lucky|go well|fare thee well|fly high) ~2
    (good|lovely|polite) guest ~1 (here|of)
    (everything|anything) of mine ~1 (is)? yours
    (is|are) yours ~1 (is|are)? ~1 (now|$|if you|take|bro|lads|boys|mate)
    (gg|ggs|gg wp|o7|🫡) ~1 (everyone|all|guys|boys|lads|bros|chat|gang|yall|wp|no|to|$)
    (good|great|best|lovely|decent|grand) (bunch|crew|squad|lads|gang|set of|group of|guild|clan|team|community)
    (thanks|thank you|thankyou|cheers) for (watching|flying|playing|travelling|riding|reading|the company|having me|coming|sailing|stopping by|all the fish|the ride|the games|the raids|carrying|tuning in|joining)
    (mind|watch) the (step|gap|door)
    (sorry|apologies) (in advance|for the|about the|the) ~2 (ending|end|turbulence|mess|state|smell|locked door|shock|paperwork|inconvenience|short notice|bother|trouble|admin|abrupt)
    (sorry|apologies) ~2 to the (lad|lass|bloke|man|woman|girl|boy|guy|kid|person|poor|one|neighbour|driver|crew|hiker|farmer|walker|postman|chambermaid|cleaner|maid|paramedics|police|ones)
    (tell|let) (the|my|ward|room|them|mum|dad|everyone|whoever|him|her) ~1 (newbies|new|kids|lads|boys|girls|staff|nurses|<number>|team|others|ones|group|others) ~6
    (isnt|wasnt|not) ~1 (her|his|their) ~1 (fault|doing|failing|failure)
    (it wasnt|wasnt|isnt|not) (them|you|him|her|anyone|any of you|you lot|the staff|the meds|the ward) $
    (they|you|she|he|everyone|you all) (all)? (did|have done|done) (everything|all|nothing|their best|your best|enough|plenty) ~2 (right|they could|you could|wrong|he could|she could|$)
    (dont|do not|no need to|please dont) (save|keep|hold|wait|ping|invite|add|tag|expect|set) (me|for me|a|my|us) ~4
    (all)? (were|was|youve been|you were|they were) ~1 (lovely|brilliant|good ones|kind|enough|wonderful|class|sound|ace|great|legends) ~5 (never|enough|not|just|but|and it|no)
    (if i|when i) go quiet
    (mods|admin|admins|mod) ~1 (can|could|please|may) ~1 (archive|delete|close|lock|remove) ~2 (me|my account|this|account|after)
    (i|and i) keep saying (take care|goodbye|bye|look after yourself|sure|yes|ok)
    (nobody|no one|dont anyone|no need to) (clap|cry|wait up|worry|applaud|send flowers|come)
    (not|im not|i am not) asking to be ~2 (talked|stopped|saved|fixed|rescued|persuaded|told)
    (told|telling|tell) (somebody|someone|you|a stranger) so it (isnt|wasnt|is not) (nobody|no one)
    (dont|do not) be (cross|mad|angry|sad|hard) (with|at|on|for) (me|him|her|yourself|yourselves|them|us)
    (this is me|thats me) (putting|switching|turning|closing|logging|hanging|handing|stepping|bowing|signing|clocking|done|leaving|off)
    (hugged|hug|kissed|squeezed|high fived) ~1 (each|every|every one|everyone|all) ~1 (of)? ~1 (my|them|the|$)
    (said|say|saying) ~1 (goodnight|night night|goodbye|bye|sorry|thank you) (to)? (each|every one|all of them|every) ~3
    (wrote|said|saying|write) thank you $
    (good|fine) ~1 (silly|last|nice|happy) ~1 (night|day|evening|memory|one) (of|with) (me|us) ~2
    (something|one thing|a good one|one good|that bit|one) (of me|with my name) ~2
    (i hope|hope) (she|he|they|mum|you|the kids) ~1 (keep|keeps|remember|remembers|get|gets to keep|hold) (that|this|the|it) ~2
    (dont|doesnt|didnt) know ~2 (other kind|that kind|for good|the last)
  `,
  'quiet.thanks': `
    (thanks|thank you|cheers|ta) for (watching|flying|the company|having me|the ride|putting up|the raids|the games|carrying|being around)
  `,
  'sign.irony': `
    (he|she|they) (said|asked|goes|laughed) (forever|how long|where to|for good|in case of what)
    (think|thinks|thought|reckon|reckons|assumed|assume) ~1 (im|i was|ill be|i am|its|it was|it is|that was) ~3 (retiring|having a clear out|spring cleaning|going away|on holiday|collecting|coming|being nice|being kind|just nice|being funny|joking|moving|feeling better|over it|getting better|cured|turned a corner)
    (didnt|dont|never|doesnt|wont) (ask|asked|question) ~1 (me|in)? ~1 (what|why|where|when|how|in case|which|who|whose)
    (ironic|funny that|poetic|fitting|neat) (really|isnt it|that|eh|i suppose|in a way) $
    (day|night|weather|evening|morning|spot) for it $
    never (better|been better|felt better|happier) $
    like it (blank|empty|quiet|dark|that way) $
    suits me $
    (in case of what|you can guess|guess what|you can imagine|work it out yourselves|youll work it out|itll make sense|it will make sense|all will be clear|theyll see why|it makes sense now|will all make sense) ~2
    (looks|look) normal $
    (from|starting) (june|july|may|april|march|september|october|november|december|january|february|august|next year) ~2 told (her|him|them) ~1 there ~2
    (the|its|was|it was|be|in) ~1 other (kind|sort|way round|one|type|meaning|sense) ~1 $
    the (good|quiet|permanent|long|other|last|real|final|forever) (kind|sort) of (quiet|sleep|goodnight|goodbye|rest|night|silence|peace|holiday|break)
    and then the other (thing|bit|one|part|job) $
    not (to|for) (catch|board|ride|get on|travel|swim|fish|paddle|the view)
    (technically|strictly speaking) ~1 (true|not a lie|not lying)
    (didnt|dont|never) (say|tell|mention|ask) ~1 (him|her|them)? ~1 (how long|where|when|why|which|what for|what kind)
    (knew|know|knows) ~1 what to say to (get|be|make|pass) ~1 (discharged|out|home|released|let|them)
    one of (those|these|them) ~2 (takes effect|is true|isnt|ends|is for good)
    (said|says) ~3 (good for you|well done|see you tomorrow|see you monday|see you next week|enjoy|have fun|have a nice|safe travels|wont you be cold) ~5 (smiled|nodded|not for long|take care|just|said nothing|didnt|letting go)
    (keeps|keep) saying see you ~4 keep saying
    (the|that) thing where ~4 (black|flowers|church|hole|hearse|box|sandwiches)
    (asked|asks) ~2 (when|if) (id|ill|i would|i will|hed|he should) ~1 (want|need|be|come|give) ~1 (it|them|that|back) (back)?
  `,
};
