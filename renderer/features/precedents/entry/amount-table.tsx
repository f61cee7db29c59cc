import { formatDecimal } from '../../../../domain/decimal.ts';
import { isPercentUnit, standingWords, type Amount } from '../../../../domain/precedents/amount.ts';
import { amountWords } from '../../../../domain/precedents/amount-words.ts';
import type { Fact } from '../../../../domain/precedents/fact.ts';
import type { KnownPrecedent } from '../../../../domain/precedents/known-precedent.ts';
import { publishedDateWords } from '../../../../domain/precedents/published-date.ts';
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
          <th scope="col">Of</th>
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
  const limits = limitWords(amount);
  return (
    <tr>
      <td className={styles.figure}>
        <FactPeek known={known} fact={fact} />{' '}
        <span className={amount.amount === null ? styles.nothing : undefined}>{amountWords(amount)}</span>
        {!fact.confirmed && <span className={styles.unverified}> unverified</span>}
        {limits.length > 0 && <span className={styles.limits}>{limits.join('; ')}</span>}
      </td>
      <td>
        {fact.statement}
        {amount.standing !== 'term' && (
          <span className={styles.standing}>{standingWords[amount.standing]}</span>
        )}
      </td>
      <td className={styles.when}>
        {amount.when ? publishedDateWords(amount.when) : <span className={styles.dim}>the entry’s date</span>}
      </td>
    </tr>
  );
}

/** What bounds the amount, as published. */
function limitWords(amount: Amount): readonly string[] {
  const { currency, unit, count, floor, cap, baseFactor, baseFloor, baseCap, tiers } = amount;
  const money = (figure: string): string => `${currency ?? ''} ${formatDecimal(figure)}`.trim();
  const rate = (figure: string): string =>
    isPercentUnit(unit) ? `${formatDecimal(figure)} %` : money(figure);
  return [
    ...(count === null ? [] : [`${count} times`]),
    ...(floor === null ? [] : [`at least ${money(floor)}`]),
    ...(cap === null ? [] : [`at most ${money(cap)}`]),
    ...(baseFactor === null ? [] : [`of ${formatDecimal(baseFactor)} of the price`]),
    ...(baseFloor === null ? [] : [`price counted from ${money(baseFloor)}`]),
    ...(baseCap === null ? [] : [`price counted up to ${money(baseCap)}`]),
    ...(tiers ?? []).map((tier) =>
      tier.upTo === null
        ? `beyond: ${rate(tier.rate)}`
        : `up to ${formatDecimal(tier.upTo)}: ${rate(tier.rate)}`,
    ),
  ];
}
