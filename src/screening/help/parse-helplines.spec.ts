import { builtInHelplines } from './built-in-helplines.js';
import { HelplinesError, parseHelplines } from './parse-helplines.js';

const anEntry = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  country: 'XA',
  service: 'Listening Line',
  kind: 'emotional-support',
  phone: '116 123',
  text: null,
  web: null,
  hours: '24/7',
  languages: ['en'],
  confidence: 'high',
  source: 'https://example.org/help',
  seen: '2026-02',
  checked: '2026-11-01',
  ...changes,
});
const aDirectory = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  service: 'Lines of the World',
  web: 'https://example.org',
  about: 'Lists helplines.',
  confidence: 'high',
  source: 'https://example.org/about',
  seen: null,
  checked: '2026-11-01',
  ...changes,
});
const aFile = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  checked: '2026-11-01',
  directories: [aDirectory()],
  entries: [anEntry()],
  ...changes,
});
const problemOf = (json: unknown): string => {
  try {
    parseHelplines(json);
  } catch (error) {
    if (error instanceof HelplinesError) return error.message;
    throw error;
  }
  return 'none';
};

describe('parseHelplines', () => {
  it('takes the smallest file an operator can write', () => {
    expect(parseHelplines(aFile()).entries).toEqual([anEntry()]);
  });

  it('takes every field there is', () => {
    const full = anEntry({
      phoneAlternatives: ['0800 1110111', '+49 (30) 1234-56'],
      text: 'Text HELLO to 50808',
      web: 'https://example.org/line',
      goodToKnow: 'Free of charge.',
      also: ['https://example.org/second'],
      note: 'Seen on a poster.',
    });
    const file = aFile({ entries: [full], remarks: ['Ours.'], unconfirmed: [{ any: 'thing' }] });
    expect(parseHelplines(file).entries[0]).toEqual(full);
  });

  it.each([
    ['country', 'de'],
    ['country', 'DEU'],
    ['service', ''],
    ['service', undefined],
    ['kind', 'hotline'],
    ['phone', 'call us'],
    ['phone', 116123],
    ['phone', undefined],
    ['phoneAlternatives', []],
    ['phoneAlternatives', ['116 123', null]],
    ['text', ''],
    ['web', 'javascript:alert(1)'],
    ['web', 'www.example.org'],
    ['hours', 24],
    ['languages', []],
    ['languages', ['English']],
    ['confidence', 'sure'],
    ['source', 'a leaflet'],
    ['also', 'https://example.org'],
    ['seen', 'last week'],
    ['checked', '2026-02-30'],
    ['checked', null],
    ['goodToKnow', 'x'.repeat(601)],
  ])('refuses an entry whose %s is %j, and says which', (field, value) => {
    const entries = [anEntry({ service: 'First' }), anEntry({ [field]: value })];
    const problem = problemOf(aFile({ entries }));
    expect(problem).toMatch(/^entries\[1\]/);
    expect(problem).toContain(`: ${field} must be `);
  });

  it('names entry, service and field in words an operator understands', () => {
    expect(problemOf(aFile({ entries: [anEntry({ checked: '01.11.2026' })] }))).toBe(
      'entries[0] (XA, "Listening Line"): checked must be a day of the calendar as YYYY-MM-DD',
    );
  });

  it('names the first of several bad entries', () => {
    const entries = [anEntry({ service: 'Good' }), anEntry({ phone: '' }), anEntry({ kind: '' })];
    expect(problemOf(aFile({ entries }))).toContain('entries[1]');
  });

  it('refuses a misspelt field instead of losing it', () => {
    expect(problemOf(aFile({ entries: [anEntry({ phones: ['112'] })] }))).toContain(
      'phones is not a known field',
    );
  });

  it('refuses an entry without any way to reach it', () => {
    expect(problemOf(aFile({ entries: [anEntry({ phone: null })] }))).toContain(
      'phone must be given',
    );
  });

  it('refuses an emergency service without a number', () => {
    const entry = anEntry({ kind: 'emergency', phone: null, web: 'https://example.org' });
    expect(problemOf(aFile({ entries: [entry] }))).toContain('phone must be given');
  });

  it('refuses a service that is listed twice in one country', () => {
    expect(problemOf(aFile({ entries: [anEntry(), anEntry()] }))).toMatch(/entries\[1\].*twice/);
    const elsewhere = [anEntry(), anEntry({ country: 'XB' })];
    expect(problemOf(aFile({ entries: elsewhere }))).toBe('none');
  });

  it('refuses a bad directory', () => {
    expect(problemOf(aFile({ directories: [aDirectory({ web: null })] }))).toContain(
      'directories[0] ("Lines of the World"): web must be',
    );
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['a text', 'helplines'],
    ['no entries', { checked: '2026-11-01', directories: [aDirectory()], entries: [] }],
    ['entries that are no objects', aFile({ entries: ['112'] })],
    ['no directory', aFile({ directories: [] })],
    ['__proto__ as a field', JSON.parse('{"__proto__": {"entries": []}}')],
  ])('refuses %s', (_, json) => {
    expect(problemOf(json)).toMatch(/^The helplines file: /);
  });

  it('freezes what it returns', () => {
    const [entry] = parseHelplines(aFile()).entries;
    expect(Object.isFrozen(entry)).toBe(true);
  });
});

describe('the helplines that come with the project', () => {
  const { entries, directories } = builtInHelplines();

  it('pass the check, for 34 countries', () => {
    expect(entries).toHaveLength(167);
    expect(new Set(entries.map((entry) => entry.country)).size).toBe(34);
    expect(directories.length).toBeGreaterThan(0);
  });

  it('have an emergency number in every country', () => {
    const withEmergency = new Set(
      entries.filter((entry) => entry.kind === 'emergency').map((entry) => entry.country),
    );
    expect(entries.filter((entry) => !withEmergency.has(entry.country))).toEqual([]);
  });

  it('show members no remark of the people who checked', () => {
    const shown = entries.flatMap((entry) => [entry.hours, entry.text, entry.goodToKnow]);
    expect(
      shown.filter((text) =>
        /pages? seen|not seen|see note|as stated|\(20\d\d\)/i.test(text ?? ''),
      ),
    ).toEqual([]);
  });
});
