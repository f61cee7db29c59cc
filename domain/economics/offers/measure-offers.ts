import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, figureText } from '../figure.ts';
import type { Gauge } from './gauge.ts';
import { bandFor, type Bands } from './band-for.ts';
import { standOf } from './stand-of.ts';
import type { Measured, Offer, OfferFigures, OfferValue, StanceSheet } from './offers.ts';

interface Measurable {
  readonly ourSide: Side;
  readonly names: Readonly<Record<Side, string>>;
  readonly offers: readonly Offer[];
  readonly stances: readonly StanceSheet[];
  readonly bands: Bands;
}

/**
 * The offers in every measure that they have: value to us, then rates per unit and percentages of each side that pays. How far
 * they are apart is the difference of the figures that are shown, rounded ones, so that a reader who subtracts them finds the same.
 */
export function measureOffers(deal: Measurable): Measured[] {
  const known = deal.offers.flatMap(({ value }) => ('figures' in value ? [value.figures] : []));
  const payers = (['A', 'B'] as const).filter((side) => known.some(({ paid }) => paid[side] !== '0'));
  const rated = (measure: 'per-unit' | 'percent') =>
    payers
      .filter((payer) =>
        known.some((figures) => figureIn({ measure, payer, ourSide: deal.ourSide }, figures) !== null),
      )
      .map((payer) => ({ measure, payer }));
  const gauges = [{ measure: 'npv' as const, payer: null }, ...rated('per-unit'), ...rated('percent')];
  return gauges.map((gauge) => measured({ ...gauge, ourSide: deal.ourSide }, deal));
}

function measured(gauge: Gauge, { offers, stances, bands, names, ourSide }: Measurable): Measured {
  const points = offers.map(({ value }) => figureOf(gauge, value));
  const levels = stances.map(({ stance, value }) => ({ stance, figure: figureOf(gauge, value) }));
  const latest = offers.toReversed().flatMap(({ value }) => ('figures' in value ? [value.figures] : []))[0];
  const { band, words } = bandFor(gauge, bands, latest ?? null, names);
  const stands = (['A', 'B'] as const).flatMap((side) => {
    const own = offers.flatMap(({ roundId, number, proposedBy, isWithdrawn }, index) => {
      const figure = points[index] ?? null;
      return proposedBy === side && !isWithdrawn && figure !== null ? [{ roundId, number, figure }] : [];
    });
    const last = own.at(-1);
    return last ? [standOf(gauge, { side, own, last, levels, band })] : [];
  });
  const [ours, theirs] = [
    stands.find(({ side }) => side === ourSide)?.last,
    stands.find(({ side }) => side !== ourSide)?.last,
  ];
  const apart =
    ours && theirs ? { ours, theirs, by: figureText(new Figure(ours.figure).minus(theirs.figure)) } : null;
  return {
    measure: gauge.measure,
    payer: gauge.payer,
    points,
    levels,
    band,
    bandWords: words,
    apart,
    stands,
  };
}

function figureOf(gauge: Gauge, value: OfferValue): string | null {
  return 'figures' in value ? figureIn(gauge, value.figures) : null;
}

function figureIn({ measure, payer, ourSide }: Gauge, figures: OfferFigures): string | null {
  if (measure === 'npv' || payer === null) return figures.npv[ourSide];
  return measure === 'per-unit' ? figures.perUnit[payer] : figures.percent[payer];
}
