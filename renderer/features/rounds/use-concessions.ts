import { useMemo } from 'react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { concessionsOf, type Concession } from '../../../domain/rounds/concessions.ts';
import { useRounds } from '../../use-rounds.ts';

/** What each side gave so far, oldest first; null until every frozen round is at hand. */
export function useConcessions(open: OpenDeal): readonly Concession[] | null {
  const { deal, remarks } = open;
  const frozen = open.rounds.filter(({ status }) => status !== 'draft').map(({ id }) => id);
  const rounds = useRounds(open, frozen);
  // The rounds themselves are kept and never change: it is enough to look at which there are
  const which = rounds.map(({ id }) => id).join(' ');
  return useMemo(
    () =>
      which === frozen.join(' ')
        ? concessionsOf(rounds, remarks, { A: deal.parties.A.name, B: deal.parties.B.name })
        : null,
    // oxlint-disable-next-line react/exhaustive-deps -- `which` stands for the rounds, whose list is made anew each time
    [which, remarks, deal],
  );
}
