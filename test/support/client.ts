import assert from 'node:assert/strict';
import { type Recorder } from './recorder.js';

export interface Answer {
  status: number;
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, any> }[];
  headers: Headers;
}

/** Mutations that, sent again as they are, must answer the same. */
const REPEATABLE =
  /^mutation[^{]*\{\s*(joinGroup|leaveGroup|startThread|postReply|editPost|deletePost|showEmpathy|withdrawEmpathy|inviteFacilitator|claimCase|claimNextCase|releaseCase|decideCase|appealDecision|assignFacilitator|recordTraining|suspendFacilitator|setDutyHours)\b/;

export interface ClientOptions {
  /** The server under test, and one on the same database that does not compile operations. */
  urls: { compiled: string; interpreted: string };
  recorder: Recorder;
  token?: string | undefined;
  headers?: Record<string, string>;
}

/** A GraphQL client over HTTP. */
export class Client {
  constructor(readonly options: ClientOptions) {}

  as(token: string): Client {
    return new Client({ ...this.options, token });
  }

  /** One request, as it is. */
  async send(
    query: string,
    variables: object = {},
    url = this.options.urls.compiled,
  ): Promise<Answer> {
    const { token, headers, recorder } = this.options;
    recorder.wrote(variables);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    recorder.answer(query, text);
    return { status: response.status, headers: response.headers, ...JSON.parse(text) };
  }

  /** The data of a request that must succeed, and be answered alike by compiled and interpreted execution. */
  async ok(query: string, variables: object = {}): Promise<any> {
    const answer = await this.send(query, variables);
    assert.deepEqual(answer.errors ?? [], [], `refused: ${query}`);
    if (/^\s*(query|\{)/.test(query)) {
      // The first sight is interpreted, the second compiled.
      const again = await this.send(query, variables);
      assert.deepEqual(again.data, answer.data);
    }
    if (/^\s*(query|\{)/.test(query) || REPEATABLE.test(query)) {
      const other = await this.send(query, variables, this.options.urls.interpreted);
      assert.deepEqual(other.data, answer.data);
    }
    return answer.data;
  }

  /** The extensions of the error of a request that must be refused. */
  async refused(query: string, variables: object = {}): Promise<Record<string, any>> {
    const answer = await this.send(query, variables);
    const [error] = answer.errors ?? [];
    assert.ok(error !== undefined, `not refused: ${JSON.stringify(answer.data)}`);
    if (!/^\s*mutation/.test(query)) {
      const again = await this.send(query, variables);
      const other = await this.send(query, variables, this.options.urls.interpreted);
      assert.deepEqual(again.errors, other.errors);
    }
    return { ...error.extensions, message: error.message };
  }
}
