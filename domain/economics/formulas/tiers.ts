import { ok } from '../../result.ts';
import { z } from '../../zod.ts';
import { Figure, figureText, positiveFigure } from '../figure.ts';
import { defineFormula } from '../formula.ts';
import { refuse, type Step } from '../reckoned.ts';
import { limitFee, marginalShares, tieredFee, tierReached, type Tier } from '../tiered-fee.ts';

const tierSchema = z.strictObject({ upTo: positiveFigure.nullable(), rate: positiveFigure });

export const tiers = defineFormula({
  key: 'tiers',
  title: 'Fee of a year by volume tiers, with cap and minimum',
  rule: 'marginal: f(U) = Σ rate_i · (min(U, b_i+1) − b_i)+; cliff: f(U) = rate(U) · U; then max(minimum, min(cap, f))',
  symbols: {
    units: 'U: royalty-bearing units of the year',
    tiers: 'from the lowest up: the rate holds up to and including upTo units; null is without end',
    mode: 'marginal: each rate on the units of its own tier; cliff: the rate reached on all units',
    annualCap: 'most that is due for the year',
    minimum: 'least that is due for the year',
  },
  source: 'F10, F11. Marginal table with yearly cap as in the AVC/H.264 pool of 2004',
  input: z
    .strictObject({
      units: positiveFigure,
      tiers: z.array(tierSchema).min(1, 'State at least one tier.').max(100),
      mode: z.enum(['marginal', 'cliff'], 'Say marginal or cliff.'),
      annualCap: positiveFigure.nullable().default(null),
      minimum: positiveFigure.nullable().default(null),
    })
    .superRefine(({ tiers: steps, annualCap, minimum }, ctx) => {
      steps.forEach(({ upTo }, index) => {
        const before = index === 0 ? new Figure(0) : steps[index - 1]?.upTo;
        if (before === null)
          ctx.addIssue({
            code: 'custom',
            path: ['tiers', index],
            message: 'The tier before is without end: no other can follow it.',
          });
        else if (before && upTo && upTo.lte(before))
          ctx.addIssue({
            code: 'custom',
            path: ['tiers', index, 'upTo'],
            message: 'Tiers must rise: each ends above the one before.',
          });
      });
      if (annualCap && minimum && minimum.gt(annualCap))
        ctx.addIssue({ code: 'custom', path: ['minimum'], message: 'The minimum lies above the cap.' });
    }),
  output: { fee: 'due for the year', limitedBy: 'annualCap or minimum, where one decides' },
  example: {
    input: {
      units: '6000000',
      tiers: [
        { upTo: '100000', rate: '0' },
        { upTo: '5000000', rate: '0.20' },
        { upTo: null, rate: '0.10' },
      ],
      mode: 'marginal',
      annualCap: '3500000',
    },
    result: { fee: '1080000' },
  },
  reckon: ({ units, tiers: table, mode, annualCap, minimum }) => {
    if (!tierReached(table, units)) {
      const last = table.at(-1)?.upTo;
      return refuse(
        'tiers',
        `The table ends at ${last ? figureText(last) : 'its last tier'}: no rate is stated for ${figureText(units)} units.`,
      );
    }
    const free = tieredFee(table, mode, units);
    const { fee, limitedBy } = limitFee(free, { annualCap, minimum });
    return ok({
      result: { fee: figureText(fee), ...(limitedBy ? { limitedBy } : {}) },
      working: [
        ...(mode === 'marginal' ? marginalSteps(table, units) : cliffSteps(table, units)),
        { what: 'By the table', how: 'sum', is: figureText(free) },
        {
          what: 'Due for the year',
          how:
            limitedBy === null
              ? 'no limit decides'
              : limitedBy === 'annualCap'
                ? 'the yearly cap'
                : 'the minimum',
          is: figureText(fee),
        },
      ],
    });
  },
});

function marginalSteps(table: readonly Tier[], units: Figure): readonly Step[] {
  return marginalShares(table, units).map(({ from, units: own, rate, fee }) => ({
    what: `Units above ${figureText(from)}`,
    how: `${figureText(own)} · ${figureText(rate)}`,
    is: figureText(fee),
  }));
}

function cliffSteps(table: readonly Tier[], units: Figure): readonly Step[] {
  const rate = tierReached(table, units)?.rate ?? new Figure(0);
  return [
    {
      what: 'All units at the rate reached',
      how: `${figureText(units)} · ${figureText(rate)}`,
      is: figureText(units.times(rate)),
    },
  ];
}
