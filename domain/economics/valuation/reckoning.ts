import type { Issue } from '../../result.ts';
import type { Discounter } from '../discount.ts';
import type { Calendar } from './calendar.ts';
import type { Exchange } from './exchange.ts';
import type { Ledger } from './ledger.ts';
import type { Scenario } from './scenario.ts';
import type { Sheet } from './sheet.ts';

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
