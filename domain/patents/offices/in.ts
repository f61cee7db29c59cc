import { withoutLeadingZeros } from './digits.ts';
import { readYearAndSerial } from './docdb-filing.ts';
import type { FilingReading, OfficeRules, PublicationReading } from './office-rules.ts';

const OFFICE_FORM = /^0*(\d{1,6})([A-Z]{2,6})((?:19|20)\d{2})$/;
const DATABASE_FORM = /^((?:19|20)\d{2})([A-Z]{2,6})0*(\d{1,6})$/;

/** National phases (NP) began with India's accession to the PCT, in December 1998. */
const FIRST_NATIONAL_PHASE = 1998;
const FIRST_BRANCH = 1912;
const LAST_BRANCH = 2016;

/** What databases make of the branch offices, the last four with NP for a national phase. */
const BRANCH_OF_DATABASES: Readonly<Record<string, string>> = {
  DE: 'DEL',
  MU: 'MUM',
  KO: 'KOL',
  CH: 'CHE',
  DN: 'DELNP',
  MN: 'MUMNP',
  KN: 'KOLNP',
  CN: 'CHENP',
};

interface Parts {
  readonly serial: string;
  /** As the office writes it, whoever wrote the number. */
  readonly branch: string;
  readonly year: string;
  /** Serial, branch and year glued, or with slashes where glued they could be read the other way round. */
  readonly written: string;
  readonly doubt: { readonly confidence: 'medium'; readonly reason: string } | undefined;
}

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
  const parts = partsOf(body, number);
  if (parts === undefined) return { refused: 'not a form of Indian numbers' };
  const { year, branch, serial, written, doubt } = parts;
  return { number: written, keySerial: `${year}${branch}${serial}`, kind, year: Number(year), ...doubt };
}

function readFiling(body: string, kind: string | null): FilingReading {
  const number = body.replaceAll(/[ ./-]/g, '');
  const parts = partsOf(body, number);
  if (parts === undefined)
    return readYearAndSerial(number, kind) ?? { refused: 'not a form of Indian filings' };
  const { year, branch, serial, written, doubt } = parts;
  return { keySerial: `${year}/${branch}${serial}`, shown: written, year: Number(year), ...doubt };
}

function partsOf(body: string, number: string): Parts | undefined {
  const office = OFFICE_FORM.exec(number);
  const database = DATABASE_FORM.exec(number);
  const serialFirst = office ? toParts(office[1], office[2], office[3]) : undefined;
  const yearFirst = database ? toParts(database[3], database[2], database[1]) : undefined;
  if (!serialFirst || !yearFirst || serialFirst.year === yearFirst.year) return serialFirst ?? yearFirst;
  // Slashes are the office's own; databases glue and put the year first.
  if (body.includes('/')) return serialFirst;
  const reason = `${yearFirst.year} read as the year and ${yearFirst.serial} as the serial`;
  return { ...yearFirst, doubt: { confidence: 'medium', reason } };
}

function toParts(
  digits: string | undefined,
  writtenBranch: string | undefined,
  year: string | undefined,
): Parts | undefined {
  if (!digits || !writtenBranch || !year) return undefined;
  const branch = BRANCH_OF_DATABASES[writtenBranch] ?? writtenBranch;
  if (!isYearOf(branch, year)) return undefined;
  const serial = withoutLeadingZeros(digits);
  const written = isYearOf(branch, serial)
    ? `${serial}/${writtenBranch}/${year}`
    : `${serial}${writtenBranch}${year}`;
  return { serial, branch, year, written, doubt: undefined };
}

function isYearOf(branch: string, digits: string): boolean {
  const first = branch.endsWith('NP') ? FIRST_NATIONAL_PHASE : FIRST_BRANCH;
  return digits.length === 4 && Number(digits) >= first && Number(digits) <= LAST_BRANCH;
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
