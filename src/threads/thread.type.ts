import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.type.js';
import { type StoredThread } from './thread.schema.js';
import { type Eyes, wordsFor } from './visibility.js';

export enum ThreadKind {
  STRUGGLE = 'STRUGGLE',
  QUESTION = 'QUESTION',
  STRATEGY = 'STRATEGY',
  MILESTONE = 'MILESTONE',
  GRATITUDE = 'GRATITUDE',
}
registerEnumType(ThreadKind, { name: 'ThreadKind', description: 'What a thread is.' });

export enum Need {
  LISTENING = 'LISTENING',
  IDEAS = 'IDEAS',
  INFORMATION = 'INFORMATION',
  CELEBRATION = 'CELEBRATION',
}
registerEnumType(Need, {
  name: 'Need',
  description: 'What its starter asks for. LISTENING: no advice, please.',
});

export enum ContentNote {
  SUICIDE = 'SUICIDE',
  SELF_HARM = 'SELF_HARM',
  ABUSE = 'ABUSE',
  SEXUAL_VIOLENCE = 'SEXUAL_VIOLENCE',
  VIOLENCE = 'VIOLENCE',
  EATING = 'EATING',
  SUBSTANCE_USE = 'SUBSTANCE_USE',
  DEATH = 'DEATH',
  ILLNESS = 'ILLNESS',
  PREGNANCY_LOSS = 'PREGNANCY_LOSS',
}
registerEnumType(ContentNote, {
  name: 'ContentNote',
  description: 'What a thread speaks of, for readers who would rather not meet it unprepared.',
});

export enum PostStatus {
  PUBLISHED = 'PUBLISHED',
  HELD = 'HELD',
  HIDDEN = 'HIDDEN',
  REMOVED = 'REMOVED',
  DELETED = 'DELETED',
}
registerEnumType(PostStatus, {
  name: 'PostStatus',
  description:
    'Others than its author and the group’s facilitators meet PUBLISHED and DELETED only.',
  valuesMap: {
    HELD: { description: 'Waits until a person has looked.' },
    HIDDEN: { description: 'A facilitator took it out of sight; its author still reads it.' },
    REMOVED: { description: 'A facilitator removed it; its author sees that, not the words.' },
    DELETED: { description: 'Its author deleted it. The place stays, the words are gone.' },
  },
});

export enum Badge {
  FACILITATOR = 'FACILITATOR',
}
registerEnumType(Badge, { name: 'Badge' });

@ObjectType({ description: 'Who wrote something, as far as anybody can know.' })
export class Author {
  @Field({ description: 'A generated name; a facilitator’s role name.' })
  name!: string;

  @Field({ description: 'Whether it is you. Only you are told.' })
  isYou!: boolean;

  @Field()
  isThreadStarter!: boolean;

  @Field(() => Badge, { nullable: true })
  badge!: Badge | null;
}

@ObjectType({ description: 'A conversation in a group. Its opening post is #1.' })
export class Thread {
  @Field(() => ID)
  id!: string;

  @Field(() => ThreadKind)
  kind!: ThreadKind;

  @Field(() => Need)
  need!: Need;

  @Field(() => [ContentNote])
  contentNotes!: ContentNote[];

  @Field(() => String, { nullable: true, description: 'Null when it was deleted or removed.' })
  title!: string | null;

  @Field(() => Author)
  author!: Author;

  @Field(() => PostStatus, { description: 'That of the opening post.' })
  status!: PostStatus;

  @Field({ description: 'Whether a facilitator closed it for replies.' })
  isLocked!: boolean;

  @Field(() => Date, {
    nullable: true,
    description:
      'Until when each persona can reply once in ten minutes, to take the heat out. The same for all.',
  })
  slowUntil!: Date | null;

  @Field(() => Int, { description: 'Replies that everybody sees.' })
  replyCount!: number;

  @Field({ description: 'Cut to the quarter hour, like every time in this API.' })
  startedAt!: Date;

  @Field({ description: 'When the newest post was written.' })
  lastPostAt!: Date;

  /** For the fields that other folders add; not part of the API. */
  readonly inside!: ThreadInside;
}

/** What child resolvers need to know of a thread and its reader. */
export interface ThreadInside {
  group: string;
  lastNumber: number;
  eyes: Eyes;
}

@ObjectType()
export class ThreadConnection extends connectionOf(Thread) {}

export function toThread(stored: StoredThread, eyes: Eyes): Thread {
  return {
    id: stored._id,
    kind: ThreadKind[stored.kind],
    need: Need[stored.need],
    contentNotes: stored.contentNotes.map((note) => ContentNote[note]),
    title: wordsFor(eyes, stored, { text: stored.title, masks: stored.titleMasks }),
    author: toAuthor(stored, true, eyes),
    status: PostStatus[stored.status],
    isLocked: stored.isLocked,
    slowUntil: stored.slowUntil ?? null,
    replyCount: stored.replyCount,
    startedAt: stored.startedAt,
    lastPostAt: stored.lastPostAt,
    inside: { group: stored.group, lastNumber: stored.lastNumber, eyes },
  };
}

/** What is stored of an author with a thread or a post. */
export type StoredAuthor = Pick<StoredThread, 'author' | 'authorName' | 'authorBadge'>;

export function toAuthor(stored: StoredAuthor, isThreadStarter: boolean, eyes: Eyes): Author {
  return {
    name: stored.authorName,
    isYou: eyes.own.has(stored.author),
    isThreadStarter,
    badge: stored.authorBadge && Badge[stored.authorBadge],
  };
}
