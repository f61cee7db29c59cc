import type { PrecedentBand } from '../../contract/worksheets.ts';
import { formatDecimal } from '../../decimal.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, figureText } from '../figure.ts';
import type { Gauge } from './gauge.ts';
import type { Measured, OfferFigures } from './offers.ts';

export type Bands = Readonly<Record<'per-unit' | 'percent', PrecedentBand>>;

interface Found {
  readonly band: Measured['band'];
  readonly words: string;
}

/**
 * Where the accepted comparables lie in a measure. Their rates become a value only where one side alone pays: over what that
 * side sells, past units as they are and those of the term discounted, as in the latest offer that has a value.
 */
export function bandFor(
  { measure, payer, ourSide }: Gauge,
  bands: Bands,
  latest: OfferFigures | null,
  names: Readonly<Record<Side, string>>,
): Found {
  if (measure !== 'npv') return { band: ends(bands[measure]), words: rangeWords(bands[measure]) };
  if (!latest) return none('No round has a value.');
  const paying = (['A', 'B'] as const).filter((side) => latest.paid[side] !== '0');
  const [one] = paying;
  if (!one || paying.length > 1)
    return none(
      one
        ? 'Both sides pay, and the rate of a precedent is for one direction: there is no band in net present value.'
        : 'Nothing is paid: there is no band in net present value.',
    );
  const perUnit = ends(bands['per-unit']);
  const range = perUnit ?? ends(bands.percent);
  if (!range) return none(rangeWords(bands['per-unit']));
  const base = new Figure(latest.volume[one][perUnit ? 'units' : 'sales']);
  if (base.isZero())
    return none(`There is no forecast of what ${names[one]} sells: rates of precedents come to no value.`);
  const toUs = (value: string) => base.times(value).times(one === ourSide ? -1 : 1);
  const [low, high] = [toUs(range.low), toUs(range.high)].toSorted((first, second) =>
    first.comparedTo(second),
  );
  if (!low || !high) return none(rangeWords(bands['per-unit']));
  const amount = formatDecimal(base.toFixed(0));
  const what = perUnit ? `${amount} units` : `sales of ${amount}`;
  return {
    band: { low: figureText(low, 0), high: figureText(high, 0) },
    words: `${rangeWords(bands[perUnit ? 'per-unit' : 'percent'])} Turned into value over the ${what} of ${names[one]}: those of the past as they are, those of the term discounted.`,
  };

  function none(words: string): Found {
    return { band: null, words: payer === null ? words : '' };
  }
}

function ends({ low, high }: PrecedentBand): Measured['band'] {
  return low === null || high === null ? null : { low, high };
}

function rangeWords({ rates, leftOut, low }: PrecedentBand): string {
  const without = leftOut.length === 0 ? '' : ` ${leftOut.length} left out.`;
  if (low === null) return `No accepted comparable has such a rate.${without}`;
  const titles = new Set(rates.map(({ title }) => title));
  const count = titles.size === 1 ? '1 accepted comparable' : `${titles.size} accepted comparables`;
  const marked = new Set(rates.filter(({ marks }) => marks.length > 0).map(({ title }) => title)).size;
  const doubts = marked === 0 ? '' : ` ${marked} of them with reservations.`;
  return `Lowest to highest rate of ${count}.${doubts}${without}`;
}
