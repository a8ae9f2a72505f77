import { type PhraseTable } from '../../matching/compile.js';

/** Ways to reach the writer, told in words. */
export const EN_CONTACT: PhraseTable = {
  'contact.described': `
    (add|find|follow|message|dm|text|hit|catch|look|search|contact|reach|friend|ping|hmu|stalk|join|pm|talk to|write|call|ring|facetime|get) (me|us) ~1 (up)? ~1 (on|at|in|via|through|over|thru) ~1 (my|the)? <platform>
    (hmu|hit me up|add me|look me up|im|i am|find me|im also|chat) ~1 (on|over on|at|via) ~1 <platform> ~4 (add|message|dm|hmu|same|name|under|as|if|anytime|instead|for|come|user|username|im|hit|$)
    (lets|let us|can we|we could|we can|we should|move|switch|carry on|continue|talk|chat|take this|take it|speak|better|easier|rather|prefer to) ~3 (chat|talk|move|speak|continue|carry on|switch|swap|take this|go|to|on|over)? ~1 (on|over to|to|over on|via) <platform>
    (whatsapp|snap|skype|facetime|telegram|insta|kik|discord|viber) me
    (my|our|mine) ~1 <platform> ~1 (is|name|handle|user|username|tag|id|number|account) ~1 (is|the same|same|my|under|as)
    (same|my) ~1 (name|username|handle|nickname|user|user name|screen name) ~1 (as|there|on|over) ~3 <platform>
    (same|my) ~1 (name|username|handle|nickname|screen name) ~1 (as here|as on here|as this|there|over there|everywhere|on there|on insta|as my|plus|with|without|but)
    (im|i am|its|thats) ~1 (on)? (there|insta|the bird app|the camera app|the yellow app|the ghost app|the blue app|the purple app|the green app|the paper plane app|the photo app|the gram|snap|the socials|all socials|socials) ~1 (as|under|with|by) ~2
    (same|my) ~1 (name|username|handle|nickname) ~1 (on|over on|at) the (yellow|ghost|bird|blue|purple|green|camera|paper plane|photo|owl|chat) (app|icon|site)
    (yellow|ghost|bird|blue|purple|green|camera|paper plane|photo|dancing|clock|fruit) (app|icon|site|logo) ~6 (as|same|name|username|under|find|add|me|handle)
    (find|add|search|look) ~1 (me|for me) ~4 (the|that) ~1 (yellow|ghost|bird|blue|purple|green|camera|paper plane|photo|gaming|chat) (app|one|site|place)
    (swap|exchange|trade|share|give you|send you|dm you|have|pass you|pm you|drop|slip you|trading|swapping) ~2 (numbers|emails|snaps|instas|contact details|socials|handles|details|phone numbers|discords|contacts|my number|my email|my snap|my insta|my address|my contact|my details|my socials|my discord|my mobile|my handle)
    (ask|message|dm|pm|write|inbox) ~2 (me)? ~2 for (my|the) ~1 (number|email|snap|insta|handle|address|whatsapp|discord|contact|socials|mobile|phone|link)
    (heres|here is|thats|this is|take|have|got|use) my ~1 (number|email|e mail|snap|insta|handle|address|whatsapp|discord|contact|mobile|phone|cell|digits|landline|home address|postcode|kik|telegram|mail|socials)
    my ~1 (number|email|e mail|landline|phone number|digits|postcode|home address|address|addy) (is|s|ends|starts|begins|has) ~2
    (email|mail|text|ring|phone|call|write to|reach|contact|bell|buzz|message) me (at|on|anytime|any time|directly|privately|outside|off here|if you|if ur|whenever|any hour|day or night|instead|tonight|later|on this) ~3
    ^ ~2 (ring|phone|text|call|email|bell|buzz) me
    (please|just|or|and|can|could|then|so|so just|you can|feel free to|happy for you to|if you want|instead) ~1 (ring|phone|text|call|email|bell|buzz) me
    (gmail|hotmail|outlook|yahoo|icloud|proton|protonmail) ~4 (same|name|username|my|me|at|dot|as here|add|before)
    (username|name|handle|my name|name here) ~3 (at|plus|then|followed by|with|and|before|in front of) ~2 (gmail|hotmail|outlook|yahoo|icloud|proton|protonmail|the usual|google mail|g mail|googles mail)
    (google|search|look up|search for|type in|look for) ~1 (my name|me|my full name|my blog|my shop|my username|my band|my channel) ~6 (find|come up|contact|page|first|result|details|email|there|form|me)
    (my full name|my real name|my surname|my last name|my name in real life|real name) (is|s) ~2
    (im|i am|i live|we live|i stay|you can find me|find me|im based|come and find me|come find me|you will find me|youll find me|im usually|i am usually|im always|i sit|i work|i drink) ~3 (at|in|on|above|opposite|next to|behind|over|round the corner from|by|near) ~1 (number|no|flat|apartment|the flat|room|unit|the costa|costa|the greggs|greggs|the starbucks|starbucks|the tesco|tesco|the asda|asda|the chip shop|the bakery|the library on|the pub on|the corner of|the spoons|wetherspoons|the post office|the chippy|the nail bar|the cafe on|the cafe opposite|the premier inn|the travelodge|the bench|the station|the bus station|the bandstand|the blue door|the red door|the house with|the one with|the green door|the white house|block) ~6
    (meet|come meet|lets meet|wanna meet|want to meet|could meet|can meet|happy to meet|meet up) ~2 (me|up|you|outside|at|by|in)? ~2 (at|outside|by|in front of|under|in) (the|my|costa|starbucks|greggs|mcdonalds|_ station|_ park|platform|tesco) ~4 (at|on|every|tomorrow|tonight|saturday|sunday|monday|tuesday|wednesday|thursday|friday|noon|1*|2*|3*|half|wearing|ill be|red|library|station|square|pm|am|clock|park|cafe|$)
    (come|pop|drop|swing|call) (round|over|by|in) (to|and|any time|anytime|if|mine|whenever|for|tonight|at|just) ~4
    (come|pop|drop|swing) (round|over|by) (anytime|tonight|tomorrow|later|sometime|now|please|mate|love|again|soon|first|instead)? $
    (anyone|anybody|someone) ~2 (near|local|close|nearby|around|in the area) ~4 (come|pop|drop|meet|knock|round|call)
    (knock|knock on|ring|buzz) (on|the|at|for|my|me) ~2 (door|bell|flat|number|my door|doorbell|and ask)
    (ask for|asking for) (the one who|_ at the|my name|me at|me by|me in|me behind) ~3
    (ask) for (the|me) ~3 (desk|counter|reception|bar|one who|who doesnt|sleep|behind|at)
    (i work|i am working|im working|im on shift|my shift|im at work) ~2 (at|in) ~4 (ask for|come in|come say|say hi|pop in|find me|behind the|on the tills|name badge|on tills)
    (say|come say|come and say|pop in and say) (hi|hello|hiya) ~4 (im the|ill be|the one|wearing|behind the|counter|till|at the|red|bench|every|insta|there|over)
    (wearing|ill be wearing|ill be in|ill have) ~4 (hat|scarf|coat|jacket|hoodie|bag|umbrella|jumper) ~5 (station|park|cafe|bench|come|say|platform|library|square|meet|entrance)
    (my|the) (blog|channel|page|site|website|profile|server|group chat|discord server|whatsapp group|facebook group|telegram group|telegram channel) (is|s|called|link|where|has my|for|you can) ~5 (join|link|contact|message|dm|reach|add|called|find|talk|chat|invite|name)
    (join|joining|invite|invited|made|set up|started|add you to|link to|link for) ~2 (my|our|a|the) ~2 (discord|whatsapp|telegram|facebook|signal|snapchat|messenger|insta|kik|skype|wechat|viber) ~1 (server|group|chat|channel|group chat|gc)? ~3
    (private|off this|outside this|away from this|off the|outside of this|outside the|off here|somewhere private|somewhere else|not on here|more private|offsite|off site) ~2 (forum|site|app|place|chat|group|page|here|somewhere)? ~5 (talk|chat|message|reach|number|contact|email|carry on|get in touch|add|speak|text)
    (get|keep|stay|be) in (touch|contact) ~2 (outside|off here|elsewhere|another way|on insta|on snap|on discord|by email|by phone|by text|through my|via|privately|my email|my number|off this)
    (find|see|catch|spot|meet|youll find|ask for) ~1 (me|us) ~3 (in|at|by|on|outside|behind|near|opposite|under) (the|a) ~3 (garden centre|cafe|coffee shop|market|library|allotment|allotments|bandstand|pier|park|pub|church|temple|station|beach|bench|stall|leisure centre|ferry|chai stall|dhaba|mall|square|fountain|food court|canal|chipper|launderette|diner|bus stop|harbour) ~8 (most (monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|morning|mornings|lunchtime|evening)|every (monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|morning|mornings|lunchtime|evening|day)|any (monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|morning|mornings|lunchtime|evening|day)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|morning|mornings|lunchtime|evening|road|street|at <number>|come sit|come say|wearing)
    (same|my) (name|handle|user|username|pic|picture|photo|nick|avatar) ~1 (on|over on|at|in) ~1 (the)? (bird|blue|purple|ghost|camera|yellow|green|music|thumb|video|clock|photo|paper plane|red|orange|gaming|butterfly|pink|owl) (app|one|site|place|thing|icon)
    (im|i am|find me|hmu|hit me up|add me|catch me|look me up|come chat) ~2 (over)? (on|over on|at) the (bird|blue|purple|ghost|camera|yellow|green|music|thumb|video|clock|photo|paper plane|red|orange|gaming|butterfly|pink|owl) (app|one|site|place|icon) ~3 (with|same|name|pic|as|im|add|find|the|thumb|under) ~3
    (first|second|last|next) (part|half|bit|three|four|few|digits) ~1 (is|are|s)? ~1 (double|oh|zero|0*|07*|plus)
    (digits|number|part|oh|seven|zero) ~8 rest ~1 (is|comes)? ~1 in ~1 (my|the) (next|second|other|following) (post|message|comment|reply|one)
    (im|i am) the only _ (on|in|at) ~3 (road|street|lane|estate|avenue|terrace|village) ~4
    look ~1 (out)? for the ~1 (fella|guy|woman|lady|man|girl|bloke|lass|lad|granny) (with|in|wearing) ~6 (on|at|in|by) ~2 (beach|park|market|station|cafe|library|green|pier|square|harbour|canal|seafront)
    (dot|full stop|underscore|hyphen|dash) (between|after|before) ~3 (name|username|words|first|second) ~5 (add|then|plus|with|at|word|here)
    (add|then|plus|at|with) the (g|google|yahoo|proton) (one|mail|thing|ending)
    (come|drop|pop|swing|stop) (by|round|over|down) ~1 (to)? (the|my|our) ~2 (allotment|allotments|stall|plot|workshop|bench|studio|stand|salon|barbers|boat|caravan|shop) ~6 (any|every|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|morning|mornings|lunchtime|evening|look for|ask for|anytime) ~2
    my (profile|page|account|handle) ~1 (on|in) the (bird|blue|purple|ghost|camera|yellow|green|music|thumb|video|clock|photo|paper plane|red|orange|gaming|butterfly|pink|owl|book|game|running|cycling|knitting|film) (one|app|site) ~3
    say ~1 (youre|you are|ur) from (here|the group|the forum|this site|this forum|the board)
    if you (google|search|look up) ~8 (im|i am) ~1 (the one|the first|on the|in the|second|third|left|right) ~5
    (im|i am|ill be|you can find me) (there|in there|always there) ~1 (every|most|each) (day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|morning|mornings|lunchtime|evening) ~5 (come|sit|say|join|look|ask|hello|hi)
    (swap|give|take|trade|exchange|want|send) ~1 (you|ya|me|u)? (my|your|our|ur)? (digits|deets)
    (left|hid|hidden|put|wrote|spelled|spelt|encoded) ~1 (my)? ~1 (number|contact|email|insta|handle|address|details|snap) ~3 (first letter|first letters|each line|backwards|in reverse|in code|capitals|initials|emojis|profile picture|bio)
    (hmu|hit me up) ~2 (on|over on) the ~1 (one|app|site)
  `,
};
