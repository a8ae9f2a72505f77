import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REPORT_POST } from '../../src/tour/member-operations.js';
import { joinStaff } from '../../src/tour/people.js';
import { INVITE_FACILITATOR } from '../../src/tour/staff-operations.js';
import { type StoredCase } from '../../src/cases/case.schema.js';
import { groupOf, newId, type NewForum, type Poster } from './forum.js';
import { inBulk, type Originals } from './threads.js';

const QUARTER_HOUR_MS = 15 * 60_000;
/** Of ten cases, how severe each is. */
const MIX = [0, 1, 1, 2, 2, 2, 2, 3, 3, 3];
/** Role names are letters only, and each is taken once. */
const NAMES = `Alba Bruno Clara Diego Elena Felix Greta Hugo Irene Jonas
  Karla Lukas Marta Nestor Olga Pavel Quentin Rosa Stefan Tilda`.split(/\s+/);

/** Twenty facilitators of the group, one for each connection, by invitation as anybody. */
export async function facilitatorsOf(
  forum: NewForum,
  { slug, dataDir }: { slug: string; dataDir: string },
): Promise<string[]> {
  const link = await readFile(join(dataDir, 'first-coordinator-link'), 'utf8');
  const coordinator = await joinStaff(forum.visitor, tokenIn(link), 'Robin');
  const groupIds = [groupOf(forum, slug).id];
  const tokens: string[] = [];
  for (const name of NAMES) {
    const input = { requestId: randomUUID(), groupIds };
    const { inviteFacilitator } = await coordinator.client.ask(INVITE_FACILITATOR, { input });
    tokens.push((await joinStaff(forum.visitor, tokenIn(inviteFacilitator.link), name)).token);
  }
  return tokens;
}

/** The first case, opened by a report. */
export async function reportedCase(
  { database }: NewForum,
  { client }: Poster,
  { opening }: Originals,
): Promise<StoredCase> {
  const input = { requestId: randomUUID(), postId: opening._id, reason: 'AGAINST_HOUSE_RULES' };
  await client.ask(REPORT_POST, { input });
  const found = await database.cases.findOne({ post: opening._id });
  if (found === null) throw new Error('The report opened no case.');
  return found;
}

/** More open cases like it, of every severity, due over the next days. */
export async function seedCases(
  { database }: NewForum,
  original: StoredCase,
  { from, to }: { from: number; to: number },
): Promise<void> {
  const due = original.dueAt.getTime();
  const copies = Array.from({ length: to - from }, (_, index) => ({
    ...original,
    _id: newId(),
    post: newId(),
    severity: MIX[index % MIX.length]!,
    dueAt: new Date(due + ((from + index) % 300) * QUARTER_HOUR_MS),
  }));
  await inBulk(copies, (part) => database.cases.insertMany(part));
}

/** Gives back what each facilitator looks at, by their place among the tokens: the next claim is a new one. */
export async function claimsOf(
  { database }: NewForum,
  tokens: readonly string[],
): Promise<(turn: number) => void> {
  const roles = await Promise.all(
    tokens.map(async (token) => {
      const _id = createHash('sha256').update(token).digest('base64url');
      return (await database.sessions.findOne({ _id }))?.holder ?? '';
    }),
  );
  return (turn) => {
    void database.cases.updateMany({ 'claim.by': roles[turn] ?? '' }, { $set: { claim: null } });
  };
}

function tokenIn(link: string): string {
  return link.trim().split('#invitation=')[1] ?? '';
}
