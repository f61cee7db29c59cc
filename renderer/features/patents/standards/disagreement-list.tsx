import { Split } from 'lucide-react';
import { sayResult } from '../../../../domain/patents/assessments/assessment.ts';
import type { Disagreement } from '../../../../domain/patents/assessments/compare-assessments.ts';
import { useApp } from '../../../store.ts';
import { sayCount } from '../say-count.ts';
import styles from './standards.module.css';

interface DisagreementListProps {
  readonly disagreements: readonly Disagreement[];
  readonly listId: string;
}

/** As many as are of use beside a map. */
const MOST = 50;

/** Applications that assessors judge differently; each leads to its rows. */
export function DisagreementList({ disagreements, listId }: DisagreementListProps) {
  const changePart = useApp((state) => state.changePart);
  const go = useApp((state) => state.go);
  if (disagreements.length === 0) return null;
  const show = (applicationKey: string): void => {
    changePart(listId, { search: '', filters: { applications: [applicationKey] }, sort: null });
    go({ screen: 'patent-list', listId, tab: 'table' });
  };
  const contradictions = disagreements.filter(({ isContradiction }) => isContradiction).length;
  return (
    <section aria-label="Where assessors disagree" className={styles.assessor}>
      <h3>
        Assessors differ on {sayCount(disagreements.length)}, of which {sayCount(contradictions)} contradict
      </h3>
      <ul className={styles.declarations}>
        {disagreements.slice(0, MOST).map((each) => (
          <li key={`${each.applicationKey} ${each.standard}`}>
            <button type="button" className={styles.link} onClick={() => show(each.applicationKey)}>
              {each.subject}
            </button>
            <span>
              {each.isContradiction && (
                <span className={styles.contradiction}>
                  <Split size={12} aria-hidden /> contradict:{' '}
                </span>
              )}
              {each.opinions.map(({ assessor, result }) => `${assessor}: ${sayResult(result)}`).join('; ')}
            </span>
            <span className={styles.dim}>for {each.standard}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
