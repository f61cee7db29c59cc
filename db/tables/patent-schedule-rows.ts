import type { ListPart } from '../../domain/patents/list-view.ts';
import { isWholeList } from '../../domain/patents/describe-part.ts';
import type { ScheduleRow } from '../../domain/patents/schedule-row.ts';
import type { ScheduleFigures } from '../../domain/rounds/canonical-schedule.ts';
import { scheduleCounts, type ScheduleReject } from '../../domain/shareable/shareable-schedule.ts';
import type { Db } from '../connection.ts';
import type { createPatentRowsTable } from './patent-rows-table.ts';
import { createKeptParts } from '../patents/part/kept-parts.ts';
import { toScheduleRow, type ScheduleLine } from './schedule-line.ts';
import { chosenRowsSql, countsSql, linesSql, rejectsSql } from './schedule-rows.sql.ts';
import type { Pointer } from './schedules-table.ts';

interface CountsRow {
  readonly publications: number;
  readonly unpublished: number;
  readonly applications: number;
  readonly etsi: number;
  readonly priority: number;
  readonly connected: number;
}

/** What a list, or a part of it, gives as a schedule today. */
export interface LiveFigures extends ScheduleFigures {
  readonly lineCount: number;
}

/** Some lines of a schedule and how many there are. */
export interface SchedulePage {
  readonly rows: readonly ScheduleRow[];
  readonly total: number;
}

/** A part that tells no day of an estimated status asks for none. */
const NO_DAY = '9999-12-31';

/** Reads a list as a schedule: publications, and applications without one, by family and office. */
export function createPatentScheduleRows(db: Db, patentRows: ReturnType<typeof createPatentRowsTable>) {
  db.exec(chosenRowsSql);
  const selectKey = db.prepare<[string], number>('SELECT list_key FROM patent_lists WHERE id = ?').pluck();
  const clear = db.prepare('DELETE FROM temp.chosen_rows');
  const chooseAll = db.prepare<[number]>(
    'INSERT INTO temp.chosen_rows SELECT row_key FROM patent_rows WHERE list_key = ?',
  );
  const select = db.prepare<[number], ScheduleLine>(`${linesSql} LIMIT ?`);
  const keptFigures = createKeptParts<LiveFigures>();
  const count = db.prepare<[], CountsRow>(countsSql);
  const selectRejects = db.prepare<[{ readonly listKey: number; readonly isWhole: number }], ScheduleReject>(
    rejectsSql,
  );
  const copy = db.prepare<[string, string]>(`
    INSERT INTO schedule_lines
      (round_id, letter, line, family, application, publication, office, title, filing_date, declared_standards)
    SELECT ?, ?, row_number() OVER (), * FROM (${linesSql} LIMIT -1)`);

  const heldName = db.prepare<[], string>('SELECT name FROM temp.live_lines_of').pluck();
  const holdName = db.prepare<[string]>('INSERT INTO temp.live_lines_of VALUES (?)');
  const hold = db.prepare(
    `INSERT INTO temp.live_lines SELECT row_number() OVER (), * FROM (${linesSql} LIMIT -1)`,
  );
  const selectHeld = db.prepare<[number, number], ScheduleLine>(`
    SELECT family, application, publication, office, title, filing_date, declared_standards FROM temp.live_lines
    WHERE line > ? ORDER BY line LIMIT ?`);
  const countHeld = db.prepare<[], number>('SELECT count(*) FROM temp.live_lines').pluck();

  function choose({ listId, part }: Pointer): number {
    const listKey = selectKey.get(listId);
    if (listKey === undefined) throw new Error(`there is no patent list ${listId}`);
    clear.run();
    if (part === null || isWholeList(part)) chooseAll.run(listKey);
    else choosePart(listId, part);
    return listKey;
  }

  function choosePart(listId: string, part: ListPart): void {
    const place = patentRows.findPlace(listId, part.filters.legalStatusOn ?? NO_DAY);
    if (!place) throw new Error(`there is no patent list ${listId}`);
    const { text, values } = patentRows.condition(place, part);
    db.prepare(`INSERT INTO temp.chosen_rows SELECT r.row_key FROM patent_rows AS r WHERE ${text}`).run(
      ...values,
    );
  }

  /** The same name tells the same lines. */
  function nameOf({ listId, part }: Pointer): string {
    return JSON.stringify([listId, part, patentRows.findPlace(listId, NO_DAY)?.state]);
  }

  function measure(pointer: Pointer): LiveFigures {
    const listKey = choose(pointer);
    const isWhole = pointer.part === null || isWholeList(pointer.part);
    const { publications, unpublished, applications, ...families } = read(count.get());
    return {
      counts: scheduleCounts({ publications, applications, families }),
      rejects: selectRejects.all({ listKey, isWhole: isWhole ? 1 : 0 }),
      lineCount: publications + unpublished,
    };
  }

  return {
    /** Lines in the order of print: all of them, or so many of the first. */
    list: (pointer: Pointer, most = -1): readonly ScheduleRow[] => {
      choose(pointer);
      return select.all(most).map(toScheduleRow);
    },
    /** Some of them, for whoever leafs through them: they are held until others are asked for, or the list has changed. */
    page: (pointer: Pointer, offset: number, limit: number): SchedulePage => {
      const name = nameOf(pointer);
      if (heldName.get() !== name) {
        choose(pointer);
        db.exec('DELETE FROM temp.live_lines; DELETE FROM temp.live_lines_of');
        hold.run();
        holdName.run(name);
      }
      return { rows: selectHeld.all(offset, limit).map(toScheduleRow), total: countHeld.get() ?? 0 };
    },
    /** Counts and rejects, as they are printed beside the lines. They are counted once as long as the list stays as it is. */
    measure: (pointer: Pointer): LiveFigures => {
      const name = nameOf(pointer);
      return keptFigures.get(name) ?? keptFigures.keep(name, measure(pointer));
    },
    /** Writes the lines down with a round that is about to be frozen; answers how many there are. */
    copyTo: (roundId: string, letter: string, pointer: Pointer): number => {
      choose(pointer);
      return copy.run(roundId, letter).changes;
    },
  };
}

function read(counts: CountsRow | undefined): CountsRow {
  if (!counts) throw new Error('a count answered nothing');
  return counts;
}
