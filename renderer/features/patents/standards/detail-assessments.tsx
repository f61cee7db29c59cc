import { Button } from '@mantine/core';
import { Plus, Split } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { Assessment } from '../../../../domain/patents/assessments/assessment.ts';
import { findDisagreements } from '../../../../domain/patents/assessments/compare-assessments.ts';
import { useApp } from '../../../store.ts';
import { PrivateArea } from '../../../ui/private-area.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { useAnswer } from '../../../use-answer.ts';
import { AssessmentEntry } from './assessment-entry.tsx';
import { AssessmentForm, type AssessmentSubject } from './assessment-form.tsx';
import styles from './standards.module.css';

interface DetailAssessmentsProps {
  /** Match key of the application and its number as shown. */
  readonly application: AssessmentSubject;
  /** Its publications, by match key. */
  readonly publications: readonly AssessmentSubject[];
  /** The specification that its row is declared to: the first thing that is assessed. */
  readonly standard: string | null;
}

/** Who found one application essential or not, for which standard: every statement on its own, side by side. */
export function DetailAssessments({ application, publications, standard }: DetailAssessmentsProps) {
  const read = useApp((state) => state.readAssessments);
  const edition = useApp((state) => state.assessmentsEdition);
  const [edited, setEdited] = useState<Assessment | 'new' | null>(null);
  const subjects = [application, ...publications];
  const keys = useMemo(
    () => [application.key, ...publications.map(({ key }) => key)],
    [application.key, publications],
  );
  const answer = useAnswer(
    useCallback(() => read({ subjectKeys: keys }), [read, keys]),
    edition,
  );
  if (answer.state === 'loading') return null;
  if (answer.state === 'failed') return <Problem>{answer.message}</Problem>;
  const assessments = answer.value;
  const disagreements = findDisagreements(
    assessments.map((assessment) => ({ applicationKey: application.key, assessment })),
  );
  return (
    <PrivateArea title="Essentiality assessments">
      {assessments.length === 0 && edited === null && (
        <p className={styles.dim}>
          Nobody is known to have assessed this application. It is declared, no more.
        </p>
      )}
      {disagreements.map(({ standard: about, isContradiction }) => (
        <p key={about} className={isContradiction ? styles.contradiction : styles.dim} role="note">
          <Split size={12} aria-hidden /> Assessments for {about}{' '}
          {isContradiction ? 'contradict each other' : 'differ'}.
        </p>
      ))}
      <ul className={styles.facts} aria-label="Assessments">
        {assessments.map((assessment) => (
          <AssessmentEntry key={assessment.id} assessment={assessment} onEdit={() => setEdited(assessment)} />
        ))}
      </ul>
      {edited === null ? (
        <Button
          variant="default"
          leftSection={<Plus size={14} aria-hidden />}
          onClick={() => setEdited('new')}
        >
          Record an assessment…
        </Button>
      ) : (
        <AssessmentForm
          key={edited === 'new' ? 'new' : edited.id}
          subjects={subjects}
          standard={standard}
          edited={edited === 'new' ? null : edited}
          onDone={() => setEdited(null)}
        />
      )}
    </PrivateArea>
  );
}
