import type { Input, Output } from '../../../../domain/contract/contract.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import type { ListColumn, ListPart, ListView } from '../../../../domain/patents/list-view.ts';
import type { Result } from '../../../../domain/result.ts';
import type { Api } from '../../../api.ts';
import type { Loaded, Slice } from '../../../slice.ts';

export interface ShownColumn {
  readonly column: ListColumn;
  /** Pixels. */
  readonly width: number;
}

export interface TableSlice {
  /** The part of each list that its table shows, by the list's id; absent: the whole list. */
  readonly listParts: Readonly<Record<string, ListPart>>;
  /** Columns of each list's table in their order; absent: as at first. */
  readonly listColumns: Readonly<Record<string, readonly ShownColumn[]>>;
  /** The row of each list that is told of beside its table, by its number; absent: none. */
  readonly listRows: Readonly<Record<string, number>>;
  readonly listViews: Loaded<readonly ListView[]>;
  readonly changePart: (listId: string, part: ListPart) => void;
  readonly changeColumns: (listId: string, columns: readonly ShownColumn[]) => void;
  /** Null closes what is beside the table. */
  readonly showRow: (listId: string, row: number | null) => void;
  readonly readRows: (input: Input<'patentLists.rows'>) => Promise<Result<Output<'patentLists.rows'>>>;
  readonly countRows: (
    input: Input<'patentLists.countRows'>,
  ) => Promise<Result<Output<'patentLists.countRows'>>>;
  readonly readRow: (input: Input<'patentLists.row'>) => Promise<Result<Output<'patentLists.row'>>>;
  readonly readFacets: (input: Input<'patentLists.facets'>) => Promise<Result<Output<'patentLists.facets'>>>;
  readonly loadListViews: () => Promise<void>;
  readonly saveListView: (input: Input<'patentViews.save'>) => Promise<Result<Output<'patentViews.save'>>>;
  readonly removeListView: (id: string) => Promise<Result<unknown>>;
}

export const createTableSlice =
  ({ call }: Pick<Api, 'call'>): Slice<TableSlice> =>
  (set) => ({
    listParts: {},
    listColumns: {},
    listRows: {},
    listViews: { state: 'loading' },
    changePart: (listId, part) => set(({ listParts }) => ({ listParts: { ...listParts, [listId]: part } })),
    changeColumns: (listId, columns) =>
      set(({ listColumns }) => ({ listColumns: { ...listColumns, [listId]: columns } })),
    showRow: (listId, row) =>
      set(({ listRows }) => {
        const { [listId]: _shown, ...others } = listRows;
        return { listRows: row === null ? others : { ...others, [listId]: row } };
      }),
    readRows: (input) => call('patentLists.rows', input),
    countRows: (input) => call('patentLists.countRows', input),
    readRow: (input) => call('patentLists.row', input),
    readFacets: (input) => call('patentLists.facets', input),
    loadListViews: async () => {
      const result = await call('patentViews.list', {});
      set({
        listViews: result.ok
          ? { state: 'ready', value: result.value }
          : { state: 'failed', message: describeError(result.error) },
      });
    },
    saveListView: async (input) => {
      const result = await call('patentViews.save', input);
      if (result.ok) set({ listViews: { state: 'ready', value: result.value.views } });
      return result;
    },
    removeListView: async (id) => {
      const result = await call('patentViews.remove', { id });
      if (result.ok) set({ listViews: { state: 'ready', value: result.value } });
      return result;
    },
  });
