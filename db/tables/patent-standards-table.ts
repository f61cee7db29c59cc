import { setImmediate } from 'node:timers/promises';
import type { Output, ParsedInput } from '../../domain/contract/contract.ts';
import type { Db } from '../connection.ts';
import { createKeptParts } from '../patents/part/kept-parts.ts';
import { tallyingFamilies } from '../patents/standards/families-tally.ts';
import { tallyingStandards, type StandardsTally } from '../patents/standards/standards-tally.ts';
import type { Steps } from '../patents/steps.ts';
import type { TablePlace } from './patent-rows-table.ts';

type Families = Output<'patentStandards.families'>;
type Blanket = Output<'patentStandards.blanket'>;

/**
 * What lists declare to which standard. A pass over a million rows takes most of a second, so it is worked off in slices,
 * others are answered meanwhile, and what came out is kept until the list changes.
 */
export function createPatentStandardsTable(db: Db) {
  const keptTallies = createKeptParts<StandardsTally>();
  const keptFamilies = createKeptParts<Families>();
  const countBlanket = db
    .prepare<[number], number>(
      `SELECT count(*) FROM (SELECT DISTINCT declaration_key, standard_key FROM patent_rows WHERE list_key = ? AND is_blanket = 1)`,
    )
    .pluck();
  const selectBlanket = db.prepare<[number, number], Blanket['declarations'][number]>(`
    SELECT d.declarant, s.standard, s.project, d.reference, d.dated, count(*) AS rows
    FROM patent_rows AS r LEFT JOIN patent_declarations AS d ON d.declaration_key = r.declaration_key
    LEFT JOIN patent_standards AS s ON s.standard_key = r.standard_key
    WHERE r.list_key = ? AND r.is_blanket = 1
    GROUP BY r.declaration_key, r.standard_key ORDER BY d.dated DESC, d.declarant, s.standard LIMIT ?`);
  return {
    tally: async (place: TablePlace): Promise<StandardsTally> =>
      keptTallies.get(place.state) ??
      keptTallies.keep(place.state, await inSlices(tallyingStandards(db, place))),
    families: async (
      place: TablePlace,
      limits: Omit<ParsedInput<'patentStandards.families'>, 'listId'>,
    ): Promise<Families> => {
      const name = `${place.state} ${JSON.stringify(limits)}`;
      return (
        keptFamilies.get(name) ?? keptFamilies.keep(name, await inSlices(tallyingFamilies(db, place, limits)))
      );
    },
    blanket: (listKey: number, limit: number): Blanket => ({
      declarations: selectBlanket.all(listKey, limit),
      total: countBlanket.get(listKey) ?? 0,
    }),
  };
}

/** How long others wait at most for their turn. */
const SLICE_MS = 20;

async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (let startedAt = performance.now(); ;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - startedAt < SLICE_MS) continue;
    await setImmediate();
    startedAt = performance.now();
  }
}
