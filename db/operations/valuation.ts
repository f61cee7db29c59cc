import { basename } from 'node:path';
import type { Output } from '../../domain/contract/contract.ts';
import type { Working } from '../../domain/contract/valuation.ts';
import { describePlace, type Place } from '../../domain/economics/valuation/describe-place.ts';
import { roundScenario, scenarioText } from '../../domain/economics/valuation/round-scenario.ts';
import { figuresOf } from '../../domain/economics/valuation/valuation-schema.ts';
import { workingOf } from '../../domain/economics/valuation/working-of.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { roundOfDeal, valueOfRound } from '../economics/round-value.ts';
import { refuseTarget } from '../export/refuse-target.ts';
import { writeWholeFile } from '../export/whole-file.ts';

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

interface WantedScenario {
  readonly dealId: string;
  readonly round: number | null;
  readonly out: string | null;
}

/** What a round is valued from, to be reckoned elsewhere; it is written even where it cannot be valued yet. */
export async function tellScenario(
  ctx: Context,
  { dealId, round: number, out }: WantedScenario,
): Promise<Result<Output<'economics.scenario'>>> {
  const round = number === null ? undefined : ctx.rounds.findByNumber(dealId, number);
  if (number !== null && !round)
    return fail({ code: 'conflict', message: `There is no round ${number} in this deal.` });
  const found = roundOfDeal(ctx, dealId, round?.id);
  if (!found.ok) return found;
  const terms = ctx.roundTerms.list(found.value.id);
  const inputs = ctx.economicInputs.of(dealId, terms);
  if (!inputs.ok) return inputs;
  const { scenario, leftOut } = roundScenario(terms, inputs.value);
  const text = scenarioText(scenario);
  if (out !== null) {
    const reason = refuseTarget(out, ctx.file);
    if (reason) return fail({ code: 'file-refused', reason, fileName: basename(out) });
    await writeWholeFile(out, (file) => file.writeFile(text));
  }
  return ok({
    roundId: found.value.id,
    number: found.value.number,
    scenario: text,
    leftOut: [...leftOut],
  });
}
