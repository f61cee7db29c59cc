import type { DifferenceCounts, DifferentRow } from '../../domain/contract/schedules.ts';
import type { Schedule } from '../../domain/deals/deal.ts';
import { diffScheduleRows, type ScheduleDifference } from '../../domain/patents/diff-schedule-rows.ts';
import type { ScheduleRow } from '../../domain/patents/schedule-row.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { readLines } from './schedule-contents.ts';

interface Question {
  readonly roundId: string;
  readonly letter: string;
  /** The other round; null for the list as it is now. */
  readonly against: string | null;
  readonly kind: 'added' | 'gone' | 'changed';
  readonly offset: number;
  readonly limit: number;
}

/** How a schedule differs from its list as that is now, or from the schedule of the same letter on another round. */
export function listDifferences(
  ctx: Context,
  { roundId, letter, against, kind, offset, limit }: Question,
): Result<{ counts: DifferenceCounts; rows: readonly DifferentRow[] }> {
  if (!ctx.rounds.find(roundId)) return fail({ code: 'not-found', entity: 'round', id: roundId });
  if (against !== null && !ctx.rounds.find(against))
    return fail({ code: 'not-found', entity: 'round', id: against });
  const schedule = ctx.schedules.find(roundId, letter);
  if (!schedule && against === null) return fail({ code: 'not-found', entity: 'schedule', id: letter });
  const before = schedule ? readLines(ctx, roundId, schedule) : [];
  const difference = diffScheduleRows(before, otherLines(ctx, schedule, letter, against));
  const rows: readonly DifferentRow[] =
    kind === 'changed' ? difference.changed : difference[kind].map((row) => ({ row, changes: [] }));
  return ok({ counts: countDifference(difference), rows: rows.slice(offset, offset + limit) });
}

function otherLines(
  ctx: Context,
  schedule: Schedule | undefined,
  letter: string,
  against: string | null,
): readonly ScheduleRow[] {
  if (against === null) return schedule ? ctx.patentScheduleRows.list(schedule) : [];
  const other = ctx.schedules.find(against, letter);
  return other ? readLines(ctx, against, other) : [];
}

/** The schedules that list other lines on one round than on the other. */
export function compareSchedules(
  ctx: Context,
  { fromId, toId }: { readonly fromId: string; readonly toId: string },
): Result<{ letter: string; counts: DifferenceCounts }[]> {
  const lost = [fromId, toId].find((id) => !ctx.rounds.find(id));
  if (lost !== undefined) return fail({ code: 'not-found', entity: 'round', id: lost });
  const [before, after] = [ctx.schedules.list(fromId), ctx.schedules.list(toId)];
  const letters = [...new Set([...before, ...after].map(({ letter }) => letter))].toSorted();
  return ok(
    letters.flatMap((letter) => {
      const [from, to] = [before, after].map((all) => all.find((schedule) => schedule.letter === letter));
      if (listTheSame(from, to)) return [];
      const difference = diffScheduleRows(
        from ? readLines(ctx, fromId, from) : [],
        to ? readLines(ctx, toId, to) : [],
      );
      const isSame = [difference.added, difference.gone, difference.changed].every(
        (rows) => rows.length === 0,
      );
      return isSame ? [] : [{ letter, counts: countDifference(difference) }];
    }),
  );
}

/** Known without a look at the lines. */
function listTheSame(from: Schedule | undefined, to: Schedule | undefined): boolean {
  const hash = from?.frozen?.linesSha256 ?? null;
  return hash !== null && hash === to?.frozen?.linesSha256;
}

function countDifference({ added, gone, changed }: ScheduleDifference): DifferenceCounts {
  return {
    added: countLines(added),
    gone: countLines(gone),
    changed: countLines(changed.map(({ row }) => row)),
  };
}

function countLines(rows: readonly ScheduleRow[]): DifferenceCounts['added'] {
  const publications = rows.filter(({ publication }) => publication !== null).length;
  return { publications, applications: rows.length - publications };
}
