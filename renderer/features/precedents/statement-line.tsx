import type { Statement } from '../../../domain/precedents/comparison.ts';
import type { Source } from '../../../domain/precedents/source.ts';
import { EvidenceBadge } from './evidence-badge.tsx';
import { SourceButton } from './source-button.tsx';
import { StatementMarks } from './statement-marks.tsx';
import styles from './statement-line.module.css';

interface StatementLineProps {
  readonly statement: Statement;
  readonly sources: readonly Source[];
}

/** One statement: how well it is known, what it says, and where it stands written. */
export function StatementLine({ statement, sources }: StatementLineProps) {
  const { evidence, confirmed, label, words, basis } = statement;
  const own = sources.filter((source) => statement.sources.includes(source.id));
  return (
    <div className={styles.line}>
      {evidence && <EvidenceBadge evidence={evidence} confirmed={confirmed} />}
      <div className={styles.words}>
        {label && <span className={styles.label}>{label}: </span>}
        <span className={basis === 'undisclosed' ? styles.undisclosed : undefined} data-selectable>
          {words}
        </span>
        <StatementMarks statement={statement} />
        {evidence && <SourceButton statement={statement} sources={own} />}
      </div>
    </div>
  );
}
