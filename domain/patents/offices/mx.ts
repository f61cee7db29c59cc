import { withoutLeadingZeros } from './digits.ts';
import { readYearAndSerial } from './docdb-filing.ts';
import type { FilingReading, OfficeRules, PublicationReading } from './office-rules.ts';
import { readAnyPublication } from './other.ts';

/** MX/a/2008/013315: a for patents, u for utility models, f for designs; PA/a/2005/012345 until 2006. */
const OFFICE_FORM = /^(?:MX ?\/ ?)?(PA ?\/ ?)?([AUF]) ?\/ ?(\d{4}) ?\/ ?(\d{1,6})$/;
const OLD_FORM = /^PA(\d{2})(\d{6})$/;

/** Published applications have the number of their filing (MX2015004702, until 2006 MXPA05012345); grants six digits. */
function readPublication(body: string, kind: string | null): PublicationReading {
  const filing = OFFICE_FORM.test(body) ? readFiling(body, kind) : undefined;
  if (filing === undefined) return readAnyPublication(body, kind);
  return 'refused' in filing ? filing : { isApplication: true };
}

function readFiling(body: string, kind: string | null): FilingReading {
  const [, old, right, year, serial] = OFFICE_FORM.exec(body) ?? [];
  if (right && year && serial)
    return ofYear(year, serial, old === undefined ? '' : 'PA', right === 'A' ? '' : right);
  const glued = OLD_FORM.exec(body);
  if (glued?.[1] && glued[2]) return ofYear(`20${glued[1]}`, glued[2], 'PA', '');
  const letter = kind?.startsWith('A') === false ? kind.charAt(0) : '';
  const compact = body.replaceAll(/[ /-]/g, '');
  const filing = readYearAndSerial(compact, null);
  if (filing === undefined) return { refused: 'a MX filing is a year and a serial of six digits' };
  return ofYear(compact.slice(0, 4), compact.slice(4), '', letter);
}

function ofYear(year: string, serial: string, prefix: string, letter: string): FilingReading {
  const number = withoutLeadingZeros(serial);
  return {
    keySerial: `${year}/${prefix}${number}${letter}`,
    shown: `${prefix === '' ? '' : 'PA/'}${letter === '' ? 'a' : letter.toLowerCase()}/${year}/${number.padStart(6, '0')}`,
    year: Number(year),
  };
}

export const mx: OfficeRules = {
  publication: readPublication,
  filing: readFiling,
  kinds: {
    A: ['publication', 'Published application'],
    B: ['grant', 'Granted patent'],
    U: ['publication', 'Published application for a utility model'],
    Y: ['grant', 'Registered utility model'],
  },
};
