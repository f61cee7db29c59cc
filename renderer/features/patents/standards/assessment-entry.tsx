import { ActionIcon } from '@mantine/core';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { describeError } from '../../../../domain/describe-error.ts';
import { sayResult, type Assessment } from '../../../../domain/patents/assessments/assessment.ts';
import { useApp } from '../../../store.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { Hint } from '../../../ui/hint.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { WholeDays } from '../../../ui/whole-days.tsx';
import styles from './standards.module.css';

interface AssessmentEntryProps {
  readonly assessment: Assessment;
  readonly onEdit: () => void;
}

/** One statement: what was found, by whom, when, how, and where it can be read. */
export function AssessmentEntry({ assessment, onEdit }: AssessmentEntryProps) {
  const removeAssessment = useApp((state) => state.removeAssessment);
  const [isAsking, setIsAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { id, result, assessedBy, assessedOn, method, standard, subject, source, note } = assessment;
  const remove = async (): Promise<void> => {
    setIsAsking(false);
    const answer = await removeAssessment({ id });
    if (!answer.ok) setRefusal(describeError(answer.error));
  };
  return (
    <li className={styles.fact} data-selectable>
      <span>
        <span className={styles.result}>Assessed as {sayResult(result)}</span> by {assessedBy}
      </span>
      <span>
        <Hint label="Change">
          <ActionIcon size={20} aria-label={`Change the assessment by ${assessedBy}`} onClick={onEdit}>
            <Pencil size={12} aria-hidden />
          </ActionIcon>
        </Hint>
        <Hint label="Remove">
          <ActionIcon
            size={20}
            aria-label={`Remove the assessment by ${assessedBy}`}
            onClick={() => setIsAsking(true)}
          >
            <Trash2 size={12} aria-hidden />
          </ActionIcon>
        </Hint>
      </span>
      <span className={styles.dim}>
        <WholeDays>{`${subject} for ${standard}, ${assessedOn}, ${method}`}</WholeDays>
      </span>
      {source && <span className={styles.dim}>Source: {source}</span>}
      {note && <span>{note}</span>}
      {refusal && <Problem>{refusal}</Problem>}
      <ConfirmDialog
        isOpen={isAsking}
        title="Remove this assessment?"
        text={`What ${assessedBy} found on ${assessedOn} goes from this workspace.`}
        action="Remove"
        onConfirm={() => void remove()}
        onClose={() => setIsAsking(false)}
      />
    </li>
  );
}
