import { isUnder, type Circumstance } from '../context/circumstances.js';
import { type PhraseHit } from '../matching/match.js';
import { type Phase } from '../phase.js';
import { type ScreenedText } from '../screened-text.js';
import { HOPELESSNESS_RULES } from './hopelessness.phase.js';
import { meantHits } from './phrase-rule.js';

/** Rows of phrases that tell the same, with what one of them weighs. */
interface Sign {
  readonly weight: number;
  readonly rows: readonly string[];
}

/** Finality, means, a dangerous place: with one everyday sign it is enough. */
const GRAVE = 1.25;
/** A goodbye, papers put in order, calm: two of them are an ordinary day; with a third, or a time or fear, they are not. */
const EVERYDAY = 0.75;
const SLIGHT = 0.25;

/**
 * Signs that somebody is about to go; one of each kind counts, however often it is said. The heavier come first: a
 * word that told one sign tells no other.
 */
const SIGNS: readonly Sign[] = [
  { weight: GRAVE, rows: ['sign.at_hand'] },
  { weight: GRAVE, rows: ['sign.place'] },
  { weight: GRAVE, rows: ['sign.act'] },
  { weight: GRAVE, rows: ['sign.no_return', 'quiet.absent'] },
  { weight: 1, rows: ['sign.resolve', 'quiet.decided'] },
  { weight: GRAVE, rows: ['sign.exit'] },
  { weight: GRAVE, rows: ['sign.irony'] },
  { weight: EVERYDAY, rows: ['quiet.gave_away', 'quiet.slot'] },
  { weight: EVERYDAY, rows: ['quiet.affairs', 'sign.left_behind'] },
  { weight: EVERYDAY, rows: ['quiet.letters'] },
  { weight: EVERYDAY, rows: ['quiet.dependants'] },
  { weight: EVERYDAY, rows: ['quiet.farewell', 'sign.farewell'] },
  { weight: EVERYDAY, rows: ['quiet.calm', 'sign.calm'] },
  { weight: EVERYDAY, rows: ['sign.last'] },
  { weight: EVERYDAY, rows: ['sign.errand'] },
  { weight: EVERYDAY, rows: ['sign.leaving'] },
  { weight: EVERYDAY, rows: ['sign.alone'] },
  { weight: 0.5, rows: ['quiet.thanks'] },
  { weight: SLIGHT, rows: ['sign.fear', 'quiet.done'] },
  { weight: SLIGHT, rows: ['sign.soon', 'quiet.time'] },
];
const NOT_MEANT: readonly Circumstance[] = ['past', 'idiom', 'quoted', 'general'];

/** What spoken despair adds to the signs: with one everyday sign it is still despair, with a grave one danger. */
const DESPAIR = EVERYDAY;
const ENOUGH = 1.75;
/** A house move or a holiday explains many of the same things, so more is asked for. */
const ENOUGH_WHEN_EXPLAINED = 3;
/** Signs stand together within this many words: over a long post, harmless ones add up. */
const REACH = 40;

/** A place where a kind of sign is told. */
interface Told {
  readonly kind: number;
  readonly weight: number;
  readonly at: number;
}

/** Takes the words of a hit, unless one of them is taken. */
function takes(words: Set<number>, { from, to }: PhraseHit): boolean {
  for (let word = from; word < to; word += 1) if (words.has(word)) return false;
  for (let word = from; word < to; word += 1) words.add(word);
  return true;
}

/** All places where despair or a sign is told, in order. Every kind takes one place before any takes a second. */
function findTold(text: ScreenedText): Told[] {
  const taken = new Set<number>();
  const despair = HOPELESSNESS_RULES.flatMap((rule) => meantHits(rule, text));
  for (const hit of despair) takes(taken, hit);
  const meant = SIGNS.map(({ rows }) =>
    rows.flatMap((row) => text.hits(row)).filter((hit) => !isUnder(NOT_MEANT, text, hit)),
  );
  const firsts = meant.map((hits) => hits.find((hit) => takes(taken, hit)));
  const signs = SIGNS.flatMap(({ weight }, kind) =>
    (meant[kind] ?? [])
      .filter((hit) => hit === firsts[kind] || takes(taken, hit))
      .map(({ from }) => ({ kind, weight, at: from })),
  );
  return [...despair.map(({ from }) => ({ kind: -1, weight: DESPAIR, at: from })), ...signs].sort(
    (one, other) => one.at - other.at,
  );
}

/** The most that the kinds of sign within reach of each other weigh; each kind counts once. */
function heaviest(told: readonly Told[]): number {
  const counts = new Map<number, number>();
  let weight = 0;
  let most = 0;
  let first = 0;
  for (const { kind, weight: own, at } of told) {
    for (let left = told[first]; left && left.at < at - REACH; left = told[(first += 1)]) {
      const rest = (counts.get(left.kind) ?? 0) - 1;
      counts.set(left.kind, rest);
      if (rest === 0) weight -= left.weight;
    }
    const known = counts.get(kind) ?? 0;
    counts.set(kind, known + 1);
    if (known === 0) weight += own;
    most = Math.max(most, weight);
  }
  return most;
}

/** Small things that together look like somebody about to leave their life. */
export const quietDecisionPhase: Phase = {
  name: 'quiet-decision',
  run(text) {
    const explained = text.hits('quiet.explained').length > 0;
    if (heaviest(findTold(text)) < (explained ? ENOUGH_WHEN_EXPLAINED : ENOUGH)) return [];
    return [
      {
        rule: 'crisis.quiet_decision',
        kind: 'crisis',
        level: 'CRISIS',
        reason: 'Several small signs together: affairs put in order, calm, a farewell.',
      },
    ];
  },
};
