import { digitsOf, withoutLeadingZeros } from '../tidy-number.ts';
import { READS_AS_APPLICATION, type OfficeReading } from './office-reading.ts';

/**
 * European publications: seven digits from EP0000001. Eight digits, or eight with a check digit, are a filing number
 * (EPO Guidelines A-II 1.8).
 */
export function readEp(body: string, kind: string | null): OfficeReading {
  if (/^\d{8}\.\d$/.test(body)) return READS_AS_APPLICATION;
  const digits = digitsOf(body);
  if (digits === undefined) return { refused: 'an EP number has digits only' };
  const serial = withoutLeadingZeros(digits);
  if (serial.length <= 7) return { number: serial.padStart(7, '0'), kind };
  if (serial.length <= 9 && kind === null) return READS_AS_APPLICATION;
  return { refused: 'an EP publication has at most seven digits' };
}
