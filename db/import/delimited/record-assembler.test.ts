import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineSplitter, MAX_LINE_LENGTH } from './line-splitter.ts';
import { createRecordAssembler, type DelimitedRecord } from './record-assembler.ts';

/** All records of a text that arrives in pieces. */
function read(text: string, { separator = ',', columns = 3, piece = 7 } = {}): readonly DelimitedRecord[] {
  const lines = createLineSplitter();
  const assembler = createRecordAssembler(separator, columns);
  const records: DelimitedRecord[] = [];
  for (let at = 0; at < text.length; at += piece) {
    for (const line of lines.push(text.slice(at, at + piece))) records.push(...assembler.push(line));
  }
  for (const line of lines.end()) records.push(...assembler.push(line));
  return [...records, ...assembler.end()];
}

const cellsOf = (records: readonly DelimitedRecord[]): unknown[] =>
  records.map((record) => ('cells' in record ? record.cells : record.reason));

describe('records of separated values', () => {
  it('reads quotes, separators and line ends inside cells', () => {
    expect(cellsOf(read('a,"b, ""c""",d\r\n"1\n2",,""\r\n'))).toEqual([
      ['a', 'b, "c"', 'd'],
      ['1\n2', '', ''],
    ]);
    expect(cellsOf(read('a\tb\tc\rd\te\tf', { separator: '\t' }))).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
  });

  it('keeps stray quotes as text', () => {
    expect(cellsOf(read('a,5" disk,c\nd,"e"f",g\n'))).toEqual([
      ['a', '5" disk', 'c'],
      ['d', 'e"f', 'g'],
    ]);
  });

  it.each([
    ['a,"bad,c\nd,e,f\ng,h,i\n', 3],
    ['a,"bad,c\nd,"good, really",f\ng,h,i\n', 3],
    ['a,b,"bad\nd,e,f\ng,h,i', 3],
    ['a,"bad, with comma,c\nd,"good",f\ng,h,i\n', 2],
    ['"a";"bad;"c"\n"d";"e";"f"\n"g";"h";"i"\n', 2],
    ['"a";"b";"bad\n"d";"e";"f"\n"g";"h";"i"\n', 2],
  ])('loses its own row at most to the quote in %j', (text, atLeast) => {
    const records = read(text, { separator: text.startsWith('"') ? ';' : ',' });
    const whole = records.filter((record) => 'cells' in record);
    expect(records).toHaveLength(3);
    expect(whole.length).toBeGreaterThanOrEqual(atLeast);
    expect(cellsOf(records).slice(1)).toEqual([expect.any(Array), ['g', 'h', 'i']]);
  });

  it('says what is wrong with a row', () => {
    expect(cellsOf(read('a,b\na,b,c,d\na,b,c,,\na,b,c'))).toEqual([
      'the row has 2 columns where the table has 3',
      'the row has 4 columns where the table has 3',
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
    expect(cellsOf(read('a,b,c\nd,"half'))).toEqual([
      ['a', 'b', 'c'],
      'the row ends inside quotes: it is incomplete',
    ]);
  });

  it('does not keep a line without end', () => {
    const records = read(`${'x'.repeat(MAX_LINE_LENGTH * 2)}\na,b,c\n`, { piece: 65_536 });
    expect(cellsOf(records)).toEqual(['the row is longer than any list has', ['a', 'b', 'c']]);
    expect(records[0]?.raw.length).toBeLessThanOrEqual(1000);
  });

  it('reads sound files as the CSV library does', () => {
    // a line inside a cell that looks like a whole row cannot be told from one
    const oneLine = fc.string({ unit: fc.constantFrom('a', '1', ' ', ',', ';', '"', '特'), maxLength: 6 });
    const manyLines = fc.string({ unit: fc.constantFrom('a', '\na', '"', '特'), maxLength: 6 });
    const cell = fc.oneof(oneLine, manyLines);
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';'),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        (rows, separator, piece, isAllQuoted) => {
          const write = (value: string): string =>
            isAllQuoted || /[",;\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
          const text = rows.map((cells) => cells.map(write).join(separator)).join('\n');
          const expected = parse(text, { delimiter: separator, skip_empty_lines: false });
          expect(cellsOf(read(text, { separator, piece }))).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('loses one row at most wherever one quote is put in', () => {
    const rows = Array.from({ length: 12 }, (_, n) => [
      `id${n}`,
      n % 3 === 0 ? `title, ${n}` : `title ${n}`,
      `end${n}`,
    ]);
    const write = (cells: readonly string[]): string =>
      cells.map((value) => (value.includes(',') ? `"${value}"` : value)).join(',');
    const sound = `${rows.map(write).join('\n')}\n`;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: sound.length - 1 }), (at) => {
        const text = `${sound.slice(0, at)}"${sound.slice(at)}`;
        const intact = new Set(cellsOf(read(text)).map((cells) => JSON.stringify(cells)));
        const lost = rows.filter((cells) => !intact.has(JSON.stringify(cells)));
        expect(lost.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});
