/** Small words that stand in most English sentences and seldom in those of other languages. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  `the and you your i'm i've it's that's to of that this is are was have has been with for but not what
   how when my me it they we can just so really think know feel like from about would should there here
   sorry u im ive thats don't dont do be do did had him her them she he on at if as by an too very or got get
   cant can't anyone does make makes again today out up where every one please see still them after more
   ever never until would've won't wont didn't didnt heres here's who until each other`.split(
    /\s+/,
  ),
);

/** About one word in six; short drafts reach it with one small word. */
const LEAST_SHARE = 0.16;

/** Whether the cues, which are English, can be expected to work on this text. */
export function readsAsEnglish(text: string): boolean {
  const words =
    text
      .slice(0, 2_000)
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? [];
  const small = words.filter((word) => SMALL_WORDS.has(word)).length;
  return small > 0 && small >= words.length * LEAST_SHARE;
}
