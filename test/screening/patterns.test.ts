import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import ts from 'typescript';

/**
 * Texts come from strangers, so no pattern of screening may take more than linear time on any of them. What `recheck`
 * cannot tell in time fails: make the pattern simpler, or split it.
 */

const SCREENING = new URL('../../src/screening/', import.meta.url);
/** Patterns are judged in milliseconds to seconds; a busy machine may take much longer. */
const TIMEOUT_MS = 120_000;

const sources = readdirSync(SCREENING, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .map((file) => ({ file, code: readFileSync(new URL(file, SCREENING), 'utf8') }));

function literalsOf({ file, code }: (typeof sources)[number]): [file: string, literal: string][] {
  const found: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push([file, node.text]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return found;
}

/** Patterns that a module puts together while it is read; read by themselves, they would not be seen. */
async function builtBy(file: string): Promise<[file: string, literal: string][]> {
  const plain = globalThis.RegExp;
  const found: [string, string][] = [];
  globalThis.RegExp = class extends plain {
    constructor(pattern: RegExp | string, flags?: string) {
      super(pattern, flags);
      found.push([file, String(this)]);
    }
  } as RegExpConstructor;
  try {
    await import(`../../src/screening/${file.replace(/\.ts$/, '.js')}`);
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}

const LITERALS = sources.flatMap(literalsOf);
const BUILDING = sources.filter(({ code }) => code.includes('new RegExp')).map(({ file }) => file);
const BUILT: [file: string, literal: string][] = [];
for (const file of BUILDING) BUILT.push(...(await builtBy(file)));

describe('patterns of screening', () => {
  it('are found', () => {
    expect(LITERALS.length).toBeGreaterThan(100);
    expect(BUILT.map(([file]) => file)).toEqual(expect.arrayContaining(BUILDING));
  });

  it.each([...LITERALS, ...BUILT])(
    'take linear time: %s %s',
    async (_, literal) => {
      const end = literal.lastIndexOf('/');
      const [source, flags] = [literal.slice(1, end), literal.slice(end + 1)];
      const { status } = await check(source, flags, { timeout: TIMEOUT_MS });
      expect(status).toBe('safe');
    },
    TIMEOUT_MS * 2,
  );
});
