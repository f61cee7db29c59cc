import type { DealEconomics, RateInUse } from '../../domain/contract/economics.ts';
import type { EconomicSettings } from '../../domain/economics/forecasts/settings.ts';
import { figureText } from '../../domain/economics/figure.ts';
import { fxTable, rateOn, type FxRate, type FxTable } from '../../domain/economics/fx.ts';
import type { Context } from '../context.ts';
import { currenciesIn } from './currencies-in.ts';

/** What a deal is reckoned with, and at which rates its forecasts and its latest round come into the reporting currency. */
export function dealEconomics(ctx: Context, dealId: string): DealEconomics {
  const settings = ctx.economics.settings(dealId);
  const forecasts = ctx.economics.forecasts(dealId);
  return { settings, forecasts, rates: settings ? ratesInUse(ctx, dealId, settings) : [] };
}

/** Every currency that an offer of the deal is reckoned in, beside the one that it is reported in. */
export function foreignCurrencies(
  ctx: Context,
  dealId: string,
  { currency }: EconomicSettings,
): readonly string[] {
  const terms = ctx.roundTerms.list(ctx.rounds.getLatest(dealId).id);
  const used = new Set([...ctx.economics.currencies(dealId), ...currenciesIn(terms)]);
  return [...used].filter((code) => code !== currency).toSorted();
}

function ratesInUse(ctx: Context, dealId: string, settings: EconomicSettings): RateInUse[] {
  const { currency, valuationDate, fxOldestDays } = settings;
  const foreign = foreignCurrencies(ctx, dealId, settings);
  if (foreign.length === 0) return [];
  const table = tableOf(ctx.fx.of(new Set([currency, ...foreign])));
  return foreign.map((code): RateInUse => {
    const found = rateOn(table, code, currency, valuationDate, fxOldestDays ?? Infinity);
    if (found.ok)
      return { currency: code, rate: figureText(found.value.rate), date: found.value.date, problem: null };
    const [issue] = found.error.code === 'invalid-input' ? found.error.issues : [];
    return { currency: code, rate: null, date: null, problem: issue?.message ?? null };
  });
}

const tables = new WeakMap<readonly FxRate[], FxTable>();

/** The same rates make the same table: they are kept until another table of rates comes. */
function tableOf(rates: readonly FxRate[]): FxTable {
  const known = tables.get(rates);
  if (known) return known;
  const table = fxTable(rates);
  tables.set(rates, table);
  return table;
}
