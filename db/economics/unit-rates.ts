import type { ParsedInput } from '../../domain/contract/contract.ts';
import type { ProgrammeRate, UnitRates } from '../../domain/contract/unit-rates.ts';
import { fxTable, rateOn } from '../../domain/economics/fx.ts';
import { isForStandards, publishedRates } from '../../domain/economics/programmes/published-rates.ts';
import {
  publishedPerUnit,
  unitRateRows,
  yearLimitOf,
  yearsOfRoyalties,
  type Convert,
} from '../../domain/economics/programmes/unit-rates.ts';
import type { Scenario } from '../../domain/economics/valuation/scenario.ts';
import { wordsIn } from '../../domain/precedents/similarity/said.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { currenciesIn } from './currencies-in.ts';
import { roundOfDeal, valueOfRound } from './round-value.ts';

/** What a round's rate comes to per unit by product and region in a year, beside the rates of programmes and pools. */
export function unitRatesOf(
  ctx: Context,
  { dealId, roundId, side, year: asked }: ParsedInput<'economics.unitRates'>,
): Result<UnitRates> {
  const round = roundOfDeal(ctx, dealId, roundId);
  if (!round.ok) return round;
  const valued = valueOfRound(ctx, round.value);
  if (!valued.ok) return valued;
  const { scenario, valuation } = valued.value;
  const { rates, unusable } = publishedRates(ctx.precedentLibrary.list());
  const convert = converter(ctx, scenario, [
    ...rates.map(({ currency }) => currency),
    ...[...scenario.forecasts.A, ...scenario.forecasts.B].map(({ currency }) => currency),
  ]);
  const years = yearsOfRoyalties(valuation, side);
  const year = asked !== undefined && years.includes(asked) ? asked : (years[0] ?? null);
  const rows = year === null ? ok([]) : unitRateRows(valued.value, side, year, convert);
  if (!rows.ok) return rows;
  const standards = wordsIn(ctx.roundTerms.list(round.value.id), 'standards', 'standards', 'generations');
  const programmes: ProgrammeRate[] = [];
  const leftOut = unusable.map((one) => ({ ...one, lacksExchange: false }));
  for (const rate of rates) {
    const { line, currency: _, products: __, standards: ___, ...about } = rate;
    const each = rows.value.map((row) => publishedPerUnit(rate, row, scenario.currency, convert));
    const failed = each.find((one) => !one.ok);
    const perUnit = each.map((one) => (one.ok ? one.value : null));
    if (failed)
      leftOut.push({
        precedentId: rate.precedentId,
        title: rate.title,
        words: rate.words,
        lacksExchange: true,
        reason:
          failed.error.code === 'invalid-input' ? (failed.error.issues[0]?.message ?? '') : failed.error.code,
      });
    else if (perUnit.some((one) => one !== null))
      programmes.push({
        ...about,
        isOfDeal: isForStandards(rate, standards),
        isPercent: line.rate.basis === 'percent',
        perUnit,
      });
  }
  const { currency, valuationDate } = scenario;
  return ok({
    roundId: round.value.id,
    number: round.value.number,
    side,
    currency,
    valuationDate,
    years: [...years],
    year,
    rows: rows.value.map(({ row }) => row),
    yearLimit: year === null ? null : yearLimitOf(valuation, side, year),
    programmes,
    leftOut,
  });
}

function converter(ctx: Context, scenario: Scenario, currencies: readonly string[]): Convert {
  const { currency, valuationDate, fxOldestDays, terms } = scenario;
  const table = fxTable(ctx.fx.of(new Set([currency, ...currencies, ...currenciesIn(terms['rate'])])));
  return (amount, from, to) => {
    if (from === to) return ok(amount);
    const found = rateOn(table, from, to, valuationDate, fxOldestDays ?? Infinity);
    return found.ok ? ok(amount.times(found.value.rate)) : found;
  };
}
