import { daysBetween } from '../days.ts';
import { ok, type Result } from '../result.ts';
import { Figure, figureText } from './figure.ts';
import { refuse, type Step } from './reckoned.ts';

/** What one unit of a currency was in another on a day: 1 EUR = 1.0842 USD is from EUR, to USD. */
export interface FxRate {
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly rate: Figure | string;
}

interface Dated {
  readonly date: string;
  readonly rate: Figure;
}

/** Rates by pair, each pair by date; made once, so that looking up costs little. Of two for one day the later in the list counts. */
export type FxTable = ReadonlyMap<string, readonly Dated[]>;

/** A rate with where it comes from, line by line. */
export interface FxQuote {
  readonly rate: Figure;
  /** The day of the older of the rates that were used. */
  readonly date: string;
  readonly working: readonly Step[];
}

/** Banks are closed over Easter and around a new year; a rate that is older than this was not looked up. */
export const OLDEST_RATE_DAYS = 10;
/** Through which two rates are joined, as the European Central Bank states all of its own. */
const PIVOT = 'EUR';

export function fxTable(rates: readonly FxRate[]): FxTable {
  const table = new Map<string, Dated[]>();
  for (const { date, from, to, rate } of rates) {
    const pair = table.get(pairOf(from, to));
    const dated = { date, rate: new Figure(rate) };
    if (pair) pair.push(dated);
    else table.set(pairOf(from, to), [dated]);
  }
  for (const pair of table.values()) pair.sort((one, other) => one.date.localeCompare(other.date));
  return table;
}

/**
 * What one unit of `from` is in `to` on a day: the latest rate on or before it, stated directly, the other way round or through
 * the euro, where the older of the two rates tells how old it is; of equally old ones the direct one. Refused with the reason when there is none, or when it is older than `oldestDays` days; whoever
 * converts what lies ahead asks for the day of valuation, or sets no limit (Infinity).
 */
export function rateOn(
  table: FxTable,
  from: string,
  to: string,
  date: string,
  oldestDays = OLDEST_RATE_DAYS,
): Result<FxQuote> {
  if (from === to) return ok({ rate: new Figure(1), date, working: [] });
  const leg = (one: string, other: string) => legOn(table, one, other, date);
  const isFresh = (quote: FxQuote) => daysBetween(quote.date, date) <= oldestDays;
  const direct = leg(from, to);
  const [first, second] = from === PIVOT || to === PIVOT ? [] : [leg(from, PIVOT), leg(PIVOT, to)];
  const joined = first && second && join(from, to, first, second);
  const latest = direct && joined && joined.date > direct.date ? joined : (direct ?? joined);
  if (latest && isFresh(latest)) return ok(latest);
  return refuse(
    'fx',
    latest
      ? `The latest rate from ${from} to ${to} for ${date} is of ${latest.date}, which is ${daysBetween(latest.date, date)} days older: more than ${oldestDays}.`
      : `There is no rate from ${from} to ${to} on ${date} or before${from === PIVOT || to === PIVOT ? '' : `, neither stated nor through ${PIVOT}`}.`,
  );
}

function legOn(table: FxTable, from: string, to: string, date: string): FxQuote | undefined {
  const stated = latestOn(table.get(pairOf(from, to)), date);
  const turned = latestOn(table.get(pairOf(to, from)), date);
  if (stated && (!turned || stated.date >= turned.date))
    return quoteOf(from, to, stated, stated.rate, 'stated');
  if (!turned) return undefined;
  return quoteOf(from, to, turned, new Figure(1).dividedBy(turned.rate), `1 / ${figureText(turned.rate)}`);
}

function quoteOf(from: string, to: string, { date }: Dated, rate: Figure, how: string): FxQuote {
  return { rate, date, working: [{ what: `${from} to ${to} on ${date}`, how, is: figureText(rate) }] };
}

function join(from: string, to: string, first: FxQuote, second: FxQuote): FxQuote {
  const rate = first.rate.times(second.rate);
  const date = first.date < second.date ? first.date : second.date;
  const how = `${figureText(first.rate)} · ${figureText(second.rate)}`;
  const step = { what: `${from} to ${to} through ${PIVOT} on ${date}`, how, is: figureText(rate) };
  return { rate, date, working: [...first.working, ...second.working, step] };
}

/** The last one that is not after the date, by halving. */
function latestOn(dated: readonly Dated[] | undefined, date: string): Dated | undefined {
  if (!dated) return undefined;
  let low = 0;
  let high = dated.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((dated[middle]?.date ?? '') <= date) low = middle + 1;
    else high = middle;
  }
  return dated[low - 1];
}

function pairOf(from: string, to: string): string {
  return `${from}>${to}`;
}
