import type { ListPart } from '../../../domain/patents/list-view.ts';
import { readSearch } from '../../../domain/patents/search-numbers.ts';
import { wordsIn, type SearchTerms } from '../../../domain/patents/search-terms.ts';
import { filterConditions, type FilterPlace } from './filter-sql.ts';
import {
  rowsWithCharacters,
  rowsWithNumber,
  rowsWithWords,
  type Lookups,
  type RowRange,
  type RowSource,
} from './search-sql.ts';
import { allOf, anyOf, sql, type Sql } from './sql.ts';

export type PartPlace = FilterPlace & RowRange;

/** What a row may have in one of several ways: the same as words, or otherwise. */
interface Alternative {
  readonly words: readonly string[];
  readonly otherwise: readonly RowSource[];
}

/**
 * The condition that makes a row (`r`) one of a part.
 *
 * @param isForAll false where few of the list's rows are asked about
 */
export function partCondition(
  part: ListPart,
  place: PartPlace,
  lookups: Lookups,
  isForAll: boolean = true,
): Sql {
  const terms = readSearch(part.search);
  const words = terms.words.length === 0 ? [] : [anyOf(within(rowsWithWords(terms.words, lookups, place)))];
  const others = alternatives(terms, lookups, place).map((ways) =>
    anyOf(
      ways.flatMap((way) => [
        ...within(rowsWithWords(way.words, lookups, place)),
        ...way.otherwise.flatMap((rows) => within(rows)),
      ]),
    ),
  );
  return allOf([ofList(place), ...words, ...others, ...filterConditions(part.filters, place, isForAll)]);
}

/**
 * Questions for the first rows of a part in the order of the file. Each answers keys in that order, as many as its last
 * value says, and can stop there; a row may come in several.
 */
export interface FirstRows {
  readonly queries: readonly Sql[];
  /** False where only the beginning of the list is looked through. */
  readonly isWholeList: boolean;
}

/** Without an index to lead, rows are looked through one by one: so many, before all at once is the better way. */
const LOOKED_THROUGH = 50_000;

/** Undefined where only the whole answer will do. */
export function firstRowsQueries(part: ListPart, place: PartPlace, lookups: Lookups): FirstRows | undefined {
  const terms = readSearch(part.search);
  const [ways, ...more] = alternatives(terms, lookups, place);
  if (more.length > 0) return undefined;
  const filters = filterConditions(part.filters, place, false);
  if (!ways && terms.words.length === 0) {
    const last = Math.min(place.last, place.first + LOOKED_THROUGH);
    const beginning = inOrderOfFile([ofList({ ...place, last }), ...filters]);
    return { queries: [beginning], isWholeList: last === place.last };
  }

  const withAll = (words: readonly string[]): readonly Sql[] => {
    const rows = rowsWithWords([...terms.words, ...words], lookups, place);
    return rows ? [rowsFrom(rows, filters)] : [];
  };
  if (!ways) return { queries: withAll([]), isWholeList: true };
  const besides = rowsWithWords(terms.words, lookups, place);
  const canBeOtherwise = terms.words.length === 0 || besides !== undefined;
  const queries = ways.flatMap((way) => [
    ...(way.words.length > 0 ? withAll(way.words) : []),
    ...(canBeOtherwise ? way.otherwise : []).map((rows) =>
      rows.isInOrder
        ? rowsFrom(rows, [...within(besides), ...filters])
        : inOrderOfFile([ofList(place), ...within(rows), ...within(besides), ...filters]),
    ),
  ]);
  return { queries, isWholeList: true };
}

/** Rows that are looked through at once while others wait for their turn. */
const ROWS_A_TURN = 20_000;

/**
 * The part in pieces of the list, each with its condition. Undefined for a search: its indexes would have to be gone
 * through from the beginning for each piece.
 */
export function piecesOfPart(part: ListPart, place: PartPlace, lookups: Lookups): readonly Sql[] | undefined {
  if (part.search.trim() !== '') return undefined;
  const count = Math.ceil((place.last - place.first + 1) / ROWS_A_TURN);
  return Array.from({ length: count }, (_, index) => {
    const first = place.first + index * ROWS_A_TURN;
    const last = Math.min(place.last, first + ROWS_A_TURN - 1);
    return partCondition(part, { ...place, first, last }, lookups, false);
  });
}

/** One for each run of characters, and one for all numbers together. */
function alternatives(
  terms: SearchTerms,
  lookups: Lookups,
  place: PartPlace,
): readonly (readonly Alternative[])[] {
  const numbers = terms.numbers.map(({ text, words }) => ({
    // What is written in several pieces and read as one number is no words
    words: words.length === 1 ? words : [],
    otherwise: rowsWithNumber(text, place),
  }));
  return [
    ...terms.runs.map((run) => [{ words: wordsIn(run), otherwise: rowsWithCharacters(run, lookups, place) }]),
    ...(numbers.length > 0 ? [numbers] : []),
  ];
}

/** An index leads, so that rows are looked at only as far as they are taken. */
function rowsFrom(rows: RowSource, conditions: readonly Sql[]): Sql {
  const { text, values } = allOf(conditions);
  return sql(
    `SELECT r.row_key FROM (${rows.text}) AS found CROSS JOIN patent_rows AS r ON r.row_key = found.row_key
     WHERE ${text} ORDER BY found.row_key LIMIT ?`,
    ...rows.values,
    ...values,
  );
}

function inOrderOfFile(conditions: readonly Sql[]): Sql {
  const { text, values } = allOf(conditions);
  return sql(`SELECT r.row_key FROM patent_rows AS r WHERE ${text} ORDER BY r.row_key LIMIT ?`, ...values);
}

/** The plus keeps SQLite from going by list and row number, which would not be in the order of the keys. */
function ofList({ listKey, first, last }: RowRange): Sql {
  return sql('r.row_key BETWEEN ? AND ? AND +r.list_key = ?', first, last, listKey);
}

/** No rows at all make no condition. */
function within(rows: Sql | undefined): readonly Sql[] {
  return rows ? [sql(`r.row_key IN (${rows.text})`, ...rows.values)] : [];
}
