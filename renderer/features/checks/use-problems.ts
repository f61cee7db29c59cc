import { useDeferredValue, useEffect, useMemo } from 'react';
import { checkSheet } from '../../../domain/checks/check-sheet.ts';
import type { AgreedTerm } from '../../../domain/checks/rules/earlier-rounds.ts';
import type { SheetProblem } from '../../../domain/checks/sheet-problem.ts';
import type { OpenDeal, Round } from '../../../domain/deals/deal.ts';
import type { Side } from '../../../domain/terms/values/value-kind.ts';
import { useApp } from '../../store.ts';

const noProblems: readonly SheetProblem[] = [];

/**
 * What a careful reader would stop at in the open round. It is worked out after the deal or the keystroke was shown, and
 * only when the round has changed.
 */
export function useProblems({ deal, round }: OpenDeal): readonly SheetProblem[] {
  const agreed = useApp((state) => state.agreedByDeal[deal.id]?.terms);
  const loadAgreed = useApp((state) => state.loadAgreed);
  const stage = `${round.id} ${round.status}`;
  useEffect(() => void loadAgreed(deal.id, stage), [deal.id, stage, loadAgreed]);
  const checked = useDeferredValue<Round | null>(round, null);
  const { A, B } = deal.parties;
  return useMemo(
    () => (checked && agreed ? checkOnce(checked, { A: A.name, B: B.name }, agreed) : noProblems),
    [checked, A.name, B.name, agreed],
  );
}

interface Checked {
  readonly on: readonly unknown[];
  readonly problems: readonly SheetProblem[];
}
const known = new WeakMap<Round, Checked>();

/** The outline and the head of the deal both show the problems of the same round. */
function checkOnce(
  round: Round,
  names: Readonly<Record<Side, string>>,
  agreed: readonly AgreedTerm[],
): readonly SheetProblem[] {
  const on = [names.A, names.B, agreed];
  const before = known.get(round);
  if (before?.on.every((part, at) => part === on[at])) return before.problems;
  const problems = checkSheet(round, names, agreed);
  known.set(round, { on, problems });
  return problems;
}
