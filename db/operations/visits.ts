import { fail, ok, type Result } from '../../domain/result.ts';
import type { HistoryEntry } from '../../domain/rounds/round-record.ts';
import type { Context, Visit } from '../context.ts';

/**
 * What was done to a deal since an earlier session first looked at it. The first look in a session counts, so that the
 * answer stays the same until the workspace is opened again.
 */
export function visitDeal(
  ctx: Context,
  { dealId }: { readonly dealId: string },
): Result<{ lastOpenedAt: string | null; entries: HistoryEntry[] }> {
  return ctx.transaction(() => {
    if (!ctx.deals.find(dealId)) return fail({ code: 'not-found', entity: 'deal', id: dealId });
    const { before, openedAt } = ctx.visits.get(dealId) ?? beginVisit(ctx, dealId);
    if (before === null) return ok({ lastOpenedAt: null, entries: [] });
    const entries = ctx.history.list(dealId).filter(({ at }) => at >= before && at <= openedAt);
    return ok({ lastOpenedAt: before, entries });
  });
}

function beginVisit(ctx: Context, dealId: string): Visit {
  const visit: Visit = { before: ctx.dealVisits.find(dealId) ?? null, openedAt: ctx.now() };
  ctx.dealVisits.save(dealId, visit.openedAt);
  ctx.visits.set(dealId, visit);
  return visit;
}
