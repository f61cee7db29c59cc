import { searchedNumber } from '../../../domain/patents/search-numbers.ts';
import { sql, type Sql } from './sql.ts';

/** The keys of one list's rows, which lie between these. */
export interface RowRange {
  readonly listKey: number;
  readonly first: number;
  readonly last: number;
}

/** What has to be looked up before a question can be put well. */
export interface Lookups {
  /**
   * All words of the index that begin so; undefined where they are too many to be named. The index would have to merge the
   * rows of all of them before it could answer the first one; rows of named words it merges as they are asked for.
   */
  readonly words: (beginning: string) => readonly string[] | undefined;
  /** Declarations whose declarant has these characters. */
  readonly declarations: (listKey: number, run: string) => readonly number[];
}

/** Keys of rows (`row_key`). `isInOrder`: each comes once, in the order of the file, as far as they are taken. */
export interface RowSource extends Sql {
  readonly isInOrder: boolean;
}

/**
 * Rows in whose titles, owners and standards all the words begin a word. Undefined where one of them begins none: then
 * no row can have it.
 */
export function rowsWithWords(
  words: readonly string[],
  { words: find }: Lookups,
  range: RowRange,
): RowSource | undefined {
  const expressions: string[] = [];
  for (const word of words) {
    const found = find(word);
    if (found?.length === 0) return undefined;
    expressions.push(found ? `(${found.map(quoted).join(' OR ')})` : `${quoted(word)} *`);
  }
  if (expressions.length === 0) return undefined;
  return inOrder(
    'SELECT rowid AS row_key FROM patent_search WHERE patent_search MATCH ? AND rowid BETWEEN ? AND ?',
    expressions.join(' AND '),
    range.first,
    range.last,
  );
}

/** The index of characters knows runs of three; of shorter ones it knows the rows that may have them. */
export function rowsWithCharacters(
  run: string,
  { declarations }: Lookups,
  { listKey, first, last }: RowRange,
): readonly RowSource[] {
  const inTitle =
    run.length >= 3
      ? inOrder(
          'SELECT rowid AS row_key FROM patent_search_cjk WHERE patent_search_cjk MATCH ? AND rowid BETWEEN ? AND ?',
          quoted(run),
          first,
          last,
        )
      : inOrder(
          `SELECT written.rowid AS row_key FROM patent_search_cjk AS written
           CROSS JOIN patent_rows AS titled ON titled.row_key = written.rowid
           WHERE written.rowid BETWEEN ? AND ? AND instr(titled.title, ?)`,
          first,
          last,
          run,
        );
  const declared = declarations(listKey, run);
  if (declared.length === 0) return [inTitle];
  const inOwner = inOrder(
    `SELECT owned.row_key FROM patent_rows AS owned WHERE owned.row_key BETWEEN ? AND ?
       AND +owned.declaration_key IN (SELECT value FROM json_each(?))`,
    first,
    last,
    JSON.stringify(declared),
  );
  return [inTitle, inOwner];
}

/** Rows that name a publication or an application by a number, in whatever style it is looked for. */
export function rowsWithNumber(text: string, { listKey }: RowRange): readonly RowSource[] {
  const { exact = [], prefixes = [], serialPrefix = null } = searchedNumber(text) ?? {};
  const wanted = [
    ...exact.map((key) => ({ column: 'match_key', from: key, to: key })),
    ...prefixes.map((key) => ({ column: 'match_key', from: key, to: `${key}\uFFFF` })),
    ...(serialPrefix === null ? [] : [{ column: 'number', from: serialPrefix, to: `${serialPrefix}\uFFFF` }]),
  ];
  const asPublication = `SELECT link.row_key FROM patent_publications AS named
    JOIN patent_row_publications AS link ON link.publication_key = named.publication_key`;
  const asApplication = `SELECT filed.row_key FROM patent_applications AS named
    JOIN patent_rows AS filed ON filed.application_key = named.application_key`;
  return wanted.flatMap(({ column, from, to }) =>
    [asPublication, asApplication].map((select) => ({
      ...sql(`${select} WHERE named.list_key = ? AND named.${column} BETWEEN ? AND ?`, listKey, from, to),
      isInOrder: false,
    })),
  );
}

function inOrder(text: string, ...values: readonly (string | number)[]): RowSource {
  return { ...sql(text, ...values), isInOrder: true };
}

/** In quotes nothing is syntax to the index. */
function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}
