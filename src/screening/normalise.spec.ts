import { PHASES } from './phases/phases.js';
import { createScreening } from './screening.js';
import { type SignalKind } from './verdict.js';

/** Without a time budget: a busy machine must not change a verdict. */
const screen = createScreening(PHASES, { budgetMs: Infinity });

/** What is disguised: [kind that must be found, words before, the words in disguise, words behind]. */
const SAYINGS: readonly (readonly [SignalKind, string, string, string])[] = [
  ['crisis', 'i am going to', 'kill myself', 'tonight'],
  ['crisis', 'i will end my life', 'tonight', ''],
  ['crisis', 'going to', 'hang myself', 'tomorrow'],
  ['crisis', 'i have written my', 'suicide', 'note'],
  ['hopelessness', 'i am', 'suicidal', ''],
  ['hopelessness', 'i wish i was', 'dead', ''],
  ['hopelessness', 'i feel so', 'hopeless', ''],
  ['self_harm', 'i want to', 'hurt myself', ''],
  ['abuse_of_member', 'you are', 'pathetic', ''],
  ['abuse_of_member', 'you are such an', 'idiot', ''],
  ['abuse_of_member', 'you absolute', 'bastard', ''],
  ['abuse_of_member', 'shut up you', 'bitch', ''],
  ['abuse_of_member', '', 'fuck', 'you'],
  ['pro_harm', 'go and', 'kill yourself', ''],
  ['pro_harm', 'you should', 'starve yourself', ''],
  ['threat', 'i am going to', 'stab', 'you'],
  ['solicitation', 'send me', 'nudes', ''],
  ['contact_details', 'add me on', 'snapchat', ''],
  ['contact_details', 'find me on', 'instagram', ''],
  ['contact_details', 'message me on', 'telegram', ''],
];

const letters = (change: (letter: string, at: number) => string) => (words: string) =>
  [...words].map((letter, at) => (letter === ' ' ? ' ' : change(letter, at))).join('');

/** Puts one of `signs` in turn behind each letter but the last of a word. */
const between = (signs: readonly string[]) => (words: string) =>
  words
    .split(' ')
    .map((word) =>
      [...word].map((l, at) => (at < word.length - 1 ? l + signs[at % signs.length]! : l)).join(''),
    )
    .join(' ');

const mapped = (table: Readonly<Record<string, string>>) => letters((l) => table[l] ?? l);
const shifted = (first: number) =>
  letters((l) => String.fromCodePoint(first + l.charCodeAt(0) - 'a'.charCodeAt(0)));

const CYRILLIC = { a: 'а', c: 'с', e: 'е', i: 'і', k: 'к', o: 'о', p: 'р', s: 'ѕ', x: 'х', y: 'у' };
const GREEK = { a: 'α', e: 'ε', i: 'ι', k: 'κ', o: 'ο', p: 'ρ', t: 'τ', u: 'υ', v: 'ν', y: 'γ' };
const LEET = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const SYMBOLS = { a: '@', i: '!', s: '$' };

const DISGUISES: Readonly<Record<string, (words: string) => string>> = {
  'invisible characters': between(['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad']),
  'bidi controls': between(['\u202e', '\u202c', '\u2066', '\u2069', '\u200f', '\u061c']),
  'Cyrillic look-alikes': mapped(CYRILLIC),
  'Greek look-alikes': mapped(GREEK),
  'full width': shifted(0xff41),
  'mathematical bold': shifted(0x1d41a),
  'mathematical fraktur': shifted(0x1d586),
  'circled letters': shifted(0x24d0),
  'combining marks': between(['\u0336', '\u0301', '\u0327']),
  'spaced letters': between([' ']),
  'dotted letters': between(['.']),
  'dashed letters': between(['-']),
  'leet digits': mapped(LEET),
  'leet symbols': mapped(SYMBOLS),
  'repeated letters': letters((l) => (/[aeiou]/.test(l) ? l.repeat(4) : l)),
  'mixed case': letters((l, at) => (at % 2 ? l.toUpperCase() : l)),
};

const kindsIn = (text: string) => screen(text).signals.map(({ kind }) => kind);
const say = (before: string, words: string, behind: string) =>
  `${before} ${words} ${behind}`.trim();

const EVASIONS = Object.entries(DISGUISES).flatMap(([name, disguise]) =>
  SAYINGS.filter(([, , words]) => disguise(words) !== words).map(([kind, ...words]) => ({
    name,
    kind,
    text: say(words[0], disguise(words[1]), words[2]),
  })),
);

/** The evasions that get through, as lines to read in a failure. */
const missesOf = (evasions: typeof EVASIONS) =>
  evasions.filter(({ kind, text }) => !kindsIn(text).includes(kind)).map((e) => Object.values(e));

/** Nothing when no more than `allowed` got through; else all that did, so that a failure lists them. */
const beyond = (allowed: number, misses: readonly string[][]) =>
  misses.length <= allowed ? [] : misses;

describe('words in disguise', () => {
  it.each(SAYINGS)('are found when they are plain: %s in "%s %s %s"', (kind, ...words) => {
    expect(kindsIn(say(...words))).toContain(kind);
  });

  it.each([
    ['crisis', 'i w i l l  e n d  i t  tonight'],
    ['crisis', 'I  w i l l  k i l l  m y s e l f  tonight'],
    ['abuse_of_member', 'y o u  a r e  p a t h e t i c'],
    ['abuse_of_member', 'f**k you, b@$tard'],
    ['contact_details', 'o\u200bwl＠ｅｘａｍｐｌｅ.org'],
    ['hopelessness', 'I feel hopele$$'],
  ] as const)('are found in sentences that people write: %s in "%s"', (kind, text) => {
    expect(kindsIn(text)).toContain(kind);
  });

  it('are at least two hundred, all different', () => {
    expect(new Set(EVASIONS.map(({ text }) => text)).size).toBe(EVASIONS.length);
    expect(EVASIONS.length).toBeGreaterThanOrEqual(200);
  });

  it('are found in at least 95 of 100', () => {
    expect(beyond(EVASIONS.length * 0.05, missesOf(EVASIONS))).toEqual([]);
  });

  it.each(Object.keys(DISGUISES))('are found in at least 9 of 10 behind %s', (disguise) => {
    const evasions = EVASIONS.filter(({ name }) => name === disguise);
    expect(beyond(evasions.length * 0.1, missesOf(evasions))).toEqual([]);
  });
});

describe('words that only look disguised', () => {
  it.each([
    ['a b c d e f g, the alphabet calms me'],
    ['I a m fine, my keyboard is slow'],
    ['50mg in the morning, 25mg at night'],
    ['sooooo happy today'],
    ['room 101, level 5, seat 14b'],
    ['A.S.A.P. please, e.g. on Monday, U.K. time'],
    ['the café in Málaga, naïve and jalapeño'],
    ['Сегодня был хороший день'],
    ['Σήμερα ήταν μια καλή μέρα'],
    ['ᴛʜᴀɴᴋ ʏᴏᴜ, 𝓵𝓸𝓿𝓮𝓵𝔂 people'],
    ['C++ and C# homework: done!'],
    ['w0rd puzzle 4 2day'],
  ])('are left alone: "%s"', (text) => {
    expect(screen(text)).toMatchObject({ hold: false });
    expect(['GREEN', 'AMBER']).toContain(screen(text).level);
  });
});
