import { DomainError, inputInvalid, notFound } from './domain-error.js';

describe('DomainError', () => {
  it('carries a code, words for the client, and what may leave beside them', () => {
    const error = new DomainError('RATE_LIMITED', 'Later.', { retryAfter: 60 }, 'for a debugger');
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      code: 'RATE_LIMITED',
      message: 'Later.',
      details: { retryAfter: 60 },
    });
    expect(error.message).not.toContain('debugger');
  });

  it('names a wrong field and what is expected of it', () => {
    expect(inputInvalid('input.body', 'must be text')).toMatchObject({
      code: 'INPUT_INVALID',
      message: 'input.body: must be text.',
      details: { fields: [{ field: 'input.body', expected: 'must be text' }] },
    });
  });

  it('says nothing of what cannot be found', () => {
    expect(notFound('post')).toMatchObject({ code: 'NOT_FOUND', details: {} });
  });
});
