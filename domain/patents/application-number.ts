import { cutNumber, type CutNumber } from './cut-number.ts';
import { doubtOf } from './doubt.ts';
import { rulesOf } from './offices/office-of.ts';
import type { FilingReading } from './offices/office-rules.ts';
import { digitsOf } from './offices/digits.ts';
import { international } from './offices/wo.ts';
import type { NumberHint, NumberReading, PatentNumber } from './patent-number.ts';

/**
 * Reads one filing number: as databases and the ETSI export write it (US201314426564, WO2013JP64758), or in an office's own
 * form (14/426,564, 2010-181881, PCT/JP2013/064758). The key is office, year and serial without padding (of the United
 * States series and serial, of Canada the serial), so that both forms of one filing meet.
 */
export function readApplicationNumber(raw: string, hint: NumberHint = NO_HINT): NumberReading {
  const cut = cutNumber(raw, hint);
  return cut.status === 'cut' ? readCutFiling(cut, hint) : cut;
}

/** The same for a number that is cut already, such as a filing where a publication was looked for. */
export function readCutFiling(cut: CutNumber, hint: NumberHint): NumberReading {
  if (cut.kind !== null && PUBLICATION_KIND.test(cut.kind))
    return {
      status: 'unresolved',
      raw: cut.raw,
      reason: `kind ${cut.kind} is a publication's, not a filing's`,
    };
  if (STAND_IN.test(cut.body))
    return { status: 'excluded', raw: cut.raw, reason: 'says that the filing number is not known' };
  const dated = cut.date === null ? hint : { ...hint, filingDate: cut.date };
  const abroad = isAbroad(cut) ? throughOffice(cut.source.office, cut.body) : undefined;
  const office = abroad === undefined ? cut.source.office : 'WO';
  const filing = abroad ?? rulesOf(office).filing(cut.body, cut.kind, dated);
  if ('refused' in filing) return { status: 'unresolved', raw: cut.raw, reason: filing.refused };
  const source = abroad === undefined ? cut.source : ({ from: 'number', office } as const);
  const doubt = doubtOf(source, null, hint, filing.confidence, filing.reason);
  const number: PatentNumber = {
    raw: cut.raw,
    office,
    number: filing.shown,
    kind: null,
    stage: 'application',
    key: `${office}/${filing.keySerial}`,
    confidence: doubt.confidence,
    ...(filing.year === undefined ? undefined : { year: filing.year }),
    ...(doubt.reason === undefined ? undefined : { reason: doubt.reason }),
  };
  return { status: 'resolved', number };
}

const NO_HINT: NumberHint = {};

/** Letters that databases give to publications only, and any letter with a digit. */
const PUBLICATION_KIND = /^[BCY]|\d$/;

/** DOCDB makes a number of the publication's and D or T where it does not know the filing's (US 3662677D A). */
const STAND_IN = /^\d{4,8}[DT]$/;

/** The International Bureau receives international filings only; of those that say PCT or WO nothing is left to tell. */
function isAbroad({ source: { office }, body, kind }: CutNumber): boolean {
  if (office === 'IB') return /^\d{4}[ /]?\d{6}$/.test(body);
  return kind === 'W' && office !== 'WO';
}

/** DOCDB writes an international filing under the office that received it, with kind W: US 9930456 W, IB 2007053849 W. */
function throughOffice(office: string, body: string): FilingReading {
  const digits = digitsOf(body) ?? '';
  const [, year, serial] = /^(\d{4})0?(\d{6})$/.exec(digits) ?? /^(\d{2})(\d{5})$/.exec(digits) ?? [];
  return year && serial
    ? international(office, year, serial)
    : { refused: 'kind W names an international filing, by year and serial' };
}
