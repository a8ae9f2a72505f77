import { type LanguagePack } from '../../matching/language-pack.js';
import { HI_CRISIS } from './crisis.js';
import { HI_CUES } from './cues.js';
import { HI_DANGER } from './danger.js';
import { HI_DESPAIR } from './despair.js';
import { HI_HOSTILITY } from './hostility.js';
import { HI_LATIN } from './latin.js';
import { HI_LOW_MOOD } from './low-mood.js';
import { HI_MISUSE } from './misuse.js';
import { HI_MORE } from './more.js';
import { HI_QUIET } from './quiet.js';
import { HI_SELF_HARM } from './self-harm.js';

/** Hindi in Devanagari, and in Latin letters. Verbs end the sentence, so rows name the ending that carries person and tense. */
export const HINDI: LanguagePack = {
  language: 'hi',
  // Of Hindi in Latin letters; Devanagari tells by itself.
  commonWords: `hai hain nahi nahin nhi mujhe mujhko mera meri main mai mein hoon hu hun raha rahi rahe kya koi aur bhi kar karna karta
    karti ka ki ke ko toh yeh ye wo woh bas sab kuch bahut bohot ab aaj kal tum tumhara aap apna apni apne lekin kyun kyu hota
    hoti gaya gayi liya liye wala wali mere pe phir fir tha thi tu tera teri abhi raat jaan maine usne unhone
    saari saare kha li goliyan zindagi jindagi subah karo dena dunga dungi lunga lungi jaunga jaungi karunga karungi dost yaar bhai mar`,
  classes: {
    suicide: 'आत्महत्या|खुदकुशी|सुसाइड|आत्मघात',
    own: 'खुद|अपने|मैं|अपनी|अपना|मुझे|स्वयं',
    shall:
      'लूंगा|लूंगी|दूंगा|दूंगी|जाऊंगा|जाऊंगी|करूंगा|करूंगी|लूं|दूं|रहा|रही|वाला|वाली|डालूंगा|डालूंगी|लगाऊंगा|लगाऊंगी|कूदूंगा|कूदूंगी|मरूंगा|मरूंगी|लेता|लेती|जाउंगा|जाउंगी',
    soon: 'आज|कल|अभी|रात|शुक्रवार|शनिवार|रविवार|सोमवार|परसों|सुबह',
    means: 'गोलियां|गोली|रस्सी|जहर|चाकू|ब्लेड|फंदा|बंदूक|पिस्तौल|दवाइयां|दवाई|नींद की गोलियां',
    kin: 'पति|पापा|पिता|पिताजी|मां|मम्मी|भाई|बॉयफ्रेंड|ससुर|सास|ससुराल|बाप|सौतेले|पत्नी|चाचा|मामा|बेटा|पार्टनर|घरवाले|ससुरालवाले',
    insult: `बेवकूफ|बेकार|गधा|गधे|गधी|कुत्ता|कुत्ते|कुतिया|कमीना|कमीने|कमीनी|हरामी|हरामजादा|हरामजादे|निकम्मा|निकम्मे|निकम्मी|घटिया|पागल|मूर्ख|नालायक|चूतिया|चूतिये|मादरचोद|भड़वा|रंडी|नीच|झूठा|झूठी|झूठे|कायर|बदसूरत|मोटा|मोटी|गंदा|गंदी|असफल|नाकारा|फालतू|सूअर|साला|साले|हिजड़ा|छक्का|बकवास|जोकर|मनहूस|डरपोक|नकारा|कचरा`,
    drug: 'ट्रामाडोल|गांजा|चरस|कोकीन|हेरोइन|अफीम|अल्प्राजोलम|जैनेक्स|कोडीन|स्मैक|एमडीएमए|वीड|नशा|ड्रग्स|केटामाइन|प्रेगाबालिन|डायजेपाम',
    platform:
      'व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|इंस्टा|इंस्टाग्राम|टेलीग्राम|फेसबुक|स्नैपचैट|डिस्कॉर्ड|मैसेंजर|ट्विटर|सिग्नल|वाट्सएप|व्हाट्सअप',
    you: 'तू|तुम|आप|तुझे|तुम्हें|तेरा|तेरी|तेरे|तुम्हारा|तुम्हारी|तुम्हारे|तुझको|तुमको|आपको',
  },
  tables: [
    HI_CUES,
    HI_CRISIS,
    HI_DESPAIR,
    HI_HOSTILITY,
    HI_MORE,
    HI_QUIET,
    HI_LOW_MOOD,
    HI_SELF_HARM,
    HI_DANGER,
    HI_MISUSE,
    HI_LATIN,
  ],
};
