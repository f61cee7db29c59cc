import { fxTable, rateOn } from '../fx.ts';
import { Figure, figureText } from '../figure.ts';
import type { Issue } from '../../result.ts';
import { KEPT_DIGITS } from './kept-digits.ts';
import type { Ledger } from './ledger.ts';
import type { Scenario } from './scenario.ts';

export interface Quote {
  readonly rate: Figure;
  /** The line of the working that tells it; none for a currency in itself. */
  readonly from: readonly string[];
}

/** What one unit of a currency is in another on a day. A rate that is missing is a problem of the amount at `path`. */
export type Exchange = (from: string, to: string, date: string, path: string) => Quote;

const SAME: Quote = { rate: new Figure(1), from: [] };

export function openExchange(scenario: Scenario, ledger: Ledger, problems: Issue[]): Exchange {
  const table = fxTable(scenario.fx);
  const places = new Map(
    scenario.fx.map(({ date, from, to }, index) => [`${date} ${from} ${to}`, `fx.${index}.rate`]),
  );
  const known = new Map<string, Quote>();
  const quoteOf = (from: string, to: string, date: string) => {
    const latest = rateOn(table, from, to, date, Infinity);
    const isForward = latest.ok && latest.value.date > scenario.valuationDate;
    if (isForward || scenario.fxOldestDays === undefined) return latest;
    // what lies ahead is converted at the last rate that there is
    const day = date < scenario.valuationDate ? date : scenario.valuationDate;
    return rateOn(table, from, to, day, scenario.fxOldestDays);
  };
  const placesOf = (from: string, to: string, date: string): readonly string[] => {
    const found = rateOn(table, from, to, date, Infinity);
    if (from === to || !found.ok) return [];
    const place =
      places.get(`${found.value.date} ${from} ${to}`) ?? places.get(`${found.value.date} ${to} ${from}`);
    if (place !== undefined && found.value.working.length === 1) return [place];
    return [...placesOf(from, 'EUR', date), ...placesOf('EUR', to, date)];
  };
  return (from, to, date, path) => {
    if (from === to) return SAME;
    const id = `fx/${from}/${to}/${date}`;
    const before = known.get(id);
    if (before) return before;
    const quote = quoteOf(from, to, date);
    if (!quote.ok) {
      const issues = quote.error.code === 'invalid-input' ? quote.error.issues : [];
      problems.push(...issues.map(({ message }) => ({ path, message })));
      return SAME;
    }
    const { working } = quote.value;
    const rate = quote.value.rate.toSignificantDigits(KEPT_DIGITS);
    ledger.add({
      id,
      what: `${from} in ${to} for ${date}`,
      is: rate,
      how: () => working.map(({ what, how }) => `${what}: ${how}`).join('; ') || figureText(rate),
      from: () => placesOf(from, to, date),
    });
    const answer = { rate, from: [id] };
    known.set(id, answer);
    return answer;
  };
}
