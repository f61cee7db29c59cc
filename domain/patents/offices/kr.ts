import { digitsOf, isYear } from '../tidy-number.ts';
import type { OfficeReading } from './office-reading.ts';

/**
 * Korea: published applications are a year and seven digits, sometimes with the right code (10 patent, 20 utility model) in
 * front, which DOCDB drops; grants since 1999 keep it (10-nnnnnnn). EPO notes on Korean numbering.
 */
export function readKr(body: string, kind: string | null): OfficeReading {
  const dashed = /^(?:[12]0[ -])?((?:19|20)\d{2})[ -](\d{1,7})$/.exec(body);
  if (dashed?.[1] && dashed[2]) return { number: `${dashed[1]}${dashed[2].padStart(7, '0')}`, kind };
  const digits = digitsOf(body);
  if (digits === undefined) return { refused: 'a KR number has digits only' };

  const hasRightCode = /^[12]0/.test(digits);
  if (digits.length === 13 && hasRightCode && isYear(digits.slice(2, 6)))
    return { number: digits.slice(2), kind };
  if (digits.length === 11 && isYear(digits.slice(0, 4))) return { number: digits, kind };
  if (digits.length === 9 && hasRightCode)
    return { number: digits, kind, stage: kind === null ? 'grant' : undefined };
  if (digits.length === 9) return { number: digits, kind };
  if (digits.length <= 7) {
    const number = digits.padStart(7, '0');
    return kind === null
      ? { number, kind, confidence: 'low', reason: 'short KR number without a kind code' }
      : { number, kind };
  }
  return {
    refused: 'neither a KR publication (year and seven digits) nor a grant (right code and seven digits)',
  };
}
