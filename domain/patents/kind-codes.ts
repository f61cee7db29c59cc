import type { NumberStage } from './patent-number.ts';

/** Offices whose B (and where listed C) documents are grants. "B" alone proves nothing: ST.16 calls it a second level. */
const B_IS_GRANT: ReadonlySet<string> = new Set(
  'AT AU BE BG BR CA CH CN CZ DE DK EA EP ES FI FR GB GR HK HR HU IL IN IT JP KR LT LU LV MX MY NL NO PH PL PT RO RS RU SE SG SI SK TR TW UA US VN ZA'.split(
    ' ',
  ),
);
const C_IS_GRANT: ReadonlySet<string> = new Set('BE CA CN DE EA NL RU SU'.split(' '));

/**
 * The stage that a kind code proves at an office, by WIPO ST.16 as the offices use it
 * (https://www.wipo.int/standards/en/part_03_standards.html, concordance in part 7.3.2).
 */
export function stageOfKind(office: string, kind: string | null): NumberStage {
  if (kind === null) return 'unknown';
  if (office === 'US') return stageOfUsKind(kind);
  switch (kind[0]) {
    case 'A':
      return 'publication';
    case 'B':
      return B_IS_GRANT.has(office) ? 'grant' : 'unknown';
    case 'C':
      return C_IS_GRANT.has(office) ? 'grant' : 'other';
    case 'T':
      return office === 'JP' ? 'publication' : 'translation';
    case 'U':
      return office === 'CN' || office === 'DE' || office === 'TW' ? 'grant' : 'publication';
    case 'Y':
      return 'grant';
    case 'S':
      return office === 'CN' ? 'grant' : 'unknown';
    default:
      return 'other';
  }
}

function stageOfUsKind(kind: string): NumberStage {
  if (/^(?:A[129]|P[149])$/.test(kind)) return 'publication';
  if (/^(?:A|B\d?|E\d?|S\d?|P[23]?)$/.test(kind)) return 'grant';
  return 'other';
}
