import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import { DomainError } from '../common/domain-error.js';
import { Log } from '../common/log.js';
import { errorFormatter } from './error-format.js';

const lines: string[] = [];
const format = errorFormatter(new Log('info', { write: (line) => lines.push(line) }));

/** As Apollo hands over an error: what it would send, and what was thrown. */
function sent(error: GraphQLError, code?: string) {
  const extensions = { ...error.extensions, ...(code === undefined ? {} : { code }) };
  return format({ ...error.toJSON(), extensions }, error);
}
const thrownBy = (originalError: Error) =>
  sent(
    new GraphQLError(originalError.message, { path: ['thread'], originalError }),
    'INTERNAL_SERVER_ERROR',
  );

describe('the way out for errors', () => {
  beforeEach(() => {
    lines.length = 0;
  });

  it('lets a DomainError out with its public part, and logs nothing', () => {
    const error = new DomainError('CONFLICT', 'Decided.', { decided: 'HIDE' }, 'for a debugger');
    expect(thrownBy(error)).toEqual({
      message: 'Decided.',
      path: ['thread'],
      extensions: { code: 'CONFLICT', decided: 'HIDE' },
    });
    expect(lines).toEqual([]);
  });

  it('masks everything else, and logs its class and place under the same reference', () => {
    const answer = thrownBy(new TypeError('what a person wrote'));
    expect(answer.extensions?.code).toBe('INTERNAL');
    expect(JSON.stringify([answer, lines])).not.toContain('what a person wrote');
    expect(JSON.parse(lines[0]!)).toMatchObject({
      msg: 'unexpected',
      error: 'TypeError',
      request: answer.extensions?.reference,
    });
  });

  it('does not take a code that a resolver’s error brings for its own', () => {
    const error = Object.assign(new Error('x'), { extensions: { code: 'BAD_USER_INPUT' } });
    const wrapped = new GraphQLError('x', { path: ['a'], originalError: error });
    expect(sent(wrapped, 'BAD_USER_INPUT').extensions?.code).toBe('INTERNAL');
  });

  it('says that the database is away, not where it is', () => {
    const away = Object.assign(new Error('connect ECONNREFUSED db.example:27017'), {
      name: 'MongoServerSelectionError',
    });
    const answer = thrownBy(away);
    expect(answer.extensions).toEqual({ code: 'UNAVAILABLE' });
    expect(JSON.stringify([answer, lines])).not.toContain('db.example');
  });

  it.each([
    [ApolloServerErrorCode.GRAPHQL_PARSE_FAILED, 'QUERY_INVALID'],
    [ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED, 'QUERY_INVALID'],
    [ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE, 'QUERY_INVALID'],
    [ApolloServerErrorCode.BAD_REQUEST, 'REQUEST_INVALID'],
    [ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, 'REQUEST_INVALID'],
    [ApolloServerErrorCode.BAD_USER_INPUT, 'INPUT_INVALID'],
  ])('turns Apollo’s %s into %s', (theirs, ours) => {
    expect(sent(new GraphQLError('words'), theirs).extensions?.code).toBe(ours);
  });

  it.each([
    [
      'Variable "$input" got invalid value "x" at "input.cookie"; Boolean cannot represent a non boolean value: "x"',
      'input.cookie',
      'must be of type Boolean',
    ],
    [
      'Variable "$input" got invalid value { b: 1 }; Field "body" of required type "String!" was not provided.',
      'input.body',
      'is required',
    ],
    [
      'Variable "$input" got invalid value { b: 1 }; Field "b" is not defined by type "EditPostInput". Did you mean "body"?',
      'input.b',
      'is not a field of this input',
    ],
    ['Variable "$id" of required type "ID!" was not provided.', 'id', 'is required'],
    [
      'Variable "$kind" got invalid value "NOPE"; Value "NOPE" does not exist in "EmpathyKind" enum.',
      'kind',
      'must be of type EmpathyKind',
    ],
  ])('names the place of a wrong variable without its value: %s', (words, field, expected) => {
    const answer = sent(new GraphQLError(words), 'BAD_USER_INPUT');
    expect(answer).toMatchObject({
      message: `${field}: ${expected}.`,
      extensions: { code: 'INPUT_INVALID', fields: [{ field, expected }] },
    });
  });
});
