import type { Input, Output } from '../../../domain/contract/contract.ts';
import type { PatentListSummary } from '../../../domain/contract/patent-lists.ts';
import { describeError } from '../../../domain/describe-error.ts';
import type { Result } from '../../../domain/result.ts';
import type { Api } from '../../api.ts';
import type { Loaded, Slice } from '../../slice.ts';

export interface PatentsSlice {
  readonly patentLists: Loaded<readonly PatentListSummary[]>;
  readonly loadPatentLists: () => Promise<void>;
  readonly forgetPatentLists: () => void;
  /** What is in a source and how it would be read; nothing is stored. */
  readonly previewPatents: (
    input: Input<'patentLists.preview'>,
  ) => Promise<Result<Output<'patentLists.preview'>>>;
  readonly importPatents: (
    input: Input<'patentLists.import'>,
    onStarted?: (jobId: string) => void,
  ) => Promise<Result<PatentListSummary>>;
  /** Holds a list as it is after a change that was made elsewhere. */
  readonly takePatentList: (list: PatentListSummary) => void;
  readonly removePatentList: (id: string) => Promise<Result<unknown>>;
}

export const createPatentsSlice =
  ({ call, startJob }: Pick<Api, 'call' | 'startJob'>): Slice<PatentsSlice> =>
  (set) => {
    function change(edit: (lists: readonly PatentListSummary[]) => readonly PatentListSummary[]): void {
      set(({ patentLists }) =>
        patentLists.state === 'ready'
          ? { patentLists: { state: 'ready', value: edit(patentLists.value) } }
          : {},
      );
    }
    return {
      patentLists: { state: 'loading' },
      loadPatentLists: async () => {
        const result = await call('patentLists.list', {});
        set({
          patentLists: result.ok
            ? { state: 'ready', value: result.value }
            : { state: 'failed', message: describeError(result.error) },
        });
      },
      forgetPatentLists: () => set({ patentLists: { state: 'loading' } }),
      previewPatents: (input) => call('patentLists.preview', input),
      importPatents: async (input, onStarted) => {
        const result = await startJob('patentLists.import', input, onStarted);
        if (result.ok)
          change((lists) => [...lists.filter((list) => list.id !== result.value.id), result.value]);
        return result;
      },
      takePatentList: (taken) =>
        change((lists) => lists.map((list) => (list.id === taken.id ? taken : list))),
      removePatentList: async (id) => {
        const result = await call('patentLists.remove', { id });
        if (result.ok) change((lists) => lists.filter((list) => list.id !== id));
        return result;
      },
    };
  };
