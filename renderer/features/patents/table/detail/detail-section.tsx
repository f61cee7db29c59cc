import type { ReactNode } from 'react';
import styles from './detail.module.css';

interface DetailSectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One thing that is told of a row, under its title. */
export function DetailSection({ title, aside, children }: DetailSectionProps) {
  return (
    <section className={styles.section} aria-label={title}>
      <header className={styles.head}>
        <h3>{title}</h3>
        {aside && <span className={styles.aside}>{aside}</span>}
      </header>
      {children}
    </section>
  );
}
