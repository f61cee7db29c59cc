import { fxTable, rateOn, type FxQuote, type FxTable } from '../fx.ts';
import { Figure, figureText } from '../figure.ts';
import type { Issue, Result } from '../../result.ts';
import { KEPT_DIGITS } from './kept-digits.ts';
import type { Ledger } from './ledger.ts';
import type { Scenario } from './scenario.ts';

export interface Quote {
  readonly rate: Figure;
  /** The line of the working that tells it; none for a currency in itself. */
  readonly from: readonly string[];
}

/** What one unit of a currency is in another on a day. A rate that is missing is a problem of the amount at `path`, told with `why` it is wanted. */
export type Exchange = (from: string, to: string, date: string, path: string, why?: string) => Quote;

interface Told {
  readonly quote: Quote;
  readonly steps: () => FxQuote['working'];
}

/** What was looked up in a list of rates, kept for as long as somebody holds the list. */
interface LookedUp {
  readonly table: FxTable;
  /** What the rate from one currency to another is to be multiplied by, if by anything. */
  readonly moved: ((from: string, to: string) => Figure) | null;
  readonly quotes: Map<string, Result<Told>>;
}

const SAME: Quote = { rate: new Figure(1), from: [] };
const MOST_QUOTES = 5_000;
const lookedUp = new WeakMap<Scenario['fx'], LookedUp>();

export function openExchange(scenario: Scenario, ledger: Ledger, problems: Issue[]): Exchange {
  const { valuationDate, fxOldestDays, fx } = scenario;
  const { table, quotes, moved } = lookUpIn(fx);
  const ageKey = `${valuationDate} ${fxOldestDays ?? ''}`;
  const told = new Map<string, Quote>();

  const quoteOf = (from: string, to: string, date: string) => {
    const latest = rateOn(table, from, to, date, Infinity);
    const isForward = latest.ok && latest.value.date > valuationDate;
    if (isForward || fxOldestDays === undefined) return latest;
    // what lies ahead is converted at the last rate that there is
    const day = date < valuationDate ? date : valuationDate;
    return rateOn(table, from, to, day, fxOldestDays);
  };
  const find = (id: string, from: string, to: string, date: string): Result<Told> => {
    const key = `${ageKey} ${id}`;
    const before = quotes.get(key);
    if (before) return before;
    const found = quoteOf(from, to, date);
    const answer: Result<Told> = found.ok
      ? {
          ok: true,
          value: {
            quote: {
              rate: (moved ? found.value.rate.times(moved(from, to)) : found.value.rate).toSignificantDigits(
                KEPT_DIGITS,
              ),
              from: [id],
            },
            steps: () => (moved ? stepsIn(fx, from, to, found.value.date) : found.value.working),
          },
        }
      : found;
    if (quotes.size >= MOST_QUOTES) quotes.clear();
    quotes.set(key, answer);
    return answer;
  };

  return (from, to, date, path, why) => {
    if (from === to) return SAME;
    const id = `fx/${from}/${to}/${date}`;
    const before = told.get(id);
    if (before) return before;
    const found = find(id, from, to, date);
    if (!found.ok) {
      const issues = found.error.code === 'invalid-input' ? found.error.issues : [];
      const inFull = (message: string) => (why === undefined ? message : `${message} ${why}`);
      problems.push(
        ...issues.map(({ message }) => ({ path, message: inFull(message), missingRate: { from, to, date } })),
      );
      return SAME;
    }
    const { quote, steps } = found.value;
    ledger.add({
      id,
      what: `${from} in ${to} for ${date}`,
      is: quote.rate,
      how: () =>
        steps()
          .map(({ what, how }) => `${what}: ${how}`)
          .join('; ') || figureText(quote.rate),
      from: () => placesOf(scenario, table, from, to, date),
    });
    told.set(id, quote);
    return quote;
  };
}

/**
 * A list of rates in which some currencies are worth more or less, on all days alike: one unit of each so many times as much as
 * it was. It is known where it comes from, so that a long list is not sorted again.
 */
export function moveRates(from: Scenario['fx'], factorOf: (currency: string) => Figure): Scenario['fx'] {
  const moved = (one: string, other: string) => factorOf(one).dividedBy(factorOf(other));
  const fx = from.map((quote): Scenario['fx'][number] => ({
    ...quote,
    get rate() {
      return quote.rate.times(factorOf(quote.from)).dividedBy(factorOf(quote.to));
    },
  }));
  lookedUp.set(fx, { table: lookUpIn(from).table, moved, quotes: new Map<string, Result<Told>>() });
  return fx;
}

function stepsIn(fx: Scenario['fx'], from: string, to: string, date: string): FxQuote['working'] {
  const found = rateOn(fxTable(fx), from, to, date, Infinity);
  return found.ok ? found.value.working : [];
}

function lookUpIn(fx: Scenario['fx']): LookedUp {
  const before = lookedUp.get(fx);
  if (before) return before;
  const fresh = { table: fxTable(fx), moved: null, quotes: new Map<string, Result<Told>>() };
  lookedUp.set(fx, fresh);
  return fresh;
}

/** Where the rates that were used stand in the scenario. */
function placesOf(
  scenario: Scenario,
  table: FxTable,
  from: string,
  to: string,
  date: string,
): readonly string[] {
  const found = rateOn(table, from, to, date, Infinity);
  if (from === to || !found.ok) return [];
  const on = found.value.date;
  const last = (one: string, other: string) =>
    scenario.fx.findLastIndex((rate) => rate.date === on && rate.from === one && rate.to === other);
  const place = [last(from, to), last(to, from)].find((index) => index >= 0);
  if (place !== undefined && found.value.working.length === 1) return [`fx.${place}.rate`];
  return [...placesOf(scenario, table, from, 'EUR', date), ...placesOf(scenario, table, 'EUR', to, date)];
}
