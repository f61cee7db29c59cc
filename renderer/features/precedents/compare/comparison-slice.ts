import type { ComparisonExport, ComparisonExported } from '../../../../domain/contract/comparison.ts';
import type { Output } from '../../../../domain/contract/contract.ts';
import type { CellNote, Comparison, ComparisonView } from '../../../../domain/precedents/comparison.ts';
import type { FoundPrecedent } from '../../../../domain/precedents/found-precedent.ts';
import type { Result } from '../../../../domain/result.ts';
import type { Api } from '../../../api.ts';
import { saveAllNow } from '../../../pending-saves.ts';
import { loaded, type Loaded, type SetSlice } from '../../../slice.ts';
import { arranged } from './arranged.ts';
import { suggestComparisonName } from './suggest-comparison-name.ts';
import { withoutDiffering } from './view-columns.ts';

export interface ComparisonSlice {
  /** How each deal's comparison is looked at, by the deal's id. */
  readonly comparisonViews: Readonly<Record<string, ComparisonView>>;
  /** What was read last for each deal; it stays until the answer to the next question is there. */
  readonly comparisons: Readonly<Record<string, Loaded<Comparison>>>;
  /** Reads the comparison as it was left, or once more: what was done or undone since may change any of it. */
  readonly readComparison: (dealId: string) => Promise<void>;
  /** Looks at it in another way, and keeps that. */
  readonly changeComparison: (dealId: string, change: Partial<ComparisonView>) => Promise<void>;
  readonly noteCell: (dealId: string, note: CellNote) => Promise<Result<Output<'comparison.note'>>>;
  readonly findPrecedents: (query: string) => Promise<Result<readonly FoundPrecedent[]>>;
  /** Asks for a place and writes there what the view shows; null when the person thought better of it. */
  readonly exportComparison: (
    title: string,
    choice: Omit<ComparisonExport, 'out'>,
  ) => Promise<Result<ComparisonExported> | null>;
  readonly forgetComparisons: () => void;
}

/** What this slice needs of the one that holds the deals. */
interface Deals {
  readonly openDeal: (dealId: string) => Promise<unknown>;
  readonly afterWrites: <T>(write: () => Promise<T>) => Promise<T>;
}

export const createComparisonSlice =
  ({ call, host, startJob }: Api) =>
  (set: SetSlice<ComparisonSlice>, get: () => ComparisonSlice & Deals): ComparisonSlice => {
    /** What was asked for last and is not answered yet. */
    let asked: object | null = null;

    function look(dealId: string, view: ComparisonView): void {
      set(({ comparisonViews }) => ({ comparisonViews: { ...comparisonViews, [dealId]: view } }));
    }
    function hold(dealId: string, comparison: Loaded<Comparison>): void {
      set(({ comparisons }) => ({ comparisons: { ...comparisons, [dealId]: comparison } }));
    }
    async function readColumns(dealId: string, columns: readonly string[], question: object): Promise<void> {
      asked = question;
      const result = await call('comparison.read', { dealId, columns: [...columns] });
      // the columns may have been changed again since
      if (asked !== question) return;
      asked = null;
      hold(dealId, loaded(result));
    }
    /** The same columns in another order need no reading. */
    function arrange(dealId: string, before: ComparisonView, columns: readonly string[]): boolean {
      const held = get().comparisons[dealId];
      const areSame = before.columns.toSorted().join(' ') === columns.toSorted().join(' ');
      const value = held?.state === 'ready' && areSame && !asked ? arranged(held.value, columns) : null;
      if (value) hold(dealId, { state: 'ready', value });
      return value !== null;
    }
    return {
      comparisonViews: {},
      comparisons: {},
      readComparison: async (dealId) => {
        const question = {};
        asked = question;
        const view = await call('comparison.view', { dealId });
        if (asked !== question) return;
        if (!view.ok) return hold(dealId, loaded(view));
        look(dealId, view.value);
        await readColumns(dealId, view.value.columns, question);
      },
      changeComparison: async (dealId, change) => {
        const before = get().comparisonViews[dealId];
        if (!before) return;
        const view = withoutDiffering({ ...before, ...change });
        const needsReading = change.columns && !arrange(dealId, before, view.columns);
        look(dealId, view);
        const [saved] = await Promise.all([
          call('comparison.saveView', { dealId, view }),
          needsReading && readColumns(dealId, view.columns, {}),
        ]);
        // as when an entry was removed since
        if (!saved.ok) await get().readComparison(dealId);
      },
      noteCell: (dealId, note) =>
        get().afterWrites(async () => {
          const result = await call('comparison.note', { dealId, note });
          if (!result.ok) return result;
          const held = get().comparisons[dealId];
          if (held?.state === 'ready')
            hold(dealId, { state: 'ready', value: { ...held.value, notes: result.value } });
          // The answer does not tell what can be undone now
          await get().openDeal(dealId);
          return result;
        }),
      findPrecedents: (query) => call('precedents.search', { query }),
      exportComparison: async (title, choice) => {
        // a note that is still being typed belongs into the file
        await saveAllNow();
        const suggestedName = suggestComparisonName(title, choice.format);
        const out = await host('chooseSaveFile', { suggestedName, kind: choice.format });
        return out === null ? null : startJob('comparison.export', { ...choice, out });
      },
      forgetComparisons: () => {
        asked = null;
        set({ comparisonViews: {}, comparisons: {} });
      },
    };
  };
