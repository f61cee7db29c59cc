import { describe, expect, it } from 'vitest';
import { anOpenDeal, aTerm } from '../shareable/open-deal.fixture.ts';
import { sheetFactsOf } from '../terms/sheet-facts.ts';
import type { FieldValues } from '../terms/stated.ts';
import { findTerm } from '../terms/catalogue.ts';
import { checkPosition, isEmptyPosition } from './check-position.ts';
import { crossingsOf } from './crossings.ts';
import { emptyPosition, type Limit, type Position } from './position.ts';
import { standOf } from './stand-of.ts';
import { suggestBound } from './suggest-bound.ts';

const stated = (value: unknown) => ({ basis: 'stated' as const, value });
const usd = (amount: string) => ({ amount, currency: 'USD' });
const upFront = (amount: string): FieldValues => ({
  forms: stated(['up-front']),
  payer: stated('B'),
  upFront: stated(usd(amount)),
});
const least = (amount: string): Limit => ({ field: 'upFront', bound: 'at-least', value: usd(amount) });
const position: Position = {
  ...emptyPosition('consideration'),
  target: { limits: [least('30')], words: '' },
  fallback: { limits: [least('20')], words: '' },
  walkAway: { limits: [least('10')], words: '' },
  decidedBy: 'lead negotiator',
  approvalBy: 'board',
};
const crossings = (fields: FieldValues, parts: Partial<Position> = {}) => {
  const open = anOpenDeal([aTerm('consideration', fields)]);
  return crossingsOf({ ...open, positions: { consideration: { ...position, ...parts } } });
};

describe('crossing the walk-away', () => {
  it('is said in words, with who would have to approve it', () => {
    expect(crossings(upFront('9.50'))).toEqual([
      {
        termKey: 'consideration',
        termLabel: 'Consideration',
        field: 'upFront',
        label: 'Up-front payment',
        valueWords: 'USD 9.50',
        limitWords: 'at least USD 10',
        bound: 'at-least',
        approvalBy: 'board',
        decidedBy: 'lead negotiator',
        state: 'crossed',
        reason: null,
      },
    ]);
  });

  it('is none within the limit, before anything is stated, and where the field is out of force', () => {
    expect(crossings(upFront('10'))).toEqual([]);
    expect(crossings({})).toEqual([]);
    expect(crossings({ ...upFront('1'), forms: stated(['instalments']) })).toEqual([]);
    expect(crossingsOf({ ...anOpenDeal([]), positions: { consideration: position } })).toEqual([]);
  });

  it('is not guessed', () => {
    expect(crossings({ ...upFront('9'), upFront: { basis: 'undisclosed' } })).toMatchObject([
      { state: 'cannot-tell', valueWords: 'undisclosed' },
    ]);
    const euros = { ...upFront('9'), upFront: stated({ amount: '9', currency: 'EUR' }) };
    expect(crossings(euros)).toMatchObject([
      { state: 'cannot-tell', reason: expect.stringContaining('EUR') },
    ]);
  });

  it('marks a value that only illustrates', () => {
    const illustrative = { ...upFront('9'), upFront: { basis: 'illustrative' as const, value: usd('9') } };
    expect(crossings(illustrative)[0]?.valueWords).toBe('USD 9 (illustrative)');
  });
});

describe('where a term stands', () => {
  it.each([
    ['30', 'target'],
    ['25', 'fallback'],
    ['10', 'walkAway'],
    ['9', null],
  ])('at %s it meets the %s', (amount, best) => {
    const term = aTerm('consideration', upFront(amount));
    expect(standOf(term, position, sheetFactsOf([term])).best).toBe(best);
  });

  it('says what cannot be told and what has no limit', () => {
    const stand = standOf(
      aTerm('consideration', {}),
      { ...position, target: { limits: [], words: 'More.' } },
      {},
    );
    expect(stand.stances.target.state).toBe('none');
    expect(stand.stances.walkAway).toMatchObject({
      state: 'cannot-tell',
      reason: 'The value is not stated.',
    });
  });
});

describe('a position', () => {
  const consideration = findTerm('consideration');
  if (!consideration) throw new Error('no consideration');
  const refused = (limit: Limit) =>
    checkPosition(consideration, { ...position, walkAway: { limits: [limit], words: '' } });

  it.each<[string, Limit, string]>([
    ['a field there is not', { ...least('1'), field: 'bonus' }, 'walkAway.limits.0.field'],
    ['a bound that does not fit', { ...least('1'), bound: 'one-of' }, 'walkAway.limits.0.bound'],
    ['a value of another kind', { ...least('1'), value: 'much' }, 'walkAway.limits.0.value'],
    [
      'a currency there is not',
      { ...least('1'), value: { amount: '1', currency: 'EURO' } },
      'walkAway.limits.0.value.currency',
    ],
    [
      'a choice there is not',
      { field: 'payer', bound: 'one-of', value: ['A', 'C'] },
      'walkAway.limits.0.value',
    ],
  ])('is refused for %s', (_what, limit, path) => {
    expect(refused(limit)).toMatchObject({ ok: false, error: { issues: [{ path }] } });
  });

  it('is none when it says nothing', () => {
    expect(isEmptyPosition(emptyPosition('term'))).toBe(true);
    expect(isEmptyPosition({ ...emptyPosition('term'), priority: 3 })).toBe(false);
    expect(isEmptyPosition(position)).toBe(false);
  });
});

describe('the bound to begin with', () => {
  it('is a least value of what favours us and a highest of what favours them', () => {
    const payee = { kind: 'money', label: 'Price', favours: 'payee' } as const;
    expect(suggestBound(payee, 'A', { payer: 'B' })).toBe('at-least');
    expect(suggestBound(payee, 'B', { payer: 'B' })).toBe('at-most');
    expect(suggestBound(payee, 'B', {})).toBe('at-least');
    expect(suggestBound({ kind: 'choice', label: 'Form' }, 'A', {})).toBe('one-of');
    expect(suggestBound({ kind: 'text', label: 'Words' }, 'A', {})).toBeNull();
  });
});
