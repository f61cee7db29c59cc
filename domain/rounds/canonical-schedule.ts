import type { ScheduleRow } from '../patents/schedule-row.ts';
import type { ScheduleCount, ScheduleReject } from '../shareable/shareable-schedule.ts';
import { canonicalJson } from './canonical-round.ts';

/** What a schedule prints beside its lines. */
export interface ScheduleFigures {
  readonly counts: readonly ScheduleCount[];
  readonly rejects: readonly ScheduleReject[];
}

/**
 * The one way to write down what a schedule lists, to be hashed piece by piece: one JSON text a line, each ended by a line
 * feed. First the counts and the rejects, then line by line of the schedule an array of family, application, publication,
 * office, title, filing date and declared standards. Never change what it writes: hashes in workspaces were taken of it.
 */
export function* canonicalSchedule(
  { counts, rejects }: ScheduleFigures,
  rows: Iterable<ScheduleRow>,
): Generator<string> {
  yield `${canonicalJson({ format: 'parley-schedule-1', counts, rejects })}\n`;
  for (const row of rows) {
    const { family, application, publication, office, title, filingDate, declaredStandards } = row;
    const line = [family, application, publication, office, title, filingDate, declaredStandards];
    yield `${JSON.stringify(line)}\n`;
  }
}
