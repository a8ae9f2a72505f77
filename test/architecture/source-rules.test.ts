import ts from 'typescript';
import { nodesOf, parse, sources } from './sources.js';

/** What a rule finds wrong with one node of a file; null when nothing. */
type Rule = (node: ts.Node, path: string) => string | null;

const isNamed = (node: ts.Node, name: string): boolean =>
  ts.isIdentifier(node) && node.text === name;

const RULES: Rule[] = [
  (node) =>
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'populate'
      ? 'populate: references are our own ids'
      : null,
  (node) => (node.kind === ts.SyntaxKind.AnyKeyword ? 'any' : null),
  (node, path) =>
    ts.isPropertyAccessExpression(node) &&
    node.name.text === 'env' &&
    isNamed(node.expression, 'process') &&
    !path.startsWith('src/config/')
      ? 'process.env outside src/config'
      : null,
  (node) =>
    ts.isPropertyAccessExpression(node) && isNamed(node.expression, 'console') ? 'console' : null,
  (node, path) =>
    ts.isSpreadAssignment(node) && path.endsWith('.type.ts')
      ? 'an object spread where what leaves the server is named field by field'
      : null,
];

function problemsOf(file: ts.SourceFile): string[] {
  return [...nodesOf(file)].flatMap((node) =>
    RULES.flatMap((rule) => rule(node, file.fileName) ?? []).map(
      (problem) =>
        `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${problem}`,
    ),
  );
}

describe('the sources', () => {
  it('keep away from populate, any, console, the environment, and spreads in what leaves', () => {
    const files = sources();
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(problemsOf)).toEqual([]);
  });

  it.each([
    ['src/posts/a.ts', 'await posts.find().populate("author");', 'populate'],
    ['src/posts/a.ts', 'const a = b as any;', 'any'],
    ['src/posts/a.ts', 'function f(a: any[]): void {}', 'any'],
    ['src/posts/a.ts', 'const a = process.env.HOME;', 'process.env'],
    ['src/posts/a.ts', 'console.error(1);', 'console'],
    ['src/posts/a.type.ts', 'const toA = (a: B) => ({ ...a });', 'spread'],
  ])('would be found out: %s with %s', (path, text, problem) => {
    expect(problemsOf(parse(path, text))).toEqual([expect.stringContaining(problem)]);
  });

  it('may spread elsewhere, and read the environment in src/config', () => {
    expect(problemsOf(parse('src/posts/a.service.ts', 'const a = { ...b };'))).toEqual([]);
    expect(problemsOf(parse('src/config/a.ts', 'const a = process.env.HOME;'))).toEqual([]);
  });
});
