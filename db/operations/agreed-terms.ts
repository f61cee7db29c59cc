import type { AgreedTerm } from '../../domain/checks/rules/earlier-rounds.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';

/** What was agreed before the latest round: by it one sees what has changed since without a word. */
export function listAgreedBefore(
  ctx: Context,
  { dealId }: { readonly dealId: string },
): Result<AgreedTerm[]> {
  if (!ctx.deals.find(dealId)) return fail({ code: 'not-found', entity: 'deal', id: dealId });
  const latest = ctx.rounds.getLatest(dealId);
  return ok([...ctx.roundTerms.listAgreedBefore(dealId, latest.number)]);
}
