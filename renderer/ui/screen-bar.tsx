import type { ReactNode } from 'react';
import styles from './screen-bar.module.css';

interface ScreenBarProps {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a screen: its title, what belongs beside it, and its actions at the right. */
export function ScreenBar({ title, aside, actions }: ScreenBarProps) {
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>{title}</h1>
      {aside && <div className={styles.aside}>{aside}</div>}
      <div className={styles.actions}>{actions}</div>
    </header>
  );
}
