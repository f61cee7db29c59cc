import { formatPatentNumber } from '../../domain/patents/patent-number.ts';
import type { ResolvedRow } from '../../domain/patents/resolve-row.ts';
import { gapsOf } from '../../domain/patents/row-gaps.ts';

/** Columns of `patent_rows` and of its staging but for the row's key and its list, in the order of `rowValues`. */
export const ROW_COLUMNS =
  'row_number, status, is_duplicate, application_key, set_key, declaration_key, standard_key, family_id, group_id, office, ' +
  'title, publications, filing_date, publication_date, grant_date, stated_expiry, stated_status, is_blanket, ' +
  'is_named_by_declarant, is_2g, is_3g, is_4g, is_5g, damaged_characters, is_corrected, gaps';

/** Where a row belongs, by the keys of the tables that it is written for. */
export interface RowPlace {
  readonly isDuplicate: boolean;
  readonly application: number | null;
  readonly set: number | null;
  readonly declaration: number | null;
  readonly standard: number | null;
}

export function rowValues(
  resolved: ResolvedRow,
  place: RowPlace,
  isCorrected: boolean,
): readonly (string | number | null)[] {
  const { row, status, publications, application } = resolved;
  return [
    row.rowNumber,
    status,
    Number(place.isDuplicate),
    place.application,
    place.set,
    place.declaration,
    place.standard,
    row.familyId,
    row.groupId,
    row.office ?? publications[0]?.office ?? application?.office ?? null,
    row.title,
    publications.map(formatPatentNumber).join(' | '),
    row.filingDate,
    row.publicationDate,
    row.grantDate,
    row.statedExpiry,
    row.statedStatus,
    Number(row.isBlanket),
    toFlag(row.isNamedByDeclarant),
    toFlag(row.generations['2G']),
    toFlag(row.generations['3G']),
    toFlag(row.generations['4G']),
    toFlag(row.generations['5G']),
    row.damagedCharacters,
    Number(isCorrected),
    gapsOf(resolved),
  ];
}

function toFlag(value: boolean | null): number | null {
  return value === null ? null : Number(value);
}
