import { describe, expect, it } from 'vitest';
import { amountSchema } from '../amount.ts';
import type { Fact } from '../fact.ts';
import type { KnownPrecedent, PrecedentNote } from '../known-precedent.ts';
import { knowPrecedent } from '../known.ts';
import { entry, percent, perUnit, sheet, stated, upFront } from './sheet-and-entries.fixture.ts';
import { statisticsOf } from './statistics-of.ts';

const amount = (parts: object) => amountSchema.parse({ currency: 'USD', unit: 'total', ...parts });
const read = (...accepted: readonly KnownPrecedent[]) =>
  statisticsOf(accepted, sheet()).map(({ base, used, leftOut }) => ({
    label: base.label,
    used: used.map(({ value }) => value),
    reasons: leftOut.map(({ reason }) => reason),
  }));

describe('a figure counts', () => {
  it('not where a later decision set it aside, and not what was decided anew on appeal', () => {
    const first = entry('first', [
      { terms: upFront('10'), amount: amount({ amount: '10', standing: 'superseded' }) },
      { terms: { 'late-interest': { percent: stated('4') } } },
    ]);
    const appeal = entry(
      'second',
      [{ terms: upFront('30') }, { terms: { 'late-interest': { percent: stated('4') } } }],
      { related: [{ id: 'first', kind: 'appeal-of' }] },
    );
    expect(read(first, appeal)).toEqual([
      { label: 'Up-front payment', used: ['30'], reasons: ['set aside or replaced by a later decision'] },
      { label: 'Rate of interest', used: ['4'], reasons: ['decided anew on appeal by second'] },
    ]);
    expect(read(first).map(({ label, used }) => [label, used])).toEqual([['Rate of interest', ['4']]]);
  });

  it('once an entry and base: the latest of a price that was changed', () => {
    const cap = (of: string, when: string | null): Partial<Fact> => ({
      amount: amount({ amount: of, cap: of, unit: 'per-year', when }),
      terms: { 'caps-and-minimums': { capB: stated({ amount: of, currency: 'USD' }) } },
      statement: 'cap',
    });
    const pool = entry('pool', [cap('5', '2009/2010'), cap('3', null), cap('4', '2007/2008')]);
    expect(read(pool)).toMatchObject([
      { used: ['5'], reasons: ['replaced by USD 5 from 2009', 'replaced by USD 5 from 2009'] },
    ]);
  });

  it('as a rate only where it is one: not the most that is paid', () => {
    const rate = (parts: Partial<Fact>): Partial<Fact> => ({ terms: { rate: {} }, ...parts });
    const most = { amount: '2.5', unit: 'per-unit' };
    const accepted = entry('programme', [
      rate({ terms: { rate: { royaltyB: perUnit('2.5', { unitCap: '2.50' }) } } }),
      rate({ terms: { rate: { royaltyB: perUnit('2.5') } }, amount: amount({ ...most, cap: '2.5' }) }),
      rate({ terms: { rate: { royaltyB: perUnit('1') } }, amount: amount({ ...most, amount: '1' }) }),
      rate({ amount: amount({ ...most, cap: '2.5' }) }),
      rate({ amount: amount({ amount: '1', unit: 'pct-of-net-sales', currency: null, cap: '0.75' }) }),
      rate({ amount: amount({ amount: '1', unit: 'pct-of-net-sales', currency: null, baseCap: '200' }) }),
      rate({ amount: amount({ ...most, amount: '2' }) }),
    ]);
    const ceiling = 'a ceiling, not a rate';
    const limited = 'a percentage limited by price or per unit';
    expect(read(accepted)).toMatchObject([
      { used: ['1'], reasons: [ceiling, ceiling] },
      { used: ['2'], reasons: [ceiling, limited, limited] },
    ]);
  });

  it('not as a part of instalments that several facts give', () => {
    const schedule = (due: string) => stated({ currency: 'USD', instalments: [{ due, amount: '10' }] });
    const parts = ['2011-01-18', '2014-01-15'].map((due) => ({
      terms: { consideration: { instalments: schedule(due) } },
    }));
    expect(read(entry('parts', parts))).toEqual([]);
    expect(read(entry('whole', parts.slice(0, 1)))).toMatchObject([{ used: ['10'] }]);
  });

  it('not where it is worked out from another fact that counts', () => {
    const [own, derived] = [upFront('10'), upFront('12')];
    expect(read(entry('ours', [{ terms: own }, { terms: derived, evidence: 'derived' }]))).toEqual([
      { label: 'Up-front payment', used: ['10'], reasons: ['derived from another fact of the entry'] },
    ]);
    expect(read(entry('ours', [{ terms: derived, evidence: 'derived' }]))).toMatchObject([{ used: ['12'] }]);
  });
});

