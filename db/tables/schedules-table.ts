import type { Schedule } from '../../domain/deals/deal.ts';
import { listPartSchema, type ListPart } from '../../domain/patents/list-view.ts';
import type { Db } from '../connection.ts';

interface ScheduleRow {
  readonly letter: string;
  readonly list_id: string;
  readonly part_json: string | null;
  readonly name: string;
  readonly owner: string;
  readonly line_count: number | null;
  readonly lines_sha256: string | null;
}

/** What a schedule points at: a list, or a part of it; null for all of it. */
export interface Pointer {
  readonly listId: string;
  readonly part: ListPart | null;
}

/** The only code that reads or writes the `schedules` table. */
export function createSchedulesTable(db: Db) {
  // a frozen schedule goes by the names that its list had
  const select = (where: string) => `
    SELECT s.letter, s.list_id, s.part_json, ifnull(f.list_name, l.name) AS name, ifnull(f.owner, l.owner) AS owner,
           f.line_count, f.lines_sha256
    FROM schedules AS s JOIN patent_lists AS l ON l.id = s.list_id
    LEFT JOIN frozen_schedules AS f ON f.round_id = s.round_id AND f.letter = s.letter
    WHERE ${where} ORDER BY s.letter`;
  const selectByRound = db.prepare<[string], ScheduleRow>(select('s.round_id = ?'));
  const selectOne = db.prepare<[string, string], ScheduleRow>(select('s.round_id = ? AND s.letter = ?'));
  const upsert = db.prepare<[string, string, string, string | null]>(`
    INSERT INTO schedules (round_id, letter, list_id, part_json) VALUES (?, ?, ?, ?)
    ON CONFLICT (round_id, letter) DO UPDATE SET list_id = excluded.list_id, part_json = excluded.part_json`);
  const remove = db.prepare<[string, string]>('DELETE FROM schedules WHERE round_id = ? AND letter = ?');
  const countByList = db
    .prepare<[string], number>('SELECT count(*) FROM schedules WHERE list_id = ?')
    .pluck();
  return {
    list: (roundId: string): readonly Schedule[] => selectByRound.all(roundId).map(toSchedule),
    find: (roundId: string, letter: string): Schedule | undefined => {
      const row = selectOne.get(roundId, letter);
      return row && toSchedule(row);
    },
    save: (roundId: string, letter: string, { listId, part }: Pointer): void => {
      upsert.run(roundId, letter, listId, part && JSON.stringify(part));
    },
    remove: (roundId: string, letter: string): void => {
      remove.run(roundId, letter);
    },
    countOfList: (listId: string): number => countByList.get(listId) ?? 0,
  };
}

function toSchedule(row: ScheduleRow): Schedule {
  return {
    letter: row.letter,
    listId: row.list_id,
    listName: row.name,
    owner: row.owner,
    part: row.part_json === null ? null : listPartSchema.parse(JSON.parse(row.part_json)),
    frozen: row.line_count === null ? null : { lineCount: row.line_count, linesSha256: row.lines_sha256 },
  };
}
