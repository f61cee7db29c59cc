import { FigureButton } from './figure-button.tsx';
import { sayFigure, sayFixed } from './say-amounts.ts';
import { useValued } from './valued.ts';
import styles from './value.module.css';

/** Where only the difference of two royalties is paid: what each side owed on each day, and what was left. */
export function Balances() {
  const { valuation, ours, theirs } = useValued();
  const { balances, currency, cashFlows } = valuation;
  const owed = (side: 'A' | 'B', { byA, byB, workingA, workingB }: (typeof balances)[number]) =>
    side === 'A' ? { is: byA, id: workingA } : { is: byB, id: workingB };
  return (
    <div className={styles.wide}>
      <table className={styles.table} aria-label="Balance of both royalties">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Sales of</th>
            <th scope="col" data-number>
              They owe, {currency}
            </th>
            <th scope="col" data-number>
              We owe, {currency}
            </th>
            <th scope="col" data-number>
              Carried forward
            </th>
            <th scope="col" data-number>
              Paid
            </th>
          </tr>
        </thead>
        <tbody>
          {balances.map((balance) => {
            const { date, year, carried, working } = balance;
            const paid = cashFlows.find((flow) => flow.kind === 'royalty' && flow.date === date);
            return (
              <tr key={`${date} ${year}`}>
                <th scope="row">{date}</th>
                <td>{year}</td>
                {[theirs, ours].map((side) => {
                  const { is, id } = owed(side, balance);
                  return (
                    <td key={side} data-number>
                      <FigureButton id={id} label={`Owed on ${date}: ${sayFigure(is)}`}>
                        {sayFixed(is, 2)}
                      </FigureButton>
                    </td>
                  );
                })}
                <td data-number>{sayFixed(carried, 2)}</td>
                <td data-number>
                  {working && paid ? (
                    <FigureButton id={working} label={`Paid on ${date}: ${sayFigure(paid.reporting)}`}>
                      {paid.payer === ours ? 'by us ' : 'by them '}
                      {sayFixed(paid.reporting, 2)}
                    </FigureButton>
                  ) : (
                    <span className={styles.none}>nothing</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
