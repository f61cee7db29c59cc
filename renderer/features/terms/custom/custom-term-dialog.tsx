import { ActionIcon, Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { describeError } from '../../../../domain/describe-error.ts';
import type { Result } from '../../../../domain/result.ts';
import { customKinds, customTermSchema, type CustomTerm } from '../../../../domain/terms/custom-term.ts';
import { sections } from '../../../../domain/terms/term.ts';
import { Problem } from '../../../ui/problem.tsx';
import { kindWords, newFieldKey } from './custom-draft.ts';
import { useOnce } from '../../../use-once.ts';
import styles from './custom-term-dialog.module.css';

interface CustomTermDialogProps {
  readonly title: string;
  /** What the button does, as a verb. */
  readonly action: string;
  readonly start: CustomTerm;
  readonly onSave: (custom: CustomTerm) => Promise<Result<unknown>>;
  readonly onClose: () => void;
}

type FieldDraft = CustomTerm['fields'][number];

/** A term that the catalogue does not have: its name, its place, and what is asked of it. */
export function CustomTermDialog({ title, action, start, onSave, onClose }: CustomTermDialogProps) {
  const [draft, setDraft] = useState(start);
  const [issues, setIssues] = useState<readonly { path: string; message: string }[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const issueAt = (path: string): string | undefined => issues.find((issue) => issue.path === path)?.message;
  const change = (part: Partial<CustomTerm>): void => {
    setDraft({ ...draft, ...part });
    setIssues([]);
  };
  const changeField = (index: number, next: readonly FieldDraft[]): void =>
    change({ fields: draft.fields.flatMap((field, at) => (at === index ? next : [field])) });
  const save = useOnce(async () => {
    const parsed = customTermSchema.safeParse(draft);
    if (!parsed.success)
      return setIssues(parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
    const result = await onSave(parsed.data);
    if (result.ok) onClose();
    else setRefusal(describeError(result.error));
  });
  return (
    <Modal opened onClose={onClose} title={title} size={520} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {refusal && <Problem>{refusal}</Problem>}
        <div className={styles.line}>
          <TextInput
            className={styles.grow ?? ''}
            label="Name"
            data-autofocus
            value={draft.label}
            error={issueAt('label')}
            onChange={(event) => change({ label: event.currentTarget.value })}
          />
          <NativeSelect
            label="Part of the sheet"
            value={draft.section}
            data={sections.map(({ key, label }) => ({ value: key, label }))}
            onChange={(event) => {
              const section = sections.find(({ key }) => key === event.currentTarget.value);
              if (section) change({ section: section.key });
            }}
          />
        </div>
        <fieldset className={styles.fields}>
          <legend>What it says</legend>
          {draft.fields.map((field, index) => (
            <div key={field.key} className={styles.line}>
              <TextInput
                className={styles.grow ?? ''}
                aria-label={`Field ${index + 1}: name`}
                placeholder="Name of the field"
                value={field.label}
                error={issueAt(`fields.${index}.label`)}
                onChange={(event) => changeField(index, [{ ...field, label: event.currentTarget.value }])}
              />
              <NativeSelect
                aria-label={`Field ${index + 1}: kind`}
                value={field.kind}
                data={customKinds.map((kind) => ({ value: kind, label: kindWords[kind] }))}
                onChange={(event) => {
                  const kind = customKinds.find((candidate) => candidate === event.currentTarget.value);
                  if (kind) changeField(index, [{ ...field, kind }]);
                }}
              />
              <ActionIcon
                size={28}
                aria-label={`Remove field ${index + 1}`}
                disabled={draft.fields.length === 1}
                onClick={() => changeField(index, [])}
              >
                <X size={14} aria-hidden />
              </ActionIcon>
            </div>
          ))}
          <Button
            variant="subtle"
            leftSection={<Plus size={14} aria-hidden />}
            onClick={() =>
              change({
                fields: [...draft.fields, { key: newFieldKey(draft.fields), label: '', kind: 'text' }],
              })
            }
          >
            Add field
          </Button>
          {issueAt('fields') && <p className={styles.wrong}>{issueAt('fields')}</p>}
        </fieldset>
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">{action}</Button>
        </div>
      </form>
    </Modal>
  );
}
