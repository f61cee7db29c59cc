import { entryColumns, factColumns } from './csv-columns.ts';
import type { FileEntry } from './precedent-file.ts';

/** What our writer puts an apostrophe before, and what already has some: one more keeps them apart. */
const BEGINS_LIKE_FORMULA = /^'+[=+\-@\t\r]/;

export const csvHeader: readonly string[] = [...entryColumns, ...factColumns].map(({ name }) => name);

/** An entry as rows of the table, a fact a row; an entry without facts has one row. */
export function rowsOf(entry: FileEntry): readonly (readonly string[])[] {
  const whole = entryColumns.map(({ write }) => write(entry));
  const idOnly = entryColumns.map(({ name }) => (name === 'id' ? entry.id : ''));
  const facts = entry.facts.map((fact) => factColumns.map(({ write }) => write(fact)));
  return (facts.length === 0 ? [factColumns.map(() => '')] : facts).map((cells, index) =>
    [...(index === 0 ? whole : idOnly), ...cells].map((cell) =>
      BEGINS_LIKE_FORMULA.test(cell) ? `'${cell}` : cell,
    ),
  );
}

/** The cell without the apostrophe that keeps spreadsheets from running it. */
export function withoutApostrophe(cell: string): string {
  return BEGINS_LIKE_FORMULA.test(cell) ? cell.slice(1) : cell;
}
