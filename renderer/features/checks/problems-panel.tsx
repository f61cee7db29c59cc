import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId } from 'react';
import type { SheetProblem } from '../../../domain/checks/sheet-problem.ts';
import { useApp } from '../../store.ts';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { SeveritySign } from './severity-sign.tsx';
import styles from './problems.module.css';

interface ProblemsPanelProps {
  readonly problems: readonly SheetProblem[];
  readonly labelOf: (termKey: string) => string;
  readonly onGo: (termKey: string, field: string | null) => void;
}

const severities = ['error', 'warning', 'gap'] as const;

/** What a careful reader would stop at: one line at the foot of the document, and a list to jump from. */
export function ProblemsPanel({ problems, labelOf, onGo }: ProblemsPanelProps) {
  const id = useId();
  const isShown = useApp((state) => state.areProblemsShown);
  const showProblems = useApp((state) => state.showProblems);
  const counts = severities.map((severity) => ({
    severity,
    count: problems.filter((problem) => problem.severity === severity).length,
  }));
  const Chevron = isShown ? ChevronDown : ChevronUp;
  return (
    <section className={styles.panel} aria-label="Problems">
      <button
        type="button"
        className={styles.bar}
        aria-expanded={isShown}
        aria-controls={id}
        onClick={() => showProblems(!isShown)}
      >
        <span className={styles.title}>Problems</span>
        {problems.length === 0 && <span className={styles.none}>none found</span>}
        {counts.map(({ severity, count }) =>
          count === 0 ? null : <SeveritySign key={severity} severity={severity} count={count} />,
        )}
        <Chevron size={14} className={styles.chevron} aria-hidden />
      </button>
      <div id={id} hidden={!isShown}>
        {isShown && (
          <ScrollRegion label="List of problems" className={styles.scroll}>
            {problems.length === 0 && (
              <p className={styles.empty}>
                Nothing is missing, nothing contradicts, and nothing that was agreed has changed.
              </p>
            )}
            <ul className={styles.list}>
              {problems.map(({ rule, severity, termKey, field, message }) => (
                <li key={`${rule} ${termKey} ${field} ${message}`}>
                  <button
                    type="button"
                    className={styles.problem}
                    disabled={termKey === null}
                    onClick={() => termKey && onGo(termKey, field)}
                  >
                    <SeveritySign severity={severity} />
                    <span className={styles.message}>{message}</span>
                    {termKey && <span className={styles.term}>{labelOf(termKey)}</span>}
                  </button>
                </li>
              ))}
            </ul>
          </ScrollRegion>
        )}
      </div>
    </section>
  );
}
