import type { Offers } from '../../../../domain/economics/offers/offers.ts';
import { sayMeasured } from '../../../../domain/economics/offers/say-measure.ts';
import styles from './offers.module.css';

interface BandListProps {
  readonly bands: Offers['bands'];
  readonly currency: string;
}

/** The rates of the accepted comparables that the band is made of, and those that it could not take in. */
export function BandList({ bands, currency }: BandListProps) {
  const known = bands.filter(({ rates, leftOut }) => rates.length + leftOut.length > 0);
  if (known.length === 0) return null;
  return (
    <section aria-label="Rates of precedents">
      <h2 className={styles.heading}>
        Rates of precedents <span className={styles.aside}>of the accepted comparables</span>
      </h2>
      {known.map(({ measure, rates, leftOut }) => (
        <details key={measure} className={styles.details}>
          <summary>
            {measure === 'percent' ? 'Percent of sales' : `${currency} per unit`}: {rates.length} used
            {leftOut.length > 0 && `, ${leftOut.length} left out`}
          </summary>
          <ul>
            {rates.map(({ precedentId, title, value, words, marks }) => (
              <li key={`${precedentId} ${words} ${value}`}>
                {title}: <strong>{sayMeasured(measure, value)}</strong>, {words}
                {marks.length > 0 && (
                  <ul className={styles.reservations} aria-label={`Reservations about ${title}`}>
                    {marks.map((mark) => (
                      <li key={mark}>{mark}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
            {leftOut.map(({ precedentId, title, words, reason }) => (
              <li key={`${precedentId} ${words} ${reason}`} className={styles.dim}>
                left out: {title}, {words}. {reason}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
