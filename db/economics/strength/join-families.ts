import { createDisjointSets } from '../../../domain/patents/disjoint-sets.ts';
import type { FamilyKey } from '../../../domain/patents/families/family-key.ts';
import type { Db } from '../../connection.ts';
import type { ListCensus } from './list-census.ts';

interface CountedList {
  readonly listKey: number;
  readonly format: string;
  readonly census: ListCensus;
}

/** Which families of several lists are one: for each list, the common number of each of its families. */
export interface JoinedFamilies {
  readonly size: number;
  readonly numbers: readonly Int32Array[];
}

/**
 * Joins the families of lists under one key: by the source's own id, where the sources are of one kind; by the very same
 * priorities; by priorities shared directly or through others; or by the name that somebody gave.
 */
export function joinFamilies(db: Db, key: FamilyKey, lists: readonly CountedList[]): JoinedFamilies {
  const identities = new Map<string, number>();
  const identityOf = identifier(db, key, lists);
  const numbers = lists.map((list) =>
    Int32Array.from(list.census.names, (name) => {
      const identity = identityOf(list, name);
      const known = identities.get(identity);
      if (known !== undefined) return known;
      identities.set(identity, identities.size);
      return identities.size - 1;
    }),
  );
  return { size: identities.size, numbers };
}

function identifier(
  db: Db,
  key: FamilyKey,
  lists: readonly CountedList[],
): (list: CountedList, name: string) => string {
  // within one list a name is an identity
  if (new Set(lists.map(({ listKey }) => listKey)).size < 2) return (_, name) => name;
  switch (key) {
    case 'etsi':
      return ({ format }, name) => `${format} ${name}`;
    case 'hand':
      return ({ format }, name) => (name.startsWith('by hand: ') ? name : `${format} ${name}`);
    case 'priority': {
      const texts = new Map(lists.map(({ listKey }) => [listKey, readSets(db, listKey)]));
      return ({ listKey }, name) => texts.get(listKey)?.get(Number(name))?.priorities ?? `${listKey} ${name}`;
    }
    case 'connected':
      return connectedIdentity(db, lists);
  }
}

function connectedIdentity(
  db: Db,
  lists: readonly CountedList[],
): (list: CountedList, name: string) => string {
  const nodes = createDisjointSets();
  const ofFamily = new Map<string, number>();
  const ofPriority = new Map<string, number>();
  const nodeOf = (known: Map<string, number>, text: string): number => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const node = nodes.add();
    known.set(text, node);
    return node;
  };
  for (const listKey of new Set(lists.map((list) => list.listKey)))
    for (const { priorities, family } of readSets(db, listKey).values())
      for (const priority of priorities.split(' '))
        nodes.join(nodeOf(ofFamily, `${listKey} ${family}`), nodeOf(ofPriority, priority));
  return ({ listKey }, name) => {
    const node = ofFamily.get(`${listKey} ${name}`);
    return node === undefined ? `${listKey} ${name}` : `#${nodes.find(node)}`;
  };
}

interface PrioritySet {
  readonly set: number;
  readonly priorities: string;
  readonly family: number;
}

function readSets(db: Db, listKey: number): ReadonlyMap<number, PrioritySet> {
  const all = db.prepare<[number], PrioritySet>(
    'SELECT set_key AS "set", priorities, connected_family AS family FROM patent_priority_sets WHERE list_key = ?',
  );
  return new Map(all.all(listKey).map((row) => [row.set, row]));
}
