import type { OfferPoint, OffersData } from '../../pictures/money-data.ts';
import type { StanceName } from '../../positions/position.ts';
import { otherSide } from '../../terms/favoured-side.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import type { Measured, Offers } from './offers.ts';
import { percentOf } from './say-measure.ts';

type Names = Readonly<Record<Side, string>>;

export const stanceWords: Readonly<Record<StanceName, string>> = {
  target: 'Target',
  fallback: 'Fallback',
  walkAway: 'Walk-away',
};

/** What the figures of a measure are, with their currency or whose sales they are of. */
export function measureUnit(
  { measure, payer }: Measured,
  { currency, ourSide }: Offers,
  names: Names,
): string {
  if (measure === 'npv' || payer === null) return `${currency}, net present value to ${names[ourSide]}`;
  return measure === 'per-unit'
    ? `${currency} per unit that ${names[payer]} sells`
    : `% of the sales of ${names[payer]}`;
}

/** The offers of both sides over the rounds, as a picture. Ours alone. */
export function offersPicture(all: Offers, measured: Measured, names: Names): OffersData {
  const { offers, ourSide } = all;
  const shown = (figure: string) => (measured.measure === 'percent' ? percentOf(figure) : figure);
  const pointOf =
    (side: Side) =>
    (offer: Offers['offers'][number], index: number): OfferPoint => {
      if (offer.proposedBy !== side) return null;
      const figure = measured.points[index] ?? null;
      if (figure !== null) return { figure: shown(figure) };
      return { refused: 'refused' in offer.value ? offer.value.refused : 'Nothing is paid by what is sold.' };
    };
  return {
    kind: 'offers',
    unit: measureUnit(measured, all, names),
    places: offers.map(({ number, dated, status, isWithdrawn }) => ({
      label: `Round ${number}${status === 'draft' ? ' (draft)' : ''}${isWithdrawn ? ' (withdrawn)' : ''}`,
      day: dated,
    })),
    series: [ourSide, otherSide(ourSide)].map((side) => ({
      name: names[side],
      colour: side === ourSide ? 'blue' : 'amber',
      points: offers.map(pointOf(side)),
    })),
    levels: measured.levels.flatMap(({ stance, figure }) =>
      figure === null ? [] : [{ name: stanceWords[stance], figure: shown(figure) }],
    ),
    band: measured.band && {
      name: 'Precedents',
      low: shown(measured.band.low),
      high: shown(measured.band.high),
    },
  };
}
