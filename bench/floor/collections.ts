import mongoose from 'mongoose';
import type { StoredCase } from '../../src/cases/case.schema.js';
import type { StoredQueueFloor } from '../../src/cases/queue-floor.schema.js';
import type { StoredGroupCounter } from '../../src/groups/group-counter.schema.js';
import type { StoredGroup } from '../../src/groups/group.schema.js';
import type { StoredFacilitator } from '../../src/identity/facilitators/facilitator.schema.js';
import type { StoredRateLimit } from '../../src/identity/limits/rate-limit.schema.js';
import type { StoredPersona } from '../../src/identity/personas/persona.schema.js';
import type { StoredSession } from '../../src/identity/sessions/session.schema.js';
import type { StoredPost } from '../../src/posts/post.schema.js';
import type { StoredReaction } from '../../src/reactions/reaction.schema.js';
import type { StoredThread } from '../../src/threads/thread.schema.js';

/** The forum's collections through the driver alone. */
export async function connect(uri: string) {
  // The driver that Mongoose brings, with as many connections as the API takes.
  const client = await new mongoose.mongo.MongoClient(uri, { maxPoolSize: 50 }).connect();
  const database = client.db();
  return {
    client,
    sessions: database.collection<StoredSession>('sessions'),
    facilitators: database.collection<StoredFacilitator>('facilitators'),
    groups: database.collection<StoredGroup>('groups'),
    groupCounters: database.collection<StoredGroupCounter>('groupCounters'),
    personas: database.collection<StoredPersona>('personas'),
    threads: database.collection<StoredThread>('threads'),
    posts: database.collection<StoredPost>('posts'),
    reactions: database.collection<StoredReaction>('reactions'),
    rateLimits: database.collection<Omit<StoredRateLimit, 'expire'> & { expire: Date | null }>(
      'rateLimits',
    ),
    cases: database.collection<StoredCase>('cases'),
    queueFloors: database.collection<StoredQueueFloor>('queueFloors'),
  };
}

export type FloorDatabase = Awaited<ReturnType<typeof connect>>;
