import type { DeclaredRow } from '../../domain/patents/declared-row.ts';
import type { ReadingSettings } from '../../domain/patents/reading-settings.ts';

/** A row of the file that could not be read as a row. */
export interface UnreadableRow {
  readonly rowNumber: number;
  /** The row as it stands in the file, cut to a length that can be shown. */
  readonly raw: string;
  readonly reason: string;
}

/** A slice of a file: few enough rows that handling them holds nobody up. */
export interface Batch {
  readonly rows: readonly DeclaredRow[];
  readonly unreadable: readonly UnreadableRow[];
  /** Bytes of the file read so far. */
  readonly bytesRead: number;
  /** Names of the columns, as the file has them. */
  readonly header: readonly string[];
}

/** Finds meanings that a person has given before to columns with these names. */
export type RememberedMeanings = (header: readonly string[]) => ReadingSettings['meanings'] | undefined;
