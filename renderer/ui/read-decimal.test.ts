import { expect, it } from 'vitest';
import { readDecimal } from './read-decimal.ts';

it.each([
  ['12,500,000.50', '12500000.50'],
  ['12 500 000.50', '12500000.50'],
  [' 1,000 ', '1000'],
  ['-1,000', '-1000'],
  ['12500000.5', '12500000.5'],
  ['0.45', '0.45'],
  ['', ''],
])('%j is read as %j', (typed, read) => {
  expect(readDecimal(typed)).toBe(read);
});

it.each(['12500,000', '12.500.000', '1,00', '1,0000', '1,000 000', '1,000,00', '1.000,50', 'EUR 5', '5,'])(
  '%j stays as it was typed',
  (typed) => {
    expect(readDecimal(typed)).toBe(typed);
  },
);
