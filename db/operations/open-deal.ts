import type { Deal, DealSummary, OpenDeal, Round, RoundTerm } from '../../domain/deals/deal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { RoundHead, RoundRecord } from '../../domain/rounds/round-record.ts';
import { termsInForce } from '../../domain/terms/terms-in-force.ts';
import type { Context } from '../context.ts';
import type { DealRecord } from '../tables/deals-table.ts';
import type { StateCounts } from '../tables/rounds-table.ts';

/** A deal with its latest round, the heads of all its rounds, and what is ours alone, as every command on it answers. */
export function readOpenDeal(ctx: Context, dealId: string): Result<OpenDeal> {
  const record = ctx.deals.find(dealId);
  if (!record) return fail({ code: 'not-found', entity: 'deal', id: dealId });
  const round = readRound(ctx, ctx.rounds.getLatest(dealId));
  return ok({
    deal: toDeal(ctx, record),
    round,
    rounds: readHeads(ctx, dealId, round.terms),
    notes: ctx.termNotes.list(dealId),
    positions: Object.fromEntries(ctx.positions.list(dealId).map((position) => [position.termKey, position])),
    remarks: [...ctx.changeRemarks.list(dealId)],
    history: ctx.history.state(dealId),
  });
}

export function readRound(ctx: Context, record: RoundRecord): Round {
  return {
    ...record,
    terms: [...ctx.roundTerms.list(record.id)],
    schedules: [...ctx.schedules.list(record.id)],
  };
}

/** Frozen rounds know how their terms stood, so that only a draft's terms are counted. */
function readHeads(ctx: Context, dealId: string, latest: readonly RoundTerm[]): RoundHead[] {
  const seals = ctx.rounds.listSeals(dealId);
  const events = ctx.roundEvents.listOfDeal(dealId);
  return ctx.rounds.list(dealId).map((round) => {
    const states = seals.get(round.id)?.states ?? countStates(latest);
    return { ...round, states, termCount: total(states), events: [...(events.get(round.id) ?? [])] };
  });
}

export function summarize(ctx: Context, record: DealRecord): DealSummary {
  const round = ctx.rounds.getLatest(record.id);
  const states =
    ctx.rounds.listSeals(record.id).get(round.id)?.states ?? countStates(ctx.roundTerms.list(round.id));
  return {
    ...toDeal(ctx, record),
    roundNumber: round.number,
    roundStatus: round.status,
    termCount: total(states),
    agreedCount: states['agreed'] ?? 0,
  };
}

/** How the terms that are part of the sheet stand. */
export function countStates(terms: readonly RoundTerm[]): StateCounts {
  const counts: Record<string, number> = {};
  for (const { state } of termsInForce(terms)) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

function total(states: StateCounts): number {
  return Object.values(states).reduce((sum, count) => sum + count, 0);
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
