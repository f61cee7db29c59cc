import type { DealEconomics } from '../../domain/contract/economics.ts';
import type { EconomicSettings } from '../../domain/economics/forecasts/settings.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { dealEconomics } from '../economics/deal-economics.ts';
import { recorded } from '../history/recorded.ts';
import { touchDeal } from './open-deal.ts';

/** What the offers of a deal are reckoned with: settings, forecasts of both sides, rates. */
export function getEconomics(ctx: Context, { dealId }: { readonly dealId: string }): Result<DealEconomics> {
  if (!ctx.deals.find(dealId)) return fail({ code: 'not-found', entity: 'deal', id: dealId });
  return ok(dealEconomics(ctx, dealId));
}

/** Says in which currency, from when, at which discount and with which timing a deal is reckoned; null forgets it. */
export function saveEconomicSettings(
  ctx: Context,
  { dealId, settings }: { readonly dealId: string; readonly settings: EconomicSettings | null },
): Result<DealEconomics> {
  return ctx.transaction(() => {
    if (!ctx.deals.find(dealId)) return fail({ code: 'not-found', entity: 'deal', id: dealId });
    const deed = { label: 'Settings of the economics', mergeKey: 'economic-settings' };
    recorded(ctx, dealId, deed, [{ kind: 'economic-settings', owner: dealId, key: '' }], () =>
      ctx.economics.saveSettings(dealId, settings),
    );
    const touched = touchDeal(ctx, dealId);
    return touched.ok ? ok(dealEconomics(ctx, dealId)) : touched;
  });
}
