import { ok, type Issue, type Result } from '../../result.ts';
import { discounter, type Discounter } from '../discount.ts';
import type { Figure } from '../figure.ts';
import { readCalendar, type Calendar } from './calendar.ts';
import { openExchange, type Exchange } from './exchange.ts';
import { KEPT_DIGITS } from './kept-digits.ts';
import { openLedger, type Ledger } from './ledger.ts';
import type { Scenario } from './scenario.ts';
import { readSheet, type Sheet } from './sheet.ts';

/** What every part of a valuation has at hand while it is reckoned. */
export interface Reckoning {
  readonly scenario: Scenario;
  readonly sheet: Sheet;
  readonly calendar: Calendar;
  readonly ledger: Ledger;
  readonly exchange: Exchange;
  readonly discount: Discounter;
  /** What is wrong with the scenario; with any of them there is no value. */
  readonly problems: Issue[];
  /** Says how something was read that the sheet leaves open. */
  readonly say: (convention: string) => void;
}

/** Reads the sheet and the calendar of a scenario, and opens what the rest is reckoned with. */
export function openReckoning(scenario: Scenario, say: Reckoning['say']): Result<Reckoning> {
  const problems: Issue[] = [];
  const sheet = readSheet(scenario.terms);
  if (!sheet.ok) return sheet;
  const calendar = readCalendar(scenario, sheet.value, say);
  if (!calendar.ok) return calendar;
  const ledger = openLedger();
  return ok({
    scenario,
    sheet: sheet.value,
    calendar: calendar.value,
    ledger,
    exchange: openExchange(scenario, ledger, problems),
    discount: shortened(discounter(scenario.discountRate, scenario.valuationDate)),
    problems,
    say,
  });
}

/** A factor is a quotient without end: thousands of amounts are multiplied by so many of its digits. */
function shortened(discount: Discounter): Discounter {
  const known = new Map<string, Figure>();
  return (date) => {
    const factor = known.get(date) ?? discount(date).toSignificantDigits(KEPT_DIGITS);
    known.set(date, factor);
    return factor;
  };
}
