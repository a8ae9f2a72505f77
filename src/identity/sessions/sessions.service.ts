import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, daysAfter, minutesAfter, wholeDay, wholeMinute } from '../../common/clock.js';
import { MemberKey } from '../keys/member-key.js';
import { type StoredSession } from './session.schema.js';
import { SessionsRepository } from './sessions.repository.js';

/** Opaque, 256 bits, base64url. */
const TOKEN_PATTERN = /^[A-Za-z0-9_-]{43}$/;

/** A facilitator's. */
const IDLE_MINUTES = 30;

/** How long a session may last and lie idle, and how finely its use is noted. */
const TERMS = {
  member: {
    endsAfter: (now: Date) => daysAfter(wholeDay(now), 30),
    idleUntil: (lastSeen: Date) => daysAfter(lastSeen, 14),
    noted: wholeDay,
  },
  facilitator: {
    endsAfter: (now: Date) => minutesAfter(now, 12 * 60),
    idleUntil: (lastSeen: Date) => minutesAfter(lastSeen, IDLE_MINUTES),
    noted: wholeMinute,
  },
} as const;

export interface OpenedSession {
  token: string;
  endsAt: Date;
}

export interface LiveSession {
  id: string;
  kind: StoredSession['kind'];
  holder: string;
  key: MemberKey;
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly clock: Clock,
  ) {}

  async open(kind: StoredSession['kind'], holder: string, key: MemberKey): Promise<OpenedSession> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const endsAt = TERMS[kind].endsAfter(now);
    await this.sessions.insert({
      _id: hashOf(token),
      kind,
      holder,
      sealedKey: key.seal(lockOf(token)),
      lastSeenAt: TERMS[kind].noted(now),
      endsAt,
    });
    return { token, endsAt };
  }

  /** Null when the token is unknown, revoked, or the session ended. Asks the database each time. */
  async findLive(token: string): Promise<LiveSession | null> {
    if (!TOKEN_PATTERN.test(token)) return null;
    const session = await this.sessions.find(hashOf(token));
    if (session === null) return null;
    const now = this.clock.now();
    const terms = TERMS[session.kind];
    if (session.endsAt <= now || terms.idleUntil(session.lastSeenAt) <= now) {
      await this.sessions.delete(session._id);
      return null;
    }
    const noted = terms.noted(now);
    if (noted > session.lastSeenAt) await this.sessions.touch(session._id, noted);
    const key = MemberKey.unseal(lockOf(token), session.sealedKey);
    return { id: session._id, kind: session.kind, holder: session.holder, key };
  }

  /** Who has used a session of this kind within its idle time. */
  async presentHolders(kind: 'facilitator'): Promise<string[]> {
    return this.sessions.holdersSeenSince(kind, minutesAfter(this.clock.now(), -IDLE_MINUTES));
  }

  async end(id: string): Promise<void> {
    await this.sessions.delete(id);
  }

  async endAllOf(holder: string): Promise<void> {
    await this.sessions.deleteAllOf(holder);
  }

  async endOthersOf(holder: string, kept: string): Promise<void> {
    await this.sessions.deleteOthersOf(holder, kept);
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function lockOf(token: string): Buffer {
  return Buffer.from(hkdfSync('sha256', token, '', 'sameboat session', 32));
}
