import { ok } from '../../result.ts';
import { z } from '../../zod.ts';
import { figureText, fractionSchema, positiveFigure } from '../figure.ts';
import { defineFormula } from '../formula.ts';
import { refuse, type Step } from '../reckoned.ts';

export const scale = defineFormula({
  key: 'scale',
  title: 'Rate from a comparable licence',
  rule: 'r = r_comp · (S_owner / S_comp) · adjustments',
  symbols: {
    comparableRate: 'r_comp: rate of the comparable, a fraction or an amount per unit',
    ownerShare: 'S_owner: share of the standard of the owner in question, as a fraction',
    comparableShare: 'S_comp: share of the licensor of the comparable, as a fraction',
    adjustments: 'named factors, such as for volume, scope or time',
  },
  source: 'F5. As in Unwired Planet v Huawei [2017] EWHC 2988 (Pat)',
  input: z.strictObject({
    comparableRate: positiveFigure,
    ownerShare: fractionSchema,
    comparableShare: fractionSchema,
    adjustments: z
      .array(
        z.strictObject({ name: z.string().trim().min(1, 'Name the adjustment.'), factor: positiveFigure }),
      )
      .max(50)
      .default([]),
  }),
  output: { rate: 'in the unit of the comparable rate' },
  example: {
    input: { comparableRate: '0.008', ownerShare: '0.0769', comparableShare: '1' },
    result: { rate: '0.0006152' },
  },
  reckon: ({ comparableRate, ownerShare, comparableShare, adjustments }) => {
    if (comparableShare.isZero())
      return refuse(
        'comparableShare',
        'The licensor of the comparable has no share: nothing can be scaled by it.',
      );
    const ratio = ownerShare.dividedBy(comparableShare);
    let rate = comparableRate.times(ratio);
    const steps: Step[] = [
      {
        what: 'Strength of the portfolios',
        how: `${figureText(ownerShare)} / ${figureText(comparableShare)}`,
        is: figureText(ratio),
      },
      {
        what: 'Scaled rate',
        how: `${figureText(comparableRate)} · ${figureText(ratio)}`,
        is: figureText(rate),
      },
    ];
    for (const { name, factor } of adjustments) {
      const before = rate;
      rate = rate.times(factor);
      steps.push({ what: name, how: `${figureText(before)} · ${figureText(factor)}`, is: figureText(rate) });
    }
    return ok({ result: { rate: figureText(rate) }, working: steps });
  },
});
