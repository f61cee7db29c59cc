import type { Worth } from '../../../../domain/economics/worth/worth.ts';
import type { Result } from '../../../../domain/result.ts';
import type { Api } from '../../../api.ts';
import type { SetSlice } from '../../../slice.ts';

/** Two rounds of a deal. */
export interface WorthPair {
  readonly from: string;
  readonly to: string;
}

export interface WorthSlice {
  /** What the changes between two rounds are worth, by `from to`, as last answered. */
  readonly worths: Readonly<Record<string, Result<Worth>>>;
  /** Asks again; what was answered before stays until the answer is there. */
  readonly loadWorth: (dealId: string, pair: WorthPair) => Promise<void>;
  readonly forgetWorths: () => void;
}

export const createWorthSlice =
  ({ call }: Pick<Api, 'call'>) =>
  (set: SetSlice<WorthSlice>): WorthSlice => {
    const latest = new Map<string, symbol>();
    return {
      worths: {},
      loadWorth: async (dealId, { from, to }) => {
        const pair = `${from} ${to}`;
        const asked = Symbol(pair);
        latest.set(pair, asked);
        const worth = await call('economics.worth', { dealId, fromRoundId: from, toRoundId: to });
        if (latest.get(pair) === asked) set(({ worths }) => ({ worths: { ...worths, [pair]: worth } }));
      },
      forgetWorths: () => {
        latest.clear();
        set({ worths: {} });
      },
    };
  };
