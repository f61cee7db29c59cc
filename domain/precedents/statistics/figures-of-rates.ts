import { isBelow } from '../../decimal.ts';
import { formatRateLine, type RateLine, type RateSchedule } from '../../terms/values/rate-schedule.ts';
import { beyondClasses, productsInWords, standardsInWords } from '../similarity/subjects-in-words.ts';
import { CEILING } from './barred-fact.ts';
import type { Around, Figure } from './figure.ts';

export const STEPPED = 'falls or rises with the volume';
export const LIMITED = 'a percentage limited by price or per unit';

/**
 * Each line of a rate with its standards, products and region. A percentage names no currency whatever its schedule does,
 * and is told by what it is taken of.
 */
export function figuresOfRates({ lines, currency }: RateSchedule, around: Around): readonly Figure[] {
  return lines.map((line) => ({
    ...(line.rate.basis === 'percent'
      ? { unit: '%', value: line.rate.percent }
      : { unit: currency, value: line.rate.amount }),
    base: [
      line.rate.basis === 'percent' ? around.percentOf : 'per unit',
      ...classesIn(line.standard, standardsInWords, around.standards),
      ...classesIn(line.product, productsInWords, around.products),
      ...[line.region ?? around.region].filter(
        (region) => region !== '' && !/^(?:worldwide|global)$/i.test(region),
      ),
    ],
    words: formatRateLine(line, currency),
    barred: barredBy(line),
  }));
}

/** The classes that the words name; words that say more than that stand for themselves. */
function classesIn(
  words: string | null,
  find: (words: string) => readonly string[],
  otherwise: readonly string[],
): readonly string[] {
  if (words === null) return otherwise;
  if (beyondClasses(words) !== '') return [words];
  const found = find(words);
  return found.length > 0 ? found : otherwise;
}

function barredBy({ rate, tiers, baseFloor, baseCap, unitFloor, unitCap }: RateLine): string | null {
  if (tiers !== null) return STEPPED;
  if (rate.basis === 'per-unit' && unitCap !== null && !isBelow(rate.amount, unitCap)) return CEILING;
  const isLimited = [baseFloor, baseCap, unitFloor, unitCap].some((limit) => limit !== null);
  return rate.basis === 'percent' && isLimited ? LIMITED : null;
}
