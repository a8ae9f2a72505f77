import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ContentNote } from '../threads/thread.type.js';
import { goesOnAt } from './exposure.js';
import { type StoredSavedReply, type StoredWorkload } from './workload.schema.js';

@ObjectType({ description: 'A text that you keep for answers like it.' })
export class SavedReply {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field()
  words!: string;
}

@ObjectType({
  description:
    'What you have read today, and how you choose to work. Yours alone: coordinators learn that you are on a break, and nothing more.',
})
export class Workload {
  @Field(() => Int, {
    description: 'CRISIS and RED cases whose full text you opened today (UTC), each counted once.',
  })
  severeToday!: number;

  @Field({
    description:
      'You have read ten since your last break: no further CRISIS or RED case opens until you took one and sent `goOnAfterBreak`.',
  })
  breakSuggested!: boolean;

  @Field(() => Date, {
    nullable: true,
    description:
      'From when `goOnAfterBreak` works, to the minute; null when no break is suggested.',
  })
  severeAgainAt!: Date | null;

  @Field(() => [ContentNote], { description: 'What you are not handed cases about.' })
  declinedTopics!: ContentNote[];

  @Field(() => [SavedReply], { description: 'Oldest first.' })
  savedReplies!: SavedReply[];
}

export function toWorkload(stored: StoredWorkload): Workload {
  return {
    severeToday: stored.seenCases.length,
    breakSuggested: stored.breakSince !== null,
    severeAgainAt: goesOnAt(stored),
    declinedTopics: stored.declinedTopics.map((topic) => ContentNote[topic]),
    savedReplies: stored.savedReplies.map(toSavedReply),
  };
}

function toSavedReply({ id, title, words }: StoredSavedReply): SavedReply {
  return { id, title, words };
}
