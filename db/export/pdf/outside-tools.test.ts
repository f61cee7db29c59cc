import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block, PrintedDocument } from '../../../domain/document/document.ts';
import { fontFilesFromPackages } from '../fonts/font-files.ts';
import { sampleDocument } from './sample-document.fixture.ts';
import { writePdfFile } from './write-pdf-file.ts';

const isMissing = (tool: string) => spawnSync(tool, ['--version']).error !== undefined;
const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
const path = join(folder, 'sample.pdf');

/** All that a document may have: links and anchors, counts, a recipient, a reference, a file. */
function wholeDocument(): PrintedDocument {
  const document = sampleDocument({ scheduleRows: 1200 });
  const blocks = document.blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'heading' && block.text === 'Conditions') return [block, leading];
    if (block.kind === 'heading' && block.breakBefore) return [{ ...block, anchor: 'schedule-a' }];
    if (block.kind === 'table' && block.density === 'compact') return [{ ...block, counted: 'lines' }];
    return [block];
  });
  return {
    ...document,
    blocks,
    recipient: '小米 (Ms Wang)',
    reference: `sha256 ${'9f2c71aa04de5b83'.repeat(4)}`,
    attachments: [
      { name: 'round-3.json', mediaType: 'application/json', description: '', text: '{"a":"小"}' },
    ],
  };
}

const leading: Block = {
  kind: 'paragraph',
  role: 'body',
  text: [{ text: 'See ' }, { text: 'Schedule A', link: 'schedule-a' }, { text: '.' }],
};

beforeAll(
  () => writePdfFile(wholeDocument(), path, { fonts: fontFilesFromPackages('node_modules') }),
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
      expect(tree).toMatch(/Link \(inline\)\s+Object \d+ 0/);
    },
  );
});
