import { useDeferredValue, useEffect, useMemo } from 'react';
import { checkSheet } from '../../../domain/checks/check-sheet.ts';
import type { AgreedTerm } from '../../../domain/checks/rules/earlier-rounds.ts';
import type { SheetProblem } from '../../../domain/checks/sheet-problem.ts';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { useApp } from '../../store.ts';

const nothingAgreed: readonly AgreedTerm[] = [];

/**
 * What a careful reader would stop at in the open round. It is worked out after the keystroke was shown, and only when the
 * round has changed.
 */
export function useProblems({ deal, round }: OpenDeal): readonly SheetProblem[] {
  const agreed = useApp((state) => state.agreedByDeal[deal.id]?.terms) ?? nothingAgreed;
  const loadAgreed = useApp((state) => state.loadAgreed);
  const stage = `${round.id} ${round.status}`;
  useEffect(() => void loadAgreed(deal.id, stage), [deal.id, stage, loadAgreed]);
  const checked = useDeferredValue(round);
  const { A, B } = deal.parties;
  return useMemo(
    () => checkSheet(checked, { A: A.name, B: B.name }, agreed),
    [checked, A.name, B.name, agreed],
  );
}
