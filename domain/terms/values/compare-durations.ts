import type { Duration } from './duration.ts';

/** Days in one unit, at least and at most: months and years are not all of one length. */
const days: Readonly<Record<Duration['unit'], readonly [number, number]>> = {
  days: [1, 1],
  months: [28, 31],
  years: [365, 366],
};

/** Whether the one is certainly longer than the other, whichever months and years they run through. */
export function isLonger(one: Duration, other: Duration): boolean {
  const [inMonths, otherInMonths] = [monthsOf(one), monthsOf(other)];
  if (inMonths !== null && otherInMonths !== null) return inMonths > otherInMonths;
  return one.count * days[one.unit][0] > other.count * days[other.unit][1];
}

function monthsOf({ count, unit }: Duration): number | null {
  if (unit === 'days') return null;
  return unit === 'years' ? count * 12 : count;
}
