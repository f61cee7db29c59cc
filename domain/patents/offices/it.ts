import { withoutLeadingZeros } from './digits.ts';
import { seriesLetter } from './docdb-filing.ts';
import {
  READS_AS_APPLICATION,
  type FilingReading,
  type OfficeRules,
  type PublicationReading,
} from './office-rules.ts';
import { anyOffice, readAnyFiling, readAnyPublication } from './other.ts';

/** Since 2008: right (10 invention, 20 utility model), year, nine digits; databases IT201700012345, the right in the kind. */
const OFFICE_FORM = /^([12]0)(20\d\d)0(\d{8})$/;
/** Before, with the province: MI2005A000934, in databases IT2005MI00934. */
const OF_PROVINCE = /^([A-Z]{2})((?:19|20)\d\d)([AU])(\d{6})$/;
const DATED_PROVINCE = /^((?:19|20)\d\d)([A-Z]{2})0*(\d{1,6})$/;

function readPublication(body: string, kind: string | null): PublicationReading {
  const compact = body.replaceAll(/[ .-]/g, '');
  if (OF_PROVINCE.test(compact)) return READS_AS_APPLICATION;
  const [, right, year, serial] = OFFICE_FORM.exec(compact) ?? [];
  if (!right || !year || !serial) return readAnyPublication(body, kind);
  const reading = {
    number: `${year}${serial}`,
    kind: kind ?? (right === '20' ? 'U' : null),
    year: Number(year),
  };
  if (kind !== null) return reading;
  const reason = 'read as a publication; without a kind a filing looks the same';
  return { ...reading, confidence: 'medium', reason };
}

/** 102017000012345 and MI2005A000934, in databases IT201700012345 and IT2005MI00934. */
function readFiling(
  body: string,
  kind: string | null,
  hint: Parameters<OfficeRules['filing']>[2],
): FilingReading {
  const compact = body.replaceAll(/[ .-]/g, '');
  const [, right, year, serial] = OFFICE_FORM.exec(compact) ?? [];
  if (right && year && serial) {
    const letter = right === '20' ? 'U' : seriesLetter(kind);
    const keySerial = `${year}/${withoutLeadingZeros(serial)}${letter}`;
    return { keySerial, shown: `${year}${serial}${letter}`, year: Number(year) };
  }
  const office = OF_PROVINCE.exec(compact);
  if (office?.[1] && office[2] && office[3] && office[4])
    return ofProvince(office[1], office[2], office[4], office[3]);
  const dated = DATED_PROVINCE.exec(compact);
  if (dated?.[1] && dated[2] && dated[3])
    return ofProvince(dated[2], dated[1], dated[3], kind?.startsWith('U') === true ? 'U' : 'A');
  return readAnyFiling(body, kind, hint);
}

function ofProvince(province: string, year: string, serial: string, right: string): FilingReading {
  return {
    keySerial: `${year}/${province}${withoutLeadingZeros(serial)}${right === 'U' ? 'U' : ''}`,
    shown: `${province}${year}${right}${serial.padStart(6, '0')}`,
    year: Number(year),
  };
}

export const it: OfficeRules = { ...anyOffice, publication: readPublication, filing: readFiling };
