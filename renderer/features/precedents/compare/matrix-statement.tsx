import type { ReactNode } from 'react';
import type { Statement } from '../../../../domain/precedents/comparison.ts';
import type { Difference } from '../../../../domain/precedents/difference.ts';
import { DifferenceLine } from '../difference-line.tsx';
import { EvidenceBadge } from '../evidence-badge.tsx';
import { StatementMarks } from '../statement-marks.tsx';
import styles from './matrix-cell.module.css';

interface MatrixStatementProps {
  readonly statement: Statement;
  /** How it stands to the base; absent where nothing is the base, and in the base itself. */
  readonly difference: Difference | undefined;
  readonly index: number;
  /** Its sources, while the pointer rests on its badge. */
  readonly children?: ReactNode;
}

/**
 * One statement in a cell: how well it is known, what it says, how it stands to the base. Its sources are a look away. Of as
 * few elements as can be, for hundreds are drawn at once.
 */
export function MatrixStatement({ statement, difference, index, children }: MatrixStatementProps) {
  const { evidence, confirmed, label, words, basis } = statement;
  // what is said in words or not published says itself that no figure can be held against it
  const isTold = difference && (difference.kind !== 'cannot' || (label !== null && basis !== 'undisclosed'));
  return (
    <div className={styles.statement} data-evidence={evidence} data-peek={evidence ? index : undefined}>
      {evidence && <EvidenceBadge evidence={evidence} confirmed={confirmed} />}
      <div className={styles.clamp}>
        {label && <span className={styles.label}>{label}: </span>}
        {basis === 'undisclosed' ? <span className={styles.undisclosed}>{words}</span> : words}
        <StatementMarks statement={statement} />
      </div>
      {isTold && <DifferenceLine difference={difference} />}
      {children}
    </div>
  );
}
