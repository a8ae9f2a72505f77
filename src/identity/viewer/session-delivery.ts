import { Injectable } from '@nestjs/common';
import { type RequestContext } from '../../graphql/request-context.js';
import { type OpenedSession } from '../sessions/sessions.service.js';
import { SessionCookie } from './session-cookie.js';

/** Hands a new session to the client: as a token, or as a cookie that scripts cannot read. */
@Injectable()
export class SessionDelivery {
  constructor(private readonly cookie: SessionCookie) {}

  deliver(
    { reply }: RequestContext,
    { token, endsAt }: OpenedSession,
    asCookie: boolean,
  ): { token: string | null; endsAt: Date } {
    if (!asCookie) return { token, endsAt };
    this.cookie.set(reply, token, endsAt);
    return { token: null, endsAt };
  }

  withdraw({ reply }: RequestContext): true {
    this.cookie.clear(reply);
    return true;
  }
}
