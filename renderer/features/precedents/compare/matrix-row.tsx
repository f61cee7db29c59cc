import { memo, type ReactNode, type Ref } from 'react';
import type { Comparison, ComparisonColumn } from '../../../../domain/precedents/comparison.ts';
import type { CellDifference } from '../../../../domain/precedents/differences-from-base.ts';
import { MatrixCell } from './matrix-cell.tsx';
import styles from './matrix.module.css';

interface MatrixRowProps {
  readonly row: Comparison['rows'][number];
  readonly columns: readonly ComparisonColumn[];
  /** How many columns are drawn with what they say; the others are out of sight as yet. */
  readonly filled: number;
  readonly differences: readonly CellDifference[];
  /** Our notes of the row by column; the same object as long as it has none. */
  readonly notes: Readonly<Record<string, string>>;
  /** Its place among the rows shown, from 0. */
  readonly index: number;
  readonly reached: string | null;
  readonly peeked: { readonly column: string; readonly index: number } | null;
  readonly peek: ReactNode;
  readonly opened: string | null;
  readonly card: ReactNode;
  readonly ref: Ref<HTMLTableRowElement>;
}

/** One term across the columns. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, columns, filled, differences, notes, index, reached, peeked, peek, opened, card, ref } = props;
  return (
    <tr ref={ref} data-term={row.termKey} aria-rowindex={index + 2}>
      <th scope="row" className={styles.term}>
        {row.label}
        {row.priority !== null && (
          <span className={styles.priority} title={`Our priority: ${row.priority} of 5 (private)`}>
            P{row.priority}
          </span>
        )}
      </th>
      {columns.map((column, at) => (
        <MatrixCell
          key={column.id}
          termKey={row.termKey}
          column={column}
          cell={row.cells[at] ?? { kind: 'not-stated' }}
          difference={differences[at]}
          note={notes[column.id]}
          isFilled={at < filled}
          isReached={reached === column.id}
          peeked={peeked?.column === column.id ? peeked.index : null}
          peek={peek}
          card={opened === column.id && card}
        />
      ))}
    </tr>
  );
});
