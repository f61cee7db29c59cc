import { useEffect, useMemo } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import type { Concession } from '../../../domain/rounds/concessions.ts';
import { reasonOf } from '../../../domain/rounds/reason-of.ts';
import { useApp } from '../../store.ts';

/** What each side gave so far, oldest first, with the reasons as they now are; null until it is known. */
export function useConcessions(open: OpenDeal): readonly Concession[] | null {
  const { deal, remarks } = open;
  // Frozen rounds never change: it is enough to look at which there are
  const stage = open.rounds.flatMap(({ id, status }) => (status === 'draft' ? [] : id)).join(' ');
  const known = useApp((state) => state.concessionsByDeal[deal.id]);
  const loadConcessions = useApp((state) => state.loadConcessions);
  useEffect(() => void loadConcessions(deal.id, stage), [deal.id, stage, loadConcessions]);
  return useMemo(
    () =>
      known?.stage === stage
        ? known.given.map((concession) => ({
            ...concession,
            reason: reasonOf(concession.change, [concession.roundId], remarks),
          }))
        : null,
    [known, stage, remarks],
  );
}
