import type { Output } from '../../domain/contract/contract.ts';
import { isWholeList } from '../../domain/patents/describe-part.ts';
import type { ListPart, ListRow } from '../../domain/patents/list-view.ts';
import type { Db } from '../connection.ts';
import { countPart } from '../patents/part/count-part.ts';
import { createKeptParts } from '../patents/part/kept-parts.ts';
import { createLookups } from '../patents/part/lookups.ts';
import { orderOf } from '../patents/part/order-sql.ts';
import { firstRowsQueries, partCondition, piecesOfPart, type PartPlace } from '../patents/part/part-query.ts';
import { sql, type Sql } from '../patents/part/sql.ts';
import { addStatusFunction } from '../patents/part/status-function.ts';
import { selectRows, toListRow, type RowRecord } from './patent-row-columns.ts';

/** A list as its table is asked: where its rows lie, and the state in which what was found out holds. */
export interface TablePlace extends PartPlace {
  readonly rows: number;
  /** Changes whenever an answer may change. */
  readonly state: string;
}

type PartCounts = Output<'patentLists.countRows'>;

/** The rows of lists as their tables show them: any page of any part of a list. */
export function createPatentRowsTable(db: Db) {
  addStatusFunction(db);
  const lookups = createLookups(db);
  const keptKeys = createKeptParts<Float64Array>();
  const keptCounts = createKeptParts<PartCounts>();
  /** By list, the part that is being counted: only the latest is waited for. */
  const counting = new Map<number, string>();
  const keptCountOfRows = createKeptParts<number>();
  const selectPlace = db.prepare<[string], Omit<TablePlace, 'on' | 'listId' | 'rows'>>(`
    SELECT l.list_key AS listKey, substr(l.imported_at, 1, 10) AS importedOn,
      ifnull((SELECT row_key FROM patent_rows WHERE list_key = l.list_key ORDER BY row_number LIMIT 1), 0) AS first,
      ifnull((SELECT row_key FROM patent_rows WHERE list_key = l.list_key ORDER BY row_number DESC LIMIT 1), -1) AS last,
      l.list_key || ' ' || l.revision || ' ' ||
        (SELECT count(*) || ' ' || ifnull(max(merged_at), '') FROM company_spellings) AS state
    FROM patent_lists AS l WHERE l.id = ?`);
  const selectCountOfRows = db
    .prepare<[number], number>('SELECT count(*) FROM patent_rows WHERE list_key = ?')
    .pluck();

  function countRows({ listKey, state }: { readonly listKey: number; readonly state: string }): number {
    return keptCountOfRows.get(state) ?? keptCountOfRows.keep(state, selectCountOfRows.get(listKey) ?? 0);
  }

  /** All keys of a part in its order. They are found once, and kept. */
  function keysOf(place: TablePlace, part: ListPart): Float64Array {
    if (isInOrderOfFile(part) && isWholeList(part) && isGapless(place)) return allKeys(place, part);
    const name = nameOf(place, part);
    const kept = keptKeys.get(name);
    if (kept) return kept;
    const { join, order } = orderOf(part.sort, place);
    const condition = partCondition(part, place, lookups);
    const keys = db
      .prepare<unknown[], number>(
        `SELECT r.row_key FROM patent_rows AS r ${join} WHERE ${condition.text} ORDER BY ${order.text}`,
      )
      .pluck()
      .all(...condition.values, ...order.values);
    return keptKeys.keep(name, Float64Array.from(keys));
  }

  /** The first keys of a part in the order of the file, and one more if there is one; undefined if that takes them all. */
  function firstKeys(place: TablePlace, part: ListPart, limit: number): readonly number[] | undefined {
    const first = firstRowsQueries(part, place, lookups);
    if (!first) return undefined;
    const keys = first.queries.flatMap(({ text, values }) =>
      db
        .prepare<unknown[], number>(text)
        .pluck()
        .all(...values, limit + 1),
    );
    if (!first.isWholeList && keys.length <= limit) return undefined;
    return [...new Set(keys)].toSorted((one, other) => one - other).slice(0, limit + 1);
  }

  function keysOfPage(
    place: TablePlace,
    part: ListPart,
    offset: number,
    limit: number,
  ): { readonly keys: readonly number[]; readonly total: number | null } {
    if (isInOrderOfFile(part) && isWholeList(part) && isGapless(place)) {
      const count = Math.max(0, Math.min(limit, place.rows - offset));
      const at = part.sort?.isDescending ? place.last - offset : place.first + offset;
      const step = part.sort?.isDescending ? -1 : 1;
      return { keys: Array.from({ length: count }, (_, index) => at + step * index), total: place.rows };
    }
    const isFirst = offset === 0 && isInOrderOfFile(part) && !part.sort?.isDescending;
    if (isFirst && !keptKeys.get(nameOf(place, part))) {
      const first = firstKeys(place, part, limit);
      if (first) return { keys: first.slice(0, limit), total: first.length > limit ? null : first.length };
    }
    const keys = keysOf(place, part);
    return { keys: [...keys.subarray(offset, offset + limit)], total: keys.length };
  }

  function readRows(place: TablePlace, keys: readonly number[]): readonly ListRow[] {
    const { text, values } = selectRows(place);
    return db
      .prepare<unknown[], RowRecord>(text)
      .all(...values, JSON.stringify(keys))
      .map(toListRow);
  }

  return {
    /**
     * Undefined when there is no such list.
     *
     * @param on the day on which legal status is told
     */
    findPlace: (listId: string, on: string): TablePlace | undefined => {
      const found = selectPlace.get(listId);
      return found && { ...found, rows: countRows(found), listId, on };
    },
    /** A page of a part. The total is null while only the first rows of a search were found. */
    page: (
      place: TablePlace,
      part: ListPart,
      offset: number,
      limit: number,
    ): { readonly rows: readonly ListRow[]; readonly total: number | null } => {
      const { keys, total } = keysOfPage(place, part, offset, limit);
      return { rows: readRows(place, keys), total };
    },
    /** Rows as their table shows them, in the order of the keys. */
    read: readRows,
    /** One row as its table shows it. */
    get: (place: TablePlace, rowKey: number): ListRow | undefined => readRows(place, [rowKey])[0],
    /** What a part holds, level by level; undefined when another count of the list was asked for meanwhile. */
    count: async (place: TablePlace, part: ListPart): Promise<PartCounts | undefined> => {
      const name = nameOf(place, { ...part, sort: null });
      const kept = keptCounts.get(name);
      if (kept) return kept;
      counting.set(place.listKey, name);
      const pieces =
        piecesOfPart(part, place, lookups) ?? piecesOfKeys(keysOf(place, { ...part, sort: null }));
      const counts = await countPart(db, pieces, () => counting.get(place.listKey) === name);
      return counts && keptCounts.keep(name, counts);
    },
    /** Keys of all rows of a part, in its order. */
    keys: keysOf,
    /** What makes a row (`r`) one of a part, for statements of other tables. */
    condition: (place: TablePlace, part: ListPart): Sql => partCondition(part, place, lookups),
  };
}

const KEYS_A_TURN = 10_000;

function piecesOfKeys(keys: Float64Array): readonly Sql[] {
  return Array.from({ length: Math.ceil(keys.length / KEYS_A_TURN) }, (_, index) => {
    const piece = keys.subarray(index * KEYS_A_TURN, (index + 1) * KEYS_A_TURN);
    return sql('r.row_key IN (SELECT value FROM json_each(?))', JSON.stringify([...piece]));
  });
}

function isInOrderOfFile({ sort }: ListPart): boolean {
  return sort === null || sort.column === 'row';
}

function allKeys({ first, last, rows }: TablePlace, { sort }: ListPart): Float64Array {
  const keys = new Float64Array(rows);
  for (let at = 0; at < rows; at += 1) keys[at] = sort?.isDescending ? last - at : first + at;
  return keys;
}

/** Rows are numbered in the order of their keys; where no key is missing, any page of the list is known at once. */
function isGapless({ first, last, rows }: TablePlace): boolean {
  return last - first + 1 === rows;
}

function nameOf(place: TablePlace, { search, filters, sort }: ListPart): string {
  return JSON.stringify([place.listId, place.state, place.on, search.trim(), filters, sort]);
}
