import type { ListedDeclaration, RowDetail } from '../../../../../domain/patents/row-detail.ts';
import { sayCount } from '../../say-count.ts';
import { NOT_STATED } from '../columns.ts';
import { DetailSection } from './detail-section.tsx';
import styles from './detail.module.css';

interface DetailDeclarationsProps {
  readonly detail: RowDetail;
  readonly onRow: (row: number) => void;
}

/** To what this application was declared, by whom and when. A declaration is its owner's word; nobody checked it. */
export function DetailDeclarations({ detail, onRow }: DetailDeclarationsProps) {
  const { declarations, declarationCount, row } = detail;
  return (
    <DetailSection
      title="Declared to"
      aside={
        declarationCount > 0 && `${sayCount(declarationCount)} ${declarationCount === 1 ? 'row' : 'rows'}`
      }
    >
      <table className={styles.table} aria-label="Declarations of this application">
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Standard</th>
            <th scope="col">Project</th>
            <th scope="col">By</th>
            <th scope="col">On</th>
          </tr>
        </thead>
        <tbody>
          {declarations.map((declaration) => (
            <tr key={declaration.row} aria-current={declaration.row === row.row || undefined}>
              <td>
                <button type="button" className={styles.jump} onClick={() => onRow(declaration.row)}>
                  {declaration.row}
                </button>
              </td>
              <td>{standardOf(declaration)}</td>
              <td>{declaration.project ?? NOT_STATED}</td>
              <td title={declaration.spelling ?? undefined}>{declaration.owner ?? NOT_STATED}</td>
              <td className={styles.date} title={declaration.reference ?? undefined}>
                {declaration.date ?? NOT_STATED}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {declarationCount > declarations.length && (
        <p
          className={styles.dim}
        >{`The first ${sayCount(declarations.length)}; the table shows all of them.`}</p>
      )}
      {declarations.length === 0 && (
        <p className={styles.dim}>No application stands behind this row, so nothing else is known of it.</p>
      )}
    </DetailSection>
  );
}

function standardOf({ standard, version, release }: ListedDeclaration): string {
  const edition = [version && `V${version}`, release].filter((words) => words).join(', ');
  return [standard ?? NOT_STATED, edition].filter((words) => words !== '').join(' ');
}
