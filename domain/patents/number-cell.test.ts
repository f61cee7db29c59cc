import { describe, expect, it } from 'vitest';
import { readAnyNumberCell, readNumberCell } from './number-cell.ts';
import { formatPatentNumber } from './patent-number.ts';

const numbersOf = (cell: string): readonly string[] => readNumberCell(cell).numbers.map(formatPatentNumber);

describe('a cell of publication numbers', () => {
  it.each([
    ['EP1234567 A1 | EP1234567 A4 | EP1234567 B1', ['EP1234567A1', 'EP1234567A4', 'EP1234567B1']],
    ['EP1234567A1;;US7654321B2', ['EP1234567A1', 'US7654321B2']],
    ['US7,654,321, US 7,654,322', ['US7654321', 'US7654322']],
    ['EP1234567 B1 / US7654321 B2', ['EP1234567B1', 'US7654321B2']],
    ['EP1234567B1/B2', ['EP1234567B1', 'EP1234567B2']],
    ['WO 2011/012345 A1', ['WO2011012345A1']],
    ['|JP2012123456 A|', ['JP2012123456A']],
    ['EP 1 234 567 B1 (DE, FR, GB), JP特許第5900101号', ['EP1234567B1', 'JP5900101']],
    ['WO2001/098623 A1 → EP1234567B1', ['WO2001098623A1', 'EP1234567B1']],
    ['US7292636, 7292637', ['US7292636', 'US7292637']],
    ['U.S. Pat. Nos. 7,292,636; 6,115,503 and 6,812,873', ['US7292636', 'US6115503', 'US6812873']],
  ])('splits %s', (cell, expected) => {
    expect(numbersOf(cell)).toEqual(expected);
    expect(readNumberCell(cell).status).toBe('resolved');
  });

  it('says of a number without an office that it took that of the number before it', () => {
    const [first, second] = readNumberCell('US7292636, 7292637').numbers;
    expect(first).toMatchObject({ confidence: 'high' });
    expect(second).toMatchObject({
      confidence: 'medium',
      reason: 'office US taken from the number before it',
    });
  });

  it('keeps what it understands beside what it does not, and says what that was', () => {
    const cell = readNumberCell('EP1234567 B1 | see letter');
    expect(cell).toMatchObject({ status: 'unresolved', reason: '"see letter": not a number' });
    expect(cell.numbers).toHaveLength(1);
  });

  it.each([
    ['Nº EP1234567', 'EP1234567'],
    ['no EP1234567', 'EP1234567'],
    ['№ EP1234567', 'EP1234567'],
    ['NO333333', 'NO333333'],
  ])('takes the sign of a number for no office in %s', (cell, expected) => {
    expect(numbersOf(cell)).toEqual([expected]);
  });

  it('names no office for a bare number behind its sign', () => {
    expect(readNumberCell('Nº 7,292,636').status).toBe('unresolved');
    expect(readNumberCell('no 7292636').status).toBe('unresolved');
  });

  it('does not count a filing number as a publication', () => {
    expect(readNumberCell('PCT/JP2013/012345')).toMatchObject({ status: 'unresolved', numbers: [] });
  });

  it('is resolved when only part of it is pending', () => {
    expect(readNumberCell('EP1234567 B1 | Pending').status).toBe('resolved');
    expect(readNumberCell('Pending').status).toBe('excluded');
    expect(readNumberCell('').status).toBe('excluded');
  });

  it.each([
    ['EP1234567 B1 US7654321 B2', ['EP1234567B1', 'US7654321B2']],
    ['US 7,654,321 and US 7,654,322', ['US7654321', 'US7654322']],
    ['EP1234567 B1; US 13/123,456', ['EP1234567B1', 'US application 13/123456']],
    ['PCT/JP2012/051234', ['PCT/JP2012/051234']],
    ['EP 11123456.3', ['EP application 11123456']],
  ])('reads publications and filings alike in %s', (cell, expected) => {
    expect(readAnyNumberCell(cell).numbers.map(formatPatentNumber)).toEqual(expected);
  });

  it('gives the kind of a column to one number only', () => {
    expect(readNumberCell('EP1234567', { kind: 'B1' }).numbers[0]?.kind).toBe('B1');
    expect(readNumberCell('EP1234567 | EP1234568', { kind: 'B1' }).numbers[0]?.kind).toBeNull();
  });
});
