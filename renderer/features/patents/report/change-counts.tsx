import type { EditionChanges } from '../../../../domain/contract/patent-changes.ts';
import { DenseTable } from '../../../ui/dense-table.tsx';
import { sayCount } from '../say-count.ts';

const columns = [
  { label: 'Against the edition before' },
  { label: 'Added', width: '100px', isNumber: true },
  { label: 'Gone', width: '100px', isNumber: true },
  { label: 'Changed', width: '100px', isNumber: true, help: 'Owner, family, dates or expiry differ' },
];

const levels = [
  ['Publications', 'publication'],
  ['Applications', 'application'],
  ['Declarations (application and standard)', 'declaration'],
] as const;

/** Added, gone and changed, level by level. */
export function ChangeCounts({ counts }: { readonly counts: EditionChanges }) {
  return (
    <DenseTable label="Changes by level" columns={columns}>
      {levels.map(([label, level]) => (
        <tr key={level}>
          <td>{label}</td>
          <td data-number>{sayCount(counts[level].added)}</td>
          <td data-number>{sayCount(counts[level].gone)}</td>
          <td data-number>{level === 'application' ? sayCount(counts[level].changed) : 'not told'}</td>
        </tr>
      ))}
    </DenseTable>
  );
}
