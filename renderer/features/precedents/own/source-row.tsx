import { ActionIcon, Autocomplete, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import type { Source } from '../../../../domain/precedents/source.ts';
import type { Issue } from '../../../../domain/result.ts';
import { issuesAt } from './issues-at.ts';
import styles from './own.module.css';

const usualKinds = [
  'document',
  'contract-copy',
  'company',
  'court',
  'filing',
  'press',
  'law-firm',
  'conversation',
];

interface SourceRowProps {
  readonly source: Source;
  readonly place: number;
  /** How many facts rest on it. */
  readonly cited: number;
  /** Paths within the source. */
  readonly issues: readonly Issue[];
  readonly onChange: (part: Partial<Source>) => void;
  readonly onRemove: () => void;
}

/** One source: its title, who published it and when, what it is, and where it is kept. */
export function SourceRow({ source, place, cited, issues, onChange, onRemove }: SourceRowProps) {
  return (
    <fieldset className={styles.block} aria-label={`Source ${place}`}>
      <legend>
        Source {place}
        <span className={styles.dim}>
          {cited === 0 ? 'no fact rests on it yet' : cited === 1 ? '1 fact' : `${cited} facts`}{' '}
          <ActionIcon aria-label={`Remove source ${place}`} onClick={onRemove}>
            <X size={14} aria-hidden />
          </ActionIcon>
        </span>
      </legend>
      <div className={styles.line}>
        <TextInput
          className={styles.wide ?? ''}
          label="Title"
          value={source.title}
          error={issuesAt(issues, 'title')}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
        <Autocomplete
          label="What it is"
          data={usualKinds}
          value={source.kind}
          error={issuesAt(issues, 'kind')}
          onChange={(kind) => onChange({ kind })}
        />
      </div>
      <div className={styles.line}>
        <TextInput
          className={styles.wide ?? ''}
          label="Published or kept by"
          value={source.publisher}
          error={issuesAt(issues, 'publisher')}
          onChange={(event) => onChange({ publisher: event.currentTarget.value })}
        />
        <TextInput
          label="Date"
          placeholder="2024 or 2024-05-23"
          value={source.date ?? ''}
          error={issuesAt(issues, 'date')}
          onChange={(event) => onChange({ date: event.currentTarget.value.trim() || null })}
        />
      </div>
      <TextInput
        label="Address or place of the file, as text"
        value={source.address ?? ''}
        error={issuesAt(issues, 'address')}
        onChange={(event) => onChange({ address: event.currentTarget.value || null })}
      />
    </fieldset>
  );
}
