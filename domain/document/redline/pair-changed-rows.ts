import { keyOf } from '../../redline/styled-token.ts';
import type { Text } from '../document.ts';
import { keepOrder, type Pair } from './keep-order.ts';

type Row = readonly Text[];

/** A row that neither stayed nor moved, with its cells as they are compared and the stretch between rows that stayed in which it stands. */
interface Loose {
  readonly at: number;
  readonly cells: readonly string[];
  readonly gap: number;
}

/** So many loose rows of one stretch are held against each other one by one; of more only a column can tell. */
const mostCompared = 60;

/**
 * Which rows became which: by the column whose values, each found once in either state, join the rows that have most in
 * common ("the publication number"), else by likeness. Pairs never cross each other or a row that stayed.
 */
export function pairChangedRows(
  before: readonly Row[],
  after: readonly Row[],
  equal: readonly Pair[],
  stayed: readonly Pair[],
): readonly Pair[] {
  const former = looseOf(
    before,
    equal.map(([from]) => from),
    stayed.map(([from]) => from),
  );
  const later = looseOf(
    after,
    equal.map(([, at]) => at),
    stayed.map(([, at]) => at),
  );
  const byColumn = keepOrder(
    pairByColumn(former, later)
      .filter(([one, other]) => one.gap === other.gap)
      .map(([one, other]) => [one.at, other.at] as const),
  );
  const [paired, met] = [new Set(byColumn.map(([from]) => from)), new Set(byColumn.map(([, at]) => at))];
  const rest = pairByLikeness(
    former.filter(({ at }) => !paired.has(at)),
    later.filter(({ at }) => !met.has(at)),
  );
  return keepOrder([...byColumn, ...rest].toSorted(([, one], [, other]) => one - other));
}

/** Which rows became which in whatever order they stand, by the column that joins them best. */
export function pairAnywhere(before: readonly Row[], after: readonly Row[]): readonly Pair[] {
  const pairs = pairByColumn(looseOf(before, [], []), looseOf(after, [], []));
  return pairs.map(([one, other]) => [one.at, other.at]);
}

function looseOf(
  rows: readonly Row[],
  taken: readonly number[],
  stayed: readonly number[],
): readonly Loose[] {
  const isTaken = new Set(taken);
  const stays = new Set(stayed);
  const loose: Loose[] = [];
  let gap = 0;
  for (const [at, row] of rows.entries()) {
    if (stays.has(at)) gap += 1;
    else if (!isTaken.has(at)) loose.push({ at, cells: row.map(keyOf), gap });
  }
  return loose;
}

type LoosePair = readonly [before: Loose, after: Loose];

function pairByColumn(before: readonly Loose[], after: readonly Loose[]): readonly LoosePair[] {
  const columns = Math.max(0, ...before.slice(0, 1).map(({ cells }) => cells.length));
  let [best, most]: [readonly LoosePair[], number] = [[], 0];
  for (let column = 0; column < columns; column += 1) {
    const values = onceOnly(before, column);
    const pairs = [...onceOnly(after, column)].flatMap(([value, row]): readonly LoosePair[] => {
      const other = values.get(value);
      return other ? [[other, row]] : [];
    });
    const common = pairs.reduce((sum, [one, other]) => sum + cellsInCommon(one, other), 0);
    if (common > most) [best, most] = [pairs, common];
  }
  return best;
}

/** Rows by the value of one column, without values that stand in several of them or say nothing. */
function onceOnly(rows: readonly Loose[], column: number): ReadonlyMap<string, Loose> {
  const found = new Map<string, Loose | null>();
  for (const row of rows) {
    const value = row.cells[column] ?? '';
    found.set(value, value === '' || found.has(value) ? null : row);
  }
  return new Map([...found].flatMap(([value, row]) => (row ? [[value, row] as const] : [])));
}

/** Rows with at least half of their cells in common, in the order in which they stand. */
function pairByLikeness(before: readonly Loose[], after: readonly Loose[]): readonly Pair[] {
  if (before.length > mostCompared || after.length > mostCompared) return [];
  const pairs: Pair[] = [];
  let next = 0;
  for (const row of after) {
    const found = before.findIndex(
      (other, at) => at >= next && other.gap === row.gap && 2 * cellsInCommon(other, row) >= row.cells.length,
    );
    const other = before[found];
    if (!other) continue;
    pairs.push([other.at, row.at]);
    next = found + 1;
  }
  return pairs;
}

function cellsInCommon(one: Loose, other: Loose): number {
  return one.cells.filter((cell, at) => cell === other.cells[at]).length;
}
