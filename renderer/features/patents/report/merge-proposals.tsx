import { Button } from '@mantine/core';
import type { CompanySpellings } from '../../../../domain/contract/patent-companies.ts';
import styles from './report.module.css';

interface MergeProposalsProps {
  readonly proposals: CompanySpellings['proposals'];
  readonly isBusy: boolean;
  readonly onMerge: (spellings: readonly string[], company: string) => void;
}

/** Spellings that look like one company, each with the reason. Nothing is merged until somebody says so. */
export function MergeProposals({ proposals, isBusy, onMerge }: MergeProposalsProps) {
  if (proposals.length === 0) return null;
  return (
    <ul className={styles.proposals} aria-label="Proposed merges">
      {proposals.map(({ company, spellings, reason }) => (
        <li key={spellings.join('\n')}>
          <div>
            <strong>{company}</strong>
            <span data-selectable>{spellings.join(' · ')}</span>
            <span className={styles.level}>{reason}</span>
          </div>
          <Button
            variant="default"
            disabled={isBusy}
            aria-label={`Merge into ${company}`}
            onClick={() => onMerge(spellings, company)}
          >
            Merge
          </Button>
        </li>
      ))}
    </ul>
  );
}
