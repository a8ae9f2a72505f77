import { type Group } from '../answers.js';
import { type Client } from '../client.js';
import { expect, expectSame } from '../expect.js';
import { JOIN_GROUP, MY_GROUPS } from '../member-operations.js';
import { type Step } from '../story.js';

async function join(client: Client, { id, houseRules }: Group): Promise<string> {
  const input = { groupId: id, houseRulesVersion: houseRules.version };
  return (await client.ask(JOIN_GROUP, { input })).joinGroup.persona.name;
}

export const joinTwoGroups: Step = {
  title: 'Ash joins two groups, and gets an unrelated name in each',
  async play({ ash, anxiety, grief }, printer) {
    const names = [await join(ash.client, anxiety), await join(ash.client, grief)];
    expect(names[0] !== names[1], 'two names');
    const { myGroups } = await ash.client.ask(MY_GROUPS);
    printer.facts(
      Object.fromEntries(myGroups.map(({ title, myPersona }) => [title, myPersona.name])),
    );
    printer.say(
      'That both are Ash, only Ash is told. Joining once more brings the same name back.',
    );
    expectSame(await join(ash.client, anxiety), names[0], 'the name after joining again');
  },
};

export const rulesMustHaveBeenShown: Step = {
  title: 'Bo joins by house rules that are not in force, and is asked to read them',
  async play({ bo, anxiety }, printer) {
    const input = { groupId: anxiety.id, houseRulesVersion: anxiety.houseRules.version + 1 };
    const refusal = await bo.client.askInVain(JOIN_GROUP, { input }, 'HOUSE_RULES_CHANGED');
    printer.facts({ HOUSE_RULES_CHANGED: refusal.message });
  },
};

export const othersJoin: Step = {
  title: 'Bo and Cleo join the anxiety group',
  async play({ bo, cleo, anxiety }, printer) {
    printer.facts({
      Bo: `is ${await join(bo.client, anxiety)} there`,
      Cleo: `is ${await join(cleo.client, anxiety)} there`,
    });
  },
};
