import { type MemberKey } from './member-key.js';

/** A place where the member has a persona: a group, or one thread of it. */
export interface KeyringEntry {
  group: string;
  /** Set for a persona that lives in one thread only. */
  thread?: string;
}

/** Sealed keyrings grow in steps, so that their length does not count the personas (about 30 a step). */
const STEP_BYTES = 2048;
const LENGTH_BYTES = 4;

export function scopeOf(entry: KeyringEntry): string {
  return entry.thread ?? entry.group;
}

export function sealKeyring(key: MemberKey, entries: readonly KeyringEntry[]): string {
  const content = Buffer.from(
    JSON.stringify(entries.map((entry) => [entry.group, entry.thread].filter(Boolean))),
  );
  const size = Math.ceil((LENGTH_BYTES + content.length) / STEP_BYTES) * STEP_BYTES;
  const padded = Buffer.alloc(size);
  padded.writeUInt32BE(content.length);
  content.copy(padded, LENGTH_BYTES);
  return key.sealKeyring(padded);
}

export function openKeyring(key: MemberKey, box: string): KeyringEntry[] {
  const padded = key.openKeyring(box);
  const end = LENGTH_BYTES + padded.readUInt32BE();
  const rows = JSON.parse(padded.subarray(LENGTH_BYTES, end).toString()) as [string, string?][];
  return rows.map(([group, thread]) => (thread === undefined ? { group } : { group, thread }));
}
