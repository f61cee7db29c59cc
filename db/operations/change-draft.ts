import type { OpenDeal } from '../../domain/deals/deal.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import type { EntityRef } from '../history/entity-ref.ts';
import { recorded, type Deed } from '../history/recorded.ts';
import { touchDeal } from './open-deal.ts';

/**
 * Changes a draft round in one transaction, so that it can be undone, and answers the deal as it then is. A round that was
 * sent or received stays.
 */
export function changeDraft(
  ctx: Context,
  roundId: string,
  deed: Deed,
  entities: readonly EntityRef[],
  change: () => void,
): Result<OpenDeal> {
  return ctx.transaction(() => {
    const round = ctx.rounds.find(roundId);
    if (!round) return fail({ code: 'not-found', entity: 'round', id: roundId });
    if (round.status !== 'draft')
      return fail({
        code: 'conflict',
        message: `Round ${round.number} was ${round.status} on ${round.dated} and cannot be changed.`,
      });
    recorded(ctx, round.dealId, deed, entities, change);
    return touchDeal(ctx, round.dealId);
  });
}
