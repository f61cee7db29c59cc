import type { ScheduleRow } from '../../domain/patents/schedule-row.ts';
import type { ScheduleFigures } from '../../domain/rounds/canonical-schedule.ts';
import { scheduleCountSchema, scheduleRejectSchema } from '../../domain/shareable/shareable-schedule.ts';
import { z } from '../../domain/zod.ts';
import type { Db } from '../connection.ts';
import { fromScheduleRow, toScheduleRow, type ScheduleLine } from './schedule-line.ts';

interface FrozenRow {
  readonly list_name: string;
  readonly owner: string;
  readonly source_sha256: string;
  readonly counts_json: string;
  readonly rejects_json: string;
  readonly line_count: number;
  readonly lines_sha256: string | null;
}

/** What a schedule was when its round was frozen, beside its lines. */
export interface FrozenSchedule extends ScheduleFigures {
  readonly listName: string;
  readonly owner: string;
  readonly sourceSha256: string;
  readonly lineCount: number;
  /** Null where the round was frozen before lines were hashed. */
  readonly linesSha256: string | null;
}

const countsSchema = z.array(scheduleCountSchema);
const rejectsSchema = z.array(scheduleRejectSchema);

/** The only code that reads or writes `frozen_schedules`, and that reads `schedule_lines`. */
export function createFrozenSchedulesTable(db: Db) {
  const select = db.prepare<[string, string], FrozenRow>(
    'SELECT * FROM frozen_schedules WHERE round_id = ? AND letter = ?',
  );
  const insert = db.prepare<[Record<string, string>]>(`
    INSERT INTO frozen_schedules
      (round_id, letter, list_name, owner, source_sha256, counts_json, rejects_json, line_count)
    VALUES (@roundId, @letter, @listName, @owner, @sourceSha256, @counts, @rejects, 0)`);
  const seal = db.prepare<[number, string, string, string]>(
    'UPDATE frozen_schedules SET line_count = ?, lines_sha256 = ? WHERE round_id = ? AND letter = ?',
  );
  const insertLine = db.prepare<[ScheduleLine & { roundId: string; letter: string; line: number }]>(`
    INSERT INTO schedule_lines
      (round_id, letter, line, family, application, publication, office, title, filing_date, declared_standards)
    VALUES (@roundId, @letter, @line, @family, @application, @publication, @office, @title, @filing_date,
      @declared_standards)`);
  const selectLines = db.prepare<[string, string, number, number], ScheduleLine>(`
    SELECT family, application, publication, office, title, filing_date, declared_standards FROM schedule_lines
    WHERE round_id = ? AND letter = ? AND line > ? ORDER BY line LIMIT ?`);
  return {
    get: (roundId: string, letter: string): FrozenSchedule => {
      const row = select.get(roundId, letter);
      if (!row) throw new Error(`schedule ${letter} was not written down with its round`);
      return toFrozen(row);
    },
    /** Its lines are put in after it, then it is sealed; all of that before its round is frozen. */
    insert: (
      roundId: string,
      letter: string,
      schedule: Omit<FrozenSchedule, 'lineCount' | 'linesSha256'>,
    ): void => {
      const { counts, rejects, ...rest } = schedule;
      insert.run({
        ...rest,
        roundId,
        letter,
        counts: JSON.stringify(counts),
        rejects: JSON.stringify(rejects),
      });
    },
    /** Puts in lines as they are given, such as those of a file; answers how many. */
    insertLines: (roundId: string, letter: string, rows: readonly ScheduleRow[]): number => {
      for (const [index, row] of rows.entries())
        insertLine.run({ roundId, letter, line: index + 1, ...fromScheduleRow(row) });
      return rows.length;
    },
    seal: (roundId: string, letter: string, lineCount: number, linesSha256: string): void => {
      seal.run(lineCount, linesSha256, roundId, letter);
    },
    pageOfLines: (roundId: string, letter: string, offset: number, limit: number): readonly ScheduleRow[] =>
      selectLines.all(roundId, letter, offset, limit).map(toScheduleRow),
    /** The same one by one. Nothing may be written while they are read. */
    eachLine: function* (roundId: string, letter: string): Generator<ScheduleRow> {
      for (const line of selectLines.iterate(roundId, letter, 0, -1)) yield toScheduleRow(line);
    },
  };
}

/** Parsed, not trusted: what was altered from outside must not pass for a schedule. */
function toFrozen(row: FrozenRow): FrozenSchedule {
  return {
    listName: row.list_name,
    owner: row.owner,
    sourceSha256: row.source_sha256,
    counts: countsSchema.parse(JSON.parse(row.counts_json)),
    rejects: rejectsSchema.parse(JSON.parse(row.rejects_json)),
    lineCount: row.line_count,
    linesSha256: row.lines_sha256,
  };
}
