import type { Amount } from '../amount.ts';
import { amountWords } from '../amount-words.ts';
import type { Fact } from '../fact.ts';
import { barredFact } from './barred-fact.ts';
import type { Told } from './candidate.ts';
import type { Around, Figure } from './figure.ts';
import { LIMITED, STEPPED } from './figures-of-rates.ts';

/** In place of a field's key: a rate that was published and is no running royalty, such as the one behind a lump sum. */
export const PUBLISHED_RATE = 'amount';

/** The rate that a fact speaks of in words, with its amount as it was published; none where its values give the rate. */
export function publishedRate(fact: Fact, around: Around): readonly Told[] {
  const { amount } = fact;
  if (!amount || !hasPublishedRate(fact)) return [];
  const isPercent = amount.unit !== 'per-unit';
  const unit = isPercent ? '%' : amount.currency;
  const figure: Figure | null =
    amount.amount === null || unit === null
      ? null
      : {
          unit,
          value: amount.amount,
          base: [
            isPercent ? around.percentOf : 'per unit',
            ...around.standards,
            ...around.products,
            ...[around.region].filter((region) => region !== ''),
          ],
          words: amountWords(amount),
          barred: null,
        };
  const unknown = figure === null ? (amount.amount === null ? 'undisclosed' : 'without a currency') : null;
  return [
    {
      termKey: 'rate',
      field: PUBLISHED_RATE,
      figure,
      words: `${fact.statement}: ${amountWords(amount)}`,
      barred: barredFact(fact, { kind: 'rate-schedule' }) ?? limitedBy(fact, amount) ?? unknown,
    },
  ];
}

function limitedBy({ terms }: Fact, amount: Amount): string | null {
  if (amount.tiers !== null || Object.hasOwn(terms, 'volume-tiers')) return STEPPED;
  const { floor, cap, baseFloor, baseCap } = amount;
  const isLimited = [floor, cap, baseFloor, baseCap].some((limit) => limit !== null);
  return isLimited && amount.unit !== 'per-unit' ? LIMITED : null;
}

export function hasPublishedRate({ amount, terms }: Fact): boolean {
  const said = terms['rate'];
  if (!amount || !said || Object.keys(said).length > 0) return false;
  return amount.unit === 'per-unit' || amount.unit.startsWith('pct-of-');
}
