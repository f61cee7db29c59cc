import { otherSide } from '../../terms/favoured-side.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, figureText } from '../figure.ts';
import type { Gauge } from './gauge.ts';
import type { Measured, Stand } from './offers.ts';

interface OfOneSide {
  readonly side: Side;
  /** Its offers that have a figure, oldest first. */
  readonly own: readonly Stand['last'][];
  readonly last: Stand['last'];
  readonly levels: Measured['levels'];
  readonly band: Measured['band'];
}

/** Where the last offer of a side stands: against what it had offered before, our levels and the precedents. */
export function standOf(gauge: Gauge, { side, own, last, levels, band }: OfOneSide): Stand {
  const [first, before] = [own[0], own.at(-2)];
  return {
    side,
    last,
    sinceBefore: before ? move(gauge, before, last) : null,
    sinceFirst: first && own.length > 2 ? move(gauge, first, last) : null,
    levels: levels.flatMap(({ stance, figure }) => {
      if (figure === null) return [];
      const by = new Figure(last.figure).minus(figure);
      return [
        {
          stance,
          by: figureText(by),
          isBetter: by.isZero() ? null : favouredBy(gauge, by) === gauge.ourSide,
        },
      ];
    }),
    band: band && placeIn(last.figure, band),
  };
}

function move(gauge: Gauge, from: Stand['last'], to: Stand['last']): Stand['sinceBefore'] {
  const by = new Figure(to.figure).minus(from.figure);
  return {
    fromNumber: from.number,
    toNumber: to.number,
    by: figureText(by),
    favours: by.isZero() ? null : favouredBy(gauge, by),
  };
}

/** Whom a difference is better for: more value to us is ours, and more of a rate is that of whoever does not pay it. */
function favouredBy({ payer, ourSide }: Gauge, by: Figure): Side {
  const ofMore = payer === null ? ourSide : otherSide(payer);
  return by.isNegative() ? otherSide(ofMore) : ofMore;
}

function placeIn(figure: string, { low, high }: NonNullable<Measured['band']>): Stand['band'] {
  const value = new Figure(figure);
  if (value.lt(low)) return { where: 'below', by: figureText(value.minus(low)) };
  if (value.gt(high)) return { where: 'above', by: figureText(value.minus(high)) };
  return { where: 'within', by: '0' };
}
