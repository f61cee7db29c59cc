import { digitsOf } from '../tidy-number.ts';
import { READS_AS_APPLICATION, type OfficeReading } from './office-reading.ts';

const FILING = /^(?:[A-Z]{2}[ /-]*\d{2,4}[ /-]|\d{4}[A-Z]{2}\d)/;

/**
 * International publications: WO yy/nnnnn until June 2004, WO yyyy/nnnnnn since. All the ways of writing them (2+5, 2+6,
 * 4+5, 4+6 digits) become 4+6. https://www.wipo.int/patentscope/en/data/
 */
export function readWo(body: string, kind: string | null): OfficeReading {
  if (FILING.test(body)) return READS_AS_APPLICATION;
  const written = /^(\d{2}|\d{4})[ /-]+(\d{1,6})$/.exec(body);
  if (written?.[1] && written[2]) return fromYear(written[1], written[2], kind);
  const digits = digitsOf(body);
  if (digits === undefined) return { refused: 'a WO number has digits only' };
  switch (digits.length) {
    case 7:
      return fromYear(digits.slice(0, 2), digits.slice(2), kind);
    case 8:
      // Two-digit years ended in 2004, so 19 and 20 in front can only begin a four-digit year.
      return /^(?:19|20)/.test(digits)
        ? fromYear(
            digits.slice(0, 4),
            digits.slice(4),
            kind,
            'eight digits: read as year and a four-digit serial',
          )
        : fromYear(digits.slice(0, 2), digits.slice(2), kind);
    case 9:
      return fromYear(
        digits.slice(0, 4),
        digits.slice(4),
        kind,
        'serial of five digits after a four-digit year, filled to six',
      );
    case 10:
      return fromYear(digits.slice(0, 4), digits.slice(4), kind);
    default:
      return { refused: 'a WO publication is a year and a serial of five or six digits' };
  }
}

function fromYear(written: string, serial: string, kind: string | null, repaired?: string): OfficeReading {
  const short = Number(written);
  const year = written.length === 4 ? short : short >= 78 ? 1900 + short : 2000 + short;
  if (year < 1978 || year > 2049)
    return { refused: `WO publications begin in 1978; ${written} is no year of theirs` };
  const reason = repaired ?? (written.length === 2 && year > 2004 ? 'two-digit year after 2004' : undefined);
  const number = `${year}${serial.padStart(6, '0')}`;
  return reason === undefined ? { number, kind } : { number, kind, confidence: 'medium', reason };
}
