import { digitsOf, isYear, withoutLeadingZeros } from '../tidy-number.ts';
import { READS_AS_APPLICATION, type OfficeReading } from './office-reading.ts';

/**
 * China: ZL is a filing number cited as a patent; publications are a type digit and six digits, since August 2007 eight; the first years used eight digits
 * beginning with the year. Eight or twelve digits with a check digit after a point are a filing.
 */
export function readCn(body: string, kind: string | null): OfficeReading {
  if (/^ZL|^(?:\d{8}|\d{12})\.[\dX]$/.test(body)) return READS_AS_APPLICATION;
  const digits = digitsOf(body);
  if (digits === undefined) return { refused: 'a CN number has digits only' };
  const serial = withoutLeadingZeros(digits);
  if (serial.length === 7 || serial.length === 9) return { number: serial, kind };
  if (serial.length === 8 && /^(?:8[5-9]|9[0-3])/.test(serial)) return { number: serial, kind };
  if (serial.length >= 12 && serial.length <= 13 && isYear(serial.slice(0, 4))) return READS_AS_APPLICATION;
  return { refused: 'a CN publication has seven or nine digits' };
}
