import type { ExpiryEstimate, NoEstimate } from './expiry-estimate.ts';

/** An expiry date in a column of the list itself. */
export interface ListedExpiry {
  readonly date: string;
  /** The column's header, such as "Anticipated expiration". */
  readonly column: string;
}

/** An expiry date that a person put in place of every other. */
export interface ExpiryByHand {
  readonly date: string;
  readonly note: string;
  /** The day on which it was stated. */
  readonly statedOn: string;
}

/** What counts as the expiry: a person's statement before the list's own, and that before the estimate. */
export function overrideOf(
  estimate: ExpiryEstimate | NoEstimate,
  listed: ListedExpiry | null,
  byHand: ExpiryByHand | null,
): ExpiryEstimate | NoEstimate {
  if (byHand !== null) {
    const words = `${byHand.date}, stated by hand on ${byHand.statedOn}: ${byHand.note}`;
    return stated(byHand.date, 'stated-by-hand', words);
  }
  if (listed === null) return estimate;
  return stated(listed.date, 'stated-by-list', `${listed.date}, stated by the list under "${listed.column}"`);
}

function stated(date: string, method: 'stated-by-list' | 'stated-by-hand', words: string): ExpiryEstimate {
  return { date, precision: 'day', method, words, inputs: [], assumptions: [] };
}
