import { builtInHelplines } from './built-in-helplines.js';
import { type Helpline, type HelplineDirectory, type Helplines } from './helpline.js';
import { helplinesFor } from './helplines-for.js';
import { staleEntries } from './stale-entries.js';

const sourced = {
  confidence: 'high',
  source: 'https://example.org',
  seen: null,
  checked: '2026-11-01',
} as const;
const aLine = (changes: Partial<Helpline> = {}): Helpline => ({
  country: 'XA',
  service: 'Line',
  kind: 'emotional-support',
  phone: '116 123',
  text: null,
  web: null,
  hours: null,
  languages: ['en'],
  ...sourced,
  ...changes,
});
const aDirectory = (changes: Partial<HelplineDirectory> = {}): HelplineDirectory => ({
  service: 'World',
  web: 'https://example.org',
  about: 'Lists lines.',
  ...sourced,
  ...changes,
});
const aFile = (...entries: Helpline[]): Helplines => ({
  checked: '2026-11-01',
  directories: [aDirectory()],
  entries,
});
const kindsOf = (helplines: Helplines, country: string | null): string[] =>
  helplinesFor(helplines, country).helplines.map((entry) => entry.kind);

describe('helplinesFor', () => {
  it('puts the emergency number first, whatever the order of the file', () => {
    const file = aFile(
      aLine({ kind: 'young-people' }),
      aLine({ kind: 'text' }),
      aLine({ kind: 'suicide' }),
      aLine({ kind: 'emergency', phone: '112' }),
    );
    expect(kindsOf(file, 'XA')).toEqual(['emergency', 'suicide', 'text', 'young-people']);
    expect(helplinesFor(file, 'XA').emergencyAdvice).toContain('call 112.');
  });

  it('shows entries of high confidence only', () => {
    const file = aFile(
      aLine({ service: 'Sure' }),
      aLine({ service: 'Likely', confidence: 'medium' }),
      aLine({ service: 'Unsure', confidence: 'low' }),
    );
    expect(helplinesFor(file, 'XA').helplines.map((entry) => entry.service)).toEqual(['Sure']);
  });

  it('shows a likely emergency number when there is no sure one, and never an unsure one', () => {
    const likely = aLine({ kind: 'emergency', phone: '911', confidence: 'medium' });
    const unsure = aLine({ kind: 'emergency', phone: '999', confidence: 'low' });
    const sure = aLine({ kind: 'emergency', phone: '112' });
    expect(helplinesFor(aFile(likely, unsure), 'XA').helplines).toEqual([likely]);
    expect(helplinesFor(aFile(likely, sure), 'XA').helplines).toEqual([sure]);
    expect(helplinesFor(aFile(unsure), 'XA').helplines).toEqual([]);
  });

  it.each([null, '', 'ZZ', 'nowhere', '112'])(
    'for the country %j it speaks of 112 and the local number, and gives a directory',
    (country) => {
      const found = helplinesFor(aFile(aLine()), country);
      expect(found.country).toBeNull();
      expect(found.helplines).toEqual([]);
      expect(found.emergencyAdvice).toMatch(/local emergency number.*112/);
      expect(found.directories.map((directory) => directory.web)).toEqual(['https://example.org']);
    },
  );

  it('takes the country in small letters', () => {
    expect(helplinesFor(aFile(aLine()), ' xa ').country).toBe('XA');
  });

  it('keeps a directory to itself until somebody confirmed it', () => {
    const directories = [aDirectory({ confidence: 'medium' })];
    expect(helplinesFor({ ...aFile(), directories }, null).directories).toEqual([]);
  });
});

describe('helplinesFor with the helplines that come with the project', () => {
  const helplines = builtInHelplines();
  const countries = [...new Set(helplines.entries.map((entry) => entry.country))];

  it.each(countries)('starts with an emergency number in %s', (country) => {
    const {
      helplines: [first],
      emergencyAdvice,
    } = helplinesFor(helplines, country);
    expect(first?.kind).toBe('emergency');
    expect(emergencyAdvice).toContain(`call ${first!.phone!}.`);
  });

  it("knows text and young people's lines in the United Kingdom", () => {
    expect(kindsOf(helplines, 'GB')).toEqual(
      expect.arrayContaining(['emergency', 'emotional-support', 'text', 'young-people']),
    );
  });

  it('names no suicide line for Turkey, where none could be confirmed', () => {
    expect(kindsOf(helplines, 'TR')).not.toContain('suicide');
  });

  it('has a directory for everybody else', () => {
    const { directories } = helplinesFor(helplines, null);
    expect(directories.map((directory) => directory.web)).toEqual(['https://www.befrienders.org']);
  });
});

describe('staleEntries', () => {
  const file = aFile(
    aLine({ service: 'New', checked: '2026-11-01' }),
    aLine({ service: 'Old', checked: '2026-01-01' }),
    aLine({ service: 'Oldest', checked: '2025-06-01' }),
  );
  const namesAt = (today: string, days?: number): string[] =>
    staleEntries(file, new Date(today), days).map((entry) => entry.service);

  it('finds what was checked more than 180 days ago, oldest first', () => {
    expect(namesAt('2026-11-25T12:00:00Z')).toEqual(['Oldest', 'Old']);
  });

  it('counts whole days: 180 are fresh, 181 are stale', () => {
    expect(namesAt('2026-06-30T23:59:59Z')).toEqual(['Oldest']);
    expect(namesAt('2026-07-01T00:00:00Z')).toEqual(['Oldest', 'Old']);
  });

  it('watches directories too', () => {
    expect(namesAt('2027-06-01T00:00:00Z')).toContain('World');
  });

  it('takes another limit', () => {
    expect(namesAt('2026-11-25T12:00:00Z', 30)).toEqual(['Oldest', 'Old']);
    expect(namesAt('2026-11-25T12:00:00Z', 10)).toEqual(['Oldest', 'Old', 'New', 'World']);
  });
});
