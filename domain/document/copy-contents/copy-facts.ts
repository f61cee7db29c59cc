import type { DocumentChoice } from '../../contract/exports.ts';
import type { ShareableSheet } from '../../shareable/shareable-round.ts';
import type { ExportOptions } from '../export-options.ts';

/** A round as it may be shared, its schedules by their numbers only. */
export interface CountedRound {
  readonly sheet: ShareableSheet;
  readonly schedules: readonly { readonly letter: string; readonly owner: string; readonly lines: number }[];
}

/** How much there is that only we may see. */
export interface OurCounts {
  readonly hasNextStep: boolean;
  /** By which way the round went, and what we remarked on it. */
  readonly hasRoundNote: boolean;
  readonly notes: number;
  readonly positions: number;
  readonly reasons: number;
  /** Edits that nobody has accepted or rejected: the copy reads as if all were accepted. */
  readonly suggestions: number;
  /** Terms and values that are kept and do not apply. */
  readonly setAside: number;
  readonly otherRounds: number;
  /** Precedents on the comparison page of an internal copy, and what we decided of precedents. */
  readonly compared: number;
  readonly decisions: number;
  readonly forecastRows: number;
  readonly worksheets: number;
  readonly receivedFiles: number;
}

/** A choice of document with all that tells what its copy holds. */
export interface CopyFacts {
  readonly choice: Pick<DocumentChoice, 'as' | 'copy'>;
  readonly options: ExportOptions;
  readonly round: CountedRound;
  /** The earlier round of a redline. */
  readonly before: CountedRound | null;
  readonly ours: OurCounts;
}

/** "1 term", "12,345 terms", "" for none. */
export function counted(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return '';
  return count === 1 ? `1 ${one}` : `${String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',')} ${many}`;
}
