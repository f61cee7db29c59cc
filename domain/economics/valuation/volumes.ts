import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, figureText, sumOf } from '../figure.ts';
import { KEPT_DIGITS } from './kept-digits.ts';
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
  /** Of the term, by year: what is added up, currency by currency. */
  readonly termYears: ReadonlyMap<
    number,
    { readonly units: readonly YearPart[]; readonly sales: readonly YearPart[] }
  >;
}

/** A figure that others are added to, with the lines and places that it comes from. */
export interface YearPart {
  readonly amount: Figure;
  readonly from: () => readonly string[];
}

/** The rows of one year in one currency: added up before they are converted and weighed. */
interface Part {
  readonly year: number;
  units: Figure;
  sales: Figure;
  /** Of the year, what counts as past or as of the term. */
  readonly share: Figure;
  readonly rate: Figure;
  /** What a unit of that year weighs on the day of valuation. */
  readonly weight: Figure;
  readonly rows: number[];
  readonly fx: readonly string[];
}

const ONE = new Figure(1);
const ZERO = new Figure(0);

/**
 * Units of the past stand as they are; those of the term are discounted as the royalties on them would be, so that a plain
 * royalty comes out as itself.
 */
export function volumesOf(reckoning: Reckoning, side: Side): Volumes {
  const { scenario, calendar, exchange, discount } = reckoning;
  const past = new Map<string, Part>();
  const term = new Map<string, Part>();
  const firstYear = Number(calendar.effective.slice(0, 4));
  const weightOf = (year: number): Figure => {
    const paid = calendar.yearOf(year)?.paid ?? [];
    return sumOf(paid.map(({ date, part }) => discount(date).times(part))).toSignificantDigits(KEPT_DIGITS);
  };
  for (const [index, { units, price, currency, year }] of scenario.forecasts[side].entries()) {
    const licensed = calendar.yearOf(year);
    if (!licensed && year > firstYear) continue;
    const key = `${year} ${currency}`;
    const quote = () =>
      exchange(
        currency,
        scenario.currency,
        licensed?.fxDate ?? `${year}-07-01`,
        `forecasts.${side}.${index}.price`,
      );
    const sales = units.times(price);
    const add = (parts: Map<string, Part>, share: Figure, weight: () => Figure): void => {
      let part = parts.get(key);
      if (!part) {
        const { rate, from } = quote();
        part = { year, units: ZERO, sales: ZERO, share, rate, weight: weight(), rows: [], fx: from };
        parts.set(key, part);
      }
      part.units = part.units.plus(units);
      part.sales = part.sales.plus(sales);
      part.rows.push(index);
    };
    if (licensed) add(term, licensed.share, () => weightOf(year));
    if (!licensed || (year === firstYear && !licensed.isWhole))
      add(past, licensed ? ONE.minus(licensed.share) : ONE, () => ONE);
  }
  const [pastParts, termParts] = [[...past.values()], [...term.values()]];
  return {
    past: volumeOf(reckoning, side, 'past', 'before the licence', pastParts),
    term: volumeOf(reckoning, side, 'term', 'in the term', termParts.map(unweighed)),
    termPresent: volumeOf(reckoning, side, 'term-present', 'in the term, discounted', termParts),
    termYears: byYear(termParts, side),
  };
}

function byYear(parts: readonly Part[], side: Side): Volumes['termYears'] {
  const years = new Map<number, { units: YearPart[]; sales: YearPart[] }>();
  for (const { year, units, sales, share, rate, rows, fx } of parts) {
    const inputs = (names: readonly string[]) => () => [
      ...rows.flatMap((row) => names.map((name) => `forecasts.${side}.${row}.${name}`)),
      ...(names.includes('price') ? fx : []),
    ];
    const found = years.get(year) ?? { units: [], sales: [] };
    found.units.push({ amount: units.times(share), from: inputs(['units']) });
    found.sales.push({ amount: sales.times(share).times(rate), from: inputs(['units', 'price']) });
    years.set(year, found);
  }
  return years;
}

function unweighed(part: Part): Part {
  return { ...part, weight: ONE };
}

function volumeOf(
  { ledger, scenario }: Reckoning,
  side: Side,
  key: string,
  what: string,
  parts: readonly Part[],
): Volume {
  const factors = parts.map(({ share, weight }) => share.times(weight));
  const units = parts.map((part, at) => part.units.times(factors[at] ?? ONE));
  const sales = parts.map((part, at) => part.sales.times(part.rate).times(factors[at] ?? ONE));
  const discounted = key === 'term-present' ? ['discountRate', 'valuationDate'] : [];
  const inputs = (names: readonly string[]) =>
    parts.length === 0
      ? [`forecasts.${side}`]
      : parts.flatMap(({ rows }) =>
          rows.flatMap((row) => names.map((name) => `forecasts.${side}.${row}.${name}`)),
        );
  const unitsId = ledger.add({
    id: `units/${side}/${key}`,
    what: `Units of ${scenario.sides[side]} ${what}`,
    is: sumOf(units),
    how: () => units.map((one) => figureText(one, 4)).join(' + ') || 'none',
    from: () => [...inputs(['units']), ...discounted],
  });
  const salesId = ledger.add({
    id: `sales/${side}/${key}`,
    what: `Sales of ${scenario.sides[side]} ${what}`,
    is: sumOf(sales),
    how: () => sales.map((one) => figureText(one, 4)).join(' + ') || 'none',
    from: () => [...inputs(['units', 'price']), ...parts.flatMap(({ fx }) => fx), ...discounted],
  });
  return { units: sumOf(units), sales: sumOf(sales), unitsId, salesId };
}
