import { formatDecimal } from '../../../../domain/decimal.ts';
import { Figure } from '../../../../domain/economics/figure.ts';

/** Four digits say what a rate says; all of them stand in the working. */
export function shownFigure(text: string): string {
  const figure = new Figure(text);
  const rounded = figure.abs().gte(1000) ? figure.toDecimalPlaces(0) : figure.toSignificantDigits(4);
  return formatDecimal(rounded.toFixed());
}

/** "0.0325" -> "3.25 %". */
export function shownPercent(fraction: string): string {
  return `${shownFigure(new Figure(fraction).times(100).toFixed())} %`;
}

/** A line of the working with its figures grouped by thousands; of large ones no more than hundredths. */
export function shownFigures(line: string): string {
  return line.replaceAll(/\d+(?:\.\d+)?/g, (text) => {
    const figure = new Figure(text);
    return formatDecimal(figure.gte(1000) ? figure.toDecimalPlaces(2).toFixed() : text);
  });
}
