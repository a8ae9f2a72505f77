import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';

const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'screening', 'report.js');
const LINE = {
  id: 'x1',
  text: 'tea and toast',
  lang: 'en',
  level: 'GREEN',
  hold: false,
  signals: ['none'],
};

const folder = mkdtempSync(join(tmpdir(), 'sameboat-report-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the report in a folder of its own, so that nothing depends on the working directory. */
function report(...words: string[]) {
  return spawnSync(process.execPath, [PROGRAM, ...words], { cwd: folder, encoding: 'utf8' });
}

function fileOf(...lines: object[]): string {
  const file = join(folder, 'lines.jsonl');
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  return file;
}

describe('screening:report', () => {
  it('measures the own set from any folder', () => {
    const { status, stdout } = report();
    expect(status).toBe(0);
    expect(stdout).toMatch(/own\.jsonl \(\d{3,} lines\)/);
    expect(stdout).toMatch(/^CRISIS: recall +\d\.\d\d \(\d+\/\d+\)/m);
  });

  it('prints one JSON object when asked', () => {
    const { status, stdout } = report('--json', fileOf(LINE, { ...LINE, level: 'RED' }));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      figures: { lines: 2, accuracy: { count: 1, of: 2, share: 0.5 } },
      languages: { en: { lines: 2 } },
      misses: [{ id: 'x1', expected: { level: 'RED' }, got: { level: 'GREEN' } }],
    });
  });

  it('refuses a line with a field it does not know, and says where', () => {
    const file = fileOf(LINE, { ...LINE, mood: 'low' });
    expect(report(file)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `${file}, line 2: has an unknown field "mood".\n`,
    });
  });

  it('refuses files that are not there and options it does not know', () => {
    expect(report('missing.jsonl')).toMatchObject({ status: 2, stdout: '' });
    expect(report('--cvs')).toMatchObject({ status: 2, stdout: '' });
  });
});
