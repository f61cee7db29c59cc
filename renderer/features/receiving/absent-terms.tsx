import { Checkbox } from '@mantine/core';
import type { Reading } from '../../../domain/receiving/reading.ts';
import styles from './before-parts.module.css';

interface AbsentTermsProps {
  readonly reading: Reading;
  readonly onKeep: (key: string, isKept: boolean) => void;
}

/** Terms of the earlier round that the file does not have: struck by them, or only left out of this paper. */
export function AbsentTerms({ reading, onKeep }: AbsentTermsProps) {
  if (reading.absent.length === 0) return null;
  const isDecided = reading.kind === 'sheet';
  const placeOf = (key: string): number => reading.terms.findIndex((term) => term.key === key);
  const inOrder = reading.absent.toSorted((one, other) => placeOf(one.key) - placeOf(other.key));
  return (
    <details className={styles.absent}>
      <summary>
        {reading.absent.length === 1
          ? `1 term of round ${reading.against} is not in the file`
          : `${reading.absent.length} terms of round ${reading.against} are not in the file`}
      </summary>
      <p className={styles.note}>
        {isDecided
          ? 'A term sheet as data says itself which terms it has: those that are not ticked go with this round.'
          : 'Tick those that stay on the sheet; the others go with this round.'}
      </p>
      <ul>
        {inOrder.map(({ key, label, isKept, isMandatory }) => (
          <li key={key}>
            <Checkbox
              size="xs"
              label={isMandatory ? `${label} (every sheet has it)` : label}
              checked={isKept}
              disabled={isMandatory || isDecided}
              onChange={(event) => onKeep(key, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
