import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoundTerm } from '../../deals/deal.ts';
import type { FieldValues } from '../../terms/stated.ts';
import type { RateLine } from '../../terms/values/rate-schedule.ts';
import { Figure } from '../figure.ts';
import { fields, line, stated } from '../valuation/sheets.fixture.ts';
import type { EconomicInputs } from '../valuation/round-scenario.ts';
import { orderEffectWords } from './order-effect.ts';
import type { Told, Worth } from './worth.ts';
import { worthOfChanges } from './worth-of-changes.ts';

const row = { product: 'phone', region: 'Europe', standard: null, currency: 'EUR', note: '' };
const sold = [2026, 2027, 2028].map((year) => ({
  ...row,
  year,
  units: new Figure(1_000_000),
  price: new Figure(200),
}));

const inputs: EconomicInputs = {
  settings: {
    currency: 'EUR',
    valuationDate: '2026-01-01',
    discountRate: '0',
    timing: 'year-end',
    paidAfterDays: 0,
    partialYears: 'pro-rata',
    assumedEffectiveDate: null,
    onTime: true,
    showsLogo: false,
    fxOldestDays: null,
    cases: { A: 'base', B: 'base' },
  },
  sides: { A: 'Alpha', B: 'Beta' },
  forecasts: { A: [], B: sold },
  fx: [],
};

type Terms = Readonly<Record<string, FieldValues>>;

/** Beta pays Alpha EUR 1 for each phone of three years, EUR 5 million at once and EUR 2 million for the past. */
const plain: Terms = {
  'effective-date': fields({ effective: '2026-01-01', signing: '2026-01-01' }),
  term: fields({ form: 'fixed', length: { count: 3, unit: 'years' } }),
  'grant-direction': fields({ direction: 'a-to-b' }),
  consideration: fields({
    forms: ['up-front', 'running-royalty'],
    payer: 'B',
    upFront: { amount: '5000000', currency: 'EUR' },
  }),
  rate: fields({ royaltyB: perUnit('1') }),
  confidentiality: fields({}),
};

function perUnit(amount: string, more: Partial<RateLine> = {}, annualCap: string | null = null) {
  return {
    currency: 'EUR',
    lines: [line({ basis: 'per-unit', amount }, more)],
    annualCap,
    annualMinimum: null,
  };
}

function round(number: number, terms: Terms) {
  const toTerm = ([key, values]: [string, FieldValues]): RoundTerm => ({
    key,
    state: 'open',
    binding: false,
    fields: values,
    written: null,
    custom: null,
  });
  return { id: `round-${number}`, number, terms: Object.entries(terms).map(toTerm) };
}

