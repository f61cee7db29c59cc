import { formatDecimal } from '../../decimal.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import type { Worth } from './worth.ts';

/** The order effect in a sentence, from the point of view of a side. */
export function orderEffectWords(
  { orderEffect, singles, currency, terms }: Pick<Worth, 'orderEffect' | 'singles' | 'currency' | 'terms'>,
  side: Side,
  name: string,
): string {
  const valued = terms.filter(({ state }) => state === 'valued').length;
  if ('refused' in orderEffect)
    return 'refused' in singles
      ? `The order effect cannot be told, because one of the changes has no worth of its own: ${singles.refused}`
      : `The order effect cannot be told: ${orderEffect.refused}`;
  if (valued < 2) return 'With one change there is no order effect.';
  const effect = orderEffect.npv[side];
  if (effect === '0')
    return 'There is no order effect: what each change is worth does not depend on the others.';
  const isLess = effect.startsWith('-');
  const amount = `${currency} ${formatDecimal(effect.replace('-', ''))}`;
  return `Order effect: made together the changes are worth ${amount} ${isLess ? 'less' : 'more'} to ${name} than the sum of each one alone. They act on the same payments, so what one is worth depends on which others are made.`;
}
