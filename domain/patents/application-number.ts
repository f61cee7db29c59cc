import { whyNoNumber } from './blank-cells.ts';
import { isOfficeCode } from './office-codes.ts';
import { readOfficeFiling, type Filing } from './office-filings.ts';
import type { NumberHint, NumberReading } from './patent-number.ts';
import { tidyNumber, withoutLeadingZeros } from './tidy-number.ts';

const DOCDB = /^([A-Z]{2})((?:1[89]|20)\d{2})([A-Z]{0,5})(\d{1,9})([A-Z]{0,2})$/;
const DOCDB_INDIA = /^IN((?:19|20)\d{2})([A-Z]{2,6})(\d{1,7})$/;

/**
 * Reads one filing number: DOCDB's form as databases and the ETSI export write it (US201314426564, WO2013JP64758), or an
 * office's own (12/366384, 2010-181881, PCT/JP2013/064758). The key is office, year and serial without padding, so that
 * both forms of one filing meet where the form carries the year.
 */
export function readApplicationNumber(raw: string, hint: NumberHint = {}): NumberReading {
  const written = raw.trim();
  const missing = whyNoNumber(written);
  if (missing !== undefined) return { status: 'excluded', raw: written, reason: missing };
  const tidy = tidyNumber(written);
  const docdb = readDocdb(tidy.replaceAll(' ', ''));
  if (docdb !== undefined) return resolved(written, docdb);
  const filing = readOfficeFiling(tidy, hint);
  if (filing === undefined)
    return { status: 'unresolved', raw: written, reason: 'not a filing number of a known form' };
  return resolved(written, filing);
}

function readDocdb(compact: string): Filing | undefined {
  const indian = DOCDB_INDIA.exec(compact);
  if (indian?.[1] && indian[2] && indian[3]) {
    return { office: 'IN', year: indian[1], serial: `${indian[2]}${withoutLeadingZeros(indian[3])}` };
  }
  const parts = DOCDB.exec(compact);
  const [, office, year, series, digits, suffix] = parts ?? [];
  if (!office || !year || !digits || !isOfficeCode(office)) return undefined;
  const serial = withoutLeadingZeros(digits);
  // The T of a Japanese national phase stands for the serials from 500,001 on and says nothing more.
  const tail = office === 'JP' && suffix === 'T' ? '' : (suffix ?? '');
  if (office === 'CN')
    return {
      office,
      year,
      serial: `${digits.slice(0, 1)}-${withoutLeadingZeros(digits.slice(1) || '0')}${tail}`,
    };
  return { office, year, serial: `${series ?? ''}${serial}${tail}` };
}

function resolved(raw: string, filing: Filing): NumberReading {
  const { office, year, serial, reason, confidence = 'high' } = filing;
  const number = {
    raw,
    office,
    number: filing.shown ?? `${year}${serial.replace('-', '')}`,
    kind: null,
    stage: 'application' as const,
    key: `${office}/${year || '-'}/${serial}`,
    confidence,
  };
  return { status: 'resolved', number: reason === undefined ? number : { ...number, reason } };
}
