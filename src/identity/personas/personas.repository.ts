import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model } from 'mongoose';
import { readAmong } from '../../database/reads.js';
import { type Secret } from '../../common/secret.js';
import { isNew } from '../../database/transactions.js';
import { StoredPersona } from './persona.schema.js';

/** A scope with the tag that the viewer's key gives there. */
export interface OwnScope {
  scope: string;
  ownerTag: Secret<string>;
}

/** A persona as the rest of the house sees it: without its tag. */
export type Persona = Omit<StoredPersona, '_id' | 'ownerTag' | 'nameKey'> & { id: string };

@Injectable()
export class PersonasRepository {
  constructor(@InjectModel(StoredPersona.name) private readonly personas: Model<StoredPersona>) {}

  async findOwn(own: readonly OwnScope[]): Promise<Persona[]> {
    if (own.length === 0) return [];
    const filters = own.map(({ scope, ownerTag }) => ({ scope, ownerTag: ownerTag.reveal() }));
    const [first] = filters;
    const filter = filters.length === 1 && first !== undefined ? first : { $or: filters };
    return (await this.personas.find(filter).lean()).map(toPersona);
  }

  /** Personas that live in one thread only are not counted again; the staff are not members. */
  async countMembers(group: string): Promise<number> {
    return this.personas.countDocuments({ scope: group, left: false, badge: null });
  }

  async findAmong(ids: readonly string[]): Promise<Persona[]> {
    return (await readAmong(this.personas, ids)).map(toPersona);
  }

  /** False when the name, or a look-alike, is taken in the group, or the owner has a persona in the scope. */
  async insert(persona: StoredPersona): Promise<boolean> {
    return isNew(this.personas.insertMany([persona]));
  }

  /** The persona takes part (again) under these house rules. */
  async enter(id: string, rulesVersion: number): Promise<void> {
    await this.personas.updateOne({ _id: id }, { left: false, rulesVersion });
  }

  async leave(id: string): Promise<void> {
    await this.personas.updateOne({ _id: id }, { left: true });
  }
}

function toPersona(stored: StoredPersona): Persona {
  const { _id, scope, group, name, badge, rulesVersion, left, createdOn } = stored;
  return { id: _id, scope, group, name, badge, rulesVersion, left, createdOn };
}
