import assert from 'node:assert/strict';
import { type Connection } from 'mongoose';
import { type Recorder } from './recorder.js';

/** What is stored to recognise people or to keep things shut: none of it may ever leave the server. */
const SECRET_FIELDS: Record<string, string[]> = {
  accounts: ['_id', 'lookup', 'sealedKey', 'keyring'],
  sessions: ['_id', 'holder', 'sealedKey'],
  personas: ['_id', 'ownerTag'],
  reactions: ['_id'],
  facilitators: ['_id', 'lookup', 'sealedKey', 'sealedTotp'],
  invitations: ['_id'],
  posts: ['editWindow', 'requestPrint'],
  reports: ['_id', 'reporter'],
  rateLimits: ['key'],
  spentProofs: ['_id'],
};

/** Operations that give out a credential, once. */
const GIVES_CREDENTIALS =
  /signUp|signIn|changePhrase|acceptInvitation|signInAsFacilitator|inviteFacilitator/;

/** Operations of coordinators, who know the staff by role id. */
const GIVES_ROLE_IDS = /\b(staff|assignFacilitator|recordTraining|suspendFacilitator)\b/;

/** Fails when an answer, an error or a log line of the test file held what must not leave the server. */
export async function requireNoLeaks(database: Connection, recorder: Recorder): Promise<void> {
  const secrets = await storedSecrets(database);
  const roleIds = new Set(await database.collection('facilitators').distinct('_id'));
  for (const { operation, text } of recorder.answers) {
    const strings = stringsOf(JSON.parse(text));
    for (const string of strings) {
      if (GIVES_ROLE_IDS.test(operation) && roleIds.has(string as never)) continue;
      assert.ok(!secrets.has(string), `an answer held a stored secret: ${operation}`);
      assert.ok(!/\b[0-9a-f]{24}\b/.test(string), `an answer held an ObjectId: ${operation}`);
      if (!GIVES_CREDENTIALS.test(operation))
        assert.ok(!recorder.credentials.has(string), `an answer held a credential: ${operation}`);
    }
  }
  const log = recorder.logLines.join('\n');
  for (const word of [...secrets, ...recorder.credentials, ...recorder.words])
    assert.ok(!log.includes(word), 'the log held a secret, or what a person wrote');
  assert.doesNotMatch(log, /127\.0\.0\.1|::1|user-agent|undici/i, 'the log held an address');
}

async function storedSecrets(database: Connection): Promise<Set<string>> {
  const secrets = new Set<string>();
  for (const [collection, fields] of Object.entries(SECRET_FIELDS))
    for (const row of await database.collection(collection).find().toArray())
      for (const field of fields) {
        const value: unknown = row[field];
        assert.ok(typeof value === 'string', `${collection}.${field} is not stored as expected`);
        secrets.add(value);
      }
  return secrets;
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...value.split(/[\s",=#]+/)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
