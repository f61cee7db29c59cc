import { expect, it } from 'vitest';
import { readScenario } from '../valuation/read-scenario.ts';
import { fields, line, plain } from '../valuation/sheets.fixture.ts';
import { tornadoOf } from './tornado.ts';

it('names the assumption and the bound at which the sheet contradicts itself', () => {
  const read = readScenario({
    ...plain,
    terms: {
      ...plain.terms,
      rate: fields({
        royaltyB: {
          currency: 'EUR',
          lines: [line({ basis: 'per-unit', amount: '1' })],
          annualCap: '100',
          annualMinimum: null,
        },
      }),
      'caps-and-minimums': fields({ minimumB: { amount: '95', currency: 'USD' }, per: 'enterprise' }),
    },
    fx: [{ date: '2025-12-31', from: 'USD', to: 'EUR', rate: '1' }],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const bounds = { low: '0.9', high: '1.1', shape: 'uniform', by: '', why: '' } as const;
  const tornado = tornadoOf(read.value, [{ key: 'fx-USD', ...bounds }], []);
  expect(JSON.stringify(tornado)).toMatch(
    /above the cap of the year. So it is with USD in EUR at 110 % of the rate\./,
  );
});
