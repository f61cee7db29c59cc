import { amountWords } from '../amount-words.ts';
import type { Fact } from '../fact.ts';
import { barredFact } from './barred-fact.ts';
import type { Told } from './candidate.ts';
import type { Around, Figure } from './figure.ts';

/** In place of a field's key: a rate that was published and is no running royalty, such as the one behind a lump sum. */
export const PUBLISHED_RATE = 'amount';

/** The rate that a fact speaks of in words, with its amount as it was published; none where its values give the rate. */
export function publishedRate(fact: Fact, around: Around): readonly Told[] {
  const { amount, terms } = fact;
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
  const tiered = Object.hasOwn(terms, 'volume-tiers') ? 'falls or rises with the volume' : null;
  const unknown = figure === null ? (amount.amount === null ? 'undisclosed' : 'without a currency') : null;
  return [
    {
      termKey: 'rate',
      field: PUBLISHED_RATE,
      figure,
      words: `${fact.statement}: ${amountWords(amount)}`,
      barred: barredFact(fact, false) ?? tiered ?? unknown,
    },
  ];
}

export function hasPublishedRate({ amount, terms }: Fact): boolean {
  const said = terms['rate'];
  if (!amount || !said || Object.keys(said).length > 0) return false;
  return amount.unit === 'per-unit' || amount.unit.startsWith('pct-of-');
}
