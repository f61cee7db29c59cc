import type { Output, ParsedInput } from '../../domain/contract/contract.ts';
import { tornadoOf, type OtherCase } from '../../domain/economics/simulation/tornado.ts';
import { scenarioRows } from '../../domain/economics/valuation/round-scenario.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { roundOfDeal, valueOfRound } from '../economics/round-value.ts';

/** What each assumption of a deal does alone to the value of a round; low and high forecasts are assumptions as well. */
export function reckonTornado(
  ctx: Context,
  { dealId, roundId }: ParsedInput<'economics.tornado'>,
): Result<Output<'economics.tornado'>> {
  const round = roundOfDeal(ctx, dealId, roundId);
  if (!round.ok) return round;
  const valued = valueOfRound(ctx, round.value);
  if (!valued.ok) return valued;
  const { scenario } = valued.value;
  const inUse = ctx.economics.settings(dealId)?.cases;
  const cases = (['A', 'B'] as const).flatMap((side) =>
    (['low', 'high'] as const).flatMap((name): OtherCase[] => {
      const rows = ctx.economics.rows(dealId, side, name);
      return rows.length === 0 || inUse?.[side] !== 'base' ? [] : [{ side, name, rows: scenarioRows(rows) }];
    }),
  );
  const tornado = tornadoOf(scenario, ctx.assumptionRanges.get(dealId)?.assumptions ?? [], cases);
  if (!tornado.ok) return tornado;
  const { currency, valuationDate } = scenario;
  return ok({
    roundId: round.value.id,
    number: round.value.number,
    currency,
    valuationDate,
    tornado: tornado.value,
  });
}
