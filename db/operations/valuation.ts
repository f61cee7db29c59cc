import type { Output } from '../../domain/contract/contract.ts';
import type { Working } from '../../domain/contract/valuation.ts';
import { describePlace, type Place } from '../../domain/economics/valuation/describe-place.ts';
import { roundScenario } from '../../domain/economics/valuation/round-scenario.ts';
import { figuresOf } from '../../domain/economics/valuation/valuation-schema.ts';
import { workingOf } from '../../domain/economics/valuation/working-of.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { roundOfDeal, valueOfRound } from '../economics/round-value.ts';

interface OfRound {
  readonly dealId: string;
  readonly roundId?: string | undefined;
}

export function valueRound(ctx: Context, { dealId, roundId }: OfRound): Result<Output<'economics.value'>> {
  const round = roundOfDeal(ctx, dealId, roundId);
  if (!round.ok) return round;
  const valued = valueOfRound(ctx, round.value);
  if (!valued.ok) return valued;
  const { id, number } = round.value;
  return ok({ roundId: id, number, valuation: figuresOf(valued.value.valuation) });
}

/** A figure of a valuation with everything that it was made of, down to what people entered. */
export function openWorking(
  ctx: Context,
  { dealId, roundId, id }: OfRound & { readonly id: string },
): Result<Working> {
  const round = roundOfDeal(ctx, dealId, roundId);
  if (!round.ok) return round;
  const valued = valueOfRound(ctx, round.value);
  if (!valued.ok) return valued;
  const { valuation, scenario } = valued.value;
  const { lines, paths } = workingOf(valuation, id);
  if (lines.length === 0) return fail({ code: 'not-found', entity: 'figure', id });
  return ok({
    roundId: round.value.id,
    number: round.value.number,
    lines: [...lines],
    inputs: paths.map((path) => describePlace(path, scenario)),
  });
}

export function describePlaces(
  ctx: Context,
  { dealId, roundId, paths }: OfRound & { readonly paths: readonly string[] },
): Result<Place[]> {
  const round = roundOfDeal(ctx, dealId, roundId);
  if (!round.ok) return round;
  const terms = ctx.roundTerms.list(round.value.id);
  const inputs = ctx.economicInputs.of(dealId, terms);
  if (!inputs.ok) return inputs;
  const { scenario } = roundScenario(terms, inputs.value);
  return ok(paths.map((path) => describePlace(path, scenario)));
}
