import { describe, expect, it } from 'vitest';
import { summedForecast } from './summed-forecast.ts';

const row = { region: 'EU', standard: null, price: '100', currency: 'EUR', source: '', note: '' };
const rows = (products: number, years: number) =>
  Array.from({ length: products * 3 * years }, (_, at) => ({
    ...row,
    product: `P${at % products}`,
    region: `R${Math.floor(at / products) % 3}`,
    year: 2026 + Math.floor(at / (products * 3)),
    units: '10',
    price: Math.floor(at / products) % 3 === 0 ? '160' : '100',
  }));

describe('summedForecast', () => {
  it('leaves a short forecast as it is', () => {
    expect(summedForecast(rows(2, 5))).toBeNull();
  });
  it('adds up regions, with the price that the units come to', () => {
    const sums = summedForecast(rows(4, 10));
    expect(sums).toHaveLength(40);
    expect(sums?.[0]).toEqual({ year: 2026, product: 'P0', currency: 'EUR', units: '30', price: '120' });
  });
  it('adds up products as well where that is still long, and never currencies', () => {
    const sums = summedForecast([
      ...rows(20, 10),
      { ...row, product: 'P0', year: 2026, units: '5', currency: 'USD' },
    ]);
    expect(sums).toHaveLength(11);
    expect(sums?.[1]).toEqual({ year: 2026, product: null, currency: 'USD', units: '5', price: '100' });
  });
});
