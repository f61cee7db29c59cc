import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { anyEntry } from '../../../domain/precedents/files/any-precedent.fixture.ts';
import { unwrap } from '../../test-backend.ts';
import { readPrecedentFile } from './read-precedent-file.ts';
import { precedentFileText } from './write-precedent-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a file of precedents', () => {
  it.each(['json', 'csv'] as const)('is read back as it was written, as %s', async (format) => {
    const file = join(folder, `entries.${format}`);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyEntry, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
        async (entries) => {
          let text = '';
          for await (const piece of precedentFileText(entries, format)) text += piece;
          writeFileSync(file, text);
          const read = unwrap(await readPrecedentFile(file, join(folder, 'no.parley')));
          expect(read).toMatchObject({ format, doubts: [] });
          expect(
            read.entries.map(({ precedent, isConfidential, issues, kept }) => ({
              ...precedent,
              confidential: isConfidential,
              issues,
              kept,
            })),
          ).toEqual(entries.map((entry) => ({ ...entry, issues: [], kept: [] })));
        },
      ),
    );
  });
});
