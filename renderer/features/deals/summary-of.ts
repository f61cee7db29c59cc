import type { DealSummary, OpenDeal } from '../../../domain/deals/deal.ts';

/** The line that a deal has in the list, from the deal as it now is: saves asking for the list again. */
export function summaryOf({ deal, round }: OpenDeal): DealSummary {
  return {
    ...deal,
    roundNumber: round.number,
    roundStatus: round.status,
    termCount: round.terms.length,
    agreedCount: round.terms.filter((term) => term.state === 'agreed').length,
  };
}
