import { unwrapResolverError } from '@apollo/server/errors';
import { type GraphQLFormattedError } from 'graphql';
import { DomainError, type FieldProblem } from '../common/domain-error.js';
import { ERROR_CODES, type ErrorCode } from '../common/error-codes.js';
import { newId } from '../common/ids.js';
import { type Log, traceOf } from '../common/log.js';

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
    if (code !== undefined) return refusal(formatted, code);
    const reference = newId();
    log.error('unexpected', { request: reference, ...traceOf(thrown) });
    const message = 'Something broke on our side.';
    return outgoing(formatted, { code: 'INTERNAL', message, details: { reference } });
  };
}

function knownCode(formatted: GraphQLFormattedError, thrown: unknown): ErrorCode | undefined {
  const code = formatted.extensions?.code;
  if (typeof code === 'string' && code in ERROR_CODES) return code as ErrorCode;
  if (thrown instanceof Error && DATABASE_AWAY.has(thrown.name)) return 'UNAVAILABLE';
  // Only Apollo and graphql-js set their codes; an error thrown by a resolver has a path.
  if (formatted.path !== undefined) return undefined;
  const byMessage = APOLLO_MESSAGES.find(([pattern]) => pattern.test(formatted.message));
  return byMessage?.[1] ?? (typeof code === 'string' ? APOLLO_CODES[code] : undefined);
}

function refusal(formatted: GraphQLFormattedError, code: ErrorCode): GraphQLFormattedError {
  if (code === 'QUERY_INVALID') return outgoing(formatted, { code, message: formatted.message });
  if (code !== 'INPUT_INVALID') return outgoing(formatted, { code, message: ERROR_CODES[code] });
  const problem = variableProblem(formatted.message);
  const message = `${problem.field}: ${problem.expected}.`;
  return outgoing(formatted, { code, message, details: { fields: [problem] } });
}

/** From graphql-js's words for a bad variable: the place and what is expected, without the value. */
function variableProblem(message: string): FieldProblem {
  const named = (pattern: RegExp) => pattern.exec(message)?.[1];
  const missing = named(/Field "(\w+)" of required type/);
  const unknown = named(/Field "(\w+)" is not defined/);
  const place = named(/at "([\w.[\]]+)"/) ?? named(/^Variable "\$(\w+)"/) ?? 'variables';
  return {
    field: [place, missing ?? unknown].filter(Boolean).join('.'),
    expected: expectation(message, { missing, unknown }),
  };
}

function expectation(
  message: string,
  field: { missing: string | undefined; unknown: string | undefined },
): string {
  if (field.unknown !== undefined) return 'is not a field of this input';
  if (field.missing !== undefined || /was not provided|must not be null/.test(message))
    return 'is required';
  const type =
    /(?:type|Enum|enum) "([\w![\]]+)"/.exec(message) ??
    /(String|Int|Float|Boolean|ID) cannot represent/.exec(message);
  return `must be of type ${type?.[1] ?? 'another type'}`;
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
