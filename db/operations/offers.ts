import type { Worth } from '../../domain/economics/worth/worth.ts';
import type { Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { roundOfDeal } from '../economics/round-value.ts';
import { worthBetween } from '../economics/round-worth.ts';

interface Pair {
  readonly dealId: string;
  readonly fromRoundId: string;
  readonly toRoundId: string;
}

/** What each change from one round to another is worth to each side, and all of them together. */
export function getWorth(ctx: Context, { dealId, fromRoundId, toRoundId }: Pair): Result<Worth> {
  const from = roundOfDeal(ctx, dealId, fromRoundId);
  if (!from.ok) return from;
  const to = roundOfDeal(ctx, dealId, toRoundId);
  return to.ok ? worthBetween(ctx, from.value, to.value) : to;
}
