import { Injectable } from '@nestjs/common';
import { Secret } from '../../common/secret.js';
import { DomainError } from '../../common/domain-error.js';
import { FacilitatorsService } from '../facilitators/facilitators.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { type Viewer, VISITOR } from './viewer.js';

/** Turns a session token into who asks. */
@Injectable()
export class ViewersService {
  constructor(
    private readonly sessions: SessionsService,
    private readonly facilitators: FacilitatorsService,
  ) {}

  /**
   * A visitor without a token.
   * @throws DomainError SIGN_IN_REQUIRED when there is a token that is not, or no longer, good, or its holder is suspended
   */
  async viewerOf(token: string | undefined): Promise<Viewer> {
    if (token === undefined) return VISITOR;
    const live = await this.sessions.findLive(token);
    if (live === null) throw ended();
    const session = new Secret(live.id);
    if (live.kind === 'member')
      return { kind: 'member', session, account: new Secret(live.holder), key: live.key };
    const found = await this.facilitators.find(live.holder);
    if (found === null || found.suspended) throw ended();
    const { _id: id, name, coordinator, groups } = found;
    return { kind: 'facilitator', session, id, name, coordinator, groups, key: live.key };
  }
}

function ended(): DomainError {
  return new DomainError('SIGN_IN_REQUIRED', 'The session has ended. Please sign in again.');
}
