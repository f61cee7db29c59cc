import { setImmediate } from 'node:timers/promises';
import type { Output } from '../../../domain/contract/contract.ts';
import type { Db } from '../../connection.ts';
import type { Sql } from './sql.ts';

type PartCounts = Output<'patentLists.countRows'>;

/**
 * Counts a part level by level; families are those of the source's family id. Undefined when `isWanted` says that nobody
 * waits for it any more.
 *
 * @param pieces conditions on rows (`r`) that share the part among them. Between two of them others have their turn.
 */
export async function countPart(
  db: Db,
  pieces: Iterable<Sql>,
  isWanted: () => boolean,
): Promise<PartCounts | undefined> {
  const things = {
    application: new Set<unknown>(),
    family: new Set<unknown>(),
    publication: new Set<unknown>(),
  };
  let rows = 0;
  for (const piece of pieces) {
    const { text, values } = countQuery(piece);
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
