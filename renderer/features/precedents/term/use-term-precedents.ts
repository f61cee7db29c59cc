import { useEffect } from 'react';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import type { TermPrecedent } from '../../../../domain/precedents/comparable.ts';
import type { Loaded } from '../../../slice.ts';
import { useApp } from '../../../store.ts';
import { placeOfTerm } from './citing-slice.ts';

/** Terms that are only passed on the way to another are not asked for. */
const settledMs = 120;

const loading = { state: 'loading' } as const;

/** What the precedents say on a term, asked again when a step was taken back or what is counted as comparable changed. */
export function useTermPrecedents(
  { deal, round, history }: OpenDeal,
  termKey: string,
): { readonly found: Loaded<readonly TermPrecedent[]>; readonly askAgain: () => void } {
  const held = useApp((state) => state.termPrecedents);
  const loadTermPrecedents = useApp((state) => state.loadTermPrecedents);
  const asOf = `${round.id} ${history.revision}`;
  useEffect(() => {
    const timer = setTimeout(() => void loadTermPrecedents(deal.id, termKey, asOf), settledMs);
    return () => clearTimeout(timer);
  }, [deal.id, termKey, asOf, loadTermPrecedents]);
  return {
    found: held?.of === placeOfTerm(deal.id, termKey) ? held.found : loading,
    askAgain: () => void loadTermPrecedents(deal.id, termKey, asOf),
  };
}
