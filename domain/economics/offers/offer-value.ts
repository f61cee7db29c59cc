import { describeError } from '../../describe-error.ts';
import type { Result } from '../../result.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import type { Valuation } from '../valuation/value-scenario.ts';
import type { OfferValue } from './offers.ts';

type Figures = Pick<Valuation, 'npv' | 'effectivePerUnit' | 'effectivePercent' | 'presentVolume'>;

/** Of a valuation what offers are measured by, or why there is none. */
export function offerValue(valuation: Result<Figures>): OfferValue {
  if (!valuation.ok) {
    const { error } = valuation;
    const [issue] = error.code === 'invalid-input' ? error.issues : [];
    return { refused: issue?.message ?? describeError(error), path: issue?.path ?? null };
  }
  const { npv, effectivePerUnit, effectivePercent, presentVolume } = valuation.value;
  const volume = (side: Side) => {
    const { units, sales } = presentVolume(side);
    return { units: units.toFixed(), sales: sales.toFixed() };
  };
  const rate = (of: Figures['effectivePerUnit']) => ({
    A: of.A.presentValue.all,
    B: of.B.presentValue.all,
  });
  return {
    figures: {
      npv: { A: npv.toA, B: npv.toB },
      paid: { A: npv.paidByA, B: npv.paidByB },
      perUnit: rate(effectivePerUnit),
      percent: rate(effectivePercent),
      volume: { A: volume('A'), B: volume('B') },
    },
  };
}
