import type { Playbook } from '../../domain/positions/position.ts';
import type { Db } from '../connection.ts';
import {
  positionColumns,
  positionParameters,
  toColumns,
  toPosition,
  type PositionColumns,
} from './position-rows.ts';

type PlaybookRow = Pick<Playbook, 'id' | 'name' | 'note'>;

/** The only code that reads or writes the private tables `playbooks` and `playbook_positions`: our own ones. */
export function createPlaybooksTable(db: Db) {
  const selectAll = db.prepare<[], PlaybookRow>('SELECT id, name, note FROM playbooks ORDER BY name, id');
  const selectOne = db.prepare<[string], PlaybookRow>('SELECT id, name, note FROM playbooks WHERE id = ?');
  const selectPositions = db.prepare<[string], PositionColumns>(
    `SELECT ${positionColumns} FROM playbook_positions WHERE playbook_id = ?`,
  );
  const upsert = db.prepare<[PlaybookRow]>(`
    INSERT INTO playbooks (id, name, note) VALUES (@id, @name, @note)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, note = excluded.note`);
  const insertPosition = db.prepare<[PositionColumns & { readonly playbook_id: string }]>(
    `INSERT INTO playbook_positions (playbook_id, ${positionColumns}) VALUES (@playbook_id, ${positionParameters})`,
  );
  const remove = db.prepare<[string]>('DELETE FROM playbooks WHERE id = ?');
  const toPlaybook = ({ id, name, note }: PlaybookRow): Playbook => ({
    id,
    name,
    note,
    isBuiltIn: false,
    positions: selectPositions.all(id).map(toPosition),
  });
  return {
    list: (): readonly Playbook[] => selectAll.all().map(toPlaybook),
    find: (id: string): Playbook | undefined => {
      const row = selectOne.get(id);
      return row && toPlaybook(row);
    },
    add: ({ id, name, note, positions }: Playbook): void => {
      upsert.run({ id, name, note });
      for (const position of positions) insertPosition.run({ playbook_id: id, ...toColumns(position) });
    },
    rename: ({ id, name, note }: PlaybookRow): void => {
      upsert.run({ id, name, note });
    },
    remove: (id: string): void => {
      remove.run(id);
    },
  };
}
