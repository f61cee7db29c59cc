import { createKeyTable } from '../../domain/patents/key-table.ts';
import type { PatentListCounts } from '../../domain/patents/list-counts.ts';
import type { Db } from '../connection.ts';
import { keyRangeOf } from './key-ranges.ts';
import { overKeys, type KeyRange, type Steps } from './steps.ts';

type OfList = KeyRange & { readonly list: number };

interface KindRow {
  readonly office: string;
  readonly kind: string | null;
  readonly count: number;
  readonly doubtful: number;
}

type PublicationCounts = Pick<PatentListCounts, 'publications' | 'doubtful' | 'byOffice' | 'byKind'>;

export function* countingPublications(db: Db, list: number): Steps<PublicationCounts> {
  const select = db.prepare<[OfList], KindRow>(`
    SELECT office, kind, count(*) AS count, sum(confidence = 'low') AS doubtful FROM patent_publications
    WHERE publication_key BETWEEN @first AND @last AND +list_key = @list AND is_repeat = 0 GROUP BY office, kind`);
  const byOffice = new Map<string, number>();
  const byKind = new Map<string, number>();
  let publications = 0;
  let doubtful = 0;
  yield* overKeys(keyRangeOf(db, 'publication', list), (range) => {
    for (const row of select.all({ ...range, list })) {
      publications += row.count;
      doubtful += row.doubtful;
      add(byOffice, row.office, row.count);
      add(byKind, row.kind === null ? row.office : `${row.office} ${row.kind}`, row.count);
    }
  });
  return { publications, doubtful, byOffice: sorted(byOffice), byKind: sorted(byKind) };
}

interface ApplicationRow {
  readonly key: number;
  readonly match_key: string;
  readonly is_inferred: number;
  readonly hand_family: string | null;
}

export interface ApplicationCounts extends Pick<
  PatentListCounts,
  'applications' | 'applicationsWrittenTwice' | 'inferredApplications'
> {
  readonly handFamilies: number;
  /** A number from 0 for an application that the list states; -1 for one taken for granted. */
  readonly statedNumber: (applicationKey: number) => number;
}

export function* countingApplications(db: Db, list: number): Steps<ApplicationCounts> {
  const select = db.prepare<[OfList], ApplicationRow>(`
    SELECT application_key AS key, match_key, is_inferred, hand_family FROM patent_applications
    WHERE application_key BETWEEN @first AND @last AND +list_key = @list`);
  const range = keyRangeOf(db, 'application', list);
  const isStated = new Uint8Array(range.last - range.first + 1);
  const filings = createKeyTable();
  const handFamilies = createKeyTable();
  let applications = 0;
  let inferredApplications = 0;
  yield* overKeys(range, (keys) => {
    for (const row of select.iterate({ ...keys, list })) {
      if (row.hand_family !== null) handFamilies.add(row.hand_family);
      if (row.is_inferred === 1) {
        inferredApplications += 1;
        continue;
      }
      applications += 1;
      filings.add(row.match_key);
      isStated[row.key - range.first] = 1;
    }
  });
  return {
    applications,
    applicationsWrittenTwice: applications - filings.size(),
    inferredApplications,
    handFamilies: handFamilies.size(),
    statedNumber: (key) => (isStated[key - range.first] === 1 ? key - range.first : -1),
  };
}

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}

function sorted(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
