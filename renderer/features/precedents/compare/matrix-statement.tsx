import type { ReactNode } from 'react';
import type { Statement } from '../../../../domain/precedents/comparison.ts';
import type { Difference } from '../../../../domain/precedents/difference.ts';
import { EvidenceBadge } from '../evidence-badge.tsx';
import { DifferenceLine } from './difference-line.tsx';
import styles from './matrix-cell.module.css';

interface MatrixStatementProps {
  readonly statement: Statement;
  /** How it stands to the base; absent where nothing is the base, and in the base itself. */
  readonly difference: Difference | undefined;
  readonly index: number;
  /** Its sources, while the pointer rests on it. */
  readonly children?: ReactNode;
}

/** One statement in a cell: how well it is known, what it says, how it stands to the base. Its sources are a look away. */
export function MatrixStatement({ statement, difference, index, children }: MatrixStatementProps) {
  const { evidence, confirmed, label, words, basis, isCorrected } = statement;
  // what is said in words or not published says itself that no figure can be held against it
  const isTold = difference && (difference.kind !== 'cannot' || (label !== null && basis !== 'undisclosed'));
  return (
    <div className={styles.statement}>
      {evidence && (
        <span className={styles.evidence} data-peek={index}>
          <EvidenceBadge evidence={evidence} confirmed={confirmed} />
          {children}
        </span>
      )}
      <div className={styles.words}>
        <div className={styles.clamp}>
          {label && <span className={styles.label}>{label}: </span>}
          <span className={basis === 'undisclosed' ? styles.undisclosed : undefined}>{words}</span>
          {(basis === 'illustrative' || basis === 'estimated') && (
            <span className={styles.mark}> {basis}</span>
          )}
          {!confirmed && <span className={styles.mark}> unverified</span>}
          {isCorrected && <span className={styles.ours}> our reading</span>}
        </div>
        {isTold && <DifferenceLine difference={difference} />}
      </div>
    </div>
  );
}
