import type { RowDetail } from '../../domain/patents/row-detail.ts';
import type { Db } from '../connection.ts';

interface RowKeys {
  readonly row_key: number;
  readonly application_key: number | null;
  readonly priorities: string | null;
  readonly publication_date: string | null;
  readonly reason: string | null;
  readonly cells_json: string | null;
  readonly header_json: string;
}

type ApplicationRow = Omit<NonNullable<RowDetail['application']>, 'isInferred'> & {
  readonly isInferred: number;
};
type PublicationRow = Omit<RowDetail['publications'][number], 'isOfRow'> & { readonly isOfRow: number };

/** Declarations that are shown of one application; the rest is counted. */
const SHOWN_DECLARATIONS = 300;

/** Reads what stands behind one row of a list. */
export function createPatentRowDetail(db: Db) {
  const selectKeys = db.prepare<[string, number], RowKeys>(`
    SELECT r.row_key, r.application_key, f.priorities, r.publication_date, x.reason, cells.cells_json, l.header_json
    FROM patent_lists AS l JOIN patent_rows AS r ON r.list_key = l.list_key
    LEFT JOIN patent_priority_sets AS f ON f.set_key = r.set_key
    LEFT JOIN patent_rejects AS x ON x.list_key = r.list_key AND x.row_number = r.row_number
    LEFT JOIN patent_row_cells AS cells ON cells.row_key = r.row_key
    WHERE l.id = ? AND r.row_number = ?`);
  const selectApplication = db.prepare<[number], ApplicationRow>(`
    SELECT match_key AS matchKey, raw, office, confidence, reason, is_inferred AS isInferred, property_right AS right,
      filing_date AS filingDate, grant_date AS grantDate, stated_expiry AS statedExpiry, stated_status AS statedStatus,
      expiry, expiry_method AS expiryMethod, expiry_words AS expiryWords
    FROM patent_applications WHERE application_key = ?`);
  const selectPublications = db.prepare<[number, number | null, number], PublicationRow>(`
    SELECT p.match_key AS matchKey, p.raw, p.office, p.number, p.kind, p.stage, p.confidence, p.reason,
      EXISTS (SELECT 1 FROM patent_row_publications AS own WHERE own.publication_key = p.publication_key AND own.row_key = ?)
        AS isOfRow
    FROM patent_publications AS p
    WHERE p.publication_key IN (
      SELECT publication_key FROM patent_publications WHERE application_key = ?
      UNION SELECT publication_key FROM patent_row_publications WHERE row_key = ?)
    ORDER BY p.publication_key LIMIT 200`);
  const selectDeclarations = db.prepare<[number], RowDetail['declarations'][number]>(`
    SELECT r.row_number AS row, ifnull(c.company, d.declarant) AS owner, d.declarant AS spelling, d.reference,
      d.dated AS date, s.standard, s.version, s.release, s.project
    FROM patent_rows AS r
    LEFT JOIN patent_declarations AS d ON d.declaration_key = r.declaration_key
    LEFT JOIN company_spellings AS c ON c.spelling = d.declarant
    LEFT JOIN patent_standards AS s ON s.standard_key = r.standard_key
    WHERE r.application_key = ? ORDER BY r.row_key LIMIT ${SHOWN_DECLARATIONS}`);
  const countDeclarations = db
    .prepare<[number], number>('SELECT count(*) FROM patent_rows WHERE application_key = ?')
    .pluck();
  return {
    /** All but the row as its table shows it; undefined when the list has no such row. */
    find: (
      listId: string,
      rowNumber: number,
    ): (Omit<RowDetail, 'row'> & { readonly rowKey: number }) | undefined => {
      const keys = selectKeys.get(listId, rowNumber);
      if (!keys) return undefined;
      const application =
        keys.application_key === null ? undefined : selectApplication.get(keys.application_key);
      return {
        rowKey: keys.row_key,
        reason: keys.reason,
        application: application ? { ...application, isInferred: application.isInferred === 1 } : null,
        publications: selectPublications
          .all(keys.row_key, keys.application_key, keys.row_key)
          .map((publication) => ({ ...publication, isOfRow: publication.isOfRow === 1 })),
        publicationDate: keys.publication_date,
        priorities: keys.priorities?.split(' ').filter((priority) => priority !== '') ?? [],
        declarations: keys.application_key === null ? [] : selectDeclarations.all(keys.application_key),
        declarationCount:
          keys.application_key === null ? 0 : (countDeclarations.get(keys.application_key) ?? 0),
        cells: toCells(keys),
      };
    },
  };
}

/** Columns without a name are called by their place; both texts were written by the import. */
function toCells({ cells_json, header_json }: RowKeys): RowDetail['cells'] {
  const header = JSON.parse(header_json) as string[];
  const cells = cells_json === null ? [] : (JSON.parse(cells_json) as string[]);
  return cells.map((text, index) => ({ column: header[index]?.trim() || `Column ${index + 1}`, text }));
}
