import { standingWords, type Amount } from '../../../../domain/precedents/amount.ts';
import { amountLimits, amountWords } from '../../../../domain/precedents/amount-words.ts';
import type { Fact } from '../../../../domain/precedents/fact.ts';
import { noteOn } from '../../../../domain/precedents/known.ts';
import type { KnownPrecedent } from '../../../../domain/precedents/known-precedent.ts';
import { factInWords } from '../../../../domain/precedents/statements.ts';
import { WholeDays } from '../../../ui/whole-days.tsx';
import { StatementMarks } from '../statement-marks.tsx';
import { FactPeek } from './fact-peek.tsx';
import styles from './entry.module.css';

interface AmountTableProps {
  readonly known: KnownPrecedent;
  /** Those with an amount. */
  readonly facts: readonly Fact[];
}

/** Every amount with its own currency and unit, never converted, and what it is to the deal. */
export function AmountTable({ known, facts }: AmountTableProps) {
  return (
    <table className={styles.amounts} aria-label="Amounts as published">
      <thead>
        <tr>
          <th scope="col">Amount</th>
          <th scope="col">What it is</th>
        </tr>
      </thead>
      <tbody>
        {facts.map(
          (fact) => fact.amount && <AmountRow key={fact.id} known={known} fact={fact} amount={fact.amount} />,
        )}
      </tbody>
    </table>
  );
}

function AmountRow({
  known,
  fact,
  amount,
}: {
  readonly known: KnownPrecedent;
  readonly fact: Fact;
  readonly amount: Amount;
}) {
  const words = amountWords(amount);
  const kept = noteOn(known, fact.id);
  const isOurs = kept?.isInForce === true;
  const published = kept?.original?.amount;
  const limits = amountLimits(amount);
  return (
    <tr>
      <td className={styles.figure}>
        <FactPeek known={known} fact={fact} />{' '}
        <span className={words === 'undisclosed' ? styles.nothing : undefined}>{words}</span>
        <StatementMarks statement={factInWords(fact, known)} />
        {isOurs && (
          <span className={styles.limits}>
            {known.origin === 'built-in' ? 'The library says' : 'The entry says'}:{' '}
            {published ? <del>{amountWords(published)}</del> : 'no amount'}
          </span>
        )}
        {limits.length > 0 && <span className={styles.limits}>{limits.join('; ')}</span>}
      </td>
      <td>
        <WholeDays>{fact.statement}</WholeDays>
        {amount.standing !== 'term' && (
          <span className={styles.standing}>{standingWords[amount.standing]}</span>
        )}
      </td>
    </tr>
  );
}
