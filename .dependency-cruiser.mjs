/**
 * The arrows between the folders: renderer -> domain, db -> domain, electron -> db's public entry and domain.
 * scripts/boundaries.test.mjs plants a violation of each rule and sees it caught.
 */
const tests = '\\.test\\.tsx?$';
const fixtures = '\\.fixture\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one thing, or need a third that both can see.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'Rules must run anywhere: domain/ sees itself and its few libraries.',
      from: { path: '^domain/', pathNot: [tests, fixtures] },
      to: { pathNot: ['^domain/', '^node_modules/(zod|decimal\\.js|uuidv7|diff)/'] },
    },
    {
      name: 'text-diff-in-redline-only',
      severity: 'error',
      comment:
        'The text comparison is only right over our own tokens, which keep amounts and dates whole: everyone else asks for a Redline.',
      // measured against it in bench/
      from: { pathNot: '^(domain/redline|bench)/' },
      to: { path: '^node_modules/diff/' },
    },
    {
      name: 'renderer-sees-domain-only',
      severity: 'error',
      comment: 'The window reaches the backend through the bridge (renderer/api.ts).',
      from: { path: '^renderer/', pathNot: tests },
      to: { path: ['^(db|electron|e2e|scripts|bench)/', '^node_modules/(electron|better-sqlite3)/'] },
    },
    {
      name: 'backend-without-electron',
      severity: 'error',
      comment:
        'The backend also runs in tests and in the command line, where there is no Electron and no window.',
      from: { path: '^db/' },
      to: { path: ['^(electron|renderer|e2e|scripts|bench)/', '^node_modules/electron/'] },
    },
    {
      name: 'shell-enters-db-by-its-door',
      severity: 'error',
      comment: 'db/backend.ts is the public entry; what lies behind it may change freely.',
      from: { path: '^electron/', pathNot: tests },
      to: { path: '^db/', pathNot: '^db/backend\\.ts$' },
    },
    {
      name: 'shell-without-renderer',
      severity: 'error',
      comment: 'The window is loaded as a page, never imported.',
      from: { path: '^electron/' },
      to: { path: '^(renderer|e2e|scripts|bench)/' },
    },
    {
      name: 'sqlite-in-few-files',
      severity: 'error',
      comment: 'Everyone else is handed a connection or a table.',
      from: { pathNot: ['^db/(connection|open|create|migrate)\\.ts$', '^db/(tables|workspace)/', tests] },
      to: { path: '^node_modules/better-sqlite3/' },
    },
    {
      name: 'features-do-not-meet',
      severity: 'error',
      comment: 'Features meet in renderer/app/ only; what two of them need moves to renderer/ui/ or domain/.',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'ui-knows-no-feature',
      severity: 'error',
      comment: 'renderer/ui/ holds plain parts: no store, no calls, no feature words.',
      from: { path: '^renderer/ui/' },
      to: { path: '^renderer/(features|app)/|^renderer/(api|store)\\.ts$' },
    },
  ],
  options: {
    // TypeScript 7 has no API that the cruiser could use: without swc it sees no modules and calls that success.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(out|dist)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
