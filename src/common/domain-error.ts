import { type ErrorCode } from './error-codes.js';

/** One wrong argument: where it is (`input.body`) and what is expected, never what was sent. */
export interface FieldProblem {
  field: string;
  expected: string;
}

/** What may leave the server besides code and message. Closed, so that nothing slips out. */
export interface PublicDetails {
  fields?: FieldProblem[];
  /** Seconds, whole minutes. */
  retryAfter?: number;
  /** The version of the house rules in force. */
  version?: number;
  /** Until when something is not possible (ISO 8601); null: until somebody undoes it. */
  until?: string | null;
  /** What was decided by somebody else: `HIDE`. */
  decided?: string;
}

/**
 * The one error of the domain. `message` and `details` reach the client; `internal` reaches nobody but a
 * debugger and must never hold what a person wrote.
 */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: PublicDetails = {},
    readonly internal?: string,
  ) {
    super(message);
    this.name = 'DomainError';
  }
}

export function notFound(what: string): DomainError {
  return new DomainError('NOT_FOUND', `There is no such ${what}.`);
}

export function inputInvalid(field: string, expected: string): DomainError {
  return new DomainError('INPUT_INVALID', `${field}: ${expected}.`, {
    fields: [{ field, expected }],
  });
}
