import { MessageSquareText } from 'lucide-react';
import type { Reading, ReceivedPart } from '../../../domain/receiving/reading.ts';
import { nameOf, onDay } from './say-reading.ts';
import styles from './part-detail.module.css';

type Comment = Reading['comments'][number];

/** What they remarked on this part. */
export function PartComments({ reading, part }: { readonly reading: Reading; readonly part: ReceivedPart }) {
  const found = commentsOn(reading, part);
  if (found.length === 0) return null;
  return (
    <section className={styles.block} aria-label="Comments on it">
      <h3 className={styles.label}>Comments on it</h3>
      <CommentList comments={found} />
    </section>
  );
}

/** The comments that stand on words of a part, and those that answer them. */
export function commentsOn({ comments }: Reading, { paragraphs }: ReceivedPart): readonly Comment[] {
  const ids = new Set(paragraphs.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.comments ?? [])));
  return comments.filter(({ id, answers }) => ids.has(id) || (answers !== null && ids.has(answers)));
}

export function CommentList({ comments }: { readonly comments: readonly Comment[] }) {
  return (
    <ul className={styles.comments}>
      {comments.map(({ id, author, date, text, on, isResolved }) => (
        <li key={id}>
          <p className={styles.by}>
            <MessageSquareText size={12} aria-hidden /> {nameOf(author)}
            {onDay(date)}
            {isResolved && ', resolved'}
          </p>
          {on.trim() !== '' && <p className={styles.on}>on “{on}”</p>}
          <p data-selectable>{text}</p>
        </li>
      ))}
    </ul>
  );
}
