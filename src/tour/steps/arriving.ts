import { nodesOf } from '../answers.js';
import { expect, required } from '../expect.js';
import { GROUP_PAGE, GROUPS, SIGN_UP } from '../member-operations.js';
import { prove, signUp } from '../people.js';
import { type Step } from '../story.js';

export const readGroups: Step = {
  title: 'A visitor reads which groups there are',
  async play(story, printer) {
    const groups = nodesOf((await story.visitor.ask(GROUPS)).groups);
    printer.facts(Object.fromEntries(groups.map(({ slug, description }) => [slug, description])));
    story.anxiety = required(
      groups.find(({ slug }) => slug === 'anxiety'),
      'a group on anxiety',
    );
    story.grief = required(
      groups.find(({ slug }) => slug === 'grief'),
      'a group on grief',
    );
    printer.say('The house rules of the anxiety group:');
    const { rules } = story.anxiety.houseRules;
    printer.facts(Object.fromEntries(rules.map((rule, index) => [index + 1, rule])));
    const page = await story.visitor.ask(GROUP_PAGE, { slug: 'anxiety' });
    const isNew = page.group.threads.edges.length === 0;
    expect(isNew, 'a server that was started with an empty data folder');
  },
};

export const signUpWithoutName: Step = {
  title: 'Ash signs up: no e-mail address, no name, some work for the machine',
  async play(story, printer) {
    const started = performance.now();
    const proofOfWork = await prove(story.visitor, 'SIGN_UP');
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    story.ash = await signUp(story.visitor, proofOfWork);
    expect(story.ash.phrase.split(' ').length === 12, 'a recovery phrase of twelve words');
    printer.facts({ 'proof of work': `solved in ${seconds} s`, recoveryPhrase: story.ash.phrase });
    printer.say(
      'The phrase is shown this once. It is stored nowhere, and it is the only way back in.',
    );
    const input = { proofOfWork };
    const refusal = await story.visitor.askInVain(SIGN_UP, { input }, 'PROOF_OF_WORK_INVALID');
    printer.say('The same proof of work does not count again:');
    printer.facts({ PROOF_OF_WORK_INVALID: refusal.message });
  },
};

export const othersSignUp: Step = {
  title: 'Bo and Cleo sign up as well',
  async play(story, printer) {
    story.bo = await signUp(story.visitor);
    story.cleo = await signUp(story.visitor);
    printer.say('Each has a phrase and a session of their own.');
  },
};
