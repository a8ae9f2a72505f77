/** A share with its counts; `share` is 0 where there is nothing to count. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number;
}

/** How well a class is told apart from everything else. F1 is the harmonic mean of the two shares. */
export interface Quality {
  readonly precision: Share;
  readonly recall: Share;
  readonly f1: number;
}

export interface Outcomes {
  /** Found and right. */
  readonly hits: number;
  /** Found. */
  readonly predicted: number;
  /** There. */
  readonly actual: number;
}

export function shareOf(count: number, of: number): Share {
  return { count, of, share: of === 0 ? 0 : count / of };
}

/** The share of `items` for which `test` is true. */
export function shareWhere<T>(items: readonly T[], test: (item: T) => boolean): Share {
  return shareOf(items.filter(test).length, items.length);
}

/** Precision hits/predicted, recall hits/actual, F1 = 2PR/(P+R); 0 where a divisor is 0. */
export function qualityOf({ hits, predicted, actual }: Outcomes): Quality {
  // 2PR/(P+R) comes to this in whole numbers, without rounding twice.
  const f1 = predicted + actual === 0 ? 0 : (2 * hits) / (predicted + actual);
  return { precision: shareOf(hits, predicted), recall: shareOf(hits, actual), f1 };
}
