import { useEffect } from 'react';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { useApp } from '../../../store.ts';
import type { ShownValue } from './value-slice.ts';

/**
 * What a round is worth: asked when it is first shown, and again after whatever it is reckoned from was saved. Meanwhile the
 * former answer stays.
 */
export function useRoundValue(
  { deal, round }: OpenDeal,
  roundId: string | undefined,
): ShownValue | undefined {
  const load = useApp((state) => state.loadValue);
  const economics = useApp((state) => state.economics[deal.id]);
  const rates = useApp((state) => state.fxSheets);
  const terms = roundId === round.id ? round.terms : null;
  useEffect(() => {
    if (roundId !== undefined) void load(deal.id, roundId, [terms, economics, rates]);
  }, [deal.id, roundId, terms, economics, rates, load]);
  return useApp((state) => (roundId === undefined ? undefined : state.values[roundId]));
}
