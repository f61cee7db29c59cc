import type { CoveredApplication } from '../../domain/patents/coverage/coverage.ts';
import type { FamilyKey } from '../../domain/patents/families/family-key.ts';
import type { Override } from '../../domain/patents/overrides/override.ts';
import { statedByHand, type StatedByHand } from '../../domain/patents/overrides/stated-by-hand.ts';
import type { Context } from '../context.ts';
import { applicationFactsOf, partitionsOf, type ApplicationFacts } from './application-index.ts';
import { createListedStatus, statusFactsOf } from './status-facts.ts';

/** One application with what its status, its territory and its family are told from. */
export interface ApplicationOfList extends CoveredApplication {
  readonly facts: ApplicationFacts;
}

interface List {
  readonly id: string;
  readonly importedAt: string;
}

/**
 * All applications of a list, in its order; one that is written in two ways comes once. Families are those of a key; by hand, an application that nobody put into a
 * family keeps the one of its source. Without a key none is told.
 */
export function* applicationsOfList(
  ctx: Context,
  list: List,
  familyKey: FamilyKey | null = null,
): Generator<ApplicationOfList, void, void> {
  const stated = statementsByApplication(ctx, list.id);
  const readListed = createListedStatus(list.importedAt);
  const familyOf = familyKey === null ? () => null : createFamilyOf(ctx, list.id, familyKey);
  for (const [position, facts] of applicationFactsOf(ctx, list.id).entries()) {
    if (facts.isRepeat) continue;
    const byHand = stated.get(facts.key);
    yield {
      ...statusFactsOf(facts, byHand, readListed),
      office: facts.office,
      states: byHand?.states ?? null,
      unitarySince: null,
      family: familyOf(position),
      facts,
    };
  }
}

/** Of the applications of which a status or countries of validation are stated by hand. */
function statementsByApplication(ctx: Context, listId: string): ReadonlyMap<number, StatedByHand> {
  const overrides = new Map<string, Override[]>();
  for (const override of ctx.patentOverrides.ofList(listId)) {
    if (override.field !== 'status' && override.field !== 'validated-in') continue;
    const others = overrides.get(override.applicationKey);
    if (others) others.push(override);
    else overrides.set(override.applicationKey, [override]);
  }
  return new Map(
    ctx.patentApplicationFacts
      .keysOf(listId, [...overrides.keys()])
      .map((row) => [row.application_key, statedByHand(overrides.get(row.match_key) ?? [])]),
  );
}

function createFamilyOf(ctx: Context, listId: string, key: FamilyKey): (position: number) => string | null {
  const partitions = partitionsOf(ctx, listId);
  const idBy = (of: FamilyKey, position: number): string | null => {
    const partition = partitions(of);
    const family = partition.familyOf[position] ?? -1;
    return family < 0 ? null : partition.idOf(family);
  };
  if (key !== 'hand') return (position) => idBy(key, position);
  return (position) => {
    const hand = idBy('hand', position);
    // a name may read like an id of the source
    return hand === null ? idBy('etsi', position) : `by hand: ${hand}`;
  };
}
