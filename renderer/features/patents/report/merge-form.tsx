import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import styles from './report.module.css';

interface MergeFormProps {
  readonly chosen: readonly string[];
  readonly isBusy: boolean;
  readonly onMerge: (company: string) => void;
  readonly onClear: () => void;
}

/** Says which company the chosen spellings are. */
export function MergeForm({ chosen, isBusy, onMerge, onClear }: MergeFormProps) {
  const [company, setCompany] = useState(chosen[0] ?? '');
  return (
    <form
      className={styles.merge}
      aria-label="Merge spellings"
      onSubmit={(event) => {
        event.preventDefault();
        if (company.trim() !== '') onMerge(company);
      }}
    >
      <TextInput
        label={`${chosen.length === 1 ? 'This spelling counts' : `These ${chosen.length} spellings count`} as`}
        className={styles.search ?? ''}
        maxLength={300}
        value={company}
        onChange={(event) => setCompany(event.currentTarget.value)}
      />
      <Button type="submit" disabled={isBusy || company.trim() === ''}>
        Merge
      </Button>
      <Button variant="default" onClick={onClear}>
        Choose none
      </Button>
    </form>
  );
}
