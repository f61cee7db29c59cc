import type { OpenDeal } from '../../domain/deals/deal.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { touchDeal } from './open-deal.ts';

/** Changes a draft round in one transaction and answers the deal as it then is. A round that was sent or received stays. */
export function changeDraft(ctx: Context, roundId: string, change: () => void): Result<OpenDeal> {
  return ctx.transaction(() => {
    const round = ctx.rounds.find(roundId);
    if (!round) return fail({ code: 'not-found', entity: 'round', id: roundId });
    if (round.status !== 'draft')
      return fail({
        code: 'conflict',
        message: `Round ${round.number} was ${round.status} and cannot be changed.`,
      });
    change();
    return touchDeal(ctx, round.dealId);
  });
}
