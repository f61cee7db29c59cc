import { ActionIcon, Button, NativeSelect, TagsInput, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import type { Precedent } from '../../../../domain/precedents/precedent.ts';
import type { Issue } from '../../../../domain/result.ts';
import { issuesAt } from './issues-at.ts';
import styles from './own.module.css';

type Party = Precedent['parties'][number];

interface PartyRowsProps {
  readonly parties: readonly Party[];
  /** Paths within the parties. */
  readonly issues: readonly Issue[];
  readonly onChange: (parties: Party[]) => void;
}

/** Who took part, and who of them is Party A (who licenses) and Party B (who pays) in the typed values. */
export function PartyRows({ parties, issues, onChange }: PartyRowsProps) {
  const change = (index: number, part: Partial<Party>): void =>
    onChange(parties.map((party, at) => (at === index ? { ...party, ...part } : party)));
  const whole = issues.find(({ path }) => path === '');
  return (
    <div className={styles.stack}>
      <p className={styles.dim}>
        Side A is who licenses or owns, side B who pays. Facts speak of the two by these sides.
      </p>
      {parties.map((party, index) => (
        <fieldset key={index} className={styles.line} aria-label={`Party ${index + 1}`}>
          <NativeSelect
            label="Side"
            aria-label={`Side of party ${index + 1}`}
            value={party.side ?? ''}
            data={[
              { value: '', label: 'none' },
              { value: 'A', label: 'A' },
              { value: 'B', label: 'B' },
            ]}
            onChange={({ currentTarget: { value } }) =>
              change(index, { side: value === 'A' || value === 'B' ? value : null })
            }
          />
          <TextInput
            className={styles.wide ?? ''}
            label="Name"
            value={party.name}
            error={issuesAt(issues, `${index}.name`)}
            onChange={(event) => change(index, { name: event.currentTarget.value })}
          />
          <TextInput
            className={styles.wide ?? ''}
            label="Role"
            placeholder="licensor, licensee, implementer …"
            value={party.role}
            error={issuesAt(issues, `${index}.role`)}
            onChange={(event) => change(index, { role: event.currentTarget.value })}
          />
          <TagsInput
            className={styles.wide ?? ''}
            label="Companies, to be found by"
            value={party.companies}
            error={issuesAt(issues, `${index}.companies`)}
            onChange={(companies) => change(index, { companies })}
          />
          <ActionIcon
            className={styles.beside ?? ''}
            aria-label={`Remove party ${index + 1}`}
            onClick={() => onChange(parties.filter((_, at) => at !== index))}
          >
            <X size={14} aria-hidden />
          </ActionIcon>
        </fieldset>
      ))}
      {whole && <p className={styles.wrong}>{whole.message}</p>}
      <Button
        variant="default"
        className={styles.add ?? ''}
        leftSection={<Plus size={14} aria-hidden />}
        onClick={() => onChange([...parties, { side: null, name: '', role: '', companies: [] }])}
      >
        Add a party
      </Button>
    </div>
  );
}
