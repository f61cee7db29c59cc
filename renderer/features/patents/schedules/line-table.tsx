import type { ScheduleRow } from '../../../../domain/patents/schedule-row.ts';
import { DenseTable } from '../../../ui/dense-table.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import styles from './lines.module.css';

const columns = [
  { label: 'Publication', width: '136px' },
  { label: 'Application', width: '148px' },
  { label: 'Office', width: '56px' },
  { label: 'Title' },
  { label: 'Filed', width: '104px' },
  { label: 'Family', width: '88px', help: 'Family id of the source' },
  { label: 'Declared to', width: '18%' },
];

interface LineTableProps {
  readonly label: string;
  readonly rows: readonly ScheduleRow[];
}

/** Lines of a schedule as it prints them. */
export function LineTable({ label, rows }: LineTableProps) {
  return (
    <ScrollRegion label={label} className={styles.scroll}>
      <DenseTable label={label} columns={columns}>
        {rows.map((row) => (
          <tr key={`${row.publication} ${row.application} ${row.office}`}>
            <td className={styles.mono}>{row.publication ?? 'not published'}</td>
            <td className={styles.mono}>{row.application ?? 'not stated'}</td>
            <td>{row.office}</td>
            <td title={row.title ?? undefined}>{row.title ?? 'not stated'}</td>
            <td>{row.filingDate ?? 'not stated'}</td>
            <td className={styles.mono}>{row.family ?? 'not stated'}</td>
            <td title={row.declaredStandards.join(', ')}>
              {row.declaredStandards.length === 0 ? 'not stated' : row.declaredStandards.join(', ')}
            </td>
          </tr>
        ))}
      </DenseTable>
    </ScrollRegion>
  );
}
