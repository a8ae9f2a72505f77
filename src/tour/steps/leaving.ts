import { expect } from '../expect.js';
import { CHANGE_PHRASE, MY_GROUPS, SIGN_IN, SIGN_OUT_EVERYWHERE } from '../member-operations.js';
import { prove, signIn } from '../people.js';
import { type Step } from '../story.js';

export const changePhrase: Step = {
  title: 'Ash changes the recovery phrase: the old one is dead, other sessions end',
  async play(story, printer) {
    const { ash, visitor } = story;
    const elsewhere = await signIn(visitor, ash.phrase);
    await elsewhere.ask(MY_GROUPS);
    const input = { recoveryPhrase: ash.phrase };
    const { recoveryPhrase } = (await ash.client.ask(CHANGE_PHRASE, { input })).changePhrase;
    expect(recoveryPhrase !== ash.phrase, 'another phrase');
    printer.facts({ recoveryPhrase });
    const ended = await elsewhere.askInVain(MY_GROUPS, {}, 'SIGN_IN_REQUIRED');
    const proofOfWork = await prove(visitor, 'SIGN_IN');
    const old = { input: { recoveryPhrase: ash.phrase, proofOfWork } };
    const refusal = await visitor.askInVain(SIGN_IN, old, 'SIGN_IN_FAILED');
    printer.say('The other session, and a sign-in with the old phrase:');
    printer.facts({ SIGN_IN_REQUIRED: ended.message, SIGN_IN_FAILED: refusal.message });
    story.ash = { ...ash, phrase: recoveryPhrase };
  },
};

export const signOutEverywhere: Step = {
  title: 'Ash signs in with the new phrase, then signs out everywhere',
  async play({ ash, visitor }, printer) {
    const fresh = await signIn(visitor, ash.phrase);
    const { myGroups } = await fresh.ask(MY_GROUPS);
    printer.say('The personas are still Ash’s:');
    printer.facts(
      Object.fromEntries(myGroups.map(({ title, myPersona }) => [title, myPersona.name])),
    );
    await fresh.ask(SIGN_OUT_EVERYWHERE);
    await fresh.askInVain(MY_GROUPS, {}, 'SIGN_IN_REQUIRED');
    await ash.client.askInVain(MY_GROUPS, {}, 'SIGN_IN_REQUIRED');
    printer.say('Both sessions are refused by the very next request.');
  },
};
