import { ok } from '../../result.ts';
import { dateSchema } from '../../terms/values/date.ts';
import { z } from '../../zod.ts';
import { discountSteps, flowSchema } from '../dated.ts';
import { Figure, figureText, fractionSchema, positiveFigure, rateSchema } from '../figure.ts';
import { defineFormula } from '../formula.ts';
import { refuse } from '../reckoned.ts';
import { unpack as lay } from '../unpack.ts';

const ZERO = new Figure(0);

export const unpack = defineFormula({
  key: 'unpack',
  title: 'Royalty per unit behind a lump sum or instalments',
  rule: 'r = (PV(payments) + PV(non-cash) − V_other) / (φ · U_past + Σ U_t · (1 + k)^−t)',
  symbols: {
    payments: 'dated payments for the licence',
    nonCash: 'present value of what was given beside money; 0 if left out',
    otherValue: 'V_other: present value of what was bought beside the licence; 0 if left out',
    rate: 'k: yearly discount rate as a fraction, actual days over 365',
    valuationDate: 'the day on which all is valued',
    pastUnits: 'U_past: units sold before',
    futureUnits: 'U_t: units sold after, each with a day in the middle of their time',
    pastWeight: 'φ: how far past units count, 0 to 1',
  },
  source: 'F3. As argued in InterDigital v Lenovo [2023] EWHC 539 (Pat) and [2024] EWCA Civ 743',
  input: z.strictObject({
    payments: z.array(flowSchema).min(1, 'State at least one payment.').max(2000),
    nonCash: positiveFigure.default(ZERO),
    otherValue: positiveFigure.default(ZERO),
    rate: rateSchema,
    valuationDate: dateSchema,
    pastUnits: positiveFigure.default(ZERO),
    futureUnits: z
      .array(z.strictObject({ date: dateSchema, units: positiveFigure }))
      .max(2000)
      .default([]),
    pastWeight: fractionSchema.default(new Figure(1)),
  }),
  output: {
    blended: 'over past and future units; null without any',
    pastOnly: 'the same money over past units alone; null without any that count',
    futureOnly: 'the same money over discounted future units alone; null without any',
  },
  example: {
    input: {
      payments: [{ date: '2024-01-01', amount: '138700000' }],
      rate: '0',
      valuationDate: '2024-01-01',
      pastUnits: '792571429',
      pastWeight: '1',
    },
    result: { blended: '0.174999999905', pastOnly: '0.174999999905', futureOnly: null },
  },
  reckon: (input) => {
    const { value, past, future, blended, pastOnly, futureOnly } = lay(input);
    if (value.isNegative())
      return refuse(
        'otherValue',
        'What was bought beside the licence is worth more than all that was paid: nothing is left for the licence.',
      );
    if (!blended) return refuse('pastUnits', 'There are no units that count: nothing can be laid on them.');
    const text = (figure: Figure | null): string | null => figure && figureText(figure);
    const sum = (units: Figure): string => `${figureText(value)} / ${figureText(units)}`;
    const none = 'no units';
    return ok({
      result: { blended: text(blended), pastOnly: text(pastOnly), futureOnly: text(futureOnly) },
      working: [
        ...discountSteps(input.payments, input.rate, input.valuationDate),
        {
          what: 'Value of the licence',
          how: `present value of payments + ${figureText(input.nonCash)} − ${figureText(input.otherValue)}`,
          is: figureText(value),
        },
        {
          what: 'Past units that count',
          how: `${figureText(input.pastUnits)} · ${figureText(input.pastWeight)}`,
          is: figureText(past),
        },
        {
          what: 'Future units, discounted',
          how: `${input.futureUnits.length} dated amounts`,
          is: figureText(future),
        },
        { what: 'Blended', how: sum(past.plus(future)), is: figureText(blended) },
        { what: 'Past only', how: pastOnly ? sum(past) : none, is: text(pastOnly) ?? none },
        { what: 'Future only', how: futureOnly ? sum(future) : none, is: text(futureOnly) ?? none },
      ],
    });
  },
});
