import type { Output } from '../../../../domain/contract/contract.ts';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { DenseTable } from '../../../ui/dense-table.tsx';
import { sayWhen } from '../../../ui/say-when.ts';
import { sayCount } from '../say-count.ts';
import styles from './report.module.css';

const columns = [
  { label: 'Edition', width: '64px', isNumber: true },
  { label: 'Source', width: '18%' },
  { label: 'Imported', width: '100px' },
  { label: 'Rows', width: '64px', isNumber: true },
  { label: 'Publications', width: '92px', isNumber: true },
  { label: 'Applications', width: '92px', isNumber: true },
  { label: 'SHA-256' },
];

interface EditionTableProps {
  readonly list: PatentListSummary;
  readonly editions: Output<'patentLists.changes'>['editions'];
}

/** The exports that a list was imported from, the newest first. */
export function EditionTable({ list, editions }: EditionTableProps) {
  const { sourceName, sourceSha256, importedAt, counts } = list;
  const { rows, publications, applications } = counts;
  const levels = { rows, publications, applications };
  const newest = { edition: editions.length + 1, sourceName, sourceSha256, importedAt, ...levels };
  return (
    <DenseTable label="Editions" columns={columns}>
      {[newest, ...editions.toReversed()].map((each) => (
        <tr key={each.edition}>
          <td data-number>{each.edition}</td>
          <td title={each.sourceName}>{each.sourceName}</td>
          <td className={styles.dim}>{sayWhen(each.importedAt)}</td>
          <td data-number>{sayCount(each.rows)}</td>
          <td data-number>{sayCount(each.publications)}</td>
          <td data-number>{sayCount(each.applications)}</td>
          <td className={styles.hash} data-selectable>
            {each.sourceSha256}
          </td>
        </tr>
      ))}
    </DenseTable>
  );
}
