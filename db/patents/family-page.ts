import { FAMILY_KEYS, type FamilyKey } from '../../domain/patents/families/family-key.ts';
import type { FamilyRow } from '../../domain/patents/families/family-row.ts';
import { fallUnder, splitFamilies } from '../../domain/patents/families/compare-keys.ts';
import type { Partition } from '../../domain/patents/families/partition.ts';
import type { Context } from '../context.ts';
import { applicationKeysOf, partitionsOf } from './application-index.ts';

interface FamilyChoice {
  readonly key: FamilyKey;
  readonly order: 'size' | 'list';
  readonly splitBy?: FamilyKey | undefined;
}

/** Families under a key, by their numbers, in the order that was asked for. */
export function chooseFamilies(
  ctx: Context,
  listId: string,
  { key, order, splitBy }: FamilyChoice,
  isWanted: ((family: number) => boolean) | null,
): readonly number[] {
  const partitions = partitionsOf(ctx, listId);
  const partition = partitions(key);
  const all =
    splitBy === undefined
      ? Array.from({ length: partition.familyCount }, (_, family) => family)
      : splitFamilies(partition, partitions(splitBy));
  const chosen = isWanted === null ? all : all.filter(isWanted);
  return order === 'list' ? chosen : bySize(partition, chosen);
}

/** Largest first; those of one size stay in the order of the list. */
function bySize(partition: Partition, families: readonly number[]): readonly number[] {
  return families.toSorted((one, other) => partition.sizeOf(other) - partition.sizeOf(one) || one - other);
}

/** The lines of these families. */
export function describeFamilies(
  ctx: Context,
  listId: string,
  key: FamilyKey,
  families: readonly number[],
): readonly FamilyRow[] {
  const partitions = partitionsOf(ctx, listId);
  const partition = partitions(key);
  const keys = applicationKeysOf(ctx, listId);
  const members = families.flatMap((family) =>
    [...partition.membersOf(family)].map((position) => [family, keys[position] ?? 0] as const),
  );
  const figures = new Map(ctx.patentFamilyMembers.figures(members).map((found) => [found.group, found]));
  return families.flatMap((family) => {
    const found = figures.get(family);
    if (found === undefined) return [];
    const { group: _group, ...rest } = found;
    const under = (other: FamilyKey) => fallUnder(partition.membersOf(family), partitions(other));
    const [etsi, priority, connected, hand] = FAMILY_KEYS;
    return [
      {
        ...rest,
        id: partition.idOf(family),
        applications: partition.sizeOf(family) - found.inferredApplications,
        under: {
          etsi: under(etsi),
          priority: under(priority),
          connected: under(connected),
          hand: under(hand),
        },
      },
    ];
  });
}

/** Whether a family is one that is searched for: by a part of its id, or by a row of the list that answers the search. */
export function familySearch(
  ctx: Context,
  listId: string,
  key: FamilyKey,
  search: string,
): (family: number) => boolean {
  const place = ctx.patentRows.findPlace(listId, ctx.now().slice(0, 10));
  const partition = partitionsOf(ctx, listId)(key);
  const keys = applicationKeysOf(ctx, listId);
  const wanted = place
    ? ctx.patentFamilyMembers.answering(ctx.patentRows.condition(place, { search, filters: {}, sort: null }))
    : new Set<number>();
  const text = search.trim().toLowerCase();
  // Numbers of sets and of connected families are ours: nobody looks for one
  const hasWords = key === 'etsi' || key === 'hand';
  const isPartOfId = (id: string): boolean => hasWords && id.toLowerCase().includes(text);
  return (family) =>
    isPartOfId(partition.idOf(family)) ||
    partition.membersOf(family).some((position) => wanted.has(keys[position] ?? 0));
}
