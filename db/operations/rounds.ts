import type { OpenDeal, Round } from '../../domain/deals/deal.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { changeDraft } from './change-draft.ts';

/** Says of what day a draft is and whose proposal. */
export function dateRound(
  ctx: Context,
  { roundId, dated, proposedBy }: { readonly roundId: string } & Pick<Round, 'dated' | 'proposedBy'>,
): Result<OpenDeal> {
  const round = ctx.rounds.find(roundId);
  if (!round) return fail({ code: 'not-found', entity: 'round', id: roundId });
  return changeDraft(ctx, roundId, () => ctx.rounds.save({ ...round, dated, proposedBy }));
}
