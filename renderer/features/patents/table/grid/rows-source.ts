import type { IDatasource } from 'ag-grid-community';
import type { Output } from '../../../../../domain/contract/contract.ts';
import { describeError } from '../../../../../domain/describe-error.ts';
import { listColumnSchema, type ListPart } from '../../../../../domain/patents/list-view.ts';
import type { Result } from '../../../../../domain/result.ts';

type Page = Output<'patentLists.rows'>;

interface RowsSource {
  readonly read: (sort: ListPart['sort'], offset: number, limit: number) => Promise<Result<Page>>;
  /** The first rows are there; the total is null while nobody has counted. */
  readonly onFirst: (total: number | null) => void;
  readonly onRefused: (message: string) => void;
}

/** Gives the grid the rows that it is about to show, page by page. Answers that come after it was given up are dropped. */
export function createRowsSource({ read, onFirst, onRefused }: RowsSource): IDatasource {
  let isGivenUp = false;
  return {
    getRows: (asked) => {
      const { startRow, endRow } = asked;
      const [sorted] = asked.sortModel;
      const column = listColumnSchema.options.find((option) => option === sorted?.colId);
      const sort = column ? { column, isDescending: sorted?.sort === 'desc' } : null;
      void read(sort, startRow, endRow - startRow).then((result) => {
        if (isGivenUp) return;
        if (!result.ok) {
          asked.failCallback();
          return onRefused(describeError(result.error));
        }
        const { rows, total } = result.value;
        asked.successCallback([...rows], total ?? undefined);
        if (startRow === 0) onFirst(total);
      });
    },
    destroy: () => {
      isGivenUp = true;
    },
  };
}
