import { type PhraseTable } from '../../matching/compile.js';

/**
 * Hindi as most people type it, in Latin letters. Everybody spells it their own way, so rows name the common spellings
 * and ask for a verb beside every grave noun: one word alone may be another language's.
 */
export const HI_LATIN: PhraseTable = {
  'cue.negation': `
    (nahi|nahin|nhi|nai|mat|bina)
  `,
  'cue.past': `
    (saal|saalo|salon|mahine|barso|barson) (pehle|pahle|phle)
    (jab|tab) (main|mai|me|mein) ~3 (tha|thi)
    (chahta|chahti|sochta|sochti|karta|karti|lagta|leta|leti) (tha|thi)
    (bachpan|school|college) (me|mein) ~5 (tha|thi|the)
  `,
  'cue.now': `
    (phir|fir|dobara|aaj raat|abhi bhi|ab bhi|aajkal|kal raat)
  `,
  'cue.reported': `
    (kehta|kehti|kehte|bolta|bolti|bolte|kaha|bola|boli) ~1 (hai|h|tha|thi|the|ki)
  `,
  'cue.other': `
    (mera|meri|ek|uska|uski) (bhai|behen|behan|dost|saheli|padosi|cousin|beta|beti)
    (jo|vo|woh|wo|koi|log) ~1
  `,
  'cue.general': `
    (film|movie|serial|gaana|kitaab|kahani|news|khabar|series|game)
  `,
  'cue.hopeful': `
    (accha|acha|achha|behtar|better|halka) (laga|lag raha|feel)
    (khush|proud|shukriya|thank u|thanks|himmat) ~2 (hu|hoon|hun|sab|sabko|dene)
  `,
  'cue.idiom': `
    (hans|hansi|hasi|bhook|bhukh|bhuk|thand|garmi|sharam|thakan|neend|nind|bore|boriyat|khushi|pyaas|pyas|padhai|kaam|traffic) ~4 (mar|mara|mari|jaan|jan)
    (mar|mara|mari) ~2 (chai|coffee|biryani|momos|samosa|pizza|khane|neend)
    (paper|exam|boss|homework|kaam|garmi|bukhar) ~3 (jaan|jan) (le|lega|legi|nikal)
    (jaan|jan) (se)? (pyara|pyari|pyaar)
    (dawai|dawaiyan|goli|goliyan|tablets) ~4 (time|waqt|samay|doctor|bukhar|khane ke baad|roz)
    (bukhar|sardard|sirdard|doctor|sardi) ~4 (dawai|goli|tablet)
    (baal|nakhun|sabzi|cake|pyaaz|ghaas) ~2 (kaat|kat|kaata|kate)
    (patang|kapde|tanki|gamle) ~5 (chhat|chat)
    (chhat|chat) ~6 (patang|kapde|tanki|gamle|chai|taare|hawa)
  `,
  'crisis.intent': `
    (aaj|kal|abhi|ab|raat|main|mai|mein) ~4 (mar|maut) ~1 (jaunga|jaungi|jaoonga|jaoongi|jaugi|jauga|lunga|lungi|ja raha|ja rahi|jane wala|jane wali|jaana hai|jana hai)
    (suicide|khudkushi|khudkhushi|aatmahatya|atmahatya) ~2 (karunga|karungi|karne|kar lunga|kar lungi|kar raha|kar rahi|kar lu|kar loon|karna)
    (apni|apna|apne|khud ki|khud ko) ~2 (jaan|jan|zindagi|jindagi|khatam|khatm) ~2 (lunga|lungi|loonga|loongi|dunga|dungi|doonga|doongi|le raha|le rahi|de raha|de rahi|lene|dene|kar lunga|kar lungi|kar dunga|kar dungi)
    (jaan|jan) (de|dene) ~1 (dunga|dungi|doonga|doongi|raha|rahi|wala|wali|ka)
    (aaj|kal|abhi) ~3 (sab|sabkuch|zindagi|jindagi|life) ~2 (khatam|khatm) ~2
    (faisla|faisala|decide|tay) ~2 (kar liya|le liya|kr liya|ho gaya) ~5 (mar|marna|khatam|khatm|jaan|jina|jeena)
    (fasi|phansi|faansi|phaansi|fansi) ~2 (lagane|lagaunga|lagaungi|laga lunga|laga lungi|lunga|lungi)
    (train|bridge|pul|chhat|chat|building|nadi|metro) ~3 (kud|kood|kudne|koodne|kudunga|kudungi|koodunga|koodungi|ke aage) ~2 (jaunga|jaungi|raha|rahi|wala|wali|hai|hu|hoon|lunga|lungi)
  `,
  'crisis.act_under_way': `
    (goliyan|goliya|goliyaan|tablets|pills|dawai|dawaiyan|zeher|zahar|jahar|phenyl|harpic) ~3 (kha li|kha liya|khali|kha chuka|kha chuki|pi liya|pi li|nigal li|nigal liya|le li) ~2
    (nas|naas|kalai|nabz) ~2 (kaat li|kaat liya|kat li|kat liya|kaat di) ~2
  `,
  'crisis.means': `
    (goliyan|goliya|zeher|zahar|jahar|rassi|chaku|chaaku|blade|fanda|phanda|bandook) ~3 (mere paas|haath me|haath mein|hath me|hath mein|saamne|samne) ~2
    (pul|bridge|chhat|chat|patri|track|kinare) ~1 (par|pe) ~2 (khada|khadi|baitha|baithi) (hu|hoon|hun) ~6 (kud|kood|alvida|maaf|maf|sorry|aakhri|akhri|thak|himmat|neeche)
  `,
  'crisis.goodbye': `
    (alvida|alwida) ~2 (dosto|doston|sabko|duniya|sab|mummy|maa|papa|$)
    (aakhri|akhri|aakhiri|akhiri|last) (post|message|msg|raat|din|baar) ~3 (hai|h|meri|mera|alvida)
    (mera|meri|ye|yeh) ~2 (aakhri|akhri|aakhiri|akhiri) ~2
    (maaf|maf) (kar dena|karna|kr dena|kar do|krna) ~6 (ja raha|ja rahi|jaa raha|jaa rahi|rahunga|rahungi|aakhri|akhri|alvida|bojh)
    (kal|subah|kal se|ab) ~3 (nahi|nahin|nhi) (rahunga|rahungi|milunga|milungi|uthunga|uthungi|hounga|houngi)
  `,
  'quiet.letters': `
    (chitthi|chithi|chitti|letter|note) ~2 (likh di|likh diya|likh|likhi|chhod|chod) ~2
  `,
  'quiet.decided': `
    (faisla|faisala|decision) ~1 (ho gaya|kar liya|le liya|ho chuka)
  `,
  'quiet.calm': `
    (bahut|bohot|ajeeb|ajib|kitna) ~1 (sukoon|sukun|shanti|shaant|shant|halka) ~2
  `,
  'quiet.affairs': `
    (password|passwords|lic|insurance|udhaar|karza|bank) ~4 (likh|bata|chuka|de diya|de diye|likha)
  `,
  'hopelessness.death_wish': `
    (marna|mar jana|mar jaana) ~1 (chahta|chahti|chata|chati|hai|accha|acha|behtar)
    (marne|mar jane) ~1 (ka|ki) ~1 (mann|man|dil|soch|sochta|sochti|khayal)
    (jeena|jina) ~2 (nahi|nahin|nhi) ~1 (chahta|chahti|hai|h|mujhe)
    (nahi|nahin|nhi) ~1 (jeena|jina|jee|ji) ~1 (chahta|chahti|hai|h|mujhe|sakta|sakti|pa)
    (jeene|jine|zinda rehne|jinda rehne) ~2 (mann|man|dil|iccha|ichha|wajah|vajah|matlab|fayda|faida|himmat) ~2 (nahi|nahin|nhi|khatam|khatm|nai)
    (subah|kabhi) ~3 (uthu|uthun|uthoon|aankh) ~1 (na|nahi|hi na|khule)
    (kaash|kash) ~4 (mar|paida na|paida hi|na hota|na hoti|so jau|uthu)
    (gayab|gaayab) ho (jau|jaun|jana|jaana)
  `,
  'hopelessness.burden': `
    (main|mai|mein|sab|sabke) ~4 (bojh|boj|burden) ~1 (hu|hoon|hun|ban|hi|lagta|lagti)
    (mere) (bina|bagair|jaane|jane) ~5 (khush|behtar|accha|acha|better|sukoon)
  `,
  'hopelessness.no_way_out': `
    koi ~1 (rasta|raasta|umeed|ummeed|fayda|faida|matlab|ilaaj) ~1 (nahi|nahin|nhi)
    (ab|bas|mujhse) ~2 (nahi|nahin|nhi) (hota|saha|seh|jhela|hoga|bardasht|hora) ~2
    (thak|haar) (gaya|gayi|chuka|chuki) ~1 (hu|hoon|hun)? ~2 (zindagi|jindagi|sabse|life|jeene|khud se|ladte)
    (zindagi|jindagi|life) ~2 (bekar|bekaar|bojh|barbad|barbaad|jhand) ~2
  `,
  'self_harm.act': `
    (haath|hath|kalai|jaangh|baazu|khud ko|apne aap ko) ~3 (kaata|kaat|kaati|kaatti|kaatta|blade|jalaya|jala|nocha|zakhmi|chot pahunchayi|maara) ~2 (liya|li|hai|hu|hoon|diya|maine|phir|fir)
    (phir|fir|kal raat|aaj) ~2 (blade) ~2 (chalaya|chala|mara|maara)
  `,
  'self_harm.urge': `
    (kaatne|katne|khud ko chot|nuksan|nuksaan) ~3 (mann|man|dil|urge)
  `,
  'abuse_suffered.violence': `
    (pati|papa|pitaji|baap|sasur|saas|husband|bhai|boyfriend|sautela) ~5 (maarta|maarte|maarti|peetta|peette|peetti|maara|peeta|haath uthata|haath uthate) ~2
  `,
  'low_mood.low': `
    (akela|akeli|akele|akelapan) ~3 (lag|lagta|lagti|hu|hoon|hun|mehsoos|feel|pad)
    (rona|rone) ~2 (aata|aa|aaya|mann)
    (ro|rota|roti) (raha|rahi|rehta|rehti|deta|deti)
    (udaas|udas|dukhi|pareshan|preshan|tension|stress|depressed|tanhai) ~2 (hu|hoon|hun|rehta|rehti|me|mein|lag)
    (mann|man|dil) ~3 (nahi lagta|nahi lag|nhi lagta|nhi lag|bhari|bhaari|udaas|udas|ghabra)
    (neend|nind) ~2 (nahi|nhi|nahin)
    (koi) ~2 (dost) ~2 (nahi|nhi|nahin)
    (behas|jhagda|jhagra|ladai) ~3 (ho gayi|ho gaya|hui|hua|hota|hoti) ~6 (baat band|akela|akeli|mann|rona)
    (kuch) ~1 (accha|acha) (nahi|nhi|nahin) (lag|lagta)
  `,
  'abuse.insult': `
    (tu|tum|tujhe|tera|teri|tumhari|saale|sale|abe) ~3 (chutiya|chutiye|kutta|kutte|kutti|kamina|kamine|kamini|harami|bewakoof|bewkuf|bewakuf|gadha|gadhe|madarchod|bhenchod|behenchod|randi|nalayak|ghatiya|pagal|nikamma|gandu|bhosdike)
    (madarchod|bhenchod|behenchod|bhosdike|bhosdi ke) ~1
    (naatak|natak|drama|nautanki) ~1 (band) ~1 (kar|karo)
  `,
  'pro_harm.encourage': `
    (ja|jaa|jake|jaake|jaakar|tu) ~2 (mar ja|marja|mar jaa|doob mar|latak ja|kood ja|kud ja|zeher kha|suicide kar|suicide kr) ~2
    (jaake|jake|jaakar) (mar|maro|doob|latak) ~1
  `,
  'contact.described': `
    (insta|instagram|whatsapp|wp|telegram|snap|snapchat|discord|dm) ~2 (pe|par|me|mein) ~3 (msg|message|add|aa|aao|baat|follow|milo|ping) ~1 (karo|kar|kr|krna|jao|ja|lo|karna|$)
    (apna|apni) (number|no|insta|id|whatsapp) ~2 (do|dena|bhejo|de|send)
  `,
  'sourcing.drugs': `
    (ganja|charas|maal|nasha|smack|tramadol|alprax|xanax) ~4 (chahiye|milega|milegi|bech|bechta|kahan|dilwa|available)
  `,
};
