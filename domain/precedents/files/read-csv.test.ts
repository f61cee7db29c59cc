import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';

describe('readCsv', () => {
  it.each([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\uFEFFa;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a\tb\r1\t2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n"1,5","say ""x""\r\nagain"\n',
      [
        ['a', 'b'],
        ['1,5', 'say "x"\r\nagain'],
      ],
    ],
    ['a,b\n,\n\n"",x', [['a', 'b'], ['', ''], [''], ['', 'x']]],
    ['a,b,', [['a', 'b', '']]],
    ['', []],
    [
      '\uFEFFsep=;\r\n"a,1,2,3";b\r\n1;2\r\n',
      [
        ['a,1,2,3', 'b'],
        ['1', '2'],
      ],
    ],
    ['SEP=,\na', [['a']]],
    ['sep=;', []],
    ['sep=;x\n1', [['sep=', 'x'], ['1']]],
  ])('reads %j', (text, rows) => {
    expect(readCsv(text)).toEqual({ rows });
  });

  it.each([
    ['a,b\n"1,2\n3,4', 2, 'never closed'],
    ['a,b\n1,2\n"1"2,3', 3, 'follows a closing quote'],
    ['a,b\n1"2,3', 2, 'not in quotes'],
  ])('refuses %j and names the row', (text, row, reason) => {
    expect(readCsv(text)).toEqual({ row, reason: expect.stringContaining(reason) });
  });
});
