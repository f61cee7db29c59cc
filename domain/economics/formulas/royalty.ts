import { ok } from '../../result.ts';
import { z } from '../../zod.ts';
import { figureText, fractionSchema, positiveFigure, type Figure } from '../figure.ts';
import { defineFormula } from '../formula.ts';
import type { Step } from '../reckoned.ts';
import { unitRoyalty, type UnitLimit, type UnitRate } from '../unit-royalty.ts';

const limit = positiveFigure.nullable().default(null);

const inOrder = (low: Figure | null, high: Figure | null): boolean => !low || !high || low.lte(high);

const limitWords: Readonly<Record<UnitLimit, string>> = {
  baseFloor: 'the price floor',
  baseCap: 'the price cap',
  floor: 'the floor per unit',
  cap: 'the cap per unit',
};

export const royalty = defineFormula({
  key: 'royalty',
  title: 'Royalty on a unit with a limited base',
  rule: 'r = p · min(max(P, P_floor), P_cap); then r = min(max(r, r_min), r_max)',
  symbols: {
    price: 'P: net price of a unit',
    percent: 'p: rate as a fraction of the price; or',
    perUnit: 'r: an amount on each unit',
    baseFloor: 'P_floor: lowest price the rate is taken of',
    baseCap: 'P_cap: highest price the rate is taken of',
    floor: 'r_min: lowest royalty on a unit',
    cap: 'r_max: highest royalty on a unit',
  },
  source:
    'F2. Price caps of published cellular programmes; floors and caps as in HTC v Ericsson (5th Cir. 2021)',
  input: z
    .strictObject({
      price: positiveFigure,
      percent: fractionSchema.nullable().default(null),
      perUnit: limit,
      baseFloor: limit,
      baseCap: limit,
      floor: limit,
      cap: limit,
    })
    .refine(({ percent, perUnit }) => (percent === null) !== (perUnit === null), {
      path: ['percent'],
      error: 'Give either a percentage or an amount per unit.',
    })
    .refine(({ baseFloor, baseCap }) => inOrder(baseFloor, baseCap), {
      path: ['baseCap'],
      error: 'The price cap lies below the price floor.',
    })
    .refine(({ floor, cap }) => inOrder(floor, cap), {
      path: ['cap'],
      error: 'The cap per unit lies below the floor per unit.',
    }),
  output: {
    perUnit: 'royalty on the unit',
    limitedBy: 'baseFloor, baseCap, floor or cap, where one decides',
  },
  example: {
    input: { price: '1000', percent: '0.0325', baseCap: '400' },
    result: { perUnit: '13', limitedBy: 'baseCap' },
  },
  reckon: ({ price, ...rate }) => {
    const { perUnit, base, limitedBy } = unitRoyalty(rate, price);
    return ok({
      result: { perUnit: figureText(perUnit), ...(limitedBy ? { limitedBy } : {}) },
      working: steps(rate, price, base, perUnit, limitedBy),
    });
  },
});

function steps(
  rate: UnitRate,
  price: Figure,
  base: Figure,
  perUnit: Figure,
  limitedBy: UnitLimit | null,
): readonly Step[] {
  const { percent } = rate;
  const free: readonly Step[] = percent
    ? [
        {
          what: 'Price that the rate is taken of',
          how: base.eq(price) ? 'the price' : `${figureText(price)}, limited`,
          is: figureText(base),
        },
        {
          what: 'Rate on it',
          how: `${figureText(percent)} · ${figureText(base)}`,
          is: figureText(base.times(percent)),
        },
      ]
    : [{ what: 'Amount per unit', how: 'stated', is: figureText(rate.perUnit ?? perUnit) }];
  const how = limitedBy ? `decided by ${limitWords[limitedBy]}` : 'no limit decides';
  return [...free, { what: 'Royalty on the unit', how, is: figureText(perUnit) }];
}
