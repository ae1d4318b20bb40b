// Who may import whom: app → components → lib/<room>/{schema,rules,labels}; pages → queries; actions → mutations.
// A room is a folder of lib. Types cost nothing at run time and may be imported from anywhere.

const room = '^lib/(?!generated/)[^/]+/';
const kind = (...names) => `[^/]*(${names.join('|')})[^/]*\\.tsx?$`;
// However far away: a file that imports one that imports it needs the server too.
const needsServer = { path: 'node_modules/server-only|^lib/db\\.ts', reachable: true };

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'app-is-the-top',
      comment: 'Routes are where everything meets: nothing else knows them.',
      severity: 'error',
      from: { pathNot: '^app/' },
      to: { path: '^app/' },
    },
    {
      name: 'the-kit-knows-no-room',
      comment: 'These components could ship in another product.',
      severity: 'error',
      from: { path: '^components/(ui|forms|layout|charts)/' },
      to: { path: room },
    },
    {
      name: 'plumbing-knows-no-room',
      severity: 'error',
      from: { path: '^lib/[^/]+\\.tsx?$' },
      to: { path: room },
    },
    {
      name: 'components-only-draw',
      comment: 'Props in, elements out: what they take from a room is words, rules, and the types of its rows.',
      severity: 'error',
      from: { path: '^components/' },
      to: needsServer,
    },
    {
      name: 'rules-need-no-server',
      comment: 'What decides is pure: it can be tested and drawn anywhere.',
      severity: 'error',
      from: { path: `${room}${kind('schema', 'rules', 'labels')}` },
      to: needsServer,
    },
    {
      name: 'progress-is-read-by-no-room',
      comment:
        'Dashboards read the other rooms; a room that needs them has found a rule in the wrong place. Exports and reports carry what dashboards show.',
      severity: 'error',
      from: { path: room, pathNot: '^lib/(progress|exports|reports)/' },
      to: { path: '^lib/progress/' },
    },
    {
      name: 'queries-write-nothing',
      severity: 'error',
      from: { path: `${room}${kind('queries')}` },
      to: { path: `${room}${kind('mutations')}` },
    },
    {
      name: 'only-lib-reads-the-database',
      comment: 'Pages ask a query, which asks who wants to know.',
      severity: 'error',
      from: { pathNot: '^(lib|prisma)/' },
      to: { path: '^lib/(db\\.ts|generated/prisma/client)' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-import-is-found',
      comment: 'Also the proof that the alias « @/ » was understood.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|^lib/generated/' },
    exclude: { path: '\\.(test|fixture)\\.tsx?$' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
