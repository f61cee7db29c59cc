import type { ListChange } from '../../../../domain/contract/patent-changes.ts';
import { DenseTable } from '../../../ui/dense-table.tsx';
import styles from './report.module.css';

const columns = [
  { label: 'Level', width: '104px' },
  { label: 'Number', width: '26%' },
  { label: 'Change', width: '92px' },
  { label: 'What' },
];

/** Differences of two editions, line by line. */
export function ChangeLines({ lines }: { readonly lines: readonly ListChange[] }) {
  return (
    <DenseTable label="Changes line by line" columns={columns}>
      {lines.map((line) => (
        <tr key={[line.level, line.number, line.change, line.what].join('\n')}>
          <td>{line.level}</td>
          <td className={styles.raw} data-selectable title={line.number}>
            {line.number}
          </td>
          <td>{line.change}</td>
          <td title={sayWhat(line)}>{sayWhat(line)}</td>
        </tr>
      ))}
    </DenseTable>
  );
}

function sayWhat({ change, what, before, after }: ListChange): string {
  if (change === 'changed') return `${what}: ${before ?? 'not stated'} → ${after ?? 'not stated'}`;
  return what || (change === 'added' ? 'not in the edition before' : 'not in the newest edition');
}
