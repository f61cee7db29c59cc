import { TriangleAlert } from 'lucide-react';
import type { RateInUse } from '../../../../domain/contract/economics.ts';
import { useApp } from '../../../store.ts';
import styles from './settings.module.css';

interface RatesMissingProps {
  readonly currency: string;
  readonly rates: readonly RateInUse[];
}

/** Warns beside the reporting currency of those that cannot be converted into it. */
export function RatesMissing({ currency, rates }: RatesMissingProps) {
  const leadToRates = useApp((state) => state.leadToRates);
  const missing = rates.filter(({ problem }) => problem !== null);
  if (missing.length === 0) return null;
  return (
    <output className={styles.noRates}>
      <TriangleAlert size={12} aria-hidden />
      <span>
        No rate from {missing.map((rate) => rate.currency).join(', ')} to {currency} on the valuation date: no
        round with such amounts has a value.{' '}
        <button type="button" className={styles.leads} onClick={leadToRates}>
          Exchange rates
        </button>
      </span>
    </output>
  );
}
