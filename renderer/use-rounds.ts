import { useEffect } from 'react';
import type { OpenDeal, Round } from '../domain/deals/deal.ts';
import { useApp } from './store.ts';

/** Some rounds of the open deal, whole: the latest is at hand, frozen ones are asked for once. Those on their way are absent. */
export function useRounds(open: OpenDeal, roundIds: readonly string[]): readonly Round[] {
  const roundsById = useApp((state) => state.roundsById);
  const loadRound = useApp((state) => state.loadRound);
  const wanted = roundIds.filter((id) => id !== open.round.id && !roundsById[id]).join(' ');
  useEffect(() => {
    for (const id of wanted.split(' ')) if (id) void loadRound(id);
  }, [wanted, loadRound]);
  return roundIds.flatMap((id) => (id === open.round.id ? open.round : (roundsById[id] ?? [])));
}
