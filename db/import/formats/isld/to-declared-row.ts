import { isBlankCell } from '../../../../domain/patents/blank-cells.ts';
import { officeOfCountryCell } from '../../../../domain/patents/office-codes.ts';
import { readDay } from '../../cells/cell-dates.ts';
import { readFlag } from '../../cells/cell-flags.ts';
import { fingerprintOf } from '../fingerprint.ts';
import type { ReadingRules, RowMaker } from '../list-format.ts';
import type { IsldColumn, IsldPositions } from './isld-columns.ts';

/** Rows of an ISLD export, in the words of the domain. The raw form and the cuts made of it give the same rows. */
export function isldRowMaker(
  positions: IsldPositions,
  { dateOrder, thisYear, office }: ReadingRules,
  isGeneral: boolean,
): RowMaker {
  const dates = { order: dateOrder, lastYear: thisYear + 1 };
  return (cells, rowNumber, damagedCharacters) => {
    const written = (column: IsldColumn): string => {
      const position = positions[column];
      return (position === undefined ? undefined : cells[position]?.trim()) ?? '';
    };
    const text = (column: IsldColumn): string | null => {
      const cell = written(column);
      return isBlankCell(cell) ? null : cell;
    };
    const standard = standardOf(text);
    return {
      rowNumber,
      fingerprint: fingerprintOf(cells),
      cells,
      publicationCell: written('PUBL_NUMBER'),
      applicationCell: text('PATT_APPLICATION_NUMBER'),
      priorityCell: text('PBPA_PRIORITY_NUMBERS'),
      office: officeOfCountryCell(text('Country_Of_Registration') ?? '') ?? office ?? null,
      kind: null,
      title: text('PBPA_TITLEEN'),
      filingDate: readDay(text('PBPA_APP_DATE'), dates),
      publicationDate: null,
      grantDate: null,
      statedExpiry: null,
      statedStatus: null,
      familyId: text('DIPG_PATF_ID'),
      declarant: text('COMP_LEGAL_NAME'),
      declarationReference: text('IPRD_REFERENCE'),
      declarationDate: readDay(text('IPRD_SIGNATURE_DATE'), dates) ?? readDay(text('Reflected_Date'), dates),
      groupId: text('DIPG_ID'),
      standard: standard.name,
      standardVersion: standard.version,
      project: text('ETPR_ACRONYM'),
      isBlanket: isGeneral,
      isNamedByDeclarant: readFlag(text('Explicitely_Disclosed')),
      generations: {
        '2G': readFlag(text('2G')),
        '3G': readFlag(text('3G')),
        '4G': readFlag(text('4G')),
        '5G': readFlag(text('5G')),
      },
      damagedCharacters,
    };
  };
}

/** The 3GPP specification where the row names one, else the ETSI deliverable, else what the declarant wrote. */
function standardOf(text: (column: IsldColumn) => string | null): {
  readonly name: string | null;
  readonly version: string | null;
} {
  const spec = text('TGPP_NUMBER');
  if (spec !== null)
    return { name: `3GPP ${text('3GPP_Type') ?? 'TS'} ${spec}`, version: text('TGPV_VERSION') };
  const deliverable = text('WOIT_ETSI_DELIVERABLE_NUMBER');
  if (deliverable !== null) {
    const type = text('WI_Type');
    return {
      name: type === null ? `ETSI ${deliverable}` : `ETSI ${type} ${deliverable}`,
      version: text('WOIT_VERSION'),
    };
  }
  return { name: text('Standard'), version: null };
}
