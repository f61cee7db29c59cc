import { describe, expect, it } from 'vitest';
import type { Block } from '../../../domain/document/document.ts';
import { fontFilesFromPackages } from '../fonts/font-files.ts';
import { readPdf } from './read-pdf.fixture.ts';
import { writePdf } from './write-pdf.ts';

const fonts = fontFilesFromPackages('node_modules');

async function textOf(block: Block): Promise<string> {
  const bytes = await writePdf(
    {
      title: 'Amounts',
      author: 'Parley',
      recipient: null,
      reference: null,
      changedBy: null,
      attachments: [],
      language: 'en',
      paper: 'A4',
      orientation: 'portrait',
      createdAt: '2020-01-02T03:04:05Z',
      header: { left: '', right: '' },
      footer: '',
      watermark: null,
      blocks: [block],
    },
    { fonts },
  );
  return (await readPdf(bytes)).pages.map(({ text }) => text).join('\n');
}

function textWith(amount: string, filler: number): Promise<string> {
  const text = `${'i'.repeat(filler)} ${`In China ${amount} of the rate is due. `.repeat(30)}`;
  return textOf({ kind: 'paragraph', role: 'body', text: [{ text }] });
}

/** A table with so many narrow columns of amounts beside a wide one of words. */
function tableOf(amount: string, columns: number): Block {
  const narrow = Array.from({ length: columns }, (_, at) => `Limit ${at} (KRW)`);
  return {
    kind: 'table',
    caption: 'Limits',
    columns: [
      { header: 'Product', weight: 9, align: 'left' },
      ...narrow.map((header) => ({ header, weight: 1, align: 'right' as const })),
    ],
    rows: Array.from({ length: 3 }, () => [
      [{ text: 'smartphones and tablets' }],
      ...narrow.map(() => [{ text: amount, mark: 'estimated' as const }]),
    ]),
    orientation: null,
    density: 'normal',
  };
}

describe('an amount', () => {
  it.each([
    ['1,500,000,000,000', 4],
    ['12,500.50', 7],
    ['1.250.000', 7],
    ['KRW 2,750.25', 5],
  ])('%s is never cut in a column that is too narrow for it, of %i', async (amount, columns) => {
    const text = await textOf(tableOf(amount, columns));
    expect(text.split(amount)).toHaveLength(3 * columns + 1);
  });

  it.each(['70 %', 'EUR 15,000,000'])('%s is never broken over two lines', async (amount) => {
    for (let filler = 0; filler < 40; filler += 3) {
      const text = await textWith(amount, filler);
      expect(text.split(amount)).toHaveLength(31);
      expect(text).toMatch(/\S\n\S/); // there are lines, and other spaces still end them
    }
  });
});
