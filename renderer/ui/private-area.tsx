import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './private-area.module.css';

interface PrivateAreaProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Violet, hatched at the edge and locked: what stands here never leaves our side. */
export function PrivateArea({ title, children }: PrivateAreaProps) {
  return (
    <section className={styles.area} aria-label={`${title} (private)`}>
      <h3 className={styles.title}>
        <Lock size={12} aria-hidden /> {title}{' '}
        <span className={styles.word}>private, never on their copy</span>
      </h3>
      {children}
    </section>
  );
}
