import { Client } from './client.js';
import { TourFailure } from './expect.js';
import { readOptions, type TourOptions, USAGE } from './options.js';
import { Printer, type Stage } from './printer.js';
import { STEPS } from './steps.js';
import { Story } from './story.js';

/**
 * Plays the whole journey against a server that nobody coordinates yet, and shows it.
 * @returns whether every step went as it should; stops at the first that does not
 */
export async function playTour(options: TourOptions, stage: Stage): Promise<boolean> {
  const printer = new Printer(stage);
  const story = new Story(new Client(options.origin), options.invitation);
  for (const step of STEPS) {
    printer.title(step.title);
    try {
      await step.play(story, printer);
    } catch (error) {
      printer.failure(reasonOf(error));
      return false;
    }
  }
  printer.success(`All ${STEPS.length} steps went as they should.`);
  return true;
}

function reasonOf(error: unknown): string {
  if (error instanceof TourFailure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : 'Failed for an unknown reason.';
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') process.stdout.write(`${USAGE}\n`);
  else if (!(await playTour(options, process.stdout))) process.exitCode = 1;
}

if (import.meta.filename === process.argv[1])
  await main().catch((error: unknown) => {
    process.stderr.write(`${reasonOf(error)}\n`);
    process.exitCode = 1;
  });
