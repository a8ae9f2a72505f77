import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { HelpCard } from '../help/help.type.js';
import { connectionOf } from '../graphql/connection.type.js';
import { Author, PostStatus, Thread, toAuthor } from '../threads/thread.type.js';
import { type Eyes, wordsFor } from '../threads/visibility.js';
import { type StoredPost } from './post.schema.js';

@ObjectType({ description: 'How many people showed what. Who they are is known to nobody.' })
export class EmpathyCounts {
  @Field(() => Int)
  feelForYou!: number;

  @Field(() => Int)
  hearYou!: number;

  @Field(() => Int)
  beenThere!: number;

  @Field(() => Int)
  youMatter!: number;

  @Field(() => Int)
  thisHelped!: number;

  @Field(() => Int)
  celebrate!: number;
}

@ObjectType({ description: 'One post of a thread.' })
export class Post {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Its number in the thread, from 1. Numbers may have gaps.' })
  number!: number;

  @Field(() => Author)
  author!: Author;

  @Field(() => String, {
    nullable: true,
    description: 'Null when it was deleted or removed. Contact details may be covered with ▒.',
  })
  body!: string | null;

  @Field(() => Int, { description: 'From 1; more than 1 when it was edited.' })
  revision!: number;

  @Field(() => PostStatus)
  status!: PostStatus;

  @Field(() => Int, { nullable: true, description: 'The number of the post that it answers.' })
  replyTo!: number | null;

  @Field(() => EmpathyCounts)
  empathy!: EmpathyCounts;

  @Field({ description: 'Cut to the quarter hour.' })
  createdAt!: Date;
}

@ObjectType()
export class PostConnection extends connectionOf(Post) {}

export enum PostOutcome {
  PUBLISHED = 'PUBLISHED',
  HELD = 'HELD',
}
registerEnumType(PostOutcome, {
  name: 'PostOutcome',
  description:
    'HELD: a facilitator looks at it before others see it. A cry for help is never held.',
});

@ObjectType()
export class PostPayload {
  @Field(() => Post)
  post!: Post;

  @Field(() => PostOutcome)
  outcome!: PostOutcome;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it is held, or what is covered, and what may be said instead. For its author.',
  })
  explanation!: string | null;

  @Field(() => HelpCard, {
    nullable: true,
    description:
      'When the words speak of great distress. For their author only, in this answer only.',
  })
  helpCard!: HelpCard | null;
}

@ObjectType()
export class StartThreadPayload extends PostPayload {
  @Field(() => Thread)
  thread!: Thread;
}

@ObjectType()
export class DeletePostPayload {
  @Field(() => Post)
  post!: Post;
}

export function toPost(stored: StoredPost, eyes: Eyes): Post {
  const looked = { author: stored.author, status: stored.status };
  return {
    id: stored._id,
    number: stored.number,
    author: toAuthor(stored, stored.byThreadStarter, eyes),
    body: wordsFor(eyes, looked, { text: stored.body, masks: stored.masks }),
    revision: stored.revision,
    status: PostStatus[stored.status],
    replyTo: stored.replyTo,
    empathy: {
      feelForYou: stored.empathy.FEEL_FOR_YOU ?? 0,
      hearYou: stored.empathy.HEAR_YOU ?? 0,
      beenThere: stored.empathy.BEEN_THERE ?? 0,
      youMatter: stored.empathy.YOU_MATTER ?? 0,
      thisHelped: stored.empathy.THIS_HELPED ?? 0,
      celebrate: stored.empathy.CELEBRATE ?? 0,
    },
    createdAt: stored.createdAt,
  };
}
