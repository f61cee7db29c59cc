import type { Statement } from '../../../../domain/precedents/comparison.ts';
import type { Difference } from '../../../../domain/precedents/difference.ts';
import type { Source } from '../../../../domain/precedents/source.ts';
import { DifferenceLine } from '../difference-line.tsx';
import { EvidenceBadge } from '../evidence-badge.tsx';
import { SourceDetail } from '../source-detail.tsx';
import { StatementMarks } from '../statement-marks.tsx';
import styles from './cell-card.module.css';

interface CardStatementProps {
  readonly statement: Statement;
  readonly difference: Difference | undefined;
  /** Of the whole comparison. */
  readonly sources: readonly Source[];
}

/** One statement whole: its value, how it stands to the base, the fact in its own words and where that stands written. */
export function CardStatement({ statement, difference, sources }: CardStatementProps) {
  const { evidence, confirmed, label, words } = statement;
  const own = sources.filter(({ id }) => statement.sources.includes(id));
  return (
    <div className={styles.statement}>
      <div className={styles.line}>
        {evidence && <EvidenceBadge evidence={evidence} confirmed={confirmed} />}
        <p className={styles.words}>
          {label && <span className={styles.dim}>{label}: </span>}
          {words}
          <StatementMarks statement={statement} />
        </p>
      </div>
      {difference && <DifferenceLine difference={difference} />}
      {evidence && (
        <div className={styles.sources}>
          <SourceDetail statement={statement} sources={own} />
        </div>
      )}
    </div>
  );
}
