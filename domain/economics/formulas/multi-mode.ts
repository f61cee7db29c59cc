import { ok } from '../../result.ts';
import { z } from '../../zod.ts';
import { figureText, fractionSchema, positiveFigure, sumOf, type Figure } from '../figure.ts';
import { defineFormula } from '../formula.ts';
import { refuse } from '../reckoned.ts';

const figures = <T extends z.ZodType>(each: T) =>
  z.union([z.array(each).min(1).max(50), z.record(z.string().min(1), each)]);

/** By name; a list is named by its places, from 1. */
function named(values: readonly Figure[] | Readonly<Record<string, Figure>>): ReadonlyMap<string, Figure> {
  return new Map(
    Array.isArray(values)
      ? values.map((value: Figure, index) => [String(index + 1), value] as const)
      : Object.entries(values),
  );
}

export const multiMode = defineFormula({
  key: 'multi-mode',
  title: 'Rate of a product of several standards',
  rule: 'p_multi = Σ w_g · p_g, with Σ w_g = 1',
  symbols: {
    rates: 'p_g: rate of each standard, by name or as a list, fractions or amounts per unit',
    weights: 'w_g: what each standard contributes to the value, by the same names or in the same order',
  },
  source: 'F7. OPPO v Nokia (Chongqing 2023): 5G : 4G : 3G : 2G = 50 : 40 : 5 : 5 in a 5G phone',
  input: z.strictObject({ rates: figures(positiveFigure), weights: figures(fractionSchema) }),
  output: { rate: 'p_multi, in the unit of the rates' },
  example: {
    input: { rates: { '5G': '1', '4G': '0.5' }, weights: { '5G': '0.6', '4G': '0.4' } },
    result: { rate: '0.8' },
  },
  reckon: ({ rates, weights }) => {
    const [byName, shares] = [named(rates), named(weights)];
    const without = [...byName.keys()].filter((name) => !shares.has(name));
    if (without.length > 0) return refuse('weights', `No weight is stated for ${without.join(', ')}.`);
    const unknown = [...shares.keys()].filter((name) => !byName.has(name));
    if (unknown.length > 0) return refuse('rates', `No rate is stated for ${unknown.join(', ')}.`);
    const total = sumOf([...shares.values()]);
    if (!total.eq(1))
      return refuse('weights', `The weights come to ${figureText(total)}; they must come to 1.`);
    const parts = [...byName].map(([name, rate]) => ({
      name,
      rate,
      weight: shares.get(name) ?? total.minus(total),
    }));
    const is = figureText(sumOf(parts.map(({ rate, weight }) => rate.times(weight))));
    return ok({
      result: { rate: is },
      working: [
        ...parts.map(({ name, rate, weight }) => ({
          what: name,
          how: `${figureText(weight)} · ${figureText(rate)}`,
          is: figureText(rate.times(weight)),
        })),
        { what: 'Rate of the product', how: 'sum', is },
      ],
    });
  },
});
