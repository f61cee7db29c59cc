import { CircleAlert } from 'lucide-react';
import styles from './field-row.module.css';

/** Why a value was refused, in words. */
export function IssueList({ id, reasons }: { readonly id: string; readonly reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul id={id} className={styles.issues} aria-live="polite">
      {[...new Set(reasons)].map((reason) => (
        <li key={reason}>
          <CircleAlert size={12} aria-hidden />
          {reason}
        </li>
      ))}
    </ul>
  );
}
