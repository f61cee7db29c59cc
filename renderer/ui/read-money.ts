import { currencyCodes } from '../../domain/terms/values/currency-codes.ts';
import { readDecimal } from './read-decimal.ts';

/** "EUR 10m", "10m EUR" and "€10m" as amount and currency; without a currency the amount alone. */
export function readMoney(text: string): { readonly amount: string; readonly currency: string | null } {
  const typed = text.trim();
  const [, before, rest = ''] = /^([a-z]{3}|€|£)\s*(\d.*)$/i.exec(typed) ?? [];
  const [, figure = '', after] = /^(\d.*?)\s*([a-z]{3}|€|£)$/i.exec(typed) ?? [];
  const currency = codeOf(before ?? after);
  return currency === null
    ? { amount: readDecimal(typed), currency: null }
    : { amount: readDecimal(before === undefined ? figure : rest), currency };
}

/** A dollar or a yen sign may mean several currencies: those are written by their code. */
function codeOf(word: string | undefined): string | null {
  const code = { '€': 'EUR', '£': 'GBP' }[word ?? ''] ?? word?.toUpperCase() ?? '';
  return currencyCodes.has(code) ? code : null;
}
