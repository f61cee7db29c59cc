import { INFERRED_REASON, inferredKeyOf } from '../../domain/patents/application-index.ts';
import { applicationIdentity, type PatentNumber } from '../../domain/patents/patent-number.ts';
import type { Db } from '../connection.ts';

const IDENTITY = 'match_key, raw, office, number, confidence, reason';

/** Finds the numbers of one row in the tables of a list, and adds those that are not there. */
export interface NumberFinder {
  readonly application: (number: PatentNumber, rowKey: number) => number;
  /** What stands behind a publication that names no filing: that of its other stages, else one taken for granted. */
  readonly applicationBehind: (publication: PatentNumber, rowKey: number) => number;
  readonly publication: (number: PatentNumber, application: number) => number;
}

export function createNumberFinder(db: Db, list: number): NumberFinder {
  const selectApplications = db.prepare<
    [number, string],
    { readonly key: number; readonly office: string; readonly raw: string }
  >(
    'SELECT application_key AS key, office, raw FROM patent_applications WHERE list_key = ? AND match_key = ?',
  );
  const insertApplication = db.prepare(`
    INSERT INTO patent_applications (list_key, ${IDENTITY}, is_inferred, first_row_key, filing_year, property_right)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'patent')`);
  const selectPublication = db
    .prepare<[number, string, string], number>(
      "SELECT publication_key FROM patent_publications WHERE list_key = ? AND match_key = ? AND ifnull(kind, '') = ?",
    )
    .pluck();
  const selectSibling = db
    .prepare<[number, string], number>(
      `SELECT application_key FROM patent_publications WHERE list_key = ? AND match_key = ? AND application_key IS NOT NULL
       ORDER BY publication_key LIMIT 1`,
    )
    .pluck();
  const insertPublication = db.prepare(`
    INSERT INTO patent_publications (list_key, application_key, ${IDENTITY}, kind, stage, is_repeat)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`);
  // what was taken for granted gives way to what a row states
  const giveWay = ['patent_publications', 'patent_rows'].map((table) =>
    db.prepare<[number, number]>(`UPDATE ${table} SET application_key = ? WHERE application_key = ?`),
  );
  const selectInferred = db
    .prepare<[number, string], number>(
      'SELECT application_key FROM patent_applications WHERE list_key = ? AND match_key = ? AND is_inferred = 1',
    )
    .pluck();

  return {
    application: (number, rowKey) => {
      const identity = applicationIdentity(number);
      const known = selectApplications
        .all(list, number.key)
        .find(({ office, raw }) => applicationIdentity({ ...number, office, raw }) === identity);
      if (known !== undefined) return known.key;
      const added = insertApplication.run(list, ...identityOf(number), 0, rowKey, number.year ?? null);
      return Number(added.lastInsertRowid);
    },
    applicationBehind: (publication, rowKey) => {
      const sibling = selectSibling.get(list, publication.key);
      if (sibling !== undefined) return sibling;
      const { raw, office, number, confidence } = publication;
      const identity = [inferredKeyOf(publication), raw, office, number, confidence, INFERRED_REASON];
      return Number(insertApplication.run(list, ...identity, 1, rowKey, null).lastInsertRowid);
    },
    publication: (number, application) => {
      const inferred = selectInferred.get(list, inferredKeyOf(number));
      if (inferred !== undefined && inferred !== application)
        for (const statement of giveWay) statement.run(application, inferred);
      const known = selectPublication.get(list, number.key, number.kind ?? '');
      if (known !== undefined) return known;
      const identity = identityOf(number);
      return Number(
        insertPublication.run(list, application, ...identity, number.kind, number.stage).lastInsertRowid,
      );
    },
  };
}

function identityOf(number: PatentNumber): readonly (string | null)[] {
  return [number.key, number.raw, number.office, number.number, number.confidence, number.reason ?? null];
}
