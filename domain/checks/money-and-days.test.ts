import { describe, expect, it } from 'vitest';
import type { RoundTerm } from '../deals/deal.ts';
import { startingPoints } from '../deals/starting-points.ts';
import { aTerm, anOpenDeal } from '../shareable/open-deal.fixture.ts';
import { getDefinition } from '../terms/definition-of.ts';
import { newRoundTerm } from '../terms/new-round-term.ts';
import { found, names, royalty, rulesOf, running, stated, usd } from './check-sheet.fixture.ts';
import { checkSheet } from './check-sheet.ts';

const days = (effective: string, more: object = {}) =>
  aTerm('effective-date', { effective: stated(effective), ...more });
const rate = (line: object) => aTerm('rate', { royaltyB: royalty({}, line) });
const tiers = (...rates: readonly string[]) => ({
  mode: 'marginal',
  steps: rates.map((each, index) => ({ above: String((index + 1) * 1000), rate: each })),
});
const regions = (percent: string) =>
  aTerm('geography', {
    regions: stated({ lines: [{ region: 'China', countries: ['CN'], percent }] }),
    place: stated('first-sale'),
  });
const upFront = (due: string) =>
  aTerm('consideration', {
    forms: stated(['up-front']),
    payer: stated('B'),
    upFront: usd('1'),
    upFrontDue: stated(due),
  });
const dueWithin = (count: number, unit: string) =>
  aTerm('payment-mechanics', { currency: stated('USD'), due: stated({ count, unit }) });
const schedule = (due: string) => stated({ currency: 'USD', instalments: [{ due, amount: '5' }] });
const instalment = (due: string) =>
  aTerm('consideration', {
    forms: stated(['instalments']),
    payer: stated('B'),
    instalments: schedule(due),
  });
const balance = (due: string, { payer = 'B', currency = 'USD', amount = '5' } = {}) =>
  aTerm('balancing-payment', {
    form: stated('net-fixed'),
    payer: stated(payer),
    amounts: stated({ currency, instalments: [{ due, amount }] }),
  });
const withInstalment = (form: string, values: object) =>
  aTerm('consideration', {
    forms: stated([form, 'instalments']),
    payer: stated('B'),
    instalments: schedule('2027-06-30'),
    ...values,
  });
const twoRates = (one: string, other: string) =>
  aTerm('rate', {
    royaltyB: royalty({
      lines: [one, other].flatMap((product) => royalty({}, { product }).value.lines),
    }),
  });
const base = (value: string) => aTerm('royalty-base', { base: stated(value) });

