import { factSchema, type Fact } from '../../domain/precedents/fact.ts';
import { precedentNoteSchema, type PrecedentNote } from '../../domain/precedents/known-precedent.ts';
import type { Db } from '../connection.ts';

interface Row {
  readonly precedent_id: string;
  readonly fact_id: string;
  readonly note: string;
  readonly correction_json: string | null;
  readonly seen_json: string | null;
  readonly saved_at: string;
}

export interface StoredPrecedentNote extends PrecedentNote {
  /** The fact as the library had it when the note was written; null for a note on the entry. */
  readonly seen: Fact | null;
  readonly savedAt: string;
}

/** The only code that reads or writes the `precedent_notes` table. A note on the entry as a whole has no fact. */
export function createPrecedentNotesTable(db: Db) {
  const selectAll = db.prepare<[], Row>('SELECT * FROM precedent_notes ORDER BY precedent_id, fact_id');
  const upsert = db.prepare<[Row]>(`
    INSERT INTO precedent_notes (precedent_id, fact_id, note, correction_json, seen_json, saved_at)
    VALUES (@precedent_id, @fact_id, @note, @correction_json, @seen_json, @saved_at)
    ON CONFLICT (precedent_id, fact_id) DO UPDATE SET note = excluded.note, correction_json = excluded.correction_json,
      seen_json = excluded.seen_json, saved_at = excluded.saved_at`);
  const remove = db.prepare<[string, string]>(
    'DELETE FROM precedent_notes WHERE precedent_id = ? AND fact_id = ?',
  );
  const removeOf = db.prepare<[string]>('DELETE FROM precedent_notes WHERE precedent_id = ?');
  return {
    list: (): readonly StoredPrecedentNote[] => selectAll.all().map(toNote),
    save: ({ precedentId, factId, note, correction, seen, savedAt }: StoredPrecedentNote): void => {
      upsert.run({
        precedent_id: precedentId,
        fact_id: factId ?? '',
        note,
        correction_json: correction && JSON.stringify(correction),
        seen_json: seen && JSON.stringify(seen),
        saved_at: savedAt,
      });
    },
    remove: (precedentId: string, factId: string | null): void => {
      remove.run(precedentId, factId ?? '');
    },
    removeOf: (precedentId: string): void => {
      removeOf.run(precedentId);
    },
  };
}

function toNote(row: Row): StoredPrecedentNote {
  const { correction_json: correction, seen_json: seen } = row;
  return {
    ...precedentNoteSchema.parse({
      precedentId: row.precedent_id,
      factId: row.fact_id === '' ? null : row.fact_id,
      note: row.note,
      correction: correction === null ? null : JSON.parse(correction),
    }),
    seen: seen === null ? null : factSchema.parse(JSON.parse(seen)),
    savedAt: row.saved_at,
  };
}
