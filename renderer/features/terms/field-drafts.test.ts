import { describe, expect, it } from 'vitest';
import { consideration } from '../../../domain/terms/catalogue/consideration.ts';
import { currencyOf, fieldOf, filledIn, isBlank, withoutWrong } from './field-drafts.ts';

describe('isBlank', () => {
  it.each([
    [undefined],
    [''],
    [[]],
    [{ amount: '', currency: 'EUR' }],
    [{ count: undefined, unit: 'years' }],
    [{ currency: 'EUR', instalments: [] }],
  ])('%j is blank', (draft) => {
    expect(isBlank(draft)).toBe(true);
  });
  it.each([
    ['x'],
    [false],
    [['a']],
    [{ amount: '5', currency: '' }],
    [{ scope: 'worldwide', countries: [] }],
  ])('%j is not', (draft) => {
    expect(isBlank(draft)).toBe(false);
  });
});

describe('a term whose one field is wrong', () => {
  const saved = { upFront: { basis: 'stated', value: { amount: '5', currency: 'EUR' } } } as const;
  const draft = {
    forms: { basis: 'stated', value: ['up-front'] },
    payer: { basis: 'stated', value: '' },
    upFront: { basis: 'stated', value: { amount: 'five', currency: 'EUR' } },
  } as const;

  it('keeps the rest and the last good value', () => {
    expect(withoutWrong(filledIn(consideration, draft), new Set(['upFront']), saved)).toEqual({
      forms: draft.forms,
      upFront: saved.upFront,
    });
  });

  it('drops a wrong value that was never good', () => {
    expect(withoutWrong(filledIn(consideration, draft), new Set(['upFront']), {})).toEqual({
      forms: draft.forms,
    });
  });
});

it('finds the field of an issue', () => {
  expect(fieldOf('fields.upFront.amount')).toBe('upFront');
});

it('takes the currency of the amounts already there', () => {
  expect(
    currencyOf({
      law: { basis: 'stated', value: 'x' },
      price: { basis: 'estimated', value: { amount: '', currency: 'CNY' } },
    }),
  ).toBe('CNY');
  expect(currencyOf({ price: { basis: 'undisclosed' } })).toBe('EUR');
});
