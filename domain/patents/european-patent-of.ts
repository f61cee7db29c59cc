import { isTranslationKind } from './kind-codes.ts';
import type { PatentNumber } from './patent-number.ts';

/** Offices that publish the translation of a European patent under that patent's own number. Others number anew (ES, HU, AT). */
export const KEEPS_EP_NUMBER: ReadonlySet<string> = new Set(['DK', 'FI', 'LT', 'NO', 'PL', 'PT', 'SE', 'SI']);

/** Match key of the European patent that a translation renders; null where the number does not tell it with certainty. */
export function europeanPatentOf({ office, kind, number }: PatentNumber): string | null {
  if (kind === null || !KEEPS_EP_NUMBER.has(office) || !isTranslationKind(office, kind)) return null;
  return /^\d{5,7}$/.test(number) ? `EP${number.padStart(7, '0')}` : null;
}
