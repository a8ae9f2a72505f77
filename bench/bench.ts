import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Cleanup } from './cleanup.js';
import { compare, type Compared } from './compare.js';
import { openDatabase } from './database.js';
import { CONNECTIONS, type Target } from './load.js';
import { type BenchOptions, readOptions, USAGE } from './options.js';
import { pageCosts } from './page-cost.js';
import { inWords, type Report } from './report.js';
import { scenariosOf } from './scenarios.js';
import { openForum } from './seed/forum.js';
import { seed } from './seed/seed.js';
import { ServerProcess } from './server-process.js';

const MAX_MINUTES = 20;
const RSS_AIM_MB = 250;
const PLENTY = '1000000000';

/** Limits out of the way: what is measured is the work, not the refusal. */
const ENVIRONMENT = {
  // Libraries check less in production; so does whoever runs the floor.
  NODE_ENV: 'production',
  PEPPER: 'a pepper for measuring, of at least 32 characters',
  PROOF_OF_WORK_COST: '1',
  POSTS_PER_HOUR: PLENTY,
  REPLIES_PER_HOUR: PLENTY,
  EMPATHY_PER_HOUR: PLENTY,
  REPORTS_PER_DAY: PLENTY,
  HEATED_REPLIES: PLENTY,
  REPORTS_PER_HOUR: PLENTY,
  SIGN_UPS_PER_HOUR: PLENTY,
  SIGN_INS_PER_HOUR: PLENTY,
};

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function measure(options: BenchOptions, cleanup: Cleanup): Promise<Report> {
  const { uri, engine } = await openDatabase(cleanup, say);
  const dataDir = await mkdtemp(join(tmpdir(), 'sameboat-bench-'));
  cleanup.add(() => rm(dataDir, { recursive: true, force: true }));
  const env = { PATH: process.env.PATH ?? '', ...ENVIRONMENT, MONGODB_URI: uri, DATA_DIR: dataDir };
  const app = await start(cleanup, {
    name: 'API',
    args: [...profileFlags(options), resolve(options.app)],
    env,
    readyPath: '/health/ready',
  });
  const floor = await start(cleanup, {
    name: 'floor',
    args: [join(import.meta.dirname, 'floor', 'floor.js')],
    env,
    readyPath: '/',
  });
  const forum = await openForum(app.origin, uri);
  cleanup.add(() => forum.database.client.close());
  const seeded = await seed(forum, { dataDir, say });
  const appTarget: Target = { kind: 'app', server: app };
  const floorTarget: Target = { kind: 'floor', server: floor };
  const wanted = (name: string) => options.only.length === 0 || options.only.includes(name);
  const compared: Compared[] = [];
  for (const scenario of scenariosOf(seeded).filter(({ name }) => wanted(name))) {
    say(`Measuring: ${scenario.title}.`);
    compared.push(await compare(scenario, { app: appTarget, floor: floorTarget }, options));
  }
  if (wanted('page-cost')) say('Measuring: what a page costs in a long list.');
  const costs = wanted('page-cost') ? await pageCosts(seeded, { ...options, app: appTarget }) : [];
  return {
    engine,
    node: process.versions.node,
    connections: CONNECTIONS,
    seconds: options.seconds,
    rounds: options.rounds,
    compared,
    pageCosts: costs,
    rss: { megabytes: app.maxRssMb, aim: RSS_AIM_MB },
  };
}

/** Ratios stand a busy machine better than rates, and neither well. */
function warnOfOthers(): void {
  const [load = 0] = loadavg();
  const cores = availableParallelism();
  if (load > cores / 2)
    say(`Something else keeps this machine busy (load ${load.toFixed(1)} on ${cores} cores).`);
}

async function start(
  cleanup: Cleanup,
  command: Parameters<typeof ServerProcess.start>[0],
): Promise<ServerProcess> {
  const server = await ServerProcess.start(command);
  cleanup.add(() => server.stop());
  return server;
}

function profileFlags({ profile }: BenchOptions): string[] {
  return profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  warnOfOthers();
  const cleanup = new Cleanup(MAX_MINUTES);
  try {
    const report = await measure(options, cleanup);
    process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : inWords(report));
  } finally {
    await cleanup.run();
  }
}

main().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
