import { Lock } from 'lucide-react';
import type { Statement } from '../../../domain/precedents/comparison.ts';
import { readingWords } from '../../../domain/precedents/reading-words.ts';
import styles from './statement-marks.module.css';

type Marked = Pick<Statement, 'basis' | 'confirmed' | 'isCorrected' | 'isOutdated'>;

/**
 * What is to be known of a statement beside its words: that it is an estimate or an illustration, that nobody verified it,
 * that it is our reading and not the library's. Draws nothing where nothing is.
 */
export function StatementMarks({ statement }: { readonly statement: Marked }) {
  const { basis, confirmed } = statement;
  return (
    <>
      {(basis === 'illustrative' || basis === 'estimated') && <span className={styles.mark}> {basis}</span>}
      {!confirmed && <span className={styles.mark}> unverified</span>}
      {readingWords(statement).map((words) => (
        <span key={words} className={styles.ours} title="Our reading, in place of what the entry says">
          {' '}
          <Lock size={11} aria-hidden /> {words}
        </span>
      ))}
    </>
  );
}
