import { whyNoNumber } from './blank-cells.ts';
import { cutDocdbForm } from './docdb-form.ts';
import type { OfficeSource } from './doubt.ts';
import { isOfficeCode } from './office-codes.ts';
import type { NumberHint, NumberReading } from './patent-number.ts';
import { withoutWords } from './number-words.ts';
import { splitNumber } from './split-number.ts';
import { tidyNumber } from './tidy-number.ts';
import { cutTrailingDate } from './trailing-date.ts';

/** A written number in its parts, before an office's rules are asked. */
export interface CutNumber {
  readonly status: 'cut';
  readonly raw: string;
  readonly source: OfficeSource;
  readonly body: string;
  /** As written with the number. */
  readonly kind: string | null;
  /** What words beside the number call it. */
  readonly says: 'application' | 'publication' | null;
  /** ISO date written behind the number, as exports do with priorities. */
  readonly date: string | null;
}

/** Cuts a number, or tells that there is none or that nothing names its office. */
export function cutNumber(
  raw: string,
  hint: NumberHint,
): CutNumber | Exclude<NumberReading, { status: 'resolved' }> {
  const written = raw.trim();
  const form = cutDocdbForm(written);
  const hasOwnOffice = hint.office === undefined || hint.office === form?.office;
  if (form !== undefined && hasOwnOffice && form.office !== 'SG' && isOfficeCode(form.office)) {
    const source = { from: 'number', office: form.office } as const;
    return { status: 'cut', raw: written, source, body: form.body, kind: form.kind, says: null, date: null };
  }
  const missing = whyNoNumber(written);
  if (missing !== undefined) return { status: 'excluded', raw: written, reason: missing };
  if (written.length > LONGEST)
    return { status: 'unresolved', raw: written, reason: 'too long for one number' };
  // "No 1234567", "no 1234567" and "Nº 1234567" are numbers; NO in capitals is Norway.
  const tidy = tidyNumber(written.replaceAll(/\bN[or]\b\.?|^\s*n[or]\b\.?|\b[Nn][º°]\.?|№/g, ' '));
  if (!/\d/.test(tidy)) return { status: 'unresolved', raw: written, reason: 'not a number' };
  const { text, says } = withoutWords(tidy);
  const dated = cutTrailingDate(text);
  const split = splitNumber(dated?.text ?? text, hint.office);
  if ('refused' in split) return { status: 'unresolved', raw: written, reason: split.refused };
  return { status: 'cut', raw: written, ...split, says, date: dated?.date ?? null };
}

/** Longer texts hold more than one number, or none. */
const LONGEST = 120;
