import { digitsOf, isDigits, isYear, withoutLeadingZeros } from './digits.ts';
import { readJpEra } from './jp-era.ts';
import { readJpFiling } from './jp-filings.ts';
import { READS_AS_APPLICATION, type OfficeRules, type PublicationReading } from './office-rules.ts';
import { readWoPublication } from './wo.ts';

/** Words that Japanese lists put before a number, with the kind they stand for; an empty kind says a grant of unknown kind. */
const WORDS: readonly (readonly [RegExp, string | null])[] = [
  [/^(?:再表|再公表)(?:特許)?/, 'A1'],
  [/^(?:特開|特表)/, 'A'],
  [/^(?:特公)/, 'B'],
  [/^(?:実開|実表)/, 'U'],
  [/^(?:実公)/, 'Y'],
  [/^(?:特許|登録)/, null],
];

/**
 * Until 1999 numbers carry the imperial year (S59122554, H1075478), from 2000 the western one (2014007500); grants have
 * seven digits and no year. The era stays in the key: 6-302377 of Heisei is not patent 6302377. EPO notes on Japan.
 */
function readPublication(written: string, writtenKind: string | null): PublicationReading {
  if (isDigits(written)) return readDigits(written, writtenKind);
  if (/[特実意]願|特許願/.test(written)) return READS_AS_APPLICATION;
  const word = written.charCodeAt(0) < 128 ? undefined : WORDS.find(([pattern]) => pattern.test(written));
  const kind = writtenKind ?? word?.[1] ?? null;
  const behind = word
    ? written
        .replace(word[0], '')
        .replaceAll(/[第号公報]/g, '')
        .trim()
    : written;
  // The office's own search puts P for patent in front: P2014-7500A.
  const body = behind.replace(/^P(?=\d|[HS]\d)/, '');

  if (body.startsWith('WO')) return republished(body.slice(2), kind);
  if (written.startsWith('再')) return republished(body, kind);
  const era = readJpEra(body, kind);
  if (era !== undefined) return era;
  const dashed = /^((?:19|20)\d{2})[ /-](\d{1,6})$/.exec(body);
  if (dashed?.[1] && dashed[2]) {
    const reading = byYear(dashed[1], dashed[2], kind);
    return kind === null ? { ...reading, ...SAME_AS_FILING } : reading;
  }
  const digits = digitsOf(body);
  return digits === undefined
    ? { refused: 'a JP number has digits, after an era letter at most' }
    : readDigits(digits, kind);
}

function readDigits(digits: string, kind: string | null): PublicationReading {
  const serial = withoutLeadingZeros(digits);
  if (serial.length === 10 && isYear(serial.slice(0, 4)))
    return byYear(serial.slice(0, 4), serial.slice(4), kind);
  const era = readJpEra(digits, kind);
  if (era !== undefined) return era;
  if (serial.length === 11 && kind === null && isYear(serial.slice(0, 4))) return READS_AS_APPLICATION;
  if (serial.length > 7)
    return { refused: 'neither a JP grant (seven digits) nor a publication (year and six digits)' };
  return registered(serial, kind, digits.length === 8);
}

type Read = Extract<PublicationReading, { number: string }>;

const SAME_AS_FILING = {
  confidence: 'medium',
  reason: 'read as a publication; without a kind a filing looks the same',
} as const;

function byYear(year: string, serial: string, kind: string | null): Read {
  return {
    number: `${year}${serial.padStart(6, '0')}`,
    kind,
    stage: kind === null ? 'publication' : undefined,
    year: Number(year),
  };
}

function registered(serial: string, kind: string | null, isPadded: boolean): PublicationReading {
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
function republished(body: string, kind: string | null): PublicationReading {
  const wo = readWoPublication(body.replace(/^[ /-]+/, ''), kind);
  return 'number' in wo ? { ...wo, number: `WO${wo.number}` } : wo;
}

/** EPO notes on Japan. Grants since 1996 have seven digits; B documents before were laid out for opposition (kokoku). */
export const jp: OfficeRules = {
  publication: readPublication,
  filing: readJpFiling,
  kinds: {
    A: ['publication', 'Published application (kokai)'],
    A1: ['publication', 'Republication of an international application, or its translation'],
    A5: ['publication', 'Republication of an international application'],
    A8: ['publication', 'Corrected front page of a published application'],
    B: ['grant', 'Granted patent (before 1996: examined application, kokoku)'],
    B1: ['grant', 'Granted patent, published without earlier publication of the application'],
    B2: [
      'grant',
      'Granted patent, application published earlier (before 1996: examined application, kokoku)',
    ],
    C: ['other', 'Specification of a patent under the old law'],
    H: ['other', 'Correction of a publication'],
    T: ['publication', 'Translation of an international application'],
    T2: ['publication', 'Translation of an international application'],
    U: ['publication', 'Published application for a utility model, or registered one since 1994'],
    Y: ['grant', 'Examined or registered utility model'],
    Y1: ['grant', 'Registered utility model, published without earlier publication'],
    Y2: ['grant', 'Registered utility model, application published earlier'],
    S: ['grant', 'Registered design'],
  },
};
