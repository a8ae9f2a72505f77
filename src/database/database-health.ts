import { Injectable } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import { type Connection } from 'mongoose';

const PATIENCE_MS = 1_000;

@Injectable()
export class DatabaseHealth {
  constructor(@InjectConnection() private readonly connection: Connection) {}

  /** Whether the database answers within a second. */
  async answers(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => {
        resolve(false);
      }, PATIENCE_MS);
    });
    const ping = this.connection.db
      ?.command({ ping: 1 })
      .then(() => true)
      .catch(() => false);
    try {
      return await Promise.race([ping ?? false, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
