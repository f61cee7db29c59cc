import { listViewSchema, type ListView } from '../../domain/patents/list-view.ts';
import type { Db } from '../connection.ts';

interface ViewRow {
  readonly id: string;
  readonly name: string;
  readonly view_json: string;
}

/** The only code that reads or writes the `patent_views` table. */
export function createPatentViewsTable(db: Db) {
  const selectAll = db.prepare<[], ViewRow>('SELECT * FROM patent_views ORDER BY name');
  const selectByName = db.prepare<[string], string>('SELECT id FROM patent_views WHERE name = ?').pluck();
  const save = db.prepare<[ViewRow]>(`
    INSERT INTO patent_views (id, name, view_json) VALUES (@id, @name, @view_json)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, view_json = excluded.view_json`);
  const remove = db.prepare<[string]>('DELETE FROM patent_views WHERE id = ?');
  return {
    /** By name. A view whose words no longer mean anything here is left out. */
    list: (): ListView[] => selectAll.all().flatMap(toView),
    /** Names are one name whatever their case. */
    findIdByName: (name: string): string | undefined => selectByName.get(name),
    save: ({ id, name, part, columns }: ListView): void => {
      save.run({ id, name, view_json: JSON.stringify({ part, columns }) });
    },
    /** False when there is no such view. */
    remove: (id: string): boolean => remove.run(id).changes > 0,
  };
}

/** Parsed, not trusted: a later version may know other columns and filters. */
function toView({ id, name, view_json }: ViewRow): ListView[] {
  const stored: unknown = JSON.parse(view_json);
  const view = listViewSchema.safeParse({ ...Object(stored), id, name });
  return view.success ? [view.data] : [];
}
