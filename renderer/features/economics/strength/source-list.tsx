import { ActionIcon, NativeSelect } from '@mantine/core';
import { X } from 'lucide-react';
import type { StrengthChoice } from '../../../../domain/contract/strength.ts';
import type { StrengthSource } from '../../../../domain/economics/strength/study.ts';
import { keyOfSource, labelOfSource } from './source-words.ts';
import styles from './strength.module.css';

interface SourceListProps {
  /** Such as "Lists of Nokia". */
  readonly label: string;
  readonly sources: readonly StrengthSource[];
  readonly choices: readonly StrengthChoice[];
  /** Whose lists come first among the choices. */
  readonly side?: 'A' | 'B';
  readonly onChange: (sources: readonly StrengthSource[]) => void;
}

/** Lists and parts of lists from which families are counted; more are added from a box. */
export function SourceList({ label, sources, choices, side, onChange }: SourceListProps) {
  const chosen = new Set(sources.map(keyOfSource));
  const rest = choices
    .filter((choice) => !chosen.has(keyOfSource(choice)))
    .toSorted((one, other) => Number(other.side === side) - Number(one.side === side));
  return (
    <div className={styles.sources}>
      {sources.map((source) => (
        <div key={keyOfSource(source)} className={styles.source}>
          <span title={labelOfSource(source, choices)}>{labelOfSource(source, choices)}</span>
          <ActionIcon
            variant="subtle"
            size={20}
            aria-label={`${label}: leave out ${labelOfSource(source, choices)}`}
            onClick={() => onChange(sources.filter((one) => keyOfSource(one) !== keyOfSource(source)))}
          >
            <X size={12} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {rest.length > 0 && (
        <NativeSelect
          aria-label={`${label}: add`}
          value=""
          data={[
            { value: '', label: sources.length === 0 ? 'Choose a list…' : 'Add a list…' },
            ...rest.map((choice) => ({ value: keyOfSource(choice), label: choice.label })),
          ]}
          onChange={(event) => {
            const added = rest.find((choice) => keyOfSource(choice) === event.currentTarget.value);
            if (added) onChange([...sources, { listId: added.listId, part: added.part }]);
          }}
        />
      )}
      {rest.length === 0 && sources.length === 0 && (
        <p className={styles.help}>There is no patent list in this workspace: import one first.</p>
      )}
    </div>
  );
}
