import { describe, expect, it } from 'vitest';
import type { Block, PrintedDocument, Text } from '../../../domain/document/document.ts';
import { common } from '../../../domain/document/legend.ts';
import { readSheets } from '../../import/workbook/read-sheets.fixture.ts';
import { createTestBackend } from '../../test-backend.ts';
import { sheetXml } from '../table/sheet-xml.ts';
import { createStyleBook } from '../table/style-book.ts';
import { writeWorkbook } from '../table/workbook-file.ts';
import { writeWholeFile } from '../whole-file.ts';
import { documentSheets } from './document-sheets.ts';

const heading = (level: 1 | 2 | 3, text: string, tag: string | null = null): Block => ({
  kind: 'heading',
  level,
  number: level === 2 ? '4' : null,
  text,
  tag,
  breakBefore: false,
});
const paragraph = (...text: Text): Block => ({ kind: 'paragraph', role: 'body', text });
const table = (caption: string, headers: readonly string[], rows: readonly (readonly Text[])[]): Block => ({
  kind: 'table',
  caption,
  columns: headers.map((header) => ({ header, weight: 1, align: 'left' })),
  rows,
  orientation: null,
  density: 'normal',
});
const number = (text: string, value: string): Text => [{ text, value: { kind: 'number', text: value } }];
const day = (text: string, value: string): Text => [{ text, value: { kind: 'date', text: value } }];

function documentOf(blocks: readonly Block[], parts: Partial<PrintedDocument> = {}): PrintedDocument {
  return {
    ...common,
    title: 'Term sheet, round 2',
    paper: 'A4',
    orientation: 'portrait',
    createdAt: '2017-07-05T09:00:00.000Z',
    header: { left: '', right: '' },
    footer: 'Without prejudice & subject to contract',
    watermark: null,
    blocks,
    ...parts,
  };
}

async function readBack(document: PrintedDocument) {
  const path = createTestBackend().path('x.xlsx');
  const sheets = documentSheets({ name: 'Term sheet', document }, [], []);
  await writeWholeFile(path, (file) => writeWorkbook(sheets, (bytes) => file.writeFile(bytes), document));
  return readSheets(path);
}

/** The XML of the sheet at this place, and of the looks in it. */
async function xmlOf(document: PrintedDocument, at: number): Promise<string> {
  const book = createStyleBook();
  const sheet = documentSheets({ name: 'Term sheet', document }, [], [])[at];
  let xml = '';
  if (sheet) for await (const piece of sheetXml(sheet, book)) xml += piece;
  return xml + book.xml();
}

