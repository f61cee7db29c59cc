import type { DeclaredRow } from '../../../domain/patents/declared-row.ts';
import type {
  ColumnMeaning,
  DateOrder,
  PatentListFormat,
  ReadingSettings,
} from '../../../domain/patents/reading-settings.ts';

/** Makes a declared row of the cells of one row. `damaged` counts characters that could not be decoded. */
export type RowMaker = (cells: readonly string[], rowNumber: number, damaged: number) => DeclaredRow;

export interface ReadingRules extends Pick<ReadingSettings, 'meanings' | 'dateOrder' | 'office'> {
  /** Decides of which century a year of two digits is. */
  readonly thisYear: number;
}

/** How the rows under a header are read. */
export interface Reading {
  /** What each column is taken for, in the order of the header. */
  readonly columns: readonly (ColumnMeaning | null)[];
  readonly toRow: RowMaker;
}

/** A format of lists that knows its columns by name. */
export interface ListFormat {
  readonly name: PatentListFormat;
  /** With its article, such as "an ETSI ISLD export". */
  readonly label: string;
  /** How dates are ordered where the sample does not decide. */
  readonly dateOrder: DateOrder;
  /** How well a header fits, from 0 for not at all to 1. */
  readonly fit: (header: readonly string[]) => number;
  /** How rows are read, or in words why this header cannot be read so. */
  readonly read: (header: readonly string[], rules: ReadingRules) => Reading | { readonly refusal: string };
}
