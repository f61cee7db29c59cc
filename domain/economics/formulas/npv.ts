import { ok } from '../../result.ts';
import { dateSchema } from '../../terms/values/date.ts';
import { z } from '../../zod.ts';
import { discountSteps, flowsSchema } from '../dated.ts';
import { presentValue } from '../discount.ts';
import { figureText, rateSchema } from '../figure.ts';
import { defineFormula } from '../formula.ts';

export const npv = defineFormula({
  key: 'npv',
  title: 'Present value of dated amounts',
  rule: 'NPV = Σ C_j · (1 + k)^(−(date_j − date_0)/365)',
  symbols: {
    flows: 'C_j on date_j: received above zero, paid below',
    rate: 'k: yearly discount rate as a fraction',
    valuationDate: 'date_0',
  },
  source: 'F4. Actual days over 365, compounded yearly',
  input: z.strictObject({ flows: flowsSchema, rate: rateSchema, valuationDate: dateSchema }),
  output: { npv: 'present value on the valuation date, in the currency of the amounts' },
  example: {
    input: {
      flows: [
        { date: '2011-01-18', amount: '300' },
        { date: '2012-01-13', amount: '300' },
        { date: '2013-01-15', amount: '300' },
        { date: '2014-01-15', amount: '200' },
        { date: '2015-01-15', amount: '200' },
        { date: '2016-01-15', amount: '200' },
      ],
      rate: '0.05',
      valuationDate: '2011-01-10',
    },
    result: { npv: '1350.786977251222' },
  },
  reckon: ({ flows, rate, valuationDate }) => {
    const is = figureText(presentValue(flows, rate, valuationDate));
    return ok({
      result: { npv: is },
      working: [
        ...discountSteps(flows, rate, valuationDate),
        { what: 'Present value', how: `sum at ${figureText(rate)} a year`, is },
      ],
    });
  },
});
