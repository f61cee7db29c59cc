import { describe, expect, it } from 'vitest';
import type { ForecastRow } from '../../../../domain/economics/forecasts/forecast-row.ts';
import { cellsOf, clearBlock, fillDown, fillRight, pasteBlock } from './cell-blocks.ts';
import { applyEdits } from './edit-sheet.ts';
import { blankLine, checkSheet, sheetRows, type SheetRow } from './forecast-sheet.ts';
import { cellOfProblem, cellText, gridRows, type ColumnId } from './grid-rows.ts';
import { markOf } from './read-cell.ts';
import { scaleRows } from './scale-rows.ts';
import { totalsOf, yearsOf } from './wide-lines.ts';

const row = (year: number, more: Partial<ForecastRow> = {}): ForecastRow => ({
  product: 'Phone',
  region: 'EU',
  standard: null,
  year,
  units: '1000',
  price: '310.5',
  currency: 'EUR',
  source: '',
  note: '',
  ...more,
});
const NO_PROBLEM = { id: '', field: 'year', message: '' } as const;
const stored = [row(2026), row(2027), row(2026, { region: 'US', currency: 'USD' })];
const columns: readonly ColumnId[] = [
  'product',
  'region',
  'standard',
  'measure',
  '2026',
  '2027',
  '2028',
  'currency',
];
const wide = (rows: readonly SheetRow[]) => ({ rows: gridRows('both', rows), columns });
const textsOf = (rows: readonly SheetRow[]) =>
  wide(rows).rows.map((line) => columns.map((column) => cellText(line, column)).join('|'));
