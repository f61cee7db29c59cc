import type { Outcome } from '../../../../domain/economics/strength/result.ts';
import { sayBounds, sayFigure, type OutcomeUnit } from './say-outcome.ts';
import styles from './strength.module.css';

/** A figure with its bounds, every digit on hover; or that there is none, and why. */
export function OutcomeCell({ outcome, unit }: { readonly outcome: Outcome; readonly unit: OutcomeUnit }) {
  if ('why' in outcome)
    return (
      <span className={styles.none} title={outcome.why}>
        not reckoned
      </span>
    );
  const bounds = sayBounds(outcome, unit);
  return (
    <span title={outcome.is}>
      {sayFigure(outcome.is, unit)}
      {bounds && <span className={styles.bounds}>{bounds}</span>}
    </span>
  );
}
