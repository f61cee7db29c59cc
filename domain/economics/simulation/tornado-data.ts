import type { RangesData } from '../../pictures/money-data.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { assumptionName, boundWords } from './range-words.ts';
import { turnedRound, type Tornado, type TornadoBar } from './tornado.ts';

interface Seen {
  readonly ourSide: Side;
  readonly sides: Readonly<Record<Side, string>>;
  readonly currency: string;
}

/** The tornado from our side. */
export function tornadoData({ base, bars }: Tornado, { ourSide, sides, currency }: Seen): RangesData {
  const figure = (toA: string) => (ourSide === 'A' ? toA : turnedRound(toA));
  const nameOf = ({ key }: TornadoBar): string => {
    if (key === 'case-A') return `Forecast of ${sides.A}`;
    if (key === 'case-B') return `Forecast of ${sides.B}`;
    return assumptionName(key, { sides, currency });
  };
  const end = ({ key }: TornadoBar, { at, toA }: TornadoBar['low']) => ({
    at: key === 'case-A' || key === 'case-B' ? `${at} case` : boundWords(key, at),
    figure: figure(toA),
  });
  return {
    kind: 'ranges',
    unit: `${currency}, net present value to us`,
    categoryLabel: 'Assumption',
    base: figure(base),
    bars: bars.map((bar) => ({ name: nameOf(bar), low: end(bar, bar.low), high: end(bar, bar.high) })),
  };
}
