import { GENERATIONS, type Generation } from '../../domain/patents/declared-row.ts';
import type { ListRow } from '../../domain/patents/list-view.ts';
import { statusOfApplication, type FilterPlace } from '../patents/part/filter-sql.ts';
import { joins } from '../patents/part/order-sql.ts';
import { sql, type Sql } from '../patents/part/sql.ts';

/** A row as SQLite answers it: the names of `ListRow`, flags as numbers. */
export type RowRecord = Omit<ListRow, 'isDuplicate' | 'isCorrected' | 'generations'> & {
  readonly isDuplicate: number;
  readonly isCorrected: number;
} & { readonly [G in Generation]: number | null };

/** Rows by their keys, a JSON array that stands first among the values, in its order. */
export function selectRows(place: FilterPlace): Sql {
  const status = statusOfApplication(place);
  return sql(
    `SELECT r.row_number AS row, r.status, r.is_duplicate AS isDuplicate, r.is_corrected AS isCorrected, r.publications,
       CASE WHEN a.is_inferred = 0 THEN a.raw END AS application, a.match_key AS applicationKey, r.office, r.title,
       ifnull(c.company, d.declarant) AS owner, s.standard, s.version, s.release, s.project,
       r.is_2g AS "2G", r.is_3g AS "3G", r.is_4g AS "4G", r.is_5g AS "5G",
       r.filing_date AS filingDate, a.expiry, a.expiry_method AS expiryMethod,
       CASE WHEN a.application_key IS NOT NULL THEN ${status.text} END AS legalStatus,
       r.family_id AS family, r.set_key AS prioritySet, f.connected_family AS connectedFamily, a.hand_family AS handFamily,
       d.reference AS declaration, d.dated AS declarationDate, r.group_id AS "group"
     FROM json_each(?) AS wanted JOIN patent_rows AS r ON r.row_key = wanted.value
     ${joins.a} ${joins.c} ${joins.s} ${joins.f}
     ORDER BY wanted.key`,
    ...status.values,
  );
}

export function toListRow({ '2G': g2, '3G': g3, '4G': g4, '5G': g5, ...record }: RowRecord): ListRow {
  const flags: Readonly<Record<Generation, number | null>> = { '2G': g2, '3G': g3, '4G': g4, '5G': g5 };
  return {
    ...record,
    isDuplicate: record.isDuplicate === 1,
    isCorrected: record.isCorrected === 1,
    generations: GENERATIONS.filter((name) => flags[name] === 1),
  };
}
