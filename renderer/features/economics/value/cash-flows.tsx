import { formatDecimal } from '../../../../domain/decimal.ts';
import { PartyName } from '../../../ui/party-name.tsx';
import { FigureButton } from './figure-button.tsx';
import { sayFigure, sayFixed } from './say-amounts.ts';
import { useValued } from './valued.ts';
import styles from './value.module.css';

/** Every payment on its day, in both directions. */
export function CashFlows() {
  const { valuation, ours, parties } = useValued();
  const { cashFlows, currency } = valuation;
  if (cashFlows.length === 0)
    return <p className={styles.quiet}>Nothing that is stated and disclosed on this sheet is paid.</p>;
  const isConverted = cashFlows.some((flow) => flow.currency !== currency);
  return (
    <div className={styles.wide}>
      <table className={styles.table} aria-label="Payments">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Paid by</th>
            <th scope="col">For</th>
            {isConverted && (
              <th scope="col" data-number>
                As stated
              </th>
            )}
            <th scope="col" data-number>
              {currency}
            </th>
            <th scope="col" data-number>
              Present value
            </th>
          </tr>
        </thead>
        <tbody>
          {cashFlows.map((flow) => {
            const { date, payer, label, amount, reporting, presentValue, working, presentWorking } = flow;
            return (
              <tr key={working}>
                <th scope="row">{date}</th>
                <td>
                  <PartyName
                    name={parties[payer].name}
                    rival={parties[payer === 'A' ? 'B' : 'A'].name}
                    whose={payer === ours ? 'ours' : 'theirs'}
                  />
                </td>
                <td className={styles.words}>{label}</td>
                {isConverted && (
                  <td data-number>
                    {flow.currency} {formatDecimal(amount)}
                  </td>
                )}
                <td data-number>
                  <FigureButton id={working} label={`${label}, ${date}: ${currency} ${sayFigure(reporting)}`}>
                    {sayFixed(reporting, 2)}
                  </FigureButton>
                </td>
                <td data-number>
                  <FigureButton
                    id={presentWorking}
                    label={`${label}, ${date}, present value: ${currency} ${sayFigure(presentValue)}`}
                  >
                    {sayFixed(presentValue, 2)}
                  </FigureButton>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
