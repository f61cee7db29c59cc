import type { Deal, DealSummary, OpenDeal, Round } from '../../domain/deals/deal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import type { DealRecord } from '../tables/deals-table.ts';
import type { RoundRecord } from '../tables/rounds-table.ts';

/** A deal with its latest round and our notes, as every command on it answers. */
export function readOpenDeal(ctx: Context, dealId: string): Result<OpenDeal> {
  const record = ctx.deals.find(dealId);
  if (!record) return fail({ code: 'not-found', entity: 'deal', id: dealId });
  return ok({
    deal: toDeal(ctx, record),
    round: readRound(ctx, ctx.rounds.getLatest(dealId)),
    notes: ctx.termNotes.list(dealId),
  });
}

export function readRound(ctx: Context, record: RoundRecord): Round {
  return {
    ...record,
    terms: [...ctx.roundTerms.list(record.id)],
    schedules: [...ctx.schedules.list(record.id)],
  };
}

export function summarize(ctx: Context, record: DealRecord): DealSummary {
  const round = ctx.rounds.getLatest(record.id);
  const states = ctx.roundTerms.countStates(round.id);
  const termCount = [...states.values()].reduce((sum, count) => sum + count, 0);
  return {
    ...toDeal(ctx, record),
    roundNumber: round.number,
    roundStatus: round.status,
    termCount,
    agreedCount: states.get('agreed') ?? 0,
  };
}

function toDeal(ctx: Context, { partyAId, partyBId, ...rest }: DealRecord): Deal {
  return { ...rest, parties: { A: ctx.parties.get(partyAId), B: ctx.parties.get(partyBId) } };
}

/** Marks the deal as changed now and answers it as it is. */
export function touchDeal(ctx: Context, dealId: string): Result<OpenDeal> {
  const record = ctx.deals.find(dealId);
  if (!record) return fail({ code: 'not-found', entity: 'deal', id: dealId });
  ctx.deals.save({ ...record, updatedAt: ctx.now() });
  return readOpenDeal(ctx, dealId);
}
