import { formatDecimal } from '../decimal.ts';
import { Figure, figureText } from '../economics/figure.ts';

const SIGNIFICANT = 4;
const SCALES = [
  { from: '1e9', word: ' bn' },
  { from: '1e6', word: ' m' },
] as const;

/** A figure where room is scarce: "1234567.89" is "1.235 m", "0.0525" stays as it is; four digits, rounded half up. */
export function shortFigure(text: string): string {
  const figure = new Figure(text);
  const size = figure.abs();
  const scale = SCALES.find(({ from }) => size.gte(from));
  if (scale) return `${short(figure.dividedBy(scale.from))}${scale.word}`;
  return size.gte(1000) ? signed(figureText(figure, 0)) : short(figure);
}

function short(figure: Figure): string {
  return signed(figureText(figure.toSignificantDigits(SIGNIFICANT, Figure.ROUND_HALF_UP)));
}

/** With the minus sign that the tables write. */
function signed(text: string): string {
  return formatDecimal(text).replace('-', '−');
}

/** Where a figure stands in a drawing; never written. */
export function placeOfFigure(text: string): number {
  return Number(text);
}
