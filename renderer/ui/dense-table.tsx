import type { ReactNode } from 'react';
import styles from './dense-table.module.css';

export interface TableColumn {
  readonly label: string;
  readonly isNumber?: boolean;
  /** CSS width; without it the column takes what is left. */
  readonly width?: string;
  /** Explains the figure, such as the level that a count is of. */
  readonly help?: string;
}

interface DenseTableProps {
  readonly label: string;
  readonly columns: readonly TableColumn[];
  readonly children: ReactNode;
}

/** Rows of 28 px under a header that stays. */
export function DenseTable({ label, columns, children }: DenseTableProps) {
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.label}
              scope="col"
              className={column.isNumber ? styles.number : undefined}
              style={{ width: column.width }}
              title={column.help}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
