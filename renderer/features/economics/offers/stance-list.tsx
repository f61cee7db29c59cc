import type { Offers } from '../../../../domain/economics/offers/offers.ts';
import { stanceWords } from '../../../../domain/economics/offers/offers-picture.ts';
import styles from './offers.module.css';

/** Which limits were put into the sheet for target, fallback and walk-away, and which could not be. */
export function StanceList({ offers }: { readonly offers: Offers }) {
  const stances = offers.stances.filter(({ put, leftOut }) => put.length + leftOut.length > 0);
  if (stances.length === 0) return null;
  return (
    <section aria-label="Our limits in the sheet">
      <h2 className={styles.heading}>
        Our limits in the sheet{' '}
        <span className={styles.aside}>everything else as round {offers.stancesOfRound} has it</span>
      </h2>
      {stances.map(({ stance, put, leftOut }) => (
        <details key={stance} className={styles.details}>
          <summary>
            {stanceWords[stance]}: {put.length} put in
            {leftOut.length > 0 && `, ${leftOut.length} not`}
          </summary>
          <ul>
            {put.map(({ label, words }) => (
              <li key={`${label} ${words}`}>
                {label}: {words}
              </li>
            ))}
            {leftOut.map(({ label, words }) => (
              <li key={`${label} ${words}`} className={styles.dim}>
                not put in: {label}. {words}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
