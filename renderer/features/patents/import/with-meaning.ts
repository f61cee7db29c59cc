import type { ColumnMeaning, ReadingSettings } from '../../../../domain/patents/reading-settings.ts';

/** The meanings of all columns, as they are shown, with that of one changed. */
export function withMeaning(
  columns: readonly (ColumnMeaning | null)[],
  changed: number,
  meaning: ColumnMeaning | null,
): ReadingSettings['meanings'] {
  const meanings: Record<string, ColumnMeaning> = {};
  for (const [column, shown] of columns.entries()) {
    const now = column === changed ? meaning : shown;
    if (now !== null) meanings[column] = now;
  }
  return meanings;
}
