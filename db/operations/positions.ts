import type { OpenDeal } from '../../domain/deals/deal.ts';
import { checkPosition, isEmptyPosition } from '../../domain/positions/check-position.ts';
import type { Position } from '../../domain/positions/position.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { recorded } from '../history/recorded.ts';
import { findDealTerm } from './find-deal-term.ts';
import { touchDeal } from './open-deal.ts';

/** Saves our stand on one term of a deal, whatever became of its rounds; wrong limits are named by their places. */
export function savePosition(
  ctx: Context,
  { dealId, position }: { readonly dealId: string; readonly position: Position },
): Result<OpenDeal> {
  return ctx.transaction(() => {
    if (!ctx.deals.find(dealId)) return fail({ code: 'not-found', entity: 'deal', id: dealId });
    const { termKey } = position;
    const term = findDealTerm(ctx, dealId, termKey);
    if (!term) return fail({ code: 'not-found', entity: 'term', id: termKey });
    const checked = checkPosition(term, position);
    if (!checked.ok) return checked;
    const deed = { label: `Position on "${term.label}"`, termKey, mergeKey: `position:${termKey}` };
    recorded(ctx, dealId, deed, [{ kind: 'position', owner: dealId, key: termKey }], () => {
      if (isEmptyPosition(checked.value)) ctx.positions.remove(dealId, termKey);
      else ctx.positions.save(dealId, checked.value);
    });
    return touchDeal(ctx, dealId);
  });
}
