import type { Round } from '../../domain/deals/deal.ts';
import { scheduleCounts, type ScheduleContent } from '../../domain/shareable/shareable-schedule.ts';
import type { Context } from '../context.ts';

/** More rejects than a schedule would ever print; the count says how many there are. */
const everyReject = 1_000_000;

/** What the schedules of a round hold, for print: rows, counts by level and family key, and what could not be read. */
export function readScheduleContents(ctx: Context, round: Round): readonly ScheduleContent[] {
  return round.schedules.map(({ letter, listId }) => {
    const list = ctx.patentLists.find(listId);
    if (!list) throw new Error(`schedule ${letter} refers to a list that is not there`);
    return {
      letter,
      counts: scheduleCounts(list.counts),
      rows: ctx.patentScheduleRows.list(listId),
      rejects: ctx.patentLists
        .listRejects(listId, everyReject)
        .map(({ row, status }) => ({ row, cause: status })),
    };
  });
}
