import { ok } from '../../result.ts';
import { z } from '../../zod.ts';
import { figureSchema, figureText, positiveFigure } from '../figure.ts';
import { defineFormula } from '../formula.ts';
import { refuse } from '../reckoned.ts';

export const net = defineFormula({
  key: 'net',
  title: 'One-way rates behind a net balancing payment',
  rule: 'N = r_A · V_B − r_B · V_A, with ρ = r_B / r_A; so r_A = N / (V_B − ρ · V_A)',
  symbols: {
    netPayment: 'N: what B pays A on balance; below zero where A pays B',
    volumeA: "V_A: A's own royalty-bearing volume, units or revenue",
    volumeB: "V_B: B's own royalty-bearing volume, in the same measure",
    strengthRatio: "ρ: strength of B's portfolio against A's, S_B / S_A",
  },
  source: 'F9. Sidak, WIPO Magazine 3/2015: a net payment is the difference of the two one-way royalties',
  input: z.strictObject({
    netPayment: figureSchema,
    volumeA: positiveFigure,
    volumeB: positiveFigure,
    strengthRatio: positiveFigure,
  }),
  output: {
    rateA: "for A's patents, paid by B on V_B",
    rateB: "for B's patents, paid by A on V_A",
    grossByA: 'A would pay B',
    grossByB: 'B would pay A',
  },
  example: {
    input: { netPayment: '80', volumeA: '500', volumeB: '1200', strengthRatio: '0.8' },
    result: { rateA: '0.1', rateB: '0.08', grossByA: '40', grossByB: '120' },
  },
  reckon: ({ netPayment, volumeA, volumeB, strengthRatio }) => {
    const divisor = volumeB.minus(strengthRatio.times(volumeA));
    const terms = `${figureText(volumeB)} − ${figureText(strengthRatio)} · ${figureText(volumeA)} = ${figureText(divisor)}`;
    if (!divisor.gt(0))
      return refuse(
        'strengthRatio',
        `V_B − ρ · V_A = ${terms} is not above zero: weighed by the portfolios, A sells at least as much as B, and no payment from B to A can be told apart into rates.`,
      );
    if (netPayment.isNegative())
      return refuse(
        'netPayment',
        'B would have to be paid although, weighed by the portfolios, B sells more: no rate above zero gives this.',
      );
    const rateA = netPayment.dividedBy(divisor);
    const rateB = rateA.times(strengthRatio);
    const [byA, byB] = [rateB.times(volumeA), rateA.times(volumeB)];
    return ok({
      result: {
        rateA: figureText(rateA),
        rateB: figureText(rateB),
        grossByA: figureText(byA),
        grossByB: figureText(byB),
      },
      working: [
        { what: 'V_B − ρ · V_A', how: terms, is: figureText(divisor) },
        {
          what: 'Rate of A',
          how: `${figureText(netPayment)} / ${figureText(divisor)}`,
          is: figureText(rateA),
        },
        {
          what: 'Rate of B',
          how: `${figureText(strengthRatio)} · ${figureText(rateA)}`,
          is: figureText(rateB),
        },
        { what: 'B pays A', how: `${figureText(rateA)} · ${figureText(volumeB)}`, is: figureText(byB) },
        { what: 'A pays B', how: `${figureText(rateB)} · ${figureText(volumeA)}`, is: figureText(byA) },
        { what: 'Net', how: `${figureText(byB)} − ${figureText(byA)}`, is: figureText(byB.minus(byA)) },
      ],
    });
  },
});
