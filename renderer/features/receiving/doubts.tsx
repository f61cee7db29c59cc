import { TriangleAlert } from 'lucide-react';
import type { Reading } from '../../../domain/receiving/reading.ts';
import styles from './before-parts.module.css';

/** What to know of the file before a round is made of it. */
export function Doubts({ doubts }: Pick<Reading, 'doubts'>) {
  if (doubts.length === 0) return null;
  return (
    <ul className={styles.doubts} aria-label="To know before">
      {doubts.map((doubt) => (
        <li key={doubt} data-selectable>
          <TriangleAlert size={13} aria-hidden /> {doubt}
        </li>
      ))}
    </ul>
  );
}
