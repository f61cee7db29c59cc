import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import styles from './report.module.css';

interface RowCellsProps {
  readonly cells: readonly { readonly column: string; readonly text: string }[];
}

/** A row cell by cell as it stands in the source; blank cells are left out. */
export function RowCells({ cells }: RowCellsProps) {
  const written = cells.map((cell, at) => ({ ...cell, at })).filter(({ text }) => text.trim() !== '');
  return (
    <ScrollRegion className={styles.cells} label="The row as it stands in the file">
      <h2>As it stands in the file</h2>
      <dl>
        {written.map(({ column, text, at }) => (
          <div key={at}>
            <dt>{column}</dt>
            <dd data-selectable>{text}</dd>
          </div>
        ))}
      </dl>
      {written.length < cells.length && (
        <p className={styles.level}>{cells.length - written.length} blank cells are not shown.</p>
      )}
    </ScrollRegion>
  );
}
