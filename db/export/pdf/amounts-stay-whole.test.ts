import { describe, expect, it } from 'vitest';
import { fontFilesFromPackages } from '../fonts/font-files.ts';
import { readPdf } from './read-pdf.fixture.ts';
import { writePdf } from './write-pdf.ts';

const fonts = fontFilesFromPackages('node_modules');

async function textWith(amount: string, filler: number): Promise<string> {
  const words = `${'i'.repeat(filler)} ${`In China ${amount} of the rate is due. `.repeat(30)}`;
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
      blocks: [{ kind: 'paragraph', role: 'body', text: [{ text: words }] }],
    },
    { fonts },
  );
  return (await readPdf(bytes)).pages.map(({ text }) => text).join('\n');
}

describe('an amount', () => {
  it.each(['70 %', 'EUR 15,000,000'])('%s is never broken over two lines', async (amount) => {
    for (let filler = 0; filler < 40; filler += 3) {
      const text = await textWith(amount, filler);
      expect(text.split(amount)).toHaveLength(31);
      expect(text).toMatch(/\S\n\S/); // there are lines, and other spaces still end them
    }
  });
});
