import type { AmountUnit } from '../../../domain/precedents/amount.ts';

/** What an amount counts, by itself: to choose from, and in the legend of a picture. */
export const unitNames: Readonly<Record<AmountUnit, string>> = {
  total: 'total',
  'up-front': 'up-front',
  instalment: 'instalment',
  'per-year': 'per year',
  'per-quarter': 'per quarter',
  running: 'running royalties',
  'catch-up': 'catch-up for the past',
  interim: 'interim',
  'per-unit': 'per unit',
  'pct-of-net-sales': '% of net sales',
  'pct-of-selling-price': '% of the selling price',
  'pct-of-chip-price': '% of the chip price',
  'pct-per-year': '% per year',
  share: '% share',
  'base-cap': 'cap of the base',
  units: 'units (a count)',
  equity: 'equity',
  'present-value': 'present value',
  'accounting-revenue': 'accounts: revenue',
  'accounting-profit': 'accounts: profit',
  'accounting-cash': 'accounts: cash',
  'accounting-expense': 'accounts: expense',
  'accounting-asset': 'accounts: asset',
};
