import { FigureButton } from './figure-button.tsx';
import { sayFigure } from './say-amounts.ts';
import { useValued } from './valued.ts';
import styles from './value.module.css';

/** What the round comes to: to us, to them, and what is paid. */
export function KeyFigures() {
  const { valuation, ours, theirs } = useValued();
  const { npv, nominal, currency, valuationDate } = valuation;
  const figures = [
    { id: `npv/to${ours}`, label: 'Net present value to us', is: npv[`to${ours}`], whose: 'ours' },
    { id: `npv/to${theirs}`, label: 'Net present value to them', is: npv[`to${theirs}`], whose: 'theirs' },
    { id: `nominal/to${ours}`, label: 'Net to us, undiscounted', is: nominal[`to${ours}`] },
    { id: `nominal/paidBy${theirs}`, label: 'They pay, undiscounted', is: nominal[`paidBy${theirs}`] },
    { id: `nominal/paidBy${ours}`, label: 'We pay, undiscounted', is: nominal[`paidBy${ours}`] },
  ];
  return (
    <dl className={styles.keys}>
      {figures.map(({ id, label, is, whose }) => (
        <div key={id} className={styles.key} data-whose={whose}>
          <dt>{label}</dt>
          <dd>
            <FigureButton id={id} label={`${label}: ${currency} ${sayFigure(is)}`}>
              <span className={styles.unit}>{currency}</span> {sayFigure(is, places(is))}
            </FigureButton>
          </dd>
          {whose && <dd className={styles.of}>on {valuationDate}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** Cents are told where they matter: the working has them always. */
function places(amount: string): number {
  const [digits = ''] = amount.replace('-', '').split('.');
  return digits.length > 5 ? 0 : 2;
}
