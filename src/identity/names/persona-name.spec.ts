import { Filter } from 'bad-words';
import { skeleton } from '../../common/look-alikes.js';
import { FIRST_WORDS } from './first-words.js';
import { drawPersonaName } from './persona-name.js';
import { SECOND_WORDS } from './second-words.js';

const ALL_WORDS = [...FIRST_WORDS, ...SECOND_WORDS];

/** Words that only hold the letters of something unwelcome. */
const INNOCENT =
  /Almanac|Burne|Burni|Dappled|Heliotrope|Hiking|Mandolin|Mantel|Mending|Siskin|Tweed|Viburnum/;

/** A source of chance that plays back what it is given, scaled to the range asked for. */
const playing = (...shares: number[]) => {
  let next = 0;
  return (max: number): number => Math.floor((shares[next++ % shares.length] ?? 0) * max);
};

describe('the words of persona names', () => {
  it('are enough for a large group', () => {
    expect(FIRST_WORDS.length).toBeGreaterThanOrEqual(280);
    expect(SECOND_WORDS.length).toBeGreaterThanOrEqual(480);
  });

  it('are capitalised, of 3 to 10 ASCII letters', () => {
    expect(ALL_WORDS.filter((word) => !/^[A-Z][a-z]{2,9}$/.test(word))).toEqual([]);
  });

  it('look different from each other, across both lists', () => {
    expect(new Set(ALL_WORDS.map(skeleton)).size).toBe(ALL_WORDS.length);
  });

  it('look different from each other also where "cl" passes for "d"', () => {
    const seen = ALL_WORDS.map((word) => skeleton(word.toLowerCase().replaceAll('cl', 'd')));
    expect(new Set(seen).size).toBe(ALL_WORDS.length);
  });

  it('hold no bad word', () => {
    const filter = new Filter();
    expect(filter.isProfane('crap')).toBe(true);
    expect(ALL_WORDS.filter((word) => filter.isProfane(word))).toEqual([]);
  });

  it('form no bad word where the two meet', () => {
    const bad = new Filter().list
      .map((word) => word.toLowerCase())
      .filter((word) => /^[a-z]{4,}$/.test(word) && !['daygo', 'dego'].includes(word));
    expect(bad.length).toBeGreaterThan(200);
    expect(bad.flatMap(meetingsThatSpell)).toEqual([]);
  });

  it.each([
    ['a person or a gender', 'man|boy|girl|lady|lord|king|queen|maid|sister|brother|widow|child'],
    ['the body or eating', 'heart|body|belly|bone|skin|slim|fat|thin|sugar|honey|berry|apple'],
    ['drink or drugs', 'wine|beer|pill|weed|poppy|needle|smoke|bottle|snort|vape'],
    [
      'danger',
      'knife|blade|razor|rope|noose|cliff|bridge|rail|tower|drown|poison|flame|burn|blood',
    ],
    ['an end', 'dead|death|grave|ghost|final|ending|sunset|dusk|fall(?!$)|lost|broken'],
  ])('do not speak of %s', (_, words) => {
    const found = ALL_WORDS.filter((word) => new RegExp(words, 'i').test(word));
    expect(found.filter((word) => !INNOCENT.test(word))).toEqual([]);
  });
});

describe('drawPersonaName', () => {
  it('is two words, each chosen by chance alone', () => {
    expect(drawPersonaName(playing(0))).toBe(`${FIRST_WORDS[0]!} ${SECOND_WORDS[0]!}`);
    expect(drawPersonaName(playing(0.9999))).toBe(`${FIRST_WORDS.at(-1)!} ${SECOND_WORDS.at(-1)!}`);
  });

  it('reaches every word', () => {
    const seen = new Set(
      Array.from({ length: 2_000 }, (_, step) => drawPersonaName(playing(step / 2_000)))
        .join(' ')
        .split(' '),
    );
    expect(seen.size).toBe(ALL_WORDS.length);
  });

  it('adds a number from the ninth name on', () => {
    expect(drawPersonaName(playing(0.5), 7)).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
    expect(drawPersonaName(playing(0.5), 8)).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+ \d{1,2}$/);
  });

  it('draws numbers from 2 to 99, none that reads as an age or a code of hate', () => {
    const numbers = Array.from({ length: 500 }, (_, step) =>
      Number(drawPersonaName(playing(0, 0, step / 500), 8).split(' ')[2]),
    );
    expect(Math.min(...numbers)).toBe(2);
    expect(Math.max(...numbers)).toBe(99);
    for (const avoided of [1, 13, 14, 15, 16, 17, 18, 69, 88]) {
      expect(numbers).not.toContain(avoided);
    }
  });

  it('never makes two names that look alike', () => {
    const names = FIRST_WORDS.flatMap((first) => SECOND_WORDS.map((second) => first + second));
    expect(new Set(names.map(skeleton)).size).toBe(names.length);
  });

  it('makes no numbered name that looks like one without a number', () => {
    const ends = new Set(SECOND_WORDS.map(skeleton));
    const lettersFromNumbers = ['lo', 'll'];
    const clashes = [...ends].filter((end) =>
      lettersFromNumbers.some((tail) => end.endsWith(tail) && ends.has(end.slice(0, -2))),
    );
    expect(clashes).toEqual([]);
  });

  it('uses the chance of the system by default', () => {
    const names = new Set(Array.from({ length: 50 }, () => drawPersonaName()));
    expect(names.size).toBeGreaterThan(40);
  });

  it('refuses a source of chance that leaves its range', () => {
    expect(() => drawPersonaName((max) => max)).toThrow(RangeError);
  });
});

/** Pairs that spell `bad` with at least two letters on each side of the gap. */
function meetingsThatSpell(bad: string): string[] {
  const cuts = Array.from({ length: bad.length - 3 }, (_, index) => index + 2);
  return cuts.flatMap((cut) => {
    const first = FIRST_WORDS.find((word) => word.toLowerCase().endsWith(bad.slice(0, cut)));
    const second = SECOND_WORDS.find((word) => word.toLowerCase().startsWith(bad.slice(cut)));
    return first && second ? [`${first} ${second}`] : [];
  });
}
