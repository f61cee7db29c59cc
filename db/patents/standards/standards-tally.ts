import { createDeclaredTally, type DeclaredCounts } from '../../../domain/patents/declared-tally.ts';
import { createKeyTable } from '../../../domain/patents/key-table.ts';
import type { Db } from '../../connection.ts';
import { keyRangeOf } from '../key-ranges.ts';
import type { KeyRange, Steps } from '../steps.ts';
import { overDeclaredRows } from './declared-rows.ts';

/** What a list declares to which specification in which release. Specifications are named without their versions. */
export interface StandardsTally {
  readonly standards: ReadonlyMap<string | null, SpecificationTally>;
}

export interface SpecificationTally {
  readonly total: DeclaredCounts;
  /** By release; null gathers what states none. */
  readonly releases: ReadonlyMap<string | null, DeclaredCounts>;
}

/** One pass over the rows. Applications that no filing number names are not counted, families are those of the source. */
export function* tallyingStandards(
  db: Db,
  list: KeyRange & { readonly listKey: number },
): Steps<StandardsTally> {
  const places = readPlaces(db, list.listKey);
  const isStated = readStated(db, list.listKey);
  const families = createKeyTable();
  const totals = createDeclaredTally();
  const cells = createDeclaredTally();
  const columns = ['standard_key', 'application_key'] as const;
  yield* overDeclaredRows(db, list, columns, ([standards, applications], at, familyId) => {
    const standard = standards?.[at] ?? -1;
    const application = applications?.[at] ?? -1;
    const stated = isStated(application) ? application : -1;
    const family = familyId === '' ? -1 : families.add(familyId);
    totals.add(places.specificationOf(standard), stated, family);
    cells.add(places.cellOf(standard), stated, family);
  });
  const standards = new Map<string | null, SpecificationTally>();
  for (const [name, { category, cellByRelease }] of places.specifications) {
    const total = totals.counts(category);
    if (total.rows === 0) continue;
    const releases = new Map(
      [...cellByRelease].map(([release, cell]) => [release, cells.counts(cell)] as const),
    );
    standards.set(name, { total, releases });
  }
  return { standards };
}

interface Specification {
  readonly category: number;
  readonly cellByRelease: Map<string | null, number>;
}

/** Where the rows of each standard_key belong. What names no specification is one of its own, under null. */
function readPlaces(db: Db, listKey: number) {
  const { first, last } = keyRangeOf(db, 'standard', listKey);
  const specifications = new Map<string | null, Specification>();
  const categoryOfKey = new Int32Array(last - first + 1);
  const cellOfKey = new Int32Array(last - first + 1);
  let cells = 0;
  const place = (standard: string | null, release: string | null) => {
    const specification = specifications.get(standard) ?? {
      category: specifications.size,
      cellByRelease: new Map<string | null, number>(),
    };
    specifications.set(standard, specification);
    const cell = specification.cellByRelease.get(release) ?? cells++;
    specification.cellByRelease.set(release, cell);
    return { category: specification.category, cell };
  };
  const none = place(null, null);
  const all = db.prepare<[number], { key: number; standard: string | null; release: string | null }>(
    'SELECT standard_key AS key, standard, release FROM patent_standards WHERE list_key = ?',
  );
  for (const { key, standard, release } of all.iterate(listKey)) {
    const { category, cell } = place(standard, release);
    categoryOfKey[key - first] = category;
    cellOfKey[key - first] = cell;
  }
  return {
    specifications,
    specificationOf: (key: number): number => (key < 0 ? none.category : (categoryOfKey[key - first] ?? 0)),
    cellOf: (key: number): number => (key < 0 ? none.cell : (cellOfKey[key - first] ?? 0)),
  };
}

function readStated(db: Db, listKey: number): (applicationKey: number) => boolean {
  const { first, last } = keyRangeOf(db, 'application', listKey);
  const isStated = new Uint8Array(last - first + 1).fill(1);
  const inferred = db
    .prepare<[number, number, number], number>(
      `SELECT application_key FROM patent_applications
       WHERE application_key BETWEEN ? AND ? AND +list_key = ? AND is_inferred = 1`,
    )
    .pluck();
  for (const key of inferred.iterate(first, last, listKey)) isStated[key - first] = 0;
  return (key) => key >= 0 && isStated[key - first] === 1;
}
