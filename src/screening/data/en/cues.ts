import { type PhraseTable } from '../../matching/compile.js';

/** Circumstances: what takes the weight from words near by. */
export const EN_CUES: PhraseTable = {
  'cue.negation': `
    (not|never|no longer|without|nor|wont|wouldnt|dont|doesnt|didnt|isnt|arent|wasnt|aint|hardly|stop|stopped|quit|resist|resisted|avoid|instead of|rather than|against|survived)
    no (plan|plans|intention|intentions|desire|wish|urge|urges) (to|of)?
    (stopped|talked|keeps|kept|saved) me (from|out of|out)
    nowhere near
    far from
  `,
  'cue.past': `
    (years|months|decades|ages) (ago|back)
    (a|one|two|three|four|five|six|seven|eight|nine|ten|_) (year|years|month|months|decade|decades) (ago|back) (tonight|today|this week|this month|now|this morning|tomorrow)?
    this time last year
    (im|i am) <number> now
    when i was ~1 (suicidal|depressed|ill|in hospital|sectioned|unwell|using|drinking|in crisis|at my worst|at my lowest|on the ward)
    used to
    back (then|when)
    back in (19*|20*|the day|my|high school|school|uni|college|lockdown|january|february|march|april|may|june|july|august|september|october|november|december|those days|the nineties|the eighties)
    when i was (a|in|at|younger|little|small|young|teenager|fifteen|sixteen|seventeen|eighteen|nineteen|twelve|thirteen|fourteen|twenty|_ years old|1*|2*)
    (last|that) (year|decade|winter|summer|spring|autumn)
    in (19*|20*)
    (no longer|not anymore|anymore not)
    once (wanted|tried|thought|planned|felt|stood|wrote)
    as a (child|teenager|kid|teen)
    in my (teens|twenties|thirties|past|old life)
    (years|months|weeks|days) (clean|free|sober)
    (this|a) time last year
    thought about it every day
    (looking|look) back
    (most of|through|throughout|during|all of|all through) my (teens|twenties|thirties|forties|childhood|adolescence|school years|student years)
    glad ~1 i ~1 (stayed|lived|survived|held on|hung on|stuck around|kept going)
    at my (worst|lowest)
    before (i got help|treatment|therapy|recovery|rehab)
    had (tried|attempted|planned|wanted)
    survivor
    had ~2 (thoughts|urges|feelings|depression|ideation) ~1 for (years|months|ages|decades|a decade)
    (therapy|treatment|recovery|meds|medication|rehab|talking) (helped|worked|saved me|got me through)
    (restraining order|non molestation order|injunction) ~2 (came|granted|in place|through)
    since i (left|got out|got away|moved out|escaped)
    (years|year|months) since (i ~1 last|my ~1 (attempt|overdose|diagnosis|breakdown))
    anniversary
    anniversary of (my|his|her|the|their) ~1 (attempt|death|suicide|overdose|diagnosis|accident)
  `,
  'cue.now': `
    (again|tonight|now|today|still|this morning|this evening|right now|currently|lately|these days|at the moment|tomorrow)
    (last night|yesterday|earlier today|the other night)
    (came|come|coming|comes) back
    not anymore but
    (is|are|its) back
  `,
  'cue.inner_voice': `
    (the|my|his|her|its) (voice|voices|head|brain|mind|anxiety|depression|inner critic|critic|illness|ed) (in my head)? (keep|keeps|kept|is|are)? (telling|tell|tells|told|say|says|said|saying|call|calls|calling|scream|screams|shouts|shouting|goes|going)
  `,
  'cue.demanded': `
    (ask|asks|asked|asking|beg|begs|begged|begging|pressure|pressures|pressured|pressuring|want|wants|wanted|ordered|dared|forced|made|makes|expects) (me|us|her|him) (to|for)?
  `,
  'cue.denial': `
    (you|youre|u|ur|im|i am|am|are|is|was|were) ~1 (not|arent|isnt|never) (a|an|so|that|as|just)? <insult>
    (im|i am|am|not feeling|dont feel) not ~1 (so|that|feeling)? (low|sad|depressed|lonely|empty|numb|down)
    (not|never) (going|gonna|planning|about) to (hurt|cut|harm|burn|injure|starve) (myself|me)
    never ~1 (hit|hits|hurt|hurts|beat|beats|slapped|slaps|touched|touches|raped|assaulted|pushed|punched|kicked) (me|us)
    (havent|have not|hadnt|no longer|stopped) ~1 (thought|think|thinking|wanted|felt like|had the urge|had an urge|had urges|needed|had thoughts) ~1 (about|of|to|like)? ~1 (hurting|cutting|harming|burning|killing|hurt|cut|harm|dying|die|suicide|self harm) (myself)?
    (havent|hadnt|didnt|have not|had not|did not|have never|never) (cut|hurt|burned|harmed|starved|purged|scratched|punched|hit|bitten) myself
    (dont|do not|never|wont|cant) ~1 (kill|hurt|hang|cut|harm|starve|shoot|drown|burn) (yourself|urself|yourselves)
  `,
  'cue.of_oneself': `
    (cant|couldnt|cannot|dont|never|i|havent|wont) ~1 (stop|stopped|quit) (crying|whining|moaning|whinging|pretending|lying|begging|acting|faking)
    (kill|killing|hurt|hurting|stab|shoot|hang|cut|burn|drown|harm|poison|strangle|end) myself
    (point|use|living|life|trying|bother|hard|lonely|sad|care) ~3 (when|if) (nobody|no one|noone|everyone) ~1 (needs|wants|loves|likes|misses|hates|believes|sees) (you|u)
    (what|such) (a|an) ~2 (i am|im|i was|ive been|i feel|i must be)
    (im|i am|i feel|i feel like|im just|i am just|im such|i was|ive been|i must be|i look|makes me|call myself|calling myself) (such|so|just|really)? (a|an)? (complete|total|absolute|fucking|bloody|stupid|sad|useless)? <insult>
  `,
  'cue.i': `
    (i|im|ill|ive|id|imma|ima)
    (anyone|anybody|anyone here|any of you) else
  `,
  'cue.own_words': `
    (and|but|so|because|yet|though|now|then) ~1 (i|im|ill|ive|id|imma|ima)
  `,
  'cue.these_days': `
    (now|today|these days|nowadays|this year|at the moment)
  `,
  'cue.disclosure': `
    i ~2 (told|said|spoke|talked|opened up|shared|disclosed|named|reported|admitted)
    (told|said|spoken|spoke|talked|shared|named|opened up|disclosed) ~7 (first time|out loud|aloud)
    (finally|actually|managed to|able to) (tell|told|say|said|speak|spoke|talk|talked|share|shared|open up|opened up|name|disclose)
    i ~2 (could|can|was able to|managed to) ~1 (tell|say|speak|talk|share|name)
  `,
  'cue.goes_on': `
    again
    (hes|shes|is|are|came|coming|comes|theyre) back
    (every|last) (night|day|week|weekend)
    (keeps|wont stop|cant stop|doesnt stop)
    still (see|sees|live|lives|living|does|do|happening|happens|going on|goes on|comes|touches|has|near|around|with)
    (messaging|messages|texting|following|contacting|waiting for) me
  `,
  'cue.you': `
    try (starving|cutting|fasting|purging|burning|restricting|hanging|jumping)
    (you|u|your|youre|yourself|yourselves|ur|urself|yous|ya|youd|youll|youve|kys)
  `,
  'cue.reported': `
    (he|she|they|people|someone|somebody|everyone|mum|dad|mom|my _|my _ _|the _|kids|bullies|school) (once|always|used to|just|actually|even|also|then|only|literally|kept|keeps|keep|would|have|has)? (call|called|calls|calling|say|said|says|saying|shout|shouted|shouts|shouting|told|tell|tells|telling|yelled|yells|screamed|wrote|texted|text|spat|commented|messaged|laughed) (at|to)? (me|us|that|i|im|i was|him|her|them)?
    (got|getting|was|been|being|be) (called|told|labelled|named)
    (words|phrase|title|song|lyric|line|quote|comment|comments|insult) (like|called|was|from|such as)?
    (told|telling|tell|calling|called|call) myself
    so called
    (therapist|gp|doctor|nurse|he|she|they|counsellor|psychiatrist|crisis team|helpline|samaritans|someone|form|questionnaire) ~2 (asked|asks|asking) ~1 (me)? (if|whether|about)
    i (called|told|said to) (him|her|them|my)
  `,
  'cue.other': `
    <person>
    <person> (who|has|had|is|was|also|always|once|tried|nearly)
    (he|she|they|someone|somebody|people|anyone|hes|shes|theyre|who|patient|patients|client|clients|celebrity|character|characters|guy|man|woman|girl|boy|everyone|others)
    (you|u) (should|could|need to|have to|ought to|must|gotta|might as well|may as well|can|deserve to)
    (he|she|they|someone) (was|is|had|has|wants|wanted|tried|will|would|might)
  `,
  'cue.general': `
    (prevention|awareness) (training|course|week|day|month|talk|campaign|walk|workshop|programme|leaflet|charity|work|policy|strategy)?
    (suicide|crisis|mental health) (hotline|helpline|line|prevention|awareness|training|bereavement|support group|research|statistics|rates|charity|nurse|bereaved)
    (documentary|film|movie|book|novel|podcast|article|series|lyrics|song|album|play|poem|netflix|soap|storyline|character|game|boss fight|plot|chapter|season|theatre|comedian|sermon|lecture|essay|dissertation|museum)
    (boss|next|bonus|final|hard|water) level
    level <number>
    (an|the|this|that|last|next|first|final|new|each|every|watched|watching) ~1 episode
    (the news|newspaper|headline|headlines)
    (first aid|safety plan|safeguarding) (course|training)?
    (the|this|that|of) (word|words|phrase|term|topic|subject)
    (trigger|content) warning*
    (you|people|nobody|no one|anyone) (do not|dont|does not|doesnt|neednt|need not|never) (have to|need to|has to|needs to)? be ~3 (edge|brink|ledge|bridge|suicidal|crisis|danger|desperate|rock bottom)
    on (tiktok|youtube|twitter|reddit|the radio|the telly|telly|tv)
    (learned|learnt|trained|training|volunteer|volunteering) (about|how to|to|as)
  `,
  'cue.hopeful': `
    (ashamed|embarrassed|self conscious|scared|worried|hid|hiding|hidden|dreaded|paranoid|nervous) ~9 (turns|turned) out ~1 (no one|nobody|noone|hardly anyone|barely anyone) ~2 (cares|cared|care|minds|minded|noticed|notices|judged|judges|bothered)
    (all clear|benign|in remission|happy crying|crying happy|good cry|tears of joy)
    (thats|so thats|its|as|call that|counting it as|calling it|taking it as|calling that|taking that as|counting that as) ~1 (a|the|my) (win|start|victory|progress|improvement|step)
    (progress|proud|chuffed|buzzing|grinning|beaming|smiling|brave|over the moon|grateful|thankful|thrilled|relieved|made up|celebrating|celebrate|milestone)
    (so|really|lovely and) (peaceful|cosy)
    (youre|you are|were|we are|nobody is|no one is|never|youre never) ~1 alone
    what (helps|works|helped|do you all do|does everyone do)
    (kept|keeps|keeping|got) me ~1 (going|through it|afloat)
    (people are kind|kind stranger|strangers are kind)
    (bloods|scan|results|mri|test|tests|biopsy|ecg|blood pressure) ~2 (fine|normal|clear|good|ok|okay)
    (less|not so|not as|a bit less) (alone|lonely|anxious|depressed|sad|scared|stuck|broken)
    (all)? (sorted|made up|friends again) (now|again|in the end)
    (small|tiny|little|big|baby) (win|wins|steps|step|victory|victories)
    (feeling|feel|felt|feels|doing|getting|am|im|its|bit|slowly|things) ~1 (better|stronger|hopeful|lighter|calmer|good about|happier|ok actually|okay actually|fine actually|ok about it|okay about it|good)
    (it|that|this|which|talking|walking|reading|writing|the group|meds|therapy|they|really|has|have|someone|everything) ~2 (helps|helped|worked|works|passes|passed|settles me|settled me|calms me|saved me|got me through)
    (first time in (a|years|months|weeks|ages)|managed to|i did it|did it|made it|we made it|got through it|getting there|one day at a time|worth it|turned a corner|turning a corner|light at the end|looking forward to|paying off|on the mend|so happy|really happy|happy tears|lovely|best day|good day|good news|great day|laughed|giggled)
    (day|week|month|year) <number> ~2 (sober|clean|free|of|without|today|and|$)
    <number> (days|weeks|months|years) ~1 (sober|clean|free|without|dry|smoke free|binge free|purge free|off)
    (thank you|thanks|ta) (all|everyone|so much|for|to)
    (any tips|anyone else|does anyone else|has anyone|anyone tried|anyone got|is it normal|is that normal|is that a thing|just me|or just me|genuine question|how do you|how does everyone|whats everyone|what do you all|recommend|recommendations|advice welcome)
    (lol|haha|hahaha|lmao|😂|🤣|😅|🎉|🥳|❤️|💪)
    (went|going|go|goes) ~1 (better|well|ok|okay|fine) ~1 (than|actually|in the end|after all|today)?
    (yay|woo|woohoo|hooray|get in|whoop)
  `,
};
