import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block, PrintedDocument } from '../../../domain/document/document.ts';
import type { ChartData } from '../../../domain/pictures/chart-data.ts';
import { fontFilesFromPackages } from '../fonts/font-files.ts';
import { everyKindOfPicture } from './pictures.fixture.ts';
import { readPdf, rolesOf } from './read-pdf.fixture.ts';
import { writePdf } from './write-pdf.ts';

const fonts = fontFilesFromPackages('node_modules');

const picture = (data: ChartData, index: number): Block => ({
  kind: 'picture',
  caption: `Picture ${index + 1}: ${data.kind}`,
  subline: 'EUR, present value on 1 March 2026',
  alternative: `What ${data.kind} shows (小米): 12 \\ 13`,
  data,
});

const paper = (blocks: readonly Block[], size: 'A4' | 'Letter' = 'A4'): PrintedDocument => ({
  title: 'Pictures',
  author: 'Parley',
  recipient: null,
  reference: null,
  changedBy: null,
  attachments: [],
  language: 'en-GB',
  paper: size,
  orientation: 'portrait',
  createdAt: '2026-03-04T05:06:07Z',
  header: { left: 'Pictures', right: '' },
  footer: 'Internal',
  watermark: null,
  blocks,
});

describe('pictures', async () => {
  const blocks = everyKindOfPicture.map(picture);
  const bytes = await writePdf(paper(blocks), { fonts });
  const pdf = await readPdf(bytes);
  if (process.env['KEEP_PDF']) writeFileSync(process.env['KEEP_PDF'], bytes);

  it('are figures that words are read out for', () => {
    const structure = JSON.stringify(pdf.pages.map((page) => page.structure));
    for (const { kind } of everyKindOfPicture)
      expect(structure).toContain(`What ${kind} shows (小米): 12 \\\\ 13`);
    const roles = pdf.pages.flatMap((page) => rolesOf(page.structure));
    expect(roles.filter((role) => role === 'Figure')).toHaveLength(everyKindOfPicture.length);
  });

  it('are vectors with words in the faces of the document', () => {
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).not.toContain('/Subtype /Image');
    expect(raw).not.toMatch(/Helvetica|Arial/);
    const text = pdf.pages.map((page) => page.text).join('\n');
    for (const words of ['Opening & <first>', 'walk-away', '小米']) expect(text).toContain(words);
  });

  it('stand whole on one page, below their captions', () => {
    expect(pdf.pages.length).toBeGreaterThan(2);
    for (const [index, { kind }] of everyKindOfPicture.entries()) {
      const page = pdf.pages.find(({ content }) => content.includes(`Picture ${index + 1}: ${kind}`));
      expect(JSON.stringify(page?.structure)).toContain(`What ${kind} shows`);
    }
  });

  it('give the same bytes again, whatever was drawn before', async () => {
    const again = await writePdf(paper(blocks), { fonts });
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });
});

it('fit a narrower paper', async () => {
  const [first] = everyKindOfPicture;
  const { pages } = await readPdf(
    await writePdf(paper(first ? [picture(first, 0)] : [], 'Letter'), { fonts }),
  );
  expect(pages).toHaveLength(1);
});
