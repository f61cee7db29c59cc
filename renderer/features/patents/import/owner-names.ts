import type { DealSummary, OpenDeal } from '../../../../domain/deals/deal.ts';
import { partyNamesOf } from '../../../../domain/shareable/shareable-round.ts';
import { toShareableSheet } from '../../../../domain/shareable/to-shareable.ts';

/**
 * The parties of the deals, each once, as owners of a list. A schedule prints its owner, so a deal that was opened offers
 * the names of its paper: the address book may know a party by a code name.
 */
export function ownerNames(
  deals: readonly DealSummary[],
  dealsById: Readonly<Record<string, OpenDeal>>,
): readonly string[] {
  const names = deals.flatMap(({ id, parties }) => {
    const open = dealsById[id];
    const { A, B } = open ? partyNamesOf(toShareableSheet(open)) : { A: parties.A.name, B: parties.B.name };
    return [A, B];
  });
  return [...new Set(names)];
}
