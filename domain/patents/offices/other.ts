import { withoutLeadingZeros } from '../tidy-number.ts';
import type { OfficeReading } from './office-reading.ts';

/** Letters in front of the digits belong to some offices' series: TW I576827, BR PI0818470, HU E034852, DE M8908812. */
const PLAIN = /^([A-Z]{0,4})[ /.-]*(\d[\d .,/'-]*)$/;
const GERMAN_PART_OF_EP = /^(\d{8,12})\.\d$/;

/**
 * Every office without rules of its own: letters of a series, then digits. Zeros in front are kept for show and left out
 * of the key.
 */
export function readOther(office: string): (body: string, kind: string | null) => OfficeReading {
  return (body, kind) => {
    if (office === 'SG' && /^\d{6,}[A-Z]$/.test(body)) return { number: body, kind };
    if (office === 'IN') return readIndian(body, kind);
    const checked = office === 'DE' ? GERMAN_PART_OF_EP.exec(body)?.[1] : undefined;
    const plain = PLAIN.exec(checked ?? body);
    if (!plain?.[2]) return { refused: 'letters inside the serial' };
    const prefix = plain[1] ?? '';
    const digits = plain[2].replaceAll(/\D/g, '');
    if (digits.length > 14) return { refused: 'too many digits for one number' };
    const serial = withoutLeadingZeros(digits);
    const number = office === 'DE' ? `${prefix}${serial}` : `${prefix}${digits}`;
    const keySerial = `${prefix}${serial}`;
    if (serial.length >= 4) return { number, keySerial, kind };
    return { number, keySerial, kind, confidence: 'low', reason: 'very short number' };
  };
}

/** Indian numbers carry the branch office: 600/KOLNP/2015, IN2015KOLNP600, and 201611123456 since 2016. */
function readIndian(body: string, kind: string | null): OfficeReading {
  const number = body.replaceAll(/[ ./-]/g, '');
  if (/^\d{4,12}$/.test(number)) return { number, keySerial: withoutLeadingZeros(number), kind };
  const parts = /^0*(\d{1,6})([A-Z]{3,6})((?:19|20)\d{2})$/.exec(number) ?? undefined;
  if (parts)
    return {
      number: `${parts[1]}${parts[2]}${parts[3]}`,
      keySerial: `${parts[3]}${parts[2]}${parts[1]}`,
      kind,
    };
  const docdb = /^((?:19|20)\d{2})([A-Z]{2,6})0*(\d{1,7})$/.exec(number);
  if (docdb) return { number, keySerial: `${docdb[1]}${docdb[2]}${docdb[3]}`, kind };
  return { refused: 'not a form of Indian numbers' };
}
