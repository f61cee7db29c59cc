import type { DeclaredRow } from '../../domain/patents/declared-row.ts';
import type { Result } from '../../domain/result.ts';
import type { SourceFile } from './source-file.ts';

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

/**
 * Reads a list of one format as a stream of slices. A file of another kind ends the stream with a failure; the caller
 * stops asking when it wants to cancel.
 */
export type PatentListReader = (source: SourceFile) => AsyncGenerator<Result<Batch>>;
