import type { Context } from '../../context.ts';
import type { EntityRef } from '../entity-ref.ts';

/** For what belongs to a round by its owner: it can be put back only while that round is a draft. */
export function refuseFrozen(ctx: Context, { owner }: EntityRef): string | null {
  const round = ctx.rounds.find(owner);
  if (!round) return 'The round is not there any more.';
  if (round.status === 'draft') return null;
  return `Round ${round.number} was ${round.status} and cannot be changed.`;
}
