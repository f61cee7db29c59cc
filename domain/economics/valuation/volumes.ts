import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, figureText, sumOf } from '../figure.ts';
import type { Reckoning } from './reckoning.ts';

/** What a side sells, in units and in the reporting currency. */
export interface Volume {
  readonly units: Figure;
  readonly sales: Figure;
  readonly unitsId: string;
  readonly salesId: string;
}

/** Sales before the licence, and in its term: as they are, and as of the day of valuation. */
export interface Volumes {
  readonly past: Volume;
  readonly term: Volume;
  readonly termPresent: Volume;
}

interface Part {
  readonly units: Figure;
  readonly price: Figure;
  /** What a unit of that year weighs on the day of valuation. */
  readonly weight: Figure;
  readonly from: readonly string[];
  readonly dated: readonly string[];
}

const ONE = new Figure(1);

/**
 * Units of the past stand as they are; those of the term are discounted as the royalties on them would be, so that a plain
 * royalty comes out as itself.
 */
export function volumesOf(reckoning: Reckoning, side: Side): Volumes {
  const { scenario, calendar, exchange, discount } = reckoning;
  const past: Part[] = [];
  const term: Part[] = [];
  const firstYear = Number(calendar.effective.slice(0, 4));
  const weights = new Map(
    calendar.years.map(({ year, paid }) => [
      year,
      sumOf(paid.map(({ date, part }) => discount(date).times(part))),
    ]),
  );
  for (const [index, { units, price, currency, year }] of scenario.forecasts[side].entries()) {
    const place = `forecasts.${side}.${index}`;
    const licensed = calendar.yearOf(year);
    if (!licensed && year > firstYear) continue;
    const quote = exchange(
      currency,
      scenario.currency,
      licensed?.fxDate ?? `${year}-07-01`,
      `${place}.price`,
    );
    const own = {
      price: price.times(quote.rate),
      from: [`${place}.units`],
      dated: [`${place}.price`, ...quote.from],
    };
    const share = licensed?.share ?? new Figure(0);
    if (licensed) term.push({ ...own, units: units.times(share), weight: weights.get(year) ?? ONE });
    if (year <= firstYear && !share.eq(1))
      past.push({ ...own, units: units.times(ONE.minus(share)), weight: ONE });
  }
  const volume = (key: string, what: string, parts: readonly Part[]) =>
    volumeOf(reckoning, side, key, what, parts);
  const flat = term.map((part) => ({ ...part, weight: ONE }));
  return {
    past: volume('past', 'before the licence', past),
    term: volume('term', 'in the term', flat),
    termPresent: volume('term-present', 'in the term, discounted', term),
  };
}

function volumeOf(
  { ledger, scenario }: Reckoning,
  side: Side,
  key: string,
  what: string,
  parts: readonly Part[],
): Volume {
  const weighed = parts.map(({ units, weight }) => (weight === ONE ? units : units.times(weight)));
  const units = sumOf(weighed);
  const sales = sumOf(parts.map(({ price }, index) => price.times(weighed[index] ?? 0)));
  const discounted = key === 'term-present' ? ['discountRate', 'valuationDate'] : [];
  const noRows = parts.length === 0 ? [`forecasts.${side}`] : [];
  const add = (unit: string, is: Figure, how: () => string, from: () => readonly string[]) =>
    ledger.add({
      id: `${unit}/${side}/${key}`,
      what: `${unit === 'units' ? 'Units' : 'Sales'} of ${scenario.sides[side]} ${what}`,
      is,
      how,
      from,
    });
  return {
    units,
    sales,
    unitsId: add(
      'units',
      units,
      () => weighed.map((one) => figureText(one, 4)).join(' + ') || 'none',
      () => [...parts.flatMap(({ from }) => from), ...noRows, ...discounted],
    ),
    salesId: add(
      'sales',
      sales,
      () =>
        parts
          .map(({ price }, at) => `${figureText(weighed[at] ?? ONE, 4)} · ${figureText(price, 6)}`)
          .join(' + ') || 'none',
      () => [...parts.flatMap(({ from, dated }) => [...from, ...dated]), ...noRows, ...discounted],
    ),
  };
}
