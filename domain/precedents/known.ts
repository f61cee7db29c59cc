import { factSchema, type Fact } from './fact.ts';
import type { KeptNote, KnownPrecedent, Origin, PrecedentNote, RelatedEntry } from './known-precedent.ts';
import type { Precedent } from './precedent.ts';

/** A note as it was stored: with the fact that it was written on. */
export interface WrittenNote extends PrecedentNote {
  readonly seen: Fact | null;
  readonly savedAt: string;
}

/** An entry with our notes on it, our corrections of its facts in place. */
export function knowPrecedent(
  precedent: Precedent,
  { origin, isConfidential }: { readonly origin: Origin; readonly isConfidential: boolean },
  written: readonly WrittenNote[],
  related: readonly RelatedEntry[],
): KnownPrecedent {
  const notes = written.map((note) => keep(note, precedent));
  return {
    precedent: { ...precedent, facts: precedent.facts.map((fact) => asWeReadIt(fact, notes)) },
    origin,
    isConfidential,
    notes,
    related: [...related],
  };
}

/** Our note on a fact; undefined where we wrote none. */
export function noteOn(
  { notes }: Pick<KnownPrecedent, 'notes'>,
  factId: string | null,
): KeptNote | undefined {
  return notes.find((note) => note.factId === factId);
}

/** A library that was made newer under our note: its fact says something else now, or is gone. */
function keep({ seen, ...note }: WrittenNote, { facts }: Precedent): KeptNote {
  const original = facts.find((fact) => fact.id === note.factId) ?? null;
  const isOutdated = note.factId !== null && asText(seen) !== asText(original);
  return { ...note, original, isOutdated };
}

/** The schema gives every fact the same order: one of the library and one that was stored may have another. */
function asText(fact: Fact | null): string {
  return JSON.stringify(fact && factSchema.parse(fact));
}

function asWeReadIt(fact: Fact, notes: readonly KeptNote[]): Fact {
  const correction = notes.find((note) => note.factId === fact.id)?.correction;
  return correction ? { ...fact, ...correction } : fact;
}

/** How the entries hang together, read from one of them: what it says of others, and what others say of it. */
export function relatedTo(id: string, all: readonly Precedent[]): readonly RelatedEntry[] {
  const own = all.find((entry) => entry.id === id)?.related ?? [];
  const said = own.flatMap(({ id: other, kind }) => {
    const entry = all.find((candidate) => candidate.id === other);
    return entry
      ? [{ id: other, title: entry.title, announced: entry.announced, kind, isInverse: false }]
      : [];
  });
  const heard = all.flatMap((entry) =>
    entry.related
      .filter((relation) => relation.id === id)
      .map(({ kind }) => ({
        id: entry.id,
        title: entry.title,
        announced: entry.announced,
        kind,
        isInverse: kind !== 'see-also',
      })),
  );
  const known = new Set(said.map((entry) => `${entry.id} ${entry.kind}`));
  return [...said, ...heard.filter((entry) => !known.has(`${entry.id} ${entry.kind}`) || entry.isInverse)];
}
