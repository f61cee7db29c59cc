import { useMemo } from 'react';
import { useApp } from '../../../store.ts';
import { asBase, movedColumn, withColumn, withoutColumn, type ColumnsOfView } from './view-columns.ts';

/** What can be done with the columns of a comparison; columns by the ids under which they are shown. */
export interface ColumnActions {
  readonly add: (column: string) => void;
  readonly remove: (column: string) => void;
  readonly move: (column: string, to: number) => void;
  /** Holds the others against it; null holds nothing against anything. */
  readonly hold: (column: string | null) => void;
}

export function useColumns(dealId: string, latestRound: number): ColumnActions {
  const change = useApp((state) => state.changeComparison);
  return useMemo(() => {
    // as it is now: a second key may come before the first is drawn
    const view = (): ColumnsOfView =>
      useApp.getState().comparisonViews[dealId] ?? { columns: [], base: null };
    return {
      add: (column) => void change(dealId, withColumn(view(), column, latestRound)),
      remove: (column) => void change(dealId, withoutColumn(view(), column, latestRound)),
      move: (column, to) =>
        void change(dealId, { columns: [...movedColumn(view().columns, column, to, latestRound)] }),
      hold: (column) =>
        void change(dealId, {
          base: column === null ? null : asBase(view().columns, column, latestRound),
        }),
    };
  }, [change, dealId, latestRound]);
}
