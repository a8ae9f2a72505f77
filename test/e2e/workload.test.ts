import { randomUUID } from 'node:crypto';
import { newId } from '../../src/common/ids.js';
import { WorkloadService } from '../../src/workload/workload.service.js';
import { type Client } from '../support/client.js';
import { Forum, type TestFacilitator } from '../support/forum.js';
import * as operations from '../support/operations.js';

describe('a facilitator’s workload', () => {
  let forum: Forum;
  let coordinator: TestFacilitator;
  let inviting: Client;
  let workloads: WorkloadService;
  beforeAll(async () => {
    forum = await Forum.open();
    forum.clock.toMorning();
    inviting = coordinator = await forum.coordinator();
    workloads = forum.app.get(WorkloadService);
  });
  afterAll(async () => {
    await forum.close();
  });

  /** The next morning, when every session has ended. */
  const aNewDay = async (): Promise<void> => {
    forum.clock.toMorning();
    inviting = await forum.facilitatorSignIn(coordinator.phrase, coordinator.totpSecret);
  };
  const minute = (time: Date): number => Math.floor(time.getTime() / 60_000);
  /** A facilitator, with the role id that only the server knows. */
  const somebody = async (): Promise<{ client: TestFacilitator; id: string }> => {
    const client = await forum.facilitator(inviting, ['anxiety']);
    const { name } = client;
    const found = await forum.database
      .collection<{ _id: string }>('facilitators')
      .findOne({ name });
    return { client, id: found!._id };
  };
  const open = async (id: string, cases: readonly string[]): Promise<void> => {
    for (const caseId of cases) await workloads.noteOpened(id, caseId, true);
  };
  const newCases = (count: number): string[] => Array.from({ length: count }, newId);

  it('is empty at first, and stores nothing for being looked at', async () => {
    const { client, id } = await somebody();
    expect(await client.ok(operations.MY_WORKLOAD)).toEqual({
      myWorkload: {
        severeToday: 0,
        breakSuggested: false,
        severeAgainAt: null,
        declinedTopics: [],
        savedReplies: [],
      },
    });
    const rows = forum.database.collection<{ _id: string }>('workloads');
    expect(await rows.findOne({ _id: id })).toBeNull();
  });

  it('is for facilitators, each their own', async () => {
    const [rowan, robin] = [await somebody(), await somebody()];
    await open(rowan.id, newCases(3));
    await rowan.client.ok(operations.DECLINE_TOPICS, { input: { topics: ['ABUSE'] } });
    expect(await workloads.of(robin.id)).toMatchObject({ severeToday: 0, declinedTopics: [] });
    const member = await forum.member();
    expect((await member.refused(operations.MY_WORKLOAD)).code).toBe('FORBIDDEN');
    expect((await forum.visitor.refused(operations.GO_ON)).code).toBe('SIGN_IN_REQUIRED');
  });

  describe('of severe cases', () => {
    it('suggests a break after ten, and then opens only what was read before', async () => {
      const { client, id } = await somebody();
      const cases = newCases(10);
      await open(id, cases.slice(0, 9));
      await open(id, cases.slice(0, 9));
      await workloads.noteOpened(id, newId(), false);
      expect(await workloads.mayTakeSevere(id)).toBe(true);
      await workloads.requireMayOpen(id, cases[9]!, true);
      await open(id, cases.slice(9));
      const due = minute(forum.clock.now());
      expect(await workloads.mayTakeSevere(id)).toBe(false);
      const { myWorkload } = await client.ok(operations.MY_WORKLOAD);
      expect(myWorkload).toMatchObject({ severeToday: 10, breakSuggested: true });
      const againAt = new Date(myWorkload.severeAgainAt as string);
      expect(againAt.getTime() % 60_000).toBe(0);
      expect(due + 15 - minute(againAt)).toBeLessThanOrEqual(1);
      await expect(workloads.requireMayOpen(id, newId(), true)).rejects.toMatchObject({
        code: 'BREAK_DUE',
      });
      await workloads.requireMayOpen(id, cases[4]!, true);
      await workloads.requireMayOpen(id, newId(), false);
    });

    it('goes on after the break, when it is asked for and not before', async () => {
      const { client, id } = await somebody();
      await open(id, newCases(10));
      forum.clock.advance({ minutes: 13 });
      const early = (await client.ok(operations.GO_ON)).goOnAfterBreak.workload;
      expect(early).toMatchObject({ breakSuggested: true, severeAgainAt: expect.any(String) });
      forum.clock.advance({ minutes: 2 });
      expect(await workloads.mayTakeSevere(id)).toBe(false);
      const late = (await client.ok(operations.GO_ON)).goOnAfterBreak.workload;
      expect(late).toMatchObject({ severeToday: 10, breakSuggested: false, severeAgainAt: null });
      expect((await client.ok(operations.GO_ON)).goOnAfterBreak.workload).toEqual(late);
      await open(id, newCases(9));
      expect(await workloads.mayTakeSevere(id)).toBe(true);
      await open(id, newCases(1));
      expect(await workloads.mayTakeSevere(id)).toBe(false);
      expect((await workloads.of(id)).severeToday).toBe(20);
    });

    it('loses none of 20 that are opened at once, and counts one case once', async () => {
      const { id } = await somebody();
      const cases = newCases(9);
      const twice = [...cases, ...cases, cases[0]!, cases[0]!];
      await Promise.all(twice.map((caseId) => workloads.noteOpened(id, caseId, true)));
      expect(await workloads.of(id)).toMatchObject({ severeToday: 9, breakSuggested: false });
      await Promise.all(newCases(20).map((caseId) => workloads.noteOpened(id, caseId, true)));
      expect(await workloads.of(id)).toMatchObject({ severeToday: 29, breakSuggested: true });
    });

    it('tells coordinators who is on a break, and begins anew the next day', async () => {
      const [rowan, robin] = [await somebody(), await somebody()];
      await open(rowan.id, newCases(10));
      await open(robin.id, newCases(9));
      const ids = [rowan.id, robin.id, newId()];
      expect(await workloads.whoIsOnBreak(ids)).toEqual(new Set([rowan.id]));
      await aNewDay();
      expect(await workloads.whoIsOnBreak(ids)).toEqual(new Set());
      expect(await workloads.mayTakeSevere(rowan.id)).toBe(true);
      expect(await workloads.of(rowan.id)).toMatchObject({ severeToday: 0, breakSuggested: false });
      await open(rowan.id, newCases(1));
      expect((await workloads.of(rowan.id)).severeToday).toBe(1);
    });
  });

  it('remembers declined topics, of which the last word counts', async () => {
    const { client, id } = await somebody();
    const decline = async (topics: string[]): Promise<string[]> =>
      (await client.ok(operations.DECLINE_TOPICS, { input: { topics } })).declineTopics.workload
        .declinedTopics;
    expect(await decline(['SUICIDE', 'PREGNANCY_LOSS'])).toEqual(['SUICIDE', 'PREGNANCY_LOSS']);
    expect(await workloads.declinedTopicsOf(id)).toEqual(new Set(['SUICIDE', 'PREGNANCY_LOSS']));
    expect(await decline([])).toEqual([]);
    expect(await workloads.declinedTopicsOf(id)).toEqual(new Set());
    expect(await decline(['DEATH'])).toEqual(['DEATH']);
    await aNewDay();
    expect(await workloads.declinedTopicsOf(id)).toEqual(new Set(['DEATH']));
    expect(await workloads.declinedTopicsOf(newId())).toEqual(new Set());
  });

  describe('with saved replies', () => {
    const aReply = (title = 'A welcome') => ({
      input: { requestId: randomUUID(), title, words: 'Good that you are here.\nTake your time.' },
    });

    it('keeps a reply once, however often it is sent', async () => {
      const { client } = await somebody();
      const reply = aReply();
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => client.send(operations.SAVE_REPLY, reply)),
      );
      for (const { errors, data } of answers) {
        expect(errors).toBeUndefined();
        expect(data.saveReply.workload.savedReplies).toHaveLength(1);
      }
      const { savedReplies } = (await client.ok(operations.MY_WORKLOAD)).myWorkload;
      const { title, words } = reply.input;
      expect(savedReplies).toEqual([{ id: expect.any(String), title, words }]);
      const other = { input: { ...reply.input, words: 'Other words.' } };
      expect((await client.refused(operations.SAVE_REPLY, other)).code).toBe('CONFLICT');
    });

    it('keeps all of several that are saved at once, and takes out the one that is meant', async () => {
      const { client } = await somebody();
      const titles = ['One', 'Two', 'Three', 'Four', 'Five'];
      await Promise.all(titles.map((title) => client.ok(operations.SAVE_REPLY, aReply(title))));
      const { savedReplies } = (await client.ok(operations.MY_WORKLOAD)).myWorkload;
      expect(savedReplies.map(({ title }: any) => title).sort()).toEqual([...titles].sort());
      const [first, ...rest] = savedReplies;
      const input = { id: first.id };
      for (let times = 0; times < 2; times += 1) {
        const { removeSavedReply } = await client.ok(operations.REMOVE_SAVED_REPLY, { input });
        expect(removeSavedReply.workload.savedReplies).toEqual(rest);
      }
    });
  });
});
