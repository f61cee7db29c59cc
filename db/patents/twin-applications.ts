import type { Db } from '../connection.ts';

/**
 * Applications that the list writes in two ways (CN2013869976 and CN20138069976): each key with those of the other ways,
 * the first of the list first.
 */
export function findTwins(db: Db, listKey: number): ReadonlyMap<number, readonly number[]> {
  const groups = db
    .prepare<[number], string>(
      `SELECT json_group_array(application_key) FROM patent_applications WHERE list_key = ?
       GROUP BY match_key HAVING count(*) > 1`,
    )
    .pluck()
    .all(listKey)
    .map((keys) => (JSON.parse(keys) as number[]).toSorted((one, other) => one - other)); // written by the line above
  return new Map(
    groups.flatMap((keys) => keys.map((key) => [key, keys.filter((other) => other !== key)] as const)),
  );
}
