import { fullYear, withoutLeadingZeros } from './digits.ts';
import { readYearAndSerial } from './docdb-filing.ts';
import type { FilingReading, OfficeRules, PublicationReading } from './office-rules.ts';
import { readAnyPublication } from './other.ts';

/** Since 2012: nature (10, 11 the national phase, 13 addition; 20 to 22 utility models), year, six digits, check digit. */
const OFFICE_FORM = /^(1[0-3]|2[0-2]|30|32)(20[1-9]\d)(\d{6})(\d?)$/;
const OLD_FORM = /^(PI|MU)(\d{2})(\d{5})(\d?)$/;
const OLD_DATED = /^((?:19|20)\d{2})(PI|MU)0*(\d{1,7})$/;
/** DOCDB leaves the series out where its kind letter tells it. */
const SERIES_OF_KIND: Readonly<Record<string, string>> = { A: 'PI', U: 'MU' };
/** MU 79 is 1999 and MU 90 is 2010: utility models were numbered by the year less 1920. */
const YEAR_BEFORE_MU = 1920;

/** The publication has the number of its filing: BR112015012836, PI0818470. A check digit after a hyphen is left out. */
function readPublication(body: string, kind: string | null): PublicationReading {
  const reading = readAnyPublication(
    body.replace(/(?<=\d) ?-? ?\d$/, (end) => (end.includes('-') ? '' : end)),
    kind,
  );
  if (!('number' in reading)) return reading;
  const checked = /^(?:1[0-3]|2[0-2])20[1-9]\d{8}$/.test(reading.number);
  const number = checked ? reading.number.slice(0, 12) : reading.number;
  return { ...reading, number, keySerial: number };
}

/** BR 11 2015 012836-0, PI0818470-4, in databases BR20151112836 and BR2008PI18470. The check digit's rule is not known to us. */
function readFiling(body: string, kind: string | null): FilingReading {
  const compact = body.replaceAll(/[ ./-]/g, '');
  const [, nature, year, serial] = OFFICE_FORM.exec(compact) ?? [];
  if (nature && year && serial) {
    return {
      keySerial: `${year}/${nature}-${withoutLeadingZeros(serial)}`,
      shown: `${nature}${year}${serial}`,
      year: Number(year),
    };
  }
  const series = /^\d{7}$/.test(compact) ? (SERIES_OF_KIND[kind?.charAt(0) ?? ''] ?? '') : '';
  const old = OLD_FORM.exec(series + compact);
  if (old?.[1] && old[2] && old[3]) {
    const filed = old[1] === 'MU' ? YEAR_BEFORE_MU + Number(old[2]) : fullYear(old[2], 70);
    return ofOldSeries(filed, old[1], old[3]);
  }
  const dated = OLD_DATED.exec(compact);
  if (dated?.[1] && dated[2] && dated[3])
    return ofOldSeries(Number(dated[1]), dated[2], dated[3].padStart(5, '0'));
  const database = /^(20[1-9]\d)(1[0-3]|2[0-2]|30|32)(\d{5,6})$/.exec(compact);
  if (database?.[1] && database[2] && database[3]) {
    return {
      keySerial: `${database[1]}/${database[2]}-${withoutLeadingZeros(database[3])}`,
      shown: `${database[2]}${database[1]}${database[3].padStart(6, '0')}`,
      year: Number(database[1]),
    };
  }
  return readYearAndSerial(compact, kind) ?? { refused: 'not a form of Brazilian filings' };
}

function ofOldSeries(year: number, series: string, serial: string): FilingReading {
  const short = series === 'MU' ? year - YEAR_BEFORE_MU : year % 100;
  return {
    keySerial: `${year}/${series}${withoutLeadingZeros(serial)}`,
    shown: `${series}${String(short).padStart(2, '0')}${serial}`,
    year,
  };
}

export const br: OfficeRules = {
  publication: readPublication,
  filing: readFiling,
  kinds: {
    A: ['publication', 'Published application'],
    A2: ['publication', 'Published application'],
    A8: ['publication', 'Corrected publication of an application'],
    B1: ['grant', 'Granted patent'],
    B8: ['grant', 'Corrected publication of a granted patent'],
    E2: ['publication', 'Published application for a certificate of addition'],
    F1: ['grant', 'Granted certificate of addition'],
    U: ['publication', 'Published application for a utility model'],
    U2: ['publication', 'Published application for a utility model'],
    Y1: ['grant', 'Granted utility model'],
  },
};
