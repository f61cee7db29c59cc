import { Checkbox } from '@mantine/core';
import { sayCount } from '../../say-count.ts';
import styles from './filters.module.css';

interface CheckListProps {
  readonly values: readonly { readonly value: string; readonly label: string; readonly rows?: number }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Values to choose any number of, with the rows of the whole list behind each. */
export function CheckList({ values, chosen, onChange }: CheckListProps) {
  return (
    <ul className={styles.values}>
      {values.map(({ value, label, rows }) => (
        <li key={value}>
          <Checkbox
            classNames={{ body: styles.check ?? '', labelWrapper: styles.checkLabel ?? '' }}
            checked={chosen.includes(value)}
            label={
              <span className={styles.value}>
                <span className={styles.name}>{label}</span>
                {rows !== undefined && <span className={styles.rows}>{sayCount(rows)}</span>}
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
