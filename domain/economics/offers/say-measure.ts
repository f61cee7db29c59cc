import { formatDecimal } from '../../decimal.ts';
import { Figure } from '../figure.ts';
import { signedAmount } from '../worth/signed-amount.ts';
import type { Measure } from './offers.ts';

const PLACES = 4;

/** A figure of an offer as it is shown: an amount, an amount per unit, or a fraction as a percentage. */
export function sayMeasured(measure: Measure, figure: string): string {
  if (measure === 'npv') return signedAmount(figure).replace('+', '');
  return measure === 'percent' ? `${rate(percentOf(figure))} %` : rate(figure);
}

/** How far two such figures are apart, with a sign; percentages differ by points. */
export function sayApart(measure: Measure, by: string): string {
  if (measure === 'npv') return signedAmount(by);
  const value = measure === 'percent' ? percentOf(by) : by;
  const words = rate(new Figure(value).abs().toFixed());
  const sign = new Figure(value).isZero() ? '' : value.startsWith('-') ? '−' : '+';
  return `${sign}${words}${measure === 'percent' ? ' points' : ''}`;
}

/** "0.0325" is 3.25 %. */
export function percentOf(fraction: string): string {
  return new Figure(fraction).times(100).toFixed();
}

function rate(figure: string): string {
  const rounded = new Figure(figure).toFixed(PLACES, Figure.ROUND_HALF_UP);
  return rounded.startsWith('-') ? `−${formatDecimal(rounded.slice(1))}` : formatDecimal(rounded);
}