function between(from: Terms, to: Terms, more: Partial<EconomicInputs> = {}): Worth {
  const result = worthOfChanges(round(1, from), round(2, to), { ...inputs, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return { ...result.value, currency: 'EUR', valuationDate: '2026-01-01' };
}

const toA = (told: Told | null | undefined): string | undefined =>
  told ? ('npv' in told ? told.npv.A : told.refused) : undefined;

const change = (terms: Terms, key: string, values: Readonly<Record<string, unknown>>): Terms => ({
  ...terms,
  [key]: { ...terms[key], ...fields(values) },
});
const upFront = (amount: string) => ({ upFront: { amount, currency: 'EUR' } });

describe('what changes are worth', () => {
  it('values a change alone, as the last one and all together, to both sides', () => {
    const cheaper = change(plain, 'rate', { royaltyB: perUnit('0.80') });
    const worth = between(plain, change(cheaper, 'term', { length: { count: 2, unit: 'years' } }));
    // 3 x 1 m x 1 + 5 m; 2 x 1 m x 0.8 + 5 m
    expect([worth.before, worth.after]).toEqual([
      { npv: { A: '8000000', B: '-8000000' } },
      { npv: { A: '6600000', B: '-6600000' } },
    ]);
    expect(worth.terms.map(({ termKey, single, last }) => [termKey, toA(single), toA(last)])).toEqual([
      ['term', '-1000000', '-800000'],
      ['rate', '-600000', '-400000'],
    ]);
    expect([worth.together, worth.singles, worth.orderEffect].map(toA)).toEqual([
      '-1400000',
      '-1600000',
      '200000',
    ]);
    expect(orderEffectWords(worth, 'A', 'Alpha')).toMatch(/worth EUR 200,000 more to Alpha than the sum/);
    expect(orderEffectWords(worth, 'B', 'Beta')).toMatch(/worth EUR 200,000 less to Beta/);
  });

  it('values each field of a term that several were changed in', () => {
    const later = change(plain, 'consideration', { ...upFront('7000000'), forms: ['up-front'] });
    const [consideration, rate] = between(plain, later).terms;
    expect(toA(consideration?.single)).toBe('-1000000');
    expect(consideration?.fields.map(({ field, single }) => [field, toA(single)])).toEqual([
      ['forms', '-3000000'],
      ['upFront', '2000000'],
    ]);
    // the rate was not touched: it applies no more
    expect(rate).toMatchObject({ termKey: 'rate', state: 'none', reason: 'It follows from other changes.' });
  });

  it('values a term that came, and one that went, as a whole', () => {
    const { rate, ...others } = plain;
    const worth = between(others, { ...others, rate: rate ?? {} });
    expect(worth.terms).toMatchObject([{ termKey: 'rate', state: 'valued', fields: [] }]);
    expect(toA(worth.terms[0]?.single)).toBe('3000000');
    expect(toA(between({ ...others, rate: rate ?? {} }, others).together)).toBe('-3000000');
  });

  it('says of a change that moves no payment that there is none', () => {
    const later = change(plain, 'confidentiality', { talks: true });
    expect(between(plain, later).terms).toMatchObject([
      { termKey: 'confidentiality', state: 'none', reason: 'It moves no payment.' },
    ]);
    const dearer = { ...plain, rate: { royaltyB: stated(perUnit('1', {}, '900000000')) } };
    expect(between(plain, dearer).terms).toMatchObject([
      { state: 'none', reason: 'It moves no payment with these forecasts.' },
    ]);
  });

  it('says why a change cannot be valued', () => {
    const hidden: Terms = {
      ...plain,
      consideration: { ...plain['consideration'], upFront: { basis: 'undisclosed' } },
    };
    const cheaper = change(hidden, 'rate', { royaltyB: perUnit('0.80') });
    const worth = between(plain, cheaper);
    expect(worth.terms).toMatchObject([
      {
        termKey: 'consideration',
        state: 'unknown',
        reason: expect.stringContaining('undisclosed in round 2'),
      },
      { termKey: 'rate', state: 'valued' },
    ]);
    // what is not known is in no sum
    expect([worth.together, worth.singles, worth.orderEffect].map(toA)).toEqual(['-600000', '-600000', '0']);
    expect(worth.leftOut).toEqual([expect.stringMatching(/^Consideration: .*undisclosed in round 2/)]);

    const none = between(plain, change(plain, 'rate', { royaltyB: perUnit('0.80') }), {
      forecasts: { A: [], B: [] },
    });
    expect(none.terms).toMatchObject([
      { state: 'unknown', reason: 'There is no forecast of what Beta sells.' },
    ]);
    expect(
      between(plain, { ...plain, territory: fields({ territory: { scope: 'worldwide', countries: [] } }) })
        .terms,
    ).toMatchObject([
      { termKey: 'territory', state: 'unknown', reason: expect.stringContaining('not known') },
    ]);
  });

  it('says of a sheet with only one change why it has no value', () => {
    const percent = {
      currency: 'EUR',
      lines: [line({ basis: 'percent', percent: '0.5' })],
      annualCap: null,
      annualMinimum: null,
    };
    const units = { ...plain, 'royalty-base': fields({ base: 'unit' }) };
    const prices = {
      ...change(plain, 'rate', { royaltyB: percent }),
      'royalty-base': fields({ base: 'net-selling-price' }),
    };
    const worth = between(units, prices);
    const rate = worth.terms.find(({ termKey }) => termKey === 'rate');
    expect(toA(rate?.single)).toMatch(/With only this change .*there is nothing to take a percentage of/);
    expect(toA(rate?.last)).toBe('0');
    expect(toA(worth.together)).toBe('0');
    expect(orderEffectWords(worth, 'A', 'Alpha')).toMatch(/cannot be told/);
  });

  it('is refused with its reason where the earlier round has no value', () => {
    const { 'effective-date': _, ...undated } = plain;
    expect(worthOfChanges(round(1, undated), round(2, plain), inputs)).toMatchObject({
      error: {
        issues: [
          { path: 'terms.effective-date.effective', message: expect.stringMatching(/^Round 1 cannot/) },
        ],
      },
    });
  });
});

const cents = fc
  .integer({ min: 1, max: 10_000_000 })
  .map((value) => new Figure(value).dividedBy(100).toFixed());
const sheet = fc
  .record({ up: cents, rate: cents, years: fc.integer({ min: 1, max: 3 }), release: cents })
  .map(({ up, rate, years, release }): Terms => ({
    ...change(
      change(change(plain, 'consideration', upFront(up)), 'rate', { royaltyB: perUnit(rate) }),
      'term',
      { length: { count: years, unit: 'years' } },
    ),
    release: fields({ form: 'a-releases', paidBy: 'B', payment: { amount: release, currency: 'EUR' } }),
  }));

describe('laws of what changes are worth', () => {
  it('together is the difference of the two rounds, and what one gains the other loses', () => {
    fc.assert(
      fc.property(sheet, sheet, (from, to) => {
        const { before, after, together } = between(from, to);
        if (!('npv' in before && 'npv' in after && 'npv' in together)) throw new Error('refused');
        expect(together.npv.A).toBe(new Figure(after.npv.A).minus(before.npv.A).toFixed());
        expect(new Figure(together.npv.B).negated().eq(together.npv.A)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('a single change is worth the same alone, as the last one and together', () => {
    fc.assert(
      fc.property(sheet, cents, (from, amount) => {
        const { terms, together } = between(from, change(from, 'consideration', upFront(amount)));
        for (const { single, last } of terms)
          expect([toA(single), toA(last)]).toEqual([toA(together), toA(together)]);
      }),
      { numRuns: 25 },
    );
  });

  it('the way back is worth the opposite: what comes last there goes first back', () => {
    fc.assert(
      fc.property(sheet, sheet, (from, to) => {
        const negated = (told: Told | null | undefined) =>
          new Figure(toA(told) ?? NaN).negated().plus(0).toFixed();
        const [there, back] = [between(from, to), between(to, from)];
        expect(negated(back.together)).toBe(new Figure(toA(there.together) ?? NaN).toFixed());
        for (const term of there.terms.filter(({ state }) => state === 'valued')) {
          const same = back.terms.find(({ termKey }) => termKey === term.termKey);
          expect(negated(same?.last)).toBe(toA(term.single));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('changes of payments that have nothing to do with each other add up', () => {
    fc.assert(
      fc.property(sheet, cents, cents, cents, (from, up, release, rate) => {
        const to: Terms = {
          ...change(change(from, 'consideration', upFront(up)), 'rate', { royaltyB: perUnit(rate) }),
          release: { ...from['release'], ...fields({ payment: { amount: release, currency: 'EUR' } }) },
        };
        const worth = between(from, to);
        expect(toA(worth.orderEffect)).toBe('0');
        expect(toA(worth.singles)).toBe(toA(worth.together));
      }),
      { numRuns: 25 },
    );
  });
});
