import type { Input, Output } from '../../../../domain/contract/contract.ts';
import type { DealRanges } from '../../../../domain/contract/ranges.ts';
import type { Result } from '../../../../domain/result.ts';
import type { Api } from '../../../api.ts';
import { loaded, type Loaded, type SetSlice } from '../../../slice.ts';

export interface RangesSlice {
  /** By deal, as last answered. */
  readonly ranges: Readonly<Record<string, Loaded<DealRanges>>>;
  readonly loadRanges: (dealId: string) => Promise<void>;
  readonly saveRanges: (input: Input<'ranges.save'>) => Promise<Result<Output<'ranges.save'>>>;
  readonly askTornado: (input: Input<'economics.tornado'>) => Promise<Result<Output<'economics.tornado'>>>;
  readonly forgetRanges: () => void;
}

/** What this slice needs of the one that holds the deals. */
interface Deals {
  readonly openDeal: (dealId: string) => Promise<unknown>;
  readonly afterWrites: <T>(write: () => Promise<T>) => Promise<T>;
}

/** Between which bounds the assumptions of a deal lie. */
export const createRangesSlice =
  ({ call }: Pick<Api, 'call'>) =>
  (set: SetSlice<RangesSlice>, get: () => RangesSlice & Deals): RangesSlice => {
    const hold = (dealId: string, answer: Loaded<DealRanges>): void =>
      set(({ ranges }) => ({ ranges: { ...ranges, [dealId]: answer } }));
    let latest: symbol | null = null;
    return {
      ranges: {},
      loadRanges: async (dealId) => {
        const asked = (latest = Symbol('ranges.get'));
        const answer = loaded(await call('ranges.get', { dealId }));
        if (latest === asked) hold(dealId, answer);
      },
      saveRanges: (input) =>
        get().afterWrites(async () => {
          const result = await call('ranges.save', input);
          if (!result.ok) return result;
          latest = null;
          hold(input.dealId, { state: 'ready', value: result.value });
          // the answer does not tell what can be undone now
          await get().openDeal(input.dealId);
          return result;
        }),
      askTornado: (input) => call('economics.tornado', input),
      forgetRanges: () => {
        latest = null;
        set({ ranges: {} });
      },
    };
  };
