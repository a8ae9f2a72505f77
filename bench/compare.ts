import { ask, fire, median, type Sample, type Target } from './load.js';
import { type Scenario } from './scenarios.js';

export interface Compared {
  name: string;
  title: string;
  app: Sample;
  floor: Sample;
  /** Requests per second of the API, as a share of the floor's; null when the floor answered none. */
  ratio: number | null;
  aim: number | null;
}

/** Until V8 has compiled what is hot: some thousand requests. */
const WARM_UP_SECONDS = 5;

export interface Effort {
  seconds: number;
  rounds: number;
}

/** Measures the API and the floor in turn, and takes the median of each. */
export async function compare(
  scenario: Scenario,
  { app, floor }: { app: Target; floor: Target },
  { seconds, rounds }: Effort,
): Promise<Compared> {
  await scenario.prepare?.();
  if (scenario.isRepeatable) await requireSameAnswer(scenario, app, floor);
  const next = () => scenario.next();
  const samples: { app: Sample[]; floor: Sample[] } = { app: [], floor: [] };
  for (const target of [app, floor]) await fire(target, next, Math.min(WARM_UP_SECONDS, seconds));
  for (let round = 0; round < rounds; round += 1)
    for (const target of [app, floor]) samples[target.kind].push(await fire(target, next, seconds));
  const { name, title, aim = null } = scenario;
  const middle = { app: median(samples.app), floor: median(samples.floor) };
  const { perSecond } = middle.floor;
  const ratio = perSecond === 0 ? null : middle.app.perSecond / perSecond;
  return { name, title, ...middle, ratio, aim };
}

/** A floor that answered something else would measure something else. */
async function requireSameAnswer(scenario: Scenario, app: Target, floor: Target): Promise<void> {
  const shot = scenario.next();
  const answers = [await ask(app, shot), await ask(floor, shot)];
  if (answers[0] !== answers[1])
    throw new Error(`API and floor answer differently (${scenario.name}):\n${answers.join('\n')}`);
}
