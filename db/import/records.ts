import type { ReadingSettings } from '../../domain/patents/reading-settings.ts';
import type { Result } from '../../domain/result.ts';

/** A row of a table as its container has it, or what stands in its place, with the reason. */
export type SourceRecord =
  | { readonly cells: readonly string[]; readonly damaged: number }
  | { readonly raw: string; readonly reason: string };

export interface RecordSlice {
  readonly records: readonly SourceRecord[];
  /** Bytes of the source read so far. */
  readonly bytesRead: number;
}

/** A row near the top, where titles, the header and the first data are still to be told apart. */
export interface HeadRow {
  /** Counted from 1 as an editor or Excel counts them. */
  readonly line: number;
  /** Greater than `line` where a cell goes over several lines. */
  readonly lastLine: number;
  readonly cells: readonly string[];
}

/** Where reading begins, and how wide the rows are. */
export interface RowsFrom {
  /** Rows up to this line are not read: titles and the header. */
  readonly afterLine: number;
  readonly columnCount: number;
}

/** One way to see a source as a table: a text cut at one separator, or one sheet of a workbook. */
export interface SourceTable extends Pick<ReadingSettings, 'encoding' | 'separator' | 'sheet'> {
  readonly head: readonly HeadRow[];
  /** True when `head` is all there is. */
  readonly isWhole: boolean;
  /** Rows from further on, cell by cell, as far as a look costs nothing. */
  readonly further: (columnCount: number) => readonly (readonly string[])[];
  /** The widest row that the source itself speaks of, or 0. */
  readonly statedWidth: number;
  readonly records: (from: RowsFrom) => AsyncGenerator<Result<RecordSlice>>;
}

/** A source opened: a text file, a workbook or pasted text. */
export interface Container {
  readonly kind: 'text' | 'workbook' | 'pasted';
  readonly name: string;
  readonly bytes: number;
  readonly encodingReason: string;
  readonly sheets: readonly string[];
  /** What a careful reader should know of the container, such as sheets that are hidden. */
  readonly doubts: readonly string[];
  /** The tables that fit what has been decided, the likeliest first. Never empty. */
  readonly tables: readonly SourceTable[];
}
