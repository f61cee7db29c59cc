import { divideDecimals, formatDecimal } from '../../../../domain/decimal.ts';
import type { UnitRates } from '../../../../domain/contract/unit-rates.ts';
import styles from './rates.module.css';

const words = {
  annualCap: 'The cap of the year',
  minimum: 'The minimum of the year',
  smallPayer: 'The exemption of small payers',
} as const;

/** Says where a limit of the year makes the rate per unit another than what is paid. */
export function YearLimitNote({ answer: { yearLimit, currency, year } }: { readonly answer: UnitRates }) {
  if (yearLimit === null) return null;
  const { limitedBy, gross, due, share } = yearLimit;
  const percent = share === null ? null : divideDecimals(share, '0.01', 2);
  return (
    <p className={styles.note}>
      <b>{words[limitedBy]} changes it.</b> The royalties of {year} come to {currency} {formatDecimal(gross)}{' '}
      by these rates, and {currency} {formatDecimal(due)} is due before credits and what was prepaid
      {percent === null ? '' : `: ${percent} % of them, so that is what each unit really bears of its rate`}.
    </p>
  );
}
