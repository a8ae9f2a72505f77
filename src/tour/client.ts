import { expect, TourFailure } from './expect.js';
import { type Operation } from './operation.js';

/** What the server says when it does not do what was asked. */
export interface Refusal {
  message: string;
  extensions: { code: string; decided?: string };
}

interface Answer<Data> {
  data?: Data | null;
  errors?: Refusal[];
}

/** Somebody who asks the server, over HTTP as any client app would. */
export class Client {
  /** @param token of a session; a visitor has none */
  constructor(
    private readonly origin: string,
    private readonly token?: string,
  ) {}

  as(token: string): Client {
    return new Client(this.origin, token);
  }

  /** @throws TourFailure when the server refuses or cannot be reached */
  async ask<Data>(operation: Operation<Data>, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.#send(operation, variables);
    const [refusal] = errors ?? [];
    if (refusal !== undefined)
      throw new TourFailure(`Refused with ${refusal.extensions.code}: ${refusal.message}`);
    if (data == null) throw new TourFailure('The answer holds neither data nor errors.');
    return data;
  }

  /** Asks for what must be refused. @throws TourFailure unless it is, with this code */
  async askInVain(
    operation: Operation<unknown>,
    variables: object,
    code: string,
  ): Promise<Refusal> {
    const { errors } = await this.#send(operation, variables);
    const [refusal] = errors ?? [];
    expect(refusal !== undefined, `to be refused with ${code}, but it worked`);
    const got = refusal.extensions.code;
    expect(got === code, `to be refused with ${code}, but it was ${got}: ${refusal.message}`);
    return refusal;
  }

  async #send<Data>(operation: Operation<Data>, variables: object): Promise<Answer<Data>> {
    const response = await fetch(new URL('/graphql', this.origin), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
      },
      body: JSON.stringify({ query: operation.text, variables }),
    }).catch((error: unknown) => {
      throw new TourFailure(`Nobody answers at ${this.origin} (${reasonOf(error)}).`);
    });
    const text = await response.text();
    try {
      return JSON.parse(text) as Answer<Data>;
    } catch {
      throw new TourFailure(`Not an answer of Sameboat (HTTP ${response.status}).`);
    }
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return 'for an unknown reason';
  return 'code' in cause ? String(cause.code) : cause.message;
}
