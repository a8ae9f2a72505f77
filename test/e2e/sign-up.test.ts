import { Forum } from '../support/forum.js';
import * as operations from '../support/operations.js';

describe('signing up and in', () => {
  let forum: Forum;
  beforeAll(async () => {
    forum = await Forum.open();
  });
  afterAll(async () => {
    await forum.close();
  });

  const signOut = 'mutation { signOut }';
  const signOutEverywhere = 'mutation { signOutEverywhere }';
  const changePhrase =
    'mutation ($input: ChangePhraseInput!) { changePhrase(input: $input) { recoveryPhrase } }';

  it('gives a phrase of twelve words and a session, and asks for nothing', async () => {
    const member = await forum.member();
    expect(member.phrase.split(' ')).toHaveLength(12);
    expect((await member.ok(operations.MY_GROUPS)).myGroups).toEqual([]);
  });

  it('takes a proof of work once, for the action it was made for, and unchanged', async () => {
    const proof = await forum.proof('SIGN_UP');
    await forum.visitor.ok(operations.SIGN_UP, { input: { proofOfWork: proof } });
    const again = await forum.visitor.refused(operations.SIGN_UP, {
      input: { proofOfWork: proof },
    });
    expect(again.code).toBe('PROOF_OF_WORK_INVALID');
    const other = { proofOfWork: await forum.proof('SIGN_IN') };
    expect((await forum.visitor.refused(operations.SIGN_UP, { input: other })).code).toBe(
      'PROOF_OF_WORK_INVALID',
    );
    const payload = JSON.parse(Buffer.from(await forum.proof('SIGN_UP'), 'base64').toString());
    payload.challenge.parameters.data.action = 'SIGN_IN';
    for (const proofOfWork of [
      Buffer.from(JSON.stringify(payload)).toString('base64'),
      'nonsense',
      Buffer.from('{"challenge":{"parameters":{}},"solution":{}}').toString('base64'),
      Buffer.from('null').toString('base64'),
    ])
      expect(
        (await forum.visitor.refused(operations.SIGN_UP, { input: { proofOfWork } })).code,
      ).toBe('PROOF_OF_WORK_INVALID');
  });

  it('signs in with the phrase however it is typed, and not with another', async () => {
    const member = await forum.member();
    const typed = `  ${member.phrase.toUpperCase().replaceAll(' ', '   ')}\n`;
    await (await forum.signIn(typed)).ok(operations.MY_GROUPS);
    const proofOfWork = await forum.proof('SIGN_IN');
    const swapped = member.phrase.split(' ').reverse().join(' ');
    const input = { recoveryPhrase: swapped, proofOfWork };
    expect((await forum.visitor.refused(operations.SIGN_IN, { input })).code).toBe(
      'SIGN_IN_FAILED',
    );
  });

  it('ends a session for the very next request', async () => {
    const member = await forum.member();
    const second = await forum.signIn(member.phrase);
    await member.ok(signOut);
    expect((await member.refused(operations.MY_GROUPS)).code).toBe('SIGN_IN_REQUIRED');
    await second.ok(operations.MY_GROUPS);
  });

  it('ends all sessions everywhere', async () => {
    const member = await forum.member();
    const second = await forum.signIn(member.phrase);
    await member.ok(signOutEverywhere);
    expect((await member.refused(operations.MY_GROUPS)).code).toBe('SIGN_IN_REQUIRED');
    expect((await second.refused(operations.MY_GROUPS)).code).toBe('SIGN_IN_REQUIRED');
  });

  it('changes the phrase: the old one is dead, the personas stay, other sessions end', async () => {
    const member = await forum.memberOf('grief');
    const before = await member.ok(operations.MY_GROUPS);
    const second = await forum.signIn(member.phrase);
    const input = { recoveryPhrase: member.phrase };
    const { recoveryPhrase } = (await member.ok(changePhrase, { input })).changePhrase;
    forum.recorder.credentials.add(recoveryPhrase);
    expect((await second.refused(operations.MY_GROUPS)).code).toBe('SIGN_IN_REQUIRED');
    const proofOfWork = await forum.proof('SIGN_IN');
    const old = { recoveryPhrase: member.phrase, proofOfWork };
    expect((await forum.visitor.refused(operations.SIGN_IN, { input: old })).code).toBe(
      'SIGN_IN_FAILED',
    );
    const fresh = await forum.signIn(recoveryPhrase);
    expect(await fresh.ok(operations.MY_GROUPS)).toEqual(before);
    expect((await member.refused(changePhrase, { input })).code).toBe('SIGN_IN_FAILED');
  });

  it('ends sessions after 14 idle days and after 30 days of use', async () => {
    const idle = await forum.member();
    const used = await forum.member();
    forum.clock.advance({ days: 12 });
    await used.ok(operations.MY_GROUPS);
    forum.clock.advance({ days: 3 });
    expect((await idle.refused(operations.MY_GROUPS)).code).toBe('SIGN_IN_REQUIRED');
    await used.ok(operations.MY_GROUPS);
    forum.clock.advance({ days: 10 });
    await used.ok(operations.MY_GROUPS);
    forum.clock.advance({ days: 6 });
    expect((await used.refused(operations.MY_GROUPS)).code).toBe('SIGN_IN_REQUIRED');
  });

  it('keeps a cookie session from scripts and from other sites', async () => {
    const input = { proofOfWork: await forum.proof('SIGN_UP'), cookie: true };
    const answer = await forum.visitor.send(operations.SIGN_UP, { input });
    expect(answer.data.signUp.session.token).toBeNull();
    forum.recorder.credentials.add(answer.data.signUp.recoveryPhrase);
    const header = answer.headers.get('set-cookie') ?? '';
    expect(header).toMatch(/HttpOnly/i);
    expect(header).toMatch(/SameSite=Strict/i);
    const cookie = header.split(';')[0]!;
    forum.recorder.credentials.add(cookie.split('=')[1]!);
    const from = async (headers: Record<string, string>) => {
      const { Client } = await import('../support/client.js');
      const browser = new Client({ ...forum.visitor.options, headers: { cookie, ...headers } });
      return browser.send(operations.MY_GROUPS);
    };
    expect((await from({ origin: 'http://localhost:3000' })).data.myGroups).toEqual([]);
    expect((await from({ 'sec-fetch-site': 'same-origin' })).data.myGroups).toEqual([]);
    for (const headers of [
      {},
      { origin: 'https://elsewhere.example' },
      { 'sec-fetch-site': 'same-site' },
    ])
      expect((await from(headers as Record<string, string>)).errors?.[0]?.extensions.code).toBe(
        'CSRF_REFUSED',
      );
  });

  it('refuses a token that is none', async () => {
    for (const token of ['x', 'A'.repeat(43)])
      expect((await forum.visitor.as(token).refused(operations.MY_GROUPS)).code).toBe(
        'SIGN_IN_REQUIRED',
      );
  });
});
