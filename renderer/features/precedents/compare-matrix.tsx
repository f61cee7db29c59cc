import type { Comparison } from '../../../domain/precedents/comparison.ts';
import { formatDate } from '../../../domain/terms/values/simple-kinds.ts';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { CompareCell } from './compare-cell.tsx';
import styles from './compare.module.css';

interface CompareMatrixProps {
  readonly comparison: Comparison;
  readonly onlyEconomic: boolean;
}

/** Terms down, the round and its precedents across; head and first column stay in sight. */
export function CompareMatrix({ comparison, onlyEconomic }: CompareMatrixProps) {
  const { columns, rows, sources } = comparison;
  return (
    <ScrollRegion className={styles.scroll} label="Comparison">
      <table className={styles.matrix} aria-label="Terms beside precedents">
        <thead>
          <tr>
            <th scope="col">Term</th>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-kind={column.kind}>
                <span className={styles.columnTitle}>{column.title}</span>
                {column.asOf && <span className={styles.asOf}>as known on {formatDate(column.asOf)}</span>}
                {column.kind === 'round' && <span className={styles.asOf}>as it stands now</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter((row) => row.economic || !onlyEconomic)
            .map((row) => (
              <tr key={row.termKey}>
                <th scope="row">{row.label}</th>
                {columns.map((column, index) => (
                  <td key={column.id} data-kind={column.kind}>
                    <CompareCell cell={row.cells[index] ?? { kind: 'not-stated' }} sources={sources} />
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
