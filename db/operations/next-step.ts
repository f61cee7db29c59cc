import type { Deal, OpenDeal } from '../../domain/deals/deal.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { recorded } from '../history/recorded.ts';
import { touchDeal } from './open-deal.ts';

/** Says what we do next in a deal, and by when. */
export function planNext(
  ctx: Context,
  { dealId, nextStep }: { readonly dealId: string; readonly nextStep: Deal['nextStep'] },
): Result<OpenDeal> {
  return ctx.transaction(() => {
    const record = ctx.deals.find(dealId);
    if (!record) return fail({ code: 'not-found', entity: 'deal', id: dealId });
    const deed = { label: 'Plan the next step', mergeKey: 'next-step' };
    recorded(ctx, dealId, deed, [{ kind: 'next-step', owner: dealId, key: '' }], () =>
      ctx.deals.save({ ...record, nextStep }),
    );
    return touchDeal(ctx, dealId);
  });
}
