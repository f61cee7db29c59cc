import { earlierFilingsOf, type EarlierFilings } from '../../domain/patents/expiry/earlier-filings.ts';
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
  readonly earlierFilings: EarlierFilings;
}

type Read = Omit<ApplicationFacts, 'earlierFilings'>;

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

/** A United States grant is published on the day of grant; a row with one publication says which it dates. */
const US_GRANTS = `
SELECT p.application_key, min(r.publication_date)
FROM patent_publications AS p JOIN patent_row_publications AS link ON link.publication_key = p.publication_key
JOIN patent_rows AS r ON r.row_key = link.row_key
WHERE ${IN_RANGE('p.application_key')} AND +p.list_key = @list AND p.office = 'US' AND p.stage = 'grant'
  AND r.publication_date IS NOT NULL AND r.grant_date IS NULL
  AND (SELECT count(*) FROM patent_row_publications AS other WHERE other.row_key = r.row_key) = 1
GROUP BY p.application_key`;

/** By rows, since other applications may not be derived yet. */
const DAY_OF_FILING = `
SELECT min(r.filing_date) FROM patent_applications AS a JOIN patent_rows AS r ON r.application_key = a.application_key
WHERE a.list_key = ? AND a.match_key = ?`;

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
  const selectGrants = db.prepare<[OfList]>(US_GRANTS).raw();
  const read = ({ first, last }: KeyRange): readonly Read[] => {
    const range = { first, last, list };
    const said = new Map<number, Said>();
    for (const statement of selectSaid) for (const row of statement.all(range)) said.set(row.key, row);
    const grants = new Map(selectGrants.all(range) as [number, string][]); // the columns of US_GRANTS
    const documents = Map.groupBy(
      selectDocuments.all(range) as Document[], // the columns of DOCUMENTS
      ([key]) => key,
    );
    return selectIdentities.all(range).map((identity) => {
      const facts = toFacts(identity, said.get(identity.key), documents.get(identity.key) ?? []);
      return { ...facts, grantDate: facts.grantDate ?? grants.get(identity.key) ?? null };
    });
  };
  const twins = findTwins(db, list);
  const withEarlierFilings = prepareEarlierFilings(db, list);
  return (range) =>
    read(range).map((facts) => {
      const others = twins.get(facts.key) ?? [];
      return withEarlierFilings(
        others.flatMap((key) => read({ first: key, last: key })).reduce(withTwin, facts),
      );
    });
}

function prepareEarlierFilings(db: Db, list: number): (facts: Read) => ApplicationFacts {
  const selectPriorities = db
    .prepare<[number], string>('SELECT priorities FROM patent_priority_sets WHERE set_key = ?')
    .pluck();
  const selectDay = db.prepare<[number, string], string | null>(DAY_OF_FILING).pluck();
  return (facts) => {
    const { office, matchKey, setKey, stages } = facts;
    const priorities = setKey === null ? null : (selectPriorities.get(setKey) ?? null);
    const isTranslation = office !== 'EP' && stages.includes('translation');
    const earlierFilings = earlierFilingsOf(
      { office, matchKey, priorities, isTranslation },
      (key) => selectDay.get(list, key) ?? null,
    );
    return { ...facts, earlierFilings };
  };
}

/** One filing written in two ways: what is said of the one is said of the other. Its families stay as each is written. */
function withTwin(facts: Read, twin: Read): Read {
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
): Read {
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
