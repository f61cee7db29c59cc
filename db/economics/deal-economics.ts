import type { DealEconomics, Forecast, RateInUse } from '../../domain/contract/economics.ts';
import { addDays } from '../../domain/days.ts';
import type { EconomicSettings } from '../../domain/economics/forecasts/settings.ts';
import { figureText } from '../../domain/economics/figure.ts';
import { fxTable, OLDEST_RATE_DAYS, rateOn } from '../../domain/economics/fx.ts';
import type { Context } from '../context.ts';

/** What a deal is reckoned with, and at which rates its forecasts come into the reporting currency. */
export function dealEconomics(ctx: Context, dealId: string): DealEconomics {
  const settings = ctx.economics.settings(dealId);
  const forecasts = ctx.economics.forecasts(dealId);
  return { settings, forecasts, rates: settings ? ratesInUse(ctx, settings, forecasts) : [] };
}

function ratesInUse(
  ctx: Context,
  { currency, valuationDate }: EconomicSettings,
  forecasts: readonly Forecast[],
): RateInUse[] {
  const used = new Set(forecasts.flatMap(({ rows }) => rows.map((row) => row.currency)));
  const table = fxTable(ctx.fx.between(addDays(valuationDate, -OLDEST_RATE_DAYS), valuationDate));
  return [...used]
    .filter((code) => code !== currency)
    .toSorted()
    .map((code): RateInUse => {
      const found = rateOn(table, code, currency, valuationDate);
      if (found.ok)
        return { currency: code, rate: figureText(found.value.rate), date: found.value.date, problem: null };
      const [issue] = found.error.code === 'invalid-input' ? found.error.issues : [];
      return { currency: code, rate: null, date: null, problem: issue?.message ?? null };
    });
}
