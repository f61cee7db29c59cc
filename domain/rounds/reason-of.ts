import type { RoundChange } from './round-change.ts';
import type { ChangeRemark } from './round-record.ts';

/** Our private remark on a change, as the round of this id brought it. */
export function remarkOn(
  change: Pick<RoundChange, 'termKey' | 'field'>,
  roundId: string,
  remarks: readonly ChangeRemark[],
): ChangeRemark | null {
  return (
    remarks.find(
      (remark) =>
        remark.roundId === roundId && remark.termKey === change.termKey && remark.field === change.field,
    ) ?? null
  );
}

/** Why something changed over several rounds: every reason that was noted, oldest first; null where none was. */
export function reasonOf(
  change: Pick<RoundChange, 'termKey' | 'field'>,
  roundIds: readonly string[],
  remarks: readonly ChangeRemark[],
): string | null {
  const reasons = roundIds.flatMap((id) => remarkOn(change, id, remarks)?.reason.trim() || []);
  return [...new Set(reasons)].join('\n') || null;
}

/** Whether anything was said to a change by one of these rounds. */
export function isAnswered(
  change: Pick<RoundChange, 'termKey' | 'field'>,
  roundIds: readonly string[],
  remarks: readonly ChangeRemark[],
): boolean {
  return roundIds.some((id) => (remarkOn(change, id, remarks)?.answer ?? null) !== null);
}
