import { ok } from '../../result.ts';
import { z } from '../../zod.ts';
import { Figure, figureText, fractionSchema, positiveFigure, rateSchema } from '../figure.ts';
import { defineFormula } from '../formula.ts';

const ZERO = new Figure(0);

export const noDeal = defineFormula({
  key: 'no-deal',
  title: 'Expected value of going to court instead',
  rule: 'EV = (p_win · damages + p_inj · value of an injunction − costs) / (1 + k)^t',
  symbols: {
    winProbability: 'p_win: chance to win damages, as a fraction',
    damages: 'damages if won',
    injunctionProbability: 'p_inj: chance of an injunction, as a fraction; 0 if left out',
    injunctionValue: 'what an injunction costs the other side, as far as it would be paid to avoid it',
    costs: 'own costs that are not recovered',
    rate: 'k: yearly discount rate as a fraction; 0 if left out',
    years: 't: years until then; 0 if left out',
  },
  source: 'F16. General knowledge of settlement bargaining; it bounds what a side should accept, no more',
  input: z.strictObject({
    winProbability: fractionSchema,
    damages: positiveFigure,
    injunctionProbability: fractionSchema.default(ZERO),
    injunctionValue: positiveFigure.default(ZERO),
    costs: positiveFigure.default(ZERO),
    rate: rateSchema.default(ZERO),
    years: positiveFigure.default(ZERO),
  }),
  output: { expectedValue: 'today, for the owner of the patents' },
  example: {
    input: { winProbability: '0.5', damages: '100', costs: '10' },
    result: { expectedValue: '40' },
  },
  reckon: ({ winProbability, damages, injunctionProbability, injunctionValue, costs, rate, years }) => {
    const won = winProbability.times(damages);
    const held = injunctionProbability.times(injunctionValue);
    const then = won.plus(held).minus(costs);
    const factor = years.isZero() ? new Figure(1) : new Figure(1).plus(rate).pow(years.negated());
    const is = figureText(then.times(factor));
    return ok({
      result: { expectedValue: is },
      working: [
        {
          what: 'Damages',
          how: `${figureText(winProbability)} · ${figureText(damages)}`,
          is: figureText(won),
        },
        {
          what: 'Injunction',
          how: `${figureText(injunctionProbability)} · ${figureText(injunctionValue)}`,
          is: figureText(held),
        },
        { what: 'After costs', how: `− ${figureText(costs)}`, is: figureText(then) },
        { what: 'Expected value today', how: `${figureText(then)} · ${figureText(factor, 10)}`, is },
      ],
    });
  },
});
