import { describe, expect, it } from 'vitest';
import { currencyCodes } from './currency-codes.ts';
import { countryCodes } from './country-codes.ts';
import { totalOf } from './payment-schedule.ts';
import { valueKinds, type KindName } from './value-kinds.ts';

const party = { localName: null, localLanguage: null, seat: null };
const parties = (a: object, b: object) => [
  { side: 'A', name: 'Ada', ...party, ...a },
  { side: 'B', name: 'Bea', ...party, ...b },
];
const schedule = (...amounts: readonly string[]) => ({
  currency: 'EUR',
  instalments: amounts.map((amount, index) => ({ due: `20${18 + index}-01-31`, amount })),
});
const line = { standard: null, product: null, region: null, baseFloor: null, baseCap: null, tiers: null };
const rates = (change: object) => ({
  currency: 'USD',
  lines: [{ ...line, rate: { basis: 'percent', percent: '1' }, unitFloor: null, unitCap: null, ...change }],
  annualCap: null,
  annualMinimum: null,
});

const regions = (...lines: readonly object[]) => ({
  lines: lines.map((each) => ({ percent: '50', ...each })),
});

describe('a value', () => {
  it.each<[string, KindName, unknown, RegExp]>([
    ['a code that is no country', 'territory', { scope: 'countries', countries: ['XX'] }, /two-letter ISO/],
    ['a country that is gone', 'territory', { scope: 'countries', countries: ['SU'] }, /two-letter ISO/],
    ['a country twice', 'territory', { scope: 'countries', countries: ['CN', 'IN', 'CN'] }, /"CN".*twice/],
    ['a standard twice', 'standards', ['LTE', 'lte '], /"lte".*twice/],
    ['a product twice', 'products', ['phones', 'Phones'], /"Phones".*twice/],
    ['a choice twice', 'set', ['make', 'make'], /"make".*twice/],
    ['a schedule twice', 'patent-list', ['A', 'A'], /"A".*twice/],
    ['a currency that is none', 'money', { amount: '1', currency: 'XYZ' }, /ISO code of a currency/],
    ['a currency that is gone', 'money', { amount: '1', currency: 'DEM' }, /ISO code of a currency/],
    ['a date of long ago', 'date', '0017-07-05', /1900/],
    [
      'an instalment of long ago',
      'payment-schedule',
      { currency: 'EUR', instalments: [{ due: '0018-01-31', amount: '1' }] },
      /1900/,
    ],
    ['leading zeros', 'money', { amount: '007', currency: 'EUR' }, /leading zeros/],
    ['a share just above the whole', 'percent', '100.000000000001', /between -100 and 100/],
    [
      'a rate just above the whole',
      'rate-schedule',
      rates({ rate: { basis: 'percent', percent: '100.000000000001' } }),
      /between 0 and 100/,
    ],
    [
      'a volume tier from less than one unit on',
      'rate-schedule',
      rates({ tiers: { mode: 'marginal', steps: [{ above: '0.40', rate: '0.5' }] } }),
      /whole number of units, at least 1/,
    ],
    [
      'a limit that is no number',
      'rate-schedule',
      rates({ unitFloor: '1,000', unitCap: '2' }),
      /plain number/,
    ],
    ['no units at all', 'count', '0', /whole number above zero/],
    ['half a unit', 'count', '0.5', /whole number above zero/],
    ['a currency by its sign', 'currency', '€', /ISO code of a currency/],
    [
      'a region twice',
      'region-factors',
      regions({ region: 'China', countries: ['CN'] }, { region: 'china', countries: [] }),
      /region stands here twice/,
    ],
    [
      'a country in two regions',
      'region-factors',
      regions({ region: 'China', countries: ['CN'] }, { region: 'others', countries: ['CN'] }),
      /one region only/,
    ],
    ['a share that is no number', 'percent', 'half', /plain number/],
    ['one name for both', 'parties', parties({ name: 'Ada' }, { name: 'ADA' }), /different names/],
    [
      'a language that is none',
      'parties',
      parties({}, { localLanguage: 'Chinese (simplified)' }),
      /language/,
    ],
  ])('refuses %s, in words', (_what, kind, value, words) => {
    const parsed = valueKinds[kind].schema.safeParse(value);
    expect(parsed.error?.issues.map((issue) => issue.message).join('\n')).toMatch(words);
  });

  it.each<[string, KindName, unknown]>([
    ['zero', 'money', { amount: '0', currency: 'CNY' }],
    ['a part of one', 'money', { amount: '0.07', currency: 'KRW' }],
    ['the whole', 'percent', '100'],
    ['many countries', 'territory', { scope: 'worldwide-except', countries: ['CN', 'TW', 'US'] }],
    ['a name in another script', 'parties', parties({}, { localName: '小米', localLanguage: 'zh-Hans-CN' })],
  ])('takes %s', (_what, kind, value) => {
    expect(valueKinds[kind].schema.safeParse(value)).toMatchObject({ success: true });
  });

  it('knows the countries of ISO 3166 and the currencies of today', () => {
    expect(countryCodes.size).toBe(249);
    for (const code of countryCodes)
      expect(valueKinds.territory.schema.safeParse({ scope: 'countries', countries: [code] }).success).toBe(
        true,
      );
    for (const code of ['EUR', 'USD', 'CNY', 'JPY', 'KRW', 'INR', 'TWD', 'GBP', 'CHF', 'SEK', 'VND', 'BRL'])
      expect(currencyCodes.has(code)).toBe(true);
  });
});

it('keeps in a total the places of the part that has most', () => {
  expect(totalOf(schedule('5', '5.10'))).toBe('10.10');
  expect(totalOf(schedule('999999999999999999', '0.000000000001'))).toBe('999999999999999999.000000000001');
});

it('tells how far a length moved without binary fractions', () => {
  const years = (count: number) => ({ count, unit: 'years' as const });
  expect(valueKinds.duration.delta?.(years(3), years(4))).toEqual({ absolute: '+1', percent: '+33.33' });
  expect(valueKinds.duration.delta?.(years(8), years(7))).toEqual({ absolute: '-1', percent: '-12.5' });
  expect(valueKinds.duration.delta?.(years(5), years(5))).toBeNull();
});
