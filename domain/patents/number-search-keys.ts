import { readApplicationNumber } from './application-number.ts';
import { cutNumber } from './cut-number.ts';
import { readPublicationNumber } from './publication-number.ts';
import { withoutLeadingZeros } from './offices/digits.ts';

/** Where to look for a number that a person types, whole or in part. All are compared with upper-case texts. */
export interface NumberSearchKeys {
  /** Match keys of publications (`EP1848154`) and filings (`US/14/426564`) that the text may be, in any style. */
  readonly exact: readonly string[];
  /** Beginnings of match keys, for a number that is not typed to its end. */
  readonly prefixes: readonly string[];
  /** Digits without an office: the beginning of the canonical serial (`PatentNumber.number`); null when an office is named. */
  readonly serialPrefix: string | null;
}

const NOTHING: NumberSearchKeys = { exact: [], prefixes: [], serialPrefix: null };

/** No number of a patent is longer; longer texts are words. */
const LONGEST = 40;

/** Fewer digits tell nothing: half a list begins with them. */
const FEWEST_DIGITS = 3;

/** What to look up for a text in a search field; nothing when it holds no number. Pure, and never throws. */
export function numberSearchKeys(text: string): NumberSearchKeys {
  const typed = text.trim();
  if (typed.length > LONGEST || typed.replaceAll(/\D/g, '').length < FEWEST_DIGITS) return NOTHING;
  const cut = cutNumber(typed, {});
  const exact = new Set(readKeys(typed));
  if (cut.status === 'cut' && cut.source.from === 'number')
    return { exact: [...exact], prefixes: prefixesOf(cut.source.office, cut.body), serialPrefix: null };
  const ofSeries = serialOfSeries(typed);
  if (ofSeries !== undefined) return { exact: [...exact], prefixes: [], serialPrefix: ofSeries };
  const serial = serialOf(typed);
  if (serial === undefined) return { ...NOTHING, exact: [...exact] };
  for (const key of keysWithoutOffice(typed, serial)) exact.add(key);
  const [, year, padded] = /^(20\d{2})\/0(\d{6})$/.exec(typed) ?? [];
  return { exact: [...exact], prefixes: [], serialPrefix: year && padded ? `${year}${padded}` : serial };
}

function readKeys(text: string, office?: string): readonly string[] {
  return [readPublicationNumber(text, { office }), readApplicationNumber(text, { office })].flatMap(
    (reading) => (reading.status === 'resolved' ? [reading.number.key] : []),
  );
}

/** The digits of a text of digits, separators and perhaps a kind; undefined when it is anything else. */
function serialOf(typed: string): string | undefined {
  const [, written] = /^([\d ,./'-]+?)(?: ?[A-Za-z]\d?)?$/.exec(typed) ?? [];
  return written?.replaceAll(/\D/g, '');
}

/** Series letters that lists of numbers leave the office out of: D654321, I576827, RE45678, PI0818470-4, H10-75478. */
function serialOfSeries(typed: string): string | undefined {
  const text = typed.toUpperCase();
  const [, series, serial] =
    /^([DIM]|PP|RE) ?0*(\d{3,7})$/.exec(text) ?? /^(PI|MU) ?(\d{4,7})(?:-?\d)?$/.exec(text) ?? [];
  if (series && serial) return `${series}${serial}`;
  const [, era, year, ofYear] = /^([HS])(\d{2})[ -]?0*([1-9]\d{0,5})$/.exec(text) ?? [];
  return era && year && ofYear ? `${era}${year}${ofYear}` : undefined;
}

/** Styles that point to an office without naming it, and European numbers typed without their zeros. */
function keysWithoutOffice(typed: string, serial: string): readonly string[] {
  if (/^\d{4}-\d{1,6}$/.test(typed)) return readKeys(typed, 'JP');
  if (/^20\d{2}0\d{6}$/.test(typed)) return readKeys(typed, 'US');
  return serial.length < 7 && /^\d+$/.test(typed) ? [`EP${serial.padStart(7, '0')}`] : [];
}

function prefixesOf(office: string, body: string): readonly string[] {
  const compact = body.replaceAll(/[ ,.'/-]/g, '');
  if (!/^[A-Z]{0,2}\d[\dA-Z]*$/.test(compact) && office !== 'WO') return [];
  const prefixes = new Set([`${office}${compact}`]);
  // The same zero, in a number typed without its slash.
  const [, glued, unpadded] = office === 'US' ? (/^(20[0-4]\d)0(\d{1,6})$/.exec(body) ?? []) : [];
  if (glued && unpadded) prefixes.add(`US${glued}${unpadded}`);
  const [, receiving, filed, rest] = /^([A-Z]{2})(\d{4})[ /-]?(\d*)$/.exec(body) ?? [];
  if (office === 'WO' && receiving && filed) {
    return [`WO/${filed}/${receiving}${rest ? withoutLeadingZeros(rest) : ''}`];
  }
  const [, year, serial] = /^(?:[12]0-)?(\d{2}|\d{4})[ /-](\d[\d,]*)$/.exec(body) ?? [];
  if (year && serial) {
    const digits = serial.replaceAll(',', '');
    prefixes.add(`${office}/${year}/${office === 'US' ? digits : withoutLeadingZeros(digits)}`);
    // DOCDB leaves the first zero of a US serial out: 2014/0020570 is US2014020570.
    if (office === 'US' && digits.startsWith('0')) prefixes.add(`US${year}${digits.slice(1)}`);
    if (office === 'WO' && year.length === 2)
      prefixes.add(`WO${Number(year) >= 78 ? 19 : 20}${year}0${digits}`);
    if (office === 'KR') prefixes.add(`KR${year}${digits}`);
  }
  return [...prefixes];
}
