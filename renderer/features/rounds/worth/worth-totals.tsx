import { Lock } from 'lucide-react';
import type { Deal } from '../../../../domain/deals/deal.ts';
import { orderEffectWords } from '../../../../domain/economics/worth/order-effect.ts';
import type { Worth } from '../../../../domain/economics/worth/worth.ts';
import { Figure } from './worth-cell.tsx';
import styles from './worth.module.css';

interface WorthTotalsProps {
  readonly worth: Worth;
  readonly deal: Deal;
  /** Columns before the one of the figures. */
  readonly before: number;
}

/** The foot of a table of changes: what they are worth one by one, what their order does, and all of them together. */
export function WorthTotals({ worth, deal, before }: WorthTotalsProps) {
  const { singles, orderEffect, together, leftOut, currency, valuationDate } = worth;
  const words = orderEffectWords(worth, deal.ourSide, deal.parties[deal.ourSide].name);
  const isOne = worth.terms.filter(({ state }) => state === 'valued').length < 2;
  return (
    <tfoot className={styles.totals}>
      {!isOne && (
        <>
          <tr>
            <th scope="row" colSpan={before}>
              Each alone, added up
            </th>
            <td className={styles.cell}>
              <Figure told={singles} deal={deal} />
            </td>
          </tr>
          <tr>
            <th scope="row" colSpan={before} className={styles.order}>
              {words}
            </th>
            <td className={styles.cell}>
              <Figure told={orderEffect} deal={deal} />
            </td>
          </tr>
        </>
      )}
      <tr className={styles.sum}>
        <th scope="row" colSpan={before}>
          <Lock size={11} aria-hidden /> All changes together, net present value to{' '}
          {deal.parties[deal.ourSide].name} in {currency} on {valuationDate}
          {'refused' in together && <span className={styles.why}>{together.refused}</span>}
          {leftOut.length > 0 && (
            <details className={styles.leftOut}>
              <summary>
                without {leftOut.length === 1 ? '1 change' : `${leftOut.length} changes`} that cannot be
                valued
              </summary>
              {leftOut.map((one) => (
                <span key={one}>{one}</span>
              ))}
            </details>
          )}
        </th>
        <td className={styles.cell}>
          <Figure told={together} deal={deal} />
        </td>
      </tr>
    </tfoot>
  );
}
