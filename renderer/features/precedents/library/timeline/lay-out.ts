import type { PrecedentKind } from '../../../../../domain/precedents/precedent.ts';
import { precedentKinds } from '../../../../../domain/precedents/precedent.ts';
import type { PrecedentSummary } from '../../../../../domain/precedents/precedent-summary.ts';
import { dateOf } from '../found-entries.ts';
import { sayCompanies } from '../library-words.ts';
import { placeOfDate } from './date-place.ts';

/** One entry on the line, in pixels from the left edge of the years and the upper edge of its lane. */
export interface PlacedEntry {
  readonly summary: PrecedentSummary;
  readonly x: number;
  /** Its label stands before the mark, for behind it the line ends. */
  readonly isLabelBefore: boolean;
  /** Up to where a thin line runs: its expiry, where that is known. */
  readonly until: number | null;
  readonly row: number;
}

export interface Lane {
  readonly kind: PrecedentKind;
  readonly rows: number;
  readonly entries: readonly PlacedEntry[];
}

/** First and last year of the line; the last one is drawn whole. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

const GLYPH = 20;
const LETTER = 6.6;
const LABEL_MAX = 172; // as in the style sheet
const GAP = 8;

/** Years that all entries have room in; null where none has a date. */
export function yearSpan(summaries: readonly PrecedentSummary[]): YearSpan | null {
  const years = summaries.flatMap((summary) =>
    [dateOf(summary), summary.expires].flatMap((date) => (date === null ? [] : [Number(date.slice(0, 4))])),
  );
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** Kinds below each other, the entries of a kind in as few rows as lets every label be read. */
export function layOut(
  summaries: readonly PrecedentSummary[],
  { first, last }: YearSpan,
  width: number,
): readonly Lane[] {
  const perYear = width / (last + 1 - first);
  const xOf = (date: string): number => (placeOfDate(date) - first) * perYear;
  return precedentKinds.flatMap((kind) => {
    const ends: number[] = [];
    const entries = summaries
      .flatMap((summary) => {
        const date = summary.kind === kind ? dateOf(summary) : null;
        if (date === null) return [];
        const x = xOf(date);
        const size = Math.min(GLYPH + labelOf(summary).length * LETTER, LABEL_MAX);
        const isLabelBefore = x + size > width && x >= size;
        const until = summary.expires === null ? null : Math.max(xOf(summary.expires), x);
        return [{ summary, x, isLabelBefore, until, from: isLabelBefore ? x - size : x, size }];
      })
      .toSorted((one, other) => one.from - other.from)
      .map(({ summary, x, isLabelBefore, until, from, size }) => {
        const free = ends.findIndex((end) => end <= from);
        const row = free < 0 ? ends.length : free;
        ends[row] = Math.max(from + size, until ?? 0) + GAP;
        return { summary, x, isLabelBefore, until, row };
      });
    return entries.length === 0 ? [] : [{ kind, rows: ends.length, entries }];
  });
}

/** The companies, or the title of an entry that names none. */
export function labelOf({ companies, title }: Pick<PrecedentSummary, 'companies' | 'title'>): string {
  return companies.length === 0 ? title : sayCompanies(companies);
}