describe('a common base', () => {
  it('parts a whole price from the first of several payments, and says that sums are nominal', () => {
    const paid = (id: string, forms: readonly string[], release = {}) =>
      entry(id, [
        { terms: { consideration: { forms: stated(forms), ...upFront('10')['consideration'] }, release } },
      ]);
    const statistics = statisticsOf(
      [
        paid('alone', ['up-front']),
        paid('first', ['up-front', 'instalments']),
        paid('released', ['up-front'], { payment: stated({ amount: '3', currency: 'EUR' }) }),
      ],
      sheet({ consideration: { forms: stated(['up-front']), ...upFront('7')['consideration'] } }),
    );
    expect(
      statistics.map(({ base, used, ours }) => [
        base.label,
        used.map(({ precedentId }) => precedentId),
        ours.map(({ value }) => value),
      ]),
    ).toEqual([
      ['Release payment', ['released'], []],
      ['Up-front payment, one of several payments', ['first', 'released'], []],
      ['Up-front payment, the whole price', ['alone'], ['7']],
    ]);
    expect(statistics[0]?.caution).toContain('Nominal sums');
  });

  it('asks no caution of a rate', () => {
    const rate = entry('rate', [{ terms: { rate: { royaltyB: perUnit('1') } } }]);
    expect(statisticsOf([rate], sheet())[0]?.caution).toBeNull();
  });

  it('parts compound interest from interest of which nobody says so', () => {
    const interest = (id: string, statement: string) =>
      entry(id, [
        { statement, terms: { 'late-interest': { form: stated('yearly'), percent: stated('5') } } },
      ]);
    expect(
      read(interest('a', 'compound interest'), interest('b', 'interest')).map(({ label }) => label),
    ).toEqual(['Rate of interest, fixed rate a year', 'Rate of interest, fixed rate a year, compound']);
  });

  it('tells a rate per unit from a percentage', () => {
    const rates = entry('both', [
      { terms: { rate: { royaltyB: perUnit('1') } } },
      { terms: { rate: { royaltyB: percent('2') } } },
    ]);
    expect(read(rates).map(({ reasons }) => reasons)).toEqual([
      ['per unit, not a percentage'],
      ['a percentage, not per unit'],
    ]);
  });
});

describe('a value that was used', () => {
  const note = (terms: Fact['terms']): PrecedentNote => ({
    precedentId: 'built-in',
    factId: 'f1',
    note: '',
    correction: { statement: 'x', amount: null, terms, evidence: 'reported', confirmed: true },
  });

  it('says whose word it is', () => {
    const { precedent } = entry('built-in', [{ terms: upFront('99'), confirmed: false }]);
    const [seen = null] = precedent.facts;
    const written = { ...note(upFront('20')), seen, savedAt: '2026-03-04T00:00:00Z' };
    const known = knowPrecedent(precedent, { origin: 'built-in', isConfidential: false }, [written], []);
    const own: KnownPrecedent = {
      ...entry('own', [{ terms: upFront('10') }]),
      origin: 'ours',
      isConfidential: true,
    };
    expect(statisticsOf([own, known], sheet())[0]?.used).toMatchObject([
      { value: '20', origin: 'built-in', isConfidential: false, isCorrected: true, evidence: 'reported' },
      { value: '10', origin: 'ours', isConfidential: true, isCorrected: false, evidence: 'disclosed' },
    ]);
    const changed = knowPrecedent(
      precedent,
      { origin: 'built-in', isConfidential: false },
      [{ ...written, seen: null }],
      [],
    );
    expect(statisticsOf([changed], sheet())).toEqual([]);
  });
});
