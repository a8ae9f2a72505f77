import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  getNullableType,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { newId } from '../../src/common/ids.js';

export const chars = (...codes: number[]): string => String.fromCodePoint(...codes);
export const ASTRAL = chars(0x1f49b);

const NO_TEXT: Record<string, string> = {
  empty: '',
  blank: ' ',
  'only line breaks': '\n\t \r\n',
  'only zero-width characters': chars(0x200b, 0x200d, 0x2060, 0xfeff),
  'only characters without ink': chars(0x2800, 0x3164, 0x115f),
  'only a combining mark': chars(0x301),
};
const BROKEN_TEXT: Record<string, string> = {
  'half a surrogate pair, first': `a\ud83d b`,
  'half a surrogate pair, second': `a\udc9b b`,
  'halves the wrong way round': `a\udc9b\ud83d`,
  NUL: `a${chars(0)}b`,
  escape: `a${chars(0x1b)}[31m`,
  backspace: `a${chars(8)}b`,
  'a C1 control': `a${chars(0x85)}b`,
};
export const BAD_IDS = [
  '',
  'x',
  'A'.repeat(21),
  'A'.repeat(23),
  `${'A'.repeat(21)}+`,
  `${'A'.repeat(21)}\n`,
  '../../../etc/passwd....',
  '507f1f77bcf86cd799439011',
];
const BAD_UUIDS = [
  '',
  'x',
  '123e4567-e89b-12d3-a456',
  `${randomUUID()}0`,
  `{${randomUUID()}}`,
  randomUUID().replaceAll('-', ''),
  ` ${randomUUID()}`,
];

const textsOver = (max: number, single: boolean): Record<string, unknown> => ({
  ...NO_TEXT,
  ...BROKEN_TEXT,
  'one letter too many': 'a'.repeat(max + 1),
  'one heart too many': ASTRAL.repeat(max + 1),
  ...(single ? { 'two lines': 'a\nb', 'two lines, by another sign': `a${chars(0x2028)}b` } : {}),
});
const listed = (values: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(values.map((value) => [JSON.stringify(value), value]));
const each = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`in a list: ${name}`, [value]]),
  );

/** What is wrong for a field by its meaning, beside wrong types; of one mutation where its name says so. */
export const WRONG: Record<string, Record<string, unknown>> = {
  requestId: listed(BAD_UUIDS),
  ...Object.fromEntries(
    ['groupId', 'threadId', 'postId', 'caseId', 'noticeId', 'facilitatorId'].map((name) => [
      name,
      listed(BAD_IDS),
    ]),
  ),
  groupIds: {
    ...each(listed(BAD_IDS)),
    twice: ['A'.repeat(22), 'A'.repeat(22)],
    many: Array(101).fill('A'.repeat(22)),
  },
  body: textsOver(10_000, false),
  title: textsOver(150, true),
  words: textsOver(1_000, false),
  ...Object.fromEntries(
    ['appealDecision.words', 'addCaseNote.words', 'answerCareMessage.words', 'note'].map((name) => [
      name,
      textsOver(2_000, false),
    ]),
  ),
  cases: {
    none: [],
    many: Array.from({ length: 21 }, () => ({ caseId: newId(), version: 1 })),
    twice: Array(2).fill({ caseId: 'A'.repeat(22), version: 1 }),
  },
  'saveReply.title': textsOver(80, true),
  'removeSavedReply.id': listed(BAD_IDS),
  topics: { twice: ['DEATH', 'DEATH'], unknown: ['NOPE'] },
  rules: { ...each(textsOver(500, true)), none: [], many: Array(21).fill('Be kind.') },
  name: { ...textsOver(30, true), digits: 'Rowan 7', markup: '<b>Rowan</b>' },
  'recordTraining.name': textsOver(100, true),
  ...Object.fromEntries(
    ['completedOn', 'expiresOn'].map((name) => [
      name,
      listed(['', 'x', '2026-02-29', '2026-13-01', '2026-1-1', '2026-01-01T00:00:00Z', ASTRAL]),
    ]),
  ),
  timeZone: listed(['', 'x', 'Europe/Nowhere', '+01:00', ' UTC', 'A'.repeat(1_000)]),
  hours: { many: Array(43).fill({ weekday: 1, from: '09:00', to: '17:00' }) },
  contentNotes: {
    twice: ['DEATH', 'DEATH'],
    unknown: ['NOPE'],
    many: ['DEATH', 'ABUSE', 'EATING', 'ILLNESS', 'SUICIDE', 'VIOLENCE'],
  },
  country: listed(['', 'x', 'XXX', '12', 'Österreich']),
  recoveryPhrase: { long: 'a'.repeat(301) },
  proofOfWork: { long: 'a'.repeat(4_001) },
  token: { long: 'a'.repeat(101) },
  code: listed(['', '12345', '1234567', 'abcdef', '１２３４５６']),
  ...Object.fromEntries(
    ['houseRulesVersion', 'seenVersion', 'version', 'seenRevision', 'replyTo'].map((name) => [
      name,
      listed([0, -1]),
    ]),
  ),
};

/** Values of wrong types for a field, by its type. */
export function wrongTypes(field: GraphQLInputField): Record<string, unknown> {
  const type = getNamedType(field.type);
  const values = isEnumType(type)
    ? ['NOPE', '', 'keep', 1, true, {}]
    : isInputObjectType(type)
      ? ['x', 5, true]
      : {
          String: [5, true, {}, ['x']],
          ID: [1.5, true, {}, [[]]],
          Boolean: ['true', 1, {}],
          Int: ['1', 1.5, true, 2 ** 31, {}],
        }[type.name];
  if (values === undefined) throw new Error(`What is wrong for a ${type.name}?`);
  const isList = isListType(getNullableType(field.type));
  const inner = isList
    ? values.filter((value) => !Array.isArray(value)).map((value) => [value])
    : values;
  return { ...listed(inner), ...(isNonNullType(field.type) ? { null: null } : {}) };
}

/** Arguments of a page that are wrong, each with the name of the one to blame. */
export const BAD_PAGES: [object, string][] = [
  [{ first: 0 }, 'first'],
  [{ first: 51 }, 'first'],
  [{ first: -1 }, 'first'],
  [{ last: 0 }, 'last'],
  [{ last: 51 }, 'last'],
  [{}, 'first'],
  [{ first: 1, last: 1 }, 'last'],
  [{ first: 1, before: 'MQ' }, 'last'],
  [{ last: 1, after: 'MQ' }, 'last'],
  [{ first: '1' }, 'first'],
  [{ first: 1.5 }, 'first'],
  [{ first: 1, after: 5 }, 'after'],
  [{ first: 1, after: 'x' }, 'after'],
  [{ first: 1, after: '' }, 'after'],
  [{ first: 1, after: '💛' }, 'after'],
  [{ first: 1, after: `\ud800` }, 'after'],
  [{ first: 1, after: 'A'.repeat(201) }, 'after'],
  [{ first: 1, after: { $gt: '' } }, 'after'],
  [{ last: 1, before: 'x' }, 'before'],
  [{ first: 1, after: Buffer.from('-1 -1').toString('base64url') }, 'after'],
  [{ first: 1, after: Buffer.from('1 2 3 4').toString('base64url') }, 'after'],
  [{ first: 1, after: Buffer.from('1e3').toString('base64url') }, 'after'],
];
