import { withoutLeadingZeros } from './digits.ts';
import { readYearAndSerial } from './docdb-filing.ts';
import type { FilingReading, OfficeRules, PublicationReading } from './office-rules.ts';

const OFFICE_FORM = /^0*(\d{1,6})([A-Z]{2,6})((?:19|20)\d{2})$/;
const DATABASE_FORM = /^((?:19|20)\d{2})([A-Z]{2,6})0*(\d{1,7})$/;

/**
 * A publication has the number of its filing: 600/KOLNP/2015 with the branch office (NP a national phase), since 2016
 * yyyyJTnnnnnn with the branch (1 Delhi, 2 Mumbai, 3 Kolkata, 4 Chennai) and the type. Grants are six digits.
 */
function readPublication(body: string, kind: string | null): PublicationReading {
  const number = body.replaceAll(/[ ./-]/g, '');
  if (/^\d{4,12}$/.test(number)) {
    const reading = { number, keySerial: withoutLeadingZeros(number), kind };
    return number.length === 12 ? { ...reading, year: Number(number.slice(0, 4)) } : reading;
  }
  const parts = partsOf(number);
  if (parts === undefined) return { refused: 'not a form of Indian numbers' };
  return {
    number,
    keySerial: `${parts.year}${parts.branch}${parts.serial}`,
    kind,
    year: Number(parts.year),
  };
}

function readFiling(body: string, kind: string | null): FilingReading {
  const number = body.replaceAll(/[ ./-]/g, '');
  const parts = partsOf(number);
  if (parts !== undefined) {
    const { year, branch, serial } = parts;
    return {
      keySerial: `${year}/${branch}${serial}`,
      shown: `${serial}${branch}${year}`,
      year: Number(year),
    };
  }
  return readYearAndSerial(number, kind) ?? { refused: 'not a form of Indian filings' };
}

function partsOf(number: string): { year: string; branch: string; serial: string } | undefined {
  const office = OFFICE_FORM.exec(number);
  if (office?.[1] && office[2] && office[3]) return { year: office[3], branch: office[2], serial: office[1] };
  const database = DATABASE_FORM.exec(number);
  if (database?.[1] && database[2] && database[3])
    return { year: database[1], branch: database[2], serial: database[3] };
  return undefined;
}

export const india: OfficeRules = {
  publication: readPublication,
  filing: readFiling,
  kinds: {
    A: ['publication', 'Published application'],
    A1: ['publication', 'Published application'],
    B: ['grant', 'Granted patent'],
  },
};
