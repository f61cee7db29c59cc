import type { Crossing } from './crossings.ts';

/** What lies beyond our walk-away, in the same words wherever it is said. Private. */
export function sayCrossing({ label, valueWords, limitWords }: Crossing): string {
  return `${label}: ${valueWords}; our limit is ${limitWords}`;
}
