import type { OpenDeal } from '../../domain/deals/deal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { HistoryEntry } from '../../domain/rounds/round-record.ts';
import type { Context } from '../context.ts';
import { redoStep, undoStep } from '../history/undo.ts';
import { touchDeal } from './open-deal.ts';

interface OfDeal {
  readonly dealId: string;
}

/** Takes back the last thing that was done to a deal. */
export function undo(ctx: Context, { dealId }: OfDeal): Result<OpenDeal> {
  return ctx.transaction(() => {
    const undone = undoStep(ctx, dealId);
    return undone.ok ? touchDeal(ctx, dealId) : undone;
  });
}

/** Does again what was taken back last. */
export function redo(ctx: Context, { dealId }: OfDeal): Result<OpenDeal> {
  return ctx.transaction(() => {
    const redone = redoStep(ctx, dealId);
    return redone.ok ? touchDeal(ctx, dealId) : redone;
  });
}

/** What was done to a deal, newest first. */
export function listHistory(ctx: Context, { dealId }: OfDeal): Result<HistoryEntry[]> {
  if (!ctx.deals.find(dealId)) return fail({ code: 'not-found', entity: 'deal', id: dealId });
  return ok([...ctx.history.list(dealId)]);
}
