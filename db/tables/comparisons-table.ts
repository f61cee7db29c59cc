import {
  cellNoteSchema,
  comparisonViewSchema,
  type CellNote,
  type ComparisonView,
} from '../../domain/precedents/comparison.ts';
import type { Db } from '../connection.ts';

interface NoteRow {
  readonly deal_id: string;
  readonly term_key: string;
  readonly column_id: string;
  readonly note: string;
}

interface ViewRow {
  readonly deal_id: string;
  readonly view_json: string;
}

/** The only code that reads or writes the tables `comparison_views` and `comparison_notes`. */
export function createComparisonsTable(db: Db) {
  const selectView = db
    .prepare<[string], string>('SELECT view_json FROM comparison_views WHERE deal_id = ?')
    .pluck();
  const upsertView = db.prepare<[string, string]>(`
    INSERT INTO comparison_views (deal_id, view_json) VALUES (?, ?)
    ON CONFLICT (deal_id) DO UPDATE SET view_json = excluded.view_json`);
  const selectNotes = db.prepare<[string], NoteRow>(
    'SELECT * FROM comparison_notes WHERE deal_id = ? ORDER BY term_key, column_id',
  );
  const selectNote = db.prepare<[string, string, string], NoteRow>(
    'SELECT * FROM comparison_notes WHERE deal_id = ? AND term_key = ? AND column_id = ?',
  );
  const upsertNote = db.prepare<[NoteRow]>(`
    INSERT INTO comparison_notes (deal_id, term_key, column_id, note) VALUES (@deal_id, @term_key, @column_id, @note)
    ON CONFLICT (deal_id, term_key, column_id) DO UPDATE SET note = excluded.note`);
  const removeNote = db.prepare<[string, string, string]>(
    'DELETE FROM comparison_notes WHERE deal_id = ? AND term_key = ? AND column_id = ?',
  );
  const selectViews = db.prepare<[], ViewRow>('SELECT * FROM comparison_views');
  const removeNotesOf = db.prepare<[string]>('DELETE FROM comparison_notes WHERE column_id = ?');
  const saveView = (dealId: string, view: ComparisonView): void => {
    upsertView.run(dealId, JSON.stringify(view));
  };
  return {
    /** Null: the deal's comparison was never arranged. */
    view: (dealId: string): ComparisonView | null => {
      const stored = selectView.get(dealId);
      return stored === undefined ? null : comparisonViewSchema.parse(JSON.parse(stored));
    },
    saveView,
    notes: (dealId: string): readonly CellNote[] => selectNotes.all(dealId).map(toNote),
    note: (dealId: string, termKey: string, columnId: string): CellNote | null => {
      const row = selectNote.get(dealId, termKey, columnId);
      return row ? toNote(row) : null;
    },
    /** An empty note is none. */
    saveNote: (dealId: string, { termKey, columnId, note }: CellNote): void => {
      if (note.trim() === '') removeNote.run(dealId, termKey, columnId);
      else upsertNote.run({ deal_id: dealId, term_key: termKey, column_id: columnId, note });
    },
    /** Takes a precedent out of every deal's view, with what was written beside its cells: another one may get its id. */
    forgetColumn: (columnId: string): void => {
      removeNotesOf.run(columnId);
      for (const { deal_id, view_json } of selectViews.all()) {
        const view = comparisonViewSchema.parse(JSON.parse(view_json));
        if (!view.columns.includes(columnId)) continue;
        const columns = view.columns.filter((column) => column !== columnId);
        saveView(deal_id, { ...view, columns, base: view.base === columnId ? null : view.base });
      }
    },
  };
}

function toNote(row: NoteRow): CellNote {
  return cellNoteSchema.parse({ termKey: row.term_key, columnId: row.column_id, note: row.note });
}
