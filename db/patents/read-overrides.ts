import type { Override } from '../../domain/patents/overrides/override.ts';
import type { Db } from '../connection.ts';

/**
 * What people state of the applications of a list, by match key. A list that is being imported anew is not there yet under
 * its key: then its id says whose statements hold.
 */
export function readOverrides(
  db: Db,
  listKey: number,
  listId: string | undefined,
): ReadonlyMap<string, readonly Override[]> {
  const rows = db
    .prepare<[string | null, number], Override & { readonly match_key: string }>(
      `SELECT match_key, field, value, note, stated_at AS statedAt FROM patent_overrides
       WHERE list_id = coalesce(?, (SELECT id FROM patent_lists WHERE list_key = ?))`,
    )
    .all(listId ?? null, listKey);
  const byKey = new Map<string, Override[]>();
  for (const { match_key: key, ...override } of rows) {
    const stated = byKey.get(key);
    if (stated === undefined) byKey.set(key, [override]);
    else stated.push(override);
  }
  return byKey;
}
