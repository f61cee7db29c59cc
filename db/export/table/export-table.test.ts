import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from './csv-text.ts';
import type { CellKind, ExportCell, ExportSheet } from './export-sheet.ts';
import { sheetXml } from './sheet-xml.ts';
import { createStyleBook } from './style-book.ts';

function sheetOf(kinds: readonly CellKind[], rows: readonly (readonly ExportCell[])[]): ExportSheet {
  async function* slices(): ExportSheet['rows'] {
    yield rows;
  }
  const columns = kinds.map((kind, at) => ({ label: `Column ${at + 1}`, kind, width: 10 }));
  return { name: 'Rows', columns, rows: slices() };
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

describe('a table as CSV', () => {
  it('reads back as it was, but for what would have been a formula', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=1', '+1', '-1', '@x', '\tx', '\rx', '"', ',', '\r\n', "'"),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        async (rows) => {
          const text = await textOf(csvText(sheetOf(['text', 'text'], rows)));
          const [, ...read] = parse(text, {
            bom: true,
            skip_empty_lines: false,
            record_delimiter: '\r\n',
          });
          expect(read).toEqual(
            rows.map((cells) => cells.map((one) => (/^[=+\-@\t\r]/.test(one) ? `'${one}` : one))),
          );
          for (const one of read.flat()) expect(one).not.toMatch(/^[=+\-@\t\r]/);
        },
      ),
    );
  });

  it('leaves numbers numbers', async () => {
    expect(
      await textOf(
        csvText(
          sheetOf(
            ['number', 'day'],
            [
              [-5, null],
              [0, '2013-05-14'],
            ],
          ),
        ),
      ),
    ).toBe('\uFEFFColumn 1,Column 2\r\n-5,\r\n0,2013-05-14\r\n');
  });
});

describe('a table as a sheet', () => {
  it('types numbers and days where they lose nothing by it', async () => {
    const rows = [
      [7, '2013-05-14', '=1+1'],
      ['007', '1899-12-31', 'a < b & "c"'],
      ['12345678901234567', 'soon', '\u0001_x0041_'],
      [null, '', null],
    ];
    const xml = await textOf(sheetXml(sheetOf(['number', 'day', 'text'], rows), createStyleBook()));
    expect(xml).toContain('<c r="A2"><v>7</v></c><c r="B2" s="2"><v>41408</v></c>');
    expect(xml).toContain('>=1+1</t>');
    expect(xml).toContain('>007</t>');
    expect(xml).toContain('>1899-12-31</t>');
    expect(xml).toContain('>a &lt; b &amp; &quot;c&quot;</t>');
    expect(xml).toContain('>12345678901234567</t>');
    expect(xml).toContain('>\uFFFD_x005F_x0041_</t>');
    expect(xml).toContain('<row r="5"></row>');
    expect(xml).toContain('<autoFilter ref="A1:C5"/>');
    expect(xml).toContain('state="frozen"');
    expect(xml).not.toContain('<f>');
  });
});
