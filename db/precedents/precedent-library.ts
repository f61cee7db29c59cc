import { knowPrecedent } from '../../domain/precedents/known.ts';
import type { KnownPrecedent } from '../../domain/precedents/known-precedent.ts';
import type { Precedent } from '../../domain/precedents/precedent.ts';
import { relationsAmong } from '../../domain/precedents/relations.ts';
import { builtInPrecedents } from '../library/precedents.ts';
import type { StoredPrecedentNote } from '../tables/precedent-notes-table.ts';
import type { Tables } from '../tables/tables.ts';

/** All entries that a workspace knows: those of the library, with our notes on them, and our own. */
export interface PrecedentLibrary {
  /** Oldest first; entries without a date last. Read once and kept until somebody touches it. */
  readonly list: () => readonly KnownPrecedent[];
  readonly find: (id: string) => KnownPrecedent | undefined;
  /** Rises with every `touch`: what is made from the entries is as good as this number. */
  readonly revision: () => number;
  /** To be called by whatever changes own entries or notes. */
  readonly touch: () => void;
}

interface Sources {
  readonly ownPrecedents: Pick<Tables['ownPrecedents'], 'list'>;
  readonly precedentNotes: Pick<Tables['precedentNotes'], 'list'>;
}

/** Nothing is read before the first question: a workspace that never opens the library does not pay for it. */
export function createPrecedentLibrary(tables: Sources): PrecedentLibrary {
  let known: ReadonlyMap<string, KnownPrecedent> | null = null;
  let revision = 0;
  const byId = () => (known ??= new Map(readAll(tables).map((entry) => [entry.precedent.id, entry])));
  return {
    list: () => [...byId().values()],
    find: (id) => byId().get(id),
    revision: () => revision,
    touch: () => {
      known = null;
      revision += 1;
    },
  };
}

/** The entries that come with Parley, as they come. */
export function createBuiltInLibrary(): PrecedentLibrary {
  return createPrecedentLibrary({ ownPrecedents: { list: () => [] }, precedentNotes: { list: () => [] } });
}

function readAll({ ownPrecedents, precedentNotes }: Sources): readonly KnownPrecedent[] {
  const own = ownPrecedents.list();
  const builtIn = builtInPrecedents();
  const relatedOf = relationsAmong([
    ...builtIn.map((precedent) => ({ precedent, isConfidential: false })),
    ...own,
  ]);
  const notesOf = new Map<string, StoredPrecedentNote[]>();
  for (const note of precedentNotes.list())
    notesOf.set(note.precedentId, [...(notesOf.get(note.precedentId) ?? []), note]);
  const know = (precedent: Precedent, whose: Pick<KnownPrecedent, 'origin' | 'isConfidential'>) =>
    knowPrecedent(precedent, whose, notesOf.get(precedent.id) ?? [], relatedOf(precedent));
  return [
    ...builtIn.map((precedent) => know(precedent, { origin: 'built-in', isConfidential: false })),
    ...own.map(({ precedent, isConfidential }) => know(precedent, { origin: 'ours', isConfidential })),
  ].toSorted(
    ({ precedent: one }, { precedent: other }) =>
      (one.announced ?? '9999').localeCompare(other.announced ?? '9999') || one.id.localeCompare(other.id),
  );
}
