import type { Comparables } from '../../../../domain/contract/comparables.ts';
import type { Input } from '../../../../domain/contract/contract.ts';
import type { Comparable, ComparableDecision } from '../../../../domain/precedents/comparable.ts';
import type { SimilarityWeights } from '../../../../domain/precedents/similarity.ts';
import type { Statistic } from '../../../../domain/precedents/statistics.ts';
import type { Result } from '../../../../domain/result.ts';
import type { Api } from '../../../api.ts';
import { loaded, type Loaded, type SetSlice } from '../../../slice.ts';

/** The parts of a deal's comparison, one shown at a time. */
export const compareParts = ['matrix', 'comparables', 'statistics'] as const;
export type ComparePart = (typeof compareParts)[number];

export type DecisionDraft = Pick<ComparableDecision, 'reason' | 'decidedOn'>;

/** Where the draft of a decision is kept. */
export function placeOfDecision(dealId: string, precedentId: string): string {
  return `${dealId} ${precedentId}`;
}

export interface ComparablesSlice {
  readonly comparePart: ComparePart;
  /** By deal, as last answered. */
  readonly comparables: Readonly<Record<string, Loaded<Comparables>>>;
  readonly statistics: Readonly<Record<string, Loaded<readonly Statistic[]>>>;
  /** Decisions that were begun and not taken, by deal and precedent: nothing typed is lost by looking elsewhere. */
  readonly decisionDrafts: Readonly<Record<string, DecisionDraft>>;
  readonly showComparePart: (part: ComparePart) => void;
  /** Null when nothing is left to be taken. */
  readonly draftDecision: (dealId: string, precedentId: string, draft: DecisionDraft | null) => void;
  /** A late answer to an earlier question, of another workspace too, is dropped. */
  readonly loadComparables: (dealId: string) => Promise<void>;
  readonly loadStatistics: (dealId: string) => Promise<void>;
  readonly decideComparable: (input: Input<'comparables.decide'>) => Promise<Result<Comparable>>;
  /** Null weighs as Parley does. */
  readonly weighComparables: (
    dealId: string,
    weights: SimilarityWeights | null,
  ) => Promise<Result<Comparables>>;
  readonly forgetComparables: () => void;
}

/** What this slice needs of the one that holds the deals. */
interface Deals {
  readonly openDeal: (dealId: string) => Promise<unknown>;
  readonly keepUnsaved: (place: string, what: string | null) => void;
  readonly afterWrites: <T>(write: () => Promise<T>) => Promise<T>;
}

/** Which precedents speak for a deal, why, and what follows in figures. */
export const createComparablesSlice =
  ({ call }: Pick<Api, 'call'>) =>
  (set: SetSlice<ComparablesSlice>, get: () => ComparablesSlice & Deals): ComparablesSlice => {
    function hold(dealId: string, list: Loaded<Comparables>): void {
      set(({ comparables }) => ({ comparables: { ...comparables, [dealId]: list } }));
    }
    const latest: { list: symbol | null; statistics: symbol | null } = { list: null, statistics: null };
    return {
      comparePart: 'matrix',
      comparables: {},
      statistics: {},
      decisionDrafts: {},
      showComparePart: (comparePart) => set({ comparePart }),
      draftDecision: (dealId, precedentId, draft) => {
        get().keepUnsaved(
          `comparables.decide/${placeOfDecision(dealId, precedentId)}`,
          draft && `a decision on ${precedentId}`,
        );
        set(({ decisionDrafts }) => {
          const { [placeOfDecision(dealId, precedentId)]: _, ...others } = decisionDrafts;
          return {
            decisionDrafts: draft ? { ...others, [placeOfDecision(dealId, precedentId)]: draft } : others,
          };
        });
      },
      loadComparables: async (dealId) => {
        const asked = (latest.list = Symbol('comparables.list'));
        const answer = loaded(await call('comparables.list', { dealId }));
        if (latest.list === asked) hold(dealId, answer);
      },
      loadStatistics: async (dealId) => {
        const asked = (latest.statistics = Symbol('comparables.statistics'));
        const answer = loaded(await call('comparables.statistics', { dealId }));
        if (latest.statistics !== asked) return;
        set(({ statistics }) => ({ statistics: { ...statistics, [dealId]: answer } }));
      },
      decideComparable: (input) =>
        get().afterWrites(async () => {
          const result = await call('comparables.decide', input);
          if (!result.ok) return result;
          const list = get().comparables[input.dealId];
          if (list?.state === 'ready')
            hold(input.dealId, { state: 'ready', value: withComparable(list.value, result.value) });
          // The answer does not tell what can be undone now
          await get().openDeal(input.dealId);
          return result;
        }),
      weighComparables: (dealId, weights) =>
        get().afterWrites(async () => {
          const result = await call('comparables.weigh', { dealId, weights });
          if (!result.ok) return result;
          hold(dealId, { state: 'ready', value: result.value });
          await get().openDeal(dealId);
          return result;
        }),
      forgetComparables: () => {
        Object.assign(latest, { list: null, statistics: null });
        set({ comparePart: 'matrix', comparables: {}, statistics: {}, decisionDrafts: {} });
      },
    };
  };

function withComparable(list: Comparables, changed: Comparable): Comparables {
  const comparables = list.comparables.map((one) => (one.id === changed.id ? changed : one));
  return { ...list, comparables };
}
