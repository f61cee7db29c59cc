import type { Offers } from '../../../../domain/economics/offers/offers.ts';
import type { Result } from '../../../../domain/result.ts';
import type { Api } from '../../../api.ts';
import type { SetSlice } from '../../../slice.ts';

export interface OffersSlice {
  /** Every round of a deal in money, by deal, as last answered. */
  readonly offers: Readonly<Record<string, Result<Offers>>>;
  /** Asks again after `basis`, what the offers rest on, has changed; what was answered before stays until then. */
  readonly loadOffers: (dealId: string, basis: readonly unknown[]) => Promise<void>;
  readonly forgetOffers: () => void;
}

export const createOffersSlice =
  ({ call }: Pick<Api, 'call'>) =>
  (set: SetSlice<OffersSlice>): OffersSlice => {
    let latest: readonly unknown[] = [];
    return {
      offers: {},
      loadOffers: async (dealId, basis) => {
        latest = basis;
        const answer = await call('economics.offers', { dealId });
        if (latest === basis) set(({ offers }) => ({ offers: { ...offers, [dealId]: answer } }));
      },
      forgetOffers: () => {
        latest = [];
        set({ offers: {} });
      },
    };
  };
