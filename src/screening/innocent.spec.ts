import { PHASES } from './phases/phases.js';
import { createScreening } from './screening.js';
import { type Span } from './verdict.js';

/** Without a time budget: a busy machine must not change a verdict. */
const screen = createScreening(PHASES, { budgetMs: Infinity });

/**
 * Short everyday sentences in many languages and scripts: each beginning with each ending, so that joiners,
 * marks, right-to-left text and picture families stand in many surroundings.
 */
const EVERYDAY: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  English: [
    [
      'I baked bread today',
      'We walked by the river',
      'My sister rang me',
      'The garden is green',
      'I slept until nine',
    ],
    [
      'and it was lovely.',
      'before the rain came.',
      'with my dog Rufus.',
      'after work.',
      'for the first time this year.',
    ],
  ],
  German: [
    [
      'Heute habe ich Brot gebacken',
      'Wir waren am Fluß',
      'Meine Schwester kam vorbei',
      'Der Garten blüht',
      'Ich habe lange geschlafen',
    ],
    [
      'und es war schön.',
      'vor dem Regen.',
      'mit meinem Hund.',
      'nach der Arbeit.',
      'wie früher im Sommer.',
    ],
  ],
  French: [
    [
      'J’ai fait du pain',
      'Nous avons marché',
      'Ma sœur est venue',
      'Le jardin est vert',
      'J’ai bien dormi',
    ],
    [
      'et c’était bien.',
      'avant la pluie.',
      'avec mon chien.',
      'après le travail.',
      'pour la première fois.',
    ],
  ],
  Spanish: [
    [
      'Hoy hice pan',
      'Caminamos junto al río',
      'Vino mi hermana',
      'El jardín está verde',
      'Dormí hasta las nueve',
    ],
    [
      'y fue bonito.',
      'antes de la lluvia.',
      'con mi perro.',
      'después del trabajo.',
      'por primera vez este año.',
    ],
  ],
  Portuguese: [
    [
      'Hoje fiz pão',
      'Andámos junto ao rio',
      'A minha irmã veio',
      'O jardim está verde',
      'Dormi até às nove',
    ],
    [
      'e foi bom.',
      'antes da chuva.',
      'com o meu cão.',
      'depois do trabalho.',
      'pela primeira vez.',
    ],
  ],
  Italian: [
    [
      'Oggi ho fatto il pane',
      'Abbiamo camminato lungo il fiume',
      'È venuta mia sorella',
      'Il giardino è verde',
      'Ho dormito bene',
    ],
    [
      'ed è stato bello.',
      'prima della pioggia.',
      'con il mio cane.',
      'dopo il lavoro.',
      'per la prima volta.',
    ],
  ],
  Dutch: [
    [
      'Vandaag heb ik brood gebakken',
      'We liepen langs de rivier',
      'Mijn zus kwam langs',
      'De tuin is groen',
      'Ik heb goed geslapen',
    ],
    [
      'en het was fijn.',
      'voor de regen.',
      'met mijn hond.',
      'na het werk.',
      'voor het eerst dit jaar.',
    ],
  ],
  Polish: [
    [
      'Dziś upiekłam chleb',
      'Szliśmy nad rzeką',
      'Przyszła moja siostra',
      'Ogród jest zielony',
      'Dobrze spałem',
    ],
    ['i było miło.', 'przed deszczem.', 'z moim psem.', 'po pracy.', 'pierwszy raz w tym roku.'],
  ],
  Turkish: [
    [
      'Bugün ekmek pişirdim',
      'Nehir kıyısında yürüdük',
      'Kız kardeşim geldi',
      'Bahçe yemyeşil',
      'Dokuza kadar uyudum',
    ],
    ['ve güzeldi.', 'yağmurdan önce.', 'köpeğimle birlikte.', 'işten sonra.', 'bu yıl ilk kez.'],
  ],
  Arabic: [
    ['خبزت الخبز اليوم', 'مشينا قرب النهر', 'زارتني أختي', 'الحديقة خضراء', 'نمتُ جيّدًا'],
    ['وكان يومًا جميلًا.', 'قبل المطر.', 'مع كلبي.', 'بعد العمل.', 'لأول مرة هذا العام.'],
  ],
  Persian: [
    [
      'امروز نان می\u200cپزم',
      'کنار رودخانه می\u200cرویم',
      'خواهرم آمد',
      'باغچه\u200cها سبز است',
      'خوب خوابیدم',
    ],
    ['و خوب بود.', 'پیش از باران.', 'با سگم.', 'بعد از کار.', 'برای نخستین\u200cبار.'],
  ],
  Hebrew: [
    ['היום אפיתי לחם', 'הלכנו ליד הנהר', 'אחותי באה', 'הגינה ירוקה', 'יָשַׁנְתִּי טוב'],
    ['והיה יפה.', 'לפני הגשם.', 'עם הכלב שלי.', 'אחרי העבודה.', 'בפעם הראשונה השנה.'],
  ],
  Hindi: [
    ['आज मैंने रोटी बनाई', 'हम नदी के पास चले', 'मेरी बहन आई', 'बगीचा हरा है', 'मैं अच्छे से सोया'],
    ['और अच्छा लगा।', 'बारिश से पहले।', 'अपने कुत्ते के साथ।', 'काम के बाद।', 'क्\u200dषण भर के लिए।'],
  ],
  Bengali: [
    ['আজ রুটি বানালাম', 'নদীর ধারে হাঁটলাম', 'আমার বোন এসেছিল', 'বাগান সবুজ', 'ভালো ঘুমিয়েছি'],
    ['আর ভালো লাগল।', 'বৃষ্টির আগে।', 'কুকুরের সঙ্গে।', 'কাজের পরে।', 'র\u200d্যালির দিনে।'],
  ],
  Japanese: [
    ['今日はパンを焼きました', '川沿いを歩いた', '妹が来ました', '庭が緑です', 'よく眠れました'],
    ['。楽しかった。', '、雨の前に。', '、犬と一緒に。', '、仕事のあとで。', '、今年はじめて。'],
  ],
  Chinese: [
    ['今天我烤了面包', '我们在河边散步', '妹妹来看我', '花园很绿', '我睡得很好'],
    ['，很开心。', '，在下雨之前。', '，和我的狗一起。', '，下班以后。', '，今年第一次。'],
  ],
  Korean: [
    ['오늘 빵을 구웠어요', '강가를 걸었어요', '언니가 왔어요', '정원이 푸르러요', '푹 잤어요'],
    [
      '그래서 좋았어요.',
      '비가 오기 전에요.',
      '강아지와 함께요.',
      '퇴근하고요.',
      '올해 처음으로요.',
    ],
  ],
  Russian: [
    ['Сегодня я пекла хлеб', 'Мы гуляли у реки', 'Приехала сестра', 'Сад зелёный', 'Я хорошо спал'],
    ['и было хорошо.', 'до дождя.', 'с моей собакой.', 'после работы.', 'впервые в этом году.'],
  ],
  Greek: [
    [
      'Σήμερα έψησα ψωμί',
      'Περπατήσαμε στο ποτάμι',
      'Ήρθε η αδερφή μου',
      'Ο κήπος είναι πράσινος',
      'Κοιμήθηκα καλά',
    ],
    [
      'και ήταν ωραία.',
      'πριν τη βροχή.',
      'με τον σκύλο μου.',
      'μετά τη δουλειά.',
      'για πρώτη φορά φέτος.',
    ],
  ],
  Thai: [
    ['วันนี้อบขนมปัง', 'เราเดินริมแม่น้ำ', 'พี่สาวมาหา', 'สวนเขียวสวย', 'หลับสบายดี'],
    ['แล้วก็มีความสุข', 'ก่อนฝนตก', 'กับหมาของฉัน', 'หลังเลิกงาน', 'ครั้งแรกของปีนี้'],
  ],
  Pictures: [
    [
      '👨\u200d👩\u200d👧\u200d👦 lunch',
      '🏳️\u200d🌈 walk',
      'tea ☕\ufe0f',
      '👍🏽 all good',
      '🧑\u200d🦽\u200d➡️ out and about',
    ],
    ['👩🏿\u200d❤️\u200d👨🏻', '🇺🇦🇵🇱', '1️⃣ 2️⃣ 3️⃣', 'e\u0301te\u0301 🌻', 'n\u0303an\u0303a 🥖'],
  ],
};

