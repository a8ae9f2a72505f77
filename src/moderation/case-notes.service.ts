import { Injectable } from '@nestjs/common';
import { Clock, quarterHour } from '../common/clock.js';
import { newId } from '../common/ids.js';
import { type Facilitator } from '../identity/viewer/viewer.js';
import { type StoredCaseNote, type StoredCaseNoteKind } from './case-note.schema.js';
import { CaseNotesRepository } from './case-notes.repository.js';

export interface NewCaseNote {
  /** Of the request that writes it; a random one when something else sees to it that it is written once. */
  id?: string;
  caseId: string;
  kind: StoredCaseNoteKind;
  words: string;
}

/** A thread of notes per case, for the staff only. */
@Injectable()
export class CaseNotes {
  constructor(
    private readonly notes: CaseNotesRepository,
    private readonly clock: Clock,
  ) {}

  /** Inside a transaction. */
  async write(viewer: Facilitator, { id, caseId, kind, words }: NewCaseNote): Promise<void> {
    await this.notes.append({
      _id: id ?? newId(),
      case: caseId,
      kind,
      by: viewer.id,
      byName: viewer.name,
      words,
      at: quarterHour(this.clock.now()),
    });
  }

  async ofCase(id: string): Promise<StoredCaseNote[]> {
    return this.notes.ofCase(id);
  }
}
