import type { RateLine, RateSchedule } from '../../terms/values/rate-schedule.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, sumOf } from '../figure.ts';
import type { Tier } from '../tiered-fee.ts';
import { unitRoyalty, type UnitRate } from '../unit-royalty.ts';
import type { LicensedYear } from './calendar.ts';
import { readDiscounts } from './discounts.ts';
import type { Escalation } from './escalation.ts';
import type { Quote } from './exchange.ts';
import type { ForecastPlan, LineYear, RowGroup, YearPlan } from './forecast-plan.ts';
import { KEPT_DIGITS } from './kept-digits.ts';
import { percentOfPrices } from './price-sums.ts';
import type { Reckoning } from './reckoning.ts';
import type { RegionShares } from './regions.ts';
import { rowRoyalties, type LineTerms, type RowRoyalty } from './row-royalties.ts';
import type { Found } from './sheet.ts';
import { tierParts, tiersOf, tiersPassed, type TierPart } from './tier-parts.ts';
import { readUnitLimits, type LimitsOfYear } from './unit-limits.ts';

/** The royalties of a side for a year before any limit of the year, in the currency of the rates. */
export interface GrossYear {
  readonly total: Figure;
  /** Where limits hold for each product: of each, all its lines together. */
  readonly byProduct: readonly Figure[];
  /** Row by row, reckoned when somebody opens the working. */
  readonly rows: () => readonly RowRoyalty[];
}

const ZERO = new Figure(0);

/** What one line came to in a year, with all that it was reckoned from as one text. */
interface Reckoned {
  readonly key: string;
  readonly terms: LineTerms;
  /** Before the share of the year. */
  readonly byProduct: ReadonlyMap<string, Figure>;
  readonly passed: number;
}

/** What is the same for all lines of a year. */
interface OfYear {
  readonly units: Figure;
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly limits: LimitsOfYear;
  readonly factors: Readonly<Record<RateLine['rate']['basis'], Figure>>;
  readonly key: string;
}

/** So many are kept of a line in a year: as a person types, only the line that is changed is reckoned again. */
const KEPT_EACH = 2;
const reckoned = new WeakMap<LineYear, readonly Reckoned[]>();

