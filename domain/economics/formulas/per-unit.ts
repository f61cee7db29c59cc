import { ok } from '../../result.ts';
import { z } from '../../zod.ts';
import { figureText, fractionSchema, positiveFigure } from '../figure.ts';
import { defineFormula } from '../formula.ts';
import { refuse } from '../reckoned.ts';

export const perUnit = defineFormula({
  key: 'per-unit',
  title: 'Percentage and amount per unit',
  rule: 'r = p · P; p = r / P',
  symbols: {
    percent: 'p: percentage rate as a fraction of the price',
    price: 'P: net price of a unit, in a currency',
    perUnit: 'r: royalty on a unit, in the currency of the price',
  },
  source: 'F1. Sidak, Converting Royalty Payment Structures for Patent Licenses (2016)',
  input: z
    .strictObject({
      percent: fractionSchema.optional(),
      perUnit: positiveFigure.optional(),
      price: positiveFigure,
    })
    .refine((value) => (value.percent === undefined) !== (value.perUnit === undefined), {
      path: ['percent'],
      error: 'Give either the percentage or the amount per unit.',
    }),
  output: { perUnit: 'from a percentage', percent: 'from an amount per unit' },
  example: { input: { percent: '0.0325', price: '200' }, result: { perUnit: '6.5' } },
  reckon: ({ percent, perUnit: amount, price }) => {
    if (percent) {
      const is = figureText(percent.times(price));
      const how = `${figureText(percent)} · ${figureText(price)}`;
      return ok({ result: { perUnit: is }, working: [{ what: 'Royalty on a unit', how, is }] });
    }
    if (!amount) return refuse('percent', 'Give either the percentage or the amount per unit.');
    if (price.isZero()) return refuse('price', 'A price of zero has no percentage.');
    const is = figureText(amount.dividedBy(price));
    const how = `${figureText(amount)} / ${figureText(price)}`;
    return ok({ result: { percent: is }, working: [{ what: 'Rate as a fraction of the price', how, is }] });
  },
});
