import type { PatentListSummary } from '../../../domain/contract/patent-lists.ts';
import { useApp } from '../../store.ts';
import { DenseTable } from '../../ui/dense-table.tsx';
import { sayWhen } from '../../ui/say-when.ts';
import { sayCount } from './say-count.ts';
import styles from './patent-lists-screen.module.css';

const columns = [
  { label: 'List' },
  { label: 'Owner', width: '12%' },
  { label: 'Rows', width: '56px', isNumber: true, help: 'Data rows of the file' },
  {
    label: 'Publications',
    width: '94px',
    isNumber: true,
    help: 'A and B publications of one application are two',
  },
  {
    label: 'Applications',
    width: '94px',
    isNumber: true,
    help: 'Different applications among those understood',
  },
  {
    label: 'Families by ETSI id',
    width: '92px',
    isNumber: true,
    help: 'Families by the family id of the ETSI database',
  },
  {
    label: 'Families by identical priorities',
    width: '96px',
    isNumber: true,
    help: 'Applications with the very same priorities are one family',
  },
  {
    label: 'Families by connected priorities',
    width: '96px',
    isNumber: true,
    help: 'Applications that share a priority, directly or through others, are one family',
  },
  {
    label: 'Rejects',
    width: '66px',
    isNumber: true,
    help: 'Rows not understood or left out, each with its reason',
  },
  { label: 'Imported', width: '94px' },
];

interface ListTableProps {
  readonly lists: readonly PatentListSummary[];
}

/** One line per list. Every count names its level. */
export function ListTable({ lists }: ListTableProps) {
  const go = useApp((state) => state.go);
  return (
    <DenseTable label="Patent lists" columns={columns}>
      {lists.map(({ counts, ...list }) => (
        <tr key={list.id} onDoubleClick={() => go({ screen: 'patent-list', listId: list.id, tab: 'table' })}>
          <td>
            <button
              type="button"
              className={styles.name}
              title={list.sourceName}
              onClick={() => go({ screen: 'patent-list', listId: list.id, tab: 'table' })}
            >
              {list.name}
            </button>
          </td>
          <td title={list.owner}>{list.owner}</td>
          <td data-number>{sayCount(counts.rows)}</td>
          <td data-number>{sayCount(counts.publications)}</td>
          <td data-number>{sayCount(counts.applications)}</td>
          <td data-number>{sayCount(counts.families.etsi)}</td>
          <td data-number>{sayCount(counts.families.priority)}</td>
          <td data-number>{sayCount(counts.families.connected)}</td>
          <td data-number className={list.rejectCount > 0 ? styles.alarm : undefined}>
            {sayCount(list.rejectCount)}
          </td>
          <td className={styles.dim}>{sayWhen(list.importedAt)}</td>
        </tr>
      ))}
    </DenseTable>
  );
}
