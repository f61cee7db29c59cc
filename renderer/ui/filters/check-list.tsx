import { Checkbox } from '@mantine/core';
import styles from './filters.module.css';

interface CheckListProps {
  readonly values: readonly {
    readonly value: string;
    readonly label: string;
    /** How many are behind it, as it is shown. */
    readonly count?: string;
  }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Values to choose any number of, with how many are behind each. */
export function CheckList({ values, chosen, onChange }: CheckListProps) {
  return (
    <ul className={styles.values}>
      {values.map(({ value, label, count }) => (
        <li key={value}>
          <Checkbox
            classNames={{ body: styles.check ?? '', labelWrapper: styles.checkLabel ?? '' }}
            checked={chosen.includes(value)}
            label={
              <span className={styles.value}>
                <span className={styles.name}>{label}</span>
                {count !== undefined && <span className={styles.count}>{count}</span>}
              </span>
            }
            onChange={(event) =>
              onChange(
                event.currentTarget.checked
                  ? [...chosen, value]
                  : chosen.filter((candidate) => candidate !== value),
              )
            }
          />
        </li>
      ))}
    </ul>
  );
}
