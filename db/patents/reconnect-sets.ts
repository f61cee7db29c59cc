import { createPriorityFamilies } from '../../domain/patents/priority-families.ts';
import type { Db } from '../connection.ts';
import { keyRangeOf } from './key-ranges.ts';
import { overKeys, type KeyRange, type Steps } from './steps.ts';

type OfList = KeyRange & { readonly list: number };

/** Tells anew which sets of priorities are connected, from the sets and the filings that claim them. */
export function* reconnectingSets(db: Db, list: number): Steps<void> {
  const families = createPriorityFamilies();
  const numberOfSet = new Map<number, number>();
  const selectSets = db.prepare<[OfList], { readonly key: number; readonly priorities: string }>(`
    SELECT set_key AS key, priorities FROM patent_priority_sets WHERE set_key BETWEEN @first AND @last AND +list_key = @list`);
  const sets = keyRangeOf(db, 'set', list);
  yield* overKeys(sets, (range) => {
    for (const { key, priorities } of selectSets.all({ ...range, list }))
      numberOfSet.set(key, families.add(priorities.split(' '), null) ?? 0);
  });
  const selectClaims = db.prepare<[OfList], { readonly priorities: string; readonly filing: string }>(`
    SELECT s.priorities, a.match_key AS filing FROM patent_rows AS r
    JOIN patent_priority_sets AS s ON s.set_key = r.set_key JOIN patent_applications AS a ON a.application_key = r.application_key
    WHERE r.row_key BETWEEN @first AND @last AND +r.list_key = @list AND a.is_inferred = 0`);
  yield* overKeys(keyRangeOf(db, 'row', list), (range) => {
    for (const { priorities, filing } of selectClaims.all({ ...range, list }))
      families.add(priorities.split(' '), filing);
  });
  const { familyOfSet } = families.connected();
  const update = db.prepare<[number, number]>(
    'UPDATE patent_priority_sets SET connected_family = ? WHERE set_key = ?',
  );
  for (const [key, number] of numberOfSet) update.run(familyOfSet[number] ?? 0, key);
}
