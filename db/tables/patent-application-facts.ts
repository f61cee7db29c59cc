import type { Statement } from 'better-sqlite3';
import type { Db } from '../connection.ts';

/** What the status of one application is told from, in the order of the columns: SQLite's objects would cost a third more. */
export type ApplicationFactsRow = readonly [
  applicationKey: number,
  isInferred: number,
  office: string,
  filingDate: string | null,
  grantDate: string | null,
  isGranted: number | null,
  right: string,
  expiry: string | null,
  expiryMethod: string | null,
  /** Why there is no expiry; null where there is a method. */
  whyNone: string | null,
  statedStatus: string | null,
];
const FACTS = `application_key, is_inferred, office, filing_date, grant_date, is_granted, property_right, expiry, expiry_method,
  CASE WHEN expiry_method IS NULL THEN expiry_words END, stated_status`;

/** The families of one application by its source, by identical priorities and by hand. */
export type ApplicationFamiliesRow = readonly [
  applicationKey: number,
  familyId: string | null,
  setKey: number | null,
  handFamily: string | null,
];

/** One application as it is shown. */
export interface ApplicationRow {
  readonly application_key: number;
  readonly match_key: string;
  readonly raw: string;
  readonly office: string;
  readonly is_inferred: number;
  readonly title: string | null;
  readonly filing_date: string | null;
  readonly grant_date: string | null;
  readonly is_granted: number | null;
  readonly property_right: string;
  readonly expiry: string | null;
  readonly expiry_method: string | null;
  readonly expiry_words: string;
  readonly stated_expiry: string | null;
  readonly stated_status: string | null;
  readonly family_id: string | null;
  readonly set_key: number | null;
  readonly connected_family: number | null;
  readonly hand_family: string | null;
}

const SHOWN = `a.*, s.connected_family, coalesce((SELECT r.title FROM patent_rows AS r WHERE r.row_key = a.first_row_key),
  (SELECT r.title FROM patent_rows AS r WHERE r.application_key = a.application_key AND r.title IS NOT NULL LIMIT 1)) AS title
  FROM patent_applications AS a LEFT JOIN patent_priority_sets AS s ON s.set_key = a.set_key`;

/** Rows that are carried over at once: more of them cost memory, fewer of them time. */
const AT_ONCE = 5000;

/** Reads what is derived of applications: all of a list in one pass, or those that are shown. */
export function createPatentApplicationFacts(db: Db) {
  const listKey = '(SELECT list_key FROM patent_lists WHERE id = ?)';
  const selectRange = db.prepare<[string], { first: number | null; last: number | null; list: number }>(
    `SELECT min(application_key) AS first, max(application_key) AS last, list_key AS list FROM patent_applications
     WHERE list_key = ${listKey}`,
  );
  // The plus keeps SQLite from going by the list, which would read all of it for every range of keys
  const inRange =
    'FROM patent_applications WHERE application_key BETWEEN ? AND ? AND +list_key = ? ORDER BY application_key';
  const selectFacts = db
    .prepare<[number, number, number], ApplicationFactsRow>(`SELECT ${FACTS} ${inRange}`)
    .raw();
  const selectFamilies = db
    .prepare<[number, number, number], ApplicationFamiliesRow>(
      `SELECT application_key, family_id, set_key, hand_family ${inRange}`,
    )
    .raw();
  function* inOrder<T>(listId: string, of: Statement<[number, number, number], T>): Generator<T, void, void> {
    const range = selectRange.get(listId);
    if (range === undefined || range.first === null || range.last === null) return;
    for (let first = range.first; first <= range.last; first += AT_ONCE)
      yield* of.all(first, Math.min(first + AT_ONCE - 1, range.last), range.list);
  }
  const selectSets = db.prepare<[string], { set_key: number; connected_family: number }>(
    `SELECT set_key, connected_family FROM patent_priority_sets WHERE list_key = ${listKey}`,
  );
  const selectByMatchKey = db.prepare<[string, string], ApplicationRow>(
    `SELECT ${SHOWN} WHERE a.list_key = ${listKey} AND a.match_key = ? ORDER BY a.application_key LIMIT 1`,
  );
  const selectByKeys = db.prepare<[string], ApplicationRow>(
    `SELECT ${SHOWN} WHERE a.application_key IN (SELECT value FROM json_each(?)) ORDER BY a.application_key`,
  );
  const selectKeys = db.prepare<[string, string], { application_key: number; match_key: string }>(
    `SELECT application_key, match_key FROM patent_applications
     WHERE list_key = ${listKey} AND match_key IN (SELECT value FROM json_each(?))`,
  );
  return {
    /** In the order of the list. */
    allFacts: (listId: string): Iterable<ApplicationFactsRow> => inOrder(listId, selectFacts),
    /** In the same order. */
    allFamilies: (listId: string): Iterable<ApplicationFamiliesRow> => inOrder(listId, selectFamilies),
    /** The connected family of each set of identical priorities. */
    connectedFamilies: (listId: string): ReadonlyMap<number, number> =>
      new Map(selectSets.all(listId).map((row) => [row.set_key, row.connected_family])),
    find: (listId: string, matchKey: string): ApplicationRow | undefined =>
      selectByMatchKey.get(listId, matchKey),
    get: (applicationKeys: readonly number[]): readonly ApplicationRow[] =>
      selectByKeys.all(JSON.stringify(applicationKeys)),
    /** Two numbers with one match key are one filing written in two ways: each of them comes. */
    keysOf: (
      listId: string,
      matchKeys: readonly string[],
    ): readonly { readonly application_key: number; readonly match_key: string }[] =>
      selectKeys.all(listId, JSON.stringify(matchKeys)),
  };
}
