import { randomUUID } from 'node:crypto';
import { isId } from '../common/ids.js';
import { MAX_SAVED_REPLIES, withReply } from './saved-replies.js';

const aReply = (requestId: string = randomUUID()) => ({
  requestId,
  title: 'A welcome',
  words: 'Good that you are here.',
});

describe('saved replies', () => {
  it('are kept in the order in which they came, under ids of their own', () => {
    const replies = withReply(withReply([], aReply()), { ...aReply(), title: 'Another' });
    expect(replies.map(({ title }) => title)).toEqual(['A welcome', 'Another']);
    expect(replies.every(({ id }) => isId(id))).toBe(true);
    expect(Object.keys(replies[0]!)).toEqual(['id', 'title', 'words']);
  });

  it('are made once by a request, however it writes its id', () => {
    const reply = aReply();
    const replies = withReply([], reply);
    expect(withReply(replies, reply)).toBe(replies);
    expect(withReply(replies, { ...reply, requestId: reply.requestId.toUpperCase() })).toBe(
      replies,
    );
  });

  it.each([{ title: 'Another' }, { words: 'Other words.' }])(
    'are not replaced by a request with the same id and %o',
    (other) => {
      const reply = aReply();
      expect(() => withReply(withReply([], reply), { ...reply, ...other })).toThrow(
        expect.objectContaining({ code: 'CONFLICT' }),
      );
    },
  );

  it('are 50 at most; the fiftieth sent again is no fifty-first', () => {
    const all = Array.from({ length: MAX_SAVED_REPLIES }, () => aReply());
    const replies = all.reduce(withReply, []);
    expect(replies).toHaveLength(50);
    expect(withReply(replies, all[49]!)).toBe(replies);
    expect(() => withReply(replies, aReply())).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });
});
