import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { COMPILED_LANGUAGES } from '../data/languages.js';
import { ScreenedText } from '../screened-text.js';
import { readCompiled, writeCompiled } from './compiled-file.js';

describe('the compiled phrase tables', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sameboat-compiled-'));
  const file = pathToFileURL(join(folder, 'languages.bin'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('are none where nothing was built', () => {
    expect(readCompiled(file)).toBeNull();
  });

  it('find the same after they were written and read', () => {
    writeCompiled(file, COMPILED_LANGUAGES);
    const read = readCompiled(file)!;
    expect(read.map(({ language }) => language)).toEqual(
      COMPILED_LANGUAGES.map(({ language }) => language),
    );
    for (const text of [
      'I cannot go on like this and I want to die tonight',
      'nobody wants you here, get lost',
      'ich kann nicht mehr',
    ])
      for (const rule of [
        'crisis.intent',
        'hopelessness.death_wish',
        'abuse.exclusion',
        'cue.i',
        'cue.you',
      ])
        expect(new ScreenedText(text, read).hits(rule)).toEqual(
          new ScreenedText(text, COMPILED_LANGUAGES).hits(rule),
        );
    const hits = new ScreenedText('I want to die tonight', read).hits('hopelessness.death_wish');
    expect(
      hits.length + new ScreenedText('I want to die tonight', read).hits('crisis.intent').length,
    ).toBeGreaterThan(0);
  });
});
