import { codeOf, splitCurrency } from '../../../../domain/economics/forecasts/grid/currency-in-text.ts';
import {
  commonMark,
  readNumber,
  readSign,
  tellMark,
  type DecimalMark,
} from '../../../../domain/economics/forecasts/grid/grid-number.ts';
import { currencyCodes } from '../../../../domain/terms/values/currency-codes.ts';
import { readDecimal } from '../../../ui/read-decimal.ts';

/**
 * How figures that were typed or pasted are written: by what they tell of their marks. Where they leave it open, a figure that
 * is typed as in every other box has a decimal point; of others it is null, and a person is asked.
 */
export function markOf(texts: readonly string[], isTyped: boolean): DecimalMark | null {
  const bare = texts.map((text) => readSign(splitCurrency(text).rest).text).filter((text) => text !== '');
  const told = bare.filter((text) => tellMark(text) !== undefined);
  return commonMark(told) ?? (isTyped ? 'point' : null);
}

/** The first figure that may be read in two ways, as it stands. */
export function doubtful(texts: readonly string[]): string {
  return (
    texts.find((text) => tellMark(readSign(splitCurrency(text).rest).text) === 'either') ?? texts[0] ?? ''
  );
}

interface ReadPrice {
  readonly figure: string;
  /** Where one was typed with it. */
  readonly currency: string | null;
}

/** "1,234.50" -> "1234.5"; what is no number stays as it is, to be refused beside its cell. */
export function readUnits(text: string, mark: DecimalMark): string {
  const typed = text.trim();
  const { isNegative, text: bare } = readSign(typed);
  const value = readNumber(bare, mark);
  if (value === undefined) return readDecimal(typed);
  return isNegative && value !== '0' ? `-${value}` : value;
}

export function readPrice(text: string, mark: DecimalMark): ReadPrice {
  const { currency, rest } = splitCurrency(text);
  const figure = readUnits(rest, mark);
  if (currency === null) return { figure, currency: null };
  return currencyCodes.has(currency) ? { figure, currency } : { figure: text.trim(), currency: null };
}

export function readCurrency(text: string): string {
  return codeOf(text) ?? text.trim().toUpperCase();
}
