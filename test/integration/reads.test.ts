import { getModelToken } from '@nestjs/mongoose';
import { type Model } from 'mongoose';
import { newId } from '../../src/common/ids.js';
import { readAmong, readById, readRange } from '../../src/database/reads.js';
import { Transactions } from '../../src/database/transactions.js';
import { StoredGroupCounter } from '../../src/groups/group-counter.schema.js';
import { Forum } from '../support/forum.js';

describe('reads past Mongoose', () => {
  let forum: Forum;
  let counters: Model<StoredGroupCounter>;
  const ids = [newId(), newId()];

  beforeAll(async () => {
    forum = await Forum.open();
    counters = forum.app.get(getModelToken(StoredGroupCounter.name));
    await counters.insertMany(ids.map((_id, index) => ({ _id, activity: 900 + index })));
  });
  afterAll(() => forum.close());

  it('find by id, among ids, and by number within a range', async () => {
    const [first, second] = ids;
    expect(await readById(counters, first!)).toEqual({ _id: first, activity: 900 });
    expect(await readById(counters, newId())).toBeNull();
    expect(await readAmong(counters, [second!, newId()])).toEqual([{ _id: second, activity: 901 }]);
    const range = { from: 900, to: 901 };
    const down = await readRange(counters, {}, { by: 'activity', range, order: -1 });
    expect(down.map(({ _id }) => _id)).toEqual([second, first]);
  });

  it('take part in the transaction under way, and in no other', async () => {
    const id = newId();
    const inside = await forum.app.get(Transactions).run(async () => {
      await counters.insertMany([{ _id: id, activity: 950 }]);
      const range = { from: 950, to: 950 };
      return [
        await readById(counters, id),
        ...(await readAmong(counters, [id])),
        ...(await readRange(counters, {}, { by: 'activity', range, order: 1 })),
      ];
    });
    expect(inside).toEqual(Array(3).fill({ _id: id, activity: 950 }));
    const failed = forum.app.get(Transactions).run(async () => {
      await counters.deleteOne({ _id: id });
      expect(await readById(counters, id)).toBeNull();
      throw new Error('on purpose');
    });
    await expect(failed).rejects.toThrow('on purpose');
    expect(await readById(counters, id)).toEqual({ _id: id, activity: 950 });
  });

  it('refuse a key that is no string, whatever its type said', async () => {
    const operator = { $gt: '' } as unknown as string;
    const range = { from: 0, to: 1 };
    for (const read of [
      readById(counters, operator),
      readAmong(counters, [ids[0]!, operator]),
      readRange(counters, { group: operator }, { by: 'activity', range, order: 1 }),
    ])
      await expect(read).rejects.toThrow(TypeError);
  });
});
