import { createHash, hkdfSync } from 'node:crypto';
import { MemberKey } from '../../src/identity/keys/member-key.js';
import { type StoredPersona } from '../../src/identity/personas/persona.schema.js';
import { type FloorDatabase } from './collections.js';

/** Whoever has a session. The floor needs the key too: it says which rows are the viewer's own. */
export interface FloorViewer {
  holder: string;
  key: MemberKey;
}

export async function viewerOf(
  { sessions }: FloorDatabase,
  authorization: string | undefined,
): Promise<FloorViewer | undefined> {
  if (authorization === undefined) return undefined;
  const token = authorization.slice('Bearer '.length);
  const id = createHash('sha256').update(token).digest('base64url');
  const session = await sessions.findOne({ _id: id });
  if (session === null) throw new Error('There is no such session.');
  const lock = Buffer.from(hkdfSync('sha256', token, '', 'sameboat session', 32));
  return { holder: session.holder, key: MemberKey.unseal(lock, session.sealedKey) };
}

/** The viewer's personas in these scopes; none for a visitor. */
export async function ownAmong(
  { personas }: FloorDatabase,
  viewer: FloorViewer | undefined,
  scopes: string[],
): Promise<StoredPersona[]> {
  if (viewer === undefined) return [];
  const own = scopes.map((scope) => ({ scope, ownerTag: viewer.key.ownerTag(scope).reveal() }));
  return personas.find({ $or: own }).toArray();
}
