import { type PhraseTable } from '../../matching/compile.js';

/** English: danger and despair said sideways, by what will no longer be needed, kept, covered or woken up to. */
export const EN_SIDEWAYS: PhraseTable = {
  'quiet.absent': `
    (when|once|after) ~1 (im|i am|i) (not|no longer) ~1 (in it|here|around|about|with you|part of it)
    (wont|not|never) ~3 (past|beyond) (this|next) ~1 <day>
    (not|none of it|none of its|none of it is|wont be|isnt|never|none of thats) ~1 my problem ~1 (after|from|past|come|by) <day>
  `,
  'quiet.gave_away': `
    ^ (anyone|anybody|who) ~1 (want|wants|fancy|fancies|need|needs|after) (a|an|my|some|the)
  `,
  'quiet.affairs': `
    (signed|signing|put|putting|transferred) ~3 (over to my|in her name|in his name|in their name|in my daughters name|in my sons name|in my sisters name)
    (pension|insurance|landlord|tax|bank|council|loan) ~5 (wont|not|never) be (paying|collecting|chasing|getting|seeing)
    (list|lists|diary|calendar|shelves|cupboards|fridge|inbox|wardrobe) ~1 (is|s|are)? ~1 (empty|bare|blank) ~1 (now|$|at last)
  `,
  'sign.no_return': `
    by the time (you|they|anyone|anybody|somebody|someone|he|she|mum|dad|it|the boys|the kids|my wife|my husband) ~2 (read|reads|get|gets|find|finds|land|lands|arrive|arrives|hear|hears|open|opens|notice|notices|realise|realises|check|checks)
    (well|long|far) (away|gone) (by|before|when|then)
    (wont|not|never) be ~1 (going|coming|turning|switching|switched|turned) ~1 back ~1 (on|in)
    (last|only|final) (thing|one|person|reason|tie|anchor) ~5 (keeping|kept|holding|tying) me ~1 (here|going|alive)
    (it|its|itll|all|this|everything) ~1 (is|will|s)? ~1 (going to|gonna)? be (over|done|finished) (by|come|before) <day>
  `,
  'sign.soon': `
    (by|before|come|until|till) <day>
  `,
  'crisis.hinted': `
    (wont|not) be (around|here|about|alive) ~3 (after|past|beyond) (tonight|today|tomorrow|<day>|the weekend|this week)
    (pain|this|i|life|suffering|nightmare) ~2 (has|have|with) ~1 (expiry|end|expiration|sell by|use by|best before) date
  `,
  'crisis.intent': `
    (botched|failed|messed up|snapped|didnt work|survived) ~14 (another go|try again|trying again|again tonight|do it right|do it properly|another attempt)
    (gonna|going to|will|ill|want to) ~2 sleep and (not|never|dont) ~1 (wake*|get up)
    (im|i am) ~1 (ending my life|killing myself|taking my life|taking my own life|hanging myself|shooting myself|drowning myself|doing myself in|topping myself|offing myself|ending it all|ending it) ~1 (before|after|on|as soon as|once|when|by|next|$)
    (im|i am|ill|i will) ~1 (log|logging|sign|signing) off ~1 from (all of it|everything|life|this life|living)
  `,
  'crisis.violence_now': `
    (shotgun|gun|knife|petrol|axe|machete|rifle) ~3 (out|hand|loaded|table|throat) ~8 (says|saying|said|threatening|threatens|shouting) ~4 (do|kill|shoot|stab|burn|finish) (mum|mom|us|me|her|him|himself|herself|all of us|everyone)
  `,
  'quiet.farewell': `
    (no need to|dont|stop|neednt) worry* ~1 about me (anymore|any longer|now|after)
  `,
  'sign.place': `
    (water|river|ground|street|cars|lights|sea|city|valley|rocks) ~5 from (up|out)? here
    letting (the|two|a few|some)? ~1 (trains|lorries|trucks|buses) ~1 (go|pass) (past|by)
  `,
  'sign.errand': `
    (best|good|wedding|sunday|nice|interview) (suit|dress|shirt) ~1 (is|s)? ~1 on
    (taken|took|left|put|lined) ~2 (shoes|boots|glasses) ~3 (off|neat|neatly|side by side|folded|together)
  `,
  'sign.at_hand': `
    (everything|everythings|all|it|its) ~2 (ready|rdy|waiting|laid out|set) ~1 (on|by|in) the (nightstand|bedside|bedside table|bed|side|desk|bathroom|drawer)
    (saved|saving|collected|hoarded|stockpiled) ~2 (enough|plenty|them) ~3 up
    counted ~1 (them)? (twice|again|three times|over and over)
  `,
  'self_harm.urge': `
    (skin|arms|arm|wrists|wrist|thighs) ~3 (itching|itches|calling|begging|screaming|crying out) ~1 for it
  `,
  'self_harm.act': `
    (told|tell|telling|said|blamed) ~4 (scratches|cuts|marks|lines|burns) ~4 (cat|dog|oven|iron|brambles|fell)
  `,
  'pro_harm.encourage': `
    you (never|wont|dont|didnt) ~2 (do|did|mean|meant|go through with) ~1 (it)? ~4 (get on with it|go on then|prove it|just do it)
  `,
  'sign.resolve': `
    (ive|i have) ~1 (sorted|handled|arranged) (it|$)
    (intend|mean|plan|planning) to keep (it|that|that one|my appointment|the appointment)
  `,
  'sign.exit': `
    (lay|put|set) (it|this|all of it|all this|everything) ~1 down ~1 ($|for good|now|at last|then|finally)
    (told|paid|rang|phoned|met|booked) ~2 (undertaker|undertakers|funeral director|crematorium)
    (undertaker|funeral director|vicar|priest) ~4 (hymns|hymn|songs|readings)
    (log|logging|sign|signing|clock|clocking|logs) (off|out) (for good|4 good|4 gud|4 ever|forever|for ever)
  `,
  'sign.last': `
    (one|two|couple) more (errand|errands|thing|things|stop|stops|job|jobs|chore|chores|call|form) ~2 (and|then)
    (thats|thats about) everything (on|off) (the|my) list
  `,
  'crisis.other_in_danger': `
    (shes|hes|theyre|she|he|they|friend|sister|brother|son|daughter|mum|mom|dad|wife|husband|mate|partner|boyfriend|girlfriend|flatmate|housemate|roommate|cousin|neighbour) ~3 (swallowed|overdosed|odd|hanging|slit|taken an overdose|took an overdose) ~12 (not answering|wont answer|isnt answering|not replying|stopped replying|gone quiet|not breathing|isnt breathing|unconscious|wont wake|not waking|do something|send someone|ring someone|what do i do)
    (shes|hes|theyre|she|he|they|friend|sister|brother|son|daughter|mum|mom|dad|wife|husband|mate|partner|boyfriend|girlfriend|flatmate|housemate|roommate|cousin|neighbour) ~2 (taken|took) ~1 (everything|all|pills|tablets|meds|loads|handful|the lot|whole) ~12 (not answering|wont answer|isnt answering|not replying|stopped replying|gone quiet|not breathing|isnt breathing|unconscious|wont wake|not waking|do something|send someone|ring someone|what do i do)
    (shes|hes|she|he|friend|sister|brother|son|daughter|mate) ~2 (says|said|posted|texted|messaged|rang) ~4 (going to kill (themselves|himself|herself)|going to jump|taken them all|taken everything|on the bridge|on the roof|do it tonight|saying goodbye|said goodbye) ~12 (not answering|wont answer|stopped replying|gone quiet|help|do something|please|what do i do|send someone)
  `,
  'hopelessness.death_wish': `
    (someone|somebody|god|they|something|anyone) ~1 (would|could|should|to|d|ud)? ~1 (just)? ~1 (switch|turn|shut|unplug|delete|erase|finish|put) me (off|out|down|away)
    (forget|forgot|fail|failed) to (bring (me|you) back|wake (me|you)|resuscitate)
    (cancer|tumour|tumor|terminal|lump|fatal|crash|diagnosis) ~8 (oh good|relief|relieved|disappointed|would be easier|a way out|would solve|wouldnt fight|wouldnt mind)
    (first|only) (thought|thort|reaction|feeling) ~2 (oh good|relief|finally|thank god|at last|about time)
    (be|would be|itd be) ~1 (nice|lovely|easier|good) ~3 (not to wake up|never wake up|not wake up|to stop existing|if i didnt wake)
    (only|last) (thing|reason|person|one) ~3 keeping me (here|alive)
    (morning|tomorrow|sunrise|the day) ~2 (forgot|forgets|forget|skips|skipped) ~2 (me|to collect me|to wake me|to come for me)
    (isnt|not) dying ~2 (after|want|wanting)
    (since|at|after) (his|her|my ~1|_) funeral ~2 ive envied (him|her|them)
    (envied|envy|jealous of) (him|her|them) ~1 (since|for being|for getting) ~2 (funeral|out|dead|gone|died|away)
  `,
  'hopelessness.burden': `
    (one|a) (chair|place|seat) (too few|short)
    (im|i am|be) (the spare|surplus|the leftover|dead weight|the spare part|one too many)
    better off with the (insurance|payout|money|life insurance) ~3
    nothing ~1 left to offer ~2
  `,
  'abuse_suffered.violence': `
    (makeup|foundation|concealer|sleeves|sunglasses|scarf|polo neck) ~2 (covers|cover|hides|hide|covered|hid|covering) ~12 (hes|he|him|bruise|bruises|black eye)
    (he|hes|she|shes) ~1 always ~1 so sorry ~1 (by|on|the next|in the|after|afterwards)
    (bruise|bruises|marks|handprints|finger marks) ~1 on my (ribs|arms|arm|neck|throat|back|thighs|wrists|wrist) ~3 (from|since|after|again|tuesday|last night|dont)
  `,
  'abuse.insult': `
    (youre|you are|you might be|you must be|you have to be|you could be) ~3 most (stupid|selfish|pathetic|annoying|useless|boring|ignorant|self absorbed|self centred|ridiculous|vile|disgusting|horrible|toxic|entitled|deluded|dishonest|childish|tedious) ~2 (person|people|woman|man|human|thing|poster|member|girl|boy|bloke|idiot|ive|i have|on here)
  `,
  'crisis.plan': `
    <kill_self> ~6 (know|worked out|figured out) ~1 (how|when|where) ~1 (and|or) ~1 (how|when|where)
  `,
  'crisis.harm_other': `
    (tonight|tomorrow|<day>|soon) ~5 (going to|gonna|will|ill) ~1 put (him|her|them) (in the ground|six feet under|in a coffin|in a box)
  `,
  'sign.farewell': `
    (no1s|no1|nobodys|no ones) ~1 fault
  `,
  'sign.act': `
    ^ next one ~2 $
  `,
  'hopelessness.no_way_out': `
    (it|this|things|life) ~1 (will|ll) never come right
  `,
  'voices.gaining': `
    (telly|tv|television|radio|laptop|phone) ~3 (saying|says|said|calls|calling|whispers|whispering) my name
    (telly|tv|radio|it|voice) ~4 wants me to (stop eating|die|jump|hurt|cut|do it|starve|leave)
  `,
};
