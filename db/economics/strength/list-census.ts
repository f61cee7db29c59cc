import { createInts, type Ints } from '../../../domain/patents/growing-ints.ts';
import { GENERATIONS, type Generation } from '../../../domain/patents/declared-row.ts';
import type { FamilyKey } from '../../../domain/patents/families/family-key.ts';
import { createPairSet } from '../../../domain/patents/pair-set.ts';
import type { Db } from '../../connection.ts';
import { overDeclaredRows } from '../../patents/standards/declared-rows.ts';
import type { KeyRange, Steps } from '../../patents/steps.ts';
import { familyNamer } from '../../patents/standards/family-namer.ts';

/** The families of a list, or of a part of it, under one key, and to which standards they are declared. */
export interface ListCensus {
  /** By family, from 0: as `applicationsOfList` names it. */
  readonly names: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Families declared to each specification, named without version; null gathers rows that name none. */
  readonly bySpecification: ReadonlyMap<string | null, Int32Array>;
  readonly byGeneration: Readonly<Record<Generation, Int32Array>>;
  /** Specifications of which a row carries the flag of a generation. */
  readonly specificationsOf: Readonly<Record<Generation, ReadonlySet<string>>>;
  readonly rows: {
    readonly naming: number;
    readonly withoutFamily: number;
    readonly withoutStandard: number;
    readonly unresolved: number;
  };
}

const COLUMNS = [
  'row_key',
  'standard_key',
  'set_key',
  'application_key',
  "status = 'unresolved'",
  'is_2g',
  'is_3g',
  'is_4g',
  'is_5g',
] as const;
const FIRST_FLAG = 5;

/**
 * One pass over the rows of a list that name a patent.
 *
 * @param isWanted tells by its key whether a row belongs to the part that is counted
 */
export function* takingCensus(
  db: Db,
  list: KeyRange & { readonly listKey: number },
  key: FamilyKey,
  isWanted: (rowKey: number) => boolean,
): Steps<ListCensus> {
  const namer = familyNamer(db, list.listKey, key);
  const specifications = readSpecifications(db, list.listKey);
  const families = createMembers();
  const ofGeneration = createMembers();
  const specificationsOf = {
    '2G': new Set<string>(),
    '3G': new Set<string>(),
    '4G': new Set<string>(),
    '5G': new Set<string>(),
  };
  const rows = { naming: 0, withoutFamily: 0, withoutStandard: 0, unresolved: 0 };
  yield* overDeclaredRows(db, list, COLUMNS, (keys, at, familyId) => {
    const of = (column: number): number => keys[column]?.[at] ?? -1;
    if (!isWanted(of(0))) return;
    rows.naming += 1;
    if (of(4) === 1) rows.unresolved += 1;
    const specification = specifications.get(of(1)) ?? null;
    const flagged = GENERATIONS.filter((_, index) => of(FIRST_FLAG + index) === 1);
    if (specification === null && flagged.length === 0) rows.withoutStandard += 1;
    const family = namer.numberOf(familyId, of(2), of(3));
    if (family < 0) {
      rows.withoutFamily += 1;
      return;
    }
    families.add(specification, family);
    for (const generation of flagged) {
      ofGeneration.add(generation, family);
      if (specification !== null) specificationsOf[generation].add(specification);
    }
  });
  const generation = (name: Generation): Int32Array => ofGeneration.of(name);
  return {
    names: namer.names,
    numberOf: namer.numbers,
    bySpecification: families.all(),
    byGeneration: {
      '2G': generation('2G'),
      '3G': generation('3G'),
      '4G': generation('4G'),
      '5G': generation('5G'),
    },
    specificationsOf,
    rows,
  };
}

function readSpecifications(db: Db, listKey: number): ReadonlyMap<number, string | null> {
  const all = db.prepare<[number], { key: number; standard: string | null }>(
    'SELECT standard_key AS key, standard FROM patent_standards WHERE list_key = ?',
  );
  return new Map(all.all(listKey).map(({ key, standard }) => [key, standard]));
}

/** Different families by category. */
function createMembers() {
  const pairs = createPairSet();
  const numbers = new Map<string | null, number>();
  const lists: Ints[] = [];
  const toArray = (ints: Ints | undefined): Int32Array =>
    Int32Array.from({ length: ints?.length() ?? 0 }, (_, at) => ints?.get(at) ?? 0);
  return {
    add: (category: string | null, family: number): void => {
      let number = numbers.get(category);
      if (number === undefined) {
        number = lists.push(createInts()) - 1;
        numbers.set(category, number);
      }
      if (pairs.add(number, family)) lists[number]?.push(family);
    },
    of: (category: string): Int32Array => toArray(lists[numbers.get(category) ?? -1]),
    all: (): ReadonlyMap<string | null, Int32Array> =>
      new Map([...numbers].map(([category, number]) => [category, toArray(lists[number])])),
  };
}
