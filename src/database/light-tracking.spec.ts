import fc from 'fast-check';
import { LightSet } from './light-tracking.js';

describe('LightSet', () => {
  it('holds what a Set holds, whatever is added and deleted', () => {
    const steps = fc.array(
      fc.record({
        does: fc.constantFrom('add', 'delete', 'clear'),
        item: fc.integer({ max: 9, min: 0 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), steps, (first, rest) => {
        const model = new Set(first);
        const light = new LightSet(model);
        for (const { does, item } of rest) {
          if (does === 'add') light.add(item);
          if (does === 'add') model.add(item);
          if (does === 'delete') expect(light.delete(item)).toBe(model.delete(item));
          if (does === 'clear') light.clear();
          if (does === 'clear') model.clear();
          expect([...light].sort()).toEqual([...model].sort());
        }
      }),
    );
  });

  it('meets each once, also when each leaves as it is met', () => {
    const light = new LightSet([1, 2, 3, 4]);
    const met = Array.from(light as Iterable<number>, (item) => light.delete(item));
    expect(met).toEqual([true, true, true, true]);
    expect([...light]).toEqual([]);
  });
});
