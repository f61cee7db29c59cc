import { describe, expect, it } from 'vitest';
import { linesOfCells } from '../grid/grid.fixture.ts';
import { readFxGrid } from './read-fx-grid.ts';

const read = (text: string, answers: Readonly<Record<string, string>> = {}) =>
  readFxGrid(linesOfCells(text), { answers, knownMark: null });

describe('rates as the European Central Bank publishes them', () => {
  it('are a day a line, with currencies that were not quoted or are gone', () => {
    const grid = read(`Date | USD | JPY | CYP | BGN |
      2024-03-04 | 1.0846 | 163.25 | N/A | 1.9558 |
      2024-03-01 | 1.0813 | N/A | N/A | 1.9558 |`);
    expect(grid).toMatchObject({ form: 'ecb', problems: [], questions: [] });
    expect(grid.days).toEqual([
      { date: '2024-03-01', base: 'EUR', rates: { USD: '1.0813' } },
      { date: '2024-03-04', base: 'EUR', rates: { USD: '1.0846', JPY: '163.25' } },
    ]);
    expect(grid.notes[0]).toBe('Left out, since nobody pays in them today: CYP, BGN.');
  });

  it('are refused by line and column', () => {
    const { problems } = read(`Date | USD
      2024-03-04 | 0
      2024-02-30 | 1.08
      2024-03-05 | 1,08
      2024-03-06 | 1.08
      2024-03-06 | 1.09`);
    expect(problems.map(({ line, column, message }) => `${line} ${column}: ${message}`)).toEqual([
      '2 USD: This is no rate. Write a number above zero.',
      '3 Date: Write a real date as year-month-day, such as 2017-07-05.',
      '4 USD: This is no rate. Write a number above zero.',
      '6 Date: 2024-03-06 stands twice.',
    ]);
  });
});

describe('rates a line each', () => {
  it('are read from date, from, to and rate', () => {
    const { days, form, problems } = read(`Date | From | To | Rate
      2024-03-01 | usd | CNY | 7,1987
      2024-03-01 | USD | INR | 82,9`);
    expect([form, problems]).toEqual(['plain', []]);
    expect(days).toEqual([{ date: '2024-03-01', base: 'USD', rates: { CNY: '7.1987', INR: '82.9' } }]);
  });

  it('are asked about where a mark may be either, and refused where they make no sense', () => {
    const open = 'Date | From | To | Rate\n2024-03-01 | EUR | USD | 1.081';
    expect(read(open)).toMatchObject({ days: [], questions: [{ key: 'numbers.rate', column: 'Rate' }] });
    expect(read(open, { 'numbers.rate': 'point' }).days[0]?.rates).toEqual({ USD: '1.081' });
    const { problems } = read(`Date | From | To | Rate
      2024-03-01 | EUR | EUR | 1.0
      2024-03-01 | EUR | DEM | 1.95583
      2024-03-01 | EUR | USD | 1.08
      2024-03-01 | EUR | USD | 1.09`);
    expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '2: A currency has no rate to itself.',
      '3: This is no currency of today. Write its code, such as EUR.',
      '5: The rate from EUR to USD on 2024-03-01 stands twice.',
    ]);
    expect(read('a | b\n1 | 2').problems).toMatchObject([
      { line: 1, message: expect.stringContaining('names the columns') },
    ]);
    expect(read('Date | USD |').problems).toMatchObject([{ message: 'There is no rate below.' }]);
  });
});
