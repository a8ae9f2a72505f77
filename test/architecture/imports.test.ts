import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const CRUISER = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const CONFIG = resolve('.dependency-cruiser.cjs');

interface Cruise {
  modules: unknown[];
  summary: {
    violations: { rule: { name: string }; from: string; to: string }[];
    ruleSetUsed: { forbidden: { name: string }[] };
  };
}

/** What dependency-cruiser says of the sources in a folder, under the rules of this repository. */
async function cruise(folder: string): Promise<Cruise> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [CRUISER, '--config', CONFIG, '--output-type', 'json', 'src'],
    { cwd: folder, maxBuffer: 64 * 2 ** 20 },
  ).catch((failure: unknown) => failure as { stdout: string });
  return JSON.parse(stdout) as Cruise;
}

/** A small tree in which each file imports one other, against a rule. */
const BAD_EDGES: [rule: string, from: string, to: string][] = [
  ['common-imports-downwards', 'src/common/a.ts', '../posts/posts.service.js'],
  ['graphql-imports-downwards', 'src/graphql/b.ts', '../identity/viewer.js'],
  ['identity-imports-downwards', 'src/identity/viewer.ts', '../groups/group.type.js'],
  ['groups-imports-downwards', 'src/groups/c.ts', '../threads/threads.repository.js'],
  ['threads-imports-downwards', 'src/threads/d.ts', '../posts/posts.service.js'],
  ['posts-imports-downwards', 'src/posts/e.ts', '../moderation/f.js'],
  ['reactions-imports-downwards', 'src/reactions/g.ts', '../reports/h.js'],
  ['service-imports-inwards', 'src/posts/posts.service.ts', './posts.resolver.js'],
  ['repository-imports-inwards', 'src/threads/threads.repository.ts', './threads.service.js'],
  ['schema-imports-inwards', 'src/groups/group.schema.ts', './groups.repository.js'],
  ['no-cycles', 'src/reports/h.ts', './i.js'],
  ['screening-is-pure', 'src/screening/j.ts', '../config/k.js'],
  ['mongoose-only-where-data-is-kept', 'src/threads/threads.service.ts', 'mongoose'],
  ['no-barrels', 'src/moderation/f.ts', './l/index.js'],
  ['resolvers-never-see-stored-classes', 'src/posts/posts.resolver.ts', './post.schema.js'],
];
const OTHER_FILES: Record<string, string> = {
  'src/reports/i.ts': "import './h.js';\n",
  'src/moderation/l/index.ts': 'export const l = 1;\n',
  'src/groups/group.type.ts': 'export const g = 1;\n',
  'src/groups/groups.repository.ts': 'export const r = 1;\n',
  'src/posts/post.schema.ts': 'export const s = 1;\n',
  'src/config/k.ts': 'export const k = 1;\n',
  'node_modules/mongoose/package.json':
    '{ "name": "mongoose", "version": "9.0.0", "main": "m.js" }',
  'node_modules/mongoose/m.js': 'module.exports = {};\n',
  'package.json': '{ "type": "module", "dependencies": { "mongoose": "9.0.0" } }',
};

describe('imports', () => {
  it('go one way, and in no circle', async () => {
    const { modules, summary } = await cruise('.');
    expect(modules.length).toBeGreaterThan(100);
    expect(summary.violations).toEqual([]);
  });

  it('are ruled for every folder of the sources', async () => {
    const { summary } = await cruise('.');
    const rules = summary.ruleSetUsed.forbidden.map(({ name }) => name);
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(rules).toEqual(
      expect.arrayContaining(folders.map(({ name }) => `${name}-imports-downwards`)),
    );
  });

  it('that break a rule are found, each by its own rule', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sameboat-imports-'));
    try {
      const edges = BAD_EDGES.map(([, from, to]) => [from, `import '${to}';\n`] as const);
      for (const [path, text] of [...edges, ...Object.entries(OTHER_FILES)]) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      cpSync('tsconfig.json', join(folder, 'tsconfig.json'));
      const { violations } = (await cruise(folder)).summary;
      const found = violations.map(({ rule, from }) => `${rule.name} ${from}`);
      for (const [rule, from] of BAD_EDGES) expect(found).toContain(`${rule} ${from}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
