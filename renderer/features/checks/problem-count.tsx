import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { useApp } from '../../store.ts';
import { SeveritySign } from './severity-sign.tsx';
import { useProblems } from './use-problems.ts';
import styles from './problems.module.css';

/** How many errors and warnings the open sheet has; a click lists them. Nothing while there are none. */
export function ProblemCount({ open, onShow }: { readonly open: OpenDeal; readonly onShow: () => void }) {
  const problems = useProblems(open);
  const showProblems = useApp((state) => state.showProblems);
  const counts = (['error', 'warning'] as const).map((severity) => ({
    severity,
    count: problems.filter((problem) => problem.severity === severity).length,
  }));
  if (counts.every(({ count }) => count === 0)) return null;
  return (
    <button
      type="button"
      className={styles.count}
      title="Problems of the sheet"
      onClick={() => {
        showProblems(true);
        onShow();
      }}
    >
      {counts.map(({ severity, count }) =>
        count === 0 ? null : <SeveritySign key={severity} severity={severity} count={count} />,
      )}
    </button>
  );
}
