import { randomUUID } from 'node:crypto';
import { type Client } from '../support/client.js';
import { Forum, type TestFacilitator, type TestMember } from '../support/forum.js';
import * as operations from '../support/operations.js';

describe('serviceFigures', () => {
  let forum: Forum;
  let members: TestMember[];
  let coordinator: TestFacilitator;
  let rowan: TestFacilitator;
  beforeAll(async () => {
    forum = await Forum.open();
    members = [await forum.memberOf(), await forum.memberOf()];
    coordinator = await forum.coordinator();
    asCoordinator = coordinator;
    rowan = await forum.facilitator(coordinator, ['anxiety']);
  });
  afterAll(async () => {
    await forum.close();
  });

  let asCoordinator: Client;
  /** Moves the clock; the staff's sessions have ended then. */
  const later = async (minutes: number) => {
    forum.clock.advance({ minutes });
    asCoordinator = await forum.facilitatorSignIn(coordinator.phrase, coordinator.totpSecret);
  };
  const figures = async (weeks = 2) =>
    (await asCoordinator.ok(operations.SERVICE_FIGURES, { groupId: await forum.groupId(), weeks }))
      .serviceFigures;

  it('withholds the figures of a group with fewer than ten members', async () => {
    expect(await figures()).toEqual({ isWithheld: true, weeks: [] });
    for (let count = members.length; count < 9; count += 1) members.push(await forum.memberOf());
    expect((await figures()).isWithheld).toBe(true);
    members.push(await forum.memberOf());
    expect((await figures()).isWithheld).toBe(false);
  });

  it('tells how the cases of a week fared', async () => {
    const [ash, fern] = members as [TestMember, TestMember];
    const { thread } = await forum.startThread(ash);
    const kept = await forum.reply(fern, thread.id, { body: 'First words.' });
    const waits = await forum.reply(fern, thread.id, { body: 'Second words.' });
    await forum.report(ash, kept.id, 'ABUSE');
    await forum.report(ash, waits.id, 'SPAM');
    await later(30);
    const client = await forum.facilitatorSignIn(rowan.phrase, rowan.totpSecret);
    const { id: caseId, version } = (await client.ok(operations.CLAIM_NEXT)).claimNextCase.case;
    const decision = { decision: 'KEEP', reason: 'WITHIN_THE_RULES' };
    await client.ok(operations.DECIDE, {
      input: { requestId: randomUUID(), caseId, version, ...decision },
    });
    const [week, before] = (await figures()).weeks;
    expect(week).toMatchObject({
      cases: { crisis: 0, red: 0, amber: 1, other: 1 },
      firstLookP50Minutes: 30,
      firstLookP90Minutes: 30,
      overdue: 0,
      overFlagging: null,
      load: [{ name: rowan.name, decisions: 1 }],
    });
    expect(before.cases).toEqual({ crisis: 0, red: 0, amber: 0, other: 0 });
    await later(25 * 60);
    const overdue = (await figures()).weeks.map((one: any) => one.overdue);
    expect(overdue).toContain(1);
  });

  it('is for coordinators', async () => {
    const variables = { groupId: await forum.groupId(), weeks: 1 };
    const client = await forum.facilitatorSignIn(rowan.phrase, rowan.totpSecret);
    for (const other of [client, members[0]!])
      expect((await other.refused(operations.SERVICE_FIGURES, variables)).code).toBe('FORBIDDEN');
  });
});
