import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ParsedInput } from '../../domain/contract/contract.ts';
import type { SimulationResult } from '../../domain/economics/simulation/distribution.ts';
import { ownCurrencyIssues, type AssumptionRanges } from '../../domain/economics/simulation/ranges.ts';
import { simulate } from '../../domain/economics/simulation/simulate.ts';
import type { Scenario } from '../../domain/economics/valuation/scenario.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context, Job } from '../context.ts';
import { roundOfDeal, valueOfRound } from '../economics/round-value.ts';
import type { Session } from '../workspace/session.ts';

/** Refuses at once what has no value or no ranges; the draws are made in the job. */
export function startSimulation(
  ctx: Context,
  { dealId, roundId }: ParsedInput<'simulation.start'>,
  session: Session,
): Result<{ jobId: string }> {
  const round = roundOfDeal(ctx, dealId, roundId);
  if (!round.ok) return round;
  const ranges = ctx.assumptionRanges.get(dealId);
  if (!ranges || ranges.assumptions.length === 0)
    return fail({
      code: 'invalid-input',
      issues: [{ path: 'ranges', message: 'State first between which bounds an assumption lies.' }],
    });
  const value = valueOfRound(ctx, round.value);
  if (!value.ok) return value;
  const { scenario } = value.value;
  const issues = ownCurrencyIssues(ranges.assumptions, scenario.currency);
  if (issues.length > 0) return fail({ code: 'invalid-input', issues });
  return ok(session.jobs.start('simulation.start', ctx.file, (job) => drawAll(scenario, ranges, job)));
}

/** In slices of some milliseconds: between them the backend answers whatever else it is asked. */
export async function drawAll(
  scenario: Scenario,
  ranges: AssumptionRanges,
  { signal, report }: Job,
): Promise<Result<SimulationResult>> {
  const drawing = simulate(scenario, ranges);
  for (;;) {
    const step = drawing.next();
    if (step.done) return step.value;
    report(step.value, ranges.draws, 'Drawing the assumptions');
    await nextTurn();
    signal.throwIfAborted();
  }
}
