import { type PhraseTable } from '../../matching/compile.js';

/** Solicitation, sourcing and advertising. */
export const EN_MISUSE: PhraseTable = {
  'solicitation.sexual': `
    (horny|randy|turned on|in the mood|hard for you|wet for you|hard thinking|wanking|masturbating|fap|nsfw) ~9 (you|private|dm|pm|message|together|anyone|chat|cam|help|lets|each other|pics|roleplay|sexting|want|tonight|ladies|girls|guys|inbox|touch|hit me|snap)
    (send|show|share|trade|swap|want to see|wanna see|post|dm|give|got any|have any|any) ~2 (me|us|your|ur|some|you|a)? ~2 (nudes|nude|naked|tits|boobs|dick|cock|pussy|bum|ass|arse|feet pics|panties|underwear|body pics|sexy pics|lingerie|knickers|pics of your body|bikini pics|something sexy|in your underwear|without clothes|without your|sexy|hot pics|dick pic|naughty pics)
    (looking for|want|need|wanna|anyone|up for|fancy|after|in to|into|interested in|any) ~3 (hookup|hook up|sex|sexting|sext|cam|casual fun|nsa|fwb|booty call|no strings|adult fun|phone sex|cyber|threesome|roleplay|naughty chat|dirty chat|sexy chat|a fuck|shag|bj|blow job|blowjob|sugar baby|sugar daddy|erotic|onlyfans|one night stand|bit of fun tonight|sexual|kink|dom|sub|submissive|intimate chat|naughty fun|naughty|nudes)
    (wanna|want to|lets|could|can i|id (love|like|want) to|i want to|i would|can we|i could|let me|i bet|would love to|id love to) ~2 (fuck|shag|sext|hook up|sleep with|touch|kiss|lick|bang|make love to|undress|see you naked|get naked|spank|taste|do things to|have sex|cuddle naked|make you cum|make you come|make you moan|warm your bed|warm you up in bed|ride) ~1 (you|u|ur|your|with|together|tonight|all over|each other|$)
    (what are you wearing|whats your bra|are you wearing|what colour are your|cup size|bra size|are you a virgin|are you shaved|how often do you touch|do you touch yourself|do you masturbate|sit on my (face|lap|dick|cock)|between your legs|in my bed|into my bed|share my bed|rate my dick|want my cock|want my dick|want this dick|my dick|my cock|suck my|ride my) ~3
    (sad|lonely|vulnerable|broken|depressed|hurting|damaged|crazy) ~1 (girls|women|boys|guys|ladies|girl|chicks|milfs|men|teens|lads|ones) ~6 (dm|best in|private|hot|bed|sexy|message|lonely nights|comfort you|take care of you|fun|pm|easy|turn me on|hmu|inbox|are my type|sleep with|sex)
    (comfort|cheer|help|console|distract|relax|warm|relieve|make) (you|u) ~1 (up|feel better|out|forget)? ~5 (in bed|naked|physically|my bed|sexually|between the sheets|intimate|sex|massage|with my body|my hands on|clothes off|private and dirty|orgasm|no clothes|skin on skin)
    (full body|sensual|erotic|naked|happy ending) massage
    (sexy|hot|fit|cute|gorgeous|beautiful|pretty|single) ~3 (private|dm|pm|pics|pic|cam|snap|hotel|hookup|meet up|alone|bed|kik|come over|mine tonight|naughty)
    (private|dm|pm|inbox|cam|kik|snap|telegram) ~4 (naughty|dirty|sexy|nudes|fun|pleasure|horny|18 plus|hot|spicy|sex|adult|kinky)
    (age|how old|what age) ~2 (are you|r u|you)? ~4 (sexy|pic|pics|cute|hot|nudes|bf|boyfriend|virgin|meet|alone|bra)
    (paying|pay you|ill pay|money for|cash for|generous) ~4 (nudes|pics|sex|company|your time|feet|cam|meet|worn|panties)
    (come|come over|come round) ~3 (my bed|in bed|naked|cuddle|stay the night|get naked|show you a good time|make you forget|clothes)
  `,
  'sourcing.drugs': `
    (selling|sell|sells|got|have|can get|supply|supplying|offering|shifting|spare|extra|leftover|left over|surplus|giving away|swap|swapping|trade|trading|flogging|bulk|cheap) ~4 <drug> ~6 (sale|sell|spare|cheap|pm|dm|message|inbox|each|a strip|strips|packet|a box|tabs|delivery|deliver|post|local|hmu|hit me up|want|wants|need|needs|anyone|going|trade|swap|collection|area|available|stock|if|offers|price|prices|discreet|cash|buy|quid|pound|pounds|10|20|30|half price|interested|menu|collect)
    (anyone|anybody|someone|who|does anyone|do any of you|any of you|can anyone|is anyone|know anyone|somebody|any|know where|has anyone) ~7 (selling|sell|sells|hook me up|sort me out|got spare|spare|supply|supplying|get hold of|plug|dealer|dealing|deal|connect|know a guy|hold of|score|scoring|shift|lend me|sell me|swap|trade|post me|send me|give me|part with|willing to sell|source|source for|supplier|vendor|got any|has any|have any|got some|extra|going spare|leftover|deliver|for sale) ~5 <drug>
    (anyone|anybody|someone|who) ~5 <drug> ~4 (spare|for sale|going|they dont need|they dont want|to sell|left over|leftover|lying around|to swap|they can part with|knocking about)
    (need|want|looking for|after|desperate for|in search of|iso|wtb|looking to buy|trying to get|trying to find|buy|buying|want to buy|need to buy|get|getting|order|ordering|score|scoring|source|sourcing|cop|copping|purchase|find|pick up|get hold of|obtain|chasing|hunting for) ~4 <drug> ~5 (without|no script|no prescription|without a script|off the street|street|online|dealer|plug|seller|supplier|vendor|pm|dm|message|who|anyone|near|area|in _|cheap|tonight|site|sites|darknet|dark web|telegram|until|till my|can help|hook|sorted|where|under the counter|delivered|price|legit|trusted|reliable|please|inbox|fast)
    (where|wheres|what site|which site|whats the best|best place|good place|good for|how do i|how do you|how can i|how to|what website|any sites|good site|reliable site|trusted site|legit site) ~7 (get|getting|buy|buying|order|ordering|score|scoring|find|finding|source|sourcing|hold of|purchase|cop) ~3 <drug> ~4
    (without|no|dont need|not needing|with no|need no|skip the) ~1 (a|any|the)? (prescription|script|rx|doctors note) ~6 (needed|required|delivery|site|buy|pharmacy|online|cheap|message|order|shop|ship|meds)?
    (off the|on the) (street|dark web|darkweb|darknet|black market|deep web) ~4 
    (plug|dealer|vendor|supplier|connect|hookup for|seller|my guy|my man) ~6 (for|in|near|got|sells|sorts|does|needed|wanted|number|reliable|delivers|recommend|legit|area|anyone|dm|pm|whos|who has) ~3 
    <drug> ~3 (for sale|wanted|needed|plug|available|in stock|delivered|each|per strip|per gram|cheap|gram|grams|an ounce|tenner|a pop|hmu|dm me|pm me|inbox me|menu|going cheap|drop|can post|no script|without a script|without prescription|without a prescription|no prescription|off the street|next day)
    (swap|trade|exchange|sell|sub|lend) ~2 (my|some|your|a few|you|me) ~3 <drug>
    (ill|i will|can|could|will|happy to|i can|able to) ~2 (post|send|sell|sort|get|ship|drop off|share|give) ~2 (you|anyone|some|people|my) ~4 <drug>
    (got|have) ~2 (spare|extra|leftover|left over|loads of|some|too many|a box of|a strip of|unused) ~2 (<drug>|meds|medication) ~5 (if|anyone|dm|pm|message|want|wants|need|needs|swap|sell|free to|going|post|trade|tenner|cheap|inbox)
    (whos|who is|anyone|anybody) ~2 (got gear|got bud|got any gear|dealing|got weed) ~4
    (whos|who is|anyone|anybody) ~2 (holding|serving|selling|sorting) ~1 (tonight|round here|near me|about|local|$)
    (ketamine|coke|weed|gear|pills|bud|benzos|xans|vallies|mdma|speed|pregabs|opiates|oxy) (pm|dm|hmu|inbox|menu|text|ring|message) ~2
  `,
  'spam.advert': `
    (click|tap|visit|check out|go to|sign up|order|buy|shop|subscribe|join|register|download|book|follow|head to|grab|get yours|message|dm|pm|whatsapp|contact|hurry|claim|limited|apply) ~8 (link|now|today|discount|code|free trial|offer|percent off|store|shop|website|course|ebook|coach|webinar|masterclass|programme|program|bio|sale|half price|spaces left|slots|promo|stock|supplement|supplements|gummies|oil|cbd|crystals|bonus|voucher|giveaway|channel|coaching|consultation) ~6 (off|code|free|link|only|today|now|guarantee|guaranteed|www|http|https|com|sale|discount|offer|limited|bio|shipping|delivery|month|promo|results|<number>|dm|spaces|price|example|slots|trial|earn|cash|profit|money back)
    (miracle|guaranteed|proven|revolutionary|100 natural|all natural|doctors hate|clinically proven|secret|life changing|breakthrough|instant|amazing new|cured my|cures|cure|beat|end|gone in|banish|reverse|eliminate|heal|fix|melt) ~6 (anxiety|depression|stress|insomnia|panic|addiction|ptsd|pain|weight|trauma|sleep|adhd|ocd) ~8 (days|weeks|gummies|supplement|supplements|course|method|formula|off|discount|code|link|order|buy|program|programme|drops|tea|oil|app|patch|patches|capsules|hypnosis|crystals|ebook|book|session|sessions|coach|coaching|http|https|dm|week|hours|minutes|hour|guaranteed|system|trick|cbd|free|bio|sign|trial)
    (anxiety|depression|stress|insomnia|panic|addiction|ptsd|trauma|weight|pain|fat) ~2 (gone|cured|vanish|vanished|disappear|free|relief|killer|eliminated|solved|banished|melted) ~2 (in|within|with|guaranteed|after) ~8
    (discount|promo|coupon|voucher|referral|use|with|affiliate) (code|link) ~8
    (<number>|half|50|20|30|40|10) (off|percent off|discount) ~5 (code|link|order|first order|when you|use|everything|this week|today only|ends)
    (earn|make|made|earning|making|earned) ~3 (<number>|<number>|money|cash|income|thousands|hundreds|passive income|k) ~6 (home|online|week|day|daily|weekly|hour|month|crypto|trading|bitcoin|forex|link|dm|ask me|phone|spare time|laptop|easy|passive|ask me how|no experience|side hustle|investment)
    (crypto|bitcoin|forex|trading|binary|investment|betting tips|matched betting|loan|loans|payday loan|nft|casino bonus|free spins|mlm|dropshipping) ~8 (profit|returns|guaranteed|join|link|dm|message|whatsapp|telegram|sign up|group|signals|doubled|withdraw|invest|apply|approved|instant|mentor|changed my life|no credit check|bonus|deposit|tips)
    (my|our|the|this|new) ~2 (business|store|shop|brand|coaching|course|programme|program|ebook|practice|products|product|app|retreat|book|channel|podcast|range|supplement|supplements|clinic|startup|membership|service|services|oils|website) ~8 (off|discount|launch|launched|launching|order|buy|price|book now|dm|dms|link|sign up|subscribe|special|offer|bio|available now|half price|enrol|spaces|first session free|stock|sale|code|only <number>|etsy|amazon|spots|from <number>|for <number>|check it out|free trial)
    (buy|get|order) (now|yours|yours now|yours today|one get one|2 get 1|two get|yours here|it now|here)
    (limited|last few|only a few|few|only <number>) (offer|time|stock|spaces|spots|places|places left|spots left|time offer|spaces left|left in stock|slots|edition) ~4
    (dm|message|pm|inbox|text|contact|ask|whatsapp|email) ~2 (me)? ~2 (for|to get|if you want) ~3 (prices|details on how|info on my|discount|catalogue|price list|rates|free consultation|my course|a quote|samples|coaching|to join my team|stock|readings|reading|spell|business opportunity|starter pack)
    (spell caster|love spell|tarot reading|psychic reading|dr _ spell|bring back your ex|lottery numbers|herbal cure|astrologer|spiritual healer|reiki session|angel cards|spells)
    (free|instant) (trial|quote|sample|samples|consultation|ebook|webinar|masterclass|shipping|delivery|spins|gift|iphone|voucher|cash|bonus) ~5 (http|https|www|link|click|sign|today|now|with|when|claim|first|order|code|bio|dm|register|limited|offer|subscribe|call)
    (followers|likes|subscribers|views) (for sale|cheap|instantly|guaranteed|fast)
    (essay|assignment|dissertation|homework) (writing service|help service|writers|done for you)
  `,
  'personal_data.other': `
    (his|her|their|whose|user|users|that|the) ~2 (real name|full name|actual name|surname|last name|real identity) (is|of|s) ~2
    (real name|full name|real identity) of ~3
    (user|member|poster|the one called|person called|that account|this account) ~1 _ ~1 (is|s) ~1 (really|actually|in real life|irl|secretly|in fact|none other than|aka|my _|the _) ~2
    (i know who|worked out who|found out who|figured out who|recognised|recognise|recognized|spotted) ~1 (you|u|she|he|they|this|that|_) ~1 (are|is|really|in real life|irl) ~3
    (his|her|their|my exs|the guys|my abusers|bosss|my bosss|my therapists|my husbands|my stepdads|my neighbours) ~1 (phone number|mobile number|home address|work number|full name|licence plate|number plate|car reg|postcode|bank details|date of birth|dob|medical records|nhs number|passport number|home number|surname|last name|linkedin) ~1
    (his|her|their|my exs|the guys|my abusers|bosss|my bosss|my therapists|my husbands|my stepdads|my neighbours) ~1 (phone|mobile|number|address|email|facebook|insta|instagram|work|workplace|snapchat|snap|tiktok|profile|house|flat|school) (is|was|here|below|at) ~1 (on|at|in|the|number|called|under)? ~1
    (he|she|they) (lives|live|works|work|teaches|drinks|parks|goes to school|goes to church|can be found|still lives) ~1 (at|on|in|opposite|next to|behind|over|above|as)? ~2 (number|no|flat|house)? ~2 (<number>|the _ (street|road|lane|avenue|close|drive))
    (go|everyone|somebody|someone|please|lets|feel free|if anyone wants) ~3 (tell him|tell her|pay him|pay her|message him|message her|ring him|ring her|call him|call her|visit him|visit her|spam him|spam her|name and shame|expose him|expose her|out him|out her|report him to his|knock on his|knock on her|let him know|let her know)
    (everyone|everybody|people|you all|the world|all) (should|needs to|deserves to|ought to|has to|must|need to) know ~3
    (named|naming|name) and (shame|shaming)
    (heres|here is|posting|sharing|dropping|leaking|got) ~1 (his|her|their) ~2 (number|address|photo|name|details|email|profile|facebook|picture|phone|pic|screenshots|dms|messages|postcode)
  `,
};
