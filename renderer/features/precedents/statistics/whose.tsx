import type { Observation } from '../../../../domain/precedents/statistics.ts';
import { ConfidentialMark } from '../../../ui/confidential-mark.tsx';
import styles from './statistics.module.css';

type Owned = Pick<Observation, 'origin' | 'isConfidential' | 'isCorrected'>;

/** Whose word a value is where it is not the library's: of our own entry, or as we read a fact. */
export function Whose({ observation }: { readonly observation: Owned }) {
  const { origin, isConfidential, isCorrected } = observation;
  return (
    <>
      {origin === 'ours' && !isConfidential && <span className={styles.ours}>ours</span>}
      {isConfidential && <ConfidentialMark />}
      {isCorrected && (
        <span className={styles.private} title="Our reading of the fact, in place of what the entry says">
          {' '}
          as we read it
        </span>
      )}
    </>
  );
}
