import type { Input, Output } from '../../../domain/contract/contract.ts';
import type { DealEconomics } from '../../../domain/contract/economics.ts';
import type { Result } from '../../../domain/result.ts';
import type { Api } from '../../api.ts';
import { loaded, type Loaded, type SetSlice } from '../../slice.ts';

/** The parts of a deal's economics, one shown at a time. */
export const economicsParts = [
  'value',
  'offers',
  'rates',
  'unpacking',
  'strength',
  'ranges',
  'forecasts',
  'settings',
] as const;
export type EconomicsPart = (typeof economicsParts)[number];

export const economicsPartLabels: Readonly<Record<EconomicsPart, string>> = {
  value: 'Value',
  offers: 'Offers',
  rates: 'Rates',
  unpacking: 'Unpacking',
  strength: 'Strength',
  ranges: 'Ranges',
  forecasts: 'Forecasts',
  settings: 'Conventions',
};

export interface EconomicsSlice {
  readonly economicsPart: EconomicsPart;
  /** By deal, as last answered: settings, forecasts, rates in use. */
  readonly economics: Readonly<Record<string, Loaded<DealEconomics>>>;
  /** Somebody was led to the rates of exchange, which lie below the conventions, and has not been brought there yet. */
  readonly isLedToRates: boolean;
  readonly showEconomicsPart: (part: EconomicsPart) => void;
  readonly leadToRates: () => void;
  readonly arriveAtRates: () => void;
  readonly loadEconomics: (dealId: string) => Promise<void>;
  readonly saveEconomicSettings: (
    input: Input<'economics.saveSettings'>,
  ) => Promise<Result<Output<'economics.saveSettings'>>>;
  /** Holds what an operation of another slice answered. */
  readonly takeEconomics: (dealId: string, value: DealEconomics) => void;
  readonly forgetEconomics: () => void;
}

/** What this slice needs of the one that holds the deals. */
interface Deals {
  readonly openDeal: (dealId: string) => Promise<unknown>;
  readonly afterWrites: <T>(write: () => Promise<T>) => Promise<T>;
}

/** What the offers of a deal are reckoned with. */
export const createEconomicsSlice =
  ({ call }: Pick<Api, 'call'>) =>
  (set: SetSlice<EconomicsSlice>, get: () => EconomicsSlice & Deals): EconomicsSlice => {
    const hold = (dealId: string, answer: Loaded<DealEconomics>): void =>
      set(({ economics }) => ({ economics: { ...economics, [dealId]: answer } }));
    let latest: symbol | null = null;
    return {
      economicsPart: 'value',
      isLedToRates: false,
      economics: {},
      showEconomicsPart: (economicsPart) => set({ economicsPart, isLedToRates: false }),
      leadToRates: () => set({ economicsPart: 'settings', isLedToRates: true }),
      arriveAtRates: () => set({ isLedToRates: false }),
      loadEconomics: async (dealId) => {
        const asked = (latest = Symbol('economics.get'));
        const answer = loaded(await call('economics.get', { dealId }));
        if (latest === asked) hold(dealId, answer);
      },
      saveEconomicSettings: (input) =>
        get().afterWrites(async () => {
          const result = await call('economics.saveSettings', input);
          if (!result.ok) return result;
          hold(input.dealId, { state: 'ready', value: result.value });
          // the answer does not tell what can be undone now
          await get().openDeal(input.dealId);
          return result;
        }),
      takeEconomics: (dealId, value) => {
        // a question that is still under way would answer what was before
        latest = null;
        hold(dealId, { state: 'ready', value });
      },
      forgetEconomics: () => {
        latest = null;
        set({ economicsPart: 'value', isLedToRates: false, economics: {} });
      },
    };
  };
