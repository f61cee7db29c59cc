import type { ParsedInput } from '../../domain/contract/contract.ts';
import type { DealRanges } from '../../domain/contract/ranges.ts';
import { ownCurrencyIssues } from '../../domain/economics/simulation/ranges.ts';
import { suggestRanges } from '../../domain/economics/simulation/suggest-ranges.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { recorded } from '../history/recorded.ts';
import { touchDeal } from './open-deal.ts';
import { partyNames } from './party-names.ts';

/** Between which bounds the assumptions of a deal lie, and what its low and high forecasts suggest. */
export function getRanges(ctx: Context, { dealId }: { readonly dealId: string }): Result<DealRanges> {
  if (!ctx.deals.find(dealId)) return fail({ code: 'not-found', entity: 'deal', id: dealId });
  return ok(dealRanges(ctx, dealId));
}

export function saveRanges(ctx: Context, { dealId, ranges }: ParsedInput<'ranges.save'>): Result<DealRanges> {
  return ctx.transaction(() => {
    if (!ctx.deals.find(dealId)) return fail({ code: 'not-found', entity: 'deal', id: dealId });
    const currency = ctx.economics.settings(dealId)?.currency;
    const issues = ranges && currency !== undefined ? ownCurrencyIssues(ranges.assumptions, currency) : [];
    if (issues.length > 0) return fail({ code: 'invalid-input', issues });
    const deed = { label: 'Ranges of the assumptions', mergeKey: 'ranges' };
    recorded(ctx, dealId, deed, [{ kind: 'ranges', owner: dealId, key: '' }], () =>
      ctx.assumptionRanges.save(dealId, ranges),
    );
    const touched = touchDeal(ctx, dealId);
    return touched.ok ? ok(dealRanges(ctx, dealId)) : touched;
  });
}

function dealRanges(ctx: Context, dealId: string): DealRanges {
  return {
    ranges: ctx.assumptionRanges.get(dealId),
    suggestions: suggestRanges(ctx.economics.forecasts(dealId), partyNames(ctx, dealId)),
  };
}
