import type {
  DecidedSettings,
  PatentListFormat,
  ReadingSettings,
} from '../../domain/patents/reading-settings.ts';
import { NAMED_FORMATS } from './formats/formats.ts';
import { meaningOfName } from './formats/generic/column-names.ts';
import { numberLikeness } from './formats/generic/number-likeness.ts';
import { splitNumbers } from './delimited/split-numbers.ts';
import type { Container, HeadRow, SourceTable } from './records.ts';

/** Titles may stand above a header, but not many. */
const HEADER_WITHIN = 20;
const ROWS_LOOKED_AT = 40;
/** A header that has no more than this of what tells a format is not taken for one. */
const FITS = 0.6;
/** What has as much of it is worth a word. */
const NEAR = 0.4;

/** Which table of a source is read, as what, and why. */
export interface Recognised extends Pick<ReadingSettings, 'format' | 'headerLine'> {
  readonly table: SourceTable;
  readonly reason: string;
}

interface Seen {
  readonly table: SourceTable;
  readonly row: HeadRow | null;
  readonly score: number;
}

/** Finds out what a source is, as far as that has not been decided: table, header line and format. */
export function recognise(container: Container, decided: DecidedSettings): Recognised {
  const named = decided.format === 'generic' ? undefined : bestNamed(container, decided);
  if (named !== undefined) return named;
  const [first, ...others] = container.tables.map((table) => seenAsFreeForm(table, decided));
  if (first === undefined) throw new Error('a container has a table');
  const best = others.reduce((one, other) => (other.score > one.score ? other : one), first);
  return {
    table: best.table,
    headerLine: best.row?.line ?? null,
    format: 'generic',
    reason: decided.format === 'generic' ? 'as chosen' : whyFreeForm(best.row),
  };
}

function bestNamed(container: Container, decided: DecidedSettings): Recognised | undefined {
  const formats = NAMED_FORMATS.filter(({ name }) => decided.format === undefined || name === decided.format);
  let best: (Seen & { readonly format: PatentListFormat; readonly label: string }) | undefined;
  for (const table of container.tables) {
    for (const row of headerRows(table, decided)) {
      if (best?.score === 1 || (row.cells.length < 2 && decided.format === undefined)) continue;
      for (const { name, label, fit } of formats) {
        const score = fit(row.cells);
        if (score > (best?.score ?? (decided.format === undefined ? FITS : 0)))
          best = { table, row, score, format: name, label };
      }
    }
  }
  if (best?.row) {
    const others = decided.format === undefined ? `its header is that of ${best.label}` : 'as chosen';
    return { table: best.table, headerLine: best.row.line, format: best.format, reason: others };
  }
  const [only] = formats;
  if (decided.format === undefined || only === undefined) return undefined;
  // chosen by a person, though nothing of it is to be seen: the format itself says what it misses
  const table = widest(container.tables);
  const [row] = headerRows(table, decided);
  return { table, headerLine: row?.line ?? null, format: only.name, reason: 'as chosen' };
}

function widest(tables: readonly SourceTable[]): SourceTable {
  const [first, ...others] = tables;
  if (first === undefined) throw new Error('a container has a table');
  const width = (table: SourceTable): number => table.head[0]?.cells.length ?? 0;
  return others.reduce((one, other) => (width(other) > width(one) ? other : one), first);
}

function headerRows(table: SourceTable, { headerLine }: DecidedSettings): readonly HeadRow[] {
  if (headerLine === null) return [];
  if (headerLine !== undefined) return table.head.filter(({ line }) => line === headerLine);
  return table.head.slice(0, HEADER_WITHIN);
}

/** How much a table looks like a list of patents: by the names of its columns and by the numbers in it. */
function seenAsFreeForm(table: SourceTable, decided: DecidedSettings): Seen {
  const row = findHeader(table, decided);
  const rows = table.head.filter(({ line }) => line > (row?.lastLine ?? 0)).slice(0, ROWS_LOOKED_AT);
  if (rows.length === 0) return { table, row, score: 0 };
  if (table.separator === null && table.sheet === null) {
    const ofNumbers = rows.filter(({ cells: [line = ''] }) =>
      splitNumbers(line).every((number) => numberLikeness(number) !== undefined),
    );
    // a line that is wholly numbers is better read so than cut at the commas within them; names of columns say otherwise
    const hasColumns =
      /[,;\t|]/.test(row?.cells[0] ?? '') ||
      Object.keys(decided.meanings ?? {}).some((column) => column !== '0');
    return { table, row, score: ((hasColumns ? 0.3 : 0.7) * ofNumbers.length) / rows.length };
  }
  const width = commonWidth(rows);
  const even = rows.filter(({ cells }) => cells.length === width).length / rows.length;
  const withNumber =
    rows.filter(({ cells }) => cells.some((cell) => numberLikeness(cell) !== undefined)).length / rows.length;
  const names = row === null ? 0 : meaningsOf(row.cells).length;
  const isOneColumn = width < 2 && table.sheet === null;
  return {
    table,
    row,
    score: withNumber * 0.5 + (isOneColumn ? 0 : even * 0.1) + Math.min(names, 8) * 0.06,
  };
}

function findHeader(table: SourceTable, decided: DecidedSettings): HeadRow | null {
  const candidates = headerRows(table, decided);
  if (decided.headerLine !== undefined) return candidates[0] ?? null;
  let best: { readonly row: HeadRow; readonly names: number } | undefined;
  for (const row of candidates) {
    const names = meaningsOf(row.cells);
    const isHeader = names.includes('number') || names.includes('publication') || names.length > 1;
    if (isHeader && names.length > (best?.names ?? 0) && !row.cells.some(isNumber))
      best = { row, names: names.length };
  }
  if (best !== undefined) return best.row;
  const [first, ...rest] = table.head.slice(0, ROWS_LOOKED_AT);
  if (first === undefined || first.cells.some(isNumber) || !rest.some(({ cells }) => cells.some(isNumber)))
    return null;
  // words above numbers: names that say nothing to us, or a title
  return first.cells.some((cell) => /\d{4}/.test(cell)) ? null : first;
}

function meaningsOf(cells: readonly string[]): readonly string[] {
  // a long cell is a sentence in which such a word stands
  const meanings = cells.map((cell) => (cell.length > 60 ? null : meaningOfName(cell)));
  return [...new Set(meanings.filter((meaning) => meaning !== null))];
}

function isNumber(cell: string): boolean {
  return numberLikeness(cell) !== undefined;
}

/** How many cells most rows have; of two such numbers the greater. */
export function commonWidth(rows: readonly HeadRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function whyFreeForm(header: HeadRow | null): string {
  if (header === null) return 'free form: it has no header that is known';
  const near = NAMED_FORMATS.map(({ label, fit }) => ({ label, fit: fit(header.cells) }))
    .filter(({ fit }) => fit >= NEAR)
    .sort((a, b) => b.fit - a.fit)[0];
  if (near === undefined) return 'free form: its header is of no export that is known';
  return `free form: its header is like that of ${near.label}, but columns of one are missing`;
}
