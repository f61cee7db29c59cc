import type { Worth } from '../../../../domain/economics/worth/worth.ts';
import type { Result } from '../../../../domain/result.ts';
import type { Api } from '../../../api.ts';
import type { SetSlice } from '../../../slice.ts';

/** Two rounds of a deal. */
interface WorthPair {
  readonly from: string;
  readonly to: string;
}

export interface WorthSlice {
  /** What the changes between two rounds are worth, by `from to`, as last answered. */
  readonly worths: Readonly<Record<string, Result<Worth>>>;
  /**
   * Asks again where `basis`, the objects that the worth rests on, are others than they were; what was answered before stays
   * until the answer is there.
   */
  readonly loadWorth: (dealId: string, pair: WorthPair, basis: readonly unknown[]) => Promise<void>;
  readonly forgetWorths: () => void;
}

export const createWorthSlice =
  ({ call }: Pick<Api, 'call'>) =>
  (set: SetSlice<WorthSlice>): WorthSlice => {
    const latest = new Map<string, readonly unknown[]>();
    return {
      worths: {},
      loadWorth: async (dealId, { from, to }, basis) => {
        const pair = `${from} ${to}`;
        if (isSame(latest.get(pair), basis)) return;
        latest.set(pair, basis);
        const worth = await call('economics.worth', { dealId, fromRoundId: from, toRoundId: to });
        if (latest.get(pair) === basis) set(({ worths }) => ({ worths: { ...worths, [pair]: worth } }));
      },
      forgetWorths: () => {
        latest.clear();
        set({ worths: {} });
      },
    };
  };

function isSame(one: readonly unknown[] | undefined, other: readonly unknown[]): boolean {
  return one?.length === other.length && one.every((part, index) => part === other[index]);
}
