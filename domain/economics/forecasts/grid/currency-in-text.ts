import { currencyCodes } from '../../../terms/values/currency-codes.ts';

/** Signs that name one currency. */
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
  '₹': 'INR',
  US$: 'USD',
  HK$: 'HKD',
  A$: 'AUD',
  C$: 'CAD',
  S$: 'SGD',
  NT$: 'TWD',
  RMB: 'CNY',
  元: 'CNY',
  円: 'JPY',
};
/** Signs that several share. */
export const SHARED_SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'HKD', 'SGD', 'TWD', 'MXN'],
  '¥': ['JPY', 'CNY'],
};

const AT_FRONT = /^([A-Za-z]{3}(?![A-Za-z])|[A-Z]{0,2}\$|[€£₩₹¥元円])\s*(.*)$/u;
const AT_END = /^(.*?)\s*([A-Za-z]{3}|[A-Z]{0,2}\$|[€£₩₹¥元円])$/u;

export interface MoneyText {
  /** The currency by its code, a sign that several share, or null where none stands there. */
  readonly currency: string | null;
  readonly rest: string;
}

/** Takes a currency from the front or the end of a text: "USD 250", "250 €", "$250". */
export function splitCurrency(text: string): MoneyText {
  const plain = text.normalize('NFKC').trim();
  const [, before, afterIt] = AT_FRONT.exec(plain) ?? [];
  const front = codeOf(before);
  if (front !== undefined) return { currency: front, rest: (afterIt ?? '').trim() };
  const [, beforeIt, after] = AT_END.exec(plain) ?? [];
  const end = codeOf(after);
  if (end !== undefined) return { currency: end, rest: (beforeIt ?? '').trim() };
  return { currency: null, rest: plain };
}

/** The code, or the sign itself where several share it; undefined for what is no currency. */
export function codeOf(word: string | undefined): string | undefined {
  const upper = word?.trim().toUpperCase() ?? '';
  if (currencyCodes.has(upper)) return upper;
  return SIGNS[upper] ?? (SHARED_SIGNS[upper] ? upper : undefined);
}
