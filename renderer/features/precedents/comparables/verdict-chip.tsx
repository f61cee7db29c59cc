import { Check, X } from 'lucide-react';
import type { Verdict } from '../../../../domain/precedents/comparable.ts';
import styles from './verdict-chip.module.css';

/** Whether we hold a precedent to speak for the deal. */
export function VerdictChip({ verdict }: { readonly verdict: Verdict }) {
  const Icon = verdict === 'accepted' ? Check : X;
  return (
    <span className={styles.chip} data-verdict={verdict}>
      <Icon size={11} aria-hidden /> {verdict}
    </span>
  );
}
