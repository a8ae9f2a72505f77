import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Challenge, createChallenge, type Payload, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { Clock, minutesAfter, quarterHour } from '../../common/clock.js';
import { DomainError } from '../../common/domain-error.js';
import { Config } from '../../config/config.js';
import { Pepper } from '../keys/pepper.js';
import { SpentProofsRepository } from './spent-proofs.repository.js';

/** What a proof is good for; one made for another action is refused. */
export enum ProofOfWorkAction {
  SIGN_UP = 'SIGN_UP',
  SIGN_IN = 'SIGN_IN',
}

const GOOD_FOR_MINUTES = 10;
const MAX_PAYLOAD = 4_000;

/** Makes automated sign-up costly without asking anybody who they are (ALTCHA). */
@Injectable()
export class ProofOfWork {
  readonly #secret: string;

  constructor(
    pepper: Pepper,
    private readonly spent: SpentProofsRepository,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {
    this.#secret = pepper.key('proof of work').toString('base64url');
  }

  /** A challenge as ALTCHA's widget and library take it. Nothing is stored. */
  async challenge(action: ProofOfWorkAction): Promise<Challenge> {
    return createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: this.config.proofOfWorkCost,
      deriveKey,
      hmacSignatureSecret: this.#secret,
      expiresAt: minutesAfter(this.clock.now(), GOOD_FOR_MINUTES),
      data: { action },
    });
  }

  /**
   * Takes a proof, once.
   * @param payload base64 of JSON `{ challenge, solution }`, as ALTCHA's widget gives it
   * @throws DomainError PROOF_OF_WORK_INVALID
   */
  async spend(action: ProofOfWorkAction, payload: string): Promise<void> {
    const { challenge, solution } = parsePayload(payload);
    const { parameters, signature } = challenge;
    if (parameters.cost !== this.config.proofOfWorkCost || parameters.data?.action !== action)
      throw invalid();
    const result = await verifySolution({
      challenge,
      solution,
      deriveKey,
      hmacSignatureSecret: this.#secret,
    }).catch(() => undefined);
    if (result?.verified !== true || signature === undefined) throw invalid();
    const id = createHash('sha256').update(signature).digest('base64url');
    // Cut to the quarter hour: when exactly somebody signed up is nobody's business.
    const endsAt = quarterHour(minutesAfter(this.clock.now(), GOOD_FOR_MINUTES + 15));
    if (!(await this.spent.spend(id, endsAt))) throw invalid();
  }
}

function invalid(): DomainError {
  return new DomainError(
    'PROOF_OF_WORK_INVALID',
    'This proof of work does not count. Ask for a new challenge.',
  );
}

function parsePayload(payload: string): Payload {
  if (payload.length > MAX_PAYLOAD) throw invalid();
  try {
    const parsed = JSON.parse(Buffer.from(payload, 'base64').toString()) as Partial<Payload> | null;
    if (typeof parsed?.challenge?.parameters !== 'object' || typeof parsed.solution !== 'object')
      throw invalid();
    return parsed as Payload;
  } catch {
    throw invalid();
  }
}
