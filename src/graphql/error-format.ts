import { unwrapResolverError } from '@apollo/server/errors';
import { type GraphQLFormattedError } from 'graphql';
import { DomainError, type FieldProblem } from '../common/domain-error.js';
import { ERROR_CODES, type ErrorCode } from '../common/error-codes.js';
import { newId } from '../common/ids.js';
import { type Log, traceOf } from '../common/log.js';
import { literalProblem, variableProblem } from './value-problem.js';

/** Apollo's own refusals that carry no code of ours, told apart by their (fixed) beginnings. */
const APOLLO_MESSAGES: [RegExp, ErrorCode][] = [
  [/Document contains more tha[nt] [\d,]+ tokens/, 'LIMIT_TOKENS'],
  [/Source contains more than [\d,]+ UTF-16 code units/, 'LIMIT_SOURCE'],
  [/recursively requests too many selections/, 'LIMIT_SELECTIONS'],
  [/potential Cross-Site Request Forgery/, 'CSRF_REFUSED'],
];

const APOLLO_CODES: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: 'QUERY_INVALID',
  GRAPHQL_VALIDATION_FAILED: 'QUERY_INVALID',
  INTROSPECTION_DISABLED: 'QUERY_INVALID',
  OPERATION_RESOLUTION_FAILURE: 'QUERY_INVALID',
  BAD_USER_INPUT: 'INPUT_INVALID',
  BAD_REQUEST: 'REQUEST_INVALID',
  PERSISTED_QUERY_NOT_SUPPORTED: 'REQUEST_INVALID',
  PERSISTED_QUERY_NOT_FOUND: 'REQUEST_INVALID',
};

const DATABASE_AWAY = new Set([
  'MongoServerSelectionError',
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoNotConnectedError',
  'MongoTopologyClosedError',
  'MongoPoolClearedError',
  'MongoPoolClosedError',
  'MongooseServerSelectionError',
  // Thrown before a query is sent, when there is no connection.
  'MongooseError',
]);

/** The one way out for errors: a code of ours, a message of ours, and nothing about what went wrong inside. */
export function errorFormatter(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const thrown = unwrapResolverError(error);
    if (thrown instanceof DomainError) return outgoing(formatted, thrown);
    const code = knownCode(formatted, thrown);
    if (code === 'UNAVAILABLE') {
      log.error('database away', traceOf(thrown));
      return outgoing(formatted, { code, message: ERROR_CODES[code] });
    }
    const literal = literalProblem(error);
    if (literal !== undefined) return inputRefused(formatted, literal);
    if (code !== undefined) return refusal(formatted, code);
    const reference = newId();
    log.error('unexpected', { request: reference, ...traceOf(thrown) });
    const message = 'Something broke on our side.';
    return outgoing(formatted, { code: 'INTERNAL', message, details: { reference } });
  };
}

function knownCode(formatted: GraphQLFormattedError, thrown: unknown): ErrorCode | undefined {
  const { code, limit } = formatted.extensions ?? {};
  if (typeof limit === 'string' && limit in ERROR_CODES) return limit as ErrorCode;
  if (thrown instanceof Error && DATABASE_AWAY.has(thrown.name)) return 'UNAVAILABLE';
  // Only Apollo and graphql-js set their codes; an error thrown by a resolver has a path.
  if (formatted.path !== undefined) return undefined;
  const byMessage = APOLLO_MESSAGES.find(([pattern]) => pattern.test(formatted.message));
  return byMessage?.[1] ?? (typeof code === 'string' ? APOLLO_CODES[code] : undefined);
}

function refusal(formatted: GraphQLFormattedError, code: ErrorCode): GraphQLFormattedError {
  if (code === 'INPUT_INVALID') return inputRefused(formatted, variableProblem(formatted.message));
  const message = code === 'QUERY_INVALID' ? formatted.message : ERROR_CODES[code];
  return outgoing(formatted, { code, message });
}

function inputRefused(
  formatted: GraphQLFormattedError,
  problem: FieldProblem,
): GraphQLFormattedError {
  const message = `${problem.field}: ${problem.expected}.`;
  return outgoing(formatted, { code: 'INPUT_INVALID', message, details: { fields: [problem] } });
}

interface Outgoing {
  code: ErrorCode;
  message: string;
  details?: object;
}

function outgoing(
  { locations, path }: GraphQLFormattedError,
  { code, message, details = {} }: Outgoing,
): GraphQLFormattedError {
  return {
    message,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: { code, ...details },
  };
}
