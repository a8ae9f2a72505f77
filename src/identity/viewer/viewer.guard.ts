import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '../../common/domain-error.js';
import { AUDIENCE, type Audience } from './access.js';
import { contextOf } from './current-viewer.js';
import { SessionCookie } from './session-cookie.js';
import { type Viewer } from './viewer.js';
import { ViewersService } from './viewers.service.js';

/** Runs before every root field: finds out who asks, and lets in whom the field is for. */
@Injectable()
export class ViewerGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly cookie: SessionCookie,
    private readonly viewers: ViewersService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<string>() !== 'graphql') return true;
    const audience = this.reflector.get<Audience | undefined>(AUDIENCE, context.getHandler());
    if (audience === undefined) throw new Error('A root field does not say who it is for.');
    const ours = contextOf(context);
    ours.viewer ??= await this.viewers.viewerOf(this.cookie.tokenOf(ours.request));
    admit(ours.viewer, audience);
    return true;
  }
}

function admit(viewer: Viewer, audience: Audience): void {
  if (audience === 'anyone') return;
  if (viewer.kind === 'visitor') throw new DomainError('SIGN_IN_REQUIRED', 'Please sign in first.');
  if (!isAdmitted(viewer, audience))
    throw new DomainError('FORBIDDEN', 'Your kind of session cannot do this.');
}

function isAdmitted(viewer: Exclude<Viewer, { kind: 'visitor' }>, audience: Audience): boolean {
  switch (audience) {
    case 'anyone':
    case 'participant':
      return true;
    case 'member':
      return viewer.kind === 'member';
    case 'facilitator':
      return viewer.kind === 'facilitator';
    case 'coordinator':
      return viewer.kind === 'facilitator' && viewer.coordinator;
  }
}
