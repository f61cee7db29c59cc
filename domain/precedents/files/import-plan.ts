import { fail, ok, type Issue, type Result } from '../../result.ts';
import { namesRound } from '../comparison-columns.ts';
import type { Origin } from '../known-precedent.ts';
import type { Precedent } from '../precedent.ts';
import type { ImportDecision, PreviewEntry } from './import-preview.ts';
import { keptWords, type ReadEntry } from './read-entry.ts';

/** The entry that a workspace has under an id, as it was written. */
export type FindEntry = (id: string) => FoundEntry | undefined;

interface FoundEntry {
  readonly precedent: Precedent;
  readonly origin: Origin;
  readonly isConfidential: boolean;
}

export interface PlannedEntry {
  readonly precedent: Precedent;
  /** Marked in the file, or marked here where it stands in place of an entry: only the editor takes the mark off. */
  readonly isConfidential: boolean;
  readonly kept: ReadEntry['kept'];
}

export function previewEntries(entries: readonly ReadEntry[], find: FindEntry): readonly PreviewEntry[] {
  const inFile = new Map<string, { readonly precedent: Precedent; readonly origin: 'file' }>();
  return entries.map((entry, index) => {
    const { id, title, isConfidential, precedent, issues, kept } = entry;
    const taken = find(id) ?? inFile.get(id);
    if (precedent && !inFile.has(id)) inFile.set(id, { precedent, origin: 'file' });
    return {
      index,
      id,
      title,
      isConfidential,
      outcome: precedent ? outcomeOf(precedent, taken?.precedent) : 'refused',
      issues: [...issues],
      keptAsNotes: kept.map((line) => keptWords([line])),
      taken: taken ? { title: taken.precedent.title, origin: taken.origin } : null,
    };
  });
}

function outcomeOf(precedent: Precedent, taken: Precedent | undefined): PreviewEntry['outcome'] {
  if (!taken) return 'new';
  return inOneOrder(precedent) === inOneOrder(taken) ? 'identical' : 'same-id';
}

/** As text with names in one order, so that what is alike reads alike. */
function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

/**
 * The entries to be written, all of them or none: a decision that cannot be followed is named, and nothing is guessed. What
 * is not decided is not taken over. Relations within the file follow an entry that is given another id.
 */
export function planImport(
  entries: readonly ReadEntry[],
  find: FindEntry,
  decisions: readonly ImportDecision[],
): Result<readonly PlannedEntry[]> {
  const issues: Issue[] = [];
  const planned = new Map<number, PlannedEntry>();
  const decided = new Set<number>();
  for (const [at, decision] of decisions.entries()) {
    const entry = entries[decision.index];
    const ids = [...planned.values()].map(({ precedent }) => precedent.id);
    const wrong = decided.has(decision.index)
      ? 'This entry is decided on twice.'
      : whyNot(entry, decision, ids, find);
    decided.add(decision.index);
    if (wrong !== undefined) issues.push({ path: `decisions.${at}`, message: wrong });
    else if (entry?.precedent && decision.as !== 'skip')
      planned.set(decision.index, {
        precedent: { ...entry.precedent, id: idOf(entry, decision) },
        isConfidential:
          entry.isConfidential || (decision.as === 'replace' && find(entry.id)?.isConfidential === true),
        kept: entry.kept,
      });
  }
  if (issues.length > 0) return fail({ code: 'invalid-input', issues });
  return ok(followRenamed(planned, entries));
}

function idOf(entry: ReadEntry, { as, id }: ImportDecision): string {
  return as === 'new' ? (id ?? entry.id) : entry.id;
}

function whyNot(
  entry: ReadEntry | undefined,
  decision: ImportDecision,
  planned: readonly string[],
  find: FindEntry,
): string | undefined {
  if (!entry) return 'The file has no such entry.';
  if (decision.as === 'skip') return undefined;
  if (!entry.precedent) return `"${entry.title || entry.id}" is refused and cannot be imported.`;
  const id = idOf(entry, decision);
  if (namesRound(id)) return `In a comparison, "${id}" names a round: give this entry another id.`;
  const taken = find(id);
  if (planned.includes(id)) return `Two entries cannot both be "${id}": give one of them another id.`;
  if (decision.as === 'new')
    return taken && `"${id}" is taken by "${taken.precedent.title}": give this entry another id.`;
  if (!taken) return `There is no "${id}" to be replaced.`;
  return taken.origin === 'built-in' ? `"${id}" comes with Parley and is not replaced.` : undefined;
}

/** An id that two entries of the file have does not tell which of them a relation means: it is left as it is. */
function followRenamed(
  planned: ReadonlyMap<number, PlannedEntry>,
  entries: readonly ReadEntry[],
): readonly PlannedEntry[] {
  const newIds = new Map<string, string>();
  for (const [index, { precedent }] of planned) {
    const was = entries[index]?.id ?? '';
    if (entries.filter(({ id }) => id === was).length === 1) newIds.set(was, precedent.id);
  }
  return [...planned.values()].map((entry) => ({
    ...entry,
    precedent: {
      ...entry.precedent,
      related: entry.precedent.related.map((to) => ({ ...to, id: newIds.get(to.id) ?? to.id })),
    },
  }));
}
