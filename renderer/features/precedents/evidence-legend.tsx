import { evidenceClasses, evidenceWords } from '../../../domain/precedents/evidence.ts';
import { EvidenceBadge } from './evidence-badge.tsx';
import styles from './evidence-legend.module.css';

/** What the letters mean. */
export function EvidenceLegend() {
  return (
    <div className={styles.legend} aria-hidden>
      {evidenceClasses.map((evidence) => (
        <span key={evidence}>
          <EvidenceBadge evidence={evidence} confirmed /> {evidenceWords[evidence]}
        </span>
      ))}
      <span>
        <EvidenceBadge evidence="reported" confirmed={false} /> dotted: unverified
      </span>
    </div>
  );
}
