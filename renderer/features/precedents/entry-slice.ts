import type { Input } from '../../../domain/contract/contract.ts';
import { describeError } from '../../../domain/describe-error.ts';
import type { KnownPrecedent, PrecedentNote } from '../../../domain/precedents/known-precedent.ts';
import type { Result } from '../../../domain/result.ts';
import type { Api } from '../../api.ts';
import type { Loaded, SetSlice } from '../../slice.ts';
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
  readonly precedentTask: PrecedentTask | null;
  readonly showPrecedentTask: (task: PrecedentTask | null) => void;
  readonly openPrecedent: (id: string) => Promise<void>;
  /** Several entries changed, or those of another workspace come: what was opened is read again. */
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
    /** The entry as it is now; others may name it as related, so they are read again when they are next shown. */
    function changed(id: string, known: KnownPrecedent | null): void {
      set({ precedentsById: known ? { [id]: { state: 'ready', value: known } } : {} });
      void get().loadPrecedents();
    }
    return {
      precedentsById: {},
      precedentTask: null,
      showPrecedentTask: (task) => set({ precedentTask: task }),
      openPrecedent: async (id) => {
        const result = await call('precedents.get', { id });
        const loaded: Loaded<KnownPrecedent> = result.ok
          ? { state: 'ready', value: result.value }
          : { state: 'failed', message: describeError(result.error) };
        set(({ precedentsById }) => ({ precedentsById: { ...precedentsById, [id]: loaded } }));
      },
      forgetEntries: () => set({ precedentsById: {}, precedentTask: null }),
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
        if (result.ok) changed(note.precedentId, result.value);
        return result;
      },
    };
  };
