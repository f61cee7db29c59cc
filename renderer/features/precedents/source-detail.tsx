import type { Statement } from '../../../domain/precedents/comparison.ts';
import { evidenceWords } from '../../../domain/precedents/evidence.ts';
import type { Source } from '../../../domain/precedents/source.ts';
import { publishedDateWords } from '../../../domain/precedents/published-date.ts';
import { StatementMarks } from './statement-marks.tsx';
import styles from './statement-line.module.css';

interface SourceDetailProps {
  readonly statement: Statement;
  readonly sources: readonly Source[];
}

/** A statement in its own words, how it is known, and where it stands written. */
export function SourceDetail({ statement, sources }: SourceDetailProps) {
  const { evidence, detail, note, primary, ourNote } = statement;
  return (
    <div className={styles.list}>
      <p className={styles.quote}>
        {detail ?? statement.words}
        {evidence && <span className={styles.dim}> ({evidenceWords[evidence]})</span>}
        <StatementMarks statement={statement} />
      </p>
      {note && <p className={styles.dim}>{note}</p>}
      {primary && <p className={styles.dim}>To be settled by: {primary}</p>}
      {ourNote && <p className={styles.ours}>Our note: {ourNote}</p>}
      {sources.map((source) => (
        <div key={source.id}>
          <p>{source.title}</p>
          <p className={styles.dim}>
            {source.publisher}, {source.date === null ? 'not dated' : publishedDateWords(source.date)}
          </p>
          {source.address && <p className={styles.address}>{source.address}</p>}
        </div>
      ))}
    </div>
  );
}
