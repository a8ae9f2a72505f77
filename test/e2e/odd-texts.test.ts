import { Forum } from '../support/forum.js';
import * as operations from '../support/operations.js';
import { ASTRAL, chars } from './wrong-values.js';

/** Single lines that must come back as they went. */
const TEXTS: Record<string, string> = {
  'families and flags': '👩‍👩‍👧‍👦 and 🏳️‍🌈 and 🇺🇦 and 👍🏽',
  'Persian with its joiner': 'می‌خواهم بخوابم، نمی‌توانم',
  'Hebrew and Arabic': `שלום לכולם ${chars(0x200f)}(מה) السلام عليكم`,
  'marks as they were typed': `cafe${chars(0x301)} is not caf${chars(0xe9)}`,
  'many marks': `a${chars(0x300, 0x301, 0x302, 0x303).repeat(10)}`,
  'Thai, Hindi, Korean': 'นอนไม่หลับ नींद नहीं आती 잠이 안 와',
  'letters of mathematics': '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 ｆｕｌｌ',
  'spaces around and within': '  a   b  ',
  'what looks like code': '<script>alert("x")</script> ${a} {{b}} $where %00 \\u0000 \'; --',
  'a mark of byte order': `a${chars(0xfeff)}b`,
};
/** The same, for bodies only. */
const LONG: Record<string, string> = {
  'ten thousand hearts': ASTRAL.repeat(10_000),
  'ten thousand letters': 'ab '.repeat(3_333) + 'c',
  'lines, tabs and other line breaks': `a\r\nb\n\n\tc${chars(0x2028)}d${chars(0x2029)}e`,
};

describe('text', () => {
  let forum: Forum;
  beforeAll(async () => {
    forum = await Forum.open();
  });
  afterAll(async () => {
    await forum.close();
  });

  it.each(Object.entries({ ...TEXTS, ...LONG }))(
    'is stored and shown byte for byte: %s',
    async (name, text) => {
      const author = await forum.memberOf();
      const title = name in TEXTS ? text : 'The nights are long';
      const { thread, post } = await forum.startThread(author, { title, body: text });
      expect([post.body, thread.title]).toEqual([text, title]);
      const row = await forum.database
        .collection<{ _id: string }>('posts')
        .findOne({ _id: post.id as string });
      expect(Buffer.from((row as unknown as { body: string }).body)).toEqual(Buffer.from(text));
      const page = await author.ok(operations.THREAD_PAGE, { id: thread.id, first: 1 });
      expect([page.thread.title, page.thread.posts.edges[0].node.body]).toEqual([title, text]);
    },
  );
});