const TEXTS = Object.entries(EVERYDAY).flatMap(([language, [beginnings, endings]]) =>
  beginnings.flatMap((beginning) =>
    endings.map((ending) => ({ language, text: `${beginning} ${ending}` })),
  ),
);
const LANGUAGES = Object.keys(EVERYDAY).map((language) => [language]);
const of = (language: string) => TEXTS.filter((one) => one.language === language);

/** Covers as those who show a text do: nothing but the masks is replaced. */
function cover(text: string, masks: readonly Span[]): string {
  let shown = '';
  let from = 0;
  for (const { start, end } of masks) {
    shown += `${text.slice(from, start)}[covered]`;
    from = end;
  }
  return shown + text.slice(from);
}

describe('innocent texts', () => {
  it('are at least five hundred in at least ten languages', () => {
    expect(new Set(TEXTS.map(({ text }) => text)).size).toBeGreaterThanOrEqual(500);
    expect(LANGUAGES.length).toBeGreaterThanOrEqual(10);
  });

  it.each(LANGUAGES)('are never held nor called urgent: %s', (language) => {
    const stopped = of(language).filter(({ text }) => {
      const { hold, level } = screen(text);
      return hold || level === 'RED' || level === 'CRISIS';
    });
    expect(stopped).toEqual([]);
  });

  it('hardly ever ask somebody to look: at most three in a hundred', () => {
    const flagged = TEXTS.filter(({ text }) => screen(text).level !== 'GREEN');
    expect(flagged.length <= TEXTS.length * 0.03 ? [] : flagged).toEqual([]);
  });

  it.each(LANGUAGES)('stay byte for byte what they were around what is covered: %s', (language) => {
    const shown = of(language).map(({ text }) => {
      const post = `I want to kill myself tonight. ${text} \nowl@example.org\n ${text}`;
      const { disposition, masks } = screen(post);
      return { disposition, shown: cover(post, masks) };
    });
    const expected = of(language).map(({ text }) => ({
      disposition: 'PUBLISH_MASKED',
      shown: `I want to kill myself tonight. ${text} \n[covered]\n ${text}`,
    }));
    expect(shown).toEqual(expected);
  });

  it.each(LANGUAGES)(
    'give signals whose places are whole pieces of the original: %s',
    (language) => {
      for (const { text } of of(language)) {
        const post = `${text} owl@example.org ${text} https://example.com`;
        const spans = screen(post).signals.flatMap(({ span }) => span ?? []);
        expect(spans.length).toBeGreaterThanOrEqual(2);
        for (const { start, end } of spans) {
          expect(start).toBeLessThan(end);
          expect(post.slice(start, end).isWellFormed()).toBe(true);
        }
        expect(spans.map(({ start, end }) => post.slice(start, end))).toContain('owl@example.org');
      }
    },
  );
});
