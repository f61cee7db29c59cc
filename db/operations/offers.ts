import { measureOffers } from '../../domain/economics/offers/measure-offers.ts';
import { offerValue } from '../../domain/economics/offers/offer-value.ts';
import type { Offer, Offers } from '../../domain/economics/offers/offers.ts';
import type { Worth } from '../../domain/economics/worth/worth.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { positionSheets } from '../economics/position-sheets.ts';
import { precedentBand } from '../economics/precedent-band.ts';
import { roundOfDeal, valueOfRound } from '../economics/round-value.ts';
import { worthBetween } from '../economics/round-worth.ts';

interface Pair {
  readonly dealId: string;
  readonly fromRoundId: string;
  readonly toRoundId: string;
}

/** What each change from one round to another is worth to each side, and all of them together. */
export function getWorth(ctx: Context, { dealId, fromRoundId, toRoundId }: Pair): Result<Worth> {
  const from = roundOfDeal(ctx, dealId, fromRoundId);
  if (!from.ok) return from;
  const to = roundOfDeal(ctx, dealId, toRoundId);
  return to.ok ? worthBetween(ctx, from.value, to.value) : to;
}

/** Every round in money, how far the sides are apart, and where each stands against our positions and the precedents. */
export function listOffers(ctx: Context, { dealId }: { readonly dealId: string }): Result<Offers> {
  const deal = ctx.deals.find(dealId);
  if (!deal) return fail({ code: 'not-found', entity: 'deal', id: dealId });
  const latest = ctx.rounds.getLatest(dealId);
  const terms = ctx.roundTerms.list(latest.id);
  const inputs = ctx.economicInputs.of(dealId, terms);
  if (!inputs.ok) return inputs;
  const { settings, sides: names } = inputs.value;
  const perUnit = precedentBand(ctx, dealId, 'per-unit');
  const percent = precedentBand(ctx, dealId, 'percent');
  if (!perUnit.ok) return perUnit;
  if (!percent.ok) return percent;
  const { ourSide } = deal;
  const offers = offersOf(ctx, dealId);
  const stances = positionSheets(ctx, terms, { dealId, ourSide, names });
  const bands = { 'per-unit': perUnit.value, percent: percent.value };
  return ok({
    currency: settings.currency,
    valuationDate: settings.valuationDate,
    ourSide,
    offers,
    stancesOfRound: latest.number,
    stances,
    measured: measureOffers({ ourSide, names, offers, stances, bands }),
    bands: [perUnit.value, percent.value],
  });
}

function offersOf(ctx: Context, dealId: string): Offer[] {
  const events = ctx.roundEvents.listOfDeal(dealId);
  return ctx.rounds.list(dealId).map((round) => {
    const valued = valueOfRound(ctx, round);
    const { id, number, dated, status, proposedBy } = round;
    return {
      roundId: id,
      number,
      dated,
      status,
      proposedBy,
      isWithdrawn: (events.get(id) ?? []).some(({ kind }) => kind === 'withdrawn'),
      value: offerValue(valued.ok ? ok(valued.value.valuation) : valued),
    };
  });
}
