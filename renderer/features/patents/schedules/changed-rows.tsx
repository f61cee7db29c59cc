import { Fragment } from 'react';
import type { DifferentRow } from '../../../../domain/contract/schedules.ts';
import { DenseTable } from '../../../ui/dense-table.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import styles from './lines.module.css';

type Field = DifferentRow['changes'][number]['field'];

const fieldLabels: Readonly<Record<Field, string>> = {
  family: 'Family',
  application: 'Application',
  title: 'Title',
  filingDate: 'Filed',
  declaredStandards: 'Declared to',
};

const columns = [
  { label: 'Publication or application', width: '170px' },
  { label: 'What', width: '96px' },
  { label: 'Before' },
  { label: 'After' },
];

/** Lines that stayed, with what of them is another. */
export function ChangedRows({ rows }: { readonly rows: readonly DifferentRow[] }) {
  return (
    <ScrollRegion label="Changed" className={styles.scroll}>
      <DenseTable label="Changed" columns={columns}>
        {rows.map(({ row, changes }) => (
          <Fragment key={`${row.publication} ${row.application} ${row.office}`}>
            {changes.map(({ field, before, after }, index) => (
              <tr key={field}>
                <td className={styles.mono}>{index === 0 && (row.publication ?? row.application)}</td>
                <td>{fieldLabels[field]}</td>
                <td title={before ?? undefined} className={styles.before}>
                  {before ?? 'not stated'}
                </td>
                <td title={after ?? undefined} className={styles.after}>
                  {after ?? 'not stated'}
                </td>
              </tr>
            ))}
          </Fragment>
        ))}
      </DenseTable>
    </ScrollRegion>
  );
}
