import { ok } from '../../result.ts';
import { z } from '../../zod.ts';
import { Figure, figureText, positiveFigure } from '../figure.ts';
import { defineFormula } from '../formula.ts';
import { refuse } from '../reckoned.ts';
import { limitFee } from '../tiered-fee.ts';

export const due = defineFormula({
  key: 'due',
  title: 'Due for a year after cap, minimum and credits',
  rule: 'due = max(minimum, min(cap, f)) − credits, and never below zero',
  symbols: {
    fee: 'f: what the rates give for the year',
    annualCap: 'most that is due',
    minimum: 'least that is due',
    credits: 'what was prepaid and is set off',
  },
  source: 'F11',
  input: z.strictObject({
    fee: positiveFigure,
    annualCap: positiveFigure.nullable().default(null),
    minimum: positiveFigure.nullable().default(null),
    credits: positiveFigure.default(new Figure(0)),
  }),
  output: {
    due: 'left to pay',
    creditsLeft: 'credits that were not used up',
    limitedBy: 'annualCap or minimum, where one decides',
  },
  example: {
    input: { fee: '5000000', annualCap: '3500000', credits: '500000' },
    result: { due: '3000000', creditsLeft: '0', limitedBy: 'annualCap' },
  },
  reckon: ({ fee, annualCap, minimum, credits }) => {
    if (annualCap && minimum?.gt(annualCap)) return refuse('minimum', 'The minimum lies above the cap.');
    const limited = limitFee(fee, { annualCap, minimum });
    const used = Figure.min(limited.fee, credits);
    const left = limited.fee.minus(used);
    return ok({
      result: {
        due: figureText(left),
        creditsLeft: figureText(credits.minus(used)),
        ...(limited.limitedBy ? { limitedBy: limited.limitedBy } : {}),
      },
      working: [
        {
          what: 'After cap and minimum',
          how: limited.limitedBy ?? 'no limit decides',
          is: figureText(limited.fee),
        },
        {
          what: 'Due',
          how: `${figureText(limited.fee)} − ${figureText(used)} of credits`,
          is: figureText(left),
        },
      ],
    });
  },
});
