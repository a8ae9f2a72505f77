/** Something came back that should not have. Its message is a sentence for the person who watches. */
export class TourFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TourFailure';
  }
}

/** @throws TourFailure unless it holds; `what` completes “Expected …”. */
export function expect(holds: boolean, what: string): asserts holds {
  if (!holds) throw new TourFailure(`Expected ${what}.`);
}

/** @throws TourFailure unless both are the same in JSON */
export function expectSame(actual: unknown, expected: unknown, what: string): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  expect(got === wanted, `${what} to be ${wanted}, but it is ${got}`);
}

/** @throws TourFailure when there is nothing */
export function required<Thing>(thing: Thing | null | undefined, what: string): Thing {
  if (thing === null || thing === undefined) throw new TourFailure(`Expected ${what}.`);
  return thing;
}
