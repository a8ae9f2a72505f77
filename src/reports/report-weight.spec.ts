import { reportWeight } from './report-weight.js';

const outcomes = (...cleared: boolean[]) => cleared.map((one) => ({ cleared: one }));
const tenCleared = outcomes(...Array<boolean>(10).fill(true));

describe('reportWeight', () => {
  it('is one for an ordinary persona, be its first reports all cleared', () => {
    expect(reportWeight(false, [])).toBe(1);
    expect(reportWeight(false, tenCleared.slice(1))).toBe(1);
  });

  it('is half for a young persona', () => {
    expect(reportWeight(true, [])).toBe(0.5);
    expect(reportWeight(true, tenCleared.slice(1))).toBe(0.5);
  });

  it('is half after ten that were cleared, and whole again once something was found', () => {
    expect(reportWeight(false, tenCleared)).toBe(0.5);
    for (const place of tenCleared.keys())
      expect(
        reportWeight(
          false,
          tenCleared.map(({ cleared }, index) => ({ cleared: cleared && index !== place })),
        ),
      ).toBe(1);
  });

  it('is a quarter for a young persona whose reports were all cleared', () => {
    expect(reportWeight(true, tenCleared)).toBe(0.25);
  });
});
