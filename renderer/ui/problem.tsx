import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './problem.module.css';

/** A refusal, beside what caused it: what is wrong and what to do. */
export function Problem({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className={styles.problem} role="alert">
      <TriangleAlert size={14} aria-hidden className={styles.glyph} />
      <div className={styles.words} data-selectable>
        {children}
      </div>
      {action}
    </div>
  );
}
