import { ActionIcon, Button, NativeSelect, Select, Textarea } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { relationKinds, type Precedent } from '../../../../domain/precedents/precedent.ts';
import { relationWords } from '../../../../domain/precedents/relation-words.ts';
import type { Issue } from '../../../../domain/result.ts';
import { useApp } from '../../../store.ts';
import { CorrectionRows } from './correction-rows.tsx';
import { issuesAt, issuesUnder } from './issues-at.ts';
import { withoutDoubt } from './own-draft.ts';
import styles from './own.module.css';

interface WarningRowsProps {
  readonly draft: Precedent;
  readonly issues: readonly Issue[];
  readonly onChange: (part: Partial<Precedent>) => void;
}

/** What a careful reader must know, and how the entry hangs together with others. */
export function WarningRows({ draft, issues, onChange }: WarningRowsProps) {
  const { doubts, related } = draft;
  const precedents = useApp((state) => state.precedents);
  const choices = (precedents.state === 'ready' ? precedents.value : [])
    .filter(({ id }) => id !== draft.id)
    .map(({ id, title, isConfidential }) => ({
      value: id,
      label: isConfidential ? `${title} (confidential)` : title,
    }));
  const relate = (index: number, part: Partial<Precedent['related'][number]>): void =>
    onChange({ related: related.map((entry, at) => (at === index ? { ...entry, ...part } : entry)) });
  return (
    <div className={styles.stack}>
      {doubts.map((doubt, index) => (
        <div key={index} className={styles.line}>
          <Textarea
            className={styles.wide ?? ''}
            label={`Caution ${index + 1}`}
            data-grows
            rows={1}
            value={doubt}
            error={issuesAt(issues, `doubts.${index}`)}
            onChange={(event) => onChange({ doubts: doubts.with(index, event.currentTarget.value) })}
          />
          <ActionIcon
            className={styles.beside ?? ''}
            aria-label={`Remove caution ${index + 1}`}
            onClick={() => onChange(withoutDoubt(draft, index))}
          >
            <X size={14} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        className={styles.add ?? ''}
        leftSection={<Plus size={14} aria-hidden />}
        onClick={() => onChange({ doubts: [...doubts, ''] })}
      >
        Add a caution
      </Button>
      <CorrectionRows
        corrections={draft.corrections}
        issues={issuesUnder(issues, 'corrections')}
        onChange={(corrections) => onChange({ corrections })}
      />
      {related.map((entry, index) => (
        <div key={index} className={styles.line}>
          <NativeSelect
            label="This entry is a"
            value={entry.kind}
            data={relationKinds.map((kind) => ({
              value: kind,
              label: relationWords({ kind, isInverse: false }),
            }))}
            onChange={(event) => {
              const kind = relationKinds.find((value) => value === event.currentTarget.value);
              if (kind) relate(index, { kind });
            }}
          />
          <Select
            className={styles.wide ?? ''}
            label="Of the entry"
            searchable
            data={choices}
            value={entry.id || null}
            error={issuesAt(issues, `related.${index}`)}
            onChange={(id) => relate(index, { id: id ?? '' })}
          />
          <ActionIcon
            className={styles.beside ?? ''}
            aria-label={`Remove relation ${index + 1}`}
            onClick={() => onChange({ related: related.filter((_, at) => at !== index) })}
          >
            <X size={14} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        className={styles.add ?? ''}
        leftSection={<Plus size={14} aria-hidden />}
        onClick={() => onChange({ related: [...related, { id: '', kind: 'see-also' }] })}
      >
        Relate to another entry
      </Button>
    </div>
  );
}
