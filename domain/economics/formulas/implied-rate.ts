import { ok } from '../../result.ts';
import { dateSchema } from '../../terms/values/date.ts';
import { z } from '../../zod.ts';
import { discountSteps, flowsSchema } from '../dated.ts';
import { figureSchema, figureText } from '../figure.ts';
import { defineFormula } from '../formula.ts';
import { impliedRate as solve } from '../implied-rate.ts';
import { refuse } from '../reckoned.ts';

export const impliedRate = defineFormula({
  key: 'implied-rate',
  title: 'Discount rate behind a stated present value',
  rule: 'find k with Σ C_j · (1 + k)^(−(date_j − date_0)/365) = target',
  symbols: {
    flows: 'C_j on date_j, all received or all paid',
    target: 'the stated present value',
    valuationDate: 'date_0',
  },
  source: 'F4 solved for k by halving; actual days over 365',
  input: z.strictObject({ flows: flowsSchema, target: figureSchema, valuationDate: dateSchema }),
  output: { rate: 'k: yearly rate as a fraction' },
  example: {
    input: {
      flows: [
        { date: '2011-01-10', amount: '100' },
        { date: '2012-01-10', amount: '110' },
      ],
      target: '200',
      valuationDate: '2011-01-10',
    },
    result: { rate: '0.1' },
  },
  reckon: ({ flows, target, valuationDate }) => {
    const found = solve(flows, target, valuationDate);
    if ('refused' in found) return refuse('flows', found.refused);
    return ok({
      result: { rate: figureText(found.rate) },
      working: [
        ...discountSteps(flows, found.rate, valuationDate),
        { what: 'Yearly rate', how: `at which the sum is ${figureText(target)}`, is: figureText(found.rate) },
      ],
    });
  },
});
