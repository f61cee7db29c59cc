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

interface Identity {
  readonly key: number;
  readonly matchKey: string;
  readonly office: string;
  readonly number: string;
  readonly isInferred: number;
  readonly filingYear: number | null;
}

type Said = Pick<
  ApplicationFacts,
  'filingDate' | 'grantDate' | 'familyId' | 'setKey' | 'statedExpiry' | 'statedStatus'
>;
type Document = readonly [key: number, stage: string, kind: string | null];

// the plus keeps SQLite from going by the list, which would read all of it for every range of keys
const IN_RANGE = (key: string) => `${key} BETWEEN @first AND @last`;

/** Of an application's rows, the earliest dates and the first names; the latest stated expiry. */
const SAID = `
  min(r.filing_date) AS filingDate, min(r.grant_date) AS grantDate, min(r.family_id) AS familyId, min(r.set_key) AS setKey,
  max(r.stated_expiry) AS statedExpiry, min(r.stated_status) AS statedStatus`;

const IDENTITIES = `
SELECT application_key AS key, match_key AS matchKey, office, number, is_inferred AS isInferred, filing_year AS filingYear
FROM patent_applications WHERE ${IN_RANGE('application_key')} AND +list_key = @list ORDER BY application_key`;

const SAID_BY_ROWS = `
SELECT r.application_key AS key, ${SAID} FROM patent_rows AS r
WHERE ${IN_RANGE('r.application_key')} AND +r.list_key = @list GROUP BY r.application_key`;

/** An application that no row states need not have rows of its own: it goes by those of its publications. */
const SAID_BY_PUBLICATIONS = `
SELECT a.application_key AS key, ${SAID}
FROM patent_applications AS a JOIN patent_publications AS p ON p.application_key = a.application_key
JOIN patent_row_publications AS link ON link.publication_key = p.publication_key
JOIN patent_rows AS r ON r.row_key = link.row_key
WHERE ${IN_RANGE('a.application_key')} AND +a.list_key = @list AND a.is_inferred = 1 GROUP BY a.application_key`;

const DOCUMENTS = `
SELECT application_key, stage, kind FROM patent_publications
WHERE ${IN_RANGE('application_key')} AND +list_key = @list ORDER BY application_key`;

const NOTHING_SAID: Said = {
  filingDate: null,
  grantDate: null,
  familyId: null,
  setKey: null,
  statedExpiry: null,
  statedStatus: null,
};

/** Reads the facts of the applications of a list by ranges of keys. */
export function createApplicationFacts(
  db: Db,
  list: number,
): (range: KeyRange) => readonly ApplicationFacts[] {
  type OfList = KeyRange & { readonly list: number };
  const selectIdentities = db.prepare<[OfList], Identity>(IDENTITIES);
  const selectSaid = [SAID_BY_ROWS, SAID_BY_PUBLICATIONS].map((sql) =>
    db.prepare<[OfList], Said & { readonly key: number }>(sql),
  );
  const selectDocuments = db.prepare<[OfList]>(DOCUMENTS).raw();
  const read = ({ first, last }: KeyRange): readonly ApplicationFacts[] => {
    const range = { first, last, list };
    const said = new Map<number, Said>();
    for (const statement of selectSaid) for (const row of statement.all(range)) said.set(row.key, row);
    const documents = Map.groupBy(
      selectDocuments.all(range) as Document[], // the columns of DOCUMENTS
      ([key]) => key,
    );
    return selectIdentities
      .all(range)
      .map((identity) => toFacts(identity, said.get(identity.key), documents.get(identity.key) ?? []));
  };
  const twins = findTwins(db, list);
  return (range) =>
    read(range).map((facts) => {
      const others = twins.get(facts.key);
      return others === undefined
        ? facts
        : others.flatMap((key) => read({ first: key, last: key })).reduce(withTwin, facts);
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

function toFacts(
  { isInferred, ...identity }: Identity,
  said: Said = NOTHING_SAID,
  documents: readonly Document[],
): ApplicationFacts {
  const { filingDate, grantDate, familyId, setKey, statedExpiry, statedStatus } = said;
  return {
    ...identity,
    isInferred: isInferred === 1,
    filingDate,
    grantDate,
    familyId,
    setKey,
    statedExpiry,
    statedStatus,
    stages: documents.map(([, stage]) => stage),
    kinds: documents.flatMap(([, , kind]) => (kind === null ? [] : [kind])),
  };
}
