import { describe, expect, it } from 'vitest';
import type { Block, PrintedDocument, Text } from '../../../domain/document/document.ts';
import { fontFilesFromPackages } from '../fonts/font-files.ts';
import { readPdf, squeezed } from './read-pdf.fixture.ts';
import { sampleDocument } from './sample-document.fixture.ts';
import { writePdf } from './write-pdf.ts';

const fonts = fontFilesFromPackages('node_modules');
const parts = Array.from({ length: 30 }, (_, at) => `part-${at}`);

function part(anchor: string): readonly Block[] {
  const words = `Of ${anchor}: ${'what the parties have agreed on so far. '.repeat(30)}`;
  return [
    { kind: 'heading', level: 1, number: null, text: `The ${anchor}`, tag: null, breakBefore: false, anchor },
    { kind: 'paragraph', role: 'body', text: [{ text: words }] },
  ];
}

const contents: Block = {
  kind: 'table',
  caption: 'Contents',
  paged: true,
  columns: [
    { header: 'Part', weight: 4, align: 'left' },
    { header: 'What it holds', weight: 9, align: 'left' },
  ],
  rows: [...parts, 'nowhere'].map((anchor): readonly Text[] => [
    [{ text: 'See ' }, { text: anchor, link: anchor }],
    [{ text: 'words', link: 'part-29' }],
  ]),
  orientation: null,
  density: 'normal',
};

describe('a table of contents', async () => {
  const document: PrintedDocument = {
    ...sampleDocument({ scheduleRows: 0 }),
    blocks: [contents, ...parts.flatMap(part)],
  };
  const pdf = await readPdf(await writePdf(document, { fonts }));
  const spoken = squeezed(pdf.pages.map((page) => page.spoken).join(''));

  it('tells the page of each part, read out in its row', () => {
    expect(pdf.pages.length).toBeGreaterThan(9);
    const rows = parts.map((anchor) => `See${anchor}words${(pdf.places[anchor]?.page ?? -1) + 1}`);
    expect(spoken).toContain(`PartWhatitholdsPage${rows.join('')}Seenowherewords`);
  });

  it('shows a page for the eye beside each row, none for what this copy has not', () => {
    expect(pdf.places['part-29']?.page).toBe(pdf.pages.length - 1);
    expect(pdf.pages.map(({ text }) => text).join(' ')).not.toMatch(/null|undefined/);
    expect(pdf.places['nowhere']).toBeUndefined();
  });
});
