import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ComparisonCell } from '../../../../domain/precedents/comparison.ts';
import type { CellDifference } from '../../../../domain/precedents/differences-from-base.ts';
import { DifferenceSign } from '../difference-line.tsx';
import { MatrixStatement } from './matrix-statement.tsx';
import { MOST_SHOWN } from './most-shown.ts';
import styles from './matrix-cell.module.css';

interface CellWordsProps {
  readonly cell: ComparisonCell;
  readonly difference: CellDifference | undefined;
  readonly note: string | undefined;
  readonly peeked: number | null;
  readonly peek: ReactNode;
}

/** The statements of a cell, how it stands to the base, our note. What is not there is told by a word of its own. */
export function CellWords({ cell, difference, note, peeked, peek }: CellWordsProps) {
  const statements = cell.kind === 'statements' ? cell.statements : [];
  const more = statements.length - MOST_SHOWN;
  return (
    <>
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
        <DifferenceSign kind={difference.kind === 'not-comparable' ? 'cannot' : 'differs'}>
          {difference.words}
        </DifferenceSign>
      )}
      {note && (
        <div className={styles.note} title="Our note: private">
          <Lock size={11} aria-label="Our note" />
          <span className={styles.clamp}>{note}</span>
        </div>
      )}
    </>
  );
}
