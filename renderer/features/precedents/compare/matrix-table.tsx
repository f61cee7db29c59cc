import { useRef, useState, type MouseEvent } from 'react';
import type { Comparison, ComparisonColumn } from '../../../../domain/precedents/comparison.ts';
import type { CellDifference } from '../../../../domain/precedents/differences-from-base.ts';
import { CellCard } from './cell-card.tsx';
import { ColumnHead, type HeadPart } from './column-head.tsx';
import { MatrixRow } from './matrix-row.tsx';
import { PeekCard } from './peek-card.tsx';
import { RowGap } from './row-gap.tsx';
import { useAfterPaint } from './use-after-paint.ts';
import { useCellPeek } from './use-cell-peek.ts';
import { useColumnDrag } from './use-column-drag.ts';
import type { ColumnActions } from './use-columns.ts';
import { useGridKeys, type GridPlace } from './use-grid-keys.ts';
import { useNotesByRow } from './use-notes-by-row.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';
import styles from './matrix.module.css';

interface MatrixTableProps {
  readonly dealId: string;
  readonly comparison: Comparison;
  readonly baseId: string | null;
  /** Of a row of the comparison by column; empty without a base. */
  readonly differencesOf: (row: number) => readonly CellDifference[];
  /** The places of the rows that the filters leave. */
  readonly shown: readonly number[];
  readonly actions: ColumnActions;
}

/** The narrowest that a column gets, in pixels. */
const narrowest = 220;

// a table whose cells are reached by arrow keys is a grid, and keeps the elements of a table
const asGrid = { role: 'grid' };

/** Terms down, rounds and precedents across. Only the rows in sight are drawn; head and first column stay in sight. */
export function MatrixTable({ dealId, comparison, baseId, differencesOf, shown, actions }: MatrixTableProps) {
  const { columns, sources } = comparison;
  const [opened, setOpened] = useState<GridPlace | null>(null);
  const [head, setHead] = useState<{ readonly column: string; readonly part: HeadPart } | null>(null);
  const rows = shown.flatMap((at) => comparison.rows[at] ?? []);
  const ids = columns.map(({ id }) => id);
  const filled = useAfterPaint() ? columns.length : Math.ceil(innerWidth / narrowest);
  const region = useRef<HTMLElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const grid = useGridKeys(table, {
    rows: ['', ...rows.map(({ termKey }) => termKey)],
    columns: ids,
    onOpen: setOpened,
  });
  const kept = rows.findIndex(({ termKey }) => termKey === (opened ?? grid.place).row);
  const { inSight, rest, measure } = useRowsInSight(region, rows, kept);
  const peek = useCellPeek();
  const drag = useColumnDrag(ids, actions.move);
  const notesOf = useNotesByRow(comparison.notes);
  const move = (column: string, to: number): void => {
    actions.move(column, to);
    grid.focus({ row: '', column });
  };
  const remove = (column: string): void => {
    const at = ids.indexOf(column);
    const neighbour = ids[at + 1] ?? ids[at - 1];
    setHead(null);
    actions.remove(column);
    if (neighbour !== undefined) grid.focus({ row: '', column: neighbour });
  };
  const show = (event: MouseEvent<HTMLElement>): void => {
    const { row, column } = (event.target as Element).closest<HTMLElement>('td[data-row]')?.dataset ?? {};
    // text that is being copied is no click
    if (row === undefined || column === undefined || !getSelection()?.isCollapsed) return;
    setOpened({ row, column });
  };
  const cellOf = (place: GridPlace) => {
    const at = comparison.rows.findIndex(({ termKey }) => termKey === place.row);
    const [row, across] = [comparison.rows[at], ids.indexOf(place.column)];
    const [column, cell] = [columns[across], row?.cells[across]];
    return row && column && cell ? { row, column, cell, difference: differencesOf(at)[across] } : null;
  };
  const card = (place: GridPlace) => {
    const found = cellOf(place);
    return (
      found && (
        <CellCard
          {...found}
          key={`${place.row} ${place.column}`}
          dealId={dealId}
          termKey={place.row}
          term={found.row.label}
          note={notesOf(place.row)[place.column] ?? ''}
          sources={sources}
          onClose={() => {
            setOpened(null);
            grid.focus(place);
          }}
        />
      )
    );
  };
  const peeked = opened ? null : peek.peeked;
  const peekedCell = peeked && cellOf(peeked)?.cell;
  const statement = peekedCell?.kind === 'statements' ? peekedCell.statements[peeked?.index ?? 0] : undefined;
  return (
    <section ref={region} className={styles.scroll} aria-label="Comparison">
      <table
        ref={table}
        className={styles.matrix}
        style={{ minWidth: 168 + columns.length * narrowest }}
        {...asGrid}
        aria-label="Terms beside rounds and precedents"
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        {...grid.handlers}
        {...peek.handlers}
        {...{ onClick: show }}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={styles.corner} aria-colindex={1}>
              Term
            </th>
            {columns.map((column: ComparisonColumn, index) => (
              <ColumnHead
                key={column.id}
                column={column}
                isBase={column.id === baseId}
                index={index}
                count={columns.length}
                isReached={grid.place.row === '' && grid.place.column === column.id}
                actions={{ ...actions, move, remove }}
                drag={drag(column.id)}
                shown={head?.column === column.id ? head.part : null}
                onShow={(part) => {
                  setHead(part && { column: column.id, part });
                  if (!part) grid.focus({ row: '', column: column.id });
                }}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {inSight.flatMap(({ index, gap }) => {
            const row = rows[index];
            const at = shown[index];
            if (!row || at === undefined) return [];
            const isPeeked = peeked?.row === row.termKey && statement;
            return [
              gap > 0 && <RowGap key={`gap ${row.termKey}`} height={gap} columns={columns.length + 1} />,
              <MatrixRow
                key={row.termKey}
                ref={measure}
                row={row}
                columns={columns}
                filled={filled}
                differences={differencesOf(at)}
                notes={notesOf(row.termKey)}
                index={index}
                reached={grid.place.row === row.termKey ? grid.place.column : null}
                peeked={isPeeked && peeked ? peeked : null}
                peek={isPeeked ? <PeekCard statement={statement} sources={sources} /> : null}
                opened={opened?.row === row.termKey ? opened.column : null}
                card={opened?.row === row.termKey ? card(opened) : null}
              />,
            ];
          })}
          {rest > 0 && <RowGap height={rest} columns={columns.length + 1} />}
        </tbody>
      </table>
    </section>
  );
}
