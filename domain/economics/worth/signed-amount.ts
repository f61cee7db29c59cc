import { formatDecimal } from '../../decimal.ts';
import { Figure } from '../figure.ts';

const WHOLE_FROM = 1000;

/** "+1,250,000" or "−12.50": whole units from a thousand on, where cents say nothing any more. */
export function signedAmount(amount: string): string {
  const value = new Figure(amount);
  if (value.isZero()) return '0';
  const size = value.abs();
  const words = formatDecimal(size.gte(WHOLE_FROM) ? size.toFixed(0, Figure.ROUND_HALF_UP) : size.toFixed(2));
  return `${value.isNegative() ? '−' : '+'}${words}`;
}

/** Every digit to the cent, with its sign. */
export function exactAmount(amount: string): string {
  const value = new Figure(amount);
  return `${value.isNegative() ? '−' : '+'}${formatDecimal(value.abs().toFixed(2))}`;
}
