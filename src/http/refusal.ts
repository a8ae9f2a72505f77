import { ERROR_CODES, type ErrorCode } from '../common/error-codes.js';

/** The shape of a GraphQL answer that is an error only. */
export function refusal(code: ErrorCode): object {
  return { errors: [{ message: ERROR_CODES[code], extensions: { code } }] };
}
