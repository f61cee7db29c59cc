import { formatDecimal } from '../../decimal.ts';
import { Figure, figureText } from '../../economics/figure.ts';
import type { LabelledText, Text } from '../document.ts';
import { typedWords } from './typed-words.ts';

const RATE_PLACES = 6;
const PERCENT_PLACES = 4;

/** "1234567.5" -> "1,234,567.50": money in a column has its cents. */
export function cents(text: string): string {
  const [whole = '0', fraction = ''] = figureText(new Figure(text), 2).split('.');
  return `${signed(formatDecimal(whole))}.${fraction.padEnd(2, '0')}`;
}

/** "EUR 1,234,567.50" */
export function moneyWords(currency: string, text: string): string {
  return `${currency} ${cents(text)}`;
}

/** A decimal with its thousands marked and a minus that is as wide as a plus. */
export function plainFigure(text: string, places = 12): string {
  return signed(formatDecimal(figureText(new Figure(text), places)));
}

function signed(text: string): string {
  return text.replace(/^-/, '−');
}

export function isNothing(text: string): boolean {
  return new Figure(text).isZero();
}

/** An amount per unit, rounded half up to six places. */
export function perUnitWords(currency: string, text: string): string {
  return `${currency} ${plainFigure(text, RATE_PLACES)}`;
}

/** A fraction as a percentage, rounded half up to four places. */
export function percentWords(fraction: string): string {
  return `${plainFigure(figureText(new Figure(fraction).times(100), PERCENT_PLACES))} %`;
}

/** A difference with its sign: "+EUR 1,000.00", "−EUR 3.50", "no change". */
export function signedWords(currency: string, text: string): string {
  const value = new Figure(text);
  if (value.isZero()) return 'no change';
  return `${value.isNegative() ? '−' : '+'}${moneyWords(currency, figureText(value.abs()))}`;
}

export function fact(label: string, words: string): LabelledText {
  return { label, text: [{ text: words }] };
}

/** A cell of a table, with its value where it is a figure or a day. */
export function cell(words: string): Text {
  const value = typedWords(words);
  return [value ? { text: words, value } : { text: words }];
}
