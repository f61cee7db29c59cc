import { useId, type ReactNode } from 'react';
import styles from './entry.module.css';

interface EntrySectionProps {
  readonly title: string;
  readonly aside?: string | undefined;
  readonly children: ReactNode;
}

/** A part of an entry's page; the jumps under its head find it by its title. */
export function EntrySection({ title, aside, children }: EntrySectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} data-jump={title}>
      <header className={styles.sectionHead}>
        <h3 id={id} className={styles.sectionTitle}>
          {title}
        </h3>
        {aside && <span className={styles.dim}>{aside}</span>}
      </header>
      {children}
    </section>
  );
}
