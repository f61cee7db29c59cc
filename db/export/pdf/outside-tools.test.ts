import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fontFilesFromPackages } from '../fonts/font-files.ts';
import { sampleDocument } from './sample-document.fixture.ts';
import { writePdfFile } from './write-pdf-file.ts';

const isMissing = (tool: string) => spawnSync(tool, ['--version']).error !== undefined;
const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
const path = join(folder, 'sample.pdf');

beforeAll(
  () =>
    writePdfFile(sampleDocument({ scheduleRows: 1200 }), path, {
      fonts: fontFilesFromPackages('node_modules'),
    }),
  60_000,
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('other programs', () => {
  it.skipIf(isMissing('qpdf'))('qpdf finds no fault (skipped where qpdf is not installed)', () => {
    expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    );
  });

  it.skipIf(isMissing('pdffonts'))(
    'poppler sees every font embedded, subset and readable (skipped where poppler is not installed)',
    () => {
      const rows = execFileSync('pdffonts', [path], { encoding: 'utf8' }).trim().split('\n').slice(2);
      expect(rows.length).toBeGreaterThan(7);
      for (const row of rows)
        expect(row).toMatch(/^PARLE[A-Z]\+\S+\s+CID TrueType\s+Identity-H\s+yes yes yes/);
    },
  );

  it.skipIf(isMissing('pdfinfo'))(
    'poppler reads the tags, each long table in parts with a head of its own (skipped where poppler is not installed)',
    () => {
      const tree = execFileSync('pdfinfo', ['-struct', path], { encoding: 'utf8', maxBuffer: 1 << 26 });
      expect(tree.match(/^ +Table/gm)).toHaveLength(5);
      expect(tree.match(/^ +TR/gm)).toHaveLength(1200 + 3 + (1 + 4) + (1 + 4));
      expect(tree).toContain('Span (inline)');
    },
  );
});
