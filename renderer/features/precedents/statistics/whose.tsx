import { Lock } from 'lucide-react';
import type { Observation } from '../../../../domain/precedents/statistics.ts';
import styles from './statistics.module.css';

type Owned = Pick<Observation, 'origin' | 'isConfidential' | 'isCorrected'>;

/** Whose word a value is where it is not the library's: of our own entry, or as we read a fact. */
export function Whose({ observation }: { readonly observation: Owned }) {
  const { origin, isConfidential, isCorrected } = observation;
  return (
    <>
      {origin === 'ours' && !isConfidential && <span className={styles.ours}>ours</span>}
      {isConfidential && (
        <span className={styles.private} title="Ours and not to be shown outside">
          <Lock size={11} aria-hidden /> ours, confidential
        </span>
      )}
      {isCorrected && (
        <span className={styles.private} title="Our reading of the fact, in place of what the entry says">
          {' '}
          as we read it
        </span>
      )}
    </>
  );
}
