/** Rooms and who may import whom (docs: ARCHITECTURE.md). A room not named here imports only `domain`. */
const mayImport = {
  domain: [],
  store: ['domain'],
  outside: ['domain'],
  feeds: ['domain', 'outside'],
  documents: ['domain'],
  notices: ['domain', 'outside'],
  web: ['domain'],
  app: ['domain', 'store', 'outside', 'feeds', 'documents', 'notices'],
  http: ['domain', 'app'],
  cli: ['domain', 'app', 'http', 'feeds', 'documents', 'notices'],
}
const rooms = Object.keys(mayImport)
const forbidden = rooms.map((room) => ({
  name: `${room}-imports-only-what-lies-below`,
  comment: `src/${room} may import ${mayImport[room].join(', ') || 'no other room'}. See the picture in ARCHITECTURE.md.`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: ['^src/cli/(assemble|settings)\\.ts$', '\\.test\\.tsx?$'] },
  to: {
    path: '^(src|demo)/',
    pathNot: [...[room, ...mayImport[room]].map((below) => `^src/${below}/`), ...(room === 'cli' ? ['^demo/'] : [])],
  },
}))
module.exports = {
  forbidden: [
    ...forbidden,
    {
      name: 'domain-is-pure',
      comment:
        'domain imports zod and single @stdlib functions, nothing else: no I/O, no clock; one file lays trees with dagre (ADR 0015).',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: ['\\.test\\.ts$', '^src/domain/causes/drawing/layTree\\.ts$'] },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'],
        pathNot: ['node_modules/zod/', 'node_modules/@stdlib/'],
      },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'assistants-are-loaded-late',
      comment:
        'The library of the Model Context Protocol is loaded when the first assistant asks, not when a server starts.',
      severity: 'error',
      from: { pathNot: '^src/http/mcp/assistantServer\\.ts$' },
      to: { path: '^src/http/mcp/(assistantServer|readingTools|proposingTools)\\.ts$', dynamic: false },
    },
    {
      name: 'resolvable',
      comment: 'An import that cannot be resolved hides a broken rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^node:' },
    },
    {
      name: 'demo-drives-app',
      comment: 'The demo is built through app, with the same guards as everyone.',
      severity: 'error',
      from: { path: '^demo/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: ['^src/(domain|app|feeds)/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main'],
    },
  },
}
