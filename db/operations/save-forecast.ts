import type { ParsedInput } from '../../domain/contract/contract.ts';
import type { DealEconomics } from '../../domain/contract/economics.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { dealEconomics } from '../economics/deal-economics.ts';
import { recorded, type Deed } from '../history/recorded.ts';
import { touchDeal } from './open-deal.ts';
import { partyNames } from './party-names.ts';

/** Replaces what is known of the sales of one side in one case. */
export function saveForecast(ctx: Context, input: ParsedInput<'forecasts.save'>): Result<DealEconomics> {
  const name = partyNames(ctx, input.dealId)[input.side];
  return replaceForecast(ctx, input, { label: `Forecast of ${name} (${input.case})` });
}

/** All rows of a side and case at once, as one deed that can be undone. */
export function replaceForecast(
  ctx: Context,
  { dealId, side, case: forecastCase, rows }: ParsedInput<'forecasts.save'>,
  deed: Deed,
): Result<DealEconomics> {
  return ctx.transaction(() => {
    if (!ctx.deals.find(dealId)) return fail({ code: 'not-found', entity: 'deal', id: dealId });
    recorded(ctx, dealId, deed, [{ kind: 'forecast', owner: dealId, key: `${side}\n${forecastCase}` }], () =>
      ctx.economics.replaceRows(dealId, side, forecastCase, rows),
    );
    const touched = touchDeal(ctx, dealId);
    return touched.ok ? ok(dealEconomics(ctx, dealId)) : touched;
  });
}
