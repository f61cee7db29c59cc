import type { Round, Schedule } from '../../domain/deals/deal.ts';
import type { ScheduleRow } from '../../domain/patents/schedule-row.ts';
import type { ScheduleContent } from '../../domain/shareable/shareable-schedule.ts';
import type { Context } from '../context.ts';
import type { LiveFigures } from '../tables/patent-schedule-rows.ts';

interface ReadContent extends ScheduleContent {
  /** How many lines there are, whether or not all were read. */
  readonly lineCount: number;
}

/**
 * What the schedules of a round hold, for print: rows, counts by level and family key, and what could not be read. Of each all
 * lines, or so many of the first.
 */
export function readScheduleContents(ctx: Context, round: Round, most = -1): readonly ReadContent[] {
  return round.schedules.map((schedule) => {
    const { counts, rejects, lineCount } = readFigures(ctx, round.id, schedule);
    const rows = readLines(ctx, round.id, schedule, most);
    return { letter: schedule.letter, counts, rejects, rows, lineCount };
  });
}

/** What is printed beside the lines, as it was frozen, or as the list is now. */
export function readFigures(ctx: Context, roundId: string, schedule: Schedule): LiveFigures {
  return schedule.frozen
    ? ctx.frozenSchedules.get(roundId, schedule.letter)
    : ctx.patentScheduleRows.measure(schedule);
}

/** Lines in the order of print, as they were frozen, or as the list is now: all of them, or so many of the first. */
export function readLines(
  ctx: Context,
  roundId: string,
  schedule: Schedule,
  most = -1,
): readonly ScheduleRow[] {
  return schedule.frozen
    ? ctx.frozenSchedules.pageOfLines(roundId, schedule.letter, 0, most)
    : ctx.patentScheduleRows.list(schedule, most);
}
