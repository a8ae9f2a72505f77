import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model } from 'mongoose';
import { StoredAccount } from './account.schema.js';

@Injectable()
export class AccountsRepository {
  constructor(@InjectModel(StoredAccount.name) private readonly accounts: Model<StoredAccount>) {}

  async insert(account: StoredAccount): Promise<void> {
    await this.accounts.insertMany([account]);
  }

  async findByLookup(lookup: string): Promise<StoredAccount | null> {
    return this.accounts.findOne({ lookup }).lean();
  }

  async keyringOf(id: string): Promise<string | null> {
    const account = await this.accounts.findOne({ _id: id }, { keyring: 1 }).lean();
    return account?.keyring ?? null;
  }

  /** Whether it was still the `seen` one and is replaced now. */
  async replaceKeyring(id: string, seen: string, next: string): Promise<boolean> {
    const result = await this.accounts.updateOne({ _id: id, keyring: seen }, { keyring: next });
    return result.modifiedCount === 1;
  }

  /** Whether the phrase was still the `seen` one and is replaced now. */
  async replacePhrase(
    id: string,
    seen: string,
    next: Pick<StoredAccount, 'lookup' | 'sealedKey'>,
  ): Promise<boolean> {
    const result = await this.accounts.updateOne({ _id: id, lookup: seen }, next);
    return result.modifiedCount === 1;
  }
}
