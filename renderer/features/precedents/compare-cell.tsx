import type { ComparisonCell } from '../../../domain/precedents/comparison.ts';
import type { Source } from '../../../domain/precedents/source.ts';
import { StatementLine } from './statement-line.tsx';
import styles from './compare.module.css';

interface CompareCellProps {
  readonly cell: ComparisonCell;
  readonly sources: readonly Source[];
}

export function CompareCell({ cell, sources }: CompareCellProps) {
  if (cell.kind === 'not-stated') return <span className={styles.nothing}>not stated</span>;
  if (cell.kind === 'not-applicable') return <span className={styles.nothing}>not applicable</span>;
  return (
    <div className={styles.statements}>
      {cell.statements.map((statement, index) => (
        <StatementLine key={index} statement={statement} sources={sources} />
      ))}
    </div>
  );
}
