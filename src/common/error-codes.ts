/**
 * Every code a client can meet, with what it means and what to do. Closed: the README's table and the
 * codes thrown in `src` are compared with this list by a test.
 */
export const ERROR_CODES = {
  INPUT_INVALID:
    'An argument is wrong. `extensions.fields` names each field and what is expected of it.',
  QUERY_INVALID: 'The GraphQL document does not parse or does not fit the schema.',
  REQUEST_INVALID:
    'The HTTP request is not a GraphQL request (wrong method, content type or JSON).',
  NOT_FOUND: 'There is no such thing, or it is not for you to see.',
  SIGN_IN_REQUIRED: 'This needs a session, and there is none, or it ended. Sign in again.',
  SIGN_IN_FAILED: 'The recovery phrase, or the one-time code, is not right.',
  FORBIDDEN: 'Your kind of session cannot do this.',
  CSRF_REFUSED: 'A cookie session was used from another site or without an origin.',
  PROOF_OF_WORK_INVALID:
    'The proof of work is wrong, too old, made for another action, or used before. Ask for a new one.',
  INVITATION_INVALID: 'The invitation is unknown, too old, or was used before.',
  MEMBERSHIP_REQUIRED: 'Join the group first.',
  RESTRICTED:
    'You may not do this in this group for now: `extensions.until`. Your inbox says why, and how to appeal.',
  HOUSE_RULES_CHANGED:
    'The house rules have a newer version. Show `extensions.version`, then join again with it.',
  THREAD_CLOSED: 'The thread takes no more replies.',
  EDIT_WINDOW_CLOSED: 'A post can be edited for 15 minutes after it was written.',
  APPEAL_CLOSED: 'This cannot be appealed against (any more): 20 days, once per decision.',
  CONFLICT:
    'Somebody was there before you, or this `requestId` was used for something else. See the message.',
  RATE_LIMITED: 'Too many in a short time. `extensions.retryAfter` says when again, in seconds.',
  BREAK_DUE:
    'You have read many hard texts today. Take a break of 15 minutes, then `goOnAfterBreak`.',
  LIMIT_BODY: 'The request body is larger than 64 KiB.',
  LIMIT_SOURCE: 'The GraphQL document is longer than 10,000 characters.',
  LIMIT_TOKENS: 'The GraphQL document has more than 1,000 tokens.',
  LIMIT_DEPTH: 'The operation is nested more than 10 levels deep.',
  LIMIT_ALIASES: 'The document has more than 15 aliases.',
  LIMIT_DIRECTIVES: 'The document has more than 20 directives.',
  LIMIT_ROOT_FIELDS: 'A query may have 5 root fields, a mutation 1.',
  LIMIT_SELECTIONS: 'The operation selects more than 1,000 fields once fragments are unfolded.',
  LIMIT_NODES: 'By its `first` and `last` the query could return more than 2,000 nodes.',
  UNAVAILABLE: 'The server is stopping or cannot reach its database. Send the same again later.',
  INTERNAL: 'Something broke on our side. `extensions.reference` finds it in the operator’s log.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;
