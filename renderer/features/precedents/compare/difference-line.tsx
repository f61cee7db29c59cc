import type { Difference } from '../../../../domain/precedents/difference.ts';
import styles from './matrix-cell.module.css';

/** How a statement stands to the base: the same, different by so much, or why nobody can tell. */
export function DifferenceLine({ difference }: { readonly difference: Difference }) {
  return (
    <div className={styles.difference} data-difference={difference.kind}>
      {sayDifference(difference)}
    </div>
  );
}

function sayDifference(difference: Difference): string {
  if (difference.kind === 'same') return 'same';
  return difference.kind === 'differs' ? difference.words : difference.reason;
}
