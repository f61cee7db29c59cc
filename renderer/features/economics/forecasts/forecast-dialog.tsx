import type { ForecastPreview } from '../../../../domain/contract/economics.ts';
import type { Deal } from '../../../../domain/deals/deal.ts';
import { formatDecimal } from '../../../../domain/decimal.ts';
import { useApp } from '../../../store.ts';
import { DenseTable } from '../../../ui/dense-table.tsx';
import { TableDialog, type TableWay } from '../tables/table-dialog.tsx';
import type { ForecastPlace } from './forecasts-slice.ts';
import styles from './forecasts.module.css';

interface ForecastDialogProps {
  readonly deal: Deal;
  readonly place: ForecastPlace;
  /** How many rows are there now. */
  readonly replaced: number;
  readonly startsWith: TableWay;
  readonly firstText: string;
  readonly onClose: () => void;
}

const columns = [
  { label: 'Product' },
  { label: 'Region' },
  { label: 'Standard', width: '84px' },
  { label: 'Year', isNumber: true, width: '60px' },
  { label: 'Units', isNumber: true, width: '128px' },
  { label: 'Price', isNumber: true, width: '120px' },
  { label: 'Source' },
];
const forms = { long: 'a row for each year', wide: 'the years across' } as const;

/** Brings in a forecast from Excel or a file: looked at first, stored once nothing is left to say. */
export function ForecastDialog({
  deal,
  place,
  replaced,
  startsWith,
  firstText,
  onClose,
}: ForecastDialogProps) {
  const look = useApp((state) => state.previewForecast);
  const take = useApp((state) => state.importForecast);
  const whose = `the ${place.case} forecast of ${deal.parties[place.side].name}`;
  return (
    <TableDialog
      title={`Forecast of ${deal.parties[place.side].name}, ${place.case}`}
      startsWith={startsWith}
      firstText={firstText}
      placeholder={
        'Product\tRegion\tMetric\t2026\t2027\nPhone\tEU\tUnits\t1,200,000\t1,300,000\nPhone\tEU\tASP (EUR)\t310\t299'
      }
      hint="Copy the cells in Excel with their names, and paste them here: a row for each year, or the years across."
      consequence={
        replaced === 0 ? (
          `Becomes ${whose}.`
        ) : (
          <span className={styles.replaces}>
            Replaces all of {whose}: {count(replaced, 'row')} that {replaced === 1 ? 'is' : 'are'} there now.
            Undo takes it back.
          </span>
        )
      }
      look={look}
      take={(request) => take({ ...request, ...place })}
      sayAction={({ rowCount }) => `Take over ${count(rowCount, 'row')}`}
      onTaken={onClose}
      onClose={onClose}
    >
      {(preview) => <Understood {...preview} />}
    </TableDialog>
  );
}

function Understood({ form, columns: found, rowCount, rows }: ForecastPreview) {
  if (form === null) return null;
  const unread = found.filter(({ holds, name }) => holds === null && name.trim() !== '');
  const read = found.filter(({ holds }) => holds !== null);
  return (
    <section aria-label="Rows that are understood">
      <p className={styles.understood}>
        {count(rowCount, 'row')} understood, {forms[form]}.{' '}
        {read.map(({ name, holds }) => (name === holds ? name : `${name} → ${holds ?? ''}`)).join(' · ')}
      </p>
      {unread.length > 0 && (
        <p className={styles.understood}>Not read: {unread.map(({ name }) => name).join(', ')}</p>
      )}
      {rows.length > 0 && (
        <DenseTable label="Rows of the table" columns={columns}>
          {rows.map((row) => (
            <tr key={`${row.product}/${row.region}/${row.standard ?? ''}/${row.year}`}>
              <td title={row.product}>{row.product}</td>
              <td title={row.region}>{row.region}</td>
              <td>{row.standard}</td>
              <td data-number>{row.year}</td>
              <td data-number>{formatDecimal(row.units)}</td>
              <td data-number>
                {formatDecimal(row.price)} {row.currency}
              </td>
              <td title={row.source}>{row.source}</td>
            </tr>
          ))}
        </DenseTable>
      )}
      {rows.length < rowCount && <p className={styles.understood}>The first {rows.length} are shown.</p>}
    </section>
  );
}

function count(rows: number, what: string): string {
  return `${formatDecimal(String(rows))} ${rows === 1 ? what : `${what}s`}`;
}
