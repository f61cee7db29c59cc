import { describe, expect, it } from 'vitest';
import { consideration } from '../../../domain/terms/catalogue/consideration.ts';
import { currencyOf, fieldOf, filledIn, isBlank, withoutBlankRows, withoutWrong } from './field-drafts.ts';

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

describe('rows added and not yet filled in', () => {
  const line = {
    standard: null,
    product: null,
    region: null,
    rate: { basis: 'percent', percent: '' },
    baseFloor: null,
    baseCap: null,
    unitFloor: null,
    unitCap: null,
    tiers: null,
  };
  const rated = { ...line, rate: { basis: 'percent', percent: '0.5' } };
  const steps = (...above: readonly string[]) => ({
    mode: 'marginal',
    steps: above.map((entry) => ({ above: entry, rate: entry && '0.4' })),
  });

  it.each([
    [{ lines: [rated, line] }, { lines: [rated] }],
    [{ lines: [line] }, { lines: [] }],
    // a row above others stays: the numbers of the rows below are how their issues find them
    [{ lines: [line, rated] }, { lines: [line, rated] }],
    [{ lines: [{ ...rated, tiers: steps('10', '') }] }, { lines: [{ ...rated, tiers: steps('10') }] }],
    [{ lines: [{ ...rated, tiers: steps('') }] }, { lines: [rated] }],
    [{ instalments: [{ due: '', amount: '' }] }, { instalments: [] }],
    [{ instalments: [{ due: '', amount: '5' }] }, { instalments: [{ due: '', amount: '5' }] }],
    [['5G'], ['5G']],
    [undefined, undefined],
  ])('%j is %j', (draft, value) => {
    expect(withoutBlankRows(draft)).toEqual(value);
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
