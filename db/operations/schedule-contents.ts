import type { Round, Schedule } from '../../domain/deals/deal.ts';
import type { ScheduleRow } from '../../domain/patents/schedule-row.ts';
import type { ScheduleContent } from '../../domain/shareable/shareable-schedule.ts';
import type { Context } from '../context.ts';
import type { LiveFigures } from '../tables/patent-schedule-rows.ts';

/** What the schedules of a round hold, for print: rows, counts by level and family key, and what could not be read. */
export function readScheduleContents(ctx: Context, round: Round): readonly ScheduleContent[] {
  return round.schedules.map((schedule) => {
    const { counts, rejects } = readFigures(ctx, round.id, schedule);
    return { letter: schedule.letter, counts, rejects, rows: readLines(ctx, round.id, schedule) };
  });
}

/** What is printed beside the lines, as it was frozen, or as the list is now. */
export function readFigures(ctx: Context, roundId: string, schedule: Schedule): LiveFigures {
  return schedule.frozen
    ? ctx.frozenSchedules.get(roundId, schedule.letter)
    : ctx.patentScheduleRows.measure(schedule);
}

/** Lines in the order of print, as they were frozen, or as the list is now. */
export function readLines(ctx: Context, roundId: string, schedule: Schedule): readonly ScheduleRow[] {
  return schedule.frozen
    ? ctx.frozenSchedules.listLines(roundId, schedule.letter)
    : ctx.patentScheduleRows.list(schedule);
}
