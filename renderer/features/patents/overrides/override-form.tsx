import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { describeError } from '../../../../domain/describe-error.ts';
import type { ApplicationDetail } from '../../../../domain/patents/overrides/application-detail.ts';
import { overrideFieldSchema, type OverrideField } from '../../../../domain/patents/overrides/override.ts';
import type { Issue } from '../../../../domain/result.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { OverrideValue } from './override-value.tsx';
import { fieldHelp, fieldWords } from './override-words.ts';
import styles from './overrides.module.css';

interface OverrideFormProps {
  readonly listId: string;
  readonly application: ApplicationDetail;
  readonly onDone: (application: ApplicationDetail | null) => void;
}

/** States a value of one application against the list and the estimate, with the reason. */
export function OverrideForm({ listId, application, onDone }: OverrideFormProps) {
  const saveOverride = useApp((state) => state.saveOverride);
  const stated = (field: OverrideField) => application.overrides.find((override) => override.field === field);
  const [field, setField] = useState<OverrideField>('expiry');
  const [value, setValue] = useState(stated('expiry')?.value ?? '');
  const [note, setNote] = useState(stated('expiry')?.note ?? '');
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const issueAt = (path: string): string | undefined => issues.find((issue) => issue.path === path)?.message;
  const choose = (next: OverrideField): void => {
    setField(next);
    setValue(stated(next)?.value ?? '');
    setNote(stated(next)?.note ?? '');
    setIssues([]);
  };

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const result = await saveOverride({ listId, applicationKey: application.key, field, value, note });
    if (result.ok) return onDone(result.value.application);
    const found = result.error.code === 'invalid-input' ? result.error.issues : [];
    setIssues(found);
    setRefusal(found.length > 0 ? null : describeError(result.error));
  }

  return (
    <form
      className={styles.form}
      noValidate
      aria-label="State otherwise"
      onSubmit={(event) => void submit(event)}
    >
      <NativeSelect
        label="What is stated"
        description={fieldHelp[field]}
        value={field}
        data={overrideFieldSchema.options.map((option) => ({ value: option, label: fieldWords[option] }))}
        onChange={(event) => choose(overrideFieldSchema.parse(event.currentTarget.value))}
      />
      <fieldset>
        <legend className={styles.label}>Value</legend>
        <OverrideValue
          field={field}
          value={value}
          isWrong={issueAt('value') !== undefined}
          onChange={setValue}
        />
        {issueAt('value') && <p className={styles.wrong}>{issueAt('value')}</p>}
      </fieldset>
      <Textarea
        label="Note"
        description="Why, or where it was read. It is shown beside the figure."
        withAsterisk
        autosize
        minRows={2}
        value={note}
        error={issueAt('note')}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {refusal && <Problem>{refusal}</Problem>}
      <div className={styles.actions}>
        <Button type="submit">State it</Button>
        <Button variant="default" onClick={() => onDone(null)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
