import { type screen } from '../screening/screening.js';

/** Screening as posts use it: injected, so that a test can break it and see that posts still go through. */
export abstract class Screen {
  abstract readonly judge: typeof screen;
}
