import type { RefObject } from 'react';
import styles from './entry.module.css';

interface EntryJumpsProps {
  readonly page: RefObject<HTMLElement | null>;
  readonly of: string;
  /** By their titles, as `data-jump` names them on the page. */
  readonly parts: readonly string[];
}

/** The parts of a long page, one click away; stays at the top while the page scrolls. */
export function EntryJumps({ page, of, parts }: EntryJumpsProps) {
  const jump = (to: string): void =>
    page.current?.querySelector(`[data-jump="${CSS.escape(to)}"]`)?.scrollIntoView({ block: 'start' });
  return (
    <nav className={styles.jumps} aria-label={`Parts of ${of}`}>
      {parts.map((part) => (
        <button key={part} type="button" onClick={() => jump(part)}>
          {part}
        </button>
      ))}
    </nav>
  );
}
