import { Autocomplete, Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { describeError } from '../../../../domain/describe-error.ts';
import {
  ASSESSMENT_METHODS,
  ASSESSMENT_RESULTS,
  sayResult,
  type Assessment,
} from '../../../../domain/patents/assessments/assessment.ts';
import type { Issue } from '../../../../domain/result.ts';
import { useApp } from '../../../store.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { useOnce } from '../../../use-once.ts';
import styles from './standards.module.css';

/** An application or a publication: by match key, and as it is shown. */
export interface AssessmentSubject {
  readonly key: string;
  readonly shown: string;
}

interface AssessmentFormProps {
  readonly subjects: readonly AssessmentSubject[];
  readonly standard: string | null;
  /** Null records a new one. */
  readonly edited: Assessment | null;
  readonly onDone: () => void;
}

/** Records what somebody found. Nothing is judged here: who, when and how have to be said. */
export function AssessmentForm({ subjects, standard, edited, onDone }: AssessmentFormProps) {
  const saveAssessment = useApp((state) => state.saveAssessment);
  const dayId = useId();
  const [draft, setDraft] = useState(() => ({
    subjectKey: edited?.subjectKey ?? subjects[0]?.key ?? '',
    standard: edited?.standard ?? standard ?? '',
    assessedBy: edited?.assessedBy ?? '',
    assessedOn: edited?.assessedOn ?? '',
    result: edited?.result ?? ('undecided' as const),
    method: edited?.method ?? '',
    source: edited?.source ?? '',
    note: edited?.note ?? '',
  }));
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const change = (part: Partial<typeof draft>): void => {
    setDraft({ ...draft, ...part });
    setIssues(issues.filter(({ path }) => !(path in part)));
  };
  const issueOf = (field: keyof typeof draft): string | undefined =>
    issues.find(({ path }) => path === field)?.message;
  const save = useOnce(async () => {
    const subject = subjects.find(({ key }) => key === draft.subjectKey);
    const answer = await saveAssessment({
      ...draft,
      id: edited?.id ?? null,
      subject: subject?.shown ?? edited?.subject ?? draft.subjectKey,
    });
    if (answer.ok) return onDone();
    setIssues(answer.error.code === 'invalid-input' ? answer.error.issues : []);
    setRefusal(answer.error.code === 'invalid-input' ? null : describeError(answer.error));
  });
  const text = (field: 'standard' | 'assessedBy' | 'source', label: string) => (
    <TextInput
      label={label}
      value={draft[field]}
      error={issueOf(field)}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <form
      className={styles.form}
      aria-label="Assessment"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className={styles.pair}>
        <NativeSelect
          label="What was assessed"
          value={draft.subjectKey}
          data={subjects.map(({ key, shown }) => ({ value: key, label: shown }))}
          onChange={(event) => change({ subjectKey: event.currentTarget.value })}
        />
        {text('standard', 'For which standard')}
      </div>
      <div className={styles.pair}>
        {text('assessedBy', 'Assessed by')}
        <div className={styles.field}>
          <label htmlFor={dayId}>Assessed on</label>
          <DateInput
            id={dayId}
            value={draft.assessedOn}
            isWrong={issueOf('assessedOn') !== undefined}
            onChange={(assessedOn) => change({ assessedOn })}
          />
          {issueOf('assessedOn') && <span role="alert">{issueOf('assessedOn')}</span>}
        </div>
      </div>
      <div className={styles.pair}>
        <NativeSelect
          label="Result"
          value={draft.result}
          data={ASSESSMENT_RESULTS.map((result) => ({ value: result, label: sayResult(result) }))}
          onChange={(event) =>
            change({
              result:
                ASSESSMENT_RESULTS.find((result) => result === event.currentTarget.value) ?? 'undecided',
            })
          }
        />
        <Autocomplete
          label="Method"
          value={draft.method}
          error={issueOf('method')}
          data={[...ASSESSMENT_METHODS]}
          onChange={(method) => change({ method })}
        />
      </div>
      {text('source', 'Source')}
      <Textarea
        label="Note"
        value={draft.note}
        error={issueOf('note')}
        autosize
        minRows={2}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      {refusal && <Problem>{refusal}</Problem>}
      <div className={styles.actions}>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit">Save assessment</Button>
      </div>
    </form>
  );
}
