import { inputInvalid } from '../common/domain-error.js';
import { printOf, requireSameRequest } from '../identity/request-identity.js';
import { type StoredSavedReply } from './workload.schema.js';

/** More than anybody finds a reply among. */
export const MAX_SAVED_REPLIES = 50;

interface NewReply {
  requestId: string;
  title: string;
  words: string;
}

/**
 * The replies with a new one; the same ones when its request was made before.
 * @throws DomainError CONFLICT when the request id was used for another reply; INPUT_INVALID when there are 50
 */
export function withReply(replies: StoredSavedReply[], asked: NewReply): StoredSavedReply[] {
  const { requestId, title, words } = asked;
  const id = idOf(requestId);
  const same = replies.find((reply) => reply.id === id);
  if (same !== undefined) {
    const before: NewReply = { requestId, title: same.title, words: same.words };
    requireSameRequest({ requestPrint: printOf(before) }, printOf(asked));
    return replies;
  }
  if (replies.length >= MAX_SAVED_REPLIES)
    throw inputInvalid('input', `must be one of ${MAX_SAVED_REPLIES} replies; remove one first`);
  return [...replies, { id, title, words }];
}

/** Unique among the replies of one facilitator, which is where it is looked for. */
function idOf(requestId: string): string {
  return printOf({ requestId: requestId.toLowerCase() }).slice(0, 22);
}
