import { setImmediate } from 'node:timers/promises';
import type { Output } from '../../../domain/contract/contract.ts';
import type { ListPart } from '../../../domain/patents/list-view.ts';
import type { Db } from '../../connection.ts';
import { partCondition, type PartPlace } from './part-query.ts';
import type { Lookups } from './search-sql.ts';
import type { Sql } from './sql.ts';

type PartCounts = Output<'patentLists.countRows'>;

/** Rows that are looked through between two turns, so that a page asked for meanwhile does not wait for the count. */
const ROWS_A_TURN = 40_000;

/**
 * Counts a part level by level; families are those of the source's family id. Undefined when `isWanted` says that nobody
 * waits for it any more.
 */
export async function countPart(
  db: Db,
  part: ListPart,
  place: PartPlace,
  lookups: Lookups,
  isWanted: () => boolean,
): Promise<PartCounts | undefined> {
  const things = {
    application: new Set<unknown>(),
    family: new Set<unknown>(),
    publication: new Set<unknown>(),
  };
  let rows = 0;
  for (let first = place.first; first <= place.last; first += ROWS_A_TURN) {
    const last = Math.min(place.last, first + ROWS_A_TURN - 1);
    const { text, values } = countQuery(partCondition(part, { ...place, first, last }, lookups, false));
    for (const [level, thing] of db
      .prepare<unknown[], Found>(text)
      .raw()
      .all(...values)) {
      if (level === 'row') rows += Number(thing);
      else things[level].add(thing);
    }
    await setImmediate();
    if (!db.open || !isWanted()) return undefined;
  }
  return {
    rows,
    publications: things.publication.size,
    applications: things.application.size,
    families: things.family.size,
  };
}

type Found = readonly ['row' | 'application' | 'family' | 'publication', number | string];

/** How many rows there are, and the different things that they are about. */
function countQuery({ text, values }: Sql): Sql {
  return {
    text: `
      WITH part AS MATERIALIZED (SELECT r.row_key, r.application_key, r.family_id FROM patent_rows AS r WHERE ${text})
      SELECT 'row', count(*) FROM part
      UNION ALL SELECT DISTINCT 'application', a.application_key FROM part
        JOIN patent_applications AS a ON a.application_key = part.application_key WHERE a.is_inferred = 0
      UNION ALL SELECT DISTINCT 'family', family_id FROM part WHERE family_id IS NOT NULL
      UNION ALL SELECT DISTINCT 'publication', p.publication_key FROM part
        CROSS JOIN patent_row_publications AS link ON link.row_key = part.row_key
        CROSS JOIN patent_publications AS p ON p.publication_key = link.publication_key WHERE p.is_repeat = 0`,
    values,
  };
}
