import { expect, it } from 'vitest';
import { readMoney } from './read-money.ts';

it.each([
  ['EUR 10m', '10000000', 'EUR'],
  ['eur10,000,000', '10000000', 'EUR'],
  ['10m EUR', '10000000', 'EUR'],
  ['1.5bn usd', '1500000000', 'USD'],
  ['€ 250k', '250000', 'EUR'],
  ['£5', '5', 'GBP'],
  ['10.000.000,50 EUR', '10000000.50', 'EUR'],
  ['10m', '10000000', null],
  ['250', '250', null],
])('%j is %j of %j', (typed, amount, currency) => {
  expect(readMoney(typed)).toEqual({ amount, currency });
});

it.each(['$ 5', 'ABC 5', 'EUR', 'EUR EUR 5', ''])('%j stays as it was typed', (typed) => {
  expect(readMoney(typed)).toEqual({ amount: typed, currency: null });
});
