import { describe, expect, it } from 'vitest';
import { geography } from './catalogue/geography.ts';
import { consideration } from './catalogue/consideration.ts';
import { rate } from './catalogue/rate.ts';
import { diffTerm, type FieldChange } from './diff-term.ts';
import type { FieldValues, Stated, ValueBasis } from './stated.ts';
import type { TermDefinition } from './term.ts';
import type { PaymentSchedule } from './values/payment-schedule.ts';
import type { RateLine, RateSchedule } from './values/rate-schedule.ts';
import type { RegionFactors } from './values/region-factors.ts';
import { line, payments, rates, tiers, type Step } from './values/schedules.fixture.ts';

const names = { A: 'Alpha', B: 'Beta' };
function change(
  term: TermDefinition,
  field: string,
  before: unknown,
  after: unknown,
  bases: readonly [ValueBasis, ValueBasis] = ['stated', 'stated'],
): FieldChange | undefined {
  const values = (value: unknown, basis: ValueBasis): FieldValues => ({
    forms: { basis: 'stated', value: ['instalments', 'running-royalty'] },
    [field]: { basis, value },
  });
  return diffTerm(term, values(before, bases[0]), values(after, bases[1]), names)[0];
}
const rateChange = (before: RateSchedule, after: RateSchedule) => change(rate, 'royaltyB', before, after);
const rows = (found: FieldChange | undefined) =>
  found?.parts.map(({ label, before, after, delta, trend }) => [
    label,
    before,
    after,
    delta?.absolute ?? null,
    trend,
  ]);

describe('the lines of a rate schedule', () => {
  it('says what moved in which line, and which way', () => {
    const before = rates([line('4G', '1'), line('5G', '2', { unitCap: '3', baseFloor: '100' })]);
    const after = rates([line('4G', '0.9'), line('5G', '2', { unitCap: '2.5', unitFloor: '0.5' })], {
      annualCap: '1000000',
    });
    expect(rows(rateChange(before, after))).toEqual([
      ['4G: rate', '1 %', '0.9 %', '-0.1', 'down'],
      ['5G: price floor', 'USD 100', null, null, 'down'],
      ['5G: floor per unit', null, 'USD 0.5', null, 'up'],
      ['5G: cap per unit', 'USD 3', 'USD 2.5', '-0.5', 'down'],
      ['Cap per year, all lines', null, 'USD 1,000,000', null, 'down'],
    ]);
  });

  it('takes another order of the lines for no move', () => {
    const [one, other] = [line('4G', '1'), line('4G', '2')];
    expect(rateChange(rates([one, line('5G', '2')]), rates([line('5G', '2'), one]))?.parts).toEqual([]);
    expect(rateChange(rates([one, other]), rates([other, one]))?.parts).toEqual([]);
  });

  it('a line that came or went is nobody’s gain, and leaves the whole open', () => {
    const found = rateChange(
      rates([line('4G', '1'), line('3G', '1')]),
      rates([line('4G', '2'), line('5G', '2')]),
    );
    expect(rows(found)).toEqual([
      ['4G: rate', '1 %', '2 %', '+1', 'up'],
      ['3G: rate', '1 %', null, null, null],
      ['5G: rate', null, '2 %', null, null],
    ]);
    expect(found?.trend).toBeNull();
  });

  it('compares no two currencies and no percentage with an amount', () => {
    const perUnit = (amount: string): Partial<RateLine> => ({ rate: { basis: 'per-unit', amount } });
    const both = (currency: string) =>
      rates([line('4G', '0', perUnit('1')), line('5G', '0', perUnit('2'))], { currency });
    expect(rows(rateChange(both('USD'), both('EUR')))).toEqual([
      ['4G: rate', 'USD 1 per unit', 'EUR 1 per unit', null, null],
      ['5G: rate', 'USD 2 per unit', 'EUR 2 per unit', null, null],
    ]);
    const mixed = rateChange(
      rates([line('4G', '1'), line('5G', '1')]),
      rates([line('4G', '0', perUnit('1')), line('5G', '1')]),
    );
    expect(rows(mixed)).toEqual([['4G: rate', '1 %', 'USD 1 per unit', null, null]]);
  });

  it('a later step to a cheaper rate is more, to a dearer one less', () => {
    const two = (...steps: readonly Step[]) => rates([line('4G', '1', tiers(...steps)), line('5G', '1')]);
    expect(rows(rateChange(two(['1000000', '0.5']), two(['2000000', '0.4'])))).toEqual([
      ['4G: tier 1 begins above', '1,000,000 units a year', '2,000,000 units a year', '+1000000', 'up'],
      ['4G: tier 1 rate', '0.5 %', '0.4 %', '-0.1', 'down'],
    ]);
    expect(rows(rateChange(two(['1000000', '2']), two(['2000000', '2'])))?.[0]?.[4]).toBe('down');
    // with another number of steps the first of them is another step
    const more = rateChange(two(['1000000', '0.5']), two(['500000', '0.8'], ['1000000', '0.5']));
    expect(more?.parts.map(({ trend }) => trend)).toEqual([null, null, null, null]);
  });

  it('leaves a single move of a single line to the change itself', () => {
    const one = rateChange(rates([line(null, '1')]), rates([line(null, '2')]));
    expect(one).toMatchObject({ parts: [], delta: { absolute: '+1' }, trend: 'up' });
    const tier = rateChange(
      rates([line(null, '1', tiers(['10', '0.5']))]),
      rates([line(null, '1', tiers(['30', '0.5']))]),
    );
    expect(tier).toMatchObject({ parts: [], delta: { absolute: '+20' }, trend: 'up' });
    const two = rateChange(rates([line(null, '1')]), rates([line(null, '2', { unitCap: '1' })]));
    expect(rows(two)).toEqual([
      ['Rate', '1 %', '2 %', '+1', 'up'],
      ['Cap per unit', null, 'USD 1', null, 'down'],
    ]);
  });

  it('marks how a figure is known, and says nothing of one that is not', () => {
    const [before, after] = [
      rates([line('4G', '1'), line('5G', '1')]),
      rates([line('4G', '2'), line('5G', '1')]),
    ];
    expect(rows(change(rate, 'royaltyB', before, after, ['illustrative', 'stated']))).toEqual([
      ['4G: rate', '1 % (illustrative)', '2 %', '+1', 'up'],
    ]);
    expect(change(rate, 'royaltyB', before, before, ['illustrative', 'stated'])?.parts).toEqual([]);
    const hidden: Stated<unknown> = { basis: 'undisclosed' };
    const [found] = diffTerm(
      rate,
      { royaltyB: hidden },
      { royaltyB: { basis: 'stated', value: after } },
      names,
    );
    expect(found?.parts).toEqual([]);
  });
});