const block = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe('a forecast that is edited', () => {
  it('shows the years across and stores what it shows', () => {
    const rows = sheetRows(stored);
    expect(textsOf(rows)).toEqual([
      'Phone|EU||Units|1000|1000||EUR',
      'Phone|EU||Price|310.5|310.5||EUR',
      'Phone|US||Units|1000|||USD',
      'Phone|US||Price|310.5|||USD',
    ]);
    expect(checkSheet(rows)).toMatchObject({ toSave: stored, problems: [], isWhole: true });
    expect(yearsOf(rows, [2029])).toEqual(['2026', '2027', '2028', '2029']);
  });

  it('keeps a wrong cell beside the others, and the file what it held of that row', () => {
    const paste = pasteBlock(wide(sheetRows(stored)), 'both', {
      block: block(0, 4),
      texts: cellsOf('many\t1,400\n-5\t299.90\n'),
      currency: 'EUR',
    });
    if (typeof paste === 'string') throw new Error(paste);
    const { rows, toSave, problems, isWhole } = checkSheet(
      applyEdits(sheetRows(stored), paste.edits, 'point'),
    );
    expect(toSave).toEqual([stored[0], row(2027, { units: '1400', price: '299.9' }), stored[2]]);
    expect(problems.map(({ field }) => field)).toEqual(['units', 'price']);
    expect(isWhole).toBe(false);
    expect(cellOfProblem(gridRows('both', rows), problems[1] ?? NO_PROBLEM)).toEqual({
      index: 1,
      column: '2026',
    });
  });

  it('takes a year only with units and price, and forgets a year that is emptied', () => {
    const first = applyEdits(sheetRows(stored), clearBlock(wide(sheetRows(stored)), block(0, 5, 1)), 'point');
    expect(checkSheet(first)).toMatchObject({ toSave: [stored[0], stored[2]], isWhole: true });
    const edit = { at: 'year', series: first[0]?.series ?? '', year: '2028', text: '7' } as const;
    const half = checkSheet(applyEdits(first, [{ ...edit, measure: 'units' }], 'point'));
    expect(half.toSave).toEqual([stored[0], stored[2]]);
    expect(half.problems).toMatchObject([{ field: 'price', message: 'The price is missing.' }]);
    const whole = checkSheet(
      applyEdits(half.rows, [{ ...edit, measure: 'price', text: 'USD 9,50' }], 'comma'),
    );
    expect(whole.toSave[1]).toEqual(row(2028, { units: '7', price: '9.5', currency: 'USD' }));
  });

  it('grows by what is pasted below, and says why a block does not fit', () => {
    const texts = cellsOf('Watch\tEU\t\tUnits\t5\nWatch\tEU\t\tPrice\t"1\n0"\n');
    const shown = wide(sheetRows(stored));
    const paste = pasteBlock(shown, 'both', { block: block(4, 0), texts, currency: 'EUR' });
    if (typeof paste === 'string') throw new Error(paste);
    const grown = applyEdits([...sheetRows(stored), ...paste.begins], paste.edits, 'point');
    expect(checkSheet(grown)).toMatchObject({
      toSave: stored,
      problems: [{ field: 'price', message: expect.stringContaining('no number') }],
    });
    expect(pasteBlock(shown, 'both', { block: block(3, 5), texts, currency: '' })).toContain(
      '2 columns too wide',
    );
    const long = cellsOf('1\n2\n3');
    expect(pasteBlock(shown, 'both', { block: block(2, 4), texts: long, currency: '' })).toContain(
      'one line too long',
    );
  });

  it('fills down units with units, right with the first year, and a block with one cell', () => {
    const rows = applyEdits(
      sheetRows(stored),
      [{ at: 'year', series: sheetRows(stored)[0]?.series ?? '', measure: 'units', year: '2026', text: '5' }],
      'point',
    );
    const down = applyEdits(rows, fillDown(wide(rows), block(0, 4, 3, 4)), 'point');
    expect(textsOf(down)[2]).toBe('Phone|US||Units|5|||USD');
    const right = applyEdits(down, fillRight(wide(down), block(2, 4, 3, 6)), 'point');
    expect(textsOf(right).slice(2)).toEqual([
      'Phone|US||Units|5|5|5|USD',
      'Phone|US||Price|310.5|310.5|310.5|USD',
    ]);
    const one = pasteBlock(wide(right), 'both', { block: block(0, 4, 0, 6), texts: [['8']], currency: '' });
    expect(typeof one === 'string' ? one : textsOf(applyEdits(right, one.edits, 'point'))[0]).toBe(
      'Phone|EU||Units|8|8|8|EUR',
    );
  });

  it('refuses a year that stands twice where it was typed', () => {
    const both = sheetRows([row(2026), row(2027)]);
    const id = both[1]?.id ?? '';
    const rows = applyEdits(both, [{ at: 'row', id, field: 'year', text: '2026' }], 'point');
    expect(checkSheet(rows)).toMatchObject({
      toSave: [row(2026), row(2027)],
      problems: [{ id, field: 'year', message: 'This year stands already in row 1.' }],
    });
  });

  it('waits with a line that has a name and no figure yet', () => {
    const line = { ...blankLine('EUR'), product: 'Watch' };
    expect(checkSheet([...sheetRows(stored), line])).toMatchObject({
      toSave: stored,
      problems: [],
      isWhole: false,
    });
    expect(checkSheet([blankLine('EUR')]).isWhole).toBe(true);
  });

  it('adds up units and sales by year and currency, and scales a case exactly', () => {
    expect(
      totalsOf(sheetRows(stored)).map(({ label, total, byYear }) => [label, total, byYear.get('2026')]),
    ).toEqual([
      ['Units', '3000', '2000'],
      ['Sales, EUR', '621000', '310500'],
      ['Sales, USD', '310500', '310500'],
    ]);
    expect(scaleRows([row(2026, { units: '1234567' })], { units: '0.85', price: '0.9' })).toEqual([
      row(2026, { units: '1049382', price: '279.45' }),
    ]);
    expect(scaleRows(stored, { units: '1', price: '1' })).toEqual(stored);
  });
});

it('tells from the figures how they are written, and asks where they leave it open', () => {
  expect(markOf(['1,234', '5.5'], false)).toBe('point');
  expect(markOf(['1.234.567', '€ 3,5'], false)).toBe('comma');
  expect(markOf(['1 234', "1'000", 'x'], false)).toBe('point');
  expect(markOf(['1.234'], false)).toBeNull();
  expect(markOf(['1.5', '1,5'], false)).toBeNull();
  expect(markOf(['1,234'], true)).toBe('point');
});
