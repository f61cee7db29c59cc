import type { ColumnMeaning } from '../../../../domain/patents/reading-settings.ts';
import { meaningGroups, sayMeaning } from './reading-labels.ts';
import styles from './import.module.css';

interface MeaningCellProps {
  readonly column: string;
  readonly meaning: ColumnMeaning | null;
  /** Absent where the format itself says what its columns mean. */
  readonly onChoose?: ((meaning: ColumnMeaning | null) => void) | undefined;
}

/** What a column is taken for, to be put right in lists of no known format. */
export function MeaningCell({ column, meaning, onChoose }: MeaningCellProps) {
  if (!onChoose)
    return <td className={meaning === null ? styles.unread : undefined}>{sayMeaning(meaning)}</td>;
  return (
    <td className={meaning === null ? styles.unread : undefined}>
      <select
        className={styles.meaning}
        aria-label={`What “${column}” holds`}
        value={meaning ?? ''}
        onChange={({ currentTarget }) => onChoose(meaningOf(currentTarget.value))}
      >
        <option value="">not read</option>
        {meaningGroups.map(({ group, items }) => (
          <optgroup key={group} label={group}>
            {items.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </td>
  );
}

function meaningOf(value: string): ColumnMeaning | null {
  const choices = meaningGroups.flatMap(({ items }) => items);
  return choices.find((choice) => choice.value === value)?.value ?? null;
}
