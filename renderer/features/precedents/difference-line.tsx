import type { ReactNode } from 'react';
import type { Difference } from '../../../domain/precedents/difference.ts';
import styles from './difference-line.module.css';

interface DifferenceLineProps {
  readonly difference: Difference;
  /** What it is held against, where that does not stand over it, such as "our round". */
  readonly against?: string;
}

/** How a statement stands to another: the same, different by so much, or why nobody can tell. */
export function DifferenceLine({ difference, against }: DifferenceLineProps) {
  return (
    <DifferenceSign kind={difference.kind}>
      {difference.kind === 'same' && (against === undefined ? 'same' : `same as in ${against}`)}
      {difference.kind === 'cannot' && difference.reason}
      {difference.kind === 'differs' && difference.words}
      {difference.kind === 'differs' && difference.delta !== null && against !== undefined && (
        <span className={styles.against}> against {against}</span>
      )}
    </DifferenceSign>
  );
}

interface DifferenceSignProps {
  readonly kind: Difference['kind'];
  readonly children: ReactNode;
}

/** Words on a difference with the sign of what they say: "=", "≠" or "?". Drawn by the style sheet, hundreds at once. */
export function DifferenceSign({ kind, children }: DifferenceSignProps) {
  return (
    <div className={styles.difference} data-difference={kind}>
      {children}
    </div>
  );
}
