import { formatDecimal } from '../../../../domain/decimal.ts';
import type { CommonBase, Observation } from '../../../../domain/precedents/statistics.ts';
import { EvidenceBadge } from '../evidence-badge.tsx';
import { EntryLink } from './entry-link.tsx';
import styles from './statistics.module.css';
import { Whose } from './whose.tsx';

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
        {used.map((one, index) => (
          <tr key={`${one.precedentId} ${one.factId} ${index}`}>
            <td>
              <EntryLink id={one.precedentId} title={one.title} /> <Whose observation={one} />
            </td>
            <td data-number>{formatDecimal(one.value)}</td>
            <td>
              <span className={styles.told}>
                <EvidenceBadge evidence={one.evidence} confirmed /> {one.words}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
