import { createContext, useContext } from 'react';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';
import type { ValuationAnswer } from '../../../../domain/economics/valuation/valuation-schema.ts';

/** The valuation that a part of the screen shows, and for whom. */
export interface Valued {
  readonly dealId: string;
  readonly roundId: string;
  readonly valuation: ValuationAnswer;
  readonly ours: Side;
  readonly theirs: Side;
  readonly parties: OpenDeal['deal']['parties'];
}

export const ValuedContext = createContext<Valued | null>(null);

export function useValued(): Valued {
  const valued = useContext(ValuedContext);
  if (!valued) throw new Error('a figure stands outside a valuation');
  return valued;
}
