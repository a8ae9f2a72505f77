import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model } from 'mongoose';
import { newOrAgain } from '../database/transactions.js';
import { StoredCaseNote } from './case-note.schema.js';

@Injectable()
export class CaseNotesRepository {
  constructor(@InjectModel(StoredCaseNote.name) private readonly notes: Model<StoredCaseNote>) {}

  /** As the case's next note. Does nothing when the same request has written it. Inside a transaction. */
  async append(note: Omit<StoredCaseNote, 'number'>): Promise<void> {
    const before = await this.ofCase(note.case);
    if (before.some(({ _id }) => _id === note._id)) return;
    await newOrAgain(this.notes.insertMany([{ ...note, number: before.length + 1 }]));
  }

  async ofCase(id: string): Promise<StoredCaseNote[]> {
    return this.notes.find({ case: id }).sort({ number: 1 }).lean();
  }
}
