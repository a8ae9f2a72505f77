/**
 * Imports go one way (docs/decisions/0001-layout.md). Each folder may import only from those below it
 * in this list, inside a feature each file only from the files below it, and nothing goes in a circle.
 */
const LAYERS = [
  ['common', 'config', 'screening'],
  ['database', 'graphql'],
  ['identity'],
  ['groups', 'help'],
  ['cover'],
  ['cases'],
  ['threads', 'notices', 'audit'],
  ['posts', 'advice', 'workload'],
  ['reactions', 'reports', 'care'],
  ['moderation', 'staff', 'figures'],
  ['http', 'tour'],
];

const layerRules = LAYERS.flatMap((folders, level) => {
  const above = LAYERS.slice(level + 1).flat();
  const siblings = (folder) => (level < 2 ? [] : folders.filter((other) => other !== folder));
  return folders.map((folder) => ({
    name: `${folder}-imports-downwards`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: { path: `^src/(${[...above, ...siblings(folder)].join('|') || '(?!)'})/` },
  }));
});

/** Roles of a feature's files, from the outside in. */
const ROLES = ['module', 'resolver', 'service', 'repository', 'schema'];
const roleRules = ROLES.slice(1).map((role, index) => ({
  name: `${role}-imports-inwards`,
  severity: 'error',
  from: { path: `\\.${role}\\.ts$` },
  to: { path: `\\.(${ROLES.slice(0, index + 1).join('|')})\\.ts$`, pathNot: 'test' },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    ...roleRules,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'screening-is-pure',
      comment: 'Text in, verdict out: no database, no framework, no clock.',
      severity: 'error',
      from: { path: '^src/screening/', pathNot: '\\.(module|spec)\\.ts$' },
      to: { path: '(^src/(?!screening|common)|node_modules/(mongoose|@nestjs|graphql))' },
    },
    {
      name: 'mongoose-only-where-data-is-kept',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '(^src/database/|\\.(schema|repository|module)\\.ts$|\\.spec\\.ts$)',
      },
      to: { path: 'node_modules/(mongoose|@nestjs/mongoose|mongodb)' },
    },
    {
      name: 'no-barrels',
      severity: 'error',
      from: {},
      to: { path: '^src/.*/index\\.ts$' },
    },
    {
      name: 'resolvers-never-see-stored-classes',
      severity: 'error',
      from: { path: '\\.resolver\\.ts$' },
      to: { path: '\\.schema\\.ts$' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.spec\\.ts$' },
  },
};
