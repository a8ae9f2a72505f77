import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions } from './options.js';

describe('the options of the tour', () => {
  const link = 'http://localhost:3000/#invitation=abc';

  it('take the server on port 3000 unless another is named', () => {
    const options = { origin: 'http://localhost:3000', invitation: 'abc' };
    expect(readOptions(['--invitation', link])).toEqual(options);
    expect(readOptions(['http://localhost:3900/', '--invitation', link])).toEqual({
      ...options,
      origin: 'http://localhost:3900',
    });
  });

  it('find the link in the data folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sameboat-tour-'));
    writeFileSync(join(folder, 'first-coordinator-link'), `${link}\n`);
    expect(readOptions(['--data', folder])).toMatchObject({ invitation: 'abc' });
    rmSync(folder, { recursive: true });
  });

  it('say what is missing', () => {
    expect(() => readOptions(['--data', '/nowhere'])).toThrow(/nobody coordinates yet/);
    expect(() => readOptions(['--invitation', 'http://localhost:3000/'])).toThrow(/#invitation=/);
    expect(() => readOptions(['not a url', '--invitation', link])).toThrow(/Not understood/);
    expect(() => readOptions(['--unknown'])).toThrow(/--unknown[^]*npm run tour/);
  });
});
