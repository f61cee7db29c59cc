import { describe, expect, it } from 'vitest';
import type { RoundTerm } from '../../deals/deal.ts';
import { emptyPosition, type Limit, type Position } from '../../positions/position.ts';
import { fields } from '../valuation/sheets.fixture.ts';
import { sheetAtStance } from './position-sheet.ts';

const term = (key: string, values: RoundTerm['fields']): RoundTerm => ({
  key,
  state: 'open',
  binding: false,
  fields: values,
  written: null,
  custom: null,
});
const terms = [
  term(
    'consideration',
    fields({ forms: ['up-front'], payer: 'B', upFront: { amount: '5', currency: 'EUR' } }),
  ),
  term('release', fields({ form: 'mutual' })),
  term('territory', fields({})),
];
const about = { ourSide: 'A' as const, names: { A: 'Alpha', B: 'Beta' } };

function position(termKey: string, limits: readonly Limit[], words = ''): Position {
  return { ...emptyPosition(termKey), walkAway: { limits: [...limits], words } };
}

const at = (...positions: readonly Position[]) => sheetAtStance(terms, positions, 'walkAway', about);
const valueIn = (sheet: ReturnType<typeof at>, key: string, field: string) => {
  const stated = sheet.terms.find((one) => one.key === key)?.fields[field];
  return stated && 'value' in stated ? stated.value : undefined;
};
const money = (amount: string) => ({ amount, currency: 'EUR' });

describe('a sheet at our limits', () => {
  it('has each limit in its field, and of several choices the one that stands there', () => {
    const sheet = at(
      position('consideration', [{ field: 'upFront', bound: 'at-least', value: money('9') }]),
      position('release', [{ field: 'form', bound: 'one-of', value: ['covenant', 'mutual'] }]),
    );
    expect(valueIn(sheet, 'consideration', 'upFront')).toEqual(money('9'));
    expect(valueIn(sheet, 'release', 'form')).toBe('mutual');
    expect(sheet.put).toMatchObject([{ words: 'at least EUR 9' }, { termKey: 'release' }]);
    expect(sheet.leftOut).toEqual([]);
  });

  it('takes of a range the end that protects us, and names the other', () => {
    const sheet = at(
      position('consideration', [
        { field: 'upFront', bound: 'at-most', value: money('20') },
        { field: 'upFront', bound: 'at-least', value: money('9') },
      ]),
    );
    expect(valueIn(sheet, 'consideration', 'upFront')).toEqual(money('9'));
    expect(sheet.leftOut).toMatchObject([{ words: expect.stringContaining('at most EUR 20') }]);
  });

  it('names what cannot be put in, and leaves alone what nothing is reckoned from', () => {
    const sheet = at(
      position('consideration', [], 'Cash early.'),
      position('rate', [{ field: 'mode', bound: 'is', value: 'multi' }]),
      position('release', [
        { field: 'form', bound: 'one-of', value: ['none'] },
        { field: 'payment', bound: 'at-least', value: money('1') },
      ]),
      position('territory', [], 'Worldwide.'),
    );
    expect(sheet.put.map(({ termKey }) => termKey)).toEqual(['release']);
    expect(sheet.leftOut).toMatchObject([
      { termKey: 'consideration', words: 'Only in words: Cash early.' },
      { termKey: 'rate', words: 'The term is not on the sheet.' },
      { termKey: 'release', words: expect.stringContaining('does not apply on this sheet') },
    ]);
  });
});
