import type { Line } from './document-lines.ts';

/** Where a part of a document begins. */
export interface PartStart {
  readonly heading: string;
  readonly number: string | null;
  /** The heading's own line, where it stands on one. */
  readonly headed: Line | null;
  /** The term whose bookmark is on it. */
  readonly bookmarked: string | null;
  /** It frames the paper: contents, calendar, a schedule. */
  readonly isFrame: boolean;
}

/** Lines of a document, with the part that begins with them; null where they go on with the one before. */
export interface PlacedLines {
  readonly start: PartStart | null;
  readonly lines: readonly Line[];
}

/** What stands before every heading, or between two parts and belongs to neither. */
export const unheaded: PartStart = {
  heading: '',
  number: null,
  headed: null,
  bookmarked: null,
  isFrame: false,
};

export function headedBy(line: Line, heading = line.even, number = line.number): PartStart {
  return { ...unheaded, heading: bare(heading), number, headed: line };
}

/** A heading without what leads over to its text, or encloses it. */
function bare(heading: string): string {
  const words = heading.replace(/\s*[:–—-]+$/, '');
  return /^[(（[【](?<within>[^()（）[\]【】]+)[)）\]】]$/.exec(words)?.groups?.['within']?.trim() ?? words;
}
