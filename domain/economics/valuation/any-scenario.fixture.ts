import fc from 'fast-check';
import { fields, line, plain } from './sheets.fixture.ts';

const products = ['phone', 'meter', 'car'];
const regions = ['Europe', 'China', 'India'];
const currencies = ['EUR', 'USD', 'CNY'];

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const decimal = (max: number, places: number) =>
  fc.integer({ min: 0, max: max * 10 ** places }).map((whole) => (whole / 10 ** places).toFixed(places));
const money = (max: number) => fc.record({ amount: decimal(max, 2), currency: oneOf(...currencies) });
const day = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => new Date(Date.UTC(2025, 6, 1) + days * 86_400_000).toISOString().slice(0, 10));

const steps = (max: number, rates: fc.Arbitrary<string>) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max }), { minLength: 1, maxLength: 3 })
    .chain((above) =>
      fc.tuple(
        ...above
          .toSorted((one, other) => one - other)
          .map((at) => rates.map((rate) => ({ above: String(at), rate }))),
      ),
    );

const ordered = (max: number) =>
  fc.tuple(maybe(decimal(max, 2)), maybe(decimal(max, 2))).map(([one, other]) => {
    const [low, high] = [one, other].map((text) => text ?? null);
    return low && high && Number(low) > Number(high) ? [high, low] : [low, high];
  });

const rateLine = (product: string | null) =>
  fc.boolean().chain((isPercent) => {
    const rate = isPercent ? decimal(5, 3) : decimal(8, 2);
    return fc
      .record({
        rate,
        tiers: maybe(
          fc.record({ mode: oneOf('marginal' as const, 'cliff' as const), steps: steps(400_000, rate) }),
        ),
        base: ordered(400),
        unit: ordered(6),
      })
      .map(({ rate: stated, tiers, base, unit }) =>
        line(isPercent ? { basis: 'percent', percent: stated } : { basis: 'per-unit', amount: stated }, {
          product,
          tiers: tiers ?? null,
          baseFloor: base[0] ?? null,
          baseCap: base[1] ?? null,
          unitFloor: unit[0] ?? null,
          unitCap: unit[1] ?? null,
        }),
      );
  });

const rates = fc
  .record({
    currency: oneOf(...currencies),
    lines: oneOf([null], ['phone', null], ['phone', 'meter'], ['phone', 'meter', 'car']).chain((named) =>
      fc.tuple(...named.map(rateLine)),
    ),
    limits: ordered(900_000),
  })
  .map(({ currency, lines, limits }) => ({
    currency,
    lines,
    annualMinimum: limits[0] ?? null,
    annualCap: limits[1] ?? null,
  }));

const rows = fc.uniqueArray(
  fc.record({
    product: oneOf(...products),
    region: oneOf(...regions),
    standard: fc.constant(null),
    year: fc.integer({ min: 2025, max: 2031 }),
    units: fc.integer({ min: 0, max: 300_000 }).map(String),
    price: decimal(500, 2),
    currency: oneOf(...currencies),
  }),
  { maxLength: 25, selector: ({ product, region, year }) => `${product} ${region} ${year}` },
);

const compact = (values: Readonly<Record<string, unknown>>) =>
  fields(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));

