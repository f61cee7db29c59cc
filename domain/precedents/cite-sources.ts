import type { Statement } from './comparison.ts';
import type { KnownPrecedent } from './known-precedent.ts';
import type { Source } from './source.ts';

/** A statement of an entry with its sources by the ids that they have in the comparison. */
export type Citing = (known: KnownPrecedent, statement: Statement) => Statement;

/**
 * The sources of all entries, each once, in the order in which the entries cite them. Entries of our own may call different
 * sources by one name: the later one is then called after its entry too.
 */
export function citeSources(all: readonly KnownPrecedent[]): {
  readonly sources: Source[];
  readonly citing: Citing;
} {
  const byId = new Map<string, Source>();
  const renamed = new Map<KnownPrecedent, Map<string, string>>();
  for (const known of all) {
    const names = new Map<string, string>();
    for (const source of known.precedent.sources) {
      const id = isAnother(byId.get(source.id), source) ? `${source.id} (${known.precedent.id})` : source.id;
      if (!byId.has(id)) byId.set(id, { ...source, id });
      if (id !== source.id) names.set(source.id, id);
    }
    renamed.set(known, names);
  }
  return {
    sources: [...byId.values()],
    citing: (known, statement) => {
      const names = renamed.get(known);
      return names?.size
        ? { ...statement, sources: statement.sources.map((id) => names.get(id) ?? id) }
        : statement;
    },
  };
}

function isAnother(known: Source | undefined, source: Source): boolean {
  return known !== undefined && JSON.stringify(known) !== JSON.stringify(source);
}
