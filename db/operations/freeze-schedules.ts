import { createHash } from 'node:crypto';
import type { ScheduleRow } from '../../domain/patents/schedule-row.ts';
import { canonicalSchedule, type ScheduleFigures } from '../../domain/rounds/canonical-schedule.ts';
import type { Context } from '../context.ts';

/**
 * Writes down what the schedules of a draft list, before it is frozen: from then on their lists are free to change. Call it
 * inside the transaction that freezes the round.
 */
export function freezeSchedules(ctx: Context, roundId: string): void {
  for (const { letter, listId, part } of ctx.schedules.list(roundId)) {
    const list = ctx.patentLists.find(listId);
    if (!list) throw new Error(`schedule ${letter} refers to a list that is not there`);
    const { name: listName, owner, sourceSha256 } = list;
    const { counts, rejects } = ctx.patentScheduleRows.measure({ listId, part });
    ctx.frozenSchedules.insert(roundId, letter, { listName, owner, sourceSha256, counts, rejects });
    const lineCount = ctx.patentScheduleRows.copyTo(roundId, letter, { listId, part });
    // of the lines as they were written, so that whoever reads them comes to the same hash
    const hash = hashSchedule({ counts, rejects }, ctx.frozenSchedules.eachLine(roundId, letter));
    ctx.frozenSchedules.seal(roundId, letter, lineCount, hash);
  }
}

/** SHA-256 of what a schedule lists: its counts, its rejects and its lines. */
export function hashSchedule(figures: ScheduleFigures, rows: Iterable<ScheduleRow>): string {
  const hash = createHash('sha256');
  for (const piece of canonicalSchedule(figures, rows)) hash.update(piece);
  return hash.digest('hex');
}
