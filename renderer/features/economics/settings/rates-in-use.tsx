import { TriangleAlert } from 'lucide-react';
import type { RateInUse } from '../../../../domain/contract/economics.ts';
import type { EconomicSettings } from '../../../../domain/economics/forecasts/settings.ts';
import { DenseTable } from '../../../ui/dense-table.tsx';
import styles from './settings.module.css';

interface RatesInUseProps {
  readonly settings: EconomicSettings;
  readonly rates: readonly RateInUse[];
}

const columns = [
  { label: 'One unit of', width: '112px' },
  { label: 'Is', isNumber: true, width: '196px' },
  { label: 'Rate of', width: '116px' },
  { label: '' },
];

/** At which rate each currency of the deal comes in on the day of valuation, or why it cannot. */
export function RatesInUse({ settings, rates }: RatesInUseProps) {
  if (rates.length === 0)
    return (
      <p className={styles.help}>
        Every amount of the forecasts and of the latest round is in {settings.currency}: nothing is converted.
      </p>
    );
  return (
    <DenseTable label={`Rates of exchange on ${settings.valuationDate}`} columns={columns}>
      {rates.map(({ currency, rate, date, problem }) => (
        <tr key={currency} data-rate={currency}>
          <td>{currency}</td>
          <td data-number className={styles.mono}>
            {rate === null ? 'none' : `${rate} ${settings.currency}`}
          </td>
          <td className={styles.mono}>{date}</td>
          <td className={styles.trouble}>
            {problem !== null && (
              <>
                <TriangleAlert size={12} aria-hidden /> {problem}
              </>
            )}
          </td>
        </tr>
      ))}
    </DenseTable>
  );
}
