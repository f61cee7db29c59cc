import { Lock } from 'lucide-react';
import styles from './confidential-mark.module.css';

/** Beside whatever is ours and not to be shown outside: the same sign and word wherever it stands. */
export function ConfidentialMark() {
  return (
    <span className={styles.mark} title="Ours and not to be shown outside">
      <Lock size={11} aria-hidden /> confidential
    </span>
  );
}
