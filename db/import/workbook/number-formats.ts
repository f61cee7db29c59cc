/** How the number of a cell is shown: as a day, as it is, or with so many digits in front of the point and behind it. */
export type NumberFormat = 'date' | 'plain' | { readonly zeros: number; readonly decimals: number };

/** Numbers of built-in formats that are dates; those from 27 to 58 are the ones of East Asian Excels (ECMA-376, 18.8.30). */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
}

/** What a number format does, by its number and, for formats of the workbook's own, its code. */
export function readNumberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined && id === 2) return { zeros: 1, decimals: 2 };
  if (code === undefined) return isBuiltInDate(id) ? 'date' : 'plain';
  const [first = ''] = code.split(';');
  const [, zeros, decimals = ''] = /^(0{1,20})(?:\.(0{1,10}))?$/.exec(first) ?? [];
  if (zeros !== undefined) return { zeros: zeros.length, decimals: decimals.length };
  // what is quoted, escaped, or in brackets (colours, conditions, languages) is no part of the pattern
  const pattern = first.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  if (/general|@|[#0?]/.test(pattern)) return 'plain';
  return /[yd]|e.*m|m(?!.*[hs])/.test(pattern) && !/^m+:/.test(pattern) ? 'date' : 'plain';
}

/** 1899-12-30 in days before 1970: from March 1900 on, Excel counts from there. */
const EPOCH_1900 = -25_569;
/** 1904-01-01 in days before 1970: workbooks of old Macs count from there. */
const EPOCH_1904 = -24_107;
const LAST_SERIAL = 2_958_465;

/**
 * The day of a serial number, as "2013-05-14", with its time of day where it has one. Excel holds 1900 for a leap year: day
 * 60 is the 29th of February, which there never was, and is written so; before it one is to be added.
 */
export function serialToDay(serial: number, is1904: boolean): string | undefined {
  if (!(serial >= 0 && serial <= LAST_SERIAL)) return undefined;
  const whole = Math.floor(serial);
  const seconds = Math.round((serial - whole) * 86_400) % 86_400;
  const day = is1904 ? isoDay(EPOCH_1904 + whole) : dayOf1900(whole);
  if (seconds === 0) return day;
  return `${day} ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function dayOf1900(serial: number): string {
  if (serial === 0) return '1900-01-00';
  if (serial === 60) return '1900-02-29';
  return isoDay(EPOCH_1900 + serial + (serial < 60 ? 1 : 0));
}

function isoDay(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** A number as people write it: Excel stores 20130101709 as 2.0130101709E10. */
export function numberText(written: string, format: NumberFormat): string {
  const plain = /^-?\d+$/.test(written) ? written : expanded(written);
  if (typeof format === 'string' || !/^\d+(?:\.\d+)?$/.test(plain)) return plain;
  const [whole = '', fraction = ''] = plain.split('.');
  // zeros that are shown are part of a number such as 0470185 or 36.300; digits that are not shown are kept all the same
  const decimals = fraction.padEnd(format.decimals, '0');
  return `${whole.padStart(format.zeros, '0')}${decimals === '' ? '' : `.${decimals}`}`;
}

function expanded(written: string): string {
  const number = Number(written);
  if (written.trim() === '' || !Number.isFinite(number)) return written;
  return Number.isInteger(number) && Math.abs(number) < 1e21 ? BigInt(number).toString() : String(number);
}
