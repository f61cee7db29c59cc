import type { ReactNode } from 'react';
import type { ComparisonCell, ComparisonColumn } from '../../../../domain/precedents/comparison.ts';
import type { CellDifference } from '../../../../domain/precedents/differences-from-base.ts';
import { CellWords } from './cell-words.tsx';
import { guessCellHeight } from './guess-height.ts';
import styles from './matrix-cell.module.css';

interface MatrixCellProps {
  readonly termKey: string;
  readonly column: Pick<ComparisonColumn, 'id' | 'kind'>;
  readonly cell: ComparisonCell;
  readonly difference: CellDifference | undefined;
  readonly note: string | undefined;
  /** False while it is out of sight at first: a guess stands for its height. */
  readonly isFilled: boolean;
  /** Whether the Tab key leads here. */
  readonly isReached: boolean;
  /** The statement on whose badge the pointer rests, and what is then shown. */
  readonly peeked: number | null;
  readonly peek: ReactNode;
  /** The card of the cell while it is open. */
  readonly card: ReactNode;
}

/** What one column says of one term. */
export function MatrixCell(props: MatrixCellProps) {
  const { termKey, column, cell, difference, note, isFilled, isReached, peeked, peek, card } = props;
  const height = `${guessCellHeight(cell)}px`;
  return (
    <td
      className={styles.cell}
      data-kind={column.kind}
      data-difference={difference?.kind}
      data-row={termKey}
      data-column={column.id}
      tabIndex={isReached ? 0 : -1}
    >
      {isFilled ? (
        <div className={styles.content} style={{ containIntrinsicBlockSize: `auto ${height}` }}>
          <CellWords cell={cell} difference={difference} note={note} peeked={peeked} peek={peek} />
        </div>
      ) : (
        <div style={{ height }} />
      )}
      {card}
    </td>
  );
}
