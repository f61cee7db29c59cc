import type { RowCorrections } from '../../domain/contract/patent-report.ts';
import { correctableMeaningSchema } from '../../domain/patents/correctable.ts';
import type { Db } from '../connection.ts';

interface Stored {
  readonly list_id: string;
  readonly row_number: number;
  readonly fingerprint: string;
  readonly meaning: string;
  readonly text: string;
  readonly note: string;
  readonly corrected_at: string;
}

interface NewCorrections extends Pick<RowCorrections, 'corrections' | 'note' | 'correctedAt'> {
  readonly row: number;
  /** Of the row as it stands in the source. */
  readonly fingerprint: string;
}

/** What people put right in the rows of lists (`patent_corrections`); numbers below 0 wait for a row of a newer export. */
export function createPatentCorrectionsTable(db: Db) {
  const select = db.prepare<[string], Stored>(
    'SELECT * FROM patent_corrections WHERE list_id = ? ORDER BY row_number < 0, row_number, meaning',
  );
  const selectOne = db.prepare<[string, number], Stored>(
    'SELECT * FROM patent_corrections WHERE list_id = ? AND row_number = ? ORDER BY meaning',
  );
  const remove = db.prepare<[string, number]>(
    'DELETE FROM patent_corrections WHERE list_id = ? AND row_number = ?',
  );
  const insert = db.prepare<[Stored]>(
    `INSERT INTO patent_corrections (list_id, row_number, fingerprint, meaning, text, note, corrected_at)
     VALUES (@list_id, @row_number, @fingerprint, @meaning, @text, @note, @corrected_at)`,
  );
  return {
    list: (listId: string): readonly RowCorrections[] =>
      [...Map.groupBy(select.all(listId), ({ row_number: row }) => row).values()].map(toCorrections),
    ofRow: (listId: string, row: number): RowCorrections | undefined => {
      const found = selectOne.all(listId, row);
      return found.length === 0 ? undefined : toCorrections(found);
    },
    /** True when there were any. */
    remove: (listId: string, row: number): boolean => remove.run(listId, row).changes > 0,
    /** In place of those that the row had. */
    put: (listId: string, { row, fingerprint, corrections, note, correctedAt }: NewCorrections): void => {
      remove.run(listId, row);
      for (const { meaning, text } of corrections) {
        const of = { list_id: listId, row_number: row, fingerprint };
        insert.run({ ...of, meaning, text, note, corrected_at: correctedAt });
      }
    },
  };
}

function toCorrections(stored: readonly Stored[]): RowCorrections {
  const key = stored[0]?.row_number ?? 0;
  return {
    key,
    row: key > 0 ? key : null,
    corrections: stored.flatMap(({ meaning, text }) => {
      const known = correctableMeaningSchema.safeParse(meaning);
      return known.success ? [{ meaning: known.data, text }] : [];
    }),
    note: stored[0]?.note ?? '',
    correctedAt: stored[0]?.corrected_at ?? '',
  };
}
