import type { Side } from '../../domain/terms/values/value-kind.ts';
import type { Context } from '../context.ts';

/** What the parties of a deal are called; by their letters where there is no such deal. */
export function partyNames(ctx: Context, dealId: string): Readonly<Record<Side, string>> {
  const deal = ctx.deals.find(dealId);
  return deal
    ? { A: ctx.parties.get(deal.partyAId).name, B: ctx.parties.get(deal.partyBId).name }
    : { A: 'Party A', B: 'Party B' };
}