/** What a side's own sales bear, year by year: tiers, discounts, regions and limits per unit, not yet those of a year. */
export function grossRoyalties(reckoning: Reckoning, escalation: Escalation, regions: RegionShares) {
  const { sheet, exchange, ledger, problems } = reckoning;
  const discounts = readDiscounts(reckoning);
  const limitsIn = readUnitLimits(reckoning);
  const free = sheet.value('volume-tiers', 'freeUnits', 'count');
  const keepsTier = sheet.value('volume-tiers', 'reset', 'choice')?.value === 'kept';
  const from = [...discounts.from, ...escalation.from, ...(free ? [free.path] : [])];

  return (side: Side, schedule: Found<RateSchedule>, plan: ForecastPlan) => {
    const { lines, currency } = schedule.value;
    const texts = lines.map((line) => JSON.stringify(line));
    const tables = lines.map(tiersOf);
    const kept = lines.map(() => 0);
    const constant = JSON.stringify([currency, schedule.path, free?.value, keepsTier, from, regions.shares]);

    return (year: LicensedYear): GrossYear => {
      const ofPlan = plan.years.get(year.year);
      if (!ofPlan) return { total: ZERO, byProduct: [], rows: () => [] };
      const ofYear = readYear(year, ofPlan);
      const ofLines = ofPlan.lineYears.flatMap((lineYear) => {
        const line = lines[lineYear.line];
        return line ? [{ lineYear, ...lineOf(lineYear, line, ofYear, year) }] : [];
      });
      const products = new Map<string, Figure>();
      for (const { byProduct } of ofLines)
        for (const [product, amount] of byProduct)
          products.set(product, (products.get(product) ?? ZERO).plus(amount));
      const byProduct = [...products.values()].map((sum) => (year.isWhole ? sum : sum.times(year.share)));
      let rows: readonly RowRoyalty[] | undefined;
      const openRows = () =>
        (rows ??= ofLines.flatMap(({ lineYear, terms }) =>
          rowRoyalties(lineYear, terms, { side, year, currency, shareOf: regions.of }),
        ));
      ledger.addLater(() => openRows().map(({ entry }) => entry));
      return { total: sumOf(byProduct), byProduct, rows: openRows };
    };

    function readYear(year: LicensedYear, { byCurrency, units }: YearPlan): OfYear {
      const quotes = new Map<string, Quote>();
      for (const [code, rows] of byCurrency)
        for (const index of rows) {
          const before = problems.length;
          quotes.set(code, exchange(code, currency, year.fxDate, `forecasts.${side}.${index}.price`));
          // each row is told that cannot be converted
          if (problems.length === before) break;
        }
      const raised = escalation.limits(year);
      const limits = limitsIn(lines, currency, year, raised);
      const factors = {
        percent: escalation.percent(year).times(discounts.factor).dividedBy(100),
        'per-unit': escalation.perUnit(year).times(discounts.factor),
      };
      const rates = [...quotes].map(
        ([code, { rate, from: told }]) => `${code} ${rate.toString()} ${told.join()}`,
      );
      const figures = [year.share, raised, factors.percent, factors['per-unit']].map(String);
      const key = [constant, limits.key, ...rates, ...figures].join('|');
      return { units: free ? units.times(year.share) : ZERO, quotes, limits, factors, key };
    }

    function lineOf(lineYear: LineYear, line: RateLine, ofYear: OfYear, year: LicensedYear): Reckoned {
      const number = lineYear.line;
      const reached = kept[number] ?? 0;
      const key = `${texts[number]}|${number}|${reached}|${ofYear.key}`;
      const before = reckoned.get(lineYear) ?? [];
      const found = before.find((one) => one.key === key) ?? {
        key,
        ...reckonLine(lineYear, line, ofYear, { year, tiers: (tables[number] ?? []).slice(reached) }),
      };
      if (found !== before[0])
        reckoned.set(lineYear, [found, ...before.filter((one) => one !== found)].slice(0, KEPT_EACH));
      if (keepsTier) kept[number] = Math.max(reached, found.passed);
      return found;
    }

    function reckonLine(
      { line: number, units: whole, groups }: LineYear,
      line: RateLine,
      { units: all, quotes, limits, factors }: OfYear,
      { year, tiers }: { readonly year: LicensedYear; readonly tiers: readonly Tier[] },
    ): Omit<Reckoned, 'key'> {
      const units = whole.times(year.share);
      const freeUnits = freeOf(units, all, free?.value);
      const parts = tierParts(tiers, line.tiers?.mode ?? 'marginal', units, freeUnits);
      const path = `${schedule.path}.lines.${number}`;
      const factor = factors[line.rate.basis];
      const ofLine = limits.of(line, path);
      const terms: LineTerms = {
        line,
        path,
        rates: parts.map(({ rate }) => rate.times(factor)),
        shares: sharesOf(parts, units),
        limits: ofLine,
        quotes,
        freeUnits,
        from: [...from, ...ofLine.from],
      };
      const byProduct = new Map<string, Figure>();
      for (const group of groups) {
        const sum = royaltyOn(group, terms, regions.of(group.region).factor);
        byProduct.set(group.product, (byProduct.get(group.product) ?? ZERO).plus(sum));
      }
      return { terms, byProduct, passed: keepsTier ? tiersPassed(line, units) : 0 };
    }
  };
}

/** All rows of a group at once: each bears the tiers of its line in proportion to its units. */
function royaltyOn(
  group: RowGroup,
  { line, rates, shares, limits, quotes }: LineTerms,
  region: Figure,
): Figure {
  const { baseFloor, baseCap, unitFloor: floor, unitCap: cap } = limits;
  const isWhole = region.eq(1);
  const amounts = rates.map((stated): Figure => {
    const rate = isWhole ? stated : stated.times(region);
    const limited: UnitRate = { percent: null, perUnit: null, baseFloor, baseCap, floor, cap };
    if (line.rate.basis !== 'percent')
      return unitRoyalty({ ...limited, perUnit: rate }, ZERO).perUnit.times(group.units);
    const sums = group.sums((code) => quotes.get(code)?.rate ?? ZERO);
    return percentOfPrices(sums, { ...limited, percent: rate }, rate);
  });
  const [only] = amounts;
  if (only && shares === null) return only;
  return sumOf(amounts.map((amount, at) => amount.times(shares?.[at] ?? 0)));
}

/** Free units are shared among the lines in proportion; where all are free, so is each to the last digit. */
function freeOf(units: Figure, all: Figure, free: string | undefined): Figure {
  if (free === undefined || all.isZero()) return ZERO;
  return all.lte(free) ? units : units.times(free).dividedBy(all);
}

/** Which part of the units of a line each of its tiers takes; null where one takes them all. */
function sharesOf(parts: readonly TierPart[], all: Figure): readonly Figure[] | null {
  const [first] = parts;
  if (first?.units.eq(all)) return null;
  return parts.map(({ units }) => units.dividedBy(all).toSignificantDigits(KEPT_DIGITS));
}
