import type { Schedule } from '../../domain/deals/deal.ts';
import type { Db } from '../connection.ts';

interface ScheduleRow {
  readonly letter: string;
  readonly list_id: string;
  readonly name: string;
  readonly owner: string;
}

/** The only code that reads or writes the `schedules` table. */
export function createSchedulesTable(db: Db) {
  const selectByRound = db.prepare<[string], ScheduleRow>(`
    SELECT schedules.letter, schedules.list_id, patent_lists.name, patent_lists.owner
    FROM schedules JOIN patent_lists ON patent_lists.id = schedules.list_id
    WHERE schedules.round_id = ? ORDER BY schedules.letter`);
  const selectListId = db
    .prepare<[string, string], string>('SELECT list_id FROM schedules WHERE round_id = ? AND letter = ?')
    .pluck();
  const upsert = db.prepare<[string, string, string]>(`
    INSERT INTO schedules (round_id, letter, list_id) VALUES (?, ?, ?)
    ON CONFLICT (round_id, letter) DO UPDATE SET list_id = excluded.list_id`);
  const remove = db.prepare<[string, string]>('DELETE FROM schedules WHERE round_id = ? AND letter = ?');
  const countByList = db
    .prepare<[string], number>('SELECT count(*) FROM schedules WHERE list_id = ?')
    .pluck();
  return {
    list: (roundId: string): readonly Schedule[] =>
      selectByRound
        .all(roundId)
        .map((row) => ({ letter: row.letter, listId: row.list_id, listName: row.name, owner: row.owner })),
    findListId: (roundId: string, letter: string): string | undefined => selectListId.get(roundId, letter),
    save: (roundId: string, letter: string, listId: string): void => {
      upsert.run(roundId, letter, listId);
    },
    remove: (roundId: string, letter: string): void => {
      remove.run(roundId, letter);
    },
    countOfList: (listId: string): number => countByList.get(listId) ?? 0,
  };
}