/** Sheets with everything that a value depends on, in all combinations that are allowed; some are refused for what contradicts. */
export const anyScenario = fc
  .record({
    effective: oneOf('2025-09-15', '2026-01-01', '2026-04-01'),
    length: fc.integer({ min: 1, max: 5 }),
    valuationDate: oneOf('2025-12-01', '2026-01-01', '2027-03-10'),
    discountRate: decimal(0.3, 3),
    timing: oneOf('year-end' as const, 'mid-year' as const, 'quarterly' as const),
    paidAfterDays: maybe(oneOf(0, 45)),
    partialYears: oneOf('pro-rata' as const, 'whole' as const),
    onTime: fc.boolean(),
    royaltyA: maybe(rates),
    royaltyB: rates,
    fixed: fc.record({
      upFront: maybe(money(900_000)),
      annualFee: maybe(money(90_000)),
      pastShare: maybe(decimal(100, 1)),
      payer: oneOf('A', 'B', 'both'),
    }),
    release: maybe(money(500_000)),
    form: maybe(oneOf('gross', 'set-off', 'net-running')),
    negative: oneOf('paid', 'carried', 'nothing'),
    limits: fc.record({
      capA: maybe(money(900_000)),
      capB: maybe(money(900_000)),
      minimumA: maybe(money(90_000)),
      minimumB: maybe(money(90_000)),
      prepaidA: maybe(money(400_000)),
      prepaidB: maybe(money(400_000)),
      per: oneOf('enterprise', 'category'),
      shortfall: oneOf('carried', 'carried-in-term', 'forfeit'),
      unused: oneOf('refunded', 'forfeit'),
    }),
    tiers: fc.record({
      freeUnits: maybe(fc.integer({ min: 1, max: 200_000 }).map(String)),
      reset: oneOf('kept', 'calendar-year'),
    }),
    price: maybe(
      fc.record({ baseCap: maybe(money(400)), unitCap: maybe(money(6)), unitFloor: maybe(money(0.5)) }),
    ),
    discounts: maybe(
      fc.record({
        compliance: maybe(decimal(40, 1)),
        nonCompliance: maybe(decimal(40, 1)),
        smallPayer: maybe(money(50_000)),
        combined: fc.constant('added'),
      }),
    ),
    shares: maybe(fc.record({ china: decimal(100, 2), elsewhere: maybe(decimal(100, 1)) })),
    escalation: maybe(
      fc.record({ yearly: decimal(10, 1), stepDown: maybe(decimal(60, 0)), stepDownOn: day }),
    ),
    forecastA: rows,
    forecastB: rows,
  })
  .map((one) => ({
    ...plain,
    valuationDate: one.valuationDate,
    discountRate: one.discountRate,
    timing: one.timing,
    ...(one.paidAfterDays === undefined ? {} : { paidAfterDays: one.paidAfterDays }),
    partialYears: one.partialYears,
    onTime: one.onTime,
    terms: {
      ...plain.terms,
      'effective-date': fields({ effective: one.effective }),
      term: fields({ form: 'fixed', length: { count: one.length, unit: 'years' } }),
      consideration: compact({ forms: ['up-front', 'annual-fee', 'running-royalty'], ...one.fixed }),
      rate: compact({ royaltyA: one.royaltyA, royaltyB: one.royaltyB }),
      'caps-and-minimums': compact(one.limits),
      'volume-tiers': compact({ counting: 'enterprise', ...one.tiers }),
      ...(one.release ? { release: fields({ form: 'mutual', paidBy: 'B', payment: one.release }) } : {}),
      ...(one.form ? { 'balancing-payment': compact({ form: one.form, negative: one.negative }) } : {}),
      ...(one.price ? { 'price-limits': compact(one.price) } : {}),
      ...(one.discounts ? { discounts: compact(one.discounts) } : {}),
      ...(one.shares
        ? {
            geography: compact({
              regions: { lines: [{ region: 'China', countries: ['CN'], percent: one.shares.china }] },
              elsewhere: one.shares.elsewhere,
              place: 'end-user',
            }),
          }
        : {}),
      ...(one.escalation ? { escalation: compact({ form: 'fixed', ...one.escalation }) } : {}),
    },
    forecasts: { A: one.forecastA, B: one.forecastB },
    fx: [
      { date: '2025-01-02', from: 'EUR', to: 'USD', rate: '1.0842' },
      { date: '2025-01-02', from: 'EUR', to: 'CNY', rate: '7.7' },
      { date: '2026-06-01', from: 'USD', to: 'EUR', rate: '0.87' },
      { date: '2027-01-01', from: 'EUR', to: 'CNY', rate: '8.3' },
    ],
  }));
