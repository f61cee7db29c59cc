import { describe, expect, it } from 'vitest';
import type { Block } from '../../../domain/document/document.ts';
import { fontFilesFromPackages } from '../fonts/font-files.ts';
import { readPdf } from './read-pdf.fixture.ts';
import { sampleDocument } from './sample-document.fixture.ts';
import { writePdf } from './write-pdf.ts';

const fonts = fontFilesFromPackages('node_modules');

function tableOf(name: string, rows: number): Block {
  return {
    kind: 'table',
    caption: `Table ${name}`,
    columns: [
      { header: 'Due', weight: 1, align: 'left' },
      { header: 'Amount', weight: 1, align: 'right' },
    ],
    rows: Array.from({ length: rows }, (_, at) => [[{ text: `${name};${at}` }], [{ text: '8,000,000' }]]),
    orientation: null,
    density: 'normal',
  };
}

/** On which pages the rows of each table stand, with a different number of lines before each so that pages end at every place. */
async function pagesOf(rows: number) {
  const names = Array.from({ length: 24 }, (_, at) => `T${at}`);
  const blocks = names.flatMap((name, at): readonly Block[] => [
    ...Array.from({ length: 1 + (at % 5) }, (): Block => ({
      kind: 'paragraph',
      role: 'body',
      text: [{ text: 'Words' }],
    })),
    tableOf(name, rows),
  ]);
  const { pages } = await readPdf(
    await writePdf({ ...sampleDocument({ scheduleRows: 0 }), blocks }, { fonts }),
  );
  const counts = names.map((name) =>
    pages.map(({ content }) => content.split(`${name};`).length - 1).filter((count) => count > 0),
  );
  return { counts, text: pages.map(({ text }) => text).join('\n') };
}

describe('a table', () => {
  it('of few rows stands on one page', async () => {
    const { counts } = await pagesOf(4);
    expect(counts).toEqual(counts.map(() => [4]));
  });

  it('of many rows leaves no row or two by themselves, and counts its rows only where it is asked to', async () => {
    const { counts, text } = await pagesOf(17);
    expect(counts.some(({ length }) => length > 1)).toBe(true);
    for (const count of counts) for (const rows of count) expect(rows).toBeGreaterThanOrEqual(3);
    expect(text).not.toMatch(/Rows \d+ to \d+/);
  });
});
