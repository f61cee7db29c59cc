import type { PatentListCounts } from '../../domain/patents/list-counts.ts';
import type { Db } from '../connection.ts';
import { countingApplications, countingPublications } from './count-numbers.ts';
import { countingRows } from './count-rows.ts';
import { runSteps, type Steps } from './steps.ts';

/** Counts a list anew from its rows, publications and applications, and keeps the counts with the list. */
export function countList(db: Db, listKey: number): PatentListCounts {
  const counts = runSteps(countingList(db, listKey));
  keepCounts(db, listKey, counts);
  return counts;
}

export function keepCounts(db: Db, listKey: number, counts: PatentListCounts): void {
  db.prepare('UPDATE patent_lists SET counts_json = ? WHERE list_key = ?').run(
    JSON.stringify(counts),
    listKey,
  );
}

/** The counts, in steps; nothing is written. */
export function* countingList(db: Db, listKey: number): Steps<PatentListCounts> {
  const publications = yield* countingPublications(db, listKey);
  const { handFamilies, statedNumber, ...applications } = yield* countingApplications(db, listKey);
  const { families, ...rows } = yield* countingRows(db, listKey, statedNumber);
  return { ...publications, ...applications, ...rows, families: { ...families, hand: handFamilies } };
}