describe('the lines of the other kinds', () => {
  const paid = (before: PaymentSchedule, after: PaymentSchedule) =>
    change(consideration, 'instalments', before, after);

  it('says which payment moved and what they come to', () => {
    const found = paid(
      payments(['2026-01-31', '100'], ['2027-01-31', '100']),
      payments(['2026-01-31', '80'], ['2027-01-31', '100'], ['2028-01-31', '50.50']),
    );
    expect(rows(found)).toEqual([
      ['31 January 2026', 'USD 100', 'USD 80', '-20', 'down'],
      ['31 January 2028', null, 'USD 50.50', null, 'up'],
      ['Total', 'USD 200', 'USD 230.50', '+30.5', 'up'],
    ]);
    expect(paid(payments(['2026-01-31', '1']), payments(['2026-01-31', '2']))?.parts).toEqual([]);
  });

  it('a payment put off is less, one brought forward more', () => {
    const [early, late] = [
      payments(['2026-01-31', '100'], ['2027-01-31', '100']),
      payments(['2027-01-31', '100'], ['2028-01-31', '100']),
    ];
    expect(rows(paid(early, late))).toEqual([
      ['USD 100 due', '31 January 2026', '31 January 2028', null, 'down'],
    ]);
    expect(paid(late, early)?.trend).toBe('up');
    // paid in part before the day is no gain of the payer
    const split = payments(['2026-01-31', '4'], ['2027-01-31', '6']);
    expect(paid(payments(['2027-01-31', '10']), split)?.trend).toBeNull();
  });

  it('says the share of each region', () => {
    const of = (...lines: readonly (readonly [region: string, percent: string, countries?: string[]])[]) => ({
      lines: lines.map(([region, percent, countries = []]) => ({ region, countries, percent })),
    });
    const regions = (before: RegionFactors, after: RegionFactors) =>
      change(geography, 'regions', before, after);
    expect(
      rows(
        regions(
          of(['China', '50', ['CN']], ['others', '80']),
          of(['others', '70'], ['China', '50', ['CN', 'TW']]),
        ),
      ),
    ).toEqual([
      ['others', '80 %', '70 %', '-10', 'down'],
      ['China: countries', 'China', 'China and Taiwan', null, null],
    ]);
    expect(regions(of(['China', '50'], ['others', '80']), of(['China', '40'], ['others', '70']))?.trend).toBe(
      'down',
    );
  });
});
