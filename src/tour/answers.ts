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

/** For the author of words that speak of great distress. */
export interface HelpCard {
  title: string;
  emergencyAdvice: string;
  helplines: { service: string; phone: string | null }[];
  bridgeQuestions: string[];
}

export interface Connection<Node> {
  edges: { node: Node }[];
}

export interface Case {
  id: string;
  kind: 'REVIEW' | 'CARE' | 'APPEAL';
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

export interface CaseDetail {
  snapshots: { body: string }[];
  /** The author's words, for APPEAL. */
  appeal: string | null;
  messages: { isFromStaff: boolean; words: string }[];
}

export interface Notice {
  id: string;
  kind: 'DECISION' | 'REPORT' | 'APPEAL' | 'CARE';
  decision: string;
  reason: string | null;
  words: string | null;
  postId: string;
  postNumber: number;
  revision: number;
}

export function nodesOf<Node>({ edges }: Connection<Node>): Node[] {
  return edges.map(({ node }) => node);
}
