import { formatDecimal } from '../../../../domain/decimal.ts';
import { Figure, figureText } from '../../../../domain/economics/figure.ts';

/** "-14583362.75" -> "−14,583,362.75", rounded to so many places where it has more. */
export function sayFigure(text: string, places = 2): string {
  const rounded = figureText(new Figure(text), places);
  return rounded.startsWith('-') ? `−${formatDecimal(rounded.slice(1))}` : formatDecimal(rounded);
}

/** With all of so many places, so that figures of a column stand below each other: "0.526" -> "0.5260". */
export function sayFixed(text: string, places: number): string {
  const [whole = '0', fraction = ''] = sayFigure(text, places).split('.');
  return `${whole}.${fraction.padEnd(places, '0')}`;
}

/** A figure of the working: to the cent where it is large, else as far as it may matter. */
export function sayWorked(text: string): string {
  return sayFigure(text, new Figure(text).abs().gte(1_000) ? 2 : 8);
}

/** To three figures, for a glance: "48.1 m", "1.2 bn", "850". */
export function sayShort(text: string): string {
  const value = new Figure(text);
  const [factor, word] = steps.find(([least]) => value.abs().gte(least)) ?? [1, ''];
  const short = value.dividedBy(factor).toSignificantDigits(3).toFixed();
  return `${sayFigure(short)}${word}`;
}

const steps = [
  [1_000_000_000, ' bn'],
  [1_000_000, ' m'],
  [1_000, ' k'],
] as const;

/** Figures within a line of the working with thousands marks: "1200000 units" -> "1,200,000 units". */
export function sayHow(how: string): string {
  return how.replaceAll(/(?<![\d.,-])\d{5,}(?:\.\d+)?(?![\d.])/g, (figure) => formatDecimal(figure));
}
