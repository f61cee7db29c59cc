import type { Side } from '../../terms/values/value-kind.ts';
import { figureText, type Figure } from '../figure.ts';
import type { ValuedFlow } from './flow.ts';
import type { Reckoning } from './reckoning.ts';
import type { PastAndFuture } from './totals.ts';
import type { Volume, Volumes } from './volumes.ts';

/** A rate for past sales, for those of the term, and for both together; null where nothing was sold. */
interface ThreeRates {
  readonly past: string | null;
  readonly term: string | null;
  readonly all: string | null;
}

export interface EffectiveRates {
  readonly undiscounted: ThreeRates;
  readonly presentValue: ThreeRates;
}

const PLACES = 12;

/** What a side pays for each unit, and as a fraction of its sales (F3: past only, term only, both). */
export function effectiveRates(
  { ledger, scenario }: Reckoning,
  side: Side,
  paid: PastAndFuture,
  volumes: Volumes,
  flows: readonly ValuedFlow[],
): { readonly perUnit: EffectiveRates; readonly percent: EffectiveRates } {
  const own = flows.filter(({ payer }) => payer === side);
  const rates = (unit: 'units' | 'sales', how: 'undiscounted' | 'presentValue', term: Volume): ThreeRates => {
    const { past, all } = paid[how];
    const paidFrom = own.map(({ id, presentId }) => (how === 'presentValue' ? presentId : id));
    const idOf = (volume: Volume) => (unit === 'units' ? volume.unitsId : volume.salesId);
    const rate = (key: keyof ThreeRates, amount: Figure, over: readonly Volume[]): string | null => {
      const [first, ...rest] = over.map((volume) => volume[unit]);
      const base = rest.reduce((sum, one) => sum.plus(one), first ?? amount);
      if (base.isZero()) return null;
      const is = amount.dividedBy(base);
      ledger.add({
        id: `effective/${side}/${unit === 'units' ? 'perUnit' : 'percent'}/${how}/${key}`,
        what: `${scenario.sides[side]}: ${unit === 'units' ? 'paid per unit' : 'share of sales'}, ${words[key]}, ${how === 'presentValue' ? 'present values' : 'undiscounted'}`,
        is,
        how: () => `${figureText(amount, 6)} / ${figureText(base, 6)}`,
        from: () => [...paidFrom, ...over.map(idOf)],
      });
      return figureText(is, PLACES);
    };
    return {
      past: rate('past', past, [volumes.past]),
      term: rate('term', all.minus(past), [term]),
      all: rate('all', all, [volumes.past, term]),
    };
  };
  const both = (unit: 'units' | 'sales'): EffectiveRates => ({
    undiscounted: rates(unit, 'undiscounted', volumes.term),
    presentValue: rates(unit, 'presentValue', volumes.termPresent),
  });
  return { perUnit: both('units'), percent: both('sales') };
}

const words: Readonly<Record<keyof ThreeRates, string>> = {
  past: 'past sales only',
  term: 'sales of the term only',
  all: 'past sales and those of the term',
};
