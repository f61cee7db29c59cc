import { VisuallyHidden } from '@mantine/core';
import { NotebookPen } from 'lucide-react';
import type { PrecedentSummary } from '../../../../domain/precedents/precedent-summary.ts';
import { ConfidentialMark } from '../../../ui/confidential-mark.tsx';
import styles from './entry-table.module.css';

type SignedSummary = Pick<PrecedentSummary, 'origin' | 'isConfidential' | 'hasNotes'>;

/** Whose an entry is, whether it may be shown outside, and whether we wrote something on it. */
export function EntrySigns({
  summary: { origin, isConfidential, hasNotes },
}: {
  readonly summary: SignedSummary;
}) {
  return (
    <>
      {origin === 'ours' && !isConfidential && <span className={styles.ours}>ours</span>}
      {isConfidential && <ConfidentialMark />}
      {hasNotes && (
        <span className={styles.private} title="We wrote notes on it">
          <NotebookPen size={12} aria-hidden />
          <VisuallyHidden>with our notes</VisuallyHidden>
        </span>
      )}
    </>
  );
}
