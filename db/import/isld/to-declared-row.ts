import { hash } from 'node:crypto';
import { isBlankCell } from '../../../domain/patents/blank-cells.ts';
import type { DeclaredRow } from '../../../domain/patents/declared-row.ts';
import { officeOfCountryCell } from '../../../domain/patents/office-codes.ts';
import { readFlag, readIsoDay } from '../cell-values.ts';
import type { IsldColumn, IsldPositions } from './isld-columns.ts';

/** One row of an ISLD export, in the words of the domain. The raw form and the cuts made of it give the same row. */
export function toDeclaredRow(
  cells: readonly string[],
  positions: IsldPositions,
  rowNumber: number,
): DeclaredRow {
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
    fingerprint: hash('sha1', cells.join('\u001F'), 'base64'),
    cells,
    publicationCell: written('PUBL_NUMBER'),
    applicationCell: text('PATT_APPLICATION_NUMBER'),
    priorityCell: text('PBPA_PRIORITY_NUMBERS'),
    office: officeOfCountryCell(text('Country_Of_Registration') ?? '') ?? null,
    title: text('PBPA_TITLEEN'),
    filingDate: readIsoDay(text('PBPA_APP_DATE')),
    familyId: text('DIPG_PATF_ID'),
    declarant: text('COMP_LEGAL_NAME'),
    declarationReference: text('IPRD_REFERENCE'),
    declarationDate: readIsoDay(text('IPRD_SIGNATURE_DATE')) ?? readIsoDay(text('Reflected_Date')),
    groupId: text('DIPG_ID'),
    standard: standard.name,
    standardVersion: standard.version,
    project: text('ETPR_ACRONYM'),
    generations: {
      '2G': readFlag(text('2G')),
      '3G': readFlag(text('3G')),
      '4G': readFlag(text('4G')),
      '5G': readFlag(text('5G')),
    },
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
