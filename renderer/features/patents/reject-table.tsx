import type { PatentReject } from '../../../domain/contract/patent-lists.ts';
import { DenseTable } from '../../ui/dense-table.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { sayCount } from './say-count.ts';
import styles from './list-report.module.css';

const columns = [
  { label: 'Row', width: '72px', isNumber: true },
  { label: 'As it stands in the file', width: '38%' },
  { label: 'Why it was not wholly understood' },
];

interface RejectTableProps {
  readonly rejects: readonly PatentReject[];
  readonly total: number;
}

/** Rows that were not understood or left out, each with its reason. */
export function RejectTable({ rejects, total }: RejectTableProps) {
  if (total === 0) return <p className={styles.none}>No rejects: every row was understood.</p>;
  return (
    <ScrollRegion className={styles.rejects} label="Rejects">
      <DenseTable label="Rejected rows" columns={columns}>
        {rejects.map((reject) => (
          <tr key={`${reject.row} ${reject.raw} ${reject.reason}`}>
            <td data-number>{sayCount(reject.row)}</td>
            <td className={styles.raw} title={reject.raw}>
              {reject.raw || 'blank'}
            </td>
            <td title={reject.reason}>{reject.reason}</td>
          </tr>
        ))}
      </DenseTable>
      {total > rejects.length && (
        <p className={styles.more}>
          The first {sayCount(rejects.length)} of {sayCount(total)} rejects.
        </p>
      )}
    </ScrollRegion>
  );
}
