import type { Output, ParsedInput } from '../../../domain/contract/contract.ts';
import { createDeclaredTally } from '../../../domain/patents/declared-tally.ts';
import type { Db } from '../../connection.ts';
import { readCategories } from '../count-categories.ts';
import type { KeyRange, Steps } from '../steps.ts';
import { overDeclaredRows } from './declared-rows.ts';
import { familyNamer } from './family-namer.ts';

type Families = Output<'patentStandards.families'>;

const COLUMNS = ['standard_key', 'declaration_key', 'set_key', 'application_key'] as const;

/**
 * Declared families by specification and company. Two passes, since the second gathers what is beyond the limits, and a
 * family that several of them share counts once there.
 */
export function* tallyingFamilies(
  db: Db,
  list: KeyRange & { readonly listKey: number },
  { familyKey, ...limits }: Omit<ParsedInput<'patentStandards.families'>, 'listId'>,
): Steps<Families> {
  const { owners, standards } = readCategories(db, list.listKey);
  const families = familyNamer(db, list.listKey, familyKey);
  const byStandard = createDeclaredTally();
  const byOwner = createDeclaredTally();
  let rowsWithoutFamily = 0;
  yield* overDeclaredRows(db, list, COLUMNS, (keys, at, familyId) => {
    const family = families.numberOf(familyId, keys[2]?.[at] ?? -1, keys[3]?.[at] ?? -1);
    if (family < 0) rowsWithoutFamily += 1;
    byStandard.add(standards.of(keyOf(keys[0], at)), -1, family);
    byOwner.add(owners.of(keyOf(keys[1], at)), -1, family);
  });
  const most = (count: number, tally: typeof byStandard, limit: number): readonly number[] =>
    Array.from({ length: count }, (_, category) => category)
      .filter((category) => tally.counts(category).families > 0)
      .toSorted((one, other) => tally.counts(other).families - tally.counts(one).families)
      .slice(0, limit);
  const shownStandards = most(standards.count(), byStandard, limits.standards);
  const shownOwners = most(owners.count(), byOwner, limits.owners);
  const rowOf = positions(shownStandards);
  const columnOf = positions(shownOwners);

  const width = shownOwners.length + 1;
  const rest = shownStandards.length;
  const ALL_OF_REST = (rest + 1) * width;
  const ALL = ALL_OF_REST + 1;
  const cells = createDeclaredTally();
  yield* overDeclaredRows(db, list, COLUMNS, (keys, at, familyId) => {
    const family = families.numberOf(familyId, keys[2]?.[at] ?? -1, keys[3]?.[at] ?? -1);
    cells.add(ALL, -1, family);
    const row = rowOf.get(standards.of(keyOf(keys[0], at))) ?? rest;
    const column = columnOf.get(owners.of(keyOf(keys[1], at))) ?? shownOwners.length;
    cells.add(row * width + column, -1, family);
    if (row === rest) cells.add(ALL_OF_REST, -1, family);
  });
  const ofCompanies = (row: number) => ({
    byOwner: shownOwners.map((_, column) => cells.counts(row * width + column).families),
    otherOwners: cells.counts(row * width + shownOwners.length).families,
  });
  const standardsWithAny = most(standards.count(), byStandard, standards.count()).length;
  return {
    owners: shownOwners.map((category) => owners.nameOf(category)),
    standards: shownStandards.map((category, row) => ({
      standard: standards.nameOf(category),
      families: byStandard.counts(category).families,
      ...ofCompanies(row),
    })),
    rest: {
      standards: standardsWithAny - shownStandards.length,
      families: cells.counts(ALL_OF_REST).families,
      ...ofCompanies(rest),
    },
    families: cells.counts(ALL).families,
    rowsWithoutFamily,
  };
}

function positions(categories: readonly number[]): ReadonlyMap<number, number> {
  return new Map(categories.map((category, position) => [category, position]));
}

function keyOf(keys: Int32Array | undefined, at: number): number | null {
  const key = keys?.[at] ?? -1;
  return key < 0 ? null : key;
}
