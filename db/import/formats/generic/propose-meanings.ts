import type { ColumnMeaning, ReadingSettings } from '../../../../domain/patents/reading-settings.ts';
import { readOffice } from '../../cells/read-office.ts';
import { isTellingName, meaningOfName } from './column-names.ts';
import { numberLikeness } from './number-likeness.ts';

type Meanings = ReadingSettings['meanings'];
type Rows = readonly (readonly string[])[];

/** Rows enough to tell what a column holds. */
const LOOKED_AT = 60;
/** A column is what most of its cells are. */
const MOST = 0.6;
/** Names under which whoever keeps a list numbers the cases. */
const OWN_NUMBER = /asset|member|case|doc/i;

/** What the columns seem to mean: by their names, and by what stands in them where no name tells of a number. */
export function proposeMeanings(header: readonly string[] | null, rows: Rows, columnCount: number): Meanings {
  const sample = rows.slice(0, LOOKED_AT);
  const meanings: { [position: string]: ColumnMeaning } = {};
  for (const [position, name] of (header ?? []).entries()) {
    const meaning = meaningOfName(name);
    if (meaning !== null) meanings[position] = meaning;
  }
  const has = (meaning: ColumnMeaning): boolean => Object.values(meanings).includes(meaning);
  const named = Object.entries(meanings).filter(([, meaning]) => meaning === 'number');
  for (const [position] of named) {
    const column = Number(position);
    // a column of running numbers is headed like one of patent numbers, one of dockets like one of documents
    const isRunning = share(sample, column, isNumber) === 0 && hasCells(sample, column);
    const isDocket =
      OWN_NUMBER.test(header?.[column] ?? '') &&
      (has('publication') || named.length > 1) &&
      share(sample, column, isNamedNumber) <= MOST;
    if (isRunning || isDocket) delete meanings[position];
  }
  if (!has('number') && !has('publication')) {
    const isOpen = (column: number): boolean =>
      meanings[column] === undefined && !isTellingName(header?.[column] ?? '');
    // beside filing numbers only what names its office is taken for a publication
    const best = has('application')
      ? bestNumberColumn(sample, columnCount, { isOpen, bareCounts: 0 })
      : bestNumberColumn(sample, columnCount, { isOpen: () => true, bareCounts: 0.5 });
    if (best !== undefined) meanings[best] = 'number';
  }
  if (header === null) proposeByContents(meanings, sample, columnCount);
  return meanings;
}

function proposeByContents(
  meanings: { [position: string]: ColumnMeaning },
  rows: Rows,
  columnCount: number,
): void {
  for (let column = 0; column < columnCount; column += 1) {
    if (meanings[column] !== undefined) continue;
    if (share(rows, column, (cell) => /^[A-Z]{2}\b/.test(cell) && readOffice(cell) !== undefined) > MOST)
      meanings[column] = 'office';
    else if (share(rows, column, (cell) => /^[A-Z]\d?$/.test(cell)) > MOST) meanings[column] = 'kind';
    else if (share(rows, column, (cell) => cell.length > 15 && /\p{L}{3}.*\s/u.test(cell)) > MOST)
      meanings[column] = 'title';
  }
}

/** Numbers that name their office tell more than bare digits, which may be anything. */
function bestNumberColumn(
  rows: Rows,
  columnCount: number,
  { isOpen, bareCounts }: { readonly isOpen: (column: number) => boolean; readonly bareCounts: number },
): number | undefined {
  let best: { column: number; score: number } | undefined;
  for (let column = 0; column < columnCount; column += 1) {
    if (!isOpen(column)) continue;
    const named = share(rows, column, isNamedNumber);
    const score = named + bareCounts * share(rows, column, (cell) => numberLikeness(cell) === 'bare');
    if (score > 0.25 && score > (best?.score ?? 0)) best = { column, score };
  }
  return best?.column;
}

function isNamedNumber(cell: string): boolean {
  return numberLikeness(cell) === 'named';
}

function isNumber(cell: string): boolean {
  return numberLikeness(cell) !== undefined;
}

function hasCells(rows: Rows, column: number): boolean {
  return rows.some((cells) => (cells[column] ?? '').trim() !== '');
}

/** The share of the cells that are not blank of which something is true. */
function share(rows: Rows, column: number, isTrue: (cell: string) => boolean): number {
  const cells = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
  return cells.length === 0 ? 0 : cells.filter(isTrue).length / cells.length;
}
