import { describe, expect, it } from 'vitest';
import type { Block, PrintedDocument } from '../../../domain/document/document.ts';
import { redlineBlocks } from '../../../domain/document/redline/redline-blocks.ts';
import { fontFilesFromPackages } from '../fonts/font-files.ts';
import { readPdf } from './read-pdf.fixture.ts';
import { takeApart } from './take-apart.fixture.ts';
import { writePdf } from './write-pdf.ts';

const fonts = fontFilesFromPackages('node_modules');

const heading = (number: string, text: string, tag: string, anchor: string): Block => ({
  kind: 'heading',
  level: 2,
  number,
  text,
  tag,
  breakBefore: false,
  anchor,
});
const body = (text: string): Block => ({ kind: 'paragraph', role: 'body', text: [{ text }] });
const items = (...texts: readonly string[]): Block => ({
  kind: 'list',
  isOrdered: true,
  items: texts.map((text) => [{ text }]),
});
const facts = (...rows: readonly (readonly [string, string])[]): Block => ({
  kind: 'facts',
  rows: rows.map(([label, text]) => ({ label, text: [{ text }] })),
});
const table = (caption: string, ...rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  caption,
  columns: ['Due', 'Amount (EUR)'].map((header) => ({ header, weight: 1, align: 'left' })),
  rows: rows.map((row) => row.map((text) => [{ text }])),
  orientation: null,
  density: 'normal',
});

const moved = [
  heading('3', 'Confidentiality', 'Agreed', 'term-confidentiality'),
  body('Neither party tells anybody what the licensee pays, save its advisers.'),
];
const before: readonly Block[] = [
  ...moved,
  heading('4', 'Royalty', 'Open', 'term-royalty'),
  body('The licensee pays USD 1.00 per unit within 30 days.'),
  items('first reason of the parties', 'second reason of the parties'),
  facts(['Floor', 'USD 1,000'], ['Cap', 'USD 9,000']),
  table('Table 1: Instalments', ['5 July 2017', '1,000'], ['5 July 2018', '2,000']),
  heading('5', 'Tax', 'Open', 'term-tax'),
  body('Each party bears its own taxes. 各方自行承担税款。'),
  heading('6', 'Law', 'Open', 'term-law'),
  body('The law of Sweden governs.'),
];
const after: readonly Block[] = [
  heading('3', 'Royalty', 'Agreed', 'term-royalty'),
  body('The licensee pays USD 0.80 per unit within 30 days.'),
  items('a reason that nobody gave before', 'second reason of the parties'),
  facts(['Floor', 'USD 1,500'], ['Currency', 'USD']),
  table('Table 1: Instalments', ['5 July 2017', '1,200'], ['5 July 2018', '2,000'], ['5 July 2019', '3,000']),
  ...moved,
  heading('5', 'Interest', 'Open', 'term-interest'),
  body('Late payments bear interest at 3 % a year.'),
  heading('6', 'Law', 'Open', 'term-law'),
  body('The law of Sweden governs.'),
];

const document: PrintedDocument = {
  title: 'Redline of round 2 against round 1',
  author: 'Parley',
  language: 'en-GB',
  paper: 'A4',
  orientation: 'portrait',
  createdAt: '2017-07-05T09:00:00Z',
  header: { left: 'Licence', right: 'Redline of round 2 against round 1' },
  footer: 'Without prejudice',
  watermark: null,
  recipient: null,
  reference: null,
  changedBy: { author: 'Ada', date: '2017-07-05' },
  attachments: [],
  blocks: redlineBlocks(before, after),
};

describe('a redline as PDF', async () => {
  const bytes = await writePdf(document, { fonts });
  const pdf = await readPdf(bytes);
  const all = await takeApart(bytes);
  const words = pdf.pages.map(({ spoken }) => spoken).join('\n');

  it('reads in order: what went, then what came in its place', () => {
    const flat = words.replace(/\s+/g, ' ');
    expect(flat).toContain('The licensee pays USD 1.00 USD 0.80 per unit within 30 days.');
    expect(flat.indexOf('Each party bears its own taxes')).toBeLessThan(flat.indexOf('Late payments bear'));
  });

  it('tells in its tags what changed, for those who do not see the lines', () => {
    expect(all).toContain('/RoleMap<</Ins/Span/Del/Span>>');
    expect(all).toMatch(
      /\/S\/Del[^>]*\/Alt \(struck out: USD 1\.00\)\/A<<\/O\/Layout\/TextDecorationType\/LineThrough>>/,
    );
    expect(all).toMatch(
      /\/S\/Ins[^>]*\/Alt \(put in: USD 0\.80\)\/A<<\/O\/Layout\/TextDecorationType\/Underline>>/,
    );
    expect(all).toContain('(moved away: Confidentiality)');
    expect(all).toContain('(moved here: Confidentiality)');
  });

  it('says in its bookmarks what became of each term', () => {
    expect(pdf.outline.map(({ title }) => title)).toEqual([
      '3 Confidentiality (moved away)',
      '3 Royalty (changed)',
      '5 Tax (struck out)',
      '3 Confidentiality (moved here)',
      '5 Interest (put in)',
      '6 Law',
    ]);
  });

  it('counts the items that stand, and names the number that a term had', () => {
    expect(words).toContain('formerly 4');
    const flat = words.replace(/\s+/g, ' ');
    expect(flat).toContain(
      '1. first reason of the parties 1. a reason that nobody gave before 2. second reason',
    );
  });

  it('goes on with the count of a list behind a paragraph that was struck', async () => {
    const between = redlineBlocks(
      [items('alpha', 'beta'), body('A sentence between them.'), items('gamma')],
      [items('alpha', 'beta'), items('gamma')],
    );
    const { pages } = await readPdf(await writePdf({ ...document, blocks: between }, { fonts }));
    expect(pages[0]?.spoken.replace(/\s+/g, ' ')).toMatch(/2\. beta A sentence between them\. 3\. gamma/);
  });

  it('draws a bar in the margin beside what changed and nowhere else', async () => {
    const bars = (text: string) => text.match(/0\.08 G 1\.1 w [\d.]+ [\d.]+ m/g) ?? [];
    expect(bars(all).length).toBeGreaterThan(5);
    const clean = await takeApart(await writePdf({ ...document, blocks: after, changedBy: null }, { fonts }));
    expect(bars(clean)).toEqual([]);
    expect(clean).not.toMatch(/\/S\/(Ins|Del)/);
  });
});
