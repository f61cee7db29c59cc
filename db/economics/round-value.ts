import { roundScenario, type EconomicInputs } from '../../domain/economics/valuation/round-scenario.ts';
import { valueScenario } from '../../domain/economics/valuation/value-scenario.ts';
import type { RoundTerm } from '../../domain/deals/deal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { RoundRecord } from '../../domain/rounds/round-record.ts';
import type { Context } from '../context.ts';
import type { KeptRoundValue, RoundValue } from './kept-values.ts';

const KEPT_ROUNDS = 60;

/** The round that was named, or the latest of the deal. */
export function roundOfDeal(ctx: Context, dealId: string, roundId?: string): Result<RoundRecord> {
  if (!ctx.deals.find(dealId)) return fail({ code: 'not-found', entity: 'deal', id: dealId });
  if (roundId === undefined) return ok(ctx.rounds.getLatest(dealId));
  const round = ctx.rounds.find(roundId);
  return round?.dealId === dealId ? ok(round) : fail({ code: 'not-found', entity: 'round', id: roundId });
}

/**
 * Values a round, or says by its place in the scenario what is wrong. Asked again it costs nothing: terms, forecasts and rates
 * are the same objects for as long as nobody changed them.
 */
export function valueOfRound(ctx: Context, round: RoundRecord): Result<RoundValue> {
  const terms = ctx.roundTerms.list(round.id);
  const inputs = ctx.economicInputs.of(round.dealId, terms);
  if (!inputs.ok) return inputs;
  const kept = ctx.roundValues.get(round.id);
  if (kept && isSame(kept, terms, inputs.value)) return kept.value;
  const value = reckon(terms, inputs.value);
  ctx.roundValues.delete(round.id);
  ctx.roundValues.set(round.id, { terms, inputs: inputs.value, value });
  const [oldest] = ctx.roundValues.keys();
  if (ctx.roundValues.size > KEPT_ROUNDS && oldest !== undefined) ctx.roundValues.delete(oldest);
  return value;
}

function reckon(terms: readonly RoundTerm[], inputs: EconomicInputs): Result<RoundValue> {
  const { scenario, leftOut } = roundScenario(terms, inputs);
  const valued = valueScenario(scenario);
  if (!valued.ok) return valued;
  const valuation = { ...valued.value, leftOut: [...valued.value.leftOut, ...leftOut] };
  return ok({ scenario, valuation });
}

function isSame(kept: KeptRoundValue, terms: readonly RoundTerm[], inputs: EconomicInputs): boolean {
  return (
    kept.inputs.settings === inputs.settings &&
    kept.inputs.forecasts === inputs.forecasts &&
    kept.inputs.fx === inputs.fx &&
    kept.inputs.sides.A === inputs.sides.A &&
    kept.inputs.sides.B === inputs.sides.B &&
    kept.terms.length === terms.length &&
    kept.terms.every((term, index) => term === terms[index])
  );
}
