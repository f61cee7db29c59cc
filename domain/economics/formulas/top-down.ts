import { ok } from '../../result.ts';
import { z } from '../../zod.ts';
import { familyShare } from '../family-share.ts';
import { figureText, positiveFigure } from '../figure.ts';
import { defineFormula } from '../formula.ts';

export const topDown = defineFormula({
  key: 'top-down',
  title: 'Rate from the aggregate burden of a standard',
  rule: 'S = N_own / N_total; p = T · S; per family T / N_total',
  symbols: {
    aggregate: 'T: what all patents of the standard together may cost, a fraction or an amount per unit',
    own: 'N_own: families of the owner that are taken for essential',
    total: 'N_total: families of all owners by the same count',
  },
  source:
    'F6. TCL v Ericsson (C.D. Cal. 2017); Huawei v Conversant (Nanjing 2019) for the rate per family; In re Innovatio (N.D. Ill. 2013)',
  input: z.strictObject({ aggregate: positiveFigure, own: positiveFigure, total: positiveFigure }),
  output: { share: 'S', rate: 'p, in the unit of the aggregate', perFamily: 'of one family' },
  example: {
    input: { aggregate: '0.06', own: '69.88', total: '1481' },
    result: { share: '0.047184334909', rate: '0.002831060095', perFamily: '0.000040513167' },
  },
  reckon: ({ aggregate, own, total }) => {
    const shared = familyShare(own, total);
    if (!shared.ok) return shared;
    const share = shared.value;
    const rate = aggregate.times(own).dividedBy(total);
    const perFamily = aggregate.dividedBy(total);
    return ok({
      result: { share: figureText(share), rate: figureText(rate), perFamily: figureText(perFamily) },
      working: [
        { what: 'Share', how: `${figureText(own)} / ${figureText(total)}`, is: figureText(share) },
        {
          what: 'Rate',
          how: `${figureText(aggregate)} · ${figureText(own)} / ${figureText(total)}`,
          is: figureText(rate),
        },
        {
          what: 'Per family',
          how: `${figureText(aggregate)} / ${figureText(total)}`,
          is: figureText(perFamily),
        },
      ],
    });
  },
});
