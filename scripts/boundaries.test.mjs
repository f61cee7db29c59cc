import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cruise } from './checks/boundaries.mjs';

/** A small tree with every import that is allowed, and one violation of each rule. */
const allowed = {
  'domain/zod.ts': "export { z } from 'zod';",
  'domain/redline/words.ts': "import 'diff';",
  'domain/rule.ts': "import { z } from './zod.ts'; export const rule = z;",
  'db/backend.ts': "import './open.ts'; import '../domain/rule.ts'; export type Backend = string;",
  'db/open.ts': "import 'better-sqlite3';",
  'electron/main.ts': "import 'electron'; import '../db/backend.ts'; import '../domain/rule.ts';",
  'renderer/app/app.tsx': "import '../features/terms/view.tsx'; import '../features/deals/view.tsx';",
  'renderer/features/terms/view.tsx': "import '../../ui/button.tsx'; import '../../../domain/rule.ts';",
  'renderer/features/deals/view.tsx': "import '../../ui/button.tsx'; export const view = 1;",
  'renderer/ui/button.tsx': 'export const button = <b className="x">text</b>;',
};
const planted = {
  'no-cycles': { 'domain/one.ts': "import './two.ts';", 'domain/two.ts': "import './one.ts';" },
  'domain-is-pure': { 'domain/reads.ts': "import 'node:fs';" },
  'text-diff-in-redline-only': { 'domain/rounds/changes.ts': "import 'diff';" },
  'renderer-sees-domain-only': {
    'renderer/app/peek.ts': "import type { Backend } from '../../db/backend.ts'; export type P = Backend;",
  },
  'backend-without-electron': { 'db/dialog.ts': "import 'electron';" },
  'shell-enters-db-by-its-door': { 'electron/back-way.ts': "import '../db/open.ts';" },
  'shell-without-renderer': { 'electron/draws.ts': "import '../renderer/ui/button.tsx';" },
  'sqlite-in-few-files': { 'db/operations/rename.ts': "import 'better-sqlite3';" },
  'features-do-not-meet': { 'renderer/features/rounds/view.tsx': "import '../terms/view.tsx';" },
  'ui-knows-no-feature': { 'renderer/ui/deal-button.tsx': "import '../features/deals/view.tsx';" },
};

let root = '';
/** @type {Awaited<ReturnType<typeof cruise>>['summary']} */
let found = { totalCruised: 0, violations: [] };

beforeAll(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), 'parley-boundaries-'));
  writeTree(allowed);
  for (const files of Object.values(planted)) writeTree(files);
  for (const library of ['zod', 'diff', 'electron', 'better-sqlite3']) {
    const folder = `node_modules/${library}`;
    writeTree({
      [`${folder}/package.json`]: `{"name":"${library}","main":"index.js"}`,
      [`${folder}/index.js`]: 'exports.z = 1;',
    });
  }
  found = (await cruise(root)).summary;
}, 60_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the boundary rules', () => {
  it('see every file', () => {
    const files = Object.values(planted).flatMap((tree) => Object.keys(tree));
    expect(found.totalCruised).toBeGreaterThanOrEqual(files.length + Object.keys(allowed).length);
  });

  it.each(Object.entries(planted))('catch a violation of %s', (rule, files) => {
    expect(found.violations.filter(({ from }) => from in files)).toContainEqual(
      expect.objectContaining({ rule: expect.objectContaining({ name: rule }) }),
    );
  });

  it('let through what is allowed', () => {
    expect(found.violations.filter(({ from }) => from in allowed)).toEqual([]);
  });
});

/** @param {Readonly<Record<string, string>>} files */
function writeTree(files) {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${text}\n`);
  }
}
