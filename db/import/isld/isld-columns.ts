/**
 * Columns of ETSI's ISLD export that are read; all forty are kept with each row. The names are ETSI's own:
 * https://help.etsi.org/index.php?title=ETSI_IPR_Reporting_Solutions
 */
const READ = [
  'IPRD_REFERENCE',
  'IPRD_SIGNATURE_DATE',
  'Reflected_Date',
  'COMP_LEGAL_NAME',
  'DIPG_ID',
  'Standard',
  'WI_Type',
  'WOIT_ETSI_DELIVERABLE_NUMBER',
  'WOIT_VERSION',
  '3GPP_Type',
  'TGPP_NUMBER',
  'TGPV_VERSION',
  'PATT_APPLICATION_NUMBER',
  'PUBL_NUMBER',
  'PBPA_TITLEEN',
  'PBPA_PRIORITY_NUMBERS',
  'Country_Of_Registration',
  'PBPA_APP_DATE',
  'ETPR_ACRONYM',
  'DIPG_PATF_ID',
  '2G',
  '3G',
  '4G',
  '5G',
] as const;

export type IsldColumn = (typeof READ)[number];

/** Without these a file is not an ISLD export, and no honest count could be made of it. */
const REQUIRED: readonly IsldColumn[] = [
  'PATT_APPLICATION_NUMBER',
  'PUBL_NUMBER',
  'PBPA_PRIORITY_NUMBERS',
  'Country_Of_Registration',
  'DIPG_PATF_ID',
];

/** Where each column stands in the file; absent columns are undefined. */
export type IsldPositions = { readonly [column in IsldColumn]?: number };

export type MatchedHeader =
  | { readonly positions: IsldPositions }
  | { readonly missing: readonly IsldColumn[] }
  | { readonly repeated: IsldColumn };

/** Header names as they are compared: exports differ in case, spaces and underscores ("Reflected Date"). */
function looseName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}

const BY_LOOSE_NAME: ReadonlyMap<string, IsldColumn> = new Map(
  READ.map((column) => [looseName(column), column]),
);

/** Finds the columns by name, in any order. */
export function matchIsldHeader(header: readonly string[]): MatchedHeader {
  const positions: { [column in IsldColumn]?: number } = {};
  for (const [position, name] of header.entries()) {
    const column = BY_LOOSE_NAME.get(looseName(name));
    if (column === undefined) continue;
    if (positions[column] !== undefined) return { repeated: column };
    positions[column] = position;
  }
  const missing = REQUIRED.filter((column) => positions[column] === undefined);
  return missing.length === 0 ? { positions } : { missing };
}

/** How many of the columns a header has: tells separators apart, and this format from others. */
export function countIsldColumns(header: readonly string[]): number {
  return header.filter((name) => BY_LOOSE_NAME.has(looseName(name))).length;
}
