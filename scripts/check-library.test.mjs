import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkLibrary } from './check-library.mjs';

const checkout = path.resolve(import.meta.dirname, '..');
const entries = 'db/library/precedents';
let planted = '';

afterEach(() => {
  if (planted !== '') rmSync(planted, { recursive: true, force: true });
  planted = '';
});

describe('the check of the library by the build', () => {
  it('has nothing against the entries that there are', async () => {
    expect(await checkLibrary(checkout)).toEqual([]);
  });

  it('names the entry whose value is wrong, and the one in the wrong file', async () => {
    planted = mkdtempSync(path.join(os.tmpdir(), 'parley-library-'));
    for (const folder of ['domain', 'node_modules'])
      symlinkSync(path.join(checkout, folder), path.join(planted, folder), 'junction');
    mkdirSync(path.join(planted, entries), { recursive: true });
    cpSync(
      path.join(checkout, entries, 'nokia-apple-2017.json'),
      path.join(planted, entries, 'nokia-apple-2011.json'),
    );
    writeFileSync(path.join(planted, entries, 'bad.json'), '{"id": "bad"}');
    expect(await checkLibrary(planted)).toEqual([
      expect.stringMatching(/^bad\.json: .*title/),
      'nokia-apple-2011.json holds the entry "nokia-apple-2017"',
    ]);
  });
});
