import type { Input } from '../../../domain/contract/contract.ts';
import type { KnownPrecedent, PrecedentNote } from '../../../domain/precedents/known-precedent.ts';
import type { Result } from '../../../domain/result.ts';
import type { Api } from '../../api.ts';
import { loaded, type Loaded, type SetSlice } from '../../slice.ts';
import type { PrecedentsSlice } from './precedents-slice.ts';

/** What is done with entries of our own, in a dialog. */
export type PrecedentTask =
  | { readonly kind: 'new' }
  | { readonly kind: 'edit'; readonly id: string }
  | { readonly kind: 'import' }
  /** `null`: all entries of our own. */
  | { readonly kind: 'export'; readonly ids: readonly string[] | null };

export interface EntrySlice {
  /** Entries that were opened, as they are now known. */
  readonly precedentsById: Readonly<Record<string, Loaded<KnownPrecedent>>>;
  /** Of those, the ones that something written since may have changed: read again while they are shown. */
  readonly stalePrecedents: ReadonlySet<string>;
  readonly precedentTask: PrecedentTask | null;
  readonly showPrecedentTask: (task: PrecedentTask | null) => void;
  readonly openPrecedent: (id: string) => Promise<void>;
  /** Several entries changed: what was opened is read again where it is shown, and stays until then. */
  readonly rereadEntries: () => void;
  /** Those of another workspace come. */
  readonly forgetEntries: () => void;
  readonly saveOwnPrecedent: (entry: Input<'precedents.saveOwn'>) => Promise<Result<KnownPrecedent>>;
  readonly removeOwnPrecedent: (id: string) => Promise<Result<null>>;
  readonly annotatePrecedent: (note: PrecedentNote) => Promise<Result<KnownPrecedent>>;
}

/** Single entries of the library: to be read, annotated, and, where they are ours, written. */
export const createEntrySlice =
  ({ call }: Pick<Api, 'call'>) =>
  (
    set: SetSlice<EntrySlice>,
    get: () => EntrySlice & Pick<PrecedentsSlice, 'loadPrecedents'>,
  ): EntrySlice => {
    let workspace = Symbol('workspace');
    /** The entry as it is now; others may name it as related, so they are read again when they are next shown. */
    function changed(id: string, known: KnownPrecedent | null): void {
      set(({ precedentsById: { [id]: _was, ...others } }) => ({
        precedentsById: known ? { ...others, [id]: { state: 'ready', value: known } } : others,
        stalePrecedents: new Set(Object.keys(others)),
      }));
      void get().loadPrecedents();
    }
    return {
      precedentsById: {},
      stalePrecedents: new Set(),
      precedentTask: null,
      showPrecedentTask: (task) => set({ precedentTask: task }),
      openPrecedent: async (id) => {
        const asked = workspace;
        const result = await call('precedents.get', { id });
        if (asked !== workspace) return;
        // what is shown, and perhaps being written on, does not go because it could not be read once more
        const isKept = !result.ok && result.error.code !== 'not-found';
        set(({ precedentsById, stalePrecedents }) => ({
          precedentsById:
            isKept && precedentsById[id]?.state === 'ready'
              ? precedentsById
              : { ...precedentsById, [id]: loaded(result) },
          stalePrecedents: new Set([...stalePrecedents].filter((other) => other !== id)),
        }));
      },
      rereadEntries: () =>
        set(({ precedentsById }) => ({ stalePrecedents: new Set(Object.keys(precedentsById)) })),
      forgetEntries: () => {
        workspace = Symbol('workspace');
        set({ precedentsById: {}, stalePrecedents: new Set(), precedentTask: null });
      },
      saveOwnPrecedent: async (entry) => {
        const result = await call('precedents.saveOwn', entry);
        if (result.ok) changed(result.value.precedent.id, result.value);
        return result;
      },
      removeOwnPrecedent: async (id) => {
        const result = await call('precedents.removeOwn', { id });
        if (result.ok) changed(id, null);
        return result;
      },
      annotatePrecedent: async (note) => {
        const result = await call('precedents.annotate', note);
        if (!result.ok) return result;
        const before = get().precedentsById[note.precedentId];
        set(({ precedentsById }) => ({
          precedentsById: { ...precedentsById, [note.precedentId]: { state: 'ready', value: result.value } },
        }));
        // words that are typed on into a note change nothing of what the list shows
        const wasNoted = before?.state === 'ready' && before.value.notes.length > 0;
        if (note.factId !== null || wasNoted !== result.value.notes.length > 0) void get().loadPrecedents();
        return result;
      },
    };
  };
