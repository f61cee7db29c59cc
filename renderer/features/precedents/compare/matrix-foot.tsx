import { Lock } from 'lucide-react';
import { EvidenceLegend } from '../evidence-legend.tsx';
import styles from './matrix.module.css';

/** What the letters and signs mean, and whether a column may not be shown to anybody. */
export function MatrixFoot({ isConfidential }: { readonly isConfidential: boolean }) {
  return (
    <footer className={styles.foot}>
      {isConfidential && (
        <strong className={styles.confidential}>
          <Lock size={11} aria-hidden /> CONFIDENTIAL
        </strong>
      )}
      <EvidenceLegend />
      <span className={styles.end}>Click a cell or press Enter: its sources and our note</span>
    </footer>
  );
}
