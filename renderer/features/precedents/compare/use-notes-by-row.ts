import { useMemo } from 'react';
import type { CellNote } from '../../../../domain/precedents/comparison.ts';

type NotesOfRow = Readonly<Record<string, string>>;

const none: NotesOfRow = {};

/** The notes of a row by column; the same object for all rows without one, so that they are not drawn anew. */
export function useNotesByRow(notes: readonly CellNote[]): (termKey: string) => NotesOfRow {
  return useMemo(() => {
    const byRow = new Map<string, NotesOfRow>();
    for (const { termKey, columnId, note } of notes)
      byRow.set(termKey, { ...byRow.get(termKey), [columnId]: note });
    return (termKey) => byRow.get(termKey) ?? none;
  }, [notes]);
}
