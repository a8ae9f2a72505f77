/** Everything that the server said while a test file ran, to be searched for what it must never say. */
export class Recorder {
  readonly answers: { operation: string; text: string }[] = [];
  readonly logLines: string[] = [];
  /** Words that people wrote, which must not appear in a log. */
  readonly words = new Set<string>();
  /** Phrases, tokens and codes as they were given out. */
  readonly credentials = new Set<string>();

  answer(operation: string, text: string): void {
    this.answers.push({ operation, text });
  }

  wrote(variables: object): void {
    for (const value of Object.values(variables)) {
      if (typeof value === 'string' && value.includes(' ')) this.words.add(value);
      else if (typeof value === 'object' && value !== null) this.wrote(value);
    }
  }
}
