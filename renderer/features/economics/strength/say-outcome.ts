import { formatDecimal } from '../../../../domain/decimal.ts';
import { Figure, figureText } from '../../../../domain/economics/figure.ts';
import type { Outcome } from '../../../../domain/economics/strength/result.ts';

/** What a figure is measured in: a share, a rate (of the price, or an amount per unit), families, or a bare ratio. */
export type OutcomeUnit = 'share' | 'count' | 'ratio' | (string & {});

/** As many digits as the inputs can carry. */
const DIGITS = 4;

/** "0.2667 %", "USD 0.0213", "1,500": short, while the full figure stands in the title. */
export function sayFigure(text: string, unit: OutcomeUnit): string {
  const figure = new Figure(text);
  switch (unit) {
    case 'share':
    case 'fraction':
      return `${short(figure.times(100))} %`;
    case 'count':
      return formatDecimal(figureText(figure, 2));
    case 'ratio':
      return short(figure);
    default:
      return `${unit} ${short(figure)}`;
  }
}

/** The bounds of a figure, "0.2 % to 0.3333 %"; null where none are stated. */
export function sayBounds(outcome: Outcome, unit: OutcomeUnit): string | null {
  if (!('is' in outcome)) return null;
  const { is, low, high } = outcome;
  if ((low ?? is) === is && (high ?? is) === is) return null;
  if (low === null) return high === null ? null : `up to ${sayFigure(high, unit)}`;
  return high === null
    ? `from ${sayFigure(low, unit)}`
    : `${sayFigure(low, unit)} to ${sayFigure(high, unit)}`;
}

function short(figure: Figure): string {
  return formatDecimal(figureText(figure.toSignificantDigits(Math.max(DIGITS, wholeDigits(figure))), 12));
}

function wholeDigits(figure: Figure): number {
  return figure.abs().trunc().toFixed().length;
}
