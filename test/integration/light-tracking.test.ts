import { getConnectionToken } from '@nestjs/mongoose';
import { type Connection, type mongo } from 'mongoose';
import { LightSet } from '../../src/database/light-tracking.js';
import { Forum } from '../support/forum.js';

interface Books {
  activeCursors: LightSet<mongo.AbstractCursor>;
  activeSessions: LightSet<mongo.ClientSession>;
}

describe('the driver’s books of what is under way', () => {
  let forum: Forum;
  let client: mongo.MongoClient;
  let books: Books;

  beforeAll(async () => {
    forum = await Forum.open();
    client = forum.app.get<Connection>(getConnectionToken()).getClient();
    books = (client as unknown as { s: Books }).s;
  });
  afterAll(() => forum.close());

  it('are the light ones, also with the driver of today', () => {
    expect(books.activeCursors).toBeInstanceOf(LightSet);
    expect(books.activeSessions).toBeInstanceOf(LightSet);
  });

  it('hold what is under way, and forget it afterwards', async () => {
    const posts = client.db(forum.database.name).collection('posts');
    await posts.insertMany([1, 2, 3].map((number) => ({ thread: 'books', number })));
    const cursor = posts.find({ thread: 'books' }, { batchSize: 1 });
    await cursor.next();
    expect([...books.activeCursors]).toContain(cursor);
    const session = client.startSession();
    expect([...books.activeSessions]).toContain(session);
    await cursor.close();
    await session.endSession();
    expect([...books.activeCursors]).not.toContain(cursor);
    expect([...books.activeSessions]).not.toContain(session);
    await posts.deleteMany({ thread: 'books' });
  });
});
