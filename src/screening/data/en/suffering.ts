import { type PhraseTable } from '../../matching/compile.js';

/** Being hurt by others now or lately, and voices gaining ground. */
export const EN_SUFFERING: PhraseTable = {
  'abuse_suffered.violence': `
    <abuser> ~2 (hit|hits|beat|beats|slapped|slaps|punched|punches|kicked|kicks|choked|chokes|strangled|strangles|shoved|shoves|pushed|pushes|threw|throws|grabbed|grabs|burned|burnt|bit|spat on|hurt|hurts|attacked|attacks|threatened|threatens|pinned|pins|dragged|drags|headbutted|pulled my hair|battered|batters|smashed|hitting|beating|slapping|punching|kicking|hurting|choking|thumped|thumps|whacked|belted|raised his hand|raised a hand|laid hands|went for) ~1 (on|to|at)? (me|my arm|my face|my mum|my mom|my head|my hair|us|the kids|my son|my daughter|my brother|my sister|my throat|my neck|my wrist|something at me|things at me|a plate at|a chair at|down the stairs|into the wall|against the wall|her|him) ~2
    (walked|walk|fell|tripped|bumped|slipped) ~1 (into|down|over|on|against) ~2 (door|stairs|cupboard|step|steps|wall|table|cupboard door) ~4 (again|third|another|second|is what|thats what|i say|i said|i tell|told them|told work|supposedly|if anyone asks|funny how|clumsy|when he|when hes|drinking)
    (clumsy|accident prone|bruise easily) ~6 (he|hes|she|shes|drink|drinks|drinking|drunk|home|mood|him|angry)
    (bruise|bruises|black eye|split lip|marks|handprint|finger marks|broken rib|broken wrist|fat lip|concealer|foundation|makeup|make up|sunglasses|scarf) ~5 (he|him|hide|hiding|cover|covering|covered|neck|she|again|arms|work|door|nobody|ask|asked|fell|walked|husband|boyfriend|partner|dad|explain|excuse|colour match)
    (his|her|dads|mums|stepdads|husbands) (fists|temper|belt|hands|moods|rages|rage) ~6 (again|on me|scared|hurt|walk|eggshells|drunk|left|hide|bruise|flinch|home|through the wall|got worse|gets worse|is getting|escalat*)
    (scared|afraid|frightened|terrified|petrified|flinch|dread|dreading) ~2 (of|when|every time|going) ~1 (him|her|my husband|my wife|my partner|my boyfriend|my girlfriend|my dad|my mum|my stepdad|my ex|my son|my brother|he comes|she comes|he gets|hes home|home|the key|his key|going home|to go home|to be home|he drinks|the front door|the door) ~2
    (scared|afraid|frightened|terrified|petrified|too scared) to (go home|be home|be at home|go back home|leave him|leave her|sleep at home|be alone with (him|her|them))
    (walking|walk|living|live) on eggshells
    (being|am|im|been|getting|get|was|still) ~1 (abused|beaten|hit|hurt|raped|assaulted|molested|controlled|stalked|groomed|trafficked|threatened|blackmailed|bullied|starved|locked) ~1 (by|at|at home|every|again|for|on|last|this|and|daily|in)
    (not|isnt|dont feel|never) safe (at|in) (home|my own home|my house|this house|my own house|here|my marriage)
    (home|house) (isnt|is not|not|doesnt feel|never) (safe|a safe place)
    <abuser> ~2 (kill|killing|hurt|hurting|find|come after|bury) (me|us|the kids|himself|herself|my dog|the dog) if (i|we) (leave|left|tell|told|go|went|call|ever|dont|speak|say)
    (if i) (leave|left|tell|told|go|went|call|say anything|report) ~4 (kill|hurt|take the kids|burn|find me|tell everyone|ruin|worse|punish|destroy) ~2
    <abuser> ~1 (said|says|told me) ~3 (kill|hurt|burn|bury|strangle|smash) (me|us|my)
  `,
  'abuse_suffered.sexual': `
    (was|were|got|been|being|ive been|i was) ~1 (raped|sexually assaulted|assaulted|molested|groped|drugged|spiked|sexually abused|violated|touched|forced|groomed|touched up|flashed|filmed) ~6 (last|on|this|yesterday|by|friday|saturday|sunday|monday|tuesday|wednesday|thursday|night|weekend|week|when|again|and|cant|havent|dont|nobody|month|party|work|$)
    <abuser> ~2 (raped|rapes|forced himself on|forces himself on|forced herself on|touches|touched|molested|assaulted|forced|forces|makes|made|pressures|pressured|coerced) ~1 (me|us|my) ~4 (again|last|to have|sex|into|sexually|down there|where|sleep|asleep|when|no|after|and|every|to do|send|nudes|photos|bed|$)
    (said|say|told|tell|saying) ~3 (no|stop|didnt want) ~4 (he|she|they|him|her) ~2 (didnt stop|carried on|did it anyway|kept going|wouldnt stop|doesnt stop|didnt listen|ignored|anyway)
    (didnt|did not|dont) (want|consent|say yes) ~3 (he|she|him|her|it|to) ~4 (anyway|carried on|didnt stop|kept|happened|doesnt care|did it|still)
    (comes|came|coming|come) (into|in) my (room|bed|bedroom) (at night|again|when|every|last night|drunk|and)
    (cant stop|keep) (washing|scrubbing|showering|seeing his face|feeling his hands)
    (dont know|not sure|is it|was it) ~3 (rape|assault|counts|consent)
    <abuser> ~2 (threat*|blackmail*|going to|says|said) ~4 (share|post|send|leak|show) (my|the|those|them|these) ~1 (nudes|photos|pictures|videos|pics)
    (photos|pictures|nudes|videos|pics) of me ~6 (share|shared|sharing|post|posted|send|sent|online|threat*|blackmail*|spread|group chat|unless)
    (threat*|blackmail*|going to|says) ~4 (share|post|send|leak|show) (my|the|those|them|these) ~1 (nudes|photos|pictures|videos|pics)
  `,
  'abuse_suffered.control': `
    <abuser> ~2 (wont|doesnt|never|dont|refuses to|will not) ~1 (let|lets|allow|allows|letting) ~1 (me|us) ~2 (out|see|leave|go|have|use|work|talk|speak|eat|sleep|drive|wear|near|phone|spend|money|anywhere|keep|own|friends|family|touch|decide)
    (im|i am|not|am|isnt|arent) ~1 not allowed ~2 (see|go|leave|out|have|use|work|talk|speak|eat|sleep|drive|friends|phone|money|to|any|out|visitors|door)
    not allowed (to|out|my|a|any|near|friends|visitors|money) ~3 (see|go|leave|talk|speak|work|own|phone|friends|family|mum|mom|without|unless|alone|lock|house|drive|money|sister|eat)
    <abuser> ~2 (checks|check|reads|read|takes|took|keeps|controls|control|tracks|track|monitors|monitor|goes through|hides|hid|locks|locked|holds|broke|smashed|watches|picks|chooses|decides|counts|times|films|records|confiscates|confiscated|threw out|has taken|took away|decided) ~1 (my|what|when|where|who|me|all my|every) ~1 (phone|messages|texts|emails|wages|money|card|bank|passport|location|clothes|i wear|i eat|i can|i see|i talk|keys|medication|meds|mileage|receipts|calls|in|out|up|socials|account|every move|pay|food|shoes|post|benefits|i spend|i am|steps|showers|i go|photos|id)
    (lock|locks|locked|locking|shuts|shut) (me|us) (in|out|up|outside) ~2
    (controls|controlling|control|decides|dictates|monitors) (everything|all|every penny|what i|who i|where i|my money|the money|my life)
    (cut|cuts|keeps|kept|isolated|isolates|turned) me (off from|away from|from|against) (my friends|everyone|my family|my mum|friends|family|people|my sister|my own)
    (no one|nobody|who|noone) ~1 (would|will|d|is going to) ~1 (ever)? believe me ~3
    (takes|took|keeps|controls|has) (all)? my (wages|money|pay|benefits|bank card|card|pip)
    (makes|made|making) me ~2 (beg|ask permission|ask for money|account for|sleep on the floor|apologise|apologize|kneel|feel crazy|feel like im crazy|think im crazy|sleep outside|quit|drop the charges|earn my food)
    (gaslight|gaslights|gaslighting|gaslit|coercive control)
    (is it|its|thats|probably|says its|surely|must be) ~1 normal ~3 (he|she|says|right|couples|husband|partner|relationship|isnt|marriages|families)
    (he|she) (says|said) ~1 (its|thats|this is) normal
    (trapped|stuck|prisoner) (with him|with her|in this marriage|in this relationship|in this house with|in my own home|with my abuser|with my ex)
    (sleep|sleeping|live|living|hide|hiding|spend|sat|sit|sitting) in (my|the) (car|bathroom|shed|garage) ~5 (he|him|she|her|home|dad|avoid|safer|drunk|rage|calm|asleep|mood)
    (whatsapp|text|phone|online|type|typing|post|posting|write|writing) ~6 (he|she|hes|shes) ~1 (checks|reads|finds|sees|catches|looks)
  `,
  'abuse_suffered.child': `
    (my|stepdad|dad|mum|uncle|stepmum|parents|teacher|coach|brother) ~4 (locks me|lock me|hits me|touches me|hurts me|wont feed|doesnt feed|starves|beats me|burns me|watches me)
    (im|i am) (11|12|13|14|15|16|eleven|twelve|thirteen|fourteen|fifteen|sixteen) ~8 (hit|hits|hurt|hurts|touch|touches|locked|locks|scared|beat|beats|run away|running away|home)
  `,
  'voices.gaining': `
    (voice|voices|the radio|the tv|whisper|whispers|shadow|shadows|demon|demons|spirits) ~3 (say|says|said|saying|tell|tells|telling|told|want|wants|shout|shouts|shouting|scream|screams|call|calls|calling|insist|keep|louder|whisper|whispers|laugh|mock|command|commanding|order|ordering|convinced|started) ~3 (evil|punish|punished|die|deserve|worthless|kill|hurt|bad|dirty|rotten|dead|louder|again|me to|things|nasty|horrible|believe|jump|useless|they know|doing it|that i|im|night|all day|and i|constantly|true)
    they ~1 (say|saying|tell|telling|want|shout|shouting|scream|whisper|keep saying|keep telling) ~3 (evil|punish|punished|die|deserve|worthless|kill|hurt|dirty|rotten|dead|louder|jump|useless|they know|that im|im being watched|constantly)
    (voices|the voices|voice in my head|voices in my head|whispers|the whispering) ~2 (are|is|got|getting|have|has|were|was|came|come|dont|wont|wouldnt|never|more) ~2 (back|louder|loud|worse|winning|stronger|constant|meaner|nasty|stop|shut up|real|nonstop|angry|closer|making sense|started|clearer|again|everywhere|let up|sleep|stopping|cruel|convincing|crueller|nastier)
    (hear|hearing|heard) (voices|my name|things|whispers|whispering|them|someone|people talking) ~4 (again|nobody|no one|not there|whispering|talking|isnt there|more|louder|night|walls|through|telling|all the time|lately|know|true|real)
    (believe|believing|listen to|listening to|agree with|obey|starting to trust|trust|think theyre) ~1 (them|the voices|voices|what they say|what it says|what they tell me)
    (nearly|almost|starting to|started to|beginning to|began to|half) (believe|believed|listen|listened|obey|think its true|think they are right|think theyre right|trust) ~1 (it|them|him|her|the voice|the voices)?
    (they|people|someone|neighbours|government|police|cameras|somebody|the man) (are|is|re)? ~1 (watching|following|listening|spying|poisoning|after me|tracking|reading my thoughts|in the walls|controlling|putting thoughts|recording|bugging|plotting|planted) ~3
    (chip|camera|cameras|microphone|device|messages|signs|code|signals) ~2 (in|inside|hidden|from|for me|just for me|behind) ~1 (my|the) (head|brain|tv|radio|walls|teeth|body|arm|number plates|wall|phone|light|smoke alarm|songs|adverts|news)
    (seeing|see|saw) (things|people|shadows|figures|bugs|faces|him|her|them) ~4 (not there|arent there|isnt there|nobody else|no one else|in the corner|in the walls|who arent|that arent|who isnt|standing)
    (stopped|off|without|not taking|came off|skipped) ~2 (antipsychotics|antipsychotic|olanzapine|quetiapine|meds|medication|clozapine|risperidone|aripiprazole|depot) ~8 (voices|they|watching|louder|hear|hearing|whisper|whispers|signs|messages|chosen|shadows)
  `,
};
