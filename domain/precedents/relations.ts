import type { KnownPrecedent, RelatedEntry } from './known-precedent.ts';
import type { Precedent } from './precedent.ts';

type Entry = Pick<KnownPrecedent, 'precedent' | 'isConfidential'>;

/**
 * How the entries hang together, read from any one of them: what it says of others, and what others say of it. Read once
 * for all, since a file may bring thousands.
 */
export function relationsAmong(all: readonly Entry[]): (entry: Precedent) => readonly RelatedEntry[] {
  const byId = new Map(all.map((entry) => [entry.precedent.id, entry]));
  const heardOf = new Map<string, RelatedEntry[]>(all.map(({ precedent: { id } }) => [id, []]));
  for (const entry of all)
    for (const { id, kind } of entry.precedent.related)
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
  { precedent: { id, title, announced }, isConfidential }: Entry,
  kind: RelatedEntry['kind'],
  isInverse: boolean,
): RelatedEntry {
  return { id, title, announced, isConfidential, kind, isInverse };
}
