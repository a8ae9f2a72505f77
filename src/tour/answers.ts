/** What comes back, as far as the tour looks at it. */
export interface Group {
  id: string;
  slug: string;
  title: string;
  description: string;
  houseRules: { version: number; rules: string[] };
}

export interface Post {
  id: string;
  number: number;
  author: { name: string; isYou: boolean; isThreadStarter: boolean };
  body: string | null;
  revision: number;
  status: 'PUBLISHED' | 'HELD' | 'HIDDEN' | 'REMOVED' | 'DELETED';
  replyTo: number | null;
  empathy: { hearYou: number; beenThere: number };
  myEmpathy: string[];
}

export interface Thread {
  id: string;
  title: string | null;
  author: { name: string; isYou: boolean };
  replyCount: number;
}

export interface Written {
  outcome: 'PUBLISHED' | 'HELD';
  explanation: string | null;
  post: Post;
}

export interface Connection<Node> {
  edges: { node: Node }[];
}

export interface Case {
  id: string;
  kind: 'REVIEW' | 'CARE';
  state: 'OPEN' | 'DECIDED';
  severity: 'CRISIS' | 'RED' | 'AMBER' | 'OTHER';
  version: number;
  postId: string;
  authorName: string;
  snippet: string;
  signals: { rule: string }[];
  reports: { reason: string; count: number }[];
  isClaimedByYou: boolean;
  decision: { decision: string; isYours: boolean } | null;
}

export interface Notice {
  decision: string;
  reason: string;
  words: string | null;
  postId: string;
  postNumber: number;
  revision: number;
}

export function nodesOf<Node>({ edges }: Connection<Node>): Node[] {
  return edges.map(({ node }) => node);
}
