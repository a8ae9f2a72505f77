import autocannon from 'autocannon';
import { type ServerProcess } from './server-process.js';

export const CONNECTIONS = 20;

/** One request of a load. */
export interface Shot {
  /** Where the floor answers the same; the API has one address. */
  floorPath: string;
  query: string;
  variables: object;
  token?: string | undefined;
}

export interface Sample {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Processor time of the server for one request, in milliseconds; null where unknown. */
  cpuMs: number | null;
}

/** Which of the two servers is asked, and where. */
export interface Target {
  kind: 'app' | 'floor';
  server: ServerProcess;
}

/**
 * Fires at a server with 20 connections, each sending its next request when the last one is answered.
 * @throws Error when an answer is missing, refused or an error
 */
export async function fire(target: Target, next: () => Shot, seconds: number): Promise<Sample> {
  const before = target.server.cpuMs;
  const result = await autocannon({
    url: target.server.origin,
    connections: CONNECTIONS,
    duration: seconds,
    timeout: 30,
    method: 'POST',
    requests: [{ setupRequest: (request) => ({ ...request, ...toRequest(target, next()) }) }],
    verifyBody: (body) => !String(body).startsWith('{"errors"'),
  });
  const failed = result.errors + result.non2xx + result.mismatches;
  if (failed > 0) throw new Error(`${failed} requests to the ${target.kind} failed.`);
  const after = target.server.cpuMs;
  const answered = Math.max(1, result.requests.total);
  const cpuMs = before === null || after === null ? null : (after - before) / answered;
  const { p50, p99 } = result.latency;
  return { perSecond: result.requests.total / result.duration, p50, p99, cpuMs };
}

/** The answer to one shot, for a look before it is measured. */
export async function ask(target: Target, shot: Shot): Promise<string> {
  const { path, headers, body } = toRequest(target, shot);
  const answer = await fetch(target.server.origin + path, { method: 'POST', headers, body });
  return answer.text();
}

export function median(samples: readonly Sample[]): Sample {
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  const known = samples.flatMap(({ cpuMs }) => cpuMs ?? []);
  return {
    cpuMs: known.length === 0 ? null : middle(known),
    perSecond: middle(samples.map(({ perSecond }) => perSecond)),
    p50: middle(samples.map(({ p50 }) => p50)),
    p99: middle(samples.map(({ p99 }) => p99)),
  };
}

function toRequest({ kind }: Target, { floorPath, query, variables, token }: Shot) {
  return {
    path: kind === 'app' ? '/graphql' : floorPath,
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  };
}
