import fc from 'fast-check';
import { AuditChain } from './audit-chain.js';
import { type StoredAuditEntry } from './audit-entry.schema.js';
import { type StoredAuditHead } from './audit-head.schema.js';

const chain = new AuditChain(Buffer.alloc(32, 7));
const stranger = new AuditChain(Buffer.alloc(32, 8));

function written(length: number): { entries: StoredAuditEntry[]; head: StoredAuditHead } {
  const entries: StoredAuditEntry[] = [];
  let mac = '';
  for (let number = 1; number <= length; number += 1) {
    const at = new Date(Date.UTC(2026, 0, 1, 0, 15 * number));
    const entry = {
      chain: 'group',
      number,
      by: `role ${number % 3}`,
      act: 'HIDE',
      case: `case ${number}`,
      reason: 'ABUSE',
      at,
    };
    mac = chain.macOf(entry, mac);
    entries.push({ _id: `id ${number}`, ...entry, mac });
  }
  const head = { _id: 'group', number: length, mac };
  return { entries, head: { ...head, seal: chain.sealOf(head) } };
}

function inOrder(entries: StoredAuditEntry[]): StoredAuditEntry[] {
  return [...entries].sort((a, b) => a.number - b.number);
}

const faultOf = async (entries: StoredAuditEntry[], head: StoredAuditHead | null) =>
  chain.firstFault('group', inOrder(entries), head);

describe('the audit chain', () => {
  it('finds nothing in a chain that is whole', async () => {
    const { entries, head } = written(40);
    expect(await faultOf(entries, head)).toBeNull();
  });

  it('finds every edit, deletion, swap, insertion and cut tail of 1,000', async () => {
    const manipulation = fc.constantFrom(
      'edit',
      'delete',
      'swap',
      'insert',
      'cut',
      'cut with head',
      'forge',
    );
    await fc.assert(
      fc.asyncProperty(
        manipulation,
        fc.nat(38),
        fc.constantFrom('by', 'act', 'case', 'reason'),
        async (kind, at, field) => {
          const { entries, head } = written(40);
          const entry = entries[at]!;
          const next = entries[at + 1]!;
          if (kind === 'edit') entries[at] = { ...entry, [field]: `${entry[field as 'by']}!` };
          if (kind === 'delete') entries.splice(at, 1);
          if (kind === 'swap') {
            entries[at] = { ...next, number: entry.number };
            entries[at + 1] = { ...entry, number: next.number };
          }
          if (kind === 'insert') entries.splice(at, 0, { ...entry, _id: 'new' });
          if (kind === 'cut' || kind === 'cut with head') entries.splice(at + 1);
          if (kind === 'cut with head') Object.assign(head, { number: at + 1, mac: entry.mac });
          if (kind === 'forge') {
            const forged = { ...entry, act: 'KEEP' };
            entries[at] = { ...forged, mac: stranger.macOf(forged, entries[at - 1]?.mac ?? '') };
          }
          expect(await faultOf(entries, head)).not.toBeNull();
        },
      ),
      { numRuns: 1_000, seed: 20261125 },
    );
  });

  it('misses a head that is gone, and a chain that is gone beside its head', async () => {
    const { entries, head } = written(3);
    expect(await faultOf(entries, null)).toMatchObject({ problem: 'tail cut or head missing' });
    expect(await faultOf([], head)).toMatchObject({ problem: 'tail cut or head missing' });
  });
});
