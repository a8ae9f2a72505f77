import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model } from 'mongoose';
import { readById } from '../database/reads.js';
import { newOrAgain } from '../database/transactions.js';
import { StoredCareMessage } from './care-message.schema.js';

@Injectable()
export class CareMessagesRepository {
  constructor(
    @InjectModel(StoredCareMessage.name) private readonly messages: Model<StoredCareMessage>,
  ) {}

  /** As the next message about the post. Inside a transaction. */
  async append(message: Omit<StoredCareMessage, 'number'>): Promise<void> {
    const { length } = await this.ofPost(message.post);
    await newOrAgain(this.messages.insertMany([{ ...message, number: length + 1 }]));
  }

  async find(id: string): Promise<StoredCareMessage | null> {
    return readById(this.messages, id);
  }

  async ofPost(post: string): Promise<StoredCareMessage[]> {
    return this.messages.find({ post }).sort({ number: 1 }).lean();
  }
}
