import type { AgreedTerm } from '../../../domain/checks/rules/earlier-rounds.ts';
import type { Api } from '../../api.ts';
import type { Slice } from '../../slice.ts';

interface AgreedBefore {
  /** The state of the deal's rounds that it was asked for. */
  readonly stage: string;
  /** Null until the first answer: the sheet is then not checked yet, rather than checked twice. */
  readonly terms: readonly AgreedTerm[] | null;
}

export interface ChecksSlice {
  /** What was agreed in earlier rounds, by deal. */
  readonly agreedByDeal: Readonly<Record<string, AgreedBefore>>;
  /** Whether the list of problems is open: of this window. */
  readonly areProblemsShown: boolean;
  /** Asked for once in each state of the rounds: it changes when one is started or frozen. */
  readonly loadAgreed: (dealId: string, stage: string) => Promise<void>;
  readonly forgetAgreed: () => void;
  readonly showProblems: (areShown: boolean) => void;
}

/** What the checks need beyond the open round. */
export const createChecksSlice =
  ({ call }: Pick<Api, 'call'>): Slice<ChecksSlice> =>
  (set, get) => ({
    agreedByDeal: {},
    areProblemsShown: false,
    loadAgreed: async (dealId, stage) => {
      const before = get().agreedByDeal[dealId];
      if (before?.stage === stage) return;
      const put = (terms: AgreedBefore['terms']): void =>
        set(({ agreedByDeal }) => ({ agreedByDeal: { ...agreedByDeal, [dealId]: { stage, terms } } }));
      put(before?.terms ?? null);
      const result = await call('terms.agreedBefore', { dealId });
      // Without an answer the sheet is checked by itself
      put(result.ok ? result.value : (before?.terms ?? []));
    },
    forgetAgreed: () => set({ agreedByDeal: {} }),
    showProblems: (areProblemsShown) => set({ areProblemsShown }),
  });
