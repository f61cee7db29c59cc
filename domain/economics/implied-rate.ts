import { presentValue, type Flow } from './discount.ts';
import { Figure } from './figure.ts';

/** The lowest and the highest yearly rate that is looked at. */
const LOWEST = new Figure('-0.99');
const HIGHEST = new Figure('1000');
/** Beyond what any figure is shown with. */
const CLOSE = new Figure('1e-18');

export type ImpliedRate = { readonly rate: Figure } | { readonly refused: string };

/**
 * The yearly rate at which dated amounts are worth a target on the valuation date, found by halving (F4 solved for k). All
 * amounts must have one sign: with both, several rates may fit, and none of them would mean anything. What falls on or before
 * the valuation date only does not depend on the rate in one direction, so it must not stand on both sides of it.
 */
export function impliedRate(flows: readonly Flow[], target: Figure, valuationDate: string): ImpliedRate {
  const moved = flows.filter(({ amount, date }) => !amount.isZero() && date !== valuationDate);
  if (moved.length === 0)
    return { refused: 'Nothing is due on another day than the valuation date, so no rate matters.' };
  const signs = new Set(moved.map(({ amount }) => amount.isNegative()));
  const sides = new Set(moved.map(({ date }) => date > valuationDate));
  if (signs.size > 1)
    return {
      refused:
        'There are amounts received and amounts paid: several rates may fit, and none is told from the others.',
    };
  if (sides.size > 1)
    return {
      refused:
        'There are amounts before and after the valuation date: several rates may fit, and none is told from the others.',
    };
  const gap = (rate: Figure): Figure => presentValue(flows, rate, valuationDate).minus(target);
  let [low, high] = [LOWEST, HIGHEST];
  const atLow = gap(low);
  if (atLow.isNegative() === gap(high).isNegative())
    return { refused: 'No yearly rate between -99 % and 100,000 % gives this value.' };
  while (high.minus(low).gt(CLOSE)) {
    const middle = low.plus(high).dividedBy(2);
    if (gap(middle).isNegative() === atLow.isNegative()) low = middle;
    else high = middle;
  }
  return { rate: low.plus(high).dividedBy(2) };
}
