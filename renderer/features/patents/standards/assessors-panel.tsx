import { useCallback } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import {
  findDisagreements,
  summariseAssessors,
} from '../../../../domain/patents/assessments/compare-assessments.ts';
import { ASSESSMENT_RESULTS, sayResult } from '../../../../domain/patents/assessments/assessment.ts';
import { useApp } from '../../../store.ts';
import { PrivateArea } from '../../../ui/private-area.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { useAnswer } from '../../../use-answer.ts';
import { sayCount } from '../say-count.ts';
import { DisagreementList } from './disagreement-list.tsx';
import styles from './standards.module.css';

interface AssessorsPanelProps {
  readonly list: PatentListSummary;
  readonly isNamed: boolean;
}

/** What assessors found, side by side, each share with what it is a share of, and where they disagree. */
export function AssessorsPanel({ list, isNamed }: AssessorsPanelProps) {
  const read = useApp((state) => state.readAssessmentsOfList);
  const edition = useApp((state) => state.assessmentsEdition);
  const answer = useAnswer(
    useCallback(() => read({ listId: list.id }), [read, list.id]),
    `${edition} ${list.importedAt}`,
  );
  if (answer.state === 'loading') return null;
  if (answer.state === 'failed') return <Problem>{answer.message}</Problem>;
  const { assessments, declaredApplications } = answer.value;
  const summaries = summariseAssessors(assessments);
  const assessed = new Set(assessments.map(({ applicationKey }) => applicationKey)).size;
  return (
    <div className={styles.panel}>
      <PrivateArea title={isNamed ? `Assessments: ${list.name}` : 'Assessments'}>
        {summaries.length === 0 && (
          <p className={styles.dim}>
            None of the {sayCount(declaredApplications)} declared applications is assessed. Open one in the
            table to record who found what.
          </p>
        )}
        {summaries.map(({ assessor, assessed: count, results }) => (
          <section key={assessor} className={styles.assessor} aria-label={`Assessed by ${assessor}`}>
            <h3>
              {assessor}:{' '}
              {count === 1 ? '1 assessed application' : `${sayCount(count)} assessed applications`}
            </h3>
            <dl>
              {ASSESSMENT_RESULTS.map((result) => (
                <div key={result}>
                  <dt>{sayResult(result)}</dt>
                  <dd>
                    {sayCount(results[result])} of {sayCount(count)} assessed
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        {summaries.length > 0 && (
          <p className={styles.dim}>
            {sayCount(declaredApplications)} applications are declared;{' '}
            {sayCount(Math.max(0, declaredApplications - assessed))} are not assessed. Each assessed one
            counts once for an assessor, under the strongest result for any standard.
          </p>
        )}
        <DisagreementList disagreements={findDisagreements(assessments)} listId={list.id} />
      </PrivateArea>
    </div>
  );
}
