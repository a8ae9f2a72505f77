import { ConfigError, type Environment, parseEnvironment } from './environment.js';

/** What the process runs with: read once, checked, frozen. */
export abstract class Config {
  abstract readonly production: boolean;
  abstract readonly host: string;
  abstract readonly port: number;
  abstract readonly publicOrigin: string;
  abstract readonly trustedProxies: number;
  /** Undefined: start the embedded database. */
  abstract readonly mongodbUri: string | undefined;
  abstract readonly dataDir: string;
  /** Undefined: the helplines that come with the project. */
  abstract readonly helplinesFile: string | undefined;
  /** Undefined: a random one is made and kept in the data folder (never in production). */
  abstract readonly pepper: string | undefined;
  /** PBKDF2 rounds of one try; a client needs 256 tries on average. */
  abstract readonly proofOfWorkCost: number;
  abstract readonly limits: Limits;
  abstract readonly logLevel: Environment['LOG_LEVEL'];
  /** Folders where programs are looked for. */
  abstract readonly path: string;
}

/** How often in an hour, unless it says otherwise. Sign-ups and sign-ins count per address prefix, the others per persona. */
export interface Limits {
  readonly posts: number;
  readonly replies: number;
  readonly empathy: number;
  readonly reports: number;
  /** In a day. */
  readonly reportsOfDay: number;
  /** From how many replies within minutes on a thread of few people is slowed down. */
  readonly heatedReplies: number;
  readonly signUps: number;
  readonly signIns: number;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
/** The value in `.env.example`: everybody knows it. */
export const EXAMPLE_PEPPER = 'replace-me-with-the-output-of-openssl-rand-base64-48';

/** @throws ConfigError naming the variable. */
export function readConfig(variables: Record<string, string | undefined> = process.env): Config {
  const environment = parseEnvironment(variables);
  if (environment.NODE_ENV === 'production') requireProductionSafe(environment);
  return Object.freeze({
    production: environment.NODE_ENV === 'production',
    host: environment.HOST,
    port: environment.PORT,
    publicOrigin: originOf(environment),
    trustedProxies: environment.TRUSTED_PROXIES,
    mongodbUri: environment.MONGODB_URI,
    dataDir: environment.DATA_DIR,
    helplinesFile: environment.HELPLINES_FILE,
    pepper: environment.PEPPER,
    proofOfWorkCost: environment.PROOF_OF_WORK_COST,
    limits: Object.freeze({
      posts: environment.POSTS_PER_HOUR,
      replies: environment.REPLIES_PER_HOUR,
      empathy: environment.EMPATHY_PER_HOUR,
      reports: environment.REPORTS_PER_HOUR,
      reportsOfDay: environment.REPORTS_PER_DAY,
      heatedReplies: environment.HEATED_REPLIES,
      signUps: environment.SIGN_UPS_PER_HOUR,
      signIns: environment.SIGN_INS_PER_HOUR,
    }),
    logLevel: environment.LOG_LEVEL,
    path: variables.PATH ?? '',
  });
}

function requireProductionSafe(environment: Environment): void {
  if (environment.PEPPER === undefined || environment.PEPPER === EXAMPLE_PEPPER) {
    throw new ConfigError(
      'PEPPER',
      'production needs a secret of its own (openssl rand -base64 48)',
    );
  }
  if (environment.MONGODB_URI === undefined && !environment.ALLOW_EMBEDDED_DATABASE) {
    throw new ConfigError(
      'MONGODB_URI',
      'production needs a MongoDB replica set; the embedded database is for trying (ALLOW_EMBEDDED_DATABASE=true overrides)',
    );
  }
  if (!LOOPBACK.has(environment.HOST) && !environment.ALLOW_PUBLIC_BIND) {
    throw new ConfigError(
      'HOST',
      'listen on the loopback address behind a TLS proxy, or set ALLOW_PUBLIC_BIND=true',
    );
  }
}

function originOf({ PUBLIC_ORIGIN, PORT }: Environment): string {
  return new URL(PUBLIC_ORIGIN ?? `http://localhost:${PORT}`).origin;
}
