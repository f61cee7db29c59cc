import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ComparisonCell, ComparisonColumn } from '../../../../domain/precedents/comparison.ts';
import type { CellDifference } from '../../../../domain/precedents/differences-from-base.ts';
import { guessCellHeight } from './guess-height.ts';
import { MatrixStatement } from './matrix-statement.tsx';
import { MOST_SHOWN } from './most-shown.ts';
import styles from './matrix-cell.module.css';

interface MatrixCellProps {
  readonly termKey: string;
  readonly column: Pick<ComparisonColumn, 'id' | 'kind'>;
  readonly cell: ComparisonCell;
  readonly difference: CellDifference | undefined;
  readonly note: string | undefined;
  /** Whether the Tab key leads here. */
  readonly isReached: boolean;
  /** The statement on whose badge the pointer rests, and what is then shown. */
  readonly peeked: number | null;
  readonly peek: ReactNode;
  /** The card of the cell while it is open. */
  readonly card: ReactNode;
}

/** What one column says of one term. Statements that are not there are told by a word of their own. */
export function MatrixCell(props: MatrixCellProps) {
  const { termKey, column, cell, difference, note, isReached, peeked, peek, card } = props;
  const statements = cell.kind === 'statements' ? cell.statements : [];
  const more = statements.length - MOST_SHOWN;
  return (
    <td
      className={styles.cell}
      data-kind={column.kind}
      data-difference={difference?.kind}
      data-row={termKey}
      data-column={column.id}
      tabIndex={isReached ? 0 : -1}
    >
      <div
        className={styles.content}
        style={{ containIntrinsicBlockSize: `auto ${guessCellHeight(cell)}px` }}
      >
        {cell.kind === 'not-stated' && <span className={styles.nothing}>not stated</span>}
        {cell.kind === 'not-applicable' && <span className={styles.nothing}>not applicable</span>}
        {statements.slice(0, MOST_SHOWN).map((statement, index) => (
          <MatrixStatement
            key={index}
            statement={statement}
            difference={difference?.statements[index]}
            index={index}
          >
            {peeked === index && peek}
          </MatrixStatement>
        ))}
        {more > 0 && <div className={styles.more}>{more} more</div>}
        {difference?.words && (
          <div className={styles.difference} data-difference="differs">
            {difference.words}
          </div>
        )}
        {note && (
          <div className={styles.note} title="Our note: private">
            <Lock size={11} aria-label="Our note" />
            <span className={styles.clamp}>{note}</span>
          </div>
        )}
      </div>
      {card}
    </td>
  );
}
