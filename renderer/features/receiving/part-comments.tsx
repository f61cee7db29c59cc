import { MessageSquareText } from 'lucide-react';
import type { Reading, ReceivedPart } from '../../../domain/receiving/reading.ts';
import styles from './part-detail.module.css';

/** What they remarked on this part. */
export function PartComments({ reading, part }: { readonly reading: Reading; readonly part: ReceivedPart }) {
  const ids = new Set(
    part.paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ comments }) => comments ?? [])),
  );
  const found = reading.comments.filter(
    ({ id, answers }) => ids.has(id) || (answers !== null && ids.has(answers)),
  );
  if (found.length === 0) return null;
  return (
    <section className={styles.block} aria-label="Comments on it">
      <h3 className={styles.label}>Comments on it</h3>
      <ul className={styles.comments}>
        {found.map(({ id, author, date, text, on, isResolved }) => (
          <li key={id}>
            <p className={styles.by}>
              <MessageSquareText size={12} aria-hidden /> {author || 'Nobody named'}
              {date && `, ${date.slice(0, 10)}`}
              {isResolved && ', resolved'}
            </p>
            {on.trim() !== '' && <p className={styles.on}>on “{on}”</p>}
            <p data-selectable>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
