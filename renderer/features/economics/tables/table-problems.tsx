import type { GridProblem } from '../../../../domain/economics/forecasts/grid/grid.ts';
import { DenseTable } from '../../../ui/dense-table.tsx';
import styles from './tables.module.css';

const columns = [
  { label: 'Line', isNumber: true, width: '64px' },
  { label: 'Column', width: '132px' },
  { label: 'Stands there', width: '168px' },
  { label: 'What is wrong' },
];
/** As many as a reading keeps. */
const MOST = 100;

/** What cannot be taken over, cell by cell. */
export function TableProblems({ problems }: { readonly problems: readonly GridProblem[] }) {
  return (
    <section className={styles.problems} aria-label="Problems of the table">
      <h3 className={styles.head}>
        {problems.length === 1 ? '1 problem' : `${problems.length} problems`}
        {problems.length === MOST && ', the first that were found'}: correct them in the source
      </h3>
      <DenseTable label="Problems" columns={columns}>
        {problems.map(({ line, column, cell, message }) => (
          <tr key={`${line} ${column ?? ''} ${message}`}>
            <td data-number>{line}</td>
            <td title={column ?? undefined}>{column}</td>
            <td title={cell} className={styles.cell}>
              {cell}
            </td>
            <td title={message} className={styles.message}>
              {message}
            </td>
          </tr>
        ))}
      </DenseTable>
    </section>
  );
}