describe('contradictions of money and days', () => {
  it.each<[string, string, readonly RoundTerm[], readonly RoundTerm[], string]>([
    [
      'share-above-the-whole',
      'warning',
      [running, regions('170')],
      [running, regions('100')],
      'more than the whole rate: China 170 %',
    ],
    [
      'signing-after-effective-date',
      'warning',
      [days('2026-01-01', { signing: stated('2026-03-01') })],
      [days('2026-01-01', { signing: stated('2026-03-01'), between: stated('free') })],
      'Signing on 1 March 2026 lies after the effective date (1 January 2026): say whether sales in between are licensed.',
    ],
    [
      'payments-before-signing',
      'warning',
      [days('2026-01-01'), upFront('2025-12-31')],
      [days('2026-01-01'), upFront('2026-01-01')],
      'due on 31 December 2025, before the effective date (1 January 2026)',
    ],
    [
      'payments-before-signing',
      'warning',
      [days('2026-01-01', { signing: stated('2026-03-01'), between: stated('free') }), upFront('2026-02-01')],
      [days('2026-06-01', { signing: stated('2026-03-01') }), upFront('2026-04-01')],
      'before signing (1 March 2026)',
    ],
    [
      'tiers-that-rise',
      'warning',
      [running, rate({ rate: { basis: 'per-unit', amount: '0.80' }, tiers: tiers('3.00', '1.60') })],
      [running, rate({ rate: { basis: 'per-unit', amount: '3' }, tiers: tiers('1.60', '1.60', '0.80') })],
      'USD 3.00 beyond 1,000 units, USD 0.80 below',
    ],
    [
      'unit-rate-on-price',
      'warning',
      [running, base('net-selling-price'), rate({})],
      [
        running,
        base('net-selling-price'),
        aTerm('rate', {
          royaltyB: stated({
            ...royalty().value,
            lines: [
              ...royalty().value.lines,
              ...royalty({}, { rate: { basis: 'percent', percent: '1' }, product: 'cars' }).value.lines,
            ],
          }),
        }),
      ],
      'it is taken of no price',
    ],
    [
      'long-time-for-payment',
      'warning',
      [running, dueWithin(400, 'days')],
      [running, dueWithin(12, 'months')],
      '400 days',
    ],
    [
      'limits-that-cross',
      'error',
      [running, rate({ baseFloor: '300' }), aTerm('price-limits', { baseCap: usd('200') })],
      [running, rate({ baseFloor: '300', baseCap: '400' }), aTerm('price-limits', { baseCap: usd('200') })],
      'USD 300 in "Rate", above the highest of USD 200 in "Price floor and ceiling"',
    ],
    [
      'limits-that-cross',
      'error',
      [running, rate({ unitCap: '1' }), aTerm('price-limits', { unitFloor: usd('2') })],
      [running, rate({ unitCap: '2' }), aTerm('price-limits', { unitFloor: usd('2') })],
      'USD 2 in "Price floor and ceiling", above the highest of USD 1 in "Rate"',
    ],
    [
      'payments-before-signing',
      'warning',
      [days('2026-01-01'), balance('2025-06-30')],
      [days('2026-01-01'), balance('2026-06-30')],
      'Net amounts fall due on 30 June 2025, before the effective date (1 January 2026)',
    ],
    [
      'payments-written-twice',
      'error',
      [instalment('2026-06-30'), balance('2026-06-30')],
      [instalment('2026-03-31'), balance('2026-06-30')],
      'USD 5 is due on 30 June 2026 here and as an instalment of "Consideration"',
    ],
    [
      'payments-written-twice',
      'error',
      [instalment('2026-06-30'), balance('2026-06-30', { amount: '5.00' })],
      [instalment('2026-06-30'), balance('2026-06-30', { payer: 'A' })],
      'USD 5.00 is due on 30 June 2026 here',
    ],
    [
      'payments-written-twice',
      'error',
      [instalment('2026-06-30'), balance('2026-06-30')],
      [instalment('2026-06-30'), balance('2026-06-30', { currency: 'EUR' })],
      'say it once',
    ],
    [
      'instalments-written-twice',
      'warning',
      [withInstalment('up-front', { upFront: usd('5.0'), upFrontDue: stated('2027-06-30') })],
      [withInstalment('up-front', { upFront: usd('5.0'), upFrontDue: stated('2027-06-29') })],
      'USD 5 is due on 30 June 2027 as an instalment and as the up-front payment',
    ],
    [
      'instalments-written-twice',
      'warning',
      [days('2027-06-30'), withInstalment('up-front', { upFront: usd('5') })],
      [days('2027-06-30'), withInstalment('up-front', { upFront: usd('6') })],
      'if that is one payment, say it once',
    ],
    [
      'instalments-written-twice',
      'warning',
      [withInstalment('annual-fee', { annualFee: usd('5'), annualFeeFrom: stated('2025-06-30') })],
      [withInstalment('annual-fee', { annualFee: usd('5'), annualFeeFrom: stated('2028-06-30') })],
      'as an instalment and as the annual fee',
    ],
    [
      'implausible-percentage',
      'warning',
      [running, rate({ rate: { basis: 'percent', percent: '32.5' } })],
      [running, rate({ rate: { basis: 'percent', percent: '3.25' } })],
      'asks for 32.5 % of the price of a unit, far above any royalty that is known. Was 3.25 % meant?',
    ],
    [
      'implausible-unit-rate',
      'warning',
      [running, rate({ rate: { basis: 'per-unit', amount: '325' } })],
      [running, rate({ rate: { basis: 'per-unit', amount: '32.5' } })],
      'for each unit, far above what licences of patents usually ask. Was 3.25 % meant?',
    ],
    [
      'implausible-unit-rate',
      'warning',
      [running, rate({ rate: { basis: 'per-unit', amount: '9' }, tiers: tiers('8', '75000') })],
      [running, rate({ rate: { basis: 'per-unit', amount: '9' }, tiers: tiers('8', '7.5') })],
      'asks for USD 75,000 for each unit, far above what licences of patents usually ask. Was a point left out?',
    ],
    [
      'rates-for-the-same-sales',
      'error',
      [running, twoRates('Phone', 'phone ')],
      [running, twoRates('Phone', 'Tablet')],
      'Rates 1 and 2 of "Rate" hold for the same sales (phone)',
    ],
  ])('%s (%s)', (rule, severity, wrong, right, words) => {
    expect(found(wrong).find((problem) => problem.rule === rule)).toMatchObject({
      severity,
      message: expect.stringContaining(words) as string,
    });
    expect(rulesOf(right)).not.toContain(rule);
  });

  it.each(startingPoints.map((point) => [point.key, point] as const))(
    'nothing but gaps on a sheet begun from %s',
    (_key, { termKeys, values }) => {
      const party = { localName: null, localLanguage: null, seat: null };
      const parties = stated([
        { side: 'A', name: 'Ada', ...party },
        { side: 'B', name: 'Bea', ...party },
      ]);
      const terms = termKeys.map((key) => {
        const term = newRoundTerm(getDefinition({ key, custom: null }), values[key]);
        return key === 'parties' ? { ...term, fields: { ...term.fields, parties } } : term;
      });
      const problems = checkSheet(anOpenDeal(terms).round, names, []);
      expect(problems.filter(({ severity }) => severity !== 'gap')).toEqual([]);
    },
  );
});
