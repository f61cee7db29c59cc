import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, figureText, sumOf } from '../figure.ts';
import { pastShareOf } from './calendar.ts';
import { KEPT_DIGITS } from './kept-digits.ts';
import type { Reckoning } from './reckoning.ts';
import { yearSums, type YearSum } from './year-sums.ts';

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

/** The rows of one year in one currency, with how they are converted and weighed. */
interface Part extends YearSum {
  /** Of the year, what counts as past or as of the term. */
  readonly share: Figure;
  readonly rate: Figure;
  /** What a unit of that year weighs on the day of valuation. */
  readonly weight: Figure;
  readonly fx: readonly string[];
}

const ONE = new Figure(1);

/** Why a rate is asked for of a year that bears no royalty. */
const FOR_PAST_SALES = 'The licence does not hold yet then: it is to tell what is paid of past sales.';

/**
 * Units of the past stand as they are; those of the term are discounted as the royalties on them would be, so that a plain
 * royalty comes out as itself.
 */
export function volumesOf(reckoning: Reckoning, side: Side): Volumes {
  const { scenario, calendar, exchange, discount } = reckoning;
  const pastParts: Part[] = [];
  const termParts: Part[] = [];
  const weights = new Map<number, Figure>();
  const weightOf = (year: number): Figure => {
    const paid = calendar.yearOf(year)?.paid ?? [];
    const weight =
      weights.get(year) ??
      sumOf(paid.map(({ date, part }) => discount(date).times(part))).toSignificantDigits(KEPT_DIGITS);
    weights.set(year, weight);
    return weight;
  };
  for (const sum of yearSums(scenario.forecasts[side])) {
    const { year, currency, rows } = sum;
    const licensed = calendar.yearOf(year);
    const past = pastShareOf(calendar, year);
    if (!licensed && past.isZero()) continue;
    const day = licensed?.fxDate ?? `${year}-07-01`;
    const why = licensed ? undefined : FOR_PAST_SALES;
    const quote = exchange(currency, scenario.currency, day, `forecasts.${side}.${rows[0]}.price`, why);
    const part = { ...sum, rate: quote.rate, fx: quote.from };
    if (licensed) termParts.push({ ...part, share: licensed.share, weight: weightOf(year) });
    if (!past.isZero()) pastParts.push({ ...part, share: past, weight: ONE });
  }
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
  const factors = parts.map(({ share, weight }) => (weight === ONE ? share : share.times(weight)));
  const units = parts.map((part, at) => part.units.times(factors[at] ?? ONE));
  const sales = parts.map((part, at) => part.sales.times(part.rate).times(factors[at] ?? ONE));
  const [allUnits, allSales] = [sumOf(units), sumOf(sales)];
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
    is: allUnits,
    how: () => units.map((one) => figureText(one, 4)).join(' + ') || 'none',
    from: () => [...inputs(['units']), ...discounted],
  });
  const salesId = ledger.add({
    id: `sales/${side}/${key}`,
    what: `Sales of ${scenario.sides[side]} ${what}`,
    is: allSales,
    how: () => sales.map((one) => figureText(one, 4)).join(' + ') || 'none',
    from: () => [...inputs(['units', 'price']), ...parts.flatMap(({ fx }) => fx), ...discounted],
  });
  return { units: allUnits, sales: allSales, unitsId, salesId };
}
