import { Figure, figureText } from '../figure.ts';
import type { FoundRate } from './lay-payments.ts';
import { assumptionsOf, placeWords, withValue } from './places.ts';
import type { Bound, Sensitivity } from './result.ts';
import type { Worksheet } from './worksheet.ts';

interface AtBound {
  readonly rate: Figure | null;
  readonly scaled: Figure | null;
  readonly problem: string | null;
}

/**
 * Each assumption that has bounds at its low and at its high, all others as they are; nothing is approximated. The one
 * that moves the rate most comes first, counted over the scaled rate where only that moves.
 */
export function sensitivitiesOf(
  sheet: Worksheet,
  reckon: (changed: Worksheet) => AtBound,
  counted: FoundRate,
): readonly Sensitivity[] {
  if (!counted.perUnit && !counted.percent) return [];
  const base = reckon(sheet);
  return assumptionsOf(sheet)
    .filter(({ assumption: { value, low, high } }) => value !== null && (low !== null || high !== null))
    .map(({ place, assumption: { value, low, high } }) => {
      const [atLow, atHigh] = [low, high].map((bound) =>
        bound === null ? null : { value: bound, ...reckon(withValue(sheet, place, bound)) },
      );
      const ends = [atLow ?? base, atHigh ?? base];
      const spread = widest(ends.map(({ rate }) => rate));
      const scaled = widest(ends.map((end) => end.scaled));
      return {
        // a share of the portfolio moves the scaled rate alone: told in its part of the rate
        weight:
          spread.isZero() && base.scaled?.gt(0) && base.rate
            ? scaled.dividedBy(base.scaled).times(base.rate)
            : spread,
        told: {
          place,
          label: placeWords(sheet, place),
          base: value ?? '',
          low: toBound(atLow),
          high: toBound(atHigh),
          spread: figureText(spread),
        },
      };
    })
    .toSorted((one, other) => other.weight.comparedTo(one.weight))
    .map(({ told }) => told);
}

function widest(figures: readonly (Figure | null)[]): Figure {
  const known = figures.filter((figure) => figure !== null);
  return known.length < 2 ? new Figure(0) : Figure.max(...known).minus(Figure.min(...known));
}

function toBound(bound: (AtBound & { readonly value: string }) | null | undefined): Bound | null {
  return bound
    ? {
        value: bound.value,
        rate: bound.rate && figureText(bound.rate),
        scaled: bound.scaled && figureText(bound.scaled),
        problem: bound.rate ? null : bound.problem,
      }
    : null;
}
