import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, PrintedDocument, Text } from '../../../domain/document/document.ts';
import { fontFilesFromPackages } from '../fonts/font-files.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { readPdf, squeezed } from './read-pdf.fixture.ts';
import { writePdf } from './write-pdf.ts';

const fonts = fontFilesFromPackages('node_modules');

function documentOf(blocks: readonly Block[]): PrintedDocument {
  return {
    title: 'Characters',
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
    blocks,
  };
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', role: 'body', text: [{ text }] });

async function contentOf(blocks: readonly Block[]): Promise<string> {
  const { pages } = await readPdf(await writePdf(documentOf(blocks), { fonts }));
  return pages.map(({ content }) => content).join('\n');
}

describe('text copies out as it was typed', () => {
  it.each([
    ['simplified Chinese', '小米科技有限责任公司，深圳市'],
    ['traditional Chinese', '聯發科技股份有限公司'],
    ['Japanese', 'パナソニック株式会社と日本電気（ＮＥＣ）の契約'],
    ['Korean', '삼성전자 주식회사 (三星電子)'],
    ['Latin', 'Łódź, Århus, naïve, Çağrı, Đặng, ﬁrm'],
    ['ligatures', 'office affiliate waffle fjord fifth first'],
    ['Greek', 'Αθήνα, ΰ, Ω and \u2126, μ and \u00B5'],
    ['Cyrillic', 'Москва, Ђорђе, Київ'],
    ['currencies', '€ £ ¥ ₩ ₹ ₽ ₺ ฿'],
    [
      'punctuation',
      'a-b, a\u2010b, a\u2011b, a\u2013b, a\u2014b; \u00A7 6, \u00B6, \u2018x\u2019, \u201Cy\u201D, \u2026',
    ],
    ['symbols', '½ ≥ ≤ ≠ ± × → ● ✓ № ™ ® ©'],
    ['characters outside the first plane', '𠮷野家'],
    ['a script without a face', 'ไทย हिन्दी ქართული'],
  ])('%s', async (_, text) => {
    expect(squeezed(await contentOf([paragraph(text)]))).toBe(
      squeezed(text.replace(/\P{M}\p{M}+/gu, (part) => part.normalize('NFC'))),
    );
  });

  it('with accents typed as marks, joined', async () => {
    expect(await contentOf([paragraph('Cafe\u0301')])).toContain('Café');
  });
});

describe('hostile text', () => {
  it.each([
    ['control characters and NUL', 'a\u0000b\u0007c', 'a\uFFFDb\uFFFDc'],
    ['lone surrogates', 'a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
    ['bidi controls', 'pay \u202E001\u202C only\u2066', 'pay 001 only'],
    [
      'PDF syntax',
      String.raw`(a) \(b ) >> endobj <</JS (x)>> ET Q`,
      String.raw`(a) \(b ) >> endobj <</JS (x)>> ET Q`,
    ],
  ])('%s', async (_, text, expected) => {
    expect(
      squeezed(
        await contentOf([
          paragraph(text),
          { kind: 'heading', level: 1, number: text, text, tag: text, breakBefore: false },
        ]),
      ),
    ).toContain(squeezed(expected));
  });

  it('a word longer than lines, and a cell longer than pages', async () => {
    const word = 'W'.repeat(5000);
    const cell = 'The licensee shall pay. '.repeat(4200);
    const columns = [
      { header: 'A', weight: 1, align: 'left' },
      { header: 'B', weight: 0, align: 'right' },
    ] as const;
    const table: Block = {
      kind: 'table',
      caption: 'T',
      columns,
      rows: [[[{ text: cell }], [{ text: 'end' }]]],
      orientation: null,
      density: 'compact',
    };
    const content = squeezed(await contentOf([paragraph(word), table]))
      .replace('Bend', 'B')
      .replace('end', '');
    expect(content).toContain(word);
    expect(content.match(/Thelicenseeshallpay\./g)).toHaveLength(4200);
  });

  it('nothing at all', async () => {
    const empty: readonly Block[] = [
      { kind: 'cover', title: '', subtitle: '', legend: '', parties: [], facts: [] },
      { kind: 'heading', level: 2, number: '', text: '', tag: '', breakBefore: true },
      paragraph(''),
      { kind: 'paragraph', role: 'note', text: [] },
      { kind: 'list', isOrdered: false, items: [] },
      { kind: 'facts', rows: [] },
      { kind: 'table', caption: '', columns: [], rows: [], orientation: null, density: 'normal' },
      {
        kind: 'table',
        caption: 'Empty',
        columns: [{ header: 'A', weight: 1, align: 'left' }],
        rows: [],
        orientation: 'landscape',
        density: 'normal',
      },
      {
        kind: 'table',
        caption: 'Blank',
        columns: [{ header: '', weight: 1, align: 'right' }],
        rows: [[], [[]]],
        orientation: null,
        density: 'compact',
      },
    ];
    expect(await contentOf(empty)).toContain('Blank');
    await expect(writePdf(documentOf([]), { fonts })).resolves.toBeInstanceOf(Uint8Array);
  });
});

// pdf.js turns right-to-left text around when it reads; that is its doing and left out here.
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/gu;
const anyString = fc
  .oneof(
    fc.string(),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary' }),
    fc.lorem(),
    fc.constantFrom('小米', 'ソニー\nA', '삼성', 'WO2001098623A1'.repeat(12)),
  )
  .map((text) => text.replace(RIGHT_TO_LEFT, 'x'));
const anyText: fc.Arbitrary<Text> = fc.array(
  fc.record({ text: anyString, bold: fc.boolean(), italic: fc.boolean(), mono: fc.boolean() }),
  { maxLength: 3 },
);
const level = fc.constantFrom(1 as const, 2 as const, 3 as const);
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('paragraph' as const),
    role: fc.constantFrom('body' as const, 'note' as const, 'legend' as const),
    text: anyText,
  }),
  fc.record({
    kind: fc.constant('heading' as const),
    level,
    number: fc.option(anyString),
    text: anyString,
    tag: fc.constant(null),
    breakBefore: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('list' as const),
    isOrdered: fc.boolean(),
    items: fc.array(anyText, { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('facts' as const),
    rows: fc.array(fc.record({ label: anyString, text: anyText }), { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    caption: anyString,
    columns: fc.array(
      fc.record({
        header: anyString,
        weight: fc.integer({ min: -1, max: 9 }),
        align: fc.constantFrom('left' as const, 'right' as const),
        mono: fc.boolean(),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    rows: fc.array(fc.array(anyText, { minLength: 4, maxLength: 4 }), { maxLength: 5 }),
    orientation: fc.constantFrom(null, 'portrait' as const, 'landscape' as const),
    density: fc.constantFrom('normal' as const, 'compact' as const),
  }),
);

/** Every string that a block must print, in the order in which it is read. */
function stringsOf(block: Block): readonly string[] {
  const join = (text: Text) => text.map((run) => cleanText(run.text)).join('');
  if (block.kind === 'paragraph') return [join(block.text)];
  if (block.kind === 'heading') return [cleanLine(block.number ?? ''), cleanText(block.text)];
  if (block.kind === 'list') return block.items.map(join);
  if (block.kind === 'facts') return block.rows.flatMap(({ label, text }) => [cleanText(label), join(text)]);
  if (block.kind === 'cover') return [];
  if (block.kind === 'picture') return [cleanText(block.caption), cleanText(block.subline)];
  const heads = block.columns.map(({ header }) => cleanText(header));
  const cells = block.rows.flatMap((row) => block.columns.map((_, at) => join(row[at] ?? [])));
  return [cleanLine(block.caption) === '' ? '' : cleanText(block.caption), ...heads, ...cells];
}

describe('any document', () => {
  it('is written, and all its text is found in order', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyBlock, { maxLength: 8 }), async (blocks) => {
        const content = squeezed(await contentOf(blocks));
        let at = 0;
        const missing = blocks.flatMap(stringsOf).filter((part) => {
          const found = content.indexOf(squeezed(part), at);
          if (found >= 0) at = found + squeezed(part).length;
          return found < 0;
        });
        expect(missing).toEqual([]);
      }),
      { numRuns: 25, seed: 20_170_705 },
    );
  });
});
