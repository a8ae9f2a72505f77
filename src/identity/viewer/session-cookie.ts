import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import '@fastify/cookie';
import { DomainError } from '../../common/domain-error.js';
import { Config } from '../../config/config.js';

/** Where a session's token travels: the bearer header, or a cookie for the web page. */
@Injectable()
export class SessionCookie {
  readonly #name: string;
  readonly #secure: boolean;

  constructor(private readonly config: Config) {
    this.#secure = config.publicOrigin.startsWith('https://');
    // The prefix makes browsers refuse the cookie from a sub-domain or without TLS.
    this.#name = this.#secure ? '__Host-sameboat' : 'sameboat';
  }

  /** @throws DomainError CSRF_REFUSED when a cookie comes without proof that our own page sent it. */
  tokenOf(request: FastifyRequest): string | undefined {
    const bearer = /^Bearer ([\w-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer !== undefined) return bearer;
    const token = request.cookies[this.#name];
    if (token !== undefined && !this.#isOwnPage(request))
      throw new DomainError('CSRF_REFUSED', 'This request did not come from the forum’s own page.');
    return token;
  }

  set(reply: FastifyReply, token: string, endsAt: Date): void {
    void reply.setCookie(this.#name, token, { ...this.#options(), expires: endsAt });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.#name, this.#options());
  }

  /** Browsers set both headers themselves; a page of another site cannot forge them. */
  #isOwnPage(request: FastifyRequest): boolean {
    const { origin } = request.headers;
    if (origin !== undefined) return origin === this.config.publicOrigin;
    return request.headers['sec-fetch-site'] === 'same-origin';
  }

  #options() {
    return { path: '/', httpOnly: true, sameSite: 'strict', secure: this.#secure } as const;
  }
}