describe('a document as a workbook', () => {
  const payments = table(
    'Table 1: Instalments (illustrative)',
    ['Due', 'Amount', 'Share'],
    [
      [
        day('31 March 2018', '2018-03-31'),
        number('EUR 1,234,567.50', '1234567.50'),
        number('12.5 %', '12.5'),
      ],
      [[{ text: 'on signing' }], [{ text: 'undisclosed', mark: 'undisclosed' }], number('2017', '2017')],
      [
        [{ text: '=1+1' }],
        [{ text: '8,000', mark: 'estimated', value: { kind: 'number', text: '8000' } }],
        number('−3.10', '-3.10'),
      ],
    ],
  );
  const document = documentOf([
    heading(1, 'Consideration'),
    heading(2, 'Payments', 'Agreed'),
    paragraph({ text: 'Bea pays ' }, { text: 'EUR 5', mark: 'illustrative' }, { text: '.' }),
    { kind: 'list', isOrdered: true, items: [[{ text: 'first' }], [{ text: '=HYPERLINK("x")' }]] },
    { kind: 'facts', rows: [{ label: 'Payer', text: [{ text: 'Bea' }] }] },
    payments,
    heading(2, 'Parked', 'Parked'),
    heading(1, 'Notes'),
    paragraph({ text: 'A note.' }),
  ]);

  it('has its words by headings, and says where each table is', async () => {
    const sheets = await readBack(document);
    expect(Object.keys(sheets)).toEqual(['About', 'Term sheet', 'Table 1 Instalments']);
    expect(sheets['Term sheet']).toEqual([
      ['No.', 'Part', 'Heading', 'State', 'Words'],
      [
        '4',
        'Consideration',
        'Payments',
        'Agreed',
        'Bea pays EUR 5 (illustrative).\n1. first\n2. =HYPERLINK("x")\nPayer: Bea\nSheet “Table 1 Instalments”: Table 1: Instalments (illustrative)',
      ],
      ['4', 'Consideration', 'Parked', 'Parked'],
      ['', 'Notes', 'Notes', '', 'A note.'],
    ]);
    expect(sheets['About']).toContainEqual(['Document', 'Term sheet, round 2']);
    expect(sheets['About']).toContainEqual([
      'Table 1 Instalments',
      'Table 1: Instalments (illustrative): 3 rows',
    ]);
  });

  it('types figures and days, and keeps the words around them in sight', async () => {
    const xml = await xmlOf(document, 2);
    for (const value of ['43190', '1234567.50', '12.5', '2017', '8000', '-3.10'])
      expect(xml).toContain(`<v>${value}</v>`);
    for (const format of [
      'yyyy\\-mm\\-dd',
      '&quot;EUR &quot;#,##0.00',
      '0.0&quot; %&quot;',
      '#,##0&quot; (estimated)&quot;',
      '0.00',
    ])
      expect(xml).toContain(`formatCode="${format}"`);
    expect(xml).toContain('>undisclosed</t>');
  });

  it('runs nothing that looks like a formula, and says so to programs', async () => {
    const xml = await xmlOf(document, 2);
    expect(xml).not.toMatch(/<f[ >]/);
    expect(xml).toContain('quotePrefix="1"');
    expect((await readBack(document))['Table 1 Instalments']?.[3]?.[0]).toBe('=1+1');
  });

  it('stays in sight, can be filtered and says its legend where it is printed', async () => {
    const xml = await xmlOf(document, 2);
    expect(xml).toContain('state="frozen"');
    expect(xml).toContain('<autoFilter ref="A1:C4"/>');
    expect(xml).toContain(
      '&amp;LWithout prejudice &amp;&amp; subject to contract&amp;RPage &amp;P of &amp;N',
    );
    expect(await xmlOf(document, 0)).toContain(`location="'Table 1 Instalments'!A1"`);
  });

  it('cuts nothing off, however long a text is', async () => {
    const words = 'All of it. '.repeat(9_000);
    const sheets = await readBack(
      documentOf([heading(1, 'Part'), heading(2, 'Long'), paragraph({ text: words })]),
    );
    const rows = sheets['Term sheet']?.slice(1) ?? [];
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.map(([, , , , text]) => text).join('')).toBe(words);
    expect(rows.at(-1)?.[2]).toMatch(/^Long \(\d\)$/);
  });

  it('names its sheets so that every program takes them', async () => {
    const captions = [
      'History',
      "'Quoted' [a]: b/c?",
      'A caption that is far too long for the tab of a sheet',
      'About',
      'about',
      '',
    ];
    const sheets = await readBack(
      documentOf(captions.map((caption) => table(caption, ['A'], [[[{ text: 'x' }]]]))),
    );
    const names = Object.keys(sheets);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(captions.length + 2);
    for (const name of names) expect(name).toMatch(/^(?!history$)[^\\/?*[\]:']{1,31}$/i);
  });
});

describe('a redline as a workbook', () => {
  const changed: Text = [
    { text: 'USD ' },
    { text: '1.00', change: { kind: 'deleted' }, value: { kind: 'number', text: '1.00' } },
    { text: '0.80', change: { kind: 'inserted' } },
    { text: ' a unit' },
  ];
  const document = documentOf(
    [
      heading(1, 'Consideration'),
      heading(2, 'Rate', 'Open'),
      paragraph(...changed),
      paragraph({ text: 'New words.', change: { kind: 'inserted' } }),
      table(
        'Lines',
        ['Patent', 'Rate'],
        [
          [[{ text: 'EP1' }], changed],
          [[{ text: 'EP2', change: { kind: 'deleted' } }], [{ text: '5', change: { kind: 'deleted' } }]],
          [[{ text: 'EP3' }], number('7', '7')],
        ],
      ),
    ],
    { changedBy: { author: 'Ada', date: '2017-07-05' } },
  );

  it('has each text with its changes, as it was and as it is', async () => {
    const { 'Term sheet': [, row = []] = [], Lines: lines = [] } = await readBack(document);
    expect(row.slice(4)).toEqual([
      'changed',
      'USD 1.000.80 a unit\nNew words.\nSheet “Lines”: Lines',
      'USD 1.00 a unit\nSheet “Lines”: Lines',
      'USD 0.80 a unit\nNew words.\nSheet “Lines”: Lines',
    ]);
    expect(lines.map(([change]) => change)).toEqual(['Change', 'changed', 'taken out', '']);
  });

  it('numbers lists as each state has them, and has nothing now of what is gone', async () => {
    const change = (text: string, kind: 'inserted' | 'deleted') => ({ text, change: { kind } });
    const list = (...items: readonly Text[]): Block => ({ kind: 'list', isOrdered: true, items });
    const gone = table('Lines', ['Patent'], [[[change('EP1', 'deleted')]]]);
    const { 'Term sheet': rows = [], About: about = [] } = await readBack(
      documentOf(
        [
          heading(2, 'Interest'),
          list([{ text: 'a' }], [change('b', 'deleted')], [{ text: 'c' }]),
          paragraph(change('between', 'deleted')),
          list([change('=d', 'inserted')], [{ text: 'e' }]),
          heading(2, 'Schedule'),
          gone.kind === 'table' ? { ...gone, marked: { caption: [change('Lines', 'deleted')] } } : gone,
        ],
        { changedBy: { author: 'Ada', date: '2017-07-05' } },
      ),
    );
    expect(rows[1]?.slice(6)).toEqual(['1. a\n2. b\n3. c\nbetween\n1. e', '1. a\n2. c\n3. =d\n4. e']);
    expect(rows[2]?.slice(4)).toEqual(['changed', 'Sheet “Lines”: Lines', 'Sheet “Lines”: Lines']);
    expect(about.flat()).toContain('Lines: 1 row');
  });

  it('strikes out and underlines, and types only what stays', async () => {
    const xml = await xmlOf(document, 2);
    expect(xml).toMatch(/<strike\/>[^/]*<[^>]*\/>.*?1\.00<\/t>/);
    expect(xml).toMatch(/<u\/>.*?0\.80<\/t>/);
    expect(xml.match(/<v>/g)?.length).toBe(1);
  });
});
