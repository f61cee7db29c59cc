import { CircleDashed, CircleX, TriangleAlert } from 'lucide-react';
import type { SheetProblem } from '../../../domain/checks/sheet-problem.ts';
import styles from './problems.module.css';

const signs = {
  error: { icon: CircleX, word: 'error' },
  warning: { icon: TriangleAlert, word: 'warning' },
  gap: { icon: CircleDashed, word: 'gap' },
} as const;

/** How grave a problem is: a glyph with its word or with how many there are. */
export function SeveritySign({
  severity,
  count,
}: {
  readonly severity: SheetProblem['severity'];
  readonly count?: number;
}) {
  const { icon: Icon, word } = signs[severity];
  const words = count === undefined ? word : `${count} ${count === 1 ? word : `${word}s`}`;
  return (
    <span className={styles.sign} data-severity={severity}>
      <Icon size={13} aria-hidden /> {words}
    </span>
  );
}
