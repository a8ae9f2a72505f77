import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';
import { readById } from '../../database/reads.js';
import { StoredSession } from './session.schema.js';

@Injectable()
export class SessionsRepository {
  constructor(@InjectModel(StoredSession.name) private readonly sessions: Model<StoredSession>) {}

  async insert(session: StoredSession): Promise<void> {
    await this.sessions.insertMany([session]);
  }

  async find(id: string): Promise<StoredSession | null> {
    return readById(this.sessions, id);
  }

  async holdersSeenSince(kind: StoredSession['kind'], since: Date): Promise<string[]> {
    const filter = { kind, lastSeenAt: trusted({ $gt: since }) };
    const sessions = await this.sessions.find(filter, { holder: 1 }).lean();
    return sessions.map(({ holder }) => holder);
  }

  async touch(id: string, lastSeenAt: Date): Promise<void> {
    await this.sessions.updateOne({ _id: id }, { lastSeenAt });
  }

  async delete(id: string): Promise<void> {
    await this.sessions.deleteOne({ _id: id });
  }

  async deleteAllOf(holder: string): Promise<void> {
    await this.sessions.deleteMany({ holder });
  }

  async deleteOthersOf(holder: string, kept: string): Promise<void> {
    await this.sessions.deleteMany({ holder, _id: trusted({ $ne: kept }) });
  }
}
