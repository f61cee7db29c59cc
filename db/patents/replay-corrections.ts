import type { Correction } from '../../domain/patents/apply-corrections.ts';
import type { DeclaredRow } from '../../domain/patents/declared-row.ts';
import type { Db } from '../connection.ts';

interface Stored extends Correction {
  readonly row_number: number;
  readonly fingerprint: string;
  readonly note: string;
  readonly corrected_at: string;
}

/** Corrections of an older edition of a list, for the rows of the newer one that are the same cell by cell. */
export interface Replay {
  /** The corrections of the row. Of several equal rows, as many are corrected as were before. */
  readonly take: (row: DeclaredRow) => readonly Correction[];
  /** Moves the corrections to the rows on which they were replayed; the others wait for another edition under numbers below 0. */
  readonly keep: () => void;
}

export function createReplay(db: Db, listId: string | undefined): Replay {
  const stored = listId === undefined ? [] : readCorrections(db, listId);
  const waiting = new Map<string, number[]>();
  const byRow = Map.groupBy(stored, (correction) => correction.row_number);
  for (const [row, [first]] of byRow) {
    const fingerprint = first?.fingerprint ?? '';
    waiting.set(fingerprint, [...(waiting.get(fingerprint) ?? []), row]);
  }
  const newRow = new Map<number, number>();
  return {
    take: ({ fingerprint, rowNumber }) => {
      const row = waiting.get(fingerprint)?.shift();
      if (row === undefined) return [];
      newRow.set(row, rowNumber);
      return byRow.get(row) ?? [];
    },
    keep: () => {
      if (listId === undefined) return;
      const now = readCorrections(db, listId);
      db.prepare('DELETE FROM patent_corrections WHERE list_id = ?').run(listId);
      const insert = db.prepare(
        `INSERT INTO patent_corrections (list_id, row_number, fingerprint, meaning, text, note, corrected_at)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      );
      const lost = new Map<number, number>();
      for (const { row_number: row, fingerprint, meaning, text, note, corrected_at: at } of now) {
        if (!newRow.has(row) && !lost.has(row)) lost.set(row, -1 - lost.size);
        insert.run(listId, newRow.get(row) ?? lost.get(row), fingerprint, meaning, text, note, at);
      }
    },
  };
}

function readCorrections(db: Db, listId: string): readonly Stored[] {
  return db
    .prepare<[string], Stored>(
      `SELECT row_number, fingerprint, meaning, text, note, corrected_at FROM patent_corrections
       WHERE list_id = ? ORDER BY row_number, meaning`,
    )
    .all(listId);
}
