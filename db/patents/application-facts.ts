import type { Db } from '../connection.ts';
import type { KeyRange } from './steps.ts';
import { findTwins } from './twin-applications.ts';

/** What the list says of one application, over all of its rows and publications. */
export interface ApplicationFacts {
  readonly key: number;
  readonly matchKey: string;
  readonly office: string;
  readonly number: string;
  readonly isInferred: boolean;
  readonly filingYear: number | null;
  readonly filingDate: string | null;
  readonly grantDate: string | null;
  readonly familyId: string | null;
  readonly setKey: number | null;
  readonly statedExpiry: string | null;
  readonly statedStatus: string | null;
  readonly kinds: readonly string[];
  readonly stages: readonly string[];
}

interface Row {
  readonly application_key: number;
  readonly match_key: string;
  readonly office: string;
  readonly number: string;
  readonly is_inferred: number;
  readonly filing_year: number | null;
  readonly filing_date: string | null;
  readonly grant_date: string | null;
  readonly family_id: string | null;
  readonly set_key: number | null;
  readonly stated_expiry: string | null;
  readonly stated_status: string | null;
  readonly documents: string | null;
}

/** Of an application's rows, the earliest dates and the first names. */
const SAID = `
  a.application_key AS said_key, min(r.filing_date) AS filing_date, min(r.grant_date) AS grant_date, min(r.family_id) AS family_id,
  min(r.set_key) AS set_key, max(r.stated_expiry) AS stated_expiry, min(r.stated_status) AS stated_status`;

/**
 * An application that no row states has no rows of its own: it goes by those of its publications. Where rows contradict
 * each other, the earliest filing and grant and the latest stated expiry hold. The plus keeps SQLite from going by the list,
 * which would read all of it for every range of keys.
 */
const SELECT = `
WITH said AS (
  SELECT ${SAID} FROM patent_applications AS a JOIN patent_rows AS r ON r.application_key = a.application_key
  WHERE a.application_key BETWEEN @first AND @last AND +a.list_key = @list AND a.is_inferred = 0 GROUP BY a.application_key
  UNION ALL
  SELECT ${SAID} FROM patent_applications AS a JOIN patent_publications AS p ON p.application_key = a.application_key
  JOIN patent_row_publications AS link ON link.publication_key = p.publication_key
  JOIN patent_rows AS r ON r.row_key = link.row_key
  WHERE a.application_key BETWEEN @first AND @last AND +a.list_key = @list AND a.is_inferred = 1 GROUP BY a.application_key
)
SELECT a.application_key, a.match_key, a.office, a.number, a.is_inferred, a.filing_year, said.filing_date, said.grant_date,
       said.family_id, said.set_key, said.stated_expiry, said.stated_status,
       (SELECT group_concat(p.stage || ' ' || ifnull(p.kind, ''), '|') FROM patent_publications AS p
        WHERE p.application_key = a.application_key) AS documents
FROM patent_applications AS a
LEFT JOIN said ON said.said_key = a.application_key
WHERE a.application_key BETWEEN @first AND @last AND +a.list_key = @list`;

/** Reads the facts of the applications of a list by ranges of keys. */
export function createApplicationFacts(
  db: Db,
  list: number,
): (range: KeyRange) => readonly ApplicationFacts[] {
  const select = db.prepare<[KeyRange & { readonly list: number }], Row>(SELECT);
  const read = ({ first, last }: KeyRange) => select.all({ first, last, list }).map(toFacts);
  const twins = findTwins(db, list);
  return (range) =>
    read(range).map((facts) => {
      const others = twins.get(facts.key) ?? [];
      return others.flatMap((key) => read({ first: key, last: key })).reduce(withTwin, facts);
    });
}

/** One filing written in two ways: what is said of the one is said of the other. Its families stay as each is written. */
function withTwin(facts: ApplicationFacts, twin: ApplicationFacts): ApplicationFacts {
  return {
    ...facts,
    filingYear: facts.filingYear ?? twin.filingYear,
    filingDate: earlier(facts.filingDate, twin.filingDate),
    grantDate: earlier(facts.grantDate, twin.grantDate),
    statedExpiry: facts.statedExpiry ?? twin.statedExpiry,
    statedStatus: facts.statedStatus ?? twin.statedStatus,
    kinds: [...facts.kinds, ...twin.kinds],
    stages: [...facts.stages, ...twin.stages],
  };
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function toFacts(row: Row): ApplicationFacts {
  const documents = row.documents?.split('|').map((document) => document.split(' ')) ?? [];
  return {
    key: row.application_key,
    matchKey: row.match_key,
    office: row.office,
    number: row.number,
    isInferred: row.is_inferred === 1,
    filingYear: row.filing_year,
    filingDate: row.filing_date,
    grantDate: row.grant_date,
    familyId: row.family_id,
    setKey: row.set_key,
    statedExpiry: row.stated_expiry,
    statedStatus: row.stated_status,
    stages: documents.map(([stage = '']) => stage),
    kinds: documents.map(([, kind = '']) => kind).filter((kind) => kind !== ''),
  };
}
