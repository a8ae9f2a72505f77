import { randomUUID } from 'node:crypto';
import { type Shot } from './load.js';
import {
  CLAIM_NEXT_CASE,
  GROUP_PAGE,
  MEMBER_PAGE,
  POST_REPLY,
  VISITOR_PAGE,
} from './operations.js';
import { type Seeded } from './seed/seed.js';

const REPLY =
  'That sounds heavy. I had weeks like that in spring, and what helped me was to write one line each evening, however small. You do not have to answer; I just wanted you to know that somebody read this.';

/** Something that people do, measured on the API and on the floor. */
export interface Scenario {
  name: string;
  title: string;
  /** The share of the floor's requests per second that is aimed at. */
  aim?: number;
  /** Whether two servers, asked one after the other, answer the same to the letter. */
  isRepeatable: boolean;
  prepare?: () => Promise<void>;
  next: () => Shot;
}

export function scenariosOf(seeded: Seeded): Scenario[] {
  const { posters, thread, fullGroups } = seeded;
  const page = { floorPath: '/thread', variables: { id: thread } };
  const list = { floorPath: '/group', variables: { slug: fullGroups[100] } };
  return [
    {
      name: 'visitor',
      title: 'thread page, 50 posts, visitor',
      aim: 0.75,
      isRepeatable: true,
      next: () => ({ ...page, query: VISITOR_PAGE }),
    },
    {
      name: 'member',
      title: 'thread page, 50 posts, member with own empathy',
      aim: 0.6,
      isRepeatable: true,
      next: () => ({ ...page, query: MEMBER_PAGE, token: posters[0]!.token }),
    },
    {
      name: 'group',
      title: 'group page, 20 threads, visitor',
      isRepeatable: true,
      next: () => ({ ...list, query: GROUP_PAGE }),
    },
    {
      name: 'reply',
      title: 'posting a reply, 200 members of one group',
      aim: 0.5,
      isRepeatable: false,
      next: replies(seeded),
    },
    claims(seeded, 200),
    claims(seeded, 5_000),
  ];
}

function replies({ posters, postingThreads }: Seeded): () => Shot {
  let turn = 0;
  return () => {
    turn = (turn + 1) % posters.length;
    const input = { requestId: randomUUID(), threadId: postingThreads[turn], body: REPLY };
    const { token } = posters[turn]!;
    return { floorPath: '/reply', query: POST_REPLY, variables: { input }, token };
  };
}

/** New claims each time; the floor writes no audit. */
function claims({ facilitators, growQueue, giveBack }: Seeded, open: number): Scenario {
  let turn = 0;
  return {
    name: `claim-${open}`,
    title: `claimNextCase, ${open.toLocaleString('en')} open cases`,
    isRepeatable: false,
    prepare: () => growQueue(open),
    next: () => {
      turn = (turn + 1) % facilitators.length;
      const token = facilitators[turn]!;
      giveBack(turn);
      return { floorPath: '/claim', query: CLAIM_NEXT_CASE, variables: {}, token };
    },
  };
}
