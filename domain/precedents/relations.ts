import type { RelatedEntry } from './known-precedent.ts';
import type { Precedent } from './precedent.ts';

/**
 * How the entries hang together, read from any one of them: what it says of others, and what others say of it. Read once
 * for all, since a file may bring thousands.
 */
export function relationsAmong(all: readonly Precedent[]): (entry: Precedent) => readonly RelatedEntry[] {
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  const heardOf = new Map<string, RelatedEntry[]>(all.map(({ id }) => [id, []]));
  for (const entry of all)
    for (const { id, kind } of entry.related)
      heardOf.get(id)?.push(asRelated(entry, kind, kind !== 'see-also'));
  return ({ id, related }) => {
    const said = related.flatMap(({ id: other, kind }) => {
      const entry = byId.get(other);
      return entry ? [asRelated(entry, kind, false)] : [];
    });
    const known = new Set(said.map((entry) => `${entry.id} ${entry.kind}`));
    const heard = heardOf.get(id) ?? [];
    return [...said, ...heard.filter((entry) => entry.isInverse || !known.has(`${entry.id} ${entry.kind}`))];
  };
}

function asRelated(
  { id, title, announced }: Precedent,
  kind: RelatedEntry['kind'],
  isInverse: boolean,
): RelatedEntry {
  return { id, title, announced, kind, isInverse };
}
