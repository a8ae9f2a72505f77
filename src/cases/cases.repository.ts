import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';
import { readAmong, readById } from '../database/reads.js';
import { newId } from '../common/ids.js';
import { newOrAgain } from '../database/transactions.js';
import {
  CASE_KINDS,
  type CaseKind,
  type StoredCaseSignal,
  StoredCase,
  type StoredReporting,
  type StoredSnapshot,
} from './case.schema.js';
import { type StoredDecision } from './decision.schema.js';
import { isBrigading } from './brigading.js';
import { type ReportReasonCode } from './report-severity.js';
import { StoredOpenCase } from './open-case.schema.js';

/** The post that a case is about. */
export type CaseSubject = Pick<
  StoredCase,
  'group' | 'thread' | 'post' | 'postNumber' | 'author' | 'authorName' | 'topics'
>;

/** A report, as far as a case may know of it. */
export interface RaisingReport {
  reason: ReportReasonCode;
  weight: number;
  isFresh: boolean;
}

export interface RaisedCase {
  kind: CaseKind;
  severity: number;
  dueAt: Date;
  raisedAt: Date;
  signals: StoredCaseSignal[];
  report: RaisingReport | null;
  snapshot: StoredSnapshot;
}

/** A case without what was written, and by whom. */
export type WordlessCase = Omit<StoredCase, 'snapshots' | 'appeal' | 'author' | 'authorName'>;

const NO_REPORTS: StoredReporting = { reporters: 0, fresh: 0, weight: 0, brigading: false };

@Injectable()
export class CasesRepository {
  constructor(
    @InjectModel(StoredCase.name) private readonly cases: Model<StoredCase>,
    @InjectModel(StoredOpenCase.name) private readonly open: Model<StoredOpenCase>,
  ) {}

  /**
   * Adds to the open case of the post, or opens one. Severity and due time only become more urgent. Inside a
   * transaction.
   * @returns the case as it is now
   */
  async raise(subject: CaseSubject, raised: RaisedCase): Promise<StoredCase> {
    const known = await this.findOpen(raised.kind, subject.post);
    if (known === null) return this.#open(subject, raised);
    const { severity, dueAt, raisedAt, signals, report, snapshot } = raised;
    const sooner = known.dueAt < dueAt ? known.dueAt : dueAt;
    const changes = {
      severity: Math.min(known.severity, severity),
      // Nothing comes into a queue with a due time in the past: its floor would hide it (QueueRepository).
      dueAt: severity < known.severity && sooner < raisedAt ? raisedAt : sooner,
      reporting: withReport(known.reporting, report),
    };
    await this.cases.updateOne(
      { _id: known._id },
      {
        $set: changes,
        $inc: { version: 1, ...(report === null ? {} : { [`reports.${report.reason}`]: 1 }) },
        $push: { signals: { $each: signals } },
        $addToSet: { snapshots: snapshot, topics: { $each: subject.topics } },
      },
    );
    return { ...known, ...changes };
  }

