import { describe, expect, it } from 'vitest';
import { anOpenDeal, aTerm } from '../shareable/open-deal.fixture.ts';
import type { CustomTerm } from '../terms/custom-term.ts';
import type { FieldValues } from '../terms/stated.ts';
import { compare, comparedRound, type Compared } from './compare.ts';
import { differencesFromBase, type CellDifference } from './differences-from-base.ts';
import type { Precedent } from './precedent.ts';
import { aFact, aKnown } from './precedent.fixture.ts';

const stated = (value: unknown) => ({ basis: 'stated' as const, value });
const undisclosed = { basis: 'undisclosed' as const };
const usd = (amount: string) => stated({ amount, currency: 'USD' });

const round = (number: number, terms: Readonly<Record<string, FieldValues>>): Compared =>
  comparedRound(
    anOpenDeal(
      Object.entries(terms).map(([key, fields]) => aTerm(key, fields)),
      { number },
    ),
  );
const precedent = (
  terms: readonly Readonly<Record<string, FieldValues>>[],
  parts: Partial<Precedent> = {},
): Compared => ({
  kind: 'precedent',
  known: aKnown({
    facts: terms.map((each, index) => aFact({ id: `f${index + 1}`, terms: each })),
    ...parts,
  }),
});

function differences(
  base: string,
  columns: readonly Compared[],
): Readonly<Record<string, readonly CellDifference[]>> {
  const comparison = compare(columns, { positions: {}, notes: [] });
  const all = differencesFromBase(comparison, base);
  return Object.fromEntries(comparison.rows.map(({ termKey }, index) => [termKey, all[index] ?? []]));
}

const upFront = (amount: string): FieldValues => ({
  forms: stated(['up-front']),
  payer: stated('B'),
  upFront: usd(amount),
});

describe('a precedent against a round', () => {
  it('is the same or differs value by value, with how far a figure is off', () => {
    const [own, theirs] =
      differences('round-2', [
        round(2, { consideration: upFront('100') }),
        precedent([{ consideration: upFront('120') }]),
      ])['consideration'] ?? [];
    expect(own).toEqual({ kind: 'base', words: null, statements: [] });
    expect(theirs).toMatchObject({
      kind: 'differs',
      words: null,
      statements: [
        { kind: 'same' },
        { kind: 'same' },
        { kind: 'differs', delta: { absolute: '+20', percent: '+20' } },
      ],
    });
  });

  it('is held against the side that stands where its own does', () => {
    const crossed = precedent([{ consideration: { payer: stated('B') } }], {
      parties: [
        { side: 'A', name: 'Bea', role: 'licensor', companies: ['Bea'] },
        { side: 'B', name: 'Ada', role: 'licensee', companies: ['Ada'] },
      ],
    });
    const [, theirs] =
      differences('round-2', [round(2, { consideration: { payer: stated('A') } }), crossed])[
        'consideration'
      ] ?? [];
    expect(theirs).toMatchObject({ kind: 'same', statements: [{ kind: 'same' }] });
  });

  it('is the same only where every value is, however much beside is told in words', () => {
    const of = (fields: FieldValues) =>
      differences('round-2', [
        round(2, { consideration: upFront('100') }),
        precedent([{ consideration: fields }, { consideration: {} }]),
      ])['consideration']?.[1];
    expect(of({ payer: stated('B'), upFront: usd('100') })).toMatchObject({
      kind: 'same',
      statements: [{ kind: 'same' }, { kind: 'same' }, { kind: 'cannot' }],
    });
    expect(of({ payer: stated('B'), upFront: undisclosed })).toMatchObject({ kind: 'unknown', words: null });
    expect(of({ payer: stated('B'), annualFee: usd('5') })).toMatchObject({ kind: 'unknown', words: null });
  });

  it('cannot be told apart where both state a figure and nothing compares them', () => {
    const of = (fields: FieldValues) =>
      differences('round-2', [
        round(2, {
          consideration: upFront('100'),
          term: { form: stated('fixed'), length: stated({ count: 90, unit: 'days' }) },
        }),
        precedent([{ consideration: fields, term: { length: stated({ count: 1, unit: 'years' }) } }]),
      ]);
    const inEuro = stated({ amount: '100', currency: 'EUR' });
    const { consideration = [], term = [] } = of({ payer: stated('B'), upFront: inEuro });
    expect(consideration[1]).toMatchObject({
      kind: 'not-comparable',
      words: 'cannot be told apart: other currency',
      statements: [
        { kind: 'same' },
        { kind: 'cannot', reason: 'in EUR, and Round 2 in USD: currencies are not converted' },
      ],
    });
    expect(term[1]?.words).toBe('cannot be told apart: other unit');
    expect(of({ payer: stated('A'), upFront: inEuro })['consideration']?.[1]).toMatchObject({
      kind: 'differs',
      words: null,
    });
  });

  it('cannot be told apart where nobody knows which party is which', () => {
    const unsided = precedent([{ 'caps-and-minimums': { capA: usd('5'), minimumB: undisclosed } }], {
      parties: [],
      direction: 'unknown',
    });
    const of = (fields: FieldValues) =>
      differences('round-2', [round(2, { 'caps-and-minimums': fields }), unsided])['caps-and-minimums']?.[1];
    expect(of({ capB: usd('5') })).toMatchObject({
      kind: 'not-comparable',
      words: 'cannot be told apart: sides not known',
    });
    expect(of({ prepaidA: usd('5') })).toMatchObject({ kind: 'unknown' });
  });

  it('does not differ by silence, by what is undisclosed or in words', () => {
    const columns = [
      round(2, { consideration: upFront('100'), territory: {}, dismissals: {} }),
      precedent([{ consideration: { upFront: undisclosed } }, { territory: {} }]),
      precedent([{ consideration: {} }]),
      precedent([]),
    ];
    const { consideration = [], territory = [], dismissals = [] } = differences('round-2', columns);
    for (const row of [consideration, territory])
      expect(row.map(({ kind }) => kind)).toEqual(['base', 'unknown', 'unknown', 'unknown']);
    expect(dismissals.slice(1)).toEqual(
      Array.from({ length: 3 }, () => ({ kind: 'unknown', words: null, statements: [] })),
    );
  });

  it('differs by a term that the round does not have', () => {
    const { territory = [] } = differences('round-2', [
      round(2, {}),
      precedent([{ territory: {} }]),
      precedent([]),
    ]);
    expect(territory.map(({ kind, words }) => [kind, words])).toEqual([
      ['base', null],
      ['differs', 'not in Round 2'],
      ['unknown', null],
    ]);
  });
});

