import { randomUUID } from 'node:crypto';
import { type Client } from '../client.js';
import { expectSame, required } from '../expect.js';
import { joinStaff } from '../people.js';
import {
  ACCEPT_INVITATION,
  COVER,
  INVITE_FACILITATOR,
  RECORD_TRAINING,
  SIGN_IN_AS_FACILITATOR,
  STAFF,
} from '../staff-operations.js';
import { type Step } from '../story.js';

async function invite(coordinator: Client, groupId: string): Promise<string> {
  const input = { requestId: randomUUID(), groupIds: [groupId] };
  const { link } = (await coordinator.ask(INVITE_FACILITATOR, { input })).inviteFacilitator;
  return required(link.split('#invitation=')[1], 'a link with an invitation');
}

export const firstCoordinator: Step = {
  title: 'Robin takes the link that the server made at its start, and coordinates',
  async play(story, printer) {
    const { visitor, invitation } = story;
    story.robin = await joinStaff(visitor, invitation, 'Robin');
    printer.facts({ name: story.robin.name, recoveryPhrase: story.robin.phrase });
    const again = { input: { token: invitation, name: 'Raven' } };
    const used = await visitor.askInVain(ACCEPT_INVITATION, again, 'INVITATION_INVALID');
    printer.say('The link worked once:');
    printer.facts({ INVITATION_INVALID: used.message });
  },
};

export const oneTimeCodes: Step = {
  title: 'A one-time code (TOTP) works once, also with the right phrase',
  async play({ visitor, robin: { phrase, code } }, printer) {
    const input = { recoveryPhrase: phrase, code };
    const refusal = await visitor.askInVain(SIGN_IN_AS_FACILITATOR, { input }, 'SIGN_IN_FAILED');
    printer.facts({ SIGN_IN_FAILED: refusal.message });
  },
};

export const inviteFacilitators: Step = {
  title: 'Robin invites Rowan to the anxiety group, and Sage to the grief group',
  async play(story, printer) {
    const { robin, visitor, anxiety, grief } = story;
    story.rowan = await joinStaff(visitor, await invite(robin.client, anxiety.id), 'Rowan');
    story.sage = await joinStaff(visitor, await invite(robin.client, grief.id), 'Sage');
    printer.facts({ [story.rowan.name]: anxiety.title, [story.sage.name]: grief.title });
  },
};

export const cover: Step = {
  title: 'Robin writes down Rowan’s training: the anxiety group is covered, and says so',
  async play({ robin, rowan, visitor, anxiety }, printer) {
    const coverNow = async () => (await visitor.ask(COVER, { slug: anxiety.slug })).group.cover;
    const before = (await coverNow()).state;
    expectSame(before, 'UNCOVERED', 'the cover before');
    const { staff } = await robin.client.ask(STAFF);
    const found = required(
      staff.find(({ name }) => name === rowan.name),
      'Rowan among the staff',
    );
    const input = {
      requestId: randomUUID(),
      facilitatorId: found.id,
      name: 'Listening and safety',
      completedOn: '2026-01-31',
      expiresOn: '2099-01-31',
    };
    await robin.client.ask(RECORD_TRAINING, { input });
    const after = (await coverNow()).state;
    expectSame(after, 'STAFFED_NOW', 'the cover after');
    printer.facts({ before, after });
  },
};
