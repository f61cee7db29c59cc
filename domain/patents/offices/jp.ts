import { digitsOf, isYear, withoutLeadingZeros } from '../tidy-number.ts';
import { readJpEra } from './jp-era.ts';
import { READS_AS_APPLICATION, type OfficeReading } from './office-reading.ts';
import { readWo } from './wo.ts';

/** Words that Japanese lists put before a number, with the kind they stand for; an empty kind says a grant of unknown kind. */
const WORDS: readonly (readonly [RegExp, string | null])[] = [
  [/^(?:特開|特表|再公表)/, 'A'],
  [/^(?:特公)/, 'B'],
  [/^(?:実開|実表)/, 'U'],
  [/^(?:実公)/, 'Y'],
  [/^(?:特許|登録)/, null],
];

/**
 * Japan: until 1999 numbers carry the imperial year (S59122554, H1075478), from 2000 the western one (2014007500); grants
 * have seven digits and no year. The era stays in the key: 6-302377 of Heisei is not patent 6302377. EPO notes on Japan.
 */
export function readJp(written: string, writtenKind: string | null): OfficeReading {
  if (/^(?:特願|実願)/.test(written)) return READS_AS_APPLICATION;
  const word = WORDS.find(([pattern]) => pattern.test(written));
  const kind = writtenKind ?? word?.[1] ?? null;
  const body = word
    ? written
        .replace(word[0], '')
        .replaceAll(/[第号公報]/g, '')
        .trim()
    : written;

  if (body.startsWith('WO')) return republished(body.slice(2), kind);
  const era = readJpEra(body, kind);
  if (era !== undefined) return era;
  const dashed = /^((?:19|20)\d{2})[ /-](\d{1,6})$/.exec(body);
  if (dashed?.[1] && dashed[2])
    return {
      number: `${dashed[1]}${dashed[2].padStart(6, '0')}`,
      kind,
      stage: kind === null ? 'publication' : undefined,
    };

  const digits = digitsOf(body);
  if (digits === undefined) return { refused: 'a JP number has digits, after an era letter at most' };
  const serial = withoutLeadingZeros(digits);
  if (serial.length === 10 && isYear(serial.slice(0, 4)))
    return { number: serial, kind, stage: kind === null ? 'publication' : undefined };
  if (serial.length > 7)
    return { refused: 'neither a JP grant (seven digits) nor a publication (year and six digits)' };
  return registered(serial, kind, digits.length === 8);
}

function registered(serial: string, kind: string | null, isPadded: boolean): OfficeReading {
  if (kind?.[0] === 'A') return { refused: 'too short for a published JP application' };
  const stage = kind === null ? 'grant' : undefined;
  if (serial.length === 7 && isPadded) {
    return {
      number: serial,
      kind,
      stage,
      confidence: 'medium',
      reason: 'zero in front: read as a grant, not as a year of Heisei',
    };
  }
  if (serial.length === 7) return { number: serial, kind, stage };
  return {
    number: serial,
    kind,
    stage,
    confidence: 'low',
    reason: 'shorter than the seven digits of a JP grant',
  };
}

/** JPWO: the Japanese re-publication of an international application. It is a JP document, not a second WO one. */
function republished(body: string, kind: string | null): OfficeReading {
  const wo = readWo(body.replace(/^[ /-]+/, ''), kind);
  return 'number' in wo ? { ...wo, number: `WO${wo.number}` } : wo;
}
