import { describe, expect, it } from '@jest/globals';
import { qualityOf, shareOf } from './counted.js';

describe('shareOf', () => {
  it('gives the share with its counts', () => {
    expect(shareOf(3, 4)).toEqual({ count: 3, of: 4, share: 0.75 });
  });

  it('is 0 where there is nothing to count', () => {
    expect(shareOf(0, 0).share).toBe(0);
  });
});

describe('qualityOf', () => {
  it('computes precision, recall and their harmonic mean', () => {
    // P = 6/8, R = 6/12, F1 = 2 · 0.75 · 0.5 / 1.25
    const { precision, recall, f1 } = qualityOf({ hits: 6, predicted: 8, actual: 12 });
    expect([precision.share, recall.share]).toEqual([0.75, 0.5]);
    expect(f1).toBeCloseTo(0.6, 12);
  });

  it('is 0 throughout when nothing was predicted and nothing is there', () => {
    const { precision, recall, f1 } = qualityOf({ hits: 0, predicted: 0, actual: 0 });
    expect([precision.share, recall.share, f1]).toEqual([0, 0, 0]);
  });

  it('is 0 when everything predicted is wrong', () => {
    expect(qualityOf({ hits: 0, predicted: 5, actual: 2 }).f1).toBe(0);
  });
});
