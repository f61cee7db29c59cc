import { digitsOf, withoutLeadingZeros } from '../tidy-number.ts';
import { READS_AS_APPLICATION, type OfficeReading } from './office-reading.ts';

const PREFIXED = /^(D|RE|PP|RX|AI|H|T|X) *0*(\d[\d, ]*)$/;
const PREFIX_OF_KIND: Readonly<Record<string, string>> = { E: 'RE', S: 'D', P: 'PP', H: 'H' };

/**
 * United States: grants up to eight digits, some series with a letter (RE, D, PP, H, T); application publications since
 * 2001 are a year and seven digits at the office, six in DOCDB. Series/serial with a slash is a filing, never a grant.
 */
export function readUs(body: string, kind: string | null): OfficeReading {
  if (/^\d{2} ?\/ ?\d{3}[, ]?\d{3}$/.test(body)) return READS_AS_APPLICATION;
  const prefixed = PREFIXED.exec(body);
  const series = prefixed?.[1];
  if (prefixed?.[2] && series)
    return {
      number: `${series}${withoutLeadingZeros(prefixed[2].replaceAll(/\D/g, ''))}`,
      kind,
      stage: 'grant',
    };

  const year = /^(20\d{2})[ /-](\d{1,7})$/.exec(body);
  if (year?.[1] && year[2]) return fromYear(year[1], year[2], kind);
  const digits = digitsOf(body);
  if (digits === undefined) return { refused: 'letters inside a US serial' };

  const serial = withoutLeadingZeros(digits);
  if (serial.length <= 8) return grant(serial, kind);
  if (/^20\d/.test(serial) && serial.length <= 11) return fromYear(serial.slice(0, 4), serial.slice(4), kind);
  return {
    refused: 'neither a US grant (up to eight digits) nor a publication (year and six or seven digits)',
  };
}

function fromYear(year: string, written: string, kind: string | null): OfficeReading {
  const serial = withoutLeadingZeros(written);
  if (Number(year) < 2001) return { refused: 'US applications are published since 2001 only' };
  if (serial.length > 6) return { refused: 'a US publication serial has at most six digits after its zeros' };
  const number = `${year}${serial.padStart(6, '0')}`;
  const stage = 'publication';
  if (written.length >= 6) return { number, kind, stage };
  return {
    number,
    kind,
    stage,
    confidence: 'medium',
    reason: 'short serial after the year, filled to six digits',
  };
}

function grant(serial: string, kind: string | null): OfficeReading {
  const prefix = PREFIX_OF_KIND[kind?.[0] ?? ''] ?? '';
  const number = `${prefix}${serial}`;
  const isPublicationKind = kind !== null && /^A[129]$/.test(kind);
  if (!isPublicationKind) return { number, kind, stage: kind === null ? 'grant' : undefined };
  return {
    number,
    kind,
    confidence: 'low',
    reason: `${kind} marks a published application, but the number is as short as a grant`,
  };
}
