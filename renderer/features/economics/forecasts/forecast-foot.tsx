import { formatDecimal } from '../../../../domain/decimal.ts';
import { hasNoFigures, type SheetRow } from './forecast-sheet.ts';
import styles from './forecasts.module.css';

interface ForecastFootProps {
  readonly rows: readonly SheetRow[];
  readonly years: readonly string[];
  readonly effective: string | null;
}

/** How much there is, and where the past ends. */
export function ForecastFoot({ rows, years, effective }: ForecastFootProps) {
  const filled = rows.filter((row) => !hasNoFigures(row));
  const lines = new Set(rows.map(({ series }) => series)).size;
  const [first] = years;
  const last = years.at(-1);
  const parts = [
    lines === 1 ? '1 line' : `${formatDecimal(String(lines))} lines`,
    filled.length === 1 ? '1 figure of a year' : `${formatDecimal(String(filled.length))} figures of a year`,
    ...(first === undefined ? [] : [first === last ? first : `${first} to ${last ?? first}`]),
    effective === null
      ? 'no effective date on the sheet: past and future cannot be told apart'
      : `the past ends before ${effective}`,
  ];
  return <output className={styles.foot}>{parts.join(' · ')}</output>;
}
