import { randomInt, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { AuditService } from '../../src/audit/audit.service.js';
import { type CaseSubject } from '../../src/cases/cases.repository.js';
import { CasesService } from '../../src/cases/cases.service.js';
import { REPORT_SEVERITY, type ReportReasonCode } from '../../src/cases/report-severity.js';
import { minutesAfter, quarterHour, quarterOf } from '../../src/common/clock.js';
import { newId } from '../../src/common/ids.js';
import { Transactions } from '../../src/database/transactions.js';
import { QueueWalk } from '../../src/moderation/queue-walk.service.js';
import { type Client } from '../support/client.js';
import { choice, decision, detailOf } from '../support/facilitating.js';
import { Forum, type TestFacilitator } from '../support/forum.js';
import * as operations from '../support/operations.js';

const KEEP = { decision: 'KEEP', reason: 'WITHIN_THE_RULES', words: null };
const SEVERITIES = ['CRISIS', 'RED', 'AMBER', 'OTHER'];
const DAY_MINUTES = 24 * 60;

/** What `caseCounts` must say of cases that wait. */
function countsOf(cases: readonly any[], now: Date): object[] {
  return SEVERITIES.flatMap((severity) =>
    ['REVIEW', 'CARE', 'APPEAL'].flatMap((kind) => {
      const those = cases.filter((item) => item.kind === kind && item.severity === severity);
      const claimed = those.filter((item) => item.isClaimedByYou || item.isClaimedByOther);
      const counts = {
        waiting: those.length,
        unclaimed: those.length - claimed.length,
        overdue: those.filter(({ dueAt }) => new Date(dueAt as string) < now).length,
        escalated: those.filter(({ state }) => state === 'ESCALATED').length,
      };
      return those.length === 0 ? [] : [{ kind, severity, ...counts }];
    }),
  );
}

describe('the queue', () => {
  let forum: Forum;
  let head: TestFacilitator;
  let coordinator: Client;
  beforeAll(async () => {
    forum = await Forum.open();
    forum.clock.toMorning();
    coordinator = head = await forum.coordinator();
  });
  afterAll(async () => {
    await forum.close();
  });

  const stored = () => forum.database.collection<any>('cases');
  const subject = (group: string, change: Partial<CaseSubject> = {}): CaseSubject => ({
    group,
    thread: newId(),
    post: newId(),
    postNumber: 2,
    author: newId(),
    authorName: 'Calm River',
    topics: [],
    ...change,
  });
  /** A case as a report raises it, without a post to show. @returns its id */
  const raise = async (about: CaseSubject, reason: ReportReasonCode = 'ABUSE'): Promise<string> => {
    const cases = forum.app.get(CasesService);
    const report = { reason, weight: 1, isFresh: false };
    const words = { revision: 1, title: null, body: 'Words that somebody reports.' };
    const raised = await forum.app
      .get(Transactions)
      .run(async () => cases.fromReport(about, report, words));
    return raised._id;
  };
  const raiseIn = async (group: string, reason?: ReportReasonCode): Promise<string> =>
    raise(subject(group), reason);
  const change = async (_id: string, changes: object): Promise<void> => {
    await stored().updateOne({ _id }, { $set: changes });
  };
  const waiting = async (group: string): Promise<any[]> => {
    const found = await stored()
      .find({ group, state: { $in: ['OPEN', 'ESCALATED'] } })
      .toArray();
    return found.sort(
      (a, b) =>
        a.severity - b.severity ||
        a.dueAt.getTime() - b.dueAt.getTime() ||
        (a._id < b._id ? -1 : 1),
    );
  };
  const pageAfter = async (client: Client, filter: object, after?: string) => {
    const { caseQueue } = await client.ok(operations.QUEUE, { first: 2, after, ...filter });
    return caseQueue;
  };
  /** All ids that fit, page by page. */
  const listed = async (client: Client, filter: object = {}): Promise<string[]> => {
    const ids: string[] = [];
    for (let after: string | undefined; ;) {
      const { edges, pageInfo } = await pageAfter(client, filter, after);
      ids.push(...edges.map(({ node }: any) => node.id));
      if (!pageInfo.hasNextPage) return ids;
      after = pageInfo.endCursor;
    }
  };
  const one = async (client: Client, id: string): Promise<any> =>
    (await client.ok(operations.CASE_BY_ID, { id })).case;
  const next = async (client: Client): Promise<any> =>
    (await client.ok(operations.CLAIM_NEXT)).claimNextCase.case;
  const claim = async (client: Client, caseId: string): Promise<any> =>
    (await client.ok(operations.CLAIM, { input: { caseId } })).claimCase.case;
  const release = async (client: Client, caseId: string, input: object = {}): Promise<any> =>
    (await client.ok(operations.RELEASE, { input: { caseId, ...input } })).releaseCase.case;
  const isTaken = async (client: Client, caseId: string): Promise<boolean> => {
    const { errors } = await client.send(operations.CLAIM, { input: { caseId } });
    return errors?.[0]?.extensions.code === 'CONFLICT';
  };
  const actsOn = async (caseId: string): Promise<string[]> => {
    const entries = await forum.database.collection('audit').find({ case: caseId }).toArray();
    return entries.sort((a, b) => a.number - b.number).map(({ act }) => act);
  };
  /** Nothing waits there any more. */
  const clear = async (group: string): Promise<void> => {
    await stored().updateMany({ group }, { $set: { state: 'DECIDED' } });
    await forum.database.collection('openCases').deleteMany({});
  };

  describe('as a list', () => {
    let group: string;
    let rowan: TestFacilitator;
    beforeAll(async () => {
      group = await forum.groupId('depression');
      rowan = await forum.facilitator(coordinator, ['depression']);
      const reasons: ReportReasonCode[] = ['THREAT', 'ABUSE', 'SPAM', 'WORRIED'];
      for (let n = 0; n < 16; n += 1) {
        const id = await raiseIn(group, reasons[n % 4]);
        const hourAgo = quarterHour(minutesAfter(forum.clock.now(), -60));
        const until = minutesAfter(forum.clock.now(), n % 2 === 0 ? 20 : -1);
        if (n % 3 === 0) await change(id, { raisedAt: hourAgo });
        if (n % 5 < 2) await change(id, { claim: { by: newId(), until } });
        if (n % 7 === 0) await change(id, { 'reporting.brigading': true });
        if (n === 3) await change(id, { kind: 'APPEAL' });
      }
    });

    const now = () => forum.clock.now();
    const fits: Record<string, [object, (item: any) => boolean]> = {
      everything: [{}, () => true],
      'a kind': [{ kind: 'CARE' }, ({ kind }) => kind === 'CARE'],
      'another kind': [{ kind: 'APPEAL' }, ({ kind }) => kind === 'APPEAL'],
      'a severity': [{ severity: 'AMBER' }, ({ severity }) => severity === 2],
      'no crisis': [{ severity: 'CRISIS' }, ({ severity }) => severity === 0],
      'a reason': [{ reportedFor: 'SPAM' }, ({ reports }) => reports.SPAM > 0],
      'what waited': [
        { waitingMinutes: 45 },
        ({ raisedAt }) => raisedAt < minutesAfter(now(), -45),
      ],
      'any time': [{ waitingMinutes: 0 }, () => true],
      'nobody’s': [{ unclaimed: true }, ({ claim: of }) => of === null || of.until <= now()],
      'a crowd’s': [{ brigading: true }, ({ reporting }) => reporting.brigading],
    };
    const together = [
      ['a kind', 'a severity'],
      ['a severity', 'nobody’s'],
      ['a reason', 'what waited', 'nobody’s'],
      ['what waited', 'a crowd’s'],
      ['a kind', 'a reason'],
    ];

    const asked = [...Object.keys(fits).map((name) => [name]), ...together];
    it.each(asked.map((names) => ({ names, title: names.join(' and ') })))(
      'shows $title in its order, two by two',
      async ({ names }) => {
        const chosen = names.map((name) => fits[name]!);
        const filter = Object.assign({}, ...chosen.map(([of]) => of));
        const expected = (await waiting(group)).filter((item) =>
          chosen.every(([, test]) => test(item)),
        );
        expect(await listed(rowan, filter)).toEqual(expected.map(({ _id }) => _id));
      },
    );

    it('refuses a cursor that is none, and does not go wrong on an odd one', async () => {
      const { edges } = await pageAfter(rowan, {});
      const cursor = (text: string) => Buffer.from(text).toString('base64url');
      const id = edges[0].node.id;
      for (const after of ['x', cursor(`4 0 ${id}`), cursor(`0 -1 ${id}`), cursor('0 1 x')])
        expect((await rowan.refused(operations.QUEUE, { first: 2, after })).code).toBe(
          'INPUT_INVALID',
        );
      const far = cursor(`0 999999999999999 ${id}`);
      expect((await pageAfter(rowan, {}, far)).edges[0].node.severity).not.toBe('CRISIS');
      const everything = await listed(rowan);
      const start = cursor(`0 0 ${id}`);
      expect((await pageAfter(rowan, {}, start)).edges[0].node.id).toBe(everything[0]);
    });

    it('goes on without doubles while cases come and go', async () => {
      const before = await listed(rowan);
      const gone = new Set<string>();
      const seen: string[] = [];
      for (let after: string | undefined; ;) {
        const { edges, pageInfo } = await pageAfter(rowan, {}, after);
        seen.push(...edges.map(({ node }: any) => node.id));
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
        const ahead = before.filter((id) => !seen.includes(id) && !gone.has(id));
        for (const id of [edges[0].node.id, ahead.at(-1)].filter((one) => one !== undefined)) {
          const found = await one(rowan, id);
          const input = found.kind === 'APPEAL' ? { decision: 'UPHOLD' } : KEEP;
          if (!found.isClaimedByOther) {
            await rowan.ok(operations.DECIDE, decision(found, input));
            if (!seen.includes(id)) gone.add(id);
          }
        }
        await raiseIn(group, 'OTHER');
        await raiseIn(group, 'THREAT');
      }
      expect(new Set(seen).size).toBe(seen.length);
      const stayed = before.filter((id) => !gone.has(id));
      expect(stayed.filter((id) => !seen.includes(id))).toEqual([]);
      expect(seen.filter((id) => gone.has(id))).toEqual([]);
    });
  });

  describe('counted', () => {
    it('is what the list shows, after every step', async () => {
      const groupId = await forum.groupId('addiction-recovery');
      const rowan = await forum.facilitator(coordinator, ['addiction-recovery']);
      const agree = async () => {
        const nodes: any[] = [];
        for (let after: string | undefined; ;) {
          const { edges, pageInfo } = await pageAfter(coordinator, { groupId, first: 50 }, after);
          nodes.push(...edges.map(({ node }: any) => node));
          if (!pageInfo.hasNextPage) break;
          after = pageInfo.endCursor;
        }
        const counts = countsOf(nodes, forum.clock.now());
        for (const client of [coordinator, rowan]) {
          const { caseCounts } = await client.ok(operations.CASE_COUNTS, { groupId });
          expect(caseCounts).toHaveLength(counts.length);
          expect(caseCounts).toEqual(expect.arrayContaining(counts));
        }
        return nodes.length;
      };
      expect(await agree()).toBe(0);
      const about = subject(groupId);
      const id = await raise(about, 'SPAM');
      expect(await agree()).toBe(1);
      await raise(about, 'THREAT');
      const worry = await raise(about, 'WORRIED');
      expect(await agree()).toBe(2);
      await claim(rowan, id);
      expect(await agree()).toBe(2);
      await release(rowan, id);
      await agree();
      await claim(rowan, id);
      forum.clock.advance({ minutes: 11 });
      await agree();
      forum.clock.advance({ minutes: 17 });
      await agree();
      const escalated = { decision: 'ESCALATED', reason: 'CARE', words: null };
      await rowan.ok(operations.DECIDE, decision(await one(rowan, worry), escalated));
      expect(await agree()).toBe(2);
      await rowan.ok(operations.DECIDE, decision(await one(rowan, id), KEEP));
      expect(await agree()).toBe(1);
      const care = { decision: 'RESOURCES_SENT', reason: 'CARE', words: null };
      await coordinator.ok(operations.DECIDE, decision(await one(coordinator, worry), care));
      expect(await agree()).toBe(0);
    });
  });

  describe('claimed', () => {
    let group: string;
    let rowan: TestFacilitator;
    let robin: TestFacilitator;
    beforeAll(async () => {
      group = await forum.groupId('grief');
      coordinator = await forum.signInAgain(head);
      rowan = await forum.facilitator(coordinator, ['grief']);
      robin = await forum.facilitator(coordinator, ['grief']);
    });
    beforeEach(async () => {
      await clear(group);
      forum.clock.toMorning();
      coordinator = await forum.signInAgain(head);
      [rowan, robin] = [await forum.signInAgain(rowan), await forum.signInAgain(robin)];
    });

    it('ends after ten minutes, unless somebody works on it', async () => {
      const id = await raiseIn(group);
      await claim(rowan, id);
      forum.clock.advance({ minutes: 9 });
      await detailOf(rowan, id);
      forum.clock.advance({ minutes: 9 });
      expect(await isTaken(robin, id)).toBe(true);
      const input = { requestId: randomUUID(), caseId: id, words: 'I ask a colleague.' };
      await rowan.ok(operations.ADD_NOTE, { input });
      forum.clock.advance({ minutes: 9 });
      expect(await isTaken(robin, id)).toBe(true);
      forum.clock.advance({ minutes: 2 });
      expect(await claim(robin, id)).toMatchObject({ isClaimedByYou: true });
      await detailOf(rowan, id);
      await release(rowan, id);
      expect(await isTaken(rowan, id)).toBe(true);
      expect(await actsOn(id)).toEqual(['CLAIM', 'TAKE_OVER']);
      const { notes } = await detailOf(robin, id);
      expect(notes).toEqual([
        expect.objectContaining({ kind: 'NOTE', words: 'I ask a colleague.', byName: rowan.name }),
      ]);
    });

    it('is not claimed again by looking at it', async () => {
      const id = await raiseIn(group);
      await claim(rowan, id);
      forum.clock.advance({ minutes: 11 });
      await detailOf(rowan, id);
      expect(await one(rowan, id)).toMatchObject({ isClaimedByYou: false });
      await claim(rowan, id);
      expect(await actsOn(id)).toEqual(['CLAIM', 'TAKE_OVER']);
    });

    it('is looked at for the first time when somebody opens it, claimed or not', async () => {
      const id = await raiseIn(group);
      expect((await stored().findOne({ _id: id })).firstLookAt).toBeNull();
      const at = quarterHour(forum.clock.now());
      await detailOf(rowan, id);
      forum.clock.advance({ minutes: 20 });
      await claim(robin, id);
      expect((await stored().findOne({ _id: id })).firstLookAt).toEqual(at);
    });

    it('is given back, with a word or without', async () => {
      const id = await raiseIn(group);
      await claim(rowan, id);
      expect(await release(rowan, id)).toMatchObject({ isClaimedByYou: false });
      await claim(robin, id);
      await release(robin, id, { note: 'He wrote before; see his thread.' });
      await claim(rowan, id);
      expect(await actsOn(id)).toEqual(['CLAIM', 'RELEASE', 'CLAIM', 'HAND_OVER', 'CLAIM']);
      const { notes } = await detailOf(rowan, id);
      expect(notes).toMatchObject([
        { kind: 'HAND_OVER', words: 'He wrote before; see his thread.' },
      ]);
    });

    it('is offered to others when a second opinion is wanted', async () => {
      const [id, other] = [await raiseIn(group, 'THREAT'), await raiseIn(group, 'SPAM')];
      expect((await next(rowan)).id).toBe(id);
      const input = { caseId: id, wantsSecondOpinion: true };
      const silent = await rowan.refused(operations.RELEASE, { input });
      expect(silent.fields[0].field).toBe('input.note');
      const asked = await release(rowan, id, {
        note: 'Is that meant for her?',
        wantsSecondOpinion: true,
      });
      expect(asked).toMatchObject({ isOpinionWanted: true, isClaimedByYou: false });
      expect((await next(rowan)).id).toBe(other);
      expect(await next(robin)).toMatchObject({ id, isOpinionWanted: true });
      const { notes } = await detailOf(robin, id);
      expect(notes).toMatchObject([{ kind: 'SECOND_OPINION', byName: rowan.name }]);
      await release(robin, id, { note: 'I think so.' });
      expect(await one(rowan, id)).toMatchObject({ isOpinionWanted: false });
      expect(await actsOn(id)).toEqual(['CLAIM', 'SECOND_OPINION', 'CLAIM', 'HAND_OVER']);
    });

    it('is nothing of the topics that somebody declined', async () => {
      const id = await raise(subject(group, { topics: ['SUICIDE', 'DEATH'] }), 'THREAT');
      const other = await raiseIn(group, 'SPAM');
      await rowan.ok(operations.DECLINE_TOPICS, { input: { topics: ['DEATH'] } });
      expect((await next(rowan)).id).toBe(other);
      expect(await listed(rowan)).toEqual([id, other]);
      expect((await next(robin)).id).toBe(id);
    });

    it('is nothing severe while a break is due', async () => {
      const severe: string[] = [];
      for (let n = 0; n < 11; n += 1) severe.push(await raiseIn(group, 'THREAT'));
      const mild = await raiseIn(group, 'SPAM');
      const order = await listed(robin);
      for (const id of order.slice(0, 10)) await detailOf(robin, id);
      const last = order[10]!;
      const refusal = await robin.refused(operations.CASE_DETAIL, { id: last });
      expect(refusal.code).toBe('BREAK_DUE');
      expect((await stored().findOne({ _id: last })).firstLookAt).toBeNull();
      expect((await next(robin)).id).toBe(mild);
      await detailOf(robin, mild);
      await detailOf(robin, order[0]!);
      forum.clock.advance({ minutes: 15 });
      await robin.ok(operations.GO_ON);
      expect((await next(robin)).id).toBe(order[0]);
      await detailOf(robin, last);
    });

    it('is each once when 20 claim 20 at once', async () => {
      const ids: string[] = [];
      for (let n = 0; n < 20; n += 1) ids.push(await raiseIn(group, n % 2 ? 'SPAM' : 'THREAT'));
      const staff: TestFacilitator[] = [];
      for (let n = 0; n < 20; n += 1) staff.push(await forum.facilitator(coordinator, ['grief']));
      const answers = await Promise.all(
        staff.map(async (client) => client.send(operations.CLAIM_NEXT)),
      );
      expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
      const claimed = answers.map(({ data }) => data.claimNextCase.case?.id);
      expect(claimed.sort()).toEqual(ids.sort());
      const holders = (await waiting(group)).map(({ claim: of }) => of.by);
      expect(new Set(holders).size).toBe(20);
      for (const id of ids) expect(await actsOn(id)).toEqual(['CLAIM']);
      expect(await next(rowan)).toBeNull();
    }, 180_000);

    it('is written down without a gap', async () => {
      const { faults, entries } = await forum.app.get(AuditService).verify();
      expect(faults).toEqual([]);
      expect(entries).toBeGreaterThan(20);
    });
  });

  describe('by urgency', () => {
    let group: string;
    beforeAll(async () => {
      group = await forum.groupId('trauma');
      coordinator = await forum.signInAgain(head);
    });
    const dueIn = async (reason: ReportReasonCode): Promise<number> => {
      const { dueAt } = await stored().findOne({ _id: await raiseIn(group, reason) });
      return quarterOf(dueAt) - quarterOf(forum.clock.now());
    };
    const settings = (dueMinutes: object) => ({ input: { groupId: group, dueMinutes } });

    it('is due as the group chose', async () => {
      expect([await dueIn('THREAT'), await dueIn('ABUSE'), await dueIn('SPAM')]).toEqual([
        4, 32, 96,
      ]);
      const rowan = await forum.facilitator(coordinator, ['trauma']);
      const chosen = settings({ crisis: 15, red: 30, amber: 60, other: 7 * DAY_MINUTES });
      expect((await rowan.refused(operations.CHANGE_SETTINGS, chosen)).code).toBe('FORBIDDEN');
      await coordinator.ok(operations.CHANGE_SETTINGS, chosen);
      expect([await dueIn('THREAT'), await dueIn('ABUSE'), await dueIn('SPAM')]).toEqual([
        2,
        4,
        7 * 96,
      ]);
      expect(await listed(rowan)).toEqual((await waiting(group)).map(({ _id }) => _id));
      const hasty = settings({ crisis: 14, red: 30, amber: 60, other: 60 });
      expect((await coordinator.refused(operations.CHANGE_SETTINGS, hasty)).code).toBe(
        'INPUT_INVALID',
      );
    });

    it('rises with later reports, never falls, and is never due in the past where it rose to', async () => {
      const about = subject(group);
      const id = await raise(about, 'SPAM');
      const state = async () => {
        const { severity, dueAt, version } = await stored().findOne({ _id: id });
        return { severity: SEVERITIES[severity], dueAt, version };
      };
      expect(await state()).toMatchObject({ severity: 'OTHER', version: 1 });
      await raise(about, 'ABUSE');
      const amber = await state();
      expect(amber).toMatchObject({ severity: 'AMBER', version: 2 });
      await raise(about, 'SPAM');
      expect(await state()).toEqual({ ...amber, version: 3 });
      forum.clock.advance({ days: 2 });
      await raise(about, 'HATE');
      expect(await state()).toEqual({ ...amber, version: 4 });
      const now = quarterHour(forum.clock.now());
      await raise(about, 'THREAT');
      expect(await state()).toEqual({ severity: 'RED', dueAt: now, version: 5 });
    });
  });

  describe('walked through', () => {
    const walked = async (group: string): Promise<string[]> => {
      const filter = { states: ['OPEN', 'ESCALATED'] as const, visibleTo: newId(), notBy: [] };
      const ids: string[] = [];
      const section = { groups: [group], filter, after: null };
      for await (const { _id } of forum.app.get(QueueWalk).cases(section)) ids.push(_id);
      return ids;
    };
    const floorsOf = async (group: string): Promise<number[] | undefined> =>
      (await forum.database.collection<any>('queueFloors').findOne({ _id: group }))?.from;
    /** A case that is decided leaves the queue. */
    const leave = async ({ _id, kind, post }: any): Promise<void> => {
      await change(_id, { state: 'DECIDED' });
      await forum.database.collection<any>('openCases').deleteOne({ _id: `${kind} ${post}` });
    };

    const LAST = { opened: [], reported: [], decided: [], minutes: 0, looks: true };

    it('gives all that waits in its order, however long nobody came', async () => {
      const reasons = Object.keys(REPORT_SEVERITY) as ReportReasonCode[];
      const step = fc.record({
        /** New cases by reason, some soon due by a severity and time of their own. */
        opened: fc.array(
          fc.record({
            reason: fc.constantFrom(...reasons),
            severity: fc.option(fc.nat(3)),
            quarters: fc.nat(7 * 96),
          }),
          { maxLength: 5 },
        ),
        /** Which of those that wait are reported anew, and decided. */
        reported: fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...reasons)), { maxLength: 2 }),
        decided: fc.array(fc.nat(20), { maxLength: 4 }),
        minutes: fc.oneof(fc.nat(40), fc.nat(6 * 60), fc.nat(9 * DAY_MINUTES)),
        looks: fc.boolean(),
      });
      const run = fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 8 }),
        async (steps) => {
          const group = newId();
          const subjects = new Map<string, CaseSubject>();
          for (const { opened, reported, decided, minutes, looks } of [...steps, LAST]) {
            for (const { reason, severity, quarters } of opened) {
              const about = subject(group);
              const id = await raise(about, reason);
              subjects.set(id, about);
              const dueAt = quarterHour(minutesAfter(forum.clock.now(), quarters * 15));
              if (severity !== null) await change(id, { severity, dueAt });
            }
            const open = await waiting(group);
            const pick = (n: number) => open[n % Math.max(1, open.length)];
            for (const [n, reason] of reported)
              if (pick(n)) {
                const about = subjects.get(pick(n)._id)!;
                subjects.set(await raise(about, reason), about);
              }
            for (const n of decided) if (pick(n)) await leave(pick(n));
            if (looks)
              expect(await walked(group)).toEqual((await waiting(group)).map(({ _id }) => _id));
            forum.clock.advance({ minutes });
          }
        },
      );
      // Not interrupted by a time limit: what still runs then would move the clock under the next test.
      await fc.assert(run, { numRuns: 8, endOnFailure: true });
    }, 180_000);

    it('begins where the first one waits, not at the beginning of time', async () => {
      const group = newId();
      const id = await raiseIn(group, 'ABUSE');
      const due = quarterOf((await stored().findOne({ _id: id })).dueAt);
      forum.clock.advance({ days: 3 });
      // Of the first marks of a group, one is kept; the next walk sets the others.
      for (let times = 0; times < 2; times += 1) expect(await walked(group)).toEqual([id]);
      const empty = quarterOf(forum.clock.now()) - 4;
      const floors = await floorsOf(group);
      expect(floors![2]).toBe(due);
      for (const severity of [0, 1, 3]) expect([empty, empty - 1]).toContain(floors![severity]);
    });

    it('finds what is due at the very end of a range that it reads', async () => {
      const group = newId();
      const ids = [await raiseIn(group, 'THREAT'), await raiseIn(group, 'THREAT')] as const;
      const { dueAt } = await stored().findOne({ _id: ids[0] });
      await change(ids[1], { dueAt: minutesAfter(dueAt as Date, 15) });
      const from = [0, quarterOf(dueAt as Date) - 7, 0, 0];
      await forum.database.collection<any>('queueFloors').insertOne({ _id: group, from });
      forum.clock.advance({ days: 3 });
      expect(await walked(group)).toEqual(ids);
      forum.clock.advance({ days: 1 });
      expect(await walked(group)).toEqual(ids);
    });

    it('finds what waits also after a clock that was ahead', async () => {
      const group = newId();
      const ids = [await raiseIn(group, 'THREAT'), await raiseIn(group, 'SPAM')];
      const ahead = quarterOf(forum.clock.now()) + 365 * 96;
      await forum.database
        .collection<any>('queueFloors')
        .insertOne({ _id: group, from: [ahead, ahead, ahead, ahead] });
      expect(await walked(group)).toEqual(ids);
      forum.clock.advance({ days: 400 });
      expect(await walked(group)).toEqual(ids);
    });

    it('gives the cases of several groups as one queue', async () => {
      const groups = [newId(), newId(), newId()];
      for (let n = 0; n < 24; n += 1) {
        const id = await raiseIn(groups[n % 3]!);
        const dueAt = quarterHour(minutesAfter(forum.clock.now(), randomInt(4) * 15));
        await change(id, { severity: randomInt(4), dueAt });
      }
      const filter = { states: ['OPEN'] as const, visibleTo: newId(), notBy: [] };
      const ids: string[] = [];
      const section = { groups, filter, after: null };
      for await (const { _id } of forum.app.get(QueueWalk).cases(section)) ids.push(_id);
      const all = (await Promise.all(groups.map(waiting))).flat();
      const sorted = all.sort(
        (a, b) => a.severity - b.severity || a.dueAt - b.dueAt || (a._id < b._id ? -1 : 1),
      );
      expect(ids).toEqual(sorted.map(({ _id }) => _id));
    });
  });

  it('takes several decisions at once only for cases that belong together', async () => {
    coordinator = await forum.signInAgain(head);
    const group = await forum.groupId('anxiety');
    const ids = [await raiseIn(group), await raiseIn(group)];
    const cases = ids.map((caseId) => ({ caseId, version: 1 }));
    const refusal = await coordinator.refused(operations.DECIDE_ALL, {
      input: { ...choice(KEEP), cases },
    });
    expect(refusal.fields[0].field).toBe('input.cases');
  });
});
