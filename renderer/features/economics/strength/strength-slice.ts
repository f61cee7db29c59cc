import type { Input, Output } from '../../../../domain/contract/contract.ts';
import type { PortfolioStrength } from '../../../../domain/contract/strength.ts';
import type { Result } from '../../../../domain/result.ts';
import type { Api } from '../../../api.ts';
import { loaded, type Loaded, type SetSlice } from '../../../slice.ts';

export interface StrengthSlice {
  /** By deal, as last answered: the study, what it may count, and what it comes to. */
  readonly strengths: Readonly<Record<string, Loaded<PortfolioStrength>>>;
  readonly loadStrength: (dealId: string) => Promise<void>;
  readonly saveStrength: (input: Input<'strength.save'>) => Promise<Result<Output<'strength.save'>>>;
  readonly forgetStrengths: () => void;
}

/** What this slice needs of the one that holds the deals. */
interface Deals {
  readonly openDeal: (dealId: string) => Promise<unknown>;
  readonly afterWrites: <T>(write: () => Promise<T>) => Promise<T>;
}

/** How strong the portfolios of a deal are. */
export const createStrengthSlice =
  ({ call }: Pick<Api, 'call'>) =>
  (set: SetSlice<StrengthSlice>, get: () => StrengthSlice & Deals): StrengthSlice => {
    const hold = (dealId: string, answer: Loaded<PortfolioStrength>): void =>
      set(({ strengths }) => ({ strengths: { ...strengths, [dealId]: answer } }));
    let latest: symbol | null = null;
    return {
      strengths: {},
      loadStrength: async (dealId) => {
        const asked = (latest = Symbol('strength.get'));
        const answer = loaded(await call('strength.get', { dealId }));
        if (latest === asked) hold(dealId, answer);
      },
      saveStrength: (input) =>
        get().afterWrites(async () => {
          const result = await call('strength.save', input);
          if (!result.ok) return result;
          // a question that is still under way would answer what was before
          latest = null;
          hold(input.dealId, { state: 'ready', value: result.value });
          // the answer does not tell what can be undone now
          await get().openDeal(input.dealId);
          return result;
        }),
      forgetStrengths: () => {
        latest = null;
        set({ strengths: {} });
      },
    };
  };
