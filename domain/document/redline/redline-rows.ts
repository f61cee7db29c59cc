import { keyOf } from '../../redline/styled-token.ts';
import type { Change, Text } from '../document.ts';
import { keepOrder, merge, pairByKey, type Pair } from './keep-order.ts';
import { fateOf, markRow } from './marks.ts';
import type { MoveNumbers } from './move-numbers.ts';
import { pairAnywhere, pairChangedRows } from './pair-changed-rows.ts';
import { redlineText, replaceText } from './redline-text.ts';

type Row = readonly Text[];

/** A line of a table with what became of it. */
export interface RedlineRow {
  readonly kind: 'same' | 'changed' | Change['kind'];
  readonly row: Row;
}

/**
 * The rows of two states of a table as one: equal rows first, then those that a column or their likeness joins. Takes time
 * in proportion to the rows where most of them are equal.
 */
export function redlineRows(
  before: readonly Row[],
  after: readonly Row[],
  moves: MoveNumbers,
): readonly RedlineRow[] {
  const equal = pairByKey(before.map(keyOfRow), after.map(keyOfRow));
  const stayed = keepOrder(equal);
  const inPlace = new Set(stayed.map(([, at]) => at));
  const moved = equal
    .filter(([, at]) => !inPlace.has(at))
    .map(([from, at]) => ({ from, at, change: moves.next() }));
  const away = new Map(moved.map(({ from, change }) => [from, change.from]));
  const here = new Map(moved.map(({ at, change }) => [at, change.to]));
  const changed = pairChangedRows(before, after, equal, stayed);
  const redlineCell = cellOf(changed.length);
  const marked = (row: Row | undefined, change: Change): readonly RedlineRow[] => [
    { kind: change.kind, row: markRow(row ?? [], change) },
  ];
  return merge<RedlineRow>([before.length, after.length], inOrder([...stayed, ...changed]), {
    gone: (at) => marked(before[at], away.get(at) ?? { kind: 'deleted' }),
    come: (at) => marked(after[at], here.get(at) ?? { kind: 'inserted' }),
    stays: (from, at) =>
      inPlace.has(at)
        ? [{ kind: 'same', row: after[at] ?? [] }]
        : [{ kind: 'changed', row: redlineCells(before[from] ?? [], after[at] ?? [], redlineCell) }],
  });
}

/** What of a table is not in both states, and how much of it; the rows are made when they are asked for. */
interface ChangedRows {
  readonly come: number;
  readonly gone: number;
  readonly changed: number;
  readonly rows: () => readonly RedlineRow[];
}

/**
 * Of a table in which the order of the rows says nothing, those that are not in both states: in the later order, and then
 * those that are gone.
 */
export function changedRows(before: readonly Row[], after: readonly Row[]): ChangedRows {
  const equal = pairByKey(before.map(keyOfRow), after.map(keyOfRow));
  const [kept, known] = [new Set(equal.map(([from]) => from)), new Set(equal.map(([, at]) => at))];
  const former = before.filter((_, at) => !kept.has(at));
  const later = after.filter((_, at) => !known.has(at));
  const pairs = pairAnywhere(former, later);
  const sources = new Map(pairs.map(([from, at]) => [at, former[from]]));
  const changed = new Set(pairs.map(([from]) => from));
  return {
    come: later.length - pairs.length,
    gone: former.length - pairs.length,
    changed: pairs.length,
    rows: () => [
      ...later.map((row, at): RedlineRow => {
        const source = sources.get(at);
        return source
          ? { kind: 'changed', row: redlineCells(source, row, cellOf(pairs.length)) }
          : { kind: 'inserted', row: markRow(row, { kind: 'inserted' }) };
      }),
      ...former.flatMap((row, at): readonly RedlineRow[] =>
        changed.has(at) ? [] : [{ kind: 'deleted', row: markRow(row, { kind: 'deleted' }) }],
      ),
    ],
  };
}

/** Of more changed rows than this a cell is told as a whole: nobody reads so many word by word, and it would take too long. */
const mostReadByWord = 2_000;

type CellRedline = (before: Text, after: Text) => Text;

function cellOf(changedRowCount: number): CellRedline {
  return changedRowCount > mostReadByWord ? replaceText : redlineText;
}

/** Cell by cell. A row that stays never looks like one that came or went as a whole. */
function redlineCells(before: Row, after: Row, redlineCell: CellRedline): Row {
  const cells = Array.from({ length: Math.max(before.length, after.length) }, (_, at) =>
    redlineCell(before[at] ?? [], after[at] ?? []),
  );
  const [first = [], ...others] = cells;
  return fateOf(cells.flat()) === 'stays' ? cells : [[{ text: '' }, ...first], ...others];
}

function inOrder(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.toSorted(([, one], [, other]) => one - other);
}

function keyOfRow(row: Row): string {
  return row.map(keyOf).join('\u0004');
}
