import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';
import { newId } from '../common/ids.js';
import { isDuplicateKey, tryAgain } from '../database/transactions.js';
import {
  CASE_KINDS,
  type CaseKind,
  type StoredCaseSignal,
  StoredCase,
  type StoredClaim,
  type StoredDecision,
  type StoredSnapshot,
} from './case.schema.js';
import { StoredOpenCase } from './open-case.schema.js';

/** The post that a case is about. */
export type CaseSubject = Pick<
  StoredCase,
  'group' | 'thread' | 'post' | 'postNumber' | 'author' | 'authorName'
>;

export interface RaisedCase {
  kind: CaseKind;
  severity: number;
  dueAt: Date;
  signals: StoredCaseSignal[];
  /** Reason of the report that raises it, if it is one. */
  report: string | null;
  snapshot: StoredSnapshot;
}

/** A place in the queue. */
export interface QueuePlace {
  severity: number;
  dueAt: Date;
  id: string;
}

@Injectable()
export class CasesRepository {
  constructor(
    @InjectModel(StoredCase.name) private readonly cases: Model<StoredCase>,
    @InjectModel(StoredOpenCase.name) private readonly open: Model<StoredOpenCase>,
  ) {}

  /**
   * Adds to the open case of the post, or opens one. Severity and due time only become more urgent. Inside a
   * transaction.
   */
  async raise(subject: CaseSubject, raised: RaisedCase): Promise<void> {
    const { kind, severity, dueAt, signals, report, snapshot } = raised;
    await this.cases.updateOne(
      { _id: await this.#openCase(kind, subject.post) },
      {
        $setOnInsert: {
          kind,
          state: 'OPEN',
          ...subject,
          claim: null,
          decision: null,
          appeal: null,
          excluded: [],
        },
        $min: { severity, dueAt },
        $inc: { version: 1, ...(report === null ? {} : { [`reports.${report}`]: 1 }) },
        $push: { signals: { $each: signals } },
        $addToSet: { snapshots: snapshot },
      },
      { upsert: true },
    );
  }

  /** Opens a case about a decision; that there is one per decision is seen to by who asks. */
  async insertAppeal(
    decided: StoredCase,
    appeal: Pick<StoredCase, 'severity' | 'dueAt' | 'excluded'> & { words: string },
  ): Promise<void> {
    await this.cases.insertMany([
      {
        ...decided,
        _id: newId(),
        kind: 'APPEAL',
        state: 'OPEN',
        severity: appeal.severity,
        dueAt: appeal.dueAt,
        claim: null,
        version: 1,
        decision: null,
        appeal: { of: decided._id, words: appeal.words },
        excluded: appeal.excluded,
      },
    ]);
  }

  /** Tells the open cases of a post that its words changed. */
  async noteRevision(post: string, snapshot: StoredSnapshot): Promise<void> {
    const keys = CASE_KINDS.map((kind) => openKey(kind, post));
    const open = await this.open.find({ _id: trusted({ $in: keys }) }).lean();
    await this.cases.updateMany(
      { _id: trusted({ $in: open.map((row) => row.case) }) },
      { $inc: { version: 1 }, $push: { snapshots: snapshot } },
    );
  }

  /** The id of the post's open case; a new one, noted as open, when there is none. */
  async #openCase(kind: CaseKind, post: string): Promise<string> {
    const _id = openKey(kind, post);
    const known = await this.open.findOne({ _id }).lean();
    if (known !== null) return known.case;
    const fresh = newId();
    try {
      await this.open.insertMany([{ _id, case: fresh }]);
    } catch (error) {
      throw isDuplicateKey(error) ? tryAgain(error) : error;
    }
    return fresh;
  }

  async find(id: string): Promise<StoredCase | null> {
    return this.cases.findOne({ _id: id }).lean();
  }

  /** Open cases of one severity that somebody may see, in queue order, after a place in it. */
  async queue(
    { groups, by }: { groups: readonly string[]; by: string },
    severity: number,
    { after, limit }: { after: QueuePlace | null; limit: number },
  ): Promise<StoredCase[]> {
    const beyond =
      after === null
        ? {}
        : {
            $or: [
              { dueAt: trusted({ $gt: after.dueAt }) },
              { dueAt: after.dueAt, _id: trusted({ $gt: after.id }) },
            ],
          };
    return this.cases
      .find({
        ...ofGroups(groups),
        state: 'OPEN',
        severity,
        excluded: trusted({ $ne: by }),
        ...beyond,
      })
      .sort({ dueAt: 1, _id: 1 })
      .limit(limit)
      .lean();
  }

  /** Whether the case was still open with the claim that was seen, and is claimed now. */
  async claim({ _id, claim }: StoredCase, next: StoredClaim): Promise<boolean> {
    const result = await this.cases.updateOne({ _id, state: 'OPEN', claim }, { claim: next });
    return result.matchedCount === 1;
  }

  async release(id: string, by: string): Promise<void> {
    await this.cases.updateOne({ _id: id, 'claim.by': by }, { claim: null });
  }

  /** Whether the case was still open at the version seen, and is decided now. Inside a transaction. */
  async decide(
    { _id, version, kind, post }: Pick<StoredCase, '_id' | 'version' | 'kind' | 'post'>,
    decision: StoredDecision,
  ): Promise<boolean> {
    const result = await this.cases.updateOne(
      { _id, version, state: 'OPEN' },
      { $set: { state: 'DECIDED', decision, claim: null }, $inc: { version: 1 } },
    );
    if (result.modifiedCount === 0) return false;
    await this.open.deleteOne({ _id: openKey(kind, post) });
    return true;
  }

  /** Keeps what the decision changed, in its transaction. */
  async noteChanges(_id: string, changed: StoredDecision['changed']): Promise<void> {
    await this.cases.updateOne({ _id }, { 'decision.changed': changed });
  }
}

function openKey(kind: CaseKind, post: string): string {
  return `${kind} ${post}`;
}

/** One group by its name: an index range then, on engines that scan for `$in`. */
function ofGroups(groups: readonly string[]) {
  const [only] = groups;
  return groups.length === 1 && only !== undefined
    ? { group: only }
    : { group: trusted({ $in: groups }) };
}
