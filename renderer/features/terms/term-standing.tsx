import { Checkbox, NativeSelect } from '@mantine/core';
import { termStateSchema, type RoundTerm } from '../../../domain/deals/deal.ts';
import { shortNames } from '../../../domain/deals/short-name.ts';
import { stateInWords } from '../../../domain/shareable/to-shareable.ts';
import type { Side } from '../../../domain/terms/values/value-kind.ts';
import { useApp } from '../../store.ts';
import styles from './inspector.module.css';

interface TermStandingProps {
  readonly roundId: string;
  readonly stored: RoundTerm;
  readonly names: Readonly<Record<Side, string>>;
  readonly isOff: boolean;
}

/** Where the term stands between the parties, and whether it binds by itself. A refusal is said above, by the inspector. */
export function TermStanding({ roundId, stored, names, isOff }: TermStandingProps) {
  const saveTerm = useApp((state) => state.saveTerm);
  const short = shortNames(names);
  return (
    <div className={styles.standing}>
      <NativeSelect
        className={styles.state ?? ''}
        label="State"
        disabled={isOff}
        value={stored.state}
        data={termStateSchema.options.map((state) => ({ value: state, label: stateInWords(state, short) }))}
        onChange={(event) =>
          void saveTerm(roundId, stored.key, { state: termStateSchema.parse(event.currentTarget.value) })
        }
      />
      <Checkbox
        className={styles.binding ?? ''}
        label="Binding"
        disabled={isOff}
        checked={stored.binding}
        onChange={(event) => void saveTerm(roundId, stored.key, { binding: event.currentTarget.checked })}
      />
    </div>
  );
}
