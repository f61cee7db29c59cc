import { digitsOf, withoutLeadingZeros } from './digits.ts';
import { READS_AS_APPLICATION, type OfficeRules, type PublicationReading } from './office-rules.ts';
import { isUsSeries, readUsFiling } from './us-filings.ts';
import { usKinds } from './us-kinds.ts';

const PREFIXED = /^(D|RE|PP|RX|AI|H|T|X) *0*(\d[\d, ]*)$/;
/** Grants stood near 12,600,000 in 2026: so high a number without a kind is a filing of series 13 or later without its slash. */
const FIRST_NOT_GRANTED = 13_000_000;
const PREFIX_OF_KIND: Readonly<Record<string, string>> = { E: 'RE', S: 'D', P: 'PP', H: 'H' };

/**
 * Grants up to eight digits, some series with a letter (RE, D, PP, H, T); application publications since 2001 are a year
 * and seven digits at the office, six in DOCDB. Series/serial with a slash is a filing, never a grant.
 */
function readPublication(body: string, kind: string | null): PublicationReading {
  const digits = digitsOf(body);
  if (digits === undefined) return readPrefixed(body, kind);
  if (body !== digits) {
    if (/^\d{2} ?\/ ?\d{3}[, ]?\d{3}$/.test(body)) return READS_AS_APPLICATION;
    const year = /^(20\d{2})[ /-](\d{1,7})$/.exec(body);
    if (year?.[1] && year[2]) return fromYear(year[1], year[2], kind);
  }
  const serial = withoutLeadingZeros(digits);
  if (kind === null && Number(serial) >= FIRST_NOT_GRANTED && serial.length === 8)
    return READS_AS_APPLICATION;
  if (serial.length <= 8) return grant(serial, kind);
  if (serial.startsWith('20') && serial.length <= 11)
    return fromYear(serial.slice(0, 4), serial.slice(4), kind);
  if (serial.length === 12 && /^(?:19|20)/.test(serial) && isUsSeries(serial.slice(4, 6)))
    return READS_AS_APPLICATION;
  return {
    refused: 'neither a US grant (up to eight digits) nor a publication (year and six or seven digits)',
  };
}

function readPrefixed(body: string, kind: string | null): PublicationReading {
  const prefixed = PREFIXED.exec(body);
  if (!prefixed?.[1] || !prefixed[2]) return { refused: 'letters inside a US serial' };
  const serial = withoutLeadingZeros(prefixed[2].replaceAll(/\D/g, ''));
  if (serial.length > 7) return { refused: 'a US serial after its letter has at most seven digits' };
  return { number: `${prefixed[1]}${serial}`, kind, stage: 'grant' };
}

function fromYear(year: string, written: string, kind: string | null): PublicationReading {
  const serial = withoutLeadingZeros(written);
  if (Number(year) < 2001) return { refused: 'US applications are published since 2001 only' };
  if (serial.length > 6) return { refused: 'a US publication serial has at most six digits after its zeros' };
  const number = `${year}${serial.padStart(6, '0')}`;
  const stage = 'publication';
  if (written.length >= 6) return { number, kind, stage, year: Number(year) };
  return {
    number,
    kind,
    stage,
    year: Number(year),
    confidence: 'medium',
    reason: 'short serial after the year, filled to six digits',
  };
}

function grant(serial: string, kind: string | null): PublicationReading {
  if (kind === null) return { number: serial, kind, stage: 'grant' };
  const series = PREFIX_OF_KIND[kind.charAt(0)] ?? '';
  if (series !== '' && serial.length > 7) return { refused: `too long for a number of the series ${series}` };
  const number = `${series}${serial}`;
  if (serial.length === 8 && Number(serial) >= FIRST_NOT_GRANTED)
    return { number, kind, confidence: 'low', reason: 'higher than any US grant known to us' };
  if (kind !== 'A1' && kind !== 'A2' && kind !== 'A9') return { number, kind };
  return {
    number,
    kind,
    confidence: 'low',
    reason: `${kind} marks a published application, but the number is as short as a grant`,
  };
}

export const us: OfficeRules = { publication: readPublication, filing: readUsFiling, kinds: usKinds };
