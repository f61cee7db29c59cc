import type { PrecedentSummary } from '../../../../domain/precedents/precedent-summary.ts';
import { EvidenceBadge } from '../evidence-badge.tsx';
import styles from './entry-table.module.css';

/** How well the facts of an entry are known, and how many of them nobody verified. */
export function EntryEvidence({
  summary: { evidence, facts, unverified },
}: {
  readonly summary: Pick<PrecedentSummary, 'evidence' | 'facts' | 'unverified'>;
}) {
  return (
    <span className={styles.evidence}>
      {evidence.map((found) => (
        <EvidenceBadge key={found} evidence={found} confirmed />
      ))}
      {unverified > 0 && (
        <span className={styles.unverified} title={`${unverified} of ${facts} facts are unverified`}>
          {unverified} unverified
        </span>
      )}
    </span>
  );
}
