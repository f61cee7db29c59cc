import { Button } from '@mantine/core';
import type { ListReject } from '../../../../domain/contract/patent-report.ts';
import { DenseTable } from '../../../ui/dense-table.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { sayCount } from '../say-count.ts';
import styles from './report.module.css';

const columns = [
  { label: 'Row', width: '64px', isNumber: true, help: 'Data row of the source file' },
  { label: 'Read as', width: '92px' },
  { label: 'As it stands in the file', width: '26%' },
  { label: 'Why not wholly understood' },
  { label: 'Put right', width: '92px' },
];

interface RejectTableProps {
  readonly rejects: readonly ListReject[];
  readonly onCorrect: (row: number) => void;
}

/** A page of rows that were not understood or left out, each with its reason. */
export function RejectTable({ rejects, onCorrect }: RejectTableProps) {
  if (rejects.length === 0) return <p className={styles.none}>No row is like this.</p>;
  return (
    <ScrollRegion className={styles.scroll} label="Rejects">
      <DenseTable label="Rejected rows" columns={columns}>
        {rejects.map(({ row, status, raw, reason, isCorrected }) => (
          <tr key={row}>
            <td data-number>{sayCount(row)}</td>
            <td>{isCorrected ? `${status}, corrected` : status}</td>
            <td className={styles.raw} title={raw} data-selectable>
              {raw.trim() || 'blank'}
            </td>
            <td className={styles.whole} title={reason}>
              <span className={styles.clamped}>{reason}</span>
            </td>
            <td className={styles.deed}>
              {status === 'unreadable' ? (
                <span title="This line of the file is no row: put it right in the file and read it again">
                  in the file
                </span>
              ) : (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={`Correct row ${row}`}
                  onClick={() => onCorrect(row)}
                >
                  Correct…
                </Button>
              )}
            </td>
          </tr>
        ))}
      </DenseTable>
    </ScrollRegion>
  );
}
