import { Balances } from './balances.tsx';
import { CashFlowPicture } from './cash-flow-picture.tsx';
import { CashFlows } from './cash-flows.tsx';
import { EffectiveTable } from './effective-table.tsx';
import { KeyFigures } from './key-figures.tsx';
import { ValueNotes } from './value-notes.tsx';
import { useValued } from './valued.ts';
import { YearTable } from './year-table.tsx';
import styles from './value.module.css';

/** A valuation from the figures that people look for first down to what it leaves out. */
export function RoundValue() {
  const { valuation, ours, theirs } = useValued();
  const { currency, nominal, balances } = valuation;
  const payers = [theirs, ours].filter((side) => nominal[`paidBy${side}`] !== '0');
  return (
    <>
      <KeyFigures />
      {payers.length > 0 && (
        <section className={styles.section} aria-label="Effective rates">
          <h2 className={styles.heading}>
            Effective rates{' '}
            <span className={styles.aside}>
              all that is paid, over past sales only, those of the term only, and both
            </span>
          </h2>
          <div className={styles.pair}>
            {payers.map((side) => (
              <div key={side} className={styles.wide}>
                <EffectiveTable side={side} />
              </div>
            ))}
          </div>
        </section>
      )}
      <section className={styles.section} aria-label="Value by year">
        <h2 className={styles.heading}>
          By year{' '}
          <span className={styles.aside}>{currency}, rounded; royalties by the year of the sales</span>
        </h2>
        <YearTable />
      </section>
      <section className={styles.section} aria-label="Picture of the cash flow">
        <CashFlowPicture />
      </section>
      {balances.length > 0 && (
        <section className={styles.section} aria-label="Net balancing">
          <h2 className={styles.heading}>
            Net balancing <span className={styles.aside}>only the difference of two royalties is paid</span>
          </h2>
          <Balances />
        </section>
      )}
      <section className={styles.section} aria-label="Cash flows">
        <h2 className={styles.heading}>
          Payments <span className={styles.aside}>in both directions, by date</span>
        </h2>
        <CashFlows />
      </section>
      <ValueNotes />
    </>
  );
}
