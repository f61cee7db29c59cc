import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, figureText, sumOf } from '../figure.ts';
import type { ChangeWorth } from './worth.ts';

const CENTS = 2;

/**
 * What several changes are worth to a side, each alone, and how many of them have no figure. Added up are the amounts that are
 * shown beside each, rounded to the cent, so that a reader who adds them up finds the same.
 */
export function sumOfWorths(
  worths: readonly (ChangeWorth | null)[],
  side: Side,
): { readonly toUs: string; readonly unvalued: number } {
  const known = worths.flatMap((worth) => {
    if (worth?.state === 'none') return [new Figure(0)];
    const single = worth?.single;
    return single && 'npv' in single ? [new Figure(single.npv[side])] : [];
  });
  return { toUs: figureText(sumOf(known), CENTS), unvalued: worths.length - known.length };
}
