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
  const notes = written.map((note) => keep(note, precedent, origin));
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
function keep({ seen, ...note }: WrittenNote, { facts }: Precedent, origin: Origin): KeptNote {
  const original = facts.find((fact) => fact.id === note.factId) ?? null;
  const isOutdated = note.factId !== null && asText(seen) !== asText(original);
  // who rewrites a fact of our own says the newer thing; the library does not know what we know
  const isOvertaken = original === null || (isOutdated && origin === 'ours');
  return { ...note, original, isOutdated, isInForce: note.correction !== null && !isOvertaken };
}

/** The schema gives every fact the same order: one of the library and one that was stored may have another. */
function asText(fact: Fact | null): string {
  return JSON.stringify(fact && factSchema.parse(fact));
}

/** The sources of a fact do not say what we read in its place. */
function asWeReadIt(fact: Fact, notes: readonly KeptNote[]): Fact {
  const correction = notes.find(({ factId, isInForce }) => isInForce && factId === fact.id)?.correction;
  return correction ? { ...fact, ...correction, sourceIds: [] } : fact;
}
