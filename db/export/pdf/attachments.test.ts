import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Attachment } from '../../../domain/document/document.ts';
import { fontFilesFromPackages } from '../fonts/font-files.ts';
import { readPdf } from './read-pdf.fixture.ts';
import { sampleDocument } from './sample-document.fixture.ts';
import { writePdf } from './write-pdf.ts';

const fonts = fontFilesFromPackages('node_modules');
const isMissing = (tool: string) => spawnSync(tool, ['--version']).error !== undefined;
const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = Array.from(
  { length: 40_000 },
  (_, at) => `{"row": ${at}, "title": "随机接入 \\" ) > ${at * 7}"}`,
);
const files: readonly Attachment[] = [
  {
    name: 'term-sheet-round-3.json',
    mediaType: 'application/json',
    description: 'The round as data (Nokia / 小米)',
    text: `[${lines.join(',\n')}]\n`,
  },
  { name: '小米.txt', mediaType: 'text/plain', description: '', text: 'endstream\nendobj\r\n\uFEFF' },
];

describe('files in a document', async () => {
  const document = { ...sampleDocument({ scheduleRows: 3 }), attachments: files };
  const bytes = await writePdf(document, { fonts });
  const pdf = await readPdf(bytes);

  it('come out as they went in, with their names and what they are', () => {
    expect(pdf.attachments.map(({ name, description, text }) => ({ name, description, text }))).toEqual(
      files.map(({ name, description, text }) => ({ name, description, text })),
    );
  });

  it('are the source of the document, and it still opens with its outline', () => {
    const catalog = /<<[^>]*\/Type \/Catalog[\s\S]*?\nendobj/.exec(
      Buffer.from(bytes).toString('latin1'),
    )?.[0];
    expect(catalog).toMatch(/\/AF \[\d+ 0 R \d+ 0 R\]/);
    expect(pdf.pageMode).toBe('UseOutlines');
  });

  it('make the same bytes again', async () => {
    expect(Buffer.from(await writePdf(document, { fonts })).equals(Buffer.from(bytes))).toBe(true);
  });

  it('must have names of their own', async () => {
    const [one] = files;
    const twice = { ...document, attachments: one ? [one, one] : [] };
    await expect(writePdf(twice, { fonts })).rejects.toThrow('term-sheet-round-3.json');
  });

  it.skipIf(isMissing('qpdf'))('qpdf takes them out whole (skipped where qpdf is not installed)', () => {
    const path = join(folder, 'with-files.pdf');
    writeFileSync(path, bytes);
    expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain('No syntax');
    const list = execFileSync('qpdf', ['--list-attachments', '--verbose', path], { encoding: 'utf8' });
    expect(list).toContain('term-sheet-round-3.json');
    expect(list).toContain('application/json');
    expect(list).toContain(
      createHash('md5')
        .update(files[0]?.text ?? '')
        .digest('hex'),
    );
    const out = join(folder, 'out.json');
    writeFileSync(
      out,
      execFileSync('qpdf', ['--show-attachment=term-sheet-round-3.json', path], { maxBuffer: 1 << 26 }),
    );
    expect(readFileSync(out, 'utf8')).toBe(files[0]?.text);
  });
});
