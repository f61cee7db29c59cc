import type { RoundTerm } from '../../domain/deals/deal.ts';
import type { OfferValue, StanceSheet } from '../../domain/economics/offers/offers.ts';
import { offerValue } from '../../domain/economics/offers/offer-value.ts';
import { sheetAtStance } from '../../domain/economics/offers/position-sheet.ts';
import { roundScenario } from '../../domain/economics/valuation/round-scenario.ts';
import { valueScenario } from '../../domain/economics/valuation/value-scenario.ts';
import { stanceNames, type StanceName } from '../../domain/positions/position.ts';
import type { Side } from '../../domain/terms/values/value-kind.ts';
import type { Context } from '../context.ts';

interface OfDeal {
  readonly dealId: string;
  readonly ourSide: Side;
  readonly names: Readonly<Record<Side, string>>;
}

const words: Readonly<Record<StanceName, string>> = {
  target: 'target',
  fallback: 'fallback',
  walkAway: 'walk-away',
};

/** What a sheet is worth at our targets, at our fallbacks and at our walk-aways: ours alone. */
export function positionSheets(
  ctx: Context,
  terms: readonly RoundTerm[],
  { dealId, ourSide, names }: OfDeal,
): StanceSheet[] {
  const positions = ctx.positions.list(dealId);
  return stanceNames.map((stance) => {
    const sheet = sheetAtStance(terms, positions, stance, { ourSide, names });
    const value: OfferValue =
      sheet.put.length > 0
        ? valueOfTerms(ctx, dealId, sheet.terms)
        : { refused: `No position states a ${words[stance]} that can be put into the sheet.`, path: null };
    return { stance, value, put: [...sheet.put], leftOut: [...sheet.leftOut] };
  });
}

function valueOfTerms(ctx: Context, dealId: string, terms: readonly RoundTerm[]): OfferValue {
  const inputs = ctx.economicInputs.of(dealId, terms);
  if (!inputs.ok) return offerValue(inputs);
  return offerValue(valueScenario(roundScenario(terms, inputs.value).scenario));
}
