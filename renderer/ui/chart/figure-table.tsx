import { DenseTable } from '../dense-table.tsx';
import { ScrollRegion } from '../scroll-region.tsx';
import type { ChartData } from '../../../domain/pictures/chart-data.ts';
import { cellWords, figuresOf } from '../../../domain/pictures/chart-figures.ts';
import styles from './chart.module.css';

/** What a picture is drawn from, in the same order. */
export function FigureTable({ label, data }: { readonly label: string; readonly data: ChartData }) {
  const { columns, rows } = figuresOf(data);
  return (
    <ScrollRegion label={label} className={styles.figures}>
      <p className={styles.unit}>{data.unit}</p>
      <DenseTable
        label={label}
        columns={columns.map((column, index) => ({
          label: column,
          isNumber: index > 0,
          ...(index === 0 && { width: '240px' }),
        }))}
      >
        {rows.map(([name, ...figures], row) => (
          <tr key={`${row} ${name}`}>
            <td title={name}>{name}</td>
            {figures.map((figure, index) => (
              <td key={columns[index + 1]} data-number>
                {cellWords(figure)}
              </td>
            ))}
          </tr>
        ))}
      </DenseTable>
    </ScrollRegion>
  );
}