describe('a precedent as the base', () => {
  const base = precedent([
    { consideration: { upFront: usd('100') } },
    { consideration: { upFront: usd('200') } },
  ]);

  it('is the same where any of its values is, and else says each difference', () => {
    const of = (amount: string) =>
      differences('ada-bea-2001', [
        base,
        round(2, { consideration: { forms: stated(['up-front']), upFront: usd(amount) } }),
      ])['consideration']?.[1];
    expect(of('200')?.statements).toMatchObject([
      { kind: 'cannot', reason: expect.stringContaining('not stated in') },
      { kind: 'same' },
    ]);
    const both = of('400')?.statements[1];
    expect(both).toMatchObject({ kind: 'differs', delta: null });
    expect(both?.kind === 'differs' ? both.words : '').toMatch(/300.* \/ .*200/);
  });

  it('is told apart from a round that has no such term, and not from one that is silent', () => {
    const columns = [base, round(1, {}), round(2, { consideration: {} })];
    expect(
      differences('ada-bea-2001', columns)['consideration']?.map(({ kind, words }) => [kind, words]),
    ).toEqual([
      ['base', null],
      ['differs', 'has no such term'],
      ['unknown', null],
    ]);
  });
});

describe('a round against a round', () => {
  const against = (before: FieldValues | null, after: FieldValues | null, key = 'consideration') =>
    differences('round-1', [
      round(1, before ? { [key]: before } : {}),
      round(2, after ? { [key]: after } : {}),
      precedent([{ [key]: {} }]),
    ])[key]?.[1];

  const fixed = (upFrontValue: FieldValues[string], payer?: string): FieldValues => ({
    forms: stated(['up-front']),
    ...(payer && { payer: stated(payer) }),
    upFront: upFrontValue,
  });

  it('differs by what came, went or was written otherwise, also without a figure', () => {
    expect(against(fixed(usd('5')), fixed(usd('5'), 'B'))).toMatchObject({
      kind: 'differs',
      statements: [{ kind: 'same' }, { kind: 'differs', words: 'not stated in Round 1' }, { kind: 'same' }],
    });
    expect(against(fixed(usd('5'), 'B'), fixed(usd('5')))).toMatchObject({
      kind: 'differs',
      words: 'does not state: Payer',
      statements: [{ kind: 'same' }, { kind: 'same' }],
    });
    expect(against(fixed(usd('5')), fixed(stated({ amount: '5', currency: 'EUR' })))).toMatchObject({
      statements: [{ kind: 'same' }, { kind: 'differs', words: 'Round 1: USD 5', delta: null }],
    });
  });

  it('cannot be told where it was not disclosed', () => {
    expect(against(fixed(undisclosed), fixed(undisclosed))).toMatchObject({
      statements: [{ kind: 'same' }, { kind: 'cannot', reason: 'undisclosed in both' }],
    });
    expect(against(fixed(undisclosed), fixed(usd('5')))).toMatchObject({
      statements: [{ kind: 'same' }, { kind: 'cannot' }],
    });
  });

  it('differs by a whole term, and by one that was filled or emptied', () => {
    expect(against(null, { payer: stated('B') })).toMatchObject({ kind: 'differs', words: 'not in Round 1' });
    expect(against({ payer: stated('B') }, null)).toMatchObject({
      kind: 'differs',
      words: 'has no such term',
    });
    expect(against({}, { payer: stated('B') })).toMatchObject({
      kind: 'differs',
      words: 'not stated in Round 1',
    });
    expect(against({ payer: stated('B') }, {})).toMatchObject({ kind: 'differs' });
    expect(against({}, {})).toMatchObject({ kind: 'same' });
    expect(against(null, null)).toMatchObject({ kind: 'same' });
  });

  it('holds a value of another kind under the same key for another value', () => {
    const custom = (kind: 'money' | 'text'): CustomTerm => ({
      label: 'Lab access',
      section: 'dealings',
      fields: [{ key: 'fee', label: 'Fee', kind }],
    });
    const of = (number: number, kind: 'money' | 'text', value: unknown) =>
      comparedRound(
        anOpenDeal([aTerm('custom-1', { fee: stated(value) }, { custom: custom(kind) })], { number }),
      );
    const columns = [of(1, 'text', 'some'), of(2, 'money', { amount: '5', currency: 'USD' })];
    expect(differences('round-1', columns)['custom-1']?.[1]).toMatchObject({ kind: 'differs' });
    expect(differences('round-2', columns)['custom-1']?.[0]).toMatchObject({ kind: 'differs' });
  });
});

it('holds nothing against a base that is not shown', () => {
  const comparison = compare([round(1, {})], { positions: {}, notes: [] });
  expect(differencesFromBase(comparison, 'gone')).toEqual([]);
  expect(differencesFromBase(comparison, null)).toEqual([]);
});
