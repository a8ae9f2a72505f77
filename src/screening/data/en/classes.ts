import { type WordClasses } from '../../matching/compile.js';

/** Words and short phrases that many English rows share. */
export const EN_CLASSES: WordClasses = {
  number:
    '0*|1*|2*|3*|4*|5*|6*|7*|8*|9*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|hundred|a hundred|two hundred|three hundred|four hundred|five hundred|six hundred',
  hours:
    '(0*|1|2|3|4|one|two|three|four|couple of|few) (hours|hrs|hr|h|hour)|1hr|2hrs|3hrs|4hrs|3h|2h|4h|no|zero|barely any|hardly any|not much|little',
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight',
  platform:
    'insta|instagram|ig|snap|snapchat|sc|discord|telegram|tele|tg|whatsapp|watsapp|wapp|kik|skype|facebook|fb|messenger|tiktok|twitter|signal|steam|psn|xbox|twitch|viber|wechat|threema|linkedin|reddit|facetime|imessage|zoom|insta gram|snap chat|what s app|whats app|face book|tele gram|bluesky',
  group: `jews|muslims|blacks|whites|gays|lesbians|trans|trans people|transgenders|transgender people|immigrants|migrants|refugees|foreigners|asylum seekers|gypsies|travellers|roma|arabs|asians|chinese|indians|pakistanis|poles|romanians|mexicans|africans|women|men|gay people|black people|muslim people|jewish people|brown people|autistics|autistic people|disabled people|disabled|the disabled|cripples|fat people|homosexuals|bisexuals|queers|christians|catholics|hindus|sikhs|atheists|junkies|addicts|alcoholics|borderlines|schizophrenics|schizos|feminists|boat people|illegals|somalis|albanians|turks|syrians|afghans|nigerians|benefit scroungers|homeless people|old people|boomers|mentally ill people|depressed people|people like them|your kind|your lot|you people|their kind|those people|them lot|that lot|non binary people|enbies|drag queens|bipolars|bpds|people with bpd|single mums|single mothers`,
  group_slur:
    'nigger|niggers|nigga scum|paki|pakis|faggot|faggots|fags|kike|kikes|chink|chinks|spic|spics|wetback|tranny|trannies|gook|gooks|raghead|ragheads|towelhead|towelheads|sandnigger|pikey|pikeys|gyppo|gyppos|dykes|shemale|shemales|untermenschen|poofter|poofters|spastic|spaz|mongoloid|troons|troon',
  im: 'i am|im|i m|iam|am',
  ive: 'i have|ive|i|have|ive just|i just|ive already|i already|just|already|i have already|i have just|ive now|ive finally',
  be: 'am|is|are|be|been|being|was|were|im|its|hes|shes|theyre|youre',
  will: `going to|gonna|will|ill|about to|planning to|planning on|plan to|plan on|intend to|intending to
    |ready to|decided to|decided im|imma|ima|finna|shall|off to|set on|thinking about|need to just|let me|gunna|have to|got to|gotta|must`,
  going:
    'going to|gonna|will|ill|about to|imma|ima|finna|planning to|plan to|intend to|ready to|decided to|shall|planning on|set on|hell|shell|theyll',
  want: 'want to|wanna|wanted to|wish i could|wish to|want|need to|would like to|id like to|feel like|keep wanting to|long to|desperate to|would rather|id rather|just want to|urge to|tempted to|dying to|wanting to',
  kill_self: `kill myself|killing myself|end my life|ending my life|end my own life|end it all|ending it all|end this life
    |take my life|taking my life|take my own life|taking my own life|unalive|unalive myself|unaliving|unaliving myself|off myself|offing myself
    |top myself|topping myself|hang myself|hanging myself|do myself in|doing myself in|kms|kys myself|neck myself
    |shoot myself|drown myself|drowning myself|gas myself|poison myself|commit suicide|committing suicide|commit sewerslide|commit sewer slide|suicide myself
    |sewerslide|sewer slide|commit toaster bath|toaster bath|game end myself|delete myself|self delete|finish myself|finish myself off
    |blow my brains out|slit my wrists|slit my throat|cut my wrists|jump off (a|the|that) (bridge|roof|building|cliff|balcony|car park|multistorey)
    |(jump|step|walk|throw myself) (in front of|under|into) (a|the|that) (train|bus|lorry|truck|car|tube|traffic|river|sea)|throw myself off
    |end myself|put myself out of (my|this) misery|take a permanent nap|go to sleep (forever|and not wake up|and never wake up)
    |overdose|take an overdose|od|(take|taking) all (of)? (my|the|these|them) (pills|tablets|meds)|take the whole (lot|packet|bottle|pack)|swallow (them all|the lot|all of them)
    |join (him|her|them|my mum|my dad|my son|my daughter|my brother|my sister|my baby|my nan) (up there|in heaven|on the other side)|make myself disappear|end the pain|end my pain|end my suffering|exit this world|leave this world|leave this earth|leave this life|be done with (it|life|everything)|stop living|stop existing`,
  soon: `tonight|today|tomorrow|2nite|tonite|this evening|this afternoon|this morning|this weekend|this week|this friday|this saturday|this sunday|this month
    |right now|now|in (a|an|one|two|the next) (hour|hours|minute|minutes|few minutes|few hours|days|couple of days|mins|mo|bit)|later|later on|any minute|in a minute
    |at midnight|by midnight|by morning|before morning|before (he|she|they|mum|dad|everyone|my mum|my wife|my husband|the kids) (get|gets|come|comes|wake|wakes) (home|back|up)
    |when (they|everyone|everybody|mum|dad|my mum|my parents|the kids|the house|hes|shes|theyre|my wife|my husband|my partner) ~2 (asleep|sleeping|out|away|gone|bed|work|school|quiet|empty|left)
    |once (they|everyone|everybody|mum|dad|my mum|my parents|the kids|the house|hes|shes|theyre|my wife|my husband|my partner) ~2 (asleep|sleeping|out|away|gone|bed|work|school|quiet|empty|left)
    |on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|after this (post|message)|after (work|christmas|the weekend|my birthday|payday|the funeral|tea|dinner)|before (christmas|the weekend|my birthday|new year)|on my birthday|next week|next (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|the weekend|this time tomorrow`,
  person: `(my|the|our|a|his|her) (mum|mom|mam|mother|dad|father|brother|sister|son|daughter|wife|husband|partner|boyfriend|girlfriend|friend|mate|best friend|cousin|uncle|aunt|nan|gran|grandad|grandmother|neighbour|neighbor|colleague|flatmate|housemate|ex|boss|therapist|stepdad|stepmum|stepfather|carer|roommate|kid|kids|child)`,
  abuser: `he|she|they|hes|shes|theyve|my (husband|wife|partner|boyfriend|girlfriend|ex|bf|gf|dad|father|mum|mom|mother|stepdad|stepfather|stepmum|brother|uncle|fella|bloke|other half|son|housemate|flatmate|carer|boss|manager)|the (ex|husband|boyfriend)`,
  medicine:
    'pills|tablets|meds|paracetamol|painkillers|sleeping pills|sleeping tablets|ibuprofen|aspirin|antidepressants|insulin|medication|capsules|packets|the lot|whole box|whole packet|whole bottle|benzos|codeine|co codamol',
  drug: `pregabs|pregabalin|xanax|xans|xannies|valium|vallies|diazepam|diaz|benzos|benzo|tramadol|tramadols|trammies|oxy|oxys|oxycodone|oxycontin|codeine|co codamol|lean|ketamine|ket|mdma|mandy|molly
    |cocaine|coke|charlie|heroin|gear|smack|brown|fentanyl|fent|weed|bud|hash|green|speed|meth|crystal|adderall|addy|addys|ritalin|vyvanse|concerta|zopiclone|zoppies|zolpidem|ambien|gabbies|gabapentin
    |methadone|subutex|subs|suboxone|bupe|spice|lsd|acid|shrooms|mushrooms|psilocybin|ghb|poppers|morphine|opiates|opioids|opiods|blues|mcat|diet pills|ozempic|mounjaro|laxatives|dnp|clonazepam|klonopin|lorazepam|ativan|etizolam|sleepers|downers|uppers|stims|pills|tabs|bars|percs|percocet|vicodin|dope|snow|barbs|edibles|thc|vapes|carts|steroids`,
  you: 'you|u|ya|ye|your|youre|youve|ur|yourself',
  insult: `worthless|pathetic|useless|stupid|thick|dumb|disgusting|ugly|fat|vile|toxic|crazy|mental|insane|psycho|nuts|dense|weak|lazy|selfish|boring|annoying|fake|a fraud|fraud|liar|a liar|loser|losers|idiot|idiots|moron|morons
    |imbecile|cretin|retard|retarded|scum|trash|rubbish|garbage|filth|vermin|bitch|bastard|cunt|slut|whore|slag|twat|prick|dick|dickhead|wanker|tosser|bellend|knobhead|arsehole|asshole|shithead|dipshit|dumbass|fuckwit|freak|creep|clown|muppet|joke|waste of space|waste of oxygen|waste of air|drama queen
    |attention seeker|attention seeking|snowflake|crybaby|cry baby|whiner|moaner|nobody|failure|embarrassment|parasite|leech|leeches|scrounger|coward|hypocrite|narcissist|manipulative|embarrassing|cringe|tragic|deluded|delusional|spineless|gutless|brainless|clueless|ignorant|sad little man|sad little person|sad act|melt|div|numpty|pillock|minger|munter|skank|tramp|hag|witch|cow|pig|rat|snake|worm|maggot|bore|burden|lowlife|low life|pos|piece of shit|piece of crap|piece of work|full of shit|full of it`,
  slur: 'cunt|bitch|bastard|slut|whore|slag|twat|prick|dickhead|wanker|tosser|bellend|knobhead|arsehole|asshole|shithead|dipshit|dumbass|fuckwit|loser|idiot|moron|retard|imbecile|cretin|scum|freak|creep|faggot|fag|dyke|muppet|clown|pillock|numpty|div|melt|coward|liar|snowflake|crybaby|minger|tramp|lowlife|hypocrite|psycho|pig|cow|hag|skank|parasite',
};
