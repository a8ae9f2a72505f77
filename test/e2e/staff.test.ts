import { randomUUID } from 'node:crypto';
import { AuditService } from '../../src/audit/audit.service.js';
import { daysAfter } from '../../src/common/clock.js';
import { newId } from '../../src/common/ids.js';
import { WorkloadService } from '../../src/workload/workload.service.js';
import { type Client } from '../support/client.js';
import { Forum, type TestFacilitator, type TestMember } from '../support/forum.js';
import * as operations from '../support/operations.js';

describe('the staff', () => {
  let forum: Forum;
  let coordinator: TestFacilitator;
  let ash: TestMember;
  beforeAll(async () => {
    forum = await Forum.open();
    coordinator = await forum.coordinator();
    ash = await forum.memberOf();
  });
  afterAll(async () => {
    await forum.close();
  });

  const idOf = (facilitator: TestFacilitator) => forum.roleId(coordinator, facilitator);
  const assign = async (facilitator: TestFacilitator, slugs: string[]) =>
    coordinator.ok(operations.ASSIGN, {
      input: {
        facilitatorId: await idOf(facilitator),
        groupIds: await Promise.all(slugs.map((slug) => forum.groupId(slug))),
      },
    });
  const suspend = async (facilitator: TestFacilitator, suspended = true) =>
    coordinator.ok(operations.SUSPEND, {
      input: { facilitatorId: await idOf(facilitator), suspended },
    });
  const training = async (facilitator: TestFacilitator, input: object = {}) => ({
    input: {
      requestId: randomUUID(),
      facilitatorId: await idOf(facilitator),
      name: 'Listening',
      completedOn: '2026-01-31',
      expiresOn: dayAfter(forum.clock.now(), 30),
      ...input,
    },
  });
  const queueOf = async (facilitator: Client): Promise<any[]> =>
    (await facilitator.ok(operations.QUEUE, { first: 50 })).caseQueue.edges.map(
      ({ node }: any) => node,
    );
  const coverOf = async (slug: string) =>
    (await forum.visitor.ok(operations.COVER, { slug })).group.cover;
  /** A post of a group that was reported; the id of the post. */
  const reported = async (slug = 'anxiety'): Promise<string> => {
    const author = await forum.memberOf(slug);
    const { post } = await forum.startThread(author, { groupId: await forum.groupId(slug) });
    await forum.report(await forum.memberOf(slug), post.id);
    return post.id;
  };
  const actsOn = async (facilitator: TestFacilitator) => {
    const rows = forum.database.collection('audit').find({ case: await idOf(facilitator) });
    return (await rows.sort({ number: 1 }).toArray()).map(({ act, reason }) => [act, reason]);
  };

  describe('assignFacilitator', () => {
    it('changes what somebody sees at the very next request', async () => {
      const rowan = await forum.facilitator(coordinator, ['grief']);
      const postId = await reported();
      expect(await queueOf(rowan)).toEqual([]);
      await assign(rowan, ['grief', 'anxiety']);
      const [found] = (await queueOf(rowan)).filter((item) => item.postId === postId);
      await rowan.ok(operations.CLAIM, { input: { caseId: found.id } });
      await assign(rowan, ['grief']);
      expect(await queueOf(rowan)).toEqual([]);
      expect((await rowan.refused(operations.CASE_BY_ID, { id: found.id })).code).toBe('NOT_FOUND');
      const free = (await queueOf(coordinator)).find((item) => item.postId === postId);
      expect(free.isClaimedByOther).toBe(false);
    });

    it('is written down in the chain of each group that changes', async () => {
      const rowan = await forum.facilitator(coordinator, ['grief']);
      await assign(rowan, ['grief']);
      expect(await actsOn(rowan)).toEqual([]);
      await assign(rowan, ['anxiety']);
      expect((await actsOn(rowan)).sort()).toEqual([
        ['ASSIGN', 'STAFF'],
        ['UNASSIGN', 'STAFF'],
      ]);
      const last = async (slug: string) => {
        const chain = await forum.groupId(slug);
        const entries = forum.database.collection('audit').find({ chain });
        return (await entries.sort({ number: -1 }).toArray())[0]!.act;
      };
      expect([await last('grief'), await last('anxiety')]).toEqual(['UNASSIGN', 'ASSIGN']);
      expect(await forum.app.get(AuditService).verify()).toMatchObject({ faults: [] });
    });

    it('knows only groups that there are', async () => {
      const rowan = await forum.facilitator(coordinator, ['grief']);
      const input = { facilitatorId: await idOf(rowan), groupIds: ['A'.repeat(22)] };
      expect((await coordinator.refused(operations.ASSIGN, { input })).code).toBe('NOT_FOUND');
    });
  });

  describe('suspendFacilitator', () => {
    it('ends the sessions of somebody, and gives what they look at back, at once', async () => {
      const rowan = await forum.facilitator(coordinator, ['anxiety']);
      const second = await forum.signInAgain(rowan);
      const postId = await reported();
      const found = (await queueOf(rowan)).find((item) => item.postId === postId);
      await rowan.ok(operations.CLAIM, { input: { caseId: found.id } });
      const robin = await forum.facilitator(coordinator, ['anxiety']);
      const claim = { input: { caseId: found.id } };
      expect((await robin.refused(operations.CLAIM, claim)).code).toBe('CONFLICT');

      const { suspendFacilitator } = await suspend(rowan);
      expect(suspendFacilitator.facilitator).toMatchObject({
        name: rowan.name,
        isSuspended: true,
      });
      for (const session of [rowan, second])
        expect((await session.refused(operations.QUEUE, { first: 1 })).code).toBe(
          'SIGN_IN_REQUIRED',
        );
      expect((await robin.ok(operations.CLAIM, claim)).claimCase.case.isClaimedByYou).toBe(true);
    });

    it('lets nobody sign in until it is taken back', async () => {
      const rowan = await forum.facilitator(coordinator, ['anxiety']);
      await suspend(rowan);
      forum.clock.advance({ minutes: 1 });
      const input = { recoveryPhrase: rowan.phrase, code: forum.code(rowan.totpSecret) };
      const refused = await forum.visitor.refused(operations.FACILITATOR_SIGN_IN, { input });
      const wrong = { ...input, recoveryPhrase: ash.phrase };
      expect(refused).toEqual(
        await forum.visitor.refused(operations.FACILITATOR_SIGN_IN, { input: wrong }),
      );
      expect(refused.code).toBe('SIGN_IN_FAILED');
      await suspend(rowan, false);
      expect((await rowan.refused(operations.QUEUE, { first: 1 })).code).toBe('SIGN_IN_REQUIRED');
      await queueOf(await forum.signInAgain(rowan));
      expect(await actsOn(rowan)).toEqual([
        ['SUSPEND', 'STAFF'],
        ['REINSTATE', 'STAFF'],
      ]);
    });

    it('ends also a session that was opened while it happened', async () => {
      const rowan = await forum.facilitator(coordinator, ['anxiety']);
      await forum.database
        .collection<{ _id: string }>('facilitators')
        .updateOne({ _id: await idOf(rowan) }, { $set: { suspended: true } });
      expect((await rowan.refused(operations.QUEUE, { first: 1 })).code).toBe('SIGN_IN_REQUIRED');
    });

    it('withdraws the invitations of who is suspended', async () => {
      const invite = { input: { requestId: randomUUID(), groupIds: [], coordinator: true } };
      const { link } = (await coordinator.ok(operations.INVITE, invite)).inviteFacilitator;
      const other = await forum.accept(link, 'Sorrel');
      const theirs = { input: { requestId: randomUUID(), groupIds: [], coordinator: true } };
      const invitation = (await other.ok(operations.INVITE, theirs)).inviteFacilitator.link;
      await suspend(other);
      const input = { token: invitation.split('#invitation=')[1], name: 'Nobody' };
      expect((await forum.visitor.refused(operations.ACCEPT, { input })).code).toBe(
        'INVITATION_INVALID',
      );
    });

    it('shows coordinators that somebody is on a break, and not what they read', async () => {
      const rowan = await forum.facilitator(coordinator, ['anxiety']);
      const id = await idOf(rowan);
      const workload = forum.app.get(WorkloadService);
      for (let count = 0; count < 10; count += 1) await workload.noteOpened(id, newId(), true);
      const { staff } = await coordinator.ok(operations.STAFF);
      expect(staff.filter((one: any) => one.isOnBreak).map((one: any) => one.id)).toEqual([id]);
    });

    it('is for others than oneself, and written down also about who is assigned nowhere', async () => {
      const input = { facilitatorId: await idOf(coordinator), suspended: true };
      const refused = await coordinator.refused(operations.SUSPEND, { input });
      expect(refused).toMatchObject({
        code: 'INPUT_INVALID',
        fields: [{ field: 'input.facilitatorId' }],
      });
      const rowan = await forum.facilitator(coordinator, []);
      await suspend(rowan);
      expect(await actsOn(rowan)).toEqual([['SUSPEND', 'STAFF']]);
    });
  });

  describe('recordTraining', () => {
    it('records what was sent once, however often it is sent', async () => {
      const rowan = await forum.facilitator(coordinator, ['anxiety']);
      const variables = await training(rowan);
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => coordinator.send(operations.TRAIN, variables)),
      );
      const { name, completedOn, expiresOn } = variables.input;
      for (const { data } of answers)
        expect(data.recordTraining.facilitator.trainings).toEqual([
          { name, completedOn, expiresOn },
        ]);
      expect(await actsOn(rowan)).toEqual([['TRAINING', 'STAFF']]);
      const other = { input: { ...variables.input, name: 'Something else' } };
      expect((await coordinator.refused(operations.TRAIN, other)).code).toBe('CONFLICT');
    });

    it('takes no days that cannot be', async () => {
      const rowan = await forum.facilitator(coordinator, ['anxiety']);
      for (const [field, days] of Object.entries({
        'input.completedOn': { completedOn: dayAfter(forum.clock.now(), 2) },
        'input.expiresOn': { completedOn: '2026-01-31', expiresOn: '2026-01-31' },
      })) {
        const variables = await training(rowan, days);
        expect(await coordinator.refused(operations.TRAIN, variables)).toMatchObject({
          code: 'INPUT_INVALID',
          fields: [{ field }],
        });
      }
    });
  });

  describe('a group', () => {
    const UNCOVERED = { state: 'UNCOVERED', nextAt: null, isProtected: false };
    const STAFFED = { state: 'STAFFED_NOW', nextAt: null, isProtected: false };
    it('that nobody trained ever looked after is uncovered, and not protected', async () => {
      await forum.facilitator(coordinator, ['trauma']);
      expect(await coverOf('trauma')).toEqual(UNCOVERED);
    });

    it('is not covered by a coordinator who is not assigned to it', async () => {
      await forum.train(coordinator, coordinator);
      expect(await coverOf('trauma')).toEqual(UNCOVERED);
      await assign(coordinator, ['trauma']);
      expect(await coverOf('trauma')).toEqual(STAFFED);
      await assign(coordinator, []);
      expect(await coverOf('trauma')).toEqual({ ...UNCOVERED, isProtected: true });
    });

    it.each<[string, (rowan: TestFacilitator) => Promise<unknown>]>([
      ['is suspended', (rowan) => suspend(rowan)],
      ['is assigned elsewhere', (rowan) => assign(rowan, ['anxiety'])],
    ])('is protected when the last one who covers it %s, until another does', async (_, lose) => {
      const rowan = await forum.facilitator(coordinator, ['grief']);
      const robin = await forum.facilitator(coordinator, ['grief']);
      await forum.train(coordinator, rowan);
      expect(await coverOf('grief')).toEqual(STAFFED);
      await lose(rowan);
      expect(await coverOf('grief')).toEqual({ ...UNCOVERED, isProtected: true });
      await forum.train(coordinator, robin);
      expect(await coverOf('grief')).toEqual(STAFFED);
      await assign(robin, []);
    });

    it('is covered by who is reinstated, from when they are there', async () => {
      const rowan = await forum.facilitator(coordinator, ['depression']);
      await suspend(rowan);
      await forum.train(coordinator, rowan);
      expect(await coverOf('depression')).toEqual(UNCOVERED);
      await suspend(rowan, false);
      expect((await coverOf('depression')).state).toBe('OFF_DUTY');
      await forum.signInAgain(rowan);
      expect(await coverOf('depression')).toEqual(STAFFED);
      await assign(rowan, []);
      expect(await coverOf('depression')).toEqual({ ...UNCOVERED, isProtected: true });
    });

    it('is staffed by duty hours, in the time zone of who gave them', async () => {
      const rowan = await forum.facilitator(coordinator, ['depression']);
      await forum.train(coordinator, rowan);
      expect((await rowan.ok(operations.MY_DUTY_HOURS)).myDutyHours).toEqual({
        timeZone: 'UTC',
        hours: [],
      });
      const day = daysAfter(forum.clock.now(), 2);
      const hours = [{ weekday: day.getUTCDay() || 7, from: '09:00', to: '17:45' }];
      const input = { timeZone: 'Asia/Kolkata', hours };
      const { setDutyHours } = await rowan.ok(operations.SET_DUTY_HOURS, { input });
      expect(setDutyHours.dutyHours).toEqual(input);
      expect((await rowan.ok(operations.MY_DUTY_HOURS)).myDutyHours).toEqual(input);
      const startsAt = `${day.toISOString().slice(0, 10)}T03:30:00.000Z`;

      forum.clock.advance({ minutes: 31 });
      const offDuty = { state: 'OFF_DUTY', isProtected: false };
      expect(await coverOf('depression')).toEqual({ ...offDuty, nextAt: startsAt });
      forum.clock.advance({
        minutes: (Date.parse(startsAt) - forum.clock.now().getTime()) / 60_000 + 1,
      });
      expect(await coverOf('depression')).toEqual(STAFFED);
      forum.clock.advance({ minutes: 8 * 60 + 45 });
      const nextWeek = daysAfter(new Date(startsAt), 7).toISOString();
      expect(await coverOf('depression')).toEqual({ ...offDuty, nextAt: nextWeek });
    });

    it('is uncovered and protected from the day on which the last training expires', async () => {
      coordinator = await forum.signInAgain(coordinator);
      const rowan = await forum.facilitator(coordinator, ['addiction-recovery']);
      const expiresOn = dayAfter(forum.clock.now(), 2);
      await coordinator.ok(operations.TRAIN, await training(rowan, { expiresOn }));
      forum.clock.advance({ days: 1 });
      expect((await coverOf('addiction-recovery')).state).toBe('OFF_DUTY');
      forum.clock.advance({ days: 1 });
      expect(await coverOf('addiction-recovery')).toEqual({ ...UNCOVERED, isProtected: true });
      coordinator = await forum.signInAgain(coordinator);
      await coordinator.ok(operations.TRAIN, await training(rowan));
      expect((await coverOf('addiction-recovery')).isProtected).toBe(false);
    });

    it('tells it in lists too, each group its own, and names nobody', async () => {
      const list = '{ groups(first: 10) { edges { node { slug cover { state isProtected } } } } }';
      const { groups } = await ash.ok(list);
      const states = groups.edges.map(({ node }: any) => [node.slug, node.cover]);
      for (const [slug, cover] of states) expect(await coverOf(slug)).toMatchObject(cover);
      expect(new Set(states.map(([, cover]: any) => cover.state)).size).toBeGreaterThan(1);
      const { staff } = await coordinator.ok(operations.STAFF);
      for (const { id, name } of staff) {
        expect(JSON.stringify(groups)).not.toContain(id);
        expect(JSON.stringify(groups)).not.toContain(name);
      }
    });
  });

  describe('are known', () => {
    it('to coordinators only, by role name and role id', async () => {
      coordinator = await forum.signInAgain(coordinator);
      const rowan = await forum.facilitator(coordinator, ['anxiety']);
      for (const client of [ash, rowan])
        expect((await client.refused(operations.STAFF)).code).toBe('FORBIDDEN');
      expect((await forum.visitor.refused(operations.STAFF)).code).toBe('SIGN_IN_REQUIRED');
      for (const [operation, input] of [
        [operations.ASSIGN, { groupIds: [] }],
        [operations.SUSPEND, { suspended: true }],
        [operations.TRAIN, (await training(rowan)).input],
      ] as const) {
        const variables = { input: { ...input, facilitatorId: await idOf(coordinator) } };
        for (const client of [ash, rowan])
          expect((await client.refused(operation, variables)).code).toBe('FORBIDDEN');
        const nobody = { input: { ...input, facilitatorId: 'A'.repeat(22) } };
        expect((await coordinator.refused(operation, nobody)).code).toBe('NOT_FOUND');
      }
      const { staff } = await coordinator.ok(operations.STAFF);
      expect(staff.find(({ name }: any) => name === rowan.name)).toEqual({
        id: await idOf(rowan),
        name: rowan.name,
        isCoordinator: false,
        isOnBreak: false,
        isSuspended: false,
        groupIds: [await forum.groupId()],
        trainings: [],
        dutyHours: { timeZone: 'UTC', hours: [] },
      });
    });

    it('also where they are older than trainings and duty hours', async () => {
      const rowan = await forum.facilitator(coordinator, ['anxiety']);
      const fields = { suspended: 1, trainings: 1, dutyHours: 1, timeZone: 1 } as const;
      await forum.database
        .collection<{ _id: string }>('facilitators')
        .updateOne({ _id: await idOf(rowan) }, { $unset: fields });
      const known = async () =>
        (await coordinator.ok(operations.STAFF)).staff.find(({ name }: any) => name === rowan.name);
      expect(await known()).toMatchObject({
        isSuspended: false,
        trainings: [],
        dutyHours: { timeZone: 'UTC', hours: [] },
      });
      await queueOf(await forum.signInAgain(rowan));
      await forum.train(coordinator, rowan);
      expect((await known()).trainings).toHaveLength(1);
    });
  });
});

function dayAfter(time: Date, days: number): string {
  return daysAfter(time, days).toISOString().slice(0, 10);
}
