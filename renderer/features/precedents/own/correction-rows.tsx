import { ActionIcon } from '@mantine/core';
import { X } from 'lucide-react';
import type { Precedent } from '../../../../domain/precedents/precedent.ts';
import type { Issue } from '../../../../domain/result.ts';
import { IssueList } from '../../../ui/fields/issue-list.tsx';
import { issuesUnder } from './issues-at.ts';
import styles from './own.module.css';

interface CorrectionRowsProps {
  readonly corrections: Precedent['corrections'];
  /** Paths within the corrections. */
  readonly issues: readonly Issue[];
  readonly onChange: (corrections: Precedent['corrections']) => void;
}

/** What is often misread of the entry, as it came with a file: to be read, and to be left out. */
export function CorrectionRows({ corrections, issues, onChange }: CorrectionRowsProps) {
  return corrections.map(({ error, record }, index) => (
    <fieldset key={index} className={styles.line} aria-label={`Often misread ${index + 1}`}>
      <div className={styles.wide}>
        <p>
          <span className={styles.dim}>Often misread:</span> <del>{error}</del>
        </p>
        <p>
          <span className={styles.dim}>The record:</span> {record}
        </p>
        <IssueList
          id={`corrections-${index}`}
          reasons={issuesUnder(issues, String(index)).map(({ message }) => message)}
        />
      </div>
      <ActionIcon
        className={styles.beside ?? ''}
        aria-label={`Remove what is often misread ${index + 1}`}
        onClick={() => onChange(corrections.filter((_, at) => at !== index))}
      >
        <X size={14} aria-hidden />
      </ActionIcon>
    </fieldset>
  ));
}
