import { rulesOf } from './offices/office-of.ts';
import type { NumberStage } from './patent-number.ts';

/** Offices whose B (and where listed C) documents are grants. "B" alone proves nothing: ST.16 calls it a second level. */
const B_IS_GRANT: ReadonlySet<string> = new Set(
  'AT AU BE BG BR CA CH CN CU CZ DE DK EA EE EP ES FI FR GB GR HK HR HU ID IL IN IT JP KR LT LU LV MA MX MY NL NO PH PL PT RO RS RU SA SE SG SI SK TR TW UA US VN ZA'.split(
    ' ',
  ),
);
const C_IS_GRANT: ReadonlySet<string> = new Set('BE CA CN DE EA MD NL RU SU UA'.split(' '));

/** States in which T (in Portugal E too) is the translation of a European patent, filed there to make it valid. */
const TRANSLATES: ReadonlySet<string> = new Set(
  'AT BE BG CH CY CZ DK EE ES FI GR HR HU IS IT LT LU LV MC MK NO PL PT RO RS SE SI SK SM TR'.split(' '),
);

/** What kind letters say by WIPO ST.16 where the office's own table has no more to say. */
const MEANING_OF_LETTER: Readonly<Record<string, string>> = {
  A: 'Published application',
  B: 'Second publication, as a rule the granted patent',
  C: 'Third publication, as a rule of a granted patent',
  D: 'Notice or document outside the ordinary publications',
  E: 'Reissue or certificate of addition',
  H: 'Other document of a patent office',
  L: 'Abstract or other document that is no patent',
  P: 'Plant patent or provisional publication',
  S: 'Design',
  T: 'Translation',
  U: 'Utility model, first publication',
  Y: 'Utility model, second publication',
  Z: 'Utility model, third publication',
};

/**
 * The stage that a kind code proves at an office: by the office's own table, else by WIPO ST.16
 * (https://www.wipo.int/standards/en/part_03_standards.html, concordance in part 7.3.2).
 */
export function stageOfKind(office: string, kind: string | null): NumberStage {
  if (kind === null) return 'unknown';
  const known = rulesOf(office).kinds[kind];
  return known === undefined ? stageOfLetter(office, kind.charAt(0)) : known[0];
}

/**
 * The meaning of a kind code in words, such as "European patent as granted" for EP B1; null where neither the office nor
 * ST.16 gives the letter one.
 */
export function kindMeaning(office: string, kind: string): string | null {
  const known = rulesOf(office).kinds[kind];
  if (known !== undefined) return known[1];
  if (isTranslationKind(office, kind)) return `Translation of a European patent for ${office}`;
  return MEANING_OF_LETTER[kind.charAt(0)] ?? null;
}

/** True where the document is a European patent in another language, and so no invention of its own. */
export function isTranslationKind(office: string, kind: string): boolean {
  return TRANSLATES.has(office) && (kind.startsWith('T') || (office === 'PT' && kind === 'E'));
}

function stageOfLetter(office: string, letter: string): NumberStage {
  switch (letter) {
    case 'A':
      return 'publication';
    case 'B':
      return B_IS_GRANT.has(office) ? 'grant' : 'unknown';
    case 'C':
      return C_IS_GRANT.has(office) ? 'grant' : 'other';
    case 'E':
      return office === 'PT' ? 'translation' : 'other';
    case 'T':
      return TRANSLATES.has(office) || office === 'DE' ? 'translation' : 'unknown';
    case 'U':
      return 'publication';
    case 'Y':
      return 'grant';
    case 'S':
      return 'unknown';
    default:
      return 'other';
  }
}
