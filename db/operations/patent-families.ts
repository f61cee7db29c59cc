import type { Output, ParsedInput } from '../../domain/contract/contract.ts';
import { compareKeys } from '../../domain/patents/families/compare-keys.ts';
import { FAMILY_KEYS, type FamilyKey } from '../../domain/patents/families/family-key.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { applicationKeysOf, partitionsOf } from '../patents/application-index.ts';
import { toMembers } from '../patents/application-detail.ts';
import { chooseFamilies, describeFamilies, familySearch } from '../patents/family-page.ts';
import { withList } from '../patents/with-list.ts';

/** A page of the families of a list under one key. */
export function listPatentFamilies(
  ctx: Context,
  input: ParsedInput<'patentFamilies.list'>,
): Result<Output<'patentFamilies.list'>> {
  const { listId, key, offset, limit, search } = input;
  return withList(ctx, listId, () => {
    const isWanted = search?.trim() ? familySearch(ctx, listId, key, search) : null;
    const chosen = chooseFamilies(ctx, listId, input, isWanted);
    const families = describeFamilies(ctx, listId, key, chosen.slice(offset, offset + limit));
    return ok({ families, total: chosen.length });
  });
}

/** A family with more applications than this is a mistake of its source, and no screen shows them all. */
const MOST_MEMBERS = 500;

/** One family with its applications, and their publications under them. */
export function getPatentFamily(
  ctx: Context,
  { listId, key, id }: ParsedInput<'patentFamilies.get'>,
): Result<Output<'patentFamilies.get'>> {
  return withList(ctx, listId, () => {
    const partition = partitionsOf(ctx, listId)(key);
    const number = partition.familyById(id);
    const [family] = number === undefined ? [] : describeFamilies(ctx, listId, key, [number]);
    if (number === undefined || !family) return fail({ code: 'not-found', entity: 'family', id });
    const keys = applicationKeysOf(ctx, listId);
    const shown = [...partition.membersOf(number).subarray(0, MOST_MEMBERS)].map(
      (position) => keys[position] ?? 0,
    );
    return ok({
      family,
      members: toMembers(ctx, ctx.patentApplicationFacts.get(shown)),
      priorities: ctx.patentFamilyMembers.priorities(shown),
    });
  });
}

const COMPARED = [
  ['etsi', 'priority'],
  ['etsi', 'connected'],
  ['priority', 'connected'],
  ['hand', 'etsi'],
] as const satisfies readonly (readonly [FamilyKey, FamilyKey])[];

/** What each key counts, and how far the keys agree. By hand is compared only when somebody made a family. */
export function compareFamilyKeys(
  ctx: Context,
  { listId }: ParsedInput<'patentFamilies.disagreements'>,
): Result<Output<'patentFamilies.disagreements'>> {
  return withList(ctx, listId, ({ counts }) => {
    const partitions = partitionsOf(ctx, listId);
    const rowsWithout = { ...counts.withoutFamily, hand: null };
    return ok({
      applications: counts.applications,
      inferredApplications: counts.inferredApplications,
      keys: FAMILY_KEYS.map((key) => ({
        key,
        families: counts.families[key],
        applicationsWithout: partitions(key).without,
        rowsWithout: rowsWithout[key],
      })),
      comparisons: COMPARED.filter(([first]) => partitions(first).familyCount > 0).map(([first, second]) => ({
        first,
        second,
        ...compareKeys(partitions(first), partitions(second)),
      })),
    });
  });
}
