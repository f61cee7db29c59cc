import { formatDecimal } from '../../../../domain/decimal.ts';
import type { CommonBase, Observation } from '../../../../domain/precedents/statistics.ts';
import { EntryLink } from './entry-link.tsx';
import styles from './statistics.module.css';

interface UsedTableProps {
  readonly base: CommonBase;
  readonly used: readonly Observation[];
}

/** The values that a statistic was made of, the lowest first as they come. */
export function UsedTable({ base, used }: UsedTableProps) {
  return (
    <table className={styles.list} aria-label={`Values used for ${base.label}`}>
      <thead>
        <tr>
          <th scope="col">Precedent</th>
          <th scope="col" data-number>
            {base.unit}
          </th>
          <th scope="col">As it stands there</th>
        </tr>
      </thead>
      <tbody>
        {used.map(({ precedentId, title, factId, words, value }, index) => (
          <tr key={`${precedentId} ${factId} ${index}`}>
            <td>
              <EntryLink id={precedentId} title={title} />
            </td>
            <td data-number>{formatDecimal(value)}</td>
            <td>{words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