  async #open(subject: CaseSubject, raised: RaisedCase): Promise<StoredCase> {
    const { kind, severity, dueAt, raisedAt, signals, report, snapshot } = raised;
    const opened: StoredCase = {
      _id: await this.#noteOpen(kind, subject.post),
      kind,
      ...subject,
      state: 'OPEN',
      severity,
      dueAt,
      raisedAt,
      firstLookAt: null,
      signals,
      reports: report === null ? {} : { [report.reason]: 1 },
      reporting: withReport(NO_REPORTS, report),
      snapshots: [snapshot],
      claim: null,
      opinionWantedBy: null,
      version: 1,
      decision: null,
      undone: [],
      appeal: null,
      excluded: [],
    };
    await this.cases.insertMany([opened], { lean: true });
    return opened;
  }

  /** Opens a case about a decision; that there is one per decision is seen to by who asks. */
  async insertAppeal(
    decided: StoredCase,
    appeal: Pick<StoredCase, 'severity' | 'dueAt' | 'raisedAt' | 'excluded'> & { words: string },
  ): Promise<void> {
    const { severity, dueAt, raisedAt, excluded, words } = appeal;
    await this.cases.insertMany([
      {
        ...decided,
        _id: newId(),
        kind: 'APPEAL',
        state: 'OPEN',
        severity,
        dueAt,
        raisedAt,
        firstLookAt: null,
        claim: null,
        opinionWantedBy: null,
        version: 1,
        decision: null,
        undone: [],
        appeal: { of: decided._id, words },
        excluded,
      },
    ]);
  }

  /** Tells the open cases of a post that its words changed. */
  async noteRevision(post: string, snapshot: StoredSnapshot): Promise<void> {
    const keys = CASE_KINDS.map((kind) => openKey(kind, post));
    const open = await readAmong(this.open, keys);
    await this.cases.updateMany(
      { _id: trusted({ $in: open.map((row) => row.case) }) },
      { $inc: { version: 1 }, $push: { snapshots: snapshot } },
    );
  }

  /** Counts a report on a decided case. Its version is for decisions and stays. */
  async countLate(_id: string, reason: string): Promise<void> {
    await this.cases.updateOne({ _id }, { $inc: { [`reports.${reason}`]: 1 } });
  }

  /** The id of a new open case of the post. */
  async #noteOpen(kind: CaseKind, post: string): Promise<string> {
    const fresh = newId();
    await newOrAgain(this.open.insertMany([{ _id: openKey(kind, post), case: fresh }]));
    return fresh;
  }

  async find(id: string): Promise<StoredCase | null> {
    return readById(this.cases, id);
  }

  async findOpen(kind: CaseKind, post: string): Promise<StoredCase | null> {
    const row = await readById(this.open, openKey(kind, post));
    return row === null ? null : this.find(row.case);
  }

  /** Everything that was ever raised about a post. */
  async ofPost(post: string): Promise<StoredCase[]> {
    return this.cases.find({ post }).lean();
  }

  /** What was raised in a group from a time up to another, without words and personas. */
  async raisedIn(group: string, { from, to }: { from: Date; to: Date }): Promise<WordlessCase[]> {
    return this.cases
      .find({ group, raisedAt: trusted({ $gte: from, $lt: to }) })
      .select<WordlessCase>('-snapshots -appeal -author -authorName -decision.words')
      .lean<WordlessCase[]>();
  }

  /** Decided cases about a persona's posts, newest first. */
  async decidedOf(author: string, limit: number): Promise<StoredCase[]> {
    return this.cases
      .find({ author, state: 'DECIDED' })
      .sort({ 'decision.at': -1 })
      .limit(limit)
      .lean();
  }

  /** Decided cases of a group for a reason, newest first: those that stand, and that somebody may see. */
  async decidedFor(
    group: string,
    { reason, visibleTo }: { reason: StoredDecision['reason']; visibleTo: string },
    limit: number,
  ): Promise<StoredCase[]> {
    const standing = { 'decision.overturned': false, excluded: trusted({ $ne: visibleTo }) };
    return this.cases
      .find({ group, 'decision.reason': reason, ...standing })
      .sort({ 'decision.at': -1 })
      .limit(limit)
      .lean();
  }

  /** Whether the case was still undecided at the version seen, and is decided now. Inside a transaction. */
  async decide(
    { _id, version, kind, post, firstLookAt }: StoredCase,
    decision: StoredDecision,
  ): Promise<boolean> {
    const result = await this.cases.updateOne(
      { _id, version, state: trusted({ $ne: 'DECIDED' as const }) },
      {
        $set: { state: 'DECIDED', decision, claim: null, firstLookAt: firstLookAt ?? decision.at },
        $inc: { version: 1 },
      },
    );
    if (result.modifiedCount === 0) return false;
    await this.open.deleteOne({ _id: openKey(kind, post) });
    return true;
  }

  /** Whether the case was still decided at the version seen, and is decided anew. Inside a transaction. */
  async decideAnew(
    { _id, version }: Pick<StoredCase, '_id' | 'version'>,
    { before, decision }: { before: StoredDecision; decision: StoredDecision },
  ): Promise<boolean> {
    const result = await this.cases.updateOne(
      { _id, version, state: 'DECIDED' },
      { $set: { decision }, $push: { undone: before }, $inc: { version: 1 } },
    );
    return result.modifiedCount === 1;
  }

  /** Whether the case was still open at the version seen, and waits for a coordinator now. */
  async escalate({ _id, version }: Pick<StoredCase, '_id' | 'version'>): Promise<boolean> {
    const result = await this.cases.updateOne(
      { _id, version, state: 'OPEN' },
      { $set: { state: 'ESCALATED', claim: null }, $inc: { version: 1 } },
    );
    return result.modifiedCount === 1;
  }

  /** Somebody else found the decision wrong. In the transaction of their decision. */
  async noteOverturned(_id: string): Promise<void> {
    await this.cases.updateOne({ _id }, { 'decision.overturned': true });
  }

  /** Keeps what came of the decision, in its transaction. */
  async noteOutcome(
    _id: string,
    { changed, notice }: Pick<StoredDecision, 'changed' | 'notice'>,
  ): Promise<void> {
    await this.cases.updateOne({ _id }, { 'decision.changed': changed, 'decision.notice': notice });
  }
}

function withReport(known: StoredReporting, report: RaisingReport | null): StoredReporting {
  if (report === null) return known;
  const reporters = known.reporters + 1;
  const fresh = known.fresh + Number(report.isFresh);
  return {
    reporters,
    fresh,
    weight: known.weight + report.weight,
    brigading: isBrigading({ reporters, fresh }),
  };
}

function openKey(kind: CaseKind, post: string): string {
  return `${kind} ${post}`;
}
