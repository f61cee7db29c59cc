import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { useProblems } from './use-problems.ts';
import { SeveritySign } from './severity-sign.tsx';
import styles from './problems.module.css';

interface ProblemDigestProps {
  readonly open: OpenDeal;
  readonly onTerm: (key: string) => void;
  readonly onAll: () => void;
}

const shownAtMost = 4;

/** Errors and warnings of the sheet by number, the first in words; each leads to its term. Nothing while there are none. */
export function ProblemDigest({ open, onTerm, onAll }: ProblemDigestProps) {
  const problems = useProblems(open);
  const grave = (['error', 'warning'] as const).map((severity) => ({
    severity,
    found: problems.filter((problem) => problem.severity === severity),
  }));
  const all = grave.flatMap(({ found }) => found);
  if (all.length === 0) return null;
  const rest = all.length - shownAtMost;
  return (
    <section className={styles.digest} aria-label="Problems of the sheet">
      <p className={styles.digestHead}>
        {grave.map(({ severity, found }) =>
          found.length === 0 ? null : (
            <SeveritySign key={severity} severity={severity} count={found.length} />
          ),
        )}
        <button type="button" className={styles.all} onClick={onAll}>
          {rest > 0 ? `All, ${rest} more` : 'Show on the sheet'}
        </button>
      </p>
      <ul>
        {all.slice(0, shownAtMost).map(({ rule, severity, termKey, field, message }) => (
          <li key={`${rule} ${termKey} ${field} ${message}`}>
            <button
              type="button"
              className={styles.problem}
              disabled={termKey === null}
              onClick={() => termKey && onTerm(termKey)}
            >
              <SeveritySign severity={severity} />
              <span className={styles.message}>{message}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
