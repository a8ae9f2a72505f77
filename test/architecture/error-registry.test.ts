import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { ERROR_CODES } from '../../src/common/error-codes.js';
import { nodesOf, parse, sources } from './sources.js';

/** Calls whose first argument is a code that a client meets. */
const THROWERS = new Set(['DomainError', 'limitError', 'refusal', 'codeOf']);
/** Files that turn foreign errors into codes: what looks like a code there is one, but Fastify's. */
const TRANSLATORS = ['src/graphql/error-format.ts', 'src/http/pass-errors.filter.ts'];
const CODE = /^(?!FST_)[A-Z]+(_[A-Z]+)*$/;

function usedIn(file: ts.SourceFile): string[] {
  const translator = TRANSLATORS.includes(file.fileName);
  return [...nodesOf(file)].flatMap((node) => {
    if (!ts.isStringLiteral(node) || !CODE.test(node.text) || node.text.length < 4) return [];
    return translator || isThrown(node) ? [node.text] : [];
  });
}

/** Whether a literal is what a call of a thrower says first, also as a branch of a condition. */
function isThrown(literal: ts.Node): boolean {
  let node = literal;
  while (ts.isConditionalExpression(node.parent)) node = node.parent;
  const call = node.parent;
  return (
    (ts.isCallExpression(call) || ts.isNewExpression(call)) &&
    ts.isIdentifier(call.expression) &&
    THROWERS.has(call.expression.text) &&
    call.arguments?.[0] === node
  );
}

/** Code and text of each row of the README's table. */
function documented(readme: string): Record<string, string> {
  const table = /<!-- errors -->([^]*)<!-- \/errors -->/.exec(readme)?.[1] ?? '';
  return Object.fromEntries<string>(
    [...table.matchAll(/^\| `(\w+)` *\| (.*?) *\|$/gm)].map(
      ([, code = '', text = '']): [string, string] => [code, text],
    ),
  );
}

describe('the registry of error codes', () => {
  const registered = Object.keys(ERROR_CODES).sort();

  it('lists the codes that the sources use: none is missing, none is left over', () => {
    const used = sources()
      .filter(({ fileName }) => !fileName.endsWith('error-codes.ts'))
      .flatMap(usedIn);
    expect([...new Set(used)].sort()).toEqual(registered);
  });

  it('is the table of the README', () => {
    const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
    expect(documented(readme)).toEqual(ERROR_CODES);
  });

  it('would notice a code that is used without being listed', () => {
    const lines = [
      "throw new DomainError('NEWS', 'text');",
      "limitError(deep ? 'LIMIT_A' : 'LIMIT_B');",
      "other('ELSE');",
    ];
    expect(usedIn(parse('src/a.ts', lines.join('\n')))).toEqual(['NEWS', 'LIMIT_A', 'LIMIT_B']);
    expect(usedIn(parse(TRANSLATORS[0]!, "const a = { X: 'NEWS' };"))).toEqual(['NEWS']);
  });

  it('would notice a row of the README that says something else', () => {
    const table =
      '<!-- errors -->\n| code | means |\n|---|---|\n| `A_B` | Text, `x`. |\n<!-- /errors -->';
    expect(documented(table)).toEqual({ A_B: 'Text, `x`.' });
  });
});
