import type { Reading } from '../../../domain/receiving/reading.ts';
import { CommentList, commentsOn } from './part-comments.tsx';
import styles from './before-parts.module.css';

/** What a file brings beside its parts: schedules, and remarks that stand on no part of it. */
export function BesideParts({ reading }: { readonly reading: Reading }) {
  const { schedules, comments, parts } = reading;
  const known = new Set(parts.flatMap((part) => commentsOn(reading, part)));
  const others = comments.filter((comment) => !known.has(comment));
  return (
    <>
      {schedules.length > 0 && (
        <p className={styles.schedules} data-selectable>
          It brings {schedules.map(saySchedule).join(', ')}: kept as patent lists of their owners once the
          round is made.
        </p>
      )}
      {others.length > 0 && (
        <details className={styles.absent}>
          <summary>
            {others.length === 1
              ? '1 comment stands on no part'
              : `${others.length} comments stand on no part`}
          </summary>
          <CommentList comments={others} />
        </details>
      )}
    </>
  );
}

function saySchedule({ letter, owner, lineCount }: Reading['schedules'][number]): string {
  const lines = lineCount === 1 ? '1 line' : `${lineCount.toLocaleString('en')} lines`;
  return `Schedule ${letter} of ${owner} (${lines})`;
}
