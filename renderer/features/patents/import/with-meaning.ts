import type {
  ColumnMeaning,
  DecidedSettings,
  ReadingSettings,
  SourcePreview,
} from '../../../../domain/patents/reading-settings.ts';

/** What each column is taken for: as a person said it last, even while the preview that follows is awaited. */
export function meaningsShown(
  { header, columns }: Pick<SourcePreview, 'header' | 'columns'>,
  { meanings }: DecidedSettings,
): readonly (ColumnMeaning | null)[] {
  return meanings === undefined ? columns : header.map((_, column) => meanings[column] ?? null);
}

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
