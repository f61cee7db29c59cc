import type { RateLine } from '../../terms/values/rate-schedule.ts';
import { sumOf, type Figure } from '../figure.ts';
import { matchLine, UNPRICED, type TwoRates } from './match-lines.ts';
import { movedRowsFrom, type Moved } from './moved-rows.ts';
import { priceSums, type PriceSums } from './price-sums.ts';
import { sameName } from './regions.ts';
import type { ForecastRow, Scenario } from './scenario.ts';

/** A row of a forecast with its place in it. */
export interface PlacedRow {
  readonly row: ForecastRow;
  readonly index: number;
}

/** Rows of a line in a year that bear the same share of its rate. */
export interface RowGroup {
  /** Of the first row; those of the others bear the same share. */
  readonly region: string;
  /** Without capitals; where limits hold for each product, all rows are of this one. */
  readonly product: string;
  readonly units: Figure;
  /** The rows by price in the currency of the rates; kept until a rate of exchange is another one. */
  readonly sums: (rateOf: (currency: string) => Figure) => PriceSums;
}

/** What a line of the rate table prices in a year. */
export interface LineYear {
  readonly line: number;
  /** As the forecast has them. */
  readonly rows: readonly PlacedRow[];
  readonly units: Figure;
  readonly groups: readonly RowGroup[];
}

/** The rows of a year that are priced. */
export interface YearPlan {
  readonly lineYears: readonly LineYear[];
  /** Places of the rows in each currency. */
  readonly byCurrency: ReadonlyMap<string, readonly number[]>;
  readonly units: Figure;
}

/** A forecast sorted by the lines that price it: all that does not depend on any rate. */
export interface ForecastPlan {
  readonly years: ReadonlyMap<number, YearPlan>;
  readonly unpriced: readonly PlacedRow[];
  /** The first row of each year for which the table states two rates. */
  readonly doubtful: readonly (PlacedRow & { readonly scope: string; readonly message: string })[];
}

interface Matched extends PlacedRow {
  readonly match: number | TwoRates;
}

interface Wanted {
  readonly lines: readonly RateLine[];
  /** Which regions bear the same share: the key of the share of a region. */
  readonly regionKey: (region: string) => number;
  /** Tells two ways of sharing regions apart. */
  readonly regionsKey: string;
  readonly isByProduct: boolean;
}

/** As many are kept for a forecast as rounds are usually held side by side. */
const KEPT_PLANS = 6;
const plans = new WeakMap<Scenario['forecasts']['A'], Map<string, ForecastPlan>>();

/** Kept for as long as somebody holds the rows: they are not changed in place. */
export function planForecast(rows: Scenario['forecasts']['A'], wanted: Wanted): ForecastPlan {
  const scopes = wanted.lines.map(({ standard, product, region }) => [standard, product, region]);
  const key = JSON.stringify([scopes, wanted.regionsKey, wanted.isByProduct]);
  const known = plans.get(rows) ?? new Map<string, ForecastPlan>();
  plans.set(rows, known);
  const moved = movedRowsFrom(rows);
  const plan =
    known.get(key) ??
    (moved ? movePlan(planForecast(moved.from, wanted), rows, moved) : makePlan(rows, wanted));
  known.delete(key);
  known.set(key, plan);
  const [oldest] = known.keys();
  if (known.size > KEPT_PLANS && oldest !== undefined) known.delete(oldest);
  return plan;
}

function makePlan(rows: readonly ForecastRow[], { lines, regionKey, isByProduct }: Wanted): ForecastPlan {
  const lineFor = matchLine(lines);
  const placed = rows.map((row, index) => ({ row, index, match: lineFor(row) }));
  const byYear = groupBy(placed, ({ row }) => row.year);
  const yearOf = (own: readonly Matched[]): YearPlan => {
    const priced = own.filter(({ match }) => match !== UNPRICED);
    const byLine = groupBy(priced, ({ match }) => match);
    return {
      units: unitsOf(priced),
      byCurrency: new Map(
        [...groupBy(priced, ({ row }) => row.currency)].map(([code, of]) => [
          code,
          of.map(({ index }) => index),
        ]),
      ),
      lineYears: lines.flatMap((_, line): LineYear[] => {
        const ofLine = byLine.get(line);
        if (!ofLine) return [];
        const groups = groupBy(ofLine, ({ row }) =>
          JSON.stringify([regionKey(row.region), isByProduct ? sameName(row.product) : '']),
        );
        return [{ line, rows: ofLine, units: unitsOf(ofLine), groups: [...groups.values()].map(groupOf) }];
      }),
    };
  };
  return {
    years: new Map([...byYear].map(([year, own]) => [year, yearOf(own)])),
    unpriced: placed.filter(({ match }) => match === UNPRICED),
    doubtful: placed.flatMap(({ row, index, match }) =>
      typeof match === 'number' ? [] : [{ row, index, scope: match.scope, message: match.message }],
    ),
  };
}

/** The plan of rows that sell so many times as much at so many times the price: none of them is sorted again. */
function movePlan(plan: ForecastPlan, rows: readonly ForecastRow[], { units, price }: Moved): ForecastPlan {
  const movedRow = <T extends PlacedRow>(placed: T): T => {
    const row = rows[placed.index];
    return row ? { ...placed, row } : placed;
  };
  const movedYear = ({ lineYears, byCurrency, units: all }: YearPlan): YearPlan => ({
    units: all.times(units),
    byCurrency,
    lineYears: lineYears.map((lineYear) => ({
      line: lineYear.line,
      get rows() {
        return lineYear.rows.map(movedRow);
      },
      units: lineYear.units.times(units),
      groups: lineYear.groups.map((group) => ({
        ...group,
        units: group.units.times(units),
        sums: (rateOf) => {
          const sums = group.sums(rateOf);
          return {
            ...sums,
            moved: { units: sums.moved.units.times(units), price: sums.moved.price.times(price) },
          };
        },
      })),
    })),
  });
  return {
    years: new Map([...plan.years].map(([year, own]) => [year, movedYear(own)])),
    unpriced: plan.unpriced.map(movedRow),
    doubtful: plan.doubtful.map(movedRow),
  };
}

function groupOf(rows: readonly PlacedRow[]): RowGroup {
  const own = rows.map(({ row }) => row);
  const [first] = own;
  let kept: PriceSums | undefined;
  return {
    region: first?.region ?? '',
    product: sameName(first?.product ?? ''),
    units: unitsOf(rows),
    sums: (rateOf) => {
      const isSame = kept?.rates.every(([currency, rate]) => rate.eq(rateOf(currency)));
      if (!kept || !isSame) kept = priceSums(own, rateOf);
      return kept;
    },
  };
}

function unitsOf(rows: readonly PlacedRow[]): Figure {
  return sumOf(rows.map(({ row }) => row.units));
}

function groupBy<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const before = groups.get(key);
    if (before) before.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
