import type { OpenDeal } from '../../../domain/deals/deal.ts';

/**
 * What answers on comparables and comparisons stand on: the latest round, the priorities, and how often a step was taken
 * back or made again, for that may be a note, a decision or a weight. Each is the same object while it says the same. Null while the deal is
 * not there.
 */
export function standsOn(open: OpenDeal | undefined): readonly unknown[] | null {
  return open ? [open.round, open.positions, open.history.revision] : null;
}
