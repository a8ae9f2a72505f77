import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { AuditChain } from './audit-chain.js';
import { type StoredAuditEntry } from './audit-entry.schema.js';
import { type StoredAuditHead } from './audit-head.schema.js';

const LENGTH = 40;

const chain = new AuditChain(Buffer.alloc(32, 7));
const stranger = new AuditChain(Buffer.alloc(32, 8));

interface Written {
  entries: StoredAuditEntry[];
  head: StoredAuditHead | null;
}

function written(length = LENGTH, key = chain): Written {
  const entries: StoredAuditEntry[] = [];
  let mac = '';
  for (let number = 1; number <= length; number += 1) {
    const at = new Date(Date.UTC(2026, 0, 1, 0, 15 * number));
    const by = `role ${number % 3}`;
    const act = { chain: 'group', by, act: 'HIDE', case: `case ${number}`, reason: 'ABUSE' };
    const entry = { _id: `id ${number}`, ...act, number, at };
    mac = key.macOf(entry, mac);
    entries.push({ ...entry, mac });
  }
  const head = { _id: 'group', number: length, mac };
  return { entries, head: { ...head, seal: key.sealOf(head) } };
}

/** As the database answers: how many there are, and those with the numbers that these can have. */
async function faultOf({ entries, head }: Written) {
  const own = entries.filter((entry) => entry.chain === 'group');
  const asked = own.filter(({ number }) => number > 0 && number <= own.length);
  asked.sort((a, b) => a.number - b.number);
  return chain.firstFault('group', { head, length: own.length }, asked);
}

type Manipulation = (all: Written, at: number, other: number) => void;

const edited =
  (change: (entry: StoredAuditEntry, other: StoredAuditEntry) => object): Manipulation =>
  ({ entries }, at, other) => {
    const entry = entries[at % entries.length];
    if (entry !== undefined) Object.assign(entry, change(entry, entries[other % entries.length]!));
  };
const editedHead =
  (change: (head: StoredAuditHead, all: Written) => object): Manipulation =>
  (all) => {
    if (all.head !== null) Object.assign(all.head, change(all.head, all));
  };
const inserted =
  (entryLike: (entry: StoredAuditEntry, entries: StoredAuditEntry[]) => object): Manipulation =>
  ({ entries }, at) => {
    const entry = entries[at % entries.length];
    if (entry !== undefined)
      entries.push({ ...entry, _id: `new ${at}`, ...entryLike(entry, entries) });
  };
const after =
  (first: Manipulation, second: Manipulation): Manipulation =>
  (all, at, other) => {
    first(all, at, other);
    second(all, at, other);
  };

const cut: Manipulation = ({ entries }, at) => entries.splice(at);
const deleted: Manipulation = ({ entries }, at) => entries.splice(at, 1);
const closedRanks: Manipulation = ({ entries }) => {
  for (const [index, entry] of entries.entries()) entry.number = index + 1;
};
const headOfLast = editedHead((_, { entries }) => ({
  number: entries.length,
  mac: entries.at(-1)?.mac ?? '',
}));
const sealedByStranger = editedHead((head) => {
  const { _id, number, mac } = head;
  return { seal: stranger.sealOf({ _id, number, mac }) };
});

const MANIPULATIONS: Record<string, Manipulation> = {
  'an id changed': edited(({ _id }) => ({ _id: `${_id}!` })),
  'a role changed': edited(({ by }) => ({ by: `${by}!` })),
  'an act changed': edited(() => ({ act: 'KEEP' })),
  'a case changed': edited((entry) => ({ case: `${entry.case}!` })),
  'a reason changed': edited(() => ({ reason: 'SPAM' })),
  'a time moved': edited(({ at }) => ({ at: new Date(at.getTime() + 900_000) })),
  'a time as text': edited(({ at }) => ({ at: at.toISOString() })),
  'a number changed': edited(({ number }) => ({ number: number + 1 })),
  'a number beyond': edited(() => ({ number: 1_000_000 })),
  'moved to another chain': edited(() => ({ chain: 'another' })),
  'a proof taken from another': edited((_, { mac }) => ({ mac: `${mac}!` })),
  'a field added': edited(() => ({ note: 'added' })),
  'forged under another key': edited((entry) => {
    const { mac, ...forged } = { ...entry, act: 'KEEP' };
    return { act: 'KEEP', mac: stranger.macOf(forged, mac) };
  }),
  'one deleted': deleted,
  'one deleted, ranks closed, head to match': after(deleted, after(closedRanks, headOfLast)),
  'two swapped': ({ entries }, at, other) => {
    const [one, two] = [entries[at], entries[other]];
    if (one === undefined || two === undefined) return;
    [entries[at], entries[other]] = [
      { ...two, number: one.number },
      { ...one, number: two.number },
    ];
  },
  'one inserted twice': inserted(() => ({})),
  'one inserted at number 0': inserted(() => ({ number: 0 })),
  'one inserted far beyond': inserted(() => ({ number: 9_999 })),
  'one inserted between': inserted(({ number }) => ({ number: number + 0.5 })),
  'one added at the end': inserted((_, { length }) => ({ number: length + 1 })),
  'one added at the end, head to match': after(
    inserted((_, { length }) => ({ number: length + 1 })),
    after(headOfLast, sealedByStranger),
  ),
  'the tail cut': cut,
  'the tail cut, head to match': after(cut, headOfLast),
  'the tail cut, head to match under another key': after(cut, after(headOfLast, sealedByStranger)),
  'the tail cut, head gone': (all, at) => {
    all.entries.splice(at || 1);
    all.head = null;
  },
  'the head gone': (all) => {
    all.head = null;
  },
  'the head counts more': editedHead(({ number }) => ({ number: number + 1 })),
  'the head with another proof': editedHead(({ mac }) => ({ mac: `${mac}!` })),
  'the head with another seal': editedHead(({ seal }) => ({ seal: `${seal}!` })),
  'a field added to the head': editedHead(() => ({ note: 'added' })),
  'all of it written anew under another key': (all) => {
    Object.assign(all, written(all.entries.length, stranger));
  },
};

describe('the audit chain', () => {
  it.each([0, 1, LENGTH])('finds nothing in a chain of %d that is whole', async (length) => {
    expect(await faultOf(written(length))).toBeNull();
  });

  it.each(Object.entries(MANIPULATIONS))('finds %s', async (_, manipulate) => {
    for (const at of [0, 17, LENGTH - 1]) {
      const all = written();
      manipulate(all, at, at === 17 ? 30 : 17);
      expect(await faultOf(all)).not.toBeNull();
    }
  });

  it('finds all of 1,000 random manipulations, alone and together', async () => {
    const place = fc.nat(LENGTH - 1);
    const step = fc.tuple(fc.constantFrom(...Object.keys(MANIPULATIONS)), place, place);
    const steps = fc.array(step, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(steps, async (manipulations) => {
        const all = written();
        for (const [name, at, other] of manipulations) MANIPULATIONS[name]!(all, at, other);
        // Two that undo each other, a swap of one with itself: nothing was done.
        fc.pre(!isDeepStrictEqual(all, written()));
        expect(await faultOf(all)).not.toBeNull();
      }),
      { numRuns: 1_000, seed: 20261127 },
    );
  });

  it('says at which number it shows', async () => {
    const all = written();
    all.entries[6]!.act = 'KEEP';
    expect(await faultOf(all)).toEqual({ chain: 'group', number: 7, problem: 'changed' });
    all.entries.splice(3, 1);
    expect(await faultOf(all)).toMatchObject({ number: 4, problem: 'missing or out of order' });
  });
});
