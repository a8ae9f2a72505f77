import { readFileSync } from 'node:fs';
import { type Client } from '../support/client.js';
import { Forum } from '../support/forum.js';
import { InvitationsService } from '../../src/identity/facilitators/invitations.service.js';

interface Example {
  who: string;
  /** Word in capitals → path in the answer. */
  gives: [string, string][];
  document: string;
}

/** The GraphQL blocks of the README, in their order. */
function examples(): Example[] {
  const blocks = readFileSync('README.md', 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g);
  return [...blocks].map(([, document = '']) => ({
    document,
    who: /^# as (?:a )?(\w+)$/m.exec(document)?.[1] ?? '',
    gives: [...document.matchAll(/^# ([A-Z_]+): (\S+)$/gm)].map(([, word = '', path = '']) => [
      word,
      path,
    ]),
  }));
}

function at(data: any, path: string): string {
  const value: unknown = path.split('.').reduce((part, key) => part?.[key], data);
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new Error(`The answer has no ${path}.`);
  return String(value);
}

describe('the README', () => {
  let forum: Forum;
  beforeAll(async () => {
    forum = await Forum.open();
  });
  afterAll(async () => {
    await forum.close();
  });

  it('has examples that work, from sign-up to a decision', async () => {
    const people: Record<string, Client | undefined> = {
      visitor: forum.visitor,
      Fern: await forum.memberOf(),
    };
    const link = await forum.app.get(InvitationsService).firstCoordinator();
    const words: Record<string, string | undefined> = { INVITATION: link?.split('=')[1] ?? '' };
    const all = examples();
    expect(all.length).toBeGreaterThan(14);
    for (const { who, gives, document } of all) {
      if (words.TOKEN !== undefined) people.Ash ??= forum.visitor.as(words.TOKEN);
      if (words.STAFF_TOKEN !== undefined) people.Rowan ??= forum.visitor.as(words.STAFF_TOKEN);
      const client = people[who];
      if (client === undefined) throw new Error(`Who is ${who}?`);
      if (words.TOTP_URI !== undefined)
        words.CODE = forum.code(new URL(words.TOTP_URI).searchParams.get('secret') ?? '');
      const query = document.replace(/"([A-Z_]+)"/g, (whole, word: string) =>
        words[word] === undefined ? whole : JSON.stringify(words[word]),
      );
      const variables = {
        ...(query.includes('$proof') ? { proof: await forum.proof('SIGN_UP') } : {}),
        ...(query.includes('$version') ? { version: Number(words.VERSION) } : {}),
      };
      const { data, errors } = await client.send(query, variables);
      expect({ document, errors }).toEqual({ document, errors: undefined });
      for (const [word, path] of gives) words[word] = at(data, path);
    }
  });

  it('names every setting of .env.example that the program reads, and no other', () => {
    const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^(?:# )?([A-Z_]+)=/gm)];
    const source = readFileSync('src/config/environment.ts', 'utf8');
    const read = [...source.matchAll(/^ {2}([A-Z_]+)[?:! ]/gm)];
    const names = (matches: RegExpMatchArray[]) => matches.map(([, name]) => name).sort();
    expect(names(listed)).toEqual(names(read));
  });
});
