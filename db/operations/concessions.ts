import { fail, ok, type Result } from '../../domain/result.ts';
import { concessionsOf, type Concession } from '../../domain/rounds/concessions.ts';
import type { Context } from '../context.ts';
import { readRound } from './open-deal.ts';
import { partyNames } from './party-names.ts';

/**
 * What each side gave in the frozen rounds, oldest first. Worked out here, where what did not change from round to round is
 * read once: the window would have to be sent every round whole.
 */
export function listConcessions(ctx: Context, { dealId }: { readonly dealId: string }): Result<Concession[]> {
  const deal = ctx.deals.find(dealId);
  if (!deal) return fail({ code: 'not-found', entity: 'deal', id: dealId });
  const frozen = ctx.rounds.list(dealId).filter(({ status }) => status !== 'draft');
  const names = partyNames(ctx, dealId);
  const rounds = frozen.map((round) => readRound(ctx, round));
  return ok([...concessionsOf(rounds, ctx.changeRemarks.list(dealId), names)]);
}
