import { createHash } from 'node:crypto';
import type { ScheduleRow } from '../../domain/patents/schedule-row.ts';
import { canonicalSchedule, type ScheduleFigures } from '../../domain/rounds/canonical-schedule.ts';
import type { ScheduleContent } from '../../domain/shareable/shareable-schedule.ts';
import type { Context } from '../context.ts';

/**
 * Writes down what the schedules of a draft list, before it is frozen: from then on their lists are free to change. Call it
 * inside the transaction that freezes the round. A schedule that was given with its lines is written down as given.
 */
export function freezeSchedules(ctx: Context, roundId: string, given: readonly ScheduleContent[] = []): void {
  for (const { letter, listId, part } of ctx.schedules.list(roundId)) {
    const list = ctx.patentLists.find(listId);
    if (!list) throw new Error(`schedule ${letter} refers to a list that is not there`);
    const { name: listName, owner, sourceSha256 } = list;
    const content = given.find((entry) => entry.letter === letter);
    const { counts, rejects } = content ?? ctx.patentScheduleRows.measure({ listId, part });
    ctx.frozenSchedules.insert(roundId, letter, { listName, owner, sourceSha256, counts, rejects });
    const lineCount = content
      ? ctx.frozenSchedules.insertLines(roundId, letter, content.rows)
      : ctx.patentScheduleRows.copyTo(roundId, letter, { listId, part });
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
