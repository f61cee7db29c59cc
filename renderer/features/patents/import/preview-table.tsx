import type { ColumnMeaning, SourcePreview } from '../../../../domain/patents/reading-settings.ts';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { MeaningCell } from './meaning-cell.tsx';
import { UnderstoodCell } from './understood-cell.tsx';
import styles from './import.module.css';

interface PreviewTableProps {
  readonly preview: SourcePreview;
  /** What each column is taken for, as it was last decided. */
  readonly columns: readonly (ColumnMeaning | null)[];
  /** False leaves out the columns that are kept and not read. */
  readonly isWhole: boolean;
  readonly onMeaning: (column: number, meaning: ColumnMeaning | null) => void;
}

/** The first rows: left what they are taken for, then their cells under the names and meanings of the columns. */
export function PreviewTable({ preview, columns, isWhole, onMeaning }: PreviewTableProps) {
  const isFreeForm = preview.settings.format === 'generic';
  const shown = preview.header
    .map((name, at) => ({ name, at, meaning: columns[at] ?? null }))
    .filter(({ meaning }) => isWhole || isFreeForm || meaning !== null);
  return (
    <ScrollRegion label="First rows" className={styles.rows}>
      <table className={styles.table} aria-label="First rows">
        <thead>
          <tr>
            <th scope="col" className={styles.understood}>
              Understood as
            </th>
            {shown.map(({ name, at }) => (
              <th key={at} scope="col" title={name}>
                {name}
              </th>
            ))}
          </tr>
          <tr className={styles.meanings}>
            <th scope="row" className={styles.understood}>
              Columns hold
            </th>
            {shown.map(({ name, at, meaning }) => (
              <MeaningCell
                key={at}
                column={name}
                meaning={meaning}
                onChoose={isFreeForm ? (chosen) => onMeaning(at, chosen) : undefined}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((cells, row) => (
            <tr key={row}>
              <UnderstoodCell row={preview.understood[row]} />
              {shown.map(({ at }) => (
                <td key={at} title={cells[at]}>
                  {cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
