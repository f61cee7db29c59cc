import { ActionIcon, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import type { Litigation } from '../../../domain/terms/values/litigation.ts';
import { AddRowButton } from './add-row-button.tsx';
import { isWrongAt, type EditorProps } from './editor-props.ts';
import styles from './fields.module.css';

export function LitigationField({
  id,
  label,
  value = [],
  issues,
  describedBy,
  onChange,
}: EditorProps<readonly Litigation[]>) {
  const put = (index: number, entry: Litigation): void =>
    onChange(value.map((other, at) => (at === index ? entry : other)));
  return (
    <fieldset aria-labelledby={`${id}-label`} aria-describedby={describedBy} className={styles.stack}>
      {value.map((entry, index) => {
        const which = `${label}, case ${index + 1}`;
        return (
          // Cases have no key of their own and are only added at the end
          <div key={index} className={styles.caseLine}>
            <TextInput
              aria-label={`${which}: name`}
              placeholder="Case"
              error={isWrongAt(issues, `${index}.title`)}
              value={entry.title}
              onChange={(event) => put(index, { ...entry, title: event.currentTarget.value })}
            />
            <TextInput
              aria-label={`${which}: court`}
              placeholder="Court"
              error={isWrongAt(issues, `${index}.court`)}
              value={entry.court}
              onChange={(event) => put(index, { ...entry, court: event.currentTarget.value })}
            />
            <TextInput
              aria-label={`${which}: number`}
              placeholder="Number"
              value={entry.number ?? ''}
              onChange={(event) => put(index, { ...entry, number: event.currentTarget.value || null })}
            />
            <ActionIcon
              aria-label={`Remove ${which}`}
              onClick={() => onChange(value.filter((_, at) => at !== index))}
            >
              <X size={14} aria-hidden />
            </ActionIcon>
          </div>
        );
      })}
      <AddRowButton onClick={() => onChange([...value, { title: '', court: '', number: null }])}>
        Add case
      </AddRowButton>
    </fieldset>
  );
}
