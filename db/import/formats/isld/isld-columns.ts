import type { ColumnMeaning } from '../../../../domain/patents/reading-settings.ts';
import { looseName } from '../../cells/loose-name.ts';

/**
 * Columns of ETSI's ISLD export that are read, with what they mean; all forty are kept with each row. The names are ETSI's
 * own: https://help.etsi.org/index.php?title=ETSI_IPR_Reporting_Solutions
 */
const READ = {
  IPRD_REFERENCE: 'declaration',
  IPRD_SIGNATURE_DATE: 'declaration-date',
  Reflected_Date: null,
  COMP_LEGAL_NAME: 'owner',
  DIPG_ID: null,
  Standard: 'standard',
  WI_Type: null,
  WOIT_ETSI_DELIVERABLE_NUMBER: null,
  WOIT_VERSION: null,
  '3GPP_Type': null,
  TGPP_NUMBER: 'standard',
  TGPV_VERSION: 'standard-version',
  PATT_APPLICATION_NUMBER: 'application',
  PUBL_NUMBER: 'publication',
  PBPA_TITLEEN: 'title',
  PBPA_PRIORITY_NUMBERS: 'priorities',
  Country_Of_Registration: 'office',
  PBPA_APP_DATE: 'filing-date',
  ETPR_ACRONYM: 'project',
  DIPG_PATF_ID: 'family',
  Explicitely_Disclosed: null,
  '2G': '2G',
  '3G': '3G',
  '4G': '4G',
  '5G': '5G',
} as const satisfies Readonly<Record<string, ColumnMeaning | null>>;

export type IsldColumn = keyof typeof READ;

/** Without these a file is not an ISLD export, and no honest count could be made of it. */
const REQUIRED: readonly IsldColumn[] = [
  'PATT_APPLICATION_NUMBER',
  'PUBL_NUMBER',
  'PBPA_PRIORITY_NUMBERS',
  'Country_Of_Registration',
  'DIPG_PATF_ID',
];

/**
 * By these the export of general declarations (GD) is told, which names no patents: its columns are IPRD_ID, IPR_COMP_ID,
 * IPRD_REFERENCE, Reflected Date, IPRD_SIGNATURE_DATE, IPRD_CREATION_DATE, COMP_LEGAL_NAME, GEND_APP_TO_ALL_FLAG,
 * ETPR_ACRONYM, Standard, LICD_REC_CONDI_FLAG.
 */
const GENERAL = ['GEND_APP_TO_ALL_FLAG', 'IPRD_REFERENCE', 'COMP_LEGAL_NAME'].map(looseName);

/** Where each column stands in the file; absent columns are undefined. */
export type IsldPositions = { readonly [column in IsldColumn]?: number };

export interface IsldHeader {
  readonly positions: IsldPositions;
  readonly columns: readonly (ColumnMeaning | null)[];
  readonly missing: readonly IsldColumn[];
  /** True for the export of general declarations. */
  readonly isGeneral: boolean;
}

const BY_LOOSE_NAME: ReadonlyMap<string, IsldColumn> = new Map(
  (Object.keys(READ) as IsldColumn[]).map((column) => [looseName(column), column]),
);

/** Finds the columns by name, in any order. Of a repeated one the first counts. */
export function matchIsldHeader(header: readonly string[]): IsldHeader {
  const positions: { [column in IsldColumn]?: number } = {};
  const columns = header.map((name, position) => {
    const column = BY_LOOSE_NAME.get(looseName(name));
    if (column === undefined) return null;
    positions[column] ??= position;
    return READ[column];
  });
  const names = new Set(header.map(looseName));
  return {
    positions,
    columns,
    missing: REQUIRED.filter((column) => positions[column] === undefined),
    isGeneral: GENERAL.every((name) => names.has(name)),
  };
}
