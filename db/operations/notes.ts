import type { OpenDeal } from '../../domain/deals/deal.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { recorded } from '../history/recorded.ts';
import { findDealTerm } from './find-deal-term.ts';
import { touchDeal } from './open-deal.ts';

/** A note is ours and belongs to the deal: it can be written whatever became of the round. */
export function saveNote(
  ctx: Context,
  { dealId, key, text }: { readonly dealId: string; readonly key: string; readonly text: string },
): Result<OpenDeal> {
  return ctx.transaction(() => {
    if (!ctx.deals.find(dealId)) return fail({ code: 'not-found', entity: 'deal', id: dealId });
    const term = findDealTerm(ctx, dealId, key);
    if (!term) return fail({ code: 'not-found', entity: 'term', id: key });
    const deed = { label: `Note on "${term.label}"`, termKey: key, mergeKey: `note:${key}` };
    recorded(ctx, dealId, deed, [{ kind: 'note', owner: dealId, key }], () =>
      ctx.termNotes.save(dealId, key, text),
    );
    return touchDeal(ctx, dealId);
  });
}
