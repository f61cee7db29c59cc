import type { EditionChanges, ListChange } from '../../domain/contract/patent-changes.ts';
import type { Db } from '../connection.ts';
import { keyRangeOf } from './key-ranges.ts';
import { overKeys, type KeyRange, type Steps } from './steps.ts';

/** Lines that are kept of each kind of change; all are counted. */
const MOST_LINES = 2000;

interface Editions {
  readonly listId: string;
  readonly edition: number;
  /** Keys under which the rows of both are stored. */
  readonly older: number;
  readonly newer: number;
}

type Parameters = KeyRange & { readonly here: number; readonly there: number };

/** Publications of one edition that the other has not. */
const PUBLICATIONS = `
SELECT p.office || p.number || ifnull(p.kind, '') AS number, '' AS what, NULL AS before, NULL AS after
FROM patent_publications AS p
WHERE p.publication_key BETWEEN @first AND @last AND +p.list_key = @here AND p.is_repeat = 0 AND NOT EXISTS (
  SELECT 1 FROM patent_publications AS other WHERE other.list_key = @there AND other.match_key = p.match_key
    AND ifnull(other.kind, '') = ifnull(p.kind, ''))`;

const APPLICATIONS = `
SELECT a.raw AS number, '' AS what, NULL AS before, NULL AS after FROM patent_applications AS a
WHERE a.application_key BETWEEN @first AND @last AND +a.list_key = @here AND a.is_inferred = 0 AND NOT EXISTS (
  SELECT 1 FROM patent_applications AS other WHERE other.list_key = @there AND other.match_key = a.match_key)`;

/** Applications declared to a standard, without its versions. */
const DECLARATIONS = `
SELECT DISTINCT a.raw AS number, s.standard AS what, NULL AS before, NULL AS after
FROM patent_applications AS a JOIN patent_rows AS r ON r.application_key = a.application_key
JOIN patent_standards AS s ON s.standard_key = r.standard_key
WHERE a.application_key BETWEEN @first AND @last AND +a.list_key = @here AND s.standard IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM patent_applications AS other JOIN patent_rows AS otherRow ON otherRow.application_key = other.application_key
  JOIN patent_standards AS otherStandard ON otherStandard.standard_key = otherRow.standard_key
  WHERE other.list_key = @there AND other.match_key = a.match_key AND otherStandard.standard = s.standard)`;

const OWNER = (application: string) => `
  (SELECT d.declarant FROM patent_rows AS r JOIN patent_declarations AS d ON d.declaration_key = r.declaration_key
   WHERE r.application_key = ${application} ORDER BY r.row_key LIMIT 1)`;

const FACTS = [
  ['family', 'a.family_id', 'old.family_id'],
  ['filing date', 'a.filing_date', 'old.filing_date'],
  ['grant date', 'a.grant_date', 'old.grant_date'],
  ['expiry', 'a.expiry', 'old.expiry'],
  ['owner', OWNER('a.application_key'), OWNER('old.application_key')],
] as const;

/** Applications that both have, whose facts differ. */
const CHANGED = `
WITH both AS (
  SELECT ${FACTS.map(([what, now, before]) => `${now} AS "${what} now", ${before} AS "${what} before"`).join(', ')}, a.raw AS number
  FROM patent_applications AS a JOIN patent_applications AS old ON old.application_key = (
    SELECT application_key FROM patent_applications WHERE list_key = @there AND match_key = a.match_key
    ORDER BY application_key LIMIT 1)
  WHERE a.application_key BETWEEN @first AND @last AND +a.list_key = @here
)
${FACTS.map(
  ([what]) =>
    `SELECT number, '${what}' AS what, "${what} before" AS before, "${what} now" AS after FROM both WHERE "${what} now" IS NOT "${what} before"`,
).join('\nUNION ALL\n')}`;

/** Finds, counts and keeps what the newer edition added, took out and changed. */
export function* findingChanges(db: Db, { listId, edition, older, newer }: Editions): Steps<EditionChanges> {
  const insert = db.prepare(
    `INSERT OR IGNORE INTO patent_list_changes (list_id, edition, level, number, change, what, before, after)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const added = { here: newer, there: older };
  const gone = { here: older, there: newer };
  type Line = Pick<ListChange, 'number' | 'what' | 'before' | 'after'>;

  function* find(
    level: ListChange['level'],
    change: ListChange['change'],
    sql: string,
    lists: { readonly here: number; readonly there: number },
  ): Steps<number> {
    const select = db.prepare<[Parameters], Line>(sql);
    const range = keyRangeOf(db, level === 'publication' ? 'publication' : 'application', lists.here);
    let count = 0;
    yield* overKeys(range, (keys) => {
      for (const line of select.all({ ...keys, ...lists })) {
        count += 1;
        if (count <= MOST_LINES)
          insert.run(listId, edition, level, line.number, change, line.what, line.before, line.after);
      }
    });
    return count;
  }
  return {
    publication: {
      added: yield* find('publication', 'added', PUBLICATIONS, added),
      gone: yield* find('publication', 'gone', PUBLICATIONS, gone),
      changed: 0,
    },
    application: {
      added: yield* find('application', 'added', APPLICATIONS, added),
      gone: yield* find('application', 'gone', APPLICATIONS, gone),
      changed: yield* find('application', 'changed', CHANGED, added),
    },
    declaration: {
      added: yield* find('declaration', 'added', DECLARATIONS, added),
      gone: yield* find('declaration', 'gone', DECLARATIONS, gone),
      changed: 0,
    },
  };
}
