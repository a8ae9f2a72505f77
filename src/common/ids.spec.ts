import { validateSync } from 'class-validator';
import { isId, newId } from './ids.js';
import { IsId } from './is-id.js';

class Asked {
  @IsId()
  id: unknown;

  constructor(id: unknown) {
    this.id = id;
  }
}

const WRONG = ['', 'x', 'A'.repeat(21), 'A'.repeat(23), `${'A'.repeat(21)}+`, `${'A'.repeat(21)}=`];

describe('ids', () => {
  it('are 128 bits in 22 characters, each another', () => {
    const ids = Array.from({ length: 1_000 }, newId);
    expect(new Set(ids).size).toBe(1_000);
    for (const id of ids) {
      expect(isId(id)).toBe(true);
      expect(Buffer.from(id, 'base64url')).toHaveLength(16);
    }
  });

  it('say nothing of the order they were made in', () => {
    const ids = Array.from({ length: 1_000 }, newId);
    const rising = ids.filter((id, index) => index > 0 && id > ids[index - 1]!).length;
    expect(rising).toBeGreaterThan(400);
    expect(rising).toBeLessThan(600);
  });

  it.each(WRONG)('are not: %j', (text) => {
    expect(isId(text)).toBe(false);
    expect(validateSync(new Asked(text))).toHaveLength(1);
  });

  it('are not other kinds of values, nor a line longer than one', () => {
    for (const value of [`${newId()}\n`, undefined, null, 5, {}, [newId()], { $ne: null }])
      expect(validateSync(new Asked(value))).toHaveLength(1);
    expect(validateSync(new Asked(newId()))).toEqual([]);
  });
});
