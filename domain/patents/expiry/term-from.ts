import { addYears } from '../../days.ts';
import type { ExpiryFacts, ExpiryMethod, TermByRule } from './expiry-estimate.ts';

const NAMES = {
  filingDate: 'the filing date',
  grantDate: 'the grant of',
  earliestNonProvisionalFiling: 'the earliest non-provisional filing',
} as const;

/** A day of an application on which a term may start to run. */
export interface TermStart {
  readonly fact: keyof typeof NAMES;
  readonly day: string;
}

/** The day that the facts give under a name; null when they give none. */
export function startOf(facts: ExpiryFacts, fact: TermStart['fact']): TermStart | null {
  const day = facts[fact] ?? null;
  return day === null ? null : { fact, day };
}

export function earlierOf(one: TermStart | null, other: TermStart | null): TermStart | null {
  if (one === null || other === null) return one ?? other;
  return other.day < one.day ? other : one;
}

/** "the filing date 2013-05-14" */
export function sayStart(start: TermStart): string {
  return `${NAMES[start.fact]} ${start.day}`;
}

/** So many years from a day, with the words for it. */
export function termFrom(
  start: TermStart,
  years: number,
  method: ExpiryMethod,
  assumptions: readonly string[] = [],
): TermByRule {
  const date = addYears(start.day, years);
  const fallsShort = start.day.endsWith('-02-29') && !date.endsWith('-02-29');
  return {
    date,
    method,
    words: `${years} years from ${sayStart(start)}`,
    inputs: [{ fact: start.fact, value: start.day }],
    assumptions: fallsShort
      ? [...assumptions, 'the last year has no 29 February: 28 February was taken']
      : assumptions,
  };
}
