import { type Group, type Post, type Thread } from './answers.js';
import { type Client } from './client.js';
import { type Facilitator, type Member } from './people.js';
import { type Printer } from './printer.js';

/**
 * What has happened so far. Each step leaves here what later ones build on; the order of the steps sees to it
 * that it is there.
 */
export class Story {
  /** Readers without a session. */
  readonly visitor: Client;
  anxiety!: Group;
  grief!: Group;

  ash!: Member;
  bo!: Member;
  cleo!: Member;

  /** Ash's thread in the anxiety group. */
  thread!: Thread;
  /** Bo's reply in it. */
  reply!: Post;
  /** Ash's reply that carries a phone number. */
  held!: Post;
  /** Ash's cry for help. */
  cry!: Post;
  /** Cleo's reply that is reported. */
  unkind!: Post;

  /** Looks after all groups. */
  robin!: Facilitator;
  /** Looks after the anxiety group. */
  rowan!: Facilitator;
  /** Looks after the grief group. */
  sage!: Facilitator;

  /** The reported case as Rowan and Robin saw it. */
  seen!: { caseId: string; version: number };

  /** The case of Cleo's appeal. */
  appealed!: { caseId: string; version: number };

  /** @param invitation for the first coordinator */
  constructor(
    visitor: Client,
    readonly invitation: string,
  ) {
    this.visitor = visitor;
  }
}

/** One step: a sentence, and what is done. It throws when something else came back than should. */
export interface Step {
  title: string;
  play(story: Story, printer: Printer): Promise<void>;
}
